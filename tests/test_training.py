"""The corpus: splits that are apart, rows that are canonical, the same rows each time."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest

from mermaidgen.gbnf import Grammar
from mermaidgen.prompts import clean
from mermaidgen.semantics import permits
from training import lint, words
from training.corpus import WEIGHTS, example
from training.draw import KNOWLEDGE, Draw, load_knowledge
from training.language import camel, gerund, mistype, open_slots, past, plural, series, slot, third_person, with_article
from training.rows import swaps, whole
from training.splits import DIVIDED, SPLITS, share, split_of

FILES = sorted(KNOWLEDGE.glob("*.yaml"))
REQUESTS = sorted(whole.FOLDER.glob("*.yaml"))


def test_the_linter_finds_nothing_in_the_knowledge() -> None:
    domains = dict(zip((path.name for path in FILES), load_knowledge(), strict=True))
    assert {name: found for name, domain in domains.items() if (found := lint.problems(domain))} == {}
    assert lint.repeated(domains) == []


def test_the_linter_names_what_is_wrong() -> None:
    domain = json.loads(json.dumps(load_knowledge()[0]))
    assert [problem.split(":")[0] for problem in lint.problems({**domain, "shares": []})] == ["shares"]
    domain["relations"].append(["Ghost", "haunts", "Ghost", "one-to-one"])
    domain["flows"] = [{"title": "round", "unit": "t", "links": [["a", "b", 1], ["b", "c", 1], ["c", "a", 1], ["c", "d", 1]]}]
    domain["schedules"] = [{"name": "plan", "starts": "2025-01-01", "sections": {"One": [["dig", 2, "rest"]], "Two": [["rest", 1]]}}]
    assert lint.problems(domain) == [
        "relations: 'Ghost' is nowhere introduced", "schedules/plan/dig: 'rest' is nowhere introduced", "flows/round: amounts run in a circle",
    ]  # fmt: skip
    assert lint.repeated({str(i): {"domain": "one two three four"} for i in range(4)}) == ["'one two three four' is in 4 domains"]


@pytest.mark.parametrize("path", REQUESTS, ids=lambda path: path.stem)
def test_whole_requests_say_what_their_diagrams_show(path: Path) -> None:
    entries = whole.read(path)
    assert [problem for entry in entries for problem in whole.problems(entry)] == []
    draws = [Draw(random.Random(i), "train", load_knowledge()) for i in range(len(entries))]
    refused = [entry.request for entry, draw in zip(entries, draws, strict=True) if not whole.canonical(entry.key, whole.filled(draw, entry).diagram)]
    assert len(refused) <= len(entries) / 20, refused


def test_there_are_many_domains_and_requests_and_each_split_has_some() -> None:
    domains = [split_of(domain["domain"]) for domain in load_knowledge()]
    requests = [split_of(request) for entries in whole.load_requests().values() for request in entries]
    assert len(domains) >= 280 and min(domains.count(split) for split in SPLITS) >= 15
    assert len(requests) >= 1000 and min(requests.count(split) for split in SPLITS) >= 60


def test_words_of_the_splits_are_apart() -> None:
    drawn = {}
    for split in SPLITS:
        draw = Draw(random.Random(1), split, load_knowledge())
        drawn[split] = {draw.noun() for _ in range(4000)} | {draw.invented() for _ in range(2000)} | {draw.verb() for _ in range(2000)}
    assert all(not drawn[a] & drawn[b] for a in SPLITS for b in SPLITS if a < b)


def test_phrasings_of_the_splits_are_apart() -> None:
    phrasings = [f"phrasing {i}" for i in range(30)]
    parts = [set(share(phrasings, split)) for split in SPLITS]
    assert all(parts) and set().union(*parts) == set(phrasings) and sum(map(len, parts)) == len(phrasings)
    assert share(phrasings[: DIVIDED - 1], "test") == phrasings[: DIVIDED - 1]


def test_word_lists_have_no_word_twice() -> None:
    for name in ("NOUNS", "VERBS", "ADJECTIVES", "NAMES", "CODES"):
        listed = getattr(words, name)
        assert len(listed) == len(set(listed)), name


@pytest.mark.parametrize("key", WEIGHTS)
@pytest.mark.parametrize("split", SPLITS)
def test_rows_are_canonical_clean_and_the_same_each_time(key: str, split: str) -> None:
    grammar = Grammar.load(key)
    rows = [example(split, i, seed=5, key=key) for i in range(40)]  # type: ignore[arg-type]
    assert rows[:3] == [example(split, i, seed=5, key=key) for i in range(3)]  # type: ignore[arg-type]
    for row in rows:
        assert grammar.match(row.diagram).status == "accepted" and permits(key, row.diagram), row.diagram
        assert clean(row.request) == row.request.strip(), "the model would not see this request as it was trained on"
        assert "\ue000" not in row.request and row.style in ("specification", "narrative", "topic", "edit")
    assert len({row.request for row in rows}) > 0.8 * len(rows)  # a hand-written request without words to fill in may come again


def test_whole_requests_are_filled_and_checked(tmp_path: Path) -> None:
    file = tmp_path / "state.yaml"
    file.write_text("""
- style: specification
  request: "{x1} becomes {x2} on {v1}. It starts as {x1}."
  diagram: |
    stateDiagram-v2
        {x1:declare}
        {x2:declare}
        [*] --> {x1:id}
        {x1:id} --> {x2:id}: {v1}
- {style: narrative, request: "{x1} it is, then {y2:odd}", diagram: "stateDiagram-v2\\n    {x1} --> {x3}"}
""")
    good, bad = whole.read(file)
    assert (good.key, good.style, list(whole.problems(good))) == ("state", "specification", [])
    assert sorted(whole.problems(bad)) == ["the request does not say x3", "unknown form odd of y2", "unknown slot y2"]
    rows = [whole.filled(Draw(random.Random(seed), "train", load_knowledge()), good) for seed in range(20)]
    assert sum(whole.canonical("state", row.diagram) for row in rows) > 15 and len({row.request for row in rows}) == 20
    for row in rows:
        first, second = re.findall("\ue000(.*?)\ue001", row.request)[:2]
        assert f"    {camel(first)} --> {camel(second)}" in row.diagram
        assert (f'state "{first}" as {camel(first)}' in row.diagram) == (first != camel(first))


def test_words_that_request_and_diagram_share_are_swapped_in_both(monkeypatch: pytest.MonkeyPatch) -> None:
    request = f"What we bake: an oat loaf 120, Rye 90, a {slot('Walnut')} roll 30. Sort by march, MALT is left out; no mediums, no crisp-bread."
    diagram = 'pie\n    title March\n    "Oat loaf" : 120\n    "Walnut roll" : 30\n    "Malt" : 2\n    "Medium" : 3\n    "CrispBread" : 4'
    assert swaps.shared("pie", request, diagram) == ["loaf", "roll", "malt"]
    assert "title" in swaps.keywords("pie")
    monkeypatch.setattr(swaps, "ROWS", 1)
    monkeypatch.setattr(swaps, "SHARES", (1,))
    for seed in range(20):
        said, drawn = swaps.swap(Draw(random.Random(seed), "train", load_knowledge()), "pie", request, diagram)
        loaf, roll, malt = re.findall("\ue000([^\ue001]*)\ue001", said.replace(slot("Walnut"), ""))
        assert drawn == diagram.replace("loaf", loaf).replace("roll", roll).replace("Malt", malt.capitalize()) and malt.isupper()
        assert open_slots(said) == open_slots(request).replace("loaf", loaf).replace("roll", roll).replace("MALT", malt)
    diagram = 'pie\n    "Onion" : 3\n    "Plum" : 4'
    said, _ = swaps.swap(Draw(random.Random(3), "train", load_knowledge()), "pie", "An onion is 3, a plum 4.", diagram)
    assert [with_article(noun).split()[0] for _, noun in re.findall(r"(An?) (\w+)", open_slots(said), re.I)] == re.findall(r"an?\b", said.lower())[:2]


def test_rows_of_validation_and_test_keep_their_words(monkeypatch: pytest.MonkeyPatch) -> None:
    swapped = {split: 0 for split in SPLITS}
    monkeypatch.setattr(whole, "swap", lambda draw, key, request, diagram: swapped.update({draw.split: 1}) or (request, diagram))
    assert all(whole.write(Draw(random.Random(1), split, load_knowledge()), "pie") for split in SPLITS)
    assert swapped == {"train": 1, "validation": 0, "test": 0}


def test_typing_errors_leave_slots_alone() -> None:
    text = f"please connect {slot('Check password')} with another important thing"
    spoiled = [mistype(random.Random(i), text, 1.0) for i in range(20)]
    assert all(slot("Check password") in line for line in spoiled) and all(line != text for line in spoiled)
    assert open_slots(text) == "please connect Check password with another important thing"


@pytest.mark.parametrize(("made", "expected"), [
    (third_person("weigh the animal"), "weighs the animal"), (third_person("go home"), "goes home"), (third_person("carry it"), "carries it"),
    (past("send it"), "sent it"), (past("stop"), "stopped"), (past("try again"), "tried again"), (past("submit it"), "submitted it"),
    (gerund("refer to it"), "referring to it"), (gerund("visit it"), "visiting it"), (plural("policy"), "policies"),
    (camel("auth server"), "AuthServer"), (camel("user_id"), "user_id"), (camel("2nd try"), "N2ndTry"), (series(["a", "b", "c"]), "a, b and c"),
    (with_article("user"), "a user"), (with_article("hour"), "an hour"), (with_article("usher"), "an usher"), (with_article("unit"), "a unit"),
])  # fmt: skip
def test_small_english(made: str, expected: str) -> None:
    assert made == expected
