"""How people ask for a Wardley map: openings, parts with places, needs, movements, notes and forces, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a Wardley map.", "Wardley map please:", "I need a Wardley map of the following.", "Make a Wardley map from this.",
    "Can you draw this as a Wardley map?", "wardley map:", "Here is a value chain, please map it.", "Map this value chain:",
    "Could you turn my notes into a Wardley map?", "Value chain map with these components.", "A Wardley map, please, with the parts below.",
    "Create a map in the style of Simon Wardley.", "Please sketch the landscape below as a Wardley map.", "wardley-beta for this:",
    "Give me the Mermaid code of a Wardley map.", "We want to see visibility against evolution for these.",
    "Plot these components on a Wardley map.",
    "Strategy map (Wardley) from this list:", "For the strategy day I need a Wardley map.", "Generate a Wardley map.",
    "Our value chain looks like this, draw it as a map.", "Put the following on a Wardley map.", "new wardley map",
    "I would like these parts placed on an evolution axis.", "Show the chain of needs below as a Wardley map.",
    "What does this value chain look like on a Wardley map?", "Please produce a Wardley map with the data given.", "Wardley:",
    "Hi! A quick Wardley map from this would be great.", "Let us map this, Wardley style.", "Need map of components, user on top.",
    "Chart who needs what and how evolved it is.",
]  # fmt: skip
TITLED = [
    "Draw a Wardley map titled {t}.", "Wardley map with the title {t}:", "Make a Wardley map called {t}.", "wardley map, title {t}",
    "Title: {t}\nWardley map", "I need a value chain map named {t}.", "Please draw a Wardley map headed {t}.", "Give the map the title {t}.",
    "A Wardley map entitled {t}, please.", "The map is called {t}.", "Could you draw a Wardley map with {t} as its title?",
    "Map title: {t}.", "New Wardley map. Title: {t}.", "Build a Wardley map and title it {t}.", "wardley-beta, title {t}",
    "Under the heading {t} I want a Wardley map.", "Value chain, titled {t}:", "Create the Wardley map {t}.",
    "Set {t} as title of the Wardley map.",
    "Generate a Wardley map with the heading {t}.", "Strategy map {t} (that is the title):", "This Wardley map shall have the title {t}.",
    "A map of a value chain. Its title is {t}.", "Let us call this Wardley map {t}.", "Wardley: {t}",
]  # fmt: skip
CLOSINGS = [
    "Thanks!", "That is all.", "Keep the names as they are.", "Nothing else on it.", "Mermaid syntax please.", "Thank you.",
    "Just the map, no explanation.", "It is for a workshop.", "No extras.", "Please keep the order.", "cheers", "Thanks in advance.",
]  # fmt: skip

# {a} the name, {v} visibility, {e} evolution.
PLACES = [
    "{a} [{v}, {e}]", "{a} [{v}, {e}]", "{a} ({v}, {e})", "{a} at [{v}, {e}]", "{a}: visibility {v}, evolution {e}",
    "{a} - visibility {v}, evolution {e}",
    "{a}: evolution {e}, visibility {v}", "{a} (visibility {v}, evolution {e})", "{a}: vis {v}, evo {e}", "{a}, y {v}, x {e}",
    "{a}: {v} / {e}",
]  # fmt: skip
COMPONENTS = [
    "{a} sits at [{v}, {e}].", "{a} has visibility {v} and evolution {e}.", "Put {a} at visibility {v} and evolution {e}.",
    "There is {a} at [{v}, {e}].", "Place {a} at ({v}, {e}).", "component {a} [{v}, {e}]", "{a}: visibility {v}, evolution {e}.",
    "We see {a} at a visibility of {v}, with an evolution of {e}.", "For {a} take visibility {v} and evolution {e}.", "{a} goes to [{v}, {e}].",
    "Component {a} is at {v} visibility and {e} evolution.", "Add {a} with visibility {v}, evolution {e}.", "{a} belongs at [{v}, {e}].",
    "Then {a}, visibility {v}, evolution {e}.", "Next comes {a} at [{v}, {e}].", "I would put {a} at [{v}, {e}].",
    "On the map {a} stands at [{v}, {e}].", "{a} is evolved to {e} and visible to {v}.", "With visibility {v} and evolution {e} we have {a}.",
    "At evolution {e} and visibility {v} there is {a}.", "Draw {a} at a height of {v} and {e} along the evolution axis.",
    "The position of {a} is [{v}, {e}].", "Coordinates of {a}: [{v}, {e}].", "{a} gets [{v}, {e}].",
    "{a} scores {v} on visibility, {e} on evolution.",
    "Locate {a} at [{v}, {e}].", "a component {a} with [{v}, {e}]", "{a} is {v} visible and {e} evolved.",
]  # fmt: skip
ANCHORS = [
    "The anchor is {a} at [{v}, {e}].", "Anchor: {a} [{v}, {e}].", "{a} is the anchor, at visibility {v} and evolution {e}.",
    "At the top is the user, {a}, at [{v}, {e}].", "anchor {a} [{v}, {e}]", "The user is {a}, placed at [{v}, {e}].",
    "Start from the anchor {a} (visibility {v}, evolution {e}).", "Everything hangs on the anchor {a} at [{v}, {e}].",
    "As anchor take {a} with visibility {v} and evolution {e}.", "Anchored on {a}, [{v}, {e}].", "{a} [{v}, {e}] is our anchor.",
    "The map is anchored at {a}, which stands at [{v}, {e}].", "Our anchor, {a}, sits at [{v}, {e}].", "Use {a} as the anchor at [{v}, {e}].",
    "User need of {a}, the anchor, at [{v}, {e}].", "Put the anchor {a} at visibility {v} and evolution {e}.",
    "First the anchor: {a}, visibility {v}, evolution {e}.", "anchor = {a}, visibility = {v}, evolution = {e}",
]  # fmt: skip
# {need} etc. agree with {a}: {s} is 's' after one, {es} as in 'goes', {is}, {has}, {does}.
NEEDS = [
    "{a} need{s} {b}.", "{a} depend{s} on {b}.", "{a} {is} built on {b}.", "{a} require{s} {b}.", "{a} use{s} {b}.", "{a} -> {b}",
    "{a} rest{s} on {b}.", "{a} cannot do without {b}.", "Without {b}, {a} would not exist.", "{a} {has} a need for {b}.", "Link {a} to {b}.",
    "An arrow goes from {a} to {b}.", "{a} draw{s} on {b}.", "Below {a} comes {b}, which it needs.", "{a} {is} linked to {b}.",
    "{a} run{s} on {b}.", "{b} is needed by {a}.", "Connect {a} to {b}.", "{a} stand{s} on {b}.", "{a} call{s} for {b}.",
    "For {a} one needs {b}.", "{a} would not work without {b}.", "{a} take{s} {b}.", "From {a} a line leads down to {b}.",
    "{a} lean{s} on {b}.", "{a} {is} dependent on {b}.", "{a} must have {b}.", "To have {a}, you need {b}.", "{a} count{s} on {b}.",
]  # fmt: skip
NEEDS_HEADS = ["Links:", "Needs:", "Dependencies:", "who needs what", "Edges:", "Connections:", "needs (from -> to)"]
PART_HEADS = ["Components:", "Parts:", "Nodes:", "components [visibility, evolution]", "On the map:", "What is on it:", "Elements:"]

STAGE_WORDS = {
    "genesis": [
        "in genesis", "at the genesis stage", "brand new", "still genesis", "something entirely new", "in its genesis", "experimental",
        "a novelty so far", "a first experiment", "unheard of until now", "in the genesis phase", "barely invented",
        "at the very beginning of its evolution",
        "still pure research", "a new idea", "uncharted",
    ],
    "custom": [
        "custom-built", "custom built", "made to measure", "at the custom stage", "custom", "tailor-made", "bespoke", "a one-off", "custom work",
        "hand-crafted", "still custom-made", "purpose-made", "a bespoke solution", "in the custom-built stage", "made specially for this",
        "made to order",
    ],
    "product": [
        "a product", "an off-the-shelf product", "at the product stage", "in the product stage", "sold as a product", "a product that many sell",
        "a rental product",
        "a product by now", "available as a product", "one product among many", "bought off the shelf", "a standard product", "a mature product",
        "in the product phase",
        "product-like", "found in any catalogue",
    ],
    "commodity": [
        "a commodity", "a utility", "at the commodity stage", "found everywhere", "commoditised", "a pure commodity", "a commodity by now",
        "like electricity from the socket", "in the commodity stage", "a plain utility", "everywhere and cheap", "a commodity like any other",
        "interchangeable by now", "a utility one pays by use", "entirely standardised", "a mass commodity",
    ],
}  # fmt: skip
STAGE_SENTENCES = [
    "{a} {is} {stage}.", "We see {a} as {stage}.", "{a}: {stage}.", "As for {a}, that is {stage}.", "For us {a} {is} {stage}.",
    "Today {a} {is} {stage}.", "I take {a} for {stage}, on the evolution axis.", "In terms of evolution, {a} {is} {stage}.",
    "{a} ({stage})", "Everybody agrees that {a} {is} {stage}.", "By now {a} {is} {stage}.", "{a} I would call {stage}.",
    "Count {a} as {stage}.", "{a} {has} to be seen as {stage}.", "Clearly, {a} {is} {stage}.", "On the axis {a} {is} {stage}.",
]  # fmt: skip
# {a} needs {b}, which is {stage}; {b} is new.
STAGE_NEEDS = [
    "{a} need{s} {b}, which {bis} {stage}.", "{a} depend{s} on {b}, and that is {stage}.", "{a} {is} built on {b} ({stage}).",
    "{a} rest{s} on {b}; this one is {stage}.", "For {a} one needs {b}, {stage}.", "{a} use{s} {b}, which {bis} {stage}.",
    "{a} cannot do without {b}, {stage}.", "Under {a} we find {b}: {stage}.", "{a} require{s} {b}, which {bis} {stage}.",
    "What {a} need{s} is {b}, {stage}.", "{a} lean{s} on {b}, in our case {stage}.", "{a} in turn need{s} {b} ({stage}).",
    "Behind {a} there is {b}, which {bis} {stage}.", "{a} -> {b}, {stage}", "{a} run{s} on {b}, {stage}.",
    "{a} would be nothing without {b}, and that is {stage}.", "{a} draw{s} on {b}, which {bis} {stage} today.",
    "{a} call{s} for {b}; we treat it as {stage}.",
    "Then {a} want{s} {b}, which {bis} {stage}.", "{a} live{s} on {b} ({stage}).", "{a} count{s} on {b}. That is {stage}.",
    "To have {a} you need {b}, which {bis} {stage}.", "{a} {has} a need for {b}, {stage}.", "{a} stand{s} on {b}, now {stage}.",
    "{a} {is} impossible without {b}, which {bis} {stage}.", "{b}, {stage}, is what {a} need{s}.",
]  # fmt: skip
STORY_OPENINGS = [
    "Let me tell you how it hangs together.", "We talked about strategy today.", "This is our business in a few words.", "Here is what I learned.",
    "I tried to find out who needs what.", "Picture the chain from the top.", "After the workshop I can describe it.",
    "Our landscape looks like this.",
    "It all begins with the people we serve.", "Some notes from the meeting.", "You asked how the parts depend on each other.", "In short:",
    "I am new to mapping, so bear with me.", "Let us go from the top down.", "Yesterday we listed what everything rests on.",
    "So, the chain of needs.",
]  # fmt: skip
STORY_TOPICS = [
    "This is about {t}.", "Today's topic is {t}.", "We looked into {t}.", "The map should be called {t}.", "Here is the story of {t}.",
    "My subject is {t}.", "I have been thinking about {t}.", "Let us talk about {t}.", "The title is {t}.", "About {t}:",
    "The board wants to know about {t}.", "A few words on {t}.", "For the paper on {t} I collected this.", "Regarding {t}:",
    "We want to understand {t}.", "The heading will be {t}.",
]  # fmt: skip
STORY_ANCHORS = [
    "On top of it all is {a}, the user.", "The user is {a}.", "Everything starts with {a}, our anchor.", "At the top stands {a}, as the anchor.",
    "The anchor is {a}.", "We do it all for {a}, who is the anchor.", "It is anchored on {a}.", "{a} is the one whose needs count.",
    "Take {a} as the anchor.", "Begin with {a} as anchor.", "Our user, {a}, comes first.", "As anchor we have {a}.", "The customer here is {a}.",
    "The person to serve is {a}.", "Whom do we serve? It is {a}.", "Anchor: {a}.",
]  # fmt: skip
STORY_REQUESTS = [
    "Please draw a Wardley map of that.", "Can you make a Wardley map of it?", "I'd like this as a Wardley map.", "Draw the map.",
    "Could you put it on a Wardley map?", "A Wardley map would help.", "Make it a Wardley map, please.", "Show me that as a value chain map.",
    "Now map it, Wardley style.", "It should become a Wardley map.", "What would the Wardley map be?", "Plot it as a Wardley map.",
    "So please, a Wardley map.", "Turn it into a Wardley map.", "I want to see the value chain drawn.", "wardley map please",
    "Would you draw the value chain?", "Please map this for me with evolution on the x axis.", "That belongs on a Wardley map.",
    "Give me the Wardley map.",
]  # fmt: skip
ASIDES = [
    "That took us a while to agree on.", "I may be wrong there.", "My colleague sees that differently.", "The boss was surprised.",
    "Nobody doubts that.",
    "This changed a lot over the years.", "We argued about that one.", "It has always been so.", "That is where the money goes.",
    "No wonder, really.",
    "You will have seen that yourself.", "I checked that twice.",
]  # fmt: skip

EVOLVES = [
    "{a} evolve{s} to {e}.", "evolve {a} {e}", "{a} will move to {e} on the evolution axis.", "We expect {a} to evolve to {e}.",
    "Evolution of {a} goes to {e}.",
    "{a} {is} moving towards {e}.", "Let {a} evolve to {e}.", "Show the movement of {a} to {e}.", "Soon {a} will be at {e}.",
    "In two years {a} should reach {e} in evolution.",
    "{a} {is} expected to evolve to {e}.", "Draw an evolution arrow for {a} to {e}.", "{a} drift{s} to the right, to {e}.",
    "{a} will have evolved to {e}.",
    "Future place of {a}: {e}.", "Movement: {a} to {e}.",
]  # fmt: skip
EVOLVES_TO_STAGE = [
    "{a} {is} evolving to {stage}.", "We expect {a} to become {stage}.", "{a} will soon be {stage}.", "Let {a} evolve to {stage}.",
    "In a few years {a} will be {stage}.",
    "{a} {is} moving to {stage}.", "Over time {a} will turn into {stage}.", "Soon {a} will have evolved into {stage}.",
    "{a} {is} on the way to being {stage}.",
    "Show that {a} evolve{s} to {stage}.",
]  # fmt: skip
STAGE_NOUNS = {"custom": ["custom-built", "something custom-built"], "product": ["a product", "a standard product"], "commodity": ["a commodity",
"a utility"]}
INERTIA = [
    "{a} {has} inertia.", "There is inertia at {a}.", "Mark {a} with inertia.", "{a} show{s} inertia.", "{a} (inertia)", "Inertia holds {a} back.",
    "{a} resist{s} change, so mark inertia.", "Put the inertia sign on {a}.", "With {a} we have inertia.", "Expect inertia for {a}.",
    "{a}: inertia", "Because of old habits {a} {has} inertia.",
]  # fmt: skip
STRATEGY = {
    "build": ["We build {a} ourselves.", "Mark {a} as build.", "{a} {is} something to build.", "{a}: build", "For {a} the decision is build.",
              "{a} (build)",
              "Strategy for {a}: build.", "We are going to build {a}.", "{a} {is} to be built by us.", "Build {a}."],
    "buy": ["We buy {a}.", "Mark {a} as buy.", "{a} {is} something to buy.", "{a}: buy", "For {a} the decision is buy.", "{a} (buy)",
            "Strategy for {a}: buy.",
            "We are going to buy {a}.", "{a} {is} to be bought.", "Buy {a}."],
    "outsource": ["We outsource {a}.", "Mark {a} as outsource.", "{a} {is} outsourced.", "{a}: outsource", "For {a} the decision is outsource.",
                  "{a} (outsource)",
                  "Strategy for {a}: outsource.", "We are going to outsource {a}.", "{a} {is} to be outsourced.", "Outsource {a}."],
    "market": ["We take {a} from the market.", "Mark {a} as market.", "{a} {is} left to the market.", "{a}: market",
               "For {a} the decision is market.", "{a} (market)",
               "Strategy for {a}: market.", "{a} come{s} from the market.", "{a} {is} a market.", "Market for {a}."],
}  # fmt: skip
OFFSETS = [
    "Shift the label of {a} by [{x}, {y}].", "The label of {a} is at [{x}, {y}].", "Label offset of {a}: [{x}, {y}].", "{a} label [{x}, {y}]",
    "Move the text of {a} by {x}, {y}.", "Put the label of {a} at offset [{x}, {y}].",
]  # fmt: skip
PIPELINES = [
    "{a} {is} a pipeline of {l}.", "{a} come{s} as a pipeline: {l}.", "Pipeline {a}: {l}.", "Inside {a} there is a pipeline with {l}.",
    "{a} {has} a pipeline with {l}.",
    "The pipeline of {a} holds {l}.", "Draw a pipeline for {a} with {l}.", "Kinds of {a} as a pipeline: {l}.", "In the pipeline of {a} are {l}.",
    "A pipeline {a} contains {l}.",
    "Make {a} a pipeline containing {l}.", "{a} split{s} into a pipeline of {l}.",
]  # fmt: skip
PIPED = ["{n} at {e}", "{n} ({e})", "{n} [{e}]", "{n} with evolution {e}", "{n}, evolution {e}"]
DOTTED = [
    "A dotted link goes from {a} to {b}.", "{a} -.-> {b}", "{a} {is} linked to {b} with a dotted arrow.", "Dotted: {a} to {b}.",
    "{a} to {b}, dotted line.",
    "Draw a dotted arrow from {a} to {b}.", "There is a dotted dependency of {a} on {b}.", "Between {a} and {b} put a dotted arrow.",
    "{a} -> {b} (dotted)",
    "The line from {a} to {b} is dotted.",
]  # fmt: skip
LABELLED = [
    "{a} need{s} {b}, with the label {t}.", "{a} -> {b}; {t}", "The link from {a} to {b} is labelled {t}.", "Link {a} to {b} and write {t} on it.",
    "{a} -> {b} ({t})", "An arrow labelled {t} goes from {a} to {b}.", "{a} depend{s} on {b}; label this {t}.", "From {a} to {b}: {t}.",
    "On the arrow from {a} to {b} it says {t}.", "Connect {a} to {b} with the text {t}.",
]  # fmt: skip
FLOWS = {
    "+>": ["A flow goes from {a} to {b}.", "{a} +> {b}", "There is a flow from {a} to {b}.", "{a} flow{s} to {b}.", "Flow: {a} to {b}.",
           "Show a flow out of {a} into {b}."],
    "+<": ["A flow comes back to {a} from {b}.", "{a} +< {b}", "{a} receive{s} a flow from {b}.", "{a} get{s} a flow from {b}.",
           "Backward flow at {a} from {b}.",
           "Into {a} flows what comes from {b}."],
    "+<>": ["A flow in both directions joins {a} and {b}.", "{a} +<> {b}", "There is a two-way flow between {a} and {b}.",
            "Flow both ways: {a} and {b}.",
            "{a} and {b} have a flow in both directions.", "Between {a} and {b} a flow runs to and fro."],
}  # fmt: skip
NAMED_FLOWS = [
    "A flow of {t} goes from {a} to {b}.", "{a} +'{t}'> {b}", "There is a flow {t} from {a} to {b}.", "Flow {t}: {a} to {b}.",
    "Between {a} and {b}, a flow named {t} runs to the latter.",
    "From {a} to {b} runs a flow called {t}.",
]  # fmt: skip
NOTES = [
    "Add a note {t} at [{v}, {e}].", "note {t} [{v}, {e}]", "There is a note {t} at [{v}, {e}].", "A note says {t}, at [{v}, {e}].",
    "Put a note {t} at visibility {v}, evolution {e}.",
    "Note at [{v}, {e}]: {t}.", "Write {t} as a note at [{v}, {e}].", "Please leave a note {t} at ({v}, {e}).",
    "At [{v}, {e}] I want a note reading {t}.", "One note: {t}, at [{v}, {e}].",
    "With a note {t} [{v}, {e}].", "The note {t} goes to [{v}, {e}].",
]  # fmt: skip
BOXES = [
    "The box of annotations is at [{v}, {e}].", "annotations [{v}, {e}]", "Put the annotations box at [{v}, {e}].",
    "List the annotations at [{v}, {e}].", "Annotations go into a box at [{v}, {e}].",
    "Annotation box: [{v}, {e}].",
]  # fmt: skip
ANNOTATIONS = [
    "Annotation {n} at [{v}, {e}]: {t}.", "annotation {n},[{v}, {e}] {t}", "Annotation {n} says {t} and stands at [{v}, {e}].",
    "Number {n} at [{v}, {e}] is the annotation {t}.",
    "Annotate [{v}, {e}] with {n}: {t}.", "At [{v}, {e}] put annotation {n}, {t}.",
]  # fmt: skip
FORCES = {
    "accelerator": ["An accelerator {t} is at [{v}, {e}].", "accelerator {t} [{v}, {e}]", "Add the accelerator {t} at [{v}, {e}].",
                    "{t} is an accelerator at [{v}, {e}].",
                    "Accelerator: {t} [{v}, {e}].", "What speeds things up: accelerator {t} at [{v}, {e}].",
                    "Put an accelerator named {t} at [{v}, {e}]."],
    "deaccelerator": ["A deaccelerator {t} is at [{v}, {e}].", "deaccelerator {t} [{v}, {e}]", "Add the decelerator {t} at [{v}, {e}].",
                      "{t} is a deaccelerator at [{v}, {e}].",
                      "Deaccelerator: {t} [{v}, {e}].", "What slows things down: decelerator {t} at [{v}, {e}].",
                      "Put a decelerator named {t} at [{v}, {e}]."],
}  # fmt: skip
SIZES = ["The size is {w} by {h}.", "size [{w}, {h}]", "Make it {w} x {h} in size.", "Canvas size {w}x{h}.",
    "The map should be {w} wide and {h} high.", "Size: {w}, {h}."]
STAGE_AXES = [
    "The evolution stages are {l}.", "Name the stages {l}.", "Evolution axis: {l}.", "The x axis has the stages {l}.", "Label the stages {l}.",
    "Stages: {l}.",
    "evolution {l}", "Use {l} as evolution stages.", "The stages of evolution should be called {l}.", "On the evolution axis write {l}.",
]  # fmt: skip
