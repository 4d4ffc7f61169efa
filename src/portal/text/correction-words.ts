import type { Correction, CorrectionKind } from '../../stories/correction.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import { wordsIn } from '../../words/words.ts';
import { dayOf } from '../ui/times.ts';

/** A kind of correction as a word. */
export function kindWord(kind: CorrectionKind, words: Words): string {
  switch (kind) {
    case 'correction':
      return words.say('kindCorrection');
    case 'clarification':
      return words.say('kindClarification');
    case 'update':
      return words.say('kindUpdate');
    case 'retraction':
      return words.say('kindRetraction');
  }
}

/** The label of the sign at a corrected passage. */
export function signWord(kind: CorrectionKind, words: Words): string {
  switch (kind) {
    case 'clarification':
      return words.say('signClarified');
    case 'update':
      return words.say('signUpdated');
    default:
      return words.say('signCorrected');
  }
}

/** The passage of a correction before and after, each in a sentence; empty if none was named. */
export function passageLines(
  { passageBefore, passageAfter }: Pick<Correction, 'passageBefore' | 'passageAfter'>,
  words: Words,
): string[] {
  return [
    ...(passageBefore ? [words.say('passageWas', { text: passageBefore })] : []),
    ...(passageAfter ? [words.say('passageIs', { text: passageAfter })] : []),
  ];
}

/** A correction in one line, in its story's language, as feeds carry it. */
export function correctionLine(
  { kind, at, text }: { readonly kind: CorrectionKind; readonly at: Date; readonly text: string },
  language: string,
  { standard, zone }: { readonly standard: Words['language']; readonly zone: string },
): string {
  const words = wordsIn(interfaceLanguage(language) ?? standard);
  return words.say('correctionDated', {
    kind: kindWord(kind, words),
    day: dayOf(at, words.locale, zone),
    text,
  });
}
