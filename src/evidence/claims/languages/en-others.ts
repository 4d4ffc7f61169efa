import { calendarWordsOf, numbered } from '../../../language/calendar/calendar-words.ts';
import type { Token } from '../../../language/tokens.ts';
import { isPlural } from './en-counted-noun.ts';
import { UNIT_WORDS } from './en-units.ts';
import { isYear, MONTHS, yearEnd } from './en-years.ts';
import { isMoneyWord } from './money-signs.ts';

const { weekdays, shortWeekdays } = calendarWordsOf('en');
const WEEKDAYS = numbered(weekdays, shortWeekdays);
const ZONES = /^(?:gmt|bst|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|ist|local|hrs|hours)$/;
/** Words after which a number is a name's part: "Section 301", "flight 93", "page 4". */
const NAMING =
  /^(?:section|sections|article|articles|chapter|chapters|page|pages|flight|route|highway|interstate|channel|radio|room|gate|platform|terminal|apollo|formula|boeing|airbus|windows|iphone|ipad|galaxy|playstation|xbox|pixel|android|ios|version|mark|mk|type|model|series|level|zone|area|unit|block|building|volume|vol|issue|no|nos|number|resolution|protocol|rule|title|schedule|amendment|directive|regulation|proposition|prop|junction|pier|bus|line|phase|stage|step|lane|lap|heat|pool|group|category|class|tier|grade|division|episode|season|lot|hs|isbn|sku|rfc|iso|web|bullet|act|scene|catch|cat|opus|symphony|psalm|chromosome|covid|agenda|vision|expo|euro|studio|pier|figure|fig|table|question|item|part|parts|week|day|round|game|race|hole|turn|set|match|race|year|fiscal|area|euronext|omx|stoxx|ftse|nikkei|dax|cac|nasdaq|dow|russell|s&p|ibex|aex|mib|asx|tsx|csi|kospi|fortune|forbes|top|world|lotus|mazda|peugeot|bmw|audi|porsche|ferrari|saab|volvo|fiat|renault|citroen|citroën|chanel|vodafone|playstation2|ps|nintendo|soyuz|falcon|ariane|artemis|voyager|gemini|shenzhou|mercury)$/;
/** The same, but only where the number is not followed by what it could count. */
const WEAK_NAMING =
  /^(?:week|day|round|game|race|hole|set|match|year|group|series|class|world|top|top|act|line|table|area|euro|set|mark|level|number|heat|lap|pool|turn|season|no|gemini|mercury)$/;
const TIME_GLUE = /^(?:am|pm|p\.m\.?|a\.m\.?|o)$/;
const AGE_BEFORE = /^(?:aged|age|ages|turned|turns|turning)$/;
const PRONOUN_BEFORE_AGE = /^(?:aged|age)$/;

const small = (token: Token | undefined, most: number) =>
  token !== undefined &&
  token.kind === 'digits' &&
  /^\d{1,2}$/.test(token.text) &&
  Number(token.text) <= most &&
  Number(token.text) > 0;
const capital = (token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Marks what looks like a number and is a date, a time, an age, a name, a code or an address. */
export function markOthers(tokens: readonly Token[], taken: Uint8Array): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && MONTHS.has(token.lower) && (capital(token) || token.lower.length > 4))
      markDate(tokens, at, taken);
    else if (token.kind === 'code') markCode(tokens, at, taken);
    else if (token.kind === 'digits' && !taken[at]) {
      const end = endOfOther(tokens, at);
      for (let i = at; i < end; i += 1) taken[i] = 1;
    } else if (token.kind === 'word' && !taken[at] && isAgeInWords(tokens, at)) markAge(tokens, at, taken);
  }
}

function markDate(tokens: readonly Token[], at: number, taken: Uint8Array): void {
  const mark = (from: number, to: number) => taken.fill(1, Math.max(0, from), to);
  let from = at;
  let to = at + 1;
  if (tokens[to]?.text === '.') to += 1;
  // "8 November", "8-10 November", "the 8th of November"
  let before = at - 1;
  if (tokens[before]?.lower === 'of') before -= 1;
  if (small(tokens[before], 31) && !taken[before] && !(tokens[before - 1]?.text === '$')) {
    from = before;
    while (/^(?:-|–|and|to|,|\/)$/.test(tokens[from - 1]?.lower ?? '') && small(tokens[from - 2], 31))
      from -= 2;
  }
  if (from === at || isYear(tokens[to])) {
    // "Nov. 8", "November 8-10", "Nov 8 and 9"
    if (
      small(tokens[to], 31) &&
      !(
        tokens[to + 1]?.lower === '%' ||
        /^(?:percent|per|million|billion|people)$/.test(tokens[to + 1]?.lower ?? '')
      )
    ) {
      to += 1;
      while (
        /^(?:-|–|and|to)$/.test(tokens[to]?.lower ?? '') &&
        small(tokens[to + 1], 31) &&
        !capital(tokens[to + 2])
      )
        to += 2;
    }
  }
  if (tokens[to]?.text === ',' && isYear(tokens[to + 1])) to += 2;
  else if (/^(?:of|last)$/.test(tokens[to]?.lower ?? '') && isYear(tokens[to + 1])) to += 2;
  else if (isYear(tokens[to])) to += 1;
  else if ((tokens[to]?.text === "'" || tokens[to]?.text === '’') && small(tokens[to + 1], 99)) to += 2;
  if (to > at + 1 || from < at) mark(from, to);
}

function markCode(tokens: readonly Token[], at: number, taken: Uint8Array): void {
  const text = tokens[at]?.text ?? '';
  // Small fractions and ordinals are read as numbers; everything else that mixes is none.
  if (
    /^\d{1,2}\/(?:2|3|4|5|8|16|32)$/.test(text) &&
    Number(text.split('/')[0]) < Number(text.split('/')[1]) &&
    !/^9\/11$/.test(text)
  ) {
    if (!/^(?:on|the|since|after|of)$/.test(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.lower === 'of')
      return;
  }
  if (/^\d+(?:st|nd|rd|th)$/i.test(text)) return;
  taken[at] = 1;
  // "7:30 p.m.", "10:15 GMT"
  if (TIME_GLUE.test(tokens[at + 1]?.lower ?? '') || ZONES.test(tokens[at + 1]?.lower ?? ''))
    taken[at + 1] = 1;
}

/** Where the date, time, age, name or code that begins with the digits at `at` ends; `at` when it is none. */
function endOfOther(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const previous = before?.lower ?? '';
  const next = after?.lower ?? '';
  if (
    TIME_GLUE.test(next) &&
    !(next === 'o' && tokens[at + 2]?.text !== '’' && tokens[at + 2]?.text !== "'")
  ) {
    if (small(token, 24) || /^\d{1,2}\.\d\d$/.test(token.text)) return at + (next === 'o' ? 4 : 2);
  }
  if (
    /^\d{4}$/.test(token.text) &&
    (ZONES.test(next) || previous === 'at') &&
    !/^(?:hours|local)$/.test(next) &&
    Number(token.text) < 2400
  )
    return at + 2;
  if (/^\d{1,2}\.\d\d$/.test(token.text) && ZONES.test(next) && next !== 'hours') return at + 2;
  if (
    WEEKDAYS.has(previous) &&
    small(token, 31) &&
    !after?.text.match(/^[%$]/) &&
    next !== 'percent' &&
    next !== 'per' &&
    !isPluralNext(after)
  )
    return at + 1;
  const age = ageEnd(tokens, at);
  if (age > at) return age;
  const phone = phoneEnd(tokens, at);
  if (phone > at) return phone;
  // The postcode RM10 1AB.
  if (previous === 'rm' && !token.spaced && /^\d\p{Lu}{2}$/u.test(after?.text ?? '')) return at + 2;
  if (isYear(token)) return yearEnd(tokens, at);
  if (/^0\d+$/.test(token.text)) return at + 1;
  if (before?.text === '-' && !before.spaced && !token.spaced && isNamePart(tokens[at - 2])) return at + 1;
  // "A310-300"
  if (before?.text === '-' && !token.spaced && /^\p{Lu}+\d+$/u.test(tokens[at - 2]?.text ?? ''))
    return at + 1;
  // "747-400"
  if (isModel(tokens, at)) return at + 3;
  if (token.text === '50' && after?.text === 'Cent') return at + 2;
  if (before?.text === '#') return at + 1;
  if (previous === '.' && /^(?:no|nos|vol|fig|art|sec)$/.test(tokens[at - 2]?.lower ?? '')) return at + 1;
  if (before && before.kind === 'word' && isName(tokens, at)) return at + 1;
  // A house number: "10 Downing Street".
  if (isAddress(tokens, at)) return at + 1;
  // A number alone in brackets is a note, a shirt or a seat, and measures nothing.
  if (before?.text === '(' && after?.text === ')' && /^\d{1,2}$/.test(token.text)) return at + 1;
  // "NY 10001", "Calif. 94305"
  if (/^\d{5}$/.test(token.text) && isState(tokens, at)) return at + 1;
  if (token.text.length === 1 && before?.text === '-' && previous === '-' && capital(tokens[at - 2]))
    return at + 1;
  return at;
}

/** A number joined to another after a maker's name: "Boeing 747-400". */
const isModel = (tokens: readonly Token[], at: number) =>
  /^(?:boeing|airbus|douglas|antonov|ilyushin|tupolev|lockheed)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.text === '-' &&
  !tokens[at + 1]?.spaced &&
  tokens[at + 2]?.kind === 'digits';

const STREET =
  /^(?:street|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|drive|dr|way|place|square|court|terrace|highway|hwy|parkway)$/;

/** A house number: "10 Downing Street", "9 E 71st St", "358 El Brillo Way", "22 Ave Foch". */
function isAddress(tokens: readonly Token[], at: number): boolean {
  if (/^(?:ave|avenue|rue|via|calle|boulevard)$/.test(tokens[at + 1]?.lower ?? '') && capital(tokens[at + 1]))
    return capital(tokens[at + 2]);
  for (let place = at + 1; place < at + 5; place += 1) {
    const token = tokens[place];
    if (!token || !(capital(token) || (token.kind === 'code' && place > at + 1))) return false;
    if (place > at + 1 && STREET.test(token.lower)) return true;
  }
  return false;
}

const STATES =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** Whether a state of the United States stands before a ZIP code. */
const isState = (tokens: readonly Token[], at: number) =>
  STATES.test(tokens[at - 1]?.text ?? '') ||
  (tokens[at - 1]?.text === '.' &&
    /^(?:Calif|Mass|Fla|Tex|Pa|Ill|Mich|Wash|Conn|Ariz|Colo)$/.test(tokens[at - 2]?.text ?? ''));

const isPluralNext = (token: Token | undefined) => token?.kind === 'word' && isPlural(token);
const isNamePart = (token: Token | undefined) =>
  token !== undefined &&
  token.kind === 'word' &&
  /^(?:\p{Lu}{1,4}|[Cc]ovid|COVID|\p{Lu}\p{Ll}+)$/u.test(token.text) &&
  !MONTHS.has(token.lower);

function isName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  // "Spain 300,000": nothing is named with so great a number.
  if (isMoneyWord(before, tokens[at] as Token) || tokens[at]?.text.includes(',')) return false;
  const after = tokens[at + 1];
  const counted =
    isPluralNext(after) ||
    after?.text === '%' ||
    /^(?:percent|per|million|billion|people|pc|cent|hours|years|out|of)$/.test(after?.lower ?? '') ||
    (after?.text === '-' && !after.spaced) ||
    // "Topaz 550 megawatt", "Tylenol 500mg"
    (after?.kind === 'word' && UNIT_WORDS.has(after.lower) && (!after.spaced || after.text.length > 2));
  if (NAMING.test(before.lower)) {
    if (/^(?:%|percent|pc|pct|per|million|billion|points?)$/.test(after?.lower ?? '')) return false;
    if (before.lower === 'top') return !counted;
    if (WEAK_NAMING.test(before.lower))
      return !counted && (capital(before) || !/^(?:top|world|group|game|set|no|year)$/.test(before.lower));
    return true;
  }
  if (before.text === 'P' && (tokens[at - 2]?.text === '&' || tokens[at - 2]?.text === 'S')) return true;
  if (!capital(before) || counted || at < 1) return false;
  if (at === 1 || COMMON_OPENERS.test(before.lower))
    return !COMMON_OPENERS.test(before.lower) && /^\p{Lu}/u.test(before.text) && at > 1;
  // Results name sides before their goals: "Chelsea 3 Arsenal 1".
  if (capital(after) || after?.kind === 'sign' || after === undefined)
    return (
      !(capital(after) && (tokens[at + 2]?.kind === 'digits' || tokens[at + 3]?.kind === 'digits')) &&
      !isResult(tokens, at) &&
      !(after?.text === ',') &&
      !(after?.text === '-')
    );
  return true;
}

/** The second side of a result: a number stands two or three tokens before. */
const isResult = (tokens: readonly Token[], at: number) =>
  tokens[at - 2]?.kind === 'digits' || tokens[at - 3]?.kind === 'digits';

const COMMON_OPENERS =
  /^(?:a|an|the|of|in|on|at|by|about|some|over|around|nearly|almost|up|more|less|under|only|just|at|for|from|to|with|and|but|or|another|all|its|his|her|their|these|those|that|this|after|before|since|between|among|is|was|are|were|has|have|had|will|when|where|while|then|there|here|now|even|if|so|as|because|roughly|approximately|than|last|next|first|also|both|it|they|we|he|she|i|you|per|including|against|within|during|below|above|total|estimated|not|no|between|additionally|currently)$/;

function ageEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  const previous = tokens[at - 1]?.lower ?? '';
  const value = Number(tokens[at]?.text);
  if (!Number.isInteger(value) || value > 120) return at;
  const old = oldEnd(tokens, at + 1);
  if (old > 0) return old;
  // "11 to 14-year-olds"
  const hyphen = next?.text === '-' && /^(?:to|and|or)$/.test(tokens[at + 2]?.lower ?? '') ? 1 : 0;
  if (
    /^(?:to|-|–|and|or)$/.test(tokens[at + 1 + hyphen]?.lower ?? '') &&
    tokens[at + 2 + hyphen]?.kind === 'digits' &&
    oldEnd(tokens, at + 3 + hyphen) > 0
  )
    return at + 1;
  if (AGE_BEFORE.test(previous)) {
    if (/^(?:\$|%)$/.test(next?.text ?? '') || next?.lower === 'percent') return at;
    const range = /^(?:to|-|–|and)$/.test(next?.lower ?? '') && tokens[at + 2]?.kind === 'digits';
    return range ? at + 3 : at + 1;
  }
  if (previous === 'of' && PRONOUN_BEFORE_AGE.test(tokens[at - 2]?.lower ?? '')) return at + 1;
  if (
    /^(?:was|is|were|am|be)$/.test(previous) &&
    (next === undefined || next.kind === 'sign' || /^(?:when|and|or|at|years)$/.test(next.lower)) &&
    next?.text !== '%' &&
    next?.text !== '-' &&
    value >= 3 &&
    value < 100
  ) {
    if (/^(?:he|she|i|they|who|now|just)$/.test(tokens[at - 2]?.lower ?? '')) return at + 1;
  }
  // "John Smith, 58, said"
  const comma =
    tokens[at - 1]?.text === ',' &&
    (next?.text === ',' || next?.text === '.' || next?.text === ')' || next === undefined);
  if (
    comma &&
    value >= 5 &&
    value < 110 &&
    capital(tokens[at - 2]) &&
    !MONTHS.has(tokens[at - 2]?.lower ?? '') &&
    // At the end of a sentence only after a whole name: "said Anthony Smith, 36."
    (next?.text === ',' || (capital(tokens[at - 3]) && value >= 14 && value < 100))
  )
    return at + 1;
  if (
    tokens[at - 1]?.text === '(' &&
    next?.text === ')' &&
    value >= 14 &&
    value < 100 &&
    capital(tokens[at - 2])
  )
    return at + 1;
  return at;
}

/** After "-year-old", "years old", "years of age", "-year-olds". */
function oldEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.text === '-') at += 1;
  if (!/^(?:year|years|month|months|week|weeks|day|days)$/.test(tokens[at]?.lower ?? '')) return 0;
  at += 1;
  if (tokens[at]?.text === '-') at += 1;
  if (/^olds?$/.test(tokens[at]?.lower ?? '')) return at + 1;
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'age') return at + 2;
  return 0;
}

const isAgeInWords = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === '-'
    ? oldEnd(tokens, at + 1) > 0 &&
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)$/.test(
        tokens[at]?.lower ?? '',
      )
    : false;

function markAge(tokens: readonly Token[], at: number, taken: Uint8Array): void {
  taken.fill(1, at, oldEnd(tokens, at + 1));
}

/** So many digits has the longest number of a telephone. */
const LONGEST_PHONE = 15;

/** "+44 20 7946 0958", "555-0134", "(020) 7946 0958". */
function phoneEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  let digits = tokens[at]?.text.length ?? 0;
  let parts = 1;
  const plus = tokens[at - 1]?.text === '+';
  while (end + 1 <= tokens.length) {
    const skip = tokens[end]?.text === '-' || tokens[end]?.text === ')' ? 1 : 0;
    const part = tokens[end + skip];
    if (part?.kind !== 'digits' || !/^\d{2,5}$/.test(part.text)) break;
    digits += part.text.length;
    // A row of numbers, and no number of a telephone: it is not followed to its end for each of them.
    if (digits > LONGEST_PHONE) return at;
    parts += 1;
    end += skip + 1;
  }
  if (digits < 7 || digits > LONGEST_PHONE) return at;
  if (plus && parts > 1) return end;
  if (/^0\d+$/.test(tokens[at]?.text ?? '') && parts > 1) return end;
  return parts > 2 && !/^[12]\d{3}$/.test(tokens[at]?.text ?? '') && /^\d{2,5}$/.test(tokens[at]?.text ?? '')
    ? end
    : parts === 2 &&
        tokens[at + 1]?.text === '-' &&
        /^\d{3}$/.test(tokens[at]?.text ?? '') &&
        /^\d{4}$/.test(tokens[at + 2]?.text ?? '')
      ? end
      : at;
}
