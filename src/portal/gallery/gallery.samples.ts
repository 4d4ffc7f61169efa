import type { Reason, Suggestion } from '../../discovery/discovery.ts';
import type { Block, Body } from '../../stories/body.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import type { Story } from '../../stories/story.queries.ts';

const text = (words: string) => [{ type: 'text' as const, text: words }];
const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({
  type,
  content: [{ type: 'paragraph' as const, content: text(words) }],
});
const row = (type: 'tableHeader' | 'tableCell', ...words: string[]) => ({
  type: 'tableRow' as const,
  content: words.map((word) => cell(type, word)),
});

const picture = {
  mediaId: null,
  src: null,
  alt: 'A sample picture',
  caption: 'A caption says what is to be seen, and where and when.',
  credit: 'Photo: Sample agency',
  width: 760,
  height: 428,
  focal: { x: 0.5, y: 0.5 },
};

/** A card for the gallery, with `more` merged into it. */
export function sampleCard(more: Partial<StoryCard>): StoryCard {
  return {
    id: 'sample',
    groupId: 'sample',
    slug: 'sample',
    language: 'en',
    kind: 'news',
    headline: 'A headline of ordinary length says what happened',
    standfirst: 'The standfirst adds what the headline left out: who says so, and how sure it is.',
    section: { slug: 'world', names: { en: 'World', ru: 'Мир', zh: '国际', ar: 'العالم', fr: 'Monde' } },
    publishedAt: new Date('2026-11-20T10:00:00Z'),
    zoneStated: true,
    updatedAt: null,
    byline: null,
    authors: [{ slug: 'sample-desk', names: { en: 'Sample desk' } }],
    lead: null,
    teaser: null,
    source: { slug: 'own', name: 'Our newsroom', policy: 'own' },
    copySketch: '',
    wordCount: 400,
    marks: '',
    demo: true,
    ...more,
  };
}

/** A text with every block and mark a story can have. */
export const EVERY_BLOCK: Body = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        ...text('A paragraph with '),
        { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
        ...text(', '),
        { type: 'text', text: 'italic', marks: [{ type: 'italic' }] },
        ...text(', H'),
        { type: 'text', text: '2', marks: [{ type: 'subscript' }] },
        ...text('O, 10'),
        { type: 'text', text: '6', marks: [{ type: 'superscript' }] },
        ...text(', '),
        { type: 'text', text: 'code', marks: [{ type: 'code' }] },
        ...text(' and '),
        { type: 'text', text: 'a link', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
        ...text('.'),
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: text('A heading') },
    { type: 'bulletList', content: listOf('A first point', 'A second point') },
    { type: 'heading', attrs: { level: 3 }, content: text('A smaller heading') },
    { type: 'orderedList', content: listOf('What comes first', 'What comes next') },
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: text('Words somebody said or wrote, as they stand.') }],
    },
    {
      type: 'table',
      content: [
        row('tableHeader', 'Country', '2021, € million', '2023, € million', 'Change'),
        row('tableCell', 'Kyrgyzstan', '263.2', '2,733.8', '939 %'),
        row('tableCell', 'Armenia', '763.0', '2,175.0', '185 %'),
      ],
    },
    { type: 'figure', attrs: picture },
    {
      type: 'embed',
      attrs: { provider: 'youtube', url: 'https://www.youtube.com/watch?v=sample0', title: 'A film' },
    },
    { type: 'codeBlock', content: [{ type: 'text', text: 'sha256sum table.csv' }] },
    { type: 'horizontalRule' },
    { type: 'paragraph', content: text('The last paragraph.') },
  ],
};

function listOf(...items: string[]) {
  return items.map((item) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: text(item) }] satisfies Block[],
  }));
}

/** A story for the gallery with everything a story can have. */
export function sampleStory(more: Partial<Story>): Story {
  return {
    ...sampleCard({ headline: 'A story with everything a story can have', lead: picture }),
    presentation: null,
    source: {
      slug: 'wire',
      name: 'A wire service',
      url: 'https://example.org/',
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      policy: 'licensed',
      sourceUrl: 'https://example.org/story',
    },
    agency: { slug: 'ap', name: 'AP', url: 'https://apnews.com/' },
    dateline: 'BISHKEK',
    place: null,
    body: EVERY_BLOCK,
    pictures: {},
    live: null,
    figuresRead: true,
    namesEntities: false,
    topics: [{ slug: 'sample', names: { en: 'A topic' } }],
    citations: [{ title: 'A document', publisher: 'Its publisher', url: 'https://example.org/document' }],
    corrections: [
      {
        id: '00000000-0000-4000-8000-000000000001',
        at: new Date('2026-11-21T09:30:00Z'),
        kind: 'correction',
        text: 'An earlier version gave 24.2 percent. It was 24.8 percent.',
        passageBefore: 'It is 24.2 percent.',
        passageAfter: 'It is 24.8 percent.',
        claimId: null,
      },
      {
        id: '00000000-0000-4000-8000-000000000002',
        at: new Date('2026-11-21T10:00:00Z'),
        kind: 'clarification',
        text: 'The share is that of the quarter, not of the year.',
        passageBefore: null,
        passageAfter: null,
        claimId: null,
      },
    ],
    notes: [{ at: new Date('2026-11-21T08:00:00Z'), text: 'A document was added to the sources.' }],
    translations: [{ language: 'ar', slug: 'sample-ar', headline: 'عنوان' }],
    original: 'sample',
    revision: 2,
    zoneStated: false,
    updatedAt: new Date('2026-11-21T09:30:00Z'),
    ...more,
  };
}

const REASONS: readonly Reason[] = [
  { kind: 'same event' },
  { kind: 'shared topic', topic: 'sample' },
  { kind: 'shared words', words: ['Kyrgyzstan', 'customs', 'codes'] },
  { kind: 'same section', section: 'world' },
  { kind: 'same subject' },
  { kind: 'loosely related' },
  { kind: 'most read' },
  { kind: 'newest in section', section: 'world' },
  { kind: 'newest' },
];

/** One suggestion for each reason. */
export const SUGGESTIONS: readonly Suggestion[] = REASONS.map((reason, at) => ({
  id: `suggestion-${at}`,
  slug: `sample-${at}`,
  language: 'en',
  kind: 'news',
  headline: 'Another story, suggested for a reason',
  section: 'world',
  publishedAt: new Date('2026-11-20T10:00:00Z'),
  zoneStated: true,
  reason,
}));
