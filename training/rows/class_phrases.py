"""How people ask for a class diagram and speak of classes, members and relations."""

from __future__ import annotations

OPENINGS = (
    "Draw a class diagram.", "Create a UML class diagram:", "Please make a class diagram of this.",
    "I need a UML diagram of these classes.",
    "Can you sketch the class structure for me?", "Generate a Mermaid classDiagram.", "Give me a class diagram for this object model.",
    "Show this as a UML class diagram.", "Could you turn the following into a class diagram?", "Model these classes:",
    "Make me an object model, please.", "hey, need a class diagram", "Class diagram:", "UML please:", "object model:",
    "Object-oriented design.", "Visualise this class hierarchy.", "I'm refactoring and want to see the classes.",
    "How would this look in UML?",
    "Write the mermaid code of a class diagram with these classes.", "Let's draw the classes and how they depend on each other.",
    "What does the class diagram for this look like?", "Diagram the classes below.", "Please draw the type hierarchy.",
    "Convert this to a class diagram.", "Here is my code structure, I want a picture of it.", "Produce a UML class diagram.",
    "We need the domain classes for the documentation.", "Map out the following classes.", "Build a class diagram from this description:",
    "Sketch the classes and their relations.", "I have to hand in a UML class diagram.", "Put this into a classDiagram.",
    "Chart the object model:",
    "Please prepare a class diagram.", "For the wiki: a UML class diagram.", "Draw me the classes.",
    "Illustrate this object-oriented model.",
    "Need a picture of our class structure.", "A class diagram, please.", "Would you draw a UML with the following content?",
    "Static structure of the code:", "Make a class diagram out of this.", "Lay out these types as UML.",
    "Turn these notes into an object model.",
    "My professor wants a class diagram of this.", "Design the classes:", "Draw the domain model in UML.",
    "Show the classes, members and inheritance.", "Create a Mermaid class diagram.", "I would like to see how these objects relate.",
)

TOPIC_OPENINGS = (
    "Draw a class diagram for a {topic} program.", "Class model for {topic}:", "I need the UML of a {topic} system.",
    "We are coding a {topic} application; draw its classes.", "UML class diagram, {topic}.", "{topic} classes, as UML please.",
    "Please model the {topic} objects.", "This is the code behind our {topic} tool. Show it as a class diagram.",
    "Make a class diagram about {topic}.", "Object model of the {topic} domain:", "Classes for {topic}.",
    "Could you draw the classes of our {topic} library?",
)

CLOSINGS = (
    "Thanks!", "Keep it simple.", "Nothing else, please.", "That's all.", "Only these, no extra classes.", "Thank you.", "cheers",
    "Please stick to these names.", "Use exactly these names.", "I think that covers it.", "No more than that.", "Just the diagram.",
)

DIRECTIONS = {
    "LR": ("Lay it out from left to right.", "Left to right, please.", "Direction: LR.", "It should run left to right."),
    "TB": ("Lay it out from top to bottom.", "Top to bottom, please.", "Direction: TB.", "Top down."),
    "RL": ("Lay it out from right to left.", "Direction: RL."),
    "BT": ("Lay it out from bottom to top.", "Direction: BT."),
}

HAS_MEMBERS = (
    "{a} has {members}.", "{a} has the members {members}.", "The class {a} holds {members}.", "{a} with {members}.",
    "Class {a} contains {members}.",
    "In {a} there are {members}.", "{a} comes with {members}.", "There is a class {a} with {members}.", "For {a}: {members}.",
    "{a} declares {members}.",
    "The members of {a} are {members}.", "{a} defines {members}.", "Members of {a}: {members}.", "Add a class {a} with {members}.",
    "{a} exposes {members}.", "The {a} class: {members}.", "Each {a} object has {members}.", "{members} belong to {a}.",
    "Put {members} into {a}.", "Give {a} the members {members}.",
)
HAS_BOTH = (
    "{a} has the attributes {attributes} and the methods {methods}.", "{a} has {attributes}; methods {methods}.",
    "The class {a} stores {attributes} and offers {methods}.",
    "{a} with attributes {attributes} and operations {methods}.", "{a}: fields {attributes}, methods {methods}.",
    "Class {a} holds {attributes} and implements {methods}.",
    "{a} keeps {attributes}. It can {methods}.", "Attributes of {a}: {attributes}. Methods: {methods}.",
    "There is a class {a}, fields {attributes}, functions {methods}.",
    "Each {a} has {attributes} as well as the methods {methods}.", "{a} contains {attributes} and provides {methods}.",
    "{a} has properties {attributes} and operations {methods}.",
)
NO_MEMBERS = (
    "{a} has no members.", "There is also a class {a}.", "{a} is a class without members for now.", "Also add {a}.", "{a} is empty.",
    "{a} too, nothing in it yet.", "Then there is {a}.", "Include the class {a} as well.", "{a} is left empty.",
    "Leave {a} without members.",
)
ANNOTATED = {
    "interface": ("{a} is an interface.", "Mark {a} as an interface.", "{a} is only an interface.", "The interface is {a}."),
    "abstract": ("{a} is abstract.", "{a} is an abstract class.", "Mark {a} as abstract.", "Make {a} abstract."),
    "enumeration": ("{a} is an enumeration.", "{a} is an enum.", "Mark {a} as an enumeration.", "Treat {a} as an enum."),
    "service": ("{a} is a service.", "Mark {a} as a service.", "{a} gets the service stereotype.", "{a} is a service class."),
}

RELATED = {
    "<|--": (
        "{b} extends {a}.", "{b} inherits from {a}.", "{a} is the parent of {b}.", "{b} is a subclass of {a}.",
        "{a} is the base class of {b}.",
        "{b} derives from {a}.", "{b} is a kind of {a}.", "{b} specialises {a}.", "{a} is extended by {b}.", "{a} generalises {b}.",
        "{b} is a child class of {a}.",
        "{b} subclasses {a}.", "{b} is a {a}.", "{a} is the superclass of {b}.", "Let {b} inherit {a}.", "Inheritance: {b} from {a}.",
    ),
    "*--": (
        "{a} is composed of {r}{b}.", "{a} is made of {r}{b}.", "{a} owns {r}{b} (composition).",
        "{b} is a part of {a} and cannot live without it.",
        "Composition: {a} contains {r}{b}.", "{a} consists of {r}{b}.", "{a} strictly owns {r}{b}.", "{r}{b} is composed into {a}.",
        "{a} is the whole and {r}{b} the part, composition.",
        "{a} has {r}{b} by composition.", "{a} contains {r}{b}, which dies with it.", "There is a composition from {a} to {r}{b}.",
    ),
    "o--": (
        "{a} aggregates {r}{b}.", "{a} has {r}{b} (aggregation).", "Aggregation: {a} collects {r}{b}.", "{a} groups {r}{b}.",
        "{b} is aggregated by {a}.",
        "{a} holds {r}{b} as an aggregation.", "{a} gathers {r}{b}, but they live on without it.",
        "There is an aggregation from {a} to {r}{b}.",
        "{a} loosely contains {r}{b}.", "{a} has {r}{b} by aggregation.", "{a} is an aggregate of {r}{b}.",
        "{a} refers to {r}{b} through aggregation.",
    ),
    "-->": (
        "{a} is associated with {r}{b}.", "{a} points to {r}{b}.", "There is an association from {a} to {r}{b}.", "{a} knows {r}{b}.",
        "{a} keeps a reference to {r}{b}.",
        "Association: {a} to {r}{b}.", "{a} has an arrow to {r}{b}.", "{a} refers to {r}{b}.", "{a} references {r}{b}.",
        "An arrow goes from {a} to {r}{b}.",
        "{a} navigates to {r}{b}.", "Connect {a} to {r}{b} with an arrow.",
    ),
    "--": (
        "{a} and {b} are linked.", "A plain line connects {a} and {b}.", "{a} is linked with {b}, no direction.",
        "Link {a} and {b} without an arrow.",
        "Join {a} and {b} by a simple line.", "There is an undirected link between {a} and {b}.", "{a} and {b} know each other.",
        "{a} and {b} are connected by a solid line.",
    ),
    "..>": (
        "{a} depends on {b}.", "{a} needs {b} (dependency).", "There is a dependency from {a} to {b}.", "{a} uses {b} as a dependency.",
        "Dependency: {a} on {b}.",
        "{a} requires {b} to work.", "{a} makes use of {b}, dashed arrow.", "Draw a dashed arrow from {a} to {b}.",
        "{a} relies on {b}.", "{b} is a dependency of {a}.",
    ),
    "..|>": (
        "{a} implements {b}.", "{a} realizes {b}.", "{b} is implemented by {a}.", "{a} is an implementation of {b}.",
        "{a} fulfils the interface {b}.",
        "{b} is realised by {a}.", "Realization: {a} of {b}.", "{a} conforms to {b}.", "{a} satisfies the contract of {b}.",
        "The interface {b} is implemented by {a}.",
    ),
    "..": (
        "{a} and {b} are connected by a dashed line.", "A dotted line joins {a} and {b}.",
        "Link {a} and {b} with a dashed line, no arrow.",
        "There is a loose dashed link between {a} and {b}.",
    ),
}
FAMILY = (
    "{children} extend {a}.", "{children} inherit from {a}.", "{a} is the parent of {children}.", "{children} are subclasses of {a}.",
    "{a} has the subclasses {children}.",
    "{children} derive from {a}.", "{a} is the base class for {children}.", "{children} are kinds of {a}.",
    "The children of {a} are {children}.", "{a} is extended by {children}.",
    "{a} splits into {children}.", "{children} specialise {a}.",
)
# An association with a verb, which is its label
VERBED = (
    "{l}{a} {verb} {r}{b}.", "{l}{a} {verb} {r}{b}.", "Association {label} from {l}{a} to {r}{b}.",
    "An arrow {label} goes from {l}{a} to {r}{b}.",
    "{l}{a} points to {r}{b}, labelled {label}.", "{l}{a} to {r}{b}: {label}.", "{l}{a} is associated with {r}{b} by {label}.",
    "{l}{a} refers to {r}{b} ({label}).",
    "Connect {l}{a} to {r}{b} with the label {label}.",
    "There is an association {label} between {l}{a} and {r}{b}, from the first to the second.",
    "{l}{a} knows {r}{b} and the arrow says {label}.", "Then {l}{a} {verb} {r}{b}.",
)
LABELLED = ("Label it {label}.", "The label is {label}.", "It is labelled {label}.", "Write {label} on it.", "Call the line {label}.")
COUNTS = {
    "1": ("one", "exactly one", "a single", "1"), "*": ("many", "any number of", "several", "*"), "0..1": ("zero or one", "at most one",
    "0..1", "an optional"),
    "1..*": ("one or more", "at least one", "1..*"), "0..*": ("zero or more", "0..*"), "2": ("two", "2"), "3": ("three", "3"),
    "4": ("four", "4"),
}
NOTED = (
    'Add a note to {a}: "{note}".', 'A note for {a} says "{note}".', 'Put the note "{note}" on {a}.', '{a} gets the note "{note}".',
    'Note for {a}: "{note}".',
    'Next to {a} write the note "{note}".', 'Attach a note "{note}" to {a}.', 'There is a note at {a}: "{note}".',
)
SPACES = (
    "{classes} are in the namespace {space}.", "Put {classes} into the namespace {space}.", "The namespace {space} holds {classes}.",
    "Package {space} contains {classes}.",
    "{classes} belong to the package {space}.", "Namespace {space}: {classes}.", "Group {classes} in a namespace called {space}.",
    "{space} is a namespace with {classes}.",
)

# Narratives -----------------------------------------------------------------------------------------------------------
STORY_INTROS = (
    "Here is how our {topic} program is built.", "We write software for {topic}.", "I model {topic} with objects.",
    "Let me tell you about the classes of our {topic} code.",
    "The {topic} experts described their world like this.", "Notes on the object model of {topic}:",
    "In our {topic} library, these objects exist.",
    "Imagine the objects of a {topic} program.", "So this is about {topic}.", "For my {topic} homework I have to find the classes.",
    "From the design document of the {topic} project:", "Think of {topic} in objects.", "What we know about the {topic} types so far:",
    "Our simulation is about {topic}.",
)
STORY_BOTH = (
    "A {a} has {attributes} and can {methods}.", "Each {a} knows {attributes} and is able to {methods}.",
    "Every {a} object keeps {attributes}; it can {methods}.",
    "A {a} stores {attributes}. It can {methods}.", "We give each {a} {attributes} and let it {methods}.",
    "A {a} carries {attributes} and knows how to {methods}.",
    "Any {a} has {attributes}, and you can ask it to {methods}.", "A {a} is described by {attributes} and may {methods}.",
    "The {a} class has {attributes} and can {methods}.",
    "A {a} remembers {attributes}; its job is to {methods}.",
)
STORY_ATTRIBUTES = (
    "A {a} has {attributes}.", "Each {a} knows {attributes}.", "Every {a} object keeps {attributes}.",
    "A {a} is described by {attributes}.", "A {a} stores {attributes}.",
    "The {a} class holds {attributes}.", "A {a} carries {attributes}.", "What makes a {a} is {attributes}.",
    "Each {a} comes with {attributes}.", "A {a} remembers {attributes}.",
)
STORY_METHODS = (
    "A {a} can {methods}.", "Each {a} is able to {methods}.", "Every {a} object can {methods}.", "A {a} knows how to {methods}.",
    "You can ask a {a} to {methods}.",
    "The job of a {a} is to {methods}.", "A {a} may {methods}.", "A {a} has to {methods}.",
)
STORY_CHILD = (
    "A {b} is a {a}.", "A {b} is a kind of {a}.", "Every {b} is also a {a}.", "A {b} inherits everything from the {a}.",
    "A {b} is a special {a}.", "The {b} extends the {a}.",
    "A {b} is just a {a} with extras.", "Each {b} counts as a {a}.", "The {b} is derived from the {a}.", "A {b} is one type of {a}.",
)
STORY_FAMILY = (
    "{children} are all kinds of {a}.", "There are several kinds of {a}: {children}.", "The {a} comes in different types, {children}.",
    "A {a} is either {either}.",
    "{children} are special kinds of {a}.", "We distinguish {children}, each of them a {a}.", "{children} inherit from the {a}.",
    "A {a} may be {either}.",
    "{children} share what every {a} has.", "From the {a} we derive {children}.",
)
STORY_RELATED = {
    "*--": (
        "A {a} consists of {r} {bs}.", "A {a} is made up of {r} {bs}.", "A {a} is composed of {r} {bs}.",
        "{r} {bs} make up a {a}, and they disappear with it.",
        "Each {a} is built from {r} {bs}.", "A {a} fully owns {r} {bs}, which cannot exist alone.",
        "A {a} is put together from {r} {bs}.", "Inside a {a} there are {r} {bs} that die with it.",
    ),
    "o--": (
        "A {a} groups {r} {bs}.", "A {a} collects {r} {bs}.", "A {a} gathers {r} {bs} that also exist on their own.",
        "A {a} brings together {r} {bs}.",
        "A {a} is a collection of {r} {bs}.", "{r} {bs} are grouped in a {a}.", "A {a} bundles {r} {bs}.",
        "A {a} lists {r} {bs}, which live on without it.",
    ),
    "..>": (
        "A {a} depends on a {b}.", "To work, a {a} needs a {b}.", "The {a} relies on the {b}.", "A {a} cannot work without a {b}.",
        "A {a} makes use of a {b}.",
        "The {a} requires the {b}.", "A {a} temporarily uses a {b}.", "Every {a} is dependent on a {b}.",
    ),
}
STORY_VERB = (
    "A {a} {verb} {r} {bs}.", "Each {a} {verb} {r} {bs}.", "Every {a} {verb} {r} {bs}.", "The {a} {verb} {r} {bs}.",
    "Any {a} {verb} {r} {bs}.", "In the program a {a} {verb} {r} {bs}.",
    "Then a {a} {verb} {r} {bs}.", "Of course a {a} {verb} {r} {bs}.",
)
STORY_COUNTS = {"*": ("many", "several", "any number of", "lots of", "multiple"), "1..*": ("one or more", "one or several"),
                "1": ("exactly one", "one", "a single", "only one"),
                "0..1": ("at most one", "zero or one", "no more than one"), "0..*": ("zero or more",), "2": ("two",), "3": ("three",),
                "4": ("four",)}
STORY_ANNOTATED = {
    "interface": ("The {a} is only an interface.", "We treat the {a} as an interface.", "The {a} is an interface."),
    "abstract": ("The {a} itself is abstract.", "Nobody ever creates a plain {a}; it is abstract.", "The {a} is abstract."),
}
STORY_LONE = (
    "There is also the {a}.", "The {a} is another class.", "And then there is the {a}.", "We also have a class for the {a}.",
    "Besides, there is the {a}.",
    "Do not forget the {a}.", "The {a} is a class too.", "A class for the {a} as well.",
)
