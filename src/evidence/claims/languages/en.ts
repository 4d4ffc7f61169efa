import subjects from '../../../language/data/en/subjects.json' with { type: 'json' };
import { entriesOf, type FigureWords, type Hedge } from '../../../language/figures/figure-words.ts';
import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';
import { type DigitStyle, Phrases } from '../../../language/tokens.ts';
import { ENGLISH_ASIDES } from '../asides/en-asides.ts';
import type { Language } from '../language.ts';
import { EnglishListener } from '../speech/listen.ts';
import { countedNoun } from './en-counted-noun.ts';
import { isNoHedge, isNone } from './en-exceptions.ts';
import { ENGLISH_OTHER_DATES } from './en-other-dates.ts';
import { markOthers } from './en-others.ts';
import { PERIODS } from './en-periods.ts';
import { REFERS, SPEAKS } from './en-speakers.ts';
import { GLUED, UNITS } from './en-units.ts';
import { PARTICIPLES } from './en-words.ts';
import { MONEY_SIGNS } from './money-signs.ts';
import { RANGE_SIGNS } from './plain.ts';
import { SYMBOLS } from './si-units.ts';

const words = figureWordsOf('en');
const digits: DigitStyle = { ...words.digits, glued: GLUED };
const phrases = <T>(entries: Iterable<readonly [string, T]>) => new Phrases(entries, digits);
const hedges = (lists: FigureWords['hedgesBefore']) =>
  phrases(
    Object.entries(lists).flatMap(([hedge, list]) => list.map((word) => [word, hedge as Hedge] as const)),
  );

/** English, whole. */
export const english: Language = {
  tag: 'en',
  digits,
  trigger: new RegExp(words.trigger, 'i'),
  numbers: phrases(entriesOf(words.numbers)),
  joiners: new Set(words.joiners),
  minusWords: new Set(words.minus),
  articles: new Set(words.articles),
  ordinals: phrases(entriesOf(words.ordinals).map(([word, { place }]) => [word, place] as const)),
  fractions: phrases(entriesOf(words.fractions)),
  multiples: phrases(entriesOf(words.multiples)),
  units: phrases(UNITS),
  symbols: SYMBOLS,
  signs: phrases(MONEY_SIGNS),
  hedgesBefore: hedges(words.hedgesBefore),
  hedgesAfter: hedges(words.hedgesAfter),
  transparent: new Set(words.transparent),
  rangeWords: new Set([...RANGE_SIGNS, ...words.rangeWords]),
  betweenWords: new Set(words.betweenWords),
  andWords: new Set(words.andWords),
  outOf: phrases(words.outOf.map((word) => [word, true] as const)),
  periods: PERIODS,
  otherDates: ENGLISH_OTHER_DATES,
  compares:
    /(?<!\p{L})(?:from|against|versus|vs\.?|compared\s(?:with|to)|(?:higher|lower|more|less|up|down)\sthan)\s(?:a\s|an\s|the\s|its\s|around\s|about\s|revised\s|estimated\s){0,3}$|(?<!\p{L})(?:against|versus|compared\s(?:with|to)|(?:up|down)\sfrom)\s(?:(?:an?|the|its|their|his|her)\s)?(?:[\p{L}-]+\s){1,4}of\s$/iu,
  relatives: new RegExp(
    `, (?:which|who|whom|whose|where|(?!compared)\\p{Ll}+ed|${[...PARTICIPLES].join('|')})\\s[^,]*$`,
    'u',
  ),
  intents: new RegExp(`(?<!\\p{L})(?:${subjects.intents.join('|')})\\s[^.;]*$`, 'iu'),
  leads: new RegExp(`(?<!\\p{L})(?:${subjects.leads.join('|')})\\s`, 'iu'),
  subordinates: new RegExp(
    `(?:(?<!\\p{L})(?:${subjects.subordinates.join('|')})|,\\s(?:${subjects.clauseSubjects.join('|')}))\\s(?!(?:the\\s)?\\p{L}+\\s*$)`,
    'iu',
  ),
  ownTime:
    /(?<!\p{L})(?:will|would|could|may|might|should|shall|can|must|if|has|have|had|is|are|expect\p{L}*|forecast\p{L}*|predict\p{L}*|project(?:s|ed|ions?)|plan(?:s|ned)?|target(?:s|ed)?|estimat\p{L}+|shares?|stocks?|crude|barrel|index|indices|dollars?|yen|euro|sterling|futures|bonds?|traders?|trading|dealers?|clos(?:ed?|ing)|opened|now|currently|today|yesterday|already|earlier|previously|later|since|annual(?:ly)?|then|cumulative|so\sfar|same|previous|time|ever)(?!\p{L})/iu,
  ownYear: /(?<!\p{L})(?:fiscal|FY|financial\syear)/iu,
  over: /^\s(?:over|against|on)\s$/iu,
  clauseOpeners: /[,;]\s(?:but|while|whereas)\s(?:(?:in|for|on|during)\s)?(?:the\s)?$/iu,
  definites: new Set(subjects.definites),
  measuredFor: /(?<!\p{L})for\s(?:the\s|its\s)?$/iu,
  besideDay: /^(?:[\s,]|(?:to|at|of|by|for|was|were|and|or)(?=\s|$))*$/i,
  periodTrigger: new RegExp(words.periodTrigger, 'i'),
  ups: new Set(words.ups),
  downs: new Set(words.downs),
  markOthers,
  countedNoun,
  isNone,
  isNoHedge,
  asides: ENGLISH_ASIDES,
  speakers: { trigger: SPEAKS, refers: REFERS, listener: () => new EnglishListener() },
};
