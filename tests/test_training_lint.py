"""The linter of the knowledge: entries of one name, and domains that are much alike."""

from __future__ import annotations

import copy

from training import lint
from training.draw import load_knowledge


def test_entries_of_one_section_have_different_names() -> None:
    domain = copy.deepcopy(load_knowledge()[0])
    assert lint.problems(domain) == []
    name, title = domain["processes"][0]["name"], domain["shares"][0]["title"]
    domain["processes"][1]["name"], domain["shares"][2]["title"] = name.upper(), title
    assert lint.problems(domain) == [f"processes: '{name}' is there 2 times", f"shares: '{title.lower()}' is there 2 times"]


def test_domains_differ() -> None:
    assert lint.alike({domain["domain"]: domain for domain in load_knowledge()}) == []
    one, two = {"steps": ["weigh it", "book it", "sign it", "a"]}, {"steps": ["Weigh it", "turn it", "drop it", "a"]}
    assert lint.alike({"one": one, "two": two}) == ["one and two share 33% of their phrases"]
