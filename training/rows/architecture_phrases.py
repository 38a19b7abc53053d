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
            "It is for the wiki.", "Please keep the order.", "Many thanks!", "That is the whole setup.", "Just this.",
    "Nothing fancy.", "Best regards", "Names as given please.", "It goes into the runbook.", "My names, please, not yours.",
    "One diagram is enough.", "That should be everything.", "Just the diagram, no explanation.", "thx", "I need it for the audit.",
    "Please leave out anything I did not mention.", "More may follow next week.", "Much appreciated.",
]

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
IDS = ["{name} has the id {id}.", "id of {name}: {id}.", "Use {id} as the id of {name}.", "{id} = {name}.", "{name} is {id} in the code.",
       "Call {name} {id} in the source.", "{id} stands for {name}.", "The id {id} belongs to {name}.",
       "{id}: {name}.", "For {name} use the id {id}.",
    "The id of {name} should be {id}.", "Give {name} the id {id}.", "{name} goes by the id {id}.", "{id} is the id for {name}.",
    "{name} (id {id}).", "As an id, {name} gets {id}.", "Internally {name} is {id}.", "Let {id} be the id of {name}.",
    "Set the id of {name} to {id}.", "In the code {id} means {name}.", "{name}, with {id} as its id.", "Refer to {name} as {id} in the source.",
    "For {name} I'd like {id} as the id.", "{name} has {id} as id.", "Write {id} where {name} is meant.",
]  # fmt: skip

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
GROUP_ICONS = [" (icon {icon})", " ({icon} icon)", ", icon {icon},", " [{icon}]", " ({icon})", ", shown with the {icon} icon,",
    " (its icon is {icon})", " (with the {icon} icon)", " [icon: {icon}]", ", which has the {icon} icon,", " (drawn with the icon {icon})",
    ", with {icon} as its icon,", " (shown as {icon})", ", marked with the {icon} icon,", " (take the icon {icon})",
]
NESTED = ["{inner} itself is in {outer}.", "The group {inner} lies inside {outer}.", "{outer} also contains the group {inner}.",
          "{inner} is nested in {outer}.", "Put {inner} into {outer}.", "{inner} is a part of {outer}.", "{outer} encloses {inner}.",
    "Inside {outer} there is also the group {inner}.", "The group {inner} belongs to {outer}.", "{outer} has the group {inner} in it.",
    "{inner} sits within {outer}.", "Nest {inner} in {outer}.", "The group {outer} includes {inner}.", "{inner} is drawn inside {outer}.",
    "{outer} surrounds the group {inner}.", "Let {outer} hold {inner} as well.", "As a subgroup {inner} goes into {outer}.",
    "The frame of {inner} lies in that of {outer}.", "{inner} is one of the parts of {outer}.", "The outer group of {inner} is {outer}.",
    "{outer} is the parent group of {inner}.", "Place the whole group {inner} in {outer}.", "{inner} is found inside {outer}.",
    "Within {outer} draw the group {inner}.", "{outer} takes in the group {inner}.",
]
# One junction or more; the number is said by the edges.
JUNCTIONS = [
    "There is a junction where lines meet.", "Add a junction.", "Use a junction to split the line.", "A junction is in between.",
    "Put a junction in.", "It needs a junction.", "One junction joins the lines.",
    "The lines branch at a junction.", "We have a junction too.", "Include a junction point.", "junction: 1", "Split the lines at a junction.",
    "The lines come together at a junction.", "A junction ties the lines together.", "There has to be a junction.",
    "Draw a junction for the lines.", "Let the lines meet in a junction.", "We need a junction for the wiring.",
    "Where the lines part there is a junction.", "A junction is part of the wiring.", "Have a junction in it.",
    "The wiring goes through a junction.", "One point is a mere junction.", "Lines fork at a junction.",
    "Then a junction, without a name or an icon.",
]
JUNCTION_IDS = ["There is a junction {id}.", "Add the junction {id}.", "A junction with the id {id}.", "junction {id}.",
                "The junction is called {id}.",
    "Put in a junction {id}.", "The junction has the id {id}.", "Use {id} as the id of the junction.", "We have a junction named {id}.",
    "{id} is a junction.", "A junction, id {id}.", "Include a junction whose id is {id}.", "Let there be a junction {id}.",
    "Have a junction; its id is {id}.",
    "Lines meet at the junction {id}.", "Draw a junction and call it {id}.",
    "One junction is {id}.", "There should be a junction with the id {id}.", "Then the junction {id}.", "Name the junction {id}.",
    "The lines branch at the junction {id}.", "For the junction use the id {id}.", "We mark the junction as {id}.",
    "Put a junction in and give it the id {id}.", "A junction {id} joins the lines.",
]

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
    "Traffic goes back and forth between {a} and {b}{sides}{label}.", "{a} and {b} are connected both ways{sides}{label}.",
    "{a} and {b} sync with each other{sides}{label}.", "Draw a double arrow between {a} and {b}{sides}{label}.",
    "{a} asks and answers {b} in both directions{sides}{label}.", "It goes both ways between {a} and {b}{sides}{label}.",
    "An arrow with two heads links {a} with {b}{sides}{label}.", "{a} talks to {b} and the other way round{sides}{label}.",
    "Data flows to and fro between {a} and {b}{sides}{label}.", "{a} and {b} have a two-way connection{sides}{label}.",
    "In both directions, {a} is wired to {b}{sides}{label}.", "Let the arrow between {a} and {b} point both ways{sides}{label}.",
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
    ", out of the {sa} side into the {sb} side", " (start: {sa}, end: {sb})", ", with the line leaving {sa} and coming in {sb}",
    ", {sa} on this end and {sb} on the other", " via its {sa} and the other's {sb}", ", using the {sa} side here and the {sb} side there",
    ", attached at the {sa} of the first and the {sb} of the second", " (first {sa}, second {sb})", ", starting {sa}, ending {sb}",
    ", the {sa} of the one joined to the {sb} of the other",
    ", the line running from {sa} to {sb}",
]
# {place} is 'below', 'to the right of'.
PLACES = [", {b} being {place} {a}", " ({b} is {place} {a})", ", with {b} {place} {a}", ", where {b} stands {place} {a}",
          ", so that {b} is {place} {a}", " and {b} goes {place} {a}", "; {b} is drawn {place} {a}", " (put {b} {place} {a})",
    ", and {b} has its place {place} {a}", ", {b} standing {place} {a}", ", drawn with {b} {place} {a}", " ({b} {place} {a})",
    ", as {b} sits {place} {a}", ", and I want {b} {place} {a}", ", with {b} placed {place} {a}", " while {b} is {place} {a}",
    "; {b} should be {place} {a}", ", and please put {b} {place} {a}", "; look for {b} {place} {a}", ", {b} to be drawn {place} {a}",
    ", which leaves {b} {place} {a}", ", since {b} belongs {place} {a}", " and {b} ends up {place} {a}", ", {b} lying {place} {a}",
    ", and you find {b} {place} {a}",
]
PLACE_WORDS = {"RL": ["to the right of", "on the right of"], "LR": ["to the left of", "on the left of"], "BT": ["below", "under",
                      "beneath"], "TB": ["above", "over"]}
BORDERS = {
    (True, True): [
        "It runs from the border of one group to the border of the other.", "Both ends are at the borders of the groups.",
        "Attach it to the groups' borders on both ends.", "The line goes from group border to group border.",
        "Start and end are at the edges of the two groups, not at the services.", "Draw it between the frames of their groups.",
        "It joins the borders of both groups.", "On either side it stops at the frame of the group.",
        "From one group's edge it runs to the other group's edge.", "The line touches both groups at their borders, not the services.",
    ],
    (True, False): [
        "It starts at the border of the first one's group.", "It leaves from the edge of the group, not from the service itself.",
        "Let it start at the group's border.", "It begins at the frame of the first one's group.",
        "Its start is at the edge of the first group, not at the service.", "On the first side it is attached to the group's border.",
        "Draw it from the border of the group that holds the first one.", "The line comes out of the first one's group border.",
        "The first end sits at the border of the group.", "Have it leave the first group at its frame.",
    ],
    (False, True): [
        "It ends at the border of the second one's group.", "It arrives at the edge of the group, not at the service itself.",
        "Let it end at the group's border.", "It stops at the frame of the second one's group.",
        "Its end is at the edge of the second group, not at the service.", "On the second side it is attached to the group's border.",
        "Draw it up to the border of the group that holds the second one.", "The line reaches only the second one's group border.",
        "The second end sits at the border of the group.", "Have it arrive at the second group's frame.",
    ],
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
          "We begin with {a}.", "The first thing one meets is {a}.", "Let's start with {a}.", "In front we have {a}.", "Up front: {a}.",
    "The entry point is {a}.", "Whatever comes in meets {a} first.", "At the very front is {a}.", "Start at {a}.",
    "From the outside one gets to {a}.", "The door to all of it is {a}.", "I'd begin with {a}.", "The story starts with {a}.",
    "What people see first is {a}.", "At the beginning of the chain is {a}.", "On the outside there's {a}.", "The journey begins at {a}.",
    "First in line is {a}.", "To begin with there is {a}.", "The head of it all is {a}.",
]
NEXT = [
    "That one in turn sends to {b}{label}.", "From there it goes on to {b}{label}.", "This one calls {b}{label}.",
    "The latter passes things on to {b}{label}.", "Behind that comes {b}, which it feeds{label}.", "In turn, it writes to {b}{label}.",
    "It then talks to {b}{label}.", "The next stop after that is {b}{label}.", "Then it reaches {b}{label}.", "That leads on to {b}{label}.",
    "From that one an arrow leads to {b}{label}.", "This in turn feeds {b}{label}.", "That one hands over to {b}{label}.",
    "After that comes {b}, which it calls{label}.", "There it continues to {b}{label}.", "From here the way goes to {b}{label}.",
    "That one then pushes to {b}{label}.", "Next it is passed on to {b}{label}.", "Once there, it moves on to {b}{label}.",
    "Its own next hop is {b}{label}.", "Further on, it delivers to {b}{label}.", "And that one uses {b}{label}.",
    "Downstream of that is {b}, to which it writes{label}.", "The next link in the chain is {b}{label}.", "It, for its part, queries {b}{label}.",
]
SAME = [
    "It also sends to {b}{label}.", "Besides that it calls {b}{label}.", "The same one feeds {b} too{label}.", "It goes to {b} as well{label}.",
    "At the same time it talks to {b}{label}.", "Another arrow leads from it to {b}{label}.", "And it also writes to {b}{label}.",
    "On top of that it uses {b}{label}.", "Not only that, it delivers to {b}{label}.", "A second way leads from it to {b}{label}.",
    "It has one more arrow, to {b}{label}.", "From the same place it goes to {b}, too{label}.", "Also from there, an arrow leads to {b}{label}.",
    "It feeds {b} besides{label}.", "Next to that it queries {b}{label}.", "And the same one pushes to {b}{label}.",
    "In addition it leads to {b}{label}.", "Likewise it passes on to {b}{label}.", "A further target of it is {b}{label}.",
    "It calls {b} on top of that{label}.", "Its traffic goes to {b} as well{label}.", "It points to {b}, too{label}.",
    "Moreover it hands over to {b}{label}.", "It doesn't stop there but also hits {b}{label}.", "In parallel it forwards to {b}{label}.",
]
TOLD_LABELS = [" (on the arrow: {label})", ", labelled {label}", " with the label {label}", "; the line says {label}",
               ", and the line is marked {label}", ", which we label {label}", ", with {label} written on the line", " (label: {label})",
               ", captioned {label}", ", its text being {label}",
    ", where the line reads {label}", " (the line is labelled {label})", "; the label is {label}", ", marked {label}",
    ", and on the line it says {label}", " under the label {label}", ", with the text {label}", "; on the line please write {label}",
    ", and we put {label} on the line", ", the line being called {label}", "; its line has the label {label}", " (the label says {label})",
    ", with {label} as the label", "; label it {label}",
    ", for which the line says {label}",
]
MORE = ["There is also {b}.", "On its own stands {b}.", "And then there's {b}.", "Not connected to anything is {b}.", "Oh, and {b}.",
        "Finally we have {b}.", "I nearly forgot {b}.", "One more is {b}.",
    "Somewhere in there is {b}, too.", "Apart from that we have {b}.", "Then there is {b}, without any lines.", "Nothing leads to {b}.",
    "Also in the picture is {b}, all by itself.", "For the sake of completeness, add {b}.", "Last but not least there is {b}.", "We also run {b}.",
    "To one side stands {b}.", "Don't forget {b}.", "Without a connection so far is {b}.", "Add {b} as well.", "I should mention {b}.",
    "Left over is {b}.", "That leaves {b}.", "There is one thing without a line, {b}.", "Unconnected is {b}.",
]
HOMES = [
    "{parts} {are} in {group}.", "{group} is home to {parts}.", "{parts} run{s} in {group}.", "Inside {group} {are} {parts}.",
    "{group} holds {parts}.", "We keep {parts} in {group}.", "{parts} live{s} in {group}.", "What we call {group} is {parts}.",
    "{group} consists of {parts}.", "{parts} make{s} up {group}.", "{parts} sit{s} inside {group}.", "{parts} belong{s} to {group}.",
    "In {group} you find {parts}.", "{group} contains {parts}.", "{parts} {are} kept in {group}.", "{group} takes in {parts}.",
    "{group} is where {parts} {are}.", "{group} is the place for {parts}.", "{parts} {are} at home in {group}.", "To {group} belong{s} {parts}.",
    "In {group} there {are} {parts}.", "Draw a frame around {parts} and call it {group}.", "We have put {parts} into {group}.",
    "{parts} {are} what you find in {group}.", "As for {group}, it comprises {parts}.",
]
