import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { shownEventOf } from '../../discovery/events/shown-events.queries.ts';
import { cardsById } from '../../stories/card.queries.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { RECOMMENDED, RELATED } from '../cards/suggestion.view.ts';
import type { PageContext, PagePart } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { editionOf } from '../site/edition.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { AfterStory } from './AfterStory.tsx';
import { afterStoryView, type SuggestedAfter } from './after-story.view.ts';

/** The story that suggestions follow, and the language of its page. */
export interface AfterStoryRequest extends SuggestedAfter {
  readonly language: string;
  readonly interfaceLanguage: InterfaceLanguage;
}

/**
 * The suggestions after a story, as a part of its page: any newly published story may change them without the page being
 * rendered again.
 */
export async function afterStoryPart(context: PageContext, story: AfterStoryRequest): Promise<PagePart> {
  const { discovery } = context;
  const edition = editionOf(context, story.interfaceLanguage);
  const event = await shownEventOf(context.reading, story.id);
  const reports = event ? await cardsById(context.reading, event.reportIds, edition.now) : [];
  const related = await discovery.related(story.id, RELATED, edition.now);
  const exclude = new Set([story.id, ...related.map(({ id }) => id)]);
  const recommended = await discovery.recommended(
    story.id,
    story.language,
    RECOMMENDED,
    exclude,
    edition.now,
  );
  const sections = await sectionsShown(context, story.language);
  const view = afterStoryView(story, { event, reports, related, recommended }, sections, edition);
  return {
    text: render(h(AfterStory, { view })),
    cacheTags: [
      cacheTags.related(story.id),
      cacheTags.recommended(story.language),
      // What joins the event, or leaves it, announces the others.
      cacheTags.story(story.id),
      ...(event?.reportIds.map(cacheTags.story) ?? []),
      ...[...related, ...recommended].map(({ id }) => cacheTags.story(id)),
    ],
  };
}
