import type { DatasetVersion } from '../../evidence/datasets/dataset.ts';
import type { Words } from '../../words/words.ts';

/** When a version was fetched from its producer; or else when it was added, labelled as such. */
export function versionDate(
  { retrieved, addedAt }: Pick<DatasetVersion, 'retrieved' | 'addedAt'>,
  words: Words,
  day: (at: Date) => string,
): string {
  return retrieved
    ? words.say('retrievedOn', { date: day(retrieved) })
    : words.say('addedOn', { date: day(addedAt) });
}
