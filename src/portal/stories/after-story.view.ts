import type { Suggestion } from '../../discovery/discovery.ts';
import type { ShownEvent } from '../../discovery/events/shown-events.queries.ts';
import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import type { NamedRef } from '../../stories/story.ts';
import { cardOf } from '../cards/card.view.ts';
import { type ReasonNames, type SuggestionView, suggestionView } from '../cards/suggestion.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';

/** A titled list of suggestions. */
export interface SuggestionList {
  readonly title: string;
  readonly items: readonly SuggestionView[];
}

/** The suggestions after a story; null if there are none. */
export type AfterStoryView = ReturnType<typeof afterStoryView>;

/** The data of a story that explains why others are suggested after it. */
export interface SuggestedAfter {
  readonly id: string;
  readonly topics: readonly NamedRef[];
  readonly named: readonly NamedInStory[];
}

/** Shapes the suggestions after a story. */
export function afterStoryView(
  { id, topics, named }: SuggestedAfter,
  suggestions: {
    /** The event of the story that readers see, and the reports of it that they may read, latest first. */
    readonly event?: ShownEvent | null;
    readonly reports?: readonly StoryCard[];
    readonly related: readonly Suggestion[];
    readonly recommended: readonly Suggestion[];
  },
  sections: ReasonNames['sections'],
  edition: Edition,
) {
  const names: ReasonNames = { topics, sections, entities: named };
  const list = (title: string, items: readonly Suggestion[]): SuggestionList | null =>
    items.length > 0 ? { title, items: items.map((item) => suggestionView(item, edition, names)) } : null;
  const known = new Set(suggestions.related.map((one) => one.id));
  const others = suggestions.recommended.filter((one) => one.id !== id && !known.has(one.id));
  return {
    id,
    versions: otherVersions(id, suggestions, edition),
    related: list(edition.words.say('related'), suggestions.related),
    recommended: list(edition.words.say('recommended'), others),
  };
}

/** How many other reports a story lists: its event has them all. */
const VERSIONS = 4;

/** The other reports of a story's event, without translations of the story; null if there are none. */
function otherVersions(
  id: string,
  { event, reports = [] }: { readonly event?: ShownEvent | null; readonly reports?: readonly StoryCard[] },
  edition: Edition,
) {
  const own = reports.find((report) => report.id === id)?.groupId;
  const others = reports.filter(({ groupId }) => groupId !== own);
  if (!event || others.length === 0) return null;
  const { words } = edition;
  return {
    title: words.say('eventOthers'),
    items: others.slice(0, VERSIONS).map((report) => {
      const { headline, href, lang, dir, stamp } = cardOf(report, edition);
      return { headline, href, lang, dir, stamp, source: report.source.name };
    }),
    all: { text: words.say('eventWhole'), href: hrefIn(edition, `/event/${event.id}`) },
  };
}
