"""How stories tell a life cycle. An event is a verb phrase, a clause, or neither (a noun or unknown); fields as in state_phrases.py."""

from __future__ import annotations

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
