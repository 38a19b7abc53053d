"""How people ask for architecture diagrams: openings, services, groups, junctions and edges, as `str.format` templates."""

from __future__ import annotations

# {topic} is said and not drawn.
OPENINGS = [
    "Draw an architecture diagram.", "Architecture diagram please:", "I need an architecture diagram with these services.", "architecture-beta",
    "architecture diagram, as follows",
    "Please draw the architecture of the {topic}.", "Can you make an architecture diagram of the {topic}?",
    "Create an architecture diagram (Mermaid) from this:", "The architecture of the {topic}:",
    "Here is our setup, draw it as an architecture diagram.", "Make a cloud architecture diagram.",
    "We want the architecture of our {topic} on the wiki.", "Give me an architecture picture of the {topic}.",
    "For the runbook: architecture diagram of the {topic}.", "Services and how they are wired:", "What is connected to what in the {topic}:",
    "Infrastructure of the {topic}:", "New architecture diagram.",
    "Sketch the infrastructure below.", "Let's have an architecture diagram with icons.", "Hi, can I get an architecture diagram of the following?",
    "Please model these services and their wiring.",
    "Turn this into an architecture diagram:", "Architecture overview, {topic}.", "I want to show the wiring of the {topic}.",
    "Would you draw the {topic} as an architecture diagram?",
    "Show the {topic} with its services and connections.", "Draw our infrastructure.", "Deployment architecture of the {topic}:",
    "Generate an architecture-beta diagram for the {topic}.",
    "Boss wants architecture diagram of {topic}, here the content.", "A diagram of the services behind the {topic}:",
    "Network and services of the {topic}, please.", "Document this infrastructure as a diagram.",
    "This is our {topic}, please draw its architecture.", "Mermaid architecture diagram:",
]
CLOSINGS = ["Thanks!", "Thank you.", "That's all.", "No other services, please.", "Keep the names.", "cheers", "Nothing else is needed.",
            "It is for the wiki.", "Please keep the order.", "Many thanks!", "That is the whole setup.", "Just this."]

# A service without an icon.
PLAIN = [
    "{name} is a service.", "There is a service called {name}.", "Add the service {name}.", "We have {name}.", "service {name}.",
    "One service: {name}.", "Include {name}.", "{name} is one of the services.",
    "Then there is {name}.", "Draw a box for {name}.", "Put in {name}.", "The service {name} is part of it.", "Next, {name}.",
    "A service named {name}.", "I want {name} in it.", "{name} belongs to the picture.",
    "It has {name}.", "Show {name} as a service.", "Another part is {name}.", "We run {name}.", "{name} should be there.", "Also {name}.",
    "{name}, a service.", "Please add {name} as a service.", "Service: {name}.",
]
# {icon} is the name of an icon.
ICONS = [
    "{name} is a service with the {icon} icon.", "{name} ({icon}).", "Draw {name} with the icon {icon}.", "There is {name}, icon {icon}.",
    "Add the service {name}, icon: {icon}.", "{name} gets the {icon} icon.",
    "Service {name} ({icon}).", "Show {name} as {icon}.", "{name} has {icon} as its icon.", "{icon}: {name}.",
    "Put in {name} with a {icon} symbol.", "A service named {name} with {icon} as the icon.", "We have {name}, shown as {icon}.",
    "{name}, drawn as {icon}.", "Use the {icon} icon for {name}.", "The icon of {name} is {icon}.", "Include {name} [{icon}].",
    "Next, {name} with the {icon} picture.", "{name} is of the {icon} kind.", "icon {icon}, service {name}.",
    "For {name} take the icon {icon}.", "{name} = {icon}.", "I want {name} as a {icon} service.", "One {icon} service is {name}.",
    "Mark {name} with {icon}.", "The {icon} icon goes to {name}.",
]
KINDS = [
    "{name} is {a_kind}.", "There is {a_kind} called {name}.", "We have {a_kind}, {name}.", "Add {a_kind} named {name}.", "{name}, {a_kind}.",
    "Then {a_kind}: {name}.", "{kind} {name}.", "{name} ({kind}).", "One {kind} is {name}.",
    "Put in {name}, which is {a_kind}.", "{a_kind} by the name of {name}.", "Draw {name} as {a_kind}.", "Next comes {name}, {a_kind}.",
    "As {a_kind} we use {name}.", "{name} works as {a_kind}.", "It has {a_kind} {name}.",
    "{kind}: {name}.", "Include {a_kind} {name}.", "{name} serves as {a_kind}.", "I want {name} in there, {a_kind}.", "Also {a_kind}, {name}.",
    "Our {kind} is called {name}.", "Show {a_kind} labelled {name}.", "{name} acts as {a_kind}.",
    "And {a_kind} with the name {name}.",
]
IDS = ["{name} has the id {id}.", "id of {name}: {id}.", "Use {id} as the id of {name}.", "{id} = {name}", "{name} is {id} in the code.",
       "Call {name} {id} in the source.", "{id} stands for {name}.", "The id {id} belongs to {name}.",
       "{id}: {name}", "For {name} use the id {id}."]  # fmt: skip

# {group} is the group's name, {kind} '' or ' (cloud icon)'; {parts} a series.
GROUPS = [
    "{parts} {are} in the group {group}{kind}.", "The group {group}{kind} contains {parts}.", "Group {parts} as {group}{kind}.",
    "{group}{kind} is a group of {parts}.", "Put {parts} into {group}{kind}.", "{group}{kind}: {parts}.",
    "{parts} belong{s} to {group}{kind}.", "In {group}{kind} there {are} {parts}.", "{parts} live{s} inside {group}{kind}.",
    "A group called {group}{kind} holds {parts}.", "Make a group {group}{kind} with {parts}.", "{group}{kind} surrounds {parts}.",
    "{parts} sit{s} in {group}{kind}.", "Frame {parts} as the group {group}{kind}.", "Inside {group}{kind}: {parts}.",
    "{group}{kind} holds {parts}.", "group {group}{kind} = {parts}.", "{parts} run{s} in {group}{kind}.", "{group}{kind} consists of {parts}.",
    "Draw a group {group}{kind} around {parts}.", "{parts} {are} part of {group}{kind}.", "Members of {group}{kind}: {parts}.",
    "{group}{kind} comprises {parts}.", "To {group}{kind} belong{s} {parts}.", "Place {parts} within {group}{kind}.",
    "{parts} go{es} into the group {group}{kind}.",
]
GROUP_ICONS = [" (icon {icon})", " ({icon} icon)", ", icon {icon},", " [{icon}]", " ({icon})", ", shown with the {icon} icon,"]
NESTED = ["{inner} itself is in {outer}.", "The group {inner} lies inside {outer}.", "{outer} also contains the group {inner}.",
          "{inner} is nested in {outer}.", "Put {inner} into {outer}.", "{inner} is a part of {outer}.", "{outer} encloses {inner}."]
# One junction or more; the number is said by the edges.
JUNCTIONS = [
    "There is a junction where lines meet.", "Add a junction.", "Use a junction to split the line.", "A junction is in between.",
    "Put a junction in.", "It needs a junction.", "One junction joins the lines.",
    "The lines branch at a junction.", "We have a junction too.", "Include a junction point.", "junction: 1", "Split the lines at a junction.",
]
JUNCTION_IDS = ["There is a junction {id}.", "Add the junction {id}.", "A junction with the id {id}.", "junction {id}.",
                "The junction is called {id}."]

# With an arrow to {b}; {label} is '' or ' (label "x")', {sides} '' or ' from right to left'.
DIRECTED = [
    "{a} sends to {b}{sides}{label}.", "An arrow goes from {a} to {b}{sides}{label}.", "{a} -> {b}{sides}{label}.", "{a} calls {b}{sides}{label}.",
    "{a} points to {b}{sides}{label}.", "Arrow from {a} to {b}{sides}{label}.",
    "{a} feeds {b}{sides}{label}.", "{a} talks to {b}{sides}{label}.", "{a} leads to {b}{sides}{label}.",
    "Draw an arrow from {a} to {b}{sides}{label}.", "From {a} it goes to {b}{sides}{label}.", "{a} uses {b}{sides}{label}.",
    "{a} forwards to {b}{sides}{label}.", "{b} is called by {a}{sides}{label}.", "{b} is fed by {a}{sides}{label}.",
    "{a} goes to {b}{sides}{label}.", "{a} writes to {b}{sides}{label}.", "{a} passes on to {b}{sides}{label}.",
    "{a} depends on {b}{sides}{label}.",
    "{a} then {b}, with an arrow{sides}{label}.", "{a} hits {b}{sides}{label}.", "{a} queries {b}{sides}{label}.",
    "{a} delivers to {b}{sides}{label}.", "{a} ends up at {b}{sides}{label}.", "The traffic of {a} goes to {b}{sides}{label}.",
    "{a} reads from {b}{sides}{label}.",
    "{a} pushes to {b}{sides}{label}.",
]
LINKED = [
    "{a} is connected to {b}{sides}{label}.", "A line joins {a} and {b}{sides}{label}.", "{a} -- {b}{sides}{label}.",
    "Connect {a} with {b}{sides}{label}.", "{a} and {b} are linked{sides}{label}.", "Link {a} and {b}{sides}{label}.",
    "{a} is wired to {b}{sides}{label}.", "There is a plain line between {a} and {b}{sides}{label}.", "{a} is attached to {b}{sides}{label}.",
    "Between {a} and {b} a connection{sides}{label}.", "Wire {a} to {b}{sides}{label}.", "{a} hangs on {b}{sides}{label}.",
    "{a} and {b} share a line{sides}{label}.", "{a} is tied to {b}{sides}{label}.", "Join {a} to {b}{sides}{label}.",
    "{a} has a connection with {b}{sides}{label}.", "No arrowhead, just a line from {a} to {b}{sides}{label}.",
    "Cable between {a} and {b}{sides}{label}.",
    "{a} connects with {b}{sides}{label}.", "{a} is plugged into {b}{sides}{label}.", "{a} meets {b}{sides}{label}.",
    "connection: {a} and {b}{sides}{label}.", "Line from {a} to {b}{sides}{label}.", "Draw a line from {a} to {b}{sides}{label}.",
    "{a} is in touch with {b}{sides}{label}.", "{a} and {b} are connected{sides}{label}.",
]
BOTH_WAYS = [
    "{a} and {b} talk both ways{sides}{label}.", "{a} <-> {b}{sides}{label}.", "Arrows at both ends between {a} and {b}{sides}{label}.",
    "{a} and {b} exchange data in both directions{sides}{label}.", "A two-headed arrow joins {a} and {b}{sides}{label}.",
    "{a} and {b} call each other{sides}{label}.", "{a} <--> {b}{sides}{label}.", "{a} syncs with {b} in both directions{sides}{label}.",
    "Two-way: {a} and {b}{sides}{label}.", "{a} to {b} and back{sides}{label}.", "A double arrow from {a} to {b}{sides}{label}.",
    "Bidirectional between {a} and {b}{sides}{label}.", "{a} and {b} send to each other{sides}{label}.",
]
LABELS = [
    " (label {label})", " with the label {label}", ", labelled {label}", ", label {label}", " and it says {label}", " ({label})",
    ", which reads {label}", " with {label} on it", ", text {label}", " saying {label}", ": {label}", ", marked {label}",
    " titled {label}", " [{label}]", ", and on it {label}", ", captioned {label}", " carrying {label}", ", called {label}", ", title {label}",
    " - {label}", ", with the text {label}", ", named {label}", " (it is labelled {label})", ", to be labelled {label}",
    ", and write {label} on the line",
]
# {sa} and {sb} are sides.
SIDES = [
    ", from the {sa} side to the {sb} side", ", {sa} to {sb}", " (from {sa} to {sb})", ", leaving at the {sa} and arriving at the {sb}",
    " ({sa} of the first, {sb} of the second)", ", out at the {sa}, in at the {sb}", ", {sa} edge to {sb} edge",
    ", starting at the {sa} and ending at the {sb}", " from its {sa} to the {sb}", ", attached {sa} and {sb}", " ({sa} -> {sb})",
    ", between the {sa} of the one and the {sb} of the other", " (sides: {sa}, {sb})", ", going from {sa} to {sb}",
]
# {place} is 'below', 'to the right of'.
PLACES = [", {b} being {place} {a}", " ({b} is {place} {a})", ", with {b} {place} {a}", ", where {b} stands {place} {a}",
          ", so that {b} is {place} {a}", " and {b} goes {place} {a}", "; {b} is drawn {place} {a}", " (put {b} {place} {a})"]
PLACE_WORDS = {"RL": ["to the right of", "on the right of"], "LR": ["to the left of", "on the left of"], "BT": ["below", "under",
                      "beneath"], "TB": ["above", "over"]}
BORDERS = {
    (True, True): ["It runs from the border of one group to the border of the other.", "Both ends are at the borders of the groups.", "Attach it to the groups' borders on both ends."],  # noqa: E501
    (True, False): ["It starts at the border of the first one's group.", "It leaves from the edge of the group, not from the service itself.", "Let it start at the group's border."],  # noqa: E501
    (False, True): ["It ends at the border of the second one's group.", "It arrives at the edge of the group, not at the service itself.", "Let it end at the group's border."],  # noqa: E501
}

# Stories.
STORY_OPENINGS = [
    "Let me walk you through the {topic}.", "This is how the {topic} is set up.", "Our {topic} is simple.",
    "I inherited the {topic} and want its architecture drawn.", "Here is what we know about the {topic}.", "So, the {topic}.",
    "A few words on the architecture of the {topic}.", "We rebuilt the {topic} last year.", "About the {topic}:", "The {topic} works like this.",
    "When I joined, somebody explained the {topic} to me.", "For the new colleagues, the {topic} in short.",
    "The infrastructure of the {topic} has grown.", "The {topic} is made of a handful of services.", "Let's look at the wiring of the {topic}.",
    "Behind the {topic} there is more than one thinks.", "Picture the {topic}.", "You asked about the {topic}.",
    "Notes on the {topic} from today's call.", "This is what the {topic} looks like in production.", "I promised to explain the {topic}.",
    "Imagine the {topic}.", "The {topic}, from front to back.", "What makes up the {topic}?",
    "There are some moving parts in the {topic}.",
]
STORY_REQUESTS = [
    "Please draw the architecture.", "Can you make an architecture diagram of it?", "Draw that as an architecture diagram.",
    "I'd like that as an architecture diagram.", "Could you draw the services and how they are wired?", "Architecture diagram, please.",
    "That's the architecture to draw.", "Make me an architecture picture.", "An architecture diagram would help.",
    "Please sketch the architecture.", "Show the architecture.", "Turn this into an architecture diagram.",
    "I need the architecture drawn for the audit.",
    "Could we have the architecture on one page?", "Let me see this architecture.", "Please put this architecture into Mermaid.",
    "Give me the architecture of all that.", "Draw the services and connections.", "Diagram of the architecture, please.",
    "Would you draw this infrastructure?", "The architecture should go into the handbook.", "Let's draw the architecture.",
    "Visualise the architecture for us.", "Please make the wiring visible.", "I want an architecture diagram of it.",
]
ASIDES = [
    "It has worked for years.", "Nobody touches that any more.", "We are proud of it.", "That was cheaper.", "Don't ask why.",
    "It used to be one big server.", "That part came last.", "I think that is right.", "The night shift keeps an eye on it.",
    "This may change one day.", "It costs us little.", "The vendor suggested it.", "There was an outage once.", "Security wanted it so.",
    "We are looking for a better name.", "The manual says nothing about it.",
]
STARTS = ["It all begins with {a}.", "The way in is {a}.", "First there is {a}.", "At the front stands {a}.", "Everything starts at {a}.",
          "We begin with {a}.", "The first thing one meets is {a}.", "Let's start with {a}.", "In front we have {a}.", "Up front: {a}."]
NEXT = [
    "That one in turn sends to {b}{label}.", "From there it goes on to {b}{label}.", "This one calls {b}{label}.",
    "The latter passes things on to {b}{label}.", "Behind that comes {b}, which it feeds{label}.", "In turn, it writes to {b}{label}.",
    "It then talks to {b}{label}.", "The next stop after that is {b}{label}.", "Then it reaches {b}{label}.", "That leads on to {b}{label}.",
]
SAME = [
    "It also sends to {b}{label}.", "Besides that it calls {b}{label}.", "The same one feeds {b} too{label}.", "It goes to {b} as well{label}.",
    "At the same time it talks to {b}{label}.", "Another arrow leads from it to {b}{label}.", "And it also writes to {b}{label}.",
    "On top of that it uses {b}{label}.", "Not only that, it delivers to {b}{label}.", "A second way leads from it to {b}{label}.",
]
TOLD_LABELS = [" (on the arrow: {label})", ", labelled {label}", " with the label {label}", "; the line says {label}",
               ", and the line is marked {label}", ", which we label {label}", ", with {label} written on the line", " (label: {label})",
               ", captioned {label}", ", its text being {label}"]
MORE = ["There is also {b}.", "On its own stands {b}.", "And then there's {b}.", "Not connected to anything is {b}.", "Oh, and {b}.",
        "Finally we have {b}.", "I nearly forgot {b}.", "One more is {b}."]
HOMES = [
    "{parts} {are} in {group}.", "{group} is home to {parts}.", "{parts} run{s} in {group}.", "Inside {group} {are} {parts}.",
    "{group} holds {parts}.", "We keep {parts} in {group}.", "{parts} live{s} in {group}.", "What we call {group} is {parts}.",
    "{group} consists of {parts}.", "{parts} make{s} up {group}.", "{parts} sit{s} inside {group}.", "{parts} belong{s} to {group}.",
    "In {group} you find {parts}.", "{group} contains {parts}.", "{parts} {are} kept in {group}.", "{group} takes in {parts}.",
]
