import type { TextSeen } from '../../../desk/assert-current-revision.ts';
import type { DeskStory } from '../../../desk/draft.queries.ts';
import { MOVES, type MoveRule } from '../../../desk/workflow.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { fullStamp, stampIn } from '../../ui/times.ts';
import { zoneTimeValue } from '../../ui/zone-time.ts';
import { seenField } from '../flow/text-seen.ts';
import type { TimeFormView, TimesView } from './TimesPage.tsx';

/** The values of a refused times form. */
export interface TypedTimes {
  readonly at?: string | undefined;
  readonly until?: string | undefined;
  readonly note?: string | undefined;
}

/** Shapes the times of a story: its publication time, its embargo, and the forms that change them. */
export function timesView(
  story: DeskStory & { readonly seen: TextSeen },
  mayPublish: boolean,
  typed: TypedTimes,
  edition: Edition,
): TimesView {
  const { words, zone, now } = edition;
  const isEmbargoed = story.embargoUntil !== null && story.embargoUntil > now;
  const canEmbargo = mayPublish && story.state !== 'withdrawn';
  const isOut =
    story.state === 'published' && !isEmbargoed && story.publishedAt !== null && story.publishedAt <= now;
  const action = (verb: string) => hrefIn(edition, `/desk/stories/${story.id}/times/${verb}`);
  const field = (name: string, label: string, value: string) => ({ name, label, value });
  const back: LinkView = {
    text: words.say('timesBack'),
    href: hrefIn(edition, `/desk/stories/${story.id}`),
  };
  const schedule: TimeFormView | null =
    mayPublish && canSchedule(story)
      ? {
          action: action('schedule'),
          seen: seenField(story.seen),
          time: field(
            'at',
            words.say('timesAt', { zone }),
            typed.at ?? (story.scheduledFor ? zoneTimeValue(story.scheduledFor, zone) : ''),
          ),
          note: null,
          button: story.state === 'scheduled' ? words.say('timesReschedule') : words.say('timesSchedule'),
        }
      : null;
  const embargo: TimeFormView | null = canEmbargo
    ? {
        action: action('embargo'),
        time: field(
          'until',
          words.say('timesUntil', { zone }),
          typed.until ?? (isEmbargoed && story.embargoUntil ? zoneTimeValue(story.embargoUntil, zone) : ''),
        ),
        note: isOut
          ? { ...field('note', words.say('timesWhy'), typed.note ?? ''), hint: words.say('timesWhyHint') }
          : null,
        button: isEmbargoed ? words.say('timesChangeEmbargo') : words.say('timesSetEmbargo'),
      }
    : null;
  return {
    story: { text: story.draft.headline, lang: story.draft.language },
    back,
    out: {
      title: words.say('timesOut'),
      says: outLine(story, edition),
      form: schedule,
      undo:
        mayPublish && story.state === 'scheduled'
          ? { action: action('unschedule'), button: words.say('timesUnschedule') }
          : null,
    },
    embargo: {
      title: words.say('timesEmbargo'),
      says:
        isEmbargoed && story.embargoUntil
          ? words.say('timesUnderEmbargo', stampIn(story.embargoUntil, { words, zone }))
          : words.say('timesNoEmbargo'),
      about: words.say('timesEmbargoAbout'),
      form: embargo,
      undo: canEmbargo && isEmbargoed ? { action: action('lift'), button: words.say('timesLift') } : null,
    },
  };
}

function canSchedule({ state }: DeskStory): boolean {
  const { from }: MoveRule = MOVES.schedule;
  return state === 'scheduled' || from.includes(state);
}

function outLine(story: DeskStory, { words, zone, now }: Edition): string {
  const time = (at: Date) => fullStamp(at, true, words, zone).text;
  if (story.state === 'scheduled' && story.scheduledFor)
    return words.say('timesScheduledFor', { time: time(story.scheduledFor) });
  if (story.state === 'published' && story.publishedAt) {
    return story.publishedAt > now
      ? words.say('timesOutFrom', { time: time(story.publishedAt) })
      : words.say('timesOutSince', { time: time(story.publishedAt) });
  }
  return words.say('timesNotScheduled');
}
