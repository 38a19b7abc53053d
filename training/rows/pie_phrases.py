"""How people ask for a pie chart: openings, titles, slices and closings, as `str.format` templates."""

from __future__ import annotations

# No topic, so no title.
OPENINGS = [
    "Draw a pie chart.", "Pie chart please:", "pie chart with these slices", "Make a pie of the following.",
    "I need a pie chart from this:", "Can you turn this into a pie chart?", "Give me a pie diagram for these numbers.",
    "Please plot these shares as a pie:", "Here are some figures, I want them as a pie chart.",
    "Create a circle chart with the following parts.", "A pie, please.", "could you do a pie chart out of this", "Simple pie chart:",
    "Mermaid pie chart, slices below.", "Visualise the proportions below as a pie.", "Show this split as a pie chart.",
    "I'd like to see these parts of a whole as slices.", "Convert to pie:", "Generate a pie chart for me.",
    "Build me a pie graph with the parts listed here.", "We need a pie for the slide deck.",
    "What would this look like as a pie chart?", "Chart the breakdown below.", "Hi, quick one: a pie chart with these entries.",
    "Pie chart data follows.", "Put the numbers below in a pie chart, in this order.", "Let's make a pie chart.",
    "Need a round chart of this split:", "Take these parts and draw the pie.", "A proportional breakdown, as slices:",
    "Please sketch a pie with one slice per item.", "I have a small data set and want a pie chart of it.", "Slice up a pie like this:",
    "Plot as pie", "new pie chart", "Represent these proportions as pie slices.", "Do me a favour and draw this as a pie.",
    "The following should become a pie diagram.", "Would you make a pie chart where the slices are these?", "Pie:",
    "how about a pie chart for this?", "The pie should have these parts.", "Draw the shares given here, one slice each.",
    "Share chart with the entries below.", "My boss wants these numbers in a pie, so:", "Turn my list into pie slices.",
    "Each entry below is one wedge of a pie.", "Distribution chart (pie), entries as follows.",
]

# {topic} becomes the title, with a large first letter.
TOPIC_OPENINGS = [
    "Draw a pie chart of {topic}.", "pie chart: {topic}", "A pie for {topic}, please.", "I want to see {topic} as a pie chart.",
    "Breakdown of {topic}:", "Show {topic} in a pie.", "Can you draw {topic} as a pie?", "Pie chart showing {topic}.",
    "Make me a pie diagram about {topic}.", "We'd like a chart of {topic}, split into slices.",
    "Please visualise {topic} as a pie chart.", "Proportions for {topic}:", "I'm preparing a slide on {topic} and need a pie chart.",
    "Create a pie graph for {topic}.", "Here is the split for {topic}.", "Plot {topic} as slices of a pie.",
    "Could I get a pie chart covering {topic}?", "Need a pie of {topic} for a report.", "Chart of {topic}, shares as given.",
    "What does {topic} look like as a pie?", "A circle chart of {topic} would be great.", "Give me the pie for {topic}.",
    "Percentage split of {topic}:", "Illustrate {topic} with a pie chart.", "Mermaid pie for {topic}",
    "Summarise {topic} in one pie chart.", "The pie chart is about {topic}.", "Let us see {topic} as parts of a whole.",
    "A proportional picture of {topic}, please.", "Turn these numbers on {topic} into a pie.", "Distribution of parts for {topic}:",
    "I would like {topic} drawn as a pie.", "Build a pie chart for {topic}.", "do a quick pie on {topic}",
    "How is the split for {topic}? Draw it as a pie.", "Subject: {topic}. Draw it as a pie chart.", "Topic of the pie: {topic}.",
    "Please graph {topic}, one slice per part.", "Generate a pie that shows {topic}.", "For the newsletter: a pie chart on {topic}.",
    "My data is about {topic}; make a pie of it.", "Shares in {topic}, as a pie:", "Visual of {topic} with slices:",
    "Explain {topic} with a pie diagram.",
]

# These ask for showData at once.
SHOW_OPENINGS = [
    "Pie chart with the values shown.", "Draw a pie and show the numbers:", "pie with data labels for this",
    "A pie chart, values in the legend please:", "Make a pie that lists the values too.", "Give me a pie chart including the figures.",
    "pie showData", "I need a pie with visible numbers.", "Please do a pie chart that shows the data.",
    "One pie chart, with each value written next to its name.", "Pie, numbers displayed:",
    "Create a pie diagram with its values in the key.", "Can I have a pie where one can read the amounts?", "Pie chart (show values)",
    "Plot a pie, and print the values with it.", "A pie with the exact figures shown, please.",
    "Figures as a pie chart, and please leave the numbers readable.", "Do me a pie chart where every slice also tells its value.",
    "showData pie, entries below.", "Turn this into a pie; the legend is to list the amounts as well.",
    "We want a pie in which the data itself is printed.", "pie chart pls, w/ numbers",
    "Would you make a pie for me and keep its values on display?", "Here is my data for a pie chart with showData turned on:",
    "A pie whose legend gives the amount of each part.",
]
SHOW_TOPIC_OPENINGS = [
    "Pie chart of {topic} with the values shown.", "Draw {topic} as a pie and show the numbers.", "pie with data: {topic}",
    "I want {topic} in a pie chart, figures included.", "A pie for {topic}, values in the legend.",
    "Make a pie about {topic} that lists the values.", "Please chart {topic} as a pie with visible numbers.",
    "Give me {topic} as slices, with each value next to its name.", "Show {topic} in a pie, data displayed.",
    "Pie diagram of {topic} (show values):", "Plot a pie for {topic} and print the amounts too.",
    "Can you draw {topic} as a pie with the exact figures shown?", "For {topic} I need a pie where the numbers can be read.",
    "pie showData for {topic}", "Visualise {topic} in a pie and keep the values visible.",
    "Create a pie of {topic}, with its numbers in the key.",
    "Turn {topic} into a pie, values on display.", "{topic} as a pie chart with showData, please.",
    "How does {topic} look as a pie with the amounts printed?", "Pie with numbers on {topic}.",
    "Do a pie chart on {topic} and leave its figures readable.", "The report needs a pie of {topic} that also prints the data.",
    "A pie on {topic} whose legend gives the amounts, please.", "We would like to see {topic} as a pie, each slice together with its value.",
    "pie chart pls for {topic}, w/ numbers",
]

# {title} is the title as it stands, mostly in quotes.
TITLED_OPENINGS = [
    "Draw a pie chart titled {title}.", "Pie chart with the title {title}:", "Make a pie called {title}.", "pie chart, title {title}",
    "Create a pie chart named {title} with these slices.", "Please make a pie diagram headed {title}.",
    "I need a pie whose title is {title}.", "Title: {title}\nType: pie chart", "Build a pie chart and title it {title}.",
    "A pie under the heading {title}, please.", "Give me a pie chart entitled {title}.",
    "Could you draw a pie with {title} as its title?", "Pie (title {title}):", "New pie chart. Title: {title}.",
    "Set the title to {title} and draw a pie of this.", "The pie chart {title} has these slices.", "Generate a pie; title = {title}.",
    "Plot a pie with {title} written above it.", "Chart type pie, title {title}, data below.",
    "We want a circle chart with the caption {title}.", "Mermaid pie with title {title}.", "A pie chart that says {title} on top.",
    "Heading {title}, then a pie of the parts below.", "Let's have a pie named {title}:",
    "Under the title {title}, cut a pie like this.",
]
TITLE_SENTENCES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Put {title} on top as title.",
    "Call the chart {title}.", "Its heading should read {title}.", "Title: {title}", "title should be {title}",
    "Give it the title {title}.", "Please title the pie {title}.", "Name the chart {title}.", "Add the title {title}.",
    "As a title take {title}.", "The chart is called {title}.", "Caption: {title}", "Above the pie it should say {title}.",
    "Set {title} as the heading.", "I'd like the title to be {title}.", "chart title = {title}", "The headline is {title}.",
    "Head it with {title}.", "{title} goes in the title.", "Let {title} be the name on top.", "And the title? {title}.",
    "Write {title} over the chart.",
]

# These ask for showData.
SHOW = [
    "Show the values.", "Show the numbers in the legend.", "Please display the data as well.", "Include the actual values.",
    "I want to see the numbers next to the names.", "Print the raw numbers too.", "with values shown", "Data should be visible.",
    "The figures must be readable in the chart.", "Let it show the data.", "Also list the values.",
    "Make sure the numbers are displayed.", "showData on.", "Use showData.", "Put the values beside the labels.",
    "Readers should see the exact figures.", "Don't hide the numbers.", "Add the numbers to the key.", "Values visible, please.",
    "Turn on the data display.", "Keep the amounts visible in the legend.", "I'd like the data values shown.",
    "And write the values in the legend.", "Show each slice's number.", "The legend has to carry the values.",
    "Display the numbers along with it.", "please show data",
]
# These decline it.
HIDE = [
    "No need to show the values.", "Without the numbers in the legend.", "Don't display the raw data.",
    "Leave the figures out of the legend.", "Names only in the legend.", "Hide the values.",
    "The numbers themselves need not be shown.", "No data labels please.", "Please keep the numbers out of the key.",
    "The legend should just have the names.", "I don't want the figures printed.",
    "Skip the numbers in the legend, the names will do.", "showData off.", "There should be no values listed beside the names.",
    "We can do without the raw figures in the key.", "The amounts are only for drawing, please don't print them.",
    "Just names in the key, no numbers.", "Nobody has to read the exact numbers, so don't print them.", "don't use showData",
    "Labels yes, values in the legend no.", "I'd rather not have the data displayed.", "The plain pie without showData.",
    "Keep the key free of amounts.", "The values stay hidden.", "Drop the figures from the display.",
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Nothing fancy.", "Cheers", "Keep this order.", "thx",
    "Much appreciated.", "No colours needed.", "One chart is enough.", "Order as given.", "It goes into a README.",
    "That should be everything.", "Please don't add anything else.", "Use the names exactly as written.",
    "Just the chart, no explanation.", "Best regards", "I need it today.", "It's for a presentation.", "These are last year's numbers.",
    "Nothing else is needed.", "Texts as given please.", "It belongs on page two of the report.", "I'll check the numbers again later.",
]

# One slice after the other; {label} is a name, {value} may carry a sign or a unit.
SLICE_SENTENCES = [
    "{label} is {value}.", "{label} has {value}.", "{label} gets {value}.", "{label} takes {value}.", "{label} makes up {value}.",
    "{label} accounts for {value}.", "{label} stands at {value}.", "{label} comes to {value}.", "{label} should be {value}.",
    "Give {label} {value}.", "Then {label} with {value}.", "There is {label} at {value}.", "For {label} use {value}.",
    "{label} amounts to {value}.", "Put {label} down as {value}.", "Slice {label}: {value}.", "The {label} slice is {value}.",
    "Add {label} with {value}.", "{label} holds {value}.", "Next comes {label}, {value}.", "Set {label} to {value}.",
    "{value} for {label}.", "{value} go to {label}.", "{value} belongs to {label}.", "We have {value} in {label}.",
    "One slice is {label}, worth {value}.", "Reserve {value} for {label}.", "{label} contributes {value}.",
]
SLICE_PARTS = [
    "{label} at {value}", "{label} with {value}", "{label} {value}", "{label} ({value})", "{label}, {value}", "{label} = {value}",
    "{value} {label}", "{value} for {label}", "{value} to {label}", "{label} taking {value}", "{label} on {value}",
    "{value} in {label}", "{label} making {value}", "{label} getting {value}", "{value} as {label}", "{label} - {value}",
    "{label} worth {value}", "a slice {label} of {value}", "{label} amounting to {value}", "{value} under {label}", "{label} holding {value}",
    "{value} named {label}", "{label} accounting for {value}",
    "{label} standing at {value}", "{value} labelled {label}",
]
ENUMERATIONS = [
    "The slices are {parts}.", "It consists of {parts}.", "Slices: {parts}.", "We have {parts}.", "{parts}.",
    "There are {count} parts: {parts}.", "It splits into {parts}.", "Use {parts}.", "The whole is made of {parts}.", "Parts: {parts}.",
    "Entries are {parts}.", "Data: {parts}.", "It goes like this: {parts}.", "In order: {parts}.", "What we know is {parts}.",
    "It should contain {parts}.",
    "Here are the parts: {parts}.", "Draw slices for {parts}.", "The data says {parts}.", "I count {parts}.", "Please include {parts}.",
    "The {count} slices would be {parts}.", "Cut it into {parts}.", "In numbers that is {parts}.", "My {count} entries: {parts}.",
]

# Stories. {topic} becomes the title.
STORY_TOPICS = [
    "I looked into {topic}.", "We went through the numbers on {topic}.", "Last night I put together some figures about {topic}.",
    "Our newest report covers {topic}.", "This is about {topic}.", "For the annual review I collected data on {topic}.",
    "Someone asked me about {topic}.", "The team has been tracking {topic} for a while.", "You wanted to know about {topic}.",
    "Here is what we found about {topic}.", "The survey was about {topic}.", "There was a long talk about {topic} at the meeting.",
    "Let me tell you about {topic}.", "Our chart for the board deals with {topic}.", "I need to explain {topic} to newcomers.",
    "The next page of the brochure covers {topic}.", "We keep getting questions about {topic}.", "The study was on {topic}.",
    "Today's subject is {topic}.", "As promised, the findings on {topic}.",
    "Yesterday the talk at lunch was about {topic}.", "I got curious about {topic}.", "A reader wrote in to ask about {topic}.",
    "The figures on {topic} arrived this morning.", "My homework is about {topic}.",
]
STORY_PLAIN = [
    "I finally counted everything.", "The results are in.", "Here is how it turned out.", "We added it all up yesterday.",
    "The numbers surprised us a little.", "I have gone through the whole list twice.", "Picture the whole thing as a pie.",
    "It took a week to collect this.", "So this is what came out.", "The figures are final now.", "My notes are short.",
    "After the holidays we sat down and did the sums.", "The office sent me the totals.", "This is what the spreadsheet says.",
    "You asked for the split, so here it is.", "Nobody had looked at this before.",
    "I asked around and kept a tally.", "Bear with me, there are a few numbers.", "The counting is over.", "I read it out from my notebook.",
    "Someone has to turn this into a picture.", "We were curious how it divides up.", "The clerk gave me the figures over the phone.",
    "It is the same split as in the appendix.", "Right, the breakdown.",
]
STORY_REQUESTS = [
    "Please draw that as a pie chart.", "Can you make a pie of it?", "I'd like a pie chart of that.", "Draw the pie.",
    "A pie chart would help.", "Could you turn this into a pie?", "Put it into a pie diagram, please.", "Show me the pie.",
    "Make a pie chart from it.", "I would love to see it as a pie.", "It should become a pie chart.", "What does the pie look like?",
    "Plot it as slices of a pie.", "Now make the pie chart.", "So please, one pie with all of it.", "Would you draw the slices?",
    "That belongs in a pie chart.", "Please give me the circle chart for this.", "pie chart please",
    "Do you have time to draw this as a pie?",
    "Slice that up as a pie for me.", "A pie of it for the slides, please.", "I want that drawn as one round chart with slices.",
    "Can this be shown as a pie chart?", "Our newsletter needs a pie of these numbers.",
]
LEADS = [
    "{label} came first with {value}", "{label} led with {value}", "{label} took the largest part, {value}",
    "{label} stood out at {value}", "The biggest slice went to {label} with {value}", "First of all, {label} reached {value}",
    "{label} alone made up {value}", "At the top we saw {label} with {value}", "{value} went to {label}",
    "{label} was responsible for {value}", "Most of the talk was about {label}, which came to {value}", "We noted {value} for {label}",
    "{label} dominated with {value}", "To begin with, {label} got {value}", "{label} brought in {value}",
    "It starts with {label} at {value}",
    "{label} headed the list with {value}", "{label} outdid all others with {value}", "{label} was the largest of all with {value}",
    "number one was {label} at {value}", "{value}, more than anything else, came from {label}",
    "{label} claimed the biggest piece, namely {value}", "ahead of everything we had {label} with {value}",
    "the front runner was {label}, which got {value}", "by size, {label} was on top with {value}",
]
FOLLOWERS = [
    "{label} followed with {value}", "then came {label} at {value}", "{label} reached {value}", "another {value} went to {label}",
    "{label} got {value}", "next in line we found {label} with {value}", "{value} came from {label}", "{label} added {value}",
    "{label} made up {value}", "{label} took {value}", "behind that there was {label} with {value}", "{label} accounted for {value}",
    "we put {label} at {value}", "{label} managed {value}", "{value} fell to {label}", "{label} contributed {value}",
    "{label} came to {value}", "a further {value} belonged to {label}", "{label} stayed at {value}", "we counted {value} for {label}",
    "{value} were down to {label}", "{label} received {value}", "for {label} it was {value}", "we saw {label} arrive at {value}",
    "{label} totalled {value}",
]
LASTS = [
    "only {value} went to {label}", "{label} ended up with {value}", "{label} closed the list with {value}",
    "finally, {label} had {value}", "{label} came last at {value}", "{label} made up the final {value}",
    "at the very end we saw {label} with {value}", "{label} got no more than {value}", "what remains is {label} at {value}",
    "{label} was left with {value}", "last of all, {label} took {value}", "{label} had a mere {value}",
    "and we must not forget {label}, {value}", "lastly {value} was for {label}",
    "at the bottom was {label} with {value}", "{label} rounded it off with {value}", "the list ended with {label} at {value}",
    "{label} had to make do with {value}", "which left {value} for {label}", "and then there was {label} too, with {value}",
    "{value} for {label} made it complete", "the tail end was {label}, {value}", "{label} brought up the rear with {value}",
    "to finish, {label} came to {value}", "nothing was left after {label} with {value}",
]
CONTRASTS = [
    "While {first} reached {a}, {second} got {b}.", "{first} made up {a}, whereas {second} came to {b}.",
    "{a} went to {first}, but {second} took {b}.", "Compare {first} at {a} with {second} at {b}.", "{first} had {a} and {second} {b}.",
    "Against {a} for {first} we saw {b} for {second}.", "{first} and {second} came to {a} and {b} respectively.",
    "If {first} got {a}, {second} got {b}.", "Where {first} brought {a}, {second} added {b}.", "{first} stood at {a}; {second} at {b}.",
    "{first} took {a}, {second} took {b}.", "On one side {first} with {a}, on the other {second} with {b}.",
    "{first} reached {a}, which compares with {b} for {second}.", "For {first} it was {a}, for {second} {b}.",
    "{first} brought in {a}, and next to it {second} made {b}.", "We counted {a} for {first} as against {b} for {second}.",
    "{a} fell to {first}; {b} fell to {second}.", "Put {first} with its {a} beside {second} with its {b}.",
    "With {a} for {first} and {b} for {second}, those two are settled.", "{first} accounted for {a}, and {second} in turn for {b}.",
    "There was {first} with {a}, then again {second} with {b}.", "I noted {a} beside {first} and {b} beside {second}.",
    "{first} is down for {a}, {second} for {b}.", "{a} of it was {first}, {b} of it {second}.", "{first} claimed {a}, leaving {b} to {second}.",
]
RESTS = [
    "The rest is {label}.", "{label} is the rest.", "Everything else is {label}.", "The remainder goes to {label}.",
    "What is left is {label}.", "{label} takes what is left.", "And the rest was {label}.", "All the others count as {label}.",
    "Whatever remains belongs to {label}.", "The remaining part is {label}.", "{label} gets the remainder.", "Fill up with {label}.",
    "the rest: {label}", "The others were {label}.",
    "Give whatever is left to {label}.", "{label} makes up the difference.", "That leaves {label} with the rest.",
    "{label} fills the gap to one hundred.", "Up to 100 it is {label}.", "The balance is {label}.",
    "Only {label} is left, so it has the remainder.", "All that remains counts as {label}.", "As for the rest, that was {label}.",
    "{label} = rest", "Label the remaining slice {label}.",
]
ASIDES = [
    "That was no surprise.", "I had expected more.", "Nobody knows why.", "My colleague could hardly believe it.",
    "We checked this twice.", "It was the same the year before.", "This may change soon.", "The weather played a part.",
    "That is a good sign, I think.", "We should talk about that some time.", "The manager was pleased.",
    "It has always been like this.", "Not everyone agrees, of course.", "Take that with a grain of salt.", "I was told so by phone.",
    "There are reasons for it.",
]
BASES = [
    "We asked {n} people.", "In all there were {n} cases.", "The sample had {n} entries.", "It is based on {n} records.",
    "{n} answers came in.", "The total was {n}.", "We looked at {n} items over {m} months.", "It took {m} weeks to gather.",
    "The data covers {m} years.", "Out of {n} forms, a few were unreadable.",
    "We sent out {n} forms in all.", "I went through {n} receipts for this.", "It goes back {m} months.", "The counting was done by {m} people.",
    "About {n} entries were checked by hand.", "For {m} weeks we wrote everything down.",
]
