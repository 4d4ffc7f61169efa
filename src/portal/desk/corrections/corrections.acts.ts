import { Blocked } from '../../../desk/blocks/refuse-blocked.ts';
import { findCorrection } from '../../../evidence/queue/correction-queue.queries.ts';
import { isId } from '../../../store/ids.ts';
import type { Words } from '../../../words/words.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActRequest } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { blockSentences } from '../blocks/block-words.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { drawList } from '../resource/resource-draw.ts';
import { CORRECTIONS } from './corrections.resource.ts';
import { leaveAsItIs, makeCorrection, noSuchProposal } from './decide-correction.ts';

type Corrector = PermittedVisitor<'correct stories'>;

const PATH = '/desk/corrections';

/** The fields of a decision on a proposal. */
export const DECISION_FORM: Form = {
  id: { most: 36 },
  text: { most: 2000, lines: true },
  passage: { most: 2000, lines: true },
  replace: { most: 3 },
  note: { most: 500 },
};

/** POST /desk/corrections/accept */
export const acceptCorrectionAct: Act<Corrector> = async (context, request, visitor) => {
  const { id = '', text = '', passage = '', replace, note = '' } = request.form;
  const { words } = ownEdition(context, request, visitor);
  const again = (wrong: string, status: Page['status']) =>
    drawRefused(context, request, visitor, wrong, status);
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
    const { words } = ownEdition(context, request, visitor);
    return drawRefused(context, request, visitor, lineOf(error, words), statusOf(error));
  }
  return back(context, request, visitor, 'dismissed');
};

/** The list with a refused form, and its error beside it if it can still be sent. */
async function drawRefused(
  context: PageContext,
  request: ActRequest,
  visitor: Corrector,
  wrong: string,
  status: Page['status'],
): Promise<Page> {
  const { form } = request;
  const isOpen = (await findCorrection(context.reading, form.id ?? ''))?.state === 'open';
  const notice = isOpen ? null : { text: wrong, wrong: true };
  return drawList(CORRECTIONS, context, request, visitor, {
    ...{ notice, status, typed: { form, faults: { id: wrong } } },
  });
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
