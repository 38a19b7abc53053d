"""How people ask for a timeline: openings, titles, periods, events and closings, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a timeline.", "timeline please:", "Make a timeline of these events.", "I need a time line from this:",
    "Can you turn this into a timeline?", "Timeline with the dates below.", "Please put these events in a timeline.",
    "Create a mermaid timeline from this list.", "A chronology, please.", "could you do a timeline of this",
    "What happened when, as a diagram:", "Show these dates in order.", "Convert to timeline:", "We need a history chart for the lobby.",
    "Lay these events out in time.", "Build the timeline from the rows below.", "What would this look like as a timeline?",
    "Hi, a timeline with these dates would be great.", "Generate the timeline for me.", "Dates and events follow, please draw them.",
    "Take this list and draw the timeline.", "Timeline:", "new timeline", "Turn my dates into a time line.", "Sketch the chronology below.",
    "Let us have a timeline diagram.", "The following should become a timeline.", "i want see this dates in timeline",
    "History in dates, data below.", "Would you draw a timeline from this?", "Simple timeline:", "The museum asks for a timeline, so:",
    "Visualise the chronology below.", "Here are the dates, as a timeline please.", "Events by period, as a timeline diagram:",
    "Plot these milestones.", "Do a timeline out of this.", "Please prepare a chronology as follows.", "Need a timeline for the wiki:",
    "Put these milestones on a timeline.", "How would this be drawn as a timeline?",
]
TOPIC_OPENINGS = [
    "Draw a timeline of {topic}.", "timeline: {topic}", "Timeline for {topic}:", "I want a timeline about {topic}.",
    "Chronology of {topic}.", "Please show {topic} as a timeline.", "Make a time line of {topic}.", "We need a timeline for {topic}.",
    "Can you draw the timeline of {topic}?", "Timeline diagram showing {topic}.", "Dates: {topic}.",
    "Create a mermaid timeline on {topic}.", "Here are the dates of {topic}.", "Lay out {topic} in time.",
    "Could I get a timeline of {topic}?", "Plot {topic} as a timeline.", "The timeline is about {topic}.",
    "For the exhibition I need {topic} as a timeline.", "Show the chronology of {topic}.", "do a timeline on {topic}",
    "What happened when in {topic}:", "Visualise {topic} as a time line.", "Give me the timeline of {topic}.",
    "Topic of the timeline: {topic}.", "Build a timeline for {topic}.", "Turn the dates of {topic} into a timeline.",
    "Subject: {topic}. Please draw the timeline.", "I am writing about {topic} and would like a timeline.",
    "Prepare a chronology for {topic}.", "A timeline on {topic}, dates below.",
]
TITLED_OPENINGS = [
    "Draw a timeline titled {title}.", "Timeline with the title {title}:", "Make a chronology called {title}.", "timeline, title {title}",
    "Create a timeline named {title} with these events.", "Please make a timeline headed {title}.",
    "I need a timeline whose title is {title}.", "Title: {title}\nType: timeline", "A time line under the heading {title}, please.",
    "Give me a timeline entitled {title}.", "Could you draw a timeline with {title} as its title?", "Timeline (title {title}):",
    "New timeline. Title: {title}.", "The timeline {title} has these periods.", "Set the title to {title} and draw the timeline.",
    "Generate a timeline; title = {title}.", "Put the dates on a line with {title} written above it.",
    "Diagram type timeline, title {title}, data below.", "We want a timeline with the caption {title}.",
    "Mermaid timeline with title {title}.", "A timeline that says {title} on top.", "Heading {title}, then the events below.",
    "Let's have a timeline named {title}:", "Name it {title}: a timeline of these.", "Under the title {title} show these events.",
]
TITLE_SENTENCES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Put {title} on top as title.", "Call the timeline {title}.",
    "Title: {title}", "Its heading should read {title}.", "title should be {title}", "Give it the title {title}.",
    "Please title the timeline {title}.", "Name the chart {title}.", "Add the title {title}.", "As a title take {title}.",
    "The timeline is called {title}.", "Caption: {title}", "Above it should say {title}.", "Set {title} as the heading.",
    "I'd like the title to be {title}.", "timeline title = {title}", "The headline is {title}.", "Head it with {title}.",
    "The words on top are {title}.", "{title} goes in the title.", "And the title? {title}.", "We call the whole thing {title}.",
]
DOWN = [
    "Draw it from top to bottom.", "Make it vertical.", "top down please", "It should run downwards.", "Vertical layout.", "direction TD",
    "From top to bottom, please.", "Let it go down the page instead of across.", "The time should run from top to bottom.",
    "I want a vertical one.", "Put the periods below each other.", "Orientation: top down.", "TD, not LR.",
    "Please use the vertical direction.", "Time flows downwards.", "Lay it out vertically.",
    "Run the periods down the page.", "Top to bottom, not left to right.", "downwards please", "Please stack the periods vertically.",
    "The earliest goes on top, the latest at the bottom.", "Use direction TD for it.", "I'd prefer it going down.", "Have it vertical, top down.",
    "A vertical timeline fits my page better.",
]
# {when} is a period, {at} the same with a preposition, {event} one event or several.
EVENTS = [
    "{when}: {event}.", "In the period {when}: {event}.", "{at}: {event}.", "Add {event} at {when}.", "{event} belongs to {when}.",
    "{when} has {event}.", "For {when} note {event}.", "{event} ({when}).", "Put {event} under {when}.", "At {when} write {event}.",
    "The entry {when} says {event}.", "{when} stands for {event}.", "Then {when} with {event}.", "Next {when}, {event}.",
    "{event} goes to {when}.", "The period {when} shows {event}.", "{when} is {event}.", "Under {when} we have {event}.",
    "Mark {event} at {when}.", "{event} happened {at}.", "There is {event} {at}.", "{at} came {event}.", "Show {event} for {when}.",
    "{when} brought {event}.", "Date {when}, event {event}.", "Enter {when} with {event}.", "{event} dates from {when}.",
]
SECTION_SENTENCES = [
    "Section {section}:", "In the section {section}:", "The section {section} has these:", "Under {section}:",
    "Section {section} comes now.", "Next section is {section}.", "Part of {section}:", "These belong to the section {section}:",
    "In the section {section} we have the following.", "Era {section}:", "Group {section}:", "For the section {section}:",
    "A section named {section}:", "Open the section {section}.", "Now for the section {section}.",
    "The following periods make up the section {section}.", "Heading {section}:", "Put these into the section {section}.",
    "Then a section called {section}:", "Start a new section, {section}.", "Filed under {section}:", "What comes now is the section {section}.",
    "Chapter {section}:", "Under the heading {section} come these dates.", "{section} is the heading here:",
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Nothing fancy.", "Cheers", "Keep this order.", "thx", "Much appreciated.",
    "One diagram is enough.", "It goes into a README.", "That should be everything.", "Please don't add anything else.",
    "Use the texts exactly as written.", "Just the diagram, no explanation.", "Best regards", "It's for an exhibition.",
    "Texts as given please.",
    "Nothing else is needed.", "The class will see it on Monday.", "Don't change the dates.", "No explanation needed.",
    "It has to fit on a poster.", "My wording, please.", "Dates as given.",
]

# Stories.
STORY_TOPICS = [
    "This is the story of {topic}.", "Let me tell you about {topic}.", "It is about {topic}.", "Here are a few words on {topic}.",
    "{topic}: a short account.", "I have read a lot about {topic}.", "The subject is {topic}.", "About {topic}:",
    "We had a lecture on {topic}.", "You asked about {topic}.", "So, {topic}.", "Notes on {topic}.",
    "My grandfather used to talk about {topic}.", "An article on {topic} taught me this.", "The topic today is {topic}.",
    "I am preparing a talk on {topic}.",
    "My essay is about {topic}.", "A friend asked me to explain {topic}.", "We are writing a plaque about {topic}.", "Let me sum up {topic}.",
    "There is a new book on {topic}.", "The museum guide told us about {topic}.", "I looked up the dates of {topic}.",
    "Our school project deals with {topic}.", "For the anniversary I went through {topic}.",
]
STORY_PLAIN = [
    "Here is how it went.", "Let me tell you what happened.", "This is a long story.", "I looked it up.", "The archive had all the dates.",
    "My notes from the lecture:", "You asked when things happened.", "Let me walk you through it.", "It took a while to collect this.",
    "This is what the book says.", "I wrote everything down.", "The dates are certain.", "It goes like this.", "A short history, then.",
    "We put the facts together.", "I hope I remember it correctly.",
    "The librarian helped me with the dates.", "This comes from an old newspaper.", "Let me go through it in order.",
    "There is not much to tell, just a few dates.", "I copied the dates from a plaque.", "It did not happen overnight.",
    "We found this in the files.", "I am told it went as follows.", "You can check the dates yourself.",
]
STORY_REQUESTS = [
    "Please draw that as a timeline.", "Can you make a timeline of it?", "I'd like a timeline of that.", "Draw the timeline.",
    "A timeline would help.", "Could you turn this into a timeline?", "Put it into a chronology, please.", "Show me that as a time line.",
    "Make a timeline from it.", "It should become a timeline.", "What does the timeline look like?", "Plot it along a line of time.",
    "Now make the timeline.", "So please, one timeline with all of it.", "timeline please", "Would you put this on a timeline?",
    "Do you have time to draw this as a timeline?", "Chart that over time for me.", "I need that as a timeline diagram.",
    "Give me the timeline for this.",
    "Can I see that as a timeline?", "Our exhibition needs a timeline of it.", "Turn these dates into a time line.",
    "One timeline of this, please.", "Set it out as a timeline diagram.",
]
# Of clauses: {at} is 'in 1984', {event} 'Bosch starts the development'.
STORY_FIRST = [
    "it begins {at}, when {event}", "{at}, {event}", "the story starts {at}: {event}", "first, {at}, {event}", "{event} {at}",
    "it all started {at}, when {event}", "the first date is {when}, when {event}", "to begin with, {event} {at}", "we begin {at}: {event}",
    "the beginning is {when}, when {event}", "at the start, {at}, {event}", "as far back as {when}, {event}",
    "{at} it begins: {event}", "everything starts {at}, when {event}", "the earliest date is {when}, when {event}",
    "{event} {at}, and that is the beginning", "we start {at}, when {event}", "our account opens {at}: {event}",
    "the oldest entry is {when}: {event}", "first comes {when}, when {event}", "initially, {at}, {event}",
    "the chronicle opens with {when}, when {event}", "nothing is known before {when}, when {event}", "let me begin {at}, when {event}",
    "it is {when} that opens the list: {event}",
]
STORY_EVENTS = [
    "{at}, {event}", "then, {at}, {event}", "{event} {at}", "it is {when} when {event}", "{at} we see that {event}",
    "next comes {when}, when {event}", "after that, {at}, {event}", "{when} is when {event}", "it takes until {when} before {event}",
    "not until {when} it happens that {event}", "later, {at}, {event}", "{at} then {event}", "come {when}, {event}", "by {when}, {event}",
    "{when} follows: {event}", "{at} it happens that {event}", "the next date is {when}, when {event}", "we go on to {when}, when {event}",
    "{when} is remembered because {event}", "{event}, and that is {at}", "and {at}, {event}", "{at} the news is that {event}",
    "we write {when} when {event}", "with {when} comes the next step: {event}", "{at} at last {event}",
]
# Of things: {event} is 'war in Europe'.
STORY_THINGS = [
    "{at}: {event}", "{when} brings {event}", "then, {at}, {event}", "next is {event} {at}", "{at} there is {event}",
    "{at} we have {event}", "{when} stands for {event}", "{event} comes {at}", "after that, {event} {at}", "{when} sees {event}",
    "{event} is dated {when}", "{at} comes {event}", "{event} follows {at}", "for {when} the book notes {event}",
    "{when} is known for {event}", "{when} means {event}", "{at} it is {event}", "{when}, {event}", "{event} belongs to {when}",
    "{at} the entry is {event}", "we find {event} {at}", "and {at}, {event}", "{event} happens {at}", "{when} was all about {event}",
    "the next date is {when}, with {event}",
]
# Of either.
STORY_EITHER = [
    "{at}: {event}", "{at}, {event}", "then, {at}: {event}", "{when} follows: {event}", "{when}: {event}", "next, {at}, {event}",
    "after that, {at}: {event}",
    "later, {at}, {event}", "the next date is {when}: {event}", "we go on to {when}: {event}", "and {at}, {event}",
    "the entry for {when} reads: {event}",
    "the source for {when} says: {event}", "under {when} the book has: {event}", "{when} reads: {event}", "{at} we find: {event}",
    "then comes {when}: {event}", "my card for {when} has: {event}", "{at}, as noted: {event}", "what we know of {when}: {event}",
    "the headline for {when}: {event}", "for {when} I have: {event}", "{when} is the next date: {event}", "the record for {when} goes: {event}",
    "after that {when}: {event}",
]
STORY_ALSO = [
    "at the same time {event}", "also then, {event}", "that is also when {event}", "in the same period {event}", "along with that, {event}",
    "meanwhile {event}", "in addition {event}", "just then {event} too", "the same date has another entry: {event}",
    "and at that time also {event}", "together with that, {event}", "the second thing then: {event}",
    "and in the same entry: {event}", "also: {event}", "there is one more thing for that date: {event}", "besides: {event}",
    "the same date also has: {event}", "not to forget, for the same period: {event}", "another entry for that time: {event}",
    "as a further event of that date: {event}", "that date stands for this, too: {event}", "moreover: {event}", "at that very time also: {event}",
    "next to it stands: {event}", "plus, under the same date: {event}",
]
STORY_LATER = [
    "{years} later {event}", "{years} after that, {event}", "it takes {years} more, then {event}", "another {years} on, {event}",
    "then, {years} further on, {event}", "{years} afterwards {event}",
    "after {years} more, {event}", "it is {years} until {event}", "{years} on, {event}", "then, after {years}, {event}",
    "we wait {years}, and {event}", "{event} {years} later", "a gap of {years}, then {event}", "with {years} gone, {event}",
    "with {years} behind us, {event}", "and {years} later still, {event}", "{event}, {years} after that",
    "after a pause of {years}, {event}",
    "it took {years} until {event}", "{years} further down the line {event}", "give it {years}, and {event}",
    "the next {years} are quiet, then {event}", "{years} from then {event}", "only {years} later {event}", "after another {years}, {event}",
]
STORY_SECTIONS = [
    "the first chapter is {section}", "then comes the chapter {section}", "the next section is {section}", "now to the section {section}",
    "the section {section} goes like this", "in the section {section} it goes as follows", "we call this section {section}",
    "on to {section}, a section of its own", "what follows goes under {section}", "the section {section} looks like this",
    "next, the section {section}", "this belongs to the section {section}",
    "the next dates make up the chapter {section}", "a new chapter begins, {section}", "let me turn to the section {section}",
    "that brings us to the chapter {section}", "now for {section}, as this chapter is called", "there is a section {section} with the following",
    "under the heading {section} comes this", "the section named {section} comes now", "here the section {section} starts",
    "what comes now counts as the chapter {section}", "we reach the chapter {section}", "the next heading is {section}",
    "for what comes now the heading is {section}",
]
ASIDES = [
    "Nobody expected that.", "There is a plaque about it.", "I saw a film about that.", "Opinions differ on the details.",
    "That surprised me.", "Not everybody was happy about it.", "The sources agree on this.", "It was in all the papers.",
    "Few remember that today.", "My teacher loved this part.", "That was a big step.", "We should visit the place some time.",
    "I was not there, of course.", "The photographs are in the album.", "Some say it was a coincidence.", "The old house still stands.",
]
