import { StaleRevisionError, type TextSeen } from '../../../desk/assert-current-revision.ts';
import { MOVES, type Move, type MoveRule } from '../../../desk/workflow.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { fullStamp } from '../../ui/times.ts';
import { lineOf } from '../frame/desk-problem.ts';

/** The displayed version of a story, as forms send it. */
export function seenField({ version, revision }: TextSeen): string {
  return `${version}.${revision ?? ''}`;
}

/**
 * The version a form was drawn for; null if the move applies to any version. Throws a Problem if the move needs a
 * version and the form has none.
 */
export function readSeen(move: Move, field: string | undefined): TextSeen | null {
  const rule: MoveRule = MOVES[move];
  if (!rule.seen) return null;
  const [, version, revision] = /^(\d{1,9})\.(\d{1,9})$/.exec(field ?? '') ?? [];
  if (version !== undefined && revision !== undefined)
    return { version: Number(version), revision: Number(revision) };
  throw refusal('textSeenMissing');
}

/** A refused move in words; if the text has changed since, who changed it, when, and where to look. */
export function refusedMove(
  error: unknown,
  storyId: string,
  seen: string | undefined,
  edition: Edition,
): NoticeView {
  if (!(error instanceof StaleRevisionError)) return { text: lineOf(error, edition.words), wrong: true };
  const [, from = '1'] = /\.(\d{1,9})$/.exec(seen ?? '') ?? [];
  return {
    text: passedLine(error, edition),
    wrong: true,
    link: {
      text: edition.words.say('flowPassedLook'),
      href: hrefIn(edition, `/desk/stories/${storyId}/compare`, { from, to: 'now' }),
    },
  };
}

/** Who changed a text in the meantime, and when, in one line. */
export function passedLine({ changed }: StaleRevisionError, { words, zone }: Edition): string {
  const time = fullStamp(changed.at, true, words, zone).text;
  return changed.by
    ? words.say('flowPassedBy', { name: changed.by, time })
    : words.say('flowPassed', { time });
}
