"""Git graphs: commits, branches, merges and cherry-picks, given as steps or told as a story.

    write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Git graph please: ...', 'gitGraph\n    commit...', 'specification')

What a commit is called is its id; only what the request calls its message is one.
"""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row
from training.rows import gitgraph_phrases as phrases
from training.rows.gitgraph_layouts import LAYOUTS
from training.rows.gitgraph_model import draw_history
from training.rows.gitgraph_stories import tell
from training.rows.text import quoted, run_on


def write(draw: Draw) -> Row:
    """One request for a git graph and the graph."""
    if draw.maybe(0.5):
        return tell(draw)
    history = draw_history(draw)
    body, lines = draw.choice(LAYOUTS)(draw, history)
    opening = draw.phrase(phrases.NAMED_OPENINGS).format(name=history.name) if draw.maybe(0.35) else draw.phrase(phrases.OPENINGS)
    wishes = []
    if history.title:
        wishes.append(draw.phrase(phrases.TITLES).format(title=quoted(history.title, history.quote)))
    if history.direction:
        wishes.append(draw.choice(phrases.DIRECTIONS[history.direction]))
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    early = draw.maybe(0.5)
    head, tail = run_on([opening, *wishes] if early else [opening]), run_on([*([] if early else wishes), closing])
    if not lines:
        return Row(run_on([head, body, tail]), history.diagram(), "specification")
    gap = draw.choice(["\n", "\n", "\n\n"])
    return Row(gap.join(filter(None, [head, body, tail])), history.diagram(), "specification")
