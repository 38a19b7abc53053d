"""ZenUML: what is created or returned belongs to a call."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import permits


@pytest.mark.parametrize(("lines", "kept"), [
    ('A->B.m() {\n        return "x"\n    }', True),
    ('opt {\n        return "x"\n    }', False),
    ('A->B.m() {\n        opt {\n            new C()\n        }\n    }', True),
    ('A->B.m() {\n        A->B: x\n    }\n    opt {\n        new C()\n    }', False),
    ('A->B.m() {\n        new B()\n    }', False),
])  # fmt: skip
def test_a_call_is_around_it(lines: str, kept: bool) -> None:
    assert permits("zenuml", f"zenuml\n    A\n    {lines}") is kept


def test_names_are_declared_when_decoding() -> None:
    assert permits("zenuml", "zenuml\n    A\n    A->A: x", narrow=True)
    assert not permits("zenuml", "zenuml\n    A\n    A->B: x", narrow=True)
    assert permits("zenuml", "zenuml\n    A\n    A->A.m() {\n        new B()\n        A->B: x\n    }", narrow=True)
