/** One row a lemma with its irregular forms; a form that is also another lemma is given to the more frequent. */
const rows = `
be am is are was were been being 'm 're
have has had having 've
do does did done doing
go goes went gone
say said says
make made making
take took taken taking
come came coming
see saw seen
know knew known
get got gotten getting
give gave given giving
find found
think thought
tell told
become became becoming
show shown
leave left leaving
feel felt
put putting
bring brought
begin began begun beginning
keep kept
hold held
write wrote written writing
stand stood
hear heard
let letting
mean meant
set setting
meet met
run ran running
pay paid
sit sat sitting
speak spoke spoken
lie lay lain lying
lead led
read
grow grew grown
lose lost losing
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
cut cutting
rise rose risen rising
drive drove driven driving
buy bought
wear wore worn
choose chose chosen choosing
seek sought
throw threw thrown
catch caught
deal dealt
win won winning
forget forgot forgotten forgetting
sell sold
fight fought
teach taught
eat ate eaten
sing sang sung
strike struck stricken striking
hang hung
shake shook shaken shaking
ride rode ridden riding
feed fed
shoot shot
drink drank drunk
hit hitting
arise arose arisen arising
fly flew flown flies
spread
sleep slept
cause caused causing
hide hid hidden hiding
beat beaten
sink sank sunk
sweep swept
steal stole stolen
swear swore sworn
tear tore torn
undergo underwent undergone
withdraw withdrew withdrawn
overcome overcame overcoming
undertake undertook undertaken undertaking
foresee foresaw foreseen
forbid forbade forbidden forbidding
forgive forgave forgiven forgiving
freeze froze frozen freezing
bear bore borne born
bend bent
bind bound
bite bit bitten biting
bleed bled
blow blew blown
breed bred
burn burnt
burst
cling clung
creep crept
dig dug digging
dream dreamt
flee fled
grind ground
kneel knelt
lay laid
lend lent
light lit
mislead misled
prove proven proving
quit quitting
ring rang rung
shine shone shining
shrink shrank shrunk
shut shutting
slide slid sliding
spell spelt
spin spun spinning
split splitting
spring sprang sprung
stick stuck
sting stung
swim swam swum swimming
swing swung
wake woke woken waking
weep wept
wind wound
die died dying dies
tie tied tying ties
man men
shoe shoes
ache aches ached aching
bus buses
gas gases
woman women
child children
person people persons
foot feet
tooth teeth
goose geese
mouse mice
life lives
wife wives
knife knives
half halves
leaf leaves
loaf loaves
thief thieves
self selves
wolf wolves
shelf shelves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
emphasis emphases
phenomenon phenomena
criterion criteria
medium media
datum data
curriculum curricula
memorandum memoranda
bacterium bacteria
good better best
bad worse worst
far further farther furthest farthest
little less least
many more most
i me my mine myself
we us our ours ourselves
you your yours yourself yourselves
he him his himself
she her hers herself
it its itself
they them their theirs themselves
who whom whose
this these
that those
a an
will would 'll
can could cannot
shall should
may might
not n't
`

const lemmas: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [lemma = '', ...forms] = row.split(' ')
      return [lemma, ...forms].map((form): [string, string] => [form, lemma])
    }),
)

/**
 * Finds the lemma of an irregular English form.
 *
 * @param form - a word in lower case
 * @returns its lemma, or undefined when the form is not in the table
 */
export function findIrregular(form: string): string | undefined {
  return lemmas.get(form)
}
