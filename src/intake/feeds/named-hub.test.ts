import { describe, expect, test } from 'vitest';
import { readFeedDocument } from './feed-document.ts';
import { namedHub } from './named-hub.ts';

const AT = 'https://wire.example/feed.xml';
const NONE = { hubs: [], self: null };
const HUB = 'https://hub.example/';
const SELF = 'https://wire.example/all.xml';

function inBody(body: string) {
  const document = readFeedDocument(Buffer.from(body), '');
  return document.kind === 'feed' ? namedHub(undefined, document.links, AT) : null;
}

describe('the hub of a feed', () => {
  const item = '<item><title>One</title></item>';
  const atom = 'xmlns:a="http://www.w3.org/2005/Atom"';
  test.each([
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="hub" href="${HUB}"/><link rel="self" href="${SELF}"/><title>A</title></feed>`,
    ],
    [
      'RSS',
      `<rss ${atom}><channel><a:link rel="self" href="${SELF}"/>${item}<a:link rel="hub" href="${HUB}"/></channel></rss>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        ...{ version: 'https://jsonfeed.org/version/1.1', title: 'J', feed_url: SELF, items: [] },
        hubs: [
          { type: 'rssCloud', url: 'https://cloud.example/' },
          { type: 'WebSub', url: HUB },
        ],
      }),
    ],
  ])('is read from %s', (_, body) => {
    expect(inBody(body)).toEqual({ hub: HUB, topic: SELF });
  });

  test('is none where only an item names one, or nothing does', () => {
    const ofItem = `<rss ${atom}><channel><item><title>One</title><a:link rel="hub" href="${HUB}"/></item></channel></rss>`;
    expect(inBody(ofItem)).toBeNull();
    expect(inBody(`<rss><channel>${item}</channel></rss>`)).toBeNull();
  });

  test.each([
    [`<${HUB}>; rel="hub", <${SELF}>; rel="self"`],
    [`<${HUB}>;rel=hub,<${SELF}>;rel=self`],
    [
      `<https://x.example/>; title="a, <b>"; rel=next, <${SELF}>; type="x"; rel="alternate self", <${HUB}>; REL=HUB`,
    ],
    [`</all.xml>; rel="self", <//hub.example>; rel="hub"`],
  ])('is read from Link: %s', (header) => {
    expect(namedHub(header, { hubs: ['https://other.example/'], self: AT }, AT)).toEqual({
      ...{ hub: HUB, topic: SELF },
    });
  });

  test('is known by the address of the feed if that names none', () => {
    expect(namedHub(undefined, { hubs: [HUB], self: null }, AT)).toEqual({ hub: HUB, topic: AT });
  });

  test('is asked over https alone, and never inside a network or at another port', () => {
    const first = (...hubs: string[]) => namedHub(undefined, { hubs, self: null }, AT)?.hub ?? null;
    expect(first('http://hub.example/sub?a=1')).toBe('https://hub.example/sub?a=1');
    for (const wrong of [
      ...['http://127.0.0.1/', 'https://localhost/', 'https://10.0.0.1/', 'https://[::1]/'],
      ...['https://169.254.169.254/latest', 'https://printer.local/', 'https://hub.example:8443/'],
      ...['ftp://hub.example/', 'javascript:alert(1)', 'https://me:word@hub.example/', 'https://'],
      `https://hub.example/${'x'.repeat(3_000)}`,
    ]) {
      expect.soft(first(wrong), wrong).toBeNull();
      expect.soft(first(wrong, HUB), wrong).toBe(HUB);
    }
  });

  test('is not looked for longer in a header that is made for that', () => {
    const hostile = `<a>${' ;'.repeat(40_000)}${'<'.repeat(40_000)}${' '.repeat(40_000)}`;
    expect(namedHub(hostile, NONE, AT)).toBeNull();
  });
});
