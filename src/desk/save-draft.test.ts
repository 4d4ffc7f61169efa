import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { findDraft } from './draft.queries.ts';
import { parseDraft } from './parse-draft.ts';
import { saveDraft } from './save-draft.ts';
import { startStory } from './start-story.ts';
import { staffIn, writtenDraft } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

describe('saveDraft', () => {
  it('counts versions up, and keeps both texts where two people write at once', async () => {
    const { writes } = await staffIn(store, 'Ann');
    const { writes: others } = await staffIn(store, 'Ben');
    const { id } = await store.write((writing) => startStory(writing, writtenDraft('Both'), writes, NOW));
    const save = (version: number, headline: string, by = writes) =>
      store.write((writing) =>
        saveDraft(writing, { storyId: id, version, draft: writtenDraft(headline) }, by, NOW),
      );
    expect(await save(0, 'Ann one')).toMatchObject({ saved: true, version: 1 });
    expect(await save(1, 'Ann two')).toMatchObject({ saved: true, version: 2 });
    const lost = await save(1, 'Ben two', others);
    expect(lost).toMatchObject({ saved: false, current: { version: 2, draft: { headline: 'Ann two' } } });
    const kept = await store.reading
      .selectFrom('set_asides')
      .selectAll()
      .where('story_id', '=', id)
      .where('why', '<>', 'autosaved')
      .execute();
    expect(kept).toMatchObject([{ why: 'conflict', base_version: 1, content: { headline: 'Ben two' } }]);
    expect((await findDraft(store.reading, id))?.draft.headline).toBe('Ann two');
  });
});

describe('readCopy', () => {
  const sent = () => JSON.parse(JSON.stringify(writtenDraft('Hostile'))) as Record<string, unknown>;

  it('reads what was written, and lets nothing else through', () => {
    expect(parseDraft(sent())).toEqual(writtenDraft('Hostile'));
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
    expect(parseDraft({ ...sent(), body, state: 'published' })).toEqual({
      ...writtenDraft('Hostile', 'x'),
    });
  });

  it('names the field that is wrong', () => {
    expect(() => parseDraft({ ...sent(), kind: 'rant' })).toThrow('kind');
    expect(() => parseDraft({ ...sent(), headline: 7 })).toThrow('headline');
    expect(() => parseDraft({ ...sent(), body: { type: 'doc', content: [{ type: 'script' }] } })).toThrow(
      'content.0',
    );
    let nested: unknown = { type: 'paragraph' };
    for (let depth = 0; depth < 500; depth += 1) nested = { type: 'blockquote', content: [nested] };
    expect(() => parseDraft({ ...sent(), body: { type: 'doc', content: [nested] } })).toThrow('deep');
  });
});
