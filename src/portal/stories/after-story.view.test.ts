import { expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import type { Suggestion } from '../../discovery/discovery.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { SUGGESTIONS, sampleStory } from '../gallery/gallery.samples.ts';
import { editionOf } from '../site/edition.ts';
import { afterStoryView } from './after-story.view.ts';

const config = readConfig({ PUBLIC_URL: 'https://news.example', PORTAL_NAME: 'The Paper' });
const edition = (language: InterfaceLanguage = 'en') =>
  editionOf({ config, clock: fixedClock('2026-11-24T15:00:00Z') }, language);
const story = { ...sampleStory({}), named: [] };

it('has no story in both lists, nor the story itself, and hides an empty list', () => {
  const [first, second] = SUGGESTIONS;
  if (!first || !second) throw new Error('no samples');
  const itself = { ...second, id: 'sample' };
  const view = afterStoryView(
    story,
    { related: [first], recommended: [first, second, itself] },
    [],
    edition(),
  );
  expect(view.related?.items).toHaveLength(1);
  expect(view.recommended?.items).toHaveLength(1);
  expect(afterStoryView(story, { related: [], recommended: [first] }, [], edition()).related).toBeNull();
});

it('says why a related story is there, by the names that entities have in the language of the page', () => {
  const [first] = SUGGESTIONS;
  if (!first) throw new Error('no suggestion');
  const china = {
    id: 'e1',
    slug: 'china',
    label: 'China',
    names: { ru: 'Китай' },
    schema: 'Place',
    country: 'CN',
    places: [],
  } as const;
  const why = (reason: Suggestion['reason'], language: InterfaceLanguage) =>
    afterStoryView(
      { ...story, named: [china] },
      { related: [{ ...first, reason }], recommended: [] },
      [{ slug: 'world', names: { en: 'World', ru: 'Мир' } }],
      edition(language),
    ).related?.items[0]?.why;
  expect(why({ kind: 'shared entities', entities: ['china'] }, 'en')).toBe('Also about China');
  expect(why({ kind: 'shared entities', entities: ['china'] }, 'ru')).toBe('Общее: Китай');
  expect(why({ kind: 'shared entities', entities: ['unpublished'] }, 'en')).toBe('On the same subject');
  expect(why({ kind: 'shared words', words: ['tanks', 'steel'] }, 'en')).toBe('Also about tanks and steel');
  expect(why({ kind: 'same section', section: 'world' }, 'ru')).toBe('Тоже в разделе «Мир»');
  expect(why({ kind: 'same section', section: 'gone' }, 'en')).toBe('On the same subject');
});
