import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { importSent } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

/** What became of the last thing sent, and how many stories readers see of those that came before it. */
async function end(...sent: (object | string)[]) {
  const items = await importSent(sent, { store });
  const keys = items.flatMap(({ draft }) => draft?.externalKey ?? []);
  const rows = await store.reading
    .selectFrom('stories')
    .select('state')
    .where('external_key', 'in', ['', ...keys])
    .execute();
  return [items.at(-1)?.status, rows.filter(({ state }) => state === 'published').length];
}

interface Document {
  readonly id?: string;
  readonly key?: string;
  readonly regsrc?: string;
  readonly holder?: string;
  readonly distributor?: string;
  readonly status?: string;
  /** Of its key. */
  readonly version?: number;
}
const nitf = ({ id, key, regsrc = 'EXW', holder, distributor, status = '', version = 1 }: Document) =>
  `<nitf><head><docdata ${status}>${id ? `<doc-id id-string="${id}" ${regsrc && `regsrc="${regsrc}"`}/>` : ''}
  ${key ? `<du-key key="${key}" version="${version}"/>` : ''}${holder ? `<doc.copyright holder="${holder}" year="2026"/>` : ''}
  <date.issue norm="20261124T090000Z"/></docdata></head><body><body.head><hedline><hl1>Port reopens</hl1></hedline>
  ${distributor ? `<distributor>${distributor}</distributor>` : ''}</body.head>
  <body.content><p>Ships entered the port.</p></body.content></body></nitf>`;
const CANCELED = 'management-status="canceled"';
const ending = (id: string) => `${CANCELED} management-doc-idref="${id}"`;

describe('an order of NITF ends the document it names', () => {
  it.each([
    [
      'by its number, although it is known by its key',
      { id: 'n1', key: 'N1' },
      { id: 'k1', status: ending('n1') },
    ],
    [
      'by its number, in an order with a key of its own',
      { id: 'n2', key: 'N2' },
      { id: 'k2', key: 'KILL-2', status: ending('n2') },
    ],
    [
      'by its number, in an order with its key',
      { id: 'n3', key: 'N3' },
      { id: 'k3', key: 'N3', status: ending('n3') },
    ],
    ['by its own number, without the key', { id: 'n4', key: 'N4' }, { id: 'n4', status: CANCELED }],
    [
      'without who gave the number',
      { id: 'n5', key: 'N5', holder: 'EXW' },
      { regsrc: '', holder: 'EXW', status: ending('n5') },
    ],
    [
      'without the holder',
      { id: 'n6', holder: 'Ex Wire Ltd', distributor: 'Ex Distribution' },
      { id: 'k6', status: ending('n6') },
    ],
    [
      'from the distributor',
      { id: 'n7', holder: 'Ex Wire Ltd', distributor: 'Ex Distribution' },
      { id: 'k7', regsrc: '', distributor: 'Ex Distribution', status: ending('n7') },
    ],
    [
      'as the status of what it refers to',
      { id: 'n8', key: 'N8' },
      {
        id: 'k8',
        status: `${CANCELED} management-doc-idref="n8" management-idref-status="canceled"`,
      },
    ],
  ] as [string, Document, Document][])('%s', async (_how, sent, order) => {
    expect(await end(nitf(sent))).toEqual(['taken', 1]);
    expect(await end(nitf(sent), nitf(order))).toEqual(['withdrawn', 0]);
  });

  it.each([
    [
      'with a key of its own',
      { id: 'v1', key: 'V1', version: 3 },
      { id: 'vk1', key: 'KILL-V1', status: ending('v1') },
    ],
    ['with its key', { id: 'v2', key: 'V2', version: 3 }, { id: 'vk2', key: 'V2', status: ending('v2') }],
    ['of a document without a key', { id: 'v3' }, { id: 'vk3', key: 'V3', version: 0, status: ending('v3') }],
    [
      'of a later version with another number',
      { id: 'v4-second', key: 'V4', version: 2 },
      { id: 'vk4', key: 'V4', version: 1, status: ending('v4-first') },
    ],
  ] as [string, Document, Document][])(
    'whatever version the order has itself, %s',
    async (_how, sent, order) => {
      expect(await end(nitf(sent), nitf(order))).toEqual(['withdrawn', 0]);
    },
  );

  it('in a document that readers may see themselves', async () => {
    const status = 'management-doc-idref="n9" management-idref-status="canceled"';
    const items = await importSent([nitf({ id: 'n9', key: 'N9' }), nitf({ id: 'k9', status })], { store });
    expect(items.map((item) => item.status)).toEqual(['taken', 'withdrawn', 'taken']);
  });

  const cut = (text: string, at: string) => text.slice(0, text.indexOf(at));
  it.each([
    ['without a body', (order: string) => `${cut(order, '<body>')}</nitf>`],
    ['that breaks off in its text', (order: string) => cut(order, 'entered')],
    ['that breaks off after its head', (order: string) => cut(order, '<body>')],
  ])('in an order %s', async (how, spoilt) => {
    const ended = nitf({ id: how, key: `key ${how}` });
    expect(await end(ended, spoilt(nitf({ id: `kill ${how}`, status: ending(how) })))).toEqual([
      'withdrawn',
      0,
    ]);
    const itself = nitf({ id: `${how} itself` });
    expect(await end(itself, spoilt(nitf({ id: `${how} itself`, status: CANCELED })))).toEqual([
      'withdrawn',
      0,
    ]);
    const status = `management-doc-idref="${how} beside" management-idref-status="canceled"`;
    const beside = spoilt(nitf({ id: `${how} usable`, status }));
    const items = await importSent([nitf({ id: `${how} beside` }), beside], { store });
    expect(items.map((item) => item.status)).toEqual(['taken', 'withdrawn', 'refused']);
  });

  it('but not where the file breaks off before it says which', async () => {
    const order = cut(nitf({ id: 'n12', status: CANCELED }), '<date.issue');
    expect(await end(nitf({ id: 'n12' }), order)).toEqual(['refused', 1]);
  });

  it('in an order that has a status of its own', async () => {
    const status = 'management-status="gone" management-doc-idref="n13" management-idref-status="canceled"';
    const items = await importSent([nitf({ id: 'n13' }), nitf({ id: 'k13', status })], { store });
    expect(items.map((item) => item.status)).toEqual(['taken', 'withdrawn', 'refused']);
  });

  it('and not another sender’s with the same number', async () => {
    const sent = nitf({ id: 'n10', holder: 'Ex Wire Ltd' });
    const order = nitf({ id: 'k10', regsrc: 'OTHER', holder: 'Other', status: ending('n10') });
    expect(await end(sent, order)).toEqual(['refused', 1]);
  });

  it('before it comes, by any of its names', async () => {
    const order = nitf({ id: 'k11', status: ending('n11') });
    expect(await end(order, nitf({ id: 'n11', key: 'N11', holder: 'Ex Wire Ltd' }))).toEqual(['refused', 0]);
  });
});

const text = (uri: string, more: object = {}) => ({
  ...{ uri, type: 'text', versioncreated: '2026-11-24T09:00:00Z', copyrightholder: 'A Wire' },
  headlines: [{ role: 'main', value: `Port reopens, ${uri}` }],
  bodies: [{ contenttype: 'text/html', value: '<p>Ships entered the port.</p>' }],
  ...more,
});
const CANCEL = { pubstatus: 'canceled' };
const STANDARD = { name: 'ninjs', version: '2.1' };
const whole = (uri: string, parts: readonly string[], more: object = {}) => ({
  ...{ standard: STANDARD, uri, type: 'composite', versioncreated: '2026-11-24T09:00:00Z' },
  copyrightholder: 'A Wire',
  associations: parts.map((part) => ({ ...text(part), name: part })),
  ...more,
});

describe('an order to end a composite item', () => {
  it.each([[['urn:n:a']], [['urn:n:b', 'urn:n:c']]])('ends every text of it: %s', async (parts) => {
    const uri = `urn:n:whole:${parts.length}`;
    expect(await end(whole(uri, parts))).toEqual(['taken', parts.length]);
    const order = whole(uri, [], { pubstatus: 'canceled' });
    expect(await end(whole(uri, parts), order)).toEqual(['withdrawn', 0]);
    // Nor does a new text of it come in its place.
    expect(await end(whole(uri, ['urn:n:new']))).toEqual(['refused', 0]);
  });

  it('ends every text of it, whose versions are counted by themselves', async () => {
    const sent = whole('urn:n:counted', ['urn:n:counted:text'], { version: '1' });
    const associations = sent.associations.map((part) => ({ ...part, version: '7' }));
    const order = whole('urn:n:counted', [], { version: '2', pubstatus: 'canceled' });
    expect(await end({ ...sent, associations }, order)).toEqual(['withdrawn', 0]);
  });

  it('leaves the others alone where it names one text', async () => {
    const sent = whole('urn:n:two', ['urn:n:d', 'urn:n:e']);
    const order = { standard: STANDARD, ...text('urn:n:d', { pubstatus: 'canceled' }) };
    expect(await end(sent, order)).toEqual(['withdrawn', 1]);
    expect(await end(sent)).toEqual(['same', 1]);
  });

  it.each([
    ['1', 'with the other beside it', {}, true],
    ['2', 'alone', {}, false],
    ['3', 'in an order that breaks the standard', { random: 1 }, true],
  ])('ends the one text that is cancelled in one that may be used: %s, %s', async (id, _how, more, both) => {
    const [uri, ended, other] = ['a', 'b', 'c'].map((name) => `urn:n:part:${id}:${name}`) as string[];
    const sent = whole(uri ?? '', [ended ?? '', other ?? '']);
    const canceled = { ...text(ended ?? '', { ...CANCEL, ...more }), name: 'ended' };
    const order = { ...sent, associations: [canceled, ...(both ? sent.associations.slice(1) : [])] };
    await end(sent, order);
    expect(await end(sent)).toEqual(['same', 1]);
  });

  it('does not end its other texts where it comes before them', async () => {
    const sent = whole('urn:n:early', ['urn:n:early:ended', 'urn:n:early:other']);
    const canceled = { ...text('urn:n:early:ended', CANCEL), name: 'ended' };
    expect(await end({ ...sent, associations: [canceled] }, sent)).toEqual(['taken', 1]);
  });
});

describe('an order to end a package of NewsML-G2', () => {
  const meta = (kind: string, status: string) =>
    `<itemMeta><itemClass qcode="ninat:${kind}"/><provider qcode="x:EXW"><name>Ex Wire</name></provider>
    <versionCreated>2026-11-24T09:00:00Z</versionCreated><pubStatus qcode="stat:${status}"/></itemMeta>`;
  const packed = (name: string, status: string, ...refs: readonly string[]) =>
    `<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:n:package:${name}">${meta('composite', status)}
    <groupSet><group>${refs.map((ref) => `<itemRef residref="urn:n:item:${ref}">${kindOf(ref)}</itemRef>`).join('')}</group></groupSet></packageItem>`;
  const kindOf = (ref: string) => (ref.startsWith('picture') ? '<itemClass qcode="ninat:picture"/>' : '');
  const item = (name: string) => `<newsItem guid="urn:n:item:${name}">${meta('text', 'usable')}
    <contentMeta><headline>Port</headline></contentMeta>
    <contentSet><inlineData contenttype="text/plain">Ships entered.</inlineData></contentSet></newsItem>`;
  const message = (...items: string[]) =>
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${items.join('')}</itemSet></newsMessage>`;

  it.each([
    ['a', ['a']],
    ['b', ['b', 'picture-elsewhere']],
  ])('ends the only text it was sent with: %s', async (name, refs) => {
    const sent = message(packed(name, 'usable', ...refs), item(name));
    expect(await end(sent)).toEqual(['taken', 1]);
    expect(await end(sent, packed(name, 'canceled', ...refs))).toEqual(['withdrawn', 0]);
  });

  it('ends the only text it is sent with', async () => {
    const sent = message(packed('e', 'usable', 'e'), item('e'));
    await end(sent, message(packed('e', 'canceled', 'e'), item('e')));
    expect(await end(sent)).toEqual(['refused', 0]);
  });

  it.each([
    ['several texts', 'c1', ['c1', 'c2'], ['c1', 'c2']],
    ['a text and one that is not there', 'd1', ['d1', 'd2'], ['d1']],
  ])('does not end what it only refers to: %s', async (_what, name, refs, there) => {
    const texts = there.map(item);
    const sent = message(packed(name, 'usable', ...refs), ...texts);
    await end(sent, message(packed(name, 'canceled', ...refs), ...texts), packed(name, 'canceled', ...refs));
    expect(await end(...texts)).toEqual(['same', there.length]);
  });

  it('or an item counts where the file breaks off below it', async () => {
    const canceled = item('h').replace('stat:usable', 'stat:canceled');
    expect(await end(item('h'), canceled.slice(0, canceled.indexOf('<inlineData')))).toEqual([
      'withdrawn',
      0,
    ]);
    const unsaid = canceled.slice(0, canceled.indexOf('</itemMeta>')).replaceAll(':h"', ':h2"');
    expect(await end(item('h2'), unsaid)).toEqual(['refused', 1]);
  });

  it('leaves what it refers to to a person', async () => {
    const order = message(packed('f', 'canceled', 'f1', 'f2'), item('f1'), item('f2'));
    const items = await importSent([order], { store });
    expect(items.slice(-2).map(({ draft, reason }) => [draft?.state, reason])).toEqual(
      [0, 1].map(() => ['draft', 'A package that refers to it was cancelled, so it becomes a draft.']),
    );
  });
});

it.each([
  [{ infosources: [{ name: 'AFP', role: 'source' }], copyrightholder: 'Agence France-Presse' }, {}],
  [{ copyrightholder: 'AFP' }, { copyrightholder: 'Agence France-Presse' }],
  [{ copyrightholder: 'AFP' }, { infosources: [{ name: 'Agence France-Presse' }], copyrightholder: 'Other' }],
])('senders that are named differently are the same: %o', async (sent, order) => {
  const uri = `urn:n:${JSON.stringify([sent, order])}`;
  const names = { copyrightholder: 'Agence France-Presse', ...order, pubstatus: 'canceled' };
  const item = { standard: STANDARD, ...text(uri, sent) };
  expect(await end(item, { standard: STANDARD, ...text(uri, names) })).toEqual(['withdrawn', 0]);
});
