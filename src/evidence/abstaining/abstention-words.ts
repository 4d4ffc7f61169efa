import { interfaceLanguage } from '../../words/languages.ts';
import { plainWords, type Words, yes } from '../../words/words.ts';
import { areaName, periodWords } from '../checks/query-words.ts';
import type { Said } from '../checks/verdict-language.ts';
import { verdictLanguage } from '../checks/verdict-phrases.ts';
import type { Abstention } from './abstention.ts';

/** What the sentence for a reason is written with. */
export interface AbstentionWords {
  readonly language: string;
  /** What a dataset is called in that language, by its slug. */
  titleOf(slug: string): string;
  /** Whether no more than the datasets that are open to readers were asked. */
  readonly open: boolean;
}

/** Why a figure is not checked, as a sentence. */
export function abstentionSentence(
  abstention: Abstention,
  { language, titleOf, open }: AbstentionWords,
): string {
  const { code, dataset, second, period, has, sure, least } = abstention;
  const phrases = verdictLanguage(language);
  const words = plainWords(interfaceLanguage(language) ?? 'en');
  const when = (time: Abstention['period']) => (time === null ? '' : periodWords(time, words.locale));
  const percent = (part: number | null) =>
    new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 1 }).format(part ?? 0);
  const table = dataset === null ? '' : titleOf(dataset);
  const measure = abstention.measure ?? '';
  const { unit, ownUnit, question } = abstention;
  const named = listed(abstention, phrases, words);
  const hasNamed = yes(abstention.named.length > 0);
  switch (code) {
    case 'in passing':
      return words.say('abstainInPassing');
    case 'quoted':
    case 'supposed':
    case 'denied':
      return words.say('abstainSetAside', { how: code === 'denied' ? 'other' : code });
    case 'planned':
      return words.say('abstainPlanned');
    case 'worked out':
      return words.say('abstainWorkedOut');
    case 'wording':
      return words.say('abstainWording');
    case 'no table':
      return words.say('abstainNoTable', { open: yes(open) });
    case 'no trade':
      return words.say('abstainNoTrade', { open: yes(open) });
    case 'not named':
      return words.say('abstainNotNamed', { table, named, hasNamed });
    case 'no member':
      return words.say('abstainNoMember', { table, named });
    case 'no period':
      return words.say('abstainNoPeriod', {
        table,
        period: when(period),
        has: when(has),
        inside: yes(isWithin(period, has)),
      });
    case 'period too fine':
      return words.say('abstainTooFine', { table, period: when(period), step: stepIn(abstention) });
    case 'no value':
      return words.say('abstainNoValue', { table, named });
    case 'unit differs':
      return words.say('abstainUnit', {
        table,
        measure,
        unit: unit ?? '',
        ownUnit: ownUnit ?? '',
        known: unit === null ? (ownUnit === null ? 'other' : 'own') : ownUnit === null ? 'text' : 'both',
      });
    case 'kind forbids':
      return words.say('abstainKind', { table, measure, known: yes(!abstention.named.includes('unknown')) });
    case 'percent of rate':
      return words.say('abstainPercentOfRate', { table, measure });
    case 'no answer':
      return words.say('abstainNoAnswer', {
        table,
        why: phrases.reason(abstention.reason ?? 'query failed', { ...NOTHING_SAID, missing: named }),
      });
    case 'member unsaid':
      return words.say('abstainMemberUnsaid', { table, named });
    case 'several members':
      return words.say('abstainSeveralMembers', { table, named, hasNamed });
    case 'period unsaid':
      return words.say('abstainPeriodUnsaid', { table, has: when(has), hasTable: yes(dataset !== null) });
    case 'period unclear':
      return words.say('abstainPeriodUnclear', { table, named });
    case 'several measures':
      return words.say('abstainSeveralMeasures', { named });
    case 'two tables':
      return words.say('abstainTwoTables', { table, second: second === null ? '' : titleOf(second) });
    case 'unknown words':
      return words.say('abstainUnknownWords', { table, named });
    case 'role unclear':
      return words.say('abstainRoleUnclear', { table, statistic: roleIn(abstention) });
    case 'other thing':
      return words.say('abstainOtherThing', { table, measure });
    case 'unsure':
      return words.say('abstainUnsure', {
        table,
        question: question ?? '',
        sure: percent(sure),
        least: percent(least),
        named,
        hasNamed,
      });
  }
}

/** Of a question without an answer nothing is said but what is missing. */
const NOTHING_SAID: Omit<Said, 'missing'> = {
  found: null,
  was: null,
  quote: '',
  wholeNumber: false,
  difference: null,
  accepted: '',
  counted: null,
  unit: '',
  readings: [],
  later: '',
  laterValue: '',
  inputs: '',
  flag: null,
  fits: '',
};

/** Whether a table runs over a period that it has no value of. */
function isWithin(period: Abstention['period'], has: Abstention['has']): boolean {
  return period !== null && has !== null && period[0] >= has[0] && period[1] <= has[1];
}

function roleIn({ statistic }: Abstention) {
  return statistic === 'share' || statistic === 'rank' || statistic === 'change' ? statistic : 'other';
}

function stepIn({ step }: Abstention) {
  return step === null || step === 'day' ? 'other' : step;
}

/** Words of the text are quoted, names in the table are not; countries that it has by their codes are called by their names. */
function listed(
  { code, named, period }: Abstention,
  phrases: ReturnType<typeof verdictLanguage>,
  { locale }: Words,
): string {
  const isQuoted = code !== 'no value' && code !== 'no answer';
  const items = named.map((one) =>
    isQuoted
      ? phrases.fit(one.replaceAll(/\s+/gu, ' '), null)
      : /^[A-Z]{2}$/u.test(one)
        ? areaName(one, locale)
        : one,
  );
  if (code === 'no value' && period) items.push(periodWords(period, locale));
  return new Intl.ListFormat(locale, { style: 'long', type: isQuoted ? 'conjunction' : 'unit' }).format(
    items,
  );
}
