"""Requests that spell a sequence diagram out: every party, message and condition is given, in one of many layouts."""

from __future__ import annotations

from collections.abc import Sequence

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import Row
from training.rows import sequence_phrases as say
from training.rows.sequence_scene import (
    ALSO,
    ARROWS,
    COLORS,
    OTHERWISE,
    PARALLEL,
    Block,
    Item,
    Message,
    Note,
    Scene,
    Section,
    block,
    conversation,
    encode,
    exchange,
    identifier,
    in_order_of_mention,
    mentions,
    names,
    note,
    opening_of,
    verb_phrases,
)  # fmt: skip

FORMS = [  # a message on a line of its own: plain, reply, asynchronous, lost
    ("{a} -> {b}: {t}", "{a} --> {b}: {t}", "{a} -) {b}: {t}", "{a} -x {b}: {t}"),
    ("{a} ->> {b}: {t}", "{a} -->> {b}: {t}", "{a} -) {b}: {t}", "{a} -x {b}: {t}"),
    ("{a}->>{b}: {t}", "{a}-->>{b}: {t}", "{a}-){b}: {t}", "{a}-x{b}: {t}"),
    ("{a}->{b}: {t}", "{a}-->{b}: {t}", "{a}->{b} (async): {t}", "{a}->{b} (lost): {t}"),
    ("{a} → {b}: {t}", "{a} ⇢ {b}: {t}", "{a} → {b} (async): {t}", "{a} → {b} (lost): {t}"),
    ("{a} => {b}: {t}", "{a} => {b} (reply): {t}", "{a} => {b} (async): {t}", "{a} => {b} (lost): {t}"),
    ("{a} to {b}: {t}", "{a} back to {b}: {t}", "{a} to {b}, async: {t}", "{a} to {b}, lost: {t}"),
    ("from {a} to {b}: {t}", "reply from {a} to {b}: {t}", "async from {a} to {b}: {t}", "lost, from {a} to {b}: {t}"),
    ("{a} > {b}: {t}", "{a} > {b} (return): {t}", "{a} > {b} (asynchronous): {t}", "{a} > {b} (fails): {t}"),
    ("{t} ({a} to {b})", "{t} (reply, {a} to {b})", "{t} (async, {a} to {b})", "{t} (lost, {a} to {b})"),
    ("{t}: {a} -> {b}", "{t}: {a} --> {b}", "{t}: {a} -) {b}", "{t}: {a} -x {b}"),
    ("{a} sends {b}: {t}", "{a} answers {b}: {t}", "{a} sends {b} asynchronously: {t}", "{a} sends {b} but it is lost: {t}"),
    ("{a} --[{t}]--> {b}", "{a} ..[{t}]..> {b}", "{a} --[{t}]--> {b} async", "{a} --[{t}]--> {b} lost"),
    ("sender {a}, receiver {b}, message {t}", "sender {a}, receiver {b}, reply {t}", "sender {a}, receiver {b}, async message {t}",
     "sender {a}, receiver {b}, lost message {t}"),
    ("{b} <- {a}: {t}", "{b} <-- {a}: {t}", "{b} <- {a} (async): {t}", "{b} <- {a} (lost): {t}"),
    ("[{a}] -> [{b}] {t}", "[{a}] --> [{b}] {t}", "[{a}] -> [{b}] async {t}", "[{a}] -> [{b}] lost {t}"),
    ("{a} | {b} | {t}", "{a} | {b} | {t} | reply", "{a} | {b} | {t} | async", "{a} | {b} | {t} | lost"),
    ("| {a} | {b} | {t} | call |", "| {a} | {b} | {t} | reply |", "| {a} | {b} | {t} | async |", "| {a} | {b} | {t} | lost |"),
    ("{a}; {b}; {t}", "{a}; {b}; {t}; reply", "{a}; {b}; {t}; async", "{a}; {b}; {t}; lost"),
    ("from: {a}, to: {b}, text: {t}", "from: {a}, to: {b}, reply: {t}", "from: {a}, to: {b}, async: {t}", "from: {a}, to: {b}, lost: {t}"),
    ("message from {a} to {b} saying {t}", "reply from {a} to {b} saying {t}", "async message from {a} to {b} saying {t}",
     "lost message from {a} to {b} saying {t}"),
    ("{a} calls {b} - {t}", "{a} returns to {b} - {t}", "{a} calls {b} async - {t}", "{a} calls {b} in vain, lost - {t}"),
    ("{b} from {a}: {t}", "{b} back from {a}: {t}", "{b} from {a}, async: {t}", "{b} from {a}, lost: {t}"),
    ("call {t} from {a} on {b}", "return {t} from {a} to {b}", "async call {t} from {a} on {b}", "lost call {t} from {a} on {b}"),
    ("msg: {a} -> {b}, {t}", "reply: {a} -> {b}, {t}", "async: {a} -> {b}, {t}", "lost: {a} -> {b}, {t}"),
    ("src={a} dst={b} msg={t}", "src={a} dst={b} reply={t}", "src={a} dst={b} async={t}", "src={a} dst={b} lost={t}"),
    ("({a}, {b}) {t}", "({a}, {b}) reply {t}", "({a}, {b}) async {t}", "({a}, {b}) lost {t}"),
    ("{a} contacts {b}. {t}", "{a} gets back to {b}. {t}", "{a} contacts {b} async. {t}", "{a} contacts {b}, gets lost. {t}"),
]  # fmt: skip
HEADS = [  # how a block begins, by its word, and how it ends
    {"alt": "alt {k}", "else": "else {k}", "opt": "opt {k}", "loop": "loop {k}", "par": "par {k}", "and": "and {k}",
     "critical": "critical {k}", "option": "option {k}", "break": "break {k}", "rect": "rect {k}", "end": "end"},
    {"alt": "alt: {k}", "else": "else: {k}", "opt": "opt: {k}", "loop": "loop: {k}", "par": "par: {k}", "and": "and: {k}",
     "critical": "critical: {k}", "option": "option: {k}", "break": "break: {k}", "rect": "rect: {k}", "end": ""},
    {"alt": "if {k}:", "else": "else if {k}:", "opt": "if {k}:", "loop": "repeat {k}:", "par": "parallel, {k}:",
     "and": "and in parallel, {k}:", "critical": "critical section {k}:", "option": "option {k}:", "break": "break if {k}:",
     "rect": "highlighted in {k}:", "end": ""},
    {"alt": "[alt {k}]", "else": "[else {k}]", "opt": "[opt {k}]", "loop": "[loop {k}]", "par": "[par {k}]", "and": "[and {k}]",
     "critical": "[critical {k}]", "option": "[option {k}]", "break": "[break {k}]", "rect": "[rect {k}]", "end": "[end]"},
    {"alt": "Alternative {k}", "else": "Otherwise {k}", "opt": "Optional {k}", "loop": "Loop {k}", "par": "Parallel {k}",
     "and": "Also in parallel {k}", "critical": "Critical {k}", "option": "Option {k}", "break": "Break {k}",
     "rect": "Background {k}", "end": ""},
    {"alt": "when {k}", "else": "or when {k}", "opt": "only when {k}", "loop": "in a loop {k}", "par": "in parallel {k}",
     "and": "in parallel to that {k}", "critical": "critical {k}", "option": "with the option {k}", "break": "abort when {k}",
     "rect": "on a background of {k}", "end": ""},
    {"alt": "either {k}:", "else": "or {k}:", "opt": "maybe, {k}:", "loop": "again and again {k}:", "par": "at the same time, {k}:",
     "and": "and meanwhile, {k}:", "critical": "critical, not to be interrupted, {k}:", "option": "and the option {k}:",
     "break": "stop everything if {k}:", "rect": "coloured {k}:", "end": ""},
    {"alt": "ALT {k}", "else": "ELSE {k}", "opt": "OPT {k}", "loop": "LOOP {k}", "par": "PAR {k}", "and": "AND {k}",
     "critical": "CRITICAL {k}", "option": "OPTION {k}", "break": "BREAK {k}", "rect": "RECT {k}", "end": "END"},
    {"alt": "alternatives, first {k}:", "else": "next alternative {k}:", "opt": "optional, {k}:", "loop": "looping {k}:",
     "par": "these in parallel, {k}:", "and": "parallel as well, {k}:", "critical": "critical region {k}:", "option": "its option {k}:",
     "break": "breaking off, {k}:", "rect": "with the background {k}:", "end": ""},
    {"alt": "if ({k}) then", "else": "else if ({k}) then", "opt": "only if ({k}) then", "loop": "loop ({k})", "par": "parallel ({k})",
     "and": "and parallel ({k})", "critical": "critical ({k})", "option": "option ({k})", "break": "break off if ({k})",
     "rect": "background ({k})", "end": "end of block"},
    {"alt": "a choice, {k}:", "else": "the other way, {k}:", "opt": "an optional part, {k}:", "loop": "a loop, {k}:",
     "par": "a parallel part, {k}:", "and": "parallel to it, {k}:", "critical": "a critical part, {k}:", "option": "as an option, {k}:",
     "break": "a break, {k}:", "rect": "a coloured part, {k}:", "end": "that part ends here"},
]  # fmt: skip
class Voice:
    """How one specification says things: its quotes, and what it calls each party."""

    def __init__(self, draw: Draw, called: dict[str, str], bare: bool) -> None:
        self.draw = draw
        self.called = called
        self.marks = draw.choice(['""', '""', "''", "``", '""'] + ["  "] * 4 * bare).strip()
        self.name_marks = draw.choice(["", "", "", "", "``", '""'])

    def text(self, text: str) -> str:
        marks = '""' if self.marks == "''" and "'" in text else self.marks
        return f"{marks[:1]}{slot(text)}{marks[1:]}"

    def name(self, name: str) -> str:
        return f"{self.name_marks[:1]}{slot(self.called[name])}{self.name_marks[1:]}"

    def together(self, parties: Sequence[str]) -> str:
        return series([self.name(name) for name in parties], oxford=self.draw.maybe(0.3))

    def message(self, message: Message, templates: Sequence[str] | None = None) -> str:
        template = templates[ARROWS.index(message.arrow)] if templates else ""
        if not template:
            sync = say.OWN if message.source == message.target else say.SEND
            template = self.draw.phrase([sync, say.REPLY, say.ASYNC, say.LOST][ARROWS.index(message.arrow)])
        return template.format(a=self.name(message.source), b=self.name(message.target), t=self.text(message.text))

    def title(self, section: Section) -> str:
        return section.article + slot(section.title)

    def note(self, note: Note) -> str:
        if note.place == "over":
            return self.draw.phrase(say.NOTE_OVER).format(l=self.together(note.parties), t=self.text(note.text))
        return self.draw.phrase(say.NOTE_SIDE).format(a=self.name(note.parties[0]), k=note.place.split()[0], t=self.text(note.text))

    def lines(self, items: Sequence[Item], form: Sequence[str] | None, heads: dict[str, str], depth: int = 0) -> list[tuple[int, str]]:
        """A line for each message, note and part of a block, with its depth."""
        lines: list[tuple[int, str]] = []
        for item in items:
            if isinstance(item, Message):
                lines.append((depth, self.message(item, form)))
            elif isinstance(item, Note):
                lines.append((depth, self.note(item)))
            else:
                for section in item:
                    head = "else:" if section.title == OTHERWISE else heads[section.word].format(k=self.title(section))
                    lines.append((depth, head))
                    lines += self.lines(section.items, form, heads, depth + 1)
                if heads["end"]:
                    lines.append((depth, heads["end"]))
        return lines

    def clause(self, items: Sequence[Item]) -> str:
        """The messages of a section in one clause."""
        said = [self.message(item) for item in items if isinstance(item, Message)]
        return series(said, self.draw.choice(["and then", "and"])) if len(said) < 3 else ", then ".join(said)

    def sentence(self, item: Item) -> str:
        if isinstance(item, Message):
            return self.message(item) + "."
        if isinstance(item, Note):
            return self.note(item) + "."
        first, k = item[0], self.title(item[0])
        x, y = self.clause(first.items), self.clause(item[-1].items)
        if len(item) == 2 and first.word == "alt":
            if item[1].title == OTHERWISE:
                return self.draw.phrase(say.ALT).format(k=k, x=x, y=y)
            return self.draw.phrase(say.ALT_TWO).format(k=k, q=self.title(item[1]), x=x, y=y)
        template = self.draw.phrase({"opt": say.OPT, "loop": say.LOOP, "break": say.BREAK, "par": say.PAR}[first.word])
        return template.format(k=k, x=x, y=y)


def simple(made: Block) -> Block:
    """The block without what a sentence cannot hold: further blocks, more than two sections, titles of parallel parts."""
    kept = [made[0], made[-1]] if len(made) > 1 else [made[0]]
    flat = [Section(part.word, part.title, tuple(item for item in part.items if isinstance(item, Message)), part.article) for part in kept]
    if flat[0].word == "par":
        flat = [Section("par", PARALLEL, flat[0].items), Section("and", ALSO, flat[1].items)]
    return tuple(flat)


# Layouts: the items of a scene as text. Each takes the voice that speaks.


def _nested(draw: Draw, lines: list[tuple[int, str]], mark: str, indent: str) -> str:
    return "\n".join(f"{indent * depth}{mark}{line}" for depth, line in lines)


def bullets(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    lines = voice.lines(items, draw.choice(FORMS), draw.choice(HEADS))
    return _nested(draw, lines, draw.choice(["- ", "- ", "* ", "• ", "+ "]), "  ")


def plain_lines(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    lines = voice.lines(items, draw.choice(FORMS), draw.choice(HEADS))
    return _nested(draw, lines, "", draw.choice(["  ", "    ", "\t"]))


def flat_lines(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    return _nested(draw, voice.lines(items, draw.choice(FORMS), draw.choice([HEADS[0], HEADS[3]])), "", "")


def numbers(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    """1. 2. 3. with letters or dashes inside blocks."""
    style, inner = draw.choice(["{}. ", "{}) ", "{}: ", "({}) ", "Step {}: ", "#{} "]), draw.choice(["   - ", "   * ", "     "])
    said: list[str] = []
    count = 0
    for depth, line in voice.lines(items, draw.choice(FORMS), draw.choice([heads for heads in HEADS if not heads["end"]])):
        count += depth == 0
        said.append(style.format(count) + line if depth == 0 else inner + "  " * (depth - 1) + line)
    return "\n".join(said)


def one_line(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    lines = voice.lines(items, draw.choice(FORMS[:11]), draw.choice([HEADS[0], HEADS[3]]))
    return draw.choice(["; ", " / ", ", then ", " | ", "; then "]).join(line for _, line in lines) + "."


def fenced(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    lines = voice.lines(items, draw.choice(FORMS[:6]), HEADS[0])
    return "```\n" + _nested(draw, lines, "", "  ") + "\n```"


def sentence_lines(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    """A sentence for each message, on lines of their own."""
    lines = voice.lines(items, None, draw.choice(HEADS))
    return _nested(draw, [(depth, sentence_case(line)) for depth, line in lines], draw.choice(["- ", "", "* ", "> "]), "  ")


def numbered_sentences(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    style = draw.choice(["{}. ", "{}) ", "Step {}: "])
    return "\n".join(style.format(i) + sentence_case(voice.sentence(_simple(item))) for i, item in enumerate(items, 1))


def prose(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    return " ".join(sentence_case(voice.sentence(_simple(item))) for item in items)


def connected(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    """Prose with words such as then and finally."""
    said = []
    for i, item in enumerate(items):
        lead = draw.phrase(say.FIRST if i == 0 else say.LAST if i == len(items) - 1 else say.NEXT) if isinstance(item, Message) else ""
        said.append(sentence_case((lead if draw.maybe(0.7) else "") + voice.sentence(_simple(item))))
    return " ".join(said)


def chatty(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    """One long breath in small letters, where nothing but messages is said."""
    if not all(isinstance(item, Message) for item in items):
        return prose(draw, voice, items)
    said = [voice.message(item) for item in items if isinstance(item, Message)]
    return draw.choice([", then ", ", and then ", " and then ", ", next "]).join(said)


def paragraphs(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    return "\n".join(sentence_case(voice.sentence(_simple(item))) for item in items)


def by_sender(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    """Runs of messages with the same sender under its name."""
    said: list[str] = []
    sender = ""
    head, mark = draw.choice(["{a}:", "{a} sends", "From {a}:", "{a} says:"]), draw.choice(["- ", "  ", "  - ", "* "])
    for item in items:
        if not isinstance(item, Message):
            said.append(sentence_case(voice.sentence(_simple(item))))
            sender = ""
            continue
        if item.source != sender:
            sender = item.source
            said.append(head.format(a=voice.name(sender)))
        kind = draw.choice({"->>": ["", ""], "-->>": [" (reply)"], "-)": [" (async)"], "-x": [" (lost)"]}[item.arrow])
        said.append(f"{mark}to {voice.name(item.target)}{kind}: {voice.text(item.text)}")
    return "\n".join(said)


def key_values(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    """A small record for each message."""
    keys = draw.choice([("from", "to", "message", "kind"), ("sender", "receiver", "text", "type"), ("source", "target", "label", "arrow")])
    said = []
    for item in items:
        if not isinstance(item, Message):
            said.append("- " + voice.sentence(_simple(item)))
            continue
        kind = {"->>": "", "-->>": "reply", "-)": "async", "-x": "lost"}[item.arrow]
        values = [voice.name(item.source), voice.name(item.target), voice.text(item.text), kind]
        said.append("- " + "\n  ".join(f"{key}: {value}" for key, value in zip(keys, values, strict=True) if value))
    return "\n".join(said)


def table(draw: Draw, voice: Voice, items: Sequence[Item]) -> str:
    """A Markdown table, with sentences after it for what is no message."""
    head = draw.choice(["| From | To | Message | Kind |", "| Sender | Receiver | Text | Type |", "| source | target | label | kind |"])
    rows = [voice.message(item, FORMS[17]) for item in items if isinstance(item, Message)]
    others = [sentence_case(voice.sentence(_simple(item))) for item in items if not isinstance(item, Message)]
    return "\n".join([head, "|---|---|---|---|", *rows, *others])


PROSE = [prose, prose, connected, connected, chatty, paragraphs, numbered_sentences, by_sender, key_values, table]
LISTS = [bullets, bullets, plain_lines, flat_lines, numbers, one_line, fenced, sentence_lines]
PAIRS = [
    "{i} ({n})", "{i} = {n}", "{i} as {n}", "{i}: {n}", "{i} for {n}", "{n} with id {i}", "{n} (id {i})", "{i} is {n}", "{i} - {n}",
    "{n} [{i}]", "{i} / {n}", "{i} short for {n}", "{n} abbreviated {i}", "{n} aka {i}", "{i} alias {n}", "{n} (short: {i})",
]  # fmt: skip


def _simple(item: Item) -> Item:
    return item if isinstance(item, Message | Note) else simple(item)


def short_ids(draw: Draw, parties: Sequence[str]) -> dict[str, str]:
    """Ids that a request gives: initials, or the first word in small letters, or P1, P2 and so on."""
    kind = draw.integer(0, 3)
    ids: dict[str, str] = {}
    for i, name in enumerate(parties, 1):
        words = [word for word in identifier(name).replace("_", " ").split() if word]
        initials = "".join(word[0] for word in name.replace("_", " ").split() if word[0].isalpha()).upper() or "P"
        made = {0: initials, 1: words[0].lower()[:6], 2: f"{draw.choice('PSN')}{i}", 3: words[0][:1].upper()}[kind]
        made = identifier(made)
        while made in ids.values() or made == name:
            made += str(i)
        ids[name] = made
    return ids


def extras(draw: Draw, scene: Scene, voice: Voice, listed: bool) -> list[str]:
    """Sentences about the diagram as a whole: title, numbers, actors, box."""
    said = []
    if draw.maybe(0.1):
        scene.title = draw.choice([draw.label(), sentence_case(f"{draw.noun()} {draw.noun()}"), sentence_case(exchange(draw)["name"])])
        said.append(draw.phrase(say.TITLED).format(t=voice.text(scene.title) if voice.marks else f'"{slot(scene.title)}"'))
    if draw.maybe(0.08):
        scene.numbered = True
        said.append(draw.phrase(say.NUMBERED))
    if not scene.actors and draw.maybe(0.12):
        one = draw.choice(list(scene.ids))
        scene.actors = {one}
        said.append(draw.phrase(say.ONE_ACTOR).format(a=voice.name(one)))
    if draw.maybe(0.07):
        scene.boxed = tuple(draw.sample(list(scene.ids), draw.integer(1, max(1, len(scene.ids) - 1))))
        color, name = draw.choice(["", "", *COLORS]), draw.choice([draw.label(), draw.word().capitalize(), "Backend", "Internal"])
        scene.box = f"{COLORS[color]} {encode(name)}"
        title = voice.text(name) if voice.marks else f'"{slot(name)}"'
        said.append(draw.phrase(say.BOXED).format(l=voice.together(scene.boxed), k=color, t=title))
    return [sentence_case(sentence) for sentence in draw.shuffled(said)]


def specification(draw: Draw) -> Row:
    """A request that names every message, and its diagram."""
    parties = names(draw, draw.choice([2, 2, 3, 3, 3, 4, 4, 5]))
    phrases = draw.shuffled(verb_phrases(draw))
    arrange = draw.choice(LISTS if draw.maybe(0.55) else PROSE)
    in_prose = arrange in PROSE
    items: list[Item] = list(conversation(draw, parties, draw.size(2, 8) if draw.maybe(0.96) else draw.integer(8, 12), phrases))
    if draw.maybe(0.45 if arrange is not table else 0):
        made = block(draw, parties, phrases, 1, draw.choice(["opt", "loop", "alt", "alt", "par", "break"]) if in_prose else "", in_prose)
        items.insert(draw.integer(0, len(items)), simple(made) if in_prose else made)
    if draw.maybe(0.14):
        items.insert(draw.integer(1, len(items)), note(draw, parties))
    scene = Scene(items, {name: identifier(name) for name in parties})
    called = {name: name for name in parties}
    pairs = draw.maybe(0.15)
    if pairs:
        scene.ids = short_ids(draw, parties)
        called = dict(scene.ids)
    voice = Voice(draw, called, bare=arrange in LISTS and arrange is not sentence_lines)
    body = arrange(draw, voice, items)
    before: list[str] = []
    listed = pairs or draw.maybe(0.45)
    if listed:
        as_actors = draw.maybe(0.15)
        scene.actors = set(parties) if as_actors else set()
        pair = draw.choice(PAIRS)
        each = [pair.format(i=slot(scene.ids[name]), n=slot(name)) if pairs else voice.name(name) for name in parties]
        said = series(each) if draw.maybe(0.6) else ", ".join(each)
        before.append(draw.phrase(say.ACTORS if as_actors else say.PARTIES).format(l=said))
    else:
        mentioned = mentions(body)
        scene.ids = {name: identifier(name) for name in parties if name in mentioned}
    after = extras(draw, scene, voice, listed)
    if listed and draw.maybe(0.15):
        after, before = after + before, []
    opening = opening_of(draw)
    if draw.maybe(0.3):
        before, after = before + after, []
    gap = "\n" if "\n" in body else draw.choice([" ", " ", "\n"])
    closing = [draw.phrase(say.CLOSINGS)] if draw.maybe(0.15) else []
    request = gap.join(part for part in (" ".join([*opening, *before]), body, " ".join([*after, *closing])) if part)
    if not listed:
        in_order_of_mention(scene, request)
    return Row(request, scene.diagram(), "specification")
