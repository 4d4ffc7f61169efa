import { interfaceLanguage } from '../../words/languages.ts';
import { plainWords, type Words, yes } from '../../words/words.ts';
import type { Reason } from './verdict.ts';
import type { Said, VerdictLanguage } from './verdict-language.ts';

/** The separator of readings, in languages that write semicolons in their own way. */
const SEMICOLONS: Readonly<Record<string, string>> = { fr: ' ; ', ar: '؛ ', zh: '；' };
/** How many of a unit make a longer one. */
const SPANS: Readonly<Record<string, 'quarter' | 'year'>> = {
  '3 month': 'quarter',
  '12 month': 'year',
  '4 quarter': 'year',
};

const made = new Map<string, VerdictLanguage>();

/** How a language says why a verdict is what it is; English for languages without words of ours. */
export function verdictLanguage(tag: string): VerdictLanguage {
  const language = interfaceLanguage(tag) ?? 'en';
  const known = made.get(language);
  if (known) return known;
  const phrases = phrasesOf(plainWords(language));
  made.set(language, phrases);
  return phrases;
}

function phrasesOf(words: Words): VerdictLanguage {
  return {
    locale: words.language,
    between: words.language === 'zh' ? '' : ' ',
    changesSense: words.say('verdictChangesSense'),
    reason: (reason, said) => sentenceOf(reason, said, words),
    interval(low, high, without) {
      const [over, under] = [yes(without.over), yes(without.under)];
      if (low === null) return words.say('verdictUpTo', { high: high ?? '', under });
      if (high === null) return words.say('verdictFrom', { low, over });
      return words.say('verdictBetween', { low, high, over, under });
    },
    quarter: (quarter, year) => words.say('verdictQuarter', { quarter, year }),
    workedOut: (inputs) => words.say('verdictWorkedOut', { inputs }),
    input: (name, value, cells) =>
      words.say('verdictInput', {
        name,
        value,
        cells: String(cells),
        hasName: yes(name !== ''),
        several: yes(cells > 1),
      }),
    fit: (question, value) =>
      words.say('verdictFit', {
        question,
        value: value ?? '',
        hasValue: yes(value !== null && value !== ''),
      }),
    times: (number) => words.say('verdictTimes', { number }),
    points: (number) => words.say('verdictPoints', { number }),
    reading(key) {
      if (key.startsWith('partner')) return words.say('verdictReading', { of: 'partner', detail: '' });
      return key.startsWith('basket')
        ? words.say('verdictReading', { of: 'basket', detail: key.slice('basket v'.length) })
        : words.say('verdictReading', { of: 'other', detail: key });
    },
    counted: (found, expected, unit) =>
      words.say('verdictCounted', {
        found: String(found),
        expected: String(expected),
        span: SPANS[`${expected} ${unit}`] ?? 'other',
        unit: unit === 'day' ? 'other' : unit,
      }),
    // English names of countries that take an article.
    withAreas: (names) =>
      words.say('verdictWithAreas', {
        names: words.language === 'en' ? names.replace(/\bUnited (?:Kingdom|States)\b/, 'the $&') : names,
      }),
    withoutAreas: (names) => words.say('verdictWithoutAreas', { names }),
    note: (areas, value) => words.say('verdictNote', { areas, value }),
  };
}

function sentenceOf(reason: Reason, said: Said, words: Words): string {
  const { quote, accepted, missing, unit, later, laterValue, inputs, fits } = said;
  const found = said.found ?? '';
  const difference = said.difference ?? '';
  const named = { missing, hasMissing: yes(missing !== '') };
  switch (reason) {
    case 'within rounding':
      return words.say('verdictWithinRounding', { found, quote, whole: yes(said.wholeNumber) });
    case 'on the stated side':
      return words.say('verdictOnTheStatedSide', { found, quote });
    case 'understated':
      return words.say('verdictUnderstated', { found, quote });
    case 'within wider rounding':
      return words.say('verdictWithinWiderRounding', { found, quote, accepted });
    case 'when truncated':
      return words.say('verdictWhenTruncated', { found, quote, accepted });
    case 'some readings': {
      const readings = said.readings.join(SEMICOLONS[words.language] ?? '; ');
      return words.say('verdictSomeReadings', { found, quote, readings });
    }
    case 'stale':
      return words.say('verdictStale', { later, laterValue });
    case 'derived':
      return words.say('verdictDerived', {
        flag: said.flag ?? 'other',
        inputs,
        hasInputs: yes(inputs !== ''),
      });
    case 'too high':
      return words.say('verdictTooHigh', { found, quote, difference });
    case 'too low':
      return words.say('verdictTooLow', { found, quote, difference });
    case 'wrong direction':
      return words.say('verdictWrongDirection', { found, quote });
    case 'percent, not points':
      return words.say('verdictPercentNotPoints', { found });
    case 'wrong rank':
      return words.say('verdictWrongRank', { found, quote });
    case 'revised':
      return words.say('verdictRevised', { found, quote, was: said.was ?? '' });
    case 'no evidence':
      return words.say('verdictNoEvidence');
    case 'no dataset':
      return words.say('verdictNoDataset', named);
    case 'no period':
      return words.say('verdictNoPeriod', named);
    case 'no subject':
      return words.say('verdictNoSubject', named);
    case 'period missing':
      return words.say('verdictPeriodMissing', {
        missing,
        counted: said.counted ?? '',
        hasCounted: yes(said.counted !== null),
      });
    case 'reporter missing':
      return words.say('verdictReporterMissing', { missing });
    case 'product missing':
      return words.say('verdictProductMissing', { missing });
    case 'no sum':
      return words.say('verdictNoSum', named);
    case 'several rows':
      return words.say('verdictSeveralRows', named);
    case 'ambiguous':
      return words.say('verdictAmbiguous', { fits, hasFits: yes(fits !== '') });
    case 'no multiplier':
      return words.say('verdictNoMultiplier', named);
    case 'unit differs':
      return words.say('verdictUnitDiffers', { unit });
    case 'basis undefined':
      return words.say('verdictBasisUndefined', { missing });
    case 'nothing to divide by':
      return words.say('verdictNothingToDivideBy', named);
    case 'several tables':
      return words.say('verdictSeveralTables', named);
    case 'counted twice':
      return words.say('verdictCountedTwice', { missing });
    case 'unclear remainder':
      return words.say('verdictUnclearRemainder', { missing });
    case 'another count':
      return words.say('verdictAnotherCount');
    case 'query failed':
      return words.say('verdictQueryFailed', named);
    case 'overruled':
      return words.say('verdictOverruled', { found, hasFound: yes(found !== '') });
  }
}
