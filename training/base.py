"""A corpus and a tokenizer -> the base model: Qwen2's architecture, trained from scratch on request -> diagram.

    python -m training.base --tokens 20e6 CORPUS.jsonl VALIDATION.jsonl FOLDER

FOLDER has the tokenizer and gets config.json and model.safetensors (float16), log.jsonl and, while it runs, checkpoint.pt: started
again with the same arguments the run goes on where it stopped. Every so often it writes diagrams for validation requests, and the weights that wrote
the best ones are kept. The loss counts the diagram's tokens only. Hidden matrices
are trained by Muon (Jordan et al. 2024), everything else by AdamW, in bfloat16 autocast.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn.functional import cross_entropy
from tqdm import tqdm
from transformers import PreTrainedModel

from mermaidgen.prompts import END, END_OF_TEXT, prompt
from training.architectures import ARCHITECTURES, new_model, trained_model
from training.corpus import WEIGHTS
from training.evaluation.sets import load
from training.induction import lay_induction_heads
from training.judge import BESIDE, Best, Judge

BUCKET = 16  # lengths are padded to a multiple of this
LONGEST = 768  # tokens of a row; longer ones are left out
SHORT = 256  # tokens of a row in the first part of the run, which sees more rows so
IGNORE = -100
LAYERS = 6


@dataclass(frozen=True)
class Rows:
    """Token ids of all rows in one array; row i is ids[starts[i]:starts[i + 1]], its diagram, of type keys[i], from answers[i] on."""

    ids: np.ndarray
    starts: np.ndarray
    answers: np.ndarray
    keys: np.ndarray

    def __len__(self) -> int:
        return len(self.answers)

    def lengths(self) -> np.ndarray:
        return np.diff(self.starts)


def load_rows(corpus: Path, tokenizer: Tokenizer, limit: int | None = None) -> Rows:
    """Encodes a corpus: prompt, diagram, end-of-turn token."""
    with corpus.open(encoding="utf-8") as file:
        rows = [json.loads(line) for _, line in zip(range(limit or 1 << 40), file, strict=False)]
    prompts = tokenizer.encode_batch([prompt(row["request"]) for row in rows])
    diagrams = tokenizer.encode_batch([row["diagram"] + END for row in rows])
    kept = [(p.ids, d.ids, row["key"]) for p, d, row in zip(prompts, diagrams, rows, strict=True) if len(p.ids) + len(d.ids) <= LONGEST]
    starts = np.cumsum([0, *(len(p) + len(d) for p, d, _ in kept)])
    ids = np.fromiter((token for p, d, _ in kept for token in (*p, *d)), dtype=np.int32, count=int(starts[-1]))
    return Rows(ids, starts, np.array([len(p) for p, _, _ in kept]), np.array([key for _, _, key in kept]))


def copied(row: np.ndarray, answer: int) -> np.ndarray:
    """Which tokens of a diagram can only be copied: the two before stand in the request, always with this one behind. [length - answer], bool."""
    tokens = row.tolist()
    after: dict[tuple[int, int], set[int]] = {}
    for i in range(2, answer):
        after.setdefault((tokens[i - 2], tokens[i - 1]), set()).add(tokens[i])
    return np.array([after.get((tokens[i - 2], tokens[i - 1])) == {tokens[i]} for i in range(answer, len(tokens))])


Batch = tuple[torch.Tensor, torch.Tensor, torch.Tensor]


def batches(rows: Rows, tokens: int, seed: int, pad: int, kept: np.ndarray | None = None, copied_weight: float = 1.0) -> Iterator[Batch]:
    """One pass over the rows, or those that are kept (bool, one each), in batches of about `tokens` tokens of rows of like length.

    Gives inputs, targets and weights of the targets, each [rows, length].
    """
    rng = random.Random(seed)
    lengths = rows.lengths()
    order = sorted(np.flatnonzero(np.ones(len(rows)) if kept is None else kept).tolist(), key=lambda i: (-(-int(lengths[i]) // BUCKET), rng.random()))
    cuts: list[list[int]] = [[]]
    for i in order:
        width = -(-int(lengths[i]) // BUCKET) * BUCKET
        if cuts[-1] and width * (len(cuts[-1]) + 1) > tokens:
            cuts.append([])
        cuts[-1].append(i)
    rng.shuffle(cuts)
    for chosen in cuts:
        width = -(-max(int(lengths[i]) for i in chosen) // BUCKET) * BUCKET
        inputs = np.full((len(chosen), width), pad, dtype=np.int64)
        targets = np.full((len(chosen), width), IGNORE, dtype=np.int64)
        weights = np.ones((len(chosen), width), dtype=np.float32)
        for place, i in enumerate(chosen):
            row = rows.ids[rows.starts[i] : rows.starts[i + 1]]
            inputs[place, : len(row)] = row
            targets[place, rows.answers[i] - 1 : len(row) - 1] = row[rows.answers[i] :]
            if copied_weight != 1:
                weights[place, rows.answers[i] - 1 : len(row) - 1][copied(row, rows.answers[i])] = copied_weight
        yield torch.from_numpy(inputs), torch.from_numpy(targets), torch.from_numpy(weights)


def passes(rows: Rows, tokens: int, seed: int, pad: int, kept: np.ndarray | None = None, copied_weight: float = 1.0) -> Iterator[Batch]:
    """Batches without end, each pass in another order."""
    for number in itertools.count():
        yield from batches(rows, tokens, seed + number, pad, kept, copied_weight)


def answer_loss(model: torch.nn.Module, inputs: torch.Tensor, targets: torch.Tensor, weights: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """(weighted mean cross-entropy of the diagrams' tokens, share of them that the model puts first); only their logits are computed."""
    with torch.autocast(inputs.device.type, torch.bfloat16):
        hidden = model.get_decoder()(input_ids=inputs, use_cache=False).last_hidden_state
        places = (targets.flatten() != IGNORE).nonzero().squeeze(1)
        logits = model.lm_head(hidden.flatten(0, 1)[places]).float()
    wanted, shares = targets.flatten()[places], weights.flatten()[places]
    loss = (cross_entropy(logits, wanted, reduction="none") * shares).sum() / shares.sum()
    return loss, (logits.detach().argmax(-1) == wanted).float().mean()


@torch.no_grad()
def evaluate(model: torch.nn.Module, rows: Rows, device: str, pad: int) -> tuple[float, float]:
    """(loss in nats per token, token accuracy) with the right tokens before each."""
    model.eval()
    results = [answer_loss(model, *(part.to(device) for part in batch)) for batch in batches(rows, 8192, 0, pad)]
    model.train()
    losses, hits = zip(*results, strict=True)
    return float(torch.stack(losses).mean()), float(torch.stack(hits).mean())


class Optimizers:
    """Muon for the hidden matrices and AdamW for the rest, or AdamW for all, on one schedule."""

    def __init__(self, model: torch.nn.Module, matrix_rate: float, rate: float, muon: bool = True) -> None:
        matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and "embed" not in name]
        others = [p for name, p in model.named_parameters() if p.ndim != 2 or "embed" in name]
        self.all: list[torch.optim.Optimizer] = [
            torch.optim.Muon(matrices, lr=matrix_rate, weight_decay=0.0, momentum=0.95, adjust_lr_fn="match_rms_adamw")
            if muon
            else torch.optim.AdamW(matrices, lr=matrix_rate, betas=(0.9, 0.98), weight_decay=0.0),
            torch.optim.AdamW(others, lr=rate, betas=(0.9, 0.98), weight_decay=0.0),
        ]
        self._rates = (matrix_rate, rate)

    def step(self, scale: float) -> None:
        for optimizer, rate in zip(self.all, self._rates, strict=True):
            for group in optimizer.param_groups:
                group["lr"] = rate * scale
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)


def schedule(progress: float, warmup: float = 0.02, floor: float = 0.02) -> float:
    """The rate's factor at a share of the run: up over the first part, level, down over the last 60 %."""
    if progress < warmup:
        return (progress + 1e-3) / warmup
    return max(floor, min(1.0, (1.0 - progress) / 0.6))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tokens", type=float, default=20e6, help="tokens to train on, requests included")
    parser.add_argument("--minutes", type=float, default=0, help="stop after so many minutes, for comparisons at equal time")
    parser.add_argument("--batch", type=int, default=4096, help="tokens of a step")
    parser.add_argument("--short-share", type=float, default=0.6, help="the first part of the run, in which long rows are left out")
    parser.add_argument("--hidden", type=int, default=256, help="as heads and architecture, of new weights alone")
    parser.add_argument("--layers", type=int, help="6, or as many as the base has that it starts from; more make that one deeper")
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--start", type=Path, help="a folder with an earlier base to train on, instead of random weights; its tokenizer is taken too")
    parser.add_argument("--plain", action="store_true", help="begin without induction heads, for comparisons")
    parser.add_argument("--compile", action="store_true", help="with torch.compile: 14 %% more tokens a second, half a minute to start")
    parser.add_argument("--judge-minutes", type=float, default=20, help="between two looks at the diagrams that the model writes; 0: none")
    parser.add_argument("--judge-rows", type=int, default=4, help="validation requests of each type that it is judged on")
    parser.add_argument("--architecture", choices=ARCHITECTURES, default="qwen2", help="lfm2 begins without induction heads")
    parser.add_argument("--optimizer", choices=["muon", "adamw"], default="muon", help="of the hidden matrices")
    parser.add_argument("--first-share", type=float, default=0, help="the first part of the run, with rows of the types of --first alone")
    parser.add_argument("--first", default="flowchart,sequence,class,state,er,pie", help="these types, with commas")
    parser.add_argument("--copied-weight", type=float, default=1, help="what a token counts that can only be copied from the request")
    parser.add_argument("--matrix-rate", type=float, default=4e-3)
    parser.add_argument("--rate", type=float, default=4e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("validation", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()

    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(arguments.seed)
    if arguments.start and not (arguments.folder / "tokenizer.json").exists():
        arguments.folder.mkdir(parents=True, exist_ok=True)
        for name in BESIDE:
            shutil.copy2(arguments.start / name, arguments.folder)
    tokenizer = Tokenizer.from_file(str(arguments.folder / "tokenizer.json"))
    pad, end = tokenizer.token_to_id(END_OF_TEXT), tokenizer.token_to_id(END)
    rows, validation = load_rows(arguments.corpus, tokenizer), load_rows(arguments.validation, tokenizer, 200)
    if arguments.start:
        model = trained_model(arguments.start, arguments.layers)
    else:
        model = new_model(tokenizer.get_vocab_size(), arguments.hidden, arguments.layers or LAYERS, arguments.heads, end, arguments.architecture)
        if not arguments.plain and arguments.architecture == "qwen2":
            lay_induction_heads(model)
    model = model.to(device)
    if arguments.compile:
        model.get_decoder().compile(dynamic=True)
    print(f"{model.num_parameters():,} parameters, {len(rows):,} rows of {rows.lengths().mean():.0f} tokens, {rows.ids.size:,} in all")
    cases = load("validation", list(WEIGHTS), arguments.judge_rows) if arguments.judge_minutes else []
    train(model, rows, validation, arguments, pad, device, Judge(arguments.folder, cases))
    model.half().save_pretrained(arguments.folder)
    (arguments.folder / "checkpoint.pt").unlink(missing_ok=True)


def train(model: PreTrainedModel, rows: Rows, validation: Rows, arguments: argparse.Namespace, pad: int, device: str, judge: Judge) -> None:
    """Runs or resumes the training; model, optimizers and place are kept in checkpoint.pt every two minutes, the best weights in best.pt.

    Ends with the best weights in the model, if it was judged.
    """
    optimizers = Optimizers(model, arguments.matrix_rate, arguments.rate, arguments.optimizer == "muon")
    checkpoint, best = arguments.folder / "checkpoint.pt", Best(arguments.folder)
    tokens = step = 0
    seconds = 0.0
    if checkpoint.exists():
        state = torch.load(checkpoint, map_location=device)
        model.load_state_dict(state["model"])
        for optimizer, saved in zip(optimizers.all, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        tokens, step, seconds = state["tokens"], state["step"], state["seconds"]
    began = last_save = last_look = time.monotonic()

    def note(**line: float) -> None:
        spent = seconds + time.monotonic() - began
        with (arguments.folder / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps({"step": step, "tokens": tokens, "seconds": round(spent)} | line) + "\n")

    def look() -> None:
        figures = judge.figures(model)
        best.consider(model, figures["soft_f1"])
        note(**figures)

    # A run that goes on draws its rows in a new order rather than looking for its place in the old one.
    first, short = np.isin(rows.keys, arguments.first.split(",")), rows.lengths() <= SHORT
    if arguments.first_share > 0 and not (first & short).any():
        raise ValueError(f"no row of at most {SHORT} tokens is of the types {arguments.first}: expected some of {', '.join(WEIGHTS)}")

    def source(of_first: bool, of_short: bool) -> Iterator[Batch]:
        kept = (first | (not of_first)) & (short | (not of_short))
        return passes(rows, arguments.batch, arguments.seed + step, pad, kept, arguments.copied_weight)

    sources = {part: source(*part) for part in itertools.product((False, True), repeat=2)}
    bar = tqdm(total=int(arguments.tokens), initial=tokens, unit="tok", unit_scale=True)
    progress = 0.0
    while progress < 1:
        spent = seconds + time.monotonic() - began
        progress = spent / 60 / arguments.minutes if arguments.minutes else tokens / arguments.tokens
        batch = next(sources[progress < arguments.first_share, progress < arguments.short_share])
        loss, _ = answer_loss(model, *(part.to(device) for part in batch))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizers.step(schedule(progress))
        tokens, step = tokens + batch[0].numel(), step + 1
        bar.update(batch[0].numel())
        if step % 20 == 0:
            line = {"loss": round(loss.item(), 4)}
            if step % 200 == 0:
                line["validation_loss"], line["validation_accuracy"] = (round(x, 4) for x in evaluate(model, validation, device, pad))
            note(**line)
            bar.set_postfix(loss=line["loss"])
        if judge.cases and time.monotonic() - last_look > 60 * arguments.judge_minutes:
            look()
            last_look = time.monotonic()
        if time.monotonic() - last_save > 120:
            last_save = time.monotonic()
            state = {"model": model.state_dict(), "optimizers": [o.state_dict() for o in optimizers.all], "tokens": tokens, "step": step,
                     "seconds": seconds + time.monotonic() - began}  # fmt: skip
            torch.save(state, checkpoint.with_suffix(".part"))
            checkpoint.with_suffix(".part").rename(checkpoint)
    last_loss, accuracy = evaluate(model, validation, device, pad)
    note(validation_loss=round(last_loss, 4), validation_accuracy=round(accuracy, 4))
    if judge.cases:
        look()
        best.restore(model)
    bar.close()


if __name__ == "__main__":
    main()
