import { StaleRevisionError, type TextSeen } from '../../../desk/assert-current-revision.ts';
import { MOVES, type Move, type MoveRule } from '../../../desk/workflow.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { fullStamp } from '../../ui/times.ts';
import { lineOf } from '../frame/desk-problem.ts';

/** A text of a story as it was looked at, as forms carry it. */
export function seenField({ version, revision }: TextSeen): string {
  return `${version}.${revision ?? ''}`;
}

/**
 * The text that a form with the move was drawn for; null where the move takes whatever stands.
 * Throws a Problem where the move stands for a text, and the form does not say which.
 */
export function readSeen(move: Move, field: string | undefined): TextSeen | null {
  const rule: MoveRule = MOVES[move];
  if (!rule.seen) return null;
  const [, version, revision] = /^(\d{1,9})\.(\d{1,9})$/.exec(field ?? '') ?? [];
  if (version !== undefined && revision !== undefined)
    return { version: Number(version), revision: Number(revision) };
  throw refusal('textSeenMissing');
}

/** A refused move as the page says it; of a text that was changed meanwhile, who did it, when, and where to look. */
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

/** Who changed a text meanwhile, and when, in one line. */
export function passedLine({ changed }: StaleRevisionError, { words, zone }: Edition): string {
  const time = fullStamp(changed.at, true, words, zone).text;
  return changed.by
    ? words.say('flowPassedBy', { name: changed.by, time })
    : words.say('flowPassed', { time });
}
