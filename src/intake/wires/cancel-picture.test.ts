import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { MediaTaking } from '../take-media.ts';
import { importSent, wireText } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const picture = (uri: string, more: object = {}) => ({
  ...{ uri, name: uri, type: 'picture' },
  renditions: [{ name: 'original', href: `https://wire.example/${uri}.jpg` }],
  ...more,
});
const kill = (uri: string, copyrightholder: string) => {
  const { name: _name, ...sent } = picture(uri);
  const standard = { name: 'ninjs', version: '2.1' };
  return { standard, ...sent, copyrightholder, pubstatus: 'canceled', ednote: 'Not the port.' };
};
const picturesOf = (draft: { lead: { src: string | null } | null; body: object } | null | undefined) => [
  draft?.lead?.src ?? null,
  ...[...JSON.stringify(draft?.body).matchAll(/wire\.example\/([\w:]+)\.jpg/g)].map(([, name]) => name),
];

it('a picture that is cancelled is said in the history of each story with it, and in no later version', async () => {
  const uri = 'urn:picture:text';
  const associations = [picture('p:one'), picture('p:two'), picture('p:three')];
  const items = await importSent(
    [
      wireText(uri, 1, { associations }),
      kill('p:two', 'Somebody Else'),
      kill('p:two', 'A Wire'),
      kill('p:two', 'A Wire'),
      wireText(uri, 2, { associations }),
      kill('p:one', 'A Wire'),
      wireText(uri, 3, { associations }),
    ],
    { store },
  );
  const ordered = 'It cancels a picture of a story, which an editor must take out.';
  expect(items.map(({ status, reason }) => [status, reason])).toEqual([
    ['taken', null],
    [
      'refused',
      'There is no story of the item "p:two" to withdraw. Should it still come, it will not be taken.',
    ],
    ['refused', ordered],
    ['refused', ordered],
    ['revised', null],
    ['refused', ordered],
    ['revised', null],
  ]);
  expect([0, 4, 6].map((i) => picturesOf(items[i]?.draft))).toEqual([
    ['https://wire.example/p:one.jpg', 'p:two', 'p:three'],
    ['https://wire.example/p:one.jpg', 'p:three'],
    [null, 'p:three'],
  ]);
  const moves = await store.reading
    .selectFrom('story_moves as m')
    .innerJoin('stories as s', 's.id', 'm.story_id')
    .select(['m.move', 'm.from_state', 'm.note'])
    .where('s.external_key', '=', `guid:a-wire:${uri}`)
    .orderBy('m.id')
    .execute();
  expect(moves.map(({ move, from_state, note }) => [move, from_state, note])).toEqual([
    ['cancel picture', 'published', 'https://wire.example/p:two.jpg: Not the port.'],
    ['cancel picture', 'published', 'https://wire.example/p:one.jpg: Not the port.'],
  ]);
});

it('pictures are fetched for what is saved alone', async () => {
  const fetched: (string | null)[] = [];
  const media: MediaTaking = {
    counts: { taken: 0, known: 0, missing: 0, refused: 0 },
    left: [],
    take: async (draft) => {
      fetched.push(`${draft.headline}, ${draft.lead?.src ?? 'without'}`);
      return draft;
    },
  };
  const uri = 'urn:picture:fetched';
  const associations = [picture('p:four')];
  const sent = [
    wireText(uri, 2, { associations }),
    wireText(uri, 1, { associations }),
    wireText(uri, 3, { associations, pubstatus: 'withheld' }),
    kill('p:four', 'A Wire'),
    wireText(uri, 4, { associations }),
    wireText(uri, 5, { pubstatus: 'canceled' }),
    wireText(uri, 6, { associations }),
  ];
  await importSent(sent, { store, media });
  expect(fetched).toEqual(['Version 2, https://wire.example/p:four.jpg', 'Version 4, without']);
});
