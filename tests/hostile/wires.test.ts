import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSent } from '../../src/intake/wires/testing.ts';
import type { Store } from '../../src/store/database.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { bodyToHtml } from '../../src/stories/body-to-html.ts';
import { WHOLE } from '../depth.ts';

// What somebody hostile sends as an agency would. Each is refused in one clear line, or taken as words and no more; the
// process lives, and nobody waits for it.

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const SECONDS = 10_000;
const MANY = WHOLE ? 100_000 : 5_000;
const NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';
const g2 = (content: string, { meta = '', about = '', guid = 'urn:hostile:g2', head = '' } = {}) =>
  `${head}<newsItem ${NAR} guid="${guid}" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>
  <provider qcode="nprov:X"/><versionCreated>2024-05-09T12:00:00Z</versionCreated>${meta}</itemMeta>
  <contentMeta><headline>Port reopens</headline>${about}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const xhtml = (body: string) =>
  `<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML>`;
const nitf = (
  body: string,
) => `<nitf><head/><body><body.head><hedline><hl1>Port reopens</hl1></hedline></body.head>
  <body.content>${body}</body.content></body></nitf>`;
const ninjs = (more: object) => ({
  ...{ uri: 'urn:hostile:ninjs', type: 'text', versioncreated: '2024-05-09T12:00:00Z', language: 'en' },
  headlines: [{ role: 'main', value: 'Port reopens' }],
  bodies: [{ contenttype: 'text/html', value: '<p>Ships entered the port.</p>' }],
  ...more,
});
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefgh'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefg'[i]};`.repeat(10)}">`)
  .join('')}]>`;
const deepNinjs = (levels: number) =>
  `${'{"uri":"urn:x","name":"n","associations":['.repeat(levels)}{"uri":"urn:x","name":"n"}${']}'.repeat(levels)}`;

const REFUSED: Readonly<Record<string, readonly [sent: string | Buffer | object, says: RegExp]>> = {
  'NewsML-G2 with an entity bomb': [
    g2(xhtml('<p>&h;</p>'), { head: laughs }),
    /DOCTYPE that declares its own entities/,
  ],
  'NITF that asks for a file': [
    `<!DOCTYPE nitf [<!ENTITY f SYSTEM "file:///etc/passwd">]>${nitf('<p>&f;</p>')}`,
    /DOCTYPE that declares its own entities/,
  ],
  'NewsML-G2 nested ten thousand deep': [
    g2(xhtml(`${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}`)),
    /nested more than/,
  ],
  'NewsML-G2 that breaks off in an attribute': [
    g2(xhtml('<p>Ships.</p>')).slice(0, 150),
    /breaks off|no XML element/,
  ],
  'ninjs nested a thousand deep': [deepNinjs(1000), /nested more than/],
  'ninjs nested a hundred thousand deep': [deepNinjs(100_000), /nested|not whole JSON/],
  'ninjs of another age': [
    ninjs({ versioncreated: '0024-05-09T12:00:00Z' }),
    /not between the years 1800 and 2100/,
  ],
  'ninjs with a property of objects themselves': [
    JSON.stringify(ninjs({})).replace('{', '{"__proto__": {"type": "text"}, '),
    /"__proto__", which ninjs 2 does not know/,
  ],
  'ninjs whose headline is a book': [
    ninjs({ headlines: [{ role: 'main', value: 'Port '.repeat(100_000) }] }),
    /headline has more than 1,000/,
  ],
  'a text of six million characters': [
    ninjs({ bodies: [{ contenttype: 'text/html', value: `<p>${'Port '.repeat(1_200_000)}</p>` }] }),
    /the limit is 5,000,000/,
  ],
  'a news message without end': [
    `<newsMessage ${NAR}><itemSet>${'<newsItem/>'.repeat(20_000)}</itemSet></newsMessage>`,
    /more than 10,000 items/,
  ],
  'a news message of nothing': [`<newsMessage ${NAR}><itemSet/></newsMessage>`, /without any item/],
  'NewsML-G2 under an embargo of another age': [
    g2(xhtml('<p>Ships.</p>'), { meta: '<embargoed>9999-01-01T00:00:00Z</embargoed>' }),
    /not between the years 1800 and 2100/,
  ],
};

describe('is refused in one line', () => {
  it.each(Object.entries(REFUSED))(
    '%s',
    async (_what, [sent, says]) => {
      const items = await importSent([sent], { store });
      expect(items.map(({ status }) => status)).toEqual(['refused']);
      expect(items[0]?.reason).toMatch(says);
      expect(items[0]?.reason).not.toMatch(/\n/);
    },
    SECONDS,
  );
});

const HARMLESS: Readonly<Record<string, string | Buffer | object>> = {
  'XHTML with scripts, frames and handlers': g2(
    xhtml(`<p onclick="x()">Ships <a href="javascript:x()">sailed</a>.</p><script>x()</script>
      <iframe src="https://x.example"/><img src="x" onerror="x()"/><p style="position:fixed">More.</p>`),
  ),
  'NITF with media that are none':
    nitf(`<p>Ships.</p><media media-type="image"><media-reference source="javascript:x()"/>
    </media><media media-type="image"><media-reference source="file:///../../etc/passwd"/></media>`),
  'ninjs with zeros, halves of pairs and words that turn around': ninjs({
    ...{
      uri: 'urn:\u0000hostile:\ud800odd',
      version: '\u0000',
      ednote: 'a\u0000\udfff\u202e',
      slugline: '\u0000',
    },
    ...{ usageterms: '\ud800', by: 'Ann\u0000 Lee', located: 'Lis\u202ebon' },
    people: [{ name: '\ud800\u0000Ann', literal: '\u0000', rel: '\udfff' }],
  }),
  'ninjs with numbers that are none': ninjs({ uri: 'urn:n', version: '9'.repeat(400), urgency: -1e308 }),
  [`ninjs with ${MANY} pictures`]: ninjs({
    uri: 'urn:p',
    associations: Array.from({ length: MANY }, (_, i) => ({
      ...{ uri: `urn:p:${i}`, name: 'p', type: 'picture', by: `By ${i}` },
      renditions: [{ name: 'a', href: `https://wire.example/${i}.jpg` }],
    })),
    bodies: [{ contenttype: 'text/html', value: `<p>${'Ships (By 1)</figcaption> '.repeat(20_000)}</p>` }],
  }),
  [`ninjs with ${MANY} topics and names`]: ninjs({
    uri: 'urn:t',
    subjects: Array.from({ length: MANY }, (_, i) => ({ name: `Topic ${i}`, literal: String(i) })),
  }),
  'ninjs with a guid of a megabyte': ninjs({ uri: `urn:${'x'.repeat(1_000_000)}` }),
  'ninjs in a language nobody speaks': ninjs({ uri: 'urn:l', language: 'xx-klingon-<script>' }),
  'NewsML-G2 in UTF-16 that says it is UTF-8': Buffer.from(
    `\ufeff${g2(xhtml('<p>Ships.</p>'), { guid: 'urn:16', head: '<?xml version="1.0" encoding="UTF-8"?>' })}`,
    'utf16le',
  ),
  'NewsML-G2 in UTF-8 that says it is UTF-16': g2(xhtml('<p>Ships ñ.</p>'), {
    ...{ guid: 'urn:8', head: '<?xml version="1.0" encoding="UTF-16"?>' },
  }),
  'NewsML-G2 in bytes of no encoding': Buffer.concat([
    Buffer.from(g2(xhtml('<p>Ships ~.</p>'), { guid: 'urn:x' }).split('~')[0] ?? ''),
    Buffer.from([0xff, 0xfe, 0x80, 0xc3, 0x28]),
    Buffer.from(g2(xhtml('<p>Ships ~.</p>'), { guid: 'urn:x' }).split('~')[1] ?? ''),
  ]),
  'IPTC 7901 with signs of control in its text': `${String.fromCharCode(1)}xyz0001 9 Z 99999\r\n${String.fromCharCode(2)}Port reopens\r\n\r\n   Ships ${[
    0, 5, 6, 7, 8, 11, 27,
  ]
    .map((code) => String.fromCharCode(code))
    .join('')}<script>x()</script>.\r\n${String.fromCharCode(3)}\r\nno time`,
};

describe('is taken as words and no more', () => {
  it.each(Object.entries(HARMLESS))(
    '%s',
    async (_what, sent) => {
      const items = await importSent([sent], { store });
      expect(items.map(({ status, reason }) => [status, status === 'refused' && reason])).toEqual([
        ['taken', false],
      ]);
      const draft = items[0]?.draft;
      const html = draft ? bodyToHtml(draft.body, { mediaUrl: (id) => `/media/${id}` }) : '';
      expect(html).not.toMatch(/<script|<iframe|javascript:|onclick|onerror|etc\/passwd"/i);
      expect(JSON.stringify(draft)).not.toMatch(/\\u0000|\\ud800|\\udfff|\u202e/);
    },
    SECONDS,
  );
});
