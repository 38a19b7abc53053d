"""How people ask for C4 diagrams: openings by level, elements, frames and relations, as `str.format` templates."""

from __future__ import annotations

# {kind} is 'system context', 'container', ...; {topic} is said and not drawn.
OPENINGS = [
    "Draw a C4 {kind} diagram.", "C4 {kind} diagram please:", "I need a C4 {kind} diagram with the following.", "c4 {kind} diagram",
    "Please model this as a C4 {kind} diagram.", "Can you draw this in C4, at {kind} level?", "Create a {kind} diagram (C4 model) of this:",
    "Make a C4 {kind} view from the list below.", "Here is what goes into the C4 {kind} diagram:", "We want a {kind} diagram in the style of C4.",
    "C4, {kind} level:", "Following the C4 model, draw the {kind} diagram.", "{kind} diagram, C4:", "Give me a C4 {kind} picture of our software.",
    "For the wiki I need a {kind} diagram, C4 notation.", "Would you sketch a C4 {kind} diagram?", "New C4 {kind} diagram. Contents:",
    "Turn these notes into a C4 {kind} diagram.", "The {kind} diagram of the {topic} (C4) shows this:",
    "Please do the C4 {kind} diagram for the {topic}.",
    "C4 {kind} diagram of our {topic}:", "Our {topic} needs a C4 {kind} diagram.", "I am documenting the {topic}; draw the {kind} diagram in C4.",
    "Mermaid C4 {kind} diagram, as follows.", "Could I have a C4 {kind} chart for the {topic}?", "Generate the {kind} diagram (C4) described here.",
    "Level: {kind}. Notation: C4.", "Hi, one C4 {kind} diagram with these things:", "Let's put this into a C4 {kind} diagram.",
    "Show the {topic} as a C4 {kind} diagram.", "Simple C4 {kind} diagram:", "Hello, please to draw C4 {kind} diagram of this.",
    "As discussed, the {kind} diagram for the {topic} in C4.", "Architects asked for a C4 {kind} diagram, here's the content.",
]
# Without the name of the type; the elements say what level it is.
BARE_OPENINGS = [
    "Draw our software like this:", "Software overview, please.", "I'd like to see who uses what.", "This is what the {topic} is made of:",
    "Document the {topic}:", "Show the users and the software around the {topic}.", "Our {topic} looks like this.",
    "Draw the following software model.",
    "How the {topic} hangs together:", "Please draw the pieces of the {topic}.", "System landscape:",
    "Here are the pieces of the {topic} and how they talk.",
    "Make a software diagram from this.", "A picture of the {topic} for newcomers:", "Let me describe the {topic}.", "What we run:",
    "Model the {topic} for me.", "I have to explain the {topic} to an auditor, so draw it.", "Software structure as a diagram:",
    "Draw who depends on whom in the {topic}.",
    "Can you visualise this software?", "Elements and relations below.", "The {topic} in one picture, please.",
    "Sketch the software landscape described here.",
    "Overview of the {topic}:", "Would be nice to have this as a diagram.",
]
KINDS = {
    "context": ["context", "context", "system context"], "container": ["container"], "component": ["component"], "dynamic": ["dynamic"],
    "deployment": ["deployment"],
}  # fmt: skip
TITLES = [
    "Title: {title}", "The title is {title}.", "Title it {title}.", "Call the diagram {title}.", "It is titled {title}.", "Use {title} as the title.",
    "title = {title}", "Put {title} on top as its title.", "Its heading reads {title}.", "The diagram's title should be {title}.",
    "Give it the title {title}.",
    "Please title it {title}.", "Headline: {title}", "Name the diagram {title}.", "As a title, write {title}.", "with the title {title}",
    "The caption on top is {title}.", "I want {title} as the heading.", "Set the title to {title}.", "Over the diagram it says {title}.",
    "The picture is called {title}.", "Heading: {title}", "Add the title {title}.", "Diagram title {title}.", "The whole thing is headed {title}.",
]

# An element on its own; {kind} 'external system', {a_kind} with its article, {tech} is '' or ' in Java'.
ELEMENTS = [
    "{name} is {a_kind}{tech}.", "There is {a_kind}{tech} called {name}.", "We have {a_kind} {name}{tech}.", "{a_kind} named {name}{tech}.",
    "Add {a_kind} {name}{tech}.", "Then {a_kind}{tech}: {name}.", "Draw {name} as {a_kind}{tech}.", "One {kind} is {name}{tech}.",
    "{kind}: {name}{tech}.", "{name} ({kind}){tech}.", "Include {name}, {a_kind}{tech}.", "{name} counts as {a_kind}{tech}.",
    "Put in {a_kind}{tech} with the name {name}.", "Next, {name}: {a_kind}{tech}.", "There's also {name}, {a_kind}{tech}.",
    "{name} should appear as {a_kind}{tech}.", "It contains {a_kind}{tech}, {name}.", "As {a_kind} take {name}{tech}.", "{a_kind}, {name}{tech}.",
    "Show {a_kind} labelled {name}{tech}.", "{name}, which is {a_kind}{tech}.", "Let {name} be {a_kind}{tech}.", "Kind of {name}: {kind}{tech}.",
    "A box for {name}, {a_kind}{tech}.", "Please include {a_kind} by the name of {name}{tech}.", "I want {name} in there, {a_kind}{tech}.",
]
DESCRIPTIONS = [
    "{first} Description: {text}.", "{first} It says {text}.", "{first} The description is {text}.", "{first} Its description reads {text}.",
    "{first} Describe it as {text}.",
    "{first} Underneath: {text}.", "{first} Text: {text}.", "{first} Described with {text}.", "{first} What it does: {text}.",
    "{first} Role: {text}.",
    "{first} Purpose: {text}.", "{first} Write {text} below the name.", "{first} In it, {text} is written.", "{first} Note below: {text}.",
    "{first} Its job: {text}.",
    "{first} Put {text} as description.", "{first} (description {text})", "{first} Small print: {text}.", "{first} Explanation: {text}.",
    "{first} desc: {text}.",
    "{first} In words: {text}.", "{first} It is described by {text}.", "{first} Summary: {text}.", "{first} Duty: {text}.",
    "{first} Subtitle: {text}.",
]
TECHNOLOGIES = [
    " in {tech}", " built with {tech}", " (technology {tech})", " running {tech}", " based on {tech}", " made with {tech}", ", technology: {tech}",
    " on {tech}",
    " using {tech}", " [{tech}]", ", tech {tech}", " that is done in {tech}", " implemented with {tech}", ", written in {tech}",
    " that runs {tech}", ", a {tech} thing",
    ", {tech} inside", " powered by {tech}", " on top of {tech}", ", technology being {tech}", ", realised in {tech}", " with {tech} as technology",
    " of the {tech} sort",
    ", which uses {tech}", ", stack: {tech}",
]
ALIASES = [
    "{name} has the alias {alias}.", "Alias of {name}: {alias}.", "Use {alias} as the alias of {name}.", "{name} is {alias} in the code.",
    "Call {name} {alias} internally.",
    "{alias} stands for {name}.", "The id of {name} is {alias}.", "{alias} = {name}", "For {name} use the id {alias}.", "{name} gets the id {alias}.",
    "In the source, {name} is called {alias}.", "alias {alias} for {name}",
]

# {frame} is the name of it, {a_kind} 'a system boundary'; {parts} is a series of names.
FRAMES = [
    "{parts} {are} inside {a_kind} called {frame}.", "Put {a_kind} {frame} around {parts}.", "{a_kind} {frame} holds {parts}.",
    "{frame} is {a_kind} with {parts} in it.",
    "{parts} belong{s} to the {kind} {frame}.", "Draw {a_kind} named {frame} that contains {parts}.", "The {kind} {frame} contains {parts}.",
    "Inside the {kind} {frame}: {parts}.",
    "{kind} {frame}: {parts}.", "Group {parts} in {a_kind} {frame}.", "{parts} live{s} in the {kind} {frame}.",
    "There is {a_kind} {frame}, and within it {are} {parts}.",
    "Surround {parts} with {a_kind} {frame}.", "{frame}, {a_kind}, encloses {parts}.", "Part of the {kind} {frame} {are} {parts}.",
    "In {a_kind} called {frame} we have {parts}.",
    "{parts} go{es} into the {kind} {frame}.", "Add {a_kind} {frame} around {parts}.", "Within the {kind} {frame} you find {parts}.",
    "The {kind} {frame} goes around {parts}.",
    "Place {parts} in the {kind} {frame}.", "{frame} ({kind}) = {parts}.", "Let {a_kind} {frame} enclose {parts}.",
    "{parts} sit{s} in {frame}, which is {a_kind}.",
    "Frame {parts} by {a_kind} {frame}.", "To the {kind} {frame} belong{s} {parts}.", "{frame} is the {kind} of {parts}.",
]
NESTED = ["The {kind} {inner} is itself inside {outer}.", "{inner} sits within {outer}.", "{outer} also contains the {kind} {inner}.",
          "{inner} is a part of {outer}.",
          "Nest {inner} in {outer}.", "Put the whole {kind} {inner} into {outer}.", "{inner} lies inside {outer}."]  # fmt: skip
FRAME_TECHNOLOGIES = ["{frame} runs {tech}.", "{frame} is {tech}.", "Technology of {frame}: {tech}.", "{frame} is a node of the {tech} kind.",
                      "On {frame} there is {tech}."]

# A relation; {label} as it will stand, {tech} is '' or ' over HTTPS'.
RELATIONS = [
    "{a} to {b}: {label}{tech}.", "An arrow from {a} to {b} says {label}{tech}.", "{a} uses {b}: {label}{tech}.", "{a} -> {b}, {label}{tech}.",
    "Connect {a} to {b} with {label}{tech}.", "Relation from {a} to {b}: {label}{tech}.", "{a} points at {b}, label {label}{tech}.",
    "Between {a} and {b}, in this direction: {label}{tech}.",
    "From {a} an arrow {label} goes to {b}{tech}.", "Link {a} with {b}{tech}; the link reads {label}.", "{a} calls {b}{tech} ({label}).",
    "{a} relates to {b} by {label}{tech}.",
    "Draw {label} from {a} to {b}{tech}.", "{b} is used by {a}{tech}: {label}.", "{a} has a relation to {b}, {label}{tech}.",
    "{a} goes to {b}: {label}{tech}.",
    "The arrow {a} to {b} is labelled {label}{tech}.", "{a} and then {b}: {label}{tech}.", "Also {a} to {b}, saying {label}{tech}.",
    "Into {b} comes {label} from {a}{tech}.",
    "Label the line from {a} to {b} {label}{tech}.", "{a} talks to {b}{tech}. Label: {label}.", "{a} depends on {b}, that is {label}{tech}.",
    "Next relation: {a} to {b}, {label}{tech}.",
    "{a} reaches {b}{tech}, and the text is {label}.", "{label} goes from {a} to {b}{tech}.", "rel {a} -> {b} : {label}{tech}",
    "{a} works with {b} like this: {label}{tech}.",
]
PROTOCOLS = [
    " over {tech}", " via {tech}", " ({tech})", " [{tech}]", " using {tech}", " by {tech}", ", technology {tech}", " through {tech}",
    ", via {tech}", " (over {tech})", " with {tech} as protocol",
    ", protocol {tech}", " (technology: {tech})", ", sent by {tech}", " on {tech}", " [tech: {tech}]", ", which goes over {tech}",
    " (by way of {tech})", ", {tech}", ", carried by {tech}",
    " (protocol: {tech})", ", in {tech}", " - {tech}", " / {tech}", " by means of {tech}",
]
# The label is "Uses".
USES = [
    "{a} uses {b}{tech}.", "{b} is used by {a}{tech}.", "{a} makes use of {b}{tech}.", "Let {a} use {b}{tech}.", "{a} also uses {b}{tech}.",
    "An arrow from {a} to {b}{tech}, just uses.",
    "{a} is a user of {b}{tech}.", "{b} gets used by {a}{tech}.", "{a} is using {b}{tech}.", "{a} has to use {b}{tech}.",
    "{a} uses, among others, {b}{tech}.", "Used by {a}: {b}{tech}.",
    "{a} -> {b} (uses){tech}", "uses: {a} -> {b}{tech}", "and {a} uses {b}{tech}.", "{a} will use {b}{tech}.", "Of course {a} uses {b}{tech}.",
    "Show that {a} uses {b}{tech}.",
    "{a}, it uses {b}{tech}.", "Next, {a} uses {b}{tech}.", "{a} can use {b}{tech}.", "What {a} uses is {b}{tech}.", "{b}: used by {a}{tech}.",
    "Then {a} uses {b}{tech}.",
    "{a} uses the service of {b}{tech}.", "Draw that {b} is used by {a}{tech}.",
]
BOTH_WAYS = [
    "{a} and {b} are connected in both directions: {label}{tech}.", "{a} <-> {b}: {label}{tech}.",
    "Two-way relation of {a} and {b}, {label}{tech}.", "Between {a} and {b} both ways: {label}{tech}.",
    "A double-headed arrow joins {a} and {b}, {label}{tech}.", "{a} and {b} talk to each other: {label}{tech}.",
    "Bidirectional from {a} to {b}: {label}{tech}.", "{a} <--> {b}, {label}{tech}.",
    "{a} to {b} and back, {label}{tech}.", "Link {a} and {b} in both directions{tech}; the link reads {label}.",
    "Arrowheads on both ends between {a} and {b}, {label}{tech}.",
    "{a} works with {b} and the other way round: {label}{tech}.", "Mutual: {a} and {b}, {label}{tech}.",
    "{a} and {b} exchange things in both directions, {label}{tech}.",
    "A BiRel between {a} and {b}: {label}{tech}.", "{a} and {b}, mutually: {label}{tech}.",
]
SIDES = {
    "Rel_U": ["Draw that arrow upwards.", "It goes up.", "(up)", "Point it upward.", "Let this one go upwards."],
    "Rel_D": ["Draw that arrow downwards.", "It goes down.", "(down)", "Point it downward.", "Let this one go down."],
    "Rel_L": ["Draw that arrow to the left.", "It goes left.", "(left)", "Point it to the left.", "Let this one go to the left."],
    "Rel_R": ["Draw that arrow to the right.", "It goes right.", "(right)", "Point it to the right.", "Let this one go to the right."],
    "Rel_Back": ["Draw that arrow backwards.", "It is a backward relation.", "(back)", "Make it a back relation."],
}
CLOSINGS = [
    "Thanks!", "Thank you.", "That is all for now.", "Nothing else.", "Keep the names as they are.", "Please don't invent more elements.", "cheers",
    "It goes into our docs.",
    "No styling needed.", "Keep the order.", "Thx", "This is for the design review.", "Many thanks in advance.", "That should be it.",
    "Details come later.", "No legend, please.",
]
