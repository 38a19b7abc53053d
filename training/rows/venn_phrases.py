"""How people ask for a Venn diagram: openings, titles, sets, overlaps and stories, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a Venn diagram.", "venn please:", "Venn diagram of this", "Make me overlapping circles.",
    "I need a Venn diagram from the following.", "Can you turn this into a Venn diagram?", "Show what these have in common.",
    "Give me circles for these sets.", "Please draw the sets below and where they overlap.", "Set diagram:", "A Venn chart, please.",
    "Create a venn diagram with these sets.", "new venn diagram", "Compare these in a Venn diagram.",
    "Circles that overlap, as described here:", "Could you do a Venn for my class?", "What do they share? Draw it as a Venn.",
    "Mermaid venn, sets below.", "We want an overlap diagram.", "Visualise the common ground.", "Convert to venn:",
    "I'd like to see differences and common points as circles.", "Please to make venn diagram of below sets.",
    "Sketch a Venn diagram from my notes.", "Put this into overlapping circles.", "Venn:", "The following should become a Venn diagram.",
    "Generate a Venn diagram.", "Let's have a set diagram of this.", "Hello, one Venn diagram, please.",
    "How do these overlap? Draw the circles.", "Plot the sets and their intersections.", "Draw the intersection of these.",
    "For a worksheet: a Venn diagram.", "Would you draw a Venn diagram of it?", "Here are some sets; I want the Venn.",
]

# {topic} becomes the title, with a large first letter.
TOPIC_OPENINGS = [
    "Draw a Venn diagram of {topic}.", "Venn diagram: {topic}", "A Venn for {topic}, please.", "I want to see {topic} as a Venn diagram.",
    "Compare {topic} with circles.", "Can you draw {topic} as a Venn?", "venn about {topic}", "Make a Venn diagram on {topic}.",
    "Please visualise {topic} as overlapping circles.", "For {topic} I need a Venn diagram.", "Overlap diagram for {topic}:",
    "Create a Venn of {topic}.", "Set diagram on {topic}.", "What do they share? It is about {topic}, as a Venn.",
    "Mermaid venn for {topic}", "The Venn diagram is about {topic}.", "Illustrate {topic} in a Venn diagram.",
    "Here are the sets for {topic}.", "I teach {topic}; draw the Venn.", "Could I get {topic} as overlapping sets?",
    "Subject: {topic}. Draw a Venn diagram.", "Circles for {topic}:", "Let us see {topic} in circles.", "Summarise {topic} in a Venn.",
    "do a venn on {topic}", "We discussed {topic} and want a Venn of it.", "A picture with overlapping circles of {topic} would be great.",
    "Differences and common points of {topic}, as a Venn diagram:", "Plot {topic} as a set diagram.", "Topic of the Venn: {topic}.",
]
TITLED_OPENINGS = [
    "Draw a Venn diagram titled {title}.", "Venn diagram with the title {title}:", "venn, title {title}", "Make a Venn called {title}.",
    "Please make overlapping circles headed {title}.", "Title: {title}\nType: Venn diagram",
    "I need a Venn diagram whose title is {title}.", "Create a Venn named {title} with these sets.",
    "Give me a set diagram entitled {title}.", "A Venn under the heading {title}, please.", "The Venn diagram {title} looks like this.",
    "Could you draw a Venn with {title} as its title?", "Venn (title {title}):", "Set the title to {title} and draw a Venn of this.",
    "Circles, caption {title}.", "Generate a venn; title = {title}.", "New Venn diagram. Title: {title}.",
    "A Venn that says {title} on top.", "Build a Venn and title it {title}.", "Mermaid venn with title {title}.",
    "Let's have an overlap diagram named {title}:", "We want a Venn with {title} written above.", "Draw the sets, heading {title}.",
    "Venn chart, called {title}.",
]

# Things in one set only.
SET_ITEMS = [
    "Only in {set}: {items}.", "{set} alone: {items}.", "Put {items} into {set}.", "In {set} write {items}.",
    "The circle {set} contains {items}.", "{set} holds {items}.", "Inside {set} there should be {items}.", "Just {set}: {items}.",
    "Set {set} with {items}.", "A circle for {set} with {items} in it.", "{items} belong to {set} only.", "Unique to {set}: {items}.",
    "On the {set} side: {items}.", "{set} gets {items}.", "{items} go in {set}.", "The {set} part lists {items}.",
    "First {set}, with {items}.", "Add {items} under {set}.", "For {set} note {items}.", "{set} includes {items}.",
    "The set {set} is made of {items}.", "In the {set} circle alone: {items}.", "{set} on its own: {items}.", "There is {set}: {items}.",
    "Text in {set}: {items}.", "Specific to {set}: {items}.",
]
# Things shared by the sets {sets}.
SHARED = [
    "{sets} share {items}.", "In both {sets}: {items}.", "Common to {sets}: {items}.", "Where {sets} overlap: {items}.",
    "The overlap of {sets} contains {items}.", "{sets} have {items} in common.", "Between {sets} put {items}.",
    "Put {items} where {sets} meet.", "{items} belong to {sets} alike.", "The intersection of {sets} holds {items}.",
    "Shared by {sets}: {items}.", "{items} go in the overlap of {sets}.", "In the area of {sets} write {items}.",
    "{sets} together: {items}.", "What {sets} have in common: {items}.", "Union of {sets}: {items}.",
    "In the middle of {sets} there are {items}.", "Both circles, {sets}, get {items}.", "{items} for {sets} alike.",
    "List {items} in the part shared by {sets}.", "Text where {sets} cross: {items}.", "{items} are found in {sets} alike.",
    "Common ground of {sets}: {items}.", "The shared zone of {sets} says {items}.", "Let {sets} overlap with {items} inside.",
    "{sets} meet in {items}.",
]
# Where there are two sets only.
BOTH = [
    "In both: {items}.", "Both: {items}.", "The overlap holds {items}.", "They share {items}.", "In the middle: {items}.",
    "Common: {items}.", "In common they have {items}.", "The intersection gets {items}.", "Write {items} in the overlap.",
    "{items} belong to both.", "Shared: {items}.", "Put {items} where the two meet.", "Where the circles cross: {items}.",
    "Both of them have {items}.", "{items} in the shared part.", "The middle lists {items}.",
]
ALL = [
    "All three share {items}.", "In the centre: {items}.", "Common to all three: {items}.", "All: {items}.",
    "In the very middle put {items}.", "Where all circles meet: {items}.", "Everybody has {items}.", "{items} belong to all three.",
    "The centre holds {items}.", "Shared by all of them: {items}.", "The part that all three have: {items}.",
    "All of them together: {items}.",
]
# Sets alone: {sets} are all of them.
SETS = [
    "The sets are {sets}.", "Sets: {sets}.", "Circles for {sets}.", "There are {count} sets: {sets}.", "Draw one circle each for {sets}.",
    "We have {sets}.", "Use the circles {sets}.", "It has {sets}.", "Take {sets} as sets.", "{count} circles, {sets}.", "Circles: {sets}.",
    "They are called {sets}.", "The groups are {sets}.", "One circle per name: {sets}.", "It compares {sets}.", "Let there be {sets}.",
]
OVERLAPS = [
    "{sets} overlap.", "There is an overlap of {sets}.", "Let {sets} overlap.", "{sets} intersect.", "{sets} have a common part.",
    "{sets} cross each other.", "The circles {sets} should overlap.", "Also an intersection of {sets}.", "{sets} meet.",
    "Add a union of {sets}.", "{sets} share something.", "Make {sets} overlap.", "{sets} partly coincide.", "Some are in {sets} at once.",
    "Show a shared area for {sets}.", "An overlap for {sets}, no label.", "Overlap: {sets}.", "Join {sets}.",
    "Between {sets} there is common ground.", "{sets} touch and overlap.", "{sets} run into each other.", "Intersect {sets}.",
    "Draw the part that {sets} share.", "We need the intersection of {sets}.", "A common area for {sets}.",
    "{sets} belong partly together.",
]
NAMED_OVERLAPS = [
    "The overlap of {sets} is {label}.", "Label the intersection of {sets} {label}.", "{sets} overlap in {label}.",
    "Where {sets} meet it says {label}.", "Call the common part of {sets} {label}.", "The union of {sets} is named {label}.",
    "{sets} together make {label}.", "Overlap {sets}: {label}.", "The area of {sets} has the label {label}.",
    "{label} is where {sets} overlap.", "Between {sets}: the label {label}.", "Name the shared area of {sets} {label}.",
    "{sets} give {label}.", "The intersection of {sets} is called {label}.", "If you combine {sets} you get {label}.",
    "Put the label {label} on the overlap of {sets}.", "{label} is the overlap of {sets}.", "{sets} intersect as {label}.",
    "Write {label} on the part that {sets} share.", "Title the overlap of {sets} {label}.",
    "The common area of {sets} should be labelled {label}.", "For {sets} the overlap reads {label}.", "{sets} cross at {label}.",
    "Tag the intersection of {sets} with {label}.", "{sets} combined: {label}.", "What {sets} form together is {label}.",
]
# Sizes.
SET_SIZES = [
    "{set} has {n}.", "{set} is {n}.", "{n} in {set}.", "Size of {set}: {n}.", "{set} counts {n}.", "The circle {set} has size {n}.",
    "{set} with {n}.", "{n} are in {set}.", "Set {set} to {n}.", "{set} should be {n} large.", "There are {n} in {set}.",
    "{set} comes to {n}.", "Make {set} {n} big.", "{set} contains {n} altogether.", "{n} belong to {set}.", "For {set} use {n}.",
    "Give {set} the size {n}.", "{set} stands at {n}.", "Total for {set}: {n}.", "{set} holds {n}.", "{set} amounts to {n}.",
    "We counted {n} in {set}.", "Weight of {set}: {n}.", "Add {set}, size {n}.", "{set} gets {n}.", "In {set} we have {n}.",
]
UNION_SIZES = [
    "{n} are in both {sets}.", "{sets} share {n}.", "{sets} overlap by {n}.", "The overlap of {sets} is {n}.",
    "Size of the intersection of {sets}: {n}.", "Common to {sets}: {n}.", "{n} belong to {sets} at once.", "Where {sets} meet we have {n}.",
    "{sets} have {n} in common.", "The union of {sets} gets {n}.", "Of these, {n} are in {sets} alike.", "Between {sets}: {n}.",
    "{sets} together: {n}.", "Let {sets} overlap with size {n}.", "{n} sit in the overlap of {sets}.", "Shared by {sets}: {n}.",
    "{sets} intersect in {n}.", "For {sets} the common part is {n}.", "{n} count for {sets} alike.", "Overlap {sets}: {n}.",
    "The shared area of {sets} is {n} large.", "{n} for {sets} in common.", "The part that {sets} share has size {n}.",
    "We found {n} in {sets} at the same time.", "{sets} cross with {n}.", "Give the overlap of {sets} {n}.",
]

# Stories.
STORY_TOPICS = [
    "I have been thinking about {topic}.", "My class talked about {topic}.", "This is about {topic}.", "People often ask me about {topic}.",
    "Let me tell you about {topic}.", "At lunch we argued about {topic}.", "The leaflet deals with {topic}.", "Here is my view on {topic}.",
    "You asked about {topic}.", "I'm giving a talk on {topic}.", "Our homework is on {topic}.",
    "For the newcomers I want to explain {topic}.", "There is some confusion about {topic}.", "A short word on {topic}.",
    "The workshop was about {topic}.", "We looked closely at {topic}.", "The article covers {topic}.", "It concerns {topic}.",
    "My notes are on {topic}.", "Everybody mixes things up when it comes to {topic}.",
]
STORY_PLAIN = [
    "They are not the same, but not strangers either.", "We compared them yesterday.", "There is more in common than one would think.",
    "Let me put it simply.", "I made a list of what is alike and what is not.", "Here is how they differ.",
    "People mix them up all the time.", "This came out of our meeting.", "We asked around.", "My teacher wants a comparison.",
    "I tried to sort it out.", "It took us a while to see the common ground.", "So this is what I found.", "The survey is finished.",
    "Some things are shared, some are not.", "We sat down and compared notes.",
]
STORY_REQUESTS = [
    "Please draw that as a Venn diagram.", "Can you make a Venn of it?", "I'd like overlapping circles for that.", "Draw the circles.",
    "A Venn diagram would help.", "Could you turn this into a Venn?", "Put it into a Venn diagram, please.", "Show me the overlap.",
    "Make a Venn diagram from it.", "I would love to see it as circles.", "It should become a Venn diagram.",
    "What does the Venn look like?", "Now make the Venn.", "So please, one Venn with all of it.", "Would you draw the sets?",
    "That belongs in a Venn diagram.", "venn please", "Please give me the set diagram for this.",
    "Do you have a minute to draw the circles?", "Visualise the common ground, please.", "A picture with overlapping circles, please.",
    "Can we have it as a Venn for the wall?", "Draw the sets and what they share.", "Please show this with circles.",
    "Sketch the overlap for me.",
]
TOLD_ITEMS = [
    "only {set} can claim {items}", "what sets {set} apart is {items}", "for {set} it is all about {items}", "with {set} you get {items}",
    "on the side of {set} we find {items}", "{items} can only be found with {set}", "when I think of {set}, I think of {items}",
    "{items} are typical of {set} alone", "nothing but {set} will give you {items}", "as for {set}, there is {items}",
    "{set} brought us {items}", "in the case of {set} there are {items}", "{items} make {set} special",
    "{set} stood out because of {items}", "you will see {items} with {set} and nowhere else", "{items} are a matter of {set} only",
    "to {set} belong {items}", "{items} came up under {set} only", "we noted {items} for {set}", "{set} would be nothing without {items}",
    "{set} can offer {items}", "only under {set} did we write down {items}", "{set}, for its part, means {items}",
    "the peculiar thing about {set} is {items}", "people link {set} with {items}", "whoever says {set} says {items}",
]
TOLD_SHARED = [
    "{sets} share {items}", "{items} can be found with {sets} alike", "what {sets} have in common is {items}", "{sets} agree on {items}",
    "{items} connect {sets}", "{sets} both need {items}", "{sets} would both be lost without {items}", "{items} tie {sets} together",
    "between {sets} the common ground is {items}", "where {sets} meet, there is {items}", "you get {items} with {sets} alike",
    "both {sets} come with {items}", "{sets} both rely on {items}", "{items} matter to {sets} alike",
    "{sets} overlap when it comes to {items}", "{items} are shared by {sets}", "{sets} are alike in {items}",
    "{items} belong to {sets} alike", "{sets} both deal with {items}", "{sets} both have {items}", "{items} turned up with {sets} alike",
    "in {items} {sets} meet", "{sets} are linked by {items}", "{sets} both know {items}", "{sets} have {items} in common",
    "one finds {items} in {sets} alike",
]
TOLD_BOTH = [
    "both share {items}", "what they have in common is {items}", "both need {items}", "{items} can be found with both",
    "the two meet in {items}", "they agree on {items}", "common to the two are {items}", "neither goes without {items}",
    "{items} connect the two", "both of them rely on {items}", "they overlap when it comes to {items}", "both have {items}",
    "either way you get {items}", "{items} belong to both", "the two are alike in {items}", "in the middle we put {items}",
]
TOLD_ALL = [
    "all three share {items}", "what unites all three is {items}", "{items} can be found with all of them", "all three need {items}",
    "none of the three goes without {items}", "{items} are common to all three", "in the very centre there is {items}",
    "all of them agree on {items}", "all three have {items}", "all of them meet in {items}", "whichever you take, you get {items}",
    "{items} hold all three together",
]
TOLD_SIZES = [
    "{n} chose {set}", "{set} came to {n}", "{n} named {set}", "we counted {n} for {set}", "{set} reached {n}", "{n} fell under {set}",
    "{n} were down for {set}", "{set} got {n}", "there were {n} in {set}", "{n} ticked {set}", "{set} made up {n}", "{n} belonged to {set}",
    "{set} had {n}", "another {n} went for {set}", "the list for {set} ran to {n}", "{n} had to do with {set}", "we found {n} in {set}",
    "{n} stood under {set}", "{set} added up to {n}", "{n} put their cross at {set}", "{set} attracted {n}", "{n} were found in {set}",
    "{set} accounted for {n}", "{n} signed up for {set}", "{n} spoke of {set}", "a total of {n} mentioned {set}",
]
TOLD_UNION_SIZES = [
    "{n} chose {sets} at once", "{n} were in {sets} alike", "{sets} had {n} in common", "{n} named {sets} together",
    "we counted {n} that belong to {sets} alike", "{n} ticked {sets} alike", "the overlap of {sets} came to {n}",
    "{n} fell under {sets} at the same time", "of all those, {n} were found in {sets} alike", "{sets} shared {n}",
    "{n} stood on the lists of {sets} alike", "{n} could not decide between {sets} and took them all",
    "there were {n} with {sets} together", "{n} went for {sets} at once", "{sets} overlapped by {n}", "for {n} it was {sets} together",
    "{n} mentioned {sets} in one breath", "{n} appeared under {sets} alike", "{n} counted for {sets} alike",
    "{n} signed up for {sets} at once", "where {sets} met we found {n}", "{n} put their cross at {sets} alike",
    "{n} were down for {sets} at the same time", "{n} had to do with {sets} alike", "the part common to {sets} was {n}",
    "{n} spoke of {sets} together",
]
