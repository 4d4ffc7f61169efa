import type { Word } from '../../../language/cut-words.ts';
import { isPlace } from '../lexicon/places.ts';
import { countryOf, type Reading } from './people.ts';
import { isNameLike } from './runs.ts';

const MOST_OF = 3;

/** Where a name ends that goes on with "of" behind its head: "Ministry of Health and Social Care". */
export function behindOf({ words, lexicon }: Reading, at: number, isFirst: boolean): number {
  let end = at;
  let rounds = 0;
  while (rounds < MOST_OF) {
    const link = words[end];
    if (link?.gap !== ' ' || !(lexicon.of.has(link.lower) || isAim(words, end, at)) || link.cap) break;
    let next = end + 1;
    while (
      next < words.length &&
      lexicon.articles.has((words[next] as Word).lower) &&
      words[next]?.gap === ' '
    )
      next += 1;
    const first = words[next];
    if (
      !first ||
      !isNameLike(first) ||
      (first.gap !== ' ' && !/^['’]$/.test(first.gap)) ||
      lexicon.calendar.has(first.lower)
    )
      break;
    // "Bank on Friday", "group for Russia": only "of" goes on to a single country.
    if (!OF.has(link.lower) && !isFirst && rounds === 0 && countryOf(first, lexicon)) break;
    if (link.lower === 'on' && !isFirst) break;
    end = behindNames({ words, lexicon }, next);
    end = behindAnd(
      { words, lexicon },
      end,
      /^(?:department|ministry|ministère)$/.test((words[at - 1] as Word).lower),
    );
    rounds += 1;
    if (words[end - 1]?.owns) break;
  }
  return end;
}

/** "Committee to Protect Journalists", "Campaign Against Arms Trade": what some are there for. */
function isAim(words: readonly Word[], link: number, behind: number): boolean {
  return (
    link === behind &&
    /^(?:to|against)$/.test((words[link] as Word).lower) &&
    /^(?:committee|coalition|campaign|alliance|center|centre|fund|union)$/.test(
      (words[link - 1] as Word).lower,
    )
  );
}

const OF = new Set(['of', 'de', 'du', 'des', "d'", 'd']);

function behindNames({ words, lexicon }: Pick<Reading, 'words' | 'lexicon'>, from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < 6) {
    const word = words[to] as Word;
    if (!isNameLike(word) || words[to - 1]?.owns || !/^(?:[ \-&\u00a0]| & )$/.test(word.gap)) break;
    // "Bank of Japan Governor Jane Roe": an office and who has it are no part of the name.
    if (lexicon.titles.has(word.lower) && isNameLike(words[to + 1] ?? word)) break;
    to += 1;
  }
  return to;
}

/** "Health and Human Services": a second part goes with the first unless it is a country or an organisation itself. */
function behindAnd(
  { words, lexicon }: Pick<Reading, 'words' | 'lexicon'>,
  end: number,
  any: boolean,
): number {
  const and = words[end];
  const first = words[end + 1];
  if (!and || !first || and.gap !== ' ' || !lexicon.and.has(and.lower) || first.gap !== ' ') return end;
  if (!isNameLike(first) || words[end - 1]?.owns) return end;
  if (countryOf(first, lexicon) || isPlace(first.lower) || (!any && !SUBJECTS.test(first.lower))) return end;
  if (lexicon.heads.has(first.lower) || lexicon.ofHeads.has(first.lower)) return end;
  return behindNames({ words, lexicon }, end + 1);
}

/** Fields that ministries, institutes and the like are for. */
const SUBJECTS =
  /^(?:.*(?:ics|ology|ogy|ment|tion|ture|ence|ance|ry|ities|ity|ies|ing)|trade|sports?|health|human|social|science|research|labou?r|home|public|budget|food|drugs?|fisheries|tourism|youth|technology|urban|rural|legal|foreign|internal|strategic|international|economic|cultural|digital|mechanics|development|resources?|services|welfare|families|space|sea|energy|exchange|securities|pensions)$/;

/** "Food and Agriculture Organization": fields before the "and" belong to the name too. */
export function beforeAnd({ words, lexicon }: Reading, from: number, head: number): number {
  const and = words[from - 1];
  const last = words[from - 2];
  if (!and || !last || !lexicon.and.has(and.lower) || and.gap !== ' ' || words[from]?.gap !== ' ')
    return from;
  const field = (words[from] as Word).lower;
  if (head - from > 2 || !(SUBJECTS.test(field) || lexicon.heads.has(field))) return from;
  let first = from - 2;
  const fields = (at: number) => isNameLike(words[at] as Word) && !words[at]?.owns && !words[at]?.opens;
  if (
    !fields(first) ||
    (lexicon.heads.has(last.lower) && last.gap === ' ' && isNameLike(words[first - 1] ?? last)) ||
    lexicon.forms.has(last.lower) ||
    countryOf(last, lexicon)
  )
    return from;
  while (first > 0 && words[first]?.gap === ' ' && fields(first - 1) && from - first < 5) first -= 1;
  return lexicon.functionWords.has((words[first] as Word).lower) ? first + 1 : first;
}
