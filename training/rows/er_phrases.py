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
    "Draw an ER diagram for the {topic} database.", "Data model for {topic}:", "I need the ERD of the {topic} system.",
    "We are building the {topic} application; draw its data model.", "Entity relationship diagram, {topic}.",
    "{topic} schema, as an ERD please.",
    "Please model the {topic} data.", "This is the database behind our {topic} tool. Show it as an ER diagram.",
    "Make an entity relationship diagram about {topic}.", "ER model of the {topic} domain:", "Database for {topic}.",
    "Could you draw the tables of our {topic} database?",
    "What tables does {topic} need? Draw these.", "Domain: {topic}. Diagram: entities and relations.",
    "Please turn my {topic} notes into an ERD.", "ERD, topic {topic}:", "I study {topic} and need an ER diagram.",
    "We store data on {topic}; please draw the entities.", "Draw the schema behind {topic}.", "erDiagram for {topic}, please.",
    "For the {topic} project we need a logical data model.", "Hello, could I have an ER diagram on {topic}?",
    "These are the tables of our {topic} system, diagram them.", "Ticket: ER diagram for {topic}.",
    "Show {topic} in entities and relationships.", "Crow's foot diagram, {topic}:",
)

CLOSINGS = (
    "Thanks!", "Keep it simple.", "Nothing else, please.", "That's all.", "Only these, no extra tables.", "Thank you.", "cheers",
    "Please stick to these names.", "Use exactly these names.", "I think that covers it.", "No more than that.", "Just the diagram.",
    "Many thanks!", "No explanation, please.", "Mermaid code only.", "Do not invent any columns.", "Leave out what I did not mention.",
    "That is the whole schema.", "Regards", "Nothing beyond this.", "Keep the spelling of the tables.", "It is for our wiki.",
    "Please no guesses.", "Over to you.", "I'll add the rest later.",
)

DIRECTIONS = {
    "LR": (
        "Lay it out from left to right.", "Left to right, please.", "Direction: LR.", "It should run left to right.",
        "Orient the diagram left to right.", "Horizontal, starting at the left.", "Set direction LR.", "It should read from left to right.",
        "I want the tables placed from left to right.", "Please go from left to right.", "Layout: LR.", "Flow from left to right.",
        "Sideways, left to right.", "Start with the left side and go right.", "L to R please.", "Arrange the entities left-to-right.",
        "From left to right.", "Orientation: left to right.", "Left-to-right layout, if you can.",
        "It would be good to have it run left to right.", "LR as the direction, please.", "Grow it to the right.",
        "Rather wide than tall, so left to right.", "Make it go rightwards.", "The code should say direction LR.",
    ),
    "TB": (
        "Lay it out from top to bottom.", "Top to bottom, please.", "Direction: TB.", "Top down.", "Orient the diagram top to bottom.",
        "Vertical, starting at the top.", "Set direction TB.", "It should read from top to bottom.",
        "I want the tables placed from top to bottom.", "Please draw it top-down.", "Layout: TB.", "Flow from top to bottom.",
        "Start at the top and go down.", "T to B please.", "Arrange the entities top-to-bottom.", "From top to bottom.",
        "Orientation: top to bottom.", "Top-to-bottom layout, if you can.", "It would be good to have it run downwards.",
        "TB as the direction, please.", "Grow it downwards.", "Rather tall than wide, so top to bottom.", "Make it go down the page.",
        "The code should say direction TB.", "Stack it vertically, the top first.",
    ),
    "RL": (
        "Lay it out from right to left.", "Direction: RL.", "Right to left, please.", "Set direction RL.", "It should run right to left.",
        "Draw it right-to-left.", "RL as the direction, please.", "Start on the right and go left.", "Orientation: right to left.",
        "Flow from right to left.", "Grow it to the left.", "Arrange the entities from the right to the left.",
        "The code should say direction RL.",
    ),
    "BT": (
        "Lay it out from bottom to top.", "Direction: BT.", "Bottom to top, please.", "Set direction BT.", "It should run bottom to top.",
        "Bottom up.", "BT as the direction, please.", "Start at the bottom and go up.", "Orientation: bottom to top.", "Grow it upwards.",
        "Draw it upwards, starting at the bottom.", "Arrange the entities from the bottom to the top.", "The code should say direction BT.",
    ),
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
    "A row of {a} holds {columns}.", "Columns of {a}: {columns}.", "{a} comes with {columns}.", "Create {a} with the columns {columns}.",
    "In table {a} you find {columns}.", "{a} = {columns}.", "{a} records {columns}.", "What we know of {a}: {columns}.",
    "Every {a} needs {columns}.", "I want {columns} in {a}.", "Please define {a} with {columns}.", "Entity {a}. Attributes: {columns}.",
    "As columns, {a} gets {columns}.", "{a} should list {columns}.",
)
NO_COLUMNS = (
    "{a} has no attributes.", "There is also {a}.", "{a} is an entity without columns for now.", "Also add {a}.",
    "{a} has a name and nothing else so far.",
    "{a} too, no columns yet.", "Then there is {a}.", "Include {a} as well, without attributes.", "{a} is left empty.",
    "Leave {a} without fields.",
    "{a} does not have any columns yet.", "Just the entity {a}, nothing in it.", "An empty entity {a}.", "No columns for {a}.",
    "table {a}, columns unknown.", "{a} comes without attributes.", "For {a} I have no fields so far.",
    "Do not forget {a}, which has no columns.", "Only the name {a}, no attributes.", "{a} exists too, without any fields.",
    "Columns of {a}: none.", "I also need the entity {a}.", "We have {a} as well, details to follow.", "Add {a} as an empty table.",
    "{a}: (no columns).", "Nothing is stored in {a} so far.",
)

# How one end is said: a noun follows
ENDS = {
    "one": (
        "one", "exactly one", "a single", "1", "only one", "precisely one", "just one", "one and only one", "one single", "1..1",
        "exactly 1", "one mandatory", "strictly one", "always one", "a mandatory", "no more and no less than one", "one required",
        "precisely 1", "a required", "always exactly one", "one compulsory", "one particular", "solely one", "1 and only 1", "one fixed",
    ),
    "optional": (
        "zero or one", "at most one", "an optional", "0..1", "maybe one", "0 or 1", "no or one", "one or no", "up to one",
        "not more than one", "possibly one", "one optional", "either zero or one", "none or one", "0-1", "zero to one", "one or zero",
        "perhaps one", "0 to 1", "at most 1", "either none or one", "one at best", "up to 1", "maybe 1", "optionally one",
    ),
    "many": (
        "many", "zero or more", "any number of", "0..*", "several", "0 or more", "multiple", "lots of", "0..n", "zero to many", "0..N",
        "any amount of", "none or many", "an unlimited number of", "arbitrarily many", "zero or many", "0 to many", "a lot of",
        "no, one or many", "plenty of", "numerous", "0+", "zero, one or more", "countless", "none or several",
    ),
    "some": (
        "one or more", "at least one", "1..*", "1 or more", "one or several", "1..n", "one or many", "a minimum of one", "1..N", "1+",
        "minimally one", "not fewer than one", "at minimum one", "one up to many", "one, two or more", "at least 1", "at the very least one",
        "one or any number of", "1 or many", "one or even more", "never less than one", "1 up to n", "1 or several", "one, possibly several",
        "a minimum of 1",
    ),
}
# How both ends are said together
BOTH = {
    ("one", "many"): (
        "one-to-many", "one to many", "1:N", "1-n", "1 to many", "1:M", "1:n", "1-to-many", "one-to-n", "1-N", "one:many", "1 to n", "1:*",
        "1-*", "1..1 to 0..*", "one to zero-or-more", "1 to 0..n", "1:0..n", "one to any number", "1-M", "single to many",
        "1 to zero or more", "one -> many", "one to n", "1 to N",
    ),
    ("many", "one"): (
        "many-to-one", "many to one", "N:1", "n-1", "n:1", "M:1", "many to 1", "many-to-1", "N-1", "*:1", "*-1", "n to 1", "0..* to 1",
        "many:one", "zero-or-more to one", "0..n to 1", "many to exactly one", "many -> one", "n-to-one", "N to 1", "0..* to 1..1",
        "many to single", "M-1", "zero or more to 1",
        "zero or more to exactly one",
    ),
    ("many", "many"): (
        "many-to-many", "many to many", "N:M", "n-m", "M:N", "m:n", "n:m", "n to m", "*:*", "many:many", "N:N", "m-n", "0..* to 0..*",
        "0..n to 0..n", "many-many", "zero-or-more to zero-or-more", "N to M", "m to n", "* to *", "many <-> many", "n-to-m",
        "zero or more to zero or more", "0..*:0..*", "many to any number",
        "n <-> m",
    ),
    ("one", "one"): (
        "one-to-one", "one to one", "1:1", "1-1", "1 to 1", "1-to-1", "one:one", "one-one", "1..1 to 1..1", "single to single",
        "one to exactly one", "one to a single one", "1 : 1", "one for one", "one to one and only one", "one to just one",
        "one to precisely one", "single to just one", "1 to exactly 1", "one to only one",
        "strict one-to-one", "plain one-to-one", "mutual one to one", "1 to just 1", "simple 1:1",
    ),
    ("one", "optional"): (
        "one to zero-or-one", "one-to-optional-one", "1:0..1", "one to at most one", "1 to 0..1", "one to zero or one", "1:0-1",
        "one to no more than one", "1 to 0 or 1", "1..1 to 0..1", "one-to-maybe-one",
    ),
    ("one", "some"): (
        "one to one-or-more", "one to at least one", "1:1..n", "1 to 1..*", "1:1..*", "one to one or more", "1 to at least 1",
        "one-to-at-least-one", "1..1 to 1..*", "1 to 1 or more", "1 to 1..n",
    ),
    ("optional", "many"): (
        "zero-or-one to many", "0..1 to 0..*", "zero-or-one to zero-or-more", "0..1:N", "0..1 to many", "0..1:0..n", "zero or one to zero or more",
        "zero-or-one-to-many", "0..1 to N", "maybe one to many",
    ),
    ("some", "some"): (
        "one-or-more to one-or-more", "1..* to 1..*", "1..n to 1..n", "one or more to one or more", "1..*:1..*", "1..n:1..n",
        "one-or-more-to-one-or-more", "1+ to 1+", "1..N to 1..N", "1 or more to 1 or more",
    ),
    ("some", "one"): (
        "one-or-more to one", "1..* to 1", "one or more to one", "1..n to 1", "1..*:1", "1..n:1", "one-or-more-to-one",
        "one or more to exactly one", "1+ to 1", "1..* to 1..1",
    ),
    ("some", "many"): (
        "one-or-more to many", "1..* to 0..*", "1..n to 0..n", "1..*:0..*", "one or more to many", "one-or-more to zero-or-more",
        "1+ to many", "1..N to 0..N", "1..n:0..n", "one or more to zero or more",
    ),
    ("many", "some"): (
        "many to one-or-more", "0..* to 1..*", "0..n to 1..n", "0..*:1..*", "many to one or more", "zero-or-more to one-or-more",
        "many to 1+", "0..N to 1..N", "many to at least one", "zero or more to one or more",
    ),
    ("many", "optional"): (
        "many to zero-or-one", "0..* to 0..1", "0..n to 0..1", "0..*:0..1", "many to at most one", "many to zero or one", "N:0..1",
        "zero-or-more to zero-or-one", "0+ to 0..1", "many to maybe one",
    ),
    ("optional", "one"): (
        "zero-or-one to one", "0..1 to 1", "0..1:1", "zero or one to one", "0..1 to exactly one", "zero-or-one to exactly one",
        "maybe one to one", "0..1 to 1..1", "none or one to one",
        "none or one to exactly one",
    ),
    ("some", "optional"): (
        "one-or-more to zero-or-one", "1..* to 0..1", "1..n to 0..1", "1..*:0..1", "one or more to zero or one",
        "one-or-more to at most one", "1+ to 0..1", "1..n:0..1", "one or more to maybe one", "1..N to 0..1",
    ),
    ("optional", "some"): (
        "zero-or-one to one-or-more", "0..1 to 1..*", "0..1 to 1..n", "0..1:1..*", "zero or one to one or more", "maybe one to one or more",
        "0..1 to 1+", "0..1:1..n", "zero-or-one to at least one", "0..1 to 1..N",
    ),
    ("optional", "optional"): (
        "zero-or-one to zero-or-one", "0..1 to 0..1", "0..1:0..1", "zero or one to zero or one", "maybe one to maybe one", "0..1 to 0-1",
        "0-1 to 0-1", "none or one to none or one", "zero or one to no or one", "0 or 1 to 0 or 1",
    ),
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
    "{both} relationship from {a} to {b}: {verb}.", "{both} is how {a} {verb} {b}.", "{a} -- {verb} --> {b}, {both}.",
    "Label {label}, cardinality {both}, from {a} to {b}.", "The cardinality of {a} {verb} {b} is {both}.",
    "{a} {verb} {b}; cardinality {both}.", "Relate {a} to {b} as {both}, with the verb {label}.",
    "We have {label} from {a} to {b}, which is {both}.", "rel: {a} > {b}, {both}, {label}.", "As a {both} relationship, {a} {verb} {b}.",
    "I want a line from {a} to {b} labelled {label}, {both}.",
)
# A relation with both ends as words before the names
RELATED_ENDS = (
    "{l} {a} {verb} {r} {b}.", "{l} {a} to {r} {b}: {verb}.", "{a} ({l}) {verb} {b} ({r}).", "{l} {a} {verb} {r} {b}, that is the rule.",
    "On the {a} side {l}, on the {b} side {r}; the verb is {label}.", "{l} {a} is tied to {r} {b} through {label}.",
    "{label} runs from {l} {a} to {r} {b}.", "There is a relation {label} between {l} {a} and {r} {b}.", "{l} {a} - {verb} - {r} {b}.",
    "Relation {label}: {l} {a}, {r} {b}.", "{a} [{l}] - {verb} - [{r}] {b}.", "{a} {verb} {b}; {l} on the left, {r} on the right.",
    "{l} {a}, {r} {b}: {verb}.", "Between {l} {a} and {r} {b} there is a link called {label}.",
    "On one end {l} {a}, on the other {r} {b}, and the label is {label}.", "{l} {a} {verb} {r} {b} in our model.",
    "Draw {label} from {l} {a} to {r} {b}.", "{a}({l}) -> {b}({r}): {verb}.",
    "The relationship {label} has {l} {a} at its start and {r} {b} at its end.", "Our rule: {l} {a} {verb} {r} {b}.",
    "{l} {a} can be related to {r} {b}; label it {label}.", "{a} {verb} {b}, with {l} on the {a} end and {r} on the {b} end.",
    "Connect {l} {a} with {r} {b} and write {label} on the line.", "Cardinalities of {label}: {l} {a} to {r} {b}.",
    "left: {l} {a}; right: {r} {b}; verb: {verb}.", "{l} {a} linked to {r} {b} via {label}.",
)
# Only the right end is said; the left is one
RELATED_RIGHT = (
    "{a} {verb} {r} {b}.", "Each {a} {verb} {r} {b}.", "Every {a} {verb} {r} {b}.", "A given {a} {verb} {r} {b}.",
    "Any {a} {verb} {r} {b}.",
    "{a} {verb} {r} {b} each.", "Then {a} {verb} {r} {b}.", "Also, {a} {verb} {r} {b}.", "An instance of {a} {verb} {r} {b}.",
    "For each {a}: {verb} {r} {b}.", "Remember that {a} {verb} {r} {b}.", "Per {a}, it {verb} {r} {b}.",
    "One {a} {verb} {r} {b}.", "A single {a} {verb} {r} {b}.", "In each case {a} {verb} {r} {b}.", "As a rule, one {a} {verb} {r} {b}.",
    "Take one {a}: it {verb} {r} {b}.", "Every record of {a} {verb} {r} {b}.", "It holds that each {a} {verb} {r} {b}.",
    "Every single {a} {verb} {r} {b}.", "A row in {a} {verb} {r} {b}.", "We know that every {a} {verb} {r} {b}.",
    "The rule is that {a} {verb} {r} {b}.", "Whenever there is one {a}, it {verb} {r} {b}.", "Exactly one {a} {verb} {r} {b}.",
    "If you pick one {a}, you see that it {verb} {r} {b}.",
)
# No verb: the label is "has"
RELATED_PLAIN = (
    "{a} to {b} is {both}.", "There is a {both} relation between {a} and {b}.", "{a} and {b}: {both}.", "{both} from {a} to {b}.",
    "{a} -> {b} ({both}).", "{a} and {b} are {both}.", "Link {a} with {b}, {both}.", "A {both} line joins {a} and {b}.",
    "{a} / {b}: {both}",
    "Cardinality from {a} to {b}: {both}.", "The relation {a}-{b} is {both}.", "{a} relates to {b} {both}.", "rel {a} > {b}: {both}.",
    "Connect {a} to {b} as {both}.", "From {a} to {b} it is {both}.", "{a} has a {both} relation to {b}.",
    "We need a {both} link from {a} to {b}.", "Put a {both} relationship between {a} and {b}.", "{a} -- {b}, {both}.",
    "Draw {a} to {b}, {both}.", "Make {a} to {b} {both}.", "{a} is connected {both} with {b}.", "The line between {a} and {b} is {both}.",
    "{a} vs {b}: {both}.", "As for {a} and {b}, the relation is {both}.",
)
LOOSE = (
    "It is non-identifying.", "Draw that one dashed.", "This link is non-identifying.", "Make it a dotted line.",
    "Use a dashed line for it.", "Non-identifying.", "That relationship is a non-identifying one.", "Show this link as a dashed line.",
    "Dashed, since it is non-identifying.", "The line is dashed.", "The relation is not identifying.", "Please dash this line.",
    "This one is drawn with a broken line.", "Mark it as non-identifying.", "For this relationship use dots.", "Line style: dashed.",
    "Treat it as non-identifying.", "In this case non-identifying, please.", "It should be a dotted line.", "Render it with a dashed line.",
    "Type: non-identifying.", "Draw it as a non-identifying relationship.", "That line has to be dashed.", "Keep this one non-identifying.",
    "Either can exist without the other, so non-identifying.", "Dotted please, as it does not identify.",
)
FIRM = (
    "It is identifying.", "Draw that one solid.", "This is an identifying relationship.", "Solid line, identifying.",
    "Use a solid line for it.", "Mark it as identifying.", "The relation is identifying.", "Identifying.", "The line is solid.",
    "Draw it as an identifying relationship.", "Line style: solid.", "That one identifies, so a solid line.",
    "Keep it solid, as it is identifying.",
)

# Narratives -----------------------------------------------------------------------------------------------------------
STORY_INTROS = (
    "Here is how our {topic} data hangs together.", "We work in {topic} and need a database.",
    "I keep all my {topic} records in spreadsheets and want a proper schema.",
    "Let me tell you what our {topic} database has to remember.", "The {topic} people described their data like this.",
    "Notes from the interview about {topic}:",
    "In our {topic} software, this is what gets stored.", "Imagine the records that {topic} needs.", "So this is about {topic}.",
    "Our client works in {topic}. What they store:", "For my {topic} homework I have to model the following data.",
    "We want to replace the old {topic} database.",
    "From the requirements document of the {topic} project:", "Business rules for {topic}.", "Think of {topic} as a database.",
    "What we know about the {topic} data so far:",
    "This is about the data behind {topic}.", "Data requirements, {topic}:",
    "Our {topic} spreadsheet has become too big, so here is its content in words.", "We had a workshop on {topic} data; this came out.",
    "A short description of {topic} from the data side.", "The subject is {topic}.", "In {topic}, we have to keep track of the following.",
    "My notes on {topic}:", "The {topic} team told me what they record.", "Someone has to put {topic} into tables, so let me explain.",
    "For {topic}, these facts have to be stored.", "I inherited the {topic} database and this is how it works.",
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
    "As data of a {a} we keep {columns}.", "Each {a} has a record with {columns}.", "Take the {a}: we store {columns}.",
    "Stored with every {a}: {columns}.", "The table for the {a} holds {columns}.", "We write down {columns} whenever we add a {a}.",
    "To describe a {a} we use {columns}.", "The {a} has {columns} on file.", "A {a} needs {columns} in the database.",
    "We ask for {columns} when we register a {a}.", "Part of every {a} record: {columns}.", "One has to know {columns} of each {a}.",
)
STORY_KEYED = (
    "Each {a} is identified by {key}, and has {columns}.", "A {a} has a unique identifier, {key}, plus {columns}.",
    "We tell one {a} from another by {key}; besides we store {columns}.", "Every {a} has {key} as its primary key, then {columns}.",
    "For each {a} we store {key} (the primary key) and {columns}.", "A {a} is known by {key}, its key, and we also keep {columns}.",
    "{key} identifies a {a}, which also has {columns}.", "The key of a {a} is {key}. It also has {columns}.",
    "With {key} as the primary key, a {a} has {columns}.", "A {a} is uniquely identified by {key}. We also note {columns}.",
    "Primary key of the {a}: {key}. Further fields: {columns}.",
    "For a {a}, {key} is unique and serves as the primary key; it also has {columns}.",
    "{key} serves as the key of a {a}, next to {columns}.", "Look up a {a} by {key}, its primary key; you then find {columns}.",
    "The {a} table has {key} as its key and stores {columns}.", "A {a} gets {key} as a primary key, and {columns} besides.",
    "No two instances of a {a} share {key}, the primary key; each has {columns}.",
    "What makes a {a} unique is {key}, its primary key. In addition we store {columns}.",
    "By {key}, the primary key, we find a {a} with {columns}.", "We identify a {a} by {key} and record {columns}.",
    "Under {key}, its primary key, each {a} is stored with {columns}.",
    "Each {a} record begins with {key}, the primary key, and continues with {columns}.", "A {a} is keyed by {key} and also holds {columns}.",
    "The primary key of each {a} is {key}, and what follows is {columns}.", "A {a} has {key} (PK) and {columns}.",
)
STORY_RIGHT = {
    "many": (
        "A {a} {verb} many {bs}.", "Each {a} {verb} any number of {bs}.", "One {a} {verb} several {bs}.",
        "Every {a} {verb} zero or more {bs}.",
        "A single {a} {verb} lots of {bs}.", "A {a} {verb} as many {bs} as needed.", "Over time a {a} {verb} plenty of {bs}.",
        "The {a} {verb} multiple {bs}.",
        "A {a} {verb} a number of {bs}.", "Any {a} {verb} a whole list of {bs}.", "Naturally a {a} {verb} many {bs}.",
        "A {a} {verb} {bs}, possibly dozens of them.",
        "There are many {bs} that a {a} {verb}.", "One and the same {a} {verb} many {bs}.", "Typically a {a} {verb} a lot of {bs}.",
        "A {a} {verb} zero, one or many {bs}.", "For a {a} there is no limit: it {verb} any number of {bs}.",
        "A {a} {verb} none, one or several {bs}.", "Each {a} {verb} arbitrarily many {bs}.",
        "An unlimited number of {bs} is what a {a} {verb}.", "In the course of time each {a} {verb} numerous {bs}.",
        "A {a} {verb} many {bs}, or none.", "How many {bs} a {a} {verb} is not limited.", "You will see that a {a} {verb} many {bs}.",
        "Per {a}, there can be many {bs} it {verb}.", "A {a} {verb} {bs} in any quantity.",
    ),
    "some": (
        "A {a} {verb} at least one {b}.", "Each {a} {verb} one or more {bs}.", "Every {a} {verb} at least one {b}, often more.",
        "One {a} {verb} one or several {bs}.",
        "A {a} always {verb} one or more {bs}.", "A {a} {verb} {bs}, never fewer than one.", "Each {a} {verb} a minimum of one {b}.",
        "A {a} {verb} one {b} or more.",
        "There is at least one {b} that a {a} {verb}.", "No {a} without a {b}: each {verb} one or more.",
        "A {a} {verb} one {b}, often several.", "A {a} {verb} one or many {bs}.", "Every {a} {verb} {bs}, at least one of them.",
        "Each {a} {verb} not less than one {b}.", "A {a} {verb} a {b} at the very least, maybe more.", "Any {a} {verb} 1 or more {bs}.",
        "One {a} {verb} one, two or more {bs}.", "Without exception a {a} {verb} at least one {b}.", "The {a} {verb} one {b} at minimum.",
        "Every {a} {verb} some {bs}, one being the least.", "A {a} {verb} at least a single {b}.",
        "A {a} {verb} several {bs} or just one, but never none.", "By rule each {a} {verb} one or more {bs}.",
        "Never does a {a} exist that {verb} no {b}; one or more it is.",
        "You never meet a {a} that {verb} fewer than one {b}, and many have more.",
    ),
    "optional": (
        "A {a} {verb} at most one {b}.", "Each {a} {verb} zero or one {b}.", "A {a} {verb} one {b} or none at all.",
        "Some {a} records have no {b}, but otherwise a {a} {verb} just one.",
        "A {a} optionally {verb} one {b}.", "If at all, a {a} {verb} one {b}.", "Each {a} {verb} no more than one {b}.",
        "Every {a} {verb} a {b}, but only if there is one.",
        "A {a} sometimes {verb} one {b}, never more.", "There may be one {b} that a {a} {verb}, not more.", "A {a} {verb} up to one {b}.",
        "Each {a} {verb} either no {b} or just one.", "A {a} possibly {verb} a single {b}.",
        "Not every {a} {verb} a {b}, and none {verb} two.", "A {a} {verb} none or one of the {bs}.",
        "Perhaps a {a} {verb} one {b}, perhaps none.", "A {a} {verb} an optional {b}.", "Every {a} {verb} one {b} at the most.",
        "A {a} {verb} 0 or 1 {b}.", "It is optional, but a {a} {verb} one {b} at most.", "A {a} {verb} no {b} or exactly one.",
        "The {a} can be without a {b}; otherwise it {verb} exactly one.", "A {a} {verb} maybe one {b}.",
        "Any {a} {verb} one {b} or nothing.", "Two is too many: a {a} {verb} at most one {b}.",
    ),
    "one": (
        "A {a} {verb} exactly one {b}.", "Each {a} {verb} one {b} and no more.", "Every {a} {verb} a single {b}.",
        "One {a} {verb} precisely one {b}.",
        "A {a} {verb} only one {b}.", "Each {a} {verb} its own {b}, one each.", "A {a} always {verb} exactly one {b}.",
        "Every {a} {verb} one and only one {b}.",
        "For each {a} there is exactly one {b} that it {verb}.", "A {a} {verb} one {b}, not two, not none.",
        "There is always one {b} that a {a} {verb}, no more and no less.", "Any {a} {verb} one particular {b}, and only that one.",
        "A {a} {verb} a {b}, always exactly one.", "Each {a} {verb} just one {b}.", "It is one-to-one: a {a} {verb} a {b}.",
        "Every {a} {verb} its one {b}.", "A {a} invariably {verb} one {b}.", "One {a}, one {b}: the {a} {verb} the {b}.",
        "No {a} {verb} more or fewer than one {b}.", "A {a} {verb} one {b} without exception.", "Each and every {a} {verb} exactly 1 {b}.",
        "The {a} {verb} one single {b}.", "A {a} {verb} no more and no less than one {b}.", "Exactly one {b} is what each {a} {verb}.",
        "A {a} and a {b} go one to one: the {a} {verb} the {b}.",
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
    "A {a} {verb} many {bs}. A {b}, in turn, has many {as}.", "Many {as}, many {bs}: each {a} {verb} several, and each {b} has several too.",
    "A {a} {verb} lots of {bs}, and lots of {as} go with a {b}.", "It goes both ways: a {a} {verb} many {bs}, a {b} has many {as}.",
    "A {a} {verb} several {bs}, just as a {b} has several {as}.", "A {a} {verb} any number of {bs} (many-to-many).",
    "While a {a} {verb} many {bs}, the same {b} may have many {as}.", "A {a} {verb} multiple {bs}; the reverse is true as well.",
    "No limits on either side: a {a} {verb} many {bs}, and a {b} may have many {as}.",
    "A {a} {verb} numerous {bs}, each of which can have numerous {as}.", "A {b} can have several {as}, and a {a} {verb} several {bs}.",
    "Between {as} and {bs} it is many-to-many: a {a} {verb} many {bs}.", "Every {a} {verb} plenty of {bs}, every {b} has plenty of {as}.",
    "Any {a} {verb} many {bs}; for any {b} there can be many {as}.", "One {a} {verb} lots of {bs}, one {b} has lots of {as}.",
    "It is an n to m matter: a {a} {verb} {bs}, and a {b} has {as}.",
    "A {a} {verb} many {bs}, and each {b} can be shared among several {as}.",
)
STORY_MANY_ONE = (
    "Each {a} {verb} one {b}, and a {b} can have many {as}.", "A {a} {verb} exactly one {b}, but a {b} may have several {as}.",
    "Many {as} can share a {b}; each {a} {verb} just one.", "A {a} {verb} a single {b}, while a {b} has any number of {as}.",
    "Every {a} {verb} one {b}, many {as} per {b}.", "It is many-to-one: a {a} {verb} one {b}.",
    "A {a} {verb} one {b}; there can be many {as} for the same {b}.",
    "Each {a} {verb} only one {b}, though one {b} can have lots of {as}.",
    "A {a} {verb} exactly one {b}. The {b} itself may have many {as}.", "Several {as} can go with one {b}, but a {a} {verb} only one.",
    "Every {a} {verb} exactly one {b}; the same {b} may serve many {as}.", "One {b}, many {as}: each {a} {verb} one {b}.",
    "A {b} can have any number of {as}, and each {a} {verb} exactly one {b}.", "Each {a} {verb} a single {b}, which is shared by many {as}.",
    "A {a} {verb} just one {b}, whereas a {b} can have plenty of {as}.", "A {a} {verb} one {b} (many-to-one).",
    "Any {a} {verb} precisely one {b}, yet a {b} has lots of {as}.", "N to one: each {a} {verb} exactly one {b}.",
    "Though a {b} may have several {as}, a {a} {verb} exactly one {b}.",
    "Each {a} {verb} one {b} only, and other {as} may have the same one.",
    "A {a} always {verb} exactly one {b}, and a {b} may have many {as}.", "Many {as} to one {b}: a {a} {verb} exactly one.",
    "One {a} {verb} one {b}, but one {b} has multiple {as}.", "The {a} {verb} one {b}; on the other side, a {b} has zero or more {as}.",
    "There can be many {as} for one {b}, as each {a} {verb} a single {b}.",
)
