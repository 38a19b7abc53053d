"""base, judge, average, curve: a run that is stopped goes on, the best weights are kept, bases are averaged. Needs the training extra."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from safetensors.numpy import load_file  # noqa: E402

from mermaidgen.config import data_path  # noqa: E402
from training import architectures, base, curve, judge  # noqa: E402
from training.average import average  # noqa: E402
from training.evaluation.sets import load  # noqa: E402

BASE = data_path("models", "base")
ROWS = [
    {"key": "pie", "request": f"A pie of {i} cats and {i + 1} dogs", "diagram": f'pie\n    "Cats" : {i}\n    "Dogs" : {i + 1}'} for i in range(40)
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder to train in, with rows.jsonl beside it."""
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    (tmp_path / "run").mkdir()
    for name in judge.BESIDE:
        shutil.copy2(BASE / name, tmp_path / "run" / name)
    return tmp_path / "run"


def trained(folder: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> list[dict[str, float]]:
    """Runs training.base on the rows; gives the lines of its log."""
    rows = str(folder.parent / "rows.jsonl")
    given = ["--hidden", "64", "--layers", "2", "--heads", "2", "--batch", "512", "--plain", "--judge-rows", "1", *options, rows, rows, str(folder)]
    monkeypatch.setattr("sys.argv", ["base", *given])
    base.main()
    return [json.loads(line) for line in (folder / "log.jsonl").read_text(encoding="utf-8").splitlines()]


def test_a_run_learns_logs_and_leaves_a_checkpoint_of_transformers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = trained(folder, monkeypatch, "--tokens", "60000", "--judge-minutes", "0")
    losses = [line["loss"] for line in lines if "loss" in line]
    assert losses[-1] < losses[0] / 2 and lines[-1]["tokens"] >= 60000 and 0 <= lines[-1]["validation_accuracy"] <= 1
    assert (folder / "config.json").exists() and not (folder / "checkpoint.pt").exists()
    curve.draw([folder / "log.jsonl"] * 2, folder / "loss.png")
    assert (folder / "loss.png").read_bytes()[:4] == b"\x89PNG"


def test_a_stopped_run_goes_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(Exception):
        pass

    clock = iter(range(0, 10**9, 100))  # each look at it is 100 seconds later, so that every second step is saved

    def stop(model: object, *rest: object) -> None:
        raise Stopped

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(base.time, "monotonic", lambda: next(clock))
        patch.setattr(base, "evaluate", stop)  # at step 200
        with pytest.raises(Stopped):
            trained(folder, patch, "--tokens", "300000", "--judge-minutes", "0")
    kept = torch.load(folder / "checkpoint.pt")
    lines = trained(folder, monkeypatch, "--tokens", "110000", "--judge-minutes", "0")
    assert 150 < kept["step"] <= 200 < lines[-1]["step"] < 250, "the steps before are not made again"


def test_the_best_weights_are_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    worth = iter([0.5, 0.9, 0.1, *[0.0] * 100])
    seen: list[np.ndarray] = []

    def figures(self: judge.Judge, model: torch.nn.Module) -> dict[str, float]:
        seen.append(model.state_dict()["model.norm.weight"].clone().numpy())
        return {"soft_f1": next(worth)}

    monkeypatch.setattr(judge.Judge, "figures", figures)
    lines = trained(folder, monkeypatch, "--tokens", "20000", "--judge-minutes", "0.0001")
    assert [line["soft_f1"] for line in lines if "soft_f1" in line][:3] == [0.5, 0.9, 0.1]
    kept = load_file(folder / "model.safetensors")["model.norm.weight"]
    assert np.allclose(kept, seen[1], atol=1e-3) and not np.allclose(seen[1], seen[-1], atol=1e-3)
    assert not (folder / judge.BEST).exists()


def test_a_model_is_judged_by_what_it_writes() -> None:
    from transformers import Qwen2ForCausalLM

    model = Qwen2ForCausalLM.from_pretrained(BASE, dtype=torch.float32)
    figures = judge.Judge(BASE, load("golden", ["pie"])[:2]).figures(model)
    assert set(figures) == {"f1", "soft_f1", "type_right", "refused"} and all(0 <= value <= 1 for value in figures.values())
    assert figures["type_right"] == 1
    assert model.dtype == torch.float32, "the model in training is left as it is"


def test_the_mean_of_bases(tmp_path: Path) -> None:
    average([(BASE, 1.0), (BASE, 3.0)], tmp_path / "mean")
    one, mean = (load_file(place / "model.safetensors") for place in (BASE, tmp_path / "mean"))
    assert set(one) == set(mean) and all(np.allclose(one[name], mean[name], atol=1e-3) for name in one)
    other = tmp_path / "other"
    shutil.copytree(BASE, other)
    architectures.new_model(512, 64, 2, 2, 2).half().save_pretrained(other)
    with pytest.raises(ValueError, match="expected the tensors of"):
        average([(BASE, 1.0), (other, 1.0)], tmp_path / "mean")


def test_a_log_without_losses_is_named(tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").write_text('{"tokens": 1}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"log\.jsonl: expected lines with a loss"):
        curve.draw([tmp_path / "log.jsonl"], tmp_path / "out.png")


def test_help_is_there(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["base", "--help"])
    with pytest.raises(SystemExit):
        base.main()
    assert "--judge-minutes" in capsys.readouterr().out


def test_rows_of_the_first_types_must_be_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="is of the types pies"):
        trained(folder, monkeypatch, "--tokens", "60000", "--judge-minutes", "0", "--first-share", "0.5", "--first", "pies")


@pytest.mark.parametrize("architecture", architectures.ARCHITECTURES)
def test_each_architecture_learns_with_adamw_and_goes_on_from_there(architecture: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    options = "--optimizer adamw --rate 2e-3 --matrix-rate 2e-3 --layers 3 --first pie --first-share 0.5 --copied-weight 0.5 --judge-minutes 0"
    lines = trained(folder, monkeypatch, "--tokens", "60000", "--architecture", architecture, *options.split())
    losses = [line["loss"] for line in lines if "loss" in line]
    assert losses[-1] < losses[0] / 2
    assert json.loads((folder / "config.json").read_text(encoding="utf-8"))["model_type"] == architecture
    slow = ("--judge-minutes", "0", "--rate", "1e-4", "--matrix-rate", "1e-4")
    more = trained(folder.with_name("other"), monkeypatch, "--tokens", "5000", "--start", str(folder), "--layers", "3", *slow)
    assert more[-1]["validation_loss"] < 1.2 * lines[-1]["validation_loss"]


def test_a_deepened_model_says_the_same_and_learns_in_its_new_layers() -> None:
    model = architectures.trained_model(BASE)
    deep = architectures.deepened(model, model.config.num_hidden_layers + 3)
    tokens = torch.arange(300, 340)[None]
    assert torch.allclose(model(tokens).logits, deep(tokens).logits, atol=1e-4)
    deep(tokens, labels=tokens).loss.backward()
    assert all(layer.self_attn.o_proj.weight.grad.abs().sum() > 0 for layer in deep.model.layers)
    with pytest.raises(ValueError, match=r"of \d+ layers cannot become one of 4"):
        architectures.deepened(model, 4)


def test_copied_tokens_are_those_that_the_request_leaves_no_choice_for() -> None:
    request, diagram = [1, 2, 3, 4, 1, 2, 5, 6, 7], [6, 7, 8, 1, 2, 3, 4, 9]
    expected = [False, False, False, False, False, False, True, False]  # 1 2 goes on with 3 or 5; 2 3 with 4 alone; 6 7 ends the request
    assert base.copied(np.array(request + diagram), len(request)).tolist() == expected
