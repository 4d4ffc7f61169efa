import { expect, test } from 'vitest';
import { matchSearches } from './match-searches.ts';
import { indexedStory } from './testing.ts';

const found = (searches: readonly string[], stories: Parameters<typeof matchSearches>[1]) =>
  matchSearches(searches, stories).map(({ storyId, target }) => [storyId, target]);

test('a followed search is read in the language of each story, also where several come at once', () => {
  const english = indexedStory({ headline: 'Cereals exported again', language: 'en' });
  const french = indexedStory({ headline: 'Les exportations de céréales reprennent', language: 'fr' });
  const russian = indexedStory({ headline: 'Экспорт зерна вырос', language: 'ru' });
  const searches = ['q=exportation', 'q=экспорта+зерном'];
  const alone = [english, french, russian].flatMap((story) => found(searches, [story]));
  expect(alone).toContainEqual([french.id, 'q=exportation']);
  expect(alone).toContainEqual([russian.id, 'q=экспорта+зерном']);
  // The first story of a batch decides nothing for the others.
  for (const batch of [
    [english, french, russian],
    [russian, english, french],
    [french, russian, english],
  ]) {
    const together = found(searches, batch);
    expect(together.map(String).sort()).toEqual(alone.map(String).sort());
  }
});

test('every word of a search must be there, every phrase in its order, and no word it leaves out', () => {
  const story = indexedStory({ headline: 'Ports of the Caspian close', text: 'Grain waits in Aktau.' });
  const answers = (q: string) => found([`q=${encodeURIComponent(q)}`], [story]).length === 1;
  expect(['caspian grain', '"grain waits"', 'ports -oil', 'port'].filter((q) => !answers(q))).toEqual([]);
  expect(['caspian oil', '"waits grain"', 'ports -grain'].filter(answers)).toEqual([]);
});

test('a search within a language or a section finds there, and nowhere else', () => {
  const chinese = indexedStory({ headline: 'Grain', language: 'zh-Hant', section: 'business' });
  const english = indexedStory({ headline: 'Grain', section: 'world' });
  const ids = (target: string) => found([target], [chinese, english]).map(([id]) => id);
  expect(ids('q=grain')).toEqual([chinese.id, english.id]);
  expect(ids('q=grain&language=zh')).toEqual([chinese.id]);
  expect(ids('q=grain&section=world')).toEqual([english.id]);
});
