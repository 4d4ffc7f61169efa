import type { StoryCard } from '../../stories/card.queries.ts';
import { nameIn, type StoryKind } from '../../stories/story.ts';
import type { Part } from '../../words/message.ts';
import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn, storyHref } from '../site/edition.ts';
import type { LinkView } from '../site/frame.view.ts';
import { markOf } from '../site/mark-of.ts';
import { type SaveView, saveOf } from '../site/save.view.ts';
import { cardPicture, type PictureView } from '../ui/picture.view.ts';
import { type Stamp, shortStamp } from '../ui/times.ts';
import { cardSourceline, type SourcelineView } from './sourceline.view.ts';

/** A story as a card. */
export interface CardView {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly standfirst: string | null;
  /** Section and kind, as a line. */
  readonly kicker: readonly Part[];
  readonly by: string | null;
  readonly stamp: Stamp;
  /** A tick for each of its figures; null where it has none. */
  readonly sourceline: SourcelineView | null;
  readonly picture: PictureView | null;
  /** Set if the story is not in the page's language. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly save: SaveView | null;
  /** Where the other reports of its event are; only on the front page. */
  readonly more?: LinkView | null | undefined;
}

/** A story's kind in words; null for plain news. */
export function kindName(kind: StoryKind, words: Words): string | null {
  switch (kind) {
    case 'news':
      return null;
    case 'analysis':
      return words.say('kindAnalysis');
    case 'explainer':
      return words.say('kindExplainer');
    case 'opinion':
      return words.say('kindOpinion');
    case 'live':
      return words.say('kindLive');
  }
}

/** The section and kind of a story, without repetition; the section is left out on its own page, `within`. */
export function kickerOf(
  story: Pick<StoryCard, 'section' | 'kind'>,
  edition: Edition,
  within?: string,
): Part[] {
  const { words } = edition;
  const parts: Part[] = [];
  if (story.section && story.section.slug !== within) {
    parts.push({
      text: nameIn(story.section.names, edition.language),
      href: hrefIn(edition, `/section/${story.section.slug}`),
    });
  }
  const kind = kindName(story.kind, words);
  // Avoids "Explainers · Explainer".
  if (kind && !(story.kind === 'explainer' && story.section?.slug === 'explainers')) {
    parts.push({ text: parts.length > 0 ? ` · ${kind}` : kind });
  }
  return parts;
}

/** The authors' names, or the byline as it was delivered. */
export function authorNames(story: Pick<StoryCard, 'authors' | 'byline'>, edition: Edition): string | null {
  if (story.authors.length === 0) return story.byline;
  return edition.words.list(story.authors.map(({ names }) => nameIn(names, edition.language)));
}

/** A story as a card, with its teaser headline and picture where set. */
export function cardOf(story: StoryCard, edition: Edition, within?: string): CardView {
  const { words, zone, now } = edition;
  const mark = markOf(story.language, edition);
  const headline = story.teaser?.headline ?? story.headline;
  return {
    id: story.id,
    href: storyHref(edition, story),
    headline,
    standfirst: story.standfirst,
    kicker: kickerOf(story, edition, within),
    by: authorNames(story, edition),
    stamp: shortStamp(story.publishedAt, story.zoneStated, words, zone, now),
    sourceline: cardSourceline(story.marks, edition),
    picture: cardPicture(story),
    ...mark,
    save: saveOf({ slug: story.slug, headline, lang: mark.lang }, edition),
  };
}

/** A story as a card with its own headline and lead picture, for pages where readers look for the story itself. */
export function ownCardOf(story: StoryCard, edition: Edition): CardView {
  return cardOf({ ...story, teaser: null }, edition);
}
