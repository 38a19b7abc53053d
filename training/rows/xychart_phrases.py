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
]
Y_BOTH = [
    "The y axis is {y} from {low} to {high}.", "y axis {y} {low} --> {high}", "y-axis: {y}, {low} to {high}",
    "Label the y axis {y} and let it run from {low} to {high}.", "Vertical axis {y}, scale {low} to {high}.",
    "On the y axis show {y} between {low} and {high}.", "The y axis is called {y} and goes from {low} to {high}.",
    "{y} on y, from {low} to {high}.", "y: {y} ({low} to {high})", "Have the y axis start at {low}, end at {high} and read {y}.",
    "ylabel {y}, ylim {low} {high}", "Name the y axis {y}; its range is {low} to {high}.",
]
X_TITLES = [
    "The x axis is {x}.", "x axis: {x}", "Label the x axis {x}.", "x-axis title {x}", "The horizontal axis shows {x}.",
    "Write {x} at the x axis.", "On the x axis it should say {x}.", "Horizontal axis: {x}.", "Name the x axis {x}.",
    "The x axis is called {x}.", "Put {x} on the x axis.", "xlabel: {x}", "As x axis title use {x}.", "with {x} as the x axis label",
    "X is {x}.", "I want {x} written along the x axis.", "Set the x label to {x}.",
    "Below the chart, at the x axis, it says {x}.", "x axis text {x}", "The heading of the x axis is {x}.",
]
X_RANGES = [
    "x goes from {low} to {high}.", "The x axis runs from {low} to {high}.", "x axis {low} --> {high}", "x range {low} to {high}",
    "Let the x axis go from {low} to {high}.", "On x we have {low} to {high}.", "The x axis starts at {low} and ends at {high}.",
    "x between {low} and {high}.", "x-axis: {low}-{high}", "Scale the x axis from {low} to {high}.",
]
HORIZONTAL = [
    "Make it horizontal.", "Horizontal, please.", "The bars should lie on their side.", "Turn it sideways.",
    "Let it run from left to right.", "horizontal orientation", "Draw it horizontally.", "xychart horizontal", "Bars from left to right.",
    "I prefer it lying down.", "Rotate it so that the bars are horizontal.", "Please use the horizontal layout.", "With horizontal bars.",
    "The categories go down the side.",
]
ALL_BARS = [
    "All as bars.", "Use bars for each.", "Bars for all of them.", "Each one gets bars.", "Every series is a bar series.",
    "Draw bars for every series.",
]
ALL_LINES = [
    "All as lines.", "Use one line for each.", "Lines for all of them.", "Each one gets a line.", "Every series is a line.",
    "Draw a line for every series.",
]
MIXED = [
    "{bar} as bars, {line} as a line.", "Bars for {bar} and a line for {line}.", "{line} is a line, {bar} is bars.",
    "Draw {bar} with bars and {line} with a line.", "Use bars for {bar}, but a line for {line}.", "{bar}: bar\n{line}: line",
    "{bar} (bars) and {line} (line).", "A line shows {line}, bars show {bar}.",
    "{bar} should be bars, {line} should be a line over them.", "Put {line} on top as a line, {bar} as bars.",
    "bar = {bar}, line = {line}",
    "I want {bar} in bars and {line} as a line.", "Columns for {bar}; {line} as a curve.",
]
POINT_LABELS = [
    "Write {label} at the value for {x}.", "Mark {x} with {label}.", "The point at {x} is labelled {label}.",
    "Label {x}'s value {label}.", "Put {label} beside the value of {x}.", "At {x} the line should say {label}.",
    "Annotate {x} with {label}.",
    "The value for {x} gets the label {label}.",
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
]
ENUMERATIONS = [
    "The values are {parts}.", "Values: {parts}.", "We have {parts}.", "{parts}.", "There are {count} values: {parts}.", "Use {parts}.",
    "Data: {parts}.", "It goes like this: {parts}.", "In order: {parts}.", "Numbers: {parts}.", "What we know is {parts}.",
    "Plot {parts}.",
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
]

STORY_TOPICS = [
    "I looked into {topic}.", "We went through the numbers on {topic}.", "Last night I put together some figures about {topic}.",
    "This is about {topic}.", "For the annual review I collected data on {topic}.", "Someone asked me about {topic}.",
    "The team has been tracking {topic} for a while.", "You wanted to know about {topic}.", "Here is what we found about {topic}.",
    "There was a long talk about {topic} at the meeting.", "Let me tell you about {topic}.",
    "Our chart for the board deals with {topic}.", "I need to explain {topic} to newcomers.",
    "The next page of the brochure covers {topic}.", "The study was on {topic}.", "Today's subject is {topic}.",
    "As promised, the figures on {topic}.",
]
STORY_PLAIN = [
    "I finally wrote everything down.", "The results are in.", "Here is how it went.", "We kept a record all along.",
    "The numbers surprised us a little.", "I have gone through the list twice.", "So this is what came out.",
    "The figures are final now.",
    "My notes are short.", "The office sent me the numbers.", "This is what the spreadsheet says.",
    "You asked how it went, so here it is.", "Nobody had looked at this before.", "It has been a strange time.",
]
STORY_REQUESTS = [
    "Please draw that as {a}.", "Can you make {a} of it?", "I'd like {a} of that.", "{a} would help.", "Could you turn this into {a}?",
    "Put it into {a}, please.", "Show me {a}.", "Make {a} from it.", "I would love to see it as {a}.",
    "It should become {a}.", "Now make {a}.", "Please give me {a} for this.", "{n} please", "Would you plot that as {a}?",
    "So please, {a} with all of it.", "Do you have time to draw {a}?", "What does it look like as {a}?",
]
STORY_UNITS = [
    "All of it is in {unit}, which belongs on the y axis.", "On the y axis please write {unit}.", "The y axis counts {unit}.",
    "The upright axis is in {unit}.", "Everything is measured in {unit}, as the y axis should say.", "Let the y axis show {unit}.",
    "What we measure is {unit}; put that on the y axis.",
]
STARTS = [
    "it started with {value} in {x}", "{x} began with {value}", "at first, in {x}, there were {value}", "{x} gave us {value}",
    "we opened with {value} for {x}", "the first number is {value} for {x}", "back in {x} we saw {value}", "{x} was {value}",
    "it all begins at {x} with {value}", "to begin with, {x} had {value}",
]
RISES = [
    "{x} rose to {value}", "{x} climbed to {value}", "it went up to {value} in {x}", "{x} brought more, {value}",
    "in {x} it grew to {value}", "{x} jumped to {value}", "then {x} was higher at {value}", "{x} came in at {value}, which is more",
    "up it went, to {value}, in {x}", "{x} improved to {value}",
]
FALLS = [
    "{x} fell to {value}", "{x} dropped to {value}", "it went down to {value} in {x}", "{x} brought only {value}",
    "in {x} it sank to {value}", "{x} slipped to {value}", "then {x} was lower at {value}", "{x} came in at {value}, which is less",
    "down it went, to {value}, in {x}", "{x} had no more than {value}",
]
SAME = ["{x} stayed at {value}", "{x} was {value} again", "in {x} it was {value} as before", "nothing changed in {x}, {value}"]
ROWS_TOLD = [
    "{name} went through {values}", "for {name} we noted {values}", "{name} came to {values}", "{name} recorded {values}",
    "the figures for {name} were {values}", "{name} had {values}", "{name} saw {values}", "as for {name}, it was {values}",
    "{name} moved along {values}", "{name} managed {values}", "the numbers of {name} read {values}",
    "{name} on the other hand shows {values}",
]
SPANS = [
    "We looked at {xs}.", "The stops were {xs}, in that order.", "It is about {xs}.", "We have numbers for {xs}.",
    "There are values for {xs}, in this order.", "The chart goes over {xs}.", "Along the x axis we take {xs}.", "We compared {xs}.",
    "The record covers {xs}.", "From left to right that is {xs}.",
]


def article(name: str) -> str:
    """'a bar chart', 'an xy chart'."""
    return ("an " if name.startswith("xy") else "a ") + name
