import { type DigitStyle, Phrases } from '../../../language/tokens.ts';
import { ENGLISH_ASIDES } from '../asides/en-asides.ts';
import type { Language } from '../language.ts';
import { EnglishListener } from '../speech/listen.ts';
import { countedNoun } from './en-counted-noun.ts';
import { isNoHedge, isNone } from './en-exceptions.ts';
import { HEDGES_AFTER, HEDGES_BEFORE, TRANSPARENT } from './en-hedges.ts';
import { FRACTIONS, MULTIPLES, NUMBERS, ORDINALS, TRIGGER } from './en-numbers.ts';
import { ENGLISH_OTHER_DATES } from './en-other-dates.ts';
import { markOthers } from './en-others.ts';
import { PERIODS } from './en-periods.ts';
import { REFERS, SPEAKS } from './en-speakers.ts';
import { GLUED, UNITS } from './en-units.ts';
import { DOWNS, UPS } from './en-words.ts';
import { MONEY_SIGNS } from './money-signs.ts';
import { SYMBOLS } from './si-units.ts';

const digits: DigitStyle = { decimal: '.', group: ',', glued: GLUED };

/** English, whole. */
export const english: Language = {
  tag: 'en',
  digits,
  trigger: TRIGGER,
  numbers: new Phrases(NUMBERS, digits),
  joiners: new Set(['and']),
  minusWords: new Set(['minus']),
  articles: new Set(['a', 'an']),
  ordinals: new Phrases(ORDINALS, digits),
  fractions: new Phrases(FRACTIONS, digits),
  multiples: new Phrases(MULTIPLES, digits),
  units: new Phrases(UNITS, digits),
  symbols: SYMBOLS,
  signs: new Phrases(MONEY_SIGNS, digits),
  hedgesBefore: new Phrases(HEDGES_BEFORE, digits),
  hedgesAfter: new Phrases(HEDGES_AFTER, digits),
  transparent: TRANSPARENT,
  rangeWords: new Set(['-', '–', '—', '−', 'to', '~']),
  betweenWords: new Set(['between']),
  andWords: new Set(['and', 'or']),
  outOf: new Phrases(
    [
      ['out of', true],
      ['out of every', true],
      ['in every', true],
      ['in', true],
      ['of every', true],
    ],
    digits,
  ),
  periods: PERIODS,
  otherDates: ENGLISH_OTHER_DATES,
  compares:
    /(?<!\p{L})(?:from|against|versus|vs\.?|compared\s(?:with|to)|(?:higher|lower|more|less|up|down)\sthan)\s(?:a\s|an\s|the\s|around\s|about\s|revised\s|estimated\s){0,3}$/iu,
  relatives: /, (?:which|who|whom|whose|where)\s[^,]*$/u,
  besideDay: /^(?:[\s,]|(?:to|at|of|by|for|was|were|and|or)(?=\s|$))*$/i,
  periodTrigger:
    /\d{4}|quarter|half|months?\b|year|decade|weeks?\b|days?\b|period|century|today|[a-z]day\b|\bQ[1-4]|[1-4]Q|\bH[12]\b|\bFY|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i,
  ups: UPS,
  downs: DOWNS,
  markOthers,
  countedNoun,
  isNone,
  isNoHedge,
  asides: ENGLISH_ASIDES,
  speakers: { trigger: SPEAKS, refers: REFERS, listener: () => new EnglishListener() },
};
