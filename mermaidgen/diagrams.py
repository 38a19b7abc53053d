"""A name, a keyword or a text -> one row of the one table of diagram types.

>>> find("ERD").key, of_text('pie\\n    "a" : 1').key
('er', 'pie')
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from mermaidgen.errors import RequestError

ANY = "any"  # the union of all grammars, for requests without a type
CASELESS = ("ishikawa", "wardley")  # whose headers may be written in any case
LONGEST = 20  # characters of a header
ANYWHERE = ("C4Container", "C4Component", "C4Dynamic", "C4Deployment")


@dataclass(frozen=True)
class DiagramType:
    """One kind of diagram: `key` names its grammar and modules, `header` is the first word of its text, or one of `headers`.

    A diagram with fewer than `enough` nodes and edges says nothing.
    """

    key: str
    headers: tuple[str, ...]
    aliases: tuple[str, ...]
    enough: tuple[int, int]
    purpose: str

    @property
    def header(self) -> str:
        """The word that stands first in what is written here; the others are read too."""
        return self.headers[0]

    @property
    def grammar(self) -> str:
        """The file of its grammar, in grammars/."""
        return f"{self.key}.gbnf"


TYPES = (
    DiagramType("flowchart", ("flowchart", "graph"), ("flowchart-v2", "flow", "flow chart", "process"), (3, 2),
                "steps, decisions and what leads where; parts of systems"),
    DiagramType("sequence", ("sequenceDiagram",), ("sequence diagram", "message flow", "interaction"), (2, 2), "who says what to whom, in order"),
    DiagramType("class", ("classDiagram", "classDiagram-v2"), ("class diagram", "uml", "classes"), (2, 1),
                "classes with members, inheritance and other relations"),
    DiagramType("state", ("stateDiagram-v2", "stateDiagram"), ("state diagram", "state machine", "life cycle"), (2, 1),
                "states and what changes them"),
    DiagramType("er", ("erDiagram",), ("er diagram", "erd", "entity relationship", "data model", "schema"), (2, 1),
                "entities, attributes, cardinalities"),
    DiagramType("journey", ("journey",), ("user journey", "customer journey", "experience"), (3, 0), "a person's steps, with how each felt"),
    DiagramType("gantt", ("gantt",), ("gantt chart", "schedule", "project plan"), (3, 0), "tasks on a calendar, one after another"),
    DiagramType("pie", ("pie",), ("pie chart", "shares", "breakdown"), (2, 0), "shares of a whole"),
    DiagramType("quadrant", ("quadrantChart",), ("quadrant chart", "2x2", "priority matrix"), (2, 0), "things judged by two measures at once"),
    DiagramType("requirement", ("requirementDiagram",), ("requirement diagram", "requirements", "sysml"), (2, 1),
                "requirements and what satisfies or verifies them"),
    DiagramType("gitgraph", ("gitGraph",), ("git graph", "git", "branches"), (3, 2), "commits, branches and merges"),
    DiagramType("c4", ("C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment"), ("c4 diagram", "c4 model",
                "software context"), (2, 1),
                "people, systems, containers and components"),
    DiagramType("mindmap", ("mindmap",), ("mind map", "ideas", "brainstorm"), (3, 2), "one idea and what branches off it"),
    DiagramType("timeline", ("timeline",), ("time line", "history", "chronology"), (3, 0), "what happened when"),
    DiagramType("zenuml", ("zenuml",), ("zen uml", "zenuml sequence"), (2, 2), "who calls what on whom, written like code"),
    DiagramType("sankey", ("sankey", "sankey-beta"), ("sankey diagram", "flow of amounts"), (3, 2), "amounts that flow from one thing to another"),
    DiagramType("xychart", ("xychart", "xychart-beta"), ("xy chart", "bar chart", "line chart"), (1, 0), "bars and lines over categories"),
    DiagramType("block", ("block", "block-beta"), ("block diagram", "blocks"), (3, 0), "blocks laid out in columns"),
    DiagramType("packet", ("packet", "packet-beta"), ("packet diagram", "header layout", "bit fields"), (2, 0),
                "the fields of a packet or record, bit by bit"),
    DiagramType("kanban", ("kanban",), ("kanban board", "board", "task board"), (3, 0), "cards in columns"),
    DiagramType("architecture", ("architecture-beta", "architecture"), ("architecture diagram", "deployment", "cloud"), (3, 2),
                "services in groups and how they are wired"),
    DiagramType("radar", ("radar-beta",), ("radar chart", "spider chart", "radar"), (3, 0), "things compared along several axes"),
    DiagramType("treemap", ("treemap-beta", "treemap"), ("tree map", "nested shares"), (2, 0), "nested shares of a whole"),
    DiagramType("treeview", ("treeView-beta",), ("tree view", "file tree", "folder tree", "treeView"), (3, 2), "folders and files, or any outline"),
    DiagramType("venn", ("venn-beta",), ("venn diagram", "venn", "overlaps"), (2, 1), "sets and what they share"),
    DiagramType("ishikawa", ("ishikawa-beta", "ishikawa"), ("fishbone", "cause and effect", "root causes"), (3, 2), "an effect and its causes"),
    DiagramType("wardley", ("wardley-beta",), ("wardley map", "wardley", "value chain"), (2, 1), "parts of a value chain by how evolved they are"),
    DiagramType("eventmodeling", ("eventmodeling",), ("event model", "event modeling", "event modelling"), (2, 1),
                "commands, events and views in time"),
)  # fmt: skip


def find(name: str) -> DiagramType:
    """The type of that key, header or alias, whatever its case. Raises RequestError with the nearest names."""
    wanted = name.strip().lower()
    names = {alias.lower(): row for row in TYPES for alias in (row.key, *row.headers, *row.aliases)}
    if wanted in names:
        return names[wanted]
    near = difflib.get_close_matches(wanted, names, n=3, cutoff=0.5)
    keys = dict.fromkeys(names[alias].key for alias in near) or [row.key for row in TYPES]
    raise RequestError(f"unknown diagram type {name!r}", hint=f"did you mean {' or '.join(keys)}? `mermaidgen types` lists all")


def of_text(text: str) -> DiagramType | None:
    """The type that a diagram's first word names; a header with more letters to it counts, as in mermaid.

    Mermaid takes the words of `ANYWHERE` for a header wherever they stand (src/diagrams/c4/c4Detector.ts).
    """
    if any(word in text for word in ANYWHERE):
        return find("c4")
    text = text.lstrip()
    lower = text[:LONGEST].lower()
    found = [(len(header), row) for row in TYPES for header in row.headers
             if text.startswith(header) or (row.key in CASELESS and lower.startswith(header))]  # fmt: skip
    return max(found, key=lambda pair: pair[0])[1] if found else None
