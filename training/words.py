"""Words to make labels of, by part of speech; each belongs to one split (see splits.py)."""

NOUNS = tuple(
    """
    ledger parcel engine invoice ticket meadow lantern sensor voucher tractor harbor cable permit recipe socket beacon turbine basket
    anchor filter server router firewall table index cache broker topic partition cluster node container image registry pipeline
    commit branch repository compiler linker debugger thread process kernel driver module package library function variable pointer
    array matrix vector tensor string buffer stack packet frame header payload token session cookie cookbook browser endpoint gateway
    proxy balancer certificate cipher hash key password credential account profile avatar dashboard widget button menu dialog form
    field checkbox slider banner footer sidebar tab cursor icon font palette pixel canvas layer shader sprite texture mesh camera lens
    tripod flash shutter film negative darkroom album portrait photograph scanner printer toner cartridge plotter keyboard mouse
    monitor laptop tablet phone headset microphone speaker amplifier antenna satellite modem switch hub rack battery charger adapter
    inverter transformer fuse breaker relay capacitor resistor diode transistor circuit oscillator crystal laser prism mirror
    telescope microscope spectrometer thermometer barometer hygrometer compass sextant gyroscope altimeter odometer speedometer
    tachometer gauge meter dial probe electrode magnet coil solenoid actuator valve pump piston cylinder crankshaft camshaft gearbox
    clutch brake pedal axle wheel tire rim chassis bumper fender windshield wiper exhaust muffler radiator carburetor injector spark
    plug alternator starter ignition throttle governor flywheel bearing bushing gasket seal washer bolt nut screw rivet nail hammer
    wrench pliers chisel saw drill lathe mill grinder sander planer vise clamp anvil forge furnace kiln crucible mold casting ingot
    billet slab sheet wire rod tube pipe flange elbow manifold hose nozzle sprinkler faucet sink basin bathtub shower toilet boiler
    heater chimney stove oven microwave toaster kettle teapot blender mixer grater peeler ladle spatula whisk skillet saucepan
    casserole colander sieve funnel pitcher jug mug cup saucer plate bowl tray spoon knife napkin tablecloth apron towel sponge broom
    mop bucket dustpan vacuum detergent soap shampoo toothbrush comb razor scissors needle thimble yarn spool bobbin loom shuttle
    spindle fabric linen cotton wool silk velvet denim leather suede felt lace ribbon zipper buckle collar sleeve cuff pocket lining
    hem seam pleat jacket coat sweater shirt blouse skirt trousers glove scarf hat helmet boot sandal slipper sock belt wallet purse
    backpack suitcase umbrella cane bracelet necklace ring earring brooch pendant watch clock pendulum hourglass sundial calendar
    diary journal notebook pencil eraser sharpener ruler protractor stapler binder folder envelope stamp postcard letter telegram memo
    report brochure pamphlet leaflet poster billboard newspaper magazine headline column editorial article chapter paragraph sentence
    footnote appendix glossary bibliography manuscript draft novel poem sonnet ballad fable myth legend saga biography memoir essay
    thesis dissertation transcript diploma degree curriculum syllabus lesson lecture seminar tutorial workshop classroom campus
    dormitory cafeteria gymnasium laboratory observatory museum gallery theatre cinema stage curtain spotlight costume script prop
    puppet mask orchestra choir conductor violin viola cello bass guitar banjo mandolin ukulele harp lute piano organ harpsichord
    accordion flute piccolo clarinet oboe bassoon saxophone trumpet trombone tuba bugle drum cymbal tambourine xylophone triangle gong
    bell chime metronome melody chord rhythm tempo octave scale verse chorus refrain lyric anthem hymn sonata symphony concerto opera
    overture playlist record turntable jukebox apple pear plum cherry peach apricot mango papaya banana pineapple coconut lemon lime
    orange grapefruit tangerine fig date olive grape raisin currant strawberry raspberry blueberry blackberry cranberry melon
    watermelon pumpkin squash zucchini cucumber tomato pepper eggplant carrot potato turnip radish beet parsnip onion garlic leek
    shallot celery fennel lettuce spinach kale cabbage broccoli cauliflower artichoke asparagus bean lentil pea chickpea soybean corn
    wheat barley oat rye rice millet quinoa flour dough yeast bread loaf baguette bagel muffin croissant pastry crust biscuit cracker
    waffle pancake noodle pasta dumpling soup broth stew curry salad sandwich omelette sausage bacon steak meatball fillet roast gravy
    sauce ketchup mustard mayonnaise vinegar syrup honey jam jelly marmalade butter cheese yogurt cream custard pudding sorbet
    chocolate caramel candy licorice vanilla cinnamon nutmeg ginger clove saffron basil oregano thyme rosemary parsley cilantro mint
    sage paprika cumin turmeric cardamom salt sugar coffee espresso tea cocoa juice cider lemonade beer wine brandy liqueur cocktail
    barrel cask keg bottle cork jar can crate pallet carton sack bag pouch drawer shelf cabinet cupboard wardrobe dresser bed mattress
    pillow blanket quilt duvet cradle crib chair stool bench sofa armchair desk lamp chandelier candle torch carpet rug blind window
    pane door hinge knob latch lock padlock doorbell threshold porch balcony terrace veranda patio deck fence gate hedge lawn garden
    orchard vineyard greenhouse nursery seedling sapling shrub bush tree trunk bark twig leaf petal blossom pollen stem root bulb seed
    thorn moss fern lichen mushroom fungus algae reed bamboo willow oak maple birch beech elm ash cedar pine spruce fir larch cypress
    palm eucalyptus acacia orchid rose tulip daisy lily iris violet lavender sunflower poppy lotus thistle clover ivy cactus weed
    grass hay straw barn stable silo granary windmill plough harrow harvester combine sickle scythe rake hoe shovel spade pitchfork
    wheelbarrow fertilizer compost manure pesticide irrigation furrow pasture paddock corral horse donkey mule cow bull calf ox sheep
    lamb goat pig piglet rooster hen chick duck goose turkey pigeon rabbit hamster ferret dog puppy cat kitten parrot canary goldfish
    turtle lizard gecko iguana snake python cobra viper frog toad newt salamander crocodile alligator shark whale dolphin walrus otter
    beaver squirrel chipmunk hedgehog badger fox wolf coyote jackal hyena lion tiger leopard cheetah panther lynx bear panda koala
    kangaroo wombat platypus elephant rhinoceros hippopotamus giraffe zebra antelope gazelle deer elk moose reindeer bison buffalo
    camel llama alpaca monkey baboon gorilla lemur sloth armadillo bat eagle hawk falcon owl vulture raven crow magpie sparrow finch
    robin swallow lark thrush woodpecker kingfisher heron stork crane flamingo pelican gull albatross penguin ostrich emu peacock swan
    salmon trout tuna cod herring sardine anchovy mackerel carp pike eel octopus squid lobster crab shrimp oyster clam mussel snail
    slug worm beetle ant bee wasp hornet butterfly moth caterpillar dragonfly grasshopper cricket locust mosquito fly spider scorpion
    tick flea hive nest burrow den web cocoon feather fur hoof horn antler tusk claw beak fin gill shell bone skull spine rib muscle
    tendon ligament joint knee ankle wrist shoulder hip finger thumb heel toe skin hair beard eyebrow eyelash eye ear nose mouth lip
    tongue tooth gum jaw throat lung heart artery vein liver kidney stomach intestine pancreas bladder spleen brain nerve neuron
    hormone enzyme protein vitamin antibody antigen virus bacterium vaccine syringe bandage gauze splint crutch wheelchair stretcher
    ambulance scalpel forceps stethoscope suture implant prosthesis pacemaker catheter ventilator inhaler capsule ointment lotion
    antibiotic painkiller sedative antidote prescription dosage symptom diagnosis allergy fever cough rash fracture sprain wound
    infection tumor biopsy ultrasound surgeon nurse physician dentist pharmacist midwife paramedic radiologist therapist patient
    clinic hospital ward pharmacy hospice judge lawyer attorney prosecutor plaintiff defendant witness juror jury verdict appeal
    lawsuit contract clause statute treaty warrant subpoena affidavit deposition evidence exhibit alibi bail fine parole probation
    copyright patent trademark license deed mortgage lease tenant landlord tenancy escrow testament heir guardian notary courthouse
    tribunal constitution amendment ballot election candidate senator mayor ambassador embassy consulate passport visa border customs
    tariff quota subsidy tax audit budget receipt refund deposit withdrawal loan interest dividend stock bond share portfolio pension
    annuity insurance premium policy claim banker teller cashier vault coin banknote cheque currency salary wage bonus commission
    payroll expense asset liability equity revenue profit margin discount coupon catalog warehouse inventory shipment consignment
    manifest freight cargo forklift conveyor truck trailer van lorry bus tram trolley train locomotive wagon carriage caboose platform
    station depot track rail tunnel bridge viaduct highway road lane curb sidewalk crosswalk intersection roundabout detour milestone
    tollbooth garage parking bicycle tricycle scooter motorcycle moped skateboard sled sleigh ski snowboard kayak canoe raft dinghy
    sailboat yacht ferry barge tanker trawler submarine lifeboat buoy rudder keel mast sail rigging hull bow stern cabin galley
    porthole dock pier wharf jetty marina lighthouse breakwater canal reservoir dam levee aqueduct well spring creek brook stream
    river delta estuary lagoon lake pond swamp marsh bog glacier iceberg fjord bay gulf strait ocean island peninsula cape reef atoll
    beach dune cliff cave canyon valley gorge plateau mesa prairie steppe tundra savanna desert oasis jungle forest grove glade hill
    mountain summit ridge slope volcano crater lava geyser earthquake avalanche landslide flood drought hurricane tornado cyclone
    blizzard thunderstorm lightning thunder hail sleet snow frost dew fog mist cloud rainbow sunrise sunset dawn dusk eclipse comet
    asteroid meteor planet moon star galaxy nebula orbit rocket astronaut rover spacecraft lander thruster airplane glider helicopter
    drone parachute balloon blimp runway hangar cockpit propeller wing fuselage pilot steward luggage boarding airport terminal hotel
    motel hostel lodge resort campsite tent hammock canteen restaurant diner bistro tavern bakery butcher grocer florist jeweler
    tailor cobbler barber carpenter plumber electrician mason welder blacksmith locksmith mechanic painter plasterer roofer glazier
    potter weaver tanner miller brewer farmer shepherd fisherman hunter gardener forester miner quarry shaft ore coal iron copper zinc
    nickel tin lead silver gold platinum titanium aluminum chromium cobalt uranium lithium sodium calcium carbon oxygen nitrogen
    hydrogen helium neon argon sulfur phosphorus silicon mercury alloy steel brass bronze granite marble limestone sandstone slate
    basalt quartz diamond ruby emerald sapphire topaz opal pearl amber jade coral ivory brick mortar cement concrete plaster tile
    shingle plywood lumber plank beam rafter joist girder scaffold ladder hoist pulley winch excavator bulldozer backhoe blueprint
    surveyor architect contractor foundation basement attic ceiling wall roof gutter downspout drain sewer manhole hydrant pylon
    substation generator windsock reactor coolant dynamo refinery derrick petrol diesel kerosene lubricant paraffin wax resin glue
    varnish lacquer paint brush roller easel pigment sketch mural fresco sculpture statue pedestal mosaic tapestry pottery ceramic
    vase amphora goblet chalice crown scepter throne castle moat drawbridge tower dungeon cathedral chapel monastery temple mosque
    synagogue shrine altar pulpit steeple pilgrim monk priest bishop soldier sergeant captain colonel admiral sword shield spear arrow
    quiver catapult cannon armor parade medal trophy pennant stadium arena court pitch goal net ball racket puck stick paddle oar
    javelin discus hurdle baton whistle referee umpire coach goalkeeper striker midfielder defender sprinter marathon gymnast
    trampoline barbell dumbbell treadmill yoga karate judo fencing boxing wrestling archery rowing cycling swimming surfing climbing
    golf tennis badminton rugby baseball softball basketball volleyball handball hockey polo billiards bowling darts chess checkers
    domino dice puzzle riddle crossword jigsaw kite yoyo doll teddy swing seesaw slide carousel magician clown acrobat juggler circus
    casino lottery jackpot tournament league bracket scoreboard spectator season fixture robot gripper firmware bootloader watchdog
    scheduler daemon semaphore mutex iterator parser lexer tokenizer grammar schema migration snapshot backup replica shard blob
    webhook sandbox emulator simulator classifier regressor embedding corpus dataset benchmark baseline experiment hypothesis sample
    specimen reagent beaker flask pipette burette centrifuge incubator autoclave culture molecule atom electron proton neutron photon
    isotope polymer catalyst solvent solution acid equation theorem lemma axiom proof integral polynomial fraction decimal percentage
    rectangle pentagon hexagon polygon circle ellipse sphere cube cone pyramid graphite vertex diameter radius perimeter tangent
    histogram median quantile survey questionnaire respondent interview focus campaign slogan brand logo mascot sponsor donor charity
    volunteer fundraiser petition newsletter subscriber follower influencer hashtag podcast episode broadcast channel studio reporter
    journalist editor publisher typesetter librarian archive catalogue bookmark bookshelf customer client vendor supplier retailer
    wholesaler distributor buyer seller auction bidder gavel estate bungalow cottage villa apartment penthouse skyscraper elevator
    escalator lobby corridor staircase hallway foyer kitchen pantry bedroom bathroom laundry playground fountain gazebo pergola
    trellis birdhouse mailbox courier postman passenger commuter tourist guide itinerary souvenir landmark monument plaza avenue
    boulevard alley district suburb village township county province kingdom republic empire colony frontier employee manager
    supervisor intern apprentice mentor recruiter applicant resume vacancy shift roster timesheet overtime holiday absence badge
    uniform locker breakroom meeting agenda minute deadline project sprint backlog story epic roadmap stakeholder prototype mockup
    wireframe feature bug patch release version changelog hotfix incident outage alert alarm pager runbook postmortem metric counter
    trace log span sunscreen perfume lipstick mascara nailfile hairbrush dryer ironing hanger clothespin mangle freezer fridge
    dishwasher thermostat extinguisher siren firefighter policeman detective sheriff fingerprint handcuff clue suspect grandmother
    uncle cousin nephew niece sibling toddler teenager orphan bride groom wedding bouquet anniversary birthday funeral coffin cemetery
    gravel pebble boulder clay silt loam topsoil mulch peat turf abacus calculator spreadsheet formula cell pivot chart axis marker
    """.split()
)
VERBS = tuple(
    """
    inspect reject archive publish weigh forward compress register cancel polish deliver merge approve calibrate rinse label scan
    verify book accept acknowledge acquire adapt adjust admit adopt advertise align allocate alter amend amplify analyze animate
    annotate announce answer appoint appraise arrange assemble assess assign attach audit authenticate authorize automate award backup
    bake balance bill bind blend block boil bottle brew broadcast brush buffer build bundle buy calculate capture carry carve cast
    catalog catch certify change charge check chill chop cite claim clarify classify clean clear clone close coat collect combine
    commission compare compile complete compose compute conceal confirm connect consult convert convey cook cool copy correct count
    cover crop crush cultivate cure cut debit debug decode decorate decrypt dedicate defend define defrost delay delegate delete
    demolish deploy deposit describe design detach detect develop diagnose dig digitize dilute disable discard discharge disconnect
    discount dismantle dismiss dispatch display dispute distribute divert divide dock document donate download draft drag drain draw
    drill drop dry dub duplicate dye edit elect embed embroider empty enable encode encrypt endorse enforce engrave enlarge enroll
    enter erase escalate estimate evaluate examine exchange exclude execute exhibit expand explain export expose extend extract fasten
    fence ferment fetch file fill film filter finance find fix flag flatten flip flush fold forge format freeze fry fuel fund furnish
    garnish gather generate glaze glue grade grant grease grill grind guard guide hammer handle hang harvest haul heat highlight hire
    hoist hold host identify ignore illustrate import improve include index inflate inform inject insert install insulate insure
    integrate interview invite invoice iron irrigate isolate issue judge knead knit launch lay lease lend lift light limit list load
    locate lock log lower lubricate mail maintain map mark marinate measure melt mend migrate mine mix modify monitor mount move mow
    multiply negotiate nominate normalize notarize notify number observe obtain offer open operate optimize organize outline overhaul
    pack package paint park parse patch pause pay peel perform persist photograph pick pickle pin pitch place plan plant plaster play
    plot plow plug pluck post pour practice prepare prescribe present preserve press prime print process procure produce program
    promote proofread propose prove prune pull pump punch purchase purge purify push query question quote raise rank rate read rebuild
    recall receive recharge reconcile record recover recruit recycle redeem reduce refill refine refund refuse regulate rehearse
    reimburse release relocate remove rename render renew rent reopen repair repeat replace replicate report request rescue reserve
    reset resize resolve restart restore resume retrieve retry return reverse review revise revoke reward rewrite roast rotate route
    sample sand sanitize save schedule score scrape screen screw seal search season secure seed select sell send separate serve
    service settle sew shake shape share sharpen shear ship show shred shuffle sign simplify simulate sketch skip slice slow smoke
    smooth solder solve sort sow spin split sponsor spray spread stack stage stain stamp staple start steam steer sterilize stir
    stitch stop store strain stretch strip study submit subscribe summarize supply suspend sweep swap switch sync tag tailor tame tan
    taste teach tear test thaw thread throw tie tighten tokenize toast tow trace track trade train transcribe transfer transform
    translate transmit transplant trap treat trigger trim tune turn type unblock undo unload unlock unpack unwrap update upgrade
    upload vaccinate validate value varnish ventilate view visit wash watch water wax weave weld whip widen wipe wire wrap write yield
    zip
    """.split()
)
ADJECTIVES = tuple(
    """
    stale urgent frozen valid empty remote broken signed daily manual narrow bright secret partial abandoned absent abstract academic
    accurate acidic acoustic adaptive adjacent aerial agile airtight alkaline ambient ample ancient annual anonymous antique arctic
    arid artificial atomic attached audible automatic available average awkward bald bare basic bilingual binary bitter black blank
    blind blocked blue blunt bold bottled brave brief brisk brittle broad brown bulky busy calm capable careful casual cautious
    central ceramic certain certified cheap chilled chronic circular civil classic clean clear clever closed cloudy coarse coastal
    cold colorful combined comfortable commercial common compact compatible competent complete complex compliant compound concrete
    confidential connected consistent constant contaminated continuous convenient cooked cool cordless corporate correct corrupt
    costly cracked creamy crisp crooked crowded crude crunchy cubic curious current curved custom cyclic damaged damp dark dated dead
    deaf decent deep defective delicate delicious dense dependent deprecated detailed diagonal diesel digital diluted dim direct dirty
    disabled discrete distant distinct domestic dormant double downstream dry dual dull durable dusty dynamic eager early eastern easy
    edible elastic electric electronic elegant eligible encrypted endless enormous entire equal essential eternal ethical even exact
    excellent excess exclusive exempt exotic expensive expired explicit external extra factual faded faint fair false familiar famous
    fancy fast faulty federal fertile final fine finite firm fiscal fixed flaky flammable flat flawed flexible floral fluent foamy
    foggy foldable foreign forged formal fragile fragrant free fresh friendly full funny fuzzy generic gentle genuine giant glad
    global glossy golden gradual granular grand graphic gray greasy green gross guilty handmade handy happy hard harmless harsh hasty
    heavy helpful hidden high historic hollow homemade honest horizontal hot huge humid hungry hybrid icy ideal idle illegal imported
    inactive incoming incomplete indoor industrial infinite informal initial inner innocent insecure instant insured intact intense
    interim internal intimate invalid inverted invisible isolated jagged joint jolly junior juicy keen kind large last late latent
    lateral lavish lawful lazy leaky lean legal legible lengthy lenient level light likely limp linear liquid literal little live
    local locked lone long loose loud loyal lucky magnetic main major malformed marine marked massive mature maximal mechanical
    medical mellow mild military mineral minimal minor misty mixed mobile modern modest modular moist molten monthly muddy multiple
    musical mute mutual naive national native natural nearby neat negative nervous neutral new nimble noisy nominal normal northern
    novel nuclear numeric obscure obsolete obvious odd offline oily old online opaque open optical oral orange orderly ordinary
    organic original ornate outdated outdoor outer overdue oval pale paper parallel passive patient peaceful pending perfect periodic
    permanent personal physical pink plain planned plastic pleasant pointed polar polite poor popular portable positive possible
    potent powerful practical precious precise preliminary premium prepaid pretty previous primary prime prior private probable
    profitable prompt proper proud provisional public pure purple quarterly quick quiet random rapid rare raw ready real rear recent
    reckless rectangular recursive recycled redundant regional regular rejected relative reliable renewable replaceable retired
    reusable reversible rich rigid ripe robust rotten rough round royal rural rusty sacred sad safe salty sandy scarce scattered
    scenic scheduled seasonal secondary secure seismic senior sensitive separate serial serious shallow sharp shiny short shy silent
    silky silver simple single sleek slim slippery sloppy slow small smart smooth sober soft solar solid sour southern spare sparse
    special spicy splendid square stable standard static steady steep stellar sticky stiff strange strategic strict strong sturdy
    subtle sudden sunny superb surplus suspicious sweet swift symmetric synthetic tall tame tart technical temporary tender tentative
    thermal thick thin thorough thirsty tidy tight timely tiny tired toxic traditional transient transparent tropical true trusted
    turbulent typical uneven uniform unique unknown unpaid unsigned unstable upper upstream urban useful usual vacant vague vast
    verified vertical viable vibrant virtual visible visual vital vivid void volatile warm wary watertight weak wealthy weekly western
    wet white whole wicked wide wild windy wireless wise wooden worn worthy yearly yellow young zonal
    """.split()
)
NAMES = tuple(
    """
    Alice Bob Carol Dmitri Elena Farid Grace Hiro Ingrid Jamal Keiko Lars Maya Nadia Omar Priya Aarav Abena Adaeze Adrián Agnieszka
    Ahmed Aisha Akira Aleksandr Amara Amina Anaïs Ananya André Anja Annika Anton Arash Ariel Arjun Astrid Ayşe Aziz Bartosz Beatriz
    Benoît Bilal Björn Bogdan Boris Brigitte Bruno Camila Carlos Catalina Chen Chidi Chloé Clara Connor Cristina Damian Daniela Darius
    Deepak Diego Dilara Dina Dominika Dragan Eduardo Eero Ekaterina Emeka Emilia Emre Enzo Erik Esther Eszter Etienne Eun Fatima
    Felipe Femi Fernando Fiona Florian Francesca François Freya Gabriel Gita Giulia Goran Gustavo Gwen Habib Hana Hannah Haruto Hassan
    Heidi Henrik Héctor Hugo Ibrahim Ifeoma Ilse Imani Inés Irina Isabel Ivan Jacek Jana Jasmine Javier Jelena Jiho Jin João Jorge
    José Juan Julia Jürgen Kaito Kamila Karim Karin Katarzyna Kavya Kenji Khalid Kofi Kwame Laila Leila Leonardo Liam Lin Linh Lucía
    Ludmila Luis Łukasz Magda Mahmoud Małgorzata Malik Marco Margit Maria Marek Mateo Matthias Mei Mehmet Mercy Miguel Mikael Milan
    Minh Miriam Mohammed Monika Musa Nam Naomi Natalia Ngozi Niamh Nils Nikolai Noor Nuno Olga Olivia Oluwaseun Oscar Pablo Pavel
    Pedro Petra Pierre Piotr Radek Rafael Rahul Rania Ravi Renée Ricardo Rosa Ruth Ryota Sakura Salma Samir Sandeep Sara Sébastien
    Sergei Shanti Siobhán Sofía Søren Stefan Svetlana Taiwo Takeshi Tariq Tatiana Thandiwe Thiago Thomas Tomás Ulrike Ursula Valentina
    Vasily Vera Viktor Vikram Wanjiru Wei Willem Xavier Ximena Yara Yasmin Yoko Youssef Yuki Yusuf Zainab Zara Zoë Zofia Zsófia
    Andersson Bianchi Brown Castillo Dubois Eriksen Fischer García Gómez Haddad Hoffmann Horváth Ito Ivanova Jensen Kapoor Kim
    Kowalski Kumar Lindqvist López Müller Murphy Mwangi Nakamura Nguyen Nielsen Novák Núñez Obi Okafor Oliveira Patel Peña Petrov
    Popescu Rossi Sánchez Schneider Silva Singh Smith Sørensen Suzuki Tanaka Tran Virtanen Wagner Walker Wójcik Yamamoto Yılmaz Zhang
    Δήμητρα Наталья Сергей Юлия 健太 美咲 李娜 王伟
    """.split()
)
CODES = tuple(
    """
    SLA KPI API VAT GPS PDF SKU ERP CRM ETA HR IT QA ABS ACL ADC AES AI ALU AMQP APR AR ARP ASCII ATM AWS BIOS BLE BOM BPM CAD CAN
    CAPA CDN CDR CEO CFO CI CIO CLI CMS CNC CO2 COD CORS CPI CPR CPU CRC CRUD CSR CSS CSV CTA CTO CV CVE CVV DAC DBA DDL DHCP DICOM
    DLQ DMA DNA DNS DOI DOM DPI DSP DTO DVD EBITDA ECG ECU EDI EEG EFT EHR EKG EOD ESG ETL EU EV FAQ FDA FIFO FPGA FTP GDP GDPR GIS
    GMT GPIO GPU GRN GUI HACCP HDMI HMAC HTML HTTP HTTPS HVAC IBAN ICU IDE IMAP IMDB INCO IO IOT IP IPO IRR ISBN ISO ISP IV IVR JIT
    JPEG JSON JWT KYC LAN LCD LDAP LED LLC LMS LNG LTE MAC MCU MFA ML MOU MQTT MRI MRP MSDS MTBF MVP NAS NAT NDA NFC NGO NLP NPS NTP
    OCR ODM OEM OKR OS OTA OTP P2P PCB PCR PH PIN PLC PNG PO POD POS PPE PR PTO PWM QC QR RACI RAID RAM REST RFC RFID RFP RMA RNA ROI
    ROM RPC RPM RSS RTO SAML SCADA SDK SEO SFTP SIEM SIM SLO SMS SMTP SOAP SOC SOP SPI SQL SSD SSH SSL SSO SVG SWIFT TCP TDD TLS TOTP
    TPM TTL UAT UDP UI UPC UPS URL USB UTC UUID UX VIN VIP VLAN VM VPN VPS WAF WAN WIP WMS XML YAML
    """.split()
)
