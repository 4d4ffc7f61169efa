import type { PersonalSuggestion } from '../../discovery/discovery.ts';
import type { NamedThing } from '../../readers/front/names.queries.ts';
import { type Ref, writeRef } from '../../readers/front/own-front.ts';
import type { Taste } from '../../readers/front/taste.queries.ts';
import type { NamedRef } from '../../stories/story.ts';
import { reasonText } from '../cards/suggestion.view.ts';
import { type Edition, hrefIn, storyHref } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { saveOf } from '../site/save.view.ts';
import { shortStamp } from '../ui/times.ts';
import { thingName } from './own-front.view.ts';

/** Recommendations for one member, ready to display. */
export type PersonalListView = ReturnType<typeof personalListView>;

/** How long "less like this" is confirmed, with an undo button, in milliseconds. */
const NOTED_FOR = 5 * 60_000;

/** The things whose names appear in the reasons. */
export function refsInReasons(suggestions: readonly PersonalSuggestion[]): Ref[] {
  return suggestions.flatMap(({ reason }): Ref[] => {
    switch (reason.kind) {
      case 'you follow':
        return [{ kind: reason.what, target: reason.target }];
      case 'you read about':
        return [{ kind: 'topic', target: reason.topic }];
      case 'you read section':
        return [{ kind: 'section', target: reason.section }];
      default:
        return [];
    }
  });
}

/** Shapes the list; `place` is the story page it is on. */
export function personalListView(
  suggestions: readonly PersonalSuggestion[],
  names: ReadonlyMap<string, NamedThing>,
  sections: readonly NamedRef[],
  less: Taste['less'],
  edition: Edition,
  place: string,
) {
  const { words, zone, now } = edition;
  const [last] = less;
  const recent = last && now.getTime() - last.at.getTime() < NOTED_FOR ? last : null;
  return {
    title: words.say('recommended'),
    action: hrefIn(edition, '/recommended/less'),
    /** The page to continue on after "less like this". */
    next: `${place}#recommended`,
    less: words.say('lessLikeThis'),
    noted: recent && {
      action: hrefIn(edition, '/recommended/undo'),
      slug: recent.slug,
      text: words.say('lessNoted', { headline: recent.headline }),
      undo: words.say('undo'),
    },
    items: suggestions.map((suggestion) => {
      const mark = markOf(suggestion.language, edition);
      const { slug, headline } = suggestion;
      return {
        slug,
        href: storyHref(edition, suggestion),
        headline,
        why: whyText(suggestion.reason, edition, names, sections),
        label: words.say('lessLikeNamed', { headline }),
        stamp: shortStamp(suggestion.publishedAt, suggestion.zoneStated, words, zone, now),
        ...mark,
        save: saveOf({ ...suggestion, lang: mark.lang }, edition),
      };
    }),
  };
}

function whyText(
  reason: PersonalSuggestion['reason'],
  edition: Edition,
  names: ReadonlyMap<string, NamedThing>,
  sections: readonly NamedRef[],
): string {
  const { words } = edition;
  const name = (kind: Ref['kind'], target: string) =>
    names.has(writeRef({ kind, target })) ? thingName({ kind, target }, names, edition) : target;
  switch (reason.kind) {
    case 'you follow':
      return words.say('whyYouFollow', { name: name(reason.what, reason.target) });
    case 'you read about':
      return words.say('whyYouReadOf', { name: name('topic', reason.topic) });
    case 'you read section':
      return words.say('whyYouReadSection', { section: name('section', reason.section) });
    case 'most read':
      return words.say('whyReadThisWeek');
    default:
      return reasonText(reason, edition, { topics: [], sections, entities: [] });
  }
}
