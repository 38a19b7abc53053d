"""What the lines of diagrams of single things look like, type by type."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from training.language import camel, slot
from training.rows import edits_phrases as say
from training.rows.edits_links import next_id
from training.rows.edits_sheets import Drawn, Field, Sheet, SheetChanges, swapped
from training.rows.edits_voice import Change, Voice, article, change
from training.rows.er_model import snake
from training.rows.mindmap_model import SHAPES
from training.rows.timeline_model import MONTHS

Kind = Callable[[Voice, list[str]], Change | None]
UNITS = {"d": "day", "w": "week", "M": "month", "h": "hour", "m": "minute"}
NEXT = {"ui": "cmd", "cmd": "evt", "evt": "rmo", "rmo": "ui", "pcr": "cmd"}
FRAMES = {"ui": "screen", "cmd": "command", "evt": "event", "rmo": "read model"}
SHAPE_WORDS = {"square": ["a square", "a box", "a rectangle"], "rounded": ["a rounded box", "a box with round corners"], "circle": ["a circle"],
               "cloud": ["a cloud"], "bang": ["a bang", "an explosion"], "hexagon": ["a hexagon"]}  # fmt: skip


# names and values


def named(letter: str) -> Callable[[Voice, str, str], str]:
    return lambda voice, text, like: voice.new(letter, text, like)


def _period(voice: Voice, text: str, like: str) -> str:
    """A later year, day or month; of what else has a number, one with a higher number."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", like):
        return next(day for _ in range(1000) if (day := _date(voice, like)[0]) not in text)
    if like in MONTHS:
        return next((month for month in MONTHS[MONTHS.index(like) + 1 :] + MONTHS if month not in text), "Next year")
    if match := re.fullmatch(r"(.*?)(\d+)(\D*)", like):
        step = 40 if len(match[2]) == 4 else 3
        later = (f"{match[1]}{int(match[2]) + voice.draw.integer(1, step)}{match[3]}" for _ in range(50))
        return next((period for period in later if period not in text), f"{match[1]}{int(match[2]) + 100}{match[3]}")
    return voice.new("g", text, like)


def _file(voice: Voice, text: str, like: str) -> str:
    """A folder for a folder, a file of the same kind for a file."""
    if like.endswith("/"):
        return snake(voice.new("n", text)).lower() + "/"
    dot = like.rfind(".")
    return snake(voice.new("n", text)).lower() + like[dot:] if dot > 0 else voice.new("n", text, like)


def _camel(voice: Voice, text: str, like: str) -> str:
    return camel(voice.new("s", text, "A"))


def _number(voice: Voice, old: str) -> Drawn:
    new = voice.number(old)
    return new, voice.value(new)


def _among(*options: str) -> Callable[[Voice, str], Drawn]:
    def drawn(voice: Voice, old: str) -> Drawn:
        new = voice.draw.choice([option for option in options if option != old])
        return new, voice.value(new)

    return drawn


def _share(voice: Voice, old: str) -> Drawn:
    """A coordinate from 0 to 1 with as many digits as the old one."""
    places = len(old.partition(".")[2]) or 1
    new = f"{voice.draw.integer(1, 10**places - 1) / 10**places:.{places}f}"
    return new, voice.value(new)


def _text(letter: str) -> Callable[[Voice, str], Drawn]:
    def drawn(voice: Voice, old: str) -> Drawn:
        new = voice.new(letter, old, old)
        return new, voice.name(new)

    return drawn


def _person(voice: Voice, old: str) -> Drawn:
    new = voice.draw.person()
    return new, voice.name(new)


def _bits(voice: Voice, old: str) -> Drawn:
    return _among("1", "2", "4", "8", "12", "16", "24", "32", "48", "64")(voice, old)


def _version(voice: Voice, old: str) -> Drawn:
    new = f"v{voice.draw.integer(1, 9)}.{voice.draw.integer(0, 20)}"
    return new, voice.value(new)


def _length(voice: Voice, old: str) -> Drawn:
    """Another length; what is none, or that of a milestone, stays."""
    if not re.fullmatch(r"[1-9]\d*[dwMhm]", old):
        return old, old
    unit = old[-1]
    count = voice.draw.integer(2, 9) if unit in "wM" else voice.draw.integer(2, 30)
    return f"{count}{unit}", f"{voice.value(str(count))} {UNITS[unit]}s"


def _date(voice: Voice, old: str) -> Drawn:
    """A later day; what is no day stays."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", old):
        return old, old
    new = (date.fromisoformat(old) + timedelta(days=voice.draw.integer(1, 25))).isoformat()
    return new, voice.value(new)


# new lines


def _value(pattern: str, what: str, words: tuple[str, ...]) -> Callable[[Voice, list[str], re.Match[str], str], Drawn]:
    """A line of a name and a number like that of another line, in the group value."""

    def made(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
        number = voice.number(like["value"])
        said = voice.draw.choice(words).format(voice.value(number))
        return pattern.format(name=name, value=number), f"{article(what)} {voice.name(name)} {said}"

    return made


def _plain(pattern: str, what: str) -> Callable[[Voice, list[str], re.Match[str], str], Drawn]:
    return lambda voice, lines, like, name: (pattern.format(name=name), f"{article(what)} {voice.name(name)}")


def _leaf(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
    sample = next(match[1] for line in lines if (match := re.search(r'": ([\d.]+)$', line)))
    number = voice.number(like["value"] or sample)
    said = voice.draw.choice(["with the value {}", "({})", "of {}", "worth {}"]).format(voice.value(number))
    return f'"{name}": {number}', f"a part {voice.name(name)} {said}"


def _field(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
    bits = str(voice.draw.choice([1, 4, 8, 8, 16, 24, 32, 64]))
    said = voice.draw.choice(["of {} bits", "with {} bits", "({} bits)", "{} bits wide"]).format(voice.value(bits)) if bits != "1" else "of 1 bit"
    return f'+{bits}: "{name}"', f"a field {voice.name(name)} {said}"


def _point(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
    x, y = (f"{voice.draw.integer(1, 19) / 20:.2f}".rstrip("0") for _ in range(2))
    said = voice.draw.choice(["at {}, {}", "at [{}, {}]", "with x {} and y {}", "({}, {})"]).format(slot(x), slot(y))
    return f'"{name}": [{x}, {y}]', f"a point {voice.name(name)} {said}"


def _event(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
    event = voice.new("s", "\n".join(lines), "A")
    words = ["{when} with {event}", "the entry {when}: {event}", "{event} in {when}", "{when} ({event})"]
    return f"{name} : {event}", voice.draw.choice(words).format(when=voice.value(name), event=voice.name(event))


def _task(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
    mood = str(voice.draw.integer(1, 5))
    who = (like["who"] or "").split(", ")[0]
    said = voice.draw.choice(["with a score of {}", "rated {}", "(score {})", "that feels like a {}"]).format(voice.value(mood))
    return f"{name}: {mood}" + (f": {who}" if who else ""), f"a task {voice.name(name)} {said}" + (f" for {voice.name(who)}" if who else "")


def _bar(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn | None:
    """A task after the one it stands behind, or on a day of its own."""
    if not re.fullmatch(r"[1-9]\d*[dwMhm]", like["length"]):
        return None
    length, said = _length(voice, like["length"])
    thing = f"a task {voice.name(name)} of {said}" if voice.draw.maybe(0.6) else f"a task {voice.name(name)} ({said})"
    start = like["start"] or ""
    if like["id"]:
        id = next_id([match[1] for line in lines if (match := re.search(r" :(?:(?:crit|active|done|milestone|vert), )*([A-Za-z]\w*), ", line))])
        return (f"{name} :{id}, after {like['id']}, {length}", f"{thing} after {voice.name(like['name'])}") if id else None
    if not start:
        return f"{name} :{length}", thing
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", start):
        return None
    day, told = _date(voice, start)
    return f"{name} :{day}, {length}", f"{thing} from {told} on"


def _thing(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
    """A text in a Venn diagram, numbered on from the others of its area."""
    stem = re.sub(r"\d+$", "", like["id"])
    numbers = [int(match[1]) for line in lines if (match := re.fullmatch(rf" +text {stem}(\d+)\b.*", line))]
    return f'text {stem}{max(numbers) + 1}["{name}"]', voice.name(name)


def _set(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn | None:
    id = next_id([match[1] for line in lines if (match := re.match(r"    set (\w+)", line))])
    size = voice.number(like["size"]) if like["size"] else ""
    said = f" of size {voice.value(size)}" if size else ""
    return (f'set {id}["{name}"]' + (f":{size}" if size else ""), f"a set {voice.name(name)}{said}") if id else None


def _column(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
    count = sum(re.match(r"    c\d+\[", line) is not None for line in lines)
    return f'c{count + 1}["{name}"]', f"a column {voice.name(name)}"


def _entry(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
    return f'"{name}"', f"{'the folder' if name.endswith('/') else 'the file' if '.' in name else 'an entry'} {voice.name(name)}"


def _frame(voice: Voice, lines: list[str], like: re.Match[str], name: str) -> Drawn:
    ids = [int(match[1]) for line in lines if (match := re.match(r"[tr]f (\d\d) ", line))]
    kind = NEXT[like["kind"]]
    return f"tf {max(ids) + 1:02} {kind} {name}", f"{article(FRAMES[kind])} {voice.name(name)}"


SHEETS: dict[str, tuple[Sheet, ...]] = {
    "pie": (Sheet(
        re.compile(r'    "(?P<name>[^"]*)" : (?P<value>[\d.]+)'), ("slice", "part", "share", "segment"), named("k"),
        _value('"{name}" : {value}', "slice", ("with {}", "with a value of {}", "of {}", "({})", "at {}")),
        (Field("value", ("the value of {}", "the share of {}", "{}", "the number for {}"), _number),)),),
    "packet": (Sheet(
        re.compile(r'    \+(?P<bits>\d+): "(?P<name>[^"]*)"'), ("field",), named("t"), _field,
        (Field("bits", ("the width of {}", "the size of {} in bits", "the number of bits of {}", "the length of {} in bits"), _bits),)),),
    "quadrant": (Sheet(
        re.compile(r'    "(?P<name>[^"]*)": \[(?P<x>[\d.]+), (?P<y>[\d.]+)\]'), ("point",), named("k"), _point,
        (Field("x", ("the x value of {}", "x of {}", "the x coordinate of {}"), _share),
         Field("y", ("the y value of {}", "y of {}", "the height of {}"), _share))),),
    "timeline": (Sheet(
        re.compile(r"    (?!title |section )(?P<name>[^:]+?) : (?P<event>[^:]+?)(?: : .*)?"), ("entry", "period"), _period, _event,
        (Field("event", ("the event of {}", "the first event of {}", "the text for {}"), _text("s")),),
        re.compile(r"    section (?P<name>.+)")),),
    "journey": (Sheet(
        re.compile(r"    (?!title |section )(?P<name>[^:]+): (?P<mood>[1-5])(?:: (?P<who>.+))?"), ("task", "step"), named("s"), _task,
        (Field("mood", ("the score of {}", "the rating of {}", "the mood of {}"), _among(*"12345")),
         Field("who", ("the people of {}", "the actors of {}", "the person in {}"), _person)),
        re.compile(r"    section (?P<name>.+)")),),
    "kanban": (
        Sheet(re.compile(r'        \["(?P<name>[^"]*)"\](?:@\{ (?:ticket: "(?P<ticket>[^"]*)")?(?:, )?(?:assigned: "(?P<who>[^"]*)")?(?:, )?'
                         r'(?:priority: "(?P<level>[^"]*)")? \})?'),
              ("card", "task", "ticket"), named("s"), _plain('["{name}"]', "card"),
              (Field("who", ("the assignee of {}", "the person on {}", "the owner of {}"), _person),
               Field("level", ("the priority of {}",), _among("Very High", "High", "Low", "Very Low"))),
              re.compile(r'    c\d+\["(?P<name>[^"]*)"\]'), "column"),
        Sheet(re.compile(r'    c\d+\["(?P<name>[^"]*)"\]'), ("column",), named("g"), _column, ordered=False),
    ),
    "gantt": (Sheet(
        re.compile(r"    (?!title |section |dateFormat |axisFormat )(?P<name>[^:]+?) :(?P<tags>(?:(?:crit|active|done|milestone|vert), )*)"
                   r"(?:(?P<id>(?!after|until)[A-Za-z]\w*), )?(?:(?P<start>[^,]+), )?(?P<length>[^,]+)"), ("task", "bar"), named("s"), _bar,
        (Field("length", ("the length of {}", "the duration of {}", "the time for {}"), _length),
         Field("start", ("the start of {}", "the start date of {}"), _date)),
        re.compile(r"    section (?P<name>.+)"), ordered=False),),
    "treemap": (Sheet(
        re.compile(r' +"(?P<name>[^"]*)"(?:: (?P<value>[\d.]+))?'), ("part", "item", "section"), named("k"), _leaf,
        (Field("value", ("the value of {}", "the size of {}", "{}"), _number),), tree=True, parent=lambda match: match["value"] is None),),
    "treeview": (Sheet(
        re.compile(r' +"(?P<name>[^"]*)"(?: icon\((?P<icon>[\w:-]+)\))?(?: ## (?P<note>.+))?'), ("entry",), _file, _entry,
        (Field("note", ("the description of {}", "the note on {}", "the comment on {}"), _text("w")),
         Field("icon", ("the icon of {}",), _among("file", "folder", "mdi:cog", "mdi:lock"))),
        tree=True, parent=lambda match: match["name"].endswith("/") or "." not in match["name"]),),
    "mindmap": (Sheet(
        re.compile(r' +(?!::)(?P<open>[\[({)]*"?)(?P<name>[^"\[\](){}:][^"]*?)(?P<close>"?[\])}(]*)'), ("node", "idea", "branch", "topic"),
        named("n"), _plain("{name}", "node"), tree=True),),
    "ishikawa": (Sheet(re.compile(r" +(?P<name>.+)"), ("cause",), named("w"), _plain("{name}", "cause"), tree=True, first=2),),
    "venn": (
        Sheet(re.compile(r'        text (?P<id>\w+)\["(?P<name>[^"]*)"\]'), ("text", "item"), named("k"), _thing,
              frame=re.compile(r'    (?:set|union) [\w,]+(?:\["(?P<name>[^"]*)"\])?(?::[\d.]+)?'), frame_what="set", ordered=False, movable=False),
        Sheet(re.compile(r'    set (?P<id>\w+)(?:\["(?P<name>[^"]*)"\])?(?::(?P<size>[\d.]+))?'), ("set", "circle"), named("k"), _set,
              (Field("size", ("the size of {}",), _number),), ordered=False),
    ),
    "gitgraph": (Sheet(
        re.compile(r'    commit id: "(?P<name>[^"]*)"(?: type: (?P<type>\w+))?(?: tag: "(?P<tag>[^"]*)")?'),
        ("commit",), named("s"), _plain('commit id: "{name}"', "commit"),
        (Field("tag", ("the tag of {}", "the tag on {}"), _version),
         Field("type", ("the type of {}",), _among("HIGHLIGHT", "REVERSE")))),),
    "eventmodeling": (Sheet(
        re.compile(r"tf (?P<id>\d\d) (?P<kind>\w+) (?:(?P<lane>\w+)\.)?(?P<name>\w+)(?: .*)?"), ("frame",), _camel, _frame,
        (Field("lane", ("the lane of {}",), lambda voice, old: (made := camel(voice.new("g", old, "A")), voice.name(made))),), ordered=False),),
    "wardley": (Sheet(
        re.compile(r'    (?:component|anchor) "(?P<name>[^"]+)" \[(?P<up>[\d.]+), (?P<right>[\d.]+)\].*'),
        ("component",), named("n"), lambda voice, lines, like, name: None,
        (Field("up", ("the visibility of {}",), _share), Field("right", ("the evolution of {}",), _share)), ordered=False),),
}  # fmt: skip


# more changes


def status(voice: Voice, lines: list[str]) -> Change | None:
    """A task of a Gantt chart becomes active, done or critical."""
    sheet = SHEETS["gantt"][0]
    items = [item for item in SheetChanges(sheet).usable(lines) if "milestone" not in item.match["tags"]]
    if not items:
        return None
    item = voice.draw.choice(items)
    tags = item.match["tags"]
    new = voice.draw.choice([word for word in ("done", "active", "crit") if word not in tags])
    made = "crit, " + tags if new == "crit" else ("crit, " if "crit" in tags else "") + f"{new}, "
    said = voice.draw.choice({"done": ["done", "finished", "completed"], "active": ["active", "in progress"], "crit": ["critical"]}[new])
    order = voice.draw.choice(
        [voice.say(say.CHANGE, field=f"the status of {voice.name(item.name)}", new=said), f"Mark {voice.name(item.name)} as {said}."]
    )
    return change("relabel", order, [*lines[: item.at], swapped(item.match, "tags", made), *lines[item.at + 1 :]])


def branch(voice: Voice, lines: list[str]) -> Change | None:
    """A branch gets another name everywhere."""
    names = [match[1] for line in lines if (match := re.match(r"    branch ([\w/.-]+)", line))]
    if not names:
        return None
    old, text = voice.draw.choice(names), "\n".join(lines)
    new = "-".join(voice.new("t", text).lower().split(" "))
    made = [re.sub(rf"^(    (?:branch|checkout|merge) ){re.escape(old)}(?=$| )", rf"\g<1>{new}", line) for line in lines]
    return change("rename", voice.rename("branch", old, new), made, old)


def shape(voice: Voice, lines: list[str]) -> Change | None:
    """A node of a mind map gets another shape."""
    items = SheetChanges(SHEETS["mindmap"][0]).usable(lines)
    if not items:
        return None
    item = voice.draw.choice(items)
    chosen = voice.draw.choice(list(SHAPE_WORDS))
    line = item.indent + SHAPES[chosen].format(item.name)
    if line == lines[item.at]:
        return None
    order = voice.say(say.STYLE, thing=voice.the("node", item.name), style=voice.draw.choice(SHAPE_WORDS[chosen]))
    return change("restyle", order, [*lines[: item.at], line, *lines[item.at + 1 :]])


def effect(voice: Voice, lines: list[str]) -> Change | None:
    """The problem at the head of a fishbone diagram."""
    old = lines[1].strip()
    if not re.fullmatch(r"[\w ]+", old):
        return None
    new = voice.new("w", "\n".join(lines), old)
    what = voice.draw.choice(["the problem", "the effect", "the head of the fish"])
    return change("relabel", voice.say(say.CHANGE, field=what, new=voice.name(new)), [lines[0], f"    {new}", *lines[2:]], old)


def risk(voice: Voice, lines: list[str]) -> Change | None:
    """The risk or the method of a requirement."""
    name, found = "", []
    for at, line in enumerate(lines):
        if match := re.fullmatch(r'    \w+ "([^"]+)" \{', line):
            name = match[1]
        elif match := re.fullmatch(r"        (?P<key>risk|verifymethod): (?P<value>\w+)", line):
            found.append((name, at, match))
    if not found:
        return None
    name, at, match = voice.draw.choice(found)
    options = ("low", "medium", "high") if match["key"] == "risk" else ("analysis", "inspection", "test", "demonstration")
    new, said = _among(*options)(voice, match["value"])
    what = voice.draw.choice(
        ["the risk of {}", "the risk level of {}"] if match["key"] == "risk" else ["the verification method of {}", "the verify method of {}"]
    )
    return change(
        "relabel", voice.say(say.CHANGE, field=what.format(voice.name(name)), new=said), [*lines[:at], swapped(match, "value", new), *lines[at + 1 :]]
    )


MORE: dict[str, dict[str, Kind]] = {
    "gantt": {"relabel": status}, "gitgraph": {"rename": branch}, "mindmap": {"restyle": shape}, "ishikawa": {"relabel": effect},
    "requirement": {"relabel": risk},
}  # fmt: skip
