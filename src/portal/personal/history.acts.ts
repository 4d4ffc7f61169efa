import {
  clearHistory,
  noteProgress,
  pauseHistory,
  removeFromHistory,
} from '../../readers/history/keep-history.ts';
import { refusal } from '../../words/refusal.ts';
import type { Act, ActContext, Acted, ActRequest } from '../http/own-page.ts';
import type { PermittedVisitor } from '../http/visitor.ts';
import { hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { spanOfDay } from '../ui/day-span.ts';

type Own = PermittedVisitor<'use own account'>;

/** Removes one story from the history. */
export const removeFromHistoryAct: Act<Own> = async (context, request, visitor) => {
  const { story = '' } = request.form;
  await context.store.write((writing) => removeFromHistory(writing, visitor.by, story));
  return done(context, request, visitor, 'removed');
};

/** Clears one day of the history, or all of it. */
export const clearHistoryAct: Act<Own> = async (context, request, visitor) => {
  const { day = '' } = request.form;
  const span = day === 'all' ? null : spanOfDay(day, context.config.PORTAL_ZONE);
  if (day !== 'all' && span === null) {
    throw refusal('fieldTakes', { field: 'day', choices: '2026-03-31, all' });
  }
  await context.store.write((writing) => clearHistory(writing, visitor.by, span));
  return done(context, request, visitor, 'cleared');
};

/** Pauses or resumes the history. */
export const pauseHistoryAct: Act<Own> = async (context, request, visitor) => {
  const { on = '' } = request.form;
  if (on !== 'yes' && on !== 'no') throw refusal('fieldTakes', { field: 'on', choices: 'yes, no' });
  await context.store.write((writing) => pauseHistory(writing, visitor.by, on === 'no', context.clock.now()));
  return done(context, request, visitor, on === 'no' ? 'paused' : 'resumed');
};

/** Records how far the member has read a story; sent by the page itself while it is read. */
export const progressAct: Act<Own> = async (context, request, { by }) => {
  const { story = '', progress = '' } = request.form;
  const share = /^\d(\.\d+)?$/.test(progress) ? Number(progress) : Number.NaN;
  if (!(share >= 0 && share <= 1)) {
    throw refusal('fieldTakes', { field: 'progress', choices: '0–1' });
  }
  const noted = await context.store.write((writing) =>
    noteProgress(writing, by, story, share, context.clock.now()),
  );
  return { json: { noted } };
};

function done(context: ActContext, request: ActRequest, visitor: Own, what: string): Acted {
  if (request.wantsJson) return { json: { done: what } };
  return { seeOther: hrefIn(ownEdition(context, request, visitor), '/history', { done: what }) };
}
