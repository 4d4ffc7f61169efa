import { StaleRevisionError } from '../../../desk/assert-current-revision.ts';
import { listColleagues } from '../../../desk/colleagues.queries.ts';
import { findDeskStory } from '../../../desk/draft.queries.ts';
import { moveSettings, moveStory } from '../../../desk/move-story.ts';
import { planStory } from '../../../desk/plan-story.ts';
import { MOVES, type Move } from '../../../desk/workflow.ts';
import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Act, ActContext, ActRequest } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { stampIn } from '../../ui/times.ts';
import { readZoneTime } from '../../ui/zone-time.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import type { ResultView } from './bulk.view.ts';
import { moveField, stateWord } from './flow-words.ts';
import { drawStories } from './stories.routes.ts';
import { passedLine, readSeen } from './text-seen.ts';

type Writer = PermittedVisitor<'write stories'>;

const MOST_AT_ONCE = 100;

/** Acts on one listed story in its own transaction; answers its new state in words. */
type Step = (writing: Writing, storyId: string, seen: string | undefined) => Promise<string>;

/** POST /desk/stories/move: several stories, each in its own transaction; the result lists each outcome. */
export const bulkAct: Act<Writer> = async (context, request, visitor) => {
  const { form, many } = request;
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const ids = [...new Set(many.story)];
  let step: Step;
  try {
    if (ids.length === 0) throw refusal('flowNothingTicked');
    if (ids.length > MOST_AT_ONCE) {
      throw refusal('bulkTooMany', { most: MOST_AT_ONCE, ticked: ids.length });
    }
    step = await stepOf(context, request, visitor, edition);
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, words), wrong: true };
    return drawStories(context, request, visitor, {
      notice,
      status: statusOf(error),
      sent: form,
      ticked: ids,
    });
  }
  const results: (ResultView & { readonly id: string })[] = [];
  const seen = new Map(many.seen?.map((field) => field.split(' ') as [string, string]));
  for (const id of ids)
    results.push(
      await one(context, id, (writing, storyId) => step(writing, storyId, seen.get(storyId)), edition),
    );
  const left = results.filter(({ wrong }) => wrong);
  const done = results.length - left.length;
  context.log.info(
    { by: visitor.by.member.id, what: form.what, done, left: left.length },
    'stories were moved',
  );
  if (request.wantsJson) {
    return {
      json: {
        results: results.map(({ id, headline, text, wrong }) => ({ id, headline, said: text, done: !wrong })),
      },
    };
  }
  const said = [
    ...(done > 0 ? [words.say('flowBulkDone', { count: done })] : []),
    ...(left.length > 0 ? [words.say('flowBulkLeft', { count: left.length })] : []),
  ];
  return drawStories(context, request, visitor, {
    notice: { text: said.join(' '), wrong: left.length > 0 },
    status: done === 0 ? 409 : 200,
    results,
    ...(left.length > 0 && { sent: form, ticked: left.map(({ id }) => id) }),
  });
};

async function one(
  context: ActContext,
  id: string,
  step: (writing: Writing, storyId: string) => Promise<string>,
  edition: Edition,
): Promise<ResultView & { readonly id: string }> {
  const { words } = edition;
  const story = isId(id) ? await findDeskStory(context.reading, id) : null;
  const named = {
    id,
    headline: story?.draft.headline || words.say('flowNoHeadline'),
    lang: story?.draft.language ?? edition.language,
    href: hrefIn(edition, `/desk/stories/${id}`),
  };
  try {
    if (!story) throw refusal('storyUnknown');
    const text = await context.store.write((writing) => step(writing, id));
    return { ...named, text, wrong: false };
  } catch (error) {
    // One that fails leaves the others; unexpected errors are rethrown.
    const text = error instanceof StaleRevisionError ? passedLine(error, edition) : lineOf(error, words);
    return { ...named, text, wrong: true };
  }
}

async function stepOf(
  context: ActContext,
  { form }: ActRequest,
  { by }: Writer,
  edition: Edition,
): Promise<Step> {
  const { words, zone } = edition;
  const { what, note = '', at = '', to = '' } = form;
  const now = context.clock.now();
  if (what === 'give') {
    const colleague = (await listColleagues(context.reading)).find(({ id }) => id === to);
    const said = colleague
      ? words.say('flowGivenTo', { name: colleague.name })
      : words.say('flowGivenToNobody');
    return async (writing, storyId) => {
      await planStory(writing, storyId, { assignedTo: to || null }, by, now);
      return said;
    };
  }
  const time = readZoneTime(at, zone);
  if (what === 'due') {
    const said = time ? words.say('flowDueAt', stampIn(time, { words, zone })) : words.say('flowNoDue');
    return async (writing, storyId) => {
      await planStory(writing, storyId, { dueAt: time }, by, now);
      return said;
    };
  }
  const move = (Object.keys(MOVES) as Move[]).find((name) => moveField(name) === what);
  if (!move) throw refusal('flowNothingChosen');
  const settings = moveSettings(context.config);
  return async (writing, storyId, field) => {
    const seen = readSeen(move, field);
    const moving = { storyId, move, note, at: time, by: by.member, seen };
    const state = await moveStory(writing, moving, settings, now);
    return words.say('flowNow', { state: stateWord(state, words) });
  };
}
