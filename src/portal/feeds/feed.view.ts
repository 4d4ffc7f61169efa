import type { Reading } from '../../store/database.ts';
import type { Body } from '../../stories/body.ts';
import { bodyToHtml } from '../../stories/body-to-html.ts';
import { listCards, type StoryCard } from '../../stories/card.queries.ts';
import { findNamed } from '../../stories/catalogue.queries.ts';
import type { Correction } from '../../stories/correction.ts';
import { correctionsByStory } from '../../stories/corrections.queries.ts';
import { storiesToIndexById } from '../../stories/indexing.queries.ts';
import { nameIn } from '../../stories/story.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { wordsIn } from '../../words/words.ts';
import type { PageContext, PageRequest } from '../http/page.ts';
import { feedPictures } from '../published/brand.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { correctionLine, passageLines } from '../text/correction-words.ts';
import { excerptOf } from '../ui/excerpt.ts';
import { mediaPath } from '../ui/media-path.ts';

/** One entry of a feed, the same for RSS, Atom and JSON Feed. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly headline: string;
  readonly excerpt: string;
  /** The full text of our own copy as HTML, with absolute URLs; null for others' copy. */
  readonly html: string | null;
  readonly language: string;
  readonly published: Date;
  readonly updated: Date;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly source: { readonly name: string; readonly policy: string };
  /** The corrections of the story, oldest first, each in one line, with the passages concerned. */
  readonly corrections: readonly (Pick<Correction, 'passageBefore' | 'passageAfter'> & {
    readonly line: string;
  })[];
  readonly picture: {
    url: string;
    alt: string;
    credit: string | null;
    width: number | null;
    height: number | null;
  } | null;
}

/** A feed before it is serialised in one of the three formats. */
export interface Feed {
  readonly title: string;
  /** The newsroom's description of itself; null if it has none, or the feed covers only a part. */
  readonly about: string | null;
  /** The page it is the feed of. */
  readonly home: string;
  /** Its own URL. */
  readonly self: string;
  readonly language: string;
  readonly updated: Date;
  readonly icon: string;
  /** Null if the newsroom has none. */
  readonly logo: string | null;
  readonly entries: readonly FeedEntry[];
  readonly shows: readonly string[];
}

const LENGTH = 30;

/** Reads the requested feed; null if there is no such section or topic. */
export async function readFeed(
  context: PageContext,
  request: PageRequest,
  file: string,
): Promise<Feed | null> {
  const place = await placeOfFeed(context, request, file);
  if (!place) return null;
  const { reading, config, clock } = context;
  const { section, topic } = request.params;
  const { word, ...named } = place;
  const cards = await listCards(reading, { language: place.language, section, topic }, LENGTH, clock.now());
  const entries = await feedEntries(context, cards);
  return {
    ...named,
    // The newest entry, not the clock: the same entries give the same bytes and the same ETag.
    updated: new Date(Math.max(0, ...entries.map((entry) => entry.updated.getTime()))),
    ...feedPictures(context.published.brand, config.PUBLIC_URL),
    entries,
    shows: [word, ...cards.map(({ id }) => cacheTags.story(id))],
  };
}

/** The metadata of a feed: its title, page, URL and language, and the tag that invalidates its list. */
interface FeedPlace extends Pick<Feed, 'title' | 'about' | 'home' | 'self' | 'language'> {
  readonly word: string;
}

/** The metadata of the requested feed in `file`; null if there is no such section or topic. */
export async function placeOfFeed(
  { reading, config, clock }: Pick<PageContext, 'reading' | 'config' | 'clock'>,
  request: PageRequest,
  file: string,
): Promise<FeedPlace | null> {
  const site = config.PUBLIC_URL;
  const { PORTAL_LANGUAGE: standard, PORTAL_LANGUAGES: languages } = config;
  const language = request.asked && languages.includes(request.asked) ? request.asked : standard;
  const { section, topic } = request.params;
  const place = section ? `/section/${section}` : topic ? `/topic/${topic}` : '';
  const named = await nameOf(reading, section, topic, clock.now());
  if (named === null) return null;
  const suffix = language === standard ? '' : `?lang=${language}`;
  return {
    title: named ? `${config.PORTAL_NAME}: ${nameIn(named, language)}` : config.PORTAL_NAME,
    about: (!named && language === standard && config.PORTAL_TAGLINE) || null,
    home: `${site}${place || '/'}${suffix}`,
    self: `${site}${place}/${file}${suffix}`,
    language,
    word: wordOf(section, topic, language),
  };
}

/** Stories as entries of a feed. */
export async function feedEntries(
  { reading, config, clock }: Pick<PageContext, 'reading' | 'config' | 'clock'>,
  cards: readonly StoryCard[],
): Promise<FeedEntry[]> {
  const site = config.PUBLIC_URL;
  const addresses = { mediaUrl: (id: string) => `${site}/media/${id}`, base: `${site}/` };
  const bodies = await storiesToIndexById(
    reading,
    cards.map(({ id }) => id),
    clock.now(),
  );
  const byId = new Map(bodies.map((story) => [story.id, story]));
  const corrections = await correctionsByStory(
    reading,
    cards.map(({ id }) => id),
  );
  const told = { standard: config.PORTAL_LANGUAGE, zone: config.PORTAL_ZONE };
  return cards.map((card): FeedEntry => {
    const indexed = byId.get(card.id);
    const body = indexed?.body ?? { type: 'doc' as const, content: [] };
    const made = corrections.get(card.id) ?? [];
    const said = made.map((one) => correctionLine(one, card.language, told));
    const words = wordsIn(interfaceLanguage(card.language) ?? told.standard);
    const whole = made.flatMap((one, at) => [said[at] ?? '', ...passageLines(one, words)]);
    return {
      id: card.id,
      url: `${site}/story/${card.slug}`,
      headline: card.teaser?.headline ?? card.headline,
      excerpt: [...said, excerptOf({ standfirst: card.standfirst, body })].join(' '),
      html:
        card.source.policy === 'own'
          ? `${bodyToHtml(whole.length > 0 ? noted(whole) : NOTHING, addresses)}${bodyToHtml(body, addresses)}`
          : null,
      language: card.language,
      published: card.publishedAt,
      updated: card.updatedAt && card.updatedAt > card.publishedAt ? card.updatedAt : card.publishedAt,
      authors:
        card.authors.length > 0
          ? card.authors.map((author) => nameIn(author.names, card.language))
          : [card.byline ?? card.source.name],
      categories: [
        ...(card.section ? [nameIn(card.section.names, card.language)] : []),
        ...(indexed?.topics ?? []),
      ],
      source: { name: card.source.name, policy: card.source.policy },
      corrections: made.map(({ passageBefore, passageAfter }, at) => ({
        line: said[at] ?? '',
        passageBefore,
        passageAfter,
      })),
      picture: entryPicture(card, site),
    };
  });
}

/** A story's teaser picture, or else its lead picture. */
function entryPicture({ lead, teaser }: StoryCard, site: string): FeedEntry['picture'] {
  const chosen = teaser?.picture;
  if (chosen) {
    const { mediaId, alt, credit, file } = chosen;
    const { width = null, height = null } = file ?? {};
    return { url: `${site}${mediaPath(mediaId, file, '')}`, alt, credit: credit || null, width, height };
  }
  if (!lead?.mediaId) return null;
  return {
    url: `${site}${mediaPath(lead.mediaId, lead.file ?? null, '')}`,
    alt: lead.alt,
    credit: lead.credit,
    width: lead.file?.width ?? lead.width,
    height: lead.file?.height ?? lead.height,
  };
}

const NOTHING: Body = { type: 'doc', content: [] };

/** An entry's corrections, as placed before its text. */
function noted(lines: readonly string[]): Body {
  const marks = [{ type: 'italic' as const }];
  return {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text, marks }] })),
  };
}

function wordOf(section: string | undefined, topic: string | undefined, language: string): string {
  if (section) return cacheTags.section(section, language);
  return topic ? cacheTags.topic(topic) : cacheTags.language(language);
}

/** The names of the section or topic; undefined for the full feed, null if it does not exist. */
async function nameOf(reading: Reading, section: string | undefined, topic: string | undefined, now: Date) {
  if (section) return (await findNamed(reading, 'sections', section, now))?.names ?? null;
  if (topic) return (await findNamed(reading, 'topics', topic, now))?.names ?? null;
  return undefined;
}
