"""decode/speculation.py: what is guessed, how much of it is tried, and that it changes nothing."""

from __future__ import annotations

import pytest

from mermaidgen.decode.grounding import Grounding
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from mermaidgen.decode.speculation import COSTS, LONGEST_MATCH, Gains, Lookup
from tests.decode_cases import KEYS, Writer, begin, decode


@pytest.mark.parametrize(("request_", "written", "most", "guess"), [
    ([], [], 7, ([], 0)),
    ([1, 2, 3, 4], [], 7, ([], 0)),
    ([1, 2, 3, 4], [2], 7, ([], 0)),  # one token is no match
    ([1, 2, 3, 4], [1, 2], 7, ([3, 4], 2)),
    ([1, 2, 3, 4], [1, 2], 1, ([3], 2)),
    ([1, 2, 3, 4], [1, 2, 3], 7, ([4], 3)),
    ([1, 2, 3, 4], [9, 2, 3], 7, ([4], 2)),
    ([1, 2, 3, 4], [3, 4], 7, ([], 2)),  # the request ends there
    ([1, 2, 3, 4], [1, 3], 7, ([], 0)),
    ([], [1, 2, 5, 6, 1, 2], 7, ([5, 6, 1, 2], 2)),  # the text itself
    ([], [7, 7, 7, 7], 7, ([7], 3)),
    ([1, 2, 3], [1, 2, 4, 1, 2], 7, ([4, 1, 2], 2)),  # the latest of two
    ([1, 2, 3, 9, 1, 2, 4], [1, 2], 2, ([4], 2)),
    ([8, 1, 2, 3], [1, 2, 4, 8, 1, 2], 7, ([3], 3)),  # the longest rather than the latest
    ([*range(20)], [*range(12)], 3, ([12, 13, 14], LONGEST_MATCH)),
])  # fmt: skip
def test_the_guess_is_what_followed_last_time(request_: list[int], written: list[int], most: int, guess: tuple[list[int], int]) -> None:
    lookup = Lookup(request_)
    for token in written:
        lookup.append(token)
    assert lookup.guess(most) == guess


@pytest.mark.parametrize(("written", "replaced", "tokens"), [
    ([1, 2, 3, 9, 1], 1, [2]),
    ([1, 2, 3, 9, 1, 2, 9], 2, [2, 3]),
    ([1, 2, 3, 9, 1, 2], 6, [4, 1, 2, 5, 1, 2]),
    ([1, 2, 1, 2, 1, 2], 3, [2]),
    ([1, 2, 1, 2], 0, [7, 1, 2]),
    ([5], 1, [1, 2]),
])  # fmt: skip
@pytest.mark.parametrize("request_", [[], [1, 2, 6, 1, 2, 8, 2, 3]])
def test_replaced_tokens_are_as_if_they_had_never_been(request_: list[int], written: list[int], replaced: int, tokens: list[int]) -> None:
    lookup, plain = Lookup(request_), Lookup([*request_])
    for token in written:
        lookup.append(token)
    lookup.replace(tokens, replaced)
    for token in (*written[: len(written) - replaced], *tokens):
        plain.append(token)
    for token in (0, 1, 2, 3, 1, 2):
        assert lookup.guess(7) == plain.guess(7)
        lookup.append(token)
        plain.append(token)


# What is tried


def test_the_modes() -> None:
    for match in range(2, LONGEST_MATCH + 1):
        assert [Gains("off").width(match, most) for most in (1, 4, 8)] == [1, 1, 1]
        assert [Gains("on").width(match, most) for most in (1, 2, 5, 8, 9)] == [1, 2, 5, 8, 8]
        assert Gains("auto").width(match, 8) == 1, "nothing is tried before it was seen that guesses are right"


def taught(match: int, rights: int, wrongs: int = 0) -> Gains:
    gains = Gains("auto")
    for _ in range(rights):
        gains.saw_guess(match, 3, wrong=False)
    for _ in range(wrongs):
        gains.saw_guess(match, 0, wrong=True)
    return gains


def test_guesses_are_tried_where_they_were_right() -> None:
    gains = taught(5, rights=20)
    assert gains.width(5, 8) > 1 and gains.width(4, 8) == 1, "it is known by the length of the match"
    assert gains.width(5, 3) == 1, "a narrow step pays the price of a wide one"
    assert taught(5, rights=20, wrongs=20).width(5, 8) == 1


@pytest.mark.parametrize(("seconds", "width"), [
    ({1: 1.0, 4: 4.0, 8: 8.0}, 1),  # a machine that computes four tokens in the time of four
    ({1: 1.0, 4: 1.1, 8: 8.0}, 4),
    ({1: 1.0, 4: 1.1, 8: 1.2}, 8),
    ({1: 1.0, 4: 3.8, 8: 2.0}, 8),
    ({}, 4 if 4 / COSTS[4] > 8 / COSTS[8] else 8),
])  # fmt: skip
def test_the_width_is_the_one_that_pays(seconds: dict[int, float], width: int) -> None:
    gains = taught(6, rights=100)
    for step, cost in seconds.items():
        for _ in range(60):
            gains.saw_step(step, cost)
    assert gains.width(6, 8) == width


def test_a_step_that_was_held_up_counts_little() -> None:
    gains = taught(6, rights=100)
    for step, cost in ((1, 1.0), (4, 1.2), (8, 9.0)):
        gains.saw_step(step, cost)
    gains.saw_step(4, 1000.0)
    assert gains.width(6, 8) == 4
    for _ in range(30):
        gains.saw_step(4, 1000.0)
    assert gains.width(6, 8) == 1


def test_a_step_counts_for_the_width_below_which_it_is() -> None:
    gains = Gains()
    for width in (1, 2, 3, 4, 5, 6, 7, 8, 9):
        gains.saw_step(width, float(width))
    assert {bound: pytest.approx(value) for bound, value in gains._seconds.items()} == {1: 1.0, 4: 3.1, 8: 7.1}


# What comes of it


REQUEST = "the flowchart flowchart TD and the other one on the other one, a--b, a--b"


@pytest.mark.parametrize("sampling", [Sampling(70), Sampling(70, 1.0, 3), Sampling(70, 1.0, 4, top_p=0.9, repeat_penalty=1.1)], ids=["0", "1", "cut"])
@pytest.mark.parametrize("key", KEYS)
def test_guessing_changes_nothing(key: str, sampling: Sampling, model: Model, write: Writer) -> None:
    off, on = (decode(model, begin(key), sampling, [Grounding(model, REQUEST, 6.0)], Gains(mode), REQUEST) for mode in ("off", "on"))  # type: ignore[arg-type]
    write(off)
    write(on)
    assert (off.text, off.output, off.finished, off.refused, off.forced) == (on.text, on.output, on.finished, on.refused, on.forced)


REPEATED = 'root ::= ("the other one" | "flowchart" | "a--b" | [a-z ])+ "."'


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_right_guesses_save_steps(temperature: float, model: Model, write: Writer) -> None:
    steps, texts, guessed = {}, {}, {}
    for mode in ("off", "on"):
        decodings = [decode(model, REPEATED, Sampling(60, temperature, seed), [Grounding(model, REQUEST, 15.0)], Gains(mode), REQUEST)  # type: ignore[arg-type]
                     for seed in range(6)]  # fmt: skip
        steps[mode] = 0
        for decoding in decodings:
            while not decoding.done:
                write.step(decoding)
                steps[mode] += 1
        texts[mode] = [decoding.text for decoding in decodings]
        guessed[mode] = sum(decoding.guessed for decoding in decodings)
    assert texts["on"] == texts["off"]
    assert guessed["off"] == 0 < guessed["on"] and steps["on"] < steps["off"]


def test_guesses_are_made_for_one_that_is_alone_and_within_its_room(model: Model, write: Writer) -> None:
    for room in range(4, 30):
        decoding = decode(model, 'root ::= [a-d]{1,200}', Sampling(room), gains=Gains("on"), request="abababababababab")
        while not decoding.done:
            assert decoding.step(alone=False)[1] == 1
            tokens, wanted = decoding.step()
            assert len(decoding.output) + wanted <= room
            unread = decoding.prompt + decoding.output
            assert tokens[: len(tokens) - wanted + 1] == unread[decoding.read :]
            write.step(decoding)
        assert len(decoding.output) == room
