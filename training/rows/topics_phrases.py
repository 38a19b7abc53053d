"""How people name a topic and nothing else: {t} the topic, {d} the diagram's name, {a} its article."""

from __future__ import annotations

PLACED = ["{t} ({d})", "{t}, {d}", "{d}: {t}", "{t} - {d}", "{t} (field: {d})"]

ASKS = [
    "{d} of {t}", "{d} for {t}", "{d}: {t}", "{t} as {a} {d}", "{t}, as {a} {d}", "draw {a} {d} of {t}.", "{d} about {t}",
    "Make {a} {d} for {t}.", "I need {a} {d} of {t}.", "Can you draw {a} {d} for {t}?", "could you sketch {t} as {a} {d}?", "{t} {d}",
    "Show {t} in {a} {d}.", "please create {a} {d} of {t}", "simple {d} of {t}", "a small {d} for {t}, nothing fancy",
    "Give me {a} {d} on {t}.", "I'd like to see {t} as {a} {d}.", "{t} - {d}", "quick {d}, topic {t}", "what would {a} {d} of {t} look like?",
    "Example of {a} {d}: {t}", "typical {d} for {t}", "{d} explaining {t}", "For my slides: {a} {d} of {t}.", "{t} ({d})",
    "Generate {a} {d} that shows {t}.", "we need {a} {d} for the chapter on {t}", "Help me with {a} {d} of {t}.", "{d} - {t}",
    "Think of {t} and draw the {d}.", "make up {a} {d} for {t}", "Produce {a} mermaid {d} covering {t}", "mermaid {d}: {t}",
    "How would you draw {t} as {a} {d}?", "{a} plain {d} of {t} will do.", "There should be {a} {d} for {t} in our wiki.",
    "Homework: {a} {d} of {t}.", "Illustrate {t} with {a} {d}.", "the usual {d} of {t}", "Visualise {t}: {d}, top level only.",
    "do you know {t}? draw it as {a} {d}", "TODO: add {d} for {t}", "A basic {d} of {t} for beginners", "basic {d}, {t}",
    "Would you mind drawing {t} for me? {d}, if possible.", "Subject: {t}. Format: {d}.", "I'm writing about {t} and want {a} {d}.",
]  # fmt: skip

# The type's names.
NAMES = {
    "flowchart": ["flowchart", "flow chart", "flow diagram", "process diagram", "flowchart"],
    "sequence": ["sequence diagram", "sequence diagram", "UML sequence diagram", "sequence chart"],
    "class": ["class diagram", "class diagram", "UML class diagram", "class model"],
    "state": ["state diagram", "state machine", "state chart", "state machine diagram"],
    "er": ["ER diagram", "entity relationship diagram", "ERD", "er diagram", "data model", "database schema"],
    "pie": ["pie chart", "pie chart", "pie"],
    "gantt": ["gantt chart", "Gantt chart", "gantt diagram", "project plan"],
    "mindmap": ["mind map", "mindmap"],
    "gitgraph": ["git graph", "gitgraph", "git branch diagram", "git history diagram"],
    "c4": ["C4 diagram", "c4 model", "c4 diagram", "C4 architecture diagram"],
    "timeline": ["timeline", "timeline", "time line"],
    "journey": ["user journey", "journey map", "customer journey", "user journey diagram"],
    "quadrant": ["quadrant chart", "2x2 matrix", "quadrant diagram", "four quadrant chart"],
    "xychart": ["bar chart", "xy chart", "column chart", "bar graph"],
    "requirement": ["requirement diagram", "requirements diagram", "SysML requirement diagram"],
    "architecture": ["architecture diagram", "cloud architecture diagram", "architecture diagram with icons"],
    "sankey": ["sankey diagram", "sankey", "Sankey chart"],
    "kanban": ["kanban board", "kanban", "task board"],
    "block": ["block diagram", "block diagram", "diagram of blocks"],
    "packet": ["packet diagram", "packet layout", "bit field diagram"],
    "radar": ["radar chart", "spider chart", "radar diagram"],
    "treemap": ["treemap", "tree map", "treemap chart"],
    "treeview": ["tree view", "file tree", "folder tree", "directory tree"],
    "venn": ["venn diagram", "Venn diagram"],
    "ishikawa": ["fishbone diagram", "ishikawa diagram", "cause and effect diagram"],
    "wardley": ["wardley map", "Wardley map"],
    "eventmodeling": ["event model", "event modeling diagram", "event model"],
    "zenuml": ["zenuml diagram", "ZenUML", "zenuml sequence"],
}

LINES = ["line chart", "line graph", "xy chart", "line chart"]  # of an XY chart without bars

# Without the type's name: what such a diagram is asked for.
QUESTIONS = {
    "flowchart": [
        "how does {t} work, step by step?", "the steps of {t}", "{t}: what happens after what, with the decisions", "steps and decisions of {t}",
        "draw the process of {t}", "workflow for {t}", "walk me through {t}", "what do you do first, next and last in {t}?",
        "procedure for {t} with boxes and arrows", "what has to be done for {t}, and what if something goes wrong?", "decision path of {t}",
    ],
    "sequence": [
        "who says what to whom in {t}?", "messages between the parties in {t}", "{t}: the exchange between those involved, in order of time",
        "how do the participants talk to each other in {t}?", "show the calls back and forth for {t}", "interaction during {t}",
        "the conversation behind {t}", "message flow of {t}", "communication in {t}, top to bottom", "request and reply in {t}",
    ],
    "class": [
        "classes for {t} with attributes and methods", "object model of {t}", "how would you model {t} in OOP?", "inheritance in {t}",
        "what classes does software for {t} need?", "UML for {t}: classes and relations", "domain classes, {t}",
        "types and their subclasses in {t}", "object-oriented design for {t}", "class hierarchy of {t}",
    ],
    "state": [
        "what states does a {t} go through?", "life cycle of a {t}", "states and transitions of a {t}", "from first to last: every status of a {t}",
        "how does the status of a {t} change?", "{t}: states and what triggers the changes", "possible states of a {t}", "the life of a {t}",
        "UML states of {t}", "when is a {t} in which state?",
    ],
    "er": [
        "entities and relationships for {t}", "which tables does {t} need?", "database for {t}, with attributes", "tables and keys for {t}",
        "data model behind {t}", "relational schema, {t}", "what would the database of {t} look like?",
        "entities, attributes and cardinalities of {t}", "design the tables for {t}", "how are the records of {t} related?",
    ],
    "pie": [
        "shares of {t}", "{t}, in percent of the whole", "breakdown: {t}", "{t} as slices", "proportions: {t}", "composition, {t}",
        "{t}: who has which share?", "split of the total: {t}", "percentages of {t} in a circle", "how is it divided: {t}",
    ],
    "gantt": [
        "schedule for {t}", "project plan for {t} with dates", "tasks and durations of {t} on a calendar", "when is what done in {t}?",
        "plan {t} from start to end", "phases of {t} on a time axis", "roadmap with start dates for {t}",
        "how long do the tasks of {t} take and which wait for which?", "work packages of {t} over the weeks", "time plan, {t}",
    ],
    "mindmap": [
        "brainstorm {t}", "ideas around {t}", "everything about {t}, branching out from the middle", "{t}: main branches and what hangs on them",
        "topics and subtopics of {t}", "what belongs to {t}?", "overview of {t}, as a tree of thoughts", "collect aspects of {t}",
        "structure the subject {t}", "{t} with its subtopics around it",
    ],
    "gitgraph": [
        "branches and merges of {t}", "commits, branches and merges: {t}", "git history of {t}", "how are branches used in {t}?", "{t} in git",
        "branching for {t}", "show the repository of {t} with its branches", "commit history, {t}", "which branch is merged where in {t}?",
        "git workflow of {t}",
    ],
    "c4": [
        "{t} as Simon Brown would draw it", "people and systems around {t}", "software architecture of {t}: people, systems, containers",
        "who uses {t} and what does it talk to?", "the C4 view of {t}", "{t}: users, the system, the systems outside",
        "architecture of {t} in C4 style", "persons, containers and relations of {t}", "high level view of {t} with outside systems",
        "what is {t} made of, by Simon Brown's model?",
    ],
    "timeline": [
        "history of {t}", "{t}, year by year", "key dates of {t}", "what happened when: {t}", "milestones, {t}", "chronology of {t}",
        "{t}: important years in order", "the big moments of {t}", "how it all went: {t}", "dates and events: {t}",
    ],
    "journey": [
        "how does it feel, step by step: {t}", "{t}, with a mood for each step", "experience of the people in {t}", "steps and satisfaction: {t}",
        "what does the customer go through: {t}", "ups and downs of {t}", "rate each step of {t} from 1 to 5", "touchpoints and feelings, {t}",
        "{t} from the person's view, with scores", "happy and unhappy moments of {t}",
    ],
    "quadrant": [
        "{t} in four fields", "{t}: place them on two axes", "two axes, four quadrants: {t}", "position map: {t}",
        "{t}, plotted between low and high on both axes", "rank by two measures: {t}", "matrix of {t}", "which is where: {t}, two scales",
        "{t} as points in a square with four fields", "compare on two dimensions: {t}",
    ],
    "xychart": [
        "plot {t}", "{t} as bars", "{t}, one bar each", "numbers of {t} over the axis", "{t}: values per category", "chart the development: {t}",
        "bars for {t}", "compare the figures: {t}", "{t} in columns", "bar by bar: {t}",
    ],
    "requirement": [
        "requirements of {t}", "what must {t} fulfil?", "what is demanded of {t} and which parts satisfy it?",
        "requirements, risks and verification for {t}", "specify {t}: requirements and elements", "SysML requirements, {t}",
        "which requirements does {t} have and how are they tested?", "traceability for {t}", "demands on {t} with risk and method",
        "what {t} has to do, as requirements",
    ],
    "architecture": [
        "services of {t} and how they are wired", "infrastructure of {t} with icons", "servers, databases and disks of {t}", "how is {t} hosted?",
        "deployment of {t} in the cloud", "cloud services for {t}, grouped", "components of {t} with server and database icons",
        "technical setup of {t}", "which services does {t} run on?", "{t}: groups, services, connections",
    ],
    "sankey": [
        "where does it go: {t}", "flows of {t}, sized by amount", "{t}: how much goes where?", "amounts from source to target: {t}",
        "{t} with bands as wide as the amounts", "what becomes of what: {t}", "distribution of flows, {t}", "balance of {t} as streams",
        "from where to where, how much: {t}", "streams of {t}",
    ],
    "kanban": [
        "board for {t}", "cards and columns for {t}", "to do, doing, done: {t}", "tasks of {t} on a board",
        "{t}: what is waiting, what is under way, what is finished", "sticky notes in columns for {t}", "work in progress of {t}",
        "task columns, {t}", "set up a board for {t}", "backlog and progress of {t}",
    ],
    "block": [
        "blocks of {t}", "{t} as boxes in rows and columns", "building blocks of {t}", "layout of {t} in blocks", "parts of {t} as boxes on a grid",
        "main parts of {t} and their links as blocks", "{t}: boxes side by side", "box layout for {t}", "arrange the parts of {t} in columns",
        "functional blocks, {t}",
    ],
    "packet": [
        "fields of {t}, bit by bit", "bits of {t}", "layout of {t} with field widths", "{t}: which bits mean what?", "header format of {t}",
        "how many bits has each field of {t}?", "wire format, {t}", "bit layout of {t}", "frame structure of {t}", "byte layout: {t}",
    ],
    "radar": [
        "{t} on several axes", "{t}: scores on axes from a centre", "profile of {t}", "strengths and weaknesses: {t}",
        "{t}, rated on each criterion", "compare on many criteria: {t}", "web of scores: {t}", "spider web for {t}",
        "score card with axes all around: {t}", "{t}: criteria around a circle",
    ],
    "treemap": [
        "{t} as nested areas", "areas sized by value: {t}", "{t}: boxes within boxes by size", "nested shares of {t}",
        "rectangles for {t}, larger is more", "what takes the most room: {t}", "{t} by size, in groups", "proportional boxes: {t}",
        "{t}, hierarchically, area by amount", "groups and sizes: {t}",
    ],
    "treeview": [
        "{t} as an indented outline", "folders and files of {t}", "outline tree of {t}", "how to organise {t} in folders",
        "directory structure for {t}", "{t}: nested list with branches", "listing of {t}, level by level", "tree of {t} as in a file explorer",
        "what lies in which folder: {t}", "hierarchy of {t} with indents",
    ],
    "venn": [
        "what they share: {t}", "{t}: common points and differences", "overlap: {t}", "circles for {t} with what they have in common",
        "similarities and differences: {t}", "{t} - what is in both?", "shared and separate: {t}", "sets and intersections: {t}",
        "where do they overlap: {t}", "{t} as overlapping circles",
    ],
    "ishikawa": [
        "why: {t}", "causes of this problem: {t}", "root causes, by category: {t}", "{t} - what may be the reasons?", "cause analysis: {t}",
        "possible reasons for: {t}", "what leads to this: {t}", "reasons grouped by kind: {t}", "quality circle: why {t}", "problem: {t}. Causes?",
    ],
    "wardley": [
        "value chain of {t}", "{t}: from what the user sees down to commodity", "evolution of the parts of {t}", "map the value chain: {t}",
        "components of {t} from genesis to commodity", "strategy map, {t}", "what does {t} depend on and how evolved is it?",
        "visibility against evolution: {t}", "which parts of {t} are custom, product, commodity?", "user need and supply chain of {t}",
    ],
    "eventmodeling": [
        "commands, events and views of {t}", "which commands lead to which events in {t}?", "{t}: screens, commands, events, read models",
        "event sourcing design for {t}", "events of {t} over time, with commands", "slices of {t}: ui, command, event, view", "model {t} as events",
        "event stream behind {t}", "state changes as events: {t}", "CQRS for {t}",
    ],
    "zenuml": [
        "{t} as method calls in blocks, like code", "{t} as pseudo code calls", "calls with braces for {t}",
        "who calls which method in {t}? in code style", "{t}: nested calls and returns", "method calls of {t} with if and else blocks",
        "code-like interaction of {t}", "sync calls and replies of {t}, as code", "program-like sequence for {t}", "{t} in the zen notation",
    ],
}  # fmt: skip
