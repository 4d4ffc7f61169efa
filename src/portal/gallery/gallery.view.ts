import { cardOf } from '../cards/card.view.ts';
import { pagingOf } from '../listings/listing.view.ts';
import { searchView } from '../search/search.view.ts';
import type { Edition } from '../site/edition.ts';
import { errorView } from '../site/error.view.ts';
import { saveOf } from '../site/save.view.ts';
import { afterStoryView } from '../stories/after-story.view.ts';
import { storyView } from '../stories/story.view.ts';
import { figureOf, type PictureView } from '../ui/picture.view.ts';
import { entityGallery } from './entity-gallery.view.ts';
import { evidenceGallery } from './evidence-gallery.view.ts';
import { SUGGESTIONS, sampleCard, sampleStory } from './gallery.samples.ts';

/** Every component's states, shaped by the same functions as the pages. */
export type GalleryView = ReturnType<typeof galleryView>;

const TOKENS = [
  'paper',
  'ink',
  'soft',
  'rule',
  'hair',
  'evidence',
  'hedge',
  'differs',
  'attributed',
  'sea',
  'panel',
];

const PICTURE: PictureView = {
  src: '/icon-512.png',
  srcset: '/icon-192.png 192w, /icon-512.png 512w',
  avif: null,
  width: 512,
  height: 288,
  alt: 'A sample picture',
  position: '50% 20%',
};

/** Shapes the gallery. */
export function galleryView(edition: Edition) {
  // A page shows a story and its button once: here the same one appears many times.
  const card = (more: Parameters<typeof sampleCard>[0]) => ({
    ...cardOf(sampleCard(more), edition),
    save: null,
  });
  const save = { slug: 'sample', headline: sampleCard({}).headline, lang: undefined };
  const story = sampleStory({});
  const suggestions = { related: SUGGESTIONS.slice(0, 3), recommended: SUGGESTIONS.slice(3) };
  const asked = {
    q: 'customs',
    section: undefined,
    language: undefined,
    from: undefined,
    to: undefined,
    page: 2,
  };
  const ownSource = { ...story.source, policy: 'own' as const, name: edition.name };
  return {
    tokens: TOKENS,
    card: card({}),
    pictured: { ...card({}), picture: PICTURE },
    long: card({
      headline:
        'A headline so long that it takes many lines, because the thing it tells of has many parts and no short name of its own',
      kind: 'explainer',
    }),
    bare: card({ standfirst: null, section: null, authors: [] }),
    foreign: card({
      language: 'ar',
      headline: 'لماذا لا يتفق بلدان أبدًا على حجم ما تبادلاه',
      standfirst: 'تُحصى كل شحنة مرتين.',
    }),
    save: saveOf(save, edition),
    saved: saveOf({ ...save, slug: 'sample-saved' }, edition, true),
    words: figureOf(story.lead, story.lead?.file),
    story: storyView(story, edition),
    after: afterStoryView(
      { ...story, named: [] },
      suggestions,
      story.section ? [story.section] : [],
      edition,
    ),
    own: storyView(sampleStory({ source: ownSource, agency: null, zoneStated: true }), edition),
    search: searchView(
      {
        asked,
        result: {
          atLeast: false,
          total: 48,
          hits: [],
          sections: [
            { section: 'world', count: 30 },
            { section: 'trade', count: 18 },
          ],
          languages: [
            { language: 'en', count: 40 },
            { language: 'ar', count: 8 },
          ],
          missing: ['zzz'],
        },
        hits: [
          {
            card: card({}),
            excerpt: [
              { text: 'How a ', found: false },
              { text: 'customs', found: true },
              { text: ' code is built', found: false },
            ],
            also: null,
          },
        ],
        sections: [],
        ready: false,
        size: 48,
      },
      edition,
    ),
    paging: pagingOf({ path: '/section/world', before: 'sample' }, sampleCard({}), edition),
    error: errorView(404, edition),
    evidence: evidenceGallery(edition),
    entities: entityGallery(edition),
  };
}
