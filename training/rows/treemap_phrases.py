"""How people ask for a treemap: openings, titles, sections and their parts, and stories, as `str.format` templates."""

from __future__ import annotations

# No topic, so no title.
OPENINGS = [
    "Draw a treemap.", "Treemap please:", "treemap with these parts", "Make a treemap of the following.", "I need a tree map from this:",
    "Can you turn this into a treemap?", "Give me nested rectangles for these numbers.", "Please plot these nested shares as a treemap:",
    "Here are some figures, I want them as a treemap.", "Create a treemap diagram with the following sections.",
    "could you do a treemap out of this", "Simple treemap:", "Mermaid treemap, data below.", "Visualise the sizes below as a treemap.",
    "Show this breakdown as nested boxes sized by value.", "I'd like to see these amounts as areas in a treemap.", "Convert to treemap:",
    "Generate a treemap for me.", "Build me a tree map with the groups listed here.", "We need a treemap for the slide deck.",
    "What would this look like as a treemap?", "Chart the nested breakdown below, as a treemap.",
    "Hi, quick one: a treemap with these entries.", "treemap data follows.", "Put the numbers below in a treemap, in this order.",
    "Let's make a treemap.", "Take these groups and draw the treemap.", "Rectangles within rectangles, area by value:",
    "Please sketch a treemap with one rectangle per item.", "I have a small hierarchy with values and want a treemap of it.",
    "Plot as treemap", "new treemap", "Turn my list into a treemap.", "The following should become a treemap.",
    "Would you make a treemap where the sections are these?", "Treemap:", "how about a treemap for this?",
    "make from this one treemap please", "My boss wants these numbers as a treemap, so:",
    "Area chart of nested parts (treemap), entries as follows.",
]
# {topic} becomes the title, with a large first letter.
TOPIC_OPENINGS = [
    "Draw a treemap of {topic}.", "treemap: {topic}", "A treemap for {topic}, please.", "I want to see {topic} as a treemap.",
    "Nested breakdown of {topic}, as a treemap:", "Show {topic} in a treemap.", "Can you draw {topic} as a treemap?",
    "Treemap showing {topic}.", "Make me a tree map about {topic}.", "We'd like a treemap of {topic}, split into groups.",
    "Please visualise {topic} as a treemap.", "I'm preparing a slide on {topic} and need a treemap.", "Create a treemap for {topic}.",
    "Here are the amounts for {topic}; make a treemap.", "Plot {topic} as nested rectangles.", "Could I get a treemap covering {topic}?",
    "Need a treemap of {topic} for a report.", "What does {topic} look like as a treemap?", "A treemap of {topic} would be great.",
    "Give me the treemap for {topic}.", "Illustrate {topic} with a treemap.", "Mermaid treemap for {topic}",
    "Summarise {topic} in one treemap.", "The treemap is about {topic}.", "Turn these numbers on {topic} into a treemap.",
    "I would like {topic} drawn as a treemap.", "Build a treemap on {topic}.", "do a quick treemap on {topic}",
    "Subject: {topic}. Draw it as a treemap.", "Topic of the treemap: {topic}.", "Please graph {topic}, one rectangle per part.",
    "Generate a treemap that shows {topic}.", "For the newsletter: a treemap on {topic}.",
    "My data is about {topic}; make a treemap of it.", "Explain {topic} with a treemap.",
]
# {title} is the title as it stands, mostly in quotes.
TITLED_OPENINGS = [
    "Draw a treemap titled {title}.", "Treemap with the title {title}:", "Make a treemap called {title}.", "treemap, title {title}",
    "Create a treemap named {title} with these parts.", "Please make a tree map headed {title}.",
    "I need a treemap whose title is {title}.", "Title: {title}\nType: treemap", "Build a treemap and title it {title}.",
    "A treemap under the heading {title}, please.", "Give me a treemap entitled {title}.",
    "Could you draw a treemap with {title} as its title?", "Treemap (title {title}):", "New treemap. Title: {title}.",
    "Set the title to {title} and draw a treemap of this.", "The treemap {title} has these sections.",
    "Generate a treemap; title = {title}.", "Plot a treemap with {title} written above it.",
    "Chart type treemap, title {title}, data below.", "Mermaid treemap with title {title}.", "A treemap that says {title} on top.",
    "Heading {title}, then a treemap of the parts below.", "Let's have a treemap named {title}:",
]
TITLE_SENTENCES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Put {title} on top as title.", "Call the chart {title}.",
    "Its heading should read {title}.", "Title: {title}", "title should be {title}", "Give it the title {title}.",
    "Please title the treemap {title}.", "Name the chart {title}.", "Add the title {title}.", "As a title take {title}.",
    "The chart is called {title}.", "Caption: {title}", "Above the treemap it should say {title}.", "Set {title} as the heading.",
    "I'd like the title to be {title}.", "chart title = {title}", "The headline is {title}.",
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Nothing fancy.", "Cheers", "Keep this order.", "thx", "Much appreciated.",
    "No colours needed.", "Order as given.", "It goes into a README.", "That should be everything.", "Please don't add anything else.",
    "Use the names exactly as written.", "Just the chart, no explanation.", "Best regards", "I need it today.",
    "These are last year's numbers.", "Do not sort it.",
]
# A section and its parts, each of them as in PARTS or a section's name.
SECTIONS = [
    "{parent} contains {children}.", "{parent} consists of {children}.", "{parent} splits into {children}.",
    "Within {parent} there is {children}.", "The section {parent} has {children}.", "Under {parent} put {children}.",
    "{parent}: {children}.", "{parent} is made up of {children}.", "In {parent} we have {children}.", "Inside {parent} show {children}.",
    "{parent} holds {children}.", "Then {parent} with {children}.", "Group {children} under {parent}.", "Put {children} into {parent}.",
    "{parent} covers {children}.", "Section {parent} includes {children}.", "{parent} breaks down into {children}.",
    "For {parent} use {children}.", "The parts of {parent}: {children}.", "{parent} comprises {children}.",
    "Next, {parent} with {children}.", "{parent} should contain {children}.", "Let {parent} hold {children}.",
    "As parts of {parent} take {children}.", "Nest {children} in {parent}.", "{parent} divides into {children}.",
]
PARTS = [
    "{label} at {value}", "{label} with {value}", "{label} {value}", "{label} ({value})", "{label} = {value}", "{value} {label}",
    "{value} for {label}", "{label} taking {value}", "{label} on {value}", "{label} worth {value}", "{value} of {label}",
    "{label} getting {value}", "{value} as {label}", "{label} - {value}", "{label} sized {value}", "{value} in {label}",
    "{label} of size {value}", "{label} having {value}", "{label} measuring {value}", "{label} where we have {value}",
    "{label} counted as {value}", "{value} by {label}", "{label}: {value}", "{label} [{value}]", "{label} that makes {value}",
    "{label} as large as {value}",
]
TOP_PARTS = [
    "The top level has {children}.", "At the top level there is {children}.", "On the first level put {children}.",
    "Directly at the top put {children}.", "Top level: {children}.", "The outermost level shows {children}.", "At the top: {children}.",
    "Start with {children}.", "On the outermost level we have {children}.", "The whole splits into {children}.",
    "It begins with {children} side by side.", "First level: {children}.", "The treemap starts with {children}.",
    "Its top level consists of {children}.", "Outermost rectangles: {children}.", "The big rectangles are {children}.",
    "Side by side at the top show {children}.", "We divide it into {children}.", "The first split is {children}.",
    "Highest level: {children}.", "It is divided into {children}.", "On top, please put {children}.",
]

# Stories. {topic} becomes the title.
STORY_TOPICS = [
    "I looked into {topic}.", "We went through the numbers on {topic}.", "Last night I put together some figures about {topic}.",
    "Our newest report covers {topic}.", "This is about {topic}.", "For the annual review I collected data on {topic}.",
    "Someone asked me about {topic}.", "The team has been tracking {topic} for a while.", "You wanted to know about {topic}.",
    "Here is what we found about {topic}.", "The survey was about {topic}.", "There was a long talk about {topic} at the meeting.",
    "Let me tell you about {topic}.", "Our chart for the board deals with {topic}.", "I need to explain {topic} to newcomers.",
    "We keep getting questions about {topic}.", "The study was on {topic}.", "Today's subject is {topic}.",
    "As promised, the findings on {topic}.", "The next page of the brochure covers {topic}.",
]
STORY_PLAIN = [
    "I finally counted everything.", "The results are in.", "Here is how it turned out.", "We added it all up yesterday.",
    "The numbers surprised us a little.", "I have gone through the whole list twice.", "It took a week to collect this.",
    "So this is what came out.", "The figures are final now.", "My notes are short.", "After the holidays we sat down and did the sums.",
    "The office sent me the totals.", "This is what the spreadsheet says.", "You asked for the breakdown, so here it is.",
    "Nobody had looked at this before.", "The inventory is done.",
]
STORY_REQUESTS = [
    "Please draw that as a treemap.", "Can you make a treemap of it?", "I'd like a treemap of that.", "Draw the treemap.",
    "A treemap would help.", "Could you turn this into a treemap?", "Put it into a treemap, please.", "Show me the treemap.",
    "Make a treemap from it.", "I would love to see it as a treemap.", "It should become a treemap.", "What does the treemap look like?",
    "Plot it as nested rectangles.", "Now make the treemap.", "So please, one treemap with all of it.",
    "Would you draw the nested boxes, sized by these numbers?", "That belongs in a treemap.", "treemap please",
    "Do you have time to draw this as a tree map?", "Draw it as areas within areas, please.",
]
STORY_SECTIONS = [
    "In {parent} we found {children}", "{parent} came with {children}", "Within {parent} we counted {children}",
    "{parent} broke down into {children}", "For {parent} the list said {children}", "{parent} took in {children}",
    "As for {parent}, we noted {children}", "Under {parent} we booked {children}", "{parent} held {children}",
    "Then there was {parent} with {children}", "On the side of {parent} we saw {children}", "Looking at {parent}, there was {children}",
    "{parent} brought {children}", "Next came {parent}, made up of {children}", "{parent} could be divided into {children}",
    "To {parent} we assigned {children}", "{parent} covered {children}", "Part of {parent} was {children}",
    "When it came to {parent}, we had {children}", "{parent} included {children}", "Inside {parent} sat {children}",
    "Somebody had put {children} into {parent}",
]
STORY_LOOSE = [
    "Outside of any group stood {children}", "Not part of any group was {children}", "On its own we had {children}",
    "Besides that there was {children}", "In no group at all was {children}", "Separately we counted {children}",
    "Then there was {children}, which belonged to no group", "Standing alone was {children}", "Apart from the groups came {children}",
    "Without any group we listed {children}", "Also, for itself, {children}", "Loose at the top remained {children}",
    "Outside the groups we counted {children}", "Next to the groups stood {children}", "Beside them, in no group, we found {children}",
    "Under no heading at all came {children}", "Nobody wanted to group {children}", "Kept apart from the rest was {children}",
    "In a class of its own we put {children}", "Ungrouped remained {children}", "The list also had, without a group, {children}",
    "For itself alone stood {children}",
]
COUNTED = [
    "There were {count} groups: {groups}.", "It all falls into {count} groups, {groups}.", "We sorted it into {count} groups: {groups}.",
    "We looked at {count} areas: {groups}.", "The {count} big blocks were {groups}.", "It came down to {count} sections, {groups}.",
    "Everything belongs to one of {count} sections: {groups}.", "On the first level we have {count} groups, {groups}.",
    "The accounts know {count} headings, {groups}.", "Overall we keep {count} sections: {groups}.",
    "You can tell apart {count} groups: {groups}.", "The report has {count} sections, {groups}.", "There are {count} kinds, {groups}.",
    "We keep {count} lists: {groups}.", "On top there are {count} rectangles: {groups}.",
    "I would split it into {count} sections, {groups}.", "Accounting has {count} groups, namely {groups}.",
    "It is divided into {count} blocks: {groups}.", "First of all, {count} groups exist: {groups}.",
    "The whole breaks into {count} sections: {groups}.",
]
ORDINALS = [
    "The {nth} one had {children}", "In the {nth} we found {children}", "The {nth} held {children}", "The {nth} was made of {children}",
    "To the {nth} belonged {children}", "The {nth} came with {children}", "For the {nth} we counted {children}",
    "The {nth} broke down into {children}", "Inside the {nth} there was {children}", "The {nth} group took in {children}",
    "Within the {nth} we noted {children}", "As for the {nth}, it contained {children}", "Under the {nth} you find {children}",
    "The {nth} showed {children}", "The {nth} contributed {children}", "Part of the {nth} was {children}",
    "Into the {nth} we put {children}",
]
ASIDES = [
    "That was no surprise.", "I had expected more.", "Nobody knows why.", "My colleague could hardly believe it.",
    "We checked this twice.", "It was the same the year before.", "This may change soon.", "The weather played a part.",
    "That is a good sign, I think.", "We should talk about that some time.", "The manager was pleased.",
    "Not everyone agrees, of course.", "I was told so by phone.", "There are reasons for it.", "It took {n} weeks to gather.",
    "All of it was counted by {n} people.",
]

# No sections at all.
STORY_FLAT = [
    "There was {children}", "We counted {children}", "It came to {children}", "The list said {children}", "What we have is {children}",
    "In the end it was {children}", "The areas are {children}", "My notes say {children}", "I added up {children}", "It shows {children}",
    "They reported {children}", "All in all we had {children}", "So we have {children}", "The survey found {children}",
    "The sizes were {children}", "I noted {children}", "The spreadsheet has {children}", "What came out was {children}",
    "This year saw {children}", "It was made up of {children}", "Our count gave {children}", "They told me of {children}",
]
