"""What people write around a state machine: openings, closings, and the sentences for one fact each.

Fields: {of} what the machine is about; {source}, {target} states; {when} a clause with the event, {event} the event itself;
{name} a state, {names} several; {text} a note.
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
]  # fmt: skip

DIRECTIONS = {
    "LR": [
        "Lay it out left to right.", "Draw it from left to right.", "Make it horizontal.", "Direction: left to right.",
        "I want it to run left to right.", "Use a horizontal layout.", "direction LR", "Please arrange it sideways, left to right.",
        "It should flow from left to right.", "Horizontal please.",
    ],
    "TB": [
        "Draw it from top to bottom.", "Layout top to bottom.", "Top down, please.", "It should run from top to bottom.", "direction TB",
        "Use a vertical layout.", "Make it vertical.", "Arrange it top to bottom.",
    ],
    "RL": [
        "Lay it out right to left.", "Draw it from right to left.", "direction RL", "It should go from right to left.",
    ],
    "BT": [
        "Draw it bottom to top.", "direction BT", "Layout from bottom to top.", "It should go from the bottom up.",
    ],
}  # fmt: skip

STARTS = [
    "It starts in {name}.", "The initial state is {name}.", "Initial state: {name}.", "It begins in {name}.", "Start in {name}.",
    "{name} is the start state.", "Initially it is in {name}.", "Start state: {name}.", "The machine starts in {name}.",
    "The first state is {name}.", "It all starts with {name}.", "{name} is where it starts.", "Entry point: {name}.",
    "Begin with {name}.", "On creation it is in {name}.", "The starting state is {name}.", "[*] goes to {name}.", "It starts at {name}.",
]  # fmt: skip

ENDS = [
    "It ends in {names}.", "Final: {names}.", "The end is reached at {names}.", "It finishes in {names}.", "Ends in {names}.",
    "It terminates in {names}.", "Terminal: {names}.", "After {names} it is over.", "The machine stops in {names}.", "End: {names}.",
    "It is done once it is in {names}.", "The run ends at {names}.", "Nothing comes after {names}, it ends there.",
    "{names} lead to the end.", "Finish with {names}.", "Mark {names} as final.",
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
]  # fmt: skip
BARE_EDGES = [
    "{source} goes to {target}.", "From {source} to {target}.", "A transition from {source} to {target}.",
    "{source} is followed by {target}.", "{source} leads to {target}.", "After {source} comes {target}.", "{source} becomes {target}.",
    "It moves from {source} to {target}.", "Then from {source} into {target}.", "{source} can change to {target}.",
    "Connect {source} to {target}.", "{target} comes after {source}.", "{source} switches to {target}.",
    "An arrow from {source} to {target}.", "{source} transitions to {target}.", "Next after {source} is {target}.",
]  # fmt: skip
SELF_EDGES = [
    "{source} stays in {source} on {event}.", "On {event}, {source} stays as it is.",
    "In {source}, {event} changes nothing: it stays {source}.", "{event} loops on {source}.",
    "{source} has a self transition on {event}.", "A loop on {source} labelled {event}.", "{source} goes back to itself on {event}.",
    "With {event} it remains in {source}.", "{event} keeps it in {source}.", "There is a self loop {event} at {source}.",
]  # fmt: skip

# Notes, choices, forks and joins, composites.
NOTES = [
    "Add a note {side} of {name}: {text}", "Put a note on the {side} of {name} that says {text}", "Note {side} of {name}: {text}",
    "To the {side} of {name} add the note {text}", "A note to the {side} of {name} reads {text}",
    "{name} has a note on its {side}: {text}", "Attach the note {text} to the {side} of {name}",
    "On the {side} side of {name} write {text}",
]  # fmt: skip
CHOICES = [
    "{name} is a choice.", "{name} is a choice point.", "Make {name} a choice.", "{name} is a decision.", "Use a choice named {name}.",
    "{name} is a choice node.", "There is a choice called {name}.", "Choice: {name}.", "Draw {name} as a choice diamond.",
    "Treat {name} as a decision point.",
]  # fmt: skip
FORKS = [
    "{name} is a fork.", "Use a fork called {name}.", "{name} is a fork bar.", "Fork: {name}.", "Make {name} a fork.",
    "There is a fork {name}.", "Draw {name} as a fork.", "The bar {name} forks the flow.",
]  # fmt: skip
JOINS = [
    "{name} is a join.", "Use a join called {name}.", "{name} is a join bar.", "Join: {name}.", "Make {name} a join.",
    "There is a join {name}.", "Draw {name} as a join.", "The bar {name} joins the flow.",
]  # fmt: skip
INSIDE = [
    "{name} is a composite state. Inside it:", "Inside {name}:", "{name} contains its own states:", "Within {name}:",
    "The composite state {name} holds:", "{name} is a composite with these inner transitions:", "Nested in {name}:",
    "Substates of {name}:", "{name} has an inner machine:", "Zooming into {name}:",
]  # fmt: skip
MEMBERS = [
    "{name} contains {names}.", "Inside {name} there are {names}.", "{name} consists of {names}.", "{name} has the substates {names}.",
    "Put {names} inside {name}.", "{names} are substates of {name}.", "{name} is a composite of {names}.", "Group {names} within {name}.",
    "{names} belong to {name}.", "The composite state {name} holds {names}.",
]  # fmt: skip
REGIONS = [
    "At the same time:", "In parallel:", "A second region runs concurrently:", "Concurrently:", "Parallel region:",
    "Next to it, in parallel:", "And in another region:", "Simultaneously:",
]  # fmt: skip

# Narratives. An event that is a verb phrase, a clause, or neither (a noun or unknown).
WHEN_VERB = [
    "when you {event}", "once you {event}", "as soon as you {event}", "after you {event}", "if you {event}", "when they {event}",
    "once they {event}", "as soon as we {event}", "after they {event}", "if we {event}", "whenever you {event}", "when we {event}",
]  # fmt: skip
WHEN_CLAUSE = [
    "when {event}", "once {event}", "as soon as {event}", "after {event}", "if {event}", "when the {event}", "once the {event}",
    "as soon as the {event}", "whenever the {event}", "if the {event}",
]  # fmt: skip
WHEN_NOUN = [
    "on {event}", "upon {event}", "with {event}", "after {event}", "through {event}", "by {event}", "due to {event}", "following {event}",
]  # fmt: skip

FIRSTS = [
    "It starts as {source}.", "At first it is {source}.", "Initially it is {source}.", "In the beginning it is {source}.",
    "Every one starts out {source}.", "It begins as {source}.", "To begin with, it is {source}.", "A new one is initially {source}.",
    "It starts its life as {source}.", "We start with {source}.", "It starts in {source}.", "The first state is {source}.",
]  # fmt: skip
FIRST_MOVES = [
    "It starts as {source} and becomes {target} {when}.", "Initially it is {source}, and {when} it goes to {target}.",
    "At first it is {source}; {when}, it is {target}.", "It begins as {source}. {When}, it changes to {target}.",
    "Every one starts out {source} and is {target} {when}.", "In the beginning it is {source}, then {when} it turns {target}.",
    "We start with {source}, which becomes {target} {when}.", "Starting in {source}, it goes to {target} {when}.",
    "It starts in {source}, and {when} it moves on to {target}.", "A new one is initially {source} until, {when}, it is {target}.",
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
]  # fmt: skip
CONTINUED = [
    "{When}, it becomes {target}.", "It then goes to {target} {when}.", "From there it moves on to {target} {when}.",
    "Next, {when}, it is {target}.", "After that it turns {target} {when}.", "{When}, it moves to {target}.",
    "Then it is {target} {when}.", "That leads to {target} {when}.", "{When}, that becomes {target}.",
    "It gets to {target} from there {when}.", "{When}, the next state is {target}.", "It goes on to {target} {when}.",
    "{When} it changes to {target}.", "Then, {when}, we have {target}.", "And {when}, it passes into {target}.",
    "It continues to {target} {when}.",
]  # fmt: skip
SAME_SOURCE = [
    "Or it becomes {target} {when}.", "Alternatively, {when} it goes to {target}.", "{When}, however, it becomes {target} instead.",
    "Otherwise, {when}, it goes to {target}.", "But {when}, it goes to {target} instead.", "It could also turn {target} {when}.",
    "The other way out is {target}, {when}.", "{When}, on the other hand, it ends up {target}.",
    "From that same state it can go to {target} {when}.", "Or else, {when}, it is {target}.",
]  # fmt: skip
BACK = [
    "{When}, it goes back to {target}.", "It returns to {target} {when}.", "{When}, it is {target} again.",
    "It falls back to {target} {when}.", "Then it is {target} again {when}.", "{When} it comes back to {target}.",
    "Back to {target} {when}.", "From there it goes back to {target} {when}.",
]  # fmt: skip
STAYS = [
    "{When}, {source} stays {source}.", "While {source}, it stays {source} {when}.", "{When}, it remains {source}.",
    "In {source}, {when} nothing changes.", "It stays {source} {when}.", "It is still {source} {when}.",
    "{When} it just keeps being {source}.", "It loops in {source} {when}.",
]  # fmt: skip
LASTS = [
    "It ends as {names}.", "That is the end once it is {names}.", "Once {names}, it is over.", "It is done when it is {names}.",
    "The story ends with {names}.", "Final: {names}.", "It is finished when {names}.", "Its life ends with {names}.",
    "After {names} it is then done.", "Nothing happens after {names}; that is the end.", "It ends in {names}.",
    "{Names} means it is final.",
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
]  # fmt: skip
TOGGLES = [
    "{A_of} toggles between {source} and {target} on {event}.",
    "On {event}, {a_of} switches back and forth between {source} and {target}.",
    "{A_of} is either {source} or {target}, and {event} flips it from one to the other.",
    "Each {event} flips {a_of} between {source} and {target}.", "{Event} toggles {a_of} between {source} and {target}.",
    "There are two states, {source} and {target}, and {event} always switches from one to the other.",
    "{A_of} goes back and forth between {source} and {target} with every {event}.",
    "{A_of} alternates between {source} and {target} on {event}.",
]  # fmt: skip
COMPOSITES = [
    "While it is {name}, it has states of its own.", "{Name} consists of smaller states.", "Inside {name}, more is going on.",
    "{Name} is made up of several substates.", "Within {name} there are inner states.", "{Name} has a life of its own inside.",
    "Being {name} means going through inner states.", "{Name} is a state with substates.",
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
]  # fmt: skip
TOGGLE_EVENTS = [
    "a press", "a click", "a tap", "the toggle key", "a double tap", "the switch", "a button press", "a swipe", "space", "a touch",
    "the remote", "a voice command",
]  # fmt: skip
TOGGLED = [
    "lamp", "panel", "microphone", "garage door", "menu", "theme", "post", "window", "camera", "display", "switch", "account", "valve",
    "signal", "sidebar", "pump",
]  # fmt: skip
