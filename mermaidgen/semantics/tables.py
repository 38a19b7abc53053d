"""Which types have rules beyond their grammar: one row each.

`VALID` holds for every diagram: mermaid refuses or misreads what breaks it. `NARROW` holds for what is decoded: names are declared before they
are used, and once. A row is what a type declares and what refers to it (`Declared`), or a class of its own where that does not say it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mermaidgen.semantics.architecture import ArchitectureRules
from mermaidgen.semantics.block import BlockNames, StyledBlocks
from mermaidgen.semantics.c4 import C4Rules
from mermaidgen.semantics.charts import PacketRules, QuadrantRules, RadarRules, SankeyRules, XYChartRules
from mermaidgen.semantics.classes import ClassRules
from mermaidgen.semantics.eventmodeling import Causes, FrameIds
from mermaidgen.semantics.flowchart import FlowchartRules
from mermaidgen.semantics.gantt import GanttRules
from mermaidgen.semantics.gitgraph import GitRules
from mermaidgen.semantics.indents import CardsInColumns, OneRoot
from mermaidgen.semantics.rules import Declared, Names, Rules, Together
from mermaidgen.semantics.sequence import SequenceNames, SequenceRules
from mermaidgen.semantics.state import StateRules
from mermaidgen.semantics.venn import DistinctSets, KnownSets
from mermaidgen.semantics.wardley import KnownParents
from mermaidgen.semantics.wardley import Names as WardleyNames
from mermaidgen.semantics.zenuml import ZenumlRules

Row = Declared | Callable[[], Rules]

VALID: Mapping[str, Row] = {
    "flowchart": FlowchartRules,
    "sequence": SequenceRules,
    "class": ClassRules,
    "state": StateRules,
    "gantt": GanttRules,
    "quadrant": QuadrantRules,
    # Mermaid reads relations between names that nobody knows, and then cannot draw them: these fields are in the canonical grammars alone.
    "requirement": Declared(
        statements=frozenset(("requirement-start", "element-start", "relation")),
        declares={"new-name": "requirement"},
        refers={"source": ("requirement",), "target": ("requirement",)},
        unique=("requirement",),
    ),
    "gitgraph": GitRules,
    "c4": C4Rules,
    "mindmap": OneRoot,
    "zenuml": ZenumlRules,
    "sankey": SankeyRules,
    "xychart": XYChartRules,
    "block": StyledBlocks,
    "packet": PacketRules,
    "kanban": CardsInColumns,
    "architecture": ArchitectureRules,
    "radar": RadarRules,
    "venn": KnownSets,
    "wardley": KnownParents,
    "eventmodeling": FrameIds,
}

NARROW: Mapping[str, Row] = {
    "sequence": SequenceNames,
    "class": Declared(
        statements=frozenset(("class-line", "class-note", "relation")),
        declares={"class-name": "class"},
        refers={"source": ("class",), "target": ("class",), "noted-class": ("class",)},
        unique=("class",),
        needs={"relation": ("class",), "class-note": ("class",)},
    ),
    "er": Declared(
        statements=frozenset(("entity-line", "relation")),
        declares={"new-entity": "entity"},
        refers={"source": ("entity",), "target": ("entity",)},
        unique=("entity",),
        needs={"relation": ("entity",)},
    ),
    "gitgraph": Declared(statements=frozenset(("commit", "merge")), declares={"commit-id": "commit", "merge-id": "commit"}, unique=("commit",)),
    "timeline": Declared(statements=frozenset(("section",)), declares={"section-name": "section"}, unique=("section",)),
    "zenuml": Declared(
        statements=frozenset(("participant", "async", "reply", "call", "creation")),
        declares={"participant-id": "participant", "created-id": "participant"},
        refers={"from": ("participant",), "to": ("participant",)},
        unique=("participant",),
    ),
    "block": BlockNames,
    "venn": DistinctSets,
    "wardley": WardleyNames,
    "eventmodeling": Causes,
}


def rules_of(key: str, narrow: bool = False, main_branch: str = "") -> Rules | None:
    """The rules of a type at the beginning of a text; None if it has none. A git graph may be told its main branch's name."""
    if key == "gitgraph" and main_branch:
        return GitRules(main_branch)
    rows = [table[key] for table in (VALID, NARROW if narrow else {}) if key in table]
    rules = [Names(row) if isinstance(row, Declared) else row() for row in rows]
    return Together(rules) if len(rules) > 1 else rules[0] if rules else None
