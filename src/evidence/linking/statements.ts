import { ordinalWords } from '../../language/figures/ordinal-words.ts';
import { asidesIn } from '../claims/asides/asides.ts';
import { ENGLISH_ASIDES } from '../claims/asides/en-asides.ts';
import type { Figure, Period, Statement } from '../claims/figure.ts';
import { isTimeAfterThan } from './after-than.ts';
import { extremesIn } from './extremes.ts';
import { isOnlyMentioned } from './only-mentioned.ts';
import { type FoundStreak, streakOf, turnsIn } from './streaks.ts';
import { timesIn } from './times.ts';

const MOST =
  'highest|largest|biggest|greatest|longest|strongest|warmest|hottest|richest|deadliest|busiest|tallest|oldest|dearest|heaviest';
const LEAST = 'lowest|smallest|fewest|shortest|weakest|coldest|coolest|poorest|youngest|cheapest|lightest';
const SERIES = '(?:records|record-keeping|series|table|data|figures|statistics|measurements)';
/** Words that rank one among others. */
export const RANKING = new RegExp(
  `\\b(?:${MOST}|${LEAST}|most|least|fewest|ranks?|ranked|any other|of any)\\b`,
  'iu',
);
const SUPERLATIVE = new RegExp(
  `(?<![\\p{L}\\p{N}]-|\\bsecond\\s|\\bthird\\s|\\bfourth\\s|\\bfifth\\s|\\bone of (?:the|its)\\s|\\bamong the\\s)\\b(?:(?<most>${MOST}|most (?:populous|expensive|common|dangerous|populated|prosperous))|(?<least>${LEAST}|least (?:populous|expensive|populated))|(?<record>record (?:high|low))|(?<=\\bthe\\s)(?<bare>most|least|fewest)(?!\\sof (?:any|all) (?:years?|months?|quarters?))(?=\\s(?:since\\s|in (?:any|the|the whole|all of the)\\s(?!(?:first|second|last|past|early|late|next|end)\\b)|anywhere\\b|on record|ever\\b|in history|of (?:any|all)\\b|(?:of|among) the (?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\\s|(?:[\\p{L}-]+\\s){1,5}of (?:any|all|the)\\b)))\\b(?:[^,.;:]{0,40}?\\s(?<time>since\\s(?:the\\s)?(?:[\\p{L}]+\\s)?${SERIES}\\s(?:begins?|began|starts?|started)(?:\\sin\\s\\d{4})?|since\\s(?:at least\\s)?(?:the\\s(?:start|beginning|end|middle)\\sof\\s)?(?:the\\s(?:first|second|third|fourth)\\squarter\\sof\\s)?(?:[\\p{L}]+\\s)?\\d{4}|on record|ever|in history|of the series\\b(?!\\s\\p{Lu})|in (?:the|its) series\\b|in (?:the\\s|a\\s|its\\s)?${SERIES},?\\s(?:that|which)\\s(?:begins?|began|starts?|started)\\s(?:in|with)\\s\\d{4}|in (?:the\\s|a\\s)?${SERIES}\\s(?:(?:that|which)\\s)?(?:go(?:es|ing)?|stretch(?:es|ing)?|reach(?:es|ing)?|dat(?:es?|ing))\\sback\\sto\\s\\d{4}))?`,
  'giu',
);
/** "Peaked in 2014", "at its lowest in May", "a record 9.2 million": the first of all times. */
const PEAK =
  /\b(?:(?<most>peaked|at (?:its|their) (?:peak|highest)|(?:reached|hit) (?:its|their|a) peak|(?:set|broke|posted) (?:an?|its|their|another) (?:(?:new|monthly|quarterly|annual|yearly|all-time) )?record\b(?! low)|an? (?:(?:new|monthly|quarterly|annual|yearly|weekly|all-time) )?record(?=[,.;]|\s(?:[$€£¥]\s?)?\d|$))|(?<least>bottomed out|at (?:its|their) lowest))(?!\s(?:level\s)?(?:since|for|in (?:(?:more than|over|at least|nearly|almost|about|around|the (?:past|last))\s)*(?:[\p{L}]+|\d+) (?:years?|decades?|months?|quarters?|weeks?|century|centuries))\b)/giu;
const ORDINALS = ordinalWords('en', 10);
/** "Spain ranked third among the ten destinations": a rank that no noun follows. */
const RANKED = new RegExp(
  `\\b(?:ranked|ranks|ranking|came|placed|finished)\\s(?<n>${[...ORDINALS.keys()].join('|')}|\\d{1,3}(?:st|nd|rd|th))\\b(?![-\\s](?:${MOST}|${LEAST}|most|least|to)\\b)`,
  'giu',
);
const FROM_LAST = /^\sfrom\s(?:the\s)?(?:bottom|last|end)\b/iu;
/** "Took second place", "was third among the states". */
const IN_PLACE = new RegExp(
  `\\b(?:in|took|takes|taking|held|holds)\\s(?<n>${[...ORDINALS.keys()].join('|')})\\splace\\b(?!\\s(?:as|of|on)\\b)|(?:\\b(?:was|is|were|are)\\s|(?<=,\\s))(?<among>${[...ORDINALS.keys()].join('|')})(?=\\samong\\s)`,
  'giu',
);
/** "Came to 1,262, down slightly on the year before": a way behind a level, with no number of its own. */
const DOWN_ON =
  /(?<=,\s)(?<way>down|up)(?=\s(?:(?:slightly|sharply|marginally|a little|a touch|only slightly)\s)?(?:on|from)\s)/giu;
/** "Topped the list", with nothing behind it that says of what, or before it that says when else. */
const TOPPED =
  /(?<!\b(?:had|have|has|once|to|would|could)\s)\b(?:tops|topped|leads|led|heads|headed) the (?:list|table|ranking)(?=(?:\s(?:again|in\s\d{4}|last\syear|that\syear))?\s*(?:[.,;]|$))/giu;
/** "More than in any year before", "fewer than in any month since May 2019", "more than ever": of times. */
const ANY_TIME =
  /(?<=,\s(?:and\s)?)(?<c>more|fewer|less|higher|lower)\sthan\s(?:ever(?:\sbefore)?|(?:(?:in|at|during)\s)?any\s(?:other\s|previous\s|earlier\s)?(?:year|month|quarter)(?:\s(?:before|on record|ever))?)\b(?<time>\ssince\s(?:the\s)?[\p{L}\s]{0,30}?\d{4})?/giu;
/** "Just ahead of France", "lags behind Bangladesh", with nothing behind the name that says in what. */
const AHEAD =
  /\b(?:(?<up>ahead of)|(?<down>(?<=\b(?:lag|lags|lagged|was|were|is|are|just|well|far|narrowly)\s)behind))(?=\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*){0,3}(?:\s(?:in\s\d{4}|last\syear|that\syear))?\s*(?:[.,;]|$))/gu;
/** "Exceeded those in Quebec", "trails Ghana", with nothing behind the name that says in what. */
const EXCEEDS =
  /\b(?:(?<up>exceeds?|exceeded|outstrips?|outstripped|surpass(?:es|ed)|outnumbers?|outnumbered|overtook|(?:has|have|had)\s(?:overtaken|outstripped|surpassed))|(?<down>trails|trailed))(?=\s(?:(?:those|that)\s(?:of|in)\s)?(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*){0,3}(?:\s(?:in\s\d{4}|last\syear|that\syear))?\s*(?:[.,;]|$))/gu;
const COMPARATIVE =
  /\b(?<c>more|fewer|less|higher|lower|larger|bigger|smaller|greater|longer|shorter|older|younger|warmer|cooler|colder|hotter|cheaper|dearer|costlier|above|below)\b(?<what>(?:\s[\p{L}-]+){0,5}?)(?:\s(?:in|on|at)\s(?:[\p{L}]+\s)?\d{4})?\s(?<than>than\b|(?<=above\s|below\s)that of\b)/giu;
/** "More electricity from wind than any other country" is the most. */
const ANY_OTHER =
  /\b(?<c>more|fewer|less|higher|lower|larger|bigger|smaller|greater|longer|shorter)\b(?:\s[\p{L}-]+){0,5}?\sthan\s(?:(?:people|those|workers|residents|anyone)\s)?(?:(?:in|at|that of|those of|for)\s)?(?:(?:any|every|all(?:\sthe)?)\s(?:others?\b|of the others?\b)(?!\s(?:year|month|quarter|week|day|season|decade|summer|winter|spring|autumn|time)s?\b)|any(?:where|one|body) else\b|everyone else\b|everywhere else\b)/giu;
/** "The fewest of any year in the table, which starts in 2010": of times, and of no places. */
const OF_ANY_TIME = new RegExp(
  `(?<=(?<!\\b(?:of|among|amongst)\\s)\\b(?:the|its|their)\\s)(?:(?<most>most|${MOST})|(?<least>least|fewest|${LEAST}))(?:\\s(?:readings?|figures?|numbers?|totals?|levels?|rates?|values?|results?))?\\s(?:of|in|for)\\sany\\s(?:other\\s|single\\s)?(?:year|month|quarter)(?=\\s*(?:[.,;]|$|on record\\b|since\\s|in\\s(?:[\\p{L}’']+\\s){1,3}?${SERIES}\\b))(?:\\son record|(?:\\sin\\s(?:[\\p{L}’']+\\s){1,3}?${SERIES},?)?(?<time>\\s(?:since|(?:which|that)\\s(?:starts?|begins?|started|began|goes back)\\s(?:in|to))\\s(?:at least\\s)?(?:\\p{Lu}\\p{Ll}+\\s)?\\d{4}))?(?!\\ssince\\b)`,
  'giu',
);
/** "Nowhere in Spain are wages higher than in the Basque Country": there they are the highest. */
const NOWHERE =
  /\bnowhere\b[^,.;:]{0,60}?\s(?<c>more|fewer|less|higher|lower|larger|bigger|smaller|greater|longer|shorter)\b(?:\s[\p{L}-]+){0,4}?\sthan\s(?:in|on|at)(?=\s\p{L})/giu;
/** "Gold became cheaper", with nothing behind it that says than what or for whom. */
export const BECAME =
  /\b(?:became|got|grew|(?:has|have|had)\s(?:become|grown|got))\s(?:(?:even|much|slightly|a little|still)\s)?(?:(?<up>dearer|costlier|pricier|more expensive)|(?<down>cheaper|less expensive))\b(?!\s(?:than|to|for|by)\b)/giu;
/** "Was down for the third year running". */
export const WAS_DOWN =
  /\b(?:was|were|(?:has|have) been)\s(?:(?<up>up|higher)|(?<down>down|lower))(?=\sfor\s(?:the|a|\p{L}+)\s(?:\p{L}+\s){1,2}(?:running|in a row|in succession|year|years|quarters?|months?)\b)/giu;
/** "Was still below its level of 2019". */
const ITS_LEVEL =
  /\b(?:above|below)\b(?=\s(?:its|their)\s(?:levels?|figures?|totals?)\s(?:of|in)\s(?:19|20)\d\d\s*(?:[.,;]|$))/giu;
const VERBS_UP =
  'rose|risen|rise|increased|grew|grown|grow|climbed|(?:edged|crept|ticked|inched|nudged) (?:up|higher)|shot up|leapt|leaped|swelled|spiked|ballooned|rocketed|jumped|surged|soared|gone up|went up|expanded|accelerated|lengthened';
const VERBS_DOWN =
  'fell|fallen|fall|declined|decreased|(?:edged|crept|ticked|inched|nudged|drifted) (?:down|lower)|slumped|plummeted|dwindled|receded|diminished|sank|tumbled|dropped|drop|shrank|shrunk|shrink|slipped|slid|plunged|gone down|went down|contracted|eased|slowed|shortened|dipped';
/** A verb that says which way something moved. */
export const MOVED = new RegExp(`^(?:${VERBS_UP}|${VERBS_DOWN})$`, 'iu');
/** A verb that tells which way something moved, with a group for each way. */
export const DIRECTION = new RegExp(`\\b(?<up>${VERBS_UP})\\b|\\b(?<down>${VERBS_DOWN})\\b`, 'giu');
const DOWN = /^(?:fewer|less|lower|smaller|shorter|younger|cooler|colder|cheaper|below)$/i;

/**
 * What a sentence states without a number, in English: superlatives, comparisons and directions. Each is a figure that is
 * judged like any other: the highest is the first rank, and a rise is a change above zero. What is denied,
 * supposed, asked or expected is left out.
 */
export function statementsIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  figures: readonly Figure[],
  context: { readonly language: string; readonly date: string | null },
): Figure[] {
  if (!context.language.startsWith('en')) return [];
  const sentence = text.slice(start, end);
  const taken = (from: number, to: number) => figures.some((one) => one.start < to && from < one.end);
  const found: Figure[] = [];
  const addAt = (from: number, to: number, statement: Partial<Statement>, rest: Partial<Figure>) => {
    if (!taken(from, to)) found.push(figureOf(text, from, to, statement, rest));
  };
  const add = (match: RegExpExecArray, statement: Partial<Statement>, rest: Partial<Figure>) =>
    addAt(start + match.index, start + match.index + match[0].length, statement, rest);
  const rankOf = (match: RegExpExecArray, value: number, statement: Partial<Statement>) =>
    add(match, statement, { unit: 'rank', value });
  /** What is claimed of a streak is its length, where no number and no time says it. */
  const addWay = (
    match: RegExpExecArray,
    change: Partial<Statement>,
    way: Partial<Figure>,
    streak: FoundStreak | null,
  ) => {
    const verb = start + match.index;
    const [first, last] = streak ? [start + streak.said.start, start + streak.said.end] : [verb, verb];
    const isAhead = last <= verb;
    const isApart = isAhead || /\d|\blast\b/iu.test(text.slice(verb + match[0].length, first));
    const from = isApart ? first : verb;
    if (streak && streak.streak.count !== null && !taken(from, last)) addAt(from, last, change, way);
    else add(match, change, way);
  };
  for (const match of sentence.matchAll(PEAK))
    rankOf(match, 1, {
      says: 'record',
      order: match.groups?.least ? 'least' : 'most',
      ofAll: !/^(?:an?|set|broke|posted) /i.test(match[0]),
    });
  for (const match of sentence.matchAll(RANKED))
    rankOf(
      match,
      ORDINALS.get((match.groups?.n ?? '').toLowerCase()) ?? Number.parseInt(match.groups?.n ?? '', 10),
      {
        says: 'rank',
        ...(FROM_LAST.test(sentence.slice(match.index + match[0].length)) && { order: 'least' as const }),
      },
    );
  for (const match of sentence.matchAll(IN_PLACE)) {
    const { n, among } = match.groups ?? {};
    rankOf(match, ORDINALS.get((n ?? among ?? '').toLowerCase()) ?? 0, { says: 'rank' });
  }
  for (const match of sentence.matchAll(DOWN_ON))
    add(
      match,
      { says: 'change' },
      { ...CHANGE, direction: match.groups?.way?.toLowerCase() === 'down' ? 'down' : 'up' },
    );
  for (const match of sentence.matchAll(SUPERLATIVE)) {
    const { time, least, record, bare } = match.groups ?? {};
    const order =
      least || /^(?:least|fewest)$/i.test(bare ?? '') || /low$/i.test(record ?? '') ? 'least' : 'most';
    const said = time ?? (record ? 'on record' : undefined);
    const since = said === undefined ? null : sinceOf(said, context);
    // "Since March" in a text without a date: there is no telling which March.
    if (since === null && said !== undefined && !OF_ALL_TIMES.test(said)) continue;
    // "The highest in 12 years", "the lowest since March": these rank times, not places.
    const rest = sentence.slice(match.index + match[0].length);
    // "The fewest in the ten years covered": of all times that there are.
    if (said === undefined && OF_TIMES_COVERED.test(rest)) {
      rankOf(match, 1, { says: 'record', order, since: null });
      continue;
    }
    if (said === undefined && OF_SOME_TIMES.test(rest)) continue;
    rankOf(match, 1, said === undefined ? { says: 'rank', order } : { says: 'record', order, since });
  }
  for (const match of sentence.matchAll(OF_ANY_TIME)) {
    const { least, time } = match.groups ?? {};
    const since = time === undefined ? null : sinceOf(time, context);
    if (time === undefined || since !== null)
      rankOf(match, 1, { says: 'record', order: least ? 'least' : 'most', since });
  }
  for (const match of sentence.matchAll(NOWHERE))
    addAt(
      start + match.index,
      start + match.index + 'nowhere'.length,
      { says: 'rank', order: DOWN.test(match.groups?.c ?? '') ? 'least' : 'most' },
      { unit: 'rank', value: 1 },
    );
  for (const match of [...sentence.matchAll(BECAME), ...sentence.matchAll(WAS_DOWN)]) {
    const found = streakOf(sentence, { start: match.index, end: match.index + match[0].length });
    const way = { ...CHANGE, direction: match.groups?.down ? ('down' as const) : ('up' as const) };
    addWay(match, { says: 'change', ...(found && { streak: found.streak }) }, way, found);
  }
  for (const { streak, said, isDown } of turnsIn(sentence))
    addAt(
      start + said.start,
      start + said.end,
      { says: 'change', streak },
      { ...CHANGE, direction: isDown ? 'down' : 'up' },
    );
  for (const match of sentence.matchAll(ITS_LEVEL))
    add(match, { says: 'change' }, { ...CHANGE, direction: /^below$/iu.test(match[0]) ? 'down' : 'up' });
  for (const match of sentence.matchAll(TOPPED)) rankOf(match, 1, { says: 'rank' });
  for (const match of sentence.matchAll(ANY_TIME)) {
    const { c, time } = match.groups ?? {};
    const since = time === undefined ? null : sinceOf(time, context);
    if (time !== undefined && since === null) continue;
    // "Than in any year since the war": no telling from when.
    if (time === undefined && /^\ssince\b/iu.test(sentence.slice(match.index + match[0].length))) continue;
    rankOf(match, 1, { says: 'record', order: DOWN.test(c ?? '') ? 'least' : 'most', since });
  }
  for (const match of [...sentence.matchAll(AHEAD), ...sentence.matchAll(EXCEEDS)])
    add(match, { says: 'comparison' }, { ...CHANGE, direction: match.groups?.down ? 'down' : 'up' });
  for (const match of sentence.matchAll(ANY_OTHER))
    rankOf(match, 1, { says: 'rank', order: DOWN.test(match.groups?.c ?? '') ? 'least' : 'most' });
  for (const match of sentence.matchAll(COMPARATIVE)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const after = text.slice(to, to + 24);
    // "More than 5 million" is a hedge, "four years longer than" has a number, and "than in any month" names no single time or place.
    if (
      /^\s(?:[$€£¥]|(?!(?:19|20)\d\d\b)\d|(?:half|twice|double|(?:a|an|two|three|four|five|six|seven|eight|nine|ten)(?!\s(?:years?|months?|quarters?|decades?)\b)|expected|ever|usual|normal|(?:(?:in|at|on|for|during)\s)?(?:any|every|each|all|most|many|some|anywhere|elsewhere|any(?:one|body)|every(?:one|where)|nobody)\b)\b)/iu.test(
        after,
      )
    )
      continue;
    if (
      figures.some(
        (one) =>
          one.end <= from &&
          // "People under 25 in Greece" are no number that is higher.
          !/\b(?:under|over|aged?|below|above)\s$/iu.test(
            text.slice(Math.max(start, one.start - 8), one.start),
          ) &&
          text.slice(one.end, from).trim().split(/\s+/).length <= 3 &&
          !/[,;:]/.test(text.slice(one.end, from)),
      )
    )
      continue;
    // "By more than in 2017" compares two changes.
    if (/\bby\s$/iu.test(text.slice(Math.max(start, from - 4), from))) continue;
    const direction = DOWN.test(match.groups?.c ?? '') ? 'down' : 'up';
    // Whether "than" is followed by a time, or by a place or thing.
    add(
      match,
      { says: isTimeAfterThan(text.slice(to, end)) ? 'change' : 'comparison' },
      { ...CHANGE, direction },
    );
  }
  for (const match of sentence.matchAll(DIRECTION)) {
    const verb = start + match.index + match[0].length;
    // "Declined to say".
    if (/^declined$/iu.test(match[0]) && /^\sto\s\p{Ll}/u.test(text.slice(verb, end))) {
      if (
        !/^\sto\s(?:just|about|only|some|around|nearly|almost|below|under|less|fewer|an?|the|its|their|half|zero)\b/iu.test(
          text.slice(verb, end),
        )
      )
        continue;
    }
    const found = streakOf(sentence, { start: match.index, end: match.index + match[0].length });
    // "For three years running": what is counted there is no number of the change.
    const to = Math.max(verb, start + (found?.said.end ?? 0));
    const next = figures.find((one) => one.start >= to);
    const gap = next ? text.slice(to, next.start) : null;
    // "Fell by 11 percent" says how much; "fell, to 71.3 years" says how far.
    const hasAmount =
      gap !== null &&
      ((!/[,;:]/.test(gap) && !/\b(?:to|from|in|between|since|and|at)\b/i.test(gap)) ||
        /\bby\s*(?:[\p{L}]+\s){0,2}$/iu.test(gap));
    // A verb that goes before a noun of what is counted is none of a change: "grew 147 million tonnes of wheat".
    if (hasAmount && !/\bby\s*(?:[\p{L}]+\s){0,2}$/iu.test(gap ?? '') && next?.unit !== '%') continue;
    const change = {
      says: 'change',
      ...(found && { streak: found.streak }),
      ...(hasAmount && { hasAmount }),
    } as const;
    const way = { ...CHANGE, direction: match.groups?.down ? ('down' as const) : ('up' as const) };
    addWay(match, change, way, found);
  }
  // What only its number says the measure of.
  for (const { index, length, statement } of figures.some(isOfThings) ? extremesIn(sentence) : [])
    addAt(start + index, start + index + length, statement, { unit: 'rank' });
  return stated(
    found.filter((one, i) => !found.some((other, at) => at < i && isOver(other, one))),
    text,
    start,
    sentence,
  );
}

/** "In 12 years" has no number that a superlative may be of. */
const isOfThings = ({ unit }: Figure) =>
  !/^(?:year|decade|century|month|quarter|week|day)$/u.test(unit ?? '');

/** "Since records began", "on record", "ever". */
const OF_ALL_TIMES =
  /^(?:on record|ever|in history|of the series|in (?:the|its) series|since\s(?:the\s)?(?:\p{L}+\s)?(?:records|record-keeping|series|table|data|figures|statistics|measurements)\b)/iu;

/** After a superlative: it ranks times, but the words do not say from when. */
const OF_SOME_TIMES =
  /^[^.,;:]{0,40}?\b(?:since|for|in|of|over)\s(?!(?:that|this|the same)\s)(?:the\s)?(?:(?:past|last|previous|more than|over|nearly|almost|about|at least)\s)?(?:(?:an?|\p{L}+|\d+)\s)?(?:years?|decades?|months?|quarters?|weeks?|century|centuries|generations?|history|memory)\b|^[^.,;:]{0,40}?\bsince\b/iu;

/** After a superlative: all times that a table has. */
const OF_TIMES_COVERED =
  /^[^.,;:]{0,40}?\b(?:in|of|over)\s(?:(?:all|the)\s){1,2}(?:(?:\p{L}+|\d+)\s)?(?:years|months|quarters)\s(?:covered|shown|listed|recorded|on record|in the (?:data|table|series|statistics|file)|(?:for|of) which there (?:are|is) (?:data|figures)|that the (?:data|table|series|statistics) covers?)\b/iu;

/** A change of more than zero. */
const CHANGE = { value: 0, grain: 0, hedge: 'more than', measure: 'change' } as const;

const isOver = (one: Figure, other: Figure) => one.start < other.end && other.start < one.end;

function figureOf(
  text: string,
  start: number,
  end: number,
  statement: Partial<Statement>,
  rest: Partial<Figure>,
): Figure {
  return {
    quote: text.slice(start, end),
    start,
    end,
    hedge: 'none',
    value: 1,
    high: null,
    unit: null,
    unitYear: null,
    grain: 1,
    measure: 'rank',
    direction: null,
    period: null,
    subject: { reporter: null, partner: null, product: null, flow: null, words: null, whole: null },
    attribution: null,
    minor: false,
    setAside: null,
    derivedFrom: null,
    ...rest,
    statement: { says: 'rank', order: 'most', since: null, ofAll: false, ...statement },
  };
}

/** The statements that the sentence makes rather than only mentions. */
function stated(all: readonly Figure[], text: string, start: number, sentence: string): Figure[] {
  if (all.length === 0) return [];
  // The hedge is dropped so that "did not fall" is read as a denial, not as a bound.
  const plain = all.map((one) => ({ ...one, hedge: 'none' as const }));
  const asides = asidesIn(sentence, start, plain, ENGLISH_ASIDES);
  return all.filter(
    (one, i) => !asides[i] && !isOnlyMentioned(text, { start, end: start + sentence.length }, one),
  );
}

const LATER = '2999-12-31';

function sinceOf(
  said: string,
  { language, date }: { readonly language: string; readonly date: string | null },
): Period | null {
  // In a draft without a date, the words name the year themselves; the date is only an upper limit.
  const [first] = timesIn(said, 0, said.length, language, date ?? LATER);
  return first?.ends[0] ?? null;
}
