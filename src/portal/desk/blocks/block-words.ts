import type { Block, BlockKind } from '../../../desk/blocks/block.ts';
import { valueIn } from '../../../evidence/checks/verdict-words.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { dayOf } from '../../ui/times.ts';

/** The heading for a kind of block. */
export function kindWord(kind: BlockKind, words: Words): string {
  switch (kind) {
    case 'differs':
      return words.say('blocksDiffers');
    case 'unsupported':
      return words.say('blocksUnsupported');
    case 'media':
      return words.say('blocksMedia');
    case 'screening':
      return words.say('blocksScreening');
    case 'licence':
      return words.say('blocksLicence');
  }
}

/** What is wrong and how to fix it, in one sentence each. */
export function blockSentences(block: Block, words: Words): { what: string; advice: string } {
  switch (block.kind) {
    case 'differs':
      return {
        what:
          block.value === null
            ? words.say('blockDiffersBare')
            : words.say('blockDiffers', { value: valueIn(block.value, block.unit, words.language) }),
        advice: words.say('blockDiffersDo'),
      };
    case 'unsupported':
      return {
        what: block.bound ? words.say('blockUnchecked') : words.say('blockUnsupported'),
        advice: words.say('blockUnsupportedDo'),
      };
    case 'media': {
      if (block.expired) {
        const at = new Date(`${block.expired}T12:00:00Z`);
        const date = dayOf(at, words.locale, 'UTC');
        return { what: words.say('blockRights', { date }), advice: words.say('blockRightsDo') };
      }
      const [first, second] = block.missing;
      const one = first === 'credit' ? words.say('blockNoCredit') : words.say('blockNoAlt');
      return { what: second ? words.say('blockNoWords') : one, advice: words.say('blockMediaDo') };
    }
    case 'screening':
      return screeningSentences(block, words);
    case 'licence': {
      const { source, why } = block;
      if (why === 'no licence')
        return { what: words.say('blockNoLicence', { source }), advice: words.say('blockNoLicenceDo') };
      if (why === 'no address')
        return { what: words.say('blockNoAddress', { source }), advice: words.say('blockNoAddressDo') };
      if (why === 'canceled')
        return { what: words.say('blockCanceled', { source }), advice: words.say('blockCanceledDo') };
      return { what: words.say('blockAgency', { source }), advice: words.say('blockAgencyDo') };
    }
  }
}

function screeningSentences(block: Extract<Block, { kind: 'screening' }>, words: Words) {
  const name = nameIn({ '': block.label, ...block.names }, words.language);
  if (block.hitId === null)
    return {
      what: words.say('blockNotScreened', { name }),
      advice: words.say('blockNotScreenedDo'),
    };
  const listed = block.listed ?? name;
  const list = block.listNames ? nameIn(block.listNames, words.language) : '';
  return { what: words.say('blockHit', { name, listed, list }), advice: words.say('blockHitDo') };
}
