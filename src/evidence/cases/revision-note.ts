import { plainWordsFor, yes } from '../../words/words.ts';
import { dayIn } from '../checks/correction-words.ts';
import type { CaseSentence, RevisionCase } from './revision-case.ts';

/** A note is no longer than a correction may be. */
const LONGEST = 2000;

/** The note to readers on all sentences of a story that are corrected together, in its language. */
export function revisionNote(
  { dataset, retrieved }: Pick<RevisionCase, 'dataset' | 'retrieved'>,
  sentences: readonly Pick<CaseSentence, 'passage' | 'corrected'>[],
  language: string,
): string {
  const words = plainWordsFor(language);
  const date = retrieved ? dayIn(retrieved, words.language) : '';
  const said = [words.say('noteRevised', { producer: dataset.producer, date, dated: yes(date !== '') })];
  for (const [at, { passage, corrected }] of sentences.entries()) {
    const one = words.say('noteChanged', { before: passage, after: corrected });
    const left = words.say('noteMore', { count: sentences.length - at });
    if ([...said, one, left].join(' ').length > LONGEST) return [...said, left].join(' ');
    said.push(one);
  }
  return said.join(' ');
}
