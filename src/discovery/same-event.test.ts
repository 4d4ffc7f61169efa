import { expect, it } from 'vitest';
import { randomOf } from '../../scripts/random.ts';
import { Library } from './library.ts';
import { relatedStories } from './related.ts';
import { sameEventAs } from './same-event.ts';
import { indexedStory } from './testing.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;

/** Reports on one event that share more or fewer of its words, some topics, and were written hours or days apart. */
function newsroom() {
  const random = randomOf(7);
  const library = new Library();
  const draw = (from: string, of: number) => `${from}${Math.floor(random() * of)}`;
  const words = (from: string, of: number, length: number) =>
    Array.from({ length }, () => draw(from, of)).join(' ');
  for (let i = 0; i < 25; i += 1) {
    library.put(
      indexedStory({
        slug: `report-${i}`,
        headline: words('event', 12, 4),
        text: `${words('event', 40, 10 + i * 2)} ${words('other', 900, 60 - i * 2)}`,
        topics: i % 3 === 0 ? [] : [draw('topic', 3)],
        publishedAt: new Date(NOW.getTime() - random() * 110 * HOUR),
      }),
    );
  }
  for (let i = 0; i < 200; i += 1)
    library.put(indexedStory({ text: words('other', 900, 60), topics: [draw('topic', 40)] }));
  const shelf = library.shelf('en');
  if (!shelf) throw new Error('no shelf');
  return shelf;
}

it('judges an event as the reason “on the same event” does', () => {
  const shelf = newsroom();
  const reports = [...shelf.stories()].filter(({ slug }) => slug.startsWith('report-'));
  const counts = { same: 0, other: 0 };
  for (const report of reports) {
    const isSameEvent = sameEventAs(shelf, report);
    for (const { story, reason } of relatedStories(shelf, report, 60, NOW)) {
      const same = reason.kind === 'same event';
      counts[same ? 'same' : 'other'] += 1;
      expect(isSameEvent(story), `${report.slug} beside ${story.slug}`).toBe(same);
    }
  }
  // Both happen often enough for the comparison to say something.
  expect(Math.min(counts.same, counts.other)).toBeGreaterThan(50);
});
