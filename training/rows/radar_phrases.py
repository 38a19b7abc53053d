"""How people ask for a radar chart: openings, axes, scores, options and stories, as `str.format` templates."""

from __future__ import annotations

# No topic, so no title.
OPENINGS = [
    "Draw a radar chart.", "Radar chart please:", "radar chart with these scores", "Make a spider chart of the following.",
    "I need a radar chart from this:", "Can you turn this into a radar diagram?", "Give me a spider web chart for these ratings.",
    "Please plot these scores as a radar:", "Here are some ratings, I want them as a radar chart.", "A radar, please.",
    "Create a star chart with the following axes.", "could you do a radar chart out of this", "Simple radar chart:",
    "Mermaid radar-beta, data below.", "Visualise the ratings below as a spider diagram.", "Show this comparison as a radar chart.",
    "I'd like to see these scores on a web with one axis each.", "Convert to radar:",
    "Build me a radar graph with the scores listed here.",
    "We need a spider chart for the slide deck.", "What would this look like as a radar chart?",
    "Hi, quick one: a radar chart with these ratings.", "Let's make a radar chart.", "Need a spider graph of this:", "new radar chart",
    "Radar:",
    "how about a radar chart for this?", "The following should become a radar diagram.",
    "Compare these on several axes in a radar chart.", "My boss wants these ratings as a spider web, so:",
    "Put the scores below on a radar.", "Please to make me a radar chart.",
    "Polar comparison (radar chart), data as follows.", "Turn my table of ratings into a radar chart.",
]
TOPIC_OPENINGS = [
    "Draw a radar chart of {topic}.", "radar chart: {topic}", "A radar for {topic}, please.", "I want to see {topic} as a radar chart.",
    "Show {topic} in a spider chart.", "Can you draw {topic} as a radar?", "Radar chart showing {topic}.",
    "Make me a spider diagram about {topic}.", "We'd like a radar chart of {topic}.", "Please visualise {topic} as a radar chart.",
    "I'm preparing a slide on {topic} and need a radar chart.", "Create a spider web for {topic}.", "Plot {topic} on a radar.",
    "Could I get a radar chart covering {topic}?", "Need a radar of {topic} for a report.", "A star chart of {topic} would be great.",
    "Give me the radar for {topic}.", "Illustrate {topic} with a radar chart.", "Mermaid radar for {topic}",
    "Summarise {topic} in one radar chart.", "The radar chart is about {topic}.", "Turn these ratings on {topic} into a radar.",
    "I would like {topic} drawn as a spider chart.", "Build a radar chart for {topic}.", "do a quick radar on {topic}",
    "Subject: {topic}. Draw it as a radar chart.", "Generate a radar chart that shows {topic}.",
    "For the review: a radar chart on {topic}.", "Explain {topic} with a spider diagram.",
]
TITLED_OPENINGS = [
    "Draw a radar chart titled {title}.", "Radar chart with the title {title}:", "Make a radar called {title}.",
    "radar chart, title {title}", "Create a radar chart named {title}.", "Please make a spider diagram headed {title}.",
    "I need a radar whose title is {title}.",
    "Title: {title}\nType: radar chart", "Build a radar chart and title it {title}.", "A spider chart under the heading {title}, please.",
    "Give me a radar chart entitled {title}.", "Could you draw a radar with {title} as its title?", "Radar (title {title}):",
    "New radar chart. Title: {title}.", "Set the title to {title} and draw a radar chart of this.", "Generate a radar; title = {title}.",
    "Plot a radar with {title} written above it.", "Chart type radar, title {title}, data below.",
    "We want a spider web with the caption {title}.", "Mermaid radar with title {title}.", "Let's have a radar named {title}:",
    "A radar chart that says {title} on top.", "radar-beta\ntitle {title}", "Heading {title}, then a radar of the scores below.",
    "With the headline {title} I need a spider chart.",
]
TITLE_SENTENCES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Put {title} on top as title.", "Call the chart {title}.",
    "Its heading should read {title}.", "Title: {title}", "title should be {title}", "Give it the title {title}.",
    "Name the chart {title}.", "As a title take {title}.", "The chart is called {title}.", "Caption: {title}",
    "Set {title} as the heading.", "I'd like the title to be {title}.", "chart title = {title}",
]
AXES = [
    "The axes are {axes}.", "Axes: {axes}.", "axis {axes}", "We look at {axes}.", "Rated by {axes}.", "Criteria: {axes}.",
    "There are {count} axes: {axes}.", "The criteria are {axes}.", "Dimensions: {axes}.", "It has axes for {axes}.",
    "One axis each for {axes}.",
    "We judge by {axes}.", "Use {axes} as axes.", "Compare them on {axes}.", "The spokes are {axes}.", "Categories are {axes}.",
    "Around the circle go {axes}.", "Let the axes be {axes}.", "What counts is {axes}.", "Measured are {axes}.",
    "Clockwise from the top: {axes}.", "The {count} dimensions are {axes}.", "Scores are for {axes}.", "Take these axes: {axes}.",
    "axes = [{axes}]", "With {axes} as the axes.",
]
CURVES = [
    "{name}: {values}", "{name} gets {values}.", "{name} has {values}.", "{name} scores {values}.", "- {name}: {values}",
    "{name} = [{values}]", "The scores of {name} are {values}.", "For {name} it is {values}.", "curve {name} {{{values}}}",
    "{name} ({values})",
    "{name} is rated {values}.", "Values for {name}: {values}.", "{name} comes with {values}.", "{name} -> {values}",
    "Give {name} {values}.", "{values} for {name}.", "{values} go to {name}.", "Then {name} with {values}.", "Add {name}: {values}.",
    "Draw {name} with {values}.", "{name} reaches {values}.", "We gave {name} {values}.", "In the same order {name} has {values}.",
    "{name} | {values}", "Plot {name} as {values}.", "{name} received {values}.", "The curve of {name} is {values}.",
]
PAIRS = [
    "{axis} {value}", "{axis}: {value}", "{value} for {axis}", "{value} in {axis}", "{axis} ({value})", "{axis} = {value}",
    "{value} on {axis}", "{axis} at {value}", "{axis} - {value}",
]
SINGLE = [
    "Scores: {values}.", "Values: {values}.", "We have {values}.", "{values}.", "It scores {values}.", "My ratings are {values}.",
    "Data: {values}.",
]

# Options.
MAX = [
    "The scale goes up to {max}.", "Max is {max}.", "max {max}", "Scores are out of {max}.", "The highest possible score is {max}.",
    "Scale 0 to {max}.", "Ratings from 0 to {max}.", "Set the maximum to {max}.", "Let the outer ring be {max}.", "(out of {max})",
    "The rim stands for {max}.", "Everything is on a scale from 0 to {max}.", "0-{max}", "Top mark is {max}.", "Upper limit {max}.",
    "The axes end at {max}.", "maximum = {max}", "One can get at most {max}.", "{max} is the best score there is.",
    "The outermost circle means {max}.",
    "Points range from 0 to {max}.", "With a maximum of {max}.", "Marks go from nought to {max}.", "Make {max} the end of every axis.",
    "A full score would be {max}.",
]
RANGE = [
    "The scale goes from {min} to {max}.", "Min {min}, max {max}.", "min {min}\nmax {max}", "Scores lie between {min} and {max}.",
    "Scale {min} to {max}.", "Ratings from {min} to {max}.", "Set the minimum to {min} and the maximum to {max}.",
    "The centre is {min}, the rim is {max}.",
    "Everything is on a scale from {min} to {max}.", "{min}-{max}", "Start the axes at {min} and end them at {max}.",
    "Worst is {min}, best is {max}.", "range = [{min}, {max}]", "The axes run from {min} up to {max}.",
    "Values range from {min} in the middle to {max} outside.",
    "lowest {min}, highest {max}",
]
TICKS = [
    "Use {n} rings.", "{n} ticks.", "ticks {n}", "With {n} rings, please.", "Draw {n} grid rings.", "Divide the scale into {n} steps.",
    "Set the ticks to {n}.", "I want {n} rings in the grid.", "Let there be {n} levels.", "The web has {n} rings.", "Grid: {n} rings",
    "{n} circles of grid lines would do.", "ticks = {n}", "Number of rings: {n}.", "It should show {n} rings.",
    "Split it by {n} grid levels.",
]
POLYGON = [
    "The grid should be a polygon.", "graticule polygon", "Use a polygon grid.", "Straight lines instead of circles, please.",
    "Polygon graticule.", "Make the rings angular, not round.", "I prefer a polygon web to circles.", "Polygonal grid.",
    "With a polygon in the background.",
    "The web should have corners.", "No circles, polygons.", "Draw the rings as polygons.", "graticule = polygon", "Grid shape: polygon",
    "Let it look like a real spider web with straight threads.", "Background as polygon.",
]
CIRCLE = [
    "Round rings.", "The grid is circles.", "graticule circle", "Circular grid please.", "Keep the rings round.",
    "Use circles for the grid.", "circle graticule", "With circles in the background.",
]
NO_LEGEND = [
    "No legend.", "Hide the legend.", "Leave the legend out.", "showLegend false", "Without a legend, please.",
    "The legend is not needed.", "I don't want a legend.", "Don't show the legend.", "Legend off.", "Skip the legend.", "Drop the key.",
    "legend: no",
    "Please remove the legend.", "There should be no legend.", "Turn off the legend.", "We can do without the legend.",
]
LEGEND = [
    "With a legend.", "Show the legend.", "Keep the legend.", "Legend on.", "The legend should be there.", "showLegend true",
    "I need the legend as well.", "Please include a legend.",
]

STORY_TOPICS = [
    "I looked into {topic}.", "We went through the ratings on {topic}.", "Last night I put together some scores about {topic}.",
    "This is about {topic}.", "For the annual review we rated everything; the subject was {topic}.", "Someone asked me about {topic}.",
    "The team has been arguing about {topic} for a while.", "You wanted to know about {topic}.", "Here is what we found about {topic}.",
    "There was a long talk about {topic} at the meeting.", "Let me tell you about {topic}.",
    "Our chart for the board deals with {topic}.",
    "I need to explain {topic} to newcomers.", "The next page of the brochure covers {topic}.", "The test was on {topic}.",
    "Today's subject is {topic}.", "As promised, the scores on {topic}.",
]
STORY_PLAIN = [
    "The jury has decided.", "The scores are in.", "Here is how they did.", "We rated everything last week.",
    "The marks surprised us a little.", "I have gone through the list twice.", "So this is what came out.", "The marks are final now.",
    "Everyone gave their opinion.",
    "You asked for a comparison, so here it is.", "We had to choose and put it all to the test.", "Nobody had compared them before.",
    "My notes are short.", "It took a whole afternoon to agree.",
]
STORY_REQUESTS = [
    "Please draw that as a radar chart.", "Can you make a spider chart of it?", "I'd like a radar chart of that.", "Draw the radar.",
    "A radar chart would help.", "Could you turn this into a spider web?", "Put it into a radar diagram, please.", "Show me the radar.",
    "Make a radar chart from it.", "I would love to see it as a spider chart.", "It should become a radar chart.",
    "Now make the radar chart.", "Please give me the radar for this.", "radar chart please", "Would you plot that as a radar?",
    "Do you have time to draw this as a spider diagram?",
]
STORY_AXES = [
    "We cared about {axes}.", "What mattered was {axes}.", "Everyone was judged on {axes}.", "The questions were about {axes}.",
    "There were {count} things to look at: {axes}.", "The jury gave marks for {axes}.", "It came down to {axes}.",
    "Marks were given for {axes}, in this order.",
    "We asked for opinions on {axes}.", "Our form had fields for {axes}.", "The test covered {axes}.", "Points could be won for {axes}.",
]
STORY_CURVES = [
    "{name} got {values}", "{name} came away with {values}", "{name} managed {values}", "for {name} we noted {values}",
    "{name} was given {values}", "{name} ended up with {values}", "the marks for {name} were {values}", "{name} earned {values}",
    "{name} took {values}",
    "we all agreed on {values} for {name}", "{name} showed {values}", "as for {name}, the result was {values}",
    "{name} finished with {values}", "nobody was surprised that {name} had {values}", "{name} brought home {values}",
]
SAME_AS = [
    "{name} is the same except for {axis}, where it got {value}.", "{name} did just as well, only {axis} was {value}.",
    "{name} matches {first} in everything but {axis}, which is {value}.", "The same goes for {name}, but with {value} for {axis}.",
    "{name} has the same marks as {first}, apart from {value} for {axis}.",
    "{name} equals {first}, with one difference: {axis} {value}.", "It is the same for {name}, though {axis} came to {value}.",
    "{name} copies {first}, save {value} in {axis}.",
]
