import type { BoundClaim } from './bound-claims.queries.ts';
import { restateFigure } from './restate.ts';
import type { Judgement } from './verdict.ts';
import { unitSaid, valueIn } from './verdict-words.ts';

/** A correction as it is proposed: its text, and the passage that it puts in another's place. */
export interface ProposedWords {
  readonly text: string;
  readonly passageBefore: string;
  /** Null where a plain number cannot be put in the place of another. */
  readonly passageAfter: string | null;
}

interface CorrectionLanguage {
  readonly locale: string;
  said(sentence: string): string;
  /** Where nobody said when the data were fetched, the date is empty. */
  dataSay(date: string, producer: string, value: string): string;
  cannotSay(date: string, producer: string): string;
  /** Of what was said without a number. */
  notSo(date: string, producer: string): string;
}

const LANGUAGES: Readonly<Record<string, CorrectionLanguage>> = {
  en: {
    locale: 'en-GB',
    said: (sentence) => `An earlier version said: “${sentence}”`,
    dataSay: (date, producer, value) => `The data of ${producer}${date && ` of ${date}`} say ${value}.`,
    cannotSay: (date, producer) =>
      `By the data of ${producer}${date && ` of ${date}`} this can no longer be checked.`,
    notSo: (date, producer) => `The data of ${producer}${date && ` of ${date}`} say otherwise.`,
  },
  ru: {
    locale: 'ru',
    said: (sentence) => `В прежней версии говорилось: «${sentence}»`,
    dataSay: (date, producer, value) => `По данным (${producer}${date && `, ${date}`}) — ${value}.`,
    cannotSay: (date, producer) =>
      `По данным (${producer}${date && `, ${date}`}) это больше нельзя проверить.`,
    notSo: (date, producer) => `По данным (${producer}${date && `, ${date}`}) это не так.`,
  },
  zh: {
    locale: 'zh',
    said: (sentence) => `先前的版本写道：“${sentence}”`,
    dataSay: (date, producer, value) => `根据${producer}${date}的数据，应为${value}。`,
    cannotSay: (date, producer) => `根据${producer}${date}的数据，这一点已无法核查。`,
    notSo: (date, producer) => `根据${producer}${date}的数据，情况并非如此。`,
  },
  fr: {
    locale: 'fr',
    said: (sentence) => `Une version antérieure disait : « ${sentence} »`,
    dataSay: (date, producer, value) =>
      `Les données${date && ` du ${date}`} (${producer}) indiquent ${value}.`,
    cannotSay: (date, producer) =>
      `D’après les données${date && ` du ${date}`} (${producer}), cela ne peut plus être vérifié.`,
    notSo: (date, producer) => `Les données${date && ` du ${date}`} (${producer}) indiquent le contraire.`,
  },
  ar: {
    locale: 'ar',
    said: (sentence) => `جاء في نسخة سابقة: «${sentence}»`,
    dataSay: (date, producer, value) => `تقول بيانات ${producer}${date && ` بتاريخ ${date}`}: ${value}.`,
    cannotSay: (date, producer) =>
      `لم يعد التحقق من ذلك ممكناً بحسب بيانات ${producer}${date && ` بتاريخ ${date}`}.`,
    notSo: (date, producer) => `تقول بيانات ${producer}${date && ` بتاريخ ${date}`} غير ذلك.`,
  },
};

/** A claim and what a check found of it. */
export interface CheckedClaim {
  readonly claim: BoundClaim;
  readonly judgement: Judgement;
}

/**
 * What a correction of a claim would say, in the language of its story, after a check that found otherwise. Of `others`,
 * those of the same sentence that differ are put right in the new passage with it: it is to be true as a whole.
 */
export function correctionWords(
  claim: BoundClaim,
  after: Judgement,
  others: readonly CheckedClaim[] = [],
): ProposedWords {
  const { place, sentence, exact, figure, story, version, second } = claim;
  const language = story.language.split('-')[0] ?? '';
  const words = LANGUAGES[language] ?? LANGUAGES.en;
  const found = after.details.value;
  const days = new Intl.DateTimeFormat(words?.locale ?? 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const retrieved = [version.retrieved, second?.retrieved ?? null].filter((day) => day !== null);
  const newest = retrieved.sort((a, b) => b.getTime() - a.getTime())[0];
  const date = newest ? days.format(newest) : '';
  const producer = producersOf(claim, words?.locale ?? 'en-GB');
  const says =
    found === null
      ? words?.cannotSay(date, producer)
      : figure.statement && after.verdict === 'differs'
        ? words?.notSo(date, producer)
        : words?.dataSay(date, producer, valueIn(found, unitSaid(figure, after.details), language));
  const text = `${words?.said(sentence)} ${says}`;
  let passageAfter = restated(sentence, exact, claim, after);
  for (const other of others) {
    if (passageAfter === null) break;
    if (other.claim.claimId === claim.claimId || other.judgement.verdict !== 'differs') continue;
    if (other.claim.story.id !== story.id || other.claim.place !== place) continue;
    if (other.claim.sentence !== sentence) continue;
    passageAfter = restated(passageAfter, other.claim.exact, other.claim, other.judgement);
  }
  return { text, passageBefore: sentence, passageAfter };
}

/** Who makes the data: of two tables both, where they are two. */
function producersOf({ producer, secondProducer }: BoundClaim, locale: string): string {
  const all = [...new Set([producer, secondProducer ?? producer])];
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(all);
}

function restated(sentence: string, exact: string, { figure }: BoundClaim, after: Judgement): string | null {
  const { value } = after.details;
  if (value === null || after.verdict === 'holds') return null;
  const place = sentence.indexOf(exact);
  // Words that stand twice in a sentence do not say which of them was wrong.
  if (place < 0 || sentence.indexOf(exact, place + 1) >= 0) return null;
  const right = restateFigure(exact, figure, value);
  return right === null ? null : sentence.slice(0, place) + right + sentence.slice(place + exact.length);
}
