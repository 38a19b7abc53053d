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
