import { h } from 'preact';
import { Blocked } from '../../../desk/blocks/refuse-blocked.ts';
import { findCorrection, listCorrections } from '../../../evidence/queue/correction-queue.queries.ts';
import { isId } from '../../../store/ids.ts';
import type { Words } from '../../../words/words.ts';
import { readCursor } from '../../http/cursor.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { nextPage } from '../../json/next-page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { blockSentences } from '../blocks/block-words.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { CorrectionsDeskPage } from './CorrectionsDeskPage.tsx';
import { CORRECTIONS_LISTED, correctionsView, type DecisionTyped } from './corrections.view.ts';
import { correctionsData } from './corrections-data.ts';
import { leaveAsItIs, makeCorrection, noSuchProposal } from './decide-correction.ts';

type Corrector = PermittedVisitor<'correct stories'>;

const PATH = '/desk/corrections';
const MOST_DATA = 500;

/** The fields that filter the proposals. */
export const CORRECTIONS_QUERY: Query = {
  state: { pattern: /^decided$/, most: 7, takes: 'decided' },
  cursor: FIELDS.cursor,
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
  const { page, cursor } = await correctionsData(context.reading, query, MOST_DATA);
  const { next } = nextPage(context, `${PATH}.json`, query, cursor);
  return deskJson({ corrections: page, next });
};

/** POST /desk/corrections/accept */
export const acceptCorrectionAct: Act<Corrector> = async (context, request, visitor) => {
  const { id = '', text = '', passage = '', replace, note = '' } = request.form;
  const { words } = ownEdition(context, request, visitor);
  const again = (wrong: string, status: Page['status']) =>
    drawCorrections(context, request, visitor, { id, values: request.form, wrong }, status);
  if (!isId(id)) throw noSuchProposal();
  if (!text) return again(words.say('correctionsTextNeeded'), 400);
  try {
    await makeCorrection(context, visitor.by, id, {
      text,
      passageAfter: replace === 'yes' ? passage : null,
      note,
    });
  } catch (error) {
    return again(
      error instanceof Blocked ? blockedLine(error, words) : lineOf(error, words),
      statusOf(error),
    );
  }
  return back(context, request, visitor, 'corrected');
};

/** POST /desk/corrections/dismiss */
export const dismissCorrectionAct: Act<Corrector> = async (context, request, visitor) => {
  const { id = '', note = '' } = request.form;
  if (!isId(id)) throw noSuchProposal();
  try {
    await leaveAsItIs(context, visitor.by, id, note);
  } catch (error) {
    const typed = {
      id,
      values: request.form,
      wrong: lineOf(error, ownEdition(context, request, visitor).words),
    };
    return drawCorrections(context, request, visitor, typed, statusOf(error));
  }
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
  const after = readCursor(query.cursor)?.id;
  const found = await listCorrections(context.reading, { open: !decided, after, most: CORRECTIONS_LISTED });
  const typedOne = typed && (await findCorrection(context.reading, typed.id));
  // A refused form comes first, even if its proposal is on another page or has since been decided.
  const list = typedOne ? [typedOne, ...found.filter(({ id }) => id !== typedOne.id)] : found;
  const corrections = correctionsView(list, { decided, cursor: query.cursor }, typed, edition);
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

/** What blocks a corrected passage, and how to fix it. */
function blockedLine({ blocks }: Blocked, words: Words): string {
  const said = blocks.map((block) => {
    const { what } = blockSentences(block, words);
    return 'exact' in block ? `“${block.exact}”: ${what}` : what;
  });
  return words.say('correctionsBlocked', { what: said.join(' ') });
}

function back(context: PageContext, request: PageRequest, visitor: Corrector, done: string) {
  return { seeOther: hrefIn(ownEdition(context, request, visitor), PATH, { done }) };
}

function noticeOf(done: string | undefined, { words }: Edition) {
  if (done === 'corrected') return { text: words.say('correctionsDone'), wrong: false };
  return done === 'dismissed' ? { text: words.say('correctionsDismissed'), wrong: false } : null;
}
