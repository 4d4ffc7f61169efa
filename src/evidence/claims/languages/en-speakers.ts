import { calendarWordsOf } from '../../../language/calendar/calendar-words.ts';

/** What English uses to say that somebody says something. */

/** What a verb of saying asks of the words around it. */
export interface SayingVerb {
  /** `say`: what follows is said. `show`: a document does it, or anybody before "that". `want`: before "that", "to" or a clause. */
  readonly kind: 'say' | 'show' | 'want';
  /** Followed first by whom it was said to: "told reporters". */
  readonly told?: true;
  /** The same letters are a noun: "reports", "claims". */
  readonly noun?: true;
  /** May stand before its subject: "…, said the minister". */
  readonly inverts?: true;
  /** "saying", "adding": its subject is that of the clause before. */
  readonly ing?: true;
  /** "say", "argue": not after "to", and of several speakers only. */
  readonly base?: true;
  /** Said of other things, too ("added 500 jobs"): only before "that", a quotation or a clause. */
  readonly clause?: true;
  /** Followed by what is intended: "promised Monday to cut taxes". */
  readonly to?: true;
  /** No verb of saying without that: "plans to". */
  readonly onlyTo?: true;
  /** Followed by "for": "called for a tax of 5 percent". */
  readonly calls?: true;
  /** Only with "out" behind it: "pointed out that". */
  out?: true;
  /** Of polls and counts alone: "the poll put him at 5 percent". */
  readonly poll?: true;
  /** Only beside a quotation: "…”, he continued". */
  readonly quotes?: true;
  /** "told", "expected": passive after "is" and "was". */
  readonly participle?: true;
}

const list = (words: string): string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** "accused", "blamed", "requested": what follows is their word, too. */
const CHARGING = 'accuse blame request outline unveil foresee envision detail recognize realize';
const INVERTING =
  'add announce argue ask claim complain conclude concede confirm declare estimate explain insist joke note observe predict promise quip reason recall remark repeat reply report respond reveal state suggest tweet warn caution boast lament admit acknowledge assert contend stress predict forecast';
const SAYING = `${INVERTING} allege assume brag calculate emphasize emphasise disclose imply indicate maintain mention point reiterate testify reckon guess charge hint proclaim swear retort counter opine cite note posit shout yell bark underline underscore surmise`;
const TELLING = 'assure remind inform notify advise';
const WANTING =
  'believe expect anticipate hope fear doubt worry suspect propose pledge vow threaten promise demand recommend project agree describe tout consider imagine';
const SHOWING = 'show find indicate suggest reveal demonstrate document estimate project conclude list cite';
const NOUNS = set(
  'claim claims estimate estimates report reports note notes forecast forecasts plan plans promise promises pledge pledges hope hopes demand demands project projects fear fears doubt doubts worry worries guess guesses find finds list lists shows show state states reply replies charge charges reason reasons point points joke jokes remark remarks document documents counter counters address vow vows suspect suspects release releases finding findings saying being meaning reckoning cite',
);

/** Said of other things, too. */
const CLAUSAL = set('add recall conclude charge point repeat counter swear list boast maintain');
/** Verbs by which somebody says what they mean to do: "promised to", "wants to". */
const INTENDING = set(
  'promise pledge vow threaten propose agree hope expect want offer claim swear plan ask intend volunteer',
);

function forms(base: string): { s: string; ed: string; ing: string } {
  if (/[^aeiou]y$/u.test(base))
    return { s: `${base.slice(0, -1)}ies`, ed: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  if (base.endsWith('e')) return { s: `${base}s`, ed: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  const doubled = /^(?:brag|quip|admit|swear)$/u.test(base) ? `${base}${base.at(-1)}` : base;
  const s = /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : `${base}s`;
  return { s, ed: `${doubled}ed`, ing: `${doubled}ing` };
}

function verbs(): Map<string, SayingVerb> {
  const found = new Map<string, SayingVerb>();
  const put = (word: string, verb: SayingVerb) => {
    if (!found.has(word)) found.set(word, NOUNS.has(word) ? { ...verb, noun: true } : verb);
  };
  const inverting = new Set(list(INVERTING));
  const regular = (bases: string, verb: SayingVerb) => {
    for (const base of list(bases)) {
      const { s, ed, ing } = forms(base);
      const read: SayingVerb = {
        ...verb,
        ...(CLAUSAL.has(base) && { clause: true }),
        ...(INTENDING.has(base) && { to: true }),
      };
      const known: SayingVerb = inverting.has(base) ? { ...read, inverts: true } : read;
      put(s, known);
      put(ed, { ...known, participle: true });
      put(ing, { ...read, ing: true });
      put(base, { ...known, base: true });
    }
  };
  const say: SayingVerb = { kind: 'say', inverts: true };
  for (const word of list('said says wrote writes')) put(word, { ...say, participle: true });
  for (const word of list('say write')) put(word, { ...say, base: true });
  for (const word of list('saying writing')) put(word, { kind: 'say', ing: true });
  for (const word of list('told tells')) put(word, { kind: 'say', told: true, participle: true });
  put('tell', { kind: 'say', told: true, base: true });
  put('telling', { kind: 'say', told: true, ing: true });
  for (const word of list('thought thinks')) put(word, { kind: 'want', participle: true });
  put('think', { kind: 'want', base: true });
  for (const word of list('wants wanted')) put(word, { kind: 'want', to: true });
  put('want', { kind: 'want', to: true, base: true });
  for (const word of list('plans offers offered intends'))
    put(word, { kind: 'want', to: true, onlyTo: true });
  put('plan', { kind: 'want', to: true, onlyTo: true, base: true });
  put('forecast', { ...say, noun: true });
  put('found', { kind: 'show', participle: true });
  put('shown', { kind: 'show', participle: true });
  for (const word of list('swore sworn')) put(word, { kind: 'say' });
  put('projected', { kind: 'say', participle: true });
  for (const word of list('puts gave gives has had')) put(word, { kind: 'show', poll: true });
  put('pointed', { kind: 'say', out: true });
  put('put', { kind: 'show', poll: true, participle: true });
  for (const word of list('asked asks called calls'))
    put(word, { kind: 'say', quotes: true, inverts: true, calls: true, participle: true });
  for (const word of list('asking calling')) put(word, { kind: 'say', quotes: true, calls: true, ing: true });
  for (const word of list('continued continues began went'))
    put(word, { kind: 'say', quotes: true, inverts: true });
  for (const word of list('urged urges')) put(word, { kind: 'say', told: true, participle: true });
  put('urging', { kind: 'say', told: true, ing: true });
  regular(SAYING, { kind: 'say' });
  regular(TELLING, { kind: 'say', told: true });
  regular(SHOWING, { kind: 'show' });
  regular(WANTING, { kind: 'want' });
  regular(CHARGING, { kind: 'say' });
  for (const word of list('sees foresaw')) put(word, { kind: 'want' });
  put('pegs', { kind: 'show', poll: true });
  put('pegged', { kind: 'show', poll: true, participle: true });
  return found;
}

/** The verbs of saying, in each of their forms. */
export const SAYING_VERBS: ReadonlyMap<string, SayingVerb> = verbs();

/** A text that this does not match has nobody who says anything. */
export const SPEAKS =
  /["“”]|''|\b(?:according|sa(?:id|ys?|ying)|t(?:old|ell\w*)|wr(?:ote|it\w*)|sources?|anonym\w+|polls?|surveys?)\b/u;

/** "He", "the officials", a quotation that nobody is named with: all go back to an earlier speaker. */
export const REFERS =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey)\b|^\s*(?:["“]|'')|\b[Tt]h(?:e|ese|ose)\s\p{Ll}+s?\s(?:said|say|added|told|also|have|had|warned|noted)\b/u;
/** Pronouns that may be a subject. */
export const PRONOUNS = set('he she they it i we you');
/** What somebody has said, as a noun: "the minister's claim that". */
export const SAYING_NOUNS = set(
  'claim claims assertion argument promise promises pledge pledges plan plans proposal proposals prediction predictions estimate estimates forecast forecasts warning warnings belief view statement suggestion contention allegation allegations vow demand demands call calls request projection projections accusation accusations announcement insistence',
);
/** Pronouns before what is somebody's. */
export const POSSESSIVES = set('his her their its');
/** Pronouns that take up the noun before them. */
export const RELATIVES = set('who which that');
/** Words that begin a noun phrase. */
export const DETERMINERS = set(
  'the a an his her their its our my your this these those some many several most both two three four five six all another other one each every no any such few',
);
/** Words that hang a noun phrase on another word. */
export const PREPOSITIONS = set(
  'of for at in from with by on to about behind near between against under over inside outside into through during within toward towards without despite among like since until than including',
);
/** A noun phrase does not reach over these. */
export const BOUNDARIES = set(
  'is are was were be been being has have had having will would can could may might must should shall do does did am get gets got that who which whom whose where when while although though because if unless as after before whether so but or nor and yet then however meanwhile still instead also not never what how why there here ago even just only too further nevertheless moreover indeed now later',
);
/** Words between a subject and its verb. */
export const AUXILIARIES = set(
  "has have had is are was were been being 's ’s 've ’ve 're ’re 'd ’d however also later then once again repeatedly previously recently already earlier first now still often frequently even simply just always long since himself herself themselves all both each itself only reportedly today yesterday sometimes subsequently therefore thus",
);
/** After these a participle is passive. */
export const BE = set("is are was were be been being am get got 're ’re");
/** What may be said is not said. */
export const MODALS = set('will would can could may might must should shall to cannot won’t');
/** What was not said is not said. */
export const NEGATIONS = set(
  "not never didn’t didn't doesn’t doesn't hasn’t hasn't haven’t haven't don’t don't won’t won't wouldn’t wouldn't couldn’t couldn't",
);
/** Verbs that make a clause of their words. */
export const FINITE = set(
  'is are was were has have had will would can could may might must should shall do does did am',
);
const { months, weekdays } = calendarWordsOf('en');
/** Days and months, but for May, which may be a verb. */
export const DAYS: ReadonlySet<string> = new Set([
  ...[...weekdays, ...months].flat().flatMap((name) => (name === 'May' ? [] : [name.toLowerCase()])),
  ...['today', 'yesterday', 'tomorrow', 'tonight'],
]);
/** Words that begin to say when, where or how. */
export const TIMES = set(
  'last late early this earlier later again yesterday today tonight recently during after before when while as at in on to of about from through via with by over following amid since ahead without until',
);

/** What counts opinions, money or votes, by its noun. */
export const POLL =
  /^(?:polls?|polling|surveys?|count|tally|average|tracker|estimates?|projections?|forecasts?|analysis|study|report|figures|data)$/u;
/** What follows a noun and describes it: "a poll conducted by". */
export const AFTER_NOUN = set(
  'conducted released published taken commissioned compiled obtained issued out posted broadcast reviewed seen provided filed based featured reported sponsored analyzed analysed collected gathered cited',
);

/** Documents and data, that show. */
export const DOCUMENTS = set(
  'data figures statistics report reports survey surveys study studies research records record filing filings document documents census poll polls polling index letter paper analysis analyses statement bulletin database returns estimates minutes budget audit review investigation article memo email emails transcript count tally release average footage video documentary website ad lawsuit complaint indictment affidavit chart graph map table results findings numbers tracker barometer projections forecasts accounts',
);
/** People and bodies, by what they are. */
export const SPEAKERS = set(
  'company firm bank group head boss deputy ministry government agency spokesman spokeswoman spokesperson spokespeople minister president court union source sources director chief team author authors official officials diplomat diplomats authorities analyst analysts economist economists expert experts executive executives researcher researchers scientist scientists police aide aides officer officers trader traders investigator investigators lawyer lawyers prosecutor prosecutors organizer organizers organiser organisers candidate candidates senator senators congressman congresswoman lawmaker lawmakers governor mayor campaign department office committee commission council board administration association organization organisation institute university party newspaper magazine network judge strategist strategists adviser advisers advisor advisors consultant consultants professor man woman critics supporters opponents backers leader leaders chairman chairwoman chair secretary manager doctor doctors person people others some many federation foundation alliance coalition carrier airline automaker retailer maker manufacturer operator regulator watchdog consultancy insurer lender broker exchange cabinet parliament army military navy opposition states nation country republicans democrats conservatives liberals economists farmers growers producers shippers dealers',
);
/** How a noun for a person may end. */
export const SPEAKER_ENDING = /(?:er|or|ist|man|men|woman|women|ian|ants?|ers|ors|ists|ians|ee|ees)$/u;
/** No speaker, though a noun: times, ways and things. */
export const NO_SPEAKER = set(
  'year years week weeks day days month months time times way ways reason reasons thing things moment moments point points case cases hand example instance fact evening morning afternoon night hour hours minute minutes number percent percentage lot part kind sort end result',
);
/** Who answers in a poll is no speaker: the poll is. */
export const RESPONDENTS = set(
  'voter voters respondent respondents percent half majority likely adults americans',
);
/** Words of denial, doubt and dispute: a sentence with one is looked at closely. */
export const AGAINST = set(
  'contrary despite unlike deny denies denied refused declined false untrue true wrong',
);

/** Bodies rather than people: "it" and "they" mean these. */
export const BODY =
  /\b(?:company|firm|bank|group|ministry|government|agency|court|union|department|office|committee|commission|council|board|administration|association|organi[sz]ation|institute|university|party|campaign|newspaper|network|cent(?:er|re)|police|times|post|journal|news|inc|corp|ltd|pac|fund|foundation|house|reserve|bureau|service|airline|airbus|eurostat|federation|exchange)\b/iu;
/** Several people: "they" means these. */
export const SEVERAL =
  /\b(?:officials|diplomats|authorities|analysts|economists|experts|executives|researchers|scientists|aides|officers|traders|investigators|lawyers|prosecutors|organi[sz]ers|sources|people|critics|supporters|lawmakers|advisers|advisors|democrats|republicans|strategists|authors|others|leaders|police|and)\b/iu;
