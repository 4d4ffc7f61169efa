import type { Suggestion } from '../../discovery/discovery.ts';
import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import type { NamedRef } from '../../stories/story.ts';
import { type ReasonNames, type SuggestionView, suggestionView } from '../cards/suggestion.view.ts';
import type { Edition } from '../site/edition.ts';

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
  suggestions: { readonly related: readonly Suggestion[]; readonly recommended: readonly Suggestion[] },
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
    related: list(edition.words.say('related'), suggestions.related),
    recommended: list(edition.words.say('recommended'), others),
  };
}
