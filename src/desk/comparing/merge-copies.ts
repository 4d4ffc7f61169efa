import type { Block } from '../../stories/body.ts';
import type { Copy } from '../copy.ts';
import { alignBlocks, COPY_FIELDS, type CopyField, isSameBlock, sameField } from './compare-copies.ts';

/** Which of two texts is taken for a part; `both` takes one after the other, which only blocks can. */
export type Choice = 'standing' | 'aside' | 'both';

/** What somebody chose of two texts: by the name of a field, and by the place of a block among the pairs. */
export interface Choices {
  readonly fields: Partial<Record<CopyField, Choice>>;
  readonly blocks: Readonly<Record<number, Choice>>;
}

/** One text of two: whatever nothing is chosen for stays as it stands. */
export function mergeCopies(standing: Copy, aside: Copy, choices: Choices): Copy {
  const taken = COPY_FIELDS.filter(
    (field) => choices.fields[field] === 'aside' && !sameField(standing, aside, field),
  );
  const fields = Object.fromEntries(taken.map((field) => [field, aside[field]])) as Partial<Copy>;
  const content = alignBlocks(standing, aside).flatMap((pair, at): Block[] => {
    const choice = isSameBlock(pair) ? 'standing' : (choices.blocks[at] ?? 'standing');
    return [choice === 'aside' ? null : pair.was, choice === 'standing' ? null : pair.is].filter(
      (block) => block !== null,
    );
  });
  return { ...standing, ...fields, body: { type: 'doc', content } };
}
