import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Permitted } from '../../store/permitted.ts';
import { type HeldStory, keepDecision } from './hold-case.ts';

/** Leaves sentences of one story as they are: readers go on seeing what the data say of their figures. */
export function declineSentences(
  writing: Writing,
  held: HeldStory,
  note: string,
  by: Permitted<'correct stories'>,
  now: Date,
): Promise<void> {
  return keepDecision(
    writing,
    held,
    { id: newId(), decision: 'dismissed', correctionId: null, by: by.member.id, note },
    now,
  );
}
