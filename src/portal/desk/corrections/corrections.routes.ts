import { h } from 'preact';
import { saveMentionsOf } from '../../../entities/mentions/save-mentions.ts';
import { Problem } from '../../../errors.ts';
import { acceptCorrection } from '../../../evidence/checks/accept-correction.ts';
import { dismissCorrection } from '../../../evidence/checks/dismiss-correction.ts';
import { recheckStory } from '../../../evidence/checks/recheck-claims.ts';
import { findCorrection, listCorrections } from '../../../evidence/queue/correction-queue.queries.ts';
import { isId } from '../../../store/ids.ts';
import { readCursor, writeCursor } from '../../cursor.ts';
import { type Edition, hrefIn } from '../../edition.ts';
import type { Form } from '../../form.ts';
import { ownEdition } from '../../member-page.ts';
import type { Act, MakeOwnPage } from '../../own-page.ts';
import type { Page, PageContext, PageRequest } from '../../page.ts';
import { FIELDS } from '../../route.ts';
import type { Query } from '../../route-rows.ts';
import type { PermittedVisitor } from '../../visitor.ts';
import { deskJson, deskPage } from '../desk-page.ts';
import { lineOf, statusOf } from '../desk-problem.ts';
import { checkTools } from '../figures/claim.acts.ts';
import { CorrectionsDeskPage } from './CorrectionsDeskPage.tsx';
import { CORRECTIONS_LISTED, correctionsView, type DecisionTyped } from './corrections.view.ts';

type Corrector = PermittedVisitor<'correct stories'>;

const PATH = '/desk/corrections';
const MOST_DATA = 500;

/** The fields that narrow the proposals. */
export const CORRECTIONS_QUERY: Query = {
  state: { pattern: /^decided$/, most: 7, takes: 'decided' },
  before: FIELDS.cursor,
  done: FIELDS.done,
};

/** The fields of a decision on a proposal. */
export const DECISION_FORM: Form = {
  id: { most: 36 },
  text: { most: 2000, lines: true },
  passage: { most: 2000, lines: true },
  replace: { most: 3 },
  note: { most: 500 },
};

/** GET /desk/corrections */
export const correctionsDeskPage: MakeOwnPage<Corrector> = (context, request, visitor) =>
  drawCorrections(context, request, visitor, null);

/** GET /desk/corrections.json */
export const correctionsJson: MakeOwnPage<Corrector> = async (context, { query }) => {
  const after = readCursor(query.before)?.id;
  const list = await listCorrections(context.reading, { open: !query.state, after, most: MOST_DATA });
  const page = list.slice(0, MOST_DATA);
  const last = list.length > MOST_DATA ? page.at(-1) : undefined;
  return deskJson({
    corrections: page,
    next: last ? writeCursor({ publishedAt: last.madeAt, id: last.id }) : null,
  });
};

/** POST /desk/corrections/accept */
export const acceptCorrectionAct: Act<Corrector> = async (context, request, visitor) => {
  const { id = '', text = '', passage = '', replace, note = '' } = request.form;
  const { words } = ownEdition(context, request, visitor);
  const again = (wrong: string, status: Page['status']) =>
    drawCorrections(context, request, visitor, { id, values: request.form, wrong }, status);
  if (!isId(id)) throw noSuchProposal();
  if (!text) return again(words.say('correctionsTextNeeded'), 400);
  const now = context.clock.now();
  const decision = { text, passageAfter: replace === 'yes' ? passage : null, note };
  const { member } = visitor.by;
  let storyId: string;
  try {
    const made = await context.store.write(async (writing) => {
      const accepted = await acceptCorrection(
        writing,
        id,
        decision,
        { id: member.id, name: member.name },
        now,
      );
      await saveMentionsOf(writing, [accepted.storyId], now);
      return accepted;
    });
    storyId = made.storyId;
  } catch (error) {
    return again(lineOf(error), statusOf(error));
  }
  await recheckStory(context.store, checkTools(context), storyId, now);
  context.log.info({ by: member.id, proposal: id, story: storyId }, 'a correction was made');
  return back(context, request, visitor, 'corrected');
};

/** POST /desk/corrections/dismiss */
export const dismissCorrectionAct: Act<Corrector> = async (context, request, visitor) => {
  const { id = '', note = '' } = request.form;
  if (!isId(id)) throw noSuchProposal();
  const { member } = visitor.by;
  const by = { id: member.id, name: member.name };
  try {
    await context.store.write((writing) => dismissCorrection(writing, id, by, context.clock.now(), note));
  } catch (error) {
    const typed = { id, values: request.form, wrong: lineOf(error) };
    return drawCorrections(context, request, visitor, typed, statusOf(error));
  }
  context.log.info({ by: member.id, proposal: id }, 'a correction was dismissed');
  return back(context, request, visitor, 'dismissed');
};

async function drawCorrections(
  context: PageContext,
  request: PageRequest,
  visitor: Corrector,
  typed: DecisionTyped | null,
  status: Page['status'] = 200,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { query } = request;
  const decided = query.state === 'decided';
  const after = readCursor(query.before)?.id;
  const found = await listCorrections(context.reading, { open: !decided, after, most: CORRECTIONS_LISTED });
  const typedOne = typed && (await findCorrection(context.reading, typed.id));
  // What somebody typed stands first: also where the proposal is of another page, or was decided meanwhile.
  const list = typedOne ? [typedOne, ...found.filter(({ id }) => id !== typedOne.id)] : found;
  const corrections = correctionsView(list, { decided, before: query.before }, typed, edition);
  const head = {
    path: PATH,
    title: words.say('deskCorrections'),
    intro: words.say('correctionsDeskIntro'),
    status,
    notice: typed
      ? typedOne?.state === 'open'
        ? null
        : { text: typed.wrong, wrong: true }
      : noticeOf(query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(CorrectionsDeskPage, { corrections }));
}

function back(context: PageContext, request: PageRequest, visitor: Corrector, done: string) {
  return { seeOther: hrefIn(ownEdition(context, request, visitor), PATH, { done }) };
}

function noticeOf(done: string | undefined, { words }: Edition) {
  if (done === 'corrected') return { text: words.say('correctionsDone'), wrong: false };
  return done === 'dismissed' ? { text: words.say('correctionsDismissed'), wrong: false } : null;
}

function noSuchProposal(): Problem {
  return new Problem('not found', 'There is no such proposal.', 'Look at the list again.');
}
