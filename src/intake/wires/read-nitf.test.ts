import { expect, it } from 'vitest';
import { bodyText } from '../../stories/body.ts';
import { readSent } from './testing.ts';

const docdata = (attributes = '', more = '') => `<docdata ${attributes}>
  <doc-id regsrc="AWR" id-string="d-17"/><urgency ed-urg="3"/><date.issue norm="20240509T120000+0200"/>${more}
  <ed-msg info="Adds the mayor"/><du-key key="port-lisbon" version="2"/><doc.copyright holder="A Wire" year="2024"/>
  <key-list><keyword key="harbours"/></key-list><evloc city="Lisbon" iso-cc="PT"/>
  <identified-content><org idsrc="isin" value="PT0001">Port of Lisbon</org></identified-content></docdata>`;
const nitf = (data = docdata(), content = '', head = '') => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.5/specification/dtd/nitf-3-5.dtd">
<nitf><head><title>Port</title><tobject tobject.type="news"><tobject.subject tobject.subject.refnum="04015000"
  tobject.subject.type="Economy" tobject.subject.matter="Transport"/></tobject>${data}</head>
<body><body.head>${head || '<hedline><hl1>Port of Lisbon reopens</hl1><hl2>Ships may enter again</hl2></hedline>'}
  <note><p>Not for print</p></note><byline>By <person>Ann Lee</person>, <byttl>Staff</byttl></byline>
  <dateline><location>LISBON</location>, <story.date>May 9</story.date></dateline></body.head>
<body.content><block><p>Ships <em>entered</em> the port of <location value="PTLIS" idsrc="unlocode">Lisbon</location> again.</p>
  <hl2>The crane</hl2><media media-type="image"><media-reference mime-type="image/jpeg" source="https://wire.example/c.jpg"
  width="900" height="600" alternate-text="A crane"/><media-caption>The crane</media-caption>
  <media-producer>C. Photographer</media-producer></media><note>For editors</note><bq><block><p>It is open.</p></block></bq>
  ${content}</block></body.content></body></nitf>`;

it('a document of NITF is mapped whole', async () => {
  const { status, reason, draft } = await readSent(nitf());
  expect({ status, reason }).toEqual({ status: 'taken', reason: null });
  expect(draft).toMatchObject({
    externalKey: 'guid:a-wire:AWR:port-lisbon',
    slug: 'port-lisbon',
    state: 'published',
    headline: 'Port of Lisbon reopens',
    standfirst: 'Ships may enter again',
    dateline: 'LISBON',
    authors: [{ names: { en: 'Ann Lee' } }],
    topics: [{ names: { en: 'Transport' } }, { names: { en: 'harbours' } }],
    source: { name: 'A Wire' },
    publishedAt: new Date('2024-05-09T10:00:00Z'),
  });
  expect(draft?.body.content.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'figure',
    'blockquote',
  ]);
  expect(draft?.body.content[2]).toMatchObject({
    attrs: {
      src: 'https://wire.example/c.jpg',
      alt: 'A crane',
      caption: 'The crane',
      credit: 'C. Photographer',
    },
  });
  expect(draft && bodyText(draft.body)).not.toMatch(/editors|print/);
});

it.each([
  ['management-status="withheld"', 'Its sender holds it back until further notice, so it becomes a draft.'],
  ['management-status="embargoed"', 'It is under an embargo without an end, so it becomes a draft.'],
])('a document that nobody may publish is a draft: %s', async (attributes, why) => {
  const { reason, draft } = await readSent(nitf(docdata(attributes)));
  expect([draft?.state, reason]).toEqual(['draft', why]);
});

it('a release date is an embargo, and a day with a zone is a day', async () => {
  const { draft } = await readSent(
    nitf(docdata('management-status="embargoed"', '<date.release norm="20261201T060000Z"/>')),
  );
  expect(draft).toMatchObject({ state: 'published', embargoUntil: new Date('2026-12-01T06:00:00Z') });
  const day = await readSent(nitf(docdata().replace('20240509T120000+0200', '20080219+0100')));
  expect(day.draft?.publishedAt).toEqual(new Date('2008-02-19T00:00:00Z'));
});

it.each([
  [
    'a status of its own',
    nitf(docdata('management-status="gone"')),
    'The status “gone” is not one that NITF knows.',
  ],
  ['a cut file', nitf().slice(0, -90), 'The file breaks off inside it.'],
  ['no body', '<nitf><head><title>x</title></head></nitf>', 'It is NITF without a body.'],
  [
    'a date of another age',
    nitf(docdata().replace('20240509T', '17990509T')),
    /not between the years 1800 and 2100/,
  ],
  [
    'entities of its own',
    nitf().replace(/<!DOCTYPE[^>]*>/, '<!DOCTYPE nitf [<!ENTITY a "b">]>'),
    /declares its own entities/,
  ],
  [
    'too deep a tree',
    nitf(docdata(), `${'<block>'.repeat(400)}x${'</block>'.repeat(400)}`),
    /nested more than/,
  ],
])('is refused by a sentence: %s', async (_what, text, why) => {
  const { status, reason } = await readSent(text);
  expect(status).toBe('refused');
  expect(reason).toMatch(why);
});

it('a document that is cancelled names what it ends', async () => {
  const ended = await readSent(nitf(docdata('management-status="canceled"')));
  expect(ended).toMatchObject({ status: 'withdrawn', headline: 'Port of Lisbon reopens' });
  const nameless = await readSent(nitf('<docdata management-status="canceled"/>'));
  expect(nameless).toMatchObject({ status: 'refused', reason: 'It cancels an item without saying which.' });
});

it('lines of megabytes are read in seconds', async () => {
  const long = `a${', '.repeat(500_000)}b`;
  await readSent(
    nitf().replace('<location>LISBON</location>', long).replace('<person>Ann Lee</person>', long),
  );
}, 10_000);

it('a picture may have an address without a scheme, and a file that looks like one has none', async () => {
  const media = (source: string) =>
    `<media media-type="image"><media-reference mime-type="image/jpeg" source="${source}"/></media>`;
  const { draft } = await readSent(nitf(docdata(), media('//cdn.wire.example/1.jpg')));
  const found = draft?.body.content.flatMap((block) => (block.type === 'figure' ? [block.attrs.src] : []));
  expect(found).toContain('https://cdn.wire.example/1.jpg');
});

it('marks within marks are read once, and name what is short', async () => {
  const words = 'a <b>c</b> '.repeat(20_000);
  const marks = (inner: string) => `${'<org value="1">'.repeat(200)}${inner}${'</org>'.repeat(200)}`;
  const short = await readSent(nitf(docdata(), `<p>${marks('Port')}</p>`));
  expect(short.wire?.named.filter(({ name }) => name === 'Port').length).toBeGreaterThan(100);
  const long = await readSent(nitf(docdata(), `<p>${marks(words)}</p>`));
  expect(long.wire?.named.filter(({ code }) => code === '1').map(({ name }) => name)).toContain(null);
});
