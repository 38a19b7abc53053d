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
    "A branch diagram of the {name} would help.", "For our wiki: the git graph of the {name}.", "How did the {name} branch and merge? Draw it:",
    "Turn the log of the {name} into a git graph.", "{name} - git graph please", "I was asked for a commit graph of the {name}.",
    "The steps below are the git history of the {name}.", "Give me a gitGraph for the {name}, as described.",
    "Show in a git diagram what happened in the {name}.",
]
TITLES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Title: {title}", "Give it the title {title}.",
    "Call the graph {title}.", "Put {title} on top as title.", "It should be titled {title}.", "title should be {title}",
    "Add the title {title}.",
    "As a title take {title}.", "Name the diagram {title}.", "The heading is {title}.", "{title} goes on top as the title.",
    "Head the graph with {title}.", "title = {title}", "Its title reads {title}.", "Set the title to {title}.", "The graph is entitled {title}.",
    "Please title the graph {title}.", "I'd like {title} as the title.", "Over the graph write {title} as title.", "Let its title be {title}.",
    "We call the diagram {title}.", "And the title? {title}.",
]
DIRECTIONS = {
    "TB": [
        "From top to bottom.", "Draw it top to bottom.", "Vertical, top to bottom.", "It should run downwards.",
        "Direction: top to bottom.", "Lay it out from the top down.", "TB please.",
        "It goes down the page.", "The first commit goes on top.", "TB, from the top to the bottom.", "I want it running from top to bottom.",
        "Let the commits go downwards.", "Orientation: TB.", "Make it vertical, the oldest commit at the top.", "Use the direction TB.",
        "top to bottom layout",
    ],
    "BT": [
        "From bottom to top.", "Draw it bottom to top.", "It should grow upwards.", "Direction: bottom to top.",
        "Lay it out from the bottom up.", "Vertical, bottom to top.", "BT please.",
        "It goes up the page.", "The first commit goes at the bottom.", "BT, from the bottom to the top.", "I want it running from bottom to top.",
        "Let the commits go upwards.", "Orientation: BT.", "Make it vertical, the oldest commit at the bottom.", "Use the direction BT.",
        "bottom to top layout",
    ],
}
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Cheers", "thx", "It goes into the README.",
    "Please don't add anything else.", "Use the names exactly as written.", "Just the graph, no explanation.", "That should be everything.",
    "I need it for onboarding.", "In this order.", "It's for the developer guide.", "Much appreciated.", "That is where we are.",
    "Nothing fancy.", "Best regards", "One diagram is enough.", "Keep my branch names.", "Nothing else is needed.",
    "It belongs in the merge request.", "I will show it to the trainees.", "Names as given please.", "Order matters here.",
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
    "a run of {n} commits", "push {n} commits", "{n} commits in a row", "it gets {n} commits", "have {n} commits", "next {n} commits",
    "{n} commits without names", "insert {n} commits", "commit {times} in a row", "follow up with {n} commits", "now {n} commits",
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
    "let {name} branch off from {base}", "{base} is where the branch {name} starts", "on {base}, open a new branch {name}",
    "use {base} as the base of a new branch {name}", "a branch {name} grows out of {base}", "with {base} as parent, create the branch {name}",
    "take {base} and branch off {name}", "the branch {name} starts from {base}", "new branch {name}, base {base}",
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
    "next, {name} comes in by a merge{more}", "merge back {name}{more}", "incorporate {name} with a merge{more}", "put a merge of {name} here{more}",
    "{name} is to be merged now{more}", "make a merge commit of {name}{more}", "the work on {name} is over, merge it{more}",
    "get {name} merged{more}",
    "time to merge {name}{more}",
]
MERGE_INTO = [
    "merge {name} into {base}{more}", "{name} is merged into {base}{more}", "merge {name} back into {base}{more}",
    "{base} merges {name}{more}", "{name} goes into {base} by a merge{more}", "bring {name} back to {base} with a merge{more}",
    "{name} gets merged to {base}{more}", "into {base}, merge {name}{more}", "a merge of {name} into {base}{more}",
    "then {base} takes in {name} by merging{more}", "fold {name} into {base} with a merge{more}", "on {base}, merge {name}{more}",
    "merge the branch {name} into {base}{more}", "have {base} merge {name}{more}", "now merge {name} to {base}{more}",
    "join {name} into {base}{more}",
    "merge from {name} to {base}{more}", "{base} receives {name} in a merge{more}", "{name} ends in {base} by being merged{more}",
    "integrate {name} into {base}, as a merge{more}", "go to {base} and merge {name} there{more}", "let {name} be merged into {base}{more}",
    "{base} is where {name} gets merged{more}", "a merge brings {name} to {base}{more}", "take {name} back into {base} by merging it{more}",
]
PICK = [
    "cherry-pick {id}", "cherry-pick commit {id}", "then cherry-pick {id} here", "pick the commit {id} with a cherry-pick",
    "cherry pick {id}", "take {id} over by cherry-pick", "apply {id} here as a cherry-pick", "do a cherry-pick of {id}",
    "{id} is cherry-picked", "a cherry-pick of {id}", "finally cherry-pick {id}", "bring in only {id} with a cherry-pick",
    "git cherry-pick {id}", "get {id} here by cherry-picking it", "copy {id} over, cherry-pick", "we cherry-pick {id}",
    "cherry-pick the commit {id} onto this branch", "here comes {id} as a cherry-pick", "pick just {id} (cherry-pick)",
    "of the rest take only {id}, by cherry-pick",
    "have {id} cherry-picked", "add {id} as a cherry-pick", "end with a cherry-pick of {id}", "{id} is taken over here as a cherry-pick",
    "from over there cherry-pick {id}",
]
TAG = [
    ' tagged {tag}', ' with the tag {tag}', ', tag {tag}', ' (tag {tag})', ' and tag it {tag}', ' (tagged {tag})', ', tagged as {tag}',
    ' tag: {tag}',
    " tagged with {tag}", " (with tag {tag})", ", its tag is {tag}", ", which gets the tag {tag}", " and give it the tag {tag}",
    " plus the tag {tag}", ", with {tag} as its tag",
]
NOUN_TAGS = [
    ' tagged {tag}', ' with the tag {tag}', ' (tag {tag})', ', tagged {tag}',
    " tagged with {tag}", " (with tag {tag})", " [tag {tag}]", " under the tag {tag}",
]
MESSAGE = [
    ' with the message {message}', ' (message {message})', ', message {message}', ' with message {message}', ', msg {message}',
    ' saying {message} in its message',
    ", its message is {message}", " carrying the message {message}", ", commit message {message}",
]
TYPES = {
    "HIGHLIGHT": [", highlighted", " (highlight it)", ", type HIGHLIGHT", " as a highlight", " of type highlight",
    ", marked as a highlight", ", to be highlighted", " (highlighted)", ", which is highlighted", " with type HIGHLIGHT", ", shown as a highlight",
    ],
    "REVERSE": [", type REVERSE", " (reverse)", " as a reverse commit", " of type reverse", ", of the type reverse",
    ", marked as reverse", ", drawn as a reverse commit", " (a reverse commit)", ", which is of type REVERSE", " with type REVERSE",
    ", shown as a reverse commit",
    ],
}
IDS = [
    " with the id {id}", " (id {id})", ", id {id}", " id: {id}",
    " with id {id}", ", whose id is {id}", " (merge id {id})", ", its id being {id}", " under the id {id}", " [id {id}]",
]

# Stories, in the past.
STORY_OPENINGS = [
    "This is how the {name} came about.", "Let me tell you the story of the {name}.", "The {name} had a lively week.",
    "Someone asked how the {name} got to where it is.", "Here is what we did on the {name}.", "I looked through the log of the {name}.",
    "For the newcomers, the history of the {name}.", "The {name} is a small repository.", "Our {name} lives in git, of course.",
    "You wanted to know how we worked on the {name}.", "Two of us worked on the {name}.",
    "The last release of the {name} was a bit of a mess.", "About the {name}.", "My notes on the {name}.",
    "We started the {name} in spring.", "The repository of the {name} is young.",
    "I was asked how we develop the {name}.", "A word on the history of the {name}.", "Here is the log of the {name} in plain words.",
    "The {name} has been through a lot.", "My intern asked about the branches of the {name}.",
    "For the handover, this is what happened in the {name}.", "Last month we cleaned up the {name}.",
    "The git log of the {name} tells the following.", "We keep the {name} in a single repository.",
]
PLAIN_STORY_OPENINGS = [
    "This is how we got there.", "Here is what happened.", "I looked through the log.", "The release took us two weeks.",
    "Let me explain our branching.", "It is a small repository.", "My colleague wanted to see how we work.", "We are new to git.",
    "So this was our sprint.", "It went like this.", "For the post-mortem I wrote down what happened.",
    "Nobody remembers exactly, but I think it was so.", "A typical week.", "Our workflow is simple.", "Things got a little tangled.",
    "The usual way.",
    "Here is how the code got to where it is.", "You asked what we did in git.", "This is the last sprint in short.",
    "Let me tell you how the branches came about.", "I am writing the post-mortem.", "We did it by the book.", "This happened in our repository.",
    "The log says the following.", "The intern asked how we work with branches.",
]
STORY_REQUESTS = [
    "Please draw that as a git graph.", "Can you make a git graph of it?", "I'd like a git graph of that.", "Draw the graph.",
    "A git graph would help.", "Could you turn this into a gitGraph?", "Put it into a git diagram, please.", "Show me the commit graph.",
    "Make a branch diagram from it.", "I would love to see it as a git graph.", "It should become a git graph.",
    "What does the history look like as a graph?", "Now draw the git graph.", "So please, one git graph with all of it.",
    "Would you draw the commits and branches?", "That belongs in a git graph.", "git graph please", "Sketch the history for me.",
    "Please show the branches and merges.", "We need that as a git history.",
    "I want that as a gitGraph in the docs.", "One picture of these commits, please.", "Can this be shown as a git graph?",
    "Our wiki needs a git graph of that.", "Please turn this into a commit graph.",
]
FIRST = [
    "on main we began with {commits}", "we started with {commits}", "it began on main with {commits}", "at first came {commits} on main",
    "main opened with {commits}", "the history starts with {commits}", "first came {commits}", "everything began with {commits}",
    "the start was {commits} on main", "main already had {commits}",
    "to begin with, main got {commits}", "main saw {commits} first", "our repository started with {commits}",
    "before any branching there was {commits} on main", "at the very beginning stands {commits}", "at first main received {commits}",
    "on main, {commits} came before all else", "we set up the repository with {commits}", "main was opened by {commits}",
    "the log begins with {commits}", "first of all, {commits} landed on main", "we put {commits} on main to start with",
    "the first thing on main was {commits}", "in the beginning we made {commits}", "to start, we pushed {commits} to main",
]
STORY_BRANCH = [
    "then {who} opened the branch {name} and made {commits}", "next we created a branch {name} with {commits}",
    "a branch called {name} was cut, and it got {commits}", "{who} branched off {name} and added {commits}",
    "we split off {name}, where {commits} followed", "for the next part there was a branch {name} with {commits}",
    "after that a branch named {name} saw {commits}", "{who} wanted to try something, opened {name} and pushed {commits}",
    "so we made a branch {name} and put {commits} on it", "a new branch, {name}, received {commits}",
    "the work went to a branch {name}, which got {commits}", "{who} started {name} as a branch with {commits}",
    "then a branch {name} came into being, with {commits}", "{who} cut a branch {name} and committed {commits}",
    "as main had to stay clean, we worked on a branch {name} with {commits}", "from that point a branch {name} took in {commits}",
    "a branch by the name of {name} was opened for {commits}", "{who} needed a place to work, so the branch {name} was made and got {commits}",
    "there we branched {name}, and {commits} went into it", "now there was a branch {name} holding {commits}",
    "a new line of work, the branch {name}, started with {commits}", "{who} set up the branch {name} for {commits}",
    "then it was time for the branch {name}, which saw {commits}", "next {who} forked a branch {name} and pushed {commits} to it",
    "a branch {name} was opened at this point and collected {commits}",
]
STORY_BRANCH_FROM = [
    "from {base} {who} opened the branch {name} and made {commits}", "off {base} we created a branch {name} with {commits}",
    "a branch called {name} was cut from {base}, and it got {commits}", "{who} branched {name} off {base} and added {commits}",
    "out of {base} came {name}, where {commits} followed", "starting from {base}, a branch {name} saw {commits}",
    "another branch, {name}, left {base} and received {commits}", "{base} was also the base of a branch {name} with {commits}",
    "{who} went to {base} and started {name} there with {commits}", "we forked {name} from {base} and put {commits} on it",
    "{base} served as the start of the branch {name}, which got {commits}", "from the tip of {base} grew a branch {name} with {commits}",
    "{who} took {base} as the base of the new branch {name} and made {commits}",
    "on {base} the branch {name} was opened, and {commits} went there", "a branch {name} left {base} with {commits}",
    "based on {base} there was then the branch {name}, which saw {commits}", "the branch {name} came out of {base} and collected {commits}",
    "we cut the branch {name} from {base} for {commits}", "{name} split off from {base}, and {commits} followed on it",
    "{who} needed a branch off {base}, called it {name} and pushed {commits}", "the next branch, {name}, started at {base} and held {commits}",
    "{who} made {name} out of {base} and committed {commits}", "starting at {base}, {who} opened {name} and added {commits}",
    "with {base} as its base, the branch {name} received {commits}", "branching from {base}, {name} was given {commits}",
]
STORY_ON = [
    "meanwhile {name} got {commits}", "back on {name} there came {commits}", "on {name} we made {commits}",
    "{name} moved on with {commits}", "{who} returned to {name} for {commits}", "over on {name}, {commits} followed",
    "{name} received {commits}", "{who} went back to {name} and added {commits}", "at the same time {name} saw {commits}",
    "{commits} landed on {name}",
    "in the meantime {commits} went to {name}", "{who} switched to {name} and made {commits}", "{name} was not idle and got {commits}",
    "work on {name} went on with {commits}", "{name} grew by {commits}", "{commits} followed on {name}",
    "now it was the turn of {name}, with {commits}", "then {who} checked out {name} and pushed {commits}",
    "we came back to {name} and added {commits}", "next, {name} was given {commits}", "on {name} there followed {commits}",
    "{who} continued on {name} with {commits}", "to {name} we then added {commits}", "{name} took in {commits}",
    "after a checkout of {name} came {commits}",
]
STORY_MORE = [
    "after that came {commits}", "{commits} followed", "{who} added {commits}", "then came {commits}",
    "on the same branch we made {commits}", "it went on with {commits}", "{who} pushed {commits}", "next up came {commits}",
    "on top of that came {commits}", "then we added {commits}", "next came {commits} in the same place",
    "without changing branches we made {commits}", "{commits} came on top", "we stayed there for {commits}",
    "staying on that branch, {who} made {commits}", "then {commits} went in", "{who} went on with {commits}", "the same branch got {commits}",
    "right after that {who} pushed {commits}", "that was followed by {commits}", "a bit later came {commits}", "{who} put {commits} on top",
    "there we also made {commits}", "the next thing was {commits}", "then {who} committed again: {commits}",
]
STORY_MERGE = [
    "then {name} was merged into {base}{more}", "finally {name} went back into {base} as a merge{more}",
    "{who} merged {name} into {base}{more}", "{base} took in {name} with a merge{more}",
    "when that worked, {name} was merged to {base}{more}", "after the review {name} got merged into {base}{more}",
    "we merged {name} back into {base}{more}", "{name} was ready, so it was merged into {base}{more}",
    "a merge brought {name} into {base}{more}", "in the end {base} merged {name}{more}",
    "{base} got everything from {name} by a merge{more}", "once {name} was finished, we merged it into {base}{more}",
    "{name} found its way into {base} with a merge{more}", "so {name} and {base} came together: we merged {name} into {base}{more}",
    "then {base} received {name} as a merge{more}", "{who} closed {name} by merging it into {base}{more}",
    "the next day {name} was merged into {base}{more}", "with the tests green, {who} merged {name} into {base}{more}",
    "the work from {name} went to {base} through a merge{more}", "{name} joined {base} in a merge{more}",
    "into {base} went {name}, as a merge{more}", "nobody objected, so {name} was merged into {base}{more}",
    "at that point we had {name} merged into {base}{more}", "{who} took care of merging {name} into {base}{more}",
    "the pull request from {name} to {base} was merged{more}",
]
STORY_PICK = [
    "then {who} cherry-picked {id} to {base}", "{base} got {id} as a cherry-pick", "we needed {id} on {base}, so it was cherry-picked",
    "from there {id} was cherry-picked onto {base}", "{who} took {id} over to {base} by cherry-pick", "on {base} we cherry-picked {id}",
    "a cherry-pick brought {id} to {base}", "{id} was also cherry-picked into {base}",
    "as {base} was missing {id}, {who} cherry-picked it", "only {id} went to {base}, as a cherry-pick",
    "{who} wanted {id} on {base} and cherry-picked it", "{id} found its way to {base} by cherry-pick",
    "in the end {id} was cherry-picked to {base}", "of all that, {who} cherry-picked {id} onto {base}", "{base} was given {id} by a cherry-pick",
    "as a last step we cherry-picked {id} to {base}", "for {base} it was enough to cherry-pick {id}",
    "then {id} was taken to {base} with a cherry-pick", "{who} did a cherry-pick of {id} on {base}", "we had {id} cherry-picked onto {base}",
    "last of all, {base} received {id}, cherry-picked", "to {base} we added just {id}, by cherry-picking",
    "we could not do without {id} on {base}, hence a cherry-pick", "at last {id} came to {base} as a cherry-pick",
    "{who} ended with a cherry-pick of {id} to {base}",
]
ASIDES = [
    "That took longer than planned.", "Nobody was happy with it.", "It was late on a Friday.", "The tests were green, luckily.",
    "We had discussed it before.", "The customer was waiting.", "I was on holiday at the time.", "It was not pretty.",
    "The build server was down for a while.", "We learned a lot.", "There were no conflicts.", "Everyone agreed.",
    "The pipeline took ages.", "Somebody forgot to pull first.", "The reviewers were quick for once.", "I had to read the manual for that.",
]
PEOPLE = [
    "we", "I", "my colleague", "the team", "somebody", "the new one", "our lead",
]
