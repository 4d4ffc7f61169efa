import type { EntryVersion } from '../../../stories/live/live.queries.ts';
import { type LiveEntry, SUMMARY } from '../../../stories/live/live-blog.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import { writeMarkedText } from '../writing/marked-text.ts';
import type { DeskLive } from './live.routes.ts';
import { liveForm } from './live.view.ts';
import type { LiveRefusal } from './refusal.view.ts';

/** One live entry at the desk, ready to display. */
export type LiveEntryPageView = ReturnType<typeof liveEntryView>;

/** Shapes the page of one entry: its text to edit, its withdrawal, and its earlier texts. */
export function liveEntryView(
  {
    story,
    live,
    mayEdit,
    entry,
    versions,
    refused,
  }: DeskLive & {
    readonly entry: LiveEntry;
    readonly versions: readonly EntryVersion[];
    readonly refused: LiveRefusal | null;
  },
  edition: Edition,
) {
  const { words, zone } = edition;
  const isOpen = mayEdit && live !== null && entry.state === 'out';
  const isSummary = entry.number === SUMMARY;
  const edited = refused?.form === 'edit' ? refused : null;
  const typed = edited?.typed ?? {};
  const coverage = `/desk/stories/${story.id}/live`;
  return {
    title: isSummary
      ? words.say('liveDeskSummary')
      : words.say('liveDeskEntry', { number: words.number(entry.number) }),
    back: { text: words.say('liveDeskBack'), href: hrefIn(edition, coverage) },
    edit: isOpen
      ? {
          version: typed.version || String(entry.version),
          form: liveForm(
            story,
            {
              action: `entries/${entry.id}`,
              token: String(entry.version),
              done: [],
              button: words.say('liveDeskSave'),
              field: { name: 'body', label: words.say('liveDeskText'), hint: words.say('liveDeskTextHint') },
              text: typed.body ?? writeMarkedText(entry.body),
              refused: edited,
            },
            edition,
          ),
          headline: {
            name: 'headline',
            label: words.say('liveDeskHeadline'),
            hint: words.say('liveDeskHeadlineHint'),
            value: typed.headline ?? entry.headline ?? '',
          },
          note: {
            name: 'note',
            label: words.say('liveDeskNote'),
            hint: words.say('liveDeskNoteHint'),
            value: typed.note ?? '',
          },
        }
      : null,
    takeBack: isOpen
      ? {
          title: words.say('liveDeskTakeBack'),
          about: words.say('liveDeskTakeBackAbout'),
          action: hrefIn(edition, `${coverage}/entries/${entry.id}/take-back`),
          button: words.say('liveDeskTakeBack'),
          reason: {
            name: 'reason',
            label: words.say('liveDeskReason'),
            value: refused?.form === 'take back' ? (refused.typed.reason ?? '') : '',
          },
        }
      : null,
    versions: {
      title: words.say('liveDeskVersions'),
      lang: story.draft.language,
      words: { table: words.say('tableLabel'), embed: words.say('embedLabel') },
      rows: versions.map(({ what, by, at, note, headline, body }) => ({
        what: whatWord(what, words),
        by: by ?? words.say('hitSomebody'),
        stamp: fullStamp(at, true, words, zone),
        note,
        headline,
        body,
      })),
    },
  };
}

function whatWord(what: EntryVersion['what'], words: Words): string {
  switch (what) {
    case 'out':
      return words.say('liveDeskWasOut');
    case 'edited':
      return words.say('liveDeskWasEdited');
    case 'taken back':
      return words.say('liveDeskTakenBack');
  }
}
