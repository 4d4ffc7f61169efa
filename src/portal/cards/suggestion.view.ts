import type { Reason, Suggestion } from '../../discovery/discovery.ts';
import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import { type NamedRef, nameIn } from '../../stories/story.ts';
import { type Edition, storyHref } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { saveOf } from '../site/save.view.ts';
import { shownName } from '../text/shown-name.ts';
import { shortStamp } from '../ui/times.ts';

/** How many related stories a story page shows. */
export const RELATED = 5;
/** How many recommended stories a story page shows. */
export const RECOMMENDED = 5;

/** A suggested story, and why it is suggested. */
export type SuggestionView = ReturnType<typeof suggestionView>;

/** Names for the slugs in reasons. */
export interface ReasonNames {
  readonly topics: readonly NamedRef[];
  readonly sections: readonly NamedRef[];
  /** The entities that the story names. */
  readonly entities: readonly NamedInStory[];
}

/** Why a story is in a list, in words. */
export function reasonText(reason: Reason, edition: Edition, names: ReasonNames): string {
  const { words, language } = edition;
  const named = (refs: readonly NamedRef[], slug: string) => {
    const ref = refs.find((candidate) => candidate.slug === slug);
    return ref ? nameIn(ref.names, language) : null;
  };
  switch (reason.kind) {
    case 'same event':
      return words.say('whySameEvent');
    case 'shared topic': {
      const topic = named(names.topics, reason.topic);
      return topic ? words.say('whySharedTopic', { topic }) : words.say('whyRelated');
    }
    case 'shared entities': {
      const shared = names.entities.filter(({ slug }) => reason.entities.includes(slug));
      const called = shared.map((entity) => shownName(entity, language));
      return called.length > 0
        ? words.say('whySharedWords', { words: words.list(called) })
        : words.say('whyRelated');
    }
    case 'shared words':
      return words.say('whySharedWords', { words: words.list(reason.words) });
    case 'same section': {
      const section = named(names.sections, reason.section);
      return section ? words.say('whySameSection', { section }) : words.say('whyRelated');
    }
    case 'same subject':
      return words.say('whyRelated');
    case 'loosely related':
      return words.say('whyLoose');
    case 'most read':
      return words.say('whyMostRead');
    case 'newest in section': {
      const section = named(names.sections, reason.section);
      return section ? words.say('whyNewestIn', { section }) : words.say('whyNewest');
    }
    case 'newest':
      return words.say('whyNewest');
  }
}

/** A suggestion as a list item. */
export function suggestionView(suggestion: Suggestion, edition: Edition, names: ReasonNames) {
  const { words, zone, now } = edition;
  const mark = markOf(suggestion.language, edition);
  return {
    href: storyHref(edition, suggestion),
    headline: suggestion.headline,
    why: reasonText(suggestion.reason, edition, names),
    stamp: shortStamp(suggestion.publishedAt, suggestion.zoneStated, words, zone, now),
    ...mark,
    save: saveOf({ ...suggestion, lang: mark.lang }, edition),
  };
}
