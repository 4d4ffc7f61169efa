import { describe, expect, it } from 'vitest';
import { draftPiece } from './draft-piece.ts';
import { extractPage } from './extract-page.ts';
import type { StoryFinding } from './piece.ts';
import { readPlainPage } from './read-plain-page.ts';

const RULES = { portalName: 'The Courier', language: 'en' };
const draft = (finding: StoryFinding) => {
  if (!('piece' in finding)) throw new Error(finding.refused);
  return draftPiece(finding.piece, RULES, new Date('2026-01-01T00:00:00Z')).draft;
};
const SENTENCE =
  'The port took in more goods in the spring than in any spring before, the harbour office said. ';

describe('readPlainPage', () => {
  const page = [
    'Member Login - User registration - Sitemap Port takes in more goods',
    '',
    'Port takes in more goods',
    '',
    'Time:2024-05-09 06:56:31 source:Harbour portal',
    'HAMBURG — ',
    '',
    SENTENCE,
    '',
    'A second paragraph.',
    '',
    'Cranes at work on May 1, 2024. (Harbour photo via AP)',
    'Related information',
    '  • Another story',
    'Recommended content',
    '  • A third one',
  ].join('\n');

  it('tells headline, time, source, dateline, paragraphs, caption and credit from menus and lists', () => {
    expect(draft(readPlainPage(page))).toMatchObject({
      headline: 'Port takes in more goods',
      publishedAt: new Date('2024-05-09T06:56:31Z'),
      zoneStated: false,
      dateline: 'HAMBURG',
      source: { name: 'Harbour portal', policy: 'linked' },
      agency: null,
      lead: { caption: 'Cranes at work on May 1, 2024.', credit: 'Harbour photo via AP' },
      body: {
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: SENTENCE.trim() }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'A second paragraph.' }] },
        ],
      },
    });
  });

  it('refuses a page without words', () => {
    expect(readPlainPage('Only a headline')).toMatchObject({
      refused: 'There is no text under its headline.',
    });
  });
});

describe('extractPage', () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>Port takes in more | Harbour News</title>
    <meta property="og:site_name" content="Harbour News"><link rel="canonical" href="https://harbour.example/port">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Port takes in more",
    "datePublished":"2024-05-09T08:56:31+02:00","author":[{"@type":"Person","name":"Ann Lee"}]}]}</script></head><body>
    <nav><a href="/">Home</a><a href="/login">Login</a></nav><article><h1>Port takes in more</h1>
    <p>HAMBURG (Reuters) - ${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(4)}</p>
    <h3>Related stories</h3><ul><li><a href="/a">One other story</a></li><li><a href="/b">Two other stories</a></li></ul></article>
    <footer>© Harbour</footer></body></html>`;

  it('reads JSON-LD, the text, the dateline and the agency that signed it', () => {
    const story = draft(extractPage(page));
    expect(story).toMatchObject({
      headline: 'Port takes in more',
      language: 'en-GB',
      publishedAt: new Date('2024-05-09T06:56:31Z'),
      zoneStated: true,
      dateline: 'HAMBURG',
      sourceUrl: 'https://harbour.example/port',
      source: { name: 'Harbour News', policy: 'linked' },
      agency: { slug: 'reuters' },
      authors: [{ names: { 'en-GB': 'Ann Lee' } }],
      externalKey: 'url:https://harbour.example/port',
    });
    expect(story.body.content).toHaveLength(3);
    expect(JSON.stringify(story.body)).not.toMatch(/other stor|Login/);
  });

  it('says what is missing in a page without an article', () => {
    expect(extractPage('<html><body></body></html>')).toMatchObject({
      refused: expect.stringContaining('no headline'),
    });
  });

  it('refuses a page nested deeper than any', () => {
    for (const tag of ['<div>', '<i>', '<table><tr><td>', '<a><b>', '<h1>']) {
      expect(() => extractPage(`<html><body><article>${tag.repeat(600)}x`), tag).toThrow('too deep');
    }
  });

  it('reads a page nested as deep as is allowed', () => {
    const deep = `${'<div>'.repeat(500)}<p>${SENTENCE.repeat(20)}</p>`;
    expect(extractPage(`<html><head><title>Port</title></head><body>${deep}`)).toBeDefined();
  });
});
