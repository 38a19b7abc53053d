"""A name, a keyword or a text -> one row of the one table of diagram types.

>>> find("ERD").key, of_text('pie\\n    "a" : 1').key
('er', 'pie')
"""

from __future__ import annotations

import difflib
import re
import textwrap
from dataclasses import dataclass

from mermaidgen.errors import RequestError

ANY = "any"  # the union of all grammars, for requests without a type
CASELESS = ("ishikawa", "wardley")  # whose headers may be written in any case
LONGEST = 20  # characters of a header
ANYWHERE = ("C4Container", "C4Component", "C4Dynamic", "C4Deployment")


@dataclass(frozen=True)
class DiagramType:
    """One kind of diagram: `key` names its grammar and modules, `header` is the first word of its text, or one of `headers`.

    `names` is a pattern of what a request calls it when it can mean no other.
    """

    key: str
    headers: tuple[str, ...]
    aliases: tuple[str, ...]
    purpose: str
    names: str

    @property
    def header(self) -> str:
        """The word that stands first in what is written here; the others are read too."""
        return self.headers[0]

    @property
    def grammar(self) -> str:
        """The file of its grammar, in grammars/."""
        return f"{self.key}.gbnf"


TYPES = (
    DiagramType("flowchart", ("flowchart", "graph"), ("flowchart-v2", "flow", "flow chart", "process"),
                "steps, decisions and what leads where; parts of systems",
                r"flow[ -]?charts?|process(?: flow)? diagrams?|graph (?:TD|TB|LR|RL|BT)\b"),
    DiagramType("sequence", ("sequenceDiagram",), ("sequence diagram", "message flow", "interaction"), "who says what to whom, in order",
                r"sequence[ -]?(?:diagrams?|charts?)|sequencediagram"),
    DiagramType("class", ("classDiagram", "classDiagram-v2"), ("class diagram", "uml", "classes"),
                "classes with members, inheritance and other relations",
                r"class[ -]?(?:diagrams?|charts?)|classdiagram"),
    DiagramType("state", ("stateDiagram-v2", "stateDiagram"), ("state diagram", "state machine", "life cycle"),
                "states and what changes them",
                r"state[ -]?(?:machine[ -])?(?:diagrams?|charts?)|statecharts?|state machines?|statediagram(?:-v2)?"),
    DiagramType("er", ("erDiagram",), ("er diagram", "erd", "entity relationship", "data model", "schema"),
                "entities, attributes, cardinalities",
                r"ER[ -]?(?:diagrams?|models?|charts?)|ERDs?|entity[ -]relation(?:ship)?s?(?: diagrams?| models?)?|erdiagram"),
    DiagramType("journey", ("journey",), ("user journey", "customer journey", "experience"), "a person's steps, with how each felt",
                r"(?:user|customer|patient|passenger)[ -]journeys?(?: maps?| diagrams?)?|journey (?:maps?|diagrams?|charts?)"),
    DiagramType("gantt", ("gantt",), ("gantt chart", "schedule", "project plan"), "tasks on a calendar, one after another",
                r"gantt(?:[ -]?(?:charts?|diagrams?))?"),
    DiagramType("pie", ("pie",), ("pie chart", "shares", "breakdown"), "shares of a whole",
                r"pie[ -]?(?:charts?|diagrams?|graphs?)"),
    DiagramType("quadrant", ("quadrantChart",), ("quadrant chart", "2x2", "priority matrix"), "things judged by two measures at once",
                r"quadrant ?(?:charts?|diagrams?|graphs?)?"),
    DiagramType("requirement", ("requirementDiagram",), ("requirement diagram", "requirements", "sysml"),
                "requirements and what satisfies or verifies them",
                r"requirements?[ -]?(?:diagrams?|charts?)"),
    DiagramType("gitgraph", ("gitGraph",), ("git graph", "git", "branches"), "commits, branches and merges",
                r"git[ -]?graphs?|git (?:branch |history |commit )?(?:diagrams?|charts?)"),
    DiagramType("c4", ("C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment"), ("c4 diagram", "c4 model",
                "software context"),
                "people, systems, containers and components",
                r"C4(?: ?(?:context|containers?|components?|deployment|dynamic|model|architecture))*(?: diagrams?)?"),
    DiagramType("mindmap", ("mindmap",), ("mind map", "ideas", "brainstorm"), "one idea and what branches off it",
                r"mind[ -]?maps?"),
    DiagramType("timeline", ("timeline",), ("time line", "history", "chronology"), "what happened when",
                r"time[ -]?lines?(?: diagrams?| charts?)?"),
    DiagramType("zenuml", ("zenuml",), ("zen uml", "zenuml sequence"), "who calls what on whom, written like code",
                r"zen[ -]?uml(?: sequence)?(?: diagrams?)?"),
    DiagramType("sankey", ("sankey", "sankey-beta"), ("sankey diagram", "flow of amounts"), "amounts that flow from one thing to another",
                r"sankey(?: diagrams?| charts?)?"),
    DiagramType("xychart", ("xychart", "xychart-beta"), ("xy chart", "bar chart", "line chart"), "bars and lines over categories",
                r"xy[ -]?charts?|(?:bar|line|column)[ -]?(?:and (?:bar|line) )?(?:charts?|graphs?|diagrams?|plots?)"),
    DiagramType("block", ("block", "block-beta"), ("block diagram", "blocks"), "blocks laid out in columns",
                r"block[ -]?diagrams?"),
    DiagramType("packet", ("packet", "packet-beta"), ("packet diagram", "header layout", "bit fields"),
                "the fields of a packet or record, bit by bit",
                r"packet[ -]?(?:diagrams?|charts?)"),
    DiagramType("kanban", ("kanban",), ("kanban board", "board", "task board"), "cards in columns",
                r"kanban(?: boards?)?"),
    DiagramType("architecture", ("architecture-beta", "architecture"), ("architecture diagram", "deployment", "cloud"),
                "services in groups and how they are wired",
                r"architecture[ -]?(?:diagrams?|charts?)"),
    DiagramType("radar", ("radar-beta",), ("radar chart", "spider chart", "radar"), "things compared along several axes",
                r"(?:radar|spider|star)[ -]?(?:charts?|diagrams?|graphs?|plots?)"),
    DiagramType("treemap", ("treemap-beta", "treemap"), ("tree map", "nested shares"), "nested shares of a whole",
                r"tree[ -]?maps?"),
    DiagramType("treeview", ("treeView-beta",), ("tree view", "file tree", "folder tree", "treeView"), "folders and files, or any outline",
                r"tree[ -]?views?|(?:file|folder|directory)[ -]trees?"),
    DiagramType("venn", ("venn-beta",), ("venn diagram", "venn", "overlaps"), "sets and what they share",
                r"venn(?:[ -]?(?:diagrams?|charts?))?"),
    DiagramType("ishikawa", ("ishikawa-beta", "ishikawa"), ("fishbone", "cause and effect", "root causes"), "an effect and its causes",
                r"ishikawa|fish[ -]?bones?|cause[ -]and[ -]effect diagrams?"),
    DiagramType("wardley", ("wardley-beta",), ("wardley map", "wardley", "value chain"), "parts of a value chain by how evolved they are",
                r"wardley(?: maps?)?"),
    DiagramType("eventmodeling", ("eventmodeling",), ("event model", "event modeling", "event modelling"),
                "commands, events and views in time",
                r"event[ -]?model(?:l?ing)?s?(?: diagrams?)?"),
)  # fmt: skip
NAMES = re.compile(rf"(?<!\w)(?:{'|'.join(f'(?P<{row.key}>{row.names})' for row in TYPES)})(?!\w)", re.IGNORECASE)
HEADS = re.compile(  # the first line of a diagram
    "^ *(?:" + "|".join(f"(?P<{row.key}>{'|'.join(row.headers)})" for row in TYPES)
    + r")(?: (?:T[DB]|BT|LR|RL|showData|horizontal|title .*))?[:;]? *$", re.MULTILINE,
)  # fmt: skip
FENCE = re.compile(r"^ *[`~]{3,}.*\n\s*\Z", re.MULTILINE)  # opens just before a diagram
END = re.compile(r"\n *[`~]{3}")
GAP = re.compile(r"\n\s*(?:\n|\Z)")


def find(name: str) -> DiagramType:
    """The type of that key, header or alias, whatever its case. Raises RequestError with the nearest names."""
    wanted = name.strip().lower()
    names = {alias.lower(): row for row in TYPES for alias in (row.key, *row.headers, *row.aliases)}
    if wanted in names:
        return names[wanted]
    near = difflib.get_close_matches(wanted, names, n=3, cutoff=0.5)
    keys = dict.fromkeys(names[alias].key for alias in near) or [row.key for row in TYPES]
    raise RequestError(f"unknown diagram type {name!r}", hint=f"did you mean {' or '.join(keys)}? `mermaidgen types` lists all")


def named(request: str) -> tuple[str, ...]:
    """The keys of the types that a request calls by their name, or has a diagram of, in order; none if it leaves the type open.

    >>> named("Turn the sequence diagram into a flow chart.")
    ('sequence', 'flowchart')
    """
    return tuple(dict.fromkeys(match.lastgroup or "" for pattern in (NAMES, HEADS) for match in pattern.finditer(request)))


def old_diagram(request: str) -> str:
    """The diagram in a request to change one, without its indentation: from its first line to the end of its fence, or to an empty line.

    Empty if there is none.

    >>> old_diagram('Rename Cats to Dogs.\\n\\npie\\n    "Cats" : 3\\n\\nThanks!')
    'pie\\n    "Cats" : 3'
    """
    head = HEADS.search(request)
    if head is None:
        return ""
    fence = FENCE.search(request[: head.start()])
    text, *_ = (END if fence else GAP).split(request[head.start() :], maxsplit=1)
    return textwrap.dedent(text).rstrip()


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
