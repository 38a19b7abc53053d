"""How people ask for a fishbone diagram: openings with the effect, categories, causes and stories, as `str.format` templates."""

from __future__ import annotations

# {effect} is the head of the fish.
OPENINGS = [
    "Draw a fishbone diagram for {effect}.", "Ishikawa diagram of {effect}:", "fishbone: {effect}",
    "Cause and effect diagram, the effect is {effect}.", "I need a fishbone on {effect}.", "Why {effect}? Draw the fishbone.",
    "Can you make an Ishikawa diagram for {effect}?", "Root causes of {effect}:", "Make a cause-and-effect diagram. Problem: {effect}.",
    "Problem: {effect}\nDiagram: fishbone", "Please draw the causes of {effect} as a fishbone.", "Give me an Ishikawa for {effect}.",
    "ishikawa {effect}", "The head of the fish says {effect}.", "A fishbone with {effect} as the effect, please.",
    "Create a root cause diagram for {effect}.", "We analyse {effect}; please draw the bones.",
    "Show what leads to {effect} as a fishbone.", "Effect: {effect}. Draw an Ishikawa diagram.", "Herringbone diagram for {effect}:",
    "What causes {effect}? I'd like a fishbone diagram.", "Mermaid ishikawa for {effect}", "Turn our notes on {effect} into a fishbone.",
    "For the 8D report: Ishikawa on {effect}.", "Put {effect} at the head and the causes on the bones.",
    "Could I have a fishbone chart of {effect}?", "Visualise the causes of {effect}.", "Cause analysis of {effect}, as a fishbone:",
    "new fishbone diagram, effect {effect}", "Sketch an Ishikawa diagram with the problem {effect}.",
    "The problem is {effect}. Fishbone please.", "Please to draw fishbone of the problem {effect}.",
    "Quality circle, topic {effect}: draw the Ishikawa.", "A root cause fishbone, head {effect}.",
    "Generate a fishbone diagram explaining {effect}.", "Our retro was on {effect}, here as a fishbone:",
    "Break {effect} down into causes, fishbone style.", "Let's have a fishbone for {effect}.",
    "5 whys done, now the Ishikawa for {effect}.", "Document the causes of {effect} in an Ishikawa diagram.",
]

# The category and its causes, joined.
BRANCHES = [
    "{category}: {causes}.", "Under {category} put {causes}.", "The bone {category} has {causes}.", "For {category} we have {causes}.",
    "Category {category} with {causes}.", "{category} gets {causes}.", "Add a bone {category} with {causes}.",
    "Then {category}, with {causes}.", "On {category} write {causes}.", "{causes} go under {category}.", "{causes} belong to {category}.",
    "In {category} there should be {causes}.", "List {causes} under {category}.", "Next is {category}: {causes}.",
    "The branch {category} holds {causes}.", "{category} contains {causes}.", "Bone {category}: {causes}.",
    "Attach {causes} to {category}.", "Hang {causes} on the bone {category}.", "One bone is {category}, with {causes}.",
    "Group {category}: {causes}.", "{category} covers {causes}.", "As for {category}: {causes}.", "Concerning {category}, note {causes}.",
    "{category} splits into {causes}.", "Make {category} a category, its causes being {causes}.", "{category} has {causes}.",
]
# Causes without a category.
FLAT = [
    "The causes are {causes}.", "Causes: {causes}.", "Bones: {causes}.", "It comes from {causes}.", "We found {causes}.",
    "Reasons: {causes}.", "These lead to it: {causes}.", "One bone each for {causes}.", "Possible causes are {causes}.",
    "Draw {causes} as bones.", "No categories, just {causes}.", "The bones are {causes}.", "It is due to {causes}.",
    "Put {causes} on the spine.", "What causes it: {causes}.", "Attach {causes}.",
]
# A cause and its own causes.
DEEPER = [
    "{cause} comes from {causes}.", "Under {cause} in turn: {causes}.", "{cause} is caused by {causes}.", "Below {cause} add {causes}.",
    "The reason for {cause} is {causes}.", "{cause} is due to {causes}.", "Sub-causes of {cause}: {causes}.", "{causes} lead to {cause}.",
    "Behind {cause} there is {causes}.", "{cause} goes back to {causes}.", "Branching off {cause}: {causes}.",
    "For {cause} the deeper cause is {causes}.", "{cause} has its own causes: {causes}.", "{cause} because of {causes}.",
    "What leads to {cause} is {causes}.", "One level below {cause}: {causes}.", "{cause} results from {causes}.",
    "And why {cause}? Because of {causes}.", "Put {causes} one level deeper, at {cause}.", "{cause} in turn stems from {causes}.",
    "{causes} belong below {cause}.", "Root of {cause}: {causes}.", "{cause} can be traced to {causes}.",
    "Further down, at {cause}: {causes}.", "{causes} explain {cause}.", "{cause} itself is explained by {causes}.",
]

# Stories.
STORY_EFFECTS = [
    "Our problem is {effect}.", "We keep having the same trouble: {effect}.", "Last week it happened again, {effect}.",
    "Everyone complains about one thing, {effect}.", "The customer reported {effect}.", "We sat together because of {effect}.",
    "The topic of the meeting was {effect}.", "I was asked to find out what is behind {effect}.",
    "It is always the same story here: {effect}.", "The audit found {effect}.", "For months we have been fighting {effect}.",
    "The boss wants to know the reasons for {effect}.", "In the review we dealt with {effect}.", "You asked what leads to {effect}.",
    "Nobody is happy about {effect}.", "We have a case of {effect}.", "There is a clear problem, namely {effect}.",
    "My homework is to explain {effect}.", "Here is what we learnt about {effect}.", "The incident was filed as {effect}.",
    "This is about {effect}.", "Our quality circle looked into {effect}.", "Once more we had to write down {effect} as an incident.",
    "The trouble goes by the name of {effect}.", "Let me explain the reasons for {effect}.",
]
STORY_REQUESTS = [
    "Please draw that as a fishbone diagram.", "Can you make an Ishikawa of it?", "I'd like a cause-and-effect diagram of that.",
    "Draw the fishbone.", "A fishbone would help.", "Could you sort this into an Ishikawa diagram?", "Put it on a fishbone, please.",
    "Show me the bones.", "Make a fishbone diagram from it.", "I would love to see the causes as a fishbone.",
    "It should become an Ishikawa diagram.", "What does the fishbone look like?", "Now make the Ishikawa.",
    "So please, one fishbone with all of it.", "Would you draw the causes?", "That calls for a fishbone.", "fishbone please",
    "Please give me the root cause diagram for this.", "Do you have a minute to draw the fishbone?", "Visualise the causes, please.",
    "A herringbone diagram, please.", "Can we have it as a fishbone for the report?", "Draw the problem with all its causes.",
    "Please show this as cause and effect.", "Sketch the Ishikawa for me.",
]
TOLD_BRANCHES = [
    "part of it is {category}: {causes}", "under {category} we noted {causes}", "as far as {category} goes, there were {causes}",
    "when it comes to {category}, people named {causes}", "with {category} it is {causes}", "then there is {category}, that is, {causes}",
    "on the side of {category} we found {causes}", "{category} had a share in it through {causes}",
    "looking at {category}, we saw {causes}", "{category} came up as well, because of {causes}",
    "another reason is {category}, in particular {causes}", "{category} played a role, with {causes}",
    "some blamed {category}, namely {causes}", "the heading {category} brought us {causes}", "for {category} somebody wrote down {causes}",
    "in the field of {category} there had been {causes}", "{causes} were named under {category}", "we put {causes} down to {category}",
    "{causes} fell under {category}", "{category} was to blame too: {causes}", "next came {category} with {causes}",
    "we also talked about {category} and listed {causes}", "{causes} are a matter of {category}", "to {category} belong {causes}",
    "nor was {category} without fault, given {causes}", "it has to do with {category} as well, see {causes}",
]
TOLD_FLAT = [
    "it came from {causes}", "the reasons were {causes}", "behind it we found {causes}", "what led to it was {causes}",
    "people named {causes}", "we blame {causes}", "it was due to {causes}", "the causes we wrote down were {causes}",
    "all this goes back to {causes}", "it has to do with {causes}", "the usual suspects were {causes}", "what we found was {causes}",
]
TOLD_DEEPER = [
    "{cause} in turn came from {causes}", "{cause} went back to {causes}", "behind {cause} there was {causes}",
    "the reason for {cause} was {causes}", "{cause} itself was a result of {causes}", "we traced {cause} to {causes}",
    "{causes} had led to {cause}", "{cause} happened because of {causes}", "if you ask why {cause}, it was {causes}",
    "what caused {cause} was {causes}", "digging deeper, we explained {cause} by {causes}",
    "{cause} would not have come up without {causes}", "{cause} was due to {causes}", "at the root of {cause} lay {causes}",
    "{cause} had its own reasons, {causes}", "{causes} explained {cause}",
]
