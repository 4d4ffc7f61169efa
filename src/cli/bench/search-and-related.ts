import type { Figure } from './figure.ts';
import { latencies } from './latency.ts';
import type { NewsStories } from './news-stories.ts';

const ASKED = 300;

/** How long searches and lists of related stories take, one after another, as one reader asks. */
export async function askAndWait(
  url: string,
  stories: number,
  news: NewsStories,
  progress: (line: string) => void,
): Promise<Figure[]> {
  progress('searches and related lists');
  const searchPath = (await fetch(`${url}/search`)).ok ? '/search' : '/api/v1/search';
  const searches = await latencies(
    url,
    Array.from({ length: ASKED }, () => `${searchPath}?q=${encodeURIComponent(news.salad.query())}`),
  );
  const some = Array.from({ length: ASKED }, (_, at) => Math.floor((at * stories) / ASKED));
  const related = await latencies(
    url,
    some.map((number) => `/api/v1/stories/bench-story-${number}/related`),
  );
  return [
    { name: 'search, 50th percentile', value: searches.p50, unit: 'ms', target: null },
    { name: 'search, 95th percentile', value: searches.p95, unit: 'ms', target: { atMost: 60 } },
    { name: 'related, 95th percentile', value: related.p95, unit: 'ms', target: { atMost: 60 } },
  ];
}
