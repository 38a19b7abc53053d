"""How people ask for an event model: openings, what happens in each kind of frame, lanes, data and sources, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw an event model.", "Event model please:", "I need an event model of the following.", "Make an event modeling diagram from this.",
    "Can you draw this as an event model?", "event modeling:", "Here are our slices, please draw the event model.", "eventmodeling diagram:",
    "Could you turn my notes into an event model?", "Event model with these frames.", "An event modelling diagram, please.",
    "Map this as an event model:",
    "Please sketch the flow of commands, events and views.", "Give me the Mermaid code of an event model.",
    "We do event sourcing, so draw the event model for this:",
    "Show commands, events and read models in time.", "Generate an event model.", "From the event storming session, as an event model:",
    "new event model",
    "I would like these put on an event modeling timeline.", "What does this look like as an event model?",
    "Blueprint in the style of event modeling:",
    "Please produce an event model with the steps given.", "Event modeling, slices below.", "Hi! A quick event model from this would be great.",
    "Let us model this with events.", "Need event model.", "Lay these out as frames of an event model.", "CQRS flow as an event model:",
    "Diagram: event model.",
]  # fmt: skip
TOPICAL = [
    "Draw an event model of {t}.", "Event model for {t}:", "Make an event model about {t}.", "event modeling of {t}",
    "I need the event model for {t}.",
    "Please draw {t} as an event model.", "Could you do an event model of {t}?", "Here is {t}, as an event model please.",
    "Event modelling diagram: {t}.",
    "We are modelling {t} with events.", "Show {t} as commands, events and views.", "How does {t} look as an event model?",
    "eventmodeling for {t}:",
    "Give me an event model covering {t}.", "The event model of {t} goes like this.", "Create an event modeling diagram for {t}.",
    "For {t} I want an event model.",
    "Slices of {t}, to be drawn as an event model:", "Topic: {t}. Type: event model.", "Model {t} in the event modeling way.",
    "Let us see {t} as an event model.",
    "Put {t} on an event modeling timeline.", "Event-sourced {t}; draw the event model.", "An event model on {t}, please.",
    "Generate the event model of {t}.",
]  # fmt: skip
CLOSINGS = [
    "Thanks!", "That is all.", "Keep the names as they are.", "Nothing else in it.", "Mermaid syntax please.", "Thank you.",
    "Just the diagram, no explanation.",
    "It is for the team wiki.", "No extras.", "Please keep the order.", "cheers", "Thanks in advance.",
]  # fmt: skip
SLICE_HEADS = ["Slice {n}", "Slice {n}:", "{n}.", "Step {n}", "## Slice {n}", "--- {n} ---", "slice {n}"]

# {x} is the name, in a sentence of its own.
UI = [
    "The user sees the screen {x}.", "It starts on the screen {x}.", "There is a screen {x}.", "The screen {x} is shown.", "First the UI {x}.",
    "A user opens {x}, which is a screen.",
    "On screen: {x}.", "Someone is looking at the screen {x}.", "The UI is {x}.", "We show the screen {x}.", "Then the screen {x} opens.",
    "The user works in the UI {x}.",
    "Next comes the screen {x}.", "{x} is the screen.", "The user interface {x} appears.", "A wireframe {x} comes next.",
    "The screen in question is {x}.",
    "People go to the screen {x}.", "Now the UI {x}.", "Users find themselves on the screen {x}.", "Display the screen {x}.", "UI: {x}",
    "The view the user gets is the screen {x}.",
    "All of this happens on the screen {x}.", "The user arrives at the screen {x}.", "A screen called {x} follows.",
]  # fmt: skip
CMD = [
    "The command {x} is issued.", "This sends the command {x}.", "The command is {x}.", "A command {x} follows.",
    "There the user gives the command {x}.", "That triggers the command {x}.",
    "Then the command {x}.", "The system receives the command {x}.", "It issues {x}, a command.", "Command: {x}",
    "From it comes the command {x}.", "{x} is the command.",
    "Pressing the button sends the command {x}.", "The command {x} goes out.", "Next is the command {x}.", "We get the command {x}.",
    "This fires the command {x}.",
    "The command {x} is executed.", "Somebody runs the command {x}.", "The next frame is the command {x}.", "It leads to the command {x}.",
    "Submit the command {x}.",
    "The request is a command, {x}.", "The command {x} comes in.", "After that the command {x} is sent.", "A click gives the command {x}.",
]  # fmt: skip
EVT = [
    "The event {x} happens.", "This is recorded as the event {x}.", "The event is {x}.", "An event {x} follows.",
    "That results in the event {x}.", "It yields the event {x}.",
    "Then the event {x}.", "The system stores the event {x}.", "The event {x} is written.", "Event: {x}", "What happened is the event {x}.",
    "{x} is the event.",
    "As a result the event {x} occurs.", "The event {x} is raised.", "Next is the event {x}.", "We get the event {x}.",
    "This emits the event {x}.", "The event {x} is published.",
    "We append the event {x}.", "The outcome is the event {x}.", "It ends in the event {x}.", "Log the event {x}.",
    "The fact is stored as the event {x}.", "The event {x} comes out of it.",
    "After that the event {x} is on record.", "If all is well, the event {x} is stored.",
]  # fmt: skip
EVT_TOO = [
    "The event {x} happens too.", "The same command also yields the event {x}.", "In addition, the event {x} is recorded.",
    "Along with it comes the event {x}.",
    "And another event, {x}.", "A second event {x} follows from the same command.", "Also the event {x}.", "The event {x} is written as well.",
    "At the same time the event {x} occurs.",
    "Besides, the event {x} is raised.", "That command also causes the event {x}.", "Together with that the event {x} is stored.",
]  # fmt: skip
RMO = [
    "The read model {x} is updated.", "This feeds the read model {x}.", "The read model is {x}.", "A read model {x} follows.",
    "It shows in the read model {x}.", "The read model {x} reflects that.",
    "Then the read model {x}.", "The system projects it into the read model {x}.", "The read model {x} is built from it.", "Read model: {x}",
    "It ends up in the read model {x}.",
    "{x} is the read model.", "People can look it up in the read model {x}.", "The read model {x} changes.", "Next is the read model {x}.",
    "We get the read model {x}.",
    "This goes into the read model {x}.", "The read model {x} picks it up.", "Out of that we build the read model {x}.",
    "The result is visible in the read model {x}.",
    "A projection keeps the read model {x}.", "Refresh the read model {x}.", "The read model {x} is what one can query.",
    "The data lands in the read model {x}.",
    "After that the read model {x} is current.", "Show it through the read model {x}.",
]  # fmt: skip
PCR = [
    "The processor {x} picks it up.", "A processor {x} takes over.", "Then the processor {x}.", "Processor: {x}",
    "The automation here is the processor {x}.", "{x} is the processor.",
    "No user here: the processor {x} does it.", "The processor {x} reacts.", "Next is the processor {x}.", "A processor named {x} watches that.",
    "The processor {x} runs in the background.",
    "Automatically, the processor {x} starts.", "Now the processor {x} comes in.", "The processor {x} is triggered.",
    "It is handled by the processor {x}.",
]  # fmt: skip
# A whole step in one sentence.
SCREEN_COMMAND = [
    "On the screen {a} the user issues the command {b}.", "From the screen {a} comes the command {b}.", "The screen {a} sends the command {b}.",
    "The user opens the screen {a} and sends the command {b}.",
    "In the UI {a}, someone triggers the command {b}.", "The UI {a} leads to the command {b}.",
    "Starting from the screen {a}, the command {b} goes out.", "On {a}, a screen, the command {b} is given.",
    "With the screen {a} in front of them, people give the command {b}.", "Whoever sees the screen {a} can send the command {b}.",
    "A click on the screen {a} fires the command {b}.",
    "The screen {a} has a button for the command {b}.", "There is a screen {a}; it issues the command {b}.", "screen {a}, command {b}.",
    "We begin with the screen {a} and then the command {b}.",
    "Using the screen {a}, the user runs the command {b}.",
]  # fmt: skip
COMMAND_EVENT = [
    "The command {a} leads to the event {b}.", "The command {a} is handled and the event {b} is stored.",
    "When the command {a} comes in, the event {b} happens.", "A command {a} results in the event {b}.",
    "After the command {a}, the event {b} is on record.", "The command {a} yields {b}, an event.", "With the command {a} we get the event {b}.",
    "{a} is the command and {b} the event.",
    "Out of the command {a} comes the event {b}.", "The command {a} is issued, which is recorded as the event {b}.",
    "Command {a}, then event {b}.", "Once the command {a} is done, we write the event {b}.",
    "The user gives the command {a}, and the event {b} follows.", "Then there is the command {a} with its event {b}.",
    "The command {a} ends in the event {b}.", "Sending the command {a} makes the event {b} happen.",
]  # fmt: skip
EVENT_VIEW = [
    "The event {a} feeds the read model {b}.", "The event {a} updates the read model {b}.", "After the event {a} the read model {b} is current.",
    "The event {a} goes into the read model {b}.",
    "The event {a} is projected into the read model {b}.", "When the event {a} has happened, the read model {b} shows it.",
    "From the event {a} we build the read model {b}.", "Event {a}, then read model {b}.",
    "The event {a} is stored and shows up in the read model {b}.", "Then the event {a} and, from it, the read model {b}.",
    "It is the event {a} that fills the read model {b}.", "The event {a} lands in the read model {b}.",
    "Once the event {a} is written, {b} changes, a read model.", "An event {a} happens, and the read model {b} reflects it.",
    "The event {a} makes the read model {b} change.", "With the event {a} comes the read model {b}.",
]  # fmt: skip
RESETS = [
    "A separate story starts here, following from nothing before.", "Then, starting afresh:", "Independent of what came before:",
    "The next part is a fresh start (reset frame).", "Now a new beginning, with no link to the steps before.",
    "Reset:", "From scratch again:", "The following starts anew with a reset frame.", "Start over, without a connection to the earlier frames:",
    "Next an unrelated flow begins.",
    "What follows does not follow from any frame before.", "Here the timeline is reset.",
]  # fmt: skip
SOURCES = [
    "The read model {x} is built from {l}.", "The read model {x} is fed by {l}.", "{l} both go into the read model {x}.",
    "The read model {x} combines {l}.", "Out of {l} comes the read model {x}.",
    "The read model {x} listens to {l}.", "The sources of the read model {x} are {l}.", "The read model {x} follows from {l}.",
    "For the read model {x} we need {l}.", "{l} together feed the read model {x}.",
    "The read model {x} depends on both {l}.", "Both {l} update the read model {x}.",
]  # fmt: skip
LANES = [
    "{x} belongs to {n}.", "{x} is in the lane {n}.", "Put {x} in the swimlane {n}.", "{x} goes into the namespace {n}.",
    "The lane of {x} is {n}.", "{x} has the namespace {n}.", "{x} happens in the context {n}.",
    "The event {x} is part of {n}.", "{x} lives in {n}.", "The stream of {x} is {n}.",
]  # fmt: skip
ALL_LANES = [
    "All events belong to {n}.", "The events are in the lane {n}.", "Put the events in the swimlane {n}.", "The namespace of all events is {n}.",
    "Every event is in the context {n}.", "Events: namespace {n}.",
    "All events go into the lane {n}.", "All the events live in {n}.", "{n} is the lane of the events.", "Prefix the events with {n}.",
]  # fmt: skip
DATA = [
    "{x} carries {f}.", "The data of {x}: {f}.", "{x} has {f}.", "With {x} comes {f}.", "Example data for {x}: {f}.", "{x} holds {f}.",
    "In {x} we have {f}.", "{x} contains {f}.", "Show {f} in {x}.",
    "Give {x} the data {f}.", "{x} is sent with {f}.", "Attach {f} to {x}.",
]  # fmt: skip
BLOCKS = [
    "A data block {d} holds {f}; {x} refers to it.", "Declare data {d} with {f} and use it in {x}.", "{x} uses the data {d}, which is {f}.",
    "There is a data block {d} ({f}), referenced by {x}.", "Data {d}: {f}. {x} shows [[{d}]].",
    "{x} refers to the data block {d} with {f}.", "Define {d} as data with {f}; {x} links to {d}.", "data {d}: {f}, used by {x}.",
    "The data of {x} is the block {d}: {f}.", "Let {x} reference a data block {d} containing {f}.",
]  # fmt: skip
STORY_OPENINGS = [
    "Let me tell you how it works.", "This is what happens.", "Here is the flow as I understand it.", "We went through the process today.",
    "In our system everything is an event.", "Some notes from the workshop.",
    "So this is the story.", "Picture somebody using our software.", "I will go through it in order.", "The team agreed on this.",
    "From left to right:", "You asked how it goes.",
    "I am new to this, so bear with me.", "Time runs from left to right here.", "We want to build it like this.", "Short version:",
]  # fmt: skip
STORY_TOPICS = [
    "This is about {t}.", "Today's topic is {t}.", "Let me explain {t}.", "In our system, {t} works like this.", "Here is the story of {t}.",
    "My subject is {t}.", "We talked about {t}.", "About {t}:",
    "You wanted to know about {t}.", "A few words on {t}.", "The team has modelled {t}.", "Regarding {t}:", "We want to understand {t}.",
    "I have been looking at {t}.", "Think of {t}.", "So, {t}.",
]  # fmt: skip
STORY_REQUESTS = [
    "Please draw an event model of that.", "Can you make an event model of it?", "I'd like this as an event model.", "Draw the event model.",
    "Could you put it into an event modeling diagram?", "An event model would help.",
    "Make it an event model, please.", "Show me that as an event model.", "Now model it with events.",
    "It should become an event modeling diagram.", "What would the event model be?", "Plot it as an event model.",
    "So please, an event model.", "Turn it into an event model.", "I want to see the commands, events and views drawn.", "event model please",
    "Would you draw it in event modeling style?",
    "Please give me the event model.", "That belongs in an event model.", "Give me the event modeling diagram.",
]  # fmt: skip
ASIDES = [
    "That took us a while to agree on.", "I may be wrong there.", "Nobody likes that part.", "The users know it by heart.",
    "This is the part that breaks most often.", "We argued about that one.", "It has always been so.",
    "You have seen that before.", "I checked that twice.", "It takes a second at most.", "The old system did this too.", "That is the boring part.",
]  # fmt: skip
