"""What people write around a state machine: openings, closings, and the sentences for one fact each.

Fields: {of} what the machine is about; {source}, {target} states; {when} a clause with the event, {event} the event itself;
{name} a state, {names} several, {count} their number; {text} a note.
"""

from __future__ import annotations

# Before a list or table, or before sentences; no full stop, a colon or a full stop is added where it belongs.
OPENINGS = [
    "Draw a state diagram", "State diagram please", "I need a state machine", "Make a state machine diagram with these transitions",
    "Can you draw the states below", "Please turn this into a state diagram", "stateDiagram", "state machine", "UML state chart",
    "Give me a state transition diagram", "Show the state transitions", "Model this as a finite state machine",
    "Sketch the states and transitions", "Here is a state machine, please draw it", "Could I get a statechart of this",
    "Create a Mermaid state diagram", "mermaid stateDiagram-v2", "Write a state diagram for the following", "FSM",
    "Visualise this state machine", "I would like a diagram of the following states", "Generate a state transition diagram",
    "Please draw the state machine described here", "Build me a state diagram from this", "Diagram the states",
    "Convert these transitions to a state diagram", "Produce a UML state machine", "Hi, could you draw me these states and transitions",
    "Need a quick state diagram", "For our docs we need a state diagram", "What does this state machine look like",
    "Put these states into a diagram", "Lay out this finite automaton", "Help me draw a statechart", "Plot the state transitions",
    "state diagram with the following transitions", "Show how the states change", "Let's draw a state machine", "Statechart",
    "As a state machine, please", "Chart these states for me", "Document this state machine as a diagram", "finite state machine diagram",
    "Render the following states", "I have some states and events to draw", "Turn the transitions into a picture",
]  # fmt: skip

OPENINGS_OF = [
    "Draw the life cycle of {a_of}", "State diagram for {a_of}", "Show the states of {a_of}", "How does {a_of} change state",
    "I need the lifecycle of {a_of}", "{Of} states", "Model the life of {a_of} as a state machine", "Make a state diagram of {a_of}",
    "What states can {a_of} be in", "Please draw the state machine of {a_of}", "Life cycle: {of}", "{Of} state machine",
    "Give me the status flow of {a_of}", "Show me the statuses of {a_of} and how they change", "Diagram the lifecycle of {the_of}",
    "We want to document the states of {a_of}", "Sketch how {a_of} moves through its states", "UML states for {the_of}",
    "Can you draw what happens to {a_of} as a state diagram", "{Of} life cycle please", "Create a statechart for {the_of}",
    "The states of {a_of}, as a diagram", "Could you show the status changes of {a_of}", "Write the state transitions of {the_of}",
    "I'm trying to explain the life of {a_of}", "Status diagram for {the_of}", "Here is how {a_of} behaves",
    "Turn the following life of {a_of} into a state diagram", "Help me picture the states of {the_of}",
    "Visualise the states {a_of} goes through", "Chart the life cycle of {a_of}", "Statuses of {a_of}",
    "Build a finite state machine for {the_of}", "Describe {a_of} as a state machine", "{Of}: state diagram",
    "Draw how the status of {a_of} changes", "Let's model {a_of} with states", "Mermaid state diagram of {a_of}",
    "For the manual: the states of {a_of}", "Which states does {a_of} pass through",
]  # fmt: skip

CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Nothing else, please.", "Only these states.", "Cheers",
    "No styling needed.", "Please keep the names as they are.", "Much appreciated.", "That is the whole machine.",
    "Just the diagram, please.", "It's for the wiki.", "I'll paste it into our docs.", "Please don't add anything.",
    "Short and clear would be great.",
    "No explanation, only the diagram.", "tia", "As plain as possible, please.", "Leave everything else out.", "That would be it.",
    "Default look is fine.", "Great, thank you!", "Exactly these transitions, no more.", "It goes into a design review.",
    "Don't invent extra states.",
]  # fmt: skip

DIRECTIONS = {
    "LR": [
        "Lay it out left to right.", "Draw it from left to right.", "Make it horizontal.", "Direction: left to right.",
        "I want it to run left to right.", "Use a horizontal layout.", "direction LR", "Please arrange it sideways, left to right.",
        "It should flow from left to right.", "Horizontal please.", "Let the arrows run to the right.", "Set the direction to LR.",
        "I'd prefer it from left to right.", "LR layout.", "Start on the left and go to the right.",
        "The states should go across, left to right.", "Have it read left to right.", "Orientation: horizontal, left to right.",
        "Put the first state on the left and move right.", "Could it be laid out from left to right?", "Left-to-right layout.",
        "Arrange the states in a row, from left to right.", "Sideways rather than downwards, left to right.",
        "From left to right, if possible.", "Begin at the left edge and grow to the right.",
    ],
    "TB": [
        "Draw it from top to bottom.", "Layout top to bottom.", "Top down, please.", "It should run from top to bottom.",
        "direction TB", "Use a vertical layout.", "Make it vertical.", "Arrange it top to bottom.", "Let it run downwards.",
        "Set the direction to TB.", "From the top down, please.", "TB layout.", "Start at the top and go down.",
        "The states should go down the page.", "Have it flow top to bottom.", "Orientation: vertical, top to bottom.",
        "I'd prefer it from top to bottom.", "Direction: top to bottom.", "Stack the states from the top to the bottom.",
        "Put the first state at the top and move down.", "Could it be laid out top to bottom?", "Top-to-bottom layout.",
        "Please let it read downwards.", "Lay it out top down.", "The arrows should point down.",
    ],
    "RL": [
        "Lay it out right to left.", "Draw it from right to left.", "direction RL", "It should go from right to left.",
        "Set the direction to RL.", "Right to left, please.", "Direction: right to left.", "Let the arrows run to the left.",
        "RL layout.", "Put the first state on the right and move left.", "I want it to run right to left.",
        "Arrange the states from the right to the left.", "Could it be laid out from right to left?",
        "Start on the right and go to the left.", "Have it read right to left.",
    ],
    "BT": [
        "Draw it bottom to top.", "direction BT", "Layout from bottom to top.", "It should go from the bottom up.",
        "Set the direction to BT.", "Bottom up, please.", "Direction: bottom to top.", "Let it run upwards.", "BT layout.",
        "Put the first state at the bottom and move up.", "I want it to run bottom to top.",
        "Arrange the states from the bottom to the top.", "Could it be laid out from bottom to top?",
        "Start at the bottom and go up.", "The arrows should point up.",
    ],
}  # fmt: skip

STARTS = [
    "It starts in {name}.", "The initial state is {name}.", "Initial state: {name}.", "It begins in {name}.", "Start in {name}.",
    "{name} is the start state.", "Initially it is in {name}.", "Start state: {name}.", "The machine starts in {name}.",
    "The first state is {name}.", "It all starts with {name}.", "{name} is where it starts.", "Entry point: {name}.",
    "Begin with {name}.", "On creation it is in {name}.", "The starting state is {name}.", "[*] goes to {name}.", "It starts at {name}.",
    "Enter at {name}.", "The entry state is {name}.", "By default it is in {name}.", "The start dot points to {name}.",
    "Its life begins in {name}.", "When created, it is in {name}.", "Mark {name} as initial.", "[*] -> {name}.",
    "At the very start it finds itself in {name}.",
]  # fmt: skip

ENDS = [
    "It ends in {names}.", "Final: {names}.", "The end is reached at {names}.", "It finishes in {names}.", "Ends in {names}.",
    "It terminates in {names}.", "Terminal: {names}.", "After {names} it is over.", "The machine stops in {names}.", "End: {names}.",
    "It is done once it is in {names}.", "The run ends at {names}.", "Nothing comes after {names}, it ends there.",
    "{names} lead to the end.", "Finish with {names}.", "Mark {names} as final.",
    "From {names} it goes to [*].", "{names} [final].", "End state: {names}.", "The last stop is {names}.",
    "Connect {names} to the end.", "Draw the end dot after {names}.", "Let it end with {names}.",
    "An arrow leads from {names} to the end.", "It is complete at {names}.", "The final dot follows {names}.",
    "It stops for good at {names}.",
]  # fmt: skip

# The names of all states, and how many there are.
STATES = [
    "The states are {names}.", "There are {count} states: {names}.", "States: {names}.", "It has the states {names}.", "We have {names}.",
    "It can be in {count} states: {names}.", "Use these states: {names}.", "These are the states: {names}.", "Its states: {names}.",
    "{count} states: {names}.", "It knows the states {names}.", "The machine has {count} states, namely {names}.", "Possible states: {names}.",
    "The model needs exactly {names}.", "Create states for {names}.", "The following states exist: {names}.", "It distinguishes {names}.",
    "I have these {count} states: {names}.", "All in all there are {names}.", "The list of states is {names}.", "Statuses: {names}.",
    "Its {count} states are called {names}.", "You will find the states {names} in it.", "Draw {names} as states.",
    "It is always in one of these: {names}.", "The state set consists of {names}.",
]  # fmt: skip

# One transition with its event, one without.
EDGES = [
    "{source} goes to {target} on {event}.", "On {event}, {source} goes to {target}.", "From {source} to {target} on {event}.",
    "A transition from {source} to {target} labelled {event}.", "{event} moves it from {source} to {target}.",
    "{source} becomes {target} on {event}.", "When {event} happens in {source}, go to {target}.",
    "{source} leads to {target} via {event}.", "In {source}, {event} takes you to {target}.", "{event} leads from {source} to {target}.",
    "It changes from {source} to {target} with {event}.", "{source} switches to {target} upon {event}.",
    "The event {event} turns {source} into {target}.", "Leave {source} for {target} on {event}.",
    "Move from {source} to {target} when {event} occurs.", "There is a transition {event} from {source} to {target}.",
    "{source} transitions to {target} after {event}.", "With {event} it passes from {source} to {target}.",
    "Connect {source} to {target} with the label {event}.", "In state {source}, on {event}, enter {target}.",
    "{target} follows {source} on {event}.", "{target} is reached from {source} by {event}.",
    "If {event} arrives in {source}, the next state is {target}.", "From {source}, {event} brings it to {target}.",
    "For {source}, {event} means {target}.", "Given {event}, {source} hands over to {target}.", "{source} + {event} gives {target}.",
    "The way from {source} to {target} is {event}.", "{event} is the trigger that takes {source} to {target}.",
]  # fmt: skip
BARE_EDGES = [
    "{source} goes to {target}.", "From {source} to {target}.", "A transition from {source} to {target}.",
    "{source} is followed by {target}.", "{source} leads to {target}.", "After {source} comes {target}.", "{source} becomes {target}.",
    "It moves from {source} to {target}.", "Then from {source} into {target}.", "{source} can change to {target}.",
    "Connect {source} to {target}.", "{target} comes after {source}.", "{source} switches to {target}.",
    "An arrow from {source} to {target}.", "{source} transitions to {target}.", "Next after {source} is {target}.",
    "The state after {source} is {target}.", "Link {source} to {target}.", "{source} hands over to {target}.",
    "You get from {source} to {target}.", "Draw an edge from {source} to {target}.", "{source} precedes {target}.",
    "{source} gives way to {target}.", "{source} is left for {target}.", "{source}, next {target}.",
    "There is a way out of {source} into {target}.", "{source} then {target}.",
]  # fmt: skip
SELF_EDGES = [
    "{source} stays in {source} on {event}.", "On {event}, {source} stays as it is.",
    "In {source}, {event} changes nothing: it stays {source}.", "{event} loops on {source}.",
    "{source} has a self transition on {event}.", "A loop on {source} labelled {event}.", "{source} goes back to itself on {event}.",
    "With {event} it remains in {source}.", "{event} keeps it in {source}.", "There is a self loop {event} at {source}.",
    "{event} leads from {source} back to {source}.", "{source} returns to {source} on {event}.",
    "Draw an arrow {event} from {source} to itself.", "{source} handles {event} without being left.",
    "If {event} arrives in {source}, the state is still {source}.", "For {event}, {source} is its own next state.",
    "{source} to {source} on {event}.", "{event} does not lead out of {source}.", "{source} re-enters itself on {event}.",
    "Self transition on {source}: {event}.", "Getting {event} in {source} means staying in {source}.",
    "When {event} happens in {source}, go to {source} again.", "{event} takes {source} nowhere but to {source}.",
    "After {event}, {source} is {source} as before.", "The arrow {event} leaves {source} and ends at {source}.",
    "{source}, upon {event}, is entered once more.",
]  # fmt: skip

# Notes, choices, forks and joins, composites.
NOTES = [
    "Add a note {side} of {name}: {text}", "Put a note on the {side} of {name} that says {text}", "Note {side} of {name}: {text}",
    "To the {side} of {name} add the note {text}", "A note to the {side} of {name} reads {text}",
    "{name} has a note on its {side}: {text}", "Attach the note {text} to the {side} of {name}",
    "On the {side} side of {name} write {text}",
    "{name} gets a note on the {side} saying {text}", "Put {text} beside {name} as its {side} note", "Place {text} as a note {side} of {name}",
    "Annotate {name} on the {side} with {text}", "I want a note that says {text} on the {side} of {name}",
    "The note {text} goes to the {side} of {name}", "Next to {name}, on the {side}, there is a note: {text}",
    "There should be a note {side} of {name} with the text {text}", "Show a note at {name}, {side} side: {text}",
    "Stick a note to the {side} of {name}: {text}", "{name}, note on the {side}: {text}", "Comment {side} of {name}: {text}",
    "{text} is a note and stands {side} of {name}", "To {name} belongs a note on the {side}, {text}",
    "The {side}-hand note of {name} is {text}", "Have the words {text} in a note on the {side} of {name}",
    "A remark on {name}, to its {side}: {text}",
]  # fmt: skip
CHOICES = [
    "{name} is a choice.", "{name} is a choice point.", "Make {name} a choice.", "{name} is a decision.", "Use a choice named {name}.",
    "{name} is a choice node.", "There is a choice called {name}.", "Choice: {name}.", "Draw {name} as a choice diamond.",
    "Treat {name} as a decision point.",
    "The state {name} is a choice.", "{name} is drawn as a diamond.", "{name} <<choice>>.", "Mark {name} as a choice.",
    "At {name} a choice is made.", "Let {name} be a choice.", "At {name} it is decided where to go.",
    "{name} is where the path branches, a choice.", "Declare {name} as a choice.", "{name} isn't a normal state but a choice.",
    "By {name} I mean a decision.", "The choice is called {name}.", "{name} stands for a choice.",
    "Represent {name} with the choice diamond.", "One of these is a choice, namely {name}.", "The diamond {name} is a choice.",
]  # fmt: skip
FORKS = [
    "{name} is a fork.", "Use a fork called {name}.", "{name} is a fork bar.", "Fork: {name}.", "Make {name} a fork.",
    "There is a fork {name}.", "Draw {name} as a fork.", "The bar {name} forks the flow.",
    "The state {name} is a fork.", "{name} <<fork>>.", "At {name} the flow forks.", "{name} splits the flow into parallel branches.",
    "Mark {name} as a fork.", "Let {name} be a fork bar.", "The fork is called {name}.", "Declare {name} as a fork.",
    "By {name} I mean a fork.", "Not a state but a fork: {name}.", "Parallel work begins at the fork {name}.",
    "{name} stands for a fork.", "Show {name} as the bar that forks.", "The paths divide at {name}, a fork.",
    "{name} opens the parallel part, being a fork.", "At the fork {name} several branches start at once.",
    "Represent {name} with a fork bar.",
]  # fmt: skip
JOINS = [
    "{name} is a join.", "Use a join called {name}.", "{name} is a join bar.", "Join: {name}.", "Make {name} a join.",
    "There is a join {name}.", "Draw {name} as a join.", "The bar {name} joins the flow.",
    "The state {name} is a join.", "{name} <<join>>.", "At {name} the branches join.",
    "{name} brings the parallel branches together again.", "Mark {name} as a join.", "Let {name} be a join bar.",
    "The join is called {name}.", "Declare {name} as a join.", "By {name} I mean a join.", "Not a state but a join: {name}.",
    "Parallel work is over at the join {name}.", "{name} stands for a join.", "Show {name} as the bar that joins.",
    "The paths meet at {name}, a join.", "{name} closes the parallel part, being a join.",
    "At the join {name} all the branches wait for each other.", "Represent {name} with a join bar.",
]  # fmt: skip
INSIDE = [
    "{name} is a composite state. Inside it:", "Inside {name}:", "{name} contains its own states:", "Within {name}:",
    "The composite state {name} holds:", "{name} is a composite with these inner transitions:", "Nested in {name}:",
    "Substates of {name}:", "{name} has an inner machine:", "Zooming into {name}:",
    "The inside of {name}:", "Here is what goes on inside {name}:", "{name}, in detail:", "What {name} is made of:",
    "{name} wraps this machine:", "State {name} has these transitions inside:", "A nested machine lives in {name}:",
    "Composite {name}:", "{name} has substates:", "While in {name}, the following goes on:", "Opening up {name}:",
    "The inner workings of {name}:", "In {name} itself:", "{name} is a state with this content:", "Going one level down into {name}:",
]  # fmt: skip
MEMBERS = [
    "{name} contains {names}.", "Inside {name} there are {names}.", "{name} consists of {names}.", "{name} has the substates {names}.",
    "Put {names} inside {name}.", "{names} are substates of {name}.", "{name} is a composite of {names}.", "Group {names} within {name}.",
    "{names} belong to {name}.", "The composite state {name} holds {names}.",
    "{name} comprises {names}.", "{name} is a composite state with {names} in it.", "Nest {names} in {name}.",
    "{names} are nested in {name}.", "Substates of {name}: {names}.", "{name} is divided into {names}.", "Make {names} part of {name}.",
    "{name} wraps {names}.", "{names} live inside {name}.", "As substates, {name} has {names}.",
    "{name} holds {names} as inner states.", "Place {names} within the composite {name}.", "{name} encloses {names}.",
    "The inner states of {name} are {names}.", "You find {names} when you open {name}.",
]  # fmt: skip
REGIONS = [
    "At the same time:", "In parallel:", "A second region runs concurrently:", "Concurrently:", "Parallel region:",
    "Next to it, in parallel:", "And in another region:", "Simultaneously:",
    "In a second region:", "Alongside that:", "Running in parallel:", "The other half runs concurrently:", "Parallel to this:",
    "Side by side with that:", "Independently and at the same time:", "Orthogonal region:", "A separate parallel region:",
    "Meanwhile, independent of that:", "In another region at the same time:", "While that goes on, also:",
    "The second of the two regions:", "Besides that, running in parallel:", "And, concurrently:", "Region two, in parallel:",
    "Divided from that by a line, since it runs concurrently:",
]  # fmt: skip

# Narratives. An event that is a verb phrase, a clause, or neither (a noun or unknown).
WHEN_VERB = [
    "when you {event}", "once you {event}", "as soon as you {event}", "after you {event}", "if you {event}", "when they {event}",
    "once they {event}", "as soon as we {event}", "after they {event}", "if we {event}", "whenever you {event}", "when we {event}",
    "the moment you {event}", "every time you {event}", "should you {event}", "provided you {event}", "in the event that you {event}",
    "as soon as they {event}", "if they {event}", "should they {event}", "the moment they {event}", "once we {event}",
    "in case we {event}", "whenever we {event}", "when people {event}", "when I {event}", "the minute I {event}",
]  # fmt: skip
WHEN_CLAUSE = [
    "when {event}", "once {event}", "as soon as {event}", "after {event}", "if {event}", "when the {event}", "once the {event}",
    "as soon as the {event}", "whenever the {event}", "if the {event}",
    "whenever {event}", "the moment {event}", "the moment the {event}", "after the {event}", "every time the {event}",
    "in case {event}", "in case the {event}", "in the event that the {event}", "provided the {event}", "if it happens that {event}",
    "right when the {event}", "as the {event}", "should it be that the {event}",
    "at the point when the {event}", "each time {event}", "given that the {event}",
]  # fmt: skip
WHEN_NOUN = [
    "on {event}", "upon {event}", "with {event}", "after {event}", "through {event}", "by {event}", "due to {event}", "following {event}",
    "via {event}", "in response to {event}", "because of {event}", "in case of {event}", "as a result of {event}", "given {event}",
    "in the event of {event}", "triggered by {event}", "in reaction to {event}", "by way of {event}", "owing to {event}",
    "at the signal {event}", "upon the event {event}", "with the label {event}", "on the input {event}", "through the event {event}",
    "on the trigger {event}",
]  # fmt: skip

FIRSTS = [
    "It starts as {source}.", "At first it is {source}.", "Initially it is {source}.", "In the beginning it is {source}.",
    "Every one starts out {source}.", "It begins as {source}.", "To begin with, it is {source}.", "A new one is initially {source}.",
    "It starts its life as {source}.", "We start with {source}.", "It starts in {source}.", "The first state is {source}.",
    "It opens as {source}.", "By default it is {source}.", "At the outset it is {source}.", "When it is new, it is {source}.",
    "Everything starts with {source}.", "Right after it is created it is {source}.", "Before anything happens it is {source}.",
    "It comes into being as {source}.", "Its initial status is {source}.", "The starting point is {source}.",
    "It is {source} to start with.", "Fresh ones are {source}.", "The story begins with {source}.",
]  # fmt: skip
FIRST_MOVES = [
    "It starts as {source} and becomes {target} {when}.", "Initially it is {source}, and {when} it goes to {target}.",
    "At first it is {source}; {when}, it is {target}.", "It begins as {source}. {When}, it changes to {target}.",
    "Every one starts out {source} and is {target} {when}.", "In the beginning it is {source}, then {when} it turns {target}.",
    "We start with {source}, which becomes {target} {when}.", "Starting in {source}, it goes to {target} {when}.",
    "It starts in {source}, and {when} it moves on to {target}.", "A new one is initially {source} until, {when}, it is {target}.",
    "Its first state is {source}; it becomes {target} {when}.", "{Source} is where it starts. {When}, it goes to {target}.",
    "By default it is {source}, and {when} that changes to {target}.", "It begins in {source} and leaves it for {target} {when}.",
    "New ones are {source} and go to {target} {when}.", "Everything starts with {source}, then comes {target} {when}.",
    "The initial state, {source}, gives way to {target} {when}.", "{When}, what started as {source} becomes {target}.",
    "From {source}, where it all starts, it goes to {target} {when}.",
    "Its life begins as {source}, and it gets to be {target} {when}.", "Starting point: {source}. {When}, on to {target}.",
    "At the outset it is {source}; it moves to {target} {when}.", "Once created it is {source}, but {when} it turns {target}.",
    "Before anything happens it is {source}. It changes to {target} {when}.", "It opens as {source} and, {when}, is {target}.",
]  # fmt: skip
MOVES = [
    "{When}, it goes from {source} to {target}.", "From {source} it moves to {target} {when}.", "It leaves {source} for {target} {when}.",
    "While it is {source}, it becomes {target} {when}.", "{When}, {source} turns into {target}.",
    "If it is {source}, it changes to {target} {when}.", "What is {source} becomes {target} {when}.",
    "{When} it goes from being {source} to being {target}.", "In {source}, {when} the state changes to {target}.",
    "Something that is {source} turns {target} {when}.", "Being {source}, it can become {target} {when}.",
    "It goes from {source} to {target} {when}.", "When {source}, it switches to {target} {when}.",
    "As long as it is {source}, it can go to {target} {when}.", "It changes from {source} to {target} {when}.",
    "Out of {source} it gets to {target} {when}.",
    "{When}, {source} gives way to {target}.", "The step from {source} to {target} comes {when}.",
    "Coming from {source}, it enters {target} {when}.", "The status {source} is replaced by {target} {when}.",
    "Where it is {source}, it ends up {target} {when}.", "It is no longer {source} but {target} {when}.",
    "{When}, a move from {source} to {target} takes place.", "For something {source}, {target} comes next {when}.",
    "{When}, {source} is followed by {target}.", "State {source} is left for {target} {when}.",
]  # fmt: skip
CONTINUED = [
    "{When}, it becomes {target}.", "It then goes to {target} {when}.", "From there it moves on to {target} {when}.",
    "Next, {when}, it is {target}.", "After that it turns {target} {when}.", "{When}, it moves to {target}.",
    "Then it is {target} {when}.", "That leads to {target} {when}.", "{When}, that becomes {target}.",
    "It gets to {target} from there {when}.", "{When}, the next state is {target}.", "It goes on to {target} {when}.",
    "{When} it changes to {target}.", "Then, {when}, we have {target}.", "And {when}, it passes into {target}.",
    "It continues to {target} {when}.",
    "{When}, on to {target}.", "From here {target} comes next {when}.", "It proceeds to {target} {when}.",
    "This in turn becomes {target} {when}.", "What follows {when} is {target}.", "{When}, its status changes to {target}.",
    "The next stop is {target}, {when}.", "It advances to {target} {when}.", "Now, {when}, it switches to {target}.",
    "{When}, {target} is reached.", "It stays so, but {when} it is {target}.",
]  # fmt: skip
SAME_SOURCE = [
    "Or it becomes {target} {when}.", "Alternatively, {when} it goes to {target}.", "{When}, however, it becomes {target} instead.",
    "Otherwise, {when}, it goes to {target}.", "But {when}, it goes to {target} instead.", "It could also turn {target} {when}.",
    "The other way out is {target}, {when}.", "{When}, on the other hand, it ends up {target}.",
    "From that same state it can go to {target} {when}.", "Or else, {when}, it is {target}.",
    "Instead of that, {when}, it may go to {target}.", "Another exit leads to {target} {when}.",
    "That same earlier state also leads to {target} {when}.", "There is another way: {when}, it turns {target}.",
    "{When}, though, the result is {target}.", "Yet {when}, it turns into {target} instead.", "If not that, then {target}, {when}.",
    "It can just as well go to {target} {when}.", "In the other case, {when}, it becomes {target}.", "Or, {when}, to {target}.",
    "Equally, {when}, it can change to {target}.", "Another option at that point is {target}, {when}.",
    "{When}, it takes the other path, to {target}.", "Out of the state before that, {when}, it might also get to {target}.",
    "It may leave that earlier state for {target} instead {when}.",
]  # fmt: skip
BACK = [
    "{When}, it goes back to {target}.", "It returns to {target} {when}.", "{When}, it is {target} again.",
    "It falls back to {target} {when}.", "Then it is {target} again {when}.", "{When} it comes back to {target}.",
    "Back to {target} {when}.", "From there it goes back to {target} {when}.",
    "{When}, it reverts to {target}.", "{When}, we are back at {target}.", "Once more it is {target} {when}.",
    "It becomes {target} again {when}.", "It switches back to {target} {when}.", "It loops back to {target} {when}.",
    "That puts it back to {target} {when}.", "{When}, it slips back into {target}.", "Then, {when}, it is back to being {target}.",
    "{When} it finds itself {target} once again.", "It goes round to {target} again {when}.", "It resets to {target} {when}.",
    "{When}, its earlier state {target} returns.", "{When}, {target} it is again.",
    "{When}, {target} is where it goes again.", "The way leads back to {target} {when}.", "And again {target}, {when}.",
]  # fmt: skip
STAYS = [
    "{When}, {source} stays {source}.", "While {source}, it stays {source} {when}.", "{When}, it remains {source}.",
    "In {source}, {when} nothing changes.", "It stays {source} {when}.", "It is still {source} {when}.",
    "{When} it just keeps being {source}.", "It loops in {source} {when}.",
    "{When}, {source} does not change.", "It keeps being {source} {when}.", "If it is {source}, it remains so {when}.",
    "{When}, {source} leads back to {source}.", "As long as it is {source}, {when} it stays that way.",
    "There is a loop on {source} {when}.", "It doesn't leave {source} {when}.", "What is {source} remains {source} {when}.",
    "{When}, it returns to {source} from {source} itself.", "It goes from {source} to {source} {when}.",
    "{When} while {source}, there is no change.", "The state is {source} just as before {when}.",
    "Being {source}, it stays as it is {when}.", "{When}, it is {source} all over again, straight from {source}.",
    "It enters {source} again from {source} {when}.", "Nothing moves it on from {source} {when}; it just stays.",
    "The next state after {source} is {source} {when}.",
]  # fmt: skip
LASTS = [
    "It ends as {names}.", "That is the end once it is {names}.", "Once {names}, it is over.", "It is done when it is {names}.",
    "The story ends with {names}.", "Final: {names}.", "It is finished when {names}.", "Its life ends with {names}.",
    "After {names} it is then done.", "Nothing happens after {names}; that is the end.", "It ends in {names}.",
    "{Names} means it is final.",
    "The end is {names}.", "When it is {names}, it has reached its end.", "{Names} is where it ends.", "Its final state is {names}.",
    "At {names} it is over.", "Being {names} is final.", "It has run its course once it is {names}.", "That's it once it is {names}.",
    "{Names} is the end of the line.", "It stops for good as {names}.", "It all finishes with {names}.", "With {names} it is complete.",
    "The last thing it can be is {names}.",
]  # fmt: skip
GUARDED = [
    "{When}, if {guard} it goes from {source} to {target}, otherwise to {other}.",
    "From {source}, {when}, it becomes {target} if {guard} and {other} otherwise.",
    "{When}, {source} becomes {target} if {guard}, else {other}.",
    "While it is {source} and {when}, what comes next depends: {target} if {guard}, {other} if not.",
    "{When} in {source}, it is {target} provided {guard}; otherwise it is {other}.",
    "It leaves {source} {when}: for {target} if {guard}, for {other} otherwise.",
    "In {source}, {when}, it goes to {target} if {guard}. If not, it goes to {other}.",
    "{When}, it goes from {source} either to {target}, if {guard}, or else to {other}.",
    "{Source} turns into {target} {when} if {guard}; if not, it turns into {other}.",
    "{When}, there are two ways out of {source}: {target} if {guard}, otherwise {other}.",
    "From {source} there are two outcomes {when}: {target} if {guard}, {other} in all other cases.",
    "What happens to {source} {when}? If {guard}, {target}; if not, {other}.",
    "{When}, {source} goes one of two ways, to {target} where {guard} or to {other} otherwise.",
    "{Source} leads to {target} {when} if {guard}, and to {other} if not.",
    "Provided {guard}, it goes from {source} to {target} {when}; without that it goes to {other}.",
    "{When}, and if {guard}, it passes from {source} to {target}; failing that, to {other}.",
    "Being {source}, {when} it turns {target} if {guard} and {other} if not.",
    "Out of {source}, {when}, it gets to {target} as long as {guard}; otherwise it gets to {other}.",
    "In {source}, it depends {when}: if {guard}, next is {target}, else {other}.",
    "It moves on from {source} {when}, namely to {target} if {guard} and to {other} otherwise.",
    "{When}, check if {guard}: then {source} becomes {target}, otherwise {other}.",
    "If {guard}, then {when} {source} becomes {target}; if that isn't so, it becomes {other}.",
    "{When}, what was {source} is {target} in case {guard}, and {other} in any other case.",
    "Guard: {guard}. If true, {source} goes to {target} {when}, if false, to {other}.",
    "{When}, whether {guard} decides where {source} goes: to {target} if so, to {other} if not.",
]  # fmt: skip
PARALLEL = [
    "After {source}, {first} and {second} run in parallel, and when both are finished it is {target}.",
    "From {source} it splits into {first} and {second} at the same time; once both are done, it goes on to {target}.",
    "{Source} is followed by {first} and {second} side by side. When both have ended, {target} comes next.",
    "Then, after {source}, it forks into {first} and {second}, which join again in {target}.",
    "Once it leaves {source}, it is both {first} and {second}, and only after both it becomes {target}.",
    "{Source} forks into {first} and {second}; both have to finish before {target}.",
    "{First} and {second} happen simultaneously after {source}, and they join in {target}.",
    "When {source} is over, {first} and {second} start concurrently, and both lead together to {target}.",
    "{Source} branches into {first} and {second}, which go on at the same time until both are over; {target} comes next.",
    "After {source} there are two parallel tracks, {first} and {second}, which meet in {target}.",
    "Two things follow {source} at once, {first} and {second}; when both are through, it is {target}.",
    "A fork after {source} starts {first} and {second}; a join after both leads to {target}.",
    "Out of {source} come {first} and {second} concurrently. Both together lead to {target}.",
    "From {source}, two parallel paths lead through {first} and {second} and come together in {target}.",
    "{First} and {second} both begin once {source} is over, in parallel; {target} waits for both.",
    "{Source} splits: one branch is {first}, the other {second}. They merge before {target}.",
    "Next to each other, {first} and {second} follow {source}, and once both are complete comes {target}.",
    "{Source} opens two parallel branches, {first} and {second}; they are joined again before {target}.",
    "It goes from {source} to both {first} and {second} at the same time, and from both of them on to {target}.",
    "{Source} starts {first} and {second} simultaneously, and {target} follows only when both are complete.",
    "In parallel come {first} and {second} after {source}, then the two join and {target} follows.",
    "{First} runs parallel to {second} after {source}; both must end for it to become {target}.",
    "Having been {source}, it is {first} and {second} in parallel, and {target} once both of these are done.",
    "{Source} ends in a fork with the branches {first} and {second}, and their join leads to {target}.",
    "As soon as {source} is over it is {first} and {second} at once, and when the two have finished it is {target}.",
]  # fmt: skip
TOGGLES = [
    "{A_of} toggles between {source} and {target} on {event}.",
    "On {event}, {a_of} switches back and forth between {source} and {target}.",
    "{A_of} is either {source} or {target}, and {event} flips it from one to the other.",
    "Each {event} flips {a_of} between {source} and {target}.", "{Event} toggles {a_of} between {source} and {target}.",
    "There are two states, {source} and {target}, and {event} always switches from one to the other.",
    "{A_of} goes back and forth between {source} and {target} with every {event}.",
    "{A_of} alternates between {source} and {target} on {event}.",
    "{Event} turns {a_of} from {source} to {target} and back.",
    "With each {event}, {a_of} changes from {source} to {target} or the other way round.",
    "{A_of} can be {source} or {target}; {event} changes one into the other.",
    "{A_of} has two states, {source} and {target}, and {event} switches between them.",
    "If {a_of} is {source}, {event} makes it {target}, and if it is {target}, {event} makes it {source}.",
    "Two states: {source} and {target}. {Event} takes {a_of} from either to the other.",
    "{A_of} flips from {source} to {target} on {event}, and on {event} again it flips back.",
    "Whenever there is {event}, {a_of} goes from {source} to {target} or from {target} to {source}.",
    "All that {event} does is switch {a_of} from {source} to {target} or from {target} to {source}.",
    "{Event} brings {a_of} from {source} to {target}, and the same {event} brings it back.",
    "{A_of} knows only {source} and {target}; each {event} moves it to the other one.",
    "It's a simple toggle: {event} switches {a_of} between {source} and {target}.",
    "From {source} to {target} and from {target} to {source}: {event} does both for {a_of}.",
    "Upon {event}, {source} becomes {target} and vice versa, that is all {a_of} does.",
    "Every {event} moves {a_of} between {source} and {target}, in both directions.",
    "{A_of} goes from {source} to {target} with {event} and from {target} to {source} with {event} too.",
    "{Event} is the toggle of {a_of}: {source} to {target}, {target} to {source}.",
]  # fmt: skip
COMPOSITES = [
    "While it is {name}, it has states of its own.", "{Name} consists of smaller states.", "Inside {name}, more is going on.",
    "{Name} is made up of several substates.", "Within {name} there are inner states.", "{Name} has a life of its own inside.",
    "Being {name} means going through inner states.", "{Name} is a state with substates.",
    "There are smaller states inside {name}.", "{Name} itself is a small machine.", "{Name} is a composite state.",
    "A closer look at {name} shows more states.", "Here is what happens inside {name}.", "{Name} can be broken down further.",
    "What is inside {name} is told next.", "{Name} holds a little life cycle of its own.",
    "{Name} is not just one state; it has others in it.", "Now for the inside of {name}.", "{Name} contains a machine of its own.",
    "As for {name}, it has states nested in it.", "Under the hood, {name} has its own states.", "{Name} wraps several states.",
    "Zooming in on {name}, there are substates.", "During {name} it passes through inner states.", "{Name} hides a smaller machine.",
]  # fmt: skip

# Technical machines: what it is | start | transitions | ends.
MACHINES = [
    ("TCP connection | closed | closed > open actively > SYN sent; SYN sent > SYN-ACK arrives > established; "
     "established > close > FIN wait; FIN wait > ACK arrives > time wait; time wait > timeout > closed |"),
    "door | closed | closed > open > opened; opened > close > closed; closed > lock > locked; locked > unlock > closed |",
    "traffic light | red | red > timer expires > green; green > timer expires > yellow; yellow > timer expires > red |",
    ("file download | queued | queued > start > downloading; downloading > pause > paused; paused > resume > downloading; "
     "downloading > connection drops > retrying; retrying > reconnect > downloading; downloading > finish > complete; "
     "retrying > give up > failed | complete, failed"),
    ("media player | stopped | stopped > play > playing; playing > pause > paused; paused > play > playing; "
     "playing > stop > stopped; paused > stop > stopped |"),
    ("guard in a stealth game | patrolling | patrolling > hear a noise > suspicious; suspicious > see the player > chasing; "
     "suspicious > nothing found > patrolling; chasing > lose sight > searching; searching > see the player > chasing; "
     "searching > give up > patrolling |"),
    ("elevator | idle | idle > call button > moving; moving > floor reached > doors open; doors open > timeout > doors closed; "
     "doors closed > no calls > idle; doors closed > call button > moving |"),
    ("washing machine | off | off > power on > ready; ready > press start > filling; filling > tank full > washing; "
     "washing > timer ends > rinsing; rinsing > drain > spinning; spinning > timer ends > ready |"),
    ("vending machine | waiting for coins | waiting for coins > insert coin > has credit; "
     "has credit > insert coin > has credit; has credit > choose product > dispensing; "
     "dispensing > take product > waiting for coins; has credit > refund > waiting for coins |"),
    ("thread | new | new > start > runnable; runnable > schedule > running; running > yield > runnable; "
     "running > wait > blocked; blocked > notify > runnable; running > return > terminated | terminated"),
    ("background job | queued | queued > pick up > running; running > succeed > done; running > raise an error > failed; "
     "failed > retry > queued; failed > exhaust retries > dead | done, dead"),
    ("user session | anonymous | anonymous > log in > authenticated; authenticated > log out > anonymous; "
     "authenticated > 30 minutes pass > expired; expired > log in > authenticated |"),
    ("circuit breaker | closed | closed > failure threshold > open; open > cooldown > half open; half open > success > closed; "
     "half open > failure > open |"),
    ("login form | empty | empty > type > filled in; filled in > submit > checking; checking > wrong password > filled in; "
     "checking > correct password > signed in; checking > third failure > locked out | signed in, locked out"),
    ("3D printer | idle | idle > load file > heating; heating > target temperature > printing; "
     "printing > filament runs out > paused; paused > insert filament > printing; printing > last layer > cooling; "
     "cooling > bed is cold > idle |"),
    ("drone | grounded | grounded > arm > armed; armed > take off > hovering; hovering > set waypoint > flying; "
     "flying > waypoint reached > hovering; flying > low battery > returning home; returning home > land > grounded; "
     "hovering > land > grounded |"),
    ("CI pipeline | pending | pending > runner free > building; building > compile error > failed; "
     "building > build ok > testing; testing > tests red > failed; testing > tests green > deploying; "
     "deploying > health check ok > live | failed, live"),
    ("microwave oven | idle | idle > open door > door open; door open > close door > idle; idle > press start > cooking; "
     "cooking > open door > door open; cooking > timer ends > beeping; beeping > open door > door open |"),
    ("turnstile | locked | locked > coin > unlocked; unlocked > push > locked; locked > push > locked; "
     "unlocked > coin > unlocked |"),
    ("burglar alarm | disarmed | disarmed > enter code > arming; arming > exit delay > armed; armed > motion > triggered; "
     "triggered > enter code > disarmed; armed > enter code > disarmed; triggered > siren timeout > armed |"),
    ("Wi-Fi client | disconnected | disconnected > scan > scanning; scanning > network found > associating; "
     "associating > password accepted > connected; associating > password refused > disconnected; "
     "connected > signal lost > scanning |"),
    ("pull request | draft | draft > mark ready > open; open > request changes > changes requested; "
     "changes requested > push commits > open; open > approve > approved; approved > merge > merged; "
     "open > close > closed | merged, closed"),
    ("feature flag | off | off > enable for staff > internal; internal > roll out > partial; partial > reach 100 % > on; "
     "partial > error rate rises > off; on > remove > retired | retired"),
    ("kettle | empty | empty > fill > filled; filled > switch on > heating; heating > water boils > boiling; "
     "boiling > thermostat clicks > hot; hot > pour > empty |"),
    ("OAuth token | requested | requested > issue > valid; valid > expire > stale; stale > refresh > valid; "
     "valid > revoke > revoked; stale > revoke > revoked | revoked"),
    ("Kubernetes pod | pending | pending > schedule > running; running > exit 0 > succeeded; running > crash > failed; "
     "failed > restart > running; pending > image not found > failed | succeeded, failed"),
    ("WebSocket | connecting | connecting > handshake ok > open; connecting > handshake fails > closed; "
     "open > close frame > closing; closing > acknowledge > closed; open > ping > open | closed"),
    ("chess clock | stopped | stopped > start > white runs; white runs > press left > black runs; "
     "black runs > press right > white runs; white runs > flag falls > time over; black runs > flag falls > time over | time over"),
    ("parking gate | lowered | lowered > ticket taken > rising; rising > top switch > raised; raised > car passes > lowering; "
     "lowering > obstacle > rising; lowering > bottom switch > lowered |"),
    ("video call | ringing | ringing > accept > in call; ringing > decline > ended; in call > mute > muted; "
     "muted > unmute > in call; in call > hang up > ended; muted > hang up > ended | ended"),
    ("database transaction | active | active > run statement > active; active > finish > partially committed; "
     "partially committed > flush log > committed; active > deadlock > failed; failed > roll back > aborted; "
     "partially committed > write error > failed | committed, aborted"),
    ("thermostat | idle | idle > too cold > heating; heating > target reached > idle; idle > too warm > cooling; "
     "cooling > target reached > idle |"),
    ("text editor | viewing | viewing > press i > inserting; inserting > press escape > viewing; viewing > press v > selecting; "
     "selecting > press escape > viewing; viewing > quit > closed | closed"),
    ("backup robot | docked | docked > schedule > scanning; scanning > tape missing > error; scanning > tape found > copying; "
     "copying > verify > docked; error > operator resets > docked |"),
    ("game character | standing | standing > press right > walking; walking > release > standing; "
     "standing > press jump > jumping; walking > press jump > jumping; jumping > land > standing; "
     "walking > press shift > running; running > release > standing |"),
    ("order in a web shop | new | new > pay > paid; new > cancel > cancelled; paid > pack > packed; packed > ship > shipped; "
     "shipped > deliver > delivered; shipped > return > returned; paid > refund > refunded | delivered, returned, refunded, cancelled"),
]  # fmt: skip
TOGGLE_STATES = [
    "on / off", "open / closed", "light / dark", "muted / audible", "locked / unlocked", "shown / hidden", "enabled / disabled",
    "expanded / collapsed", "recording / idle", "day mode / night mode", "read / unread", "up / down", "online / offline",
    "public / private", "following / not following", "full screen / windowed",
    "active / inactive", "connected / disconnected", "awake / asleep", "pinned / unpinned", "armed / disarmed", "warm / cold",
    "raised / lowered", "engaged / released", "visible / invisible", "manual mode / automatic mode",
]  # fmt: skip
TOGGLE_EVENTS = [
    "a press", "a click", "a tap", "the toggle key", "a double tap", "the switch", "a button press", "a swipe", "space", "a touch",
    "the remote", "a voice command",
    "a pull", "a clap", "a knock", "the pedal", "the shortcut", "a long press", "a turn of the key", "a nod", "the master key",
    "a card swipe", "enter", "the lever", "a double click",
]  # fmt: skip
TOGGLED = [
    "lamp", "panel", "microphone", "garage door", "menu", "theme", "post", "window", "camera", "display", "switch", "account", "valve",
    "signal", "sidebar", "pump",
    "blind", "gate", "headset", "fan", "heater", "bookmark", "drawer", "lock", "fountain", "clutch", "curtain",
]  # fmt: skip
