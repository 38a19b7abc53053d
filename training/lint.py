"""Domain files -> what is wrong with them: python -m training.lint [FILE...]; all of training/knowledge/ without a file.

The schema says what a file must hold; here is what a schema cannot say: names that lead nowhere, rows of unequal length, thin
domains, entries of the same name, and, over all files, entries that are repeated from domain to domain and domains that are much alike.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

from training.draw import KNOWLEDGE, nested

SCHEMA = Draft202012Validator(json.loads((KNOWLEDGE.parent / "knowledge.schema.json").read_text(encoding="utf-8")))
FEWEST_WORDS = 220  # different words in a domain
MOST_FILES = 3  # that may have the same phrase of four words or more
MOST_SHARED = 0.2  # of a domain's phrases of two words or more that another one may have
NAMED_BY = ("name", "title", "of", "root", "parent", "problem")  # what an entry of a section is known by

Domain = dict[str, Any]


def problems(domain: Domain) -> list[str]:
    """What is wrong inside one domain; the schema's complaints alone if it has any."""
    wrong = [f"{'/'.join(map(str, problem.absolute_path))}: {problem.message}" for problem in SCHEMA.iter_errors(domain)]
    return wrong or [*_dangling(domain), *_order(domain), *_shapes(domain), *_twice(domain), *_thin(domain)]


def _dangling(domain: Domain) -> Iterator[str]:
    """Names that are used and nowhere introduced."""
    entities = [entity["name"] for entity in domain["entities"]]
    yield from _unknown("relations", (name for a, _, b, _ in domain["relations"] for name in (a, b)), entities)
    for exchange in domain["exchanges"]:
        parties = _ends(message for message in nested(exchange["messages"]) if isinstance(message, list))
        yield from _unknown(f"exchanges/{exchange['name']}", parties, exchange["between"])
    for machine in domain["lifecycles"]:
        states = [state for source, _, target in machine["transitions"] for state in (source, target)]
        yield from _unknown(f"lifecycles/{machine['of']}", [machine["start"], *machine["end"]], states)
    for structure in domain["structures"]:
        yield from _unknown(f"structures/{structure['name']}", _ends(structure["links"]), itertools.chain(*structure["groups"].values()))
    for group in domain.get("requirements", ()):
        ends = [name for a, _, b in group["links"] for name in (a, b)]
        yield from _unknown(f"requirements/{group['name']}", ends, [*(item[0] for item in group["items"]), *group["elements"]])
    for system in domain.get("systems", ()):
        parts = [part[0] for part in system["parts"]]
        yield from _unknown(f"systems/{system['name']}", _ends(system["links"]), [*parts, *system["people"], *system["outside"]])
        yield from _unknown(f"systems/{system['name']}/runs_on", itertools.chain(*system["runs_on"].values()), parts)
    for overlap in domain.get("overlaps", ()):
        yield from _unknown(f"overlaps/{overlap['title']}", (name for *names, _ in overlap["shared"] for name in names), overlap["sets"])
    for chain in domain.get("value_chains", ()):
        yield from _unknown(f"value_chains/{chain['title']}", _ends(chain["links"]), [chain["anchor"], *chain["parts"]])


def _ends(links: Iterable[list[str]]) -> list[str]:
    return [name for link in links for name in link[:2]]


def _unknown(place: str, used: Iterable[str], known: Iterable[str]) -> list[str]:
    listed = set(known)
    return [f"{place}: '{name}' is nowhere introduced" for name in dict.fromkeys(used) if name not in listed]


def _order(domain: Domain) -> Iterator[str]:
    """What comes before what it needs: tasks after later ones, commits on branches that are not there."""
    for schedule in domain.get("schedules", ()):
        seen: set[str] = set()
        for task, _, *after in itertools.chain(*schedule["sections"].values()):
            yield from _unknown(f"schedules/{schedule['name']}/{task}", after, seen)
            seen.add(task)
    for repository in domain.get("repositories", ()):
        branches, current = {"main"}, "main"
        for action, name, *_ in repository["history"]:
            possible = {"commit": True, "branch": name not in branches, "checkout": name in branches, "merge": name in branches - {current}}
            if not possible[action]:
                yield f"repositories/{repository['name']}: cannot {action} {name} on {current}"
            if action == "branch":
                branches.add(name)
            if action in ("branch", "checkout"):
                current = name


def _shapes(domain: Domain) -> Iterator[str]:
    """Rows of unequal length, scores out of range, flows in a circle."""
    for series in domain.get("series", ()):
        for name, row in series["values"].items():
            if len(row) != len(series["x"]):
                yield f"series/{series['title']}: {name} has {len(row)} values for {len(series['x'])}"
    for rating in domain.get("ratings", ()):
        for name, row in rating["scores"].items():
            if len(row) != len(rating["axes"]) or max(row) > rating["top"] or min(row) < 0:
                yield f"ratings/{rating['title']}: {name} needs {len(rating['axes'])} scores from 0 to {rating['top']}"
    for flow in domain.get("flows", ()):
        order: dict[str, set[str]] = {}
        for source, target, _ in flow["links"]:
            order.setdefault(source, set()).add(target)
        if any(node in _reached(node, order) for node in order):
            yield f"flows/{flow['title']}: amounts run in a circle"


def _reached(start: str, order: dict[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    pending = [start]
    while pending:
        for target in order.get(pending.pop(), ()):
            if target not in reached:
                reached.add(target)
                pending.append(target)
    return reached


def _twice(domain: Domain) -> Iterator[str]:
    """Entries of one section that have the same name."""
    for section, entries in domain.items():
        named = [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
        names = Counter(entry[key].lower() for entry in named for key in NAMED_BY if key in entry)
        yield from (f"{section}: '{name}' is there {count} times" for name, count in names.items() if count > 1)


def _thin(domain: Domain) -> Iterator[str]:
    words = {word for text in phrases(domain) for word in re.findall(r"[a-z]{3,}", text.lower())}
    if len(words) < FEWEST_WORDS:
        yield f"only {len(words)} different words, {FEWEST_WORDS} are wanted"


def phrases(value: Any) -> Iterator[str]:
    """Every text in a domain, the names of its mappings included, the schema's own keys not."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from phrases(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(item, (list, dict)) or key[:1].isupper():
                yield key
            yield from phrases(item)


def repeated(domains: dict[str, Domain]) -> list[str]:
    """Phrases of four words or more that are in more than a few domains."""
    files: Counter[str] = Counter()
    for domain in domains.values():
        files.update({text.lower() for text in phrases(domain) if len(text.split()) > 3})
    return [f"'{text}' is in {count} domains" for text, count in files.most_common() if count > MOST_FILES]


def alike(domains: dict[str, Domain]) -> list[str]:
    """Two domains that have too many phrases in common."""
    own = {name: {text.lower() for text in phrases(domain) if len(text.split()) > 1} for name, domain in domains.items()}
    holders: dict[str, list[str]] = {}
    for name, texts in own.items():
        for text in texts:
            holders.setdefault(text, []).append(name)
    shared = Counter(pair for names in holders.values() for pair in itertools.combinations(names, 2))
    parts = {pair: count / min(len(own[name]) for name in pair) for pair, count in shared.items()}
    return [f"{one} and {other} share {part:.0%} of their phrases" for (one, other), part in parts.items() if part > MOST_SHARED]


def main() -> None:
    paths = [Path(argument) for argument in sys.argv[1:]] or sorted(KNOWLEDGE.glob("*.yaml"))
    domains, found = {}, []
    for path in paths:
        try:
            domains[path.name] = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        except yaml.YAMLError as error:
            found.append(f"{path.name}: {error}")
    found += [f"{name}: {problem}" for name, domain in domains.items() for problem in problems(domain)]
    found += repeated(domains) + alike(domains)
    print("\n".join([*found, f"{len(domains)} domains, {len(found)} problems"]))
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
