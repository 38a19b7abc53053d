"""How people ask for a tree view: openings, folders and what is in them, descriptions, icons and stories."""

from __future__ import annotations

# Folders and files; the names follow.
FILE_OPENINGS = [
    "Draw the file tree.", "Folder structure please:", "file tree of the following", "Make a tree view of these files.",
    "I need a directory tree from this:", "Can you turn this into a tree view?", "Give me a folder tree with these entries.",
    "Please show these files as a tree:", "Here is my project layout, I want it as a tree view.", "Create a treeView of this directory.",
    "could you do a file tree out of this", "Simple directory tree:", "Mermaid treeView, entries below.",
    "Visualise the folders below as a tree.", "Show the structure of this repository as a tree view.",
    "I'd like to see the files and folders as a tree.", "Convert to tree view:", "Generate a file tree for the README.", "treeview:",
    "Build me a directory listing as a diagram.", "We need the project structure drawn for the onboarding page.",
    "What would this look like as a file tree?", "Our repo layout, please draw:", "Hi, quick one: a tree of these files.",
    "directory structure follows.", "Put the files below into a tree view, in this order.", "Let's make a folder tree.",
    "Take this listing and draw the tree.", "Please sketch the file hierarchy.", "Turn my listing into a tree view.",
    "Files and folders as a tree:", "how about a tree diagram of this directory?", "The layout on disk is as follows, draw it as tree.",
    "For the docs I want the folder structure as a diagram.", "please make from this a file tree", "Draw how the files are organised.",
]
# {root} is the folder around all of them.
FOLDER_OPENINGS = [
    "Draw the file tree of the folder {root}.", "folder structure of {root}:", "A tree view of the directory {root}, please.",
    "Show me what is in {root} as a tree.", "File tree with {root} as the root folder:", "Can you draw the directory {root}?",
    "The top folder is {root}. Draw its tree:", "Make a tree view for the project {root}.", "Root folder {root}, contents:",
    "I need the folder tree of {root}.", "Everything is in {root}; draw it as a tree view.", "treeView of {root}",
    "Please draw how {root} is laid out on disk.", "Directory layout of {root}:", "Could I get a file tree of {root}?",
    "The repository folder {root} contains the following, draw it.", "Inside the directory {root} there is this; tree view please.",
    "Project folder: {root}", "Give me the structure of the folder {root}.", "Visualise the directory {root} with everything below it.",
    "Here's what {root} holds. Make it a file tree.", "We'd like the folder {root} as a tree diagram.",
    "A directory tree starting at {root}.", "Top level folder: {root}. Below it:",
]
# An outline that is not of files.
OUTLINE_OPENINGS = [
    "Draw a tree view.", "Tree view please:", "treeview of the following", "Make a tree view from this outline.",
    "Can you turn this outline into a tree view?", "Give me an indented tree of these.", "Please show this as a tree view:",
    "Create a tree view out of this hierarchy.", "Simple tree view:", "Mermaid treeView, outline below.",
    "Show the hierarchy below as a tree view.", "Convert to tree view:", "I'd like a tree view of this breakdown.",
    "Tree view (no mind map), outline as follows.", "The outline should become a tree view.", "an explorer-like tree of this",
    "Generate a treeView for me.", "List it as a tree view:", "Turn the list into a treeView diagram.",
    "make tree view from this list please", "Please, a tree view from these entries.", "We need a tree view of the terms here.",
    "could you indent these properly as a tree view", "What would it be as a tree view?", "Build a tree view out of this:",
    "A tree view for our glossary, entries as given.", "Our table of contents as a tree view:",
    "For the handbook: tree view with the entries given here.",
]
ROOTED_OUTLINE_OPENINGS = [
    "Draw a tree view of {root}.", "tree view: {root}", "A tree view with {root} at the top, please.", "I want {root} as a tree view.",
    "Tree view for {root}:", "Show {root} as an indented tree.", "Can you make a tree view that starts with {root}?",
    "Top entry {root}, below it:", "treeView with the root {root}", "Give me {root} broken down in a tree view.",
    "The first entry is {root}; draw the tree view.", "Please do a tree view, root {root}.", "Hierarchy of {root} as tree view:",
    "Create a tree view of {root} for the handbook.", "Outline {root} as a tree view.", "Could you lay out {root} in a tree view?",
]
# {parent} is a folder, {children} what is in it.
CONTAINS = [
    "{parent} contains {children}.", "In {parent} there is {children}.", "Inside {parent} put {children}.", "{parent} has {children}.",
    "{parent} holds {children}.", "The folder {parent} contains {children}.", "Under {parent} we have {children}.",
    "In the directory {parent} I keep {children}.", "{parent}: {children}.", "Below {parent} list {children}.",
    "Put {children} into {parent}.", "{children} should be in {parent}.", "Within {parent} you find {children}.",
    "The {parent} folder includes {children}.", "Place {children} in {parent}.", "{parent} is a folder with {children}.",
    "Contents of {parent}: {children}.", "{parent} is made of {children}.", "Then {parent} with {children} in it.",
    "The directory {parent} has {children}.", "Add {children} to the folder {parent}.", "{parent} includes {children}.",
    "Next a folder {parent} containing {children}.", "Let {parent} contain {children}.", "Show {children} inside {parent}.",
    "Folder {parent} -> {children}.",
]
# The same for outlines.
BELOW = [
    "Below {parent} comes {children}.", "{parent} has {children}.", "Under {parent} put {children}.", "{parent}: {children}.",
    "{parent} splits into {children}.", "Indent {children} under {parent}.", "{parent} consists of {children}.",
    "Add {children} below {parent}.", "List {children} under {parent}.", "{parent} includes {children}.",
    "One level below {parent}: {children}.", "Entries of {parent}: {children}.", "{parent} should hold {children}.",
    "Then {parent} with {children}.", "Sort {children} under {parent}.", "Nest {children} in {parent}.",
    "Put {children} beneath {parent}.", "{parent} covers {children}.", "As children of {parent} take {children}.",
    "{parent} gets {children}.", "{parent} holds {children}.", "Underneath {parent} show {children}.", "{parent} -> {children}.",
    "{children} should stand under {parent}.", "Inside {parent} we list {children}.", "Open {parent} and show {children}.",
    "Let {parent} have {children} below it.",
]
TOP = [
    "At the top level we have {children}.", "The root has {children}.", "Top level: {children}.",
    "On the first level there is {children}.", "At the root put {children}.", "Start with {children} at the top.",
    "In the main directory I see {children}.", "Right at the top: {children}.", "The outermost level holds {children}.",
    "The top level consists of {children}.", "First level: {children}.", "Side by side at the top: {children}.",
    "You start with {children} at the top level.", "At the uppermost level I want {children}.", "Not inside anything: {children}.",
    "top: {children}", "The first column of the tree is {children}.", "We begin at the top with {children}.", "Leftmost comes {children}.",
    "The entries at the top are {children}.", "Outermost you find {children}.", "Nothing is above {children}.",
]
EMPTY = [
    "{folder} is an empty folder.", "The folder {folder} is empty.", "{folder} is a directory without anything in it.",
    "Nothing is in the folder {folder} yet.", "{folder} is an empty directory.", "{folder} (folder) has no content.",
    "Keep {folder} as an empty directory.", "The directory {folder} stays empty.", "There are no files in the folder {folder}.",
    "{folder} is just an empty folder.", "folder {folder}: empty", "Leave the folder {folder} empty.",
    "{folder} exists, but has nothing in it.", "I left the directory {folder} empty.", "{folder} has no files, it is an empty folder.",
    "For now the folder {folder} stays without files.", "An empty directory is {folder}.", "{folder} is a folder, too, and empty.",
    "The folder {folder} has no content so far.", "As a folder, {folder} is still empty.",
    "Nobody has put anything into the folder {folder}.", "{folder} is meant as a folder with nothing in it.",
]
# {note} is the description of {name}.
NOTE_OF = [
    "Describe {name} as {note}.", "{name} is described as {note}.", "Next to {name} write {note}.",
    "Add the description {note} to {name}.", "{name} has the comment {note}.", "Comment on {name}: {note}.",
    "{name} gets the note {note}.", "For {name} the description is {note}.", "Put {note} behind {name}.",
    "Description of {name}: {note}.", "{name} should say {note}.", "Annotate {name} with {note}.", "The text beside {name} is {note}.",
    "Note for {name}: {note}.", "Explain {name} with {note}.", "{name} carries the remark {note}.", "Write {note} after {name}.",
    "A remark at {name}: {note}.", "Mark {name} with the description {note}.", "Label {name} with {note}.",
    "{note} goes as a comment to {name}.", "I'd like {note} written beside {name}.", "{name} comes with the note {note}.",
    "{name} - {note}.", "Attach the comment {note} to {name}.", "Add {note} as the description for {name}.",
]
ICON_OF = [
    "Give {name} the icon {icon}.", "{name} has the icon {icon}.", "Add the icon {icon} to {name}.", "icon of {name}: {icon}",
    "{name} with icon {icon}.", "Use {icon} as the icon for {name}.", "For {name} I want the {icon} icon.",
    "The icon for {name} is {icon}.", "{name} carries the icon {icon}.", "{name} should show the icon {icon}.",
    "Mark {name} with the icon {icon}.", "Set the icon of {name} to {icon}.", "{name}, icon {icon}.",
    "Let {name} have {icon} as its icon.", "An icon too: {icon} at {name}.", "Icon {icon} goes with {name}.",
    "Show the icon {icon} before {name}.", "Put the icon {icon} on {name}.", "I'd like the icon {icon} for {name}.",
    "And {name} needs the icon {icon}.", "Please use the {icon} icon on {name}.", "Decorate {name} with the icon {icon}.",
    "Let the icon of {name} be {icon}.", "Next to {name} show the icon {icon}.", "{icon} is the icon of {name}.",
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Nothing fancy.", "Cheers", "Keep this order.", "thx",
    "No colours needed.", "Order as given.", "It goes into a README.", "That should be everything.", "Please don't add anything else.",
    "Use the names exactly as written.", "Just the diagram.", "I need it today.", "Everything else is ignored.", "Do not sort it.",
]

# Stories.
STORY_TOPICS = [
    "I cleaned up my disk yesterday.", "A new colleague starts on Monday and has to find her way around.",
    "We reorganised the project last week.", "This is how the repository is laid out.", "I keep forgetting where things are.",
    "Let me walk you through our files.", "The old layout was a mess.", "We agreed on a folder structure at last.",
    "After the move to the new server, the files look like this.", "I set up a new project this morning.",
    "People ask me all the time where to put things.", "You wanted to know where everything is.",
    "Here is what I found on the backup drive.", "The tutorial explains the layout of the project.",
    "Before the release we tidied everything.", "For the handover I want to write down what is where.",
    "The archive came as one big zip file.", "So I opened the directory and had a look.",
    "The build failed because nobody knew the structure.", "Our wiki needs a picture of the file layout.",
]
STORY_FOLDERS = [
    "Everything lives in a folder called {root}.", "All of it sits in {root}.", "The main folder is called {root}.",
    "It all starts in the directory {root}.", "The root directory is {root}.", "The project folder goes by the name of {root}.",
    "At the top there is the folder {root}, and all the rest is in it.", "I put it all into one directory, {root}.",
    "The whole thing is a directory named {root}.", "You clone it into {root} and that is the top folder.",
    "Our top directory is named {root}.", "We keep it all below {root}.", "The outermost folder is {root}.",
    "On disk the whole thing is the folder {root}.", "Look for a directory called {root}, it has it all.",
    "There is one big folder, {root}.", "Everything I mention is inside the directory {root}.", "You unpack it and get a folder {root}.",
    "It is all kept together in {root}.", "My top folder is {root}.", "A directory called {root} is around all of this.",
    "The folder on top is {root}, and it wraps everything.", "We put all files into a folder named {root}.",
    "So first there is the folder {root}.",
]
STORY_OUTLINES = [
    "The handbook starts with {root}.", "At the very top stands {root}.", "Everything hangs below {root}.",
    "The uppermost entry is {root}.", "It begins with {root}.", "The outline opens with {root}.", "We started the list with {root}.",
    "The first line reads {root}.", "On top of it all is {root}.", "The whole tree grows from {root}.", "The root entry is {root}.",
    "I wrote {root} at the top.", "The title entry is {root}.", "The topmost line is {root}.", "All the entries belong to {root}.",
    "Let us say the tree starts with {root}.", "First there is {root}, and everything is below it.",
    "{root} stands at the top of the page.", "The head of the tree is {root}.", "What we broke down was {root}.",
    "The tree is rooted in {root}.", "As the top entry we took {root}.", "It opens with the entry {root}.",
    "The subject, and so the first entry, is {root}.",
]
STORY_TOP = [
    "Right there you find {children}.", "On the first level we have {children}.", "In it are first of all {children}.",
    "The first level holds {children}.", "Directly in it I see {children}.", "At that level we keep {children}.",
    "You first come across {children}.", "What you see first is {children}.", "It contains {children}.", "There we placed {children}.",
    "On the outside it shows {children}.", "The top level is {children}.", "The first things inside are {children}.",
    "Next to each other you have {children}.", "Lying around in it you see {children}.",
    "When you open it, you see {children}.", "At the top of it there is {children}.", "It begins with {children}.",
    "It has {children} at first sight.", "The things lying right there are {children}.", "It shows {children} when you look inside.",
    "Its direct contents are {children}.",
]
STORY_IN = [
    "In {parent} there was {children}.", "{parent} kept {children}.", "Inside {parent} I found {children}.",
    "We moved {children} into {parent}.", "The folder {parent} got {children}.", "{children} went into {parent}.",
    "Open {parent} and you see {children}.", "Then there is {parent} with {children} in it.",
    "Those who look into {parent} will find {children}.", "{parent} is where we put {children}.", "As for {parent}, it holds {children}.",
    "For {parent} we decided on {children}.", "{parent} is home to {children}.", "In the directory {parent} we ended up with {children}.",
    "I also made a folder {parent} for {children}.", "{parent} keeps {children} together.",
    "A folder named {parent} contains {children}.", "Next comes {parent}, which has {children}.",
    "The rest of the mess, {children}, ended up in {parent}.", "Nobody touches {parent}, it just has {children}.",
    "{parent} collects {children}.", "Within {parent} we kept {children}.",
]
STORY_BELOW = [
    "Below {parent} stands {children}.", "{parent} holds {children}.", "{parent} breaks down into {children}.",
    "Under {parent} we wrote {children}.", "{parent} got {children} below it.", "Then comes {parent} with {children}.",
    "As for {parent}, it has {children}.", "Below {parent} you read {children}.", "For {parent} we listed {children}.",
    "{parent} leads down to {children}.", "One step below {parent} we find {children}.", "{parent} took in {children}.",
    "{parent} then goes on with {children}.", "Indented under {parent} you see {children}.", "To {parent} we added {children}.",
    "Part of {parent} is {children}.", "{parent} opens into {children}.", "Inside {parent} stands {children}.",
    "{parent} is where we listed {children}.", "After that, {parent} has {children} below it.", "{children} ended up below {parent}.",
    "{parent} covers {children}.", "Someone sorted {children} under {parent}.", "Whoever opens {parent} sees {children}.",
]
STORY_REQUESTS = [
    "Please draw that as a tree view.", "Can you make a file tree of it?", "I'd like a tree view of that.", "Draw the tree.",
    "A tree view would help.", "Could you turn this into a tree view?", "Put it into a treeView, please.", "Show me the tree.",
    "Make a tree view from it.", "It should become a tree view.", "What does the tree look like?", "Now make the tree view.",
    "So please, one tree with all of it.", "Would you draw the tree view?", "tree view please",
    "Do you have time to draw this as an indented tree?", "That belongs in a tree view.", "Sketch the tree, please.",
]
ASIDES = [
    "That was no surprise.", "I had expected more.", "My colleague insisted on that.", "We checked this twice.", "This may change soon.",
    "Not everyone agreed, of course.", "It took {n} minutes to find that.", "There are reasons for it.", "It is under version control.",
    "Backups run every night.", "It has always been like this.", "Do not ask me why.", "It makes {n} megabytes in all.",
]
