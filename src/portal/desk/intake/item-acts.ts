import { z } from 'zod';
import {
  followItem,
  separateItem,
  spikeItem,
  takeItem,
  unfollowItem,
  unspikeItem,
} from '../../../desk/intake/decide-items.ts';
import type { IntakeItem } from '../../../desk/intake/item.ts';
import { linkItem } from '../../../desk/intake/link-item.ts';
import { moveSettings } from '../../../desk/move-story.ts';
import { wholeNumberIn } from '../../http/form.ts';
import { type ActOn, act } from '../resource/row-act.ts';

const who = 'write stories';

/** What publishes an item as an excerpt. */
interface ItemLinked {
  readonly revision?: number | undefined;
}

/** What is done to an item of the pool, in the order of its page. */
export const ITEM_ACTS: readonly ActOn<IntakeItem>[] = [
  act({
    ...{ name: 'take', done: 'taken', who, inList: true, key: 't' },
    about: 'Makes an item the member’s own draft, with its source, credit and terms.',
    words: (words) => ({ button: words.say('inTake') }),
    isFor: ({ state }) => state !== 'taken',
    to: ({ id }) => `/desk/stories/${id}`,
    write: (writing, by, { id }, _nothing, { clock }) => takeItem(writing, id, by, clock.now()),
    call: {
      about: 'Takes an item: it becomes a draft that is assigned to the token’s member.',
      refuses: [409],
    },
  }),
  act({
    ...{ name: 'spike', done: 'spiked', who, inList: true, key: 'x' },
    about: 'Puts an item out of the pool; it can be brought back.',
    words: (words) => ({ button: words.say('inSpike'), done: words.say('inDidSpike') }),
    isFor: ({ state }) => state === 'waiting' || state === 'copy',
    write: (writing, by, { id }, _nothing, { clock }) => spikeItem(writing, id, by, clock.now()),
    call: { about: 'Spikes an item that nobody has taken.', refuses: [409] },
  }),
  act({
    ...{ name: 'unspike', done: 'unspiked', who, inList: true, key: 'u' },
    about: 'Puts a spiked item back into the pool.',
    words: (words) => ({ button: words.say('inUnspike'), done: words.say('inDidUnspike') }),
    isFor: ({ state }) => state === 'spiked',
    write: (writing, by, { id }, _nothing, { clock }) => unspikeItem(writing, id, by, clock.now()),
    call: { about: 'Brings a spiked item back.', refuses: [409] },
  }),
  act({
    ...{ name: 'separate', done: 'separated', who, inList: true, key: 's' },
    about: 'Makes attached copy an item of its own.',
    words: (words) => ({
      button: words.say('inSeparate'),
      hint: words.say('inSeparateAbout'),
      done: words.say('inDidSeparate'),
    }),
    isFor: ({ state }) => state === 'copy',
    write: (writing, by, { id }, _nothing, { clock }) => separateItem(writing, id, by, clock.now()),
    call: {
      about: 'Makes copy that is attached to a story an item of its own, which waits.',
      refuses: [409],
    },
  }),
  act({
    ...{ name: 'follow', done: 'followed', who, key: 'f' },
    about: 'Tells the member when a new version of an item comes, or it is cancelled.',
    words: (words) => ({ button: words.say('inFollow'), done: words.say('inDidFollow') }),
    isFor: ({ followed }) => !followed,
    write: (writing, by, { id }, _nothing, { clock }) => followItem(writing, id, by, clock.now()),
    call: { about: 'Follows an item: its new versions and its cancellation become notices.' },
  }),
  act({
    ...{ name: 'unfollow', done: 'unfollowed', who },
    about: 'Ends the notices about an item.',
    words: (words) => ({ button: words.say('inUnfollow'), done: words.say('inDidUnfollow') }),
    isFor: ({ followed }) => followed,
    write: (writing, by, { id }) => unfollowItem(writing, id, by),
    call: { about: 'Stops following an item.' },
  }),
  act({
    ...{ name: 'link', done: 'linked', who: 'publish stories' },
    about: 'Publishes an item as an excerpt that leads to its original.',
    words: (words) => ({
      button: words.say('inLink'),
      hint: words.say('inLinkAbout'),
      done: words.say('inDidLink'),
    }),
    isFor: ({ policy, sourceUrl, storyState, canceled }) =>
      policy === 'linked' && sourceUrl !== null && storyState === 'draft' && !canceled,
    // Readers see what the member saw, and not a version that came meanwhile.
    fields: [
      {
        ...{ name: 'revision', kind: 'text', most: 9, label: () => '' },
        value: ({ revision }) => String(revision),
        isFor: () => false,
      },
    ],
    ofForm: (form) => ({ revision: wholeNumberIn(form, 'revision') }),
    write: (writing, by, { id }, values: ItemLinked, { config, clock }) =>
      linkItem(writing, { id, ...values }, by, moveSettings(config), clock.now()),
    call: {
      about:
        'Publishes an item as an excerpt that leads to its original, by the rules of publishing. The token needs the scope `stories:move`.',
      scope: 'stories:move',
      body: z.strictObject({
        revision: z
          .number()
          .int()
          .optional()
          .meta({ description: 'The revision that was read: a newer one is refused.' }),
      }),
      refuses: [409],
    },
  }),
];
