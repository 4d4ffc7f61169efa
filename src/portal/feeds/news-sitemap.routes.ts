import { listCards } from '../../stories/card.queries.ts';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { xml, xmlDocument } from './xml.ts';

/** By https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const MOST = 1_000;
const TWO_DAYS = 2 * 86_400_000;

/** `/news-sitemap.xml`: our own stories of the last two days. */
export const newsSitemap: MakePage = async ({ reading, clock, config }) => {
  const now = clock.now();
  const from = new Date(now.getTime() - TWO_DAYS);
  const cards = await listCards(reading, { from, own: true }, MOST, now);
  const root = xml(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    },
    // On a quiet day it is empty, as Google specifies: a URL without news would be an error.
    cards.map((card) =>
      xml(
        'url',
        {},
        xml('loc', {}, `${config.PUBLIC_URL}/story/${card.slug}`),
        xml(
          'news:news',
          {},
          xml(
            'news:publication',
            {},
            xml('news:name', {}, config.PORTAL_NAME),
            xml('news:language', {}, newsLanguage(card.language)),
          ),
          xml('news:publication_date', {}, card.publishedAt.toISOString()),
          xml('news:title', {}, card.headline),
        ),
      ),
    ),
  );
  const oldest = cards.at(-1)?.publishedAt;
  return {
    status: 200,
    type: 'application/xml; charset=utf-8',
    text: xmlDocument(root),
    cacheTags: [cacheTags.everything],
    freshUntil: oldest ? new Date(oldest.getTime() + TWO_DAYS + 1) : undefined,
  };
};

/** ISO 639 codes, except Chinese, which Google wants by script. */
function newsLanguage(tag: string): string {
  const [base = tag, ...rest] = tag.toLowerCase().split('-');
  if (base !== 'zh') return base;
  return rest.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-tw' : 'zh-cn';
}
