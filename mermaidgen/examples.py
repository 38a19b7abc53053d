"""A diagram type -> a short diagram of it, for models that were not trained on any.

>>> print(EXAMPLES["timeline"].splitlines()[0])
timeline

They are written as the grammars have it: one statement a line, four spaces deep, labels in quotes.
"""

from __future__ import annotations

EXAMPLES = {
    "flowchart": """\
flowchart TD
    order(["Order arrives"])
    stock{"In stock?"}
    pack["Pack the parcel"]
    wait["Order more from the supplier"]
    order --> stock
    stock -->|"yes"| pack
    stock -->|"no"| wait
    wait --> stock""",
    "sequence": """\
sequenceDiagram
    actor Guest
    participant Desk as Front desk
    participant Booking
    Guest->>Desk: asks for a room
    Desk->>Booking: find a free room
    Booking-->>Desk: room 204
    Desk-->>Guest: hands over the key""",
    "class": """\
classDiagram
    class Vehicle {
        +String plate
        +start() bool
    }
    class Truck {
        -float load
    }
    Vehicle <|-- Truck
    Driver "1" --> "0..*" Vehicle : drives""",
    "state": """\
stateDiagram-v2
    state "Under review" as Review
    [*] --> Draft
    Draft --> Review: submit
    Review --> Draft: changes wanted
    Review --> Published: approve
    Published --> [*]""",
    "er": """\
erDiagram
    Author {
        int id PK
        string name
    }
    Book {
        string isbn PK
        int author_id FK
        date printed
    }
    Author ||--o{ Book : "writes\"""",
    "journey": """\
journey
    title Renewing a passport
    section At home
    Fill in the form: 3: Applicant
    Take a photo: 4: Applicant, Friend
    section At the office
    Wait in line: 1: Applicant
    Hand in the papers: 5: Applicant, Clerk""",
    "gantt": """\
gantt
    title New kitchen
    dateFormat YYYY-MM-DD
    section Preparation
    Measure the room :done, measure, 2024-05-06, 2d
    Choose the units :units, after measure, 5d
    section Work
    Lay the pipes :crit, pipes, after units, 4d
    Keys handed over :milestone, keys, after pipes, 0d""",
    "pie": """\
pie showData
    title Votes by district
    "North" : 412
    "Harbour" : 268
    "Old town" : 97""",
    "quadrant": """\
quadrantChart
    title Ideas for the garden
    x-axis "Little work" --> "Much work"
    y-axis "Little joy" --> "Much joy"
    quadrant-1 "Plan well"
    quadrant-2 "Do at once"
    "Herb bed": [0.20, 0.75]
    "Pond": [0.85, 0.90]""",
    "requirement": """\
requirementDiagram
    performanceRequirement "Short landing" {
        id: "R7"
        text: "The aircraft stops within 900 metres"
        risk: high
        verifymethod: test
    }
    element "Brake trial" {
        type: "simulation"
    }
    "Brake trial" - verifies -> "Short landing\"""",
    "gitgraph": """\
gitGraph
    commit id: "first sketch"
    branch search
    commit id: "index pages"
    checkout main
    commit id: "fix typo"
    merge search tag: "v0.3\"""",
    "c4": """\
C4Context
    title Parcel tracking
    Person(sender, "Sender", "Wants to know where a parcel is")
    System(tracker, "Tracker", "Shows each stop of a parcel")
    System_Ext(depot, "Depot scanners")
    Rel(sender, tracker, "Looks up a number")
    Rel(depot, tracker, "Report scans", "MQTT")""",
    "mindmap": """\
mindmap
    ["Moving house"]
        ["Papers"]
            ["Rental contract"]
            ["New address"]
        ["Boxes"]
            ["Books"]
        ["Helpers"]""",
    "timeline": """\
timeline
    title A small bakery
    section Beginnings
    1998 : First oven : Two bakers
    2003 : Shop in Mill Street
    section Growth
    2011 : Deliveries by bicycle""",
    "zenuml": """\
zenuml
    @Actor Reader
    @Boundary Desk
    @Database Shelf
    Reader->Desk.borrow("Dune") {
        Desk->Shelf: is it there
        if("it is there") {
            return "the book"
        } else {
            Desk-->Reader: come back later
        }
    }""",
    "sankey": """\
sankey
"Rain","Reservoir",80
"Reservoir","Households",45
"Reservoir","Farms",25
"Reservoir","Losses",10""",
    "xychart": """\
xychart
    title "Visitors of the museum"
    x-axis "Month" ["June", "July", "August"]
    y-axis "Visitors" 0 --> 900
    bar [540, 810, 765]
    line [500, 700, 800]""",
    "block": """\
block
    columns 3
    camera["Camera"]
    filter["Noise filter"]
    store[("Video store")]
    alarm("Alarm"):3
    camera --> filter
    filter --> store
    filter -- "motion" --> alarm""",
    "packet": """\
packet
    title Sensor frame
    +8: "Device number"
    +4: "Kind"
    +4: "Battery"
    +16: "Temperature\"""",
    "kanban": """\
kanban
    c1["To do"]
        ["Order paint"]@{ priority: "High" }
        ["Clear the attic"]
    c2["In progress"]
        ["Sand the floor"]@{ assigned: "Ines" }
    c3["Done"]
        ["Rent the sander"]""",
    "architecture": """\
architecture-beta
    group shop(cloud)["Shop"]
    service web(server)["Web shop"] in shop
    service orders(database)["Orders"] in shop
    service mail(internet)["Mail service"]
    web:R --> L:orders
    web:B --> T:mail""",
    "radar": """\
radar-beta
    title Two tents
    axis weight["Light"]
    axis space["Roomy"]
    axis storm["Stormproof"]
    curve ridge["Ridge"]{4, 2, 5}
    curve dome["Dome"]{3, 5, 3}
    max 5""",
    "treemap": """\
treemap-beta
    "Household costs"
        "Home"
            "Rent": 940
            "Power": 85
        "Food": 410
        "Travel": 120""",
    "treeview": """\
treeView-beta
    "recipes"
        "soups"
            "leek.md"
            "lentil.md"
        "bread"
            "rye.md"
        "index.md\"""",
    "venn": """\
venn-beta
    title Choir and orchestra
    set Choir["Sing"]:24
    set Strings["Play strings"]:18
    union Choir,Strings["Do both"]:5""",
    "ishikawa": """\
ishikawa-beta
    Bread does not rise
    Yeast
        Past its date
        Water too hot
    Dough
        Kneaded too briefly
    Kitchen
        Cold draught""",
    "wardley": """\
wardley-beta
    title Ferry crossing
    anchor "Passenger" [0.95, 0.60]
    component "Ticket" [0.80, 0.70]
    component "Ferry" [0.55, 0.50]
    component "Diesel" [0.20, 0.85]
    "Passenger" -> "Ticket"
    "Ticket" -> "Ferry"
    "Ferry" -> "Diesel\"""",
    "eventmodeling": """\
eventmodeling
tf 01 ui BookingForm
tf 02 cmd ReserveTable { guests: 4 }
tf 03 evt TableReserved
tf 04 rmo OpenTables
tf 05 ui HostScreen""",
}
