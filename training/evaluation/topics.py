"""The diagrams drawn by hand in mermaidgen/topics/ beside the requests of a set -> which similarity tells a bare topic from other requests.

    python -m training.evaluation.topics [--set golden] [--show]

A line for each threshold: of the bare topics those that are found, those whose type is another, and how far what is found keeps to the subject, one
that is not found or of another type counting 0; of all other requests those that would be taken for a topic.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from unittest.mock import patch

from tqdm import tqdm

from mermaidgen import topics
from mermaidgen.diagrams import named
from mermaidgen.implied import likely
from training.corpus import WEIGHTS
from training.evaluation.results import subject_share
from training.evaluation.sets import Case, load
from training.evaluation.table import rows

THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.5)


def nearest(case: Case) -> topics.Found | None:
    """The topic most like the request, however little that is."""
    with patch.object(topics, "SIMILAR", 0.0):
        return topics.find(case.request, named(case.request) or likely(case.request))


def table(pairs: Sequence[tuple[Case, topics.Found | None]]) -> str:
    lines = []
    for threshold in THRESHOLDS:
        found = [(case, topic) for case, topic in pairs if topic and topic.similarity >= threshold]
        bare = [(case, topic) for case, topic in found if case.style == "topic"]
        kept = [subject_share(topic.diagram, case) for case, topic in bare if case.key == topic.key]
        asked = sum(case.style == "topic" for case, _ in pairs)
        share = f"{sum(kept) / asked:.2f}" if asked else "-"
        lines.append([f"{threshold:.2f}", f"{len(bare)} of {asked}", str(sum(case.key != topic.key for case, topic in bare)), share,
                      f"{len(found) - len(bare)} of {len(pairs) - asked}"])  # fmt: skip
    return rows(["similarity", "topics found", "of another type", "on subject", "other requests taken"], lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", choices=("golden", "validation"), default="golden")
    parser.add_argument("--rows", type=int, default=20, help="of each type of the validation set (default 20)")
    parser.add_argument("--show", action="store_true", help="list the bare topics with what is nearest")
    arguments = parser.parse_args()
    pairs = [(case, nearest(case)) for case in tqdm(load(arguments.set, list(WEIGHTS), arguments.rows), unit="request")]
    print(table(pairs))
    if arguments.show:
        for case, topic in pairs:
            if case.style == "topic" and topic:
                print(f"{topic.similarity:.2f} {subject_share(topic.diagram, case):.2f} {case.key}: {case.request} -> {topic.key}: {topic.name}")


if __name__ == "__main__":
    main()
