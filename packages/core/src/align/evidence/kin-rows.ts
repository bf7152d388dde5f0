/**
 * English lemmas that translators take for each other: near in meaning, or of one family that no ending tells.
 * A dictionary names a few of them; another may stand in the translation. Sets in alphabetical order of their first
 * word, a bar between two.
 */
export const kinRows = `
abandon leave quit relinquish|able capable|abolish scrap repeal end|absence lack shortage
|abuse mistreat exploit misuse|accelerate speed hasten quicken
|accept admit acknowledge agree concede|accident crash mishap collision|accommodate adjust adapt
|accompany escort attend|accord agreement deal pact treaty settlement
|accurate exact precise correct|accuse allege charge blame|achieve attain accomplish reach realise
|acquire obtain gain get buy|action act deed move step measure|active energetic dynamic
|address solve resolve tackle settle solution|adequate sufficient enough
|advance progress promote further forward develop|advice counsel suggestion recommendation
|affair matter issue|affect influence impact effect|afraid fear scared frightened
|age era epoch period|aggression attack assault offensive strike
|aid help assist assistance support|aim goal objective purpose target intend intention
|alliance bloc coalition league grouping|allow permit let enable authorise|ally partner friend
|almost nearly about approximately roughly around|alone lonely single only sole
|amazing incredible astonishing surprising|ambition aspiration desire|ancient old antique
|anger rage fury wrath angry outrage|announce declare proclaim announcement declaration
|annual yearly|answer reply respond response|anxiety worry concern|apparent clear evident obvious
|appeal call urge request|appear seem emerge look|appoint name nominate designate
|appreciate praise applaud laud commend admire|approach view attitude perspective outlook stance
|approve endorse ratify pass sanction clear
|area region zone territory field sector district neighbourhood locality
|argue contend reason claim assert maintain|argument debate dispute|arise emerge occur happen
|arm weapon weaponry armament|arrange organise prepare|arrest detain custody detention hold
|arrive come reach|article essay piece|ask question inquire demand request
|assembly parliament legislature|assess evaluate judge estimate assessment
|assure guarantee reassure assurance|attach link connect join|attack assault raid strike onslaught
|attempt try effort endeavour bid|attract draw lure|attractive beautiful charming lovely
|author writer|authority power right official|available accessible|avert avoid prevent
|avoid evade shun|award prize honour|aware conscious|background backdrop context
|bad poor evil wrong|ball shot|ban prohibit bar forbid prohibition
|barrier obstacle hurdle hindrance impediment|base basis foundation ground
|battle war fight combat conflict|bear endure tolerate suffer|beat defeat overcome
|beautiful pretty lovely|become turn|begin start commence launch open|behaviour conduct
|belief faith trust confidence|beneficial useful helpful profitable advantageous
|benefit advantage gain profit|better improve improvement|big large great huge major massive
|bitter severe harsh|blame fault|blast explosion bomb explode|block bloc obstruct|boat ship vessel
|bold brave daring courageous|bomb shell bombard|border frontier boundary limit|boss chief head
|boy lad|break violate breach rupture|bridge span|brief short summary|bright brilliant luminous
|bring fetch carry|broad wide extensive comprehensive vast
|build construct make create construction|building structure edifice|burn fire blaze
|business trade commerce company industry|busy occupied engaged|buy purchase
|call name term describe|call phone ring telephone|campaign drive operation
|cancel scrap annul revoke|candidate nominee contender|capital city|capture seize take|car vehicle
|care look|careful cautious alert vigilant|carry conduct run execute|case lawsuit matter
|catch hold grab|cause reason lead|cautious wary|celebrate mark rejoice
|centre middle heart central|certain sure definite|challenge defy|champion winner
|chance opportunity occasion possibility|change alter transform shift switch alteration
|character role|charge accusation allegation|cheap inexpensive|chief head main principal
|child kid boy girl youngster schoolchild infant baby|choose select pick elect opt choice
|circumstance condition situation|citizen national civilian civil|city town urban metropolis
|civic civil municipal|claim assert insist|clash fight skirmish confrontation conflict
|class category|clean pure|clear obvious plain explicit transparent|close near intimate|close shut
|cloth garment dress clothes|coach trainer|coast shore beach|cold cool chill|collapse fall crumble
|colleague counterpart peer|collect gather assemble|collective joint common group
|combat fight counter|combine unite merge|come arrive approach visit|command order|comment remark
|commit pledge|committee panel commission|common shared general ordinary usual
|communicate convey inform|community society|compare liken comparison|compel force oblige
|compensation damages|compete contest vie|competition contest rivalry tournament
|complaint grievance|complete finish full whole entire conclude total
|complex complicated intricate|comprehensive broad full overall extensive|compromise settlement
|conceal hide|concentrate focus|concept idea notion|concern worry relate involve interest
|condemn denounce criticise|condition term situation state|conduct hold run operate
|conference meeting summit|confirm verify corroborate|conflict dispute fight war struggle
|confront face encounter confrontation|congratulate felicitate|connect link join relate
|connection link relation contact|consensus agreement|consent approval permission agreement
|consequence result outcome effect|consider regard deem think|considerable substantial significant
|consistent steady constant
|constant continuous continual persistent steady steadily continuously constantly keep
|consultation discussion talk dialogue|consume use|contain hold curb include
|containment control restraint|contemporary modern|contest dispute fight
|continue keep remain last persist ongoing maintain|contract deal agreement|contribute donate
|control govern regulate restrain curb check containment|controversy dispute row
|convenient suitable|convention treaty|conventional traditional|conversation talk chat dialogue
|convey communicate express|convict sentence|convince persuade satisfy|cooperate collaborate
|cooperation collaboration partnership|correct right proper|corrupt dishonest|cost price expense
|council board|country nation state land|courage bravery|course path route|court tribunal judicial
|create form build produce establish make|crime offence|criminal culprit offender
|critical crucial vital|criticise condemn slam|crop harvest|crowd mob throng
|crucial important vital significant key essential|cruel brutal savage|cure treat remedy
|current present existing|custom tradition|damage harm hurt loss|danger threat risk peril hazard
|dangerous risky hazardous|dead die death deceased kill late|deal handle tackle|debt loan
|deceive cheat|decide resolve determine|decision resolution ruling verdict
|decline fall drop decrease refuse|deep profound deepen|defeat beat loss
|defence protection security|defend protect safeguard guard|delay postpone|delegation team
|deliver hand supply|demand call seek requirement|demonstrate show display exhibit protest
|demonstration protest rally|deny reject refuse denial|depart leave|department ministry
|departure exit|depend rely|deploy station|deprive strip|describe call depict narrate
|description account|deserve merit|design plan|desire wish want|desperate hopeless
|despite although|destroy ruin devastate demolish wreck|destruction ruin devastation
|detail particular|determined firm resolute|develop build evolve expand advance
|development progress growth expansion|device instrument|devote dedicate|die perish death pass
|difference distinction|different various distinct separate diverse|difficult hard tough tricky
|difficulty trouble problem hardship|dignity honour|direct straight|direction side|director head
|disappear vanish|disappoint frustrate|disaster calamity catastrophe tragedy|discover find
|discuss talk consult|discussion debate talk|disease illness sickness|dismiss sack reject fire
|dispute row quarrel|distance gap|distribute share|disturb disrupt
|disturbance disruption unrest disorder|divide split|division split partition|doctor physician
|dominance hegemony supremacy|dominate control|donate give|double dual twice|doubt suspicion
|draft draw|dramatic sharp|dream vision|drug medicine|dry arid|due proper
|duty obligation responsibility|dwell live reside|early initial|earn win|earth land soil ground
|ease relax|easy simple|eat consume|economic financial|educate teach|education learning
|effective efficient|elder senior|election poll vote|element factor
|eliminate remove end eradicate finish|embrace hug|emotion feeling|emphasis stress
|emphasise stress underline highlight underscore|employ use|employee worker staff|employment job
|empty vacant|encounter face meet|encourage promote boost|end finish conclude close
|enemy foe adversary|energy power|enhance boost increase strengthen|enjoy like|enmity hostility
|ensure guarantee|enter join|enterprise company|enthusiasm zeal|environment surroundings
|equal same|equality equity|equip furnish|equitable fair just|error mistake
|especially particularly specially|essential necessary vital|establish set found form
|event incident|examine test study|example instance|exceed surpass|excellent superb|exchange swap
|exclude bar|exclusive sole|excuse pretext|exercise drill|exile banish|exist live|exit leave
|expand extend grow spread enlarge widen|expansion extension spread|expect hope anticipate
|expel oust|expenditure spending|expensive costly|experience undergo|experiment test trial
|expert specialist|explain clarify describe|explore search|export ship|expose reveal
|express voice convey|extent degree|external foreign outside outer|extra additional
|extraordinary exceptional|extreme severe|fabricate make|facilitate help|facility amenity
|fact reality|factory plant|fail lose|failure defeat|faithful loyal|false wrong
|familiar acquainted|famous renowned noted|far distant|farmer peasant|fast quick rapid
|fatal deadly|fate destiny|father dad|fault mistake|favour support|favourable conducive suitable
|fear apprehension|feature characteristic|federal central|fee charge|feel sense|fellow companion
|female woman|festival feast|fever temperature|fight battle struggle combat
|figure number statistic|file lodge|film movie|final last|finance fund|fine penalty
|finish complete end|fire blaze shoot|firm company|firm strong|first initial|fit suitable
|fix repair|flame fire|flee escape run|flight plane|flood deluge|floor ground|flow stream
|follow pursue obey adhere comply|food meal|force compel power troop|forecast prediction
|foreign external overseas|forest jungle wood|forge build|forget overlook|forgive pardon
|form shape establish|formal official|former previous ex|fortune luck|fragile weak|frame structure
|framework structure|frank candid|free independent|freedom liberty independence|freight cargo
|frequent often|fresh new|friend companion|friendly cordial amicable|frighten scare
|fruitful productive|fulfil meet complete perform|function work|fundamental basic
|funeral cremation|further more|future coming|game match sport|gap difference|generation age
|generous liberal|gentle mild|genuine real true authentic actual|gift present|girl daughter
|give provide|glad happy|global world worldwide|gold golden|goods item|govern rule control
|government administration state|grab seize|gradual slow|grand great|grant give|grateful thankful
|greet welcome|grief sorrow|group team|growth increase|guess estimate|guest visitor|guide lead
|guilty culprit|gun rifle|habit custom|halt stop|handle manage|happen occur take|happiness joy
|harbour port|harmony concord|harsh severe tough stern strict|hatred hate|head chief leader
|health medical|heap pile|hear listen|heat warm hot|heaven paradise|heavy weighty|height altitude
|heir successor|hesitate reluctant|high tall|hill mountain|hint indicate signal|hire employ
|history past|hit strike|hold organise|holiday leave vacation|holy sacred|home house
|honest sincere|honour respect|horrible terrible|hospital clinic|host organise|hostile unfriendly
|huge vast|human man|humane kind|humble modest|hunger starvation|hunt search|husband spouse
|idea thought|ideal perfect|identical same|identify recognise|ignore neglect|illegal unlawful
|image picture photo photograph|imagine think|immediate prompt instant|immense huge
|immigrant migrant|implement enforce execute apply|implore beg|importance significance
|important significant key major|impose levy|impossible unable|impress influence
|impressive striking|improvement reform|include involve join contain comprise|income revenue
|increase rise grow boost|indicate show|indirect oblique veiled|individual person
|industry manufacturing|infection contagion|inform tell|information data|infrastructure facility
|inhabitant resident|initiate start|initiative step|injure wound hurt|injury wound
|innocent guiltless|inquiry investigation probe|insist stress|inspect examine|inspire motivate
|instability unrest|install fit|institute institution|instruct order|instruction direction
|insult humiliate|integrity unity|intelligence spy|intend plan|intense fierce|interest benefit
|interfere meddle|interference meddling intervention|interior inner|internal domestic
|international global world|interpret explain|interrupt disrupt|interview conversation
|introduce present|invade attack|investigate probe|invitation invite|involve include engage
|island isle|isolate separate|jail prison|job work|join unite|joint common together combined
|journalist reporter|journey trip travel|judge justice|judgement verdict|jump leap
|justice fairness|keen willing eager desirous|keep maintain retain|key main|kill murder slay
|kind type|king monarch|know aware|knowledge wisdom|labour work|land territory|language tongue
|latest recent new|law legislation act|lawyer advocate attorney|lay put|lead head
|leader politician statesman|leadership command|league union|learn study|legal lawful
|length duration|lesson lecture|letter mail|level standard|liability obligation|liberate free
|lie falsehood|life living|lift raise|likely probable|limit restrict|line row|list roster
|literature writing|little small|load burden|loan credit|local native|location place|long lengthy
|look see|loot plunder|lose defeat|lot many|love affection|low short|machine device
|magnify enlarge increase|maintain keep preserve uphold sustain continue|major main|male man
|man person|manner way|map chart|march procession|mark sign|market bazaar|marriage wedding
|marry wed|mass public|massacre slaughter|mean imply|meaning sense|media press
|mediate intermediary|meeting talk session|member participant|memorial monument|memory remembrance
|mental psychological|mention cite|merchant trader|mercy pity|message note|method way|middle mid
|might power|military army armed|mind brain|minimum least|minor small|miracle wonder|miss lose
|missing lost|mission campaign|mix mingle|mobilise gather|mock ridicule|model pattern
|moderate mild|moment instant|money cash fund|monitor watch|mood temper|moral ethical|mother mum
|motion move|motive purpose|movement campaign|murder kill homicide assassination|museum gallery
|music song|mutual reciprocal|mystery secret|narrow thin|national state|native indigenous
|nature character|necessary needed|need require necessity|negotiate bargain|negotiation talk
|neighbour adjacent|nervous anxious|network web|neutral impartial|news report|newspaper daily
|next coming|night evening|noble great|noise sound|normal usual|notice observe|notorious infamous
|novel new|nuclear atomic|object thing|objection protest|occasion event|occupy capture
|occur happen come|offer give|office post|officer official|old former|open inaugurate|opinion view
|opponent rival opposition|oppose against|oppress suppress|oppression persecution|option choice
|organisation body|origin source|original basic|oust remove|outline sketch|outstanding excellent
|own possess|owner proprietor|pain suffering|pair couple|pandemic epidemic|panic fear|parade march
|parcel packet|parliament house|part portion piece share section|participate join
|particular special|partner associate|party side|pass cross|passage route|passenger traveller
|past previous last|path way|patience forbearance|pause halt|pay payment|peace calm
|penalty punishment|people public person folk|perfect complete|perform do|performance display
|period time|permanent lasting|persecute oppress|personal private|pilgrim traveller|place site
|plan scheme|plane aircraft|platform stage|play perform|player athlete|pleasant nice
|please satisfy|pleasure delight|pledge vow|plenty abundant|plot conspiracy|plunge fall|police cop
|policy strategy|polite courteous|pollute contaminate|poor needy|popular favourite
|population inhabitant|position place|positive affirmative|possess have|possibility prospect
|possible likely|post position|poverty want|power strength|powerful strong mighty|practical real
|practice custom|pray prayer|precious valuable|predict forecast|prefer choose|pregnant expectant
|prepare ready|presence attendance|preserve protect|pressure stress|prestige reputation
|pretend claim|prevent stop|previous earlier|pride proud|principle rule|print publish
|prior previous|priority preference|prisoner captive|procedure process|proceed go|product goods
|profession occupation|programme plan|project scheme|prominent leading|promise pledge
|property asset|proposal suggestion|propose suggest|prosecute sue|prosper thrive|prosperity wealth
|protection safeguard|prove show|provision arrangement|provoke incite instigate stir stoke inflame
|prudent wise|publish issue|punish penalise|pupil student|push shove|put place|quality standard
|quantity amount|question issue|quiet silent|radical extreme|rail train|rain rainfall shower
|rally gathering|range scope|rank position|rare scarce|rate speed|ratio proportion|raw crude
|reaction response|ready willing|readiness willingness|reality truth|rebel insurgent|rebuke scold
|recall remember|receive get|recent late|recession slump|recognition acceptance|recommend suggest
|record set|recover heal|recruit hire|reduce cut|refer mention|reference mention|refugee displaced
|regret sorrow|regular routine|relation tie|relationship tie|relative kin|release issue|relief aid
|religion faith|reluctant unwilling|remain stay|remote distant|remove lift|renew extend|rent hire
|repeat reiterate|replace substitute|report account|represent stand|representative delegate
|repression crackdown|reputation image|rescue save|research study|resemble like|resident citizen
|resign quit|resist oppose|resolution proposal|resource means|responsible liable|rest remainder
|restore revive|restriction curb|retire resign|return come|reveal disclose|revenge vengeance
|reverse opposite|review reconsider|revise amend|revolt rebellion|reward prize|rich wealthy
|rigid strict|riot violence|river stream|road street|rob loot|role part|room chamber|root basic
|rotten decayed|rough coarse|round phase|royal regal|rule law|ruler king|rumour hearsay|rush hurry
|sacrifice give|sad unhappy|safe secure|safety security|sail voyage|salary wage|sale sell
|sanction restriction|say tell state add|scandal scam|scene sight|scholar academic
|school schooling|science scientific|score goal|season weather|seat place|secret hidden|see watch
|seek ask want|selection choice|send dispatch|sensible wise|sensitive delicate|serious severe
|servant attendant|severe stiff|sex gender|shadow shade|shake tremble|sharp steep|shelter refuge
|shift move|shine gleam|shock jolt|shop store|shout cry|shrink reduce|sick ill|sign signature
|signal indication|silence quiet|similar like|sin crime|sister sibling|size shape|skill ability
|slave bonded|sleep rest|slight little|smell scent|smuggle traffic|soft gentle|soldier troop
|solidarity unity|soul spirit|sound voice|sovereignty independence|space room|speak say
|specific particular|spectator viewer|speech address|speed pace|spend expenditure
|spokesman spokesperson|squad team|stability steadiness|stable steady|stand stance|star celebrity
|statement remark|station post|statue idol|status position|steal theft|storm cyclone|story tale
|strange odd|strengthen bolster consolidate reinforce|subject topic|submit present
|subsequent later|suburb outskirt|succeed success|success victory|sudden abrupt|suggest advise
|suitable proper|sum amount|summit top|summon call|superior better|supply provide|support back
|suppress crush|supreme highest|surge increase|surprise astonish|surrender yield|surround encircle
|surveillance monitoring|survey study|survive live|suspect doubt|suspend halt|swear vow|sweep wipe
|swift fast|symbol sign|sympathy compassion|symptom sign|system mechanism arrangement order
|talent skill|talk speak|task work|tax duty|tear rip|technique technology|temple shrine
|temporary interim|tend incline|tendency trend|tension strain|terrible awful|terror terrorism
|testing test|thank gratitude|theory principle|thick dense|thief burglar|thin lean|threaten menace
|throw cast|timing time|tiny small|together united|tool instrument|touch contact|tour visit
|tourist traveller|trace sign|track path|train coach|transfer shift|transport carry
|treasure wealth|treat behave|treatment cure|trick ploy|trip visit|triumph victory|ultimate final
|unable incapable|uncertain unsure|understand grasp|understanding agreement|unemployed jobless
|unexpected sudden|unfair unjust|unfortunate unlucky|uniform same|union alliance|universal global
|university college|unknown unidentified|unrest turmoil|unstable volatile|upgrade improve
|uphold support|urgent immediate|use utilise|vague unclear|valid lawful|valley vale|value worth
|variety kind|verify check|veteran senior|victim sufferer|victory win|village rural|visible seen
|volume quantity|voluntary willing|vote ballot|voyage journey|vulnerable weak|wage pay|wait await
|walk stroll|wall barrier|warm cordial|warn caution|warning alert|wash clean|wave surge
|weak feeble|weaken undermine|wealth riches|wear dress|weather climate|weight load
|welfare wellbeing|well good|wet moist|wicked evil|wife spouse|wild savage|will desire|wind breeze
|wing side|wipe clean|withdraw retreat pull|witness see|woman lady|wonder surprise|worker labourer
|world globe|worse bad|worship prayer|write compose|wrong mistaken|yield produce|young youth
`
