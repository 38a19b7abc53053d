"""The causes of a fishbone diagram as lists, tables, paths and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import ishikawa_phrases as phrases
from training.rows.ishikawa_model import Cause, Fishbone

Layout = Callable[[Draw, Fishbone], tuple[str, bool]]


def _walk(causes: list[Cause], level: int = 0) -> Iterator[tuple[Cause, int]]:
    for cause in causes:
        yield cause, level
        yield from _walk(cause.causes, level + 1)


def _deep(fishbone: Fishbone) -> bool:
    return any(inner.causes for cause in fishbone.causes for inner in cause.causes)


def bullets(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    step = draw.choice(["  ", "    ", "\t"])
    mark = draw.choice(["- ", "* ", "• ", "+ "])
    return "\n".join(step * level + mark + fishbone.mark(cause.label) for cause, level in _walk(fishbone.causes)), True


def indented(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    step, colon = draw.choice(["  ", "    "]), draw.choice(["", ":", ":"])
    return "\n".join(step * level + fishbone.mark(cause.label) + (colon if cause.causes else "") for cause, level in _walk(fishbone.causes)), True


def numbered(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    def lines(causes: list[Cause], prefix: str) -> Iterator[str]:
        for i, cause in enumerate(causes, 1):
            yield f"{prefix}{i}{'.' if not prefix else ''} {fishbone.mark(cause.label)}"
            yield from lines(cause.causes, f"{prefix}{i}.")

    return "\n".join(lines(fishbone.causes, "")), True


def _with_deeper(fishbone: Fishbone, cause: Cause) -> str:
    return fishbone.name(cause.label) + (f" ({', '.join(fishbone.name(inner.label) for inner in cause.causes)})" if cause.causes else "")


def key_values(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    """'People: tired staff, no training (no budget)'."""
    form = draw.choice(
        [
            "{head}: {tail}",
            "{head}: {tail}",
            "- {head}: {tail}",
            "{head} - {tail}",
            "{head} -> {tail}",
            "{head} = {tail}",
            "* {head}: {tail}",
            "{head} <- {tail}",
        ]
    )
    gap = draw.choice([", ", ", ", "; ", " / "])
    if fishbone.is_flat:
        return bullets(draw, fishbone)
    return "\n".join(
        form.format(head=fishbone.name(cause.label), tail=gap.join(_with_deeper(fishbone, inner) for inner in cause.causes))
        for cause in fishbone.causes
    ), True


def table(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    if fishbone.is_flat:
        return numbered(draw, fishbone)
    if _deep(fishbone):
        rows = [
            f"| {slot(cause.label)} | {slot(inner.label)} | {', '.join(slot(deep.label) for deep in inner.causes)} |"
            for cause in fishbone.causes
            for inner in cause.causes
        ]
        return "\n".join([draw.choice(["| Category | Cause | Why |", "| bone | cause | sub-cause |"]), "|---|---|---|", *rows]), True
    head = draw.choice(["| Category | Cause |", "| bone | cause |", "| Area | Causes |"])
    if "Causes" in head or draw.maybe(0.4):
        rows = [f"| {slot(cause.label)} | {', '.join(slot(inner.label) for inner in cause.causes)} |" for cause in fishbone.causes]
    else:
        rows = [f"| {slot(cause.label)} | {slot(inner.label)} |" for cause in fishbone.causes for inner in cause.causes]
    return "\n".join([head, "|---|---|", *rows]), True


def json_object(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    if fishbone.is_flat or _deep(fishbone) or any('"' in cause.label for cause, _ in _walk(fishbone.causes)):
        return indented(draw, fishbone)
    pairs = ['"{}": [{}]'.format(slot(cause.label), ", ".join(f'"{slot(inner.label)}"' for inner in cause.causes)) for cause in fishbone.causes]
    return "{" + draw.choice([", ", ",\n "]).join(pairs) + "}", True


def paths(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    """'People > tired staff' for each cause, or the other way round."""
    sign, back = draw.choice([(" > ", False), (" / ", False), (" <- ", False), (" -> ", True), (" → ", True), (": ", False)])

    def ends(causes: list[Cause], above: list[str]) -> Iterator[str]:
        for cause in causes:
            path = [*above, fishbone.mark(cause.label)]
            if cause.causes:
                yield from ends(cause.causes, path)
            else:
                yield sign.join(reversed(path) if back else path)

    return "\n".join(ends(fishbone.causes, [])), True


def comma_separated(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    if fishbone.is_flat or _deep(fishbone):
        return bullets(draw, fishbone)
    sign = draw.choice([",", ", ", ";", "\t"])
    return draw.choice([f"category{sign}cause", f"bone{sign}cause"]) + "\n" + "\n".join(
        f"{slot(cause.label)}{sign}{slot(inner.label)}" for cause in fishbone.causes for inner in cause.causes
    ), True


def sentences(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    """A sentence for each category, then or at once the deeper causes."""
    said: list[str] = []
    word = draw.choice(["and", "and", "plus"])
    if not any(inner.causes for inner in fishbone.causes):
        said.append(draw.phrase(phrases.FLAT).format(causes=series([fishbone.name(cause.label) for cause in fishbone.causes], word)))
    else:
        flat = [cause for cause in fishbone.causes if not cause.causes]
        fishbone.causes = [cause for cause in fishbone.causes if cause.causes] + flat
        for cause in fishbone.causes:
            if not cause.causes:
                continue
            causes = series([fishbone.name(inner.label) for inner in cause.causes], word)
            said.append(draw.phrase(phrases.BRANCHES).format(category=fishbone.name(cause.label), causes=causes))
            said += [
                draw.phrase(phrases.DEEPER).format(
                    cause=fishbone.name(inner.label), causes=series([fishbone.name(deep.label) for deep in inner.causes])
                )
                for inner in cause.causes
                if inner.causes
            ]
        if flat:
            lead = draw.choice(["Further bones", "Bones without causes of their own", "And, with nothing below", "Then, on their own"])
            said.append(f"{lead}: {series([fishbone.name(cause.label) for cause in flat])}.")
    lines = draw.maybe(0.2)
    return ("\n" if lines else " ").join(map(sentence_case, said)), lines


def inline(draw: Draw, fishbone: Fishbone) -> tuple[str, bool]:
    if fishbone.is_flat:
        return draw.choice([", ", "; ", " / "]).join(fishbone.name(cause.label) for cause in fishbone.causes), False
    gap, sign = draw.choice(["; ", " | ", ". "]), draw.choice([": ", " - ", " <- ", ": "])
    return gap.join(
        fishbone.name(cause.label) + (sign + ", ".join(_with_deeper(fishbone, inner) for inner in cause.causes) if cause.causes else "")
        for cause in fishbone.causes
    ), False


LAYOUTS: list[Layout] = [
    bullets,
    bullets,
    bullets,
    indented,
    indented,
    numbered,
    key_values,
    key_values,
    key_values,
    table,
    table,
    json_object,
    paths,
    comma_separated,
    sentences,
    sentences,
    sentences,
    sentences,
    sentences,
    sentences,
    inline,
    inline,
]
