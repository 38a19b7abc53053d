"""C4 models that are told: who uses what, with each element introduced where it is first mentioned."""

from __future__ import annotations

import re
from typing import Any

from training.draw import Draw
from training.language import sentence_case, series, slot, with_article
from training.rows import Row
from training.rows import c4_phrases as say
from training.rows.c4_model import Boundary, Element, Model, Relation, allowed, draw_model, kind_of, known_model

OPENINGS = {
    "context": ["Let me explain the {topic} and what surrounds it.", "This is about the {topic} as a whole.",
                "I want newcomers to see who deals with the {topic}.",
                "Here is how people and systems work together around the {topic}.", "We were asked for the big picture of the {topic}.",
                "About our {topic}, seen from far away:",
                "I'd like a system context picture of the {topic}.", "The {topic} and its neighbours, in short:", "So, the {topic}.",
                "Consider the {topic} from the outside."],
    "container": ["Let me tell you how the {topic} is built.", "This is what runs in the {topic}.", "Our {topic} consists of several parts.",
                  "I'd like the containers of the {topic} drawn.",
                  "Here is how the {topic} works inside.", "We took over the {topic} last month and found this.", "The {topic} is made like this.",
                  "About the software of the {topic}:",
                  "So, the {topic}.", "A short tour of the {topic}."],
    "component": ["I'd like the components of the {topic} drawn.", "Component level of the {topic}, in C4 terms.",
                  "These are the components of the {topic}.", "Let's zoom in to the components of the {topic}.",
                  "Inside the {topic} there are a few components.", "We need a component diagram of the {topic}.",
                  "A component view of the {topic}:", "The {topic} is split into components.",
                  "Here are the components that make up the {topic}.", "The developers want to see the components of the {topic}."],
    "dynamic": ["I need a C4 dynamic diagram of the {topic}.", "What happens in the {topic}, step by step, as a C4 dynamic diagram:",
                "A dynamic view (C4) of the {topic}.",
                "Please show the calls in the {topic} as a dynamic diagram.", "Dynamic C4 picture: this is the order in the {topic}.",
                "For the {topic}, the dynamic diagram goes like this.",
                "C4 dynamic, the {topic}:", "Let's make the dynamic diagram for the {topic}."],
    "deployment": ["I need to show where the {topic} is deployed.", "A deployment view of the {topic}, please.",
                   "Here is what runs where in the {topic}.", "Deployment of the {topic}:",
                   "The {topic} is deployed as follows.", "For operations: the C4 deployment of the {topic}.",
                   "Let's draw the deployment of the {topic}.", "This is how we deploy the {topic}."],
}  # fmt: skip
REQUESTS = [
    "Could you draw that?", "Please draw it.", "Make a diagram of this.", "I need this as a C4 diagram.", "Draw it in C4 style.",
    "Can you turn that into a picture?", "C4 please.", "Show it as a C4 model.",
    "A C4 diagram of that would help.", "Please put it in a diagram.", "That's what the diagram should show.", "Could this become a C4 diagram?",
    "I'd love to have a drawing of it.", "Sketch it for me.",
    "Draw this for the new colleagues.", "We need a diagram for the audit.", "Let's have that as a drawing.", "Model that in C4.",
    "Make it a C4 chart.", "Picture, please!",
    "Would you please visualise this?", "Diagram it.", "I want to see that drawn.", "Please make the C4 diagram for it.", "Give me a C4 view of it.",
]
ASIDES = [
    "It has grown over the years.", "Nobody remembers why.", "That part is new.", "We are quite happy with it.", "The team is small, by the way.",
    "It was not my idea.", "This has worked since spring.",
    "The budget for it is tight.", "That was a hard decision.", "It all started as a prototype.", "There used to be more.",
    "I hope I got that right.", "The old version was slower.", "Auditors like it.",
    "Some of it will change next year.", "It took us months to get there.", "The names are not set in stone, but use them.",
    "Don't ask me about the price.", "We measured it once.", "It is simpler than it sounds.",
]
# {A} begins the sentence, {label} 'reads free slots', {tech} '' or ' over HTTPS'.
TOLD = [
    "{A} goes to {b} and {label}{tech}.", "{A} turns to {b} and {label}{tech}.", "{A} {label} with the help of {b}{tech}.",
    "{A} talks to {b}{tech} and {label}.", "{A} {label} by way of {b}{tech}.",
    "With {b}, {a} {label}{tech}.", "{A} works with {b} and {label}{tech}.", "{A} {label}; for that there is {b}{tech}.",
    "Through {b}, {a} {label}{tech}.", "{A} relies on {b} and {label} there{tech}.",
    "When {a} {label}, that goes to {b}{tech}.", "{A} {label}, and {b} is where this ends up{tech}.", "{A} contacts {b}{tech} and {label}.",
    "For {b}, it is {a} that {label}{tech}.",
    "Whenever {a} {label}, {b} is on the other end{tech}.", "{A} depends on {b}: it {label}{tech}.", "{A} calls {b}{tech}, and so it {label}.",
    "It is {b} that gets called{tech} when {a} {label}.",
    "As soon as {a} {label}, {b} is involved{tech}.", "{A} reaches out to {b}{tech} and {label}.", "{A} needs {b}, since it {label}{tech}.",
    "{A} is connected to {b} and {label}{tech}.",
    "{A} asks {b}{tech} and {label}.", "{A} {label}, using {b} for it{tech}.", "{A} makes use of {b} and {label}{tech}.",
    "At some point {a} {label}, via {b}{tech}.", "Every day {a} {label}, and that is done with {b}{tech}.",
]
SAME = [
    "It also turns to {b} and {label}{tech}.", "Besides, it {label} with the help of {b}{tech}.",
    "It {label} as well, and {b} is there for that{tech}.", "Apart from that it talks to {b}{tech} and {label}.",
    "The same one also {label}, by way of {b}{tech}.", "At the same time it goes to {b} and {label}{tech}.",
    "It works with {b} too, and {label}{tech}.", "And it {label}, for which it needs {b}{tech}.",
    "On top of that it relies on {b} and {label}{tech}.", "Not only that, it {label} through {b}{tech}.",
]
NEXT = [
    "That one turns to {b} and {label}{tech}.", "This in turn goes to {b} and {label}{tech}.", "The latter {label} with the help of {b}{tech}.",
    "From there it goes on to {b}: the latter of the two {label}{tech}.",
    "That in turn relies on {b} and {label}{tech}.", "The latter talks to {b}{tech} and {label}.",
    "Behind it there is {b}, with which it {label}{tech}.", "That one {label} through {b}{tech}.",
    "Next, the latter contacts {b}{tech} and {label}.", "Once it has been called, it {label} by way of {b}{tech}.",
]
USES = [
    "{A} uses {b}{tech}.", "{b} is used by {a}{tech}.", "{A} makes use of {b}{tech}.", "{A} also uses {b}{tech}.", "All day {a} uses {b}{tech}.",
    "As for {b}, {a} uses it{tech}.", "{A} cannot do without using {b}{tech}.",
    "And then {a} uses {b}{tech}.", "Now and then {a} uses {b}{tech}.", "Since last year {a} uses {b}{tech}.", "{b} has a user, namely {a}{tech}.",
    "{A} is a user of {b}{tech}.",
]
EXTRA = [
    "There is also {b}.", "Then we have {b}.", "Not connected to anything: {b}.", "On its own stands {b}.", "Oh, and {b}.", "I almost forgot {b}.",
    "Apart from all this there is {b}.", "And finally {b}.",
    "One more thing is {b}.", "Off to the side there is {b}.",
]
MUTUAL = ["{A} and {b} talk to each other{tech}; the text on the line is: {label}.", "{A} and {b} are joined in both directions{tech}: {label}.",
          "{A} and {b} work with each other{tech} ({label}).",
          "Both ways between {a} and {b}{tech}: {label}.", "{A} and {b} are linked both ways{tech}, which reads: {label}."]  # fmt: skip
FRAMED = [
    "{parts} {are} within {frame}.", "{parts} {are} all we count as {frame}.", "The frame around {parts} is {frame}.",
    "What belongs to {frame} {are} {parts}.", "{frame} consists of {parts}.",
    "We draw {frame} around {parts}.", "{parts} {are} inside {frame}.", "{frame} encloses {parts}.", "By {frame} we mean {parts}.",
    "Everything in {frame}: {parts}.", "Inside {frame} {are} {parts}.",
    "{frame} takes in {parts}.", "You find {parts} inside {frame}.", "{frame} is the frame around {parts}.",
]
HOSTED = [
    "{parts} {run} on {frame}.", "On {frame} {run} {parts}.", "{frame} hosts {parts}.", "{parts} {are} installed on {frame}.",
    "{parts} {are} deployed to {frame}.", "We put {parts} on {frame}.", "{frame} carries {parts}.",
    "{frame} is where {parts} {run}.", "{parts} {have} {frame} as a home.", "{parts} {are} to be found on {frame}.",
    "Somebody set up {parts} on {frame}.", "{frame} is home to {parts}.",
]
FRAME_NAMES = {
    "Enterprise_Boundary": ["the enterprise {}"], "System_Boundary": ["the system boundary {}",
                            "the boundary of the system {}"], "Container_Boundary": ["the container boundary {}",
                            "the boundary of the container {}"],
    "Boundary": ["the boundary {}", "a boundary called {}"], "Deployment_Node": ["the node {}", "{}", "a node called {}"],
}  # fmt: skip


def tell(draw: Draw) -> Row:
    """A story and its diagram."""
    for _ in range(50):
        row = _told(draw)
        if len(row.request) + len(row.diagram) < 1550:
            break
    return row


def _told(draw: Draw) -> Row:
    model = known_model(draw) if draw.maybe(0.6) else draw_model(draw)
    opening = draw.phrase(OPENINGS[model.level]).format(topic=model.topic)
    teller = Teller(draw, model)
    said = teller.relations()
    frames = [teller.frame(frame) for frame in model.boundaries]
    told = [*frames, *said] if model.level == "deployment" and draw.maybe(0.5) else [*said, *frames]
    if draw.maybe(0.3):
        told.insert(draw.integer(1, len(told)), draw.phrase(ASIDES))
    request = draw.phrase(REQUESTS) if draw.maybe(0.7) else ""
    if draw.maybe(0.15):
        title = sentence_case(f"{model.topic} {draw.choice(['overview', 'today', draw.noun()])}")
        if allowed(title):
            model.title = title
            request = " ".join(filter(None, [request, draw.phrase(say.TITLES).format(title=f'"{slot(title)}"')]))
    told = [opening, *told, request] if draw.maybe(0.75) else [request, opening, *told]
    teller.reorder(model.items)
    return Row(" ".join(filter(None, told)), model.finish().diagram(), "narrative")


def _tidy(text: str) -> str:
    """The text without the comma of an insertion before another mark."""
    return re.sub(r",(?=[,.;:)])", "", text)


class Teller:
    """Tells relations one after another and remembers who has been mentioned."""

    def __init__(self, draw: Draw, model: Model) -> None:
        self._draw, self._model = draw, model
        self._mentioned: list[int] = []
        self._article = draw.maybe(0.5)
        if model.level == "deployment":  # where the frames may come first
            self._order = [id(element) for element in model.elements]
        else:
            self._order = self._mentioned

    def relations(self) -> list[str]:
        draw, model, before = self._draw, self._model, None
        said = []
        for relation in model.relations:
            said.append(self._relation(relation, before))
            before = relation
        for element in model.elements:
            if id(element) not in self._mentioned:
                said.append(draw.phrase(EXTRA).format(b=self._mention(element)))
        return said

    def _relation(self, relation: Relation, before: Relation | None) -> str:
        draw = self._draw
        tech = draw.phrase(say.PROTOCOLS[:9]).format(tech=slot(relation.technology)) if relation.technology else ""
        label = relation.label[:1].lower() + relation.label[1:] if re.match(r"[A-Z][a-z]", relation.label) else relation.label
        if before and relation.kind == "Rel" and relation.label != "Uses" and relation.source.kind != "Person" and draw.maybe(0.6):
            options = SAME if before.source is relation.source else NEXT if before.target is relation.source else []
            if options:
                return _tidy(draw.phrase(options).format(b=self._mention(relation.target), label=label, tech=tech))
        if relation.kind == "BiRel":
            options = MUTUAL
        else:
            options = USES if relation.label == "Uses" else TOLD
        template = draw.phrase(options)
        if relation.source.kind == "Person" and ("it " in template or "there" in template):
            template = "{A} works with {b} and {label}{tech}." if options is TOLD else template
        ends = {"a": relation.source, "b": relation.target}
        first = sorted(ends, key=lambda end: min(template.lower().find(f"{{{end}}}"), 999))
        names = {end: self._mention(ends[end]) for end in first}
        told = template.format(a=names["a"], A=sentence_case(names["a"]), b=names["b"], label=label, tech=tech)
        return sentence_case(_tidy(told))

    def _mention(self, element: Element) -> str:
        """The element within a sentence, with what it is where it comes up first."""
        draw = self._draw
        plain = re.fullmatch(r"[A-Z][a-z]+( [a-z]+)*", element.label)
        if element.kind == "Person" and plain and " " in element.label:
            name = f"the {slot(element.label[0].lower() + element.label[1:])}"
        else:
            name = f"the {slot(element.label)}" if self._article and element.word else slot(element.label)
        if id(element) in self._mentioned:
            return name
        self._mentioned.append(id(element))
        facts = self._facts(element)
        if not facts:
            return name
        return draw.choice([f"{name} ({facts})", f"{name}, {facts}," if element.description else f"{name} ({facts})", f"{name} ({facts})"])

    def _facts(self, element: Element) -> str:
        draw = self._draw
        kind = kind_of(draw, element)
        does = element.description[:1].lower() + element.description[1:] if element.description else ""
        if element.kind == "Person":
            known = "" if " " in element.label and not element.external else draw.choice(["a person", "one of the people", "a user"])
            known = "a person from outside" if element.external else known
            return " ".join(filter(None, [known, f"who {does}" if does else ""]))
        facts = with_article(kind)
        if element.external:
            facts = draw.choice([facts, facts, f"{with_article(kind.replace('external ', ''))} from outside", f"{with_article(kind.replace('external ', ''))} that others run"])  # noqa: E501
        if element.technology:
            facts += draw.choice([" in {}", " built with {}", " made with {}", ", {}", " running {}"]).format(slot(element.technology))
        return facts + (f" that {does}" if does else "")

    def frame(self, frame: Boundary) -> str:
        """What the frame holds, other frames last."""
        draw = self._draw
        name = draw.choice(FRAME_NAMES[frame.kind]).format(slot(frame.label))
        if frame.technology:
            name += f" ({slot(frame.technology)})"
        members = [slot(member.label) if isinstance(member, Element) else f"the inner frame {slot(member.label)}" for member in frame.members]
        one = len(members) == 1
        told = draw.phrase(HOSTED if frame.kind == "Deployment_Node" else FRAMED).format(
            frame=name, parts=series(members), are="is" if one else "are", run="runs" if one else "run", have="has" if one else "have")  # fmt: skip
        return sentence_case(told)

    def reorder(self, items: list[Any]) -> int:
        """Puts the items in the order of their first mention; frames after the elements beside them in a frame."""

        def place(item: Any) -> int:
            return self.reorder(item.members) if isinstance(item, Boundary) else self._order.index(id(item))

        places = {id(item): place(item) for item in items}
        items.sort(key=lambda item: places[id(item)])
        return min(places.values())
