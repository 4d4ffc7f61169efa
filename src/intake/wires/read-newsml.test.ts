import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openTestStore } from '../../store/testing.ts';
import { bodyText } from '../../stories/body.ts';
import { drawnPicture, TEST_ADDING } from '../../stories/media/testing.ts';
import { openMediaFolder } from '../media-source.ts';
import { takingMedia } from '../take-media.ts';
import { importSent, readSent } from './testing.ts';

interface Given {
  readonly guid?: string;
  readonly version?: number;
  readonly kind?: string;
  readonly status?: string;
  readonly meta?: string;
  readonly about?: string;
  readonly content?: string;
}

const NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';
const newsItem = ({
  guid = 'urn:example:g2:1',
  version = 2,
  kind = 'text',
  status = 'usable',
  meta = '',
  about = '',
  content = '',
}: Given = {}) =>
  `<newsItem ${NAR} guid="${guid}" version="${version}" standard="NewsML-G2" standardversion="2.35" xml:lang="en">
  <rightsInfo validto="2030-06-30T00:00:00Z"><copyrightHolder><name>A Wire</name></copyrightHolder><usageTerms>Not in Portugal</usageTerms></rightsInfo>
  <itemMeta><itemClass qcode="ninat:${kind}"/><provider qcode="nprov:AWIRE"><name>A Wire</name></provider>
  <versionCreated>2024-05-09T1${version}:00:00Z</versionCreated><firstCreated>2024-05-09T09:00:00Z</firstCreated>
  <pubStatus qcode="stat:${status}"/><edNote>Adds the mayor</edNote>${meta}</itemMeta>
  <contentMeta><urgency>3</urgency><located><name>Lisbon</name></located><creator><name>Ann Lee</name></creator>
  <language tag="en"/><subject type="cpnat:abstract" qcode="medtop:20000337"><name xml:lang="de">Schifffahrt</name>
  <name xml:lang="en">shipping</name></subject><subject type="cpnat:person" qcode="p:7"/>
  <slugline>PORT-LISBON</slugline><headline>Port of Lisbon reopens</headline>${about}</contentMeta>
  <assert qcode="p:7"><name>Bo Chan</name></assert><contentSet>${content}</contentSet></newsItem>`;
const NITF = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
  <body.head><hedline><hl1>Port</hl1></hedline><byline>By Ann Lee, <byttl>Staff</byttl></byline></body.head>
  <body.content><p>Ships entered the port.</p><p>More of it.</p></body.content></body></nitf></inlineXML>`;
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
  <body><p onclick="x()">Ships entered the port.</p><script>steal()</script><p>More of it.</p></body></html></inlineXML>`;
const PLAIN = `<inlineData contenttype="text/plain">Ships entered the port.

More of it.</inlineData>`;
const remote = (href: string, width = 900) =>
  `<remoteContent rendition="rnd:web" href="${href}" contenttype="image/jpeg" width="${width}" height="600"/>`;
const picture = newsItem({
  guid: 'urn:example:g2:p',
  kind: 'picture',
  content: remote('https://wire.example/s.jpg', 90) + remote('https://wire.example/l.jpg'),
  about:
    '<creditline>C. Photographer/A Wire</creditline><description role="drol:caption">The crane</description>',
});

describe('a news item', () => {
  it.each([
    ['NITF', NITF],
    ['XHTML', XHTML],
    ['plain text', PLAIN],
  ])('with a body of %s is mapped whole', async (_form, content) => {
    const { status, reason, draft } = await readSent(newsItem({ content }));
    expect({ status, reason }).toEqual({ status: 'taken', reason: null });
    expect(draft).toMatchObject({
      externalKey: 'guid:a-wire:urn:example:g2:1',
      state: 'published',
      headline: 'Port of Lisbon reopens',
      ...{ dateline: 'Lisbon', language: 'en', authors: [{ names: { en: 'Ann Lee' } }] },
      topics: [{ names: { en: 'shipping' } }],
      source: { name: 'A Wire', policy: 'linked' },
      publishedAt: new Date('2024-05-09T09:00:00Z'),
      updatedAt: new Date('2024-05-09T12:00:00Z'),
    });
    expect(draft && bodyText(draft.body)).toBe('Ships entered the port.\n\nMore of it.');
  });

  it('keeps an embargo with an end, and waits as a draft without one', async () => {
    const until = await readSent(
      newsItem({ content: NITF, meta: '<embargoed>2026-12-01T06:00:00Z</embargoed>' }),
    );
    expect(until.draft).toMatchObject({ state: 'published', embargoUntil: new Date('2026-12-01T06:00:00Z') });
    const open = await readSent(newsItem({ content: NITF, meta: '<embargoed/>' }));
    expect([open.draft?.state, open.reason]).toEqual([
      'draft',
      'It is under an embargo without an end, so it becomes a draft.',
    ]);
  });

  it('that is a picture is a draft with its best rendition, credit and caption', async () => {
    const { draft } = await readSent(picture);
    expect(draft).toMatchObject({
      state: 'draft',
      headline: 'Port of Lisbon reopens',
      lead: {
        src: 'https://wire.example/l.jpg',
        width: 900,
        caption: 'The crane',
        credit: 'C. Photographer/A Wire',
      },
    });
  });

  it.each([
    [
      'a status nobody knows',
      newsItem({ status: 'gone', content: NITF }),
      'The status “gone” is not one that NewsML-G2 knows.',
    ],
    ['no guid', newsItem({ guid: '', content: NITF }), 'It has no guid, by which NewsML-G2 knows its items.'],
    ['a cut file', newsItem({ content: NITF }).slice(0, -120), 'The file breaks off inside it.'],
    [
      'a concept',
      `<conceptItem ${NAR} guid="urn:c" version="1"/>`,
      'It is a concept item of NewsML-G2, which tells of no news.',
    ],
    [
      'a part',
      `<groupSet ${NAR} root="G1"/>`,
      'This is part of a NewsML-G2 item, <groupset>, not a whole item.',
    ],
    ['the first NewsML', '<NewsML Version="1.2"><NewsItem/></NewsML>', /^This is NewsML 1/],
    [
      'entities of its own',
      `<!DOCTYPE x [<!ENTITY a "aaaa">]>${newsItem({ content: NITF })}`,
      /declares its own entities/,
    ],
    [
      'an embargo nobody can read',
      newsItem({ content: NITF, meta: '<embargoed>soon</embargoed>' }),
      'The end of the embargo, “soon”, cannot be read.',
    ],
  ])('is refused by a sentence: %s', async (_what, text, why) => {
    const { status, reason } = await readSent(text);
    expect(status).toBe('refused');
    expect(reason).toMatch(why);
  });

  it('in another encoding than it says is read by its bytes', async () => {
    const latin = newsItem({ content: PLAIN.replace('port', 'cais São') }).replace(
      /^/,
      '<?xml version="1.0" encoding="UTF-8"?>',
    );
    const { draft } = await readSent(Buffer.from(latin, 'latin1'));
    expect(draft && bodyText(draft.body)).toContain('cais São');
  });
});

describe('a package', () => {
  const packed = (...guids: string[]) =>
    `<packageItem ${NAR} guid="urn:example:g2:pack" version="1"><itemMeta><itemClass qcode="ninat:composite"/>
    <provider qcode="nprov:AWIRE"/><versionCreated>2024-05-09T12:00:00Z</versionCreated></itemMeta>
    <contentMeta><headline>Today</headline></contentMeta><groupSet root="G"><group id="G" role="group:main">
    ${guids.map((guid) => `<itemRef residref="${guid}"><title>Item ${guid}</title></itemRef>`).join('')}</group></groupSet></packageItem>`;
  const message = (...items: string[]) =>
    `<newsMessage ${NAR}><header><sender>wire.example</sender></header><itemSet>${items.join('')}</itemSet></newsMessage>`;

  it('in a message gives its pictures to its text', async () => {
    const text = newsItem({ content: NITF });
    const items = await importSent([message(packed('urn:example:g2:1', 'urn:example:g2:p'), text, picture)]);
    expect(items.map(({ headline, status }) => [headline, status])).toEqual([
      ['Port of Lisbon reopens', 'taken'],
    ]);
    expect(items[0]?.draft?.lead).toMatchObject({
      src: 'https://wire.example/l.jpg',
      credit: 'C. Photographer/A Wire',
    });
  });

  it('that names what is elsewhere is a draft of what it names', async () => {
    const { draft, reason } = await readSent(packed('urn:x:1', 'urn:x:2'));
    expect([draft?.headline, draft?.state, draft && bodyText(draft.body)]).toEqual([
      'Today',
      'draft',
      'Item urn:x:1\n\nItem urn:x:2',
    ]);
    expect(reason).toBe('It is not a text, but of the type "package", so it becomes a draft.');
  });

  it('of several texts leaves each as it is', async () => {
    const other = newsItem({ guid: 'urn:example:g2:2', content: PLAIN });
    const items = await importSent([
      message(
        packed('urn:example:g2:1', 'urn:example:g2:2', 'urn:example:g2:p'),
        newsItem({ content: NITF }),
        other,
        picture,
      ),
    ]);
    expect(items.map(({ draft }) => [draft?.state, draft?.lead?.src ?? null])).toEqual([
      ['published', null],
      ['published', null],
      ['draft', 'https://wire.example/l.jpg'],
    ]);
  });
});

it('versions and the end of an item go by its guid, and a file beside it is its picture with its terms', async () => {
  const store = await openTestStore();
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-newsml-'));
  try {
    writeFileSync(join(folder, 'crane.jpg'), await drawnPicture(300, 200, 5).jpeg().toBuffer());
    const media = await takingMedia(store, await openMediaFolder(folder, 1_000_000), TEST_ADDING);
    const beside = newsItem({ guid: 'urn:example:g2:b', kind: 'picture', content: remote('./crane.jpg') });
    const outcomes = await importSent(
      [
        newsItem({ version: 2, content: NITF }),
        newsItem({ version: 1, content: PLAIN }),
        newsItem({ version: 3, content: XHTML }),
        newsItem({ version: 4, status: 'canceled' }),
        beside,
      ],
      { store, media },
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['taken', 'same', 'revised', 'withdrawn', 'taken']);
    const rows = await store.reading
      .selectFrom('media')
      .select(['holder', 'rights_note', 'width', sql<string>`to_char(expires_on, 'YYYY-MM-DD')`.as('until')])
      .execute();
    expect(rows).toEqual([
      { holder: 'A Wire', rights_note: 'Not in Portugal', width: 300, until: '2030-06-30' },
    ]);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
