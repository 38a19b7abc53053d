"""Mind maps that are told: a centre, its branches one after the other, and what belongs to them."""

from __future__ import annotations

from training.draw import Draw
from training.language import plural, series, slot
from training.rows import Row
from training.rows import mindmap_phrases as phrases
from training.rows.mindmap_model import Item, draw_tree, from_knowledge, mindmap, small, title
from training.rows.text import capital, run_on, sentence

NUMBERS = ["no", "one", "two", "three", "four", "five", "six"]
NTH = ["first", "second", "third", "fourth", "fifth", "sixth"]


def tell(draw: Draw) -> Row:
    """A story and its mind map; ideas are the story's words with a large first letter."""
    root = story_tree(draw)
    opening = draw.phrase(phrases.STORY_TOPICS).format(root=slot(root.text))
    facts = draw.choice([_one_by_one, _one_by_one, _counted_first, _ordinals])(draw, root)
    if draw.maybe(0.3):
        facts.insert(draw.integer(0, len(facts)), draw.phrase(phrases.ASIDES).format(n=draw.integer(10, 90)))
    request = draw.phrase(phrases.STORY_REQUESTS)
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    facts_of_looks = []
    if draw.maybe(0.12):
        facts_of_looks.append(shape_of_root(draw, root))
    if draw.maybe(0.06):
        item = draw.choice(list(root.walk()))
        item.icon = draw.choice(phrases.ICONS)
        facts_of_looks.append(draw.phrase(phrases.ICON_OF).format(name=slot(item.text), icon=slot(item.icon)))
    parts += [sentence(text.rstrip(".")) for text in facts_of_looks]
    if draw.maybe(0.1):
        parts.append(draw.phrase(phrases.CLOSINGS))
    for item in root.walk():
        item.text = capital(item.text)
    return Row(run_on(parts), mindmap(root), "narrative")


def story_tree(draw: Draw) -> Item:
    """A tree of up to six branches of words that can stand within a sentence."""
    known = from_knowledge(draw) if draw.maybe(0.55) else draw_tree(draw, [_phrase, _phrase, _things, lambda d: d.noun(), lambda d: d.person()])
    known.children = known.children[:6]
    for branch in known.children:
        branch.children = branch.children[:5]
    if draw.maybe(0.8):
        for item in known.walk():
            item.text = small(item.text)
    if '"' in known.text:
        known.text = title(draw).replace('"', "")
    return known


def _phrase(draw: Draw) -> str:
    return f"{draw.adjective()} {draw.word()}"


def _things(draw: Draw) -> str:
    return plural(draw.word())


def names(draw: Draw, items: list[Item]) -> str:
    return series([slot(item.text) + item.tail for item in items], oxford=draw.maybe(0.25))


def shape_of_root(draw: Draw, root: Item) -> str:
    """What makes the root a circle, a cloud ..."""
    root.shape = draw.choice(["circle", "circle", "cloud", "bang", "hexagon", "square", "rounded"])
    return draw.phrase(phrases.SHAPE_OF_ROOT).format(**shape_words(draw, root.shape))


def shape_words(draw: Draw, shape: str) -> dict[str, str]:
    word = draw.choice(phrases.SHAPE_WORDS[shape])
    several = "boxes with round corners" if word.endswith("corners") else plural(word)
    return {"shape": word, "a_shape": f"{'an' if word[0] in 'aeiou' else 'a'} {word}", "shapes": several}


def _deeper(draw: Draw, branch: Item) -> list[str]:
    """Sentences on what is below the children of a branch."""
    return [sentence(draw.phrase(phrases.DEEPER).format(parent=slot(item.text), children=names(draw, item.children)).rstrip("."))
            for child in branch.children for item in child.walk() if item.children]


def _one_by_one(draw: Draw, root: Item) -> list[str]:
    if sum(not branch.children for branch in root.children) > 2:
        return _counted_first(draw, root)
    told = []
    last = len(root.children) - 1
    for i, branch in enumerate(root.children):
        if branch.children:
            options = phrases.FIRST if i == 0 else phrases.LAST if i == last and draw.maybe(0.5) else phrases.NEXT
        else:
            options = phrases.ALONE
        told.append(sentence(draw.phrase(options).format(parent=slot(branch.text), children=names(draw, branch.children))))
        told += _deeper(draw, branch)
    return told


def _counted_first(draw: Draw, root: Item) -> list[str]:
    """The branches in one sentence, then each that has something below it."""
    told = [_count(draw, root)]
    for branch in draw.shuffled(root.children) if draw.maybe(0.3) else root.children:
        if branch.children:
            told.append(sentence(draw.phrase(phrases.NEXT).format(parent=slot(branch.text), children=names(draw, branch.children))))
            told += _deeper(draw, branch)
    return told


def _count(draw: Draw, root: Item) -> str:
    if len(root.children) < 2:
        return sentence(draw.phrase(phrases.ALONE).format(parent=slot(root.children[0].text)))
    number = NUMBERS[len(root.children)]
    return sentence(draw.phrase(phrases.COUNTED).format(count=number, branches=names(draw, root.children)).rstrip("."))


def _ordinals(draw: Draw, root: Item) -> list[str]:
    """'There were three main branches: ... The first one covers ...'"""
    if len(root.children) < 2 or sum(not branch.children for branch in root.children) > 1:
        return _one_by_one(draw, root)
    told = [_count(draw, root)]
    for i, branch in enumerate(root.children):
        nth = "last" if i == len(root.children) - 1 and draw.maybe(0.4) else NTH[i]
        options = phrases.ORDINALS if branch.children else phrases.ORDINALS_ALONE
        told.append(sentence(draw.phrase(options).format(nth=nth, children=names(draw, branch.children))))
        told += _deeper(draw, branch)
    return told
