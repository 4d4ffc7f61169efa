import { copySketch } from '../stories/copy-sketch.ts';
import type { IndexedStory } from '../stories/indexing.queries.ts';

let made = 0;

/** A story as the index reads it, for tests, with `more` laid over it. */
export function indexedStory(more: Partial<IndexedStory> & { text?: string }): IndexedStory {
  const { text = 'One paragraph.', ...rest } = more;
  made += 1;
  const id = `00000000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
  return {
    id,
    groupId: id,
    slug: `story-${made}`,
    language: 'en',
    kind: 'news',
    headline: 'A headline',
    standfirst: null,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    section: 'world',
    topics: [],
    authors: [],
    entities: [],
    names: [],
    source: 'us',
    publishedAt: new Date('2026-11-20T10:00:00Z'),
    embargoUntil: null,
    changedAt: new Date('2026-11-20T10:00:00Z'),
    zoneStated: true,
    copySketch: copySketch(text),
    ...rest,
  };
}
