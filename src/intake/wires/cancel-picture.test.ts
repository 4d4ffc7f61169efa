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

it('a picture that is cancelled does not return by another rendition, or without its name', async () => {
  const uri = 'urn:picture:renditions';
  const renditions = ['large', 'small'].map((name) => ({ name, href: `https://wire.example/p:${name}.jpg` }));
  const associations = [picture('p:twice', { renditions }), picture('p:kept')];
  const bodies = [
    {
      contenttype: 'text/html',
      value:
        '<p>Ships.</p><img src="https://wire.example/p:small.jpg"><img src="https://wire.example/p:kept.jpg">',
    },
  ];
  const sent = (version: number, more: object = {}) =>
    wireText(uri, version, { associations, bodies, ...more });
  const items = await importSent(
    [
      sent(1),
      kill('p:twice', 'A Wire'),
      sent(2),
      sent(3, { associations: [] }),
      sent(4, { associations: [] }),
    ],
    { store },
  );
  // Nor is one shown twice of which the text has another rendition.
  expect(picturesOf(items[0]?.draft)).toEqual(['https://wire.example/p:small.jpg', 'p:kept']);
  expect(items.slice(2).map(({ status, draft }) => [status, picturesOf(draft)])).toEqual([
    ['revised', [null, 'p:kept']],
    ['revised', [null, 'p:kept']],
    ['revised', [null, 'p:kept']],
  ]);
});

it('a picture of NewsML-G2 that is cancelled does not return by another rendition', async () => {
  const meta = (kind: string, status = 'usable') =>
    `<itemMeta><itemClass qcode="ninat:${kind}"/><provider qcode="x:EXW"><name>Ex Wire</name></provider>
    <versionCreated>2026-11-24T09:00:00Z</versionCreated><pubStatus qcode="stat:${status}"/></itemMeta>`;
  const remote = (name: string, width: number) =>
    `<remoteContent href="https://wire.example/p:g2-${name}.jpg" contenttype="image/jpeg" width="${width}" height="9"/>`;
  const g2 = (status?: string) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:picture:g2">${meta('picture', status)}
    <contentSet>${remote('large', 90)}${remote('small', 10)}</contentSet></newsItem>`;
  const whole = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><packageItem guid="urn:picture:g2:package">
    ${meta('composite')}<groupSet><group><itemRef residref="urn:picture:g2"/><itemRef residref="urn:picture:g2:text"/></group></groupSet>
    </packageItem>${g2()}<newsItem guid="urn:picture:g2:text">${meta('text')}<contentMeta><headline>Port</headline></contentMeta>
    <contentSet><inlineData contenttype="text/html">&lt;p>Ships.&lt;/p>&lt;img src="https://wire.example/p:g2-small.jpg"></inlineData>
    </contentSet></newsItem></itemSet></newsMessage>`;
  const items = await importSent([whole, g2('canceled'), whole], { store });
  expect(items.map(({ status, draft }) => [status, draft && picturesOf(draft)])).toEqual([
    ['taken', ['https://wire.example/p:g2-small.jpg']],
    ['refused', null],
    ['revised', [null]],
  ]);
});

it('an order counts for what the import was told is from its source, before and after', async () => {
  const rules = { source: 'The House Wire' };
  const [before, after] = [[picture('p:told-before')], [picture('p:told-after')]];
  const told = (...sent: object[]) => importSent(sent, { store, rules });
  const [first] = await told(wireText('urn:told:after', 1, { associations: after }));
  const [order] = await told(kill('p:told-after', 'Somebody Else'));
  const [second] = await told(wireText('urn:told:after', 2, { associations: after }));
  expect([picturesOf(first?.draft), order?.reason, picturesOf(second?.draft)]).toEqual([
    ['https://wire.example/p:told-after.jpg'],
    'It cancels a picture of a story, which an editor must take out.',
    [null],
  ]);
  const [, third] = await told(
    kill('p:told-before', 'Somebody Else'),
    wireText('urn:told:before', 1, { associations: before }),
  );
  expect(picturesOf(third?.draft)).toEqual([null]);
  const [, text] = await told(
    wireText('urn:told:text', 2, { copyrightholder: 'Somebody Else', pubstatus: 'canceled' }),
    wireText('urn:told:text', 1),
  );
  expect(text?.reason).toBe('Its sender cancelled it before, so it is not taken any more.');
});

it('no picture is fetched for a version that is not taken because an editor changed the story', async () => {
  const fetched: [string, boolean][] = [];
  const media: MediaTaking = {
    counts: { taken: 0, known: 0, missing: 0, refused: 0 },
    left: [],
    take: async (draft, _rights, fetches = true) => {
      fetched.push([draft.headline, fetches]);
      return draft;
    },
  };
  const uri = 'urn:picture:edited';
  const associations = [picture('p:edited')];
  await importSent([wireText(uri, 1, { associations })], { store, media });
  await store.write((writing) =>
    writing
      .updateTable('stories')
      .set((eb) => ({ intake_hash: eb.ref('content_hash'), content_hash: 'edited' }))
      .where('external_key', '=', `guid:a-wire:${uri}`)
      .execute(),
  );
  const twice = [1, 1].map((version) =>
    JSON.stringify(wireText('urn:picture:twice', version, { associations })),
  );
  const items = await importSent(
    [
      wireText(uri, 1, { associations }),
      wireText(uri, 2, { associations: [picture('p:new')] }),
      `${twice[0]}\n${twice[1]}`,
    ],
    { store, media },
  );
  expect(items.map(({ status }) => status)).toEqual(['same', 'refused', 'same', 'taken']);
  expect(fetched).toEqual([
    ['Version 1', true],
    ['Version 1', false],
    ['Version 2', false],
    ['Version 1', false],
    ['Version 1', true],
  ]);
});
