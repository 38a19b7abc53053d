"""The phrasings of flowchart requests: openings, shapes, arrows, nodes, edges, conditions, loops and closings."""

from __future__ import annotations

# Every shape of a node: how it opens and closes, and what people call it. Every split has all of these names.
SHAPES = {
    "rect": ("[", "]", ["rectangle", "box", "plain box", "square box", "process box", "process", "rectangular box",
                        "rectangular node", "normal box", "process step", "simple rectangle", "task box", "default box",
                        "box with sharp corners", "ordinary rectangle"]),
    "round": ("(", ")", ["rounded box", "rounded rectangle", "box with rounded corners", "round-cornered box", "rounded node",
                         "box with soft corners", "rounded-corner box", "rounded rect", "box with rounded edges",
                         "rectangle with round corners"]),
    "stadium": ("([", "])", ["pill", "stadium", "terminal", "terminator", "capsule", "oval", "pill shape", "pill-shaped box",
                             "stadium shape", "capsule shape", "start/end oval", "terminator shape", "pill-shaped node"]),
    "subroutine": ("[[", "]]", ["subroutine", "subprocess", "predefined process", "double-sided box", "framed box", "subroutine box",
                                "subroutine shape", "box with double sides", "subprocess box", "procedure box",
                                "box with double side lines", "predefined process box"]),
    "cylinder": ("[(", ")]", ["cylinder", "database", "data store", "db", "database cylinder", "storage cylinder", "database symbol",
                              "DB cylinder", "database shape", "storage drum", "cylindrical node", "datastore"]),
    "circle": ("((", "))", ["circle", "circular node", "round bubble", "ring", "circle shape", "circular shape", "plain circle",
                            "bubble", "single circle", "perfect circle"]),
    "double-circle": ("(((", ")))", ["double circle", "double ring", "circle inside a circle", "double-lined circle",
                                     "circle with a double outline", "double circle shape", "circle with two rings",
                                     "circle with a double border", "double-ringed circle", "ring within a ring"]),
    "diamond": ("{", "}", ["diamond", "decision", "rhombus", "decision diamond", "condition", "decision node", "branch point",
                           "diamond shape", "decision box", "diamond-shaped node", "question diamond", "decision shape",
                           "rhombus shape"]),
    "hexagon": ("{{", "}}", ["hexagon", "preparation step", "six-sided box", "hex", "hexagonal box", "hexagon node",
                             "six-cornered box", "hexagonal node", "preparation box", "hexagon shape", "shape with six sides",
                             "six-sided node"]),
    "parallelogram": ("[/", "/]", ["parallelogram", "input/output box", "slanted box", "I/O shape", "data box", "lean-right box",
                                   "input/output shape", "I/O box", "slanted rectangle", "parallelogram leaning right",
                                   "I/O parallelogram", "right-leaning parallelogram"]),
    "parallelogram-back": ("[\\", "\\]", ["left-leaning parallelogram", "reversed parallelogram", "parallelogram leaning left",
        "backward parallelogram", "lean-left box", "parallelogram slanted to the left", "left-slanted box", "mirrored parallelogram",
        "flipped parallelogram", "lean-left shape", "box leaning to the left"]),
    "trapezoid": ("[/", "\\]", ["trapezoid", "trapezium", "trapezoid box", "trapezoid shape", "trapezoidal box",
                                "trapezoid with the wide side down", "upright trapezoid", "trapezium shape",
                                "trapezoid wider at the bottom", "trapezoidal node"]),
    "trapezoid-back": ("[\\", "/]", ["inverted trapezoid", "upside-down trapezoid", "manual operation", "flipped trapezium",
                                     "reversed trapezoid", "inverted trapezium", "trapezoid wider at the top",
                                     "trapezoid with the wide side up", "manual operation shape", "upside-down trapezium"]),
    "flag": (">", "]", ["flag", "asymmetric shape", "ribbon", "banner", "asymmetric node", "flag shape", "pennant", "ribbon shape",
                        "flag-shaped box", "box with a notched left side", "banner shape"]),
}  # fmt: skip
ARROWS = {
    "---": ["plain line", "line without an arrowhead", "open link", "simple line", "headless line", "line with no arrow tip",
            "undirected line", "arrowless line", "line that has no arrow", "plain link without a head", "bare line"],
    "-.->": ["dotted arrow", "dashed arrow", "dotted line", "dashed line", "dotted link", "dashed link", "dotted edge",
             "arrow made of dots", "broken-line arrow", "dashed connector", "dashed edge"],
    "==>": ["thick arrow", "bold arrow", "heavy arrow", "fat arrow", "thick edge", "thick link", "bold edge",
            "arrow with a thick line", "extra thick arrow", "strong arrow", "heavy link"],
    "--o": ["line ending in a circle", "circle-ended link", "arrow with a round head", "edge with a circle at the end",
            "arrow with a circle head", "link that ends in a circle", "circle-headed arrow", "edge ending in a circle",
            "arrow with a circle at its end", "line with a round end"],
    "--x": ["line ending in a cross", "cross-ended link", "arrow with an x at the end", "edge with a cross at the end",
            "arrow with a cross head", "link that ends in a cross", "cross-headed arrow", "edge ending in a cross",
            "arrow with a cross at its end", "line with an x at the end"],
    "<-->": ["two-way arrow", "double-headed arrow", "bidirectional arrow", "arrow in both directions",
             "arrow with heads on both ends", "two-headed arrow", "arrow pointing both ways", "two-way link", "bidirectional link",
             "two-way edge"],
}  # fmt: skip
DIRECTIONS = {
    "TD": ["top down", "top to bottom", "TD", "vertically", "downwards", "from top to bottom", "TB", "top-down", "top-to-bottom",
           "from the top down", "from the top to the bottom", "down the page", "vertically from the top"],
    "LR": ["left to right", "from left to right", "LR", "horizontally", "left-to-right", "sideways from the left",
           "from the left to the right", "rightwards", "left to right across the page", "horizontally from the left",
           "towards the right"],
    "BT": ["bottom to top", "bottom up", "BT", "upwards", "from the bottom up", "from bottom to top", "bottom-up", "bottom-to-top",
           "from the bottom to the top", "up the page", "vertically from the bottom"],
    "RL": ["right to left", "from right to left", "RL", "right-to-left", "from the right to the left", "leftwards",
           "horizontally from the right", "sideways from the right", "towards the left", "right to left across the page"],
}  # fmt: skip
DIRECTION = [
    "Lay it out {d}.", "Direction: {d}.", "Direction {d}.", "It should run {d}.", "Make it {d}.", "{d} please.", "The flow goes {d}.",
    "Arrange everything {d}.", "Orientation: {d}", "I want it {d}.", "Draw it {d}.", "Please keep it {d}.", "It reads {d}.",
    "layout {d}", "Everything should go {d}.", "Orient it {d}.", "dir: {d}", "have it go {d}", "Layout: {d}.",
    "Let the flow lead {d}.", "The arrows should run {d}.", "I prefer it {d}.", "The whole should be laid out {d}.", "Could it go {d}?",
    "flow direction = {d}", "Render the chart {d}.", "Steps should follow each other {d}.", "It has to be read {d}.",
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
    "Nothing fancy.", "Mermaid code only.", "Exactly as listed, please.", "Please don't invent steps.", "No explanation needed.", "tia",
    "The default look is fine.", "That would be everything.", "Leave out any colours.", "Great, thank you.",
]  # fmt: skip
NODE = [
    "{id} is {a_shape} labelled {label}", "{id} is {a_shape} that says {label}", "node {id} is {a_shape} with the text {label}",
    "use {a_shape} {id} for {label}", "{id} ({shape}) reads {label}", "draw {id} as {a_shape} saying {label}",
    "{id}: {label}, {a_shape}", "there is {a_shape} {id} called {label}", "put {label} in {a_shape} with id {id}",
    "{id} shows {label} and is {a_shape}", "{id} = {label} ({shape})", "add {a_shape} {id} with label {label}",
    "for {id} take {a_shape} captioned {label}", "{id} has the label {label} and the shape of {a_shape}",
    "{a_shape} with id {id} holds {label}", "give {id} the text {label}, drawn as {a_shape}", "the {shape} {id} carries {label}",
    "{id} stands for {label} and is drawn as {a_shape}",
    "make {id} {a_shape} that reads {label}", "{id} should be {a_shape} with {label} in it",
    "as {id} I want {a_shape} with {label} written in it", "create node {id}: {a_shape}, text {label}",
    "inside the {shape} {id} it says {label}", "the text {label} sits in {a_shape} called {id}",
    "{id} gets {a_shape} as its outline and {label} as its text", "id {id}, shape {shape}, label {label}", "{shape} {id}: {label}",
    "{label} goes into {id}, which is {a_shape}",
]  # fmt: skip
NODE_PLAIN = [
    "{id} is {label}", "{id} says {label}", "node {id} is labelled {label}", "{id} stands for {label}", "{id} reads {label}",
    "{id} = {label}", "{id} shows {label}", "the text of {id} is {label}", "call {id} {label}", "label {id} as {label}",
    "{id} has the text {label}", "add {id} with label {label}", "node {id}, {label}", "{id} means {label}",
    "{id} carries the label {label}", "id {id} for {label}",
    "{label} is node {id}", "write {label} into {id}", "{id} should say {label}", "use {id} for {label}", "{label} gets the id {id}",
    "define {id} as {label}", "the one called {id} is {label}", "by {id} I mean {label}", "{id} displays {label}",
    "text for {id}: {label}", "{id} is short for {label}",
]  # fmt: skip
# All nodes at once, {n} their number and {s} the nodes; the group of one node, {n} the node and {g} the group.
NODES = [
    "There are {n} boxes: {s}.", "Nodes: {s}.", "We have {s}.", "It has {s}.", "The boxes are {s}.", "Use these nodes: {s}.",
    "It takes {n} nodes: {s}.", "The chart has {s}.", "I need {s} in it.", "Please put in {s}.", "On it are {s}.", "{n} nodes: {s}.",
    "It is made of {s}.", "Draw {s}.", "Elements: {s}.", "What it contains: {s}.", "The parts are these: {s}.", "Create nodes for {s}.",
    "There should be {s}.", "Take {s} as the nodes.", "Here are the {n} nodes: {s}.", "Place {s} on it.", "Let it show {s}.",
    "The following appear in it: {s}.", "It consists of {n} parts: {s}.", "All {n} of its boxes are listed here: {s}.",
]  # fmt: skip
IN_GROUP = [
    "{n} is in {g}", "{n} belongs to {g}", "{n} sits in the group {g}", "{n} [{g}]", "{n}, group {g}", "{n} (in {g})",
    "{n} is part of {g}", "{n} goes into {g}", "{n} is a member of {g}", "put {n} in {g}", "{g} has {n}", "{n} falls under {g}",
    "place {n} inside {g}", "{n} under {g}", "{g} contains {n}", "{n} @ {g}", "{n} is grouped under {g}", "the subgraph {g} holds {n}",
    "add {n} to {g}", "inside {g}: {n}", "the group of {n} is {g}", "{n} is located in {g}", "{n} comes under {g}", "{g} includes {n}",
    "{n} is drawn within {g}", "{n} has {g} as its group",
]  # fmt: skip
SHAPED = [
    "{label} ({shape})", "{label} as {a_shape}", "{a_shape} {label}", "{a_shape} that says {label}", "{a_shape} labelled {label}",
    "{label}, {a_shape}", "{a_shape} with {label}", "{label} in {a_shape}", "{a_shape} reading {label}", "{label}, drawn as {a_shape}",
    "{a_shape} called {label}", "{label} [{shape}]", "{shape}: {label}", "{a_shape} holding {label}", "{a_shape} for {label}",
    "{a_shape} captioned {label}",
    "a node {label} shaped like {a_shape}", "the {shape} {label}", "{label} (this one is {a_shape})", "{a_shape} marked {label}",
    "{label} (shape: {shape})", "{a_shape} where it says {label}", "{a_shape} whose text is {label}", "{label} inside {a_shape}",
    "{a_shape} bearing the label {label}", "{label} in the form of {a_shape}", "{a_shape} titled {label}",
]  # fmt: skip
SHAPE_LATER = [
    "{label} is {a_shape}", "{label} should be {a_shape}", "draw {label} as {a_shape}", "make {label} {a_shape}",
    "{label} is drawn as {a_shape}", "use {a_shape} for {label}", "{label} has the shape of {a_shape}", "put {label} in {a_shape}",
    "I want {label} as {a_shape}", "{label} gets {a_shape}", "show {label} as {a_shape}", "for {label} take {a_shape}",
    "the shape of {label} is {a_shape}", "turn {label} into {a_shape}", "{label} should look like {a_shape}",
    "{label} must be {a_shape}", "render {label} as {a_shape}", "{label} goes in {a_shape}", "let {label} be {a_shape}",
    "{a_shape} is what I want for {label}", "note that {label} is {a_shape}", "{label} appears as {a_shape}",
    "give {label} the outline of {a_shape}", "{label}: {a_shape}", "I picture {label} as {a_shape}", "what says {label} is {a_shape}",
]  # fmt: skip
EDGE = [
    "{a} goes to {b}", "{a} leads to {b}", "{a} points to {b}", "from {a} to {b}", "connect {a} to {b}", "{a} is followed by {b}",
    "after {a} comes {b}", "link {a} to {b}", "{a} then {b}", "there is an arrow from {a} to {b}", "{a} flows into {b}",
    "{a} feeds {b}", "draw an arrow from {a} to {b}", "{a} connects to {b}", "once {a} is done go to {b}", "{a} continues to {b}",
    "{a} moves on to {b}", "an edge runs from {a} to {b}", "{a} passes to {b}", "join {a} to {b}", "{a} hands over to {b}",
    "next after {a} is {b}",
    "the arrow leaving {a} ends at {b}", "{a} is succeeded by {b}", "when {a} is finished we move to {b}",
    "{a} has {b} as its next step", "arrow: {a} to {b}", "what follows {a} is {b}", "make {a} point at {b}", "you get from {a} to {b}",
]  # fmt: skip
EDGE_LABEL = [
    "{a} goes to {b} on {l}", "{a} leads to {b} with the label {l}", "from {a} to {b} labelled {l}",
    "connect {a} to {b} and write {l} on it", "if {l}, {a} goes to {b}", "the {l} branch of {a} leads to {b}", "{a} to {b} ({l})",
    "an arrow marked {l} runs from {a} to {b}", "on {l} go from {a} to {b}", "{l} takes you from {a} to {b}",
    "{a} points to {b}, labelled {l}", "link {a} to {b} as {l}", "the arrow from {a} to {b} says {l}", "from {a}, {l} leads to {b}",
    "{a} is followed by {b} when {l}", "draw an arrow {l} from {a} to {b}", "{a} connects to {b} via {l}",
    "in case of {l} {a} continues to {b}", "edge {a} to {b} with text {l}", "{a} sends {l} to {b}",
    "the edge out of {a} into {b} carries {l}", "when {l} applies, {a} goes on to {b}",
    "write {l} on the arrow that goes from {a} to {b}", "arrow from {a} to {b}, caption {l}", "{a} reaches {b} through the arrow {l}",
    "take {a} to {b} and caption the arrow {l}", "the way from {a} to {b} is marked {l}", "with {l}, {a} moves on to {b}",
    "path {l}: from {a} to {b}",
]  # fmt: skip
EDGE_KIND = [
    "{a} connects to {b} with {a_kind}", "{a_kind} runs from {a} to {b}", "there is {a_kind} from {a} to {b}",
    "use {a_kind} from {a} to {b}", "link {a} to {b} by {a_kind}", "{a} and {b} are joined by {a_kind}",
    "draw {a_kind} from {a} to {b}", "from {a} to {b} goes {a_kind}", "{a} to {b} with {a_kind}", "{a} to {b} ({kind})",
    "between {a} and {b} put {a_kind}", "{a} leads to {b}, drawn as {a_kind}", "connect {a} to {b}, this time with {a_kind}",
    "{a} points to {b} through {a_kind}",
    "what joins {a} to {b} is {a_kind}", "{a} has {a_kind} to {b}", "add {a_kind} that goes from {a} to {b}",
    "{a} is tied to {b} by {a_kind}", "{kind} from {a} to {b}", "the edge from {a} to {b} is {a_kind}", "{a} reaches {b} over {a_kind}",
    "I want {a_kind} leading from {a} to {b}", "starting at {a}, {a_kind} goes to {b}",
    "style the connection from {a} to {b} as {a_kind}", "take {a_kind} to get from {a} to {b}", "let {a_kind} lead from {a} to {b}",
    "for the step from {a} to {b} choose {a_kind}",
]  # fmt: skip
EDGE_KIND_LABEL = [
    "{a} connects to {b} with {a_kind} labelled {l}", "{a_kind} saying {l} runs from {a} to {b}", "draw {a_kind} {l} from {a} to {b}",
    "link {a} to {b} by {a_kind} with the text {l}", "from {a} to {b} goes {a_kind} marked {l}", "{a} to {b} ({kind}, {l})",
    "between {a} and {b} put {a_kind} that reads {l}", "use {a_kind} from {a} to {b} and label it {l}",
    "{a} leads to {b} on {l}, drawn as {a_kind}", "there is {a_kind} called {l} from {a} to {b}",
    "{a} has {a_kind} to {b}, with {l} written on it", "the edge from {a} to {b} is {a_kind} and says {l}",
    "{kind} from {a} to {b}, label {l}", "{a} is joined to {b} by {a_kind} that carries {l}",
    "add {a_kind} leading from {a} to {b}, text {l}", "on {l}, {a} goes to {b}, shown as {a_kind}",
    "write {l} on {a_kind} from {a} to {b}", "starting at {a}, {a_kind} captioned {l} goes to {b}",
    "what joins {a} to {b} is {a_kind} marked {l}", "I want {a_kind} from {a} to {b} and {l} as its label",
    "{a} reaches {b} over {a_kind} that is labelled {l}", "make the link from {a} to {b} {a_kind} reading {l}",
    "connect {a} to {b} by way of {a_kind}, titled {l}", "style the connection from {a} to {b} as {a_kind} and put {l} on it",
    "{kind} {l} from {a} to {b}", "take {a_kind} to lead from {a} to {b} and write {l} next to it",
]  # fmt: skip
FROM_ONE = [
    "From {a} there are arrows to {bs}.", "{a} leads to {bs}.", "{a} splits into {bs}.", "{a} has edges to {bs}.",
    "Out of {a} go {bs}.", "{a} fans out to {bs}.", "{a} is followed by {bs}.", "{a} points at {bs}.", "After {a} come {bs}.",
    "{a} connects to {bs}.", "{a} branches to {bs}.", "The next ones after {a} are {bs}.", "{a}: next {bs}.",
    "From {a} you get to {bs}.",
    "You can go from {a} to {bs}.", "Draw arrows from {a} to {bs}.", "{a} has several ways out: to {bs}.", "What follows {a}: {bs}.",
    "Link {a} to each of {bs}.", "Arrows leave {a} for {bs}.", "{a} has more than one successor: {bs}.",
    "Starting at {a}, edges run to {bs}.", "{a} opens the way to {bs}.", "{a} -> {bs}.", "{a} goes on to {bs}.",
    "Out-edges of {a}: {bs}.", "Several arrows start at {a}; they go to {bs}.",
]  # fmt: skip
GROUP = [
    "The group {g} contains {members}.", "{g} holds {members}.", "Put {members} into a group called {g}.", "Subgraph {g}: {members}.",
    "In the {g} subgraph there are {members}.", "{g} consists of {members}.", "Group {members} under {g}.",
    "Inside {g} we have {members}.", "{members} belong to {g}.", "The {g} part has {members}.", "A box named {g} around {members}.",
    "{g} is made up of {members}.", "Within {g}: {members}.", "There is a section {g} with {members}.", "{g} includes {members}.",
    "Cluster {g} has {members}.",
    "Draw a subgraph {g} around {members}.", "{g} bundles {members}.", "Collect {members} in a group {g}.",
    "Members of {g}: {members}.", "The frame {g} encloses {members}.", "{g} has these in it: {members}.",
    "{members} should go into the subgraph {g}.", "Under the heading {g} you find {members}.", "Wrap {members} in a subgraph titled {g}.",
    "Part of {g}: {members}.", "The contents of {g} are {members}.",
]  # fmt: skip
GROUP_INSIDE = [
    "Inside it is another group {g} with {members}.", "It also has a subgroup {g} containing {members}.",
    "Nested in it is {g}: {members}.", "Within that one sits {g}, made of {members}.",
    "In there is a smaller group {g} holding {members}.", "One of its parts is a group {g} with {members}.",
    "It contains the inner subgraph {g} with {members}.", "That group has {g} inside, with {members}.",
    "Part of it is a subgroup {g} with {members}.", "It has an inner group {g}: {members}.",
    "Inside that, put {members} into a group {g}.", "{g} is nested in it and holds {members}.",
    "Another frame named {g} sits inside it, around {members}.", "It encloses a subgraph {g}, which has {members}.",
    "Further in there is {g} with {members}.", "One level deeper comes {g}: {members}.", "Put a group {g} into it, holding {members}.",
    "As a group within that group, {g} has {members}.", "The group {g}, nested in the one before, includes {members}.",
    "It has a part {g} that consists of {members}.", "Also in there: a subgraph {g} of {members}.",
    "It additionally wraps a smaller group {g} made of {members}.", "A group {g} goes inside it too: {members}.",
    "On the inside it has {g}, and that contains {members}.", "Draw a subgraph {g} within it, around {members}.",
    "In turn, {g} sits in that group and has {members}.",
]  # fmt: skip
GROUP_DIRECTION = [
    "Inside {g} things run {d}.", "{g} itself goes {d}.", "Within {g} the direction is {d}.", "Lay out {g} {d}.",
    "{g} is arranged {d}.", "The inside of {g} is {d}.", "{g} should be {d} inside.", "Use {d} within {g}.",
    "{g} runs {d}.", "Direction in {g}: {d}.", "Draw the inside of {g} {d}.", "In {g} it goes {d}.", "Let {g} flow {d}.",
    "{g} has its own direction: {d}.", "For {g} use {d}.", "Have the nodes of {g} run {d}.", "I want {g} {d} on the inside.",
    "Inside of {g}, please lay things out {d}.", "Order the contents of {g} {d}.", "On the inside, {g} is laid out {d}.",
    "The steps of {g} follow each other {d}.", "{g} is to be read {d}.", "Orientation of {g}: {d}.", "The flow inside {g} is {d}.",
    "What is in {g} should run {d}.", "Make the subgraph {g} go {d}.",
]  # fmt: skip
OUTSIDE = [
    "{members} stays outside the groups.", "Not in any group: {members}.", "{members} is in no group.",
    "Outside of them there is {members}.", "{members} belongs to none of them.", "On its own: {members}.", "Ungrouped: {members}.",
    "{members} stands apart.",
    "{members} is not part of any group.", "Leave {members} out of the groups.", "No group for {members}.", "{members} has no group.",
    "Outside: {members}.", "Do not group {members}.", "{members} sits outside any subgraph.", "Keep {members} ungrouped.",
    "Besides the groups there is {members}.", "In none of the subgraphs: {members}.", "{members} does not go into a group.",
    "Then there is {members}, outside of every subgraph.", "{members} is a node without a group.",
    "There is one more node that no group has: {members}.", "{members} is left over, outside of all that.",
    "Put {members} next to the groups, not in one.", "As for {members}, it is in no subgraph.",
]  # fmt: skip
ALONE = [
    "{n} stands alone.", "{n} is not connected to anything.", "There is also {n}, without any arrows.", "Add a loose box {n}.",
    "{n} has no connections.", "Finally an unconnected {n}.", "Leave {n} on its own.", "{n} is there too, but nothing leads to it.",
    "{n} has no arrows in or out.", "One more box, {n}, connected to nothing.", "Also put in {n}, but don't connect it.",
    "Nothing points to {n} and it points to nothing.", "Besides that there is a separate box {n}.",
    "Include {n} too; it needs no arrows.", "Also a box {n} with nothing attached.", "An isolated node says {n}.",
    "Last, a box {n} that isn't joined to the others.", "{n} should be there as well, linked to nothing.",
    "No arrow touches {n}; it is just there.", "The box {n} floats free, no edges.", "Isolated: {n}.", "orphan node: {n}",
    "{n} just sits there without links.", "Place a box {n} next to all this, with no line to it.", "And {n}, unconnected.",
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
    "decision: {c}? Yes: {x}. No: {y}", "in the event that {c}, {x}; failing that, {y}", "is it true that {c}? If yes, {x}. If no, {y}",
    "let's say {c}: in that case {x}. Otherwise {y}", "either {c}, in which case {x}, or not, in which case {y}",
    "there are two ways here: if {c}, {x}; if that is not so, {y}",
]  # fmt: skip
IF_ONLY = [
    "if {c}, {x}", "when {c}, {x}", "in case {c}, {x}", "if {c} then {x}", "should it be that {c}, {x}",
    "check whether {c}; if so, {x}", "only if {c}, {x}", "if it turns out that {c}, {x}", "provided {c}, {x}", "whenever {c}, {x}",
    "{x}, but only if {c}", "{x} if {c}", "see if {c}, and if it does hold, {x}", "assuming {c}, {x}", "{x} in case {c}",
    "in the event that {c}, {x}", "{x} (only when {c})", "skip this unless {c}: {x}",
    "see whether {c}; if it is so, {x}, and if not, skip that", "is it so that {c}? Then {x}", "on condition that {c}, {x}",
    "if it is true that {c}, {x}", "in cases where {c}, {x}", "supposing that {c}, {x}", "this one is only for when {c}: {x}",
    "where {c}, {x}", "{x}, provided that {c}",
]  # fmt: skip
UNLESS = [
    "unless {c}, {y}", "{y} unless {c}", "unless it happens that {c}, {y}", "{y}, unless {c}", "unless it turns out that {c}, {y}",
    "{y}, except when {c}", "except if {c}, {y}", "if it is not true that {c}, {y}",
    "check whether {c}; if not, {y}", "see if {c}. If it isn't so, {y}", "{y}, but not if {c}", "{y}; this is skipped if {c}",
    "skip this if {c}: {y}", "provided it is not so that {c}, {y}", "in case it does not hold that {c}, {y}",
    "should it not be so that {c}, {y}", "this is not needed when {c}: {y}", "is it so that {c}? Only if not, {y}", "save when {c}, {y}",
    "only when it is not the case that {c}, {y}", "{y} (not when {c})", "{y} in all cases but one: when {c}",
    "look whether {c}: a no means {y}", "{y}, which is left out if {c}", "if {c}, there is nothing to do here; if not, {y}",
    "decision: {c}? On no, {y}",
]  # fmt: skip
NO_YES = [
    "question: is it true that {c}? If no, {y}. If yes, {x}", "is it so that {c}? No: {y}. Yes: {x}",
    "check if {c}. If not, {y}. If it is, {x}", "find out whether {c}. When not, {y}. When so, {x}",
    "does it hold that {c}? If it doesn't, {y}. If it does, {x}", "we ask if {c}. No means {y}. Yes means {x}",
    "look whether {c}. If that is not so, {y}. If it is so, {x}", "decide if {c}. On no, {y}. On yes, {x}",
    "decision: {c}? No: {y}. Yes: {x}", "unless {c}, {y}; if it does hold, {x}", "when it is not so that {c}, {y}, but when it is, {x}",
    "test if {c}. A no means {y}. A yes means {x}", "ask whether {c}; if the answer is no, {y}; if it is yes, {x}",
    "verify that {c}. If that fails, {y}. If it holds, {x}",
    "either it is not true that {c}, in which case {y}, or it is, in which case {x}",
    "should it not be so that {c}, {y}; should it be so, {x}", "if it does not turn out that {c}, {y}, and if it does, {x}",
    "there are two ways. If it is not true that {c}, {y}. If it is true, {x}",
    "is it the case that {c}? If it isn't, {y}. If it is, {x}",
    "the question is whether {c}. Where it is not so, {y}. Where it is, {x}",
    "in case it is not true that {c}, {y}; in the other case {x}", "confirm whether {c}: negative means {y}, positive means {x}",
    "see whether {c}. With a no, {y}. With a yes, {x}", "supposing it is not so that {c}, {y}. Supposing it is, {x}",
    "it depends on whether {c}. If no, {y}. If yes, {x}",
]  # fmt: skip
LOOP = [
    "{x} and repeat until {c}", "{x}, over and over until {c}", "repeat this until {c}: {x}", "{x}, again and again until {c}",
    "{x} until {c}", "{x}. Do that again until {c}", "until {c}, {x}", "{x} and keep doing so until {c}",
    "{x}. This is repeated until {c}", "{x} as often as needed until {c}", "loop until {c}: {x}", "{x}, and go round again until {c}",
    "{x}; keep going until {c}", "{x}. Continue like that until {c}", "{x}, repeating it until {c}",
    "keep on with this until {c}: {x}", "do the following until {c}: {x}", "{x}, as many times as it takes until {c}",
    "{x} until it is the case that {c}", "{x}, time and again, until {c}", "{x} in a loop until {c}", "{x}. Go on doing this until {c}",
    "{x}, then check, and repeat it until {c}", "{x}. Don't stop until {c}", "{x}, iterating until {c}",
    "what is repeated until {c}: {x}", "{x}; that goes round until {c}",
]  # fmt: skip
PARALLEL = [
    "at the same time {xs}", "in parallel, {xs}", "{xs}, all at once", "simultaneously {xs}", "things run side by side: {xs}",
    "meanwhile, in parallel, {xs}", "split up here: {xs}, in parallel", "{xs} (these happen in parallel)", "concurrently, {xs}",
    "{xs}, all at the same time", "do this in parallel: {xs}", "the work forks: {xs}", "side by side, {xs}",
    "{xs}, these go on together",
    "all of this goes on at once: {xs}", "let these go on next to each other: {xs}", "don't wait between these, they overlap: {xs}",
    "the following run in parallel: {xs}", "there are parallel tracks here: {xs}", "start all of these together: {xs}",
    "in separate branches, at once, {xs}", "several things happen together here: {xs}", "{xs}, none waiting for the other",
    "the flow splits and these run concurrently: {xs}", "parallel work: {xs}", "{xs}, each alongside the rest",
]  # fmt: skip
BACK_ONE = [
    "try again", "ask again", "do it again", "repeat the previous step", "go back a step", "do that step again", "retry",
    "go one step back", "repeat that", "repeat it", "go back and try again", "have another go",
    "redo the step ahead of this question", "give it another try", "redo the step before this check", "return to the step above",
    "take the step before the decision again", "go through that step once more", "try that once more", "loop back one step",
    "head back to the previous step", "repeat what came right before", "do what came before the check again", "step back and try once more",
    "back to just before the check", "back up one step",
]  # fmt: skip
BACK_START = [
    "start over", "start again from the beginning", "go back to the start", "begin again", "return to the first step",
    "start from scratch", "go all the way back", "restart the whole thing", "go back to the beginning", "begin from the top again",
    "go back to step one", "loop back to the first step", "do it all over", "return to the very beginning", "take it from the top",
    "back to square one", "repeat everything from the first step on", "the whole thing starts over", "jump back to the very first step",
    "run through everything again", "begin once more at the start", "restart the process", "head back to where it all began",
    "redo everything from the start", "make a fresh start",
]  # fmt: skip
BACK_TO = [
    "go back to {n}", "return to {n}", "go back to the step {n}", "jump back to {n}", "loop back to {n}", "back to {n}",
    "resume at {n}", "go to {n} again", "repeat from {n}", "continue again from {n}",
    "loop to {n}", "pick up again at {n}", "start again from {n}", "head back to {n}", "restart at {n}", "redo everything from {n} on",
    "we are back at {n}", "move back to {n}", "it goes back to {n}", "circle back to {n}", "fall back to {n}", "take it again from {n}",
    "go round again from {n}", "the next thing is {n} again", "rewind to {n}",
]  # fmt: skip
STOP = [
    "stop", "that is the end", "the process ends", "stop there", "we are done", "it ends there", "finish", "nothing more happens",
    "that's it", "end it there", "quit",
    "that is where it stops", "the process is over", "everything ends here", "go no further", "leave it at that", "the flow ends",
    "end the process", "we stop here", "do nothing more", "terminate", "that path ends there", "the whole thing stops",
    "there is nothing left to do", "it is over", "halt",
]  # fmt: skip
NEXT = [
    "then", "after that", "next", "afterwards", "and then", "once that is done,", "now", "following that,", "subsequently", "later on",
    "when that is finished,", "the next step:", "with that out of the way,", "from there,", "then, right away,", "next up,",
    "right after that,", "thereafter", "the following step is this:", "moving on,", "with this done,", "and now", "at this point,",
    "as soon as that is over,", "soon after,",
]  # fmt: skip
FIRST = [
    "first", "to start,", "first of all,", "at the start", "it begins like this:", "to begin with,", "step one:", "initially",
    "at first", "in the beginning",
    "the first thing to do:", "for a start,", "right at the beginning,", "start like this:", "before anything else,",
    "as the first step,", "to kick off,", "it all starts here:", "the opening step:",
]  # fmt: skip
LAST = [
    "finally", "in the end", "at last", "lastly", "to finish,", "at the end", "last of all,", "to wrap up,", "as a last step",
    "and finally",
    "the final step:", "as the very last thing,", "eventually", "to round it off,", "the last step:", "then, at the very end,",
    "ultimately", "once all that is done,", "in closing,",
]  # fmt: skip
ANYWAY = [
    "either way,", "in both cases", "whatever the outcome,", "after either of these", "both paths then", "from either branch,",
    "regardless,", "in any case,", "both ways lead on:", "no matter which,",
    "in either case,", "whichever way it went,", "from both sides,", "whatever happened before,", "in all cases,",
    "however that turned out,", "when the paths meet again,", "after all of that,", "both lines continue with this:",
    "no matter how that went,", "where the branches come together,",
]  # fmt: skip
ASIDES = [
    "That can take a while.", "This is the boring part.", "Nobody likes this bit.", "(That is how we have always done it.)",
    "This matters a lot.", "It happens several times a day.", "Most people forget this.", "It is quick.",
    "This is required by the rules.", "That is the usual case, anyway.", "(don't ask why)", "Nothing special so far.",
    "Safety first, as they say.", "It is easy to get wrong.",
    "We have done it this way for years.", "Everybody complains about it.", "It took us a while to learn that.",
    "(I can explain that later.)", "That is the part the auditors ask about.", "Usually it goes smoothly.",
    "I hope that is clear so far.", "It takes about five minutes.", "It sounds trivial but isn't.", "The old software did the same.",
    "This bit is new.",
]  # fmt: skip
DEPENDS = [
    "depending on the {n}: {cases}", "what comes next depends on the {n}: {cases}", "look at the {n}: {cases}",
    "check the {n}; {cases}", "there are several cases for the {n}: {cases}", "now it matters what the {n} is: {cases}",
    "the {n} decides: {cases}", "sort by {n}: {cases}", "branch on the {n}: {cases}", "it goes by the {n}: {cases}",
    "we distinguish by {n}: {cases}", "the next step hangs on the {n}: {cases}", "what is the {n}? {cases}", "switch on {n}: {cases}",
    "it is different for each {n}: {cases}", "decide by the {n}: {cases}", "for the {n} there are these options: {cases}",
    "there are several paths here, one per {n}: {cases}", "according to the {n}: {cases}", "find out the {n}; {cases}",
    "the {n} determines the path: {cases}", "it is split up by {n}: {cases}", "case by case, going by the {n}: {cases}",
    "the way forward is not the same for every {n}: {cases}", "everything now turns on the {n}: {cases}",
]  # fmt: skip
CASES = [
    "if it is {v}, {x}", "{v} means {x}", "{v}: {x}", "for {v}, {x}", "when {v}, {x}", "{v} -> {x}", "in the case of {v}, {x}",
    "{v} leads to this: {x}", "on {v}, {x}", "in case it is {v}, {x}", "with {v}, {x}", "case {v}: {x}", "when it comes out {v}, {x}",
    "if {v}, then {x}", "{v} => {x}", "should it be {v}, {x}", "is it {v}? then {x}", "as for {v}, {x}", "where it is {v}, {x}",
    "if the answer is {v}, {x}", "{v} goes this way: {x}", "provided it is {v}, {x}", "{v} = {x}", "if it turns out {v}, {x}", "({v}) {x}",
    "{v}, so {x}", "what is {v} goes on like this: {x}",
]  # fmt: skip
ACTORS = [
    "user", "customer", "clerk", "operator", "system", "manager", "visitor", "student", "technician", "agent", "robot", "driver",
    "reviewer", "guest", "applicant", "server", "member", "owner", "team lead", "assistant", "buyer", "caller", "engineer", "trainee",
    "nurse", "cashier", "inspector", "editor", "scheduler", "tenant",
]  # fmt: skip
CONDITIONS = [
    "the {n} is {a}", "the {n} turns out {a}", "all {ns} are {a}", "the {n} is over {k}", "there is {aa} {n} left",
    "the {n} and the {m} match", "{p} agrees", "the {n} has {am}", "nobody objects to the {n}", "the {n} fits the {m}",
    "the {n} arrives in time", "{p} signs the {n}", "the {n} is below {k}", "the {n} contains {aa} {m}", "{an} is missing",
    "the {m} accepts the {n}", "enough {ns} are there", "it is {a}", "the {n} exists", "{p} is available", "the {n} is still {a}",
    "the {a} {n} works", "more than {k} {ns} remain", "the {n} was {a} before",
    "no {n} is {a}", "the {n} comes with {am}", "{p} has seen the {n}", "there is room for the {n}", "the {n} needs {am}",
    "both the {n} and the {m} are {a}", "the {m} is older than the {n}", "{p} asks for the {n}",
]  # fmt: skip
STORY_GROUP = [
    "in the {g} there are {members}", "the {g} is made of {members}", "the {g} has {members}", "{members} form the {g}",
    "the {g} side consists of {members}", "the {g} includes {members}", "{members} sit in the {g}", "as {g} we have {members}",
    "{members} make up the {g}", "inside the {g} you find {members}", "the {g} brings together {members}",
    "what we call {g} is {members}",
    "to the {g} belong {members}", "the {g} covers {members}", "the {g} contains {members}", "part of the {g}: {members}",
    "by the {g} we mean {members}", "we count {members} as the {g}", "under the name {g} we group {members}",
    "the {g} encloses {members}", "our {g} comprises {members}", "the {g} is where you find {members}", "the {g} takes in {members}",
    "there is the {g}, with {members}", "the {g} is a group of its own, with {members}",
]  # fmt: skip
STORY_FLOW = [
    "the {a} sends {l} to the {b}", "{l} go from the {a} to the {b}", "the {a} passes {l} on to the {b}",
    "the {b} gets {l} from the {a}", "the {a} delivers {l} to the {b}", "the {a} feeds the {b} with {l}",
    "{l} move from the {a} into the {b}", "the {a} supplies the {b} with {l}", "the {b} receives {l} from the {a}",
    "from the {a}, {l} reach the {b}", "the {a} hands {l} over to the {b}", "the {a} gives {l} to the {b}",
    "the {a} forwards {l} to the {b}", "the {a} provides the {b} with {l}", "what the {a} gives the {b} is {l}",
    "the {b} takes {l} from the {a}", "the {b} is given {l} by the {a}", "from the {a} to the {b} there is a flow of {l}",
    "an arrow with {l} goes from the {a} to the {b}", "the {a} transfers {l} to the {b}", "the {b} depends on the {a} for {l}",
    "the {a} has {l} for the {b}", "the {a} lets the {b} have {l}", "it is the {a} that sends {l} to the {b}",
    "the {a} is where the {b} gets {l}",
]  # fmt: skip
STORY_LINK = [
    "the {a} is connected to the {b}", "the {a} leads to the {b}", "the {a} feeds the {b}", "the {a} talks to the {b}",
    "from the {a} it goes to the {b}", "the {a} points to the {b}", "the {a} hands over to the {b}", "after the {a} comes the {b}",
    "the {a} relies on the {b}", "the {a} uses the {b}", "the {a} goes on to the {b}", "the {a} is followed by the {b}",
    "there is a link from the {a} to the {b}", "an arrow goes from the {a} to the {b}", "the {a} flows into the {b}",
    "the {a} passes things to the {b}", "from the {a} the way leads to the {b}", "the {a} comes before the {b}",
    "the {a} reaches the {b}", "past the {a} you get to the {b}", "the {a} turns to the {b}", "the {a} serves the {b}",
    "the {a} is linked to the {b}", "you go from the {a} to the {b}", "the {a} opens the way to the {b}",
]  # fmt: skip
