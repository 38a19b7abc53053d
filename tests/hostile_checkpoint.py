"""A sound Hugging Face folder with an adapter -> the same with something hostile in it, another one for each seed.

>>> write_base(folder)
>>> spoil(folder, seed=7)
'base/config.json: num_hidden_layers = -1'

As a process, `python -m tests.hostile_checkpoint FIRST LAST` converts the folder of each seed and says after each how it went.
"""

from __future__ import annotations

import json
import math
import os
import random
import resource
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from convert.checkpoint import Checkpoint
from convert.errors import ConvertError
from convert.writer import convert
from mermaidgen.decode.admission import is_ordinary
from mermaidgen.decode.header import read_header
from mermaidgen.decode.model import Model
from tests.hostile import MEMORY, NUMBERS
from tests.test_convert_architectures import CONFIGS, checkpoint
from tests.tiny import write_safetensors
from tests.tokenizer_files import BYTE_PIECES, LEGACY, added_token, sentencepiece, write

WRONG: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 7, 2**31, 2**63, -(2**63), 10**400, 0.5, 1e308, math.nan, math.inf, "", "x", "1", "\0", "\ud800", "x" * 100_000,
    [], [None], [1], ["x"], [[]], [{}], {}, {"x": 1}, {"type": "x"}, {"type": []}, {"content": 1}, {"": None},
)  # fmt: skip
BOMBS = ("[" * 100_000, '{"x":' * 100_000, "9" * 100_000, "1e" + "9" * 5000, '"' + "x" * 3_000_000 + '"', "[" + "0," * 1_000_000 + "0]")
OTHER_FILES = (b"", b"\x80\x02}q\x00.", b"PK\x03\x04" + bytes(60), b"GGUF" + bytes(60), b"\xff\xfe{\0}\0", b"{}", b"[]", b"\xef\xbb\xbf{}")
CONTROL, NORMAL = 3, 1
PIECES = [("<unk>", 0.0, CONTROL), ("<s>", 0.0, CONTROL), ("</s>", 0.0, CONTROL), *BYTE_PIECES,
          ("▁", -3.0, NORMAL), ("a", -2.0, NORMAL), ("▁a", -1.0, NORMAL)]  # fmt: skip
KINDS = 3 * len(CONFIGS)  # of bases
ADAPTER = {
    "peft_type": "LORA", "r": 2, "lora_alpha": 4, "bias": "none", "fan_in_fan_out": False, "use_dora": False, "use_rslora": True,
    "init_lora_weights": True, "base_model_name_or_path": "base", "modules_to_save": None, "rank_pattern": {"o_proj": 1},
    "alpha_pattern": {r".*\.0\.self_attn\.o_proj": 2}, "trainable_token_indices": None, "layer_replication": None, "target_modules": ["o_proj"],
}  # fmt: skip


def write_base(folder: Path, number: int = 0) -> None:
    """base/, in two shards, and adapter/, of each architecture and tokenizer in turn."""
    base, adapter = checkpoint(folder / "base", list(CONFIGS)[number % len(CONFIGS)]), folder / "adapter"
    if number % 3:
        write(base, *sentencepiece(PIECES, [added_token(i, PIECES[i][0]) for i in range(3)], LEGACY, ("<s>", 1)), bos_token="<s>", eos_token="</s>")
    if number % 3 == 2:
        (base / "tokenizer.json").unlink()
    whole = Checkpoint.open(base)
    shards = {name: f"model-{1 + ('layers.1' in name)}.safetensors" for name in whole}
    for file in set(shards.values()):
        write_safetensors(base / file, {name: whole.read(name) for name in whole if shards[name] == file})
    (base / "model.safetensors").unlink()
    (base / "model.safetensors.index.json").write_text(json.dumps({"metadata": {"total_size": 1}, "weight_map": shards}), encoding="utf-8")
    adapter.mkdir()
    (adapter / "adapter_config.json").write_text(json.dumps(ADAPTER), encoding="utf-8")
    halves = {}
    for name in whole:
        if name.endswith(("o_proj.weight", "down_proj.weight", "out_proj.weight")):
            (rows, columns), rank = whole.shape(name), 1 + ("o_proj" not in name)
            stem = f"base_model.model.{name.removesuffix('.weight')}.lora_"
            halves |= {f"{stem}A.weight": np.full((rank, columns), 0.5, np.float32), f"{stem}B.weight": np.full((rows, rank), 0.25, np.float32)}
    write_safetensors(adapter / "adapter_model.safetensors", halves)


def spoil(folder: Path, seed: int) -> str:
    """Changes one file, in one way; says which and how."""
    rng = random.Random(seed)
    files = sorted(file for part in ("base", "adapter") for file in (folder / part).iterdir())
    how = rng.random()
    if how < 0.6:
        file = rng.choice([file for file in files if file.suffix == ".json"])
        said, text = rng.choice(TREES)(rng, json.loads(file.read_text(encoding="utf-8")))
        file.write_text(text, encoding="utf-8", errors="surrogatepass")
    elif how < 0.85:
        file = rng.choice([file for file in files if file.suffix == ".safetensors"])
        raw = file.read_bytes()
        end = 8 + int.from_bytes(raw[:8], "little")
        said, changed = rng.choice(WEIGHTS)(rng, raw[8:end], raw[end:])
        file.write_bytes(changed)
    else:
        file = rng.choice(files)
        said = rng.choice(PLACES)(rng, file)
    return f"{file.relative_to(folder)}: {said}"


def _wrong(rng: random.Random, tree: Any) -> tuple[str, str]:
    """A value of another kind somewhere in it."""
    steps: list[str | int] = []
    node = tree
    while True:
        steps.append(rng.choice(list(node)) if isinstance(node, dict) else rng.randrange(len(node)))
        child = node[steps[-1]]
        if not (isinstance(child, dict | list) and child) or rng.random() < 0.3:
            break
        node = child
    said = f"{'.'.join(map(str, steps))} = "
    if rng.random() < 0.15:
        del node[steps[-1]]
        return said + "nothing", json.dumps(tree)
    node[steps[-1]] = value = rng.choice(WRONG)
    return said + repr(value)[:40], json.dumps(tree)


def _bomb(rng: random.Random, tree: Any) -> tuple[str, str]:
    """Something too deep, too long or too large in the place of a value."""
    key = rng.choice(list(tree))
    bomb = rng.choice(BOMBS)
    text = json.dumps({key: "BOMB"} | {name: value for name, value in tree.items() if name != key})
    return f"{key} = {bomb[:10]}... of {len(bomb)}", text.replace('"BOMB"', bomb, 1)


def _twice(rng: random.Random, tree: Any) -> tuple[str, str]:
    key = rng.choice(list(tree))
    return f"{key} twice", json.dumps(tree)[:-1] + f", {json.dumps(key)}: {json.dumps(rng.choice(WRONG))}}}"


def _garbled(rng: random.Random, tree: Any) -> tuple[str, str]:
    text = json.dumps(tree)
    place, count = rng.randrange(len(text)), rng.choice((1, 1, 100, len(text)))
    letters = rng.choice(("", "\0", "\ufeff", "}", "]", ",", "NaN", "\ud800", "\\u12", '"'))
    return f"{letters!r} at {place}", text[:place] + letters + text[place + count :]


def _packed(header: bytes, data: bytes) -> bytes:
    return len(header).to_bytes(8, "little") + header + data


def _wrong_header(rng: random.Random, header: bytes, data: bytes) -> tuple[str, bytes]:
    said, text = rng.choice(TREES)(rng, json.loads(header))
    return said, _packed(text.encode(errors="surrogatepass"), data)


def _wrong_number(rng: random.Random, header: bytes, data: bytes) -> tuple[str, bytes]:
    tree = json.loads(header)
    name = rng.choice(list(tree))
    numbers = tree[name][rng.choice(("shape", "data_offsets"))]
    numbers[rng.randrange(len(numbers))] = number = rng.choice((*NUMBERS, -1, -(2**63)))
    return f"{name}: {number}", _packed(json.dumps(tree).encode(), data)


def _other_length(rng: random.Random, header: bytes, data: bytes) -> tuple[str, bytes]:
    length = rng.choice(NUMBERS) % 2**64
    return f"a header of {length}", length.to_bytes(8, "little") + header + data


def _flipped(rng: random.Random, header: bytes, data: bytes) -> tuple[str, bytes]:
    content = bytearray(_packed(header, data))
    bits = [rng.randrange(8 * len(header)) for _ in range(rng.randint(1, 4))]
    for bit in bits:
        content[bit // 8] ^= 1 << bit % 8
    return f"bits {bits}", bytes(content)


def _cut(rng: random.Random, header: bytes, data: bytes) -> tuple[str, bytes]:
    size = rng.randrange(8 + len(header) + len(data))
    return f"{size} bytes", _packed(header, data)[:size]


def _longer(rng: random.Random, header: bytes, data: bytes) -> tuple[str, bytes]:
    size = rng.choice((1, 2, 8, 4096))
    return f"{size} bytes more", _packed(header, data + bytes(size))


def _no_numbers(rng: random.Random, header: bytes, data: bytes) -> tuple[str, bytes]:
    place = rng.randrange(0, len(data) - 4, 4)
    return f"nan at {place}", _packed(header, data[:place] + b"\xff\xff\xff\xff" + data[place + 4 :])


def _gone(rng: random.Random, file: Path) -> str:
    file.unlink()
    return "gone"


def _folder(rng: random.Random, file: Path) -> str:
    file.unlink()
    file.mkdir()
    return "a folder"


def _link(rng: random.Random, file: Path) -> str:
    target = rng.choice(("/etc/passwd", "/dev/zero", "/dev/stdin", "/proc/self/mem", file.name, ".", "../../" * 20 + "etc/hosts", "../other.json"))
    (file.parent.parent / "other.json").write_text("{}", encoding="utf-8")
    file.unlink()
    file.symlink_to(target)
    return f"a link to {target}"


def _pipe(rng: random.Random, file: Path) -> str:
    file.unlink()
    os.mkfifo(file)
    return "a pipe"


def _other_file(rng: random.Random, file: Path) -> str:
    content = rng.choice((*OTHER_FILES, rng.randbytes(1000)))
    file.write_bytes(content)
    return repr(content[:20])


def _flipped_file(rng: random.Random, file: Path) -> str:
    content = bytearray(file.read_bytes())
    bits = [rng.randrange(8 * len(content)) for _ in range(rng.randint(1, 20))]
    for bit in bits:
        content[bit // 8] ^= 1 << bit % 8
    file.write_bytes(content)
    return f"bits {bits}"


TREES: tuple[Callable[[random.Random, Any], tuple[str, str]], ...] = (_wrong, _wrong, _wrong, _wrong, _wrong, _wrong, _bomb, _twice, _garbled)
WEIGHTS: tuple[Callable[[random.Random, bytes, bytes], tuple[str, bytes]], ...] = (
    _wrong_header, _wrong_header, _wrong_number, _wrong_number, _other_length, _flipped, _cut, _longer, _no_numbers,
)  # fmt: skip
PLACES: tuple[Callable[[random.Random, Path], str], ...] = (_gone, _folder, _link, _link, _pipe, _other_file, _flipped_file, _flipped_file)


def verdict(folder: Path) -> str:
    """How the conversion goes; what it writes must be what mermaidgen loads."""
    try:
        out = convert(folder / "base", folder / "out.gguf", [(folder / "adapter", 0.5)], "F16")
        odd = not is_ordinary(read_header(out))
        Model(out, tried=True).close()
        out.unlink()
    except ConvertError as error:
        return f"refused: {error}; {error.hint}" if not list(folder.glob("out*")) else f"left behind: {error}"
    except Exception as error:
        return f"broken: {error!r} in {traceback.extract_tb(error.__traceback__)[-1]}"
    return "odd" if odd else "converted"


def main(first: str, last: str) -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MEMORY,) * 2)
    with tempfile.TemporaryDirectory() as temporary:
        for seed in range(int(first), int(last)):
            sound, folder = Path(temporary, f"sound-{seed % KINDS}"), Path(temporary, "spoilt")
            if not sound.is_dir():
                write_base(sound, seed % KINDS)
            shutil.copytree(sound, folder)
            print(seed, repr(spoil(folder, seed)), end=": ", flush=True)
            print(repr(verdict(folder)), flush=True)
            shutil.rmtree(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
