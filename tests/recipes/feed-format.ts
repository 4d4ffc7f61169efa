import type { Recipe } from './recipe.ts';

/** Headlines and addresses as plain text, one story a line. */
export const feedFormat: Recipe = {
  title: 'A feed format',
  steps: [
    {
      file: 'src/portal/feeds/text-feed.ts',
      create: `import type { Feed } from './feed.view.ts';

/** A feed as plain text: a headline and an address on each line. */
export function textFeedOf(feed: Feed): string {
  return feed.entries.map(({ headline, url }) => \`\${headline}\\t\${url}\\n\`).join('');
}
`,
    },
    {
      file: 'src/portal/site/feed-formats.ts',
      after:
        "  { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed', format: 'JSON Feed' },",
      add: "  { file: 'feed.txt', type: 'text/plain', name: 'Text', format: 'Plain text feed' },",
    },
    {
      file: 'src/portal/feeds/feed.routes.ts',
      after: "import { rssOf } from './rss.ts';",
      add: "import { textFeedOf } from './text-feed.ts';",
    },
    {
      file: 'src/portal/feeds/feed.routes.ts',
      after: "  'feed.json': jsonFeedOf,",
      add: "  'feed.txt': textFeedOf,",
    },
  ],
};
