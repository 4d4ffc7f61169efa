import type { Hedge, UnitKind } from '../../../language/figures/figure-words.ts';
import type { Token } from '../../../language/tokens.ts';
import type { Numeral } from '../language.ts';

const NO_ONE_BEFORE = new Set(
  'no any every some each which the this that another anyone number day square phase part chapter last next first big only1 loved'.split(
    ' ',
  ),
);
const NO_ONE_AFTER = new Set(
  "another can could should must might may would will is was has had who whom that which ' ’ s thing way".split(
    ' ',
  ),
);
const RANKED = /^(?:[a-z]+est|most|least|best|worst|ranked|placed|richest)$/;
const NOT_SUPERLATIVE = new Set(
  'interest test west guest request forest protest contest quest chest nest rest east arrest harvest invest conquest honest modest suggest'.split(
    ' ',
  ),
);
const QUARTER_BEFORE = new Set(
  'first second third fourth last final this next previous fiscal current latest opening closing each every 1st 2nd 3rd 4th'.split(
    ' ',
  ),
);
const HALF_AFTER = new Set(
  'time back brother sister hearted way price volley centre term finals final year century1 day1 life siblings court baked'.split(
    ' ',
  ),
);

/** Whether a number word is none where it stands. */
export function isNone(tokens: readonly Token[], numeral: Numeral): boolean {
  const before = tokens[numeral.from - 1];
  const after = tokens[numeral.to];
  const word = tokens[numeral.from]?.lower ?? '';
  if (numeral.kind === 'ordinal') return !isRank(tokens, numeral);
  if (numeral.kind === 'fraction') return isNoFraction(tokens, numeral);
  if (isCapitalName(tokens, numeral) || (before?.text === '-' && tokens[numeral.from - 2]?.lower === 'multi'))
    return true;
  if (word === 'one' && numeral.to === numeral.from + 1) return isPronoun(tokens, numeral, before, after);
  if (numeral.kind === 'times') {
    if (MULTIPLY.test(word)) return !isMultiple(tokens, numeral);
    return /^(?:twice|thrice)$/.test(word) && !compares(after, tokens[numeral.to + 1]);
  }
  // "Reached the last four": a round of a cup.
  if (/^(?:four|eight|16|32)$/.test(word) && before?.lower === 'last' && endsPhrase(after)) return true;
  // "Parts per million" is a unit.
  if (!numeral.digits && before?.lower === 'per') return true;
  // "Number two", "part three" are names.
  if (
    !numeral.digits &&
    numeral.scale === 1 &&
    /^(?:number|no|part|chapter|phase|episode|page|channel|formula|day|week|act|round|level|section|division|article)$/.test(
      before?.lower ?? '',
    )
  )
    return true;
  // "Two-way", "three-dimensional", "two-tier" are kinds.
  return (
    after?.text === '-' &&
    !after.spaced &&
    /^(?:way|dimensional|sided|faced|fold1|tier|pronged|thirds1|wheel|handed)$/.test(
      tokens[numeral.to + 1]?.lower ?? '',
    )
  );
}

/** Whether no noun can follow. */
const endsPhrase = (after: Token | undefined): boolean =>
  after === undefined ||
  (after.kind === 'sign' && after.text !== '-') ||
  /^(?:with|at|after|when|and|on|in|by|against|for|but)$/.test(after.lower);

/** "Twice as many", "twice the size"; who "scored twice" did no more than that. */
const compares = (after: Token | undefined, next: Token | undefined) =>
  /^(?:the|that|what|its|his|her|their)$/.test(after?.lower ?? '') ||
  (after?.lower === 'as' && /^\p{Ll}/u.test(next?.text ?? ''));

const MULTIPLY = /^(?:double|treble|triple|quadruple)$/;

/** "Nearly double Poland's", "double that of France", "saw it more than double in two years"; a double room is none. */
function isMultiple(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [before, after, next] = [tokens[from - 1]?.lower ?? '', tokens[to], tokens[to + 1]];
  if (/^(?:that|those|what)$/.test(after?.lower ?? '')) return true;
  if (!/^(?:than|nearly|almost|roughly|about|is|was|were|are)$/.test(before)) return false;
  const isOwner = /^\p{Lu}/u.test(after?.text ?? '') && /^['’]/u.test(next?.text ?? '');
  const isVerb =
    /^(?:than|nearly|almost|roughly|about)$/.test(before) &&
    (after === undefined || /^(?:[,.;]|between|from|in|since|over|within|to|during|by)$/.test(after.lower));
  return isOwner || isVerb || (/^(?:the|its|their)$/.test(after?.lower ?? '') && !isVerb);
}

/** "the third largest", "second-largest", "third-ranked". */
function isRank(tokens: readonly Token[], numeral: Numeral): boolean {
  let at = numeral.to;
  if (tokens[at]?.text === '-') at += 1;
  const word = tokens[at]?.lower ?? '';
  return RANKED.test(word) && !NOT_SUPERLATIVE.has(word) && tokens[at]?.kind === 'word';
}

function isPronoun(
  tokens: readonly Token[],
  numeral: Numeral,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const previous = before?.lower ?? '';
  const next = after?.lower ?? '';
  if (next === '-' && !after?.spaced) {
    return /^(?:off|on|time|way|sided|man1|stop|to|liner|size|shot|party1|fits|dimensional|handed)$/.test(
      tokens[numeral.to + 1]?.lower ?? '',
    );
  }
  if (NO_ONE_BEFORE.has(previous)) return true;
  if (
    /^(?:a|an|good|bad|new|old|big|small|great|better|bigger|key|easy|difficult|hard|important|tough|real|right|wrong|former|same|latest)$/.test(
      previous,
    )
  )
    return true;
  if (NO_ONE_AFTER.has(next)) return true;
  if (next === 'day' && previous !== 'in' && previous !== 'than' && previous !== 'for' && previous !== 'just')
    return true;
  if (before?.text === '-' && !before.spaced) return true;
  // "One" at the end of a clause stands for what was named.
  if (!after || (after.kind === 'sign' && after.text !== '-' && after.text !== '('))
    return (
      previous !== 'just' &&
      previous !== 'only' &&
      previous !== 'than' &&
      previous !== 'to' &&
      previous !== 'by'
    );
  if (/^(?:to|in|on|at|and|or|but|for|with|by|from|as|if|because)$/.test(next)) {
    return (
      !(next === 'in' && isNumberish(tokens[numeral.to + 1])) &&
      previous !== 'only' &&
      previous !== 'just' &&
      previous !== 'than'
    );
  }
  return false;
}

const isNumberish = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'digits' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|every|twelve|twenty|hundred)$/.test(token.lower));

const PART_BEFORE =
  /^(?:by|than|about|nearly|almost|over|around|to|just|only|under|roughly|approximately|least|almost|another|some|fell|rose|up|down|dropped)$/;
const PART_AFTER =
  /^(?:to|in|from|since|on|over|more|less|fewer|above|below|short|shy|were|was|are|is|have|the|said|say|and|by|last|this|compared|higher|lower|larger|smaller|bigger|greater|cheaper|dearer|costlier|faster|slower|longer|shorter|warmer|colder|better|worse|point|percentage|mile|that|between|during|as|at|after|for)$/;

/** "Two quarters before", "three quarters later", "led for one quarter": a stretch of time, not a part of anything. */
function isQuartersOfYears(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  if (!/^quarters?$/.test(tokens[to - 1]?.lower ?? '')) return false;
  const after = tokens[to]?.lower ?? '';
  if (after === 'of') return false;
  const [before, last] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  return (
    // Nobody calls a half two quarters.
    value === 0.5 ||
    /^(?:later|earlier|ago|running|straight)$/.test(after) ||
    (after === 'in' && tokens[to + 1]?.lower === 'a' && tokens[to + 2]?.lower === 'row') ||
    /^(?:last|past|previous|next|first|final)$/.test(last) ||
    (last === 'for' && !/^(?:account\w*|responsible|up|stand\w*|stood)$/.test(before))
  );
}

function isNoFraction(tokens: readonly Token[], numeral: Numeral): boolean {
  if (isQuartersOfYears(tokens, numeral)) return true;
  const first = tokens[numeral.from]?.lower ?? '';
  const previous = tokens[numeral.from - 1]?.lower ?? '';
  const next = tokens[numeral.to];
  const after = next?.lower ?? '';
  if (first === 'half') {
    if (QUARTER_BEFORE.has(previous) || previous === 'and' || previous === '-') return true;
    // "Half-an-hour" and "half-time".
    const joined = tokens[numeral.to + 1]?.lower ?? '';
    if (after === '-' && !next?.spaced) return /^an?$/.test(joined) || HALF_AFTER.has(joined);
    return (
      HALF_AFTER.has(after) ||
      after === '' ||
      (next?.kind === 'sign' && previous !== 'by' && previous !== 'than')
    );
  }
  // "a third goal", "a quarter final", "in a third": not parts of anything.
  if (/^an?$/.test(first)) {
    if (after === 'of') return false;
    if (
      after === '-' &&
      /^(?:point|percentage|percent|mile|hour|pound|inch|acre|century|litre|pint|ounce)$/.test(
        tokens[numeral.to + 1]?.lower ?? '',
      )
    )
      return false;
    const ends = after === '' || next?.kind === 'sign';
    if (ends) return !PART_BEFORE.test(previous);
    return !PART_AFTER.test(after);
  }
  return false;
}

/** "Group of Seven", "the Big Four", "Six Nations": a number word with a capital inside a sentence is a name. */
function isCapitalName(tokens: readonly Token[], numeral: Numeral): boolean {
  const token = tokens[numeral.from];
  if (token?.kind !== 'word' || numeral.from === 0 || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const before = tokens[numeral.from - 1];
  const opens = before !== undefined && before.kind === 'sign' && /^["“”‘'(:;.!?—–-]$/.test(before.text);
  return !opens;
}

const ABOUT =
  /^(?:information|details|concerns?|concerned|questions?|complaints?|talk|talks|talking|worried|worries|worry|fears?|asked|told|think|thought|thinking|know|knew|learn|heard|hear|books?|story|stories|film|something|care|cared|rumours|rumors|doubts?|warnings?|facts|news|excited)$/;

const WENT_UP =
  /^(?:add|adds|added|adding|edged?|edging|inched|crept|ticked|nudged|moved?|pushed|picked|drifted|shot|jumped|climbed|went|came|back|pushing)$/;

/** Whether a hedge is none in its place: money is spread "over three years", which bounds nothing. */
export function isNoHedge(
  tokens: readonly Token[],
  at: number,
  hedge: Hedge,
  unit: UnitKind | null,
): boolean {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  // "Added up to 3.78 million" says what the sum is, and "edged up to 3.8" where it went.
  const moved = word === 'to' ? (tokens[at - 2]?.lower ?? '') : before;
  if (hedge === 'up to' && (word === 'to' || word === 'up') && WENT_UP.test(moved)) return true;
  if (word === 'over' && hedge === 'over' && unit === 'time') {
    return !/^(?:for|of|in|after|took|take|takes|lasted|just|by|is|was|be|to|at|from|with|well|and)$/.test(
      before,
    );
  }
  if (word === 'near' || word === 'above' || word === 'below' || word === 'under') return before === 'the';
  // "Information about 12 companies" is on them.
  if (word === 'about' && ABOUT.test(before)) return true;
  if (word === 'up') return /^(?:made|goes|went|sped)$/.test(before);
  if (word === 'around' || word === 'about') return /^(?:turn|turned|get|come|came)$/.test(before);
  return false;
}
