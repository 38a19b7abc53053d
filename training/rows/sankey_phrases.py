"""How people ask for a sankey diagram: openings, flows and stories, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a sankey diagram.", "Sankey please:", "sankey of this", "I need a flow chart with band widths, i.e. a Sankey.",
    "Make a Sankey from these flows.", "Could you turn the following into a sankey?", "Give me a sankey diagram with these links:",
    "Please plot these flows, width by amount.", "Here are source, target and amount; draw the Sankey.",
    "Visualise the quantities below as streams.", "sankey", "Show what flows where and how much.", "A Sankey chart, please.",
    "new sankey diagram", "Can I get a sankey out of these numbers?", "Convert to a Sankey diagram:",
    "Mermaid sankey with the links below.", "We want to see where everything goes, as a sankey.",
    "Flow quantities follow, please make a Sankey of them.", "Create an energy-style flow diagram (Sankey).",
    "Hello, one sankey diagram with these connections please.", "Draw the streams and let their width show the amount.",
    "Build a Sankey, one band per line.", "The following should become a sankey diagram.", "Generate a Sankey chart for me.",
    "How would this look as a sankey?", "Please to make sankey diagram from below.", "Plot as sankey",
    "Let's have a Sankey of these transfers:", "Would you draw the flows listed here?", "I have some flows and want them as a Sankey.",
    "sankey-beta diagram, data as given:", "Quantity flow diagram:", "Each entry below is a flow; I'd like the Sankey.",
    "Take these links and make the sankey diagram.", "Sketch a Sankey.", "For the report: a Sankey diagram of the flows below.",
    "Put this into a sankey diagram, in this order.", "Draw bands between the following, scaled by the number.",
]

# {topic} is what it is about; the diagram has no title.
TOPIC_OPENINGS = [
    "Draw a sankey diagram of {topic}.", "Sankey: {topic}", "A Sankey for {topic}, please.", "I'd like to see {topic} as a Sankey.",
    "Show {topic} as flows.", "Can you draw {topic} as a sankey diagram?", "Flow diagram of amounts, about {topic}:", "sankey for {topic}",
    "Make me a Sankey chart on {topic}.", "Please visualise {topic} with a Sankey.", "This is {topic}, I need the sankey.",
    "Topic: {topic}. Type: sankey.", "For a slide on {topic} I need a Sankey diagram.", "Create a sankey about {topic}.",
    "Plot {topic}, band width by amount.", "What does {topic} look like as a Sankey?", "We are documenting {topic}; draw the flows.",
    "Could I have {topic} as a sankey, using these links?", "Illustrate {topic} with a Sankey diagram.", "Mermaid sankey for {topic}",
    "Need a Sankey of {topic} today.", "The sankey is about {topic}.", "Let us see {topic} in streams.",
    "Turn the figures on {topic} into a Sankey.", "Summary of {topic}, as a sankey diagram:", "Subject of the sankey: {topic}.",
    "Quantities for {topic}, please as a Sankey.", "do a sankey on {topic}", "Please help with {topic}: a Sankey is wanted.",
]

# One flow after the other, as orders or plain facts; agreement plays no part.
LINK_SENTENCES = [
    "{value} from {source} to {target}.", "From {source} to {target}: {value}.", "{source} to {target}, {value}.",
    "Link {source} to {target} with {value}.", "{source} feeds {target} with {value}.", "Add a flow of {value} from {source} to {target}.",
    "Then {source} into {target} at {value}.", "{source} gives {value} to {target}.", "{target} gets {value} from {source}.",
    "{target} receives {value} from {source}.", "Draw {value} going from {source} to {target}.",
    "{source} should pass {value} on to {target}.", "Connect {source} and {target} by a band of {value}.",
    "There is a flow {source} to {target} of {value}.", "Out of {source}, {value} to {target}.", "Into {target} from {source}: {value}.",
    "The link {source} to {target} has the value {value}.", "Next a stream of {value}, {source} to {target}.",
    "{source} sends {value} to {target}.", "One band runs from {source} to {target}, width {value}.",
    "Let {value} run from {source} into {target}.", "{source} contributes {value} to {target}.",
    "Between {source} and {target} put {value}.", "Source {source}, target {target}, amount {value}.",
    "We have {value} moving from {source} to {target}.", "{source} is connected to {target} with {value}.",
    "Make {source} flow into {target}, {value}.", "{target} takes {value} from {source}.",
]
LINK_PARTS = [
    "{value} from {source} to {target}", "{source} to {target} {value}", "{source} to {target} ({value})",
    "{source} into {target} with {value}", "{source} to {target} at {value}", "{value} out of {source} into {target}",
    "from {source} to {target} {value}", "{value} going from {source} to {target}", "{source} feeding {target} with {value}",
    "{value} between {source} and {target}", "{source} giving {value} to {target}", "{target} getting {value} from {source}",
    "{value} passing from {source} to {target}", "{source} supplying {target} with {value}", "{source} to {target} = {value}",
    "{value} of {source} to {target}",
]
ENUMERATIONS = [
    "The flows are {parts}.", "Links: {parts}.", "We have {parts}.", "{parts}.", "There are {count} flows: {parts}.",
    "It has these bands: {parts}.", "Use {parts}.", "It consists of {parts}.", "Data: {parts}.", "In order: {parts}.",
    "The streams should be {parts}.", "What flows is {parts}.", "Connections are {parts}.", "It goes like this: {parts}.",
    "Please include {parts}.", "Flows, one by one: {parts}.",
]
# {source} and its parts, as '{value} to {target}, ...'.
SPLITS = [
    "{source} splits into {parts}.", "From {source}: {parts}.", "Out of {source} come {parts}.", "{source} goes {parts}.",
    "{source} divides as follows: {parts}.", "{source} branches: {parts}.", "Starting at {source}, {parts}.", "Leaving {source}: {parts}.",
    "What {source} has is shared out, {parts}.", "{source} has outflows {parts}.", "For {source} draw {parts}.",
    "From {source} we see {parts}.", "Then from {source}, {parts}.", "{source} sends {parts}.", "{source} distributes {parts}.",
    "{source} gives {parts}.",
]

# Stories.
STORY_TOPICS = [
    "We finally traced {topic}.", "This is about {topic}.", "Let me explain {topic}.", "You asked about {topic}.",
    "I have been looking at {topic}.", "Our report covers {topic}.", "Last week the team went through {topic}.",
    "For the open day I want to show {topic}.", "Nobody here really understands {topic}.", "The auditors want to see {topic}.",
    "Here is what we know about {topic}.", "My talk deals with {topic}.", "At the meeting we discussed {topic}.",
    "I measured {topic} for a while.", "People keep asking about {topic}.", "The new brochure explains {topic}.", "A word on {topic}.",
    "Think of {topic}.", "It concerns {topic}.", "Today I learnt about {topic}.",
]
STORY_PLAIN = [
    "I followed the numbers from start to end.", "Here is where it all goes.", "The balance is done at last.",
    "We added up everything that came in and went out.", "This is how it flows.", "It took days to find out what goes where.",
    "The meters have been read.", "My notes on the flows are short.", "The accountant sent me the totals.", "So this is the whole chain.",
    "We want to make the losses visible.", "You wanted to know what goes where.", "Everything is measured now.",
    "This is last year's balance.", "I have the figures now.", "Let me tell you how it runs through.",
]
STORY_REQUESTS = [
    "Please draw that as a sankey diagram.", "Can you make a Sankey of it?", "I'd like a sankey of that.", "Draw the flows.",
    "A Sankey would help.", "Could you show this with bands of the right width?", "Put it into a sankey diagram, please.",
    "Show me the Sankey.", "Make a sankey chart from it.", "I would love to see the streams.", "It should become a Sankey diagram.",
    "What does the sankey look like?", "Turn it into a flow diagram with widths by amount.", "Now make the Sankey.",
    "Would you plot these flows?", "That calls for a Sankey diagram.", "sankey please", "So please, one sankey with all of it.",
    "Do you have a moment to draw the Sankey?", "Please give me the quantity flow diagram for this.", "A picture of the flows, please.",
    "Can we have it as a sankey by tomorrow?", "I need the sankey for a poster.", "Please visualise what goes where.",
    "Draw me that, the thicker the band the more of it.",
]
TOLD = [
    "{value} went from {source} to {target}", "from {source}, {value} ended up in {target}", "{target} got {value} from {source}",
    "{source} gave {value} to {target}", "{value} passed from {source} into {target}", "{source} supplied {target} with {value}",
    "{source} fed {value} into {target}", "{target} took {value} out of {source}", "we saw {value} move from {source} to {target}",
    "{source} delivered {value} to {target}", "a stream of {value} ran from {source} to {target}", "{value} came to {target} from {source}",
    "another {value} went from {source} to {target}", "{source} lost {value} to {target}", "{target} received {value} from {source}",
    "{source} handed {value} on to {target}", "{value} made it from {source} to {target}", "{source} put {value} into {target}",
    "out of {source}, {value} reached {target}", "{target} drew {value} from {source}", "we passed {value} from {source} to {target}",
    "{value} left {source} for {target}", "{source} brought {value} to {target}", "for {target} we took {value} from {source}",
    "{source} contributed {value} to {target}", "{target} was given {value} by {source}",
]
# The source is the last target: 'there'.
ONWARD = [
    "from there {value} went on to {target}", "{value} of that moved on to {target}", "after that {value} reached {target}",
    "of this, {value} ended up in {target}", "{value} then went to {target}", "from here {value} continued to {target}",
    "of that, {target} was given {value}", "out of it came {value} for {target}", "this in turn gave {value} to {target}",
    "there, {target} took off {value}", "this then sent {value} to {target}", "{value} from it flowed into {target}",
    "this again fed {target} with {value}", "next, {value} of it arrived at {target}", "from that point {value} ran to {target}",
    "it passed {value} on to {target}",
]
# The source is that of the flow before.
MORE = [
    "another {value} went to {target}", "{value} to {target}", "{value} ended up in {target}", "{target} got {value}",
    "{target} took {value}", "{value} remained for {target}", "a further {value} reached {target}", "{value} flowed to {target}",
    "we lost {value} to {target}", "{value} landed in {target}", "{target} received {value}", "{value} turned into {target}",
    "{value} moved to {target}", "{value} more went to {target}", "{target} swallowed {value}", "{value} came out as {target}",
]
# Two flows into one target.
MERGES = [
    "{target} got {a} from {first} and {b} from {second}.", "{first} brought {a} and {second} {b} to {target}.",
    "Into {target} went {a} from {first} and {b} from {second}.", "{target} was fed by {first} with {a} and by {second} with {b}.",
    "While {first} put {a} into {target}, {second} added {b}.", "{target} drew {a} from {first} but {b} from {second}.",
    "{a} came to {target} from {first}, {b} from {second}.", "{first} and {second} gave {target} {a} and {b} respectively.",
    "Two streams met in {target}: {a} from {first}, {b} from {second}.", "{first} paid {a} into {target}, and {second} another {b}.",
    "{target} lives on {first} ({a}) and {second} ({b}).", "From {first} {target} received {a}, from {second} {b}.",
]
# A source and its parts, which read '{value} to {target}'.
TOLD_SPLITS = [
    "Of {source}, {parts}.", "From {source}, {parts}.", "{source} was divided: {parts}.",
    "What came from {source} went different ways, {parts}.", "Everything in {source} was shared out, {parts}.",
    "{source} then split up, {parts}.", "As for {source}, {parts}.", "At {source} the stream parted: {parts}.",
    "Looking at {source}, we found {parts}.", "{source} was passed on, {parts}.", "{source} gave {parts}.",
    "Leaving {source} we counted {parts}.", "With {source} it was simple: {parts}.", "{source} fed several, {parts}.",
    "After {source} it went on, {parts}.", "Out of {source}: {parts}.",
]
