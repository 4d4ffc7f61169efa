import { h } from 'preact';
import { entityOfTopic } from '../../entities/published.queries.ts';
import { findShownProfile } from '../../stories/authors/author-profile.queries.ts';
import type { BoardPlace } from '../../stories/boards/board.ts';
import {
  type CardFilter,
  type Cursor,
  cardsOfSlots,
  listCards,
  placedCards,
  type StoryCard,
} from '../../stories/card.queries.ts';
import { findNamed } from '../../stories/catalogue.queries.ts';
import { type NamedRef, nameIn } from '../../stories/story.ts';
import type { LookAhead } from '../front/front.routes.ts';
import { readCursor } from '../http/cursor.ts';
import type { MakePage, Page, PageContext } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { type Edition, editionOf } from '../site/edition.ts';
import { editionAlternates, editionFeeds } from '../site/edition-links.ts';
import { missingPage } from '../site/error.routes.ts';
import { frameOf } from '../site/frame.view.ts';
import { readSections } from '../site/sections-shown.ts';
import { authorParts, bareAuthorHead } from './author-profile.view.ts';
import { ListingPage } from './ListingPage.tsx';
import { LISTED, listingView } from './listing.view.ts';

/** The stories of a list in the edition's language, or in the portal's own if there are none. */
export async function listFor(
  context: PageContext,
  edition: Edition,
  filter: Omit<CardFilter, 'language'>,
): Promise<{ stories: StoryCard[]; language: string }> {
  const { language, standard, now } = edition;
  const stories = await listCards(context.reading, { ...filter, language }, LISTED + 1, now);
  if (stories.length > 0 || language === standard) return { stories, language };
  const others = await listCards(context.reading, { ...filter, language: standard }, LISTED + 1, now);
  return { stories: others, language: others.length > 0 ? standard : language };
}

interface Kind {
  readonly table: 'sections' | 'topics' | 'authors';
  readonly field: 'section' | 'topic' | 'author';
  readonly feeds: boolean;
}

function listingPage(kind: Kind): MakePage {
  return async (context, request) => {
    const { table, field } = kind;
    const slug = request.params[field] ?? request.params.slug ?? '';
    const edition = editionOf(context, request.asked);
    const named = await findNamed(context.reading, table, slug, edition.now);
    const before = readCursor(request.query.before);
    if (!named || (request.query.before && !before))
      return missingPage(context, request, [cacheTags[field](slug, edition.language)]);
    const from = before ? { cursor: before, text: request.query.before } : null;
    return drawListing(context, edition, kind, named, from, null);
  };
}

/** A page of a list at the edition's `now`; `ahead` for a preview with unsaved changes. */
async function drawListing(
  context: PageContext,
  edition: Edition,
  { field, feeds }: Kind,
  named: NamedRef,
  from: { readonly cursor: Cursor; readonly text: string | undefined } | null,
  ahead: LookAhead | null,
): Promise<Page> {
  const { slug } = named;
  const { language, words, standard } = edition;
  const word = cacheTags[field];
  const listed = await listFor(context, edition, {
    [field]: slug,
    before: from?.cursor,
    ahead: ahead !== null,
  });
  const place = { language: listed.language, section: slug };
  const placed = field === 'section' && !from ? await placedOn(context, place, edition, ahead) : [];
  const title = nameIn(named.names, language);
  const dossier = field === 'topic' ? await entityOfTopic(context.reading, slug) : null;
  const profile = field === 'author' && !from ? await profileOf(context, named, edition) : null;
  const path = `/${field}/${slug}`;
  const kicker = field === 'topic' ? words.say('topic') : field === 'author' ? words.say('author') : null;
  const view = listingView(
    {
      kicker,
      title,
      path,
      section: field === 'section' ? slug : undefined,
      before: from?.text,
      feed: feeds,
      followed: { kind: field, target: slug },
      dossier,
      placed,
      profile: profile?.view ?? null,
    },
    listed.stories,
    listed.language,
    edition,
  );
  const frame = frameOf({
    edition,
    sections: await readSections(context, listed.language),
    path,
    query: { before: from?.text },
    title: ahead?.title ?? title,
    description: profile?.description ?? describe(field, title, edition),
    head: {
      ...profile?.head,
      alternates: from ? [] : await editionAlternates(context, edition, path),
      feeds: feeds ? editionFeeds(edition, { path, name: title }) : [],
      robots: listed.stories.length === 0 || from ? 'noindex, follow' : null,
    },
    demo: listed.stories.some(({ demo }) => demo),
  });
  return htmlPage(documentOf(frame, h(ListingPage, { view }), 'listing'), {
    cacheTags: [
      word(slug, language),
      word(slug, standard),
      cacheTags.sections(listed.language),
      ...(field === 'section' ? [cacheTags.board(slug, listed.language)] : []),
      ...(field === 'topic' ? [cacheTags.entities] : []),
      ...(field === 'author' ? [cacheTags.profile(slug)] : []),
      ...[...placed, ...listed.stories].map(({ id }) => cacheTags.story(id)),
    ],
  });
}

async function profileOf({ reading }: PageContext, author: NamedRef, edition: Edition) {
  const profile = await findShownProfile(reading, author.slug, edition);
  if (profile) return authorParts(author, profile, edition);
  return { view: null, description: null, head: bareAuthorHead(author, edition) };
}

async function placedOn(
  { reading }: PageContext,
  place: BoardPlace,
  { now }: Edition,
  ahead: LookAhead | null,
): Promise<StoryCard[]> {
  return ahead ? cardsOfSlots(reading, place, ahead.slots, now) : placedCards(reading, place, now);
}

function describe(field: Kind['field'], title: string, { words, name }: Edition): string {
  switch (field) {
    case 'section':
      return words.say('sectionDescription', { section: title, name });
    case 'topic':
      return words.say('topicDescription', { topic: title, name });
    case 'author':
      return words.say('authorDescription', { author: title, name });
  }
}

const SECTION: Kind = { table: 'sections', field: 'section', feeds: true };

/** `/section/:slug`: the stories of a section. */
export const sectionPage: MakePage = listingPage(SECTION);

/** The preview of a section's page with an unsaved board. */
export function sectionAhead(
  context: PageContext,
  edition: Edition,
  section: NamedRef,
  ahead: LookAhead,
): Promise<Page> {
  return drawListing(context, edition, SECTION, section, null, ahead);
}

/** `/topic/:slug`: the stories on a topic. */
export const topicPage: MakePage = listingPage({ table: 'topics', field: 'topic', feeds: true });

/** `/author/:slug`: the stories of an author. */
export const authorPage: MakePage = listingPage({ table: 'authors', field: 'author', feeds: false });
