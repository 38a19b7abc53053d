"""How people ask for a mind map: openings, ideas below ideas, shapes, icons and stories, as `str.format` templates."""

from __future__ import annotations

# The root stands in the outline that follows, as its first line.
OPENINGS = [
    "Draw a mind map.", "Mind map please:", "mindmap of the following", "Make a mind map from this outline.",
    "I need a mind map of these notes:", "Can you turn this outline into a mindmap?", "Give me a mind map with these ideas.",
    "Please map these thoughts:", "Here are my notes, I want them as a mind map.", "Create a spider diagram of ideas out of this.",
    "could you do a mind map out of this", "Simple mindmap:", "Mermaid mindmap, outline below.",
    "Visualise the outline below as a mind map.", "Show this as a mind map.",
    "I'd like to see these ideas branching out from one centre.", "Convert to mind map:", "Generate a mindmap for me.",
    "Build me a mind map with the topics listed here.", "We need a mind map for the kickoff.", "What would this look like as a mind map?",
    "Brainstorm result, please draw:", "Hi, quick one: a mind map with these entries.", "mind map data follows.",
    "Put the points below into a mind map, in this order.", "Let's make a mind map.", "Take this outline and draw the map.",
    "Please sketch a mind map, the first line is the centre.", "Turn my list into a mind map.", "new mindmap", "Mindmap:",
    "how about a mind map for this? first item is the root", "The topmost entry is the centre of the mind map, the rest branches off.",
    "My teacher wants this as a mind map, so:", "Idea map with the entries below.", "The following should become a mind map.",
    "Would you make a mindmap where the branches are these?", "Plot as mind map", "Map of ideas (mind map), structure as follows.",
    "For my revision I want a mind map of this.", "please make from this a mind map", "Mind-map the structure given here.",
]

# {root} is the centre; what follows is below it.
TOPIC_OPENINGS = [
    "Draw a mind map of {root}.", "mind map: {root}", "A mind map about {root}, please.", "I want to see {root} as a mind map.",
    "Mindmap for {root}:", "Show {root} as a mind map with these branches.", "Can you draw a mind map on {root}?",
    "Mind map with {root} in the centre.", "Make me a mindmap about {root}.", "We'd like a mind map of {root} for the workshop.",
    "Please brainstorm-map {root} like this.", "The central idea is {root}.", "I'm preparing a talk on {root} and need a mind map.",
    "Create a mind map whose root is {root}.", "Here are the branches for {root}; make a mind map.", "Centre of the mind map: {root}.",
    "Could I get a mind map covering {root}?", "Need a mindmap of {root} for the wiki.",
    "{root} goes into the middle, the branches are as follows.", "What does {root} look like as a mind map?",
    "A spider map of {root} would be great.", "Give me the mind map for {root}.", "Mermaid mindmap for {root}",
    "Organise {root} in one mind map.", "The mind map is about {root}.", "Let us see {root} with its branches.",
    "Starting from {root}, please draw these ideas around it.", "Turn these thoughts on {root} into a mind map.",
    "Root of the mindmap: {root}", "I would like {root} drawn as a mind map.", "Build a mind map around {root}.",
    "do a quick mindmap on {root}", "Subject: {root}. Draw it as a mind map.", "Topic of the mind map: {root}.",
    "Please map out {root}, one branch per point.", "Generate a mind map that starts at {root}.", "For the exam: a mind map on {root}.",
    "My notes are about {root}; make a mind map of them.", "Idea tree for {root} as a mindmap:",
    "make please one mind map with {root} as root", "Explain {root} with a mind map.", "Central topic {root}, then:",
]

# One idea and those right below it, in order.
BELOW = [
    "Under {parent} put {children}.", "{parent} has {children}.", "Below {parent} we have {children}.",
    "From {parent} branch off {children}.", "{parent} leads to {children}.", "Attach {children} to {parent}.",
    "Add {children} under {parent}.", "{parent} contains {children}.", "{parent} splits into {children}.",
    "Branches of {parent}: {children}.", "{children} should belong to {parent}.", "Let {parent} branch into {children}.",
    "For {parent} I want {children}.", "{parent} should have {children}.", "Children of {parent}: {children}.",
    "{parent} covers {children}.", "Hang {children} on {parent}.", "Connect {children} to {parent}.", "Around {parent} place {children}.",
    "{parent} gets {children}.", "To {parent} connect {children}.", "{parent} consists of {children}.", "Next, {parent} with {children}.",
    "{parent} includes {children}.", "Off {parent} let {children} grow.", "As sub-ideas of {parent} take {children}.",
    "{parent}: {children}.", "Then {children} below {parent}.", "Sort {children} under {parent}.", "Put {children} beneath {parent}.",
    "{parent} is where I want {children}.", "Nest {children} in {parent}.",
]
ROOTS = [
    "{root} is the centre.", "The root is {root}.", "In the middle: {root}.", "Put {root} in the centre.", "The central idea is {root}.",
    "Start with {root} as root.", "root = {root}", "The main topic is {root}.", "Everything starts from {root}.", "Centre: {root}.",
    "At the heart of it is {root}.", "The map begins with {root}.", "{root} in the middle.", "Central node {root}.",
    "Its root should be {root}.", "Let {root} be the centre.", "{root} sits in the centre.", "The map is built around {root}.",
    "As the root use {root}.", "All of it grows out of {root}.", "The topic in the middle reads {root}.",
    "First of all, {root} in the centre.", "central topic = {root}", "Begin in the middle with {root}.", "The core is {root}.",
]

# {shape} is one of SHAPE_WORDS.
SHAPE_OF_ROOT = [
    "Draw the root as {a_shape}.", "The centre should be {a_shape}.", "Make the central idea {a_shape}.", "root as {a_shape}",
    "The middle one is {a_shape}.", "Put {a_shape} around the root.", "I'd like {a_shape} for the centre.",
    "The main topic gets {a_shape}.", "Use {a_shape} for the root node.", "Root shape: {shape}.", "Let the centre be {a_shape}.",
    "The root goes in {a_shape}.", "centre = {shape}", "Central node in the form of {a_shape}.",
    "Please show the main idea in {a_shape}.", "The topic in the middle needs {a_shape}.", "Surround the root with {a_shape}.",
    "The idea in the middle appears as {a_shape}.", "Start from {a_shape} in the middle.", "Have the central topic drawn as {a_shape}.",
    "root node: {shape}", "The heart of the map is {a_shape}.", "Only the root has a shape, {a_shape}.",
    "For the root, please, {a_shape}.", "Wrap the main topic in {a_shape}.", "I picture the centre as {a_shape}.",
]
SHAPE_OF_BRANCHES = [
    "Draw the main branches as {shapes}.", "The first level should be {shapes}.", "Make every main branch {a_shape}.",
    "main branches: {shapes}", "All ideas right below the root are {shapes}.", "Put the main branches in {shapes}.",
    "Each main branch gets {a_shape}.", "Use {shapes} for the first level.", "Top-level branches as {shapes}.",
    "I'd like {shapes} for the main branches.", "What is directly under the centre goes in {shapes}.",
    "The main topics around the root need {shapes}.", "Level one: {shapes}.", "Show the direct children of the root as {shapes}.",
    "Let the main branches be {shapes}.", "First-level ideas in {shapes}, please.", "Wrap each main branch in {a_shape}.",
    "The branches at the root are {shapes}.", "Everything on the first level becomes {a_shape}.", "level 1 = {shapes}",
    "The nearest ring around the centre is made of {shapes}.", "Please draw {shapes} for what hangs directly on the root.",
    "Main branches get {shapes}, the rest stays plain.", "The first ring should show {shapes}.",
    "Only the main branches have a shape, namely {shapes}.",
]
SHAPE_OF_ALL = [
    "Draw every idea as {a_shape}.", "All nodes should be {shapes}.", "Everything in {shapes}, please.", "Use {shapes} throughout.",
    "Make all of them {shapes}.", "Every node gets {a_shape}.", "all as {shapes}", "Shape of all nodes: {shape}.",
    "Put each idea in {a_shape}.", "I want {shapes} everywhere.", "No bare text, all in {shapes}.", "The whole map in {shapes}.",
    "Each and every idea sits in {a_shape}.", "Please wrap all the entries in {shapes}.", "I'd like the nodes to look alike, all {shapes}.",
    "The root and everything below it as {shapes}.", "Whatever is on the map gets {a_shape}.", "Let all the ideas be {shapes}.",
    "Nodes: {shapes}, without exception.", "One shape for the lot: {shape}.", "Not one node without {a_shape}, please.",
    "Turn every entry into {a_shape}.", "From the centre to the ends, only {shapes}.", "shape for everything = {shape}",
    "Please draw {shapes} for all of the nodes.",
]
SHAPE_OF_LEAVES = [
    "Draw the leaves as {shapes}.", "The outermost ideas should be {shapes}.", "Whatever has nothing below it is {a_shape}.",
    "End points in {shapes}.", "leaves: {shapes}", "Put every leaf in {a_shape}.", "The ends of the branches get {shapes}.",
    "Use {shapes} for ideas without children.", "The last ideas of each branch are {shapes}.", "All leaf nodes as {shapes}, please.",
    "Ideas that do not branch any further need {a_shape}.", "Leaves in the form of {shapes}.",
    "For the leaves I'd like {shapes}.", "Make every leaf {a_shape}.", "The very ends of the map should be {shapes}.",
    "An idea with nothing under it appears as {a_shape}.", "Only the leaves have a shape: {shapes}.", "Show the ideas at the tips as {shapes}.",
    "Give {a_shape} to whatever has no children.", "leaf nodes = {shapes}", "At the outer end of each branch stand {shapes}.",
    "Where a branch ends, draw {a_shape}.", "Leaves get {shapes}, the rest stays plain.", "The tips of the twigs go in {shapes}.",
    "Let the outer entries be {shapes}.",
]
SHAPE_OF_ONE = [
    "{name} is {a_shape}.", "Draw {name} as {a_shape}.", "Make {name} {a_shape}.", "Put {name} in {a_shape}.",
    "{name} should be {a_shape}.", "Show {name} as {a_shape}.", "{name} gets {a_shape}.", "Use {a_shape} for {name}.",
    "{name} as {a_shape}, please.", "I want {name} in {a_shape}.", "Shape of {name}: {shape}.", "{name} = {shape}",
    "For {name} take {a_shape}.", "Let {name} be {a_shape}.", "{name} goes in {a_shape}.", "Highlight {name} with {a_shape}.",
    "{name} needs {a_shape} around it.", "Turn {name} into {a_shape}.", "The shape for {name} is {a_shape}.",
    "{name} stands in {a_shape}.", "{name} has to be {a_shape}.", "render {name} as {a_shape}", "Please give {name} {a_shape}.",
    "{name} will be {a_shape}.", "Frame {name} with {a_shape}.", "And {name} must appear as {a_shape}.",
]
SHAPE_WORDS = {
    "square": ["square", "box", "rectangle", "square box"],
    "rounded": ["rounded box", "rounded rectangle", "rounded square", "box with round corners"],
    "circle": ["circle"], "cloud": ["cloud"], "bang": ["bang", "bang shape", "starburst", "explosion"], "hexagon": ["hexagon"],
}
ICON_OF = [
    "Give {name} the icon {icon}.", "{name} has the icon {icon}.", "Add the icon {icon} to {name}.", "icon of {name}: {icon}",
    "{name} with icon {icon}.", "Use {icon} as the icon for {name}.", "Put {icon} on {name}.", "For {name} I want the {icon} icon.",
    "The icon for {name} is {icon}.", "{name} carries the icon {icon}.", "Show {icon} next to {name}.",
    "{name} should show the icon {icon}.", "Mark {name} with the icon {icon}.", "Set the icon of {name} to {icon}.",
    "{name}, icon {icon}.", "Decorate {name} with {icon}.", "Let {name} have {icon} as its icon.", "{name} gets {icon}.",
    "An icon too: {icon} at {name}.", "{icon} belongs to {name}.", "Attach {icon} to {name}.", "Icon {icon} goes with {name}.",
    "Please place {icon} by {name}.", "{name} is shown with the icon {icon}.", "I'd like {icon} beside {name}.",
    "And {name} needs the icon {icon}.",
]
ICONS = [
    "fa fa-book", "fa fa-bullhorn", "fa fa-users", "fa fa-star", "fa fa-heart", "fa fa-cog", "fa fa-flag", "fa fa-home", "fa fa-leaf",
    "fa fa-lock", "fa fa-truck", "fa fa-envelope", "fa fa-calendar", "fa fa-camera", "fa fa-bug", "fa fa-key", "fa fa-globe",
    "fa fa-bell", "fa fa-wrench", "fas fa-rocket", "fas fa-brain", "fab fa-github", "fab fa-python", "mdi mdi-map", "mdi mdi-account",
    "mdi mdi-school", "mdi mdi-cart", "mdi mdi-skull-outline", "mdi mdi-lightbulb", "mdi mdi-flask", "fa fa-chart-line",
    "fa fa-credit-card",
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Nothing fancy.", "Cheers", "Keep this order.", "thx", "Much appreciated.",
    "No colours needed.", "Order as given.", "It goes into a README.", "That should be everything.", "Please don't add anything else.",
    "Use the words exactly as written.", "Just the diagram, no explanation.", "Best regards", "I need it today.",
    "It's for a presentation.", "No extra branches please.",
    "My wording, please, not yours.", "Nothing else is needed.", "We will pin it to the wall.", "I may add branches later.",
    "The order matters to me.",
]

# Stories. {root} becomes the centre, with a large first letter.
STORY_TOPICS = [
    "We had a long brainstorm about {root}.", "Yesterday the whole team talked about {root}.", "I have been thinking about {root}.",
    "My next essay is about {root}.", "This is about {root}.", "In the workshop we collected thoughts on {root}.",
    "Someone asked me to explain {root}.", "The lesson today was on {root}.", "You wanted to know more about {root}.",
    "Let me tell you what came to mind for {root}.", "On the whiteboard we wrote {root} in the middle.",
    "Everything in our meeting turned around {root}.", "I need to explain {root} to newcomers.",
    "We keep getting questions about {root}.", "The lecture dealt with {root}.", "Today's subject is {root}.",
    "As promised, my thoughts on {root}.", "There is a lot to say about {root}.", "Our starting point was {root}.",
    "Before the exam I want to sort out {root} in my head.", "The first chapter introduces {root}.",
    "At the heart of the discussion was {root}.", "When I hear {root}, a few things come up at once.",
    "For the retreat we took {root} as our central question.", "The big theme is {root}.", "Picture {root} in the centre.",
    "Here is how I see {root}.",
]
STORY_REQUESTS = [
    "Please draw that as a mind map.", "Can you make a mind map of it?", "I'd like a mindmap of that.", "Draw the mind map.",
    "A mind map would help.", "Could you turn this into a mind map?", "Put it into a mindmap, please.", "Show me the mind map.",
    "Make a mind map from it.", "I would love to see it as a mind map.", "It should become a mindmap.",
    "What does the mind map look like?", "Map these ideas for me.", "Now make the mind map.", "So please, one mind map with all of it.",
    "Would you draw the map of ideas?", "That belongs in a mind map.", "mindmap please", "Do you have time to draw this as a mind map?",
    "Sketch the ideas branching out, please.", "Please do me a mind map for the minutes.",
    "Can this be a mind map?", "Our group needs it as a mind map.", "Get all of it into one mind map for me, please.",
    "A mindmap of these thoughts, if you can.",
]
COUNTED = [
    "There were {count} main branches: {branches}.", "{count} things matter most: {branches}.",
    "We ended up with {count} topics, {branches}.", "It came down to {count} areas: {branches}.",
    "The {count} big themes were {branches}.", "I see {count} directions, namely {branches}.",
    "We sorted everything into {count} groups: {branches}.", "Straight from there went {count} lines: {branches}.",
    "People named {count} fields, which were {branches}.", "The {count} headings on the board were {branches}.",
    "Right around it we put {count} words: {branches}.", "It all falls into {count} parts, {branches}.",
    "{count} branches grew out of that: {branches}.", "The first ring has {count} words: {branches}.",
    "Everyone agreed on {count} main points, {branches}.", "We drew {count} arms: {branches}.",
    "Directly around the centre stand {count} ideas, {branches}.", "I would split it {count} ways: {branches}.",
    "{count} keywords came straight from the centre: {branches}.", "The discussion had {count} strands, {branches}.",
    "So there are {count} branches, that is {branches}.", "The notes have {count} headings: {branches}.",
    "It rests on {count} pillars, {branches}.",
    "It has {count} branches at the top, {branches}.", "You can tell {count} sides apart: {branches}.",
]
FIRST = [
    "{parent} came first, with {children}", "we began with {parent}, where {children} came up",
    "the first thought was {parent}, and it brought {children}", "first there was {parent}, which took in {children}",
    "one branch was {parent}, leading to {children}", "to start with, {parent} covered {children}",
    "at first we spoke of {parent}, meaning {children}", "{parent} was the obvious start and included {children}",
    "the loudest voice was for {parent}, that is {children}", "it began with {parent}, under which we noted {children}",
    "somebody shouted {parent} and right after that {children}", "right away {parent} was on the board, with {children} below it",
    "there was {parent}, of course, and under it {children}", "the top branch became {parent}, holding {children}",
    "the first arm was {parent}, and it carried {children}", "most people thought of {parent} at once, so of {children}",
    "number one was {parent}, which stood for {children}", "we opened with {parent} and its parts, {children}",
    "the strongest branch was {parent}, made of {children}", "before anything else there was {parent}, that is to say {children}",
    "{parent} opened the round with {children}", "the first word was {parent}, and below it we wrote {children}",
    "on the left went {parent}, followed by {children} below it", "everyone agreed on {parent}, and on {children} as its parts",
    "we started from {parent}, where {children} belonged",
]
NEXT = [
    "then came {parent}, with {children}", "under {parent} we put {children}", "{parent} brought up {children}",
    "{parent} led us to {children}", "another branch was {parent}, with {children} on it", "{parent} took in {children}",
    "for {parent} people named {children}", "as to {parent}, we thought of {children}", "{parent} covered {children}",
    "{parent} split into {children}", "next to that stood {parent}, where {children} belonged",
    "when it came to {parent}, the notes said {children}", "{parent} was about {children}", "below {parent} you would find {children}",
    "out of {parent} grew {children}", "{parent} gathered {children}", "on the {parent} side we saw {children}",
    "{parent} held {children}", "someone added {parent}, which meant {children}", "{children} went under {parent}",
    "{children} fell under {parent}", "with {parent} we connected {children}",
    "{parent} was next, and it stood for {children}", "to {parent} belonged {children}", "beside that we drew {parent}, and off it {children}",
]
LAST = [
    "finally {parent}, with {children}", "last of all came {parent}, meaning {children}", "that left {parent}, where we put {children}",
    "and in the end there was {parent}, with {children} below it", "the last branch was {parent}, holding {children}",
    "almost forgotten was {parent}, which covered {children}", "to finish we added {parent} and under it {children}",
    "what remained was {parent}, that is {children}", "at the end somebody brought up {parent}, with {children}",
    "lastly, {parent} took in {children}", "the final branch, {parent}, carried {children}",
    "after all that we got to {parent}, which had {children}", "one more was {parent}, with {children} under it",
    "in the last minute {parent} was added, together with {children} below it", "the end of it was {parent}, covering {children}",
    "our last topic was {parent}, including {children}", "only then did we reach {parent}, where {children} came in",
    "and {parent} closed the list with {children}",
    "{parent} came at the end, with {children} below it", "as a last point we wrote {parent}, and under it {children}",
    "the list of branches ended with {parent}, that is {children}", "one branch was still missing: {parent}, made of {children}",
    "before we left, the word {parent} fell, with {children} as its parts", "and to round it off, {parent} brought {children}",
    "the youngest branch was {parent}, where {children} found a place",
]
ALONE = [
    "{parent} stayed on its own", "for {parent} nobody had any details yet", "{parent} had nothing below it",
    "there was also {parent}, just as a word", "{parent} stood there without anything else", "we left {parent} as it is",
    "nobody went deeper into {parent}", "{parent} was only mentioned", "{parent} got a branch too, an empty one so far",
    "we also noted {parent} and left it at that", "{parent} came up as well, without further points", "{parent} needed no details",
    "{parent} is a branch without twigs", "{parent} came up, but nothing followed from it", "then somebody said {parent} and no more",
    "{parent} is just there", "for {parent} the sheet stayed blank", "{parent} was added without comment",
    "we wrote down {parent} and moved on", "{parent} was one of the branches, with nothing under it", "{parent} hangs there by itself",
    "of {parent} we only have the name", "{parent} remained a single word",
    "{parent} is up there too, with no sub-points", "all we had at that place was {parent}, nothing more",
]
DEEPER = [
    "{parent} itself splits into {children}.", "Of these, {parent} has {children} below it.", "{parent} goes further, into {children}.",
    "Below {parent} you find {children} again.", "{parent} can be divided into {children}.", "By {parent} we meant {children}.",
    "And {parent} in turn covers {children}.", "For {parent} we went one step deeper: {children}.",
    "Hidden in {parent} we find {children}.", "{parent} then leads to {children}.", "Inside {parent} we distinguish {children}.",
    "Looking closer, {parent} holds {children}.", "Within {parent} we told apart {children}.", "{parent} has its own twigs: {children}.",
    "Going down from {parent} you reach {children}.", "Under {parent} again we wrote {children}.", "{parent} opens up into {children}.",
    "As parts of {parent} we named {children}.", "{parent} was then broken down into {children}.",
    "To be precise, {parent} means {children}.", "From {parent} it goes on to {children}.",
    "One level further, {parent} holds {children}.", "{parent} needed more detail, namely {children}.",
    "Attached to {parent} are {children} in turn.", "{parent} has to be read as {children}.",
]
ORDINALS = [
    "the {nth} one covers {children}", "the {nth} is about {children}", "under the {nth} I see {children}",
    "to the {nth} we assigned {children}", "the {nth} takes in {children}", "the {nth} leads to {children}",
    "for the {nth} we noted {children}", "the {nth} brings {children}", "the {nth} branch holds {children}",
    "below the {nth} we have {children}", "the {nth} consists of {children}", "with the {nth} we connect {children}",
    "the {nth} means {children}", "in the {nth} you find {children}", "as for the {nth}, it includes {children}",
    "the {nth} stands for {children}",
    "in the {nth} we placed {children}", "the {nth} has {children} below it", "the {nth} is made up of {children}",
    "the {nth} was split into {children}", "from the {nth} branch off {children}", "hanging on the {nth} are {children}",
    "the {nth} comes with {children}", "people filled the {nth} with {children}", "on the {nth} you read {children}",
]
ORDINALS_ALONE = ["the {nth} stays empty", "the {nth} has no details", "nothing goes below the {nth}", "the {nth} stands alone",
    "the {nth} has nothing below it", "nobody said anything on the {nth}", "the {nth} is just a word so far", "under the {nth} we wrote nothing",
    "for the {nth} there are no points yet", "the {nth} one is left as it is", "the {nth} needs no details", "we did not get to the {nth}",
    "of the {nth} we only have the name", "the {nth} branch ends right there", "the {nth} came without any points",
    "for the {nth} the sheet stayed blank", "no ideas came up for the {nth}", "the {nth} remained a bare word",
    "the {nth} does not branch any further", "about the {nth} there was nothing to add", "on the {nth} branch hangs nothing",
    "the {nth} is there by itself", "with the {nth} nobody went deeper", "the {nth} has no twigs", "as for the {nth}, it has no parts",
]
ASIDES = [
    "That was no surprise.", "I had expected more.", "The coffee was cold by then.", "My colleague took the photo of the board.",
    "We went over this twice.", "It was a lively hour.", "This may change soon.", "Somebody laughed.", "That is a good sign, I think.",
    "We should talk about that some time.", "The manager was pleased.", "It has always been like this.",
    "Not everyone agreed, of course.", "There are reasons for it.", "We ran out of sticky notes.", "It took us {n} minutes.",
]
