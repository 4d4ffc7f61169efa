import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { analyticsOf } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { MakePage } from '../http/page.ts';
import { NOTHING_PUBLISHED } from '../published/published.ts';
import { apiStory } from '../stories/stories-data.routes.ts';
import { emptyDiscovery, testConfig } from '../testing/testing-parts.ts';
import { LIST_FEEDS } from './feed.routes.ts';

const now = new Date('2026-11-24T10:00:00Z');
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  const link = (href: string) => ({ type: 'link' as const, attrs: { href } });
  const draft = draftOf({
    headline: 'A story with links',
    slug: 'links',
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'ours', marks: [link('/story/other')] },
            { type: 'text', text: 'theirs', marks: [link('https://elsewhere.example/a?b=1&c=2')] },
            { type: 'text', text: 'mail', marks: [link('mailto:desk@news.example')] },
          ],
        },
      ],
    },
  });
  await store.write((writing) => upsertStories(writing, [draft], now));
});
afterAll(() => store.close());

async function read(make: MakePage, params: Record<string, string> = {}): Promise<string> {
  const context = {
    reading: store.reading,
    discovery: emptyDiscovery(),
    analytics: analyticsOf({ DATA_DIR: 'memory://' }),
    published: NOTHING_PUBLISHED,
    config: testConfig(),
    clock: fixedClock(now),
  };
  const page = await make(context, { params, query: {}, asked: null });
  return 'redirect' in page ? page.redirect : page.text;
}

test('links between our stories are absolute wherever a body leaves the portal', async () => {
  for (const text of [
    ...(await Promise.all(LIST_FEEDS.map(({ page }) => read(page)))),
    await read(apiStory, { slug: 'links' }),
  ]) {
    expect(text).toContain('https://news.example/story/other');
    expect(text).not.toMatch(/href=\\?(?:"|&quot;)\//);
    expect(text).toContain('https://elsewhere.example/a?b=1');
    expect(text).toContain('mailto:desk@news.example');
  }
});
