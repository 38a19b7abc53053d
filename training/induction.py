"""Random weights -> random weights whose first two layers can copy.

Copying from the request is most of the work, and a transformer needs millions of tokens before it forms the circuit for it (induction heads: Olsson
et al. 2022, "In-context Learning and Induction Heads"). So the circuit is laid into the initial weights; everything is trained from there on.

    dimensions of the residual stream      content of the token | part of the token before | part of the one two before
    layer 0, heads 0 and 1                 attend by position alone to the token before and to the one before that, and write a part of their content
    layer 1, heads 0 to 2                  attend to where the last two tokens stood before, and write the content of the token that came next

Two tokens, since one of two in a text is a blank. Attention by position alone comes from the biases of query and key: rotary embedding turns them by
the position, so that their product is largest where the difference of the positions undoes the angle between them. All other outputs begin
at zero, so that they do not drown the circuit.
"""

from __future__ import annotations

import torch
from transformers import Qwen2ForCausalLM

SHARPNESS = 47.0  # squared length of each rotating pair of a positional query; about 4 nats between the right position and its neighbours
FAST_PAIRS = 6  # rotating pairs that tell positions apart
MATCH = 5.0  # what one matching dimension adds to the logit of attention, times the root of the head's size
COPY = 3.0  # what is copied, as a multiple of the token's own embedding


@torch.no_grad()
def lay_induction_heads(model: Qwen2ForCausalLM) -> None:
    """Changes the initial weights in place. Needs three heads or more, of at least 54 dimensions each for 256 hidden ones."""
    config = model.config
    hidden, size = config.hidden_size, config.hidden_size // config.num_attention_heads
    part = size // 4 * 3  # dimensions of content that the tokens after keep; a third for each matching head
    content = hidden - 2 * part
    model.model.embed_tokens.weight[:, content:] = 0
    spread = float(model.model.embed_tokens.weight.square().mean().sqrt())  # what RMSNorm divides by
    for layer in model.model.layers:
        layer.self_attn.o_proj.weight.zero_()
        layer.mlp.down_proj.weight.zero_()
    _positional_heads(model, part, content, size, spread)
    _matching_heads(model, part, content, size, spread)


def _positional_heads(model: Qwen2ForCausalLM, part: int, content: int, size: int, spread: float) -> None:
    attention = model.model.layers[0].self_attn
    speeds = model.config.rope_parameters["rope_theta"] ** (-torch.arange(0, size, 2) / size)
    for head, back in enumerate((1, 2)):
        first = head * size
        for projection in (attention.q_proj, attention.k_proj, attention.v_proj):
            projection.weight[first : first + size] = 0
        for pair in range(FAST_PAIRS):
            attention.q_proj.bias[first + pair] = SHARPNESS**0.5
            attention.k_proj.bias[first + pair] = SHARPNESS**0.5 * torch.cos(back * speeds[pair])
            attention.k_proj.bias[first + pair + size // 2] = SHARPNESS**0.5 * torch.sin(back * speeds[pair])
        for i in range(part):
            attention.v_proj.weight[first + i, i] = 1
            attention.o_proj.weight[content + head * part + i, first + i] = spread


def _matching_heads(model: Qwen2ForCausalLM, part: int, content: int, size: int, spread: float) -> None:
    attention = model.model.layers[1].self_attn
    slow = [*range(size // 4, size // 2), *range(size // 4 * 3, size)]  # dimensions that hardly turn over a few hundred tokens
    third, weight = part // 3, MATCH**0.5
    for head, copied in enumerate(torch.arange(content).tensor_split(3)):
        first = head * size
        for projection in (attention.q_proj, attention.k_proj, attention.v_proj):
            projection.weight[first : first + size] = 0
        for i in range(third):
            at = head * third + i
            # This token is the one before there; the one before this is the one two before there.
            for place, query, key in ((slow[i], at, content + at), (slow[third + i], content + at, content + part + at)):
                attention.q_proj.weight[first + place, query] = weight
                attention.k_proj.weight[first + place, key] = weight
        for i, dimension in enumerate(copied.tolist()):
            attention.v_proj.weight[first + i, dimension] = 1
            attention.o_proj.weight[dimension, first + i] = COPY * spread
