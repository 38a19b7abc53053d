"""The words of requests on an existing diagram.

{thing} and {field} are noun phrases: 'a slice "Birds" with 12', 'the label of the arrow from A to B'. {old} may be one, {was} is a name alone.
"""

from __future__ import annotations

ADD = [
    "Add {thing}.", "Please add {thing}.", "Could you add {thing}?", "There should also be {thing}.", "I forgot {thing}.", "{thing} is missing.",
    "Put in {thing} as well.", "We also need {thing}.", "Add {thing}, the rest is fine.", "Extend it by {thing}.", "add {thing}", "+ {thing}",
    "I'd like to have {thing} in there too.", "Can you also draw {thing}?", "Include {thing}.", "It now also has {thing}.", "New: {thing}.",
    "One more thing: we need {thing}.", "Let's add {thing}.", "Oh, and I left out {thing}, please put it in.", "Give it {thing}.",
    "Complete it with {thing}.", "My boss wants {thing} in it.", "to add: {thing}", "Would you mind adding {thing}?", "Work in {thing}.",
    "We have since got {thing}, so add that.", "It lacks {thing}.", "I want {thing} added.", "also show {thing}", "Append {thing}.",
    "Make room for {thing}.",
]  # fmt: skip
REMOVE = [
    "Remove {thing}.", "Please delete {thing}.", "Delete {thing}.", "Could you take out {thing}?", "We don't need {thing} any more.",
    "Drop {thing}.", "Get rid of {thing}.", "Take {thing} away.", "Leave out {thing}.", "{thing} can go.", "{thing} has to go.", "remove {thing}",
    "- without {thing}", "Please draw it without {thing}.", "There is no longer {thing}, so take that out.", "Throw out {thing}.",
    "{thing} is obsolete, remove that.", "Can you cut {thing}?", "Erase {thing}.", "Strike {thing}.", "I don't want {thing} in there.",
    "{thing} was a mistake, delete it.", "to remove: {thing}", "Kick out {thing}, please.", "Everything stays except {thing}.",
    "I'd like {thing} gone.", "Skip {thing}.", "It should no longer have {thing}.", "Would you remove {thing} for me?",
    "We dropped {thing}; please do so here.", "no more {thing}", "Discard {thing}.",
]  # fmt: skip
RENAME = [
    "Rename {old} to {new}.", "Please rename {old} to {new}.", "Call {old} {new} instead.", "{old} should be called {new}.",
    "{old} is now called {new}.", "Change the name of {old} to {new}.", "Could you rename {old} to {new}?",
    "Replace the name {was} by {new} everywhere.", "rename {old} -> {new}", "rename: {old} => {new}", "{old} becomes {new}.",
    "Use {new} as the name of {old}.", "Instead of {was} it should say {new}.", "Write {new} where it says {was}.", "We call {old} {new} now.",
    "Swap the name {was} for {new}.", "{old} needs a new name: {new}.", "The name {was} is wrong, it is {new}.", "Can you make {old} read {new}?",
    "Give {old} the name {new}.", "{old} was renamed, it is {new} now.", "Everybody says {new} rather than {was}, so please adapt that.",
    "I'd rather have {old} called {new}.", "Substitute {new} for {old}.", "Let {old} be named {new}.", "please change {old} to {new}",
    "{old} -> {new}", "Relabel {old} as {new}.", "It's {new}, not {was}. Fix that please.", "Turn {old} into {new}, everything else stays.",
]  # fmt: skip
CHANGE = [
    "Change {field} to {new}.", "Please change {field} to {new}.", "Set {field} to {new}.", "Could you set {field} to {new}?",
    "{field} should be {new}.", "{field} is now {new}.", "Update {field} to {new}.", "{field}: {new}", "Correct {field}, it is {new}.",
    "Make {field} {new}.", "{field} has to be {new}.", "I got {field} wrong, it should be {new}.", "{field} is wrong. It's {new}.",
    "Replace {field} by {new}.", "Put {new} for {field}.", "set {field} = {new}", "We agreed on {new} for {field}.", "{field} changed to {new}.",
    "Use {new} for {field}.", "Can you make {field} {new}?", "Adjust {field} to {new}.", "Let {field} be {new}.", "I need {field} to be {new}.",
    "Fix {field}: it must be {new}.", "The new value of {field} is {new}.", "Switch {field} to {new}, please.", "From now on {field} is {new}.",
    "change {field} -> {new}", "Would you update {field}? It is {new} now.", "Edit {field} so that it is {new}.",
]  # fmt: skip
RELINK = [
    "Let {link} {end} {new} instead.", "{link} should {end} {new} instead.", "Make {link} {end} {new}.", "Please let {link} {end} {new}.",
    "{link} has to {end} {new}.", "Change {link} so that it will {end} {new}.", "I want {link} to {end} {new}.",
    "{link} must {end} {new}, not {old}.", "Could you make {link} {end} {new}?", "Redirect {link}: it should {end} {new}.",
    "Rewire {link} to {end} {new}.", "{link} is wrong, it should {end} {new}.", "Instead of {old}, {link} should {end} {new}.",
    "Correct {link}. It should {end} {new}.", "Move {link} so that it may {end} {new}.", "Have {link} {end} {new}.",
    "Reconnect {link} so it can {end} {new}.", "We decided that {link} should {end} {new}.", "{link}: {end} {new}, not {old}",
    "Can {link} {end} {new} instead of {old}?", "Bend {link} to {end} {new}.", "It turns out that {link} needs to {end} {new}.",
    "Not {old}: {link} ought to {end} {new}.", "Please fix {link}, which ought to {end} {new}.", "relink {link} to {end} {new}",
    "{link} now has to {end} {new} rather than {old}.", 
    "Would you make {link} {end} {new} for me?",
]  # fmt: skip
INSERT = [
    "Insert {thing} between {a} and {b}.", "Put {thing} between {a} and {b}.", "Please insert {thing} between {a} and {b}.",
    "Between {a} and {b} comes {thing}.", "Add {thing} between {a} and {b}.", "There should be {thing} between {a} and {b}.",
    "Could you put {thing} in between {a} and {b}?", "After {a} and before {b} there is {thing}.", "From {a} it goes through {thing} to {b}.",
    "{a} leads to {thing} first, which then leads to {b}.", "Squeeze {thing} in between {a} and {b}.", "insert {thing} ({a} / {b})",
    "On the way from {a} to {b} we need {thing}.", "Between {a} and {b}: {thing}", "I forgot {thing}, which comes between {a} and {b}.",
    "{thing} is missing between {a} and {b}.", "We now have {thing} between {a} and {b}.", "Add {thing} after {a} and before {b}.",
    "Split the way from {a} to {b} with {thing}.", "Let's place {thing} between {a} and {b}.", "Going from {a} to {b} should pass {thing}.",
    "One more between {a} and {b}: {thing}.", "Add {thing} in the middle of {a} and {b}.",
    "{a} no longer leads to {b} at once; {thing} comes in between.", "new: {thing}, after {a}, before {b}",
    "Please work {thing} in between {a} and {b}.", "What comes between {a} and {b} is {thing}, add it.", "Slide {thing} in between {a} and {b}.",
]  # fmt: skip
MOVE = [
    "Move {thing} {place}.", "Please move {thing} {place}.", "Put {thing} {place}.", "{thing} should be {place}.", "{thing} belongs {place}.",
    "Could you move {thing} {place}?", "Shift {thing} {place}.", "Place {thing} {place}.", "{thing} goes {place}.", "I want {thing} {place}.",
    "move {thing} {place}", "{thing} is in the wrong place, it should be {place}.", "Let {thing} stand {place}.", "Bring {thing} {place}.",
    "Can we have {thing} {place}?", "Change the order: {thing} {place}.", "Reorder it so that {thing} is {place}.", "{thing} -> {place}",
    "Rearrange: {thing} comes {place}.", "Have {thing} {place}.", "Take {thing} and put it {place}.", "Please show {thing} {place}.",
    "I'd rather see {thing} {place}.", "Relocate {thing}; it should be {place}.", "It would be better to have {thing} {place}.",
    "Drag {thing} {place}.", "{thing} has to come {place}.", "Would you place {thing} {place}?",
]  # fmt: skip
STYLE = [
    "Make {thing} {style}.", "Draw {thing} as {style}.", "Please make {thing} {style}.", "{thing} should be {style}.", "Show {thing} as {style}.",
    "Turn {thing} into {style}.", "Change {thing} into {style}.", "Could you draw {thing} as {style}?", "{thing} has to be {style}.",
    "Let {thing} be {style}.", "I'd like {thing} to be {style}.", "Use {style} for {thing}.", "{thing}: {style}",
    "Can you turn {thing} into {style}?", "{thing} as {style}, please", "Style {thing} as {style}.", "{thing} would look better as {style}.",
    "Convert {thing} to {style}.", "Restyle {thing}: {style}.", "{thing} is {style} from now on.", "I want {style} for {thing}.",
    "{thing} must be {style}.", "Give me {style} for {thing}.", "Instead of what it is now, {thing} should be {style}.", "make {thing} {style}",
    "Replace {thing} by {style}, same content.", "We draw {thing} as {style} here.", "Would you show {thing} as {style}?",
]  # fmt: skip
TITLE = [
    "Change the title to {new}.", "The title should be {new}.", "Set the title to {new}.", "Title it {new} instead.",
    "Please make the title {new}.", "New title: {new}.", "Call the whole thing {new}.", "Could you change the title to {new}?",
    "The heading should read {new}.", "title: {new}", "Use {new} as the title.", "Its title is {new} now.", "Retitle it {new}.",
    "I want {new} as the heading.", "Replace the title with {new}.", "The diagram is now called {new}.", "Update the title, it is {new}.",
    "Head it {new}.", "Write {new} on top instead of the old title.", "Make {new} the title.", "Let the title say {new}.", "Entitle it {new}.",
    "A better title would be {new}, use that.", "Can the title be {new}?",
]  # fmt: skip
UNTITLE = [
    "Remove the title.", "Take the title away.", "It needs no title.", "Drop the heading.", "Delete the title, please.", "No title please.",
    "I don't want a title on it.", "Without the title, please.", "Leave out the title.", "Could you remove the title?",
]  # fmt: skip
ENTITLE = [
    "Add the title {new}.", "Give it the title {new}.", "It needs a title: {new}.", "Put the title {new} on top.", "Please add a title, {new}.",
    "Title it {new}.", "I'd like {new} as its title.", "A title is missing: {new}.", "Could you add {new} as a title?", "with {new} as the title",
]  # fmt: skip
DIRECTION = [
    "Lay it out {d}.", "Change the direction: {d}.", "It should run {d} instead.", "Please turn it so that it goes {d}.", "Make it go {d}.",
    "Direction {d}.", "I want it {d}.", "Draw it {d} instead.", "Can you arrange it {d}?", "Let it flow {d}.", "Turn the layout around: {d}.",
    "direction: {d}", "Set the direction to {d}.", "Could it be drawn {d}?", "{d} please", "Orient it {d}.", "Switch the layout to {d}.",
    "It would fit better {d}.", "Now do it {d}.", "Same diagram, but {d}.", "Rotate it so that it reads {d}.", "Have it run {d}.",
    "Everything should go {d}.", "Layout {d}, nothing else changes.", "Keep all of it, but draw it {d}.", "Would you lay it out {d}?",
]  # fmt: skip
RETYPE = [
    "Turn this {old} into {new}.", "Make {new} of this {old}.", "Convert this {old} to {new}.", "Show the same thing as {new}.",
    "Draw this as {new} instead.", "Please redo this {old} as {new}.", "I'd rather have {new}.", "Could you make {new} out of it?",
    "Same content, but as {new}.", "Can I get this {old} as {new}?", "Change the type: {new}.", "This should be {new}, not a {old}.",
    "Redraw it as {new}.", "Transform this {old} into {new}.", "as {new} please", "Give me {new} with the same content.",
    "Translate the {old} into {new}.", "What would that be as {new}?", "Use {new} for it instead of a {old}.",
    "My colleague wants {new} instead of this {old}.", "Rewrite the {old} as {new}.", "Let's see it as {new}.", "Switch from a {old} to {new}.",
    "Recast this {old} as {new}.", "I need {new} of the following {old}.", "the same as {new}",
]  # fmt: skip

PHRASES: dict[str, list[str]] = {
    "add": ADD, "remove": REMOVE, "rename": RENAME, "relabel": CHANGE, "relink": RELINK, "insert": INSERT, "order": MOVE, "restyle": STYLE,
    "title": [*TITLE, *ENTITLE, *UNTITLE], "direction": DIRECTION, "retype": RETYPE,
}  # fmt: skip

# Before the diagram, where the orders come after it or before it.
SHOWN = [
    "Here is my {type}:", "This is the {type} so far:", "My {type}:", "I have this {type}:", "We have the following {type}.", "Current {type}:",
    "the {type}:", "This is what I have:", "Here's the diagram:", "I've got a {type} like this:", "Given this {type}:", "Old version:",
    "Existing diagram:", "Take this {type}.", "Look at this {type}:", "We currently use this {type}:", "Below is our {type}.",
    "This {type} needs an update:", "Mermaid code:", "The code so far is", "I made this {type} yesterday:", "You drew this {type} for me:",
    "here you go", "Starting point:", "Have a look at my {type}:", "Our {type} at the moment:",
]  # fmt: skip
BEHIND = [
    "Here is the {type}:", "The {type}:", "This is the diagram:", "Diagram:", "Here it is:", "My {type} so far:", "Current version:", "The code:",
    "That's the {type} I mean:", "The {type} I have:", "mermaid:", "This is what I have at the moment:", "The diagram in question:", "See below.",
    "Old:", "Here's what I've got:", "This is our {type}:", "The {type} is this one:",
]  # fmt: skip
# Before several orders.
SEVERAL = [
    "Please make these changes:", "Change the following:", "Some changes:", "I need a few changes:", "Changes:", "To do:",
    "Could you change this:", "Update it like this:", "Please change the {type} as follows:", "Here is what should change:", "A few corrections:",
    "Edit the {type}:", "What's new:", "Apply these edits:", "Modify it:", "Two or three things need fixing:", "Revise it, please:", "Fix these:",
]  # fmt: skip
CLOSINGS = [
    "Leave the rest as it is.", "Keep everything else.", "Nothing else should change.", "Don't touch the rest.", "The rest stays the same.",
    "Everything else is fine.", "Thanks!", "Give me the whole diagram again.", "I need the full code back.", "Please send the complete diagram.",
    "thx", "Otherwise it is correct.", "All other lines stay.", "Return the complete code.", "That's all.", "Keep the order of the rest.",
]  # fmt: skip
WITH = [
    "{node} and {link}", "{node} with {link}", "{node}, plus {link}", "{node}, and {link}", "{node} as well as {link}",
    "{node} together with {link}", "{node} ({link})", "{node}; also {link}",
]  # fmt: skip
LABELLED = [
    "{link} labelled {label}", "{link} with the label {label}", "{link} saying {label}", "{link}: {label}", "{link} ({label})",
    "{link}, labelled {label}",
]  # fmt: skip
NAMES = {
    "flowchart": ["flowchart", "flow chart", "process diagram", "flow"], "sequence": ["sequence diagram", "message diagram", "sequence"],
    "class": ["class diagram", "UML class diagram", "class model"], "state": ["state diagram", "state machine", "state chart"],
    "er": ["ER diagram", "data model", "entity relationship diagram"], "pie": ["pie chart", "pie"], "gantt": ["Gantt chart", "schedule", "plan"],
    "mindmap": ["mind map", "mindmap"], "gitgraph": ["git graph", "git history"], "c4": ["C4 diagram", "C4 model"],
    "timeline": ["timeline", "chronology"], "journey": ["user journey", "journey"], "quadrant": ["quadrant chart", "2x2 matrix"],
    "xychart": ["XY chart", "chart"], "requirement": ["requirement diagram", "requirements diagram"],
    "architecture": ["architecture diagram", "architecture"], "sankey": ["sankey diagram", "sankey"], "kanban": ["kanban board", "board"],
    "block": ["block diagram"], "packet": ["packet diagram", "packet layout"], "radar": ["radar chart", "spider chart"],
    "treemap": ["treemap", "tree map"], "treeview": ["tree view", "file tree"], "venn": ["Venn diagram"],
    "ishikawa": ["fishbone diagram", "Ishikawa diagram"], "wardley": ["Wardley map", "map"], "eventmodeling": ["event model"],
    "zenuml": ["ZenUML diagram", "ZenUML sequence"],
}  # fmt: skip
