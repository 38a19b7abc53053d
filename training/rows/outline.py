"""A topic that nobody wrote about -> what can be said of anything, in the topic's own words: steps, parts, people, causes.

    write(draw, "gantt")   # Outline('launching a podcast', 'gantt\\n    title Launching a podcast\\n...')

No model of this size knows every field. What it can do for one it does not know is to keep to the subject and to draw a sound diagram of the type
that the reader goes on from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from training.draw import Draw
from training.language import camel, gerund, letters, plural, sentence_case, with_article

# Stages with what is done in them, of something that one does and of something that one has.
DOING = {
    "Planning": ["Decide why to {v} the {n}", "Set a date for {g} the {n}", "List what the {n} needs", "Set a budget for the {n}",
                 "Find out how others {v} {p}"],
    "Preparation": ["Get the tools for {g}", "Find a place for the {n}", "Ask for help with the {n}", "Check the {n} first", "Order what is missing"],
    "{G}": ["Start {g} the {n}", "{V} the first part", "{V} the rest of the {n}", "Watch the {n}", "Mend what goes wrong"],
    "Finish": ["Test the {n}", "Tidy up after {g}", "Show the {n} to others", "Write down what was learned", "Look after the {n}"],
}  # fmt: skip
HAVING = {
    "Choice": ["Say what the {n} is for", "Compare {p}", "Ask people who have {a}", "Set a budget for the {n}", "Choose {a}"],
    "Start": ["Get the {n}", "Set up the {n}", "Learn how the {n} works", "Try the {n}", "Find a place for the {n}"],
    "Use": ["Use the {n}", "Clean the {n}", "Check the {n}", "Repair the {n}", "Improve the {n}"],
    "End": ["Find a new {n}", "Pass the old {n} on", "Recycle the {n}", "Store the {n}", "Write down what the {n} cost"],
}  # fmt: skip
ASPECTS = ["Purpose", "People", "Tools", "Time", "Cost", "Quality", "Risks", "Place", "Rules", "Skills", "Materials", "Safety", "Effort", "Results"]
PARTS = ["{N} input", "{N} control", "{N} core", "{N} store", "{N} output", "{N} display", "{N} supply", "{N} check", "{N} cover", "{N} base"]
CAUSES = {
    "People": ["No training for the {n}", "Too few people", "Nobody is responsible", "Tired staff"],
    "Method": ["No plan for the {n}", "Steps left out", "Unclear instructions", "Late checks"],
    "Machine": ["Worn parts", "{N} not maintained", "Wrong tools", "No spare {n}"],
    "Material": ["Poor quality", "Wrong size of {n}", "Late delivery", "Not enough of it"],
    "Environment": ["Too little space", "Heat and noise", "Bad weather", "No light"],
    "Measurement": ["{N} never measured", "Wrong scale", "Old figures", "No target"],
}
TROUBLE = ["the {n} fails", "{p} are late", "the {n} is too expensive", "problems with {g} the {n}", "bad {p}", "nobody uses the {n}"]
PEOPLE = ["User", "Owner", "Visitor", "Customer", "Manager", "Helper"]
DEEDS = ["ask for the {n}", "check the {n}", "{v} the {n}", "send the {n} back", "ask for details", "confirm the {n}", "keep the {n}",
         "report on the {n}"]  # fmt: skip
CHECKS = ["Is the {n} in order?", "{N} ready?", "Does the {n} work?", "Is the {n} good enough?", "Anything missing?"]
SCALES = [("Low cost", "High cost"), ("Little effort", "Much effort"), ("Low value", "High value"), ("Rare", "Common"), ("Simple", "Complex"),
          ("Old", "New")]  # fmt: skip
CORNERS = ["Keep", "Improve", "Leave", "Think about", "Do first", "Later", "Watch", "Try out"]
STATES = ["Planned", "Requested", "Checked", "In progress", "On hold", "Ready", "In use", "Finished", "Rejected"]
FIELDS = ["Version", "Type", "{N} length", "{N} number", "Flags", "{N} state", "Checksum", "Reserved", "{N} data"]
YEARS = ["First ideas about {p}", "First {n}", "Rules for {p}", "{N} becomes cheaper", "{P} for everybody", "New kinds of {n}", "{P} of today"]
DEMANDS = ["The {n} shall be safe to use", "Everybody shall be able to {v} the {n}", "The {n} shall be in time", "The cost of the {n} shall be known"]
RESTS = ["{P} in use", "{P} in store", "Broken {p}", "Sold {p}", "Lost {p}", "Recycled {p}"]
FILES = ["list.txt", "plan.md", "2026.pdf", "notes.md"]
DEGREES = (1, 5)
WHERE = ["at home", "for beginners", "in a small company", "this autumn", "in our town", "around the world", "at school", "for two",
         "on a budget", "from start to end", "in ten weeks", "in the mountains", "by hand", "without stress", "over the years"]  # fmt: skip


@dataclass(frozen=True)
class Theme:
    """A verb and a noun, or a noun alone; `say` puts them into a pattern."""

    verb: str
    noun: str

    @property
    def phrase(self) -> str:
        return f"{gerund(self.verb)} {with_article(self.noun)}" if self.verb else with_article(self.noun)

    @property
    def title(self) -> str:
        return sentence_case(self.phrase if self.verb else self.noun)

    def say(self, pattern: str) -> str:
        verb = self.verb or "use"
        words = {"n": self.noun, "p": plural(self.noun), "v": verb, "g": gerund(verb), "a": with_article(self.noun)}
        return pattern.format(**words, **{name.upper(): sentence_case(word) for name, word in words.items()})


@dataclass(frozen=True)
class Outline:
    """What is asked for, and the diagram."""

    topic: str
    diagram: str


class Drawer:
    """Builds the diagrams of one theme."""

    def __init__(self, draw: Draw, theme: Theme) -> None:
        self.draw = draw
        self.theme = theme

    def some(self, patterns: Sequence[str], least: int, most: int) -> list[str]:
        """A few of them in their order, filled in."""
        wanted = min(len(patterns), self.draw.integer(least, most))
        places = sorted(self.draw.sample(range(len(patterns)), wanted))
        return [self.theme.say(patterns[place]) for place in places]

    def any(self, patterns: Sequence[str]) -> str:
        return self.theme.say(self.draw.choice(patterns))

    def stages(self, least: int = 2, most: int = 3) -> list[tuple[str, list[str]]]:
        """Stages in their order, each with what is done in it."""
        return [(self.theme.say(name), self.some(steps, least, most)) for name, steps in (DOING if self.theme.verb else HAVING).items()]

    def steps(self, least: int, most: int) -> list[str]:
        every = [step for _, steps in self.stages(2, 3) for step in steps]
        return [every[place] for place in sorted(self.draw.sample(range(len(every)), min(len(every), self.draw.integer(least, most))))]

    def title(self) -> str:
        return f"\n    title {self.theme.title}"


def flowchart(made: Drawer) -> str:
    steps = made.steps(4, 6)
    at = made.draw.integer(1, len(steps) - 2)
    ids = [letters(i) for i in range(len(steps) + 2)]
    nodes = [f'{ids[i]}["{step}"]' for i, step in enumerate(steps)]
    check = f'{ids[-2]}{{"{made.any(CHECKS)}"}}'
    lines = [f"    {nodes[0]} --> {nodes[1]}"] + [f"    {ids[i]} --> {nodes[i + 1]}" for i in range(1, at)]
    lines.append(f"    {ids[at]} --> {check}")
    lines.append(f'    {ids[-2]} -->|"Yes"| {nodes[at + 1]}')
    lines += [f"    {ids[i]} --> {nodes[i + 1]}" for i in range(at + 1, len(steps) - 1)]
    lines.append(f'    {ids[-2]} -->|"No"| {ids[at]}')
    return "\n".join(["flowchart TD", *lines])


def sequence(made: Drawer) -> str:
    one, other = made.draw.choice(PEOPLE), camel(made.theme.say("{n} desk"))
    third = camel(made.theme.say("{n} store"))
    deeds = [sentence_case(deed) for deed in made.some(DEEDS, 3, 4)]
    lines = [f"    participant {name}" for name in (one, other, third)]
    lines += [f"    {one}->>{other}: {deeds[0]}", f"    {other}->>{third}: {deeds[1]}", f"    {third}-->>{other}: {made.theme.say('{N} found')}"]
    lines += [f"    {other}->>{third}: {deed}" for deed in deeds[2:]]
    return "\n".join(["sequenceDiagram", *lines, f"    {other}-->>{one}: {made.theme.say('{N} is ready')}"])


def classes(made: Drawer) -> str:
    name, verb = camel(sentence_case(made.theme.noun)), camel(made.theme.verb or "use")
    parts = [camel(part) for part in made.some(PARTS, 2, 3)]
    lines = [f"    class {name} {{", "        +String name", f"        +{verb}()", "    }"]
    for part in parts:
        lines += [f"    class {part} {{", f"        +{made.draw.choice(['String kind', 'int number', 'bool ready'])}", "    }"]
    return "\n".join(["classDiagram", *lines, *(f"    {name} *-- {part}" for part in parts)])


def state(made: Drawer) -> str:
    names = made.some(STATES[:8], 4, 6)
    ids = [camel(name) for name in names]
    lines = [f'    state "{name}" as {id}' for name, id in zip(names, ids, strict=True) if name != id]
    deeds = made.some(DEEDS, len(ids) - 1, len(ids) - 1)
    lines += [f"    [*] --> {ids[0]}", *(f"    {a} --> {b}: {deed}" for a, b, deed in zip(ids, ids[1:], deeds, strict=False))]
    return "\n".join(["stateDiagram-v2", *lines, f"    {ids[-1]} --> [*]"])


def er(made: Drawer) -> str:
    noun = camel(sentence_case(made.theme.noun))
    person, extra = made.draw.choice(PEOPLE), camel(made.theme.say(made.draw.choice(PARTS)))
    lines = []
    for name, fields in ((person, ["string name"]), (noun, [f"int {person.lower()}_id FK", "string title"]), (extra, ["date day", "string kind"])):
        lines += [f"    {name} {{", "        int id PK", *(f"        {field}" for field in fields), "    }"]
    verb = made.theme.verb or "has"
    return "\n".join(["erDiagram", *lines, f'    {person} ||--o{{ {noun} : "{verb}"', f'    {noun} ||--|{{ {extra} : "has"'])


def pie(made: Drawer) -> str:
    names = made.some(ASPECTS, 3, 5)
    left, shares = 100, []
    for rest in range(len(names) - 1, 0, -1):
        shares.append(made.draw.integer(5, max(6, left // 2 - 5 * rest + 5)))
        left -= shares[-1]
    lines = [f'    "{name}" : {share}' for name, share in zip(names, [*shares, left], strict=True)]
    return "\n".join([f"pie{made.title()}", *lines])


def gantt(made: Drawer) -> str:
    day, lines = date(2026, made.draw.integer(1, 12), made.draw.integer(1, 28)), []
    for name, steps in made.stages(1, 2):
        lines.append(f"    section {name}")
        for step in steps:
            end = day + timedelta(days=made.draw.integer(1, 14))
            lines.append(f"    {step} :{day}, {end}")
            day = end
    return "\n".join([f"gantt{made.title()}", "    dateFormat YYYY-MM-DD", *lines])


def mindmap(made: Drawer) -> str:
    branches = (
        made.stages(1, 2) if made.draw.maybe(0.5) else [(name, made.some(causes, 1, 2)) for name, causes in made.draw.sample(list(CAUSES.items()), 4)]
    )
    lines = [line for name, leaves in branches for line in (f"        {name}", *(f"            {leaf}" for leaf in leaves))]
    return "\n".join(["mindmap", f"    {made.theme.title}", *lines])


def gitgraph(made: Drawer) -> str:
    branch = made.theme.say("{v}-{n}" if made.theme.verb else "new-{n}").replace(" ", "-")
    steps = made.steps(4, 6)
    lines = [f'    commit id: "{steps[0]}"', f"    branch {branch}", *(f'    commit id: "{step}"' for step in steps[1:-1])]
    return "\n".join(["gitGraph", *lines, "    checkout main", f"    merge {branch}", f'    commit id: "{steps[-1]}"'])


def c4(made: Drawer) -> str:
    person = made.draw.choice(PEOPLE)
    system = made.theme.say("{N} system")
    other = made.theme.say(made.draw.choice(PARTS))
    return "\n".join([
        "C4Context", f"    title {made.theme.title}", f'    Person(a, "{person}", "{made.theme.say("Wants to {v} the {n}")}")',
        f'    System(b, "{system}", "{made.theme.say("Everything about the {n}")}")',
        f'    System_Ext(c, "{other}", "{made.any(["Keeps records of {p}", "Sends {p}", "Checks the {n}"])}")',
        f'    Rel(a, b, "{made.any(["Uses", "Asks for the {n}"])}")', f'    Rel(b, c, "{made.any(["Asks", "Sends the {n} to"])}")',
    ])  # fmt: skip


def timeline(made: Drawer) -> str:
    year, lines = made.draw.integer(1700, 1960), []
    for event in made.some(YEARS, 4, 6):
        lines.append(f"    {year} : {event}")
        year += made.draw.integer(3, 20)
    return "\n".join([f"timeline{made.title()}", *lines])


def journey(made: Drawer) -> str:
    person, lines = made.draw.choice(PEOPLE), []
    for name, steps in made.stages(1, 2):
        lines += [f"    section {name}", *(f"    {step}: {made.draw.integer(*DEGREES)}: {person}" for step in steps)]
    return "\n".join([f"journey{made.title()}", *lines])


def quadrant(made: Drawer) -> str:
    (left, right), (low, high) = made.draw.sample(SCALES, 2)
    corners = made.draw.sample(CORNERS, 4)
    points = [f'    "{part}": [{made.draw.integer(10, 90) / 100:g}, {made.draw.integer(10, 90) / 100:g}]' for part in made.some(PARTS, 3, 5)]
    return "\n".join([f"quadrantChart{made.title()}", f'    x-axis "{left}" --> "{right}"', f'    y-axis "{low}" --> "{high}"',
                      *(f'    quadrant-{i} "{corner}"' for i, corner in enumerate(corners, 1)), *points])  # fmt: skip


def xychart(made: Drawer) -> str:
    year, count = made.draw.integer(1990, 2020), made.draw.integer(4, 6)
    years = ", ".join(f'"{year + i}"' for i in range(count))
    values = ", ".join(str(made.draw.integer(5, 95)) for _ in range(count))
    kind = made.draw.choice(["bar", "line"])
    measure = made.any(["{P}", "Number of {p}"])
    lines = [f'    title "{made.theme.title}"', f'    x-axis "Year" [{years}]', f'    y-axis "{measure}"', f"    {kind} [{values}]"]
    return "\n".join(["xychart", *lines])


def requirement(made: Drawer) -> str:
    wanted = [f"{made.theme.say('{N}')} {aspect.lower()}" for aspect in made.draw.sample(ASPECTS, 2)]
    lines = []
    for number, (name, text) in enumerate(zip(wanted, made.some(DEMANDS, 2, 2), strict=True), 1):
        risk = made.draw.choice(["low", "medium", "high"])
        lines += [f'    requirement "{name}" {{', f'        id: "{number}"', f'        text: "{text}"', f"        risk: {risk}",
                  "        verifymethod: test", "    }"]  # fmt: skip
    part = made.theme.say(made.draw.choice(PARTS))
    return "\n".join(["requirementDiagram", *lines, f'    element "{part}" {{', '        type: "part"', "    }",
                      *(f'    "{part}" - satisfies -> "{name}"' for name in wanted)])  # fmt: skip


def architecture(made: Drawer) -> str:
    names = made.some(PARTS[:6], 3, 4)
    icons = ["internet", "server", "database", "disk"]
    lines = [f'    group g1(cloud)["{made.theme.title}"]']
    lines += [f'    service {letters(i).lower()}({icons[i]})["{name}"] in g1' for i, name in enumerate(names)]
    return "\n".join(["architecture-beta", *lines, *(f"    {letters(i).lower()}:R --> L:{letters(i + 1).lower()}" for i in range(len(names) - 1))])


def sankey(made: Drawer) -> str:
    source, whole = made.any(["New {p}", "Old {p}", "Ordered {p}"]), made.theme.say("All {p}")
    flows = [(name, made.draw.integer(5, 60)) for name in made.some(RESTS, 3, 4)]
    into = f'"{source}","{whole}",{sum(amount for _, amount in flows)}'
    return "\n".join(["sankey", into, *(f'"{whole}","{name}",{amount}' for name, amount in flows)])


def kanban(made: Drawer) -> str:
    lines = []
    for number, (column, (_, steps)) in enumerate(zip(["Done", "Doing", "To do"], made.stages(1, 2), strict=False)):
        lines.insert(0, "\n".join([f'    c{3 - number}["{column}"]', *(f'        ["{step}"]' for step in steps)]))
    return "\n".join(["kanban", *lines])


def block(made: Drawer) -> str:
    names = made.some(PARTS, 3, 5)
    lines = [f'    {letters(i)}["{name}"]' for i, name in enumerate(names)]
    lines += [f"    {letters(i)} --> {letters(i + 1)}" for i in range(len(names) - 1)]
    return "\n".join(["block", f"    columns {made.draw.choice([1, len(names)])}", *lines])


def packet(made: Drawer) -> str:
    names = made.some(FIELDS, 4, 6)
    return "\n".join([f"packet{made.title()}", *(f'    +{made.draw.choice([4, 8, 16, 32])}: "{name}"' for name in names)])


def radar(made: Drawer) -> str:
    axes = made.some(ASPECTS, 4, 6)
    curves = made.some(["New {n}", "Old {n}", "Best {n}", "Cheap {n}"], 1, 2)
    lines = [f'    axis a{i}["{axis}"]' for i, axis in enumerate(axes, 1)]
    lines += [f'    curve c{i}["{curve}"]{{{", ".join(str(made.draw.integer(1, 10)) for _ in axes)}}}' for i, curve in enumerate(curves, 1)]
    return "\n".join([f"radar-beta{made.title()}", *lines, "    max 10"])


def treemap(made: Drawer) -> str:
    lines = [f'    "{made.theme.title}"']
    for name, causes in list(CAUSES.items())[: made.draw.integer(2, 4)]:
        lines += [f'        "{name}"', *(f'            "{cause}": {made.draw.integer(2, 40)}' for cause in made.some(causes, 1, 2))]
    return "\n".join(["treemap-beta", *lines])


def treeview(made: Drawer) -> str:
    root = made.theme.noun.replace(" ", "-")
    lines = [f'    "{root}/"']
    for folder in made.some(["plans", "{p}", "notes", "pictures", "reports", "old {p}"], 2, 4):
        lines += [f'        "{folder.replace(" ", "-")}/"', f'            "{root}-{made.draw.choice(FILES)}"']
    return "\n".join(["treeView-beta", *lines, '        "README.md"'])


def venn(made: Drawer) -> str:
    one, other = made.some(["New {p}", "Old {p}", "Cheap {p}", "Good {p}"], 2, 2)
    of_one, of_other = made.draw.sample(ASPECTS, 2)
    lines = [f'    set A["{one}"]', f'        text A1["{of_one}"]', f'    set B["{other}"]', f'        text B1["{of_other}"]']
    return "\n".join(["venn-beta", *lines, "    union A,B", f'        text AB1["{made.theme.say("Both are {p}")}"]'])


def ishikawa(made: Drawer) -> str:
    lines = [f"    {made.theme.title}"]
    for name, causes in made.draw.sample(list(CAUSES.items()), made.draw.integer(3, 5)):
        lines += [f"    {name}", *(f"        {cause}" for cause in made.some(causes, 1, 2))]
    return "\n".join(["ishikawa-beta", *lines])


def wardley(made: Drawer) -> str:
    person = made.draw.choice(PEOPLE)
    names = [made.theme.say("{N}"), *made.some(PARTS, 2, 4)]
    lines = [f'    anchor "{person}" [0.95, 0.60]']
    lines += [f'    component "{name}" [{0.85 - 0.15 * i:.2f}, {made.draw.integer(10, 90) / 100:.2f}]' for i, name in enumerate(names)]
    chain = [person, *names]
    return "\n".join([f"wardley-beta{made.title()}", *lines, *(f'    "{a}" -> "{b}"' for a, b in pairwise(chain))])


def eventmodeling(made: Drawer) -> str:
    noun, verb = camel(sentence_case(made.theme.noun)), camel(sentence_case(made.theme.verb or "use"))
    happened = made.draw.choice(["Changed", "Saved", "Stored"])
    frames = [("ui", f"{noun}Page"), ("cmd", f"{verb}{noun}"), ("evt", f"{noun}{happened}"), ("rmo", f"{noun}List")]
    if made.draw.maybe(0.5):
        frames += [("ui", f"{noun}Page"), ("cmd", f"Check{noun}"), ("evt", f"{noun}Checked"), ("rmo", f"{noun}Report")]
    return "\n".join(["eventmodeling", *(f"tf {i:02} {kind} {name}" for i, (kind, name) in enumerate(frames, 1))])


def zenuml(made: Drawer) -> str:
    person, desk, store = made.draw.choice(PEOPLE), camel(made.theme.say("{N} desk")), camel(made.theme.say("{N} store"))
    verb = camel(made.theme.verb or "use")
    return "\n".join([
        "zenuml", *(f"    {name}" for name in (person, desk, store)), f"    {person}->{desk}.{verb}() {{",
        f"        {desk}->{store}.{made.draw.choice(['find', 'check', 'save'])}() {{", f'            return "{made.theme.noun}"', "        }",
        f'        return "{made.any(["{n} ready", "done", "{n} found"])}"', "    }",
    ])  # fmt: skip


BUILDERS: dict[str, Callable[[Drawer], str]] = {
    "flowchart": flowchart, "sequence": sequence, "class": classes, "state": state, "er": er, "pie": pie, "gantt": gantt, "mindmap": mindmap,
    "gitgraph": gitgraph, "c4": c4, "timeline": timeline, "journey": journey, "quadrant": quadrant, "xychart": xychart, "requirement": requirement,
    "architecture": architecture, "sankey": sankey, "kanban": kanban, "block": block, "packet": packet, "radar": radar, "treemap": treemap,
    "treeview": treeview, "venn": venn, "ishikawa": ishikawa, "wardley": wardley, "eventmodeling": eventmodeling, "zenuml": zenuml,
}  # fmt: skip


def write(draw: Draw, key: str) -> Outline:
    """An outline of something that is put together of this split's words."""
    noun = draw.noun() if draw.maybe(0.4) else f"{draw.choice([draw.noun, draw.adjective])()} {draw.noun()}"
    theme = Theme(draw.verb() if draw.maybe(0.55) else "", noun)
    others = ("{v} {a}", "{n} {g}") if theme.verb else ("{n}", "{p}")
    topic = theme.phrase if draw.maybe(0.5) else theme.say(draw.choice(others))
    diagram = BUILDERS[key](Drawer(draw, theme))
    if key == "ishikawa":
        topic = theme.say(draw.choice(TROUBLE))
        diagram = "\n".join(["ishikawa-beta", f"    {sentence_case(topic)}", *diagram.split("\n")[2:]])
    elif draw.maybe(0.3):
        topic += f" {draw.phrase(WHERE)}"
    return Outline(topic, diagram)
