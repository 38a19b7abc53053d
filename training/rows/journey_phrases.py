"""How people ask for a user journey: openings, titles, tasks, moods and closings, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a user journey.", "user journey please:", "Make a journey diagram of these steps.", "I need a customer journey map:",
    "Can you turn this into a user journey?", "Journey diagram with the tasks below.", "Please map this experience.",
    "Create a mermaid journey from this list.", "A journey map, please.", "could you do a user journey of this",
    "Customer experience, step by step:", "Show how each step felt.", "Convert to journey:", "We need an experience map for the workshop.",
    "Map out the journey with the scores below.", "What does this journey look like as a diagram?",
    "Hi, a user journey with these steps would be great.", "Generate the journey diagram for me.",
    "Steps and moods follow, please draw the journey.", "Take this list and draw the journey.", "Journey:", "new user journey",
    "Turn my notes into a journey map.", "Sketch the experience, one point per step.", "Let us have a journey diagram.",
    "The following should become a user journey.", "i want the satisfaction of each step in a journey diagram", "UX journey, data below.",
    "Would you draw the customer journey?", "Simple journey map:", "The product team asks for a user journey, so:",
    "Visualise the experience below.", "Here are the touchpoints with their ratings, as a journey please.",
    "Happiness per step, as a journey diagram:", "Plot the mood over these tasks.", "Do a journey map out of this.",
    "Please prepare a user journey as follows.", "Need a journey for the wiki:", "Put these touchpoints on a journey map.",
    "How would this be drawn as a user journey?",
]
TOPIC_OPENINGS = [
    "Draw a user journey for {topic}.", "journey: {topic}", "User journey of {topic}:", "I want a journey diagram of {topic}.",
    "Customer journey: {topic}.", "Please map {topic} as a user journey.", "Make a journey map of {topic}.",
    "We need an experience map for {topic}.", "Can you draw the journey of {topic}?", "Journey diagram showing {topic}.",
    "Experience map: {topic}.", "Create a mermaid journey on {topic}.", "Here is the journey {topic}.", "Lay out {topic} as a journey.",
    "Could I get a user journey of {topic}?", "Plot the moods of {topic}.", "The journey is about {topic}.",
    "For the workshop I need {topic} as a journey map.", "Show how {topic} felt.", "do a user journey on {topic}",
    "Satisfaction step by step for {topic}:", "Visualise the experience of {topic}.", "Give me the journey of {topic}.",
    "Topic of the journey: {topic}.", "Build a customer journey for {topic}.", "Turn the notes on {topic} into a user journey.",
    "Subject: {topic}. Please draw the journey.", "I am researching {topic} and would like a journey map.",
    "Prepare a journey diagram for {topic}.", "A user journey on {topic}, steps below.",
]
TITLED_OPENINGS = [
    "Draw a user journey titled {title}.", "Journey with the title {title}:", "Make a journey map called {title}.",
    "journey, title {title}", "Create a user journey named {title} with these tasks.", "Please make a journey diagram headed {title}.",
    "I need a customer journey whose title is {title}.", "Title: {title}\nType: user journey",
    "An experience map under the heading {title}, please.", "Give me a journey diagram entitled {title}.",
    "Could you draw a journey with {title} as its title?", "Journey (title {title}):", "New user journey. Title: {title}.",
    "The journey {title} has these steps.", "Set the title to {title} and draw the journey.", "Generate a journey; title = {title}.",
    "Map the steps with {title} written above.", "Diagram type journey, title {title}, data below.",
    "We want a journey map with the caption {title}.", "Mermaid journey with title {title}.", "A user journey that says {title} on top.",
    "Heading {title}, then the tasks below.", "Let's have a journey named {title}:", "Name it {title}: a user journey of these.",
    "Under the title {title} map these touchpoints.",
]
TITLE_SENTENCES = [
    "Title it {title}.", "The title is {title}.", "Use {title} as the title.", "Put {title} on top as title.", "Call the journey {title}.",
    "Title: {title}", "Its heading should read {title}.", "title should be {title}", "Give it the title {title}.",
    "Please title the map {title}.", "Name the journey {title}.", "Add the title {title}.", "As a title take {title}.",
    "The journey is called {title}.", "Caption: {title}", "Above it should say {title}.", "Set {title} as the heading.",
    "I'd like the title to be {title}.", "journey title = {title}", "The headline is {title}.", "Head it with {title}.",
    "The words on top are {title}.", "{title} goes in the title.", "And the title? {title}.", "We call the whole thing {title}.",
]
SCALE = [
    "Scores go from 1 to 5.", "5 is best.", "1 means awful, 5 means great.", "(scale 1 to 5)", "The number is the mood.",
    "Moods from 1 (bad) to 5 (good).", "The digits are satisfaction scores.", "Rating out of five.",
    "A 1 is the worst, a 5 the best.", "Five is the happiest.", "Mood is on a scale of 1 to 5.", "The figures are moods, 5 being the top.",
    "1 = miserable, 5 = delighted.", "Higher numbers mean happier people.", "I used a five-point scale.",
    "Read the numbers as satisfaction from 1 to 5.", "The lower the number, the worse it felt.", "All scores are out of 5.",
    "The number says how happy they were, five at most.", "5 stands for very good, 1 for very bad.", "Points from one to five.",
    "Numbers are moods.", "3 is neutral on our scale of five.", "Scores: 1 lowest, 5 highest.", "It is the usual scale from 1 to 5.",
]
# {name} is a task, {mood} a number or words for it, {who} people.
TASKS = [
    "{name} scores {mood} for {who}.", "{who}: {name}, mood {mood}.", "{name} is a {mood} with {who}.", "{who} rated {name} at {mood}.",
    "{name} gets {mood} and involves {who}.", "In {name}, {who} felt {mood}.", "{name} has a score of {mood}; actors: {who}.",
    "Add the task {name} with {mood} for {who}.", "{name}: {mood}, done by {who}.", "For {who} the step {name} was a {mood}.",
    "{name} ({who}) comes out at {mood}.", "The step {name} is done by {who} and rated {mood}.", "Put {name} at {mood}, with {who}.",
    "{name} belongs to {who}, satisfaction {mood}.", "{who} took part in {name}, rating {mood}.", "Then {name} by {who}, at {mood}.",
    "Next {name}: {who}, {mood}.", "{name} was given {mood} by {who}.", "Task {name}, score {mood}, people: {who}.",
    "{mood} for {name}, by {who}.", "Step {name}: the mood is {mood}, with {who} involved.", "With {who}, {name} reached {mood}.",
    "There is {name}, a {mood}, with {who}.", "{name}, rated {mood}, concerns {who}.", "Score {name} as {mood} for {who}.",
    "{who} did {name} and gave it {mood}.", "We give {name} a {mood}, actor {who}.",
]
TASKS_ALONE = [
    "{name} scores {mood}.", "{name} is a {mood}.", "{name} gets {mood}.", "{name} has a score of {mood}.",
    "Add the task {name} with {mood}.", "{name}: {mood}.", "The step {name} was a {mood}.", "{name} comes out at {mood}.",
    "The step {name} is rated {mood}.", "Put {name} at {mood}.", "Then {name}, at {mood}.", "Next {name}: {mood}.",
    "{name} was given {mood}.", "Task {name}, score {mood}.", "{mood} for {name}.", "Step {name}: the mood is {mood}.",
    "{name} reached {mood}.", "There is {name}, a {mood}.", "{name}, rated {mood}.", "Score {name} as {mood}.", "We give {name} a {mood}.",
    "The mood at {name} is {mood}.", "{name} felt like a {mood}.", "{name} has {mood}.", "Rate {name} with {mood}.",
]
SECTION_SENTENCES = [
    "Section {section}:", "In the section {section}:", "The section {section} has these:", "Under {section}:",
    "Section {section} comes now.", "Next section is {section}.", "Part of {section}:", "These belong to the section {section}:",
    "In {section} we have the following.", "Stage {section}:", "Phase {section}:", "For {section}:",
    "A section named {section}:", "Open the section {section}.", "Now for the section {section}.",
    "The following tasks make up the section {section}.", "Heading {section}:", "Put these into the section {section}.",
    "Then a section called {section}:", "Start a new section, {section}.", "Filed under {section}:", "What comes now is the section {section}.",
    "{section} is the heading here:", "The stage called {section} has these tasks.", "Under the heading {section} come these tasks.",
]
CLOSINGS = [
    "Thanks!", "Thank you.", "Keep it simple.", "That's all.", "Nothing fancy.", "Cheers", "Keep this order.", "thx", "Much appreciated.",
    "One diagram is enough.", "It goes into a README.", "That should be everything.", "Please don't add anything else.",
    "Use the names exactly as written.", "Just the diagram, no explanation.", "Best regards", "It's for a workshop.",
    "Names as given please.",
    "Nothing else is needed.", "The product team will see it.", "Don't change the scores.", "No explanation needed.", "That was all of it.",
    "It hangs in the hallway from Monday.", "My wording, please.",
]

# Stories.
STORY_TOPICS = [
    "This is the story of {topic}.", "Let me tell you about {topic}.", "It is about {topic}.", "We interviewed people about {topic}.",
    "Here is what happened in {topic}.", "{topic}: this is how it went.", "I observed {topic} last week.", "The subject is {topic}.",
    "About {topic}:", "Our research on {topic} is done.", "You asked about {topic}.", "So, {topic}.", "Notes on {topic}.",
    "We looked into {topic} step by step.", "Imagine {topic}.", "The topic today is {topic}.",
    "We watched people in {topic}.", "The interviews were about {topic}.", "I want to understand {topic} better.",
    "Our team took a close look at {topic}.", "Let me walk you through {topic}.", "{topic} was the task of our workshop.",
    "A friend told me about {topic}.", "These are my observations on {topic}.", "The complaints are mostly about {topic}.",
]
STORY_PLAIN = [
    "Here is how it went.", "We interviewed everybody.", "This is what people told us.", "I was there the whole day.",
    "It had its ups and downs.", "My notes from the interview:", "You asked how it felt.", "Let me walk you through it.",
    "It was a mixed experience.", "This is a true story.", "I wrote everything down.", "We followed them from start to end.",
    "Nobody had asked before.", "It goes like this.", "The interviews are finished.", "Let me describe the experience.",
    "I asked them how each step felt.", "Some of it was nice, some of it was not.", "We wanted to know where it hurts.",
    "This is from my field notes.", "I shadowed them for a day.", "The feedback forms say this.", "You will want to hear how it was.",
    "Here is one visit from beginning to end.", "It is all based on what they said themselves.",
]
STORY_REQUESTS = [
    "Please draw that as a user journey.", "Can you make a journey map of it?", "I'd like a journey diagram of that.", "Draw the journey.",
    "A user journey would help.", "Could you turn this into a journey?", "Put it into an experience map, please.",
    "Show me the moods as a journey.", "Make a customer journey from it.", "It should become a journey diagram.",
    "What does the journey look like?", "Plot the ups and downs.", "Now make the journey map.", "So please, one journey with all of it.",
    "user journey please", "Would you map this?", "Do you have time to draw this as a user journey?", "Map that for me.",
    "I need that as a customer journey.", "Give me the journey for this.",
    "Can I see that as a user journey?", "Our designers want a journey diagram of it.", "Turn these steps and moods into a journey.",
    "One customer journey of this, please.", "Chart the experience as a journey diagram.",
]
# {who} {past} and so on; {feel} is a mood of FEELINGS.
STORY_TASKS = [
    "{who} {past}, {feel}", "then {who} {past}, {feel}", "next {who} {past}, {feel}", "after that {who} {past}, {feel}",
    "{who} had to {do}, {feel}", "it was up to {who} to {do}, {feel}", "then it was time for {who} to {do}, {feel}",
    "the next thing for {who} was to {do}, {feel}", "soon {who} {past}, {feel}", "later {who} {past}, {feel}",
    "{who} went on to {do}, {feel}", "it continued with {ing} by {who}, {feel}", "{who} got around to {ing}, {feel}",
    "we saw {who} {do}, {feel}", "for {who} it went on with {ing}, {feel}", "so {who} {past}, {feel}",
    "there came the moment when {who} {past}, {feel}", "{ing} was what {who} did next, {feel}", "a little later {who} {past}, {feel}",
    "meanwhile {who} {past}, {feel}", "at that point {who} {past}, {feel}", "before long {who} {past}, {feel}",
    "then came {ing} for {who}, {feel}", "{who} also {past}, {feel}", "from there {who} moved on to {ing}, {feel}",
]
STORY_FIRST = [
    "first {who} {past}, {feel}", "it began when {who} {past}, {feel}", "to begin with, {who} {past}, {feel}",
    "at the start {who} {past}, {feel}", "it all started with {ing} by {who}, {feel}", "{who} began by {ing}, {feel}",
    "the first thing {who} did was {ing}, {feel}", "first of all {who} {past}, {feel}", "early on {who} {past}, {feel}",
    "the story opens with {ing} by {who}, {feel}", "first it was up to {who} to {do}, {feel}", "at first {who} {past}, {feel}",
    "it opened with {ing} by {who}, {feel}", "before anything else {who} {past}, {feel}", "{who} came first and {past}, {feel}",
    "the beginning was for {who} to {do}, {feel}", "at the very beginning {who} had to {do}, {feel}", "step one was {ing} by {who}, {feel}",
    "to start with, {who} {past}, {feel}", "for {who} it began with {ing}, {feel}", "no sooner had it begun than {who} {past}, {feel}",
    "{who} made the start: they {past}, {feel}", "we first saw {who} {do}, {feel}", "initially {who} {past}, {feel}",
    "it was for {who} to {do} first, {feel}",
]
# What each mood sounds like; of 3 the request may say nothing.
FEELINGS = {
    1: [
        "which was awful", "which was terrible", "the worst part of all", "which they hated", "and it was a nightmare",
        "and that was horrible", "a disaster, frankly", "which made for pure misery", "very frustrating indeed", "which was a 1 out of 5",
        "and it felt dreadful", "extremely annoying", "and everybody was furious", "the absolute low point", "a complete failure",
        "and it could not have been worse",
        "and it made them want to leave", "about as bad as it gets", "which was sheer torture", "a horrible moment", "and nobody could stand it",
        "which drove them mad", "and it was utterly frustrating", "hated from start to finish", "rock bottom, so to speak",
    ],
    2: [
        "which was not much fun", "which was rather bad", "a bit annoying", "which they disliked", "and it was somewhat unpleasant",
        "not so good", "which felt rather tiresome", "slightly disappointing", "and that was poor", "which was a 2 out of 5",
        "and it was a little stressful", "with some grumbling", "and they were unhappy with it", "which went rather badly", "a weak moment",
        "and it was below average",
        "with a frown", "rather tedious", "and it left them a little sour", "which was no great pleasure", "not terrible, but not good either",
        "and it went less well than hoped", "somewhat irritating", "and that was a small letdown", "which they could have done without",
    ],
    3: [
        "which was okay", "which was neither good nor bad", "so-so", "which was all right", "and it was average", "nothing special",
        "which they did not mind", "and that was neutral", "an ordinary moment", "which was a 3 out of 5", "without any strong feelings",
        "and it was acceptable", "which was fair enough", "neither happy nor sad about it", "medium, I would say",
        "and it was just routine",
        "which left them cold", "and it was fine, no more", "so nothing to complain of and nothing to praise", "middling, I suppose",
        "a 3, neither up nor down", "and it passed without comment", "which was as usual", "and they shrugged", "an average moment",
    ],
    4: [
        "which was good", "which was pleasant", "quite nice", "which they liked", "and it went well", "and that was rather satisfying",
        "in a good mood", "which felt good", "fairly happy about it", "which was a 4 out of 5", "and they were content",
        "and it was a nice surprise", "which turned out well", "with a smile", "a good moment", "and it was better than expected",
        "and it was rather enjoyable", "which pleased them", "a pretty good experience", "and they seemed cheerful", "with some satisfaction",
        "which was good, if not perfect", "and it felt all right, even nice", "and that was welcome", "content with how it went",
    ],
    5: [
        "which was wonderful", "which was fantastic", "the best part of all", "which they loved", "and it was a delight",
        "and that was perfect", "overjoyed", "which felt great", "absolutely happy", "which was a 5 out of 5", "and they were thrilled",
        "and it was brilliant", "the absolute high point", "beaming with joy", "a marvellous moment", "and it could not have been better",
        "and they could not stop smiling", "as good as it gets", "which was pure joy", "and nothing could have been nicer", "in the best of moods",
        "and it was a dream", "which filled them with delight", "happier than ever", "and it was simply superb",
    ],
}  # fmt: skip
STORY_SECTIONS = [
    "the first part is {section}", "then comes the part called {section}", "the next stage is {section}", "now to the stage {section}",
    "the stage {section} went like this", "in the part called {section} it went as follows", "we call this stage {section}",
    "on to {section}, a stage of its own", "what follows goes under {section}", "the section {section} looks like this",
    "next, the section {section}", "this belongs to the section {section}",
    "the next steps make up the part {section}", "a new part begins, {section}", "let me turn to the section {section}",
    "that brings us to the stage {section}", "now for {section}, as this part is called", "there was a stage {section} with the following",
    "under the heading {section} comes this", "the stage named {section} comes now", "here the section {section} starts",
    "what comes now counts as the part {section}", "we reach the stage {section}", "in {section}, a part of its own, this happened",
    "the next heading is {section}",
]
ASIDES = [
    "The weather was fine, by the way.", "I had to laugh a little.", "Nobody was surprised.", "We have heard that before.",
    "Take it with a grain of salt.", "That is typical.", "The recording is in the archive.", "There were only a few of us.",
    "It took a while.", "We can talk about that later.", "I would have done it differently.", "That was on a Tuesday.",
    "I have it all on tape.", "You could see it in their faces.", "The coffee machine was broken that day.", "Others may see it differently.",
]
