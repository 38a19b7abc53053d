"""How people ask for a packet layout: openings, titles, fields and stories, as `str.format` templates."""

from __future__ import annotations

OPENINGS = [
    "Draw a packet diagram.", "Packet layout please:", "packet diagram with these fields", "Show the bit layout below.",
    "I need a header layout drawn.", "Make a packet diagram from this list.", "Can you draw these bit fields?",
    "Give me the frame layout as a diagram.", "Visualise this binary format.", "Please turn the fields into a packet diagram.",
    "Byte layout, as a diagram:", "Mermaid packet, fields in order.", "Here is a register, draw its bits.", "bitfield diagram",
    "Create a protocol header diagram.", "The wire format is as follows, please draw it.", "What does this frame look like bit by bit?",
    "I want the usual box drawing of a network packet.", "Convert to a packet diagram:", "Document this struct as a bit diagram.",
    "Lay these fields out one after the other, bit by bit.", "packet", "new packet layout", "Could I get a packet diagram for the spec?",
    "Plot the header fields to scale.", "Please to draw the fields of packet.", "We need the record layout as a picture.",
    "Hi, could you do a packet diagram from my notes?", "Fields and widths follow; make it a packet diagram.", "Draw the message format.",
    "Bit fields:", "Like in an RFC, draw this header:", "Let me see these fields as a packet.", "Generate the packet diagram.",
    "Sketch the telegram with all its fields.", "For the datasheet: a bit layout of this.", "The following fields make up one packet.",
    "Show how the bits are laid out.",
]

# {topic} becomes the title, with a large first letter.
TOPIC_OPENINGS = [
    "Draw a packet diagram of {topic}.", "Packet layout: {topic}", "Bit layout for {topic}, please.",
    "I want to see {topic} as a packet diagram.", "Show the fields of {topic}.", "Can you draw {topic} bit by bit?",
    "Header diagram for {topic}:", "Make a packet diagram for {topic}.", "Document {topic} as a bit layout.", "packet diagram {topic}",
    "Please visualise {topic} as a packet.", "Here is the layout for {topic}.", "For the spec I need {topic} as a packet diagram.",
    "Create the byte layout diagram of {topic}.", "What does {topic} look like on the wire?", "The format of {topic}, drawn as a packet:",
    "Bits and fields of {topic}:", "Could I have a packet diagram covering {topic}?", "Describe {topic} in a packet diagram.",
    "Mermaid packet for {topic}", "Draw {topic} in the RFC way.", "Structure of {topic}, field after field:",
    "Lay out {topic} as boxes of bits.", "We are writing down {topic}; please draw the bit fields.", "Subject: {topic}. Draw the packet.",
    "A field diagram for {topic} would be great.", "Let us see {topic} with every field.", "do a packet picture on {topic}",
    "I'm decoding {topic} and need its layout.", "Frame format for {topic}:",
]

# {title} is the title as it stands, mostly in quotes.
TITLED_OPENINGS = [
    "Draw a packet diagram titled {title}.", "Packet diagram with the title {title}:", "packet, title {title}",
    "Make a bit layout called {title}.", "Please make a header diagram headed {title}.", "Title: {title}\nType: packet diagram",
    "I need a packet layout whose title is {title}.", "Create a packet diagram named {title} with these fields.",
    "Give me a packet picture entitled {title}.", "Byte layout under the heading {title}, please.",
    "The packet diagram {title} has these fields.", "Could you draw the fields below and title it {title}?", "Packet (title {title}):",
    "Set the title to {title} and draw the bit fields.", "Frame layout, caption {title}.", "Generate a packet diagram; title = {title}.",
    "New packet diagram. Title: {title}.", "A bit diagram that says {title} on top.", "Build the packet and title it {title}.",
    "Mermaid packet with title {title}.", "Let's have a record layout named {title}:",
    "We want the header drawn, with {title} as its title.", "Draw the format, heading {title}.", "Wire format diagram, called {title}.",
]

# {width} is '16 bits' or 'two bytes', {adjective} '16-bit'.
FIELD_SENTENCES = [
    "{label} is {width} wide.", "{label} takes {width}.", "{label} has {width}.", "Then comes {label}, {width}.",
    "Next {label} with {width}.", "{label} gets {width}.", "Add {label}, {width} long.", "{label} occupies {width}.",
    "Put {label} in {width}.", "After that {label} ({width}).", "{label} needs {width}.", "There is {label} with {width}.",
    "{width} for {label}.", "Field {label}: {width}.", "Use {width} for {label}.", "Reserve {width} for {label}.", "{width} hold {label}.",
    "The field {label} spans {width}.", "Give {label} {width}.", "{label} fills {width}.", "Follow with {label} of {width}.",
    "{label} should be {width}.", "{label} is stored in {width}.", "Width of {label}: {width}.", "A field of {width} named {label}.",
    "Append {label}, which is {width}.", "{label} uses {width}.", "We have {width} of {label}.", "Append the {adjective} field {label}.",
    "{label} is a {adjective} field.",
]
FIELD_PARTS = [
    "{label} ({width})", "{label} with {width}", "{width} of {label}", "{width} for {label}", "{label}, {width}", "{label} in {width}",
    "{label} taking {width}", "{label} of {width}", "{label} {width}", "{label} = {width}", "{width} {label}", "{label} using {width}",
    "{width} named {label}", "{label} on {width}", "{label} - {width}", "{width} as {label}",
]
ENUMERATIONS = [
    "The fields are {parts}.", "Fields: {parts}.", "It has {parts}.", "{parts}.", "In order: {parts}.",
    "There are {count} fields: {parts}.", "It consists of {parts}.", "We have {parts}.", "The layout is {parts}.",
    "From the first bit on: {parts}.", "Use {parts}.", "It starts at bit 0 and holds {parts}.", "One after the other: {parts}.",
    "It should contain {parts}.", "Bits go like this: {parts}.", "Please include {parts}.",
]
# {first} and {last} are bit numbers.
RANGE_SENTENCES = [
    "Bits {first} to {last} are {label}.", "{label} sits in bits {first} to {last}.", "From bit {first} to bit {last}: {label}.",
    "{label} runs from bit {first} to bit {last}.", "Bits {first}-{last} hold {label}.",
    "{label} begins at bit {first} and ends at bit {last}.", "Use bits {first} through {last} for {label}.",
    "{label} occupies bits {first}..{last}.", "Bits {first} up to {last} belong to {label}.", "The range {first}-{last} is {label}.",
    "{label} goes into bits {first} to {last}.", "Between bit {first} and bit {last}, both included, there is {label}.",
]
SINGLE_BITS = [
    "Bit {first} is {label}.", "{label} is bit {first}.", "{label} sits in bit {first} alone.", "Bit {first}: {label}.",
    "The single bit {first} holds {label}.", "Use bit {first} for {label}.", "{label} takes just bit {first}.",
]

# Stories.
STORY_TOPICS = [
    "We are reverse engineering {topic}.", "Let me explain {topic}.", "This is about {topic}.", "Our device speaks {topic}.",
    "I spent the weekend with {topic}.", "The manual describes {topic}.", "For the new joiners I want to show {topic}.",
    "At last I understand {topic}.", "The lecture was on {topic}.", "You asked me about {topic}.", "I have to document {topic}.",
    "The next chapter covers {topic}.", "My notes on {topic} are short.", "The team agreed on {topic}.", "Here is how I read {topic}.",
    "People keep getting {topic} wrong.", "The firmware people finally sent me {topic}.", "Think of {topic}.",
    "I looked at {topic} with an analyser.", "The wiki page on {topic} lacks a picture.",
]
STORY_PLAIN = [
    "The format is simple.", "I captured a few of these yesterday.", "Here is what goes over the wire.", "Everything sits in one block.",
    "The bits arrive in this order.", "I finally decoded the thing.", "Our vendor wrote it down for me.",
    "The sensor sends the same thing each second.", "It is an old format.", "There is no standard for it.", "The spec is only two pages.",
    "This is what the receiver sees.", "I read it off the oscilloscope.", "We invented this ourselves.", "It took me a day to find out.",
    "Nobody had written this down before.",
]
STORY_REQUESTS = [
    "Please draw that as a packet diagram.", "Can you make a bit layout of it?", "I'd like a packet diagram of that.", "Draw the header.",
    "A packet picture would help.", "Could you lay the fields out in a diagram?", "Put it into a packet diagram, please.",
    "Show me the layout.", "Make a packet diagram from it.", "It should become a diagram like in an RFC.",
    "What does that look like bit by bit?", "Now draw the fields.", "Would you draw the frame?", "packet diagram please",
    "Please give me the byte layout as a picture.", "I need the bit field drawing for the docs.",
    "So please, one packet diagram with all of it.", "Visualise the fields.", "Do you have a minute to draw the packet?",
    "That belongs in a header diagram.", "Sketch the packet for me.", "A diagram of the bits, please.",
    "Turn this into the usual packet boxes.", "Can we have the layout drawn for the wiki?", "I want to see it field by field.",
]
FIRSTS = [
    "it opens with {width} of {label}", "it starts with {label}, which takes {width}", "the first {width} are {label}",
    "{label} comes first with {width}", "at the front there is {label}, {width} long", "it begins with {label} in {width}",
    "the sender starts with {width} for {label}", "first of all {label} goes out, {width} of it",
    "right at the beginning stands {label} with {width}", "to begin with we get {width} of {label}",
    "the head of it is {label}, {width} wide", "it all starts with {width} called {label}", "what comes first is {label}, {width}",
    "up front sits {label} on {width}", "the first thing is {label} with its {width}", "{width} of {label} lead the way",
]
FOLLOWERS = [
    "then come {width} of {label}", "next is {label} with {width}", "after that there is {label}, which needs {width}",
    "{label} follows with {width}", "then we have {label}, {width} wide", "{width} go to {label}", "then {label} takes {width}",
    "another {width} hold {label}", "behind it sits {label} on {width}", "{label} gets the next {width}", "the next {width} are {label}",
    "{width} are set aside for {label}", "then {label} in {width}", "after it {label}, {width}", "{width} carry {label}",
    "{label} occupies {width}", "the following {width} belong to {label}", "{label} comes along with {width}",
    "a further {width} are spent on {label}", "then they put {label} in {width}", "{label} is stored in {width}", "{label} uses {width}",
]
LASTS = [
    "it ends with {width} of {label}", "the last {width} are {label}", "finally there is {label} with {width}",
    "{label} closes it with {width}", "at the very end comes {label}, {width} long", "{width} of {label} finish it off",
    "last comes {label} in {width}", "the tail is {label} on {width}", "it is rounded off by {label}, {width}",
    "what remains is {label}, {width} wide", "the final {width} hold {label}", "{label} is the last thing, {width} of it",
    "it stops after {label}, {width}", "to finish, {width} go to {label}",
]
# The same width as the field before.
SAMES = [
    "{label} is just as wide", "{label} has the same width", "the same goes for {label}", "{label} takes as many",
    "{label} follows with the same size", "likewise {label}", "an equally wide {label} comes next", "{label} is of the same length",
    "then as many again for {label}", "{label}, no wider and no narrower, is next", "it is the same width for {label}",
    "{label} needs exactly as much",
]
# Several fields of one width, said at once.
EACH = [
    "{labels} take {width} each", "{labels} have {width} each", "there are {labels}, {width} each", "{labels} come with {width} apiece",
    "then {labels} follow, each of {width}", "each of {labels} gets {width}", "we find {labels} at {width} each",
    "{labels} are {width} wide each", "for each of {labels} there are {width}", "{labels} use {width} apiece",
    "{labels} share one size, {width} each", "next are {labels}, all of them {width}",
]
