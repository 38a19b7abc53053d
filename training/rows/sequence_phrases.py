"""How strangers ask for sequence diagrams: the sentence templates of `training.rows.sequence`.

Fields: {a} sender, {b} receiver, {c} another receiver, {t} a message's text, {v} a verb phrase in the third person, {i} the same as an
infinitive, {d} in the past tense, {p} the preposition before the receiver, {x} and {y} clauses, {k} a condition, {l} a list, {n} a name.
"""

from __future__ import annotations

OPENINGS = [  # {n}: what it is about
    "Draw a sequence diagram of {n}.", "Sequence diagram for {n}:", "Make me a sequence diagram that shows {n}.",
    "sequence diagram please: {n}.", "I need a sequence diagram for {n}.", "Can you draw the message flow of {n}?",
    "Show the messages exchanged during {n}.", "Who talks to whom during {n}? Please draw it.", "Create a UML sequence diagram for {n}.",
    "Show me the interaction between the parties in {n}.", "Could you sketch {n} as a sequence diagram?",
    "Please diagram {n} step by step, with one lifeline per party.", "Message sequence chart: {n}.",
    "I want to see who sends what to whom in {n}.", "Generate a mermaid sequenceDiagram for {n}.",
    "Turn this description of {n} into a sequence diagram.", "Here is how {n} works, draw the calls.", "Interaction diagram, {n}:",
    "Show the communication in {n}.", "We want to document {n}. A sequence diagram would be best.",
    "Help me picture {n} as messages over time.", "Write mermaid for {n}, as a sequence.", "For my slides: a sequence diagram of {n}.",
    "Lay out the conversation in {n}.", "Visualise the back and forth in {n}.", "Give me the sequence of messages for {n}.",
    "Hi! I would like a sequence diagram on {n}.", "Ok so this is about {n}, and I want the messages drawn in order.",
    "Model {n} as a sequence diagram.", "What does {n} look like as a sequence diagram?", "Please render the request flow of {n}.",
    "A diagram of the calls in {n}, please.", "Trace the messages in {n}.", "Our wiki needs a sequence diagram of {n}.",
    "I am trying to explain {n} to a colleague. Draw the exchange.", "Draw up {n}: who says what to whom.",
    "Chart how the parties talk during {n}.", "UML sequence, {n}.", "Depict {n} with lifelines and messages.",
    "Convert to a sequence diagram. It is {n}.", "seq diagram, {n}", "Plot the message exchange for {n}.",
    "I have to present {n} tomorrow, so draw me a sequence diagram.", "The protocol of {n}, as a diagram:",
]  # fmt: skip
BARE_OPENINGS = [  # without a topic
    "Draw this as a sequence diagram.", "Sequence diagram:", "Please make a sequence diagram of the following.",
    "sequenceDiagram for this:", "Turn these messages into a sequence diagram.", "I need the following exchange as a diagram.",
    "Show this message flow.", "Can you draw the following conversation?", "Mermaid sequence, please.", "Diagram these calls.",
    "Create a sequence diagram from this.", "Here are the messages, draw them.", "Message flow:", "Sequence:",
    "Make a UML sequence diagram.", "Give me mermaid code for this interaction.", "Draw who talks to whom.",
    "Could you draw the calls below?", "Interaction:", "I'd like a sequence diagram with these messages.", "Show the messages in order.",
    "This is our protocol. Diagram it.", "Sketch this exchange:", "Hey, sequence diagram from my notes please.", "Help me draw this:",
    "As a sequence diagram:", "Produce a sequence chart.", "Plot the calls between these systems.",
    "Please visualise this communication.", "What would this look like as a sequence diagram?", "Generate a sequence diagram.",
    "seq diagram pls",
]  # fmt: skip
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "Nothing else.", "That is all.", "Please keep that order.", "Thanks in advance.",
    "Just these messages.", "No extras please.", "Keep the names as they are.", "That's it.", "cheers",
    "Only the diagram, no explanation.", "Mermaid syntax please.", "It is for the docs.", "Use the names as given.",
    "Leave nothing out.", "Please don't invent any steps.", "ty", "Many thanks in advance!", "Do not rename anybody.",
    "No more messages than these, please.", "I will paste it into the README.", "Much appreciated.", "That should be everything.",
    "Code only.", "Don't merge any of the messages.", "Kind regards", "pls no comments in the output", "Let me know if anything is unclear.",
]  # fmt: skip
PARTIES = [
    "Participants: {l}.", "The participants are {l}.", "It is between {l}.", "There are {l}.", "Parties: {l}.", "Lifelines for {l}.",
    "Involved are {l}.", "Use {l} as participants.", "Participants (left to right): {l}.", "Start with the lifelines {l}.",
    "The parties are {l}.", "We have {l}.", "Columns: {l}.", "Taking part: {l}.", "In this order from the left: {l}.", "{l} take part.",
    "Systems: {l}.", "Objects: {l}.", "Declare {l}.", "{l} talk to each other.",
    "The cast: {l}.", "The lifelines I need are {l}.", "The swimlanes are {l}.", "The exchange runs between {l}.", "Put {l} along the top.",
    "Across the top I want {l}.", "On stage: {l}.", "One lifeline each for {l}.", "Who takes part: {l}.",
    "Going from left to right there are {l}.", "Lanes: {l}.", "The components are {l}.", "You need participants for {l}.",
    "Everyone in it, from left to right: {l}.",
]  # fmt: skip
ACTORS = [
    "Actors: {l}.", "The actors are {l}.", "As actors: {l}.", "Use {l} as actors.", "Draw {l} as actors.", "There are the actors {l}.",
    "The actors in it: {l}.", "Stick figure actors for {l}.", "We have the actors {l}.", "Actors, from the left: {l}.",
    "{l} are all actors.", "Everybody here is an actor: {l}.", "Please use the actor symbol for {l}.", "Show {l} as stick figures.",
    "Make {l} actors, not participants.", "People are involved, so actors: {l}.", "Declare {l} with the actor keyword.",
    "Taking part as actors: {l}.", "I want {l} drawn as actors.", "actors (in this order) = {l}.", "Little people for {l}, i.e. actors.",
    "As actors it has {l}.", "We need actors for {l}.", "They are actors, all of them: {l}.", "Only actors in this one: {l}.",
    "Each lifeline belongs to an actor, namely {l}.",
]  # fmt: skip
ONE_ACTOR = [
    "{a} is an actor.", "Show {a} as an actor.", "{a} should be an actor.", "Make {a} an actor.", "Draw {a} as an actor.",
    "Use the actor symbol for {a}.", "The actor is {a}.", "{a} is the actor here.", "{a} is a person, so use an actor.",
    "Please make {a} an actor figure.",
    "{a} is human: actor, please.", "Use a stick figure for {a}.", "For {a} take the actor shape.", "actor: {a}.",
    "{a} is not a system but an actor.", "A little man for {a}, meaning an actor.", "Declare {a} as actor, not participant.",
    "The only actor is {a}.", "Let {a} appear as an actor.", "I would like {a} as a stick person (actor).", "{a} gets the actor icon.",
    "Only {a} is drawn as an actor.", "{a} is an actor and the others are participants.", "With {a} as an actor.", "{a} = actor.",
    "There is one actor in it, {a}.",
]  # fmt: skip
NUMBERED = [
    "Number the messages.", "With numbered messages.", "Use autonumber.", "Please number each message.", "Turn numbering on.",
    "Autonumber it.", "The messages should be numbered.", "Add message numbers.", "I want the arrows numbered.",
    "Messages numbered, please.", "Show sequence numbers.", "Number every arrow.",
    "autonumber on.", "Put a number in front of each message.", "Number them 1, 2, 3 and so on.", "The arrows get numbers.",
    "Please enable autonumber.", "I'd like running numbers on the messages.", "Messages: numbered.", "With sequence numbers, please.",
    "Count the messages through.", "Add a running number to every arrow.", "Every message gets its number.", "Can you number the messages?",
    "Numbers on all arrows, so that we can refer to them.", "It needs message numbers.",
]  # fmt: skip
TITLED = [
    "Title: {t}.", "Give it the title {t}.", "The title is {t}.", "Titled {t}.", "Call the diagram {t}.", "Put {t} as the title.",
    "With the title {t}.", "It should be titled {t}.", "Diagram title: {t}.", "The heading says {t}, as the title.",
    "Head it {t}.", "Please title it {t}.", "The diagram is called {t}.", "Name of the diagram: {t}.", "On top it says {t} as the title.",
    "Let the title be {t}.", "{t} is the title.", "Write {t} above it as its title.", "I want the title {t} on it.", "Add a title: {t}.",
    "It has the title {t}.", "Set the title to {t}.", "The name on top is {t}, as its title.", "As a title, use {t}.",
    "The whole thing bears the title {t}.", "Its title reads {t}.",
]  # fmt: skip
BOXED = [  # {k}: '', 'light blue ', ...
    "Put {l} in a {k}box called {t}.", "Group {l} in a {k}box {t}.", "{l} should be in a {k}box named {t}.", "Draw a {k}box {t} around {l}.",
    "A {k}box titled {t} holds {l}.", "There is a {k}box {t} with {l} in it.", "Box {l} together as a {k}box {t}.",
    "Around {l} goes a {k}box called {t}.", "Inside a {k}box called {t}: {l}.", "Surround {l} with a {k}box {t}.",
    "Wrap a {k}box named {t} around {l}.", "{t} is a {k}box with {l} inside.", "Frame {l} by a {k}box labelled {t}.",
    "Make a {k}box {t} and put {l} in it.", "I want a {k}box called {t} that encloses {l}.", "In the {k}box {t}: {l}.", "{t} ({k}box): {l}.",
    "Participants of a {k}box {t}: {l}.", "There should be a {k}box around {l}, titled {t}.", "Use a {k}box {t} to hold {l}.",
    "Please draw {l} within a {k}box that is called {t}.", "Set {l} apart in a {k}box {t}.", "Add a {k}box with the title {t} around {l}.",
    "We keep {l} in a {k}box, its title is {t}.", "Show a {k}box {t} holding {l}.", "Let {l} live in a {k}box with the name {t}.",
]  # fmt: skip

# One message with a given text, in a sentence.
SEND = [
    "{a} sends {t} to {b}", "{a} calls {b} with {t}", "{a} tells {b} {t}", "{a} messages {b}: {t}", "{a} asks {b}: {t}",
    "{a} passes {t} to {b}", "{a} contacts {b} with {t}", "{a} says {t} to {b}", "{a} sends {b} the message {t}", "from {a} to {b}: {t}",
    "{a} to {b}: {t}", "{a} signals {t} to {b}", "a message {t} goes from {a} to {b}", "{a} hands {t} to {b}", "{a} pings {b} with {t}",
    "{a} invokes {t} on {b}", "{b} gets {t} from {a}", "{b} receives {t} from {a}", "there is a call {t} from {a} to {b}",
    "{a} requests {t} from {b}", "{a} issues {t} to {b}", "{a} talks to {b}: {t}", "an arrow {t} runs from {a} to {b}",
    "{a} posts {t} to {b}",
    "{a} forwards {t} to {b}", "{a} submits {t} to {b}", "{a} lets {b} know: {t}", "{a} approaches {b} with {t}", "{a} writes {t} to {b}",
    "{t} goes from {a} to {b}", "{t} is sent to {b} by {a}", "{a} -> {b}: {t}", "{b} is told {t} by {a}", "{a} turns to {b} with {t}",
    "{a} makes the call {t} to {b}", "{a} pushes {t} to {b}", "the message {t} travels from {a} to {b}", "{a} gets in touch with {b}: {t}",
]  # fmt: skip
REPLY = [
    "{a} replies {t} to {b}", "{a} answers {b} with {t}", "{a} responds to {b} with {t}", "{a} returns {t} to {b}",
    "{a} sends {t} back to {b}", "{b} gets {t} back from {a}", "{a} replies to {b}: {t}", "{a} answers {b}: {t}",
    "{a} gives {t} back to {b}", "the reply from {a} to {b} is {t}", "{a} responds {t} to {b}", "{b} gets the answer {t} from {a}",
    "{b} receives the reply {t} from {a}", "back from {a} to {b}: {t}", "{a} to {b} in reply: {t}",
    "a dashed arrow {t} goes from {a} back to {b}",
    "{a} comes back to {b} with {t}", "{b} is answered with {t} by {a}", "{t} comes back to {b} from {a}", "{t} is returned to {b} by {a}",
    "{a} --> {b}: {t}", "in response, {a} sends {t} to {b}", "{a} reports back to {b}: {t}", "as its answer, {a} sends {b} {t}",
    "{a} sends its reply {t} to {b}", "the answer {t} goes from {a} to {b}", "{b} hears back from {a}: {t}",
    "a return message {t} runs from {a} to {b}",
]  # fmt: skip
ASYNC = [
    "{a} asynchronously sends {t} to {b}", "{a} sends {t} to {b} asynchronously", "async from {a} to {b}: {t}",
    "{a} sends {b} an async message {t}", "{a} fires off {t} to {b} asynchronously",
    "there is an asynchronous message {t} from {a} to {b}", "{a} to {b}, async: {t}",
    "{a} sends {t} to {b} without waiting for an answer", "without waiting, {a} sends {t} to {b}",
    "{a} publishes {t} to {b} asynchronously",
    "{a} fires {t} at {b} and does not wait for a reply", "an async arrow {t} leads from {a} to {b}", "{b} gets {t} from {a} asynchronously",
    "{a} emits {t} to {b} as an async message", "{a} -) {b}: {t}", "asynchronously, {a} tells {b} {t}",
    "{a} posts {t} to {b}, fire and forget", "{a} sends {b} {t} without blocking", "{a} notifies {b} asynchronously with {t}",
    "{a} leaves {t} with {b} and carries on without an answer", "{a} sends {t} to {b}, an async message", "{t} (async) goes from {a} to {b}",
    "{a} queues {t} for {b} asynchronously", "{a} passes {t} to {b} and goes on without waiting",
    "{b} receives the async message {t} from {a}", "an asynchronous call {t} is made by {a} to {b}",
]  # fmt: skip
LOST = [
    "{a} sends {t} to {b} but it is lost", "{a} sends {t} to {b} but it fails", "a lost message {t} from {a} to {b}",
    "{t} from {a} to {b} gets lost", "{a} tries to send {t} to {b} but it never arrives", "the message {t} from {a} to {b} fails",
    "{a} to {b}, lost: {t}", "{a} fails to send {t} to {b}", "{t} goes from {a} to {b} and is lost",
    "a failing message {t} from {a} to {b}",
    "{a} sends {t}, which never reaches {b}", "{a} -x {b}: {t}", "{t}, sent from {a} to {b}, never arrives",
    "{a} calls {b} with {t} in vain, the message is lost", "a message {t} from {a} to {b} ends with a cross",
    "{a} sends {b} {t} but the message is dropped", "{a} attempts to send {t} to {b}, without success",
    "the call {t} from {a} to {b} does not get through", "{a} tries to reach {b} with {t} but fails",
    "{t} is lost on its way from {a} to {b}", "an arrow with a cross, {t}, goes from {a} to {b}",
    "{a} wants to send {t} to {b}, but it does not arrive", "{a} sends {b} {t}, lost in transit",
    "the message {t} that {a} sends to {b} is lost", "sending {t} from {a} to {b} fails", "{b} never receives {t} from {a}",
]  # fmt: skip
OWN = [
    "{a} does {t} itself", "{a} sends itself {t}", "{a} calls itself with {t}", "{a} runs {t} on its own", "{a} to itself: {t}",
    "internally {a} does {t}", "{a} performs {t} internally", "{a} does {t} by itself", "self call of {a}: {t}",
    "{a} notes {t} to itself",
    "{a} carries out {t} for itself", "{a} calls its own {t}", "{a} handles {t} internally", "{a} invokes {t} on itself", "{a} -> {a}: {t}",
    "{a} tells itself {t}", "a message {t} goes from {a} to itself", "{a} loops back to itself with {t}",
    "an arrow {t} runs from {a} to {a}", "on its own, {a} does {t}", "{a} executes {t} itself", "{t} is done by {a} itself",
    "within {a}: {t}", "{a} takes care of {t} alone", "{a} messages itself: {t}", "{a} self-calls {t}",
]  # fmt: skip
NOTE_OVER = [
    "Add a note over {l}: {t}", "Note over {l}: {t}", "put a note {t} over {l}", "over {l} there is a note saying {t}",
    "with the note {t} over {l}", "a note over {l} reads {t}", "over {l}, note {t}", "place the note {t} over {l}",
    "annotate {l} with a note over it: {t}", "a note {t} spans over {l}",
    "a note above {l} says {t}", "stick a note over {l}: {t}", "over {l} we have a note: {t}", "let a note over {l} say {t}",
    "there should be a note over {l} with the text {t}", "write {t} in a note over {l}", "I want a note over {l}: {t}",
    "the note over {l} is {t}", "{t} stands in a note over {l}", "please note over {l}: {t}", "the words {t} appear in a note over {l}",
    "over {l} goes a note with the text {t}", "a remark over {l}, as a note: {t}", "drop a note over {l} that says {t}",
    "leave a note over {l}: {t}", "have a note over {l} that reads {t}",
]  # fmt: skip
NOTE_SIDE = [  # {k}: left or right
    "Note {k} of {a}: {t}", "add a note {k} of {a}: {t}", "on the {k} of {a} there is a note {t}", "put a note {t} to the {k} of {a}",
    "a note to the {k} of {a} says {t}", "to the {k} of {a}, a note: {t}", "with a note {t} {k} of {a}", "place {t} as a note {k} of {a}",
    "a note on the {k} of {a} reads {t}", "{k} of {a} goes the note {t}",
    "on the {k} side of {a}, a note: {t}", "leave a note {k} of {a}: {t}", "the {k} of {a} gets a note: {t}",
    "beside {a}, on the {k}, a note says {t}", "write {t} in a note {k} of {a}", "I want a note to the {k} of {a}: {t}",
    "stick a note {t} on the {k} side of {a}", "the note {k} of {a} is {t}", "there should be a note with the text {t} to the {k} of {a}",
    "next to {a}, {k} side, a note: {t}", "let a note on the {k} of {a} say {t}", "{t} stands in a note {k} of {a}",
    "please attach a note to the {k} of {a}: {t}", "a note sits {k} of {a} and says {t}", "{k} side note for {a}: {t}",
    "have a note {k} of {a} that reads {t}",
]  # fmt: skip

# Blocks in sentences. {k} a condition, {x} and {y} what happens; each is a whole sentence or two.
ALT = [
    "If {k}, {x}; otherwise {y}.", "If {k}, {x}. Otherwise, {y}.", "When {k}, {x}. Otherwise {y}.", "In case {k}, {x}, else {y}.",
    "If {k}, then {x}, or else {y}.", "There are two cases: if {k}, {x}; if not, {y}.", "Provided {k}, {x}. If not, {y}.",
    "Should it turn out that {k}, {x}; otherwise {y}.", "Now if {k}, {x}, but if not, {y}.", "It depends: if {k}, {x}, otherwise {y}.",
    "Assuming {k}, {x}. Else {y}.", "In the event that {k}, {x}. If not, {y}.", "As soon as it is clear that {k}, {x}; otherwise, {y}.",
    "if {k} then {x} else {y}.", "When {k}, {x}, and when not, {y}.", "Where {k}, {x}; else {y}.",
    "Either {k}, in which case {x}, or {y}.", "Given that {k}, {x}. In any other case {y}.",
    "{k}? Then {x}. Otherwise {y}.", "if {k}: {x}; else: {y}.", "Case one, {k}: {x}. In the other case {y}.",
    "We check whether {k}: if so, {x}; if not, {y}.", "Depending on whether {k}, {x} or, if not, {y}.",
    "Is it true that {k}? Then {x}. If it is not, {y}.", "Two ways to go: {k}, then {x}; otherwise, {y}.",
    "Whenever {k}, {x}; in all other cases, {y}.", "Only when {k} does this happen: {x}. Otherwise {y}.",
    "Here it splits. If {k}, {x}; if that is not so, {y}.", "alt {k}: {x}; else: {y}.", "What if {k}? Then {x}. And otherwise {y}.",
]  # fmt: skip
ALT_TWO = [  # {q}: the other condition
    "If {k}, {x}; if {q}, {y}.", "If {k}, {x}. But if {q}, {y}.", "When {k}, {x}; when {q}, {y}.", "In case {k}, {x}; in case {q}, {y}.",
    "If {k}, then {x}, and if {q}, then {y}.", "Provided {k}, {x}. Provided {q}, {y}.", "Suppose {k}: {x}. Suppose {q}: {y}.",
    "Should it be that {k}, {x}; should it be that {q}, {y}.", "Two cases. If {k}, {x}. If {q}, {y}.", "Where {k}, {x}. Where {q}, {y}.",
    "Two outcomes: {k}, then {x}; or {q}, then {y}.", "if {k}: {x}; else if {q}: {y}.", "Either {k}, and then {x}, or {q}, and then {y}.",
    "{k}? Then {x}. But {q}? Then {y}.", "First case, {k}: {x}. Second case, {q}: {y}.", "alt {k}: {x}; else {q}: {y}.",
    "Depending on the outcome: if {k}, {x}, and if {q}, {y}.", "On the one hand, if {k}, {x}; on the other, if {q}, {y}.",
    "Assuming that {k}, {x}; assuming that {q}, {y}.", "It is one of two things: {k}, so {x}, or {q}, so {y}.",
    "As soon as {k}, {x}, whereas if {q}, {y}.", "If it turns out that {k}, {x}; if instead {q}, {y}.",
    "Say {k}: then {x}. Say {q}: then {y}.", "We look at two cases: when {k}, {x}, and when {q}, {y}.",
    "Given that {k}, {x}; given that {q}, {y}.", "Whenever {k}, {x}, but whenever {q}, {y}.",
]  # fmt: skip
OPT = [
    "If {k}, {x}.", "When {k}, {x}.", "Only if {k}, {x}.", "In case {k}, {x}.", "Should it be that {k}, {x}.", "Optionally, if {k}, {x}.",
    "If {k}, then {x}.", "In the event that {k}, {x}.", "Provided {k}, {x}.", "And if {k}, {x}.", "Only when {k}, {x}.",
    "Sometimes {k}, and then {x}.", "If it happens that {k}, {x}.", "Assuming {k}, {x}.",
    "opt {k}: {x}.", "{k}? Then {x}.", "This part is optional: if {k}, {x}.", "If and only if {k}, {x}.", "Suppose {k}; then {x}.",
    "There is an optional step: when {k}, {x}.", "The following only happens if {k}: {x}.", "Under the condition that {k}, {x}.",
    "It may be that {k}; in that case {x}.", "Perhaps {k}. Then {x}.", "Given that {k}, {x}.", "Not always, only when {k}: {x}.",
    "Where {k}, {x}.",
]  # fmt: skip
LOOP = [  # {k} with its own word: 'for each order', 'until it is full', 'every hour'
    "{k}, {x}.", "{k}, {x}.", "{k}: {x}.", "Repeat this {k}: {x}.", "In a loop, {k}, {x}.", "This goes on {k}: {x}.",
    "Over and over, {k}, {x}.", "{k} the following happens again: {x}.", "{k} we loop: {x}.", "Loop {k}: {x}.",
    "Again and again {k}: {x}.", "{k}, the same thing repeats: {x}.", "The next part repeats {k}: {x}.", "What follows is done {k}: {x}.",
    "Repeatedly, {k}, {x}.", "Keep doing this {k}: {x}.", "There is a loop here: {k}, {x}.", "Iterate {k}: {x}.",
    "We cycle through this {k}: {x}.", "{k}, do the following: {x}.", "What happens {k}: {x}.", "The loop runs {k}: {x}.",
    "Time and again, {k}, {x}.", "It goes round and round {k}: {x}.", "{k} this comes round again: {x}.", "{x}, and all of this repeats {k}.",
    "{x}; the whole is repeated {k}.",
]  # fmt: skip
PAR = [
    "In parallel, {x} and {y}.", "At the same time, {x} and {y}.", "Two things happen in parallel: {x}, and {y}.",
    "In parallel: {x}; {y}.", "{x}, while at the same time {y}.", "{x} and, in parallel, {y}.", "Simultaneously, {x} and {y}.",
    "{x}. In parallel to that, {y}.", "Concurrently {x}, and {y}.", "At once, {x}, and at the same time {y}.",
    "{x}; at the same time {y}.", "While {x}, in parallel {y}.",
    "These run in parallel: {x}, and {y}.", "par: {x}; and: {y}.", "{x}. Meanwhile, in parallel, {y}.", "Side by side, {x} and {y}.",
    "In parallel branches, {x}, and {y}.", "Now two things run at the same time: {x}; {y}.", "Both happen at once: {x}, and {y}.",
    "{x}, and concurrently {y}.", "Not one after the other but in parallel: {x}; {y}.", "In two parallel threads, {x} and {y}.",
    "{x}; {y}, both at the same time.", "On one track {x}, on a parallel one {y}.", "Parallel to each other, {x} and {y}.",
    "Parallel work, (1) {x}, (2) {y}.",
]  # fmt: skip
BREAK = [
    "If {k}, the whole thing breaks off: {x}.", "Break off if {k}: {x}.", "If {k}, {x} and everything stops there.",
    "Abort when {k}: {x}.", "Stop everything if {k}: {x}.", "When {k}, break: {x}.", "If {k}, it breaks with this: {x}.",
    "Cancel all the rest if {k}: {x}.", "Break when {k}, so that {x}.", "Should it be that {k}, abort: {x}.",
    "break {k}: {x}.", "Exit early if {k}: {x}.", "If {k}, it all ends here: {x}.", "When {k}, the rest is skipped and {x}.",
    "In case {k}, {x}, and the exchange is aborted.", "Bail out when {k}: {x}.", "If ever {k}, {x} and nothing after that happens.",
    "The flow is interrupted if {k}: {x}.", "Provided that {k}, we break out: {x}.", "{k}? Then {x} and the whole exchange ends.",
    "In the event that {k}, everything is called off: {x}.", "Leave early when {k}: {x}.",
    "As soon as {k}, {x} and all the rest is cancelled.", "No further steps if {k}: {x}.", "This is a break: if {k}, {x}.",
]  # fmt: skip

# Narratives. Connectives before a sentence, sentences of one message, of two.
FIRST = [
    "First, ", "To begin with, ", "It starts when ", "At the start, ", "It begins like this: ", "Initially, ", "Step one: ", "To start, ",
    "First of all, ", "At first, ",
    "In the beginning, ", "At the very beginning, ", "Right at the start, ", "To kick things off, ", "The first thing: ", "First up, ",
    "It all begins with this: ", "Off we go: ",
]  # fmt: skip
NEXT = [
    "Then ", "Next, ", "After that, ", "Afterwards, ", "Once that is done, ", "Subsequently, ", "Thereupon ", "Now ", "A moment later ",
    "And then ", "As a next step, ", "With that, ", "Later, ", "So ", "Following this, ", "Right after that, ",
    "When that has happened, ", "Soon ",
    "Next up, ", "Then comes this: ", "In the next step, ", "Directly afterwards, ", "As soon as that is through, ", "Moving on, ",
    "Thereafter, ",
]  # fmt: skip
LAST = [
    "Finally, ", "In the end, ", "At last, ", "Lastly, ", "To finish, ", "As the last step, ", "To close, ", "In conclusion, ",
    "At the end, ", "Last of all, ",
    "To end with, ", "To wrap up, ", "And finally, ", "At the very end, ", "It ends like this: ", "Last but not least, ", "Ultimately, ",
    "To round it off, ",
]  # fmt: skip
AFTER_BLOCK = [
    "In any case, ", "Either way, ", "Whatever happens, ", "After all this, ", "Once this is settled, ", "When this part is over, ",
    "After this, ", "From there on, ",
    "Afterwards in any event, ", "That being done, ", "With that out of the way, ", "Then, regardless, ", "After that part, ",
    "When all that is done, ", "Back on the main path, ", "From then on, ", "Past this point, ",
]  # fmt: skip
TELLS = [  # {a} wants {b} to do something: the message is {i}
    "{a} asks {b} to {i}", "{a} tells {b} to {i}", "{a} wants {b} to {i}", "{a} instructs {b} to {i}", "{a} orders {b} to {i}",
    "{a} requests {b} to {i}", "{a} reminds {b} to {i}", "{a} urges {b} to {i}", "{a} would like {b} to {i}", "{a} tasks {b} to {i}",
    "{a} directs {b} to {i}", "{b} is asked by {a} to {i}", "{b} is told by {a} to {i}", "{a} begs {b} to {i}", "{a} invites {b} to {i}",
    "{a} calls on {b} to {i}",
    "{a} expects {b} to {i}", "{a} gets {b} to {i}", "{a} advises {b} to {i}", "{a} commands {b} to {i}", "{a} needs {b} to {i}",
    "{a} prompts {b} to {i}", "{a} signals {b} to {i}", "{a} encourages {b} to {i}", "{a} commissions {b} to {i}",
    "{b} is instructed by {a} to {i}", "{a} pushes {b} to {i}",
]  # fmt: skip
RELATIVE = [  # {x} ends with the receiver, who sends the next message {y}
    "{x}, who {y}", "{x}, which {y}", "{x}, who then {y}", "{x}, which in turn {y}", "{x}, who in turn {y}", "{x}, which then {y}",
    "{x}, who afterwards {y}", "{x}, which at once {y}", "{x}, who promptly {y}", "{x}, which now {y}",
    "{x}, which thereupon {y}", "{x}, who immediately {y}", "{x}, which after that {y}", "{x}, who straight away {y}",
    "{x}, which subsequently {y}", "{x}, who upon this {y}", "{x}, who as a result {y}", "{x}, which next {y}",
]  # fmt: skip
SAME_SENDER = [
    "{x} and {y}", "{x} and then {y}", "{x}, then {y}", "{x} and also {y}", "{x}, and afterwards {y}", "{x} and next {y}",
    "{x} and at last {y}", "{x}, and finally {y}",
    "{x}, next {y}", "{x}, and straight after that {y}", "{x} and subsequently {y}", "{x} and right away {y}", "{x}, and a moment later {y}",
    "{x} and, once that is done, {y}", "{x} and thereupon {y}", "{x} and as a next step {y}",
]  # fmt: skip
ASYNC_TAILS = [
    " without waiting for an answer", " asynchronously", " and does not wait for an answer", " without waiting", ", asynchronously",
    " as an async message", " without expecting a reply", " and carries on without waiting",
    " in fire-and-forget mode", ", fire and forget", " (async)", ", an asynchronous message", " with no need for an answer",
    " and goes on right away without an answer", " and does not wait", ", not waiting for any reply", " in an asynchronous way",
    ", and no answer is awaited", " without blocking", " via an async call", " and moves on without an answer",
    " as a fire-and-forget message", ", which is an async call", ", without pausing for an answer", ", and the answer is not waited for",
    " by async message",
]  # fmt: skip
LOST_TAILS = [
    ", but it never arrives", ", but the message is lost", ", but this fails", ", which gets lost on the way", ", but that fails",
    ", but it gets lost", ", without it ever arriving", ", but nothing arrives",
    ", but the message never gets there", ", though it never arrives", ", yet it gets lost", ", and the message goes missing",
    ", however it fails", ", in vain, as the message is lost", ", but it does not get through", ", which fails",
    ", a message that never arrives", " (lost)", ", but it vanishes on the way", ", but the connection drops and it is lost",
    ", which never gets through", ", only for it to get lost", ", but the message does not make it", ", without success, it is lost",
    ", and it never turns up there",
]  # fmt: skip
BETWEEN = [
    "{l} are involved.", "It involves {l}.", "There are {l}.", "The parties are {l}.", "It happens between {l}.", "Think of {l}.",
    "{l} work together.", "Participants are {l}.", "It is between {l}.", "This is about {l}.", "{l} take part.",
    "Here is who takes part: {l}.", "The cast is {l}.", "Taking part are {l}.", "We have {l} here.", "In it you find {l}.",
    "You need lifelines for {l}.", "The lifelines, from the left, are {l}.", "Who is in it: {l}.", "Players in this: {l}.",
    "It concerns {l}.", "Its participants, in order: {l}.", "The roles are {l}.", "{l} play a part.", "{l} have to cooperate.",
    "You will meet {l}.",
]  # fmt: skip

# What parties of no particular field say: '{o}' is a thing.
SWAPPED = [
    "send the {o}|to", "submit the {o}|to", "request the {o}|from", "forward the {o}|to", "hand over the {o}|to", "order the {o}|from",
    "check the {o}|with", "share the {o}|with", "show the {o}|to", "post the {o}|to", "transfer the {o}|to", "confirm the {o}|to",
    "ask for the {o}|from", "pass on the {o}|to", "deliver the {o}|to", "register the {o}|with", "upload the {o}|to", "book a {o}|with",
    "place a {o}|with", "store the {o}|in", "report the {o}|to", "demand a {o}|from", "collect the {o}|from", "fetch the {o}|from",
    "load the {o}|from", "announce the {o}|to", "buy a {o}|from", "write the {o}|to", "return the {o}|to", "send back the {o}|to",
    "reply with the {o}|to", "return a {o}|to", "answer with a {o}|to", "respond with the {o}|to", "give back the {o}|to",
    "return the {o}|to", "send back a {o}|to", "reply with a {o}|to",
]  # fmt: skip
OWN_WORK = [
    "check the {o}", "verify the {o}", "calculate the {o}", "store the {o}", "validate the {o}", "update the {o}", "look up the {o}",
    "prepare the {o}", "log the {o}", "clean the {o}", "count the {o}", "create a {o}", "inspect the {o}", "sign the {o}", "lock the {o}",
    "sort the {o}", "print the {o}", "test the {o}",
    "archive the {o}", "weigh the {o}", "repair the {o}", "measure the {o}", "compare the {o}", "reserve a {o}", "close the {o}",
    "review the {o}", "label the {o}",
]  # fmt: skip
GIVE = [
    "send", "give", "hand", "show", "pass", "offer", "mail", "bring", "text",
    "email", "wire", "grant", "sell", "assign", "fax", "award",
]  # fmt: skip
STATES = [
    "the {o} is {j}", "the {o} is {j}", "no {o} is left", "the {o} is missing", "the {o} has expired",
    "the {o} costs more than {z} euros", "there is a {j} {o}", "the {o} is not {j}", "a {o} exists", "the {o} matches",
    "the {o} looks {j}", "at least {z} of the {o} remain", "the {o} was found", "the {o} is accepted",
    "the {o} arrives within {z} minutes", "nobody wants the {o}",
    "the {o} is empty", "the {o} was rejected", "the {o} is out of stock", "more than {z} of the {o} are waiting", "the {o} cannot be found",
    "the {o} is too old", "someone has changed the {o}", "the {o} does not match", "the {o} takes longer than {z} seconds",
    "the {o} is valid", "the {o} comes back {j}",
]  # fmt: skip
ROUNDS = [
    "for each {o}", "for every {o}", "every {z} minutes", "until the {o} is {j}", "while the {o} is {j}", "up to {z} times", "{z} times",
    "as long as the {o} is {j}", "for each {j} {o}", "until there is a {o}", "every day", "for all of the {o}",
    "as long as a {o} is left", "while there is a {o}", "once per {o}", "every {z} seconds",
    "every hour", "once a day", "until nothing of the {o} is left", "for every {j} {o}", "as long as the {o} lasts", "every {z} hours",
    "at most {z} times", "while the {o} is not {j}", "for {z} rounds", "each time a {o} arrives",
]  # fmt: skip
TOPICS = [
    "the {o} process", "how a {o} is handled", "a {o} request", "our {o} service", "the {j} {o} case", "{o} handling", "the {o} flow",
    "what happens to a {o}", "the {o} protocol", "the {j} {o}", "a {j} {o} order", "a {o} check", "the life of one {o}",
    "the {o} handover",
    "the exchange about the {o}", "our {o} API", "the {o} negotiation", "a {o} complaint", "the delivery of a {o}", "the {j} {o} workflow",
    "one {o} transaction", "the {o} booking", "the renewal of a {o}", "the message flow around the {o}", "a {o} approval",
]  # fmt: skip
CALLS = [
    "GET /{o}", "POST /{o}", "GET /{o}/{{id}}", "PUT /{o}/{z}", "DELETE /{o}/{z}", "200 OK", "201 Created", "404 Not Found", "401",
    "500 error", "select {o}", "insert {o}", "{o}({z})", "get{O}()", "create{O}(name)", "{o}.updated", "{o}_{j}", "ACK", "SYN",
    "{O}: {j}", "{o} = {z}", "find {o} where id = {z}", "publish {o} event", "{z}% {o}", "{o} (v{z})", "{z} {o}", "{O} #{z}", "<{o}>",
    "{o}; {j}", "{o}?", "/{o}/{j}?page={z}", "{O}, {j}", "{o} at {z}:30", "{o} & {j}", "{j}/{o}",
]  # fmt: skip
