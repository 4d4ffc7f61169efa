import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { findCopy } from './copy.queries.ts';
import { readCopy } from './read-copy.ts';
import { saveCopy } from './save-copy.ts';
import { startStory } from './start-story.ts';
import { copyOf, staffIn } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

describe('saveCopy', () => {
  it('counts versions up, and keeps both texts where two people write at once', async () => {
    const { writes } = await staffIn(store, 'Ann');
    const { writes: others } = await staffIn(store, 'Ben');
    const { id } = await store.write((writing) => startStory(writing, copyOf('Both'), writes, NOW));
    const save = (version: number, headline: string, by = writes) =>
      store.write((writing) => saveCopy(writing, { storyId: id, version, copy: copyOf(headline) }, by, NOW));
    expect(await save(0, 'Ann one')).toMatchObject({ saved: true, version: 1 });
    expect(await save(1, 'Ann two')).toMatchObject({ saved: true, version: 2 });
    const lost = await save(1, 'Ben two', others);
    expect(lost).toMatchObject({ saved: false, current: { version: 2, copy: { headline: 'Ann two' } } });
    const kept = await store.reading
      .selectFrom('set_asides')
      .selectAll()
      .where('story_id', '=', id)
      .where('why', '<>', 'autosaved')
      .execute();
    expect(kept).toMatchObject([{ why: 'conflict', base_version: 1, content: { headline: 'Ben two' } }]);
    expect((await findCopy(store.reading, id))?.copy.headline).toBe('Ann two');
  });
});

describe('readCopy', () => {
  const sent = () => JSON.parse(JSON.stringify(copyOf('Hostile'))) as Record<string, unknown>;

  it('reads what was written, and lets nothing else through', () => {
    expect(readCopy(sent())).toEqual(copyOf('Hostile'));
    const body = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
          ],
        },
        { type: 'embed', attrs: { provider: 'youtube', url: 'https://evil.example/', title: null } },
      ],
    };
    expect(readCopy({ ...sent(), body, state: 'published' })).toEqual({
      ...copyOf('Hostile', 'x'),
    });
  });

  it('names the field that is wrong', () => {
    expect(() => readCopy({ ...sent(), kind: 'rant' })).toThrow('kind');
    expect(() => readCopy({ ...sent(), headline: 7 })).toThrow('headline');
    expect(() => readCopy({ ...sent(), body: { type: 'doc', content: [{ type: 'script' }] } })).toThrow(
      'content.0',
    );
    let nested: unknown = { type: 'paragraph' };
    for (let depth = 0; depth < 500; depth += 1) nested = { type: 'blockquote', content: [nested] };
    expect(() => readCopy({ ...sent(), body: { type: 'doc', content: [nested] } })).toThrow('deep');
  });
});
