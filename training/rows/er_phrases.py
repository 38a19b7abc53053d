"""How people ask for an entity relationship diagram and speak of tables, columns and relations."""

from __future__ import annotations

OPENINGS = (
    "Draw an ER diagram.", "Create an entity relationship diagram:", "Please make an ERD of this.", "I need a data model.",
    "Can you sketch the database schema for me?", "Generate a Mermaid erDiagram.",
    "Give me an entity-relationship diagram for these tables.",
    "Show this as an ER model.", "Could you turn the following into an ERD?", "Model this database:", "Make me a schema diagram, please.",
    "hey, quick one: need an er diagram", "Entity relationship diagram:", "ERD please:", "data model:", "Database design.",
    "Visualise this relational schema.", "I'm designing a database and want to see its entities.",
    "How would this look as an ER diagram?",
    "Write the mermaid code of an ER diagram with these entities.", "Let's draw the tables and how they are related.",
    "What does the entity relationship diagram for this look like?", "Diagram the data model below.",
    "Please draw the crow's foot diagram of this.",
    "Convert this to an entity relationship diagram.", "Here is my schema, I want a picture of it.", "Produce an ERD.",
    "We need a logical data model for the documentation.", "Map out the following tables.", "Build an er diagram from this description:",
    "Sketch the entities and relationships.", "I have to hand in an ER diagram.", "Put this into an erDiagram.", "Chart the database:",
    "Please prepare a data model diagram.", "For the wiki: an ER diagram.", "Draw me the database tables.", "Illustrate this data model.",
    "Need a picture of our db structure.", "An ER diagram, please.", "Would you draw an ERD with the following content?",
    "Relational model:",
    "Make a database diagram out of this.", "Lay out this schema as an ERD.", "Turn these notes into a data model.",
    "My teacher wants an entity relationship diagram of this.", "Design the schema:", "Draw the conceptual data model.",
    "Show the tables, columns and keys.", "Create a database ER diagram in Mermaid.",
    "I would like to see the relationships between these records.",
)

TOPIC_OPENINGS = (
    "Draw an ER diagram for a {topic} database.", "Data model for {topic}:", "I need the ERD of a {topic} system.",
    "We are building a {topic} application; draw its data model.", "Entity relationship diagram, {topic}.",
    "{topic} schema, as an ERD please.",
    "Please model the {topic} data.", "This is the database behind our {topic} tool. Show it as an ER diagram.",
    "Make an entity relationship diagram about {topic}.", "ER model of the {topic} domain:", "Database for {topic}.",
    "Could you draw the tables of our {topic} database?",
)

CLOSINGS = (
    "Thanks!", "Keep it simple.", "Nothing else, please.", "That's all.", "Only these, no extra tables.", "Thank you.", "cheers",
    "Please stick to these names.", "Use exactly these names.", "I think that covers it.", "No more than that.", "Just the diagram.",
)

DIRECTIONS = {
    "LR": ("Lay it out from left to right.", "Left to right, please.", "Direction: LR.", "It should run left to right."),
    "TB": ("Lay it out from top to bottom.", "Top to bottom, please.", "Direction: TB.", "Top down."),
    "RL": ("Lay it out from right to left.", "Direction: RL."),
    "BT": ("Lay it out from bottom to top.", "Direction: BT."),
}

# An entity with its columns, in a sentence of a specification
HAS_COLUMNS = (
    "{a} has {columns}.", "{a} has the columns {columns}.", "The entity {a} holds {columns}.", "{a} with {columns}.",
    "Table {a} contains {columns}.",
    "In {a} we store {columns}.", "{a} consists of {columns}.", "There is an entity {a} with the attributes {columns}.",
    "For {a}: {columns}.",
    "{a} keeps {columns}.", "The fields of {a} are {columns}.", "{a} stores {columns}.", "Attributes of {a}: {columns}.",
    "Add a table {a} with {columns}.", "{a} is described by {columns}.", "The {a} table: {columns}.", "Each {a} record has {columns}.",
    "{columns} belong to {a}.", "Put {columns} into {a}.", "Give {a} the attributes {columns}.",
)
NO_COLUMNS = (
    "{a} has no attributes.", "There is also {a}.", "{a} is an entity without columns for now.", "Also add {a}.", "{a} stands alone.",
    "{a} too, no columns yet.", "Then there is {a}.", "Include {a} as well, without attributes.", "{a} is left empty.",
    "Leave {a} without fields.",
)

# How one end is said: a noun follows
ENDS = {
    "one": ("one", "exactly one", "a single", "1", "only one", "precisely one"),
    "optional": ("zero or one", "at most one", "an optional", "0..1", "maybe one", "0 or 1", "no or one"),
    "many": ("many", "zero or more", "any number of", "0..*", "several", "0 or more", "multiple", "lots of", "0..n"),
    "some": ("one or more", "at least one", "1..*", "1 or more", "one or several", "1..n", "one or many"),
}
# How both ends are said together
BOTH = {
    ("one", "many"): ("one-to-many", "one to many", "1:N", "1-n", "1 to many", "1:M"),
    ("many", "one"): ("many-to-one", "many to one", "N:1", "n-1"),
    ("many", "many"): ("many-to-many", "many to many", "N:M", "n-m", "M:N"),
    ("one", "one"): ("one-to-one", "one to one", "1:1", "1-1"),
    ("one", "optional"): ("one to zero-or-one", "one-to-optional-one", "1:0..1", "one to at most one"),
    ("one", "some"): ("one to one-or-more", "one to at least one", "1:1..n", "1 to 1..*"),
    ("optional", "many"): ("zero-or-one to many", "0..1 to 0..*", "optional one to many"),
    ("some", "some"): ("one-or-more to one-or-more", "1..* to 1..*"),
    ("some", "one"): ("one-or-more to one", "1..* to 1"),
    ("some", "many"): ("one-or-more to many", "1..* to 0..*"),
    ("many", "some"): ("many to one-or-more", "0..* to 1..*"),
    ("many", "optional"): ("many to zero-or-one", "0..* to 0..1"),
    ("optional", "one"): ("zero-or-one to one", "0..1 to 1"),
    ("some", "optional"): ("one-or-more to zero-or-one", "1..* to 0..1"),
    ("optional", "some"): ("zero-or-one to one-or-more", "0..1 to 1..*"),
    ("optional", "optional"): ("zero-or-one to zero-or-one", "0..1 to 0..1"),
}

# A relation with the verb and both ends as one expression
RELATED_BOTH = (
    "{a} {verb} {b} ({both}).", "{a} to {b} is {both}, called {label}.", "There is a {both} relation {label} from {a} to {b}.",
    "{a} and {b} are linked {both} by {label}.", "Relationship {label}: {a} to {b}, {both}.", "{both}: {a} {verb} {b}.",
    "{a} {verb} {b}, {both}.", "Connect {a} to {b} with {label}, {both}.", "The link from {a} to {b} is {both} and reads {label}.",
    "{a} {verb} {b}. It is {both}.", "Between {a} and {b} there is a {both} relationship labelled {label}.",
    "{a} -> {b}: {verb} ({both}).",
    "From {a} to {b}, {both}, label {label}.", "{a} {verb} {b} and that is {both}.",
    "Draw a {both} line from {a} to {b} that says {label}.",
    "A {both} relationship, {label}, goes from {a} to {b}.", "{label} is a {both} relationship between {a} and {b}.",
)
# A relation with both ends as words before the names
RELATED_ENDS = (
    "{l} {a} {verb} {r} {b}.", "{l} {a} to {r} {b}: {verb}.", "{a} ({l}) {verb} {b} ({r}).", "{l} {a} {verb} {r} {b}, that is the rule.",
    "On the {a} side {l}, on the {b} side {r}; the verb is {label}.", "{l} {a} is tied to {r} {b} through {label}.",
    "{label} runs from {l} {a} to {r} {b}.", "There is a relation {label} between {l} {a} and {r} {b}.", "{l} {a} - {verb} - {r} {b}.",
    "Relation {label}: {l} {a}, {r} {b}.", "{a} [{l}] - {verb} - [{r}] {b}.", "{a} {verb} {b}; {l} on the left, {r} on the right.",
)
# Only the right end is said; the left is one
RELATED_RIGHT = (
    "{a} {verb} {r} {b}.", "Each {a} {verb} {r} {b}.", "Every {a} {verb} {r} {b}.", "A given {a} {verb} {r} {b}.",
    "Any {a} {verb} {r} {b}.",
    "{a} {verb} {r} {b} each.", "Then {a} {verb} {r} {b}.", "Also, {a} {verb} {r} {b}.", "An instance of {a} {verb} {r} {b}.",
    "For each {a}: {verb} {r} {b}.", "Remember that {a} {verb} {r} {b}.", "Per {a}, it {verb} {r} {b}.",
)
# No verb: the label is "has"
RELATED_PLAIN = (
    "{a} to {b} is {both}.", "There is a {both} relation between {a} and {b}.", "{a} and {b}: {both}.", "{both} from {a} to {b}.",
    "{a} -> {b} ({both}).", "{a} and {b} are {both}.", "Link {a} with {b}, {both}.", "A {both} line joins {a} and {b}.",
    "{a} / {b}: {both}",
)
LOOSE = ("It is non-identifying.", "Draw that one dashed.", "This link is non-identifying.", "Make it a dotted line.")
FIRM = ("It is identifying.", "Draw that one solid.", "This is an identifying relationship.")

# Narratives -----------------------------------------------------------------------------------------------------------
STORY_INTROS = (
    "Here is how our {topic} data hangs together.", "We run a {topic} and need a database.",
    "I keep all my {topic} records in spreadsheets and want a proper schema.",
    "Let me tell you what our {topic} database has to remember.", "The {topic} people described their data like this.",
    "Notes from the interview about {topic}:",
    "In our {topic} software, this is what gets stored.", "Imagine the records of a {topic}.", "So this is about {topic}.",
    "Our client works in {topic}. What they store:", "For my {topic} homework I have to model the following data.",
    "We want to replace the old {topic} database.",
    "From the requirements document of the {topic} project:", "Business rules for {topic}.", "Think of {topic} as a database.",
    "What we know about the {topic} data so far:",
)
STORY_COLUMNS = (
    "For each {a} we store {columns}.", "A {a} has {columns}.", "Every {a} is recorded with {columns}.",
    "We keep {columns} for each {a}.",
    "We want to know {columns} of a {a}.", "Each {a} comes with {columns}.", "The system remembers {columns} of every {a}.",
    "A {a} is described by {columns}.",
    "About a {a} we note {columns}.", "What matters about a {a} is {columns}.", "A {a} carries {columns}.",
    "Of every {a} we need {columns}.",
    "When a {a} is entered, the system saves {columns}.", "Any {a} in the system has {columns}.",
    "In the record of a {a} you find {columns}.", "For a {a} one keeps {columns}.",
)
STORY_KEYED = (
    "Each {a} is identified by {key}, and has {columns}.", "A {a} has a unique identifier, {key}, plus {columns}.",
    "We tell one {a} from another by {key}; besides we store {columns}.", "Every {a} has {key} as its primary key, then {columns}.",
    "For each {a} we store {key} (the primary key) and {columns}.", "A {a} is known by {key}, its key, and we also keep {columns}.",
    "{key} identifies a {a}, which also has {columns}.", "The key of a {a} is {key}. It also has {columns}.",
)
STORY_RIGHT = {
    "many": (
        "A {a} {verb} many {bs}.", "Each {a} {verb} any number of {bs}.", "One {a} {verb} several {bs}.",
        "Every {a} {verb} zero or more {bs}.",
        "A single {a} {verb} lots of {bs}.", "A {a} {verb} as many {bs} as needed.", "Over time a {a} {verb} plenty of {bs}.",
        "The {a} {verb} multiple {bs}.",
        "A {a} {verb} a number of {bs}.", "Any {a} {verb} a whole list of {bs}.", "Naturally a {a} {verb} many {bs}.",
        "A {a} {verb} {bs}, possibly dozens of them.",
    ),
    "some": (
        "A {a} {verb} at least one {b}.", "Each {a} {verb} one or more {bs}.", "Every {a} {verb} at least one {b}, often more.",
        "One {a} {verb} one or several {bs}.",
        "A {a} always {verb} one or more {bs}.", "A {a} {verb} {bs}, never fewer than one.", "Each {a} {verb} a minimum of one {b}.",
        "A {a} {verb} one {b} or more.",
    ),
    "optional": (
        "A {a} {verb} at most one {b}.", "Each {a} {verb} zero or one {b}.", "A {a} {verb} one {b} or none at all.",
        "Some {a} records have no {b}, but otherwise a {a} {verb} just one.",
        "A {a} optionally {verb} one {b}.", "If at all, a {a} {verb} one {b}.", "Each {a} {verb} no more than one {b}.",
        "Every {a} {verb} a {b}, but only if there is one.",
    ),
    "one": (
        "A {a} {verb} exactly one {b}.", "Each {a} {verb} one {b} and no more.", "Every {a} {verb} a single {b}.",
        "One {a} {verb} precisely one {b}.",
        "A {a} {verb} only one {b}.", "Each {a} {verb} its own {b}, one each.", "A {a} always {verb} exactly one {b}.",
        "Every {a} {verb} one and only one {b}.",
    ),
}
STORY_MANY_MANY = (
    "A {a} {verb} many {bs}, and a {b} can have many {as}.", "Each {a} {verb} several {bs}, and the other way round.",
    "A {a} {verb} many {bs} and vice versa.",
    "A {a} {verb} any number of {bs}; likewise a {b} can have any number of {as}.",
    "It is many-to-many: a {a} {verb} {bs}, and a {b} has several {as}.",
    "A {a} {verb} many {bs}, while one {b} can have lots of {as}.",
    "Every {a} {verb} multiple {bs}, and every {b} may have multiple {as}.",
    "One {a} {verb} many {bs} and one {b} can be shared by many {as}.",
)
STORY_MANY_ONE = (
    "Each {a} {verb} one {b}, and a {b} can have many {as}.", "A {a} {verb} exactly one {b}, but a {b} may have several {as}.",
    "Many {as} can share a {b}; each {a} {verb} just one.", "A {a} {verb} a single {b}, while a {b} has any number of {as}.",
    "Every {a} {verb} one {b}, many {as} per {b}.", "It is many-to-one: a {a} {verb} one {b}.",
    "A {a} {verb} one {b}; there can be many {as} for the same {b}.",
    "Each {a} {verb} only one {b}, though one {b} can have lots of {as}.",
)
