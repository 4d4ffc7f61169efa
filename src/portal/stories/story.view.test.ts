import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { sampleStory } from '../gallery/gallery.samples.ts';
import { dataBlock } from '../site/document.tsx';
import { editionOf, storyHref } from '../site/edition.ts';
import { canonicalOf } from '../text/story-source.view.ts';
import { storyElsewhere, storyHead, storyView } from './story.view.ts';
import { storyJsonLd } from './story-json-ld.ts';

const config = readConfig({ PUBLIC_URL: 'https://news.example', PORTAL_NAME: 'The Paper' });
const edition = (language: InterfaceLanguage = 'en') =>
  editionOf({ config, clock: fixedClock('2026-11-24T15:00:00Z') }, language);
const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');
const own = { ...sampleStory({}).source, policy: 'own' as const };

describe('a story’s page', () => {
  it('says where it comes from, whose text it is, and under which licence', () => {
    const view = storyView(sampleStory({}), edition());
    expect(text(view.sourceLine)).toBe(
      'Source: A wire service, published under its terms · text: AP · licence: CC BY 4.0',
    );
    expect(view.sourceLine.find((part) => part.text === 'A wire service')?.href).toBe(
      'https://example.org/story',
    );
    expect(view.original?.href).toBe('https://example.org/story');
    expect(view.published.text).toContain('time zone not stated');
  });

  it('sends search engines to the source of what is not ours', () => {
    const licensed = sampleStory({});
    expect(canonicalOf(licensed, 'https://news.example')).toBe('https://example.org/story');
    expect(storyHead(licensed, edition())).toMatchObject({ robots: 'noindex, follow', alternates: [] });
    const ours = storyHead(sampleStory({ source: own }), edition());
    expect(ours.canonical).toBe('https://news.example/story/sample');
    expect(ours.robots).not.toContain('noindex');
    expect(ours.alternates).toEqual([
      { hreflang: 'en', href: 'https://news.example/story/sample' },
      { hreflang: 'ar', href: 'https://news.example/story/sample-ar' },
      { hreflang: 'x-default', href: 'https://news.example/story/sample' },
    ]);
  });

  it('reserves text mining for copy that only its source can license, and leaves the rest to the site', () => {
    const source = sampleStory({}).source;
    const head = (more: Partial<typeof source>) =>
      storyHead(sampleStory({ source: { ...source, ...more } }), edition()).reserved;
    const theirs = { licence: 'Subscribers only', licenceUrl: null };
    expect(head({ policy: 'licensed', ...theirs })).toContain('url="https://news.example/story/sample"');
    expect(head({ policy: 'licensed', ...theirs })).toContain('<copyright type="organization">AP<');
    expect(head({ policy: 'linked' })).toContain('<prohibits type="usage">ai-all</prohibits>');
    expect(head({ policy: 'licensed', licence: 'CC BY 4.0' })).toBeUndefined();
    expect(head({ policy: 'own' })).toBeUndefined();
  });

  it('leads to its translations, and to itself in the other languages of the interface', () => {
    const story = sampleStory({});
    expect(storyElsewhere(story, edition())).toMatchObject({
      en: '/story/sample',
      ar: '/story/sample-ar',
      fr: '/story/sample?lang=fr',
    });
    expect(storyHref(edition('ar'), { slug: 'x', language: 'ar' })).toBe('/story/x');
    expect(storyHref(edition('fr'), { slug: 'x', language: 'en' })).toBe('/story/x?lang=fr');
  });

  it('marks a story in another language than the page', () => {
    const view = storyView(sampleStory({}), edition('ar'));
    expect(view).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});

describe('JSON-LD', () => {
  it('holds dateline, citation, correction and what the story is based on', () => {
    const data = storyJsonLd(sampleStory({}), { name: 'The Paper', publicUrl: 'https://news.example' });
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      dateline: 'BISHKEK',
      datePublished: '2026-11-20T10:00:00',
      dateModified: '2026-11-21T09:30:00',
      mainEntityOfPage: 'https://example.org/story',
      citation: [{ name: 'A document' }],
      correction: [
        {
          '@type': 'CorrectionComment',
          name: 'Correction',
          genre: 'correction',
          about: {
            '@type': 'ReplaceAction',
            replacee: { '@type': 'Quotation', text: 'It is 24.2 percent.' },
            replacer: { '@type': 'Quotation', text: 'It is 24.8 percent.' },
          },
        },
        { '@type': 'CorrectionComment', genre: 'clarification' },
      ],
      isBasedOn: { url: 'https://example.org/story' },
    });
    const [, unclear] = (data as { correction: object[] }).correction;
    expect(unclear).not.toHaveProperty('about');
  });

  it('says which story is a translation of which, and of none that it is the original where nobody knows', () => {
    const of = (original: string | null) =>
      storyJsonLd(sampleStory({ original }), { name: 'The Paper', publicUrl: 'https://news.example' });
    const arabic = { '@id': 'https://news.example/story/sample-ar#story', inLanguage: 'ar' };
    expect(of('sample')).toMatchObject({ workTranslation: [arabic] });
    expect(of('sample')).not.toHaveProperty('translationOfWork');
    expect(of('sample-ar')).toMatchObject({ translationOfWork: arabic });
    expect(of('sample-ar')).not.toHaveProperty('workTranslation');
    expect(of(null)).not.toHaveProperty('translationOfWork');
    expect(of(null)).not.toHaveProperty('workTranslation');
  });

  it('cannot end the element it stands in, and parses back to itself', () => {
    const data = { headline: '</script><script>alert(1)</script><!-- \u2028' };
    const block = dataBlock(data);
    expect(block.match(/<\/script>/g)).toHaveLength(1);
    expect(block).not.toContain('<!--');
    const inner = block.slice(block.indexOf('>') + 1, block.lastIndexOf('<'));
    expect(JSON.parse(inner)).toEqual(data);
  });
});
