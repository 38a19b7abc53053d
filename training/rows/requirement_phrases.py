"""How people ask for a requirement diagram: openings, requirements, their fields, elements and relations, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a requirement diagram.", "Requirement diagram please:", "requirements diagram with the following",
    "Make a requirement diagram from this list.", "I need a SysML requirement diagram:", "Can you turn these requirements into a diagram?",
    "Give me a diagram of these requirements.", "Please model the requirements below.",
    "Here are our requirements and what fulfils them, I want them as a diagram.", "Create a requirement chart with the entries below.",
    "requirementDiagram, please.", "could you do a requirements diagram out of this", "Requirement model:",
    "Mermaid requirement diagram, details below.", "Show the requirements and how they hang together.",
    "I'd like to see which requirement is covered by what.", "Convert to a requirement diagram:", "Generate a requirements diagram for me.",
    "Build a traceability diagram from this.", "We need these requirements as a diagram for the audit.",
    "What would this specification look like as a requirement diagram?", "Requirements follow.",
    "Hi, quick one: a requirement diagram of this.", "Put the requirements below in a diagram.", "Let's make a requirement diagram.",
    "Need a SysML-style picture of this:", "Take this excerpt of the spec and draw it as requirements.",
    "The following should become a requirement diagram.", "Please sketch the requirements with their links.", "new requirement diagram",
    "Represent this as a requirement diagram.", "Would you draw the requirements given here?", "From our specification:",
    "Requirements and elements, as a diagram:",
]
TITLED_OPENINGS = [
    "Draw a requirement diagram for the {title}.", "requirements: {title}", "A requirement diagram for {title}, please.",
    "I want the requirements of the {title} as a diagram.", "Requirements on the {title}:",
    "Make me a requirements diagram of the {title}.", "Can you draw what we demand of the {title}?", "Requirement model of the {title}.",
    "We'd like a SysML requirement diagram for the {title}.", "Please visualise the requirements for the {title}.",
    "I'm writing the spec of the {title} and need a requirement diagram.", "Subject: {title}. Draw the requirement diagram.",
    "For the {title} we have these requirements.", "Mermaid requirement diagram for {title}",
    "Need the requirements of the {title} in one picture.", "Show what is required of the {title}.",
    "The {title} has to meet the following; make a requirement diagram.", "Spec of the {title}, as a requirement diagram:",
    "Turn the specification of the {title} into a requirement diagram.", "{title}: requirement diagram please",
    "What the {title} must do, as a requirement diagram:", "The customer wants to see the requirements for the {title}.",
    "Give me a requirementDiagram for the {title}.", "I have to present the requirements of the {title}, so draw them.",
    "This is the requirements list of the {title}; make a diagram of it.",
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Cheers", "thx", "Much appreciated.", "It goes into the spec.",
    "Please don't add anything else.", "Use the names exactly as written.", "Just the diagram, no explanation.",
    "I need it for the review.", "That should be everything.", "It's for the audit.", "Same order please.", "Nothing else is needed.",
    "Nothing fancy.", "Best regards", "Names as given please.", "It goes to the supplier.", "My wording, please.", "One diagram is enough.",
    "The auditor will read it.", "Don't change the ids.", "I will add more requirements later.",
]
DIRECTIONS = {
    "LR": [
        "From left to right.", "Lay it out left to right.", "direction LR", "Draw it horizontally, left to right.",
        "It should run from left to right.", "Direction: left to right.", "LR layout please.",
        "Let it grow to the right.", "Start on the left and go right.", "Use the direction LR.", "I want it running from left to right.",
        "left to right, please", "The layout goes left to right.", "Orientation LR.", "Set the direction to LR.",
        "Draw it sideways, starting at the left.",
    ],
    "TB": [
        "From top to bottom.", "Lay it out top to bottom.", "direction TB", "It should run from the top down.", "Direction: top to bottom.",
        "TB layout please.",
        "Let it grow downwards.", "Start at the top and go down.", "Use the direction TB.", "I want it running from top to bottom.",
        "top to bottom, please", "The layout goes top to bottom.", "Orientation TB.", "Set the direction to TB.",
        "Draw it vertically, starting at the top.",
    ],
    "BT": [
        "From bottom to top.", "Lay it out bottom to top.", "direction BT", "It should run from the bottom up.",
        "Direction: bottom to top.", "BT layout please.",
        "Let it grow upwards.", "Start at the bottom and go up.", "Use the direction BT.", "I want it running from bottom to top.",
        "bottom to top, please", "The layout goes bottom to top.", "Orientation BT.", "Set the direction to BT.",
        "Draw it vertically, starting at the bottom.",
    ],
    "RL": [
        "From right to left.", "Lay it out right to left.", "direction RL", "It should run from right to left.",
        "Direction: right to left.", "RL layout please.",
        "Let it grow to the left.", "Start on the right and go left.", "Use the direction RL.", "I want it running from right to left.",
        "right to left, please", "The layout goes right to left.", "Orientation RL.", "Set the direction to RL.",
        "Draw it sideways, starting at the right.",
    ],
}
# A requirement and its kind; {a_kind} is 'a functional requirement'.
REQUIREMENT = [
    "{name} is {a_kind}.", "There is {a_kind} {name}.", "Add {a_kind} called {name}.", "Define {a_kind} {name}.",
    "We have {a_kind} named {name}.", "{a_kind} is called {name}.", "The {kind} {name}.", "Then {a_kind}, {name}.",
    "Include {a_kind} with the name {name}.", "{name}: {a_kind}.", "Create {a_kind} {name}.", "One {kind} is {name}.",
    "I need {a_kind} {name}.", "Treat {name} as {a_kind}.", "Next is {a_kind} {name}.", "{name} counts as {a_kind}.",
    "Make {name} {a_kind}.", "List {name} as {a_kind}.", "The first thing to note is {a_kind} {name}.", "Our spec has {a_kind} {name}.",
    "Put in {a_kind} named {name}.", "Model {name} as {a_kind}.", "Here comes {a_kind}: {name}.", "{a_kind} {name} exists.",
    "Please enter {name}, {a_kind}.",
]
TEXT = [
    "Its text is {text}.", "It says {text}.", "It reads {text}.", "The text reads {text}.", "Text: {text}.", "It is worded {text}.",
    "Its wording is {text}.", "It states {text}.", "The wording: {text}.", "In words: {text}.", "It has the text {text}.",
    "Use {text} as its text.", "Description: {text}.", "It demands {text}.", "With the text {text}.", "The statement is {text}.",
    "It is described as {text}.", "Give it the text {text}.", "Written out: {text}.", "It should say {text}.",
    "Its description reads {text}.", "The sentence for it is {text}.", "What it asks for is {text}.", "It comes with the text {text}.",
    "The spec says {text}.",
]
ID = [
    "Its id is {id}.", "It has the id {id}.", "id: {id}.", "The id is {id}.", "Number {id}.", "ID {id}.", "We call it number {id}.",
    "It is numbered {id}.", "It goes by the id {id}.", "Its number is {id}.", "Use {id} as id.", "Give it id {id}.", "Identifier: {id}.",
    "It carries id {id}.", "In the spec it is {id}.", "Id should be {id}.", "Its identifier is {id}.", "It is listed under {id}.",
    "The number {id} belongs to it.", "Filed as {id}.", "Set the id to {id}.", "Reference number {id}.", "It bears the number {id}.",
    "Requirement number {id}.", "It is entry {id}.",
]
RISK = [
    "The risk is {risk}.", "Risk: {risk}.", "It is of {risk} risk.", "{risk} risk.", "It has {risk} risk.", "Its risk is {risk}.",
    "Risk {risk}.", "We see a {risk} risk.", "Set the risk to {risk}.", "It comes with {risk} risk.", "The risk was rated {risk}.",
    "It carries a {risk} risk.", "Mark it as {risk} risk.", "Its risk level is {risk}.", "The risk of it is {risk}.",
    "Give it {risk} risk.", "It poses a {risk} risk.", "Risk level: {risk}.", "We rate the risk {risk}.", "We put the risk at {risk}.",
    "The risk should be {risk}.", "Consider the risk {risk}.", "risk = {risk}.", "Regarded as {risk} risk.", "Risk rating {risk}.",
]
METHOD = [
    "It is verified by {method}.", "Verification by {method}.", "Verify it by {method}.", "The verification method is {method}.",
    "Verify method: {method}.", "We verify it through {method}.", "verifymethod {method}.", "It will be checked by {method}.",
    "Method: {method}.", "It is to be verified by {method}.", "The way to verify it is {method}.", "Checked by {method}.",
    "It can be proven by {method}.", "Proof is by {method}.", "Use {method} to verify it.", "It gets verified by {method}.",
    "The method of verification is {method}.", "Verified through {method}.", "It shall be verified by {method}.",
    "Set the verify method to {method}.", "Its verification is a matter of {method}.", "It is confirmed by {method}.",
    "To verify it we rely on {method}.", "Verification happens by {method}.", "verify = {method}.",
]
ELEMENT = [
    "{name} is an element.", "There is an element {name}.", "Add an element called {name}.", "Define the element {name}.",
    "We have an element named {name}.", "An element is called {name}.", "The element {name}.", "Then the element {name}.",
    "Include an element {name}.", "{name}: an element.", "Create an element {name}.", "One element is {name}.",
    "Next is the element {name}.", "Treat {name} as an element.", "Also the element {name}.", "Model {name} as an element.",
    "Put in {name} as an element.", "List {name} as an element.", "Among the elements is {name}.", "Element: {name}.",
    "{name} counts as an element.", "Draw {name} as an element.", "Our design has the element {name}.", "Make {name} an element.",
    "I also need an element {name}.",
]
TYPED_ELEMENT = [
    "{name} is an element of type {type}.", "There is an element {name} of type {type}.", "Add an element called {name}, type {type}.",
    "Define the element {name} with type {type}.", "Element {name}, type: {type}.", "We have an element named {name} of the type {type}.",
    "The element {name} has the type {type}.", "Include {name} as an element, its type is {type}.",
    "The type of the element {name} is {type}.", "Create an element {name} whose type is {type}.", "One element is {name} (type {type}).",
    "{name}: element, type {type}.", "Then the element {name}, which is of type {type}.", "Also the element {name} (type: {type}).",
    "Model {name} as an element with {type} as type.", "Next is the element {name} with the type {type}.", "Element {name} = {type}.",
    "An element {name}; type {type}.", "Put in the element {name}, a {type} by type.", "List the element {name} with its type {type}.",
    "Treat {name} as an element of type {type}.", "Element {name} is of type {type}.", "Give me an element {name}, type {type}.",
    "The type {type} goes to the element {name}.", "Draw the element {name} (its type: {type}).",
]
REFERENCE = [
    "Its document is {reference}.", "Doc ref: {reference}.", "It is documented in {reference}.", "docref {reference}.",
    "The reference is {reference}.", "See {reference} for it.", "Its doc reference is {reference}.",
    "The document reference reads {reference}.", "It refers to the document {reference}.", "Documentation: {reference}.",
    "It is described in {reference}.", "Set its docref to {reference}.",
    "You find it in {reference}.", "The document for it is {reference}.", "Read more in {reference}.", "The paper on it is {reference}.",
    "Its docref is {reference}.", "{reference} is the document on it.", "It has the document reference {reference}.",
    "As a reference take {reference}.", "For the details there is {reference}.", "The docs are in {reference}.",
    "It points to {reference} as its document.", "Reference document: {reference}.", "Link it to the document {reference}.",
]
# {a} does something to {b}; passive forms are turned round.
LINKS = {
    "satisfies": [
        "{a} satisfies {b}.", "{b} is satisfied by {a}.", "{a} fulfils {b}.", "{b} is fulfilled by {a}.", "{a} meets {b}.",
        "{b} is met by {a}.", "{a} is there to satisfy {b}.", "With {a} we satisfy {b}.", "{b} gets satisfied by {a}.",
        "{a} -> satisfies -> {b}.", "It is {a} that satisfies {b}.", "{a} should satisfy {b}.", "{a} makes sure that {b} is satisfied.",
        "To satisfy {b} we have {a}.", "Thanks to {a}, {b} is satisfied.", "Satisfied by {a}: {b}.", "{a} fulfills {b}.",
        "What satisfies {b} is {a}.",
        "{a} was built to satisfy {b}.", "{a} takes care of {b}, that is, it satisfies it.", "{b} counts as satisfied because of {a}.",
        "{a} is our way to satisfy {b}.", "We have {a} so that {b} is satisfied.", "satisfies: {a} -> {b}.", "It takes {a} to satisfy {b}.",
    ],
    "verifies": [
        "{a} verifies {b}.", "{b} is verified by {a}.", "{a} checks {b}.", "{b} is checked by {a}.", "{a} proves {b}.",
        "{a} is used to verify {b}.", "With {a} we verify {b}.", "{a} -> verifies -> {b}.", "It is {a} that verifies {b}.",
        "{a} serves to verify {b}.", "To verify {b} there is {a}.", "{b} has to be verified by {a}.", "What verifies {b} is {a}.",
        "{a} confirms {b}.", "Verified by {a}: {b}.", "{b} gets verified by {a}.",
        "Verification of {b} is the job of {a}.", "{a} is how {b} gets verified.", "{a} is supposed to verify {b}.",
        "Whether {b} holds is verified by {a}.", "We run {a} to verify {b}.", "verifies: {a} -> {b}.", "{b} counts as verified through {a}.",
        "The one that verifies {b} is {a}.", "For verifying {b} we have {a}.",
    ],
    "refines": [
        "{a} refines {b}.", "{b} is refined by {a}.", "{a} is a refinement of {b}.", "{a} -> refines -> {b}.",
        "{a} makes {b} more precise, so it refines it.", "{b} gets refined by {a}.", "{a} should refine {b}.",
        "It is {a} that refines {b}.", "To refine {b} there is {a}.", "What refines {b} is {a}.", "With {a} we refine {b}.",
        "Refined by {a}: {b}.", "{a} serves to refine {b}.", "{a} refines what {b} says.",
        "{a} spells out {b} and thereby refines it.", "{b} finds its refinement in {a}.", "{a} goes into the details of {b}, as a refinement.",
        "refines: {a} -> {b}.", "Take {a} as a refinement of {b}.", "{b} is what {a} refines.", "{a} was written to refine {b}.",
        "A refinement of {b} is {a}.", "We wrote {a} so as to refine {b}.", "Draw {a} as refining {b}.",
        "{a} puts {b} in finer terms: it refines it.",
    ],
    "traces": [
        "{a} traces to {b}.", "{a} traces {b}.", "{b} is traced by {a}.", "{a} is traced to {b}.", "{a} can be traced to {b}.",
        "{a} -> traces -> {b}.", "{a} traces back to {b}.", "There is a trace from {a} to {b}.", "Trace {a} to {b}.",
        "A trace goes from {a} to {b}.", "Draw a trace from {a} to {b}.", "{a} has a trace to {b}.", "We trace {a} to {b}.",
        "{a} should trace to {b}.",
        "Between {a} and {b} there is a trace, starting at {a}.", "traces: {a} -> {b}.", "{a} can be followed back to {b} by a trace.",
        "The trace of {a} ends at {b}.", "{b} is what {a} traces to.", "From {a} we have a trace to {b}.", "{a} must be traceable to {b}.",
        "The origin of {a} is traced to {b}.", "Add a trace leading from {a} to {b}.", "For {a} there is a trace back to {b}.",
        "The auditors want {a} traced to {b}.",
    ],
    "derives": [
        "{a} derives from {b}.", "{a} is derived from {b}.", "{a} -> derives -> {b}.", "{a} derives {b}.", "We derived {a} from {b}.",
        "{a} was derived from {b}.", "{a} follows from {b}, so it derives from it.", "Derived from {b}: {a}.",
        "It is from {b} that {a} derives.", "From {b} we derive {a}.", "{a} should derive from {b}.", "{a} has been derived from {b}.",
        "{b} is where {a} derives from.", "Derive {a} from {b}.",
        "The source from which {a} derives is {b}.", "derives: {a} -> {b}.", "{a} comes out of {b} as a derived requirement.",
        "{b} gives rise to {a}, which derives from it.", "We got {a} by deriving it from {b}.", "{a} owes itself to {b}, from which it derives.",
        "{a} exists because it derives from {b}.", "Starting from {b} we derived {a}.", "{a} is one that derives from {b}.",
        "Mark {a} as derived from {b}.", "Since {a} derives from {b}, link the two.",
    ],
    "contains": [
        "{a} contains {b}.", "{b} is contained in {a}.", "{b} is part of {a}.", "{a} includes {b}.", "{a} -> contains -> {b}.",
        "{b} belongs to {a}, which contains it.", "Inside {a} there is {b}.", "{b} is a part of {a}.", "{a} should contain {b}.",
        "{a} has {b} as a part.", "Contained in {a}: {b}.", "One part of {a} is {b}.", "{a} breaks down into {b}.", "{b} sits inside {a}.",
        "{b} is one of the things {a} contains.", "contains: {a} -> {b}.", "Within {a} you find {b}.",
        "{a} is made up of {b}, among other things.", "{a} takes in {b}.", "{b} comes under {a}, as a part of it.",
        "{a} is the whole that contains {b}.", "Let {a} contain {b}.", "What {a} contains is {b}.", "Put {b} inside {a}, which contains it.",
        "As a part, {b} goes to {a}.",
    ],
    "copies": [
        "{a} copies {b}.", "{a} is a copy of {b}.", "{b} is copied by {a}.", "{a} -> copies -> {b}.", "{a} was copied from {b}.",
        "{a} should copy {b}.", "It is {a} that copies {b}.", "We copied {a} from {b}.", "{a} is just a copy of {b}.",
        "Copied from {b}: {a}.", "Make {a} a copy of {b}.", "{a} repeats {b} as a copy.", "{b} gets copied by {a}.",
        "With {a} we have a copy of {b}.",
        "copies: {a} -> {b}.", "{b} is the original that {a} copies.", "{a} has been copied from {b}.", "{a} is taken over from {b}, as a copy.",
        "{a} says the same as {b}, since it copies it.", "As a copy of {b} we have {a}.", "The original of {a} is {b}, so it copies it.",
        "{a} is nothing but a copy of {b}.", "Draw {a} as copying {b}.", "{a} came about by copying {b}.", "What {a} copies is {b}.",
    ],
}

# Stories: {text} is a clause.
STORY_OPENINGS = [
    "We are writing the specification of the {title}.", "This is about the {title}.", "Yesterday we agreed on what the {title} has to do.",
    "The customer came with a list of wishes for the {title}.", "Let me explain the rules for the {title}.",
    "The auditors asked about the {title}.", "My notes from the workshop on the {title}.",
    "For the tender we had to say what we expect of the {title}.", "You asked what the {title} must fulfil.",
    "Our {title} needs a proper specification at last.", "The {title} is going to be replaced.",
    "After the incident we looked at the {title} again.", "Everyone has an opinion on the {title}.",
    "We sat down with the engineers to talk about the {title}.", "The contract for the {title} is nearly done.",
    "Here is how things stand with the {title}.",
    "Legal wants to know what we promised for the {title}.", "The {title} has to pass an inspection.",
    "I am taking over the {title} and went through its specification.", "We held a workshop about the {title}.",
    "The regulator has rules for the {title}.", "Let me sum up the demands on the {title}.",
    "A supplier asked what the {title} has to be able to do.", "The old spec of the {title} was lost, so here it is again.",
    "In the kick-off for the {title} we settled a few things.",
]
PLAIN_STORY_OPENINGS = [
    "We went through the specification once more.", "Here is what was agreed.", "This is what the customer wants.",
    "I have collected what everybody demands.", "The review is next week.", "My notes are short.", "It took a while to agree on this.",
    "The inspectors want it in writing.", "So this is what we promised.", "Let me tell you what matters.",
    "A few things are not negotiable.", "I was asked to write down our obligations.", "There was a long meeting.",
    "This came out of the workshop.", "Engineering and sales finally agree.", "As discussed on the phone.",
    "The tender is out, and this is what it asks for.", "Let me dictate the specification.", "This is what the contract says.",
    "We need to prove what we have done.", "Here is the outcome of the review.", "The auditor will want to see this.",
    "I copied this from the minutes.", "These are the rules of the game.", "We have been asked for evidence.",
]
STORY_REQUESTS = [
    "Please draw that as a requirement diagram.", "Can you make a requirement diagram of it?", "I'd like a requirements diagram of that.",
    "Draw the requirements.", "A requirement diagram would help.", "Could you turn this into a SysML requirement diagram?",
    "Put it into a requirement diagram, please.", "Show me the requirements as a diagram.", "Make a requirements model from it.",
    "I would love to see how the requirements hang together.", "It should become a requirement diagram.",
    "Now draw the requirement diagram.", "So please, one requirement diagram with all of it.",
    "Would you draw the requirements and their links?", "That belongs in a requirement diagram.", "requirement diagram please",
    "Please model that.", "We need it as a requirements diagram.", "What does the requirement diagram look like?",
    "Sketch the requirements for me.",
    "Our auditor needs a requirement diagram of it.", "One requirement diagram of this, please.", "Can this be shown as a requirement diagram?",
    "Turn the minutes into a requirement diagram.", "I want that as a requirement diagram in the spec.",
]
# {the_kind} is 'the functional requirement'; {a_kind} 'a functional requirement'.
STORY_TEXTS = [
    "{the_kind} {name} says that {text}", "there is {a_kind} called {name}: {text}", "under {name}, {a_kind}, we understand that {text}",
    "{a_kind}, {name}, demands that {text}", "{the_kind} {name} asks that {text}", "one point is {name}, {a_kind}, by which {text}",
    "we wrote down {a_kind} named {name}, so that {text}", "with {the_kind} {name} we want that {text}",
    "{the_kind} {name} states that {text}", "according to {the_kind} {name}, {text}", "{a_kind} called {name} makes sure that {text}",
    "then {a_kind} came up, {name}, meaning that {text}", "they insist on {a_kind} they call {name}: {text}",
    "{name} is {a_kind} and it says that {text}", "as {a_kind} we have {name}, that is, {text}", "by {the_kind} {name} we mean that {text}",
    "{the_kind} {name} requires that {text}", "everybody agreed on {name} as {a_kind}: {text}",
    "next on the list was {a_kind}, {name}, which wants that {text}", "{the_kind} {name} promises that {text}",
    "nobody objected to {name}, {a_kind} under which {text}", "let me add {a_kind}, {name}, because {text}",
    "{the_kind} {name} exists so that {text}", "we also have {a_kind} by the name of {name}, where {text}",
    "{a_kind} known as {name} guarantees that {text}",
]
STORY_NAMES = [
    "there is {a_kind} called {name}", "we have {a_kind} named {name}", "one point is {name}, {a_kind}", "{name} is {a_kind}",
    "then there is {the_kind} {name}", "{a_kind} came up that we call {name}", "they insist on {name}, {a_kind}",
    "everybody agreed on {name} as {a_kind}", "next on the list was {a_kind}, {name}", "let me add {a_kind}, {name}",
    "we also need {a_kind} by the name of {name}", "nobody objected to {name}, {a_kind}", "{the_kind} {name} has been there from the start",
    "we wrote down {a_kind} named {name}", "do not forget {the_kind} {name}", "our list has {a_kind} under the name {name}",
    "{a_kind} we call {name} is part of the deal", "the customer brought up {name} as {a_kind}", "without {the_kind} {name} nothing works",
    "our contract mentions {a_kind}, {name}", "under the heading {name} we have {a_kind}", "the engineers asked for {name}, {a_kind}",
    "we settled on {a_kind} with the name {name}", "at the top of my notes stands {a_kind}, {name}", "another thing is {the_kind} {name}",
]
STORY_FIELDS = {
    "id": [
        "it has the id {id}", "we number it {id}", "its number is {id}", "it goes by {id} in our list", "the id is {id}",
        "it is listed as {id}", "in the tracker it is {id}",
        "the list has it as {id}", "we filed it under {id}", "its id reads {id}", "the spec gives it the number {id}", "we refer to it as {id}",
        "it carries the number {id}", "the register knows it as {id}", "its identifier is {id}", "number {id} is what we call it",
        "id {id} belongs to it", "you find it under {id}", "the customer calls it number {id}", "it got the id {id}",
        "it appears as {id} in the spec", "we gave it the id {id}", "it is known by the id {id}", "the paper lists it under {id}",
        "on paper it is {id}",
    ],
    "risk": [
        "the risk is {risk}", "we consider it {risk} risk", "it comes with {risk} risk", "the risk was rated {risk}",
        "it is of {risk} risk", "everyone sees a {risk} risk there", "its risk is {risk}",
        "we put the risk at {risk}", "to us its risk is {risk}", "it counts as {risk} risk", "the risk level is {risk}",
        "the team rated its risk {risk}", "it bears a {risk} risk", "the risk was found to be {risk}", "it was marked as {risk} risk",
        "in terms of risk it is {risk}",
        "we see a {risk} risk in it", "it was given {risk} risk", "the risk of it is {risk}", "there is a {risk} risk attached to it",
        "we agreed on {risk} risk", "it poses a {risk} risk", "according to the experts its risk is {risk}", "the risk assessment says {risk}",
        "its risk rating is {risk}",
    ],
    "method": [
        "it is verified by {method}", "{method} will verify it", "we verify it by {method}", "it can be proven by {method}",
        "it gets checked by {method}", "verification is by {method}", "we rely on {method} to verify it",
        "proof comes from {method}", "we agreed to verify it by {method}", "the way to verify it is {method}", "it has to be verified by {method}",
        "it is up to {method} to verify it", "its verification is done by {method}", "{method} is how it gets verified",
        "it will be confirmed by {method}", "the verification method is {method}",
        "proof of it is by {method}", "to verify it we use {method}", "it will be verified by {method}", "its proof is a matter of {method}",
        "as to verification, that is by {method}", "the customer wants it verified by {method}", "it takes {method} to verify it",
        "it is checked through {method}", "we settled on {method} to verify it",
    ],
}
STORY_ELEMENTS = [
    "{name} is {a_type}", "there is {a_type} called {name}", "we have {a_type}, {name}", "then {name}, {a_type}, comes into play",
    "{a_type} named {name} is in place", "on our side there is {name}, {a_type}", "the team built {name}, {a_type}",
    "we bought {a_type} called {name}", "{name} is {a_type} that exists already", "we can offer {name}, {a_type}",
    "somebody set up {a_type} by the name of {name}", "in the design you find {name}, {a_type}",
    "{a_type} called {name} is part of the design", "the supplier delivers {name}, {a_type}", "we count on {name}, {a_type}",
    "as {a_type} there is {name}", "{name} is the name of {a_type} in our design", "for that we built {a_type}, {name}",
    "there is already {name}, {a_type}", "what we have is {a_type} named {name}", "the engineers came up with {a_type}, {name}",
    "in the plan there is {a_type} known as {name}", "one part of the solution is {name}, {a_type}", "we rely on {a_type} that goes by {name}",
    "the drawings show {a_type} with the name {name}",
]
ASIDES = [
    "That was no surprise.", "Nobody likes it, but there it is.", "We argued about that for an hour.", "The lawyers insisted.",
    "It has always been like this.", "The manager was pleased.", "That may still change.", "I had expected more.",
    "There are good reasons for it.", "The old system never managed that.", "It sounds harder than it is.", "We learned that the hard way.",
    "The budget is another matter.", "We checked this twice.", "Somebody has to sign it, too.", "The deadline is in spring.",
]
