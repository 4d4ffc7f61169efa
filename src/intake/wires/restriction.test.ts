import { describe, expect, it } from 'vitest';
import { importSent, readSent } from './testing.ts';

const PAST = '2026-11-24T10:00:00Z';
const FUTURE = '2026-12-25T00:00:00Z';
const own = { name: 'ninjs', version: '2.1', schema: 'https://wire.example/our-ninjs.json' };
const newer = { name: 'ninjs', version: '2.9' };
const ninjs = (more: object = {}) => ({
  standard: { name: 'ninjs', version: '2.1' },
  ...{ uri: 'urn:r:1', type: 'text', version: '1', language: 'en', copyrightholder: 'A Wire' },
  versioncreated: '2026-11-24T09:00:00Z',
  headlines: [{ role: 'main', value: 'Port reopens' }],
  bodies: [{ contenttype: 'text/html', value: '<p>Ships entered the port.</p>' }],
  ...more,
});
const third = (more: object) => ({
  standard: { name: 'ninjs', version: '3.1' },
  ...{ uri: 'urn:r:3', type: 'text', versionCreated: '2026-11-24T09:00:00Z', copyrightHolder: 'A Wire' },
  headlines: [{ role: 'main', value: 'Port reopens' }],
  bodies: [{ contentType: 'text/html', value: '<p>Ships entered the port.</p>' }],
  ...more,
});
const composite = (more: object, part: object = {}) => {
  const { standard: _standard, ...text } = ninjs(part);
  return {
    standard: { name: 'ninjs', version: '2.1' },
    ...{ uri: 'urn:r:whole', type: 'composite', versioncreated: '2026-11-24T09:00:00Z' },
    copyrightholder: 'A Wire',
    associations: [{ ...text, name: 'main' }],
    ...more,
  };
};
const nitf = (status: string, dates = '', headline = 'Port reopens') =>
  `<nitf><head><docdata management-status="${status}"><doc-id id-string="n1" regsrc="EXW"/>
  <date.issue norm="20261124T090000Z"/>${dates}</docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline>
  </body.head><body.content><p>Ships entered the port.</p></body.content></body></nitf>`;
const meta = (kind: string, more = '', status = 'usable') =>
  `<itemMeta><itemClass qcode="ninat:${kind}"/><provider qcode="x:EXW"><name>Ex Wire</name></provider>
  <versionCreated>2026-11-24T09:00:00Z</versionCreated>${more}<pubStatus qcode="stat:${status}"/></itemMeta>`;
const newsItem = (guid: string, itemMeta: string, content: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="1" xml:lang="en">${itemMeta}
  <contentMeta><headline>Port reopens</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
const inline = (inner: string) => newsItem('urn:r:g2', meta('text'), `<inlineXML>${inner}</inlineXML>`);
const plain = '<inlineData contenttype="text/plain">Ships entered the port.</inlineData>';
const text = newsItem('urn:r:text', meta('text'), plain);
const picture = (more = '', status = 'usable') =>
  newsItem(
    'urn:r:picture',
    meta('picture', more, status),
    '<remoteContent href="https://wire.example/1.jpg" contenttype="image/jpeg" width="10" height="10"/>',
  );
const packageItem = (guid: string, refs: readonly string[], more = '', status = 'usable') =>
  `<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="1">${meta('composite', more, status)}
  <groupSet root="r"><group id="r">${refs.map((ref) => `<itemRef residref="${ref}"/>`).join('')}</group></groupSet></packageItem>`;
const message = (...items: string[]) =>
  `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items.join('')}</itemSet></newsMessage>`;

/** What readers get of what was sent at noon of 24 November 2026: nothing, or what they may see. */
async function publicNow(sent: object | string) {
  const items = await importSent([sent]);
  return items.flatMap(({ status, draft }) =>
    status === 'taken' &&
    draft?.state === 'published' &&
    (draft.embargoUntil === null || draft.embargoUntil <= new Date('2026-11-24T12:00:00Z'))
      ? [draft.lead?.src ?? 'a text']
      : [],
  );
}

const HELD: Readonly<Record<string, object | string>> = {
  'ninjs of its own schema, withheld in other letters': ninjs({ standard: own, pubStatus: 'withheld' }),
  'ninjs of a newer version, cancelled in other letters': ninjs({ standard: newer, PubStatus: 'canceled' }),
  'ninjs of its own schema, with a status nobody knows': ninjs({ standard: own, pubStatus: 'gone' }),
  'ninjs of its own schema, under an embargo in other letters': ninjs({
    standard: own,
    embargoedUntil: FUTURE,
  }),
  'ninjs of its own schema, under an embargo without an end': ninjs({ standard: own, Embargoed: true }),
  'ninjs with two embargoes, one of them over': third({ embargoed: PAST, embargoedUntil: FUTURE }),
  'ninjs of which nothing is declared, withheld, with properties of our JSON lines': {
    ...{ uri: 'urn:r:2', id: 7, title: 'Port reopens', text: 'Ships entered.', published: PAST },
    pubstatus: 'withheld',
  },
  'JSON with the status of a wire and no uri': {
    ...{ id: 7, title: 'Port reopens', text: 'Ships entered.', published: PAST, PubStatus: 'withheld' },
  },
  'JSON with the embargo of a wire and no uri': {
    ...{ id: 7, title: 'Port reopens', text: 'Ships entered.', published: PAST, embargoedUntil: FUTURE },
  },
  'a composite under an embargo with a text whose own is over': composite(
    { embargoed: FUTURE },
    { embargoed: PAST },
  ),
  'a composite that is withheld': composite({ pubstatus: 'withheld' }),
  'a text of a composite that is withheld': composite({}, { pubstatus: 'withheld' }),
  'ninjs with NITF that is withheld': ninjs({
    bodies: [{ contenttype: 'application/nitf+xml', value: nitf('withheld') }],
  }),
  'NewsML-G2 with NITF under an embargo': inline(nitf('embargoed')),
  'NewsML-G2 with NITF that is released later': inline(
    nitf('usable', '<date.release norm="20261224T000000Z"/>'),
  ),
  'NewsML-G2 with NITF that is cancelled': inline(nitf('canceled')),
  'NewsML-G2 with NITF of a status nobody knows': inline(nitf('gone')),
  'NewsML-G2 with a second status': newsItem(
    'urn:r:two',
    meta('text', '<pubStatus qcode="stat:withheld"/>'),
    plain,
  ),
  'a text in a package that is withheld': message(
    packageItem('urn:r:p', ['urn:r:text'], '', 'withheld'),
    text,
  ),
  'a text in a package under an embargo': message(
    packageItem('urn:r:p', ['urn:r:text'], `<embargoed>${FUTURE}</embargoed>`),
    text,
  ),
  'a text in a package in a package that is withheld': message(
    packageItem('urn:r:p', ['urn:r:q'], '', 'withheld'),
    packageItem('urn:r:q', ['urn:r:text', 'urn:r:elsewhere']),
    text,
  ),
  'a text in a package of a status nobody knows': message(
    packageItem('urn:r:p', ['urn:r:text'], '', 'gone'),
    text,
  ),
  'a text that shows a picture which is withheld, by its address written otherwise': ninjs({
    bodies: [
      {
        contenttype: 'text/html',
        value: '<p>Ships.</p><img src="HTTPS://wire.example/1-300x200.jpg?utm_source=x&amp;w=9">',
      },
    ],
    associations: [
      {
        ...{ uri: 'urn:r:pic', name: 'main', type: 'picture', pubstatus: 'withheld' },
        renditions: [{ name: 'original', href: 'https://wire.example/1.jpg' }],
      },
    ],
  }),
  'a text that shows a picture of its package which is withheld': message(
    packageItem('urn:r:p', ['urn:r:shows', 'urn:r:picture']),
    newsItem(
      'urn:r:shows',
      meta('text'),
      '<inlineData contenttype="text/html">&lt;p>Ships.&lt;/p>&lt;img src="https://wire.example/1.jpg"></inlineData>',
    ),
    picture('', 'withheld'),
  ),
  'a text that shows a picture which is cancelled': ninjs({
    bodies: [{ contenttype: 'text/html', value: '<p>Ships.</p><img src="https://wire.example/2.jpg">' }],
    associations: [
      {
        ...{ uri: 'urn:r:pic', name: 'main', type: 'picture', pubstatus: 'canceled' },
        renditions: [
          { name: 'original', href: 'https://wire.example/1.jpg' },
          { name: 'small', href: 'https://wire.example/2.jpg' },
        ],
      },
    ],
  }),
};

describe('the strictest layer of a file decides', () => {
  it.each(Object.entries(HELD))('%s', async (_what, sent) => {
    expect(await publicNow(sent)).toEqual([]);
  });

  it.each([
    ['canceled', { pubstatus: 'canceled' }],
    ['withheld', { pubstatus: 'withheld' }],
    ['under an embargo', { embargoed: FUTURE }],
    ['under an embargo without an hour', { embargoed: '2020-01-01T00:00:00' }],
  ])('a picture of ninjs that is %s does not go with its text', async (_what, more) => {
    const pic = { uri: 'urn:r:pic', name: 'main', type: 'picture', ...more };
    const renditions = [{ name: 'original', href: 'https://wire.example/1.jpg' }];
    expect(await publicNow(ninjs({ associations: [{ ...pic, renditions }] }))).toEqual(['a text']);
  });

  it.each([
    ['without a zone', '2026-11-24T11:00:00'],
    ['with a zone nobody knows', '2026-11-24T11:00 BRT'],
    ['without an hour', '2026-11-25'],
  ])(
    'a picture’s embargo is not over by the time of its text, which is %s',
    async (_what, versioncreated) => {
      const pic = { uri: 'urn:r:pic', name: 'main', type: 'picture', embargoed: PAST };
      const renditions = [{ name: 'original', href: 'https://wire.example/1.jpg' }];
      const sent = ninjs({ versioncreated, associations: [{ ...pic, renditions }] });
      expect((await readSent(sent)).draft?.lead).toBeNull();
    },
  );

  it('a picture of a message that may not be shown does not go with its text', async () => {
    const packed = packageItem('urn:r:p', ['urn:r:text', 'urn:r:picture']);
    const sent = (...given: [string?, string?]) => message(packed, text, picture(...given));
    expect(await publicNow(sent())).toEqual(['https://wire.example/1.jpg']);
    for (const one of [
      sent('', 'canceled'),
      sent('', 'withheld'),
      sent(`<embargoed>${FUTURE}</embargoed>`),
    ]) {
      expect(await publicNow(one)).toEqual(['a text']);
    }
  });

  it('what is over, or says nothing, holds nothing back', async () => {
    expect(await publicNow(ninjs({ embargoed: PAST, pubstatus: 'usable' }))).toEqual(['a text']);
    expect(await publicNow(inline(nitf('usable', '<date.release norm="20261124T090000Z"/>')))).toEqual([
      'a text',
    ]);
    const renditions = [{ name: 'original', href: 'https://wire.example/1.jpg' }];
    const pic = { uri: 'urn:r:pic', name: 'main', type: 'picture', renditions };
    const past = { ...pic, embargoed: '2026-11-24T08:00:00Z' };
    expect(await publicNow(ninjs({ associations: [past] }))).toEqual(['https://wire.example/1.jpg']);
  });

  it.each([
    [ninjs({ id: 7, pubstatus: 'canceled' })],
    [ninjs({ standard: own, pubStatus: 'cancelled' })],
    [ninjs({ pubStatus: 'canceled' })],
    [third({ pubstatus: 'canceled' })],
  ])('an order to end an item counts, whatever else is wrong with it: %#', async (sent) => {
    expect((await readSent(sent)).status).toBe('withdrawn');
  });
});

describe('an embargo', () => {
  const vague = 'The end of its embargo has no hour, or no time zone that we know, so it becomes a draft.';
  it.each([
    ['without a zone', '2026-11-24T20:00:00', '2026-11-25T08:00:00Z'],
    ['without an hour', '2026-11-25', '2026-11-26T12:00:00Z'],
    ['with a zone nobody knows', '2026-11-24T20:00 BRT', '2026-11-25T08:00:00Z'],
    ['with a place for a zone', '2026-11-24 20:00 America/New_York', '2026-11-25T08:00:00Z'],
    ['with an hour that is not read', 'November 24, 2026 8 pm EST', '2026-11-25T05:00:00Z'],
  ])('%s makes a draft that waits as long as it may last', async (_what, embargoed, until) => {
    const { draft, reason } = await readSent(ninjs({ embargoed }));
    expect([draft?.state, reason]).toEqual(['draft', vague]);
    expect(draft?.embargoUntil).toEqual(new Date(until));
  });

  const open = 'It is under an embargo without an end, so it becomes a draft.';
  const told = 'EMBARGOED: Port reopens';
  it.each([
    [
      'NITF, by a release before it was issued',
      nitf('usable', '<date.release norm="20261120T060000Z"/>', told),
    ],
    [
      'NITF, by its release as it was issued',
      nitf('usable', '<date.release norm="20261124T090000Z"/>', told),
    ],
    ['ninjs', ninjs({ headlines: [{ role: 'main', value: told }], embargoed: '2026-11-24T08:00:00Z' })],
    [
      'ninjs without a time',
      ninjs({ ednote: 'Embargoed until noon', embargoed: PAST, versioncreated: undefined }),
    ],
    [
      'ninjs with a time without a zone',
      ninjs({ ednote: 'Embargo', embargoed: PAST, versioncreated: '2026-11-24T09:00:00' }),
    ],
  ])('in words is not over by one that ended before its item was made: %s', async (_what, sent) => {
    const { draft, reason } = await readSent(sent);
    expect([draft?.state, reason]).toEqual(['draft', open]);
  });

  it.each([
    ['ninjs', ninjs({ ednote: 'Embargoed until noon', embargoed: PAST })],
    ['NITF', nitf('embargoed', `<date.release norm="20261124T100000Z"/>`, told)],
  ])('in words is the one that the item states: %s', async (_what, sent) => {
    expect(await publicNow(sent)).toEqual(['a text']);
  });

  it.each([
    ['20261124T100000+0100', ['published', null]],
    ['20261124T090000Z', ['published', null]],
    ['20261124T090001Z', ['published', '2026-11-24T09:00:01.000Z']],
    ['20261124', ['draft', '2026-11-25T12:00:00.000Z']],
  ])('of NITF ends as it is issued, however the time is written: %s', async (release, outcome) => {
    const { draft } = await readSent(nitf('usable', `<date.release norm="${release}"/>`));
    expect([draft?.state, draft?.embargoUntil?.toISOString() ?? null]).toEqual(outcome);
  });

  it('of NITF that is a day makes a draft', async () => {
    const sent = `<?xml version="1.0"?>${nitf('embargoed', '<date.release norm="20261125-0500"/>')}`;
    const { draft, reason } = await readSent(sent);
    expect([draft?.state, reason]).toEqual(['draft', vague]);
  });
});
