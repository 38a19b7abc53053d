"""How people ask for bar and line charts: openings, titles, axes, values and stories, as `str.format` templates."""

from __future__ import annotations

# What the chart is called, by kind; "any" leaves the kind open, which is bars.
NAMES = {
    "bar": ["bar chart", "bar chart", "bar graph", "column chart", "bar diagram"],
    "line": ["line chart", "line chart", "line graph", "line diagram", "line plot"],
    "mixed": ["bar and line chart", "combo chart with bars and a line", "chart with bars and a line", "mixed bar and line chart"],
   
    "horizontal": ["horizontal bar chart", "bar chart with horizontal bars", "sideways bar chart", "bar chart that runs from left to right"],
    "any": ["chart", "xy chart", "xychart", "diagram with an x and a y axis"],
}
# {a} has an article, {n} has none. No topic, so no title.
OPENINGS = [
    "Draw {a}.", "{n} please:", "Make {a} of the following.", "I need {a} from this:", "Can you turn this into {a}?",
    "Give me {a} for these numbers.", "Please plot these values as {a}:",
    "Here are some figures, I want {a} of them.", "Create {a} with the following data.", "could you do {a} out of this", "Simple {n}:",
    "Mermaid {n}, data below.", "Visualise the numbers below as {a}.",
    "Show this as {a}.", "I'd like to see {a} of these values.", "Convert to {a}:", "Generate {a} for me.",
    "Build me {a} with the data listed here.", "We need {a} for the slide deck.",
    "What would this look like as {a}?", "Hi, quick one: {a} with these numbers.", "Put the numbers below into {a}.", "Let's make {a}.",
    "Need {a} of this:", "new {n}", "{n}:", "how about {a} for this?",
    "The following should become {a}.", "Turn my data into {a}.", "Please sketch {a}.", "My boss wants {a}, so:",
    "I have a small data set and want {a} of it.", "Plot as {a}", "Would you make {a} with these values?",
    "Please to make me {a} from the below.", "One {n}, please.",
]
TOPIC_OPENINGS = [
    "Draw {a} of {topic}.", "{n}: {topic}", "I want to see {topic} as {a}.", "Show {topic} in {a}.", "Can you draw {topic} as {a}?",
    "Make me {a} about {topic}.", "We'd like {a} of {topic}.",
    "Please visualise {topic} as {a}.", "I'm preparing a slide on {topic} and need {a}.", "Create {a} for {topic}.",
    "Plot {topic} as {a}.", "Could I get {a} covering {topic}?", "Need {a} of {topic} for a report.",
    "What does {topic} look like as {a}?", "Give me {a} for {topic}.", "Illustrate {topic} with {a}.", "Mermaid {n} for {topic}",
    "Summarise {topic} in {a}.", "Let us see {topic} as {a}.",
    "Turn these numbers on {topic} into {a}.", "I would like {topic} drawn as {a}.", "Build {a} for {topic}.", "do {a} on {topic} quick",
    "Subject: {topic}. Draw {a}.", "Generate {a} that shows {topic}.",
    "For the newsletter: {a} on {topic}.", "My data is about {topic}; make {a} of it.", "Explain {topic} with {a}.",
    "Here are the numbers on {topic}, for {a}.", "Please graph {topic} with {a}.",
]
TITLED_OPENINGS = [
    "Draw {a} titled {title}.", "{n} with the title {title}:", "Make {a} called {title}.", "{n}, title {title}",
    "Create {a} named {title}.", "Please make {a} headed {title}.", "I need {a} whose title is {title}.",
    "Title: {title}\nType: {n}", "Build {a} and title it {title}.", "I'd like {a} under the heading {title}, please.",
    "Give me {a} entitled {title}.", "Could you draw {a} with {title} as its title?",
    "{n} (title {title}):", "New {n}. Title: {title}.", "Set the title to {title} and draw {a} of this.",
    "Generate {a}; title = {title}.", "Plot {a} with {title} written above it.", "Chart type {n}, title {title}, data below.",
    "We want {a} with the caption {title}.", "Mermaid {n} with title {title}.", "Let's have {a} named {title}:",
    "Heading {title}, then {a} of the data below.", "I want {a} that says {title} on top.",
    "Under the headline {title} we need {a}.", "Make {a} and write {title} over it.",
]
TITLE_SENTENCES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Put {title} on top as title.", "Call the chart {title}.",
    "Its heading should read {title}.", "Title: {title}", "title should be {title}",
    "Give it the title {title}.", "Name the chart {title}.", "As a title take {title}.", "The chart is called {title}.",
    "Caption: {title}", "Set {title} as the heading.", "I'd like the title to be {title}.",
    "chart title = {title}",
    "Head it with {title}.", "{title} goes in the title.", "Let {title} be the name on top.", "And the title? {title}.",
    "Write {title} over the chart.", "Add the title {title}.", "The headline is {title}.", "On top it says {title}.", "Please title it {title}.",
]
Y_TITLES = [
    "The y axis is {y}.", "y axis: {y}", "Label the y axis {y}.", "y-axis title {y}", "The vertical axis shows {y}.",
    "Write {y} at the y axis.", "On the y axis it should say {y}.", "Vertical axis: {y}.", "Name the y axis {y}.",
    "y = {y}", "The y axis is called {y}.", "Put {y} on the y axis.", "Values are {y}, say so on the y axis.",
    "The axis on the left reads {y}.", "Please mark the y axis with {y}.", "ylabel: {y}", "As y axis title use {y}.",
    "The unit, {y}, goes on the y axis.", "with {y} as the y axis label", "Y is {y}.", "I want {y} written along the y axis.",
    "The heading of the y axis is {y}.", "The upright axis gets the name {y}.", "Set the y label to {y}.",
    "y axis text {y}",
]
Y_RANGES = [
    "The y axis goes from {low} to {high}.", "y axis {low} --> {high}", "y from {low} to {high}.",
    "Scale the y axis from {low} to {high}.", "y range: {low}-{high}", "Let y run from {low} to {high}.",
    "Vertical scale {low} to {high}.",
    "The y axis should start at {low} and end at {high}.", "ymin {low}, ymax {high}", "y between {low} and {high}.",
    "Values range on the y axis from {low} up to {high}.", "Set the y axis to {low} .. {high}.",
    "Y limits are {low} and {high}.", "On the vertical axis show {low} to {high}.", "Start the y axis at {low} and stop at {high}.",
    "Please keep y within {low} and {high}.",
    "Let the vertical axis begin at {low} and reach up to {high}.", "The y axis covers {low} to {high}.", "y axis: {low} up to {high}",
    "I want y to start at {low}, with {high} at the top.", "ylim {low} {high}", "Fix the y axis at {low} to {high}.",
    "The lowest value on y is {low}, the highest {high}.", "Bottom of the y axis: {low}, top: {high}.",
    "Show the scale from {low} to {high} on the y axis.",
]
Y_BOTH = [
    "The y axis is {y} from {low} to {high}.", "y axis {y} {low} --> {high}", "y-axis: {y}, {low} to {high}",
    "Label the y axis {y} and let it run from {low} to {high}.", "Vertical axis {y}, scale {low} to {high}.",
    "On the y axis show {y} between {low} and {high}.", "The y axis is called {y} and goes from {low} to {high}.",
    "{y} on y, from {low} to {high}.", "y: {y} ({low} to {high})", "Have the y axis start at {low}, end at {high} and read {y}.",
    "ylabel {y}, ylim {low} {high}", "Name the y axis {y}; its range is {low} to {high}.",
    "The y axis counts {y}, from {low} up to {high}.", "Y: {y}, min {low}, max {high}.",
    "Name the vertical axis {y} and scale it from {low} to {high}.", "As y axis take {y}, starting at {low} and ending at {high}.",
    "The upright axis reads {y} and covers {low} to {high}.", "Write {y} at the y axis, whose limits are {low} and {high}.",
    "y title {y}, y range {low} to {high}", "From {low} to {high} runs the y axis, labelled {y}.",
    "{y} goes on the y axis, and the axis from {low} to {high}.", "I want {y} at the y axis and a scale of {low} to {high}.",
    "Let y start at {low}, stop at {high} and be called {y}.", "At the y axis it says {y}, with numbers from {low} to {high}.",
    "vertical axis = {y}, {low}..{high}",
]
X_TITLES = [
    "The x axis is {x}.", "x axis: {x}", "Label the x axis {x}.", "x-axis title {x}", "The horizontal axis shows {x}.",
    "Write {x} at the x axis.", "On the x axis it should say {x}.", "Horizontal axis: {x}.", "Name the x axis {x}.",
    "The x axis is called {x}.", "Put {x} on the x axis.", "xlabel: {x}", "As x axis title use {x}.", "with {x} as the x axis label",
    "X is {x}.", "I want {x} written along the x axis.", "Set the x label to {x}.",
    "Below the chart, at the x axis, it says {x}.", "x axis text {x}", "The heading of the x axis is {x}.",
    "The bottom axis reads {x}.", "x = {x}", "Please mark the x axis with {x}.", "Let the horizontal axis be called {x}.",
    "Under the x axis write {x}.",
]
X_RANGES = [
    "x goes from {low} to {high}.", "The x axis runs from {low} to {high}.", "x axis {low} --> {high}", "x range {low} to {high}",
    "Let the x axis go from {low} to {high}.", "On x we have {low} to {high}.", "The x axis starts at {low} and ends at {high}.",
    "x between {low} and {high}.", "x-axis: {low}-{high}", "Scale the x axis from {low} to {high}.",
    "The horizontal axis covers {low} to {high}.", "xlim {low} {high}", "There are no categories, x just goes from {low} to {high}.",
    "x is a plain number from {low} to {high}.", "Along the bottom the scale runs from {low} up to {high}.",
    "The lowest x is {low}, the highest {high}.", "Start the x axis at {low} and stop at {high}.", "xmin {low}, xmax {high}",
    "Let x begin with {low} and end with {high}.", "Instead of names, x has the numbers {low} to {high}.", "x axis: from {low} up to {high}",
    "Spread the values over x from {low} to {high}.", "I want x to run from {low} to {high}.", "Horizontal scale {low} to {high}.",
    "The left end of x is {low}, the right end {high}.",
]
HORIZONTAL = [
    "Make it horizontal.", "Horizontal, please.", "The bars should lie on their side.", "Turn it sideways.",
    "Let it run from left to right.", "horizontal orientation", "Draw it horizontally.", "xychart horizontal", "Bars from left to right.",
    "I prefer it lying down.", "Rotate it so that the bars are horizontal.", "Please use the horizontal layout.", "With horizontal bars.",
    "The categories go down the side.",
    "Lay the bars flat.", "The bars go sideways.", "Not upright, please, but horizontal.", "Swap the axes, so that the bars lie.",
    "It has to be a horizontal one.", "Bars sideways, please.", "orientation: horizontal", "I need lying bars.", "Let the bars grow to the right.",
    "Have it drawn on its side.", "Put the categories on the left and let the bars go right.",
]
ALL_BARS = [
    "All as bars.", "Use bars for each.", "Bars for all of them.", "Each one gets bars.", "Every series is a bar series.",
    "Draw bars for every series.",
    "Nothing but bars, please.", "Bars only, for every row.", "Let all the series be bars.", "Show each of them with bars.",
    "Each row of numbers becomes bars.", "No lines, all of it in bars.", "type of every series: bar", "All the rows are drawn as bars.",
    "I want bars throughout.", "Bars are fine for the whole lot.",
    "Every series gets its own bars.", "They should all be bars.", "bar for each one", "I'd like bars for each series.",
    "Do the rows as bars, one and all.", "Only bars are needed.", "Each name stands for a set of bars.", "Have all of it in bars.",
    "Every one of them is a bar plot.",
]
ALL_LINES = [
    "All as lines.", "Use one line for each.", "Lines for all of them.", "Each one gets a line.", "Every series is a line.",
    "Draw a line for every series.",
    "Nothing but lines, please.", "Lines only, for every row.", "Let all the series be lines.", "Show each of them with a line.",
    "Each row of numbers becomes a line.", "No bars, all of it in lines.", "type of every series: line", "All the rows are drawn as lines.",
    "I want lines throughout.", "Lines are fine for the whole lot.",
    "Every series gets its own line.", "They should all be lines.", "line for each one", "I'd like lines for each series.",
    "Do the rows as lines, one and all.", "Only lines are needed.", "Each name stands for a line.", "Have all of it in lines.",
    "Every one of them is a line plot.",
]
MIXED = [
    "{bar} as bars, {line} as a line.", "Bars for {bar} and a line for {line}.", "{line} is a line, {bar} is bars.",
    "Draw {bar} with bars and {line} with a line.", "Use bars for {bar}, but a line for {line}.", "{bar}: bar\n{line}: line",
    "{bar} (bars) and {line} (line).", "A line shows {line}, bars show {bar}.",
    "{bar} should be bars, {line} should be a line over them.", "Put {line} on top as a line, {bar} as bars.",
    "bar = {bar}, line = {line}",
    "I want {bar} in bars and {line} as a line.", "Columns for {bar}; {line} as a curve.",
    "Show {bar} with bars and draw {line} across them as a line.", "{bar} gets bars, whereas {line} is drawn as a line.",
    "Only {line} as a line; {bar} stays in bars.", "Plot {bar} as columns and {line} as a line.",
    "The bars are for {bar}, the line is for {line}.", "type bar: {bar}; type line: {line}", "A line for {line}, please, and bars for {bar}.",
    "{bar} comes in bars, over which {line} runs as a line.", "Let {bar} be bars, let {line} be a line.",
    "For {bar} take bars, for {line} take a line.", "With {bar} as bars and {line} as a line over them.", "Mix it: bars ({bar}), line ({line}).",
]
POINT_LABELS = [
    "Write {label} at the value for {x}.", "Mark {x} with {label}.", "The point at {x} is labelled {label}.",
    "Label {x}'s value {label}.", "Put {label} beside the value of {x}.", "At {x} the line should say {label}.",
    "Annotate {x} with {label}.",
    "The value for {x} gets the label {label}.",
    "Add the label {label} to the value of {x}.", "The line gets the note {label} at {x}.", "At {x} put the text {label}.",
    "Write {label} above the point for {x}.", "Tag the point at {x} with {label}.", "Next to {x}'s value it should say {label}.",
    "{x}: label {label}.", "One point has a label, that is {label} at {x}.", "The value of {x} should be marked {label}.",
    "Attach {label} to the point of {x}.", "Let the point for {x} carry the label {label}.", "Give the value at {x} the label {label}.",
    "Where the line passes {x}, write {label}.", "I want {label} written at the point for {x}.", "The label {label} belongs to {x}.",
    "Highlight {x} with the word {label}.", "For {x} show the label {label} on the line.",
]

# One value after the other.
SENTENCES = [
    "{x} is {value}.", "{x} has {value}.", "{x} gets {value}.", "{x}: {value}.", "For {x} it is {value}.", "In {x} we had {value}.",
    "{value} in {x}.", "{x} stands at {value}.", "{x} comes to {value}.", "Then {x} with {value}.",
    "{x} reached {value}.", "There is {x} at {value}.", "Put {x} down as {value}.", "{value} for {x}.", "{x} amounts to {value}.",
    "Next comes {x}, {value}.", "Set {x} to {value}.", "At {x} we have {value}.", "{x} shows {value}.",
    "{x} is worth {value}.", "Add {x} with {value}.", "We measured {value} at {x}.", "{x} counts {value}.", "Take {value} for {x}.",
    "{x} sits at {value}.", "{x} should be {value}.", "The value at {x} is {value}.",
]
PARTS = [
    "{x} {value}", "{x}: {value}", "{x} ({value})", "{x} at {value}", "{x} with {value}", "{value} in {x}", "{value} for {x}",
    "{x} = {value}", "{x} - {value}", "{value} at {x}", "{x} is {value}", "{x}, {value}",
    "{x} -> {value}", "{value} as {x}", "{x} worth {value}", "{x} reaching {value}", "{x} [{value}]", "{value} on {x}", "{value} under {x}",
    "{x} amounting to {value}", "{x} standing at {value}", "{x}={value}", "{x} having {value}", "a value of {value} for {x}", "{x} on {value}",
]
ENUMERATIONS = [
    "The values are {parts}.", "Values: {parts}.", "We have {parts}.", "{parts}.", "There are {count} values: {parts}.", "Use {parts}.",
    "Data: {parts}.", "It goes like this: {parts}.", "In order: {parts}.", "Numbers: {parts}.", "What we know is {parts}.",
    "Plot {parts}.",
    "Here are the values: {parts}.", "I have {parts}.", "The {count} values are {parts}.", "Please plot {parts}.", "The data says {parts}.",
    "Show {parts}.", "In numbers that is {parts}.", "My {count} values: {parts}.", "Chart {parts}.", "It should contain {parts}.",
    "The figures read {parts}.", "We measured {parts}.", "One after the other: {parts}.",
]
SERIES = [
    "{name}: {values}", "{name} = [{values}]", "- {name}: {values}", "{name} -> {values}", "{name} is {values}.",
    "The values of {name} are {values}.", "For {name} take {values}.", "{name} has {values}.", "{name} ({values})",
    "Series {name}: {values}", "{name} went {values}.", "Data for {name}: {values}.", "{name} comes with {values}.",
    "\"{name}\" [{values}]", "{name} | {values}", "In {name} it is {values}.", "{name} gets {values}.", "Use {values} for {name}.",
    "Under {name}: {values}.", "{name} runs {values}.", "Then {name} with {values}.", "Another row, {name}, reads {values}.",
    "{values} for {name}.", "{values} belong to {name}.", "There is {name} with {values}.",
]
CATEGORIES = [
    "The x axis has {xs}.", "x: {xs}", "x axis [{xs}]", "Categories: {xs}", "Labels are {xs}.", "On the x axis: {xs}.",
    "Along the bottom we have {xs}.", "x-axis: {xs}", "categories = [{xs}]", "The categories are {xs}.",
    "x values are {xs}.", "It is about {xs}.", "Columns: {xs}.", "From left to right: {xs}.", "For {xs} we have the following.",
    "x labels {xs}",
    "Below the bars or points it says {xs}.", "The columns stand for {xs}.", "Label the x axis with {xs}.", "There is one value each for {xs}.",
    "Names on x: {xs}.", "On the bottom axis we list {xs}.", "Take {xs} as categories.", "The horizontal axis goes {xs}.",
    "Order of the categories: {xs}.",
]

STORY_TOPICS = [
    "I looked into {topic}.", "We went through the numbers on {topic}.", "Last night I put together some figures about {topic}.",
    "This is about {topic}.", "For the annual review I collected data on {topic}.", "Someone asked me about {topic}.",
    "The team has been tracking {topic} for a while.", "You wanted to know about {topic}.", "Here is what we found about {topic}.",
    "There was a long talk about {topic} at the meeting.", "Let me tell you about {topic}.",
    "Our chart for the board deals with {topic}.", "I need to explain {topic} to newcomers.",
    "The next page of the brochure covers {topic}.", "The study was on {topic}.", "Today's subject is {topic}.",
    "As promised, the figures on {topic}.",
    "I got curious about {topic}.", "A reader wrote in to ask about {topic}.", "The figures on {topic} arrived this morning.",
    "My homework is about {topic}.", "We keep getting questions about {topic}.", "Yesterday the talk at lunch was about {topic}.",
    "At the annual meeting I will speak about {topic}.", "The press wants to know more about {topic}.",
]
STORY_PLAIN = [
    "I finally wrote everything down.", "The results are in.", "Here is how it went.", "We kept a record all along.",
    "The numbers surprised us a little.", "I have gone through the list twice.", "So this is what came out.",
    "The figures are final now.",
    "My notes are short.", "The office sent me the numbers.", "This is what the spreadsheet says.",
    "You asked how it went, so here it is.", "Nobody had looked at this before.", "It has been a strange time.",
    "I kept a tally on the fridge door.", "Bear with me, there are a few numbers.", "I read it out from my notebook.", "The log has all of it.",
    "Someone has to turn this into a picture.", "The clerk gave me the figures over the phone.", "We measured it ourselves.",
    "You can see a pattern, I think.", "I copied the values from the display.", "It goes like this.", "Let me read you the values.",
]
STORY_REQUESTS = [
    "Please draw that as {a}.", "Can you make {a} of it?", "I'd like {a} of that.", "{a} would help.", "Could you turn this into {a}?",
    "Put it into {a}, please.", "Show me {a}.", "Make {a} from it.", "I would love to see it as {a}.",
    "It should become {a}.", "Now make {a}.", "Please give me {a} for this.", "{n} please", "Would you plot that as {a}?",
    "So please, {a} with all of it.", "Do you have time to draw {a}?", "What does it look like as {a}?",
    "Our newsletter needs {a} of these numbers.", "I want {a} of it for the slides.", "Can this be shown as {a}?", "{a} of this, please.",
    "Turn the numbers into {a}.", "Chart that as {a} for me.", "It would look good as {a}.", "We could do with {a} here.",
]
STORY_UNITS = [
    "All of it is in {unit}, which belongs on the y axis.", "On the y axis please write {unit}.", "The y axis counts {unit}.",
    "The upright axis is in {unit}.", "Everything is measured in {unit}, as the y axis should say.", "Let the y axis show {unit}.",
    "What we measure is {unit}; put that on the y axis.",
    "The numbers are {unit}, and that should stand at the y axis.", "For the y axis the label is {unit}.",
    "We count in {unit}, so label the y axis like that.", "The label beside the y axis should be {unit}.",
    "All the values mean {unit}; write it along the y axis.", "{unit} is the name of the y axis.", "Don't forget to write {unit} at the y axis.",
    "As to the y axis, it reads {unit}.", "Mark the vertical axis with {unit}.",
    "By the y axis it should say {unit}.", "The title of the y axis would be {unit}.", "What goes up the y axis is {unit}.",
    "Call the y axis {unit}.", "Please title the y axis {unit}.", "The y axis stands for {unit}.",
    "We are talking about {unit} here, which is what the y axis has to say.", "Use {unit} as the title of the y axis.",
    "And the y axis? That is {unit}.",
]
STARTS = [
    "it started with {value} in {x}", "{x} began with {value}", "at first, in {x}, there were {value}", "{x} gave us {value}",
    "we opened with {value} for {x}", "the first number is {value} for {x}", "back in {x} we saw {value}", "{x} was {value}",
    "it all begins at {x} with {value}", "to begin with, {x} had {value}",
    "the first value, for {x}, was {value}", "we began at {value} in {x}", "{x} opened the series with {value}", "in {x} we stood at {value}",
    "{value} was where it began, in {x}", "first there was {x} with {value}", "our record starts with {x} and {value}",
    "in {x} we counted {value}", "{x} set out at {value}", "the opening value was {value}, in {x}", "when we started, in {x}, it was {value}",
    "I noted {value} for {x}", "the earliest figure is {value}, in {x}", "{x} makes the start with {value}", "we first measured {value}, for {x}",
]
RISES = [
    "{x} rose to {value}", "{x} climbed to {value}", "it went up to {value} in {x}", "{x} brought more, {value}",
    "in {x} it grew to {value}", "{x} jumped to {value}", "then {x} was higher at {value}", "{x} came in at {value}, which is more",
    "up it went, to {value}, in {x}", "{x} improved to {value}",
    "{x} went up to {value}", "in {x} we were up at {value}", "{x} saw a rise to {value}", "by {x} it had increased to {value}",
    "{x} did better with {value}", "it picked up in {x} and came to {value}", "there was growth in {x}, to {value}",
    "{x} topped that with {value}", "{x} lifted it to {value}", "with {x} came an increase to {value}", "in {x} the number was larger, {value}",
    "{x} pushed it up to {value}", "{x} made it {value}, which is an increase", "a gain in {x} took us to {value}",
    "things looked up in {x}, with {value}",
]
FALLS = [
    "{x} fell to {value}", "{x} dropped to {value}", "it went down to {value} in {x}", "{x} brought only {value}",
    "in {x} it sank to {value}", "{x} slipped to {value}", "then {x} was lower at {value}", "{x} came in at {value}, which is less",
    "down it went, to {value}, in {x}", "{x} had no more than {value}",
    "{x} went down to {value}", "in {x} we were down at {value}", "{x} saw a fall to {value}", "by {x} it had decreased to {value}",
    "{x} did worse with {value}", "it slowed in {x} and came to {value}", "there was a drop in {x}, to {value}",
    "{x} stayed below that with {value}", "{x} lowered it to {value}", "with {x} came a decrease to {value}",
    "in {x} the number was smaller, {value}", "{x} pulled it down to {value}", "{x} made it {value}, which is a decrease",
    "a loss in {x} took us to {value}", "{x} managed just {value}, less than before",
]
SAME = ["{x} stayed at {value}", "{x} was {value} again", "in {x} it was {value} as before", "nothing changed in {x}, {value}",
    "{x} brought {value} once more", "in {x} we had the same, {value}", "{x} held on to {value}", "there was no change in {x} at {value}",
    "{x} equalled that with {value}", "it remained at {value} in {x}", "{x} repeated the {value}", "{x} did not move from {value}",
    "{x} was no different at {value}", "once more it was {value} in {x}", "{x} matched that at {value}", "in {x} it stood still at {value}",
    "{x} came to {value}, too", "also in {x} we had {value}", "{x} kept the level of {value}", "{x} again had {value}",
    "the number for {x} was the same, {value}", "it did not change in {x}, {value} as before", "{x} showed {value} just like that",
    "in {x} everything stayed at {value}", "with {x} it was still {value}",
]
ROWS_TOLD = [
    "{name} went through {values}", "for {name} we noted {values}", "{name} came to {values}", "{name} recorded {values}",
    "the figures for {name} were {values}", "{name} had {values}", "{name} saw {values}", "as for {name}, it was {values}",
    "{name} moved along {values}", "{name} managed {values}", "the numbers of {name} read {values}",
    "{name} on the other hand shows {values}",
    "{name} gave us {values}", "we counted {values} for {name}", "{name} stood at {values} in turn", "the record of {name} is {values}",
    "under {name} I have {values}", "{name} reached {values}", "one after the other, {name} made {values}", "the values of {name} were {values}",
    "{name} reads {values}", "then there is {name}, and that was {values}", "with {name} it was {values}", "{name} ran to {values}",
    "in the row for {name} we see {values}",
]
SPANS = [
    "We looked at {xs}.", "The stops were {xs}, in that order.", "It is about {xs}.", "We have numbers for {xs}.",
    "There are values for {xs}, in this order.", "The chart goes over {xs}.", "Along the x axis we take {xs}.", "We compared {xs}.",
    "The record covers {xs}.", "From left to right that is {xs}.",
    "There is a number each for {xs}.", "From {xs} we have numbers.", "Below the chart stand {xs}.", "In this order it goes over {xs}.",
    "Take {xs} as the categories.", "The categories would be {xs}.", "I noted numbers for {xs}.", "Each row of numbers goes through {xs} in turn.",
    "We kept count for {xs}.", "The columns are {xs}, from first to last.", "Every row has values for {xs}.", "The table has columns for {xs}.",
    "Our numbers belong to {xs}, one each.", "On the bottom axis we have {xs}.", "One value each was taken for {xs}.",
]


def article(name: str) -> str:
    """'a bar chart', 'an xy chart'."""
    return ("an " if name.startswith("xy") else "a ") + name
