import type { InterfaceLanguage } from '../../words/languages.ts';
import { plainWordsFor, yes } from '../../words/words.ts';
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
  const words = plainWordsFor(story.language);
  const found = after.details.value;
  const retrieved = [version.retrieved, second?.retrieved ?? null].filter((day) => day !== null);
  const newest = retrieved.sort((a, b) => b.getTime() - a.getTime())[0];
  const date = newest ? dayIn(newest, words.language) : '';
  const producer = producersOf(claim, localeOf(words.language));
  const by = { producer, date, dated: yes(date !== '') };
  const says =
    found === null
      ? words.say('noteCannotSay', by)
      : figure.statement && after.verdict === 'differs'
        ? words.say('noteNotSo', by)
        : words.say('noteDataSay', {
            ...by,
            value: valueIn(found, unitSaid(figure, after.details), words.language),
          });
  const text = `${words.say('noteSaid', { sentence })} ${says}`;
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

/** A day as notes under stories write it. */
export function dayIn(day: Date, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function localeOf(language: InterfaceLanguage): string {
  return language === 'en' ? 'en-GB' : language;
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
