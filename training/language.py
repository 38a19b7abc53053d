"""Small English: inflection, articles, lists, and names made of labels.

>>> third_person("weigh the animal"), camel("auth server"), series(["a", "b", "c"])
('weighs the animal', 'AuthServer', 'a, b and c')
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

IRREGULAR_THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes", "undo": "undoes", "redo": "redoes"}
IRREGULAR_PAST = {
    "be": "was", "have": "had", "do": "did", "go": "went", "send": "sent", "take": "took", "give": "gave", "make": "made", "get": "got",
    "write": "wrote", "read": "read", "put": "put", "set": "set", "cut": "cut", "run": "ran", "see": "saw", "tell": "told", "find": "found",
    "pay": "paid", "hold": "held", "keep": "kept", "leave": "left", "bring": "brought", "build": "built", "buy": "bought", "sell": "sold",
    "draw": "drew", "choose": "chose", "begin": "began", "ring": "rang", "sign": "signed", "lay": "laid", "feed": "fed", "hang": "hung",
    "light": "lit", "spread": "spread", "split": "split", "shut": "shut", "let": "let", "lift": "lifted", "grind": "ground", "sweep": "swept",
    "throw": "threw", "drive": "drove", "fly": "flew", "freeze": "froze", "show": "showed", "speak": "spoke", "withdraw": "withdrew",
    "sink": "sank", "steal": "stole", "teach": "taught", "think": "thought", "wind": "wound", "win": "won", "lose": "lost", "meet": "met",
}  # fmt: skip
ARTICLES = re.compile(r"^(?:the|an?|this|that|its|their|his|her|your|my|our)\s+", re.IGNORECASE)
# The sound that a word begins with.
VOWEL = re.compile(r"(?!eu|ewe|on(?:e|ce)\b|u(?:ni(?![nm])|ra|s(?!h)|u|ti))[aeiou]|ho(?:ur|nest|nou?r)|heir", re.IGNORECASE)
# Verbs that double their last letter before an ending: 'stop', and those with the stress on the end.
DOUBLED = re.compile(
    "[^aeiou]*[aeiou][bdgklmnprt]|quit|equip|(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|(?:in|oc|re)cur|(?:com|ex|pro|re)pel|"
    "control|patrol|forget|format|reset|upset|offset|unplug|unpin|rerun"
)
SLOT = re.compile("\ue000(.*?)\ue001", re.DOTALL)


def slot(text: str) -> str:
    """Marks a text that the answer repeats letter by letter, so that no typing noise touches it; see `open_slots`."""
    return f"\ue000{text}\ue001"


def open_slots(text: str) -> str:
    """The text without the marks of `slot`."""
    return text.replace("\ue000", "").replace("\ue001", "")


def third_person(phrase: str) -> str:
    """'weigh the animal' -> 'weighs the animal'; only the first word changes."""
    verb, _, rest = phrase.partition(" ")
    if verb in IRREGULAR_THIRD:
        form = IRREGULAR_THIRD[verb]
    elif re.search(r"(?:s|x|z|ch|sh)$", verb):
        form = verb + "es"
    elif re.search(r"[^aeiou]y$", verb):
        form = verb[:-1] + "ies"
    else:
        form = verb + "s"
    return f"{form} {rest}".strip()


def past(phrase: str) -> str:
    """'weigh the animal' -> 'weighed the animal'."""
    verb, _, rest = phrase.partition(" ")
    if verb in IRREGULAR_PAST:
        form = IRREGULAR_PAST[verb]
    elif verb.endswith("e"):
        form = verb + "d"
    elif re.search(r"[^aeiou]y$", verb):
        form = verb[:-1] + "ied"
    elif DOUBLED.fullmatch(verb):
        form = verb + verb[-1] + "ed"
    else:
        form = verb + "ed"
    return f"{form} {rest}".strip()


def gerund(phrase: str) -> str:
    """'weigh the animal' -> 'weighing the animal'."""
    verb, _, rest = phrase.partition(" ")
    if verb.endswith("ie"):
        form = verb[:-2] + "ying"
    elif verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        form = verb[:-1] + "ing"
    elif DOUBLED.fullmatch(verb):
        form = verb + verb[-1] + "ing"
    else:
        form = verb + "ing"
    return f"{form} {rest}".strip()


def plural(noun: str) -> str:
    """'policy' -> 'policies'; of several words the last changes."""
    if re.search(r"(?:s|x|z|ch|sh)$", noun):
        return noun + "es"
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + "s"


def with_article(noun: str, definite: bool = False) -> str:
    """'order' -> 'an order' or 'the order'."""
    if definite:
        return f"the {noun}"
    return f"{'an' if VOWEL.match(noun) else 'a'} {noun}"


def fit_articles(text: str) -> str:
    """'A order' -> 'An order', where the noun stands in a slot."""
    return re.sub(f"\\b([Aa]) \ue000(?={VOWEL.pattern})", lambda match: match.group(1) + "n \ue000", text)


def without_article(phrase: str) -> str:
    """'the animal is stable' -> 'animal is stable'."""
    return ARTICLES.sub("", phrase)


def sentence_case(phrase: str) -> str:
    """First letter large, the others as they are."""
    return phrase[:1].upper() + phrase[1:]


def series(items: Sequence[str], word: str = "and", oxford: bool = False) -> str:
    """'a', 'a and b', 'a, b and c'."""
    if len(items) < 2:
        return "".join(items)
    comma = "," if oxford and len(items) > 2 else ""
    return f"{', '.join(items[:-1])}{comma} {word} {items[-1]}"


def camel(label: str) -> str:
    """An identifier of a label's words: 'auth server' -> 'AuthServer', 'user_id' -> 'user_id', '2nd try' -> 'N2ndTry'.

    One word that is already safe stays as it is, so that it can be copied.
    """
    words = re.findall(r"[A-Za-z0-9_]+", label)
    if len(words) == 1 and words[0] == label and re.match(r"[A-Za-z]", label):
        return label
    name = "".join(word[0].upper() + word[1:] for word in words) or "N"
    return name if name[0].isalpha() else "N" + name


def letters(index: int) -> str:
    """The index-th node id as people give them: 0 -> 'A', 25 -> 'Z', 26 -> 'A1'."""
    return chr(ord("A") + index % 26) + (str(index // 26) if index >= 26 else "")


def mistype(rng: random.Random, text: str, rate: float) -> str:
    """The text with typing errors outside its slots: letters swapped, doubled or left out in `rate` of the words."""

    def spoil(match: re.Match[str]) -> str:
        word = match.group()
        if len(word) < 4 or rng.random() > rate:
            return word
        at = rng.randrange(1, len(word) - 2)
        kind = rng.randrange(3)
        if kind == 0:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return word[:at] + word[at] * (2 if kind == 1 else 0) + word[at + 1 :]

    parts = re.split("(\ue000.*?\ue001)", text, flags=re.DOTALL)
    return "".join(part if part.startswith("\ue000") else re.sub(r"[A-Za-z]+", spoil, part) for part in parts)
