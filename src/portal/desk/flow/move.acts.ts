import { moveSettings, moveStory } from '../../../desk/move-story.ts';
import { planStory } from '../../../desk/plan-story.ts';
import { MOVES, type Move } from '../../../desk/workflow.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { readZoneTime } from '../../ui/zone-time.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { moveField, stateWord } from './flow-words.ts';
import { readSeen, refusedMove } from './text-seen.ts';
import { drawWorkflow, flowOf } from './workflow.routes.ts';

type Writer = PermittedVisitor<'write stories'>;

/** The fields of a move: which, why, when to publish, the page it comes from, and the displayed text. */
export const MOVE_FORM: Form = {
  move: { most: 20 },
  note: { most: 2_000, lines: true },
  at: { most: 30 },
  from: { most: 5 },
  seen: { most: 19 },
};

/** The fields of a plan: the assignee, and the due time. */
export const PLAN_FORM: Form = { to: { most: 36 }, due: { most: 30 } };

/** POST /desk/stories/:id/move */
export const moveAct: Act<Writer> = async (context, request, visitor) => {
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const { id } = await flowOf(context, request);
  const now = context.clock.now();
  const { member } = visitor.by;
  try {
    const move = (Object.keys(MOVES) as Move[]).find((name) => moveField(name) === form.move);
    if (!move) throw refusal('moveUnknown');
    const at = readZoneTime(form.at ?? '', edition.zone);
    const settings = moveSettings(context.config);
    const seen = readSeen(move, form.seen);
    const moving = { storyId: id, move, note: form.note ?? '', at, by: member, seen };
    const state = await context.store.write((writing) => moveStory(writing, moving, settings, now));
    context.log.info({ by: member.id, story: id, move, state }, 'a story was moved');
    if (request.wantsJson) return { json: { state, said: stateWord(state, edition.words) } };
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = refusedMove(error, id, form.seen, edition);
    return drawWorkflow(context, request, visitor, { notice, status: statusOf(error), sent: form });
  }
  // The page of a draft that was just deleted is useless.
  if (form.move === 'delete') return { seeOther: hrefIn(edition, '/desk/stories', { done: 'deleted' }) };
  if (form.from === 'trash') {
    return { seeOther: hrefIn(edition, '/desk/stories', { state: 'deleted', done: 'restored' }) };
  }
  const page = form.from === 'text' ? `/desk/stories/${id}` : `/desk/stories/${id}/workflow`;
  return { seeOther: hrefIn(edition, page, { done: 'moved' }) };
};

/** POST /desk/stories/:id/plan */
export const planAct: Act<Writer> = async (context, request, visitor) => {
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const { id } = await flowOf(context, request);
  try {
    const plan = { assignedTo: form.to || null, dueAt: readZoneTime(form.due ?? '', edition.zone) };
    await context.store.write((writing) => planStory(writing, id, plan, visitor.by, context.clock.now()));
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawWorkflow(context, request, visitor, { notice, status: statusOf(error), sent: form });
  }
  if (request.wantsJson) return { json: { done: 'planned' } };
  return { seeOther: hrefIn(edition, `/desk/stories/${id}/workflow`, { done: 'planned' }) };
};
