import type { Block } from '../../../desk/blocks/block.ts';
import { Blocked } from '../../../desk/blocks/refuse-blocked.ts';
import type { Words } from '../../../words/words.ts';
import type { Page } from '../../http/page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { blockSentences, kindWord } from '../blocks/block-words.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';

/** A refused form of live coverage: which, its values, and why. */
export interface LiveRefusal {
  readonly form: 'entry' | 'summary' | 'edit' | 'take back' | 'other';
  readonly typed: Readonly<Record<string, string>>;
  readonly status: Page['status'];
  readonly notice: NoticeView;
  readonly blocks: readonly Block[];
}

/** A refusal as a page shows it; any other error is rethrown. */
export function refusalOf(
  error: unknown,
  form: LiveRefusal['form'],
  typed: Readonly<Record<string, string>>,
  words: Words,
): LiveRefusal {
  return {
    form,
    typed,
    status: statusOf(error),
    notice: { text: lineOf(error, words), wrong: true },
    blocks: error instanceof Blocked ? error.blocks : [],
  };
}

/** Shapes the blocks; null if there are none. */
export function blockedView(blocks: readonly Block[], words: Words) {
  if (blocks.length === 0) return null;
  return {
    title: words.say('liveDeskBlocked'),
    lines: blocks.map((block) => {
      const { what, advice } = blockSentences(block, words);
      return {
        quote: 'exact' in block ? block.exact : kindWord(block.kind, words),
        text: `${what} ${advice}`,
      };
    }),
  };
}
