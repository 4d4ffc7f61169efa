import { behindOf, type ListAge, type WatchList } from '../../../entities/lists/watch-list.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { versionWords } from './hit-words.ts';

type Aged = Pick<WatchList, 'names' | 'periodDays' | 'behind'> & { readonly age: ListAge };

/** A warning for each outdated list, wherever it is used. */
export function staleLines(lists: readonly Aged[], words: Words, language: string): string[] {
  return lists
    .filter(({ age }) => age.stale)
    .map(({ names, periodDays, age, behind }) => {
      const days = words.say('listDays', { count: age.days });
      const said = {
        list: nameIn(names, language),
        // The list has no date: it was at least this old when it arrived.
        age: age.dated ? days : words.say('listAtLeast', { age: days }),
        period: words.say('listDays', { count: periodDays }),
      };
      return behind
        ? words.say('listStaleBehind', { ...said, version: versionWords(behindOf(behind), { words }) })
        : words.say('listStale', said);
    });
}

/** The age of a list, in words. */
export function ageWords({ days, dated }: ListAge, words: Words): string {
  if (days === 0) return dated ? words.say('listAgeToday') : words.say('listAgeUndatedToday');
  const age = words.say('listDays', { count: days });
  return dated ? words.say('listAge', { age }) : words.say('listAgeUndated', { age });
}
