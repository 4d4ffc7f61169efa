import { describe, expect, it } from 'vitest';
import { bodyText } from '../../stories/body.ts';
import { importSent, readSent } from './testing.ts';

const first = {
  uri: 'urn:example:wire:1',
  type: 'text',
  version: '3',
  language: 'en',
  byline: 'By Ann Lee and Bo Chan',
  located: 'Lisbon',
  versioncreated: '2024-05-09T10:00:00Z',
  firstcreated: '2024-05-09T09:00:00Z',
  copyrightholder: 'A Wire',
  headline: 'Port of Lisbon reopens',
  description_text: 'After a week, ships may enter again.',
  body_xhtml:
    '<p>LISBON (AP) — Ships entered the port <b>again</b>.</p><script>steal()</script><p>More of it.</p>',
  subject: [{ name: 'shipping', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000337' }],
  place: [{ name: 'Lisbon', rel: 'mentions', geometry_point: { type: 'Point' } }],
  associations: {
    main: {
      uri: 'urn:example:picture:1',
      type: 'picture',
      byline: 'C. Photographer',
      description_text: 'A crane in the port',
      renditions: {
        small: { href: 'https://wire.example/small.jpg', width: 200, height: 100, mimetype: 'image/jpeg' },
        large: { href: 'https://wire.example/large.jpg', width: 2000, height: 1000, mimetype: 'image/jpeg' },
      },
    },
  },
};
const second = {
  standard: { name: 'ninjs', version: '2.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json' },
  uri: 'urn:example:wire:1',
  type: 'text',
  version: '3',
  language: 'en',
  by: 'By Ann Lee and Bo Chan',
  located: 'Lisbon',
  versioncreated: '2024-05-09T10:00:00Z',
  firstcreated: '2024-05-09T09:00:00Z',
  copyrightholder: 'A Wire',
  headlines: [{ role: 'main', value: 'Port of Lisbon reopens' }],
  descriptions: [
    { role: 'summary', contenttype: 'text/plain', value: 'After a week, ships may enter again.' },
  ],
  bodies: [{ role: 'main', contenttype: 'text/html', value: first.body_xhtml }],
  subjects: [{ name: 'shipping', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }],
  places: [{ name: 'Lisbon', rel: 'mentions', geojson: { type: 'Point', coordinates: [9, 38] } }],
  associations: [
    {
      uri: 'urn:example:picture:1',
      name: 'main',
      type: 'picture',
      by: 'C. Photographer',
      descriptions: [{ role: 'caption', value: 'A crane in the port' }],
      renditions: [
        {
          name: 'small',
          href: 'https://wire.example/small.jpg',
          width: 200,
          height: 100,
          contenttype: 'image/jpeg',
        },
        {
          name: 'large',
          href: 'https://wire.example/large.jpg',
          width: 2000,
          height: 1000,
          contenttype: 'image/jpeg',
        },
      ],
    },
  ],
};
const spelt: Record<string, string> = {
  versioncreated: 'versionCreated',
  firstcreated: 'firstCreated',
  copyrightholder: 'copyrightHolder',
  contenttype: 'contentType',
  geojson: 'geoJSON',
};
const inThird = <T>(item: T): T =>
  JSON.parse(
    JSON.stringify(item)
      .replaceAll('2.1', '3.0')
      .replace(/"([a-z]+)"/g, (whole, name: string) => (spelt[name] ? `"${spelt[name]}"` : whole)),
  );
const third = inThird(second);

describe('an item of ninjs', () => {
  it.each([
    ['1', first],
    ['2', second],
    ['3', third],
  ])('of generation %s is mapped whole', async (_generation, item) => {
    const { status, reason, draft } = await readSent(item);
    expect({ status, reason }).toEqual({ status: 'taken', reason: null });
    expect(draft).toMatchObject({
      state: 'published',
      language: 'en',
      headline: 'Port of Lisbon reopens',
      dateline: 'Lisbon',
      standfirst: 'After a week, ships may enter again.',
      authors: [{ names: { en: 'Ann Lee' } }, { names: { en: 'Bo Chan' } }],
      topics: [{ names: { en: 'shipping' } }],
      source: { name: 'A Wire', policy: 'linked' },
      agency: { slug: 'associated-press' },
      publishedAt: new Date('2024-05-09T09:00:00Z'),
      updatedAt: new Date('2024-05-09T10:00:00Z'),
      lead: {
        src: 'https://wire.example/large.jpg',
        caption: 'A crane in the port',
        credit: 'C. Photographer',
        width: 2000,
        height: 1000,
      },
    });
    expect(draft && bodyText(draft.body)).toBe('Ships entered the port again.\n\nMore of it.');
  });

  it('keeps an embargo, and every picture beside the first below the text', async () => {
    const renditions = [{ name: 'a', href: 'https://wire.example/b.jpg' }];
    const other = inThird({ ...second.associations[0], uri: 'urn:p:2', renditions });
    const associations = [...third.associations, other];
    const item = { ...third, embargoedUntil: '2026-12-01T06:00:00+01:00', associations };
    const { draft } = await readSent(item);
    expect(draft?.embargoUntil).toEqual(new Date('2026-12-01T05:00:00Z'));
    expect(draft?.body.content.at(-1)).toMatchObject({
      type: 'figure',
      attrs: { src: 'https://wire.example/b.jpg', credit: 'C. Photographer' },
    });
  });

  it.each([
    [{ type: 'picture' }, 'It is not a text, but of the type "picture", so it becomes a draft.'],
    [{ pubstatus: 'withheld' }, 'Its sender holds it back until further notice, so it becomes a draft.'],
    [{ bodies: [] }, 'It has no text, so it becomes a draft.'],
    [{ headlines: [] }, 'It has no headline, so it becomes a draft.'],
    [
      { headlines: [{ role: 'main', value: 'MANDATORY KILL: Port' }] },
      'It may be the order to withdraw another, so it becomes a draft.',
    ],
    [{ representationtype: 'partial' }, 'Its sender says that it is not complete, so it becomes a draft.'],
  ])('that no import may publish waits as a draft: %j', async (more, why) => {
    const { status, reason, draft } = await readSent({ ...second, ...more });
    expect({ status, reason, state: draft?.state }).toEqual({ status: 'taken', reason: why, state: 'draft' });
    expect(draft?.headline).not.toBe('');
  });

  it.each([
    [{ random: 1 }, 'It has "random", which ninjs 2 does not know.'],
    [{ urgency: 'high' }, 'Its "urgency" is not what ninjs 2 says it is.'],
    [{ pubstatus: 'killed' }, 'Its "pubstatus" is not what ninjs 2 says it is.'],
    [{ associations: [{ uri: 'urn:x' }] }, 'Its "associations.0.name" is missing, which ninjs 2 asks for.'],
    [{ places: [{ geojson: { type: 'Foo' } }] }, 'Its "places.0.geojson" is not what ninjs 2 says it is.'],
    [
      { rightsinfo: { linkedrights: 'https://a.example', encodedrights: 'x' } },
      'Its "rightsinfo" must have either linked or encoded rights, and not both.',
    ],
    [{ versionCreated: '2024-05-09T10:00:00Z' }, 'It has "versionCreated", which ninjs 2 does not know.'],
    [{ firstcreated: 'yesterday' }, 'Its "firstcreated" is not what ninjs 2 says it is.'],
    [
      { firstcreated: '1799-05-09T10:00:00Z' },
      'The date “1799-05-09T10:00:00Z” is not between the years 1800 and 2100.',
    ],
    [
      { embargoed: '2999-05-09T10:00:00Z' },
      'The date “2999-05-09T10:00:00Z” is not between the years 1800 and 2100.',
    ],
  ])('that breaks the standard is refused by a sentence: %j', async (more, why) => {
    const { status, reason } = await readSent({ ...second, ...more });
    expect({ status, reason }).toEqual({ status: 'refused', reason: why });
  });

  it('of generation 3 is refused where it is spelt as another', async () => {
    const { reason } = await readSent({ ...third, pubstatus: 'usable' });
    expect(reason).toBe('The item has “pubstatus”, which ninjs 3 spells “pubStatus”.');
  });

  it('may have more where it says that it keeps rules of its own, or newer ones', async () => {
    const own = { name: 'x', version: '2.1', schema: 'https://wire.example/ninjs-schema_2.1.json' };
    const newer = {
      name: 'ninjs',
      version: '3.7',
      schema: 'https://iptc.org/std/ninjs/ninjs-schema_3.7.json',
    };
    expect((await readSent({ ...second, standard: own, foo: 1 })).status).toBe('taken');
    expect((await readSent({ ...third, standard: newer, foo: 1 })).status).toBe('taken');
    expect((await readSent({ ...third, foo: 1 })).reason).toBe('It has "foo", which ninjs 3 does not know.');
  });

  it('that holds others is each of them, and one that has a text itself is that', async () => {
    const parts = [
      { ...second, name: 'a' },
      { ...second, uri: 'urn:example:wire:2', name: 'b', headlines: [{ role: 'main', value: 'Another' }] },
    ];
    const whole = { uri: 'urn:example:package', type: 'composite', associations: parts };
    for (const text of [JSON.stringify(whole), JSON.stringify(whole, null, 1)]) {
      expect((await importSent([text])).map(({ headline, place }) => [place, headline])).toEqual([
        [1, 'Port of Lisbon reopens'],
        [2, 'Another'],
      ]);
    }
    const { name: _name, associations: _own, ...text } = { ...second, name: 'a' };
    const embargoed = '2026-12-01T06:00:00Z';
    const one = { ...whole, embargoed, associations: [{ ...text, name: 'a' }, ...second.associations] };
    expect((await readSent(one)).draft).toMatchObject({
      embargoUntil: new Date(embargoed),
      lead: { src: 'https://wire.example/large.jpg' },
    });
    expect((await readSent({ ...whole, pubstatus: 'canceled' })).status).toBe('withdrawn');
    const { headline, draft } = await readSent({ ...first, type: 'composite' });
    expect([headline, draft?.state]).toEqual(['Port of Lisbon reopens', 'published']);
  });

  it('is read as Superdesk sends it, with a guid, nulls and properties of its own', async () => {
    const superdesk = {
      guid: 'urn:newsml:wire.example:2024:1',
      version: '2',
      type: 'text',
      pubstatus: 'usable',
      priority: 6,
      versioncreated: '2024-05-09T10:00:00+0000',
      headline: 'Port of Lisbon reopens',
      source: 'A Wire',
      body_html: '<p>Ships entered the port.</p>',
      byline: null,
      readtime: 1,
      extra: { a: 1 },
      subject: [{ code: '20000337', name: 'shipping', scheme: null }],
      authors: [{ code: 'a', name: 'Ann Lee', role: 'writer', biography: null }],
      service: [{ code: 'n', name: 'News' }],
      associations: {
        featuremedia: {
          guid: 'tag:p',
          type: 'picture',
          byline: 'C. Photographer',
          description_text: 'A crane',
          poi: null,
          renditions: {
            original: { href: 'https://wire.example/o.jpg', mimetype: 'image/jpeg', width: 9, height: 6 },
          },
        },
        gone: null,
      },
    };
    const { status, reason, draft } = await readSent(superdesk);
    expect({ status, reason }).toEqual({ status: 'taken', reason: null });
    expect(draft).toMatchObject({
      externalKey: 'guid:a-wire:urn:newsml:wire.example:2024:1',
      headline: 'Port of Lisbon reopens',
      authors: [{ slug: 'ann-lee' }],
      topics: [{ slug: 'shipping' }],
      source: { name: 'A Wire' },
      lead: { src: 'https://wire.example/o.jpg', credit: 'C. Photographer' },
    });
    expect((await readSent({ ...superdesk, pubstatus: 'canceled' })).status).toBe('withdrawn');
    expect((await readSent({ ...superdesk, pubstatus: 'x' })).reason).toBe(
      'Its "pubstatus" is not what ninjs 1 says it is.',
    );
  });

  it('that means harm does none', async () => {
    const deep = `${'{"uri":"urn:x","name":"n","associations":['.repeat(5000)}${']}'.repeat(5000)}`;
    expect((await readSent(deep)).reason).toMatch(/nested|not whole JSON/);
    const unknown = await readSent({ ...second, language: 'xx-not a language' });
    expect(unknown.draft?.language).toBe('en');
    const spoilt = await readSent({
      ...second,
      headlines: [{ role: 'main', value: 'Port <b>of</b> Lisbon\u0000\u202e' }],
      bodies: [
        {
          contenttype: 'text/html',
          value:
            '<p onclick="x()">Ships <a href="javascript:x()">sailed</a>.<iframe src="https://x.example"></iframe></p>',
        },
      ],
      associations: [{ ...second.associations[0], renditions: [{ name: 'a', href: 'file:///etc/passwd' }] }],
    });
    expect(spoilt.draft?.headline).toBe('Port of Lisbon');
    expect(JSON.stringify(spoilt.draft)).not.toMatch(/javascript|iframe|passwd|onclick/);
  });
});

it('a line that is nested too deep does not keep the others from being read', async () => {
  const deep = `${'{"guid":"g","versioncreated":"2024-05-09T10:00:00Z","associations":{"a":'.repeat(30_000)}{}${'}}'.repeat(30_000)}`;
  const order = {
    uri: 'urn:example:after',
    type: 'text',
    versioncreated: '2024-05-09T10:00:00Z',
    pubstatus: 'canceled',
  };
  const items = await importSent([`${JSON.stringify(order)}\n${deep}\n${JSON.stringify(order)}\n`]);
  expect(items.map(({ status, place }) => [status, place])).toEqual([
    ['withdrawn', 1],
    ['refused', 2],
    ['withdrawn', 3],
  ]);
  expect(items[1]?.reason).toMatch(/nested more than 40 levels deep/);
});

it('an order counts, however deep its item is nested', async () => {
  const deep = `{"guid":"g","pubstatus":"canceled","associations":{"a":${'{"guid":"h","associations":{"a":'.repeat(3000)}{}${'}}'.repeat(3000)}}}`;
  expect((await readSent(deep)).status).toBe('withdrawn');
});

it.each([
  ['//cdn.wire.example/1.jpg', 'https://cdn.wire.example/1.jpg'],
  ['javascript:x', null],
])('the address of a picture may be without a scheme: %s', async (href, src) => {
  const renditions = [{ name: 'original', href }];
  const picture = { uri: 'urn:example:picture', name: 'main', type: 'picture', renditions };
  const { draft } = await readSent({
    ...{ standard: { name: 'ninjs', version: '2.1' }, uri: 'urn:example:scheme', type: 'text' },
    headlines: [{ role: 'main', value: 'Port' }],
    bodies: [{ contenttype: 'text/html', value: '<p>Ships entered.</p>' }],
    associations: [picture],
  });
  expect(draft?.lead?.src ?? null).toBe(src);
});

it.each([
  ['https://creativecommons.org/licenses/by/4.0/', 'licensed', null],
  ['All rights reserved', 'linked', 'All rights reserved'],
])('only an address is a licence: %s', async (linkedrights, policy, terms) => {
  const { draft, wire } = await readSent({
    ...{ standard: { name: 'ninjs', version: '2.1' }, uri: 'urn:example:rights', type: 'text' },
    ...{ versioncreated: '2024-05-09T10:00:00Z', rightsinfo: { linkedrights } },
    headlines: [{ role: 'main', value: 'Port' }],
    bodies: [{ contenttype: 'text/html', value: '<p>Ships entered.</p>' }],
  });
  expect([draft?.source.policy, wire?.terms]).toEqual([policy, terms]);
});
