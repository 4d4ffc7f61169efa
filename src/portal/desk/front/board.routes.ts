import { arrangeFront } from '../../../desk/front/arrange-front.ts';
import { MOST_SLOTS } from '../../../stories/boards/board.ts';
import { isRefusal, refusal } from '../../../words/refusal.ts';
import type { Act, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { readZoneTime } from '../../ui/zone-time.ts';
import { deskJson } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { boardJson } from './board.view.ts';
import { boardAsked, boardHref } from './board-place.ts';
import { readDraft, slotsOf, stepDraft } from './draft.ts';
import { type Arranger, drawBoard, readBoard } from './draw-board.ts';

/** GET /desk/front */
export const boardPage: MakeOwnPage<Arranger> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  return drawBoard(context, request, visitor, edition, { notice: noticeOf(request.query, edition) });
};

/** GET /desk/front.json */
export const boardData: MakeOwnPage<Arranger> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  return deskJson(boardJson(await readBoard(context, request, visitor, edition, {}), edition));
};

/** POST /desk/front/arrange: draws the board after one step, without saving. */
export const arrangeAct: Act<Arranger> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const draft = readDraft(request.form, request.many);
  const { step = '' } = request.form;
  const stepped = stepDraft(draft, step);
  const [, turn] = /^at(?: (.*))?$/.exec(step) ?? [];
  const at = /^at( |$)/.test(step) ? (turn ?? '') : (request.form.at ?? '');
  const full = /^(place|lead) /.test(step) && stepped === draft && draft.rows.length >= MOST_SLOTS;
  const wrong = full
    ? edition.words.say('boardFull', { count: edition.words.number(MOST_SLOTS) })
    : timeWrong(at, edition);
  return drawBoard(context, request, visitor, edition, {
    draft: stepped,
    typed: { ...typedOf(request), at: timeWrong(at, edition) ? '' : at },
    notice: wrong ? { text: wrong, wrong: true } : null,
    status: wrong ? 400 : 200,
  });
};

/** The error of a preview time; null if there is none. */
function timeWrong(text: string, { zone, now, words }: Edition): string | null {
  try {
    const at = readZoneTime(text, zone);
    if (at && at < now) {
      throw refusal('previewTimePast');
    }
    return null;
  } catch (error) {
    return lineOf(error, words);
  }
}

/** POST /desk/front/save */
export const saveBoardAct: Act<Arranger> = async (context, request, visitor) => {
  const { clock, config, store } = context;
  const edition = ownEdition(context, request, visitor);
  const draft = readDraft(request.form, request.many);
  const { place } = await boardAsked(context, request);
  try {
    const { slots, wrong } = slotsOf(draft, config.PORTAL_ZONE);
    const [first] = wrong.values();
    if (first) throw first.why;
    const arranging = { place, version: draft.version, slots, why: request.form.why ?? '' };
    const version = await store.write((writing) => arrangeFront(writing, arranging, visitor.by, clock.now()));
    if (request.wantsJson) return { json: { version } };
  } catch (error) {
    const status = statusOf(error);
    const stale = isRefusal(error, 'boardPassed');
    if (request.wantsJson) {
      if (!stale) throw error;
      const parts = await readBoard(context, request, visitor, edition, { draft });
      const { message, advice } = error;
      const board = boardJson(parts, edition);
      return { json: { error: { message, advice }, changes: parts.changed, board }, status: 409 };
    }
    // The changes are shown on the page itself.
    const notice = stale ? null : { text: lineOf(error, edition.words), wrong: true };
    return drawBoard(context, request, visitor, edition, { draft, typed: typedOf(request), notice, status });
  }
  return { seeOther: boardHref(edition, place, '', { done: 'saved' }) };
};

function typedOf({ form }: ActRequest) {
  const { q = '', only = '', why = '', at = '' } = form;
  return { q, only: /^[a-z0-9-]*$/.test(only) ? only : '', why, at };
}

function noticeOf({ done, left }: Readonly<Record<string, string>>, edition: Edition) {
  const text = doneWord(done, edition);
  if (text === null) return null;
  const count = Number(left ?? 0);
  return { text: count > 0 ? `${text} ${edition.words.say('boardLeft', { count })}` : text, wrong: false };
}

function doneWord(done: string | undefined, { words }: Edition): string | null {
  switch (done) {
    case 'saved':
      return words.say('boardDoneSaved');
    case 'undone':
      return words.say('boardDoneUndone');
    case 'redone':
      return words.say('boardDoneRedone');
    case 'restored':
      return words.say('boardDoneRestored');
    default:
      return null;
  }
}
