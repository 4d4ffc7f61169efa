import type { Body } from '../../stories/body.ts';
import { bodyToHtml } from '../../stories/body-to-html.ts';
import { entryTitle } from '../../stories/live/live-blog.ts';
import { findStory } from '../../stories/story.queries.ts';
import { nameIn } from '../../stories/story.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import { wordsIn } from '../../words/words.ts';
import { atomOf } from '../feeds/atom.ts';
import type { Feed } from '../feeds/feed.view.ts';
import { missingJson, OPEN_TO_ALL } from '../http/json-page.ts';
import type { MakePage, PageContext } from '../http/page.ts';
import { feedPictures } from '../published/brand.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { excerptOf } from '../ui/excerpt.ts';
import { anchorOf, ENTRIES_A_PAGE, type LiveGiven } from './live.view.ts';

/** GET /story/:slug/feed.atom: the newest entries of live coverage, each with its own URL. */
export const liveFeed: MakePage = async ({ reading, clock, config, published }, request) => {
  const slug = request.params.slug ?? '';
  const found = await findStory(reading, slug, clock.now());
  if (found.found === 'moved') return { redirect: `/story/${found.slug}/feed.atom`, status: 301 };
  if (found.found === 'withdrawn') return missingJson(refusal('storyWithdrawnNow'), [cacheTags.slug(slug)]);
  if (found.found !== 'story' || !found.story.live) {
    const word = found.found === 'story' ? cacheTags.story(found.story.id) : cacheTags.slug(slug);
    return missingJson(refusal('liveNotHere'), [word]);
  }
  const { story } = found;
  return {
    status: 200,
    type: 'application/atom+xml; charset=utf-8',
    text: atomOf(feedOf({ story, live: found.story.live }, config, published)),
    cacheTags: [cacheTags.story(story.id)],
    headers: OPEN_TO_ALL,
  };
};

function feedOf(
  { story, live }: Pick<LiveGiven, 'story' | 'live'>,
  { PUBLIC_URL: site, PORTAL_LANGUAGE }: { readonly PUBLIC_URL: string; readonly PORTAL_LANGUAGE: string },
  { brand }: Pick<PageContext['published'], 'brand'>,
): Feed {
  const home = `${site}/story/${story.slug}`;
  const words = wordsIn(interfaceLanguage(story.language) ?? interfaceLanguage(PORTAL_LANGUAGE) ?? 'en');
  const { source, language } = story;
  const html = (body: Body) =>
    source.policy === 'own'
      ? bodyToHtml(body, { mediaUrl: (id) => `${site}/media/${id}`, base: `${site}/` })
      : null;
  const desk = story.authors.map(({ names }) => nameIn(names, language));
  const entries = live.entries
    .filter(({ state }) => state === 'out')
    .slice(0, ENTRIES_A_PAGE)
    .map((entry) => ({
      id: entry.id,
      url: `${home}?from=${entry.number}#${anchorOf(entry.number)}`,
      headline: entryTitle(entry),
      excerpt: excerptOf({ standfirst: null, body: entry.body }),
      html: html(entry.body),
      language,
      published: entry.at,
      updated: entry.updatedAt ?? entry.at,
      authors: entry.byline ? [entry.byline] : desk.length > 0 ? desk : [source.name],
      categories: [],
      source,
      corrections: [],
      picture: null,
    }));
  return {
    title: words.say('liveFeed', { headline: story.headline }),
    about: null,
    home,
    self: `${home}/feed.atom`,
    language,
    updated: story.updatedAt ?? story.publishedAt,
    ...feedPictures(brand, site),
    entries,
    shows: [],
  };
}
