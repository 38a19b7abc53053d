"""The parts that make the offline wheel, on small ones: what the whole can do is in test_offline_wheel.py."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import subprocess
import tomllib
import zipfile
from pathlib import Path

import pytest

from bootstrap import SetupError
from bundle import archive, engine, packages
from bundle.__main__ import wheel_file, without_requirements
from bundle.packages import Package
from bundle.sbom import sbom
from mermaidgen.decode import library

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
FILES = {"b/x.py": b"x = 1\n", "a.py": b"a = 1\n" * 99, "m-1.dist-info/WHEEL": b"Wheel-Version: 1.0\n"}


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    archive.write(tmp_path / "one.whl", FILES)
    archive.write(tmp_path / "two.whl", dict(reversed(FILES.items())))
    assert (tmp_path / "one.whl").read_bytes() == (tmp_path / "two.whl").read_bytes()


def test_the_record_has_the_checksum_of_each_file(tmp_path: Path) -> None:
    archive.write(tmp_path / "one.whl", FILES)
    with zipfile.ZipFile(tmp_path / "one.whl") as wheel:
        assert {name: wheel.read(name) for name in FILES} == FILES
        rows = [line.split(",") for line in wheel.read("m-1.dist-info/RECORD").decode().splitlines()]
    assert rows[-1] == ["m-1.dist-info/RECORD", "", ""]
    for name, checksum, size in rows[:-1]:
        assert base64.urlsafe_b64decode(checksum.removeprefix("sha256=") + "=") == hashlib.sha256(FILES[name]).digest()
        assert int(size) == len(FILES[name])
    assert sum(packed for packed, _ in archive.sizes(tmp_path / "one.whl").values()) > 0


def test_the_engine_is_the_version_that_the_product_speaks_to() -> None:
    pinned = engine.pins("engine.txt")[0].split()[0]
    assert pinned == f"llama-cpp-python=={library.VERSION}"
    assert pinned in PROJECT["dependencies"]


def test_every_dependency_is_inside_or_said_to_be_left_out() -> None:
    text = (ROOT / "bundle" / "requirements.txt").read_text(encoding="utf-8")
    for dependency in PROJECT["dependencies"]:
        name = dependency.split("=")[0].split(">")[0]
        assert f"\n{name}==" in text or f"{name} (" in text or name == "llama-cpp-python", name
    assert all("--hash=sha256:" in line or line.endswith("\\") for line in engine.pins("requirements.txt"))


@pytest.mark.parametrize("change", ["FLAGS", "PATCHES", "VARIANTS", "GLIBC"])
def test_the_key_changes_with_what_changes_the_libraries(change: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = {engine.key("x86_64"), engine.key("aarch64")}
    other = {"FLAGS": ("-DX=1",), "PATCHES": (("a", "b", "c"),), "VARIANTS": {"x86_64": ["haswell"]}, "GLIBC": "2.28"}[change]
    monkeypatch.setattr(engine, change, other)
    assert engine.key("x86_64") not in keys and len(keys) == 2


def test_a_patch_that_does_not_fit_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text("one one")
    with pytest.raises(SetupError, match="found it 2 times"):
        engine.patch(tmp_path / "a.c", "one", "two")
    engine.patch(tmp_path / "a.c", "one one", "two")
    assert (tmp_path / "a.c").read_text() == "two"


def test_only_the_wanted_variants_are_built(tmp_path: Path) -> None:
    other = "project(x)\n"
    calls = [f"    ggml_add_cpu_backend_variant({call})\n" for call in ("x64", "sse42   SSE42", "haswell SSE42 AVX2")]
    (tmp_path / "CMakeLists.txt").write_text("".join([other, *calls]))
    engine.only_variants(tmp_path / "CMakeLists.txt", ["haswell", "x64"])
    assert (tmp_path / "CMakeLists.txt").read_text() == "".join([other, calls[0], calls[2]])


@pytest.mark.parametrize(
    ("given", "expected"),
    [("-O3", "-O3"), ("-march=armv8-a", "-mcpu=generic"), ("-march=armv8.2-a+dotprod+fp16", "-mcpu=generic+v8_2a+dotprod+fullfp16"),
     ("-DX=a b$HOME", "-DX=a b$HOME")],
)  # fmt: skip
def test_the_compiler_is_told_in_its_own_words(given: str, expected: str, tmp_path: Path) -> None:
    tool = tmp_path / "cc"
    tool.write_text(engine.TOOL.format("cc"))
    tool.chmod(0o755)
    answer = subprocess.run([tool, given, "-c"], capture_output=True, text=True, env={**os.environ, "ZIG": "/bin/echo"})
    assert answer.stdout == f"cc {expected} -c\n"


def small_wheel(folder: Path, name: str, files: dict[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as wheel:
        for path, content in {f"{name}-1.0.dist-info/METADATA": f"Name: {name}\nVersion: 1.0\nLicense-Expression: MIT\n", **files}.items():
            wheel.writestr(path, content)


def test_wheels_of_several_pythons_lie_over_one_another(tmp_path: Path) -> None:
    for python in ("311", "312"):
        common = {"a/__init__.py": "1", "a/tests/test_a.py": "2", "a-1.0.dist-info/licenses/LICENSE": "text", "a-1.0.dist-info/RECORD": python}
        small_wheel(tmp_path / python, "a", {**common, f"a/_a.cpython-{python}.so": python})
    files, found = packages.collect(tmp_path)
    assert sorted(files) == ["a-1.0.dist-info/METADATA", "a/__init__.py", "a/_a.cpython-311.so", "a/_a.cpython-312.so"]
    assert [(package.name, package.licence, package.legal, len(package.sha256)) for package in found] == [("a", "MIT", {"LICENSE": b"text"}, 2)]


def test_wheels_that_do_not_agree_stop_the_build(tmp_path: Path) -> None:
    for python in ("311", "312"):
        small_wheel(tmp_path / python, "a", {"a/__init__.py": python})
    with pytest.raises(SetupError, match="another one than that of an earlier wheel"):
        packages.collect(tmp_path)


def test_a_package_without_its_licence_stops_the_build(tmp_path: Path) -> None:
    small_wheel(tmp_path / "311", "a", {"a/__init__.py": "1"})
    with pytest.raises(SetupError, match=r"a 1\.0 has no licence"):
        packages.collect(tmp_path)


def test_the_bill_of_materials_does_not_change_by_itself() -> None:
    one = sbom("mermaidgen", "1.0", [Package("Jinja2", "3.1.6", "BSD", False, ["ab"])], [{"bom-ref": "x", "type": "library", "name": "x"}])
    assert one == sbom("mermaidgen", "1.0", [Package("Jinja2", "3.1.6", "BSD", False, ["ab"])], [{"bom-ref": "x", "type": "library", "name": "x"}])
    bill = json.loads(one)
    assert [component["bom-ref"] for component in bill["components"]] == ["pkg:pypi/jinja2@3.1.6", "x"] == bill["dependencies"][0]["dependsOn"]


def test_the_metadata_asks_for_nothing() -> None:
    metadata = b"Name: mermaidgen\nRequires-Dist: numpy>=1.26\nProvides-Extra: test\nVersion: 1\n\nRequires-Dist: in the text\n"
    assert without_requirements(metadata) == b"Name: mermaidgen\nVersion: 1\n\nRequires-Dist: in the text\n"
    assert b"Tag: cp312-cp312-manylinux_2_27_x86_64\n" in wheel_file("manylinux_2_27_x86_64")
