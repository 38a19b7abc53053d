"""How people ask for block diagrams: openings, columns, blocks, gaps, arrows and edges, as `str.format` templates."""

from __future__ import annotations

# {topic} is said and not drawn.
OPENINGS = [
    "Draw a block diagram.", "Block diagram please:", "I need a block diagram like this.", "block diagram", "Make a block diagram of the {topic}.",
    "Can you draw a block diagram for the {topic}?", "Create a Mermaid block diagram:",
    "A block diagram of the {topic}, please.", "Here are the blocks of the {topic}.", "Lay out some blocks for me.",
    "Blocks and columns, as follows:", "Please arrange these blocks.", "Our {topic} as a block diagram:", "Give me a grid of blocks.",
    "I want to see the {topic} as blocks.", "For the data sheet: a block diagram of the {topic}.", "We need a simple block layout.",
    "Turn this into a block diagram:", "Would you sketch the {topic} as a block diagram?", "New block diagram.",
    "Hi, a block diagram with these parts, please.", "The block diagram should look like this.", "Show the {topic} in blocks.",
    "Generate a block diagram (Mermaid).", "Let's have a block diagram of the {topic}.", "Please do block diagram of following parts.",
    "Boxes in a grid:", "Layout with blocks:", "Build a block diagram for the {topic}.", "The parts of the {topic}, as a block diagram:",
    "Put the following into a block diagram.", "Functional blocks of the {topic}:", "I'd like boxes laid out like so.",
    "mermaid block", "As homework I must draw a block diagram of a {topic}.",
]
CLOSINGS = ["Thanks!", "Thank you.", "That's all.", "No colours.", "Keep the names.", "cheers", "Nothing else, please.", "It's for a slide.",
            "Keep the order.", "Many thanks!", "Just this.", "It goes into the manual.",
    "Nothing fancy.", "Best regards", "Names as given please.", "One diagram is enough.", "That should be everything.",
    "Just the diagram, no explanation.", "thx", "Leave my labels alone.", "Much appreciated.", "I need it for the exam.", "We will print it.",
    "No styling needed.", "Please leave out anything I did not mention.",
]

# {n} is a number from two on.
COLUMNS = [
    "Use {n} columns.", "{n} columns.", "It has {n} columns.", "In {n} columns.", "Arrange it in {n} columns.", "The grid is {n} columns wide.",
    "columns: {n}", "Lay them out in {n} columns.", "Make it {n} columns wide.", "There are {n} columns.",
    "I want {n} columns.", "With {n} columns.", "{n} blocks per row.", "Put {n} in each row.", "Every row has room for {n}.",
    "{n} per row, please.", "Set the number of columns to {n}.", "Wrap after {n}.", "Rows of {n}.", "The layout is {n} across.",
    "Please take {n} columns.", "{n} columns should do.", "We need {n} columns.", "Columns = {n}.", "Break the line after every {n} blocks.",
    "Split it over {n} columns.",
]
ONE_COLUMN = [
    "All in one column.", "Stack them.", "One below the other.", "A single column.", "columns: 1", "Use one column.",
    "Put each on a row of its own.", "Arrange them from top to bottom.", "Everything stacked vertically.", "One per row.", "One block per row.",
    "A vertical stack.", "Let them stand on top of one another.", "In a single column, please.",
    "Pile them up in one column.", "Only one block in each row.", "They stand in a column, first one on top.", "one column",
    "Let it be just one column wide.", "A tower of blocks, one on top of another.", "It has a single column.",
    "Under each block comes the next one.", "Everything below everything else, so one column.", "No two blocks side by side.",
    "Vertical, one block at a time.",
]
NO_COLUMNS = ["All in one row.", "Side by side.", "In one line.", "Next to each other.", "A single row.", "Put them in one row.",
              "From left to right, no columns.", "Everything on one line.", "No line breaks.", "Just one row, please.",
    "They stand in one long row.", "Keep all of it in a single line.", "Everything next to everything else.", "No rows below the first.",
    "One block beside the other.", "Let them stand in a row.", "Horizontally, all in a line.", "Don't wrap, one row.",
    "A row of blocks, left to right.", "It is only one row.", "Everything goes in one row.", "No grid, just a row.",
    "All of them on the same level.", "The blocks form one line.", "They line up side by side.",
]

# Blocks one by one; {n} is said in `WIDTHS`.
BLOCKS = [
    "{name} is a block.", "There is a block {name}.", "Add {name}.", "Then {name}.", "Next comes {name}.", "A block called {name}.",
    "Put {name} there.", "Draw a box {name}.", "{name} goes next.", "Then there's {name}.", "One block says {name}.",
    "block {name}.", "A box labelled {name}.", "After that {name}.", "Place {name} next.", "Include {name}.", "Box: {name}.", "{name} follows.",
    "Now {name}.", "It has a block {name}.", "A plain block {name}.", "Then comes the block {name}.",
    "Another one is {name}.", "We have {name}.", "Next block: {name}.", "And {name}.",
]
SHAPED = [
    "{name} is {a_shape}.", "There is {a_shape} {name}.", "Add {name} as {a_shape}.", "Then {name}, {a_shape}.", "Next comes {a_shape}: {name}.",
    "{a_shape} called {name}.", "Put {name} there as {a_shape}.", "Draw {a_shape} for {name}.",
    "{name} goes next, drawn as {a_shape}.", "Then there's {a_shape} {name}.", "{name} ({shape}).", "{shape} {name}.", "{a_shape} labelled {name}.",
    "After that {name} in the form of {a_shape}.", "Place {name} next, as {a_shape}.",
    "Include {a_shape} saying {name}.", "{name} has the shape of {a_shape}.", "{name} follows; it is {a_shape}.", "Now {a_shape}, {name}.",
    "It has {a_shape} {name}.", "Show {name} as {a_shape}.", "Use {a_shape} for {name}.", "{shape}: {name}.",
    "{name} should be {a_shape}.", "Another one is {name}, {a_shape}.", "We have {a_shape} named {name}.",
]
WIDTHS = [
    "It spans {n} columns.", "It is {n} columns wide.", "This one takes {n} columns.", "Width {n}.", "It covers {n} columns.", "Make it {n} wide.",
    "It stretches over {n} columns.", "It needs {n} columns.", "That one is {n} columns across.",
    "It gets the width of {n}.", "It fills {n} columns.", "Let it span {n}.", "(width {n})", "It occupies {n} columns.",
    "{n} columns wide, that one.", "It reaches across {n} columns.", "It should take up {n} columns.", "Its width is {n}.",
    "It runs over {n} columns.", "It is as wide as {n} columns.", "Span: {n}.", "Set its width to {n}.", "It extends over {n} columns.",
    "colspan {n}.", "It has the width of {n} columns.",
]
GAPS = [
    "Leave a gap.", "Then an empty space.", "Then a space.", "Leave one place empty.", "After that a gap.", "Skip one column.",
    "An empty cell follows.", "Nothing in the next cell.", "Then nothing.", "Keep one cell free.", "A blank.", "Then a blank cell.",
    "Put a space here.", "Leave a hole.", "One empty slot.", "The next place stays empty.", "Insert a space.", "Then comes a gap.",
    "Here a gap, please.", "A free spot after that.", "One cell of nothing.", "Then leave a cell out.", "Have a gap next.",
    "The following cell is blank.", "Space.",
]
WIDE_GAPS = [
    "Leave a gap of {n} columns.", "Then {n} empty cells.", "Skip {n} columns.", "A space {n} columns wide.", "Keep {n} cells free.",
    "Nothing for the next {n} columns.", "Then a gap that is {n} wide.", "{n} blank columns follow.",
    "Then {n} columns of nothing.", "Insert a space of width {n}.", "The next {n} columns stay empty.", "space {n}.",
    "A gap that covers {n} columns.", "Then comes a hole {n} columns wide.", "Leave {n} places empty.", "Have {n} cells of nothing there.",
    "An empty space over {n} columns.", "Next a gap with a width of {n}.", "Keep the next {n} columns clear.",
    "Then a space spanning {n} columns.", "No block in the next {n} cells.", "space:{n}", "After that, {n} blank cells.",
    "Let {n} columns pass with nothing in them.", "The gap here is {n} columns wide.",
]
ARROWS = [
    "A block arrow pointing {way} says {label}.", "Then a block arrow {label} to point {way}.",
    "Put a fat arrow pointing {way} there, labelled {label}.", "An arrow block with {label}, pointing {way}.",
    "Next a block arrow ({way}) with the text {label}.",
    "Then an arrow-shaped block {label} that points {way}.", "Block arrow: {label}, direction {way}.",
    "Add a big arrow pointing {way} that reads {label}.", "Insert an arrow block {label} pointing {way}.",
    "A broad arrow pointing {way}, with {label} on it.",
    "After that a block arrow that points {way}: {label}.", "arrow block {label} ({way}).",
    "Between the blocks a fat arrow says {label} and points {way}.", "A block arrow {label}, pointing {way}.",
    "Then comes an arrow as a block, pointing {way}, text {label}.",
    "Place a block arrow there, pointing {way}, that says {label}.",
    "Next an arrow block reads {label} and points {way}.", "A fat arrow goes there, pointing {way}, with the label {label}.",
    "Then insert a block arrow: label {label}, pointing {way}.", "There is an arrow-shaped block pointing {way} with {label} in it.",
    "Put in a block arrow that says {label}, pointing {way}.", "blockArrow {label}, {way}.",
    "Draw a wide arrow as a block, {label}, pointing {way}.", "A block arrow follows, with {label} on it, and points {way}.",
    "Here an arrow block pointing {way}: {label}.",
]
# {parts} is a series of names; {name} the name of the block that holds them.
GROUPS = [
    "{name} holds {parts}.", "The block {name} contains {parts}.", "Inside {name}: {parts}.", "A block {name} with {parts} in it.",
    "Then a group {name} of {parts}.", "Put {parts} into a block called {name}.", "{parts} {are} inside {name}.",
    "{parts} {are} nested in {name}.", "{name} is a block made of {parts}.", "Group {parts} as {name}.",
    "Next a bigger block {name}, and in it {parts}.", "A composite block {name} holds {parts}.", "{parts} sit{s} within the block {name}.",
    "{name} consists of {parts}.", "Draw {name} around {parts}.", "The group {name} has {parts}.", "{parts} belong{s} to {name}.",
    "In the block {name} there {are} {parts}.", "{name} encloses {parts}.", "A frame {name} around {parts}.",
    "Then {name}, which contains {parts}.", "Nest {parts} in {name}.", "{name} comprises {parts}.", "{name} = block of {parts}.",
    "Block {name}: {parts}.", "Have {name} contain {parts}.",
]
INNER_COLUMNS = ["Inside it, use {n} columns.", "It has {n} columns inside.", "Within it, {n} columns.", "Its own grid has {n} columns.",
                 "In there the blocks stand in {n} columns.", "(inside: {n} columns)", "{n} columns in it.",
    "Its contents are laid out in {n} columns.", "Inside there are {n} columns.", "Divide the inside into {n} columns.",
    "What it holds stands in {n} columns.", "The inner grid is {n} columns wide.", "Use {n} columns for what is in it.",
    "Count {n} columns for what is in it.", "The blocks in it go in rows of {n}.", "Inner columns: {n}.",
    "Put what is in it into {n} columns.", "It holds its blocks in {n} columns.", "The inside of it has {n} columns.",
    "For the blocks inside take {n} columns.", "Inside, break after {n}.", "Let it have {n} columns of its own.", "{n} per row inside it.",
    "Within this one the grid is {n} wide.", "The inner blocks stand {n} to a row.",
]
INNER_STACK = ["In it they are stacked.", "Inside it, everything is stacked.", "Within it, one column.", "In there, one below the other.",
               "Its contents stand in one column.", "(inside: one column)",
    "What it holds is stacked.", "Inside there is a single column.", "Stack whatever is in it.", "The blocks in it stand one below the other.",
    "One column for what is inside.", "Within it they go from top to bottom.", "Inner columns: 1.", "Pile up its contents.",
    "One per row inside it.", "The inside is one column wide.",
    "Everything in it goes in one column.", "Its blocks are on top of each other.", "Let what is inside be stacked.",
    "The inner blocks stand under one another.", "Inside, one per row.", "In this one use a single column.", "It has just one column inside.",
    "The parts of it are piled up.", "Within it the blocks are stacked vertically.",
]
IDS = ["{name} has the id {id}.", "id of {name}: {id}.", "Use {id} as the id of {name}.", "{id} = {name}.", "Call {name} {id} in the source.",
       "{id} stands for {name}.", "The id of {name} is {id}.", "{name} is {id} in the code.",
    "The id of {name} should be {id}.", "Give {name} the id {id}.", "{name} goes by the id {id}.", "{id} is the id for {name}.",
    "{name} (id {id}).", "As an id, {name} gets {id}.", "Internally {name} is {id}.", "Let {id} be the id of {name}.",
    "Set the id of {name} to {id}.", "In the code {id} means {name}.", "{name}, with {id} as its id.", "Refer to {name} as {id} in the source.",
    "The id {id} belongs to {name}.", "For {name} use the id {id}.", "{name} has {id} as id.", "For {name} I'd like {id} as the id.",
    "{id} shall mean {name}.",
]

# Edges; {label} is '' or ', labelled "x"'.
EDGES = {
    "-->": [
        "An arrow goes from {a} to {b}{label}.", "{a} -> {b}{label}.", "{a} points to {b}{label}.", "{a} leads to {b}{label}.",
        "Arrow from {a} to {b}{label}.", "{a} feeds {b}{label}.", "Draw an arrow from {a} to {b}{label}.", "{a} drives {b}{label}.",
        "{a} goes to {b}{label}.", "{a} sends to {b}{label}.", "From {a} an arrow to {b}{label}.", "Connect {a} to {b} with an arrow{label}.",
        "{a} to {b}, with an arrow{label}.", "{b} is fed by {a}{label}.", "{a} supplies {b}{label}.",
        "An arrow connects {a} to {b}{label}.", "{a} passes on to {b}{label}.", "{a} acts on {b}{label}.", "{a} controls {b}{label}.",
        "There's an arrow {a} to {b}{label}.", "Let an arrow run from {a} to {b}{label}.", "{a} outputs to {b}{label}.",
        "{b} gets its input from {a}{label}.", "{a} flows into {b}{label}.", "{a} ends up in {b}{label}.", "The output of {a} goes to {b}{label}.",
    ],
    "---": [
        "A line joins {a} and {b}{label}.", "{a} is connected to {b}{label}.", "Line between {a} and {b}{label}.", "{a} and {b} are linked{label}.",
        "Connect {a} and {b} by a plain line{label}.", "{a} --- {b}{label}.", "A line without a head from {a} to {b}{label}.",
        "{a} is wired to {b}{label}.", "Link {a} and {b}{label}.", "{a} hangs on {b}{label}.", "No arrow, just a line from {a} to {b}{label}.",
        "{a} is tied to {b}{label}.", "{a} and {b} share a line{label}.", "Join {a} with {b}{label}.",
        "{a} and {b} are joined by a line{label}.", "There is a plain line between {a} and {b}{label}.", "Draw a line from {a} to {b}{label}.",
        "{a} connects with {b}, no arrowhead{label}.", "A simple line links {a} to {b}{label}.", "{a} has a line to {b}{label}.",
        "{a} is attached to {b}{label}.", "Let a line run between {a} and {b}{label}.", "From {a} a line goes over to {b}, without a head{label}.",
        "Only a line, no arrow, joins {a} to {b}{label}.", "You can see a line between {a} and {b}{label}.",
    ],
    "-.->": [
        "A dotted arrow goes from {a} to {b}{label}.", "{a} points to {b} with a dotted arrow{label}.", "Dotted arrow: {a} to {b}{label}.",
        "From {a} a dotted arrow leads to {b}{label}.", "{a} -.-> {b}{label}.", "Draw a dashed arrow from {a} to {b}{label}.",
        "A dashed arrow connects {a} to {b}{label}.", "Use a dotted arrow from {a} to {b}{label}.", "{a} to {b} as a dotted arrow{label}.",
        "Dashed arrow from {a} to {b}{label}.",
        "{a} leads to {b} by a dotted arrow{label}.", "A broken arrow runs from {a} to {b}{label}.",
        "Let a dotted arrow run from {a} to {b}{label}.", "{b} is reached from {a} by a dashed arrow{label}.",
        "There's a dotted arrow {a} to {b}{label}.", "Connect {a} to {b} with a dotted arrow{label}.", "{a} goes to {b}, arrow dotted{label}.",
        "Make the arrow from {a} to {b} dotted{label}.", "A thin dotted arrow starts at {a} and ends at {b}{label}.",
        "{a} feeds {b}, drawn as a dashed arrow{label}.", "Link {a} to {b} with a dashed arrow{label}.",
        "An arrow of dots points from {a} to {b}{label}.", "Put a dotted arrow between {a} and {b}, pointing at {b}{label}.",
        "The arrow from {a} to {b} is dashed{label}.", "{a} sends to {b} along a dotted arrow{label}.",
    ],
    "==>": [
        "A thick arrow goes from {a} to {b}{label}.", "{a} points to {b} with a thick arrow{label}.", "Thick arrow: {a} to {b}{label}.",
        "From {a} a bold arrow leads to {b}{label}.", "{a} ==> {b}{label}.", "Draw a heavy arrow from {a} to {b}{label}.",
        "A bold arrow connects {a} to {b}{label}.", "Use a thick arrow from {a} to {b}{label}.", "{a} to {b} as a thick arrow{label}.",
        "{a} leads to {b} by a thick arrow{label}.", "A heavy arrow runs from {a} to {b}{label}.", "Let a bold arrow run from {a} to {b}{label}.",
        "{b} is reached from {a} by a thick arrow{label}.", "There's a thick arrow {a} to {b}{label}.",
        "Connect {a} to {b} with a thick arrow{label}.", "{a} goes to {b}, arrow in bold{label}.", "Make the arrow from {a} to {b} thick{label}.",
        "A fat line with a head goes from {a} to {b}{label}.", "{a} feeds {b}, drawn as a heavy arrow{label}.",
        "Link {a} to {b} with a bold arrow{label}.", "The main arrow, a thick one, is from {a} to {b}{label}.",
        "Put a thick arrow between {a} and {b}, pointing at {b}{label}.", "The arrow from {a} to {b} is a bold one{label}.",
        "{a} sends to {b} along a thick arrow{label}.", "An extra thick arrow points from {a} to {b}{label}.",
    ],
    "<-->": [
        "A two-headed arrow joins {a} and {b}.", "{a} <-> {b}.", "{a} and {b} are connected in both directions.",
        "Arrow with two heads between {a} and {b}.", "{a} and {b} exchange data both ways.", "{a} to {b} and back, one arrow.",
        "Double-headed arrow: {a} and {b}.",
        "{a} <--> {b}.", "{a} and {b} point at each other.",
        "{a} and {b} talk to each other.", "An arrow with a head at each end joins {a} to {b}.", "It goes both ways between {a} and {b}.",
        "Draw a double-headed arrow from {a} to {b}.", "{a} and {b} have a two-way connection.", "Connect {a} and {b} in both directions.",
        "Between {a} and {b} the arrow points both ways.", "{a} feeds {b} and {b} feeds {a}, as one arrow.", "Back and forth between {a} and {b}.",
        "{a} and {b} share an arrow with two heads.", "Link {a} with {b} by an arrow in both directions.",
        "Let a two-way arrow run between {a} and {b}.", "Traffic flows to and fro between {a} and {b}.",
        "There is a bidirectional arrow between {a} and {b}.", "{a} is joined to {b} by an arrow pointing at both.",
        "A double arrow connects {a} with {b}.",
    ],
    "-.-": ["A dotted line joins {a} and {b}{label}.", "Dotted line between {a} and {b}{label}.", "{a} -.- {b}{label}.",
            "Connect {a} and {b} by a dashed line{label}.", "A dashed line from {a} to {b}{label}.",
    "{a} and {b} are linked by a dotted line{label}.", "Draw a dotted line from {a} to {b}{label}.",
    "Make the line between {a} and {b} dotted{label}.", "A broken line, no arrow, goes from {a} to {b}{label}.",
    "{a} is joined to {b} by a dashed line{label}.", "There is a dotted line between {a} and {b}, without a head{label}.",
    "Let a dashed line run between {a} and {b}{label}.",
    ],
    "===": ["A thick line joins {a} and {b}{label}.", "Thick line between {a} and {b}{label}.", "{a} === {b}{label}.",
            "Connect {a} and {b} by a bold line{label}.", "A heavy line from {a} to {b}{label}.",
    "{a} and {b} are linked by a thick line{label}.", "Draw a thick line from {a} to {b}{label}.",
    "Make the line between {a} and {b} thick{label}.", "A fat line, no arrow, goes from {a} to {b}{label}.",
    "{a} is joined to {b} by a bold line{label}.", "There is a heavy line between {a} and {b}, without a head{label}.",
    "Let a thick line run between {a} and {b}{label}.",
    ],
    "--x": ["A line with a cross at its end goes from {a} to {b}{label}.", "{a} --x {b}{label}.",
            "From {a} to {b} with a cross as the head{label}.", "{a} is cut off from {b}, with a cross at the end of the line{label}.",
    "The line from {a} ends in a cross at {b}{label}.", "Draw a line from {a} to {b} that ends in an x{label}.",
    "{a} is joined to {b} by a line with a cross at {b}{label}.", "Instead of an arrowhead, the line from {a} to {b} has a cross{label}.",
    "A crossed end marks the line from {a} to {b}{label}.", "There is a line from {a} to {b}, its head an x{label}.",
    "Put a cross at the end of the line from {a} to {b}{label}.", "Connect {a} to {b}, cross at the {b} end{label}.",
    ],
    "--o": ["A line with a circle at its end goes from {a} to {b}{label}.", "{a} --o {b}{label}.", "From {a} to {b} with a dot as the head{label}.",
            "A line with a round head leads from {a} to {b}{label}.",
    "The line from {a} ends in a circle at {b}{label}.", "Draw a line from {a} to {b} that ends in a dot{label}.",
    "{a} is joined to {b} by a line with a circle at {b}{label}.", "Instead of an arrowhead, the line from {a} to {b} has a circle{label}.",
    "A round end marks the line from {a} to {b}{label}.", "There is a line from {a} to {b}, its head a circle{label}.",
    "Put a circle at the end of the line from {a} to {b}{label}.", "Connect {a} to {b}, circle at the {b} end{label}.",
    ],
}  # fmt: skip
LABELS = [
    " (label {label})", " with the label {label}", ", labelled {label}", ", label {label}", " and it says {label}", " ({label})",
    ", which reads {label}", " with {label} on it", ", text {label}", " saying {label}", ": {label}", ", marked {label}",
    " [{label}]", ", and on it {label}", ", captioned {label}", ", with the text {label}", ", named {label}", ", it is labelled {label}",
    ", to be labelled {label}", ", and write {label} on it", " - {label}", ", caption {label}", ", titled {label}",
    ", on which stands {label}", " under the name {label}",
]

# Rows; {parts} is a series.
FIRST_ROWS = [
    "On the top row stand{s} {parts}.", "The first row has {parts}.", "At the top there {are} {parts}.", "{parts} {are} in the first row.",
    "Up top: {parts}.", "The top row is {parts}.", "We begin with {parts} in the top row.", "First row: {parts}.",
    "Right at the top you see {parts}.", "The upper row holds {parts}.", "In the row at the top {are} {parts}.", "{parts} make{s} up the top row.",
    "Topmost {are} {parts}.", "The highest row has {parts}.",
    "The row on top shows {parts}.", "{parts} stand{s} in the uppermost row.", "Start with a row of {parts}.", "Along the top we place {parts}.",
    "Row one: {parts}.", "The drawing opens with {parts} in the first row.", "Above everything else {are} {parts}.",
    "{parts} go first, all in the top row.", "The head row has {parts}.", "In row one you find {parts}.", "We put {parts} into the topmost row.",
]
NEXT_ROWS = [
    "Below that {are} {parts}.", "The next row has {parts}.", "Under these there {are} {parts}.", "Then a row with {parts}.",
    "One row down: {parts}.", "{parts} come{s} below.", "Beneath them {are} {parts}.", "The row after that holds {parts}.",
    "Underneath {are} {parts}.",
    "Next row: {parts}.", "A row further down we have {parts}.", "{parts} fill{s} the next row.", "After that row, {parts}.",
    "In the following row stand{s} {parts}.",
    "{parts} {are} in the row underneath.", "Another row has {parts}.", "Under that row we place {parts}.", "The row beneath shows {parts}.",
    "It goes on, one row lower, with {parts}.", "Right below stand{s} {parts}.", "The row to follow has {parts}.", "On the next level {are} {parts}.",
    "A further row holds {parts}.", "Going down one row you find {parts}.", "Now a row of {parts}.",
]
FULL_ROWS = [
    "{name} takes the whole width of the next row.", "Below, {name} spans the full width.", "Under all of them lies {name} across the full width.",
    "Then {name} over all {n} columns.", "{name} stretches underneath, as wide as the grid.",
    "Across the whole next row goes {name}.", "The next row is {name} alone, full width.", "{name} fills the row below from end to end.",
    "A row further down, {name} covers all {n} columns.", "Below that, one wide block over all {n} columns: {name}.",
    "{name} has the row below all to itself, over {n} columns.", "Beneath that {name} runs from the left edge to the right edge.",
    "Now {name}, as wide as all {n} columns together.", "One row down, {name} takes up all {n} columns.",
    "The row underneath belongs to {name} alone, full width.", "Below lies a wide {name}, covering the full width.",
    "{name} comes next and is {n} columns wide.", "Then a full-width row with nothing but {name}.", "Underneath, {name} reaches over {n} columns.",
    "Next down is {name}, over the entire width.", "Make {name} span all {n} columns of the next row.",
    "Further down a broad block, {name}, fills all {n} columns.", "In the row after that there is just {name}, across all {n} columns.",
    "{name} lies below, stretched over the full width.", "The following row is filled by {name} from side to side.",
]
STORY_OPENINGS = [
    "Let me describe the {topic}.", "This is how the {topic} is built.", "Think of the {topic} as a set of boxes.",
    "Here is the plan of the {topic}.", "I have the {topic} on the whiteboard and want it in our docs.", "So, the {topic}.", "About the {topic}:",
    "We sketched the {topic} yesterday.", "The {topic} looks simple from afar.", "My notes on the {topic}.", "Picture the {topic} as blocks.",
    "The {topic} is easy to lay out.", "A short description of the {topic}.", "You wanted to know what the {topic} looks like.",
    "For the visitors, we explain the {topic}.", "The layout of the {topic} is as follows.", "Let's put the {topic} on one page.",
    "I am describing the {topic} from memory.", "This belongs to the {topic}.", "Here comes the {topic}.",
    "Imagine a wall with the {topic} on it.", "What does the {topic} consist of?", "The chief engineer explained the {topic}.",
    "The drawing shows the {topic}.", "It is about the {topic}.",
]
STORY_REQUESTS = [
    "Please draw it as a block diagram.", "Can you make a block diagram of it?", "A block diagram, please.", "Draw the blocks like that.",
    "Could you turn that into a block diagram?", "I need it as a block diagram.", "Block diagram of that, please.",
    "Please lay out the blocks accordingly.", "Make it a block diagram.", "Sketch the block diagram for me.", "We want that as a block diagram.",
    "That is what the block diagram should show.", "Let's see it as blocks.", "Would you draw these blocks?",
    "Put that into a block diagram.", "I'd like to have it as a block diagram.", "Show it in blocks.", "Now the block diagram, please.",
    "Draw me the blocks.", "Do the block diagram for it.", "Please arrange it as blocks.", "Block diagram!",
    "Give me the blocks as described.", "Such a block diagram would help us.", "It should become a block diagram.",
]
ASIDES = [
    "That is the expensive part.", "It took a while to agree on this.", "The names come from the old manual.", "I like it that way.",
    "Nobody will change that soon.", "Some say it is too much.", "It fits on one page.", "That is by design.", "The customer asked for it.",
    "This is how it was drawn before.", "We may add more later.", "The sizes do not matter.",
    "There is a nicer drawing somewhere.", "Nobody has measured it.", "The old plan was lost.", "I may have the spelling wrong.",
]
STORY_GROUPS = [
    "{name} is a block with {parts} inside.", "Then there is {name}, and in it {are} {parts}.", "{name} has room for {parts}.",
    "Inside {name} you find {parts}.", "{parts} {are} what {name} is made of.", "{name} holds {parts}.", "A block called {name} contains {parts}.",
    "{name} encloses {parts}.", "Within {name} sit{s} {parts}.", "{parts} {are} all inside {name}.", "{name} consists of {parts}.",
    "{parts} {are} parts of {name}.", "Look into {name} and you see {parts}.", "In {name} we have {parts}.", "{parts} belong{s} into {name}.",
    "{name} takes in {parts}.",
    "The box {name} is made up of {parts}.", "We put {parts} into {name}.", "{name} surrounds {parts}.", "Draw {name} as a frame around {parts}.",
    "{name}, a big block, has {parts} in it.", "Part of {name} {are} {parts}.", "Open {name} and there {are} {parts}.",
    "You can think of {name} as the home of {parts}.", "As for {name}, it comprises {parts}.",
]
GROUPS_ASIDE = ["The big blocks stand side by side.", "All the big blocks are in one row.", "These blocks are next to each other.",
                "Put the big blocks next to each other.",
    "The big blocks form one row.", "From left to right stand the big blocks.", "All the big blocks are on the same level.",
    "Each big block is beside the one before it.", "Line up the big blocks side by side.", "One row for the big blocks.",
]
GROUPS_STACKED = ["The big blocks are stacked.", "The big blocks stand one below the other.", "Stack the big blocks.",
                  "All the big blocks form a single column.",
    "Each big block is below the one before it.", "The big blocks go from top to bottom.", "One column for the big blocks.",
    "Pile the big blocks up.", "Under each big block comes the next one.", "The big blocks stand on top of one another.",
]
