import type { RevisionCase } from '../../../evidence/cases/revision-case.ts';
import { nameIn } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { fullStamp, type Stamp } from '../../ui/times.ts';
import type { DeskListView } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { keysView } from '../frame/keys.view.ts';
import { CASES_PATH } from './cases.fields.ts';

/** How many cases are on one page. */
export const CASES_LISTED = 30;

/** One case in a list. */
export interface CaseRow {
  readonly dataset: LinkView;
  readonly versions: string;
  readonly opened: Stamp;
  readonly words: readonly string[];
  readonly state: string;
}

/** The list of cases, ready to display. */
export interface CasesView extends DeskListView {
  readonly rows: readonly CaseRow[];
}

/** Shapes a page of cases. */
export function casesView(
  { page, cursor }: { readonly page: readonly RevisionCase[]; readonly cursor: string | null },
  query: Readonly<Record<string, string>>,
  edition: Edition,
): CasesView {
  const { words, zone, language } = edition;
  const { state } = query;
  const at = (to: string | undefined, text: string): LinkView => ({
    text,
    href: hrefIn(edition, CASES_PATH, { state: to }),
    current: state === to,
  });
  return {
    showLabel: words.say('deskShow'),
    shown: [at(undefined, words.say('revisionsOpen')), at('closed', words.say('revisionsClosed'))],
    rows: page.map((one) => ({
      dataset: {
        text: nameIn(one.dataset.names, language),
        href: hrefIn(edition, `${CASES_PATH}/${one.id}`),
      },
      versions: versionsWord(one, edition),
      opened: fullStamp(one.openedAt, true, words, zone),
      words: [
        words.say('revisionsStories', { count: one.stories }),
        words.say('revisionsSentences', { count: one.sentences }),
      ],
      state: caseStateWord(one, edition),
    })),
    empty:
      page.length === 0
        ? { text: words.say('revisionsNone'), advice: words.say('revisionsNoneAdvice') }
        : null,
    paging: deskPaging(edition, CASES_PATH, { state, cursor: query.cursor }, cursor),
    data: [{ text: words.say('asJson'), href: `${CASES_PATH}.json${state ? `?state=${state}` : ''}` }],
    keys: keysView(words, []),
  };
}

/** The versions that a case goes from and to. */
export function versionsWord({ from, to }: RevisionCase, { words }: Edition): string {
  return from === null
    ? words.say('basketVersion', { number: words.number(to) })
    : words.say('revisionsVersions', { from: words.number(from), to: words.number(to) });
}

/** The state of a case, in a few words. */
export function caseStateWord({ state, waiting }: RevisionCase, { words }: Edition): string {
  switch (state) {
    case 'open':
      return words.say('revisionsWaiting', { count: waiting });
    case 'decided':
      return words.say('revisionsDecided');
    case 'superseded':
      return words.say('revisionsSuperseded');
  }
}
