import type { Route } from '../http/route.ts';
import { forMachines, forPeople, forVisitors, handled } from '../http/route-rows.ts';
import { LIVE_QUERY, liveHandle } from '../live/live.routes.ts';
import { liveFeed } from '../live/live-feed.routes.ts';
import { linkedPreviewPage } from './preview.routes.ts';
import { storyPage } from './story.routes.ts';

const ASKS_A_MINUTE = 120;

/** The URLs of a story and its live coverage. */
export const STORY_ROUTES: readonly Route[] = [
  forPeople('/story/:slug', 'A story.', storyPage, {
    figure: { pattern: /^[0-9a-f-]{36}$/, most: 36, takes: 'the id of a figure in live coverage' },
    from: { pattern: /^[1-9]\d{0,5}$/, most: 6, takes: 'the number of an entry in live coverage' },
  }),
  handled('/story/:slug/live', 'Changes to live coverage as they happen.', liveHandle, {
    query: LIVE_QUERY,
    perMinute: ASKS_A_MINUTE,
  }),
  {
    ...forVisitors(
      '/preview/:token',
      'A story before publication, through a link that expires.',
      linkedPreviewPage,
    ),
    perMinute: ASKS_A_MINUTE,
  },
  forMachines('/story/:slug/feed.atom', 'Atom feed of live coverage entries.', liveFeed),
];
