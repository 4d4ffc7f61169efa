import type { ListAge, WatchList } from '../../../entities/lists/watch-list.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../messages/words.ts';

type Aged = Pick<WatchList, 'names' | 'periodDays'> & { readonly age: ListAge };

/** What is said of each list that is older than its period, wherever it is used. */
export function staleLines(lists: readonly Aged[], words: Words, language: string): string[] {
  return lists
    .filter(({ age }) => age.stale)
    .map(({ names, periodDays, age }) =>
      words.say('listStale', {
        list: nameIn(names, language),
        age: words.count('listDays', age.days),
        period: words.count('listDays', periodDays),
      }),
    );
}
