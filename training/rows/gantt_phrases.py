"""How people ask for a Gantt chart: openings, titles, starts, tasks, links, states and settings, as `str.format` templates."""

from __future__ import annotations

# No topic, so no title.
OPENINGS = [
    "Draw a Gantt chart.", "gantt please:", "Make a Gantt of these tasks.", "I need a project schedule drawn:",
    "Can you turn this plan into a Gantt chart?", "Gantt chart with the tasks below.", "Please put this on a time line of bars.",
    "Here is my plan, I want it as a Gantt chart.", "Create a mermaid gantt from this list.", "A schedule chart, please.",
    "could you do a gantt of this", "Bar chart of the tasks over time:", "Plot these activities on a calendar.",
    "Show me how these tasks follow each other.", "Convert to gantt:", "We need a project plan for the kick-off.",
    "Work plan as a Gantt diagram:", "Lay these jobs out in time.", "Build the schedule from the rows below.",
    "What does this plan look like as a Gantt?", "Hi, a Gantt chart with these tasks would be great.", "Generate the Gantt chart for me.",
    "Tasks and dates follow, please chart them.", "Take this list and draw the schedule.", "Plan:", "new gantt chart",
    "Turn my to-do list into a time plan.", "Sketch the time plan, one bar per task.", "Let us have a Gantt diagram.",
    "The following should become a Gantt chart.", "i want see this plan in gantt form", "Roadmap with bars, data below.",
    "Would you schedule this in a Gantt?", "Simple project time plan:", "My manager asks for a Gantt, so:", "Visualise the schedule below.",
    "Do a planning chart out of this.", "One bar per task, please:", "Time chart of the following work:", "Gantt:",
    "Please prepare a schedule diagram as follows.", "Need a gantt for the wiki:", "Put these steps on a schedule.",
    "How would this be drawn as a Gantt chart?",
]
# {topic} becomes the title, with a large first letter.
TOPIC_OPENINGS = [
    "Draw a Gantt chart for {topic}.", "gantt: {topic}", "Schedule of {topic}:", "I want a Gantt chart of {topic}.",
    "Project plan for {topic}.", "Please plan {topic} as a Gantt chart.", "Make a time plan of {topic}.", "We need a Gantt for {topic}.",
    "Can you draw the schedule of {topic}?", "Gantt chart showing {topic}.", "Time plan: {topic}.", "Create a mermaid gantt on {topic}.",
    "Here is the plan for {topic}.", "Lay out {topic} on a calendar.", "Work schedule for {topic}, please.",
    "Could I get a Gantt diagram of {topic}?", "Plot {topic} as bars over time.", "The schedule is about {topic}.",
    "For the kick-off I need {topic} as a Gantt.", "Show the timing of {topic}.", "do a gantt on {topic}", "Bars over time for {topic}:",
    "Visualise the planning of {topic}.", "Give me the Gantt of {topic}.", "How does {topic} run over time? Draw the Gantt chart.",
    "Topic of the schedule: {topic}.", "Build a project schedule for {topic}.", "Turn the plan for {topic} into a Gantt.",
    "Subject: {topic}. Please draw the time plan.", "Roadmap of {topic}:", "I am planning {topic} and would like a Gantt chart.",
    "Prepare a schedule diagram for {topic}.", "A Gantt on {topic}, tasks below.", "Let's chart {topic} task by task.",
]
# {title} is the title as it stands, mostly in quotes.
TITLED_OPENINGS = [
    "Draw a Gantt chart titled {title}.", "Gantt with the title {title}:", "Make a schedule called {title}.", "gantt, title {title}",
    "Create a Gantt chart named {title} with these tasks.", "Please make a project plan headed {title}.",
    "I need a Gantt whose title is {title}.", "Title: {title}\nType: gantt", "A time plan under the heading {title}, please.",
    "Give me a Gantt diagram entitled {title}.", "Could you draw a schedule with {title} as its title?", "Gantt (title {title}):",
    "New Gantt chart. Title: {title}.", "The Gantt {title} has these tasks.", "Set the title to {title} and draw the schedule.",
    "Generate a gantt; title = {title}.", "Plot the plan with {title} written above it.", "Chart type gantt, title {title}, data below.",
    "We want a work plan with the caption {title}.", "Mermaid gantt with title {title}.", "A Gantt chart that says {title} on top.",
    "Heading {title}, then the bars of the tasks below.", "Let's have a plan named {title}:", "Project: {title}. Gantt chart, please.",
    "Name it {title}: a Gantt chart of these.", "Under the title {title} chart these activities.",
]
TITLE_SENTENCES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Put {title} on top as title.", "Call the chart {title}.",
    "Title: {title}", "Its heading should read {title}.", "title should be {title}", "Give it the title {title}.",
    "Please title the schedule {title}.", "Name the plan {title}.", "Add the title {title}.", "As a title take {title}.",
    "The chart is called {title}.", "Caption: {title}", "Above the bars it should say {title}.", "Set {title} as the heading.",
    "I'd like the title to be {title}.", "chart title = {title}", "The headline is {title}.",
    "The project is named {title}, use that as title.", "Head it with {title}.", "The words on top are {title}.",
    "{title} goes in the title.", "And the title? {title}.",
]
# When the whole begins.
STARTS = [
    "Start on {date}.", "It starts on {date}.", "The first task begins {date}.", "Start: {date}", "Everything begins on {date}.",
    "Kick-off is {date}.", "We start {date}.", "Beginning {date}.", "start date {date}", "The plan begins on {date}.", "First day: {date}.",
    "Let it start on {date}.", "Day one is {date}.", "Work begins on {date}.", "from {date} on", "The start date is {date}.",
    "We can begin on {date}.", "Set the start to {date}.", "All this starts {date}.", "Begin with the first task on {date}.",
    "It should kick off {date}.", "{date} is when we start.", "The whole thing gets going on {date}.", "Schedule it from {date}.",
    "Project start = {date}.", "We are off on {date}.", "Count from {date}.", "The clock starts on {date}.",
]
CLOCK_STARTS = [
    "Start at {date}.", "It starts at {date}.", "The first task begins at {date}.", "Start: {date}", "Everything begins at {date}.",
    "We start at {date}.", "Beginning at {date}.", "start time {date}", "The plan begins at {date}.", "Let it start at {date}.",
    "Work begins at {date}.", "from {date} on", "The start time is {date}.", "We can begin at {date}.", "{date} is when we start.",
    "The doors open at {date}.", "Count from {date}.", "Off we go at {date}.", "Begin with the first one at {date}.",
    "Project start = {date}.", "Set the start to {date}.", "It kicks off at {date}.", "All this starts at {date}.",
    "It gets going at {date}.",
]
IN_ORDER = [
    "One after the other.", "Each starts when the one before it ends.", "They run back to back.", "Do them in this order.",
    "No gaps between them.", "In sequence.", "Each task follows directly on the previous one.", "Everything is sequential.",
    "The next always starts when the last is finished.", "Strictly one by one.", "No overlaps.", "Back to back, in this order.",
    "Every bar begins where the one above ends.", "They follow each other without a break.", "sequential", "one task at a time",
]

# Tasks in specifications. {name} may be in quotes; {date} and {end} are dates, {length} a length, {after} one or several names.
FIRST = [
    "{name} starts on {date} and takes {length}.", "{name} begins {date} and lasts {length}.", "On {date} starts {name}, for {length}.",
    "{name}: from {date}, {length}.", "Start with {name} on {date} ({length}).", "{name} runs for {length} from {date}.",
    "Schedule {name} for {date}, {length} long.", "{name} takes {length} starting {date}.", "From {date}: {name}, {length}.",
    "Put {name} at {date} with a length of {length}.", "{name} has {length}, start {date}.",
    "{name} is planned for {date} and needs {length}.", "{name} is due to begin on {date}; duration {length}.",
    "Begin {name} on {date}, allow {length}.", "{name}, {length}, beginning on {date}.",
    "{date} is the start of {name}, which lasts {length}.", "Add {name} on {date} for {length}.", "{name} goes from {date} for {length}.",
    "Plan {length} for {name} from {date}.", "The task {name} starts {date}, duration {length}.",
    "There is {name} starting on {date} (duration: {length}).", "{name} opens on {date} and is done in {length}.",
    "As of {date} we have {name} for {length}.", "A bar {name} from {date}, {length} long.",
    "{name} kicks off {date} and goes on for {length}.", "{name} will be {length} long, from {date}.",
    "{name} (start: {date}, duration: {length}).", "We have {name} from {date}, it takes {length}.",
]
SPANS = [
    "{name} runs from {date} to {end}.", "{name} goes from {date} until {end}.", "{name}: {date} to {end}.",
    "From {date} to {end}: {name}.", "{name} starts {date} and ends {end}.", "{name} begins on {date} and finishes on {end}.",
    "Between {date} and {end} there is {name}.", "{name} is scheduled from {date} till {end}.", "Put {name} between {date} and {end}.",
    "{name} lasts from {date} to {end}.", "Start {name} on {date}, end it on {end}.", "{name} opens {date} and closes {end}.",
    "{date} to {end} is for {name}.", "{name} fills the time from {date} to {end}.",
    "{name} should start on {date} and be finished by {end}.", "The bar for {name} goes from {date} to {end}.",
    "{name}, start {date}, end {end}.", "Add {name} from {date} through to {end}.", "We do {name} from {date} to {end}.",
    "{name} takes from {date} until {end}.", "{name} has its start on {date} and its end on {end}.", "Reserve {date} to {end} for {name}.",
    "{name} is on from {date} up to {end}.", "Plan {name} for {date} to {end}.", "{name} (from {date} to {end}).",
    "The task {name} starts at {date}, ends at {end}.", "{name} begins {date}, deadline {end}.",
]
CHAINED = [
    "Then {name} takes {length}.", "{name} follows for {length}.", "Next is {name}, {length}.", "After that, {name} for {length}.",
    "Then comes {name} ({length}).", "{name} comes next and lasts {length}.", "Right after that there is {name}, {length} long.",
    "Then {name}, which needs {length}.", "This is followed by {name} for {length}.", "Next up: {name}, {length}.",
    "Then {length} of {name}.", "Afterwards {name} runs for {length}.", "Then we go on with {name} for {length}.",
    "Subsequently {name} with a duration of {length}.", "Once that is over, {name} takes {length}.", "Continue with {name} ({length}).",
    "{name} is next, planned for {length}.", "The next task is {name} at {length}.", "Then add {name}, {length}.",
    "Next in line is {name}, {length}.", "When that ends, {name} begins and goes on for {length}.", "After it {name}, {length}.",
    "Then schedule {length} for {name}.", "{name} directly follows, {length}.", "Following that, {name}: {length}.",
    "Thereafter {name}, lasting {length}.", "then {name} - {length}.",
]
AFTER = [
    "{name} takes {length} and starts after {after}.", "After {after} comes {name}, {length}.", "{name} ({length}) depends on {after}.",
    "{name} follows {after} and lasts {length}.", "Once {after} is done, {name} takes {length}.",
    "When {after} has ended, {name} begins, for {length}.", "{name} needs {after} first and takes {length}.",
    "{name} waits for {after}; it lasts {length}.", "{name}, {length}, after {after}.",
    "As soon as {after} is finished, start {name} for {length}.", "{name} has to wait until {after} is over, then takes {length}.",
    "{name} can't begin before {after} is finished; {length}.", "{name} is blocked by {after} and takes {length}.",
    "Start {name} ({length}) after {after}.", "{name} runs {length} after {after}.", "With {after} behind us, {name} goes on for {length}.",
    "{length} for {name}, following {after}.", "{name} comes after {after} and needs {length}.", "Put {name} after {after}, {length} long.",
    "{after} must be complete before {name}, which takes {length}.", "{name} lasts {length}; it starts when {after} is complete.",
    "Only after {after} do we have {name} ({length}).", "The predecessor of {name} is {after}; duration {length}.",
    "{name} requires {after}, duration {length}.", "Following {after}, {name} takes {length}.", "{name}: {length}, dependency {after}.",
    "{name} starts at the end of {after} and goes on for {length}.", "{name} is {length} long and succeeds {after}.",
]
MILESTONES = {
"start": [
        "{name} is a milestone on {date}.", "Milestone {name} on {date}.", "On {date} there is the milestone {name}.",
        "Mark {name} as a milestone at {date}.", "Add a milestone {name}, {date}.", "{date}: {name} (milestone).",
        "The milestone {name} falls on {date}.", "{name} on {date} is a milestone.", "We reach the milestone {name} on {date}.",
        "Set a milestone named {name} at {date}.", "{name} has no length, it is a milestone on {date}.",
        "The diamond {name} belongs to {date}.",
    ],
"next": [
        "Then the milestone {name}.", "That leads to the milestone {name}.", "{name} is a milestone right after that.",
        "It ends with the milestone {name}.", "Next we have a milestone, {name}.", "Then {name} as a milestone.",
        "The milestone {name} follows.", "After that comes {name}, a milestone.", "With that we reach the milestone {name}.",
        "Then mark the milestone {name}.", "Add {name} next, as a milestone.", "Then there is {name}, a milestone without duration.",
    ],
"after": [
        "{name} is a milestone after {after}.", "After {after} we have the milestone {name}.", "The milestone {name} depends on {after}.",
        "{after} leads to the milestone {name}.", "When {after} is finished, the milestone {name} is reached.",
        "Milestone {name} comes after {after}.", "Mark {name} as a milestone once {after} is done.",
        "{name}, a milestone, follows {after}.", "Put a milestone {name} after {after}.", "{after} must be over for the milestone {name}.",
        "The end of {after} is the milestone {name}.", "As soon as {after} is complete there is the milestone {name}.",
    ],
}  # fmt: skip
UNTIL = [
    "{name} starts {date} and goes on until {until} starts.", "{name} runs from {date} until the start of {until}.",
    "From {date}, {name} lasts until {until} begins.", "{name} begins on {date} and ends when {until} starts.",
    "Keep {name} going from {date} until {until} begins.", "{name} is there from {date} up to the start of {until}.",
    "Starting {date}, {name} continues until {until} begins.", "{name} opens on {date} and stops when {until} begins.",
]
SECTION_SENTENCES = [
    "Section {section}:", "In the section {section}:", "The section {section} has these:", "Under {section}:",
    "Section {section} comes now.", "Next section is {section}.", "Part of {section}:", "These belong to the section {section}:",
    "In {section} we have the following.", "Group {section}:", "Phase {section}:", "For {section}:",
]
# States; {names} is a list of tasks, {is_} its verb.
DONE = [
    "{names} {is_} already done.", "{names} {is_} done.", "{names} {is_} finished.", "Mark {names} as done.", "{names} {is_} complete.",
    "Already finished: {names}.", "Done so far: {names}.", "{names} {is_} behind us.", "We have completed {names}.",
    "Show {names} as done.", "Status done: {names}.", "Completed: {names}.", "{names} {is_} closed.", "Tick off {names}.",
    "{names} can be shown as finished.",
]
ACTIVE = [
    "{names} {is_} in progress.", "{names} {is_} active.", "We are working on {names} right now.", "Mark {names} as active.",
    "{names} {is_} under way.", "Currently running: {names}.", "{names} {is_} ongoing.", "In progress: {names}.",
    "Right now it is {names}.", "Show {names} as active.", "Status active: {names}.", "{names} {is_} being worked on.",
    "{names} {is_} already running.", "{names} {is_} what we do at the moment.", "We have just started {names}.",
]
CRITICAL = [
    "{names} {is_} critical.", "Mark {names} as critical.", "{names} {is_} on the critical path.", "The critical path: {names}.",
    "Critical: {names}.", "Show {names} in red, as critical.", "{names} must not slip, so critical.", "Highlight {names} as critical.",
    "Make {names} critical.", "Flag {names} as crit.", "crit: {names}", "{names} {is_} of critical importance.", "Critical tasks: {names}.",
    "Give {names} the critical mark.", "No delay is allowed for {names} (critical).",
]
# Settings.
NO_WEEKENDS = [
    "Exclude weekends.", "Skip weekends.", "No work on weekends.", "Weekends don't count.", "We don't work at the weekend.",
    "Leave out Saturdays and Sundays.", "Only working days count.", "weekends excluded", "Count working days only.", "Weekends are off.",
    "Don't schedule anything on weekends.", "Without weekends, please.", "excludes weekends", "Durations are in working days.",
    "Nobody works on Saturday or Sunday.", "The weekends are free.", "Take the weekends out.", "Monday to Friday only.",
    "Jump over the weekends.", "Mind that weekends are not worked.", "Please leave the weekends out of the count.", "We rest on weekends.",
    "Saturday and Sunday are no working days.", "Weekdays only.", "weekends should be skipped",
]
NO_DAY = [
    "No work on {day}s.", "Exclude {day}s.", "We are closed on {day}s.", "Skip every {day}.", "{day}s are off.", "excludes {day}",
    "{day} is our free day, so leave it out.", "Leave the {day}s out.", "Nothing happens on {day}s, so exclude them.",
    "{day}s don't count.", "Every {day} is excluded.", "Don't count {day}s.",
]
NO_DATE = [
    "{date} is a holiday, exclude it.", "Exclude {date}.", "No work on {date}.", "Skip {date}.", "{date} doesn't count.",
    "We are closed on {date}, leave it out.", "excludes {date}", "Leave out {date}.", "{date} is off.", "Don't count {date}.",
    "Nobody works on {date}, so exclude that day.", "Take {date} out of the calendar.",
]
NO_TODAY = [
    "No today marker.", "Hide the line for today.", "Turn the today marker off.", "todayMarker off", "Without the today line.",
    "Don't mark today.", "Switch off the marker of the current day.", "The today line should be off.",
    "I don't want the red line for today.", "Leave out today's line.", "Remove the today marker.", "Please hide the current date marker.",
    "And no line at today.",
]
INCLUSIVE = [
    "End dates are inclusive.", "The end days count as well.", "inclusiveEndDates", "Count the last day in.",
    "Treat end dates as inclusive.", "Each end date is a full day of work.", "Include the end dates.",
    "The final day of each task is worked too.", "End dates belong to the tasks.", "Make the end dates inclusive.",
]
WEEK_START = [
    "Weeks start on {day}.", "Our week begins on {day}.", "weekday {day}", "Ticks by week should begin on {day}.",
    "Let the weeks begin with {day}.", "Take {day} as the first day of the week.", "A week goes from {day}.", "The first weekday is {day}.",
]
TICKS = [
    "One tick every {tick}.", "Put a tick on the axis every {tick}.", "Tick interval: {tick}.", "Label the axis every {tick}.",
    "The axis should have a mark each {tick}.", "tickInterval {code}", "Ticks {tick} apart.", "Set the ticks to every {tick}.",
    "Grid lines every {tick}, please.", "Axis in steps of {tick}.",
]
AXIS = [
    ("Show only the month names on the axis.", "%B"), ("The axis shows day and month like 03.11.", "%d.%m"),
    ("Axis labels as month/day in digits.", "%m/%d"), ("Label the axis with weekday names.", "%A"),
    ("Use short month names and days on the axis, like Mar 05.", "%b %d"),
    ("Write the year and the month on the axis, as in 2025-03.", "%Y-%m"), ("Full dates on the axis, year-month-day.", "%Y-%m-%d"),
    ("Axis format {}.", "%d/%m"), ("axisFormat {}", "%m/%d"), ("axisFormat {}", "%b %d"), ("Use {} as the axis format.", "%d.%m"),
    ("Format the axis as {}.", "%Y-%m-%d"), ("The axis has the week numbers, with the word Week.", "Week %W"),
    ("Only the years on the axis.", "%Y"), ("Axis labels: day/month.", "%d/%m"),
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Nothing fancy.", "Cheers", "Keep this order.", "thx", "Much appreciated.",
    "No colours needed.", "One chart is enough.", "It goes into a README.", "That should be everything.", "Please don't add anything else.",
    "Use the names exactly as written.", "Just the chart, no explanation.", "Best regards", "It's for the steering committee.",
    "I need it for a meeting.", "Names as given please.",
]

# Stories. {np} is a task as a noun phrase, {do} as an order; openings with a topic give the title.
STORY_TOPICS = [
    "We are planning {topic}.", "This is about {topic}.", "Let me tell you the plan for {topic}.", "For {topic} we have a rough schedule.",
    "I have to organise {topic}.", "Here is what we agreed on for {topic}.", "Next year brings {topic}.",
    "My team is in charge of {topic}.", "You asked how {topic} will go.", "About {topic}:", "The plan for {topic} is settled.",
    "Finally there is a date for {topic}.", "Notes on {topic}.", "At last {topic} can begin.", "The board said yes to {topic}.",
    "So, {topic}.",
]
STORY_PLAIN = [
    "Here is how it will go.", "We sat down and made a plan.", "I have talked to everybody.", "The plan is settled.",
    "This is roughly what we agreed on.", "You asked for the schedule.", "It is finally decided.", "My notes from the meeting:",
    "There is a lot to do.", "So the boss wants dates.", "Nothing is carved in stone, but this is the idea.", "We have only a few weeks.",
    "The team has estimated everything.", "Let me walk you through it.", "It goes like this.", "We do not have much time.",
]
STORY_REQUESTS = [
    "Please draw that as a Gantt chart.", "Can you make a Gantt of it?", "I'd like a Gantt chart of that.", "Draw the schedule.",
    "A Gantt chart would help.", "Could you turn this into a Gantt?", "Put it into a time plan, please.", "Show me the plan as bars.",
    "Make a Gantt chart from it.", "It should become a Gantt chart.", "What does the schedule look like?", "Plot it on a calendar.",
    "Now make the Gantt.", "So please, one Gantt with all of it.", "gantt chart please", "Would you draw the bars?",
    "Do you have time to draw this as a project plan?", "Chart that for me.", "I need that as a project schedule.",
    "Give me the Gantt for this.",
]
STORY_FIRST = [
    "we begin with {np} on {date}, which takes {length}", "{np} starts on {date} and takes {length}",
    "on {date} we start with {np}, and that needs {length}", "the first thing is {np}, from {date} for {length}",
    "{date} is when {np} starts, and it lasts {length}", "it all begins on {date} with {np}, {length} of work",
    "{np} comes first: it starts on {date} and goes on for {length}", "from {date} on, we put {length} into {np}",
    "first of all there is {np}, starting {date}, for {length}", "we kick off on {date} with {np}; that is {length}",
    "on {date} {np} gets under way and keeps us busy for {length}", "{np} opens the plan on {date} and will be over after {length}",
    "beginning on {date}, {np} is going to take {length}", "{np} is first, it runs for {length} from {date}",
    "as of {date} we spend {length} on {np}", "we have set {date} for the start of {np}, and reckon with {length}",
]
STORY_NEXT = [
    "then {np} takes {length}", "after that comes {np} for {length}", "{np} follows and takes {length}",
    "next is {np}, for which we need {length}", "then we put {length} into {np}", "once that is done, {np} takes {length}",
    "that is followed by {np}, {length} in all", "afterwards we need {length} for {np}", "then we spend {length} on {np}",
    "when that is over, {np} keeps us busy for {length}", "right after that {np} runs for {length}",
    "then it is time for {np}, {length} long", "next we have {length} for {np}", "the step after that is {np}, which lasts {length}",
    "then {np} begins and goes on for {length}", "it continues with {np} for {length}", "thereafter {np} needs {length}",
    "with that out of the way, {np} takes {length}", "and then there is {np}, which should take {length}",
    "immediately afterwards {np} starts; it lasts {length}", "from there we move on to {np}, {length}",
    "we set aside the following {length} for {np}", "then we allow {length} for {np}",
    "as soon as that is through, we have {length} of {np}", "we keep the next {length} for {np}",
]
STORY_NEXT_DO = [
    "then we {do}, which takes {length}", "after that we {do} for {length}", "then it takes {length} to {do}",
    "next we need {length} to {do}", "afterwards they {do}, {length} in all", "then somebody has to {do} ({length})",
    "after that we have {length} to {do}", "then we will {do} for {length}", "next, {length} to {do}",
    "once that is done we {do}, and that takes {length}", "then the team has to {do}, for {length}", "following that we {do}: {length}",
]
STORY_UNSTATED = [
    "first, {np} takes {length}", "it begins with {np}, which takes {length}", "we begin with {np}, {length} of it",
    "the first step is {np} for {length}", "{np} comes first and takes {length}", "to begin with, {np} needs {length}",
    "first of all we need {length} for {np}", "{np} is what we do first, for {length}", "the plan opens with {np}, {length} long",
    "at the start there is {np}, and that takes {length}", "we spend the first {length} on {np}", "our first task is {np}, {length}",
]
STORY_AFTER = [
    "once {after} is done, {np} takes {length}", "{np} can start only after {after} and takes {length}",
    "{np} has to wait for {after}; it takes {length}", "after {after} comes {np}, which lasts {length}",
    "as soon as {after} is over we start with {np}, {length} of it", "{np} depends on {after} and needs {length}",
    "when {after} is finished, we put {length} into {np}", "{np} follows {after} and takes {length}",
    "we cannot begin with {np} before {after} is finished, and it takes {length}", "{after} leads on to {np}, for {length}",
    "{np} takes {length}, but only after {after}", "with {after} complete, {np} runs for {length}",
    "{after} has to be over before {np}, which needs {length}", "following {after} there is {np}, {length} long",
    "{np} is blocked by {after} and then lasts {length}", "we have planned {length} for {np}, starting when {after} ends",
    "{after} must come first, then {np} with {length}", "the end of {after} is the start of {np}, which lasts {length}",
    "{np} requires {after}; count on {length}", "after {after} we spend {length} on {np}",
    "we wait for {after} and then do {np} for {length}", "only when {after} is through can {np} begin, and it lasts {length}",
    "{np} picks up where {after} ends and takes {length}", "{after} done, {np} takes {length}",
    "for {np} we need {after} first, and then {length}",
]
STORY_DATED = [
    "{np} starts on {date} and takes {length}", "on {date} {np} begins, for {length}", "{np} is planned for {date} and lasts {length}",
    "from {date} we have {np} for {length}", "{np} begins {date} and needs {length}",
    "then, on {date}, {np} starts and goes on for {length}", "for {np} we have {length} from {date}",
    "{date} sees the start of {np}, {length} long", "we do {np} for {length} from {date}", "starting {date}, {np} takes {length}",
    "{np} gets {length}, beginning on {date}", "{np} is up on {date} and keeps going for {length}",
]
STORY_SPANS = [
    "{np} runs from {date} to {end}", "from {date} to {end} there is {np}", "{np} starts on {date} and ends on {end}",
    "{np} goes on from {date} until {end}", "between {date} and {end} we have {np}", "{np} begins {date} and must be finished by {end}",
    "{date} to {end} is reserved for {np}", "we do {np} from {date} till {end}", "{np} fills the time from {date} to {end}",
    "{np} lasts from {date} up to {end}", "then {np}, from {date} to {end}", "{np} opens on {date} and closes on {end}",
]
STORY_MILESTONES = {
"start": [
    "on {date} we reach the milestone: {np}", "{np} is the milestone on {date}", "the milestone, {np}, falls on {date}",
    "{np} is set for {date} as a milestone", "{date} is the day of {np}, a milestone", "a milestone on {date} marks {np}",
    "the big milestone is {np} on {date}", "mark {np} on {date} as a milestone",
],
"next": [
    "that brings us to a milestone, {np}", "then there is {np}, which is a milestone", "the milestone {np} comes next",
    "then we reach {np}, a milestone", "it leads up to the milestone {np}", "and then {np} as a milestone",
    "after that {np} is a milestone", "with that we arrive at the milestone {np}",
],
"after": [
    "{np} is a milestone that follows {after}", "after {after} we reach the milestone {np}",
    "once {after} is done there is a milestone, {np}", "{after} leads to the milestone {np}", "the milestone {np} depends on {after}",
    "{after} finished means the milestone {np}", "when {after} is over, {np} is our milestone",
    "{np}, a milestone, has to wait for {after}",
],
}  # fmt: skip
STORY_SECTIONS = [
    "the first part is called {section}", "then comes the part called {section}", "the next section is {section}",
    "this belongs to the section {section}", "all of the following is the section {section}", "now to the section {section}",
    "the section {section} looks like this", "in the section {section} it goes as follows", "we call this section {section}",
    "for the section {section} we planned this", "on to {section}, a section of its own", "what follows goes under {section}",
]
ASIDES = [
    "That may be a bit optimistic.", "Nobody likes that part.", "I hope the weather holds.", "We have done this before.",
    "The budget is tight.", "My colleague will keep an eye on it.", "It went well last time.", "There is no room for delays.",
    "Everybody has been told.", "We can talk about that later.", "I would love to be faster, but well.", "The caterer is informed.",
    "The supplier promised it.", "That is the hard part.", "Some people are on holiday then.", "It cannot be helped.",
]
