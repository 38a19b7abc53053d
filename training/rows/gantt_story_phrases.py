"""How stories tell a schedule: {np} is a task as a noun phrase, {do} as an order; openings with a topic give the title."""

from __future__ import annotations

STORY_TOPICS = [
    "We are planning {topic}.", "This is about {topic}.", "Let me tell you the plan for {topic}.", "For {topic} we have a rough schedule.",
    "I have to organise {topic}.", "Here is what we agreed on for {topic}.", "Next year brings {topic}.",
    "My team is in charge of {topic}.", "You asked how {topic} will go.", "About {topic}:", "The plan for {topic} is settled.",
    "Finally there is a date for {topic}.", "Notes on {topic}.", "At last {topic} can begin.", "The board said yes to {topic}.",
    "So, {topic}.",
    "The client wants to know how far we are with {topic}.", "{topic} is finally going ahead.",
    "At the Monday meeting we fixed the dates for {topic}.", "The committee asked for the schedule of {topic}.",
    "I have been put in charge of {topic}.", "You asked when everything happens in {topic}.", "Let me walk you through {topic}.",
    "We sat down last night to plan {topic}.",
    "My boss wants a schedule for {topic}.",
]

STORY_PLAIN = [
    "Here is how it will go.", "We sat down and made a plan.", "I have talked to everybody.", "The plan is settled.",
    "This is roughly what we agreed on.", "You asked for the schedule.", "It is finally decided.", "My notes from the meeting:",
    "There is a lot to do.", "So the boss wants dates.", "Nothing is carved in stone, but this is the idea.", "We have only a few weeks.",
    "The team has estimated everything.", "Let me walk you through it.", "It goes like this.", "We do not have much time.",
    "The contract is signed, so we can plan.", "I sat down with the team and we worked out this plan.", "You asked about the timing.",
    "The boss wants to see dates.", "We have the go-ahead, so listen.", "I noted down who needs how long.", "Let me dictate the plan.",
    "These are the dates we can live with.", "This is how we want to spend our time.",
]

STORY_REQUESTS = [
    "Please draw that as a Gantt chart.", "Can you make a Gantt of it?", "I'd like a Gantt chart of that.", "Draw the schedule.",
    "A Gantt chart would help.", "Could you turn this into a Gantt?", "Put it into a time plan, please.", "Show me the plan as bars.",
    "Make a Gantt chart from it.", "It should become a Gantt chart.", "What does the schedule look like?", "Plot it on a calendar.",
    "Now make the Gantt.", "So please, one Gantt with all of it.", "gantt chart please", "Would you draw the bars?",
    "Do you have time to draw this as a project plan?", "Chart that for me.", "I need that as a project schedule.",
    "Give me the Gantt for this.",
    "Can I have that as bars on a time axis?", "One Gantt chart of this for the wall, please.", "Our planner needs it as a Gantt chart.",
    "Lay that out as a Gantt, please.", "Time to see it as a Gantt chart.",
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
    "work starts on {date} with {np}, for which we have {length}", "{np} is due to start on {date}, and {length} should be enough",
    "we allow {length} for {np}, counted from {date}", "the opening move is {np} on {date}, {length} in all",
    "nothing happens before {date}, when {np} begins; it takes {length}", "the crew is booked from {date} for {np}, {length} long",
    "{date} is when it all begins, and {np} fills the first {length}", "{np} will take {length} if it starts on {date} as planned",
    "our clock starts on {date} with {np}, which goes on for {length}",
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
    "then there is time to {do}, namely {length}", "then they have {length} to {do}", "next the plan is to {do}, and we allow {length} for that",
    "then it is up to us to {do} within {length}", "after that it should take {length} to {do}", "then {length} go by while we {do}",
    "next we {do}, which keeps us busy for {length}", "then we can {do}; count on {length}", "after that comes the time to {do}, {length} of it",
    "from there we go on to {do} for {length}", "then I have to {do}, and I need {length}", "our next job is to {do}, which lasts {length}",
    "then we set aside {length} to {do}",
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
    "{np} gets going on {date} and should last {length}", "on {date} we turn to {np} for {length}",
    "{date} is when we turn to {np}, which takes {length}", "{np} is booked from {date}, {length} in all",
    "we have {np} down for {date}, {length} long", "from {date} on we spend {length} on {np}",
    "{np} is not due before {date}, and then it lasts {length}", "we allow {np} {length}, starting {date}",
    "on {date} it is time for {np}, which needs {length}", "{np} has to begin on {date}; we reckon with {length}",
    "as of {date}, {np} keeps us busy for {length}", "the start of {np} is set for {date}, and it goes on for {length}",
    "we set {length} aside for {np}, beginning {date}",
]

STORY_SPANS = [
    "{np} runs from {date} to {end}", "from {date} to {end} there is {np}", "{np} starts on {date} and ends on {end}",
    "{np} goes on from {date} until {end}", "between {date} and {end} we have {np}", "{np} begins {date} and must be finished by {end}",
    "{date} to {end} is reserved for {np}", "we do {np} from {date} till {end}", "{np} fills the time from {date} to {end}",
    "{np} lasts from {date} up to {end}", "then {np}, from {date} to {end}", "{np} opens on {date} and closes on {end}",
    "the calendar is blocked for {np} from {date} to {end}", "we are busy with {np} from {date} until {end}", "{np} is booked from {date} to {end}",
    "from {date} until {end} it is all about {np}", "{np} cannot start before {date} and must be over by {end}, and it takes all of that time",
    "our calendar has {np} from {date} to {end}", "the time from {date} to {end} goes into {np}",
    "we have put {np} between {date} and {end}", "{date} is the start of {np} and {end} the end", "as of {date} we have {np}, until {end}",
    "{np} is spread over the time from {date} to {end}", "between {date} and {end} everybody is on {np}",
    "we start {np} on {date} and stop on {end}",
]

STORY_MILESTONES = {
"start": [
    "on {date} we reach the milestone: {np}", "{np} is the milestone on {date}", "the milestone, {np}, falls on {date}",
    "{np} is set for {date} as a milestone", "{date} is the day of {np}, a milestone", "a milestone on {date} marks {np}",
    "the big milestone is {np} on {date}", "mark {np} on {date} as a milestone",
    "everyone waits for {date}: that is the milestone {np}", "we have a milestone on {date}, namely {np}",
    "{np} is a milestone and will be on {date}", "{date} is a milestone for us, {np}", "write down {date} for {np}, our milestone",
    "the milestone, {np}, is due {date}", "on {date} comes {np}, and that is a milestone", "{np} counts as the milestone for {date}",
    "the next milestone is on {date}, and it is {np}", "come {date} we celebrate the milestone {np}", "with {np} on {date} we have a milestone",
    "{np} on {date} is a mere milestone", "we promised {np} for {date} as a milestone", "the contract names {date} as the milestone {np}",
    "there is one fixed point on {date}, the milestone {np}", "the milestone of {date} is {np}", "one milestone, {np}, is pinned to {date}",
],
"next": [
    "that brings us to a milestone, {np}", "then there is {np}, which is a milestone", "the milestone {np} comes next",
    "then we reach {np}, a milestone", "it leads up to the milestone {np}", "and then {np} as a milestone",
    "after that {np} is a milestone", "with that we arrive at the milestone {np}",
    "next stands a milestone, {np}", "then it is time for the milestone {np}", "and with that we celebrate {np}, a milestone",
    "after that we have {np}, just a milestone", "when that is over we call {np} a milestone", "that ends in a milestone, namely {np}",
    "then comes {np}, a milestone without length", "the reward is the milestone {np}", "next on the list is {np}, a milestone",
    "right after that there is the milestone {np}", "then {np} marks a milestone", "then everybody waits for the milestone, {np}",
    "{np} comes immediately after as a milestone", "this is crowned by {np}, a milestone", "then we tick off a milestone, {np}",
    "{np} is the milestone at the end of that", "so we get to {np}, our milestone",
],
"after": [
    "{np} is a milestone that follows {after}", "after {after} we reach the milestone {np}",
    "once {after} is done there is a milestone, {np}", "{after} leads to the milestone {np}", "the milestone {np} depends on {after}",
    "{after} finished means the milestone {np}", "when {after} is over, {np} is our milestone",
    "{np}, a milestone, has to wait for {after}",
    "the end of {after} is marked by {np}, a milestone", "{np} is the milestone once {after} is behind us",
    "we call it a milestone, {np}, when {after} is over", "a milestone, {np}, comes after {after}",
    "as soon as {after} is through we reach the milestone {np}", "{np} is a milestone that needs {after} first",
    "when we are done with {after} we have the milestone {np}", "only after {after} do we get to the milestone {np}",
    "with {after} out of the way comes the milestone {np}", "we cannot reach the milestone {np} before {after} is complete",
    "the milestone {np} waits for {after}", "following {after} we celebrate {np}, a milestone", "{np} is the milestone at the end of {after}",
    "{after} is the condition for {np}, a milestone", "{np} counts as a milestone and comes once {after} is done",
    "after {after} everyone looks forward to the milestone {np}", "first {after}, and then {np} as a milestone",
],
}  # fmt: skip

STORY_SECTIONS = [
    "the first part is called {section}", "then comes the part called {section}", "the next section is {section}",
    "this belongs to the section {section}", "all of the following is the section {section}", "now to the section {section}",
    "the section {section} looks like this", "in the section {section} it goes as follows", "we call this section {section}",
    "for the section {section} we planned this", "on to {section}, a section of its own", "what follows goes under {section}",
    "the next tasks make up the section {section}", "a new section begins, {section}", "let me turn to the section {section}",
    "that brings us to the section {section}", "now for {section}, as the section is called", "there is a section {section} with the following",
    "under the heading {section} we have this", "the section named {section} comes now", "we have put the following into the section {section}",
    "here the section {section} starts", "we gathered what comes now in the section {section}", "the next heading is {section}",
    "what comes now counts as the section {section}",
]

ASIDES = [
    "That may be a bit optimistic.", "Nobody likes that part.", "I hope the weather holds.", "We have done this before.",
    "The budget is tight.", "My colleague will keep an eye on it.", "It went well last time.", "There is no room for delays.",
    "Everybody has been told.", "We can talk about that later.", "I would love to be faster, but well.", "The caterer is informed.",
    "The supplier promised it.", "That is the hard part.", "Some people are on holiday then.", "It cannot be helped.",
]
