import type { DeskStory } from '../../../desk/draft.queries.ts';
import { newId } from '../../../store/ids.ts';
import { entryTitle, keyPoints, type LiveBlog, type LiveEntry } from '../../../stories/live/live-blog.ts';
import { directionOf } from '../../../words/direction.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { fullStamp, stampIn } from '../../ui/times.ts';
import { writeMarkedText } from '../writing/marked-text.ts';
import { blockedView, type LiveRefusal } from './refusal.view.ts';

/** How many entries the page lists. */
const LISTED = 50;

/** A button that needs no fields. */
export interface StepView {
  readonly action: string;
  readonly text: string;
  readonly field: readonly [name: string, value: string] | null;
}

/** A form for live coverage. */
export type LiveFormView = ReturnType<typeof liveForm>;

/** An entry in the desk's list. */
export type ListedEntryView = ReturnType<typeof rowOf>;

/** The page for writing live coverage, ready to display. */
export type DeskLiveView = ReturnType<typeof deskLiveView>;

/** The data the page is built from. */
export interface DeskLiveParts {
  readonly story: DeskStory;
  /** That of the draft, or else the saved one. */
  readonly headline: string;
  readonly live: LiveBlog | null;
  readonly mayEdit: boolean;
  /** The number of the last entry on the previous page. */
  readonly before: number | null;
  readonly refused: LiveRefusal | null;
  readonly byline: string;
}

/** Shapes the page for writing live coverage. */
export function deskLiveView(parts: DeskLiveParts, edition: Edition) {
  const { story, live, mayEdit, before } = parts;
  const { words } = edition;
  const page = `/desk/stories/${story.id}`;
  const own = hrefIn(edition, page);
  const entries = live?.entries ?? [];
  const listed = entries.filter(({ number }) => before === null || number < before);
  const shown = listed.slice(0, LISTED);
  const last = shown.at(-1);
  const points = live ? keyPoints(live) : [];
  const isOpen = mayEdit && live !== null;
  return {
    story: { text: parts.headline || words.say('flowNoHeadline'), href: own, lang: story.draft.language },
    reader:
      story.state === 'published' && live
        ? { text: words.say('flowReaders'), href: hrefIn(edition, `/story/${story.slug}`) }
        : null,
    /** Shown instead of everything if it is not a live story, or must not be changed. */
    refuses: live === null ? words.say('liveDeskNot') : mayEdit ? null : words.say('writeReadOnly'),
    /** Makes it a live blog, if it can become one. */
    begin:
      live === null && mayEdit && story.state !== 'published'
        ? { action: hrefIn(edition, `${page}/live/begin`), text: words.say('liveDeskBegin'), field: null }
        : null,
    state: live ? stateLines(story, live, edition) : [],
    ending: isOpen && live.startedAt ? endingOf(live, page, edition) : null,
    write: isOpen && live.endedAt === null ? writeOf(parts, live, edition) : null,
    summary: isOpen ? summaryOf(parts, live, edition) : null,
    points: {
      title: words.say('liveDeskPoints'),
      none: points.length === 0 ? words.say('liveDeskPointsNone') : null,
      rows: points.map((entry, at) =>
        rowOf(entry, story, edition, isOpen ? pointSteps(entry, at, points.length, page, edition) : []),
      ),
    },
    entries: {
      title: words.say('liveDeskEntries'),
      none: entries.length === 0 ? words.say('liveDeskNone') : null,
      rows: shown.map((entry) =>
        rowOf(entry, story, edition, isOpen && canPin(entry) ? [keyStep(entry, 'pin', page, edition)] : []),
      ),
      older:
        last && listed.length > shown.length
          ? {
              text: words.say('liveDeskOlder'),
              href: hrefIn(edition, `${page}/live`, { cursor: String(last.number) }),
            }
          : null,
    },
    back: { text: words.say('timesBack'), href: own },
  };
}

function stateLines(story: DeskStory, live: LiveBlog, { words, zone, now }: Edition): string[] {
  const { state, publishedAt, embargoUntil } = story;
  const isWithheld =
    state === 'published' && ((publishedAt ?? now) > now || (embargoUntil !== null && embargoUntil > now));
  return [
    isWithheld || state === 'withdrawn'
      ? words.say('liveDeskWithheld')
      : state === 'published'
        ? words.say('liveDeskOut')
        : words.say('liveDeskWaits'),
    ...(live.endedAt
      ? [words.say('liveDeskIsEnded', stampIn(live.endedAt, { words, zone }))]
      : live.startedAt
        ? [words.say('liveDeskGoesOn')]
        : []),
  ];
}

function endingOf(live: LiveBlog, page: string, edition: Edition): StepView {
  const { words } = edition;
  return live.endedAt
    ? { action: hrefIn(edition, `${page}/live/reopen`), text: words.say('liveDeskReopen'), field: null }
    : { action: hrefIn(edition, `${page}/live/end`), text: words.say('liveDeskEnd'), field: null };
}

function writeOf({ story, refused, byline }: DeskLiveParts, live: LiveBlog, edition: Edition) {
  const { words } = edition;
  const mine = refused?.form === 'entry' ? refused : null;
  const typed = mine?.typed ?? {};
  const entryId = typed.entry || newId();
  const isOut = story.state === 'published';
  return {
    title: words.say('liveDeskWrite'),
    entryId,
    form: liveForm(
      story,
      {
        action: 'entries',
        token: entryId,
        done: live.entries.slice(0, LISTED).map(({ id }) => id),
        button: isOut ? words.say('liveDeskPublish') : words.say('liveDeskKeep'),
        field: { name: 'body', label: words.say('liveDeskText'), hint: words.say('liveDeskTextHint') },
        text: typed.body ?? '',
        refused: mine,
      },
      edition,
    ),
    headline: {
      name: 'headline',
      label: words.say('liveDeskHeadline'),
      hint: words.say('liveDeskHeadlineHint'),
      value: typed.headline ?? '',
    },
    byline: {
      name: 'byline',
      label: words.say('liveDeskByline'),
      hint: words.say('liveDeskBylineHint'),
      value: typed.byline ?? byline,
    },
    key: { label: words.say('liveDeskKey'), on: typed.key === 'yes' },
  };
}

function summaryOf({ story, refused }: DeskLiveParts, { summary }: LiveBlog, edition: Edition) {
  const { words } = edition;
  const mine = refused?.form === 'summary' ? refused : null;
  return {
    title: words.say('liveDeskSummary'),
    /** The version it replaces. */
    version: mine?.typed.version || String(summary?.version ?? 0),
    form: liveForm(
      story,
      {
        action: 'summary',
        token: String(summary?.version ?? 0),
        done: [],
        button: words.say('liveDeskSummarySave'),
        field: {
          name: 'body',
          id: 'summary-body',
          label: words.say('liveDeskText'),
          hint: words.say('liveDeskSummaryHint'),
        },
        text: mine?.typed.body ?? (summary ? writeMarkedText(summary.body) : ''),
        refused: mine,
      },
      edition,
    ),
  };
}

/** Shapes a form for live coverage. */
export function liveForm(
  { id, draft }: DeskStory,
  given: {
    /** Its URL, relative to the coverage. */
    readonly action: string;
    readonly token: string;
    readonly done: readonly string[];
    readonly button: string;
    readonly field: FieldView;
    readonly text: string;
    readonly refused: LiveRefusal | null;
  },
  edition: Edition,
) {
  const { words } = edition;
  const { action, token, done, button, field, text, refused } = given;
  const blocked = blockedView(refused?.blocks ?? [], words);
  const path = `/desk/stories/${id}/live/${action}`;
  return {
    action: hrefIn(edition, path),
    button,
    /** The key of the draft in the browser, and what it is a draft of. */
    keep: path,
    token,
    /** What has been published, so that its draft can be discarded. */
    done,
    kept: words.say('liveDeskKept'),
    text: { ...field, value: text },
    blocked,
    override: blocked && {
      name: 'override',
      id: `override-${field.id ?? field.name}`,
      label: words.say('liveDeskOverride'),
      hint: words.say('liveDeskOverrideHint'),
      value: refused?.typed.override ?? '',
    },
    lang: draft.language,
    dir: directionOf(draft.language),
  };
}

function rowOf(entry: LiveEntry, story: DeskStory, edition: Edition, steps: readonly StepView[]) {
  const { words, zone } = edition;
  const isBack = entry.state === 'taken back';
  return {
    title: isBack ? words.say('liveDeskEntry', { number: words.number(entry.number) }) : entryTitle(entry),
    link: {
      text: isBack ? words.say('liveDeskLook') : words.say('liveDeskEdit'),
      href: hrefIn(edition, `/desk/stories/${story.id}/live/entries/${entry.id}`),
    },
    lang: story.draft.language,
    stamp: fullStamp(entry.at, true, words, zone),
    words: [
      ...(entry.byline ? [entry.byline] : []),
      ...(isBack ? [words.say('liveDeskTakenBack')] : []),
      ...(entry.updatedAt && !isBack
        ? [`${words.say('updated')} ${fullStamp(entry.updatedAt, true, words, zone).text}`]
        : []),
      ...(entry.keyPosition === null ? [] : [words.say('liveKeyPoint')]),
    ],
    steps,
  };
}

function canPin({ state, keyPosition }: LiveEntry): boolean {
  return state === 'out' && keyPosition === null;
}

function pointSteps(entry: LiveEntry, at: number, count: number, page: string, edition: Edition): StepView[] {
  return [
    ...(at > 0 ? [keyStep(entry, 'up', page, edition)] : []),
    ...(at < count - 1 ? [keyStep(entry, 'down', page, edition)] : []),
    keyStep(entry, 'unpin', page, edition),
  ];
}

function keyStep(
  { id }: LiveEntry,
  step: 'pin' | 'unpin' | 'up' | 'down',
  page: string,
  edition: Edition,
): StepView {
  const { words } = edition;
  const texts = {
    pin: words.say('liveDeskPin'),
    unpin: words.say('liveDeskUnpin'),
    up: words.say('liveDeskUp'),
    down: words.say('liveDeskDown'),
  };
  const action = hrefIn(edition, `${page}/live/entries/${id}/key`);
  return { action, text: texts[step], field: ['step', step] };
}
