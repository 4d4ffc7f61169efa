import { goesOn } from './compass-names.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a sentence speaks of a region that the table lacks, though its name ends like one that is there. Nothing else names
 * a place, so the whole would be taken for "South East of England".
 */
export function namesLongerRegion({ table: { cube }, given, mentions }: Reading): boolean {
  const { words } = given.sentence;
  return words.some(
    ({ text: said }, at) =>
      goesOn(words, at, given.text) &&
      !mentions.some(({ from, to }) => from < at && at < to) &&
      cube.dimensions.some(
        ({ role, members }) =>
          role === 'place' &&
          members.some(({ labels }) =>
            labels.some((label) => label.toLowerCase().startsWith(`${said.toLowerCase()} `)),
          ),
      ),
  );
}
