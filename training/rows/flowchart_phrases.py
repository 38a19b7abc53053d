"""The phrasings of flowchart requests: openings, shapes, arrows, nodes, edges, conditions, loops and closings."""

from __future__ import annotations

# Every shape of a node: how it opens and closes, and what people call it. Short lists, so that every split has all of them.
SHAPES = {
    "rect": ("[", "]", ["rectangle", "box", "plain box", "square box", "process box", "process", "rectangular box"]),
    "round": ("(", ")", ["rounded box", "rounded rectangle", "box with rounded corners", "round-cornered box", "rounded node"]),
    "stadium": ("([", "])", ["pill", "stadium", "terminal", "terminator", "capsule", "oval", "pill shape"]),
    "subroutine": ("[[", "]]", ["subroutine", "subprocess", "predefined process", "double-sided box", "framed box", "subroutine box"]),
    "cylinder": ("[(", ")]", ["cylinder", "database", "data store", "db", "database cylinder", "storage cylinder"]),
    "circle": ("((", "))", ["circle", "circular node", "round bubble", "ring"]),
    "double-circle": ("(((", ")))", ["double circle", "double ring", "circle inside a circle", "double-lined circle"]),
    "diamond": ("{", "}", ["diamond", "decision", "rhombus", "decision diamond", "condition", "decision node", "branch point"]),
    "hexagon": ("{{", "}}", ["hexagon", "preparation step", "six-sided box", "hex", "hexagonal box", "hexagon node"]),
    "parallelogram": ("[/", "/]", ["parallelogram", "input/output box", "slanted box", "I/O shape", "data box", "lean-right box"]),
    "parallelogram-back": ("[\\", "\\]", ["left-leaning parallelogram", "reversed parallelogram", "parallelogram leaning left",
                                          "backward parallelogram", "lean-left box"]),
    "trapezoid": ("[/", "\\]", ["trapezoid", "trapezium", "trapezoid box"]),
    "trapezoid-back": ("[\\", "/]", ["inverted trapezoid", "upside-down trapezoid", "manual operation", "flipped trapezium"]),
    "flag": (">", "]", ["flag", "asymmetric shape", "ribbon", "banner", "asymmetric node"]),
}  # fmt: skip
ARROWS = {
    "---": ["plain line", "line without an arrowhead", "open link", "simple line", "headless line"],
    "-.->": ["dotted arrow", "dashed arrow", "dotted line", "dashed line"],
    "==>": ["thick arrow", "bold arrow", "heavy arrow", "fat arrow"],
    "--o": ["line ending in a circle", "circle-ended link", "arrow with a round head", "edge with a circle at the end"],
    "--x": ["line ending in a cross", "cross-ended link", "arrow with an x at the end", "edge with a cross at the end"],
    "<-->": ["two-way arrow", "double-headed arrow", "bidirectional arrow", "arrow in both directions"],
}
DIRECTIONS = {
    "TD": ["top down", "top to bottom", "TD", "vertically", "downwards", "from top to bottom", "TB"],
    "LR": ["left to right", "from left to right", "LR", "horizontally", "left-to-right", "sideways from the left"],
    "BT": ["bottom to top", "bottom up", "BT", "upwards", "from the bottom up", "from bottom to top"],
    "RL": ["right to left", "from right to left", "RL", "right-to-left", "from the right to the left"],
}
DIRECTION = [
    "Lay it out {d}.", "Direction: {d}.", "Direction {d}.", "It should run {d}.", "Make it {d}.", "{d} please.", "The flow goes {d}.",
    "Arrange everything {d}.", "Orientation: {d}", "I want it {d}.", "Draw it {d}.", "Please keep it {d}.", "It reads {d}.",
    "layout {d}", "Everything should go {d}.", "Orient it {d}.", "dir: {d}", "have it go {d}", "Layout: {d}.",
]  # fmt: skip
TYPE = ["flowchart", "flow chart", "flow diagram", "Mermaid flowchart", "process flow", "flowchart diagram", "workflow diagram"]
TYPE_OF_PROCESS = [*TYPE, "process map", "process diagram", "workflow", "flow"]
OPENINGS = [
    "Draw a {type}.", "Make a {type}:", "I need a {type}.", "Create a {type} with the following.", "Please draw this {type}:",
    "Give me a {type}.", "Could you make a {type} for me?", "{type}:", "{type} please:", "Build a {type} as follows.",
    "I'd like a {type} like this:", "Can you draw the {type} below?", "Turn this into a {type}.",
    "Here is what the {type} should show.", "Generate a {type}.", "Sketch a small {type}.", "Write the mermaid for this {type}.",
    "Need a quick {type}", "a {type} with these parts:", "Help me with a {type}.", "Produce a {type} from this description.",
    "Show this as a {type}.", "Let's make a {type}.", "hi, can I get a {type}?", "Convert this to a {type}:",
    "The {type} should look like this.", "What would this {type} look like?", "Hey, one {type} please.",
    "My {type} has the following pieces.", "We want a {type}.", "Set up a {type}.", "Put together a {type} from these notes:",
    "Model this as a {type}", "I am after a {type}.", "new {type}", "Would you render this {type}?", "Render the following {type}.",
    "Compose a {type}:", "For our wiki: a {type}.", "Quick one: {type}.", "Please produce a {type} with exactly these elements.",
    "Draft a {type} for the docs.", "ok so I want a {type}", "Could this become a {type}?", "Make me a tidy {type}.",
    "I have to hand in a {type}.",
]  # fmt: skip
OPENINGS_OF = [
    "Draw a {type} of {topic}.", "Make a {type} for {topic}:", "I need a {type} of {topic}.", "How does {topic} work? Show a {type}.",
    "Please draw the {type} for {topic}.", "Give me {topic} as a {type}.", "Could you sketch {topic} as a {type}?",
    "{topic}, as a {type}:", "{type} of {topic}:", "This is {topic}, please turn it into a {type}.", "Can you map out {topic}?",
    "Here is how {topic} goes.", "{topic} works like this.", "Let me explain {topic}.", "Map {topic}.", "Let's chart {topic}.",
    "We run {topic} like so:", "I want to document {topic} with a {type}.", "Show {topic} step by step.", "Visualise {topic}.",
    "Need a {type} that explains {topic}", "A {type} describing {topic}, please.", "Diagram {topic} for me.",
    "Create a {type} about {topic}.", "For the handbook: {topic}.", "Describe {topic} in a {type}.",
    "New colleagues keep asking about {topic}.", "Put {topic} into a {type}.", "topic: {topic}", "Illustrate {topic}.",
    "Subject: {topic}", "My notes on {topic}:", "Can I have a {type} for {topic}?", "We are documenting {topic}.",
    "Lay out {topic} visually.", "Turn my description of {topic} into a {type}.", "Write a {type} of {topic}.",
    "Here's {topic} in short.", "the process is {topic}", "What does {topic} look like as a {type}?", "Generate a {type}: {topic}.",
    "Flow for {topic}:",
]  # fmt: skip
CLOSINGS = [
    "Thanks!", "Thanks.", "Keep it simple.", "Nothing else.", "Thank you!", "No styling please.", "That's all.",
    "Please don't add anything.", "Cheers", "That is the whole thing.", "Just the diagram, please.", "Many thanks", "That's it.",
    "No colours needed.", "Only what I listed.", "thx", "Appreciate it.", "No extra boxes.",
]  # fmt: skip
NODE = [
    "{id} is {a_shape} labelled {label}", "{id} is {a_shape} that says {label}", "node {id} is {a_shape} with the text {label}",
    "use {a_shape} {id} for {label}", "{id} ({shape}) reads {label}", "draw {id} as {a_shape} saying {label}",
    "{id}: {label}, {a_shape}", "there is {a_shape} {id} called {label}", "put {label} in {a_shape} with id {id}",
    "{id} shows {label} and is {a_shape}", "{id} = {label} ({shape})", "add {a_shape} {id} with label {label}",
    "for {id} take {a_shape} captioned {label}", "{id} has the label {label} and the shape of {a_shape}",
    "{a_shape} with id {id} holds {label}", "give {id} the text {label}, drawn as {a_shape}", "the {shape} {id} carries {label}",
    "{id} stands for {label} and is drawn as {a_shape}",
]  # fmt: skip
NODE_PLAIN = [
    "{id} is {label}", "{id} says {label}", "node {id} is labelled {label}", "{id} stands for {label}", "{id} reads {label}",
    "{id} = {label}", "{id} shows {label}", "the text of {id} is {label}", "call {id} {label}", "label {id} as {label}",
    "{id} has the text {label}", "add {id} with label {label}", "node {id}, {label}", "{id} means {label}",
    "{id} carries the label {label}", "id {id} for {label}",
]  # fmt: skip
SHAPED = [
    "{label} ({shape})", "{label} as {a_shape}", "{a_shape} {label}", "{a_shape} that says {label}", "{a_shape} labelled {label}",
    "{label}, {a_shape}", "{a_shape} with {label}", "{label} in {a_shape}", "{a_shape} reading {label}", "{label}, drawn as {a_shape}",
    "{a_shape} called {label}", "{label} [{shape}]", "{shape}: {label}", "{a_shape} holding {label}", "{a_shape} for {label}",
    "{a_shape} captioned {label}",
]  # fmt: skip
SHAPE_LATER = [
    "{label} is {a_shape}", "{label} should be {a_shape}", "draw {label} as {a_shape}", "make {label} {a_shape}",
    "{label} is drawn as {a_shape}", "use {a_shape} for {label}", "{label} has the shape of {a_shape}", "put {label} in {a_shape}",
    "I want {label} as {a_shape}", "{label} gets {a_shape}", "show {label} as {a_shape}", "for {label} take {a_shape}",
]  # fmt: skip
EDGE = [
    "{a} goes to {b}", "{a} leads to {b}", "{a} points to {b}", "from {a} to {b}", "connect {a} to {b}", "{a} is followed by {b}",
    "after {a} comes {b}", "link {a} to {b}", "{a} then {b}", "there is an arrow from {a} to {b}", "{a} flows into {b}",
    "{a} feeds {b}", "draw an arrow from {a} to {b}", "{a} connects to {b}", "once {a} is done go to {b}", "{a} continues to {b}",
    "{a} moves on to {b}", "an edge runs from {a} to {b}", "{a} passes to {b}", "join {a} to {b}", "{a} hands over to {b}",
    "next after {a} is {b}",
]  # fmt: skip
EDGE_LABEL = [
    "{a} goes to {b} on {l}", "{a} leads to {b} with the label {l}", "from {a} to {b} labelled {l}",
    "connect {a} to {b} and write {l} on it", "if {l}, {a} goes to {b}", "the {l} branch of {a} leads to {b}", "{a} to {b} ({l})",
    "an arrow marked {l} runs from {a} to {b}", "on {l} go from {a} to {b}", "{l} takes you from {a} to {b}",
    "{a} points to {b}, labelled {l}", "link {a} to {b} as {l}", "the arrow from {a} to {b} says {l}", "from {a}, {l} leads to {b}",
    "{a} is followed by {b} when {l}", "draw an arrow {l} from {a} to {b}", "{a} connects to {b} via {l}",
    "in case of {l} {a} continues to {b}", "edge {a} to {b} with text {l}", "{a} sends {l} to {b}",
]  # fmt: skip
EDGE_KIND = [
    "{a} connects to {b} with {a_kind}", "{a_kind} runs from {a} to {b}", "there is {a_kind} from {a} to {b}",
    "use {a_kind} from {a} to {b}", "link {a} to {b} by {a_kind}", "{a} and {b} are joined by {a_kind}",
    "draw {a_kind} from {a} to {b}", "from {a} to {b} goes {a_kind}", "{a} to {b} with {a_kind}", "{a} to {b} ({kind})",
    "between {a} and {b} put {a_kind}", "{a} leads to {b}, drawn as {a_kind}", "connect {a} to {b}, this time with {a_kind}",
    "{a} points to {b} through {a_kind}",
]  # fmt: skip
EDGE_KIND_LABEL = [
    "{a} connects to {b} with {a_kind} labelled {l}", "{a_kind} saying {l} runs from {a} to {b}", "draw {a_kind} {l} from {a} to {b}",
    "link {a} to {b} by {a_kind} with the text {l}", "from {a} to {b} goes {a_kind} marked {l}", "{a} to {b} ({kind}, {l})",
    "between {a} and {b} put {a_kind} that reads {l}", "use {a_kind} from {a} to {b} and label it {l}",
    "{a} leads to {b} on {l}, drawn as {a_kind}", "there is {a_kind} called {l} from {a} to {b}",
]  # fmt: skip
FROM_ONE = [
    "From {a} there are arrows to {bs}.", "{a} leads to {bs}.", "{a} splits into {bs}.", "{a} has edges to {bs}.",
    "Out of {a} go {bs}.", "{a} fans out to {bs}.", "{a} is followed by {bs}.", "{a} points at {bs}.", "After {a} come {bs}.",
    "{a} connects to {bs}.", "{a} branches to {bs}.", "The next ones after {a} are {bs}.", "{a}: next {bs}.",
    "From {a} you get to {bs}.",
]  # fmt: skip
GROUP = [
    "The group {g} contains {members}.", "{g} holds {members}.", "Put {members} into a group called {g}.", "Subgraph {g}: {members}.",
    "In the {g} subgraph there are {members}.", "{g} consists of {members}.", "Group {members} under {g}.",
    "Inside {g} we have {members}.", "{members} belong to {g}.", "The {g} part has {members}.", "A box named {g} around {members}.",
    "{g} is made up of {members}.", "Within {g}: {members}.", "There is a section {g} with {members}.", "{g} includes {members}.",
    "Cluster {g} has {members}.",
]  # fmt: skip
GROUP_INSIDE = [
    "Inside it is another group {g} with {members}.", "It also has a subgroup {g} containing {members}.",
    "Nested in it is {g}: {members}.", "Within that one sits {g}, made of {members}.",
    "In there is a smaller group {g} holding {members}.", "One of its parts is a group {g} with {members}.",
    "It contains the inner subgraph {g} with {members}.", "That group has {g} inside, with {members}.",
]  # fmt: skip
GROUP_DIRECTION = [
    "Inside {g} things run {d}.", "{g} itself goes {d}.", "Within {g} the direction is {d}.", "Lay out {g} {d}.",
    "{g} is arranged {d}.", "The inside of {g} is {d}.", "{g} should be {d} inside.", "Use {d} within {g}.",
]  # fmt: skip
OUTSIDE = [
    "{members} stays outside the groups.", "Not in any group: {members}.", "{members} is in no group.",
    "Outside of them there is {members}.", "{members} belongs to none of them.", "On its own: {members}.", "Ungrouped: {members}.",
    "{members} stands apart.",
]  # fmt: skip
ALONE = [
    "{n} stands alone.", "{n} is not connected to anything.", "There is also {n}, without any arrows.", "Add a loose box {n}.",
    "{n} has no connections.", "Finally an unconnected {n}.", "Leave {n} on its own.", "{n} is there too, but nothing leads to it.",
]  # fmt: skip

# Stories. {c} is a condition, {x} what happens if it holds, {y} otherwise; all without a full stop.
IF_ELSE = [
    "if {c} {x}, otherwise {y}", "if {c}, {x}, otherwise {y}", "if {c} then {x}, else {y}", "if {c}, {x}; if not, {y}",
    "when {c}, {x}, but otherwise {y}", "in case {c}, {x}; otherwise {y}", "check whether {c}: if so, {x}, if not, {y}",
    "should it be that {c}, {x}, or else {y}", "if {c} {x} otherwise {y}", "provided that {c}, {x}. Otherwise {y}",
    "if {c}: {x}. If not: {y}", "it depends on whether {c}. If yes, {x}. If no, {y}",
    "we look if {c}. If that is the case, {x}. If it isn't, {y}", "see if {c}; yes means {x}, no means {y}",
    "assuming {c}, {x}, in all other cases {y}", "as long as {c}, {x}. In any other case {y}",
    "now the question is if {c}. When it is true, {x}. When it is false, {y}", "if {c}, then {x}. Else, {y}",
    "suppose {c}: then {x}. Else {y}", "if it turns out that {c}, {x}, and otherwise {y}", "the check is if {c}. Yes: {x}. No: {y}",
    "only when {c} {x}, otherwise {y}", "where {c}, {x}; where that is not so, {y}",
]  # fmt: skip
IF_ONLY = [
    "if {c}, {x}", "when {c}, {x}", "in case {c}, {x}", "if {c} then {x}", "should it be that {c}, {x}",
    "check whether {c}; if so, {x}", "only if {c}, {x}", "if it turns out that {c}, {x}", "provided {c}, {x}", "whenever {c}, {x}",
    "{x}, but only if {c}", "{x} if {c}", "see if {c}, and if it does hold, {x}", "assuming {c}, {x}", "{x} in case {c}",
]  # fmt: skip
UNLESS = [
    "unless {c}, {y}", "{y} unless {c}", "unless it happens that {c}, {y}", "{y}, unless {c}", "unless it turns out that {c}, {y}",
    "{y}, except when {c}", "except if {c}, {y}", "if it is not true that {c}, {y}",
]  # fmt: skip
NO_YES = [
    "question: is it true that {c}? If no, {y}. If yes, {x}", "is it so that {c}? No: {y}. Yes: {x}",
    "check if {c}. If not, {y}. If it is, {x}", "find out whether {c}. When not, {y}. When so, {x}",
    "does it hold that {c}? If it doesn't, {y}. If it does, {x}", "we ask if {c}. No means {y}. Yes means {x}",
    "look whether {c}. If that is not so, {y}. If it is so, {x}", "decide if {c}. On no, {y}. On yes, {x}",
]  # fmt: skip
LOOP = [
    "{x} and repeat until {c}", "{x}, over and over until {c}", "repeat this until {c}: {x}", "{x}, again and again until {c}",
    "{x} until {c}", "{x}. Do that again until {c}", "until {c}, {x}", "{x} and keep doing so until {c}",
    "{x}. This is repeated until {c}", "{x} as often as needed until {c}", "loop until {c}: {x}", "{x}, and go round again until {c}",
    "{x}; keep going until {c}", "{x}. Continue like that until {c}", "{x}, repeating it until {c}",
]  # fmt: skip
PARALLEL = [
    "at the same time {xs}", "in parallel, {xs}", "{xs}, all at once", "simultaneously {xs}", "things run side by side: {xs}",
    "meanwhile, in parallel, {xs}", "split up here: {xs}, in parallel", "{xs} (these happen in parallel)", "concurrently, {xs}",
    "{xs}, all at the same time", "do this in parallel: {xs}", "the work forks: {xs}", "side by side, {xs}",
    "{xs}, these go on together",
]  # fmt: skip
BACK_ONE = [
    "try again", "ask again", "do it again", "repeat the previous step", "go back a step", "do that step again", "retry",
    "go one step back", "repeat that", "repeat it", "go back and try again", "have another go",
]  # fmt: skip
BACK_START = [
    "start over", "start again from the beginning", "go back to the start", "begin again", "return to the first step",
    "start from scratch", "go all the way back", "restart the whole thing", "go back to the beginning", "begin from the top again",
]  # fmt: skip
BACK_TO = [
    "go back to {n}", "return to {n}", "go back to the step {n}", "jump back to {n}", "loop back to {n}", "back to {n}",
    "resume at {n}", "go to {n} again", "repeat from {n}", "continue again from {n}",
]  # fmt: skip
STOP = [
    "stop", "that is the end", "the process ends", "stop there", "we are done", "it ends there", "finish", "nothing more happens",
    "that's it", "end it there", "quit",
]  # fmt: skip
NEXT = [
    "then", "after that", "next", "afterwards", "and then", "once that is done,", "now", "following that,", "subsequently", "later on",
    "when that is finished,", "the next step:", "with that out of the way,", "from there,", "then, right away,", "next up,",
]  # fmt: skip
FIRST = [
    "first", "to start,", "first of all,", "at the start", "it begins like this:", "to begin with,", "step one:", "initially",
    "at first", "in the beginning",
]  # fmt: skip
LAST = [
    "finally", "in the end", "at last", "lastly", "to finish,", "at the end", "last of all,", "to wrap up,", "as a last step",
    "and finally",
]  # fmt: skip
ANYWAY = [
    "either way,", "in both cases", "whatever the outcome,", "after either of these", "both paths then", "from either branch,",
    "regardless,", "in any case,", "both ways lead on:", "no matter which,",
]  # fmt: skip
ASIDES = [
    "That can take a while.", "This is the boring part.", "Nobody likes this bit.", "(That is how we have always done it.)",
    "This matters a lot.", "It happens several times a day.", "Most people forget this.", "It is quick.",
    "This is required by the rules.", "That is the usual case, anyway.", "(don't ask why)", "Nothing special so far.",
    "Safety first, as they say.", "It is easy to get wrong.",
]  # fmt: skip
DEPENDS = [
    "depending on the {n}: {cases}", "what comes next depends on the {n}: {cases}", "look at the {n}: {cases}",
    "check the {n}; {cases}", "there are several cases for the {n}: {cases}", "now it matters what the {n} is: {cases}",
    "the {n} decides: {cases}", "sort by {n}: {cases}", "branch on the {n}: {cases}", "it goes by the {n}: {cases}",
]  # fmt: skip
CASES = ["if it is {v}, {x}", "{v} means {x}", "{v}: {x}", "for {v}, {x}", "when {v}, {x}", "{v} -> {x}", "in the case of {v}, {x}"]
ACTORS = [
    "user", "customer", "clerk", "operator", "system", "manager", "visitor", "student", "technician", "agent", "robot", "driver",
    "reviewer", "guest", "applicant", "server", "member", "owner", "team lead", "assistant", "buyer", "caller", "engineer", "trainee",
]  # fmt: skip
CONDITIONS = [
    "the {n} is {a}", "the {n} turns out {a}", "all {ns} are {a}", "the {n} is over {k}", "there is {aa} {n} left",
    "the {n} and the {m} match", "{p} agrees", "the {n} has {am}", "nobody objects to the {n}", "the {n} fits the {m}",
    "the {n} arrives in time", "{p} signs the {n}", "the {n} is below {k}", "the {n} contains {aa} {m}", "{an} is missing",
    "the {m} accepts the {n}", "enough {ns} are there", "it is {a}", "the {n} exists", "{p} is available", "the {n} is still {a}",
    "the {a} {n} works", "more than {k} {ns} remain", "the {n} was {a} before",
]  # fmt: skip
STORY_GROUP = [
    "in the {g} there are {members}", "the {g} is made of {members}", "the {g} has {members}", "{members} form the {g}",
    "the {g} side consists of {members}", "the {g} includes {members}", "{members} sit in the {g}", "as {g} we have {members}",
    "{members} make up the {g}", "inside the {g} you find {members}", "the {g} brings together {members}",
    "what we call {g} is {members}",
]  # fmt: skip
STORY_FLOW = [
    "the {a} sends {l} to the {b}", "{l} go from the {a} to the {b}", "the {a} passes {l} on to the {b}",
    "the {b} gets {l} from the {a}", "the {a} delivers {l} to the {b}", "the {a} feeds the {b} with {l}",
    "{l} move from the {a} into the {b}", "the {a} supplies the {b} with {l}", "the {b} receives {l} from the {a}",
    "from the {a}, {l} reach the {b}", "the {a} hands {l} over to the {b}", "the {a} gives {l} to the {b}",
]  # fmt: skip
STORY_LINK = [
    "the {a} is connected to the {b}", "the {a} leads to the {b}", "the {a} feeds the {b}", "the {a} talks to the {b}",
    "from the {a} it goes to the {b}", "the {a} points to the {b}", "the {a} hands over to the {b}", "after the {a} comes the {b}",
    "the {a} relies on the {b}", "the {a} uses the {b}", "the {a} goes on to the {b}", "the {a} is followed by the {b}",
]  # fmt: skip
