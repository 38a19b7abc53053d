"""How people ask for a kanban board: openings, columns, cards and what is on them, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a kanban board.", "Kanban board please:", "kanban with these columns", "Make a kanban of the following.",
    "I need a task board from this:", "Can you turn this into a kanban board?", "Give me a board with cards for these tasks.",
    "Please set up a kanban diagram like this:", "Here is where our tasks stand, I want it as a board.",
    "Create a kanban chart with the following columns and cards.", "A kanban, please.", "could you make a kanban out of this list",
    "Simple kanban:", "Mermaid kanban, columns below.", "Show our tasks as a board.", "I'd like to see this as columns with sticky notes.",
    "Convert to kanban:", "Generate a kanban board for me.", "Build a scrum board from the list below.",
    "We need a board for the stand-up.", "What would this look like on a kanban board?", "Task board, contents as follows.",
    "Hi, quick one: a kanban with these cards.", "Put the tasks below on a board.", "Let's make a kanban.",
    "Need a Trello-like board of this:", "Take these tasks and sort them into columns as given.",
    "A workflow board with the following state of work:", "Please sketch our wall of sticky notes.",
    "The following should become a kanban diagram.", "new kanban", "Each heading is a column, each line a card.",
    "Represent this as a kanban.", "Would you draw a board where the columns are these?", "Board:", "how about a kanban for this?",
    "Do me a favour and draw this board.",
]
# {name} is what the board is for; it is not in the diagram.
NAMED_OPENINGS = [
    "Draw a kanban board for the {name}.", "kanban: {name}", "A board for {name}, please.", "I want to see the {name} as a kanban.",
    "State of the {name}:", "Make me a kanban diagram of the {name}.", "Can you draw the {name} as a kanban board?",
    "Task board of the {name}.", "We'd like a board for the {name}.", "Please visualise the {name} as columns of cards.",
    "I'm preparing the {name} and need a kanban.", "This is our {name}; make it a kanban.", "Cards of the {name} by column.",
    "Here is the {name}, as a board please.", "Give me the {name} as a kanban chart.", "Subject: {name}. Draw the kanban.",
    "For the {name} we use a kanban like this.", "Mermaid kanban for {name}", "Need the {name} on a board for the weekly meeting.",
    "Show the {name} with its columns.",
    "Turn the state of the {name} into a kanban.", "The {name} should go on a kanban board.",
    "Where do we stand with the {name}? Draw it as a board:", "{name}, as a kanban chart please.", "I was asked for a board of the {name}.",
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Cheers", "Keep this order.", "thx", "Much appreciated.",
    "It goes into the wiki.", "No colours needed.", "Please don't add anything else.", "Use the texts exactly as written.",
    "Just the board, no explanation.", "I need it for the retro.", "That should be everything.", "Columns from left to right as given.",
    "Nothing fancy.", "Best regards", "Nothing else is needed.", "Texts as given please.", "One board is enough.", "My wording, please.",
    "It hangs in the hallway.", "We will move the cards later.", "Leave the order of the cards alone.",
]
COLUMN_SENTENCES = [
    "In {column} we have {cards}.", "{column} holds {cards}.", "The column {column} contains {cards}.", "Under {column} put {cards}.",
    "{column}: {cards}.", "{column} gets {cards}.", "Then comes {column} with {cards}.", "A column {column} with {cards}.",
    "Place {cards} in {column}.", "{cards} go into {column}.", "{column} should list {cards}.", "The {column} column has {cards}.",
    "For {column} there is {cards}.", "Next column: {column}, containing {cards}.", "Add a column called {column} for {cards}.",
    "{column} lists {cards}.", "Fill {column} with {cards}.", "Below {column} I want {cards}.", "Cards in {column} are {cards}.",
    "{cards} belong to {column}.", "Sort {cards} under {column}.", "Column {column} = {cards}.", "We keep {cards} in {column}.",
    "The next heading is {column}, under it {cards}.", "{column} consists of {cards}.", "Make a lane {column} and put {cards} there.",
    "{column} (cards: {cards}).", "One column is {column}; in it {cards}.", "{column} currently shows {cards}.",
]
EMPTY = [
    "{column} is empty.", "{column} has no cards.", "There is nothing in {column}.", "Leave {column} empty.",
    "The column {column} stays empty.", "{column}: nothing yet.", "No cards under {column}.", "{column} is still without cards.",
    "Keep an empty column {column}.", "Nothing is in {column} so far.", "Also a column {column} without any card.",
    "Then an empty {column} column.", "{column} exists but contains nothing.", "And {column}, with no tasks in it.",
    "Add {column} as an empty column.", "Under {column} there is no card.",
    "{column} gets no cards for now.", "Put no card into {column}.", "I want {column} as well, though nothing is in it.",
    "{column} is there for later, now it is empty.", "Not a single card for {column}.", "{column} has to be shown, even without cards.",
    "Draw {column} too, but leave it blank.", "{column} is waiting for its first card.", "There are no tasks in {column} yet.",
]
COLUMNS = [
    "The columns are {columns}.", "Columns: {columns}.", "There are {count} columns: {columns}.", "It has the columns {columns}.",
    "Use the columns {columns}.", "From left to right: {columns}.", "Our board goes {columns}.", "We use {columns} as columns.",
    "Lanes are {columns}.", "The board is divided into {columns}.", "I want {count} columns, {columns}.",
    "It starts with the columns {columns}.", "Work passes through {columns}.", "Set up the columns {columns}.", "Headings: {columns}.",
    "columns = {columns}.", "Cards move through {columns}.", "Stages: {columns}.", "Make columns for {columns}.",
    "Column order is {columns}.",
    "Draw {count} columns: {columns}.", "The headings read {columns}.", "The flow is {columns}.",
    "On our wall there are {columns}, from left to right.", "The {count} lanes are {columns}.",
]
CARD_SENTENCES = [
    "{card} is in {column}.", "Put {card} in {column}.", "{card} goes to {column}.", "{card} sits in {column}.",
    "Place {card} under {column}.", "{card} belongs in {column}.", "Add {card} to {column}.", "Card {card} in column {column}.",
    "In {column} there is {card}.", "{column} has {card}.", "The task {card} stands in {column}.", "{card} should be in {column}.",
    "{card} can be found in {column}.", "{column} gets the card {card}.", "We have {card} in {column}.",
    "A card {card} goes under {column}.", "Stick {card} onto {column}.", "{card} is currently in {column}.", "Under {column} comes {card}.",
    "I want {card} to appear in {column}.", "{card} waits in {column}.", "For {column}: {card}.", "File {card} under {column}.",
    "{card} → {column}.", "{card} has reached {column}.", "Into {column} goes {card}.",
]
ASSIGNED = [
    "{card} is assigned to {who}.", "{who} does {card}.", "{who} has {card}.", "{card} belongs to {who}.", "{card} is for {who}.",
    "Assign {card} to {who}.", "{who} takes care of {card}.", "{card}: assigned to {who}.", "{who} is responsible for {card}.",
    "{card} goes to {who}.", "Give {card} to {who}.", "The assignee of {card} is {who}.", "{who} is on {card}.", "{card} is done by {who}.",
    "For {card} put {who} as assignee.", "{who} handles {card}.", "{who} works on {card}.", "Owner of {card}: {who}.",
    "{card} is in the hands of {who}.", "{who} picked up {card}.", "{card} should be assigned to {who}.", "{who} looks after {card}.",
    "{who} owns {card}.", "Let {who} do {card}.", "{who} is assigned to {card}.",
]
PRIORITY = [
    "{card} has {level} priority.", "The priority of {card} is {level}.", "Priority {level} for {card}.", "{card} is {level} priority.",
    "Give {card} {level} priority.", "Set the priority of {card} to {level}.", "{card}: priority {level}.",
    "Mark {card} as {level} priority.", "{card} should have {level} priority.", "{level} priority goes to {card}.",
    "Make {card} {level} priority.", "For {card} the priority is {level}.", "{card} is of {level} priority.",
    "{card} gets {level} as priority.", "We gave {card} {level} priority.", "{card} carries {level} priority.",
    "{card} was rated {level} priority.", "Prio of {card} is {level}.", "The card {card} has a {level} priority.",
    "Flag {card} with {level} priority.", "priority({card}) = {level}.", "{card} comes with {level} priority.", "{level} prio: {card}.",
    "Treat {card} as {level} priority.", "Priority level of {card}: {level}.",
]
TICKET = [
    "{card} is ticket {ticket}.", "The ticket of {card} is {ticket}.", "{card} has the ticket {ticket}.", "{card} refers to {ticket}.",
    "Ticket {ticket} is {card}.", "{ticket} is the ticket for {card}.", "{card} is tracked as {ticket}.", "For {card} use ticket {ticket}.",
    "{card} carries the ticket number {ticket}.", "Link {card} to ticket {ticket}.", "{card}: ticket {ticket}.",
    "{card} belongs to ticket {ticket}.", "{card} has ticket id {ticket}.", "Put {ticket} as ticket on {card}.",
    "The ticket number of {card} is {ticket}.", "{card} was filed as {ticket}.", "{ticket} stands for {card}.",
    "Ticket for {card}: {ticket}.", "In the tracker {card} is {ticket}.", "Set ticket {ticket} on {card}.",
    "{card} comes from ticket {ticket}.", "Ticket number {ticket} goes with {card}.", "{card} is known as ticket {ticket}.",
    "Attach ticket {ticket} to {card}.", "{card} should show ticket {ticket}.",
]
# For a whole column.
ALL_ASSIGNED = [
    "Everything in {column} is assigned to {who}.", "{who} has all the cards in {column}.", "All of {column} belongs to {who}.",
    "Whatever is in {column} is done by {who}.", "{who} takes care of everything under {column}.", "The cards in {column} all go to {who}.",
    "Assign the whole {column} column to {who}.", "Each card in {column} is assigned to {who}.", "All cards in {column}: {who}.",
    "Every task under {column} is for {who}.",
    "{who} is the assignee of all cards in {column}.", "In {column} it is all {who}'s work.", "{who} owns whatever stands in {column}.",
    "Put {who} on every card in {column}.", "The tasks in {column} are all in the hands of {who}.", "For all of {column} the assignee is {who}.",
    "{column} is entirely up to {who}.", "Let {who} have everything in {column}.", "No one but {who} works on the cards in {column}.",
    "{who} does all that is listed under {column}.", "All of the tasks under {column} were given to {who}.",
    "Assignee for the whole of {column}: {who}.", "{who} looks after each and every card in {column}.", "You can assign all of {column} to {who}.",
    "Whoever asks about {column}: it is all with {who}.",
]
ALL_PRIORITY = [
    "Everything in {column} has {level} priority.", "All cards in {column} are {level} priority.",
    "The whole {column} column has {level} priority.", "Give every card in {column} {level} priority.",
    "Priority is {level} for all of {column}.", "Each task under {column} has {level} priority.",
    "Set all cards in {column} to {level} priority.", "Whatever is in {column} gets {level} priority.",
    "All of {column}: priority {level}.", "Every card under {column} is of {level} priority.",
    "{column} is all {level} priority.", "The cards in {column} share {level} priority.", "For everything in {column} the priority is {level}.",
    "Mark all of {column} as {level} priority.", "We rated every card in {column} {level} priority.",
    "The tasks under {column} all come with {level} priority.", "In {column} every card carries {level} priority.",
    "No card in {column} has any other priority than {level}.", "Priority of all cards in {column}: {level}.",
    "Let the priority be {level} throughout {column}.", "Treat everything under {column} as {level} priority.",
    "All that stands in {column} was given {level} priority.", "Flag each card of {column} with {level} priority.",
    "{level} priority goes to all the cards in {column}.", "As to {column}, all of it has {level} priority.",
]

# Stories.
STORY_OPENINGS = [
    "This is how the {name} looks this morning.", "We went through the {name} at the stand-up.",
    "Let me tell you where we are with the {name}.", "I took notes at the meeting on the {name}.",
    "The wall for the {name} has not been updated for a while.", "My colleague asked for the state of the {name}.",
    "Before the holidays, here is the {name}.", "Our {name} is a bit of a mess.", "You wanted to know how the {name} is doing.",
    "The {name} moved on quite a bit this week.", "I am handing over the {name} to you.",
    "Somebody wiped the whiteboard with the {name}, so I have to tell it from memory.", "About the {name}.",
    "It was a busy week for the {name}.", "For those who missed it: the {name}.", "Here is the latest on the {name}.",
    "Let me dictate the board of the {name}.", "I photographed the {name}, but the picture is blurred, so I read it out.",
    "The weekly meeting about the {name} is over.", "Here is who does what in the {name}.", "We sorted the cards of the {name} yesterday.",
    "The client wants to know how far we got with the {name}.", "There is news from the {name}.",
    "I looked at the wall of the {name} on my way out.", "A few words on where the {name} stands.",
]
PLAIN_STORY_OPENINGS = [
    "This is where we are.", "Here is what everyone is up to.", "I just came from the stand-up.", "So, the state of things.",
    "Quick update on our work.", "It was a long meeting.", "Let me sum up the week.", "My notes from this morning.",
    "The board fell off the wall, so here it is in words.", "You asked how we are doing.", "We have a lot on our plate.",
    "Things are moving.", "Monday again.", "I tried to keep track of everybody's work.", "The usual round.",
    "A short summary before lunch.",
    "I read the cards off the wall.", "Let me tell you what hangs where.", "It is time to tidy up our board.",
    "This is what came out of the planning.", "The boss wants to see where things stand.", "Everybody reported this morning.",
    "We are using sticky notes so far.", "Half the team is on holiday, still things move.", "The week in short.",
]
STORY_REQUESTS = [
    "Please draw that as a kanban board.", "Can you make a kanban of it?", "I'd like a board of that.", "Draw the kanban.",
    "A kanban board would help.", "Could you put this on a board?", "Make it a kanban, please.", "Show me the board.",
    "Turn that into columns and cards.", "I would love to see it as a kanban.", "It should become a kanban board.",
    "What does the board look like?", "Now draw the board.", "So please, one kanban with all of it.", "Would you draw the cards?",
    "Please set the board up again.", "kanban please", "Sketch our kanban from this.", "Let me see the task board.",
    "We need that as a kanban.",
    "Our team needs this as a kanban.", "One kanban board of this, please.", "Can this go on a board?", "I want that as a kanban in the wiki.",
    "Make a task board out of what I said.",
]
STORY_COLUMNS = [
    "{column} currently holds {cards}", "in {column} you find {cards}", "under {column} there is {cards}",
    "{cards} can be seen in {column}", "the cards in {column} are {cards}", "we put {cards} into {column}",
    "{column} has {cards} at the moment", "as for {column}, that is {cards}", "{column} is where we keep {cards}",
    "somebody placed {cards} in {column}", "then there is {column} with {cards}", "looking at {column}, I see {cards}",
    "{cards} ended up in {column}", "next to that we have {column} with {cards}", "when it comes to {column}, we have {cards}",
    "{column} shows {cards}", "now {column}: {cards}", "below the heading {column} hang {cards}", "{column} is made up of {cards}",
    "I counted these in {column}: {cards}", "{cards} went into {column}", "{column} still has {cards}",
    "our {column} column contains {cards}", "right now {column} lists {cards}", "{column} is next, with {cards}",
]
STORY_EMPTY = [
    "{column} is empty for now", "nothing has made it to {column} yet", "there is nothing at all in {column}",
    "{column} has no cards, sadly", "in {column} nobody put anything", "{column} was cleared yesterday and has nothing in it",
    "no card has reached {column}", "{column} stays empty, but keep the column", "luckily {column} is empty", "{column} has nothing so far",
    "{column} has been waiting for a card for days", "not one card hangs in {column}", "in {column} there is a big empty space",
    "{column} is free of cards at the moment", "we have nothing for {column} yet, but it belongs to the board", "{column} is still blank",
    "you will find no card in {column}", "there is room in {column}, as it is empty", "as for {column}, no cards there",
    "{column} remains without a card", "so far {column} has not seen a single card", "under {column} the wall is bare",
    "I saw nothing under {column}", "nobody has put a card into {column}", "{column} holds nothing at present",
]
# To do, in progress, done, without the names of the columns.
TODO = [
    "we still have to {cards}", "nobody has started to {cards}", "what remains is to {cards}", "somebody will have to {cards}",
    "we have yet to {cards}", "later on we must {cards}", "it is still on our list to {cards}", "the plan is to {cards} soon",
    "we haven't begun to {cards}", "waiting to be picked up: {cards}", "what comes next is to {cards}", "at some point we need to {cards}",
    "nobody got around to it yet, but we should {cards}", "not started: {cards}", "left to do: {cards}", "open points are to {cards}",
    "one day we will have to {cards}", "this is untouched so far: {cards}", "our next job is to {cards}", "nothing has happened yet to {cards}",
    "still ahead of us: {cards}", "we put off having to {cards}", "it is up to us to {cards}, but nobody began",
    "the following can wait a little: {cards}", "tomorrow we start to {cards}",
]
DOING = [
    "right now we {cards}", "at the moment we are working on this: {cards}", "work is going on to {cards}",
    "we are in the middle of it: {cards}", "under way: {cards}", "people are busy with this: {cards}", "we have started to {cards}",
    "currently the team tries to {cards}", "in the works: {cards}", "being done at present: {cards}", "half finished: {cards}",
    "what keeps us busy is to {cards}", "somebody is just about to {cards}", "we began to {cards}",
    "our hands are full, we have to {cards} today and already started", "ongoing: {cards}",
    "as we speak we {cards}", "the work in hand is to {cards}", "this has begun but is not over: {cards}",
    "we are halfway through, that is, we {cards}", "on the workbench: {cards}", "this is what we do now: {cards}",
    "everyone is helping to {cards}", "today's work is to {cards}, and it is running", "in progress: {cards}",
]
DONE = [
    "we managed to {cards}", "already finished: {cards}", "done and dusted: {cards}", "behind us: {cards}", "we did {cards} last week",
    "completed by now: {cards}", "yesterday we were able to {cards}", "nobody has to worry about this any more: {cards}",
    "off the list: {cards}", "we succeeded: {cards}", "all done: {cards}", "it took a while to {cards}, but that is over",
    "ticked off: {cards}", "finally finished: {cards}", "this is complete: {cards}", "no more work on this: {cards}",
    "we have been able to {cards}, so that is done", "no longer open: {cards}", "that much is done: {cards}", "the team finished this: {cards}",
    "we are through with it: {cards}", "last week we got to {cards}, all finished", "you can cross this off: {cards}",
    "it took three days to {cards}, and now it is done", "we are glad to have this behind us: {cards}",
]
NOTHING_DONE = [
    "nothing is finished yet", "we have not completed anything so far", "so far nothing is done", "there is nothing we could call done",
    "sadly, no task is finished", "and done is nothing yet", "not a single thing is completed", "finished? Nothing so far",
    "we cannot report anything as done", "no task has been finished up to now", "there are no finished tasks", "nobody has finished a task yet",
    "the done pile is empty", "as for finished work, there is none", "of finished things there are none so far", "all of it is unfinished",
    "up to now we have brought nothing to an end", "not one task has been ticked off", "I wish I could name a finished task, but there is none",
    "nothing has been closed yet", "we are done with nothing at all", "completed tasks: none", "no work is over yet",
    "none of this is done so far", "the list of finished things is still blank",
]
MOVES = [
    "{card} was in {old} but is now in {new}", "{card} has just moved from {old} to {new}", "we pulled {card} out of {old} and into {new}",
    "{card} left {old} for {new}", "since this morning {card} is no longer in {old} but in {new}", "{card} went from {old} to {new}",
    "someone dragged {card} from {old} over to {new}", "{card} started in {old} and has arrived in {new}",
    "{card}, which used to be in {old}, is in {new} today", "I moved {card} from {old} to {new}",
    "{card} skipped out of {old} and landed in {new}", "{card} is not in {old} any more, look for it in {new}",
    "{card} made its way from {old} to {new}", "yesterday in {old}, today in {new}: that is {card}",
    "{card} has been taken from {old} and put into {new}", "you will no longer find {card} in {old}, it hangs in {new}",
    "{card} changed from {old} to {new}", "as to {card}, it left {old} and entered {new}", "take {card} out of {old}, it belongs in {new} now",
    "out of {old} and into {new} went {card}", "we shifted {card} from {old} to {new}", "{card} is through with {old} and now sits in {new}",
    "until last night {card} hung in {old}, now it hangs in {new}", "from {old} we carried {card} over to {new}",
    "{card} came out of {old} and sits in {new}",
]
PERSON_CARDS = [
    "{who} has {cards}", "{who} takes care of {cards}", "{who} works on {cards}", "{who} is responsible for {cards}",
    "{who} was given {cards}", "{who} looks after {cards}", "{who} got {cards}", "{who} is in charge of {cards}", "{who} owns {cards}",
    "assigned to {who} are {cards}", "{who} picked up {cards}", "with {who} we have {cards}", "on {who}'s plate: {cards}",
    "{who} handles {cards}", "{who} volunteered for {cards}", "for {who} there is {cards}",
    "on {who}'s list we find {cards}", "{who} does {cards}", "{who} is busy with {cards}", "we gave {who} {cards}", "it is {who} who has {cards}",
    "{who}'s cards are {cards}", "{who} is down for {cards}", "to {who} belong {cards}", "as for {who}, that is {cards}",
]
WHO_CLAUSES = [
    " (that is {who}'s)", ", which {who} does,", " with {who} on it", " ({who})", ", assigned to {who},", " (by {who})", " for {who}",
    ", a task for {who},", " (done by {who})", ", handled by {who},", " (owner {who})", ", on {who}'s list,", " (with {who})",
    ", which {who} has,",
]
LEVEL_CLAUSES = [
    " ({level} priority)", ", {level} priority,", " with {level} priority", ", which has {level} priority,", " (priority {level})",
    " of {level} priority",
    " (prio {level})", ", rated {level} priority,", " at {level} priority", ", priority {level},", " (it has {level} priority)",
    ", which is {level} priority,", ", marked {level} priority,",
]
TICKET_CLAUSES = [
    " ({ticket})", ", ticket {ticket},", " (ticket {ticket})", ", known as {ticket} in the tracker,", ", that's ticket {ticket},",
    " [{ticket}]", " (that is {ticket})", ", filed as {ticket},", " with the ticket {ticket}", " (tracked as {ticket})",
    ", which is ticket {ticket},", " under ticket {ticket}", ", ticket number {ticket},",
]
# About the card told last.
IT_ASSIGNED = [
    "That one is {who}'s.", "{who} is on that one.", "It is assigned to {who}.", "{who} has taken it.", "The last one belongs to {who}.",
    "It went to {who}.", "That last one is done by {who}.",
    "That last card is {who}'s.", "It is in the hands of {who}.", "That one was given to {who}.", "It is {who} who does that one.",
    "That last card is assigned to {who}.", "It is {who}'s card.", "That one is handled by {who}.", "It landed on {who}'s desk.",
    "The assignee of that one is {who}.",
]
IT_PRIORITY = [
    "It has {level} priority.", "That one is {level} priority.", "The last one has {level} priority.", "Its priority is {level}.",
    "We rated it {level} priority.",
    "That last card has {level} priority.", "It is of {level} priority.", "That one comes with {level} priority.",
    "It was marked as {level} priority.", "The priority of that one is {level}.", "It carries {level} priority.",
    "We gave that one {level} priority.",
    "It counts as {level} priority.",
    "It got {level} priority.", "As to that one, its priority is {level}.", "The priority of it is {level}.",
]
ASIDES = [
    "That was no surprise.", "The coffee machine is broken again, by the way.", "Nobody knows why.", "We should talk about that some time.",
    "It is getting late.", "I hope I forgot nothing.", "The manager was pleased.", "It has always been like this.",
    "There are reasons for it.", "The weather did not help.", "We'll see how that goes.", "Not my fault.",
    "Somebody borrowed the red marker.", "That is normal for this time of year.", "I will ask again tomorrow.",
    "The meeting ran over by ten minutes.",
]
