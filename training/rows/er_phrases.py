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
