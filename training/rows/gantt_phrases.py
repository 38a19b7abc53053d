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
    "The first bar sits at {date}.",
]
IN_ORDER = [
    "One after the other.", "Each starts when the one before it ends.", "They run back to back.", "Do them in this order.",
    "No gaps between them.", "In sequence.", "Each task follows directly on the previous one.", "Everything is sequential.",
    "The next always starts when the last is finished.", "Strictly one by one.", "No overlaps.", "Back to back, in this order.",
    "Every bar begins where the one above ends.", "They follow each other without a break.", "sequential", "one task at a time",
    "As soon as one is through, the next may begin.", "Chain them, please.", "Nothing runs in parallel here.",
    "They come in a row, with no time in between.", "It is one long chain.", "Always start a task at the end of the one listed before it.",
    "Every task waits for the one above it.", "Consecutive, please.", "Each in its turn, directly after the other.",
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
        "{name} is set for {date} and is just a milestone.", "{date} = milestone {name}.", "Show {name} as a diamond at {date}.",
        "Put the milestone {name} at {date}.", "{date} brings the milestone {name}.", "A milestone is due on {date}: {name}.",
        "{name}: milestone, {date}.", "There should be a milestone on {date} called {name}.", "Pin {name} to {date} as a milestone.",
        "{name} counts as a milestone and falls on {date}.", "The diamond {name} sits at {date}, a milestone.",
        "{name} takes no time at all; as a milestone it sits at {date}.", "For {date} enter {name}, type milestone.",
    ],
"next": [
        "Then the milestone {name}.", "That leads to the milestone {name}.", "{name} is a milestone right after that.",
        "It ends with the milestone {name}.", "Next we have a milestone, {name}.", "Then {name} as a milestone.",
        "The milestone {name} follows.", "After that comes {name}, a milestone.", "With that we reach the milestone {name}.",
        "Then mark the milestone {name}.", "Add {name} next, as a milestone.", "Then there is {name}, a milestone without duration.",
        "Next the diamond {name}.", "Milestone next: {name}.", "When that is over we have reached the milestone {name}.",
        "{name} comes right after, just a milestone.", "Put a milestone {name} behind it.", "It is followed by the milestone {name}.",
        "Then we hit a milestone called {name}.", "{name}, milestone, directly afterwards.", "This is marked by the milestone {name}.",
        "At its end stands {name}, a milestone.", "Close that with a milestone, {name}.",
        "Immediately after it there is a milestone named {name}.", "Then: {name} (milestone).",
    ],
"after": [
        "{name} is a milestone after {after}.", "After {after} we have the milestone {name}.", "The milestone {name} depends on {after}.",
        "{after} leads to the milestone {name}.", "When {after} is finished, the milestone {name} is reached.",
        "Milestone {name} comes after {after}.", "Mark {name} as a milestone once {after} is done.",
        "{name}, a milestone, follows {after}.", "Put a milestone {name} after {after}.", "{after} must be over for the milestone {name}.",
        "The end of {after} is the milestone {name}.", "As soon as {after} is complete there is the milestone {name}.",
        "{name} (milestone, after {after}).", "The diamond {name} sits behind {after}, as a milestone.",
        "{name} is only a milestone; it waits for {after}.",
        "Place the diamond {name} at the end of {after}.", "{after} first, then the milestone {name}.",
        "The milestone {name} needs {after} to be finished.", "Following {after} there is a milestone called {name}.",
        "With {after} complete, we reach the milestone {name}.", "We reach the milestone {name} as soon as {after} is over.",
        "{name} marks the end of {after} as a milestone.", "Only after {after} can the milestone {name} be reached.",
        "{after}, and with that the milestone {name}.", "Dependency of the milestone {name}: {after}.",
    ],
}  # fmt: skip
UNTIL = [
    "{name} starts {date} and goes on until {until} starts.", "{name} runs from {date} until the start of {until}.",
    "From {date}, {name} lasts until {until} begins.", "{name} begins on {date} and ends when {until} starts.",
    "Keep {name} going from {date} until {until} begins.", "{name} is there from {date} up to the start of {until}.",
    "Starting {date}, {name} continues until {until} begins.", "{name} opens on {date} and stops when {until} begins.",
    "{name} is on from {date} and only stops once {until} starts.", "Let the bar of {name} run from {date} up to where {until} begins.",
    "{name}: from {date}, until {until} starts.", "{name} (starts {date}, ends at the start of {until}).",
    "{name} goes on from {date} as long as {until} has not begun.", "We have {name} from {date} until it is time for {until} to begin.",
    "The start of {until} is the end of {name}, which begins on {date}.", "Begin {name} on {date} and stop it when {until} starts.",
    "{name} fills the time between {date} and the start of {until}.", "{name}, start {date}, until {until}.",
    "{name} lasts from {date} right up to the beginning of {until}.", "When {until} begins, {name} is over; its start is {date}.",
    "{name} has no fixed length: it begins on {date} and runs until {until}.", "Stretch {name} from {date} to the start of {until}.",
    "{name} gets going on {date} and is stopped by the start of {until}.", "{name} keeps on from {date} until {until} takes over.",
    "As of {date} there is {name}, and it lasts until {until} begins.",
]
SECTION_SENTENCES = [
    "Section {section}:", "In the section {section}:", "The section {section} has these:", "Under {section}:",
    "Section {section} comes now.", "Next section is {section}.", "Part of {section}:", "These belong to the section {section}:",
    "In {section} we have the following.", "Group {section}:", "Phase {section}:", "For {section}:",
    "A section named {section}:", "Open the section {section}.", "Now for the section {section}.",
    "The following tasks make up the section {section}.", "Heading {section}:", "Put these into the section {section}.",
    "{section} is the section of the next tasks.", "Under the heading {section} come these tasks.", "Then a section called {section}:",
    "Start a new section, {section}.", "Filed under {section}:", "The block {section} consists of these tasks.",
    "What comes now is all {section}:",
]
# States; {names} is a list of tasks, {is_} its verb.
DONE = [
    "{names} {is_} already done.", "{names} {is_} done.", "{names} {is_} finished.", "Mark {names} as done.", "{names} {is_} complete.",
    "Already finished: {names}.", "Done so far: {names}.", "{names} {is_} behind us.", "We have completed {names}.",
    "Show {names} as done.", "Status done: {names}.", "Completed: {names}.", "{names} {is_} closed.", "Tick off {names}.",
    "{names} can be shown as finished.",
    "We are through with {names}.", "{names}: done.", "Set the status of {names} to done.", "{names} {is_} over and done with.",
    "Nothing is left to do for {names}, so done.", "Grey out {names} as done.", "Put a tick on {names}, that part is done.",
    "{names} {is_} off the list already.", "You can tag {names} as done.", "Finished work: {names}.",
]
ACTIVE = [
    "{names} {is_} in progress.", "{names} {is_} active.", "We are working on {names} right now.", "Mark {names} as active.",
    "{names} {is_} under way.", "Currently running: {names}.", "{names} {is_} ongoing.", "In progress: {names}.",
    "Right now it is {names}.", "Show {names} as active.", "Status active: {names}.", "{names} {is_} being worked on.",
    "{names} {is_} already running.", "{names} {is_} what we do at the moment.", "We have just started {names}.",
    "Give {names} the active status.", "{names}: active.", "{names} {is_} on the go.", "At the moment everybody is busy with {names}.",
    "Tag {names} as active.", "Running at present: {names}.", "Colour {names} as active.", "We are in the middle of {names}.",
    "{names} {is_} not over yet but in progress.", "Work on {names} has begun and is going on.",
]
CRITICAL = [
    "{names} {is_} critical.", "Mark {names} as critical.", "{names} {is_} on the critical path.", "The critical path: {names}.",
    "Critical: {names}.", "Show {names} in red, as critical.", "{names} must not slip, so critical.", "Highlight {names} as critical.",
    "Make {names} critical.", "Flag {names} as crit.", "crit: {names}", "{names} {is_} of critical importance.", "Critical tasks: {names}.",
    "Give {names} the critical mark.", "No delay is allowed for {names} (critical).",
    "{names}: critical.", "A delay of {names} would delay everything, so make that critical.", "Set {names} to critical.",
    "Put {names} on the critical path.", "Tag {names} with crit.", "No slack at all for {names}: critical.",
    "I want {names} to stand out as critical.",
    "Colour {names} as critical.", "Be careful with {names}, that is critical.", "Everything hangs on {names}, hence critical.",
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
    "Take the {day}s out.", "On {day}s nobody comes in, so leave them out.", "Jump over each {day}.", "{day}s excluded, please.",
    "{day} is no working day here.", "We never work on a {day}.", "Do not plan anything for a {day}, exclude it.", "A {day} is not to be counted.",
    "The shop is shut every {day}, so skip it.", "Keep all {day}s free.", "Calendar without {day}s.", "Please exclude every {day} from the plan.",
    "{day}: day off, every week.",
]
NO_DATE = [
    "{date} is a holiday, exclude it.", "Exclude {date}.", "No work on {date}.", "Skip {date}.", "{date} doesn't count.",
    "We are closed on {date}, leave it out.", "excludes {date}", "Leave out {date}.", "{date} is off.", "Don't count {date}.",
    "Nobody works on {date}, so exclude that day.", "Take {date} out of the calendar.",
    "{date} must be skipped.", "On {date} there is no work.", "Public holiday on {date}, so it is excluded.", "{date} is not a working day.",
    "Everybody has {date} off, don't count it.", "Jump over {date}.", "The office stays shut on {date}, skip that day.", "{date}: excluded.",
    "Keep {date} free of work.", "{date} drops out as a working day.", "Mind the holiday on {date}; exclude it.",
    "As {date} is a bank holiday, leave it out.", "Work rests on {date}, so exclude this date.",
]
NO_TODAY = [
    "No today marker.", "Hide the line for today.", "Turn the today marker off.", "todayMarker off", "Without the today line.",
    "Don't mark today.", "Switch off the marker of the current day.", "The today line should be off.",
    "I don't want the red line for today.", "Leave out today's line.", "Remove the today marker.", "Please hide the current date marker.",
    "And no line at today.",
    "No line for the present day, please.", "The red line is not needed.", "I can do without the today marker.", "Set the today marker to off.",
    "There must be no marker for today.", "Please don't draw where we are today.", "Today's marker is not wanted.", "Skip today's marker.",
    "Today should not be marked in the chart.", "Drop the vertical line that shows today.", "The chart gets printed, so no today line.",
    "Keep today's date unmarked.",
]
INCLUSIVE = [
    "End dates are inclusive.", "The end days count as well.", "inclusiveEndDates", "Count the last day in.",
    "Treat end dates as inclusive.", "Each end date is a full day of work.", "Include the end dates.",
    "The final day of each task is worked too.", "End dates belong to the tasks.", "Make the end dates inclusive.",
    "A task's end date still belongs to it.", "inclusive end dates please", "The last day is part of the work.", "End dates count in full.",
    "Where I give an end date, that day is still worked.", "Switch on inclusive end dates.", "The day given as the end is included.",
    "Work goes on through the whole last day.", "An end date means the evening of that day.", "Include the closing day of each task.",
    "Set inclusiveEndDates.", "Up to and including the end date, that is.", "Please count end dates inclusively.",
    "The end dates are meant to be inclusive.", "To the end date means including it.",
]
WEEK_START = [
    "Weeks start on {day}.", "Our week begins on {day}.", "weekday {day}", "Ticks by week should begin on {day}.",
    "Let the weeks begin with {day}.", "Take {day} as the first day of the week.", "A week goes from {day}.", "The first weekday is {day}.",
    "Our weeks run from {day}.", "Start each week with {day}.", "For us {day} is the first day of the week.", "Weekly ticks fall on {day}.",
    "Set the week start to {day}.", "The calendar week opens on {day}.", "weeks from {day} please", "Each week should begin with {day}.",
    "Use {day} as weekday for the ticks.", "{day} is where a new week begins.", "In our country the week starts on {day}.",
    "First day of the week: {day}.", "The weekly grid has to begin on {day}.", "Let {day} open the week.", "Count the weeks from {day}.",
    "We count {day} as the start of a week.", "Every new week begins with {day} here.",
]
TICKS = [
    "One tick every {tick}.", "Put a tick on the axis every {tick}.", "Tick interval: {tick}.", "Label the axis every {tick}.",
    "The axis should have a mark each {tick}.", "tickInterval {code}", "Ticks {tick} apart.", "Set the ticks to every {tick}.",
    "Grid lines every {tick}, please.", "Axis in steps of {tick}.",
    "Tick marks every {tick}.", "Every {tick} there should be a label on the axis.", "I want a tick each {tick}.",
    "Let the axis tick every {tick}.", "One mark per {tick} on the axis.", "ticks: {code}", "Set tickInterval to {code}.",
    "Use {code} as the tick interval.", "The time axis needs a tick every {tick}.", "Divide the axis into steps of {tick}.",
    "Show an axis label each {tick}.", "Please draw the grid with one line every {tick}.", "Space the ticks at {tick}.",
    "A tick should come every {tick}, no more often.", "Axis ticks: every {tick}.",
]
AXIS = [
    ("Show only the month names on the axis.", "%B"), ("The axis shows day and month like 03.11.", "%d.%m"),
    ("Axis labels as month/day in digits.", "%m/%d"), ("Label the axis with weekday names.", "%A"),
    ("Use short month names and days on the axis, like Mar 05.", "%b %d"),
    ("Write the year and the month on the axis, as in 2025-03.", "%Y-%m"), ("Full dates on the axis, year-month-day.", "%Y-%m-%d"),
    ("Axis format {}.", "%d/%m"), ("axisFormat {}", "%m/%d"), ("axisFormat {}", "%b %d"), ("Use {} as the axis format.", "%d.%m"),
    ("Format the axis as {}.", "%Y-%m-%d"), ("The axis has the week numbers, with the word Week.", "Week %W"),
    ("Only the years on the axis.", "%Y"), ("Axis labels: day/month.", "%d/%m"),
    ("Put the day and the short month on the axis, like 05 Mar.", "%d %b"),
    ("Short weekday and day of the month on the axis, like Mon 03.", "%a %d"), ("On the axis just the day of the month.", "%d"),
    ("The axis reads like March 2025.", "%B %Y"), ("The axis should have dates like 2025/03/11.", "%Y/%m/%d"),
    ("Set axisFormat to {}.", "%b %Y"), ("I'd like the axis to show short month and year, as in Mar 2025.", "%b %Y"),
    ("Dates on the axis with a two-digit year, like 11.03.25.", "%d.%m.%y"), ("axis format: {}", "%d.%m.%Y"),
    ("For the axis labels take the format {}.", "%a %d"),
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Nothing fancy.", "Cheers", "Keep this order.", "thx", "Much appreciated.",
    "No colours needed.", "One chart is enough.", "It goes into a README.", "That should be everything.", "Please don't add anything else.",
    "Use the names exactly as written.", "Just the chart, no explanation.", "Best regards", "It's for the steering committee.",
    "I need it for a meeting.", "Names as given please.",
    "The client will look at it.", "Nothing else is needed.", "It hangs on the workshop wall.", "I will adjust the dates later.",
    "Please leave my wording alone.",
]

STORY_UNSTATED = [
    "first, {np} takes {length}", "it begins with {np}, which takes {length}", "we begin with {np}, {length} of it",
    "the first step is {np} for {length}", "{np} comes first and takes {length}", "to begin with, {np} needs {length}",
    "first of all we need {length} for {np}", "{np} is what we do first, for {length}", "the plan opens with {np}, {length} long",
    "at the start there is {np}, and that takes {length}", "we spend the first {length} on {np}", "our first task is {np}, {length}",
    "at the very beginning we have {length} of {np}", "we open with {np}, and that lasts {length}", "to start with, we put {length} into {np}",
    "our first step is {np}, for which we need {length}", "before anything else, {length} for {np}", "the first {length} belong to {np}",
    "it starts off with {np} for {length}", "{np} is the first item and runs for {length}", "as a first step we allow {length} for {np}",
    "the opening item is {np}, {length} in all", "{length} of {np} is how it begins", "first in line is {np}, taking {length}",
    "first up, {np} for {length}",
]
