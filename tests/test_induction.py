"""The circuit in the initial weights: an untrained model already says what came next the last time."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")


def test_an_untrained_model_copies() -> None:
    from training.architectures import new_model
    from training.induction import lay_induction_heads

    torch.manual_seed(0)
    model = new_model(vocabulary=2000, hidden=256, layers=3, heads=4, end=0)
    seen = torch.randint(10, 2000, (4, 60))
    tokens = torch.cat([seen, torch.randint(10, 2000, (4, 20)), seen], dim=1)

    def hits() -> float:
        """How often the second time's tokens are foretold from the third on."""
        with torch.no_grad():
            guesses = model(tokens).logits.argmax(-1)
        return float((guesses[:, 82:-1] == tokens[:, 83:]).float().mean())

    assert hits() < 0.05
    lay_induction_heads(model)
    assert hits() > 0.8
