"""How people ask for a git graph: openings, commits, branches, checkouts, merges and picks, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a git graph.", "Git graph please:", "gitgraph of this history", "Make a git diagram of the following.",
    "I need a commit graph from this:", "Can you turn this into a git graph?", "Give me a diagram of these commits and branches.",
    "Please draw our branching like this:", "Here is what happened in the repository, I want it as a git graph.",
    "Create a Git branch diagram with these steps.", "gitGraph, please.", "could you make a git graph out of this log", "Branch diagram:",
    "Mermaid gitGraph, steps below.", "Show the history as a graph.", "I'd like to see these commits as a git graph.",
    "Convert to a gitGraph:", "Generate a git history diagram for me.", "Build a graph of branches and merges from this.",
    "We need our branching model as a picture.", "What would this history look like as a git graph?", "Git history as follows.",
    "Hi, quick one: a git graph of this.", "Put the steps below into a git graph.", "Let's make a git graph.",
    "Need a picture of this workflow in git:", "Take these commands and draw the graph.", "The following should become a gitgraph.",
    "Please sketch the commits and branches.", "new git graph", "Represent this as a git graph.",
    "Would you draw the repository history given here?", "For the contributing guide, a git graph:", "Commits and branches, step by step:",
]
NAMED_OPENINGS = [
    "Draw a git graph of the {name}.", "git graph: {name}", "A git history for the {name}, please.",
    "I want to see the commits of the {name} as a graph.", "History of the {name}:", "Make me a gitGraph of the {name}.",
    "Can you draw how the {name} was branched?", "Commit graph of the {name} repository.", "We'd like a branch diagram for the {name}.",
    "Please visualise the git history of the {name}.", "Subject: {name}. Draw the git graph.",
    "For the {name} the repository went like this.", "Mermaid git graph for {name}", "Show the branches of the {name}.",
    "The repository of the {name}, as a git graph:", "Need the branching of the {name} in one picture.",
]
TITLES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Title: {title}", "Give it the title {title}.",
    "Call the graph {title}.", "Put {title} on top as title.", "It should be titled {title}.", "title should be {title}",
    "Add the title {title}.",
]
DIRECTIONS = {
    "TB": [
        "From top to bottom.", "Draw it top to bottom.", "Vertical, top to bottom.", "It should run downwards.",
        "Direction: top to bottom.", "Lay it out from the top down.", "TB please.",
    ],
    "BT": [
        "From bottom to top.", "Draw it bottom to top.", "It should grow upwards.", "Direction: bottom to top.",
        "Lay it out from the bottom up.", "Vertical, bottom to top.", "BT please.",
    ],
}
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Cheers", "thx", "It goes into the README.",
    "Please don't add anything else.", "Use the names exactly as written.", "Just the graph, no explanation.", "That should be everything.",
    "I need it for onboarding.", "In this order.", "It's for the developer guide.", "Much appreciated.", "That is where we are.",
]
# {more} is nothing, or ' with the tag "v1"' and the like.
COMMIT = [
    "make a commit{more}", "commit{more}", "a commit{more}", "add a commit{more}", "then a commit{more}", "do one commit{more}",
    "one commit{more}", "there is a commit{more}", "next a commit{more}", "create a commit{more}", "put a commit{more} there",
    "another commit{more}", "one more commit{more}", "commit once{more}", "a single commit{more}", "we commit{more}",
    "follow up with a commit{more}", "now a commit{more}", "draw a commit{more}", "insert a commit{more}", "record a commit{more}",
    "push a commit{more}", "have a commit{more}", "then commit again{more}", "it gets a commit{more}",
]
NAMED_COMMIT = [
    "commit {id}{more}", "make the commit {id}{more}", "a commit {id}{more}", "add a commit called {id}{more}", "then commit {id}{more}",
    "a commit with the id {id}{more}", "there is the commit {id}{more}", "next comes commit {id}{more}", "create commit {id}{more}",
    "another commit, {id}{more}", "one commit named {id}{more}", "commit id {id}{more}", "we commit {id}{more}",
    "follow up with commit {id}{more}", "now the commit {id}{more}", "draw the commit {id}{more}", "insert the commit {id}{more}",
    "record {id} as a commit{more}", "push commit {id}{more}", "the next commit is {id}{more}", "put in a commit {id}{more}",
    "have a commit {id}{more}", "it gets the commit {id}{more}", "do a commit {id}{more}", "one more commit, {id}{more}",
]
SEVERAL = [
    "make {n} commits", "{n} commits", "add {n} commits", "then {n} commits", "do {n} commits", "{n} commits follow",
    "there are {n} commits", "put {n} commits there", "commit {times}", "{n} plain commits", "{n} more commits", "we commit {times}",
    "draw {n} commits", "create {n} commits",
]
BRANCH = [
    "create the branch {name}", "create a branch {name}", "branch {name}", "branch off {name}", "open a branch called {name}",
    "make a new branch {name}", "start the branch {name}", "a branch {name} is created", "branch to {name}", "fork off a branch {name}",
    "add branch {name}", "cut a branch {name}", "a new branch {name} begins", "split off {name} as a branch", "open {name}",
    "from here branch {name}", "then a branch named {name}", "we create {name} as a branch", "begin a branch {name}",
    "a branch called {name} starts here", "set up the branch {name}", "git branch {name}", "introduce a branch {name}",
    "draw a branch {name}", "let the branch {name} start here",
]
BRANCH_FROM = [
    "create the branch {name} from {base}", "branch {name} off {base}", "open a branch called {name} from {base}",
    "from {base}, make a new branch {name}", "start the branch {name} on top of {base}", "a branch {name} leaves {base}",
    "from {base} branch to {name}", "cut {name} from {base}", "a new branch {name} begins at {base}", "off {base} comes the branch {name}",
    "based on {base}, open {name}", "fork {name} from {base}", "split {name} off from {base}", "out of {base} create the branch {name}",
    "{base} gets a branch {name}", "branch from {base} into {name}",
]
CHECKOUT = [
    "check out {name}", "checkout {name}", "switch to {name}", "go back to {name}", "go to {name}", "return to {name}", "change to {name}",
    "move to {name}", "back to {name}", "back on {name}", "switch over to {name}", "we go to {name}", "then on {name}", "over on {name}",
    "get back onto {name}", "jump to {name}", "continue on {name}", "now on {name}", "turn to {name}", "enter {name}", "go on with {name}",
    "be on {name} again", "pick up {name} again", "step over to {name}", "use {name} next",
]
MERGE = [
    "merge {name}{more}", "merge {name} here{more}", "then merge {name}{more}", "merge in {name}{more}", "{name} is merged{more}",
    "merge the branch {name}{more}", "bring in {name} by a merge{more}", "do a merge of {name}{more}", "pull {name} in with a merge{more}",
    "{name} gets merged{more}", "now merge {name}{more}", "a merge of {name}{more}", "git merge {name}{more}",
    "take {name} in as a merge{more}", "let {name} be merged{more}", "finish {name} by merging it{more}",
]
MERGE_INTO = [
    "merge {name} into {base}{more}", "{name} is merged into {base}{more}", "merge {name} back into {base}{more}",
    "{base} merges {name}{more}", "{name} goes into {base} by a merge{more}", "bring {name} back to {base} with a merge{more}",
    "{name} gets merged to {base}{more}", "into {base}, merge {name}{more}", "a merge of {name} into {base}{more}",
    "then {base} takes in {name} by merging{more}", "fold {name} into {base} with a merge{more}", "on {base}, merge {name}{more}",
    "merge the branch {name} into {base}{more}", "have {base} merge {name}{more}", "now merge {name} to {base}{more}",
    "join {name} into {base}{more}",
]
PICK = [
    "cherry-pick {id}", "cherry-pick commit {id}", "then cherry-pick {id} here", "pick the commit {id} with a cherry-pick",
    "cherry pick {id}", "take {id} over by cherry-pick", "apply {id} here as a cherry-pick", "do a cherry-pick of {id}",
    "{id} is cherry-picked", "a cherry-pick of {id}", "finally cherry-pick {id}", "bring in only {id} with a cherry-pick",
    "git cherry-pick {id}", "get {id} here by cherry-picking it", "copy {id} over, cherry-pick", "we cherry-pick {id}",
]
TAG = [
    ' tagged {tag}', ' with the tag {tag}', ', tag {tag}', ' (tag {tag})', ' and tag it {tag}', ' (tagged {tag})', ', tagged as {tag}',
    ' tag: {tag}',
]
NOUN_TAGS = [
    ' tagged {tag}', ' with the tag {tag}', ' (tag {tag})', ', tagged {tag}',
]
MESSAGE = [
    ' with the message {message}', ' (message {message})', ', message {message}', ' with message {message}', ', msg {message}',
    ' saying {message} in its message',
]
TYPES = {
    "HIGHLIGHT": [", highlighted", " (highlight it)", ", type HIGHLIGHT", " as a highlight", " of type highlight"],
    "REVERSE": [", type REVERSE", " (reverse)", " as a reverse commit", " of type reverse", ", of the type reverse"],
}
IDS = [
    " with the id {id}", " (id {id})", ", id {id}", " id: {id}",
]

# Stories, in the past.
STORY_OPENINGS = [
    "This is how the {name} came about.", "Let me tell you the story of the {name}.", "The {name} had a lively week.",
    "Someone asked how the {name} got to where it is.", "Here is what we did on the {name}.", "I looked through the log of the {name}.",
    "For the newcomers, the history of the {name}.", "The {name} is a small repository.", "Our {name} lives in git, of course.",
    "You wanted to know how we worked on the {name}.", "Two of us worked on the {name}.",
    "The last release of the {name} was a bit of a mess.", "About the {name}.", "My notes on the {name}.",
    "We started the {name} in spring.", "The repository of the {name} is young.",
]
PLAIN_STORY_OPENINGS = [
    "This is how we got there.", "Here is what happened.", "I looked through the log.", "The release took us two weeks.",
    "Let me explain our branching.", "It is a small repository.", "My colleague wanted to see how we work.", "We are new to git.",
    "So this was our sprint.", "It went like this.", "For the post-mortem I wrote down what happened.",
    "Nobody remembers exactly, but I think it was so.", "A typical week.", "Our workflow is simple.", "Things got a little tangled.",
    "The usual way.",
]
STORY_REQUESTS = [
    "Please draw that as a git graph.", "Can you make a git graph of it?", "I'd like a git graph of that.", "Draw the graph.",
    "A git graph would help.", "Could you turn this into a gitGraph?", "Put it into a git diagram, please.", "Show me the commit graph.",
    "Make a branch diagram from it.", "I would love to see it as a git graph.", "It should become a git graph.",
    "What does the history look like as a graph?", "Now draw the git graph.", "So please, one git graph with all of it.",
    "Would you draw the commits and branches?", "That belongs in a git graph.", "git graph please", "Sketch the history for me.",
    "Please show the branches and merges.", "We need that as a git history.",
]
FIRST = [
    "on main we began with {commits}", "we started with {commits}", "it began on main with {commits}", "at first came {commits} on main",
    "main opened with {commits}", "the history starts with {commits}", "first came {commits}", "everything began with {commits}",
    "the start was {commits} on main", "main already had {commits}",
]
STORY_BRANCH = [
    "then {who} opened the branch {name} and made {commits}", "next we created a branch {name} with {commits}",
    "a branch called {name} was cut, and it got {commits}", "{who} branched off {name} and added {commits}",
    "we split off {name}, where {commits} followed", "for the next part there was a branch {name} with {commits}",
    "after that a branch named {name} saw {commits}", "{who} wanted to try something, opened {name} and pushed {commits}",
    "so we made a branch {name} and put {commits} on it", "a new branch, {name}, received {commits}",
    "the work went to a branch {name}, which got {commits}", "{who} started {name} as a branch with {commits}",
]
STORY_BRANCH_FROM = [
    "from {base} {who} opened the branch {name} and made {commits}", "off {base} we created a branch {name} with {commits}",
    "a branch called {name} was cut from {base}, and it got {commits}", "{who} branched {name} off {base} and added {commits}",
    "out of {base} came {name}, where {commits} followed", "starting from {base}, a branch {name} saw {commits}",
    "another branch, {name}, left {base} and received {commits}", "{base} was also the base of a branch {name} with {commits}",
    "{who} went to {base} and started {name} there with {commits}", "we forked {name} from {base} and put {commits} on it",
]
STORY_ON = [
    "meanwhile {name} got {commits}", "back on {name} there came {commits}", "on {name} we made {commits}",
    "{name} moved on with {commits}", "{who} returned to {name} for {commits}", "over on {name}, {commits} followed",
    "{name} received {commits}", "{who} went back to {name} and added {commits}", "at the same time {name} saw {commits}",
    "{commits} landed on {name}",
]
STORY_MORE = [
    "after that came {commits}", "{commits} followed", "{who} added {commits}", "then came {commits}",
    "on the same branch we made {commits}", "it went on with {commits}", "{who} pushed {commits}", "next up came {commits}",
]
STORY_MERGE = [
    "then {name} was merged into {base}{more}", "finally {name} went back into {base} as a merge{more}",
    "{who} merged {name} into {base}{more}", "{base} took in {name} with a merge{more}",
    "when that worked, {name} was merged to {base}{more}", "after the review {name} got merged into {base}{more}",
    "we merged {name} back into {base}{more}", "{name} was ready, so it was merged into {base}{more}",
    "a merge brought {name} into {base}{more}", "in the end {base} merged {name}{more}",
]
STORY_PICK = [
    "then {who} cherry-picked {id} to {base}", "{base} got {id} as a cherry-pick", "we needed {id} on {base}, so it was cherry-picked",
    "from there {id} was cherry-picked onto {base}", "{who} took {id} over to {base} by cherry-pick", "on {base} we cherry-picked {id}",
    "a cherry-pick brought {id} to {base}", "{id} was also cherry-picked into {base}",
]
ASIDES = [
    "That took longer than planned.", "Nobody was happy with it.", "It was late on a Friday.", "The tests were green, luckily.",
    "We had discussed it before.", "The customer was waiting.", "I was on holiday at the time.", "It was not pretty.",
    "The build server was down for a while.", "We learned a lot.", "There were no conflicts.", "Everyone agreed.",
]
PEOPLE = [
    "we", "I", "my colleague", "the team", "somebody", "the new one", "our lead",
]
