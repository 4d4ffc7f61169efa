import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { entitiesInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import type { FoundStory } from '../../stories/story.queries.ts';
import { findStory } from '../../stories/story.queries.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../../words/languages.ts';
import { readersFigures } from '../figures/figures.routes.ts';
import type { PageContext } from '../http/page.ts';
import { editionOf } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { drawEntry } from './draw-entry.ts';
import { LiveHead } from './LivePart.tsx';
import { ENTRIES_A_PAGE, entryViews, type LiveGiven, liveHead } from './live.view.ts';

/** The context for reading live coverage. */
export type LiveContext = Pick<PageContext, 'reading' | 'config' | 'clock'>;

/** What is at a URL of live coverage: the coverage, a redirect, or why there is none. */
export type FoundLive =
  | { readonly found: 'live'; readonly given: LiveGiven }
  | Exclude<FoundStory, { readonly found: 'story' }>;

/** The changes for a reader's page: entries, and the part above them. */
export type LiveEvents = ReturnType<typeof eventsSince>;

/** The live coverage at `slug`, for readers. */
export async function readLive(context: LiveContext, slug: string): Promise<FoundLive> {
  const found = await findStory(context.reading, slug, context.clock.now());
  if (found.found !== 'story') return found;
  const { story } = found;
  const { live } = story;
  if (!live) return { found: 'nothing' };
  const figures = story.marks === '' ? [] : await readersFigures(context, story.id);
  const named = await entitiesInStory(context.reading, story.id);
  return { found: 'live', given: { story, live, figures, named } };
}

/**
 * The changes since a given one, drawn in the language of a page; null: the story's own. A page that has content
 * receives everything it missed; an empty one, the newest entries.
 */
export function eventsSince(
  context: LiveContext,
  given: LiveGiven,
  language: InterfaceLanguage | null,
  since: number,
) {
  const { story, live } = given;
  const edition = editionOf(context, language ?? interfaceLanguage(story.language));
  const words = { table: edition.words.say('tableLabel'), embed: edition.words.say('embedLabel') };
  const script = markOf(story.language, edition);
  const changed =
    since === 0 ? live.entries.slice(0, ENTRIES_A_PAGE) : live.entries.filter(({ change }) => change > since);
  return {
    change: live.change,
    // Oldest first, so that continuing from the first of them misses none.
    entries: entryViews(given, [...changed].reverse(), edition).map((entry) => ({
      number: entry.number,
      html: drawEntry({ entry, words, ...script }),
    })),
    head: render(h(LiveHead, { head: liveHead(given, edition), words, ...script })),
    ended: live.endedAt !== null,
  };
}
