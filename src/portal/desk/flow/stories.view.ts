import type { Colleague } from '../../../desk/colleagues.queries.ts';
import type { ListedStory } from '../../../desk/list/story-list.queries.ts';
import { type KeptList, LIST_STATES, type ListState } from '../../../desk/list/story-list.ts';
import { forgottenAt, TRASH_DAYS } from '../../../desk/trash/trash.ts';
import { mayMake } from '../../../desk/workflow.ts';
import type { Member } from '../../../readers/member.ts';
import { type NamedRef, nameIn, type StoryState } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { fullStamp, type Stamp, shortStamp } from '../../ui/times.ts';
import { deskPaging } from '../frame/desk-paging.ts';
import { keysView } from '../frame/keys.view.ts';
import { bulkView, type ResultView } from './bulk.view.ts';
import { moveField, moveWord, stateWord } from './flow-words.ts';
import { listsView } from './lists.view.ts';
import { searchView } from './stories-search.view.ts';
import { seenField } from './text-seen.ts';

/** How many stories are on one page of the list. */
export const STORIES_LISTED = 40;

/** The path of the list of stories. */
export const STORIES_PATH = '/desk/stories';

/** The filters of the list. */
export type StoryListQuery = Readonly<Record<string, string>>;

/** A word in a line, and what it asks of the reader. */
export interface FlowWord {
  readonly text: string;
  readonly at?: Stamp | undefined;
  readonly tone?: 'wrong' | 'todo' | undefined;
  readonly href?: string | undefined;
}

/** One story in the list, ready to display. */
export type StoryLine = ReturnType<typeof storyLine>;

/** The list of stories, ready to display. */
export type StoriesView = ReturnType<typeof storiesView>;

/** The data a page of the list is built from; `stories` has one more than a page if there are more. */
export interface StoriesParts {
  readonly stories: readonly (ListedStory & { readonly key: Date })[];
  readonly counts: ReadonlyMap<StoryState, number>;
  readonly choices: {
    readonly languages: readonly string[];
    readonly sections: readonly NamedRef[];
    readonly sources: readonly { readonly slug: string; readonly name: string }[];
  };
  readonly colleagues: readonly Colleague[];
  readonly lists: readonly KeptList[];
  /** The values of a bulk form that is shown again, and the outcome for each story. */
  readonly sent: Readonly<Record<string, string>>;
  readonly ticked: readonly string[];
  readonly results: readonly ResultView[];
}

/** Shapes a page of the list for `member`. */
export function storiesView(
  parts: StoriesParts,
  asked: StoryListQuery,
  member: Pick<Member, 'id' | 'role'>,
  edition: Edition,
) {
  const { words } = edition;
  const page = parts.stories.slice(0, STORIES_LISTED);
  const { before: _before, done: _done, lang: _lang, ...kept } = asked;
  return {
    start: { text: words.say('flowNewStory'), href: hrefIn(edition, `${STORIES_PATH}/new`) },
    showLabel: words.say('deskShow'),
    shown: shownOf(parts.counts, kept, edition),
    lists: listsView(parts.lists, kept, member, edition),
    search: searchView(parts, kept, member, edition),
    results: parts.results.length > 0 ? { title: words.say('flowResults'), rows: parts.results } : null,
    rows: page.map((story) => storyLine(story, edition, member)),
    ticked: new Set(parts.ticked),
    empty: page.length > 0 ? null : emptyOf(kept, words),
    bulk: page.length > 0 ? bulkView(parts, kept, member, edition) : null,
    /** The explanation above the trash; null elsewhere. */
    about:
      kept.state === 'deleted' && page.length > 0
        ? words.say('flowTrashAbout', { days: words.number(TRASH_DAYS) })
        : null,
    paging: deskPaging(
      edition,
      STORIES_PATH,
      asked,
      cutPage(parts.stories, STORIES_LISTED, ({ key, id }) => writeCursor({ publishedAt: key, id })).cursor,
    ),
    data: [
      { text: words.say('asCsv'), href: `${STORIES_PATH}.csv${queryOf(kept)}` },
      { text: words.say('asJson'), href: `${STORIES_PATH}.json${queryOf(kept)}` },
    ],
    keys: keysView(words, [
      { keys: ['x'], does: words.say('flowKeyTick') },
      { keys: ['m'], does: words.say('flowKeyBulk') },
    ]),
  };
}

/** The name of the state a list is filtered by. */
export function listStateWord(state: ListState, words: Words): string {
  if (state === 'open') return words.say('flowOpen');
  if (state === 'all') return words.say('flowAll');
  if (state === 'deleted') return words.say('flowTrash');
  return stateWord(state === 'in-review' ? 'in review' : state, words);
}

function shownOf(
  counts: ReadonlyMap<StoryState, number>,
  asked: StoryListQuery,
  edition: Edition,
): LinkView[] {
  const { words } = edition;
  const current = asked.state ?? 'open';
  return LIST_STATES.map((state) => {
    const count = counts.get(state === 'in-review' ? 'in review' : (state as StoryState)) ?? 0;
    const counted = ['draft', 'in-review', 'approved', 'scheduled', 'deleted'].includes(state) && count > 0;
    return {
      text: listStateWord(state, words) + (counted ? ` (${words.number(count)})` : ''),
      href: hrefIn(edition, STORIES_PATH, { ...asked, state: state === 'open' ? undefined : state }),
      current: state === current,
    };
  });
}

/** One story in a list for `member`, and whether they may restore it from the trash. */
export function storyLine(story: ListedStory, edition: Edition, member?: Pick<Member, 'id' | 'role'>) {
  const { words, zone, now, language } = edition;
  const headline = story.headline.trim();
  const shown = headline || words.say('flowNoHeadline');
  const changed = shortStamp(story.changedAt, true, words, zone, now);
  return {
    id: story.id,
    headline: shown,
    untitled: headline === '',
    lang: story.language,
    href: hrefIn(edition, `${STORIES_PATH}/${story.id}`),
    workflow: hrefIn(edition, `${STORIES_PATH}/${story.id}/workflow`),
    /** Its id, and the version displayed. */
    seen: `${story.id} ${seenField(story.seen)}`,
    tick: words.say('flowTick', { headline: shown }),
    meta: [
      words.nameOfLanguage(story.language),
      ...(story.section ? [nameIn(story.section.names, language)] : []),
      story.source.name,
    ],
    changed: {
      text: story.changedBy
        ? words.say('flowChangedBy', { name: story.changedBy, time: changed.text })
        : words.say('flowChanged', { time: changed.text }),
    },
    state: stateWord(story.state, words),
    words: [...dueOf(story, edition), ...timesOf(story, edition), ...restOf(story, words)],
    /** The button that restores it from the trash; null for members who may not. */
    restore:
      story.deletedAt && member && mayMake('restore', member, story.startedBy)
        ? {
            action: hrefIn(edition, `${STORIES_PATH}/${story.id}/move`),
            value: moveField('restore'),
            text: moveWord('restore', words),
          }
        : null,
  };
}

function dueOf({ dueAt, state }: ListedStory, { words, zone, now }: Edition): FlowWord[] {
  if (!dueAt || ['published', 'withdrawn', 'deleted'].includes(state)) return [];
  const time = fullStamp(dueAt, true, words, zone).text;
  return dueAt <= now
    ? [{ text: words.say('flowOverdueSince', { time }), tone: 'wrong' }]
    : [{ text: words.say('flowDueAt', { time }) }];
}

function timesOf(
  { scheduledFor, embargoUntil, deletedAt, state }: ListedStory,
  edition: Edition,
): FlowWord[] {
  const { words, zone, now } = edition;
  const at = (time: Date) => fullStamp(time, true, words, zone).text;
  if (deletedAt)
    return [{ text: words.say('flowForgotten', { time: at(forgottenAt(deletedAt)) }), tone: 'todo' }];
  return [
    ...(scheduledFor && state === 'scheduled'
      ? [{ text: words.say('flowGoesOut', { time: at(scheduledFor) }) }]
      : []),
    ...(embargoUntil && embargoUntil > now
      ? [{ text: words.say('flowEmbargo', { time: at(embargoUntil) }) }]
      : []),
  ];
}

function restOf({ assigned, state, written, comments }: ListedStory, words: Words): FlowWord[] {
  return [
    ...(assigned ? [{ text: words.say('flowGivenTo', { name: assigned.name }) }] : []),
    ...(written && state === 'published'
      ? [{ text: words.say('flowUnpublished'), tone: 'todo' as const }]
      : []),
    ...(comments > 0
      ? [{ text: words.say('flowOpenComments', { count: comments }), tone: 'todo' as const }]
      : []),
  ];
}

function emptyOf(asked: StoryListQuery, words: Words) {
  const narrowed = Object.keys(asked).some((name) => name !== 'sort' && name !== 'state');
  if (asked.state === 'deleted' && !narrowed) {
    return {
      text: words.say('flowTrashNone'),
      advice: words.say('flowTrashAbout', { days: words.number(TRASH_DAYS) }),
    };
  }

  return {
    text: words.say('flowNone'),
    advice: narrowed || asked.state ? words.say('flowNoneFoundAdvice') : words.say('flowNoneAdvice'),
  };
}
