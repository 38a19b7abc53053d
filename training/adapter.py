"""A base model and instruction rows -> a LoRA adapter, as anyone would train one on a larger base.

    python -m training.adapter --tokens 1.5e6 CORPUS.jsonl VALIDATION.jsonl BASE_FOLDER OUT_FOLDER

OUT_FOLDER gets adapter_config.json and adapter_model.safetensors as peft writes them.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from peft import LoraConfig, get_peft_model
from tokenizers import Tokenizer
from tqdm import tqdm
from transformers import AutoModelForCausalLM

from mermaidgen.prompts import END_OF_TEXT
from training.base import answer_loss, evaluate, load_rows, passes, schedule

TARGETS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tokens", type=float, default=1.5e6)
    parser.add_argument("--batch", type=int, default=8192)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("validation", type=Path)
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()

    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(arguments.seed)
    tokenizer = Tokenizer.from_file(str(arguments.base / "tokenizer.json"))
    pad = tokenizer.token_to_id(END_OF_TEXT)
    rows, validation = load_rows(arguments.corpus, tokenizer), load_rows(arguments.validation, tokenizer, 200)
    base = AutoModelForCausalLM.from_pretrained(arguments.base, dtype=torch.float32)
    lora = LoraConfig(r=arguments.rank, lora_alpha=2 * arguments.rank, target_modules=TARGETS, task_type="CAUSAL_LM")
    model = get_peft_model(base, lora).to(device)
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=arguments.rate, betas=(0.9, 0.98), weight_decay=0.0)
    before = evaluate(model, validation, device, pad)
    tokens = 0
    with tqdm(total=int(arguments.tokens), unit="tok", unit_scale=True) as bar:
        for batch in passes(rows, arguments.batch, arguments.seed, pad):
            if tokens >= arguments.tokens:
                break
            loss, _ = answer_loss(model, *(part.to(device) for part in batch))
            loss.backward()
            for group in optimizer.param_groups:
                group["lr"] = arguments.rate * schedule(tokens / arguments.tokens)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            tokens += batch[0].numel()
            bar.update(batch[0].numel())
            bar.set_postfix(loss=loss.item())
    after = evaluate(model, validation, device, pad)
    model.peft_config["default"].base_model_name_or_path = arguments.base.name  # not where it lay on this machine
    model.save_pretrained(arguments.out)
    names = ("validation_loss", "validation_accuracy")
    log = {"tokens": tokens, "before": dict(zip(names, before, strict=True)), "after": dict(zip(names, after, strict=True))}
    (arguments.out / "log.json").write_text(json.dumps(log, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(log))


if __name__ == "__main__":
    main()
