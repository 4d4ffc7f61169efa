import type { Block } from '../../stories/body.ts';
import type { Draft } from '../draft.ts';
import { alignBlocks, DRAFT_FIELDS, type DraftField, isSameBlock, sameField } from './compare-drafts.ts';

/** Which of two texts is used for a part; `both` uses one after the other, which is possible only for blocks. */
export type Choice = 'standing' | 'aside' | 'both';

/** The choices between two texts: by field name, and by block index among the pairs. */
export interface Choices {
  readonly fields: Partial<Record<DraftField, Choice>>;
  readonly blocks: Readonly<Record<number, Choice>>;
}

/** Merges two texts: parts without a choice stay as they are in `standing`. */
export function mergeDrafts(standing: Draft, aside: Draft, choices: Choices): Draft {
  const taken = DRAFT_FIELDS.filter(
    (field) => choices.fields[field] === 'aside' && !sameField(standing, aside, field),
  );
  const fields = Object.fromEntries(taken.map((field) => [field, aside[field]])) as Partial<Draft>;
  const content = alignBlocks(standing, aside).flatMap((pair, at): Block[] => {
    const choice = isSameBlock(pair) ? 'standing' : (choices.blocks[at] ?? 'standing');
    return [choice === 'aside' ? null : pair.was, choice === 'standing' ? null : pair.is].filter(
      (block) => block !== null,
    );
  });
  return { ...standing, ...fields, body: { type: 'doc', content } };
}
