"""How people ask for a quadrant chart: openings, axes, quadrants, points and asides, as `str.format` templates."""

from __future__ import annotations

# No topic, so no title.
OPENINGS = [
    "Draw a quadrant chart.", "Quadrant chart please:", "quadrant chart with these points", "Make a 2x2 matrix of the following.",
    "I need a quadrant chart from this:", "Can you turn this into a quadrant diagram?", "Give me a four-field matrix for these items.",
    "Please place these on a two by two grid:", "Here are some items, I want them in a quadrant chart.", "A 2x2, please.",
    "Create a priority matrix with the following points.", "could you do a quadrant chart out of this", "Simple quadrant chart:",
    "Mermaid quadrantChart, data below.", "Visualise these items along two axes.", "Show this as a quadrant chart.",
    "I'd like to see these things on a two-axis grid with four fields.", "Convert to a quadrant chart:",
    "Build me a matrix with four quadrants.",
    "We need a 2x2 for the strategy meeting.", "What would this look like as a quadrant chart?", "Plot the following in four quadrants.",
    "Hi, quick one: a quadrant chart with these entries.", "Let's make a quadrant chart.", "Need a portfolio matrix of this:",
    "Put the items below into a quadrant graph.", "new quadrant chart", "Sort these by two measures at once, as a quadrant chart.",
    "The following should become a quadrant chart.", "how about a quadrant chart for this?", "Quadrants:",
    "Like a magic quadrant, but with our data:",
    "Map these onto two axes.", "My boss wants a four-box grid, so:", "Positioning chart, entries as follows.",
    "Please to make me a quadrant diagram.",
    "Scatter these over four quadrants.", "Sketch a 2 by 2 with the details below.",
]
# {topic} becomes the title, with a large first letter.
TOPIC_OPENINGS = [
    "Draw a quadrant chart of {topic}.", "quadrant chart: {topic}", "A 2x2 matrix for {topic}, please.",
    "I want to see {topic} as a quadrant chart.",
    "Show {topic} in four quadrants.", "Can you draw {topic} as a quadrant diagram?", "Quadrant chart showing {topic}.",
    "Make me a four-field matrix about {topic}.", "We'd like a quadrant chart of {topic}.", "Please visualise {topic} as a quadrant chart.",
    "I'm preparing a slide on {topic} and need a quadrant chart.", "Create a two by two grid for {topic}.",
    "Plot {topic} on two axes with quadrants.",
    "Could I get a quadrant chart covering {topic}?", "Need a 2x2 of {topic} for a report.", "A quadrant graph of {topic} would be great.",
    "Give me the quadrants for {topic}.", "Illustrate {topic} with a quadrant chart.", "Mermaid quadrantChart for {topic}",
    "Summarise {topic} in one quadrant chart.", "The quadrant chart is about {topic}.", "Map {topic} over four quadrants.",
    "Turn this on {topic} into a quadrant chart.", "I would like {topic} drawn as a 2x2.", "Build a priority matrix for {topic}.",
    "do a quick quadrant chart on {topic}", "Subject: {topic}. Draw it as a quadrant chart.",
    "Generate a quadrant chart that shows {topic}.",
    "For the workshop: a quadrant chart on {topic}.", "Positioning map for {topic}:", "Let us see {topic} by two measures at once.",
    "Portfolio matrix of {topic}", "Explain {topic} with a four-box grid.",
]
# {title} is the title as it stands, mostly in quotes.
TITLED_OPENINGS = [
    "Draw a quadrant chart titled {title}.", "Quadrant chart with the title {title}:", "Make a 2x2 called {title}.",
    "quadrant chart, title {title}",
    "Create a quadrant chart named {title}.", "Please make a quadrant diagram headed {title}.",
    "I need a 2x2 matrix whose title is {title}.",
    "Title: {title}\nType: quadrant chart", "Build a quadrant chart and title it {title}.",
    "A quadrant chart under the heading {title}, please.",
    "Give me a quadrant chart entitled {title}.", "Could you draw four quadrants with {title} as the title?",
    "Quadrant chart (title {title}):",
    "New quadrant chart. Title: {title}.", "Set the title to {title} and draw a quadrant chart of this.",
    "Generate a quadrant chart; title = {title}.",
    "Plot a quadrant chart with {title} written above it.", "Chart type quadrant, title {title}, data below.",
    "We want a two by two grid with the caption {title}.", "Mermaid quadrantChart with title {title}.",
    "Let's have a quadrant chart named {title}:",
    "A four-field matrix that says {title} on top.", "quadrantChart\ntitle {title}", "Heading {title}, then the quadrants below.",
    "For a 2x2 with the headline {title}:",
]
TITLE_SENTENCES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Put {title} on top as title.", "Call the chart {title}.",
    "Its heading should read {title}.", "Title: {title}", "title should be {title}", "Give it the title {title}.",
    "Please title it {title}.",
    "Name the chart {title}.", "As a title take {title}.", "The chart is called {title}.", "Caption: {title}",
    "Set {title} as the heading.",
    "I'd like the title to be {title}.", "chart title = {title}",
]

# Both axes with both ends.
AXES = [
    "The x axis goes from {xl} to {xh}, the y axis from {yl} to {yh}.", "X: {xl} to {xh}. Y: {yl} to {yh}.",
    "x axis {xl} --> {xh}, y axis {yl} --> {yh}",
    "x-axis {xl} -> {xh}; y-axis {yl} -> {yh}", "On the horizontal axis from {xl} to {xh}, on the vertical one from {yl} to {yh}.",
    "Left is {xl}, right is {xh}, bottom is {yl}, top is {yh}.",
    "It runs from {xl} (left) to {xh} (right) and from {yl} (bottom) to {yh} (top).",
    "x runs {xl} to {xh}, y runs {yl} to {yh}.", "Horizontal: {xl} / {xh}. Vertical: {yl} / {yh}.",
    "The axes are {xl} to {xh} (x) and {yl} to {yh} (y).",
    "Have x start at {xl} and end at {xh}; have y start at {yl} and end at {yh}.",
    "From left to right: {xl} to {xh}. From bottom to top: {yl} to {yh}.",
    "Across we go from {xl} to {xh}, upwards from {yl} to {yh}.",
    "X axis: low end {xl}, high end {xh}. Y axis: low end {yl}, high end {yh}.",
    "Label the x axis {xl} on the left and {xh} on the right, the y axis {yl} below and {yh} above.",
    "{xl} to {xh} along the bottom, {yl} to {yh} up the side.",
    "The left side stands for {xl}, the right side for {xh}; the lower half is {yl}, the upper half {yh}.",
    "x: {xl} … {xh}, y: {yl} … {yh}",
    "The horizontal scale is {xl} to {xh} and the vertical scale {yl} to {yh}.", "axes: x = [{xl}, {xh}], y = [{yl}, {yh}]",
    "With x between {xl} and {xh}, and y between {yl} and {yh}.", "Please use {xl} and {xh} as the ends of x, {yl} and {yh} as those of y.",
    "The y axis goes from {yl} up to {yh}, while x goes from {xl} to {xh}.",
    "Vertical axis: {yl} at the bottom, {yh} at the top. Horizontal axis: {xl} at the left, {xh} at the right.",
    "bottom {yl}, top {yh}, left {xl}, right {xh}", "x-axis from {xl} to {xh}\ny-axis from {yl} to {yh}",
    "x axis: {xl} → {xh}\ny axis: {yl} → {yh}",
    "Its x ends are {xl} and {xh}, its y ends {yl} and {yh}.",
    "The further right, the more it is {xh} rather than {xl}; the higher, the more {yh} rather than {yl}.",
]
# Only what is measured; {x} and {y}.
MEASURES = [
    "The x axis is {x}, the y axis is {y}.", "x: {x}, y: {y}", "x axis = {x}; y axis = {y}", "{x} on the x axis and {y} on the y axis.",
    "Label the axes {x} (x) and {y} (y).", "Horizontally we have {x}, vertically {y}.", "With {x} across and {y} upwards.",
    "X axis: {x}\nY axis: {y}",
    "The horizontal axis shows {x}, the vertical one {y}.", "Put {x} on the horizontal and {y} on the vertical axis.",
    "Axes: x {x}, y {y}.",
    "Along the bottom {x}, up the side {y}.", "Name the x axis {x} and the y axis {y}.", "The y axis should say {y} and the x axis {x}.",
    "x-axis {x}\ny-axis {y}", "Plot {y} on y against {x} on x.", "{x} runs from left to right, {y} from bottom to top.",
    "The two measures are {x} (horizontal) and {y} (vertical).", "Vertical: {y}. Horizontal: {x}.", "{x} goes on x, {y} goes on y.",
]
# A measure with "low to high": the ends are "Low effort" and "High effort".
LOW_TO_HIGH = [
    "x is {x} from low to high, y is {y} from low to high.", "{x} (low to high) on x, {y} (low to high) on y.",
    "Both axes go from low to high: x is {x}, y is {y}.",
    "x axis: low to high {x}. y axis: low to high {y}.", "From left to right low to high {x}, from bottom to top low to high {y}.",
    "Low {x} left, high {x} right, low {y} below, high {y} above.", "x axis low {x} to high {x}, y axis low {y} to high {y}",
    "The x axis shows {x}, the y axis {y}, each from low to high.", "{x} and {y} are x and y; write low and high at the ends.",
    "x: {x}, y: {y}, both low to high", "On x we have {x} going from low to high, and the same for {y} on y.",
    "Horizontal is {x}, low -> high; vertical is {y}, low -> high.",
]
X_ONLY = [
    "The x axis goes from {l} to {h}.", "x: {l} to {h}", "x axis {l} --> {h}", "Left is {l}, right is {h}.",
    "Horizontally it runs from {l} to {h}.", "Only the x axis has names, {l} and {h}.",
    "From left to right: {l} to {h}.",
]
Y_ONLY = [
    "The y axis goes from {l} to {h}.", "y: {l} to {h}", "y axis {l} --> {h}", "Bottom is {l}, top is {h}.",
    "Vertically it runs from {l} to {h}.", "Only the y axis has names, {l} and {h}.",
    "From bottom to top: {l} to {h}.",
]

# All four: q1 is top right, q2 top left, q3 bottom left, q4 bottom right.
QUADRANTS = [
    "Top right is {q1}, top left {q2}, bottom left {q3} and bottom right {q4}.", "Quadrants 1 to 4 are {q1}, {q2}, {q3} and {q4}.",
    "The quadrants are called {q1} (top right), {q2} (top left), {q3} (bottom left) and {q4} (bottom right).",
    "Name the upper right field {q1}, the upper left {q2}, the lower left {q3} and the lower right {q4}.",
    "Top row: {q2} on the left, {q1} on the right. Bottom row: {q3} on the left, {q4} on the right.",
    "quadrant-1 {q1}\nquadrant-2 {q2}\nquadrant-3 {q3}\nquadrant-4 {q4}",
    "Q1 {q1}, Q2 {q2}, Q3 {q3}, Q4 {q4}.", "Top right: {q1}\nTop left: {q2}\nBottom left: {q3}\nBottom right: {q4}",
    "- top left: {q2}\n- top right: {q1}\n- bottom left: {q3}\n- bottom right: {q4}",
    "Upper left {q2}, upper right {q1}, lower left {q3}, lower right {q4}.",
    "What lies top right counts as {q1}, top left as {q2}, bottom left as {q3} and bottom right as {q4}.",
    "Quadrant names, starting top right and going counterclockwise: {q1}, {q2}, {q3}, {q4}.",
    "The fields should read {q1} (upper right), {q2} (upper left), {q3} (lower left), {q4} (lower right).",
    "First quadrant {q1}, second {q2}, third {q3}, fourth {q4}.",
    "Label quadrant 1 {q1}, quadrant 2 {q2}, quadrant 3 {q3} and quadrant 4 {q4}.",
    "In the top left corner write {q2}, in the top right {q1}, in the bottom left {q3} and in the bottom right {q4}.",
    "On the right we have {q1} above and {q4} below; on the left {q2} above and {q3} below.",
    "{q1} is the top right box, {q2} the top left one, {q3} the bottom left one and {q4} the bottom right one.",
    "Above: {q2} | {q1}. Below: {q3} | {q4}.",
    "| {q2} | {q1} |\n|---|---|\n| {q3} | {q4} |", "Boxes: TR = {q1}, TL = {q2}, BL = {q3}, BR = {q4}.",
    "The lower half holds {q3} (left) and {q4} (right), the upper half {q2} (left) and {q1} (right).",
    "quadrants:\n  1: {q1}\n  2: {q2}\n  3: {q3}\n  4: {q4}",
    "bottom right = {q4}, bottom left = {q3}, top left = {q2}, top right = {q1}",
    "The four fields have these names: NE {q1}, NW {q2}, SW {q3}, SE {q4}.",
    "Whatever ends up top right is {q1}; top left means {q2}; bottom left means {q3}; bottom right means {q4}.",
    "Clockwise from the top left the names are {q2}, {q1}, {q4} and {q3}.",
]
# One of them; {where} is one of PLACES.
ONE_QUADRANT = [
    "The {where} quadrant is {name}.", "Call the {where} field {name}.", "{where}: {name}", "Label the {where} quadrant {name}.",
    "The {where} box should say {name}.", "In the {where} quadrant write {name}.",
    "{name} is the name of the {where} quadrant.",
]
PLACES = [
    ["top right", "upper right", "first"], ["top left", "upper left", "second"], ["bottom left", "lower left", "third"],
    ["bottom right", "lower right", "fourth"],
]

# Points; {x} and {y} are written in the request's own scale.
POINT_SENTENCES = [
    "{point} is at {x}, {y}.", "{point} sits at ({x}, {y}).", "Put {point} at {x} / {y}.", "{point} has x {x} and y {y}.",
    "Place {point} at x={x}, y={y}.",
    "{point} goes to [{x}, {y}].", "There is {point} at {x} and {y}.", "For {point} use {x} across and {y} up.",
    "{point}: x is {x}, y is {y}.",
    "{point} lands on {x} horizontally and {y} vertically.", "Add {point} at {x} by {y}.", "Then {point} with {x} on x and {y} on y.",
    "{point} gets the coordinates {x} and {y}.",
    "The point {point} lies at {x}, {y}.", "Next comes {point}, {x} to the right and {y} up.",
    "{point} scores {x} on the x axis and {y} on the y axis.",
    "Mark {point} at ({x}, {y}).", "I would put {point} at {x} for x and {y} for y.",
    "{point} stands at {x} on the horizontal and {y} on the vertical axis.",
    "We see {point} at {x} | {y}.", "{point} rates {x} (x) and {y} (y).", "{point} should be drawn at {x}, {y}.",
    "Dot {point}: {x}, {y}.", "{point} comes in at x {x}, y {y}.",
    "At {x}, {y} there is {point}.", "({x}, {y}) is {point}.", "With x {x} and y {y} we have {point}.",
    "On x {point} reaches {x}, on y it reaches {y}.",
]
POINT_LINES = [
    "{point}: {x}, {y}", "{point} ({x}, {y})", "{point}: [{x}, {y}]", "{point} - {x} / {y}", "{point} at {x}, {y}", "{point} x={x} y={y}",
    "{point} = ({x}, {y})", "{point} -> {x}, {y}",
    "({x}, {y}) {point}", "{point}: x {x}, y {y}", "{point} @ {x} {y}", "{point}, x: {x}, y: {y}",
]
POINT_PARTS = [
    "{point} ({x}, {y})", "{point} at {x}/{y}", "{point} [{x}, {y}]", "{point} at x {x} and y {y}", "{point} (x {x}, y {y})",
    "{point} at ({x}, {y})", "{point} on {x} | {y}", "{point} with {x} and {y}",
    "{point} = [{x}, {y}]",
]
ENUMERATIONS = [
    "The points are {parts}.", "Points: {parts}.", "We have {parts}.", "{parts}.", "There are {count} points: {parts}.", "Plot {parts}.",
    "Place {parts}.", "It should show {parts}.", "Items: {parts}.",
    "Data: {parts}.", "Put in {parts}.", "On it we find {parts}.", "Entries are {parts}.", "Mark {parts}.",
]
NO_POINTS = [
    "No points yet.", "Just the four fields, no points.", "Leave it empty for now.", "We fill in the points later.", "No items in it.",
    "Only the grid, please.", "The dots come later.", "An empty one, for the workshop.",
    "without any points", "It stays blank, we will stick notes on it.",
]
SCALE_TEN = [
    "Scores are from 0 to 10.", "The numbers are out of ten.", "All values on a scale of 0 to 10.", "Both scales go up to 10.",
    "(0 to 10 on both axes)", "We rated everything from 0 to 10.", "Marks run up to ten.",
    "scale: 0-10", "Ten is the maximum on either axis.", "Ratings out of 10.", "The axes count up to 10.",
]
# In words: very low 0.1, low 0.25, medium 0.5, high 0.75, very high 0.9.
LEVEL_SENTENCES = [
    "{point} is {x} on {mx} and {y} on {my}.", "{point} has {x} {mx} and {y} {my}.", "{point} means {x} {mx} but {y} {my}.",
    "For {point}, {mx} is {x} and {my} is {y}.", "{point}: {mx} {x}, {my} {y}.",
    "We rate {point} {x} in {mx} and {y} in {my}.", "{mx} is {x} for {point}, {my} {y}.", "With {point} we get {y} {my} for {x} {mx}.",
    "{point} comes with {x} {mx} and brings {y} {my}.",
    "{point} - {x} {mx}, {y} {my}.", "Expect {x} {mx} and {y} {my} from {point}.", "{point} scores {x} for {mx} and {y} for {my}.",
    "{point} shows {y} {my} at {x} {mx}.", "As to {point}, {my} is {y} while {mx} is {x}.",
    "{point} combines {x} {mx} with {y} {my}.", "I'd say {x} {mx} and {y} {my} for {point}.",
]
# By the field: the middle of a quadrant, the second and third of one beside it.
PLACED = [
    "{points} belong {where}.", "{points} go {where}.", "{points} are {where}.", "{where}: {points}.", "Put {points} {where}.",
    "I see {points} {where}.", "{points} should be {where}.", "Place {points} {where}.",
    "We find {points} {where}.", "{where} there are {points}.", "{points} end up {where}.", "{points} stand {where}.",
    "{points} sit {where}.", "Sort {points} {where}.", "{where} we have {points}.", "{points} land {where}.",
]
PLACED_NAMED = [
    "{points} belong under {name}.", "{points} count as {name}.", "{name} covers {points}.", "In {name} we have {points}.",
    "Under {name} put {points}.", "{name} is the field for {points}.",
    "{points} fall into {name}.", "{points} go into {name}.", "{name}: {points}.", "We put {points} down as {name}.",
    "{points} ended up in {name}.", "{name} holds {points}.", "Everyone sees {points} in {name}.",
    "{points} sit in the middle of {name}.",
]

# Stories. {topic} becomes the title.
STORY_TOPICS = [
    "Yesterday we had a long talk about {topic}.", "I looked into {topic}.", "Our workshop was about {topic}.", "This is about {topic}.",
    "For the annual review we sorted {topic}.", "Someone asked me about {topic}.",
    "The team has been arguing about {topic} for weeks.", "You wanted to know about {topic}.", "Here is what we think about {topic}.",
    "The meeting dealt with {topic}.", "Let me tell you about {topic}.",
    "Our slide for the board deals with {topic}.", "I need to explain {topic} to newcomers.",
    "We stood at the whiteboard and discussed {topic}.", "The consultants asked us to order {topic}.",
    "The next page of the brochure covers {topic}.",
    "Today's subject is {topic}.", "We keep getting questions about {topic}.", "As promised, our view on {topic}.",
    "My homework is on {topic}.",
]
STORY_PLAIN = [
    "We finally sat down and judged everything.", "Everyone had to stick notes on the board.", "Here is how it turned out.",
    "We went through the whole list yesterday.", "Picture a field with two axes.",
    "There was a lot of discussion.", "I have weighed it all by two measures.", "So this is what came out.", "My notes are short.",
    "After lunch we drew two lines across the whiteboard.", "Nobody had looked at it from both sides before.",
    "It took us an hour to agree on this.", "You asked how we judge these.", "We want to decide what comes first.",
    "This is what the group came up with.", "Think of a sheet divided into four.",
]
STORY_REQUESTS = [
    "Please draw that as a quadrant chart.", "Can you make a 2x2 of it?", "I'd like a quadrant chart of that.", "Draw the quadrants.",
    "A quadrant chart would help.", "Could you turn this into a matrix with four fields?",
    "Put it into a quadrant diagram, please.", "Show me the four quadrants.", "Make a quadrant chart from it.",
    "I would love to see it as a two by two grid.", "It should become a quadrant chart.",
    "Now make the quadrant chart.", "Please give me the 2x2 for this.", "quadrant chart please",
    "Would you plot that over four quadrants?", "That belongs in a quadrant chart.", "Do you have time to draw this as a 2x2 matrix?",
    "So please, one quadrant chart with all of it.",
]
STORY_POINTS = [
    "{point} came out at {x} across and {y} up", "we put {point} at {x} and {y}", "{point} ended up at {x} to the right and {y} up",
    "{point} got {x} for the first and {y} for the second measure", "{point} reached {x} on x and {y} on y",
    "{point} settled at {x}, {y}", "we all agreed on {x} and {y} for {point}", "{point} was seen at {x} horizontally and {y} vertically",
    "{point} found its place at {x}, {y}", "the note for {point} hung at {x}, {y}",
    "{point} scored {x} and {y}", "for {point} the vote was {x} across, {y} up", "{point} stayed at {x} by {y}",
    "{point} moved to {x}, {y}", "{point} landed on {x} and {y}", "{point} was given x {x} and y {y}",
    "somebody pinned {point} at {x}, {y}", "{point} had {x} on the horizontal and {y} on the vertical axis",
    "as for {point}, it went to {x}, {y}", "the dot for {point} sits at {x}, {y}", "my own guess for {point} is {x} and {y}",
    "{point} lies {x} from the left and {y} from the bottom", "we left {point} at {x}, {y}", "nobody minded {point} at {x}, {y}",
    "then {point} took {x} on x and {y} on y",
]
STORY_AXES = [
    "To the left is what is {xl}, to the right what is {xh}; below is {yl}, above {yh}.",
    "We went from {xl} on the left to {xh} on the right, and from {yl} at the bottom to {yh} at the top.",
    "The horizontal line led from {xl} to {xh} and the vertical one from {yl} to {yh}.",
    "One question was whether it is {xl} or {xh}, which is x; the other, whether it is {yl} or {yh}, is y.",
    "Walking right you get from {xl} to {xh}, climbing up from {yl} to {yh}.",
    "Somebody wrote {xl} at the left end, {xh} at the right end, {yl} at the bottom and {yh} at the top.",
    "Across the board ran a line from {xl} to {xh}; another went up from {yl} to {yh}.",
    "We judged first how far it is from {xl} to {xh} (that is across), then how far from {yl} to {yh} (that is up).",
    "The left half is {xl} and the right half {xh}, while the lower half is {yl} and the upper half {yh}.",
    "Our x axis was {xl} versus {xh}, our y axis {yl} versus {yh}.",
    "At the bottom things are {yl}, at the top {yh}; from left to right they turn from {xl} to {xh}.",
    "What is {xl} hangs on the left, what is {xh} on the right, {yl} low and {yh} high.",
    "We used {xl} and {xh} for the ends of the horizontal axis, and {yl} and {yh} for those of the vertical one.",
    "Horizontally it is about {xl} against {xh}, vertically about {yl} against {yh}.",
    "The scale across starts at {xl} and ends at {xh}, and the scale going up starts at {yl} and ends at {yh}.",
    "Up means {yh}, down means {yl}, right means {xh} and left means {xl}.",
]
STORY_QUADRANTS = [
    "What is {xh} and {yh} is our {q1}, {xl} and {yh} makes {q2}, {xl} and {yl} means {q3}, and the rest, {xh} and {yl}, is {q4}.",
    "The corner where {xh} meets {yh} is {q1}; {xl} with {yh} is {q2}; {xl} with {yl} is {q3}; {xh} with {yl} is {q4}.",
    "We called the top right corner {q1}, the one left of it {q2}, the one below that {q3} and the last one {q4}.",
    "Up on the right we wrote {q1}, up on the left {q2}, down on the left {q3} and down on the right {q4}.",
    "Whatever lies in the upper right is {q1}, in the upper left {q2}, in the lower left {q3}, and in the lower right it is {q4}.",
    "The four fields got names as well: {q1} top right, {q2} top left, {q3} bottom left, {q4} bottom right.",
    "The upper two are {q2} and {q1}, the lower two {q3} and {q4}, from left to right.",
    "Counting from the top right against the clock, they are {q1}, {q2}, {q3} and {q4}.",
    "Top left turned into {q2}, top right into {q1}, bottom left into {q3} and bottom right into {q4}.",
    "If it is {yh} it is either {q2} (on the left) or {q1} (on the right); if it is {yl}, {q3} (left) or {q4} (right).",
    "The best place to be is top right, {q1}; top left is {q2}, bottom right {q4} and bottom left {q3}.",
    "On the right-hand side {q1} is above {q4}, on the left {q2} is above {q3}.",
]
