"""How stories speak of classes, members and relations."""

from __future__ import annotations

STORY_INTROS = (
    "Here is how our {topic} program is built.", "We write software for {topic}.", "I model {topic} with objects.",
    "Let me tell you about the classes of our {topic} code.",
    "The {topic} experts described their world like this.", "Notes on the object model of {topic}:",
    "In our {topic} library, these objects exist.",
    "Imagine the objects of the {topic} program.", "So this is about {topic}.", "For my {topic} homework I have to find the classes.",
    "From the design document of the {topic} project:", "Think of {topic} in objects.", "What we know about the {topic} types so far:",
    "Our simulation is about {topic}.",
    "Our code base deals with {topic}.", "The subject is {topic}.", "I am writing a program about {topic}.",
    "For {topic} we have these objects.", "We had a workshop on {topic}; here is the result.", "My notes on {topic}, as objects:",
    "The new {topic} module looks as follows.", "Let us model {topic}.", "In the world of {topic}, the following holds.",
    "Some facts about {topic} for the design:", "A colleague explained {topic} to me like this.",
    "Our team rewrites the {topic} application.",
)

STORY_BOTH = (
    "A {a} has {attributes} and can {methods}.", "Each {a} knows {attributes} and is able to {methods}.",
    "Every {a} object keeps {attributes}; it can {methods}.",
    "A {a} stores {attributes}. It can {methods}.", "We give each {a} {attributes} and let it {methods}.",
    "A {a} carries {attributes} and knows how to {methods}.",
    "Any {a} has {attributes}, and you can ask it to {methods}.", "A {a} is described by {attributes} and may {methods}.",
    "The {a} class has {attributes} and can {methods}.",
    "A {a} remembers {attributes}; its job is to {methods}.",
    "A {a} holds {attributes} and offers to {methods}.", "For a {a} we note {attributes}, and it must be able to {methods}.",
    "Take the {a}: it has {attributes} and it can {methods}.", "Every {a} is equipped with {attributes} and has to {methods}.",
    "The {a} owns {attributes} and is there to {methods}.", "We store {attributes} for a {a}, which can {methods}.",
    "About a {a} one needs to know {attributes}; it is used to {methods}.", "A {a} comes with {attributes} and should be able to {methods}.",
    "As for the {a}, it stores {attributes}. It may {methods}.", "Besides {attributes}, a {a} has the ability to {methods}.",
    "The data of a {a}: {attributes}. Its tasks: {methods}.", "Any {a} keeps track of {attributes} and lets you {methods}.",
    "With {attributes} on board, a {a} can {methods}.", "A {a} features {attributes} and can be told to {methods}.",
    "Whoever builds a {a} must give it {attributes} and let it {methods}.",
)

STORY_ATTRIBUTES = (
    "A {a} has {attributes}.", "Each {a} knows {attributes}.", "Every {a} object keeps {attributes}.",
    "A {a} is described by {attributes}.", "A {a} stores {attributes}.",
    "The {a} class holds {attributes}.", "A {a} carries {attributes}.", "What makes a {a} is {attributes}.",
    "Each {a} comes with {attributes}.", "A {a} remembers {attributes}.",
    "The data of a {a}: {attributes}.", "Inside a {a} you find {attributes}.", "We store {attributes} for each {a}.",
    "For a {a} we need {attributes}.", "Take the {a}: it has {attributes}.", "About a {a} we have to know {attributes}.",
    "As fields, a {a} has {attributes}.", "A {a} keeps track of {attributes}.", "Any {a} features {attributes}.",
    "To describe a {a} you need {attributes}.", "The {a} saves {attributes}.", "When you create a {a}, you give it {attributes}.",
    "Given a {a}, we can look up {attributes}.", "Part of every {a}: {attributes}.", "The {a} has to hold {attributes}.",
)

STORY_METHODS = (
    "A {a} can {methods}.", "Each {a} is able to {methods}.", "Every {a} object can {methods}.", "A {a} knows how to {methods}.",
    "You can ask a {a} to {methods}.",
    "The job of a {a} is to {methods}.", "A {a} may {methods}.", "A {a} has to {methods}.",
    "What a {a} does: {methods}.", "A {a} is there to {methods}.", "The {a} offers to {methods}.", "It is up to the {a} to {methods}.",
    "A {a} is expected to {methods}.", "We let the {a} {methods}.", "The {a} class lets you {methods}.", "With a {a} you can {methods}.",
    "Tasks of a {a}: {methods}.", "A {a} should be able to {methods}.", "A {a} must {methods}.", "One uses a {a} to {methods}.",
    "A {a} has the ability to {methods}.", "Any {a} will {methods}.", "On request a {a} will {methods}.",
    "A {a} has no data, but it can {methods}.", "Objects of type {a} can {methods}.",
)

STORY_CHILD = (
    "A {b} is a {a}.", "A {b} is a kind of {a}.", "Every {b} is also a {a}.", "A {b} inherits everything from the {a}.",
    "A {b} is a special {a}.", "The {b} extends the {a}.",
    "A {b} is just a {a} with extras.", "Each {b} counts as a {a}.", "The {b} is derived from the {a}.", "A {b} is one type of {a}.",
    "A {b} behaves like a {a} and adds its own things.", "The {b} is a subclass of the {a}.", "The {b} inherits from the {a}.",
    "We made the {b} a subtype of the {a}.", "What holds for a {a} also holds for a {b}, which is a special case of it.",
    "Think of a {b} as a special kind of {a}.", "The {a} is the parent class of the {b}.", "One kind of {a} is the {b}.",
    "The {b} specialises the {a}.", "A {b} takes over everything a {a} has.", "From the {a} we derive the {b}.",
    "The {a} is the more general form of the {b}.", "The {a} has a child class, the {b}.",
    "A {b} can do all that a {a} can, as it inherits from it.", "Wherever a {a} is expected, a {b} will do, since it is one.",
)

STORY_FAMILY = (
    "{children} are all kinds of {a}.", "There are several kinds of {a}: {children}.", "The {a} comes in different types, {children}.",
    "A {a} is either {either}.",
    "{children} are special kinds of {a}.", "We distinguish {children}, each of them a {a}.", "{children} inherit from the {a}.",
    "A {a} may be {either}.",
    "{children} share what every {a} has.", "From the {a} we derive {children}.",
    "A {a} is one of these: {either}.", "Every {a} is {either}.", "The {a} is the parent of {children}.", "Kinds of {a}: {children}.",
    "Whatever is {either} is also a {a}.", "{children} build on the {a} as subclasses.", "We split the {a} into the subtypes {children}.",
    "The {a} has subclasses for {children}.", "In the hierarchy, {children} stand under the {a}.", "If something is {either}, it is a {a}.",
    "{children} derive from the {a}.", "As special cases of the {a} we have {children}.", "{children} count as a {a} each.",
    "All of our {children} extend the {a}.", "Think of {children} as variants of the {a}.",
)

STORY_RELATED = {
    "*--": (
        "A {a} consists of {r} {bs}.", "A {a} is made up of {r} {bs}.", "A {a} is composed of {r} {bs}.",
        "{r} {bs} make up a {a}, and they disappear with it.",
        "Each {a} is built from {r} {bs}.", "A {a} fully owns {r} {bs}, which cannot exist alone.",
        "A {a} is put together from {r} {bs}.", "Inside a {a} there are {r} {bs} that die with it.",
        "The {a} is assembled from {r} {bs}.", "The parts of a {a}: {r} {bs}.", "A {a} comprises {r} {bs}.",
        "Delete a {a} and you delete its parts: {r} {bs}.", "A {a} has {r} {bs} firmly built in.",
        "A {a} holds {r} {bs} that cannot live without it.", "Every {a} is a whole built of {r} {bs}.", "A {a} strictly owns {r} {bs}.",
        "Composition: a {a} contains {r} {bs}.", "Built into a {a}: {r} {bs}.", "A {a} includes {r} {bs}, which cannot outlive it.",
        "Part of a {a}, and of nothing else: {r} {bs}.", "Composed into every {a}: {r} {bs}, its very own.", "You build a {a} out of {r} {bs}.",
        "Take a {a} apart and you get {r} {bs}.", "The {a} is the whole, and it has {r} {bs} that would die with it.",
        "A {a} creates and destroys {r} {bs} of its own.",
    ),
    "o--": (
        "A {a} groups {r} {bs}.", "A {a} collects {r} {bs}.", "A {a} gathers {r} {bs} that also exist on their own.",
        "A {a} brings together {r} {bs}.",
        "A {a} is a collection of {r} {bs}.", "{r} {bs} are grouped in a {a}.", "A {a} bundles {r} {bs}.",
        "A {a} lists {r} {bs}, which live on without it.",
        "A {a} holds together {r} {bs}.", "A {a} is a group of {r} {bs}.", "The {a} aggregates {r} {bs}.",
        "In a {a} you find {r} {bs}, which could also do without it.", "A {a} keeps a list of {r} {bs}.",
        "A {a} assembles {r} {bs} that would survive without it.", "A {a} loosely contains {r} {bs}.", "Every {a} unites {r} {bs}.",
        "A {a} is a container for {r} {bs}.", "A {a} includes {r} {bs}, but does not own what it includes.",
        "A {a} is a loose set of {r} {bs}.", "Aggregation: a {a} has {r} {bs}.", "A {a} merely gathers {r} {bs} under one roof.",
        "Each {a} pools {r} {bs}.", "The {a} is a bundle of {r} {bs}.", "A {a} has {r} {bs}, loosely attached.",
        "A {a} organises {r} {bs}, which can exist on the outside too.",
    ),
    "..>": (
        "A {a} depends on a {b}.", "To work, a {a} needs a {b}.", "The {a} relies on the {b}.", "A {a} cannot work without a {b}.",
        "A {a} makes use of a {b}.",
        "The {a} requires the {b}.", "A {a} temporarily uses a {b}.", "Every {a} is dependent on a {b}.",
        "Without the {b}, the {a} is useless.", "A {a} has to call a {b} now and then.", "A {a} gets its work done with the help of a {b}.",
        "The {b} is a dependency of the {a}.", "If the {b} changes, the {a} is affected.", "The {a} uses the {b} only in passing.",
        "A {a} borrows a {b} for a moment.", "For its work the {a} depends on the {b}.", "There is a dependency of the {a} on the {b}.",
        "The {a} leans on the {b}.", "A {a} needs access to a {b}.", "The code of the {a} imports the {b}.",
        "A {a} is of no use without a {b}.", "A {b} is required by every {a}.", "The {a} calls the {b} but does not keep it.",
        "Before a {a} can do anything, it needs a {b}.", "A {a} consults a {b} when needed, a mere dependency.",
    ),
}

STORY_VERB = (
    "A {a} {verb} {r} {bs}.", "Each {a} {verb} {r} {bs}.", "Every {a} {verb} {r} {bs}.", "The {a} {verb} {r} {bs}.",
    "Any {a} {verb} {r} {bs}.", "In the program a {a} {verb} {r} {bs}.",
    "Then a {a} {verb} {r} {bs}.", "Of course a {a} {verb} {r} {bs}.",
    "Typically a {a} {verb} {r} {bs}.", "As a rule, each {a} {verb} {r} {bs}.", "Given a {a}, it {verb} {r} {bs}.",
    "Take a {a}: it {verb} {r} {bs}.", "We know that a {a} {verb} {r} {bs}.", "In our domain a {a} {verb} {r} {bs}.",
    "It is the {a} that {verb} {r} {bs}.", "By design, the {a} {verb} {r} {bs}.", "When it is used, a {a} {verb} {r} {bs}.",
    "What a {a} {verb}: {r} {bs}.", "Each and every {a} {verb} {r} {bs}.", "In this model the {a} {verb} {r} {bs}.",
    "Remember that a {a} {verb} {r} {bs}.", "A {a}, as we see it, {verb} {r} {bs}.", "Whenever there is a {a}, it {verb} {r} {bs}.",
    "The way we built it, a {a} {verb} {r} {bs}.", "An arrow shows that the {a} {verb} {r} {bs}.",
)

STORY_COUNTS = {"*": (
    "many", "several", "any number of", "lots of", "multiple", "an unlimited number of", "plenty of", "numerous", "a lot of",
    "arbitrarily many", "a number of",
), "1..*": (
    "one or more", "one or several", "one or many", "one, two or more", "1 or more", "one or even more", "one, maybe more",
),
                "1": (
                    "exactly one", "one", "a single", "only one", "just one", "precisely one", "one single", "one and only one",
                    "strictly one",
                ),
                "0..1": (
                    "at most one", "zero or one", "no more than one", "up to one", "one or no", "not more than one", "no or one", "0 or 1",
                ), "0..*": (
                    "zero or more", "zero or many", "none or more", "0 or more", "zero, one or more", "zero or several", "none or several",
                ), "2": (
                    "two", "exactly two", "a pair of",
                ), "3": (
                    "three", "exactly three",
                ),
                "4": (
                    "four", "exactly four",
                )}

STORY_ANNOTATED = {
    "interface": (
        "The {a} is only an interface.", "We treat the {a} as an interface.", "The {a} is an interface.",
        "The {a} is no real class, only an interface.", "A {a} is nothing but an interface.", "By {a} we mean an interface.",
        "The {a} is declared as an interface.", "Mind that the {a} is an interface.", "In the code the {a} is an interface.",
        "We see the {a} as an interface.", "The {a} serves as an interface.", "It is an interface, the {a}.",
        "The {a} has to be an interface.", "Show the {a} as an interface.",
    ),
    "abstract": (
        "The {a} itself is abstract.", "Nobody ever creates a plain {a}; it is abstract.", "The {a} is abstract.",
        "There is no {a} as such; it is abstract.", "The {a} is an abstract class.", "No object is just a {a}, so it is abstract.",
        "The {a} is kept abstract.", "A {a} as such is abstract.", "In the code the {a} is abstract.",
        "The {a} only exists as an abstract class.", "We declared the {a} abstract.", "One cannot instantiate the {a}: abstract.",
        "Show the {a} as abstract.", "The {a} is purely abstract.",
    ),
}

STORY_LONE = (
    "There is also the {a}.", "The {a} is another class.", "And then there is the {a}.", "We also have a class for the {a}.",
    "Besides, there is the {a}.",
    "Do not forget the {a}.", "The {a} is a class too.", "A class for the {a} as well.",
    "On its own, there is the {a}.", "The {a} stands by itself.", "A {a} exists as well, but we know nothing about it yet.",
    "One more class: the {a}.", "The model has the {a} too.", "Nearly forgotten: the {a}.", "There is a class for the {a} as well.",
    "Nothing is known about the {a}, but it is a class too.", "The {a} belongs in the diagram as well.", "Draw the {a} too.",
    "The {a} is not connected to anything.", "Put in the {a}, with nothing in it.", "The {a} is there as well, without members.",
    "Another class is the {a}.", "Leave the {a} unconnected.", "The {a} shows up too.", "Some place must be found for the {a}.",
)
