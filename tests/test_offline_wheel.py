"""The offline wheel where there is nothing else: no network, no compiler, no home, and under CPUs that this machine does not have."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

from bundle.packages import PYTHONS
from mermaidgen.diagrams import TYPES
from tests.offline import Installation, install, shared, wheel, why_not

WHY_NOT = why_not()
pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)
# What takes minutes or fetches something is tried by `make wheel-test` alone.
thorough = pytest.mark.skipif("OFFLINE_WHEEL" not in os.environ, reason="make wheel-test")

DRAW = """
import json, sys, time
began = time.perf_counter()
from mermaidgen import DiagramGenerator, validate
from mermaidgen.decode import library
imported = time.perf_counter()
valid, texts = {}, {}
with DiagramGenerator() as generator:
    for key in sys.argv[1].split(","):
        text = generator.generate(f"Tea: boil water, brew it, pour a cup, as a diagram of the type {key}", key).mermaid
        texts[key], valid[key] = text, validate(text).accepted
        first = locals().get("first") or time.perf_counter()
    mapped = {line.split(maxsplit=5)[-1].strip() for line in open("/proc/self/maps") if ".so" in line or ".gguf" in line}
drawn = time.perf_counter()
print(json.dumps({"variant": library.load_variant(), "scores": library.variants(), "valid": valid, "texts": texts, "mapped": sorted(mapped),
                  "networks": [line.split(":")[0].strip() for line in open("/proc/net/dev") if ":" in line],
                  "import": imported - began, "first": first - imported, "seconds": drawn - began,
                  "modules": {name: sys.modules[name].__file__ for name in ("numpy", "yaml", "llama_cpp")}}))
"""
EVERY_TYPE = ",".join(row.key for row in TYPES)


def draw(installation: Installation, types: str = EVERY_TYPE, emulator: tuple[str, ...] = ()) -> dict:
    done = installation.run("-W", "error", "-c", DRAW, types, emulator=emulator)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert list(report["valid"]) == types.split(",")
    assert all(report["valid"].values()), report["texts"]
    return report


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """The wheel in a fresh environment, one for all processes of this run; nobody changes it."""
    base = tmp_path_factory.getbasetemp()
    return shared((base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "offline")


@pytest.fixture(scope="module")
def variant(installation: Installation) -> str:
    """The library for this CPU."""
    first = installation.run("-m", "mermaidgen.doctor").stdout.splitlines()[0]
    return str(json.loads(first)["engine"]["variant"])


def test_it_draws_every_type_where_there_is_nothing_else(installation: Installation, tmp_path: Path) -> None:
    """Beside what is there, a library in the working folder that llama.cpp would load if it were left to look for one."""
    decoys = Installation(installation.venv, tmp_path / "home", tmp_path / "work")
    decoys.home.mkdir()
    shutil.copytree(installation.libraries, decoys.work)
    report = draw(decoys)
    assert report["networks"] == ["lo"]
    assert [path for path in report["mapped"] if path.endswith(".gguf")] == list(map(str, installation.packages.glob("mermaidgen/models/*.gguf")))
    assert [path for path in report["mapped"] if not path.startswith(str(installation.packages)) and ("ggml" in path or "llama" in path)] == []
    assert [path for path in report["mapped"] if "gomp" in path or "libomp" in path] == []
    assert f"libggml-cpu-{report['variant']}.so" in "".join(report["mapped"])
    assert all(path.startswith(str(installation.packages / "mermaidgen" / "_vendor")) for path in report["modules"].values())


def test_it_has_one_library_for_each_cpu_and_takes_the_best(installation: Installation) -> None:
    report = draw(installation, "pie")
    assert report["scores"][report["variant"]] == max(report["scores"].values()) > 0
    assert len(report["scores"]) == len(list(installation.libraries.glob("libggml-cpu-*.so"))) > 5
    assert min(report["scores"].values()) >= 0


def test_it_installs_nothing_beside_its_package(installation: Installation) -> None:
    names = {path.name for path in installation.packages.iterdir()}
    assert {name for name in names if not name.startswith(("pip", "setuptools", "_distutils", "distutils-", "pkg_resources", "__pycache__"))} == {
        "mermaidgen",
        next(name for name in names if name.startswith("mermaidgen-")),
    }


def test_it_says_what_is_in_it_and_under_which_licences(installation: Installation) -> None:
    info = next(installation.packages.glob("mermaidgen-*.dist-info"))
    bill = json.loads((info / "sboms" / "mermaidgen.cdx.json").read_text())
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    listed = {component["name"] for component in bill["components"]}
    vendored = {path.name.split("-")[0] for path in (installation.packages / "mermaidgen" / "_vendor").glob("*.dist-info")}
    assert {name.replace("-", "_").lower() for name in listed} >= {name.replace("-", "_").lower() for name in vendored} and len(vendored) > 20
    with_text = {path.parent.relative_to(info / "licenses").parts[0] for path in (info / "licenses").rglob("*") if path.is_file()}
    assert with_text >= {component["name"] for component in bill["components"] if component.get("purl")} | {"llama.cpp", "libc++"}


def test_the_doctor_finds_it_well(installation: Installation) -> None:
    done = installation.run("-m", "mermaidgen", "doctor", "--json")
    report = json.loads(done.stdout)
    assert (done.returncode, report["problems"]) == (0, []), done.stderr
    assert report["mermaidgen"]["offline"] and report["generation"]["valid"] and report["engine"]["variant"] in report["engine"]["variants"]
    assert report["files"]["checked"] > 900 and report["model"]["sha256"] == report["model"]["expected"]


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def zero(data: bytes) -> bytes:
    return data[: len(data) // 4] + bytes(len(data) - len(data) // 4)


def flip(data: bytes) -> bytes:
    return data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]


@pytest.mark.parametrize(
    ("name", "damage"),
    [("mermaidgen/models/*.gguf", cut), ("mermaidgen/models/*.gguf", flip), ("mermaidgen/grammars/pie.gbnf", cut),
     ("mermaidgen/_vendor/llama_cpp/lib/libllama.so", cut), ("mermaidgen/_vendor/llama_cpp/lib/libllama.so", zero),
     ("mermaidgen/_vendor/llama_cpp/lib/libggml-cpu-{variant}.so", cut), ("mermaidgen/_vendor/llama_cpp/lib/libggml-cpu-{variant}.so", zero),
     (f"mermaidgen/_vendor/numpy/_core/_multiarray_umath.{sysconfig.get_config_var('SOABI')}.so", cut)],
)  # fmt: skip
def test_the_doctor_names_what_is_damaged(
    name: str, damage: Callable[[bytes], bytes], installation: Installation, variant: str, tmp_path: Path
) -> None:
    broken = installation.copy(tmp_path)
    for path in broken.packages.glob(name.format(variant=variant)):
        data = path.read_bytes()
        path.unlink()
        path.write_bytes(damage(data))
        done = broken.run("-m", "mermaidgen", "doctor")
        assert done.returncode == 1 and done.stderr == "", done.stderr
        said = [line for line in done.stdout.splitlines() if line.startswith("PROBLEM")]
        assert str(path) in said[0] and "--force-reinstall" in said[0]


@pytest.mark.parametrize("name", ["models/mermaidgen-9m.gguf", "_vendor/llama_cpp/lib/libllama.so"])
def test_a_request_to_a_damaged_installation_gives_one_line(name: str, installation: Installation, tmp_path: Path) -> None:
    broken = installation.copy(tmp_path)
    path = broken.packages / "mermaidgen" / name
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(cut(data))
    done = broken.run("-m", "mermaidgen", "generate", "A pie of 3 cats and 4 dogs")
    assert done.returncode == 2 and done.stderr.count("\n") == 1 and done.stderr.startswith("mermaidgen: "), done.stderr


def test_a_model_is_read_through_once(installation: Installation, tmp_path: Path) -> None:
    fresh = installation.copy(tmp_path)
    draw(fresh, "pie")
    notes = list((fresh.home / ".cache" / "mermaidgen" / "checked").iterdir())
    assert len(notes) == 1 and json.loads(notes[0].read_text())["sha256"] in notes[0].name
    no_home = Installation(fresh.venv, tmp_path / "none" / "such", fresh.work)
    draw(no_home, "pie")


def test_uninstalling_leaves_nothing(installation: Installation, tmp_path: Path) -> None:
    gone = installation.copy(tmp_path)
    assert draw(gone, "pie")
    python, environment = str(gone.venv / "bin" / "python"), {"HOME": str(gone.home)}
    subprocess.run([python, "-c", DRAW, "pie"], check=True, capture_output=True, cwd=gone.work, env=environment)  # it may write beside the modules
    pip = [python, "-m", "pip", "uninstall", "-q", "-y", "--disable-pip-version-check", "mermaidgen"]
    subprocess.run(pip, check=True, env=environment)
    assert [path for path in gone.packages.rglob("*mermaidgen*")] == []
    assert not (gone.venv / "bin" / "mermaidgen").exists()


def test_another_llama_cpp_in_the_environment_is_left_alone(installation: Installation, tmp_path: Path) -> None:
    mixed = installation.copy(tmp_path)
    (mixed.packages / "llama_cpp").mkdir()
    (mixed.packages / "llama_cpp" / "__init__.py").write_text("raise ImportError('this one is too old')")
    (mixed.packages / "llama_cpp_python-0.2.90.dist-info").mkdir()
    (mixed.packages / "llama_cpp_python-0.2.90.dist-info" / "METADATA").write_text("Name: llama-cpp-python\nVersion: 0.2.90\n")
    assert draw(mixed, "pie")["modules"]["llama_cpp"].startswith(str(mixed.packages / "mermaidgen" / "_vendor"))


@thorough
@pytest.mark.parametrize("cpu", ["Nehalem", "SandyBridge", "Haswell", "Skylake-Server", "Icelake-Server", "EPYC-Milan"])
def test_it_draws_under_another_cpu(cpu: str, installation: Installation) -> None:
    """qemu lacks AVX-512, and says so to who asks the CPU."""
    qemu = shutil.which("qemu-x86_64")
    if not qemu:
        pytest.skip("apt install qemu-user")
    report = draw(installation, "flowchart,pie", emulator=(qemu, "-cpu", cpu))
    print(cpu, report["variant"], round(report["seconds"], 1))
    assert report["variant"] == {"Nehalem": "sse42", "SandyBridge": "sandybridge"}.get(cpu, "haswell")


def interpreter(version: str) -> str:
    """A Python of that version, on the PATH or pyenv's; one that does not start, as pyenv's shim of a version that is not chosen, is none."""
    name = f"python{version}"
    pyenv = Path(os.environ.get("PYENV_ROOT", "/nowhere")) / "versions"
    for path in filter(None, (shutil.which(name), *map(str, pyenv.glob(f"{version}.*/bin/{name}")))):
        if subprocess.run([path, "-c", ""], capture_output=True).returncode == 0:
            return path
    pytest.skip(f"no {name} here")


@thorough
@pytest.mark.parametrize("version", PYTHONS)
def test_it_draws_with_each_python(version: str, tmp_path: Path) -> None:
    assert draw(install(wheel(tmp_path), tmp_path / "installed", interpreter(version)))["networks"] == ["lo"]


@thorough
@pytest.mark.parametrize("others", [("numpy==1.26.4", "PyYAML==6.0.1"), ("numpy==2.2.6", "PyYAML==6.0.2")], ids=",".join)
def test_the_environments_own_versions_are_taken(others: tuple[str, ...], tmp_path: Path) -> None:
    """PyPI has them as wheels for Python 3.11."""
    found = install(wheel(tmp_path), tmp_path / "installed", interpreter("3.11"), before=others)
    report = draw(found)
    for module in ("numpy", "yaml"):
        assert Path(report["modules"][module]).is_relative_to(found.packages / module)
    done = found.run("-m", "mermaidgen", "doctor", "--json")
    packages = json.loads(done.stdout)["packages"]
    assert done.returncode == 0 and [f"{name}=={packages[name]['version']}" for name in ("numpy", "PyYAML")] == list(others)
