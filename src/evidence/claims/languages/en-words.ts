const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that end a noun phrase, or cannot be in one. */
export const STOPS = words(`
  a an the this that these those my your his her its our their whose which who whom what where when why how
  of in on at by to for from with without within into onto upon over under above below between among against during
  before after since until till through throughout across along around about near off out up down via per versus vs than as
  like unlike despite towards toward behind beyond beside besides except amid amongst
  and or but nor yet so if because while whereas although though unless whether
  is are was were be been being am has have had having do does did doing will would shall should can could may might must
  not no never also already still just only even ever again now then there here today yesterday tomorrow ago later earlier
  i you he she it we they me him us them himself herself itself themselves each both either neither
  compared according including excluding following regarding apiece away ahead apart back together
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december too however meanwhile instead rather almost nearly more less
  last next previous overall altogether annually respectively
`);

/** Verbs that news puts after a counted noun. */
export const VERBS = words(`
  said says say told tells tell went go goes came come comes took take takes made make makes gave give gives got get gets
  won win wins lost lose loses beat beats led leads ran runs run saw sees sold sells bought buys rose rises fell falls grew grows
  held hold holds kept keep keeps left leave leaves met meets paid pays put puts read reads sat sent set sets shot showed shows
  spent spends stood stands thought told understood wore wrote began become became becomes believe believes believed
  prove proves proved want wants wanted need needs needed plan plans planned hope hopes expect expects live lives work works died dies die
  remain remains remained appear appeared appears seem seems seemed agree agrees agreed claim claims claimed mean means
  voted vote votes joined join took found finds find knew know knows hit hits cut drew flew fled broke brought built caught
  chose did drove felt fought hurt lay lie met rode rung sank spoke stole struck swam threw woke
  fail failed face faced faces survive survived hopes try tries tried include includes included cost costs earn earns earned
  suffered killed injured wounded arrested scored received reported registered used uses use call called calls ended
`);

/** Plurals that do not end in s, and nouns that count without a plural. */
export const COUNTS = words(`
  people men women children police staff troops aircraft sheep fish crew personnel series species offspring cattle data media
  teeth mice geese salmon deer spacecraft hovercraft policemen policewomen businessmen businesswomen fishermen firemen
  servicemen gunmen spokesmen sportsmen chairmen craftsmen salesmen congressmen clergy youth criteria phenomena bacteria
  headquarters means crossroads others folk swine poultry counsel airmen freshmen seamen townspeople spokespeople
  salespeople alumni cacti nuclei fungi stimuli personnel households sq grandchildren schoolchildren stepchildren lives
  wives knives halves shelves leaves thieves loaves
`);

/** Words in -s that are no plurals. */
export const NO_PLURALS = words(`
  is was has does this its his us as yes thus plus minus always perhaps sometimes besides towards afterwards
  less unless across various previous serious famous religious dangerous numerous enormous tremendous nervous anonymous
  continuous obvious precious curious jealous generous ambitious spacious delicious gorgeous ridiculous
  business success access process address press class loss boss cross mass glass grass dress stress congress progress
  fitness illness wilderness witness happiness crisis basis analysis thesis emphasis virus campus status bonus focus census
  consensus surplus apparatus gas bus chaos news politics economics physics mathematics athletics ethics
  overseas indoors outdoors upwards downwards inches' whereas alias atlas canvas christmas paris texas kansas dallas
  james charles williams jones davis harris francis thomas nicholas lewis adams
`);

/** Adjectives and adverbs that are never the noun that is counted. */
export const MODIFIERS = words(`
  new old young big small large great good bad best worst high low long short other further additional extra major minor senior
  junior former current different separate similar key main top leading local national international foreign domestic
  public private military civilian political economic financial commercial industrial social medical legal official
  total full whole entire single double common special particular certain specific real true free open
  british american french german italian spanish russian chinese japanese european african asian indian irish scottish welsh english
  straight consecutive successive recent latest remaining existing potential possible likely available able
  important significant popular successful professional electric electronic digital mobile online wireless global regional
  red blue green white black yellow heavy light fast slow early late first second third final male female
  very quite really pretty so such many much few several most least
`);

/** What goes up. */
export const UPS = words(`
  rose rise rises rising risen grew grow grows growing grown growth increase increased increases increasing jumped jump jumps jumping
  surged surge surges surging soared soar soars soaring climbed climb climbs climbing gained gain gains gaining advanced
  up higher added adding expanded expand expands expanding expansion accelerated improved improve rocketed leapt leaped leap
  swelled edged rebounded recovered rallied upped raised raise raises raising boosted boost hike hiked doubled tripled
  quadrupled trebled skyrocketed spiked spike climbed strengthened strengthening widened widening outpaced lift lifted lifts lifting firmed firming appreciated
`);

/** What goes down. */
export const DOWNS = words(`
  fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases
  decreasing slipped slip slips slipping slumped slump slumps slumping plunged plunge plunges plunging tumbled tumble tumbles
  tumbling sank sink sinks sinking shrank shrink shrinks shrinking shrunk lost lose loses losing down lower lowered reduced reduce
  reduces reducing reduction cut cuts cutting dipped dip dips slid slide slides sliding contracted contraction eased ease
  shed slashed slash retreated weakened weakening narrowed narrowing depreciated halved dived dive plummeted plummet collapsed collapse
  crashed crash cooled slowed downturn shaved
`);
