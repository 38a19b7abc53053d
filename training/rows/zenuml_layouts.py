"""What happens in a ZenUML diagram as lists, code, tables and sentences; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from training.draw import Draw
from training.language import sentence_case, slot, third_person
from training.rows import zenuml_phrases as phrases
from training.rows.text import FIXED_QUOTES, quoted
from training.rows.zenuml_model import Block, Call, Divider, Item, Message, New, Return, Zen, messages
from training.words import NAMES

AFTER = ["In any case, ", "Afterwards, ", "Either way, ", "After that block, ", "Whatever came of it, ", "Back outside, "]
LOOPS = [
    "While {c}, {x}",
    "As long as {c}, {x}",
    "In a loop, while {c}, {x}",
    "Repeat as long as {c}: {x}",
    "Loop while {c}: {x}",
    "Again and again while {c}, {x}",
]
LABELLED_LOOPS = ["Now, {c}, {x}", "And then, {c}, {x}", "In a loop {c}: {x}", "The following repeats {c}: {x}"]
TRIES = ["Try this: {x}", "First we try the following: {x}", "In a try block, {x}", "It is tried that {x}", "Attempt (try): {x}", "In a try, {x}"]
CATCHES = [
    "If that fails{c}, {x}",
    "On an error{c}, {x}",
    "Catch{c}: {x}",
    "In the catch block{c}, {x}",
    "When that goes wrong{c}, {x}",
    "In case of failure{c}, {x}",
]
FINALLIES = [
    "Finally, whatever happens, {x}",
    "In the finally block, {x}",
    "In the end, failed or not, {x}",
    "Finally (in any case) {x}",
    "At last, with or without an error, {x}",
]
PARALLELS = [
    "In parallel, {x}",
    "At the same time, in parallel, {x}",
    "All in parallel: {x}",
    "Running in parallel, {x}",
    "Side by side (par), {x}",
    "Simultaneously {x}",
]
OPTIONS = [
    "Optionally, if {c}, {x}",
    "Only optionally, in case {c}, {x}",
    "As an option, when {c}, {x}",
    "Optional, if {c}: {x}",
    "An optional part, if {c}: {x}",
]
CRITICALS = [
    "In a critical section called {c}, {x}",
    "Critical section {c}: {x}",
    "As a critical part named {c}, {x}",
    "Within the critical block {c}, {x}",
]
ANSWERS = [
    "In reply, {a} {v} {b}.",
    "In return {a} {v} {b}.",
    "As an answer, {a} {v} {b}.",
    "{a} replies: it {v} {b}.",
    "In response, {a} {v} {b}.",
    "Replying, {a} {v} {b}.",
    "For an answer {a} {v} {b}.",
]

Layout = Callable[[Draw, Zen], tuple[str, bool]]


class Teller:
    """Says items as sentences: in a story in the third person, in a specification with the given text."""

    def __init__(self, draw: Draw, zen: Zen, story: bool) -> None:
        self.draw, self.zen, self.story = draw, zen, story
        self.common = story and draw.maybe(0.65)
        self.texts = draw.choice(FIXED_QUOTES)
        self.capital = draw.maybe(0.7)
        for message in messages(zen.items):
            message.text = sentence_case(third_person(message.action)) if story else sentence_case(message.action) if self.capital else message.action

    def name(self, name: str) -> str:
        """A party: 'the quote page' in some stories, else as it is; odd names in quotes."""
        if self.common and re.fullmatch(r"[A-Z][a-z]+( [a-z]+)*", name) and name not in NAMES:
            return f"the {slot(name[0].lower() + name[1:])}"
        plain = self.zen.quote != "{}" or re.fullmatch(r"[A-Z][A-Za-z]+|[A-Z][a-z]+( [a-z]+){0,2}|\w+", name)
        return quoted(name, self.zen.quote if plain else '"{}"')

    def listed(self, name: str) -> str:
        return quoted(name, self.zen.quote)

    def items(self, items: Sequence[Item]) -> list[str]:
        """Sentences; what comes after a block begins with a word that says so."""
        told: list[str] = []
        for i, item in enumerate(items):
            said = [sentence_case(text) for text in self.item(item)]
            if i and isinstance(items[i - 1], Block):
                said = [self.draw.choice(AFTER) + self.clause(item) + ".", *said[1:]] if isinstance(item, Message | Call) else said
            told += said
        return told

    def item(self, item: Item) -> list[str]:
        match item:
            case Message():
                comment = [self.draw.choice(phrases.COMMENTS).format(t=slot(item.comment))] if item.comment else []
                return [*comment, self.message(item)]
            case Call():
                return [self.call(item), *self.body(item)]
            case Divider():
                return [self.draw.choice(phrases.DIVIDERS).format(t=quoted(item.text, self.texts))]
            case Block():
                return self.block(item)
        return []

    def message(self, item: Message, plain: bool = False) -> str:
        if self.story:
            options = ["{a} {v} {b}."] if plain and not self.is_answer(item) else ANSWERS if self.is_answer(item) else phrases.TELL
            return self.draw.phrase(options).format(
                a=self.name(item.source), v=slot(third_person(item.action)), b=f"{item.link} {self.name(item.target)}"
            )
        options = phrases.REPLY if item.reply else phrases.SEND
        if plain:
            options = (
                ["{a} replies {t} to {b}.", "{a} answers {b} with {t}.", "{a} responds to {b} with {t}."]
                if item.reply
                else ["{a} sends {t} to {b}.", "{a} tells {b} {t}.", "{a} sends {b} the message {t}."]
            )
        return self.draw.phrase(options).format(a=self.name(item.source), b=self.name(item.target), t=quoted(item.text, self.texts))

    @staticmethod
    def is_answer(item: Message) -> bool:
        """A reply whose verb does not say so."""
        return item.reply and not re.match(r"return|repl|answer|respond|\w+ back\b", item.action)

    def call(self, item: Call, plain: bool = False) -> str:
        template = "{a} calls {m} on {b}." if plain else self.draw.phrase(phrases.CALL)
        return template.format(a=self.name(item.source), b=self.name(item.target), m=slot(item.signature))

    def body(self, item: Call) -> list[str]:
        """What happens in a call."""
        told = []
        for inner in item.body:
            if isinstance(inner, Return):
                told.append(
                    self.draw.phrase(phrases.RETURN).format(a=self.name(inner.source), b=self.name(inner.target), t=quoted(inner.text, self.texts))
                )
            elif isinstance(inner, New):
                told.append(self.draw.phrase(phrases.NEW).format(a=self.name(inner.maker), n=slot(inner.signature)))
            else:
                told.append(f"{self.draw.choice(phrases.INSIDE)} {self.clause(inner)}.")
                told += self.body(inner) if isinstance(inner, Call) else []
        return told

    def clause(self, item: Item) -> str:
        """A message or call within a sentence, without a stop."""
        text = self.call(item, plain=True) if isinstance(item, Call) else self.message(item, plain=True) if isinstance(item, Message) else ""
        text = text.removesuffix(".")
        return text[0].lower() + text[1:] if text[:3] in ("In ", "As ", "Rep", "For", "The") else text

    def clauses(self, items: Sequence[Item]) -> str:
        return self.draw.choice([" and then ", ", then ", " and "]).join(self.clause(item) for item in items) + "."

    def block(self, item: Block) -> list[str]:
        told = []
        for word, label, inner in item.sections:
            text, said = self.clauses(inner), slot(label)
            match word:
                case "if" | "else if":
                    form = (
                        self.draw.phrase(phrases.TELL_IFS)
                        if word == "if"
                        else self.draw.choice(["Or else, if {c}, {x}", "Else if {c}, {x}", "If instead {c}, {x}"])
                    )
                case "else":
                    form = self.draw.phrase(phrases.ELSES)
                case "while":
                    told_so = re.match(r"(for|until|every|each|while|twice|once)\b", label)
                    form = self.draw.choice(LABELLED_LOOPS if told_so else LOOPS)
                case "catch":
                    form, said = self.draw.choice(CATCHES), f" ({slot(label)})" if label else ""
                case "critical":
                    form, said = self.draw.choice(CRITICALS), quoted(label, self.texts)
                case _:
                    form = self.draw.choice({"try": TRIES, "finally": FINALLIES, "par": PARALLELS}.get(word, OPTIONS))
            told.append(form.format(c=said, x=text))
        return told


def sentences(draw: Draw, zen: Zen) -> tuple[str, bool]:
    told = Teller(draw, zen, story=False).items(zen.items)
    lines = draw.maybe(0.4)
    return ("\n" if lines else " ").join(text if text[-1] in ".)" else text + "." for text in told), lines


def code(draw: Draw, zen: Zen) -> tuple[str, bool]:
    """Indented lines with arrows; blocks with colons or braces."""
    teller = Teller(draw, zen, story=False)
    sign, back = draw.choice([("->", "-->"), ("->", "-->"), ("=>", "==>"), (" -> ", " --> "), (" → ", " ⇢ ")])
    step, brace, mark = draw.choice(["  ", "    ", "\t"]), draw.maybe(0.5), draw.choice(["", "", "- "])
    style = draw.choice(["{a}{s}{b}.{m}", "{a}{s}{b}: {m}", "{a}{s}{b}.{m}"])
    quote = draw.choice(["{}", "{}", '"{}"'])

    def lines(items: Sequence[Item], depth: int) -> list[str]:
        made: list[str] = []
        indent = step * depth + mark
        for item in items:
            match item:
                case Message():
                    made += [f"{indent}// {slot(item.comment)}"] if item.comment else []
                    made.append(
                        f"{indent}{teller.listed(item.source)}{back if item.reply else sign}{teller.listed(item.target)}: {quoted(item.text, quote)}"
                    )
                case Call():
                    text = style.format(a=teller.listed(item.source), s=sign, b=teller.listed(item.target), m=slot(item.signature))
                    made.append(indent + text + ((" {" if brace else ":") if item.body else ""))
                    made += lines(item.body, depth + 1) + ([step * depth + "}"] if item.body and brace else [])
                case New():
                    made.append(f"{indent}new {slot(item.signature)}")
                case Return():
                    made.append(f"{indent}return {quoted(item.text, quote)}")
                case Divider():
                    made.append(f"{indent}== {slot(item.text)} ==")
                case Block():
                    for word, label, inner in item.sections:
                        head = word + (f" ({slot(label)})" if brace and label else f" {slot(label)}" if label else "")
                        made += [indent + head + (" {" if brace else ":"), *lines(inner, depth + 1), *([step * depth + "}"] if brace else [])]
        return made

    return "\n".join(lines(zen.items, 0)), True


def steps(draw: Draw, zen: Zen) -> tuple[str, bool]:
    """A numbered or marked list, blocks with their content below."""
    teller = Teller(draw, zen, story=False)
    form = draw.choice(["{a} -> {b}: {t}", "{a} to {b}: {t}", "{a} → {b}: {t}", "{a} > {b}: {t}", "{a} -> {b} {t}"])
    answer = draw.choice(["{a} --> {b}: {t}", "{a} to {b} (reply): {t}", "reply {a} -> {b}: {t}", "{a} -> {b} (reply): {t}"])
    call = draw.choice(["{a} calls {b}.{m}", "{a} -> {b}: call {m}", "{a} calls {m} on {b}", "{a} -> {b}.{m}"])
    mark, count = draw.choice(["{}. ", "{}) ", "- ", "* ", "• "]), 0
    quote = '"{}"' if form.endswith("} {t}") else draw.choice(["{}", "{}", '"{}"'])
    made: list[str] = []

    def add(items: Sequence[Item], depth: int) -> None:
        nonlocal count
        for item in items:
            count += 0 if isinstance(item, Divider | Block) else 1
            indent = "   " * depth + mark.format(count)
            match item:
                case Message():
                    pattern = answer if item.reply else form
                    comment = f" // {slot(item.comment)}" if item.comment else ""
                    made.append(
                        indent + pattern.format(a=teller.listed(item.source), b=teller.listed(item.target), t=quoted(item.text, quote)) + comment
                    )
                case Call():
                    made.append(indent + call.format(a=teller.listed(item.source), b=teller.listed(item.target), m=slot(item.signature)))
                    add(item.body, depth + 1)
                case New():
                    made.append(f"{indent}{draw.choice(['new', 'creates', 'create'])} {slot(item.signature)}")
                case Return():
                    made.append(f"{indent}{draw.choice(['returns', 'return', 'return value:'])} {quoted(item.text, quote)}")
                case Divider():
                    made.append(f"== {slot(item.text)} ==")
                case Block():
                    for word, label, inner in item.sections:
                        made.append("   " * depth + word + (f" {slot(label)}" if label else "") + ":")
                        add(inner, depth + 1)

    add(zen.items, 0)
    return "\n".join(made), True


def table(draw: Draw, zen: Zen) -> tuple[str, bool]:
    """From, to, message; only where there is nothing but messages."""
    if any(not isinstance(item, Message) or item.comment for item in zen.items):
        return steps(draw, zen)
    teller = Teller(draw, zen, story=False)
    heads = draw.choice([["From", "To", "Message"], ["sender", "receiver", "text"], ["from", "to", "what"], ["Caller", "Callee", "Message"]])
    rows = [[teller.listed(m.source), teller.listed(m.target), slot(m.text)] for m in zen.items if isinstance(m, Message)]
    replies = [isinstance(item, Message) and item.reply for item in zen.items]
    if any(replies):
        heads = [*heads, draw.choice(["Kind", "reply?", "type"])]
        yes, no = ("yes", "no") if heads[-1] == "reply?" else draw.choice([("reply", "message"), ("reply", "")])
        rows = [[*row, yes if reply else no] for row, reply in zip(rows, replies, strict=True)]
    sign = draw.choice(["|", "|", ";", ","])
    if sign == "|":
        return "\n".join(["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads), *("| " + " | ".join(row) + " |" for row in rows)]), True
    return "\n".join(sign.join(row) for row in [heads, *rows]), True


LAYOUTS: list[Layout] = [sentences, sentences, sentences, code, code, code, steps, steps, steps, table]
