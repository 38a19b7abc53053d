"""How people ask for ZenUML: openings, parties, messages, calls, returns and blocks, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a ZenUML diagram.", "ZenUML please:", "I need ZenUML of the following.", "Make a ZenUML sequence diagram from this.",
    "Can you draw this in ZenUML?", "zenuml:",
    "Here are our calls, please write the ZenUML.", "ZenUML diagram:", "Could you turn my notes into ZenUML?",
    "A zenuml sequence with these messages.", "A ZenUML diagram, please.", "Put this into ZenUML syntax:",
    "Please sketch the interaction below with ZenUML.", "Give me the Mermaid zenuml code for this.",
    "We use ZenUML for our sequence diagrams, so one for this:", "Show who calls whom, in ZenUML.",
    "Generate ZenUML.", "From the code review, as a ZenUML diagram:", "new zenuml diagram", "I would like these calls as ZenUML.",
    "What does this look like in ZenUML?", "Sequence, but written as ZenUML:",
    "Please produce a ZenUML diagram with the messages given.", "ZenUML, messages below.",
    "Hi! A quick ZenUML diagram from this would be great.", "Let us write this down in ZenUML.", "Need zenuml.",
    "Render the calls below with ZenUML.", "Code-like sequence diagram (ZenUML):", "Convert to ZenUML:",
]  # fmt: skip
TOPICAL = [
    "Draw a ZenUML diagram of {t}.", "ZenUML for {t}:", "Make a ZenUML sequence about {t}.", "zenuml of {t}", "I need {t} in ZenUML.",
    "Please draw {t} with ZenUML.", "Could you do {t} as a ZenUML diagram?",
    "Here is {t}, as ZenUML please.", "ZenUML diagram: {t}.", "We are documenting {t} in ZenUML.", "Show {t} in zenuml.",
    "How does {t} look in ZenUML?", "zenuml sequence for {t}:", "Give me ZenUML code covering {t}.",
    "The ZenUML of {t} goes like this.", "Create a ZenUML diagram for {t}.", "For {t} I want ZenUML.", "Calls in {t}, to be drawn with ZenUML:",
    "Topic: {t}. Type: ZenUML.", "Model {t} with ZenUML.", "Let us see {t} in ZenUML.",
    "Put {t} into a ZenUML diagram.", "Interaction of {t}; write it in ZenUML.", "A ZenUML diagram on {t}, please.", "Generate the ZenUML for {t}.",
]  # fmt: skip
TITLED = [
    "Draw a ZenUML diagram titled {t}.", "ZenUML with the title {t}:", "Make a ZenUML diagram called {t}.", "zenuml, title {t}",
    "Title: {t}\nZenUML", "I need a ZenUML diagram named {t}.", "Please draw ZenUML headed {t}.",
    "A ZenUML diagram entitled {t}, please.", "Give the ZenUML diagram the title {t}.", "Could you draw a ZenUML diagram with {t} as its title?",
    "New ZenUML diagram. Title: {t}.", "ZenUML; the title is {t}.",
    "Under the heading {t} I want a ZenUML diagram.", "zenuml titled {t}:", "Create the ZenUML diagram {t} (that is its title).",
    "Set {t} as title of the ZenUML diagram.",
]  # fmt: skip
CLOSINGS = [
    "Thanks!", "That is all.", "Keep the names as they are.", "Nothing else in it.", "Mermaid syntax please.", "Thank you.",
    "Just the diagram, no explanation.", "It is for the team wiki.", "No extras.", "Please keep the order.",
    "cheers", "Thanks in advance.",
]  # fmt: skip
PARTIES = ["Participants: {l}.", "The participants are {l}.", "Between {l}.", "Parties: {l}", "Lifelines: {l}.", "Involved: {l}.",
    "participants {l}", "Declare {l}, in this order.", "From left to right: {l}."]
KINDS = {
    "Actor": ["{x} is an actor.", "@Actor {x}", "Mark {x} as an actor.", "{x} is a person, so an actor.", "Show {x} as an actor.",
              "The actor is {x}.", "Draw {x} as an actor.", "Use the actor symbol for {x}.", "Actor: {x}.", "{x} (actor)"],
    "Database": ["{x} is a database.", "@Database {x}", "Mark {x} as a database.", "Show {x} as a database.", "The database is {x}.",
                 "Draw {x} with the database icon.", "Use the database symbol for {x}.", "Database: {x}."],
    "Queue": ["{x} is a queue.", "@Queue {x}", "Mark {x} as a queue.", "Show {x} as a queue.", "The queue is {x}.", "Queue: {x}."],
    "Boundary": ["{x} is a boundary.", "@Boundary {x}", "Mark {x} as a boundary.", "Show {x} as a boundary object.", "Boundary: {x}."],
    "Control": ["{x} is a control.", "@Control {x}", "Mark {x} as a control.", "Show {x} as a control object.", "Control: {x}."],
    "Entity": ["{x} is an entity.", "@Entity {x}", "Mark {x} as an entity.", "Show {x} as an entity object.", "Entity: {x}."],
}  # fmt: skip
GROUPS = [
    "Group {l} as {g}.", "{l} form the group {g}.", "Put {l} into a group called {g}.", "There is a group {g} with {l}.",
    "The group {g} holds {l}.", "{l} belong to the group {g}.", "Draw a group {g} around {l}.", "In the group {g}: {l}.",
    "{g} is a group of {l}.", "{l} are grouped under {g}.",
]  # fmt: skip

# {a} sends {t} to {b}; the text of the diagram is given.
SEND = [
    "{a} sends {t} to {b}.", "{a} tells {b} {t}.", "{a} messages {b}: {t}.", "{a} asks {b}: {t}.", "{a} passes {t} to {b}.",
    "{a} contacts {b} with {t}.", "{a} sends {b} the message {t}.", "From {a} to {b}: {t}.", "{a} to {b}: {t}.",
    "{a} signals {t} to {b}.", "{a} -> {b}: {t}", "{a} hands {t} to {b}.", "{a} pings {b} with {t}.", "An arrow {t} runs from {a} to {b}.",
    "{a} posts {t} to {b}.", "A message {t} goes from {a} to {b}.", "{a} addresses {b} with {t}.",
    "Next, {a} sends {t} to {b}.", "Then {a} sends {b} {t}.", "{a} says {t} to {b}.", "After that, {a} sends {t} to {b}.",
    "{a} gives {b} the message {t}.", "The message from {a} to {b} is {t}.", "{a} forwards {t} to {b}.", "{a} directs {t} at {b}.",
    "Let {a} send {t} to {b}.", "Message from {a} to {b}: {t}.",
]  # fmt: skip
REPLY = [
    "{a} replies {t} to {b}.", "{a} answers {b} with {t}.", "{a} responds to {b} with {t}.", "{a} sends {t} back to {b}.",
    "{a} replies to {b}: {t}.", "{a} answers {b}: {t}.", "{a} gives {t} back to {b}.", "The reply from {a} to {b} is {t}.",
    "{a} responds {t} to {b}.", "Back from {a} to {b}: {t}.", "{a} to {b} in reply: {t}.", "{a} --> {b}: {t}",
    "A dashed arrow {t} goes from {a} back to {b}.", "{a}, in answer, sends {t} to {b}.", "The answer of {a} to {b}: {t}.",
    "Then {a} replies to {b} with {t}.",
]  # fmt: skip
# {a} calls the method {m} on {b}.
CALL = [
    "{a} calls {m} on {b}.", "{a} invokes {m} on {b}.", "{a} -> {b}.{m}", "{a} calls {b}.{m}.", "{a} runs {m} on {b}.",
    "Call from {a} to {b}: {m}.", "{a} makes the call {m} to {b}.", "There is a call of {m} from {a} to {b}.", "{a} uses {m} of {b}.",
    "{a} calls the method {m} of {b}.", "{a} triggers {m} on {b}.", "Then {a} calls {m} on {b}.", "From {a} a call {m} goes to {b}.",
    "Next, {a} invokes {m} on {b}.", "{a} executes {m} on {b}.", "{a} asks for {m} on {b}.",
    "After that, {a} calls {m} on {b}.", "{a} does a synchronous call {m} on {b}.", "{a}'s call to {b} is {m}.", "Method call: {a} to {b}, {m}.",
    "{a} goes through {m} on {b}.", "Let {a} call {m} on {b}.", "{a} performs {m} on {b}.",
    "We see {a} calling {m} on {b}.", "{a} fires {m} on {b}.", "The call {a} makes on {b} is {m}.",
]  # fmt: skip
INSIDE = ["Inside this call,", "Within that call,", "While handling it,", "During this call,", "In the body of the call,",
    "As part of that call,", "Before it comes back,"]
RETURN = [
    "The call returns {t}.", "It returns {t}.", "{b} gets {t} back from the call.", "The return value is {t}.", "This call returns {t}.",
    "What it returns is {t}.", "That gives {t} as its return value.", "The method returns {t}.",
    "{a} returns {t} from this call.", "The result returned is {t}.", "In the end the call returns {t}.", "As result it returns {t}.",
]  # fmt: skip
NEW = [
    "Inside it, {a} creates a new {n}.", "In this call a new {n} is created.", "Within the call, {a} makes a new {n}.",
    "During the call we create new {n}.", "In doing so, {a} instantiates {n}.", "The call creates {n}.", "There, new {n} comes into being.",
    "While at it, {a} creates {n}.",
]  # fmt: skip
DIVIDERS = ["Then a divider {t}.", "A divider says {t}.", "Divider: {t}.", "Here comes the divider {t}.", "Now a dividing line with {t}.",
    "== {t} ==", "Separate it here with the divider {t}."]
COMMENTS = ["(comment: {t})", "Comment before it: {t}.", "Put the comment {t} before it.", "// {t}"]

# Told: {a} the sender, {v} what it does ('uploads the mesh'), {b} 'to the quote page'.
TELL = [
    "{a} {v} {b}.", "{a} {v} {b}.", "Then {a} {v} {b}.", "Next, {a} {v} {b}.", "After that, {a} {v} {b}.", "{a} now {v} {b}.",
    "Here again {a} {v} {b}.", "So {a} {v} {b}.", "Now {a} {v} {b}.", "Thereupon {a} {v} {b}.", "As a next step {a} {v} {b}.",
    "What happens is that {a} {v} {b}.", "And {a} {v} {b}.", "Shortly after, {a} {v} {b}.", "This is when {a} {v} {b}.",
    "Once that is done, {a} {v} {b}.", "At this point {a} {v} {b}.", "It goes on: {a} {v} {b}.", "{a} also {v} {b}.",
    "Soon {a} {v} {b}.", "Here {a} {v} {b}.", "Of course {a} {v} {b}.", "A moment later {a} {v} {b}.", "With that, {a} {v} {b}.",
    "Later on, {a} {v} {b}.", "In the next step, {a} {v} {b}.", "You can see how {a} {v} {b}.",
]  # fmt: skip
IFS = ["If {c}:", "In case {c}:", "When {c}:", "Provided that {c}:", "Should it be that {c}:", "if {c},", "Only if {c}:", "Suppose {c}:"]
TELL_IFS = ["If {c}, {x}", "In case {c}, {x}", "When {c}, {x}", "Provided that {c}, {x}", "Suppose {c}: then {x}",
    "If it turns out that {c}, {x}", "Now, if {c}, {x}", "Assuming that {c}, {x}"]
ELSES = ["Otherwise {x}", "If not, {x}", "Else {x}", "In the other case {x}", "Otherwise, {x}", "Failing that, {x}", "If that is not so, {x}",
    "In all other cases {x}"]
STORY_OPENINGS = [
    "Let me tell you how it works.", "This is what happens.", "Here is the flow as I understand it.", "We went through the process today.",
    "In our system it goes like this.", "Some notes from the workshop.", "So this is the story.",
    "Picture a normal day.", "I will go through it in order.", "The team agreed on this.", "One after the other:", "You asked how it goes.",
    "I am new to this, so bear with me.", "It is a short conversation.", "We want to build it like this.", "Short version:",
]  # fmt: skip
STORY_TOPICS = [
    "This is about {t}.", "Today's topic is {t}.", "Let me explain {t}.", "In our house, {t} works like this.", "Here is the story of {t}.",
    "My subject is {t}.", "We talked about {t}.", "About {t}:", "You wanted to know about {t}.",
    "A few words on {t}.", "The team has looked at {t}.", "Regarding {t}:", "We want to understand {t}.", "I have been looking at {t}.",
    "Think of {t}.", "So, {t}.",
]  # fmt: skip
STORY_REQUESTS = [
    "Please draw that in ZenUML.", "Can you make a ZenUML diagram of it?", "I'd like this as ZenUML.", "Draw it with ZenUML.",
    "Could you put it into a ZenUML diagram?", "A ZenUML diagram would help.", "Make it ZenUML, please.", "Show me that in zenuml.",
    "Now write it as ZenUML.", "It should become a ZenUML diagram.", "What would the ZenUML be?", "Plot it as a ZenUML sequence.",
    "So please, one ZenUML diagram.", "Turn it into ZenUML.", "I want to see it drawn with ZenUML.", "zenuml please",
    "Would you draw it in ZenUML?", "Please give me the ZenUML.", "That belongs in a ZenUML diagram.", "Give me the ZenUML diagram.",
]  # fmt: skip
ASIDES = [
    "That took us a while to agree on.", "Nobody likes that part.", "Everybody knows that.", "This is the part that breaks most often.",
    "We argued about that one.", "It has always been so.", "You have seen that before.", "I checked that twice.",
    "It takes a second at most.", "The old system did this too.", "That is the boring part.", "No surprise there.",
]  # fmt: skip
