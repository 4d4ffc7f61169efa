import { h } from 'preact';
import { listColleagues } from '../../../desk/colleagues.queries.ts';
import { findFlow, listMoves, type StoryFlow } from '../../../desk/flow.queries.ts';
import { needsSecondPair } from '../../../desk/only-editor.queries.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { blocksNotice, readBlocks } from '../blocks/blocks.routes.ts';
import { blocksView } from '../blocks/blocks.view.ts';
import { deskPage } from '../frame/desk-page.ts';
import { stateWord } from './flow-words.ts';
import { WorkflowPage } from './WorkflowPage.tsx';
import { type FlowSent, workflowView } from './workflow.view.ts';

type Writer = PermittedVisitor<'write stories'>;

const MOST_MOVES = 200;

/** GET /desk/stories/:id/workflow */
export const workflowPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawWorkflow(context, request, visitor, {});

/** Draws the workflow of a story, with the values of a refused form. */
export async function drawWorkflow(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  more: { readonly notice?: NoticeView; readonly status?: Page['status']; readonly sent?: FlowSent },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { reading, config } = context;
  const flow = await flowOf(context, request);
  const isOut = ['published', 'withdrawn', 'deleted'].includes(flow.state);
  const [moves, colleagues, inTheWay] = await Promise.all([
    listMoves(reading, flow.id, MOST_MOVES),
    listColleagues(reading),
    isOut ? null : readBlocks(reading, flow, edition),
  ]);
  const { member } = visitor.by;
  const blocks =
    inTheWay && inTheWay.blocks.length > 0
      ? blocksView(inTheWay, edition, member.role, config, 'workflow')
      : null;
  const { sent = {} } = more;
  const parts = { flow, moves, colleagues, sent };
  const twoPairs = await needsSecondPair(reading, config, member.id);
  const view = workflowView(parts, member, twoPairs, edition);
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${flow.id}/workflow`,
    title: flow.headline || words.say('flowNoHeadline'),
    intro: words.say('flowWorkflow'),
    status: more.status,
    notice: more.notice ?? doneNotice(request.query.done, flow, edition),
  };
  const given = { workflow: view, blocks, refused: sent.move !== undefined && more.status === 409 };
  return deskPage(context, edition, visitor, request, head, h(WorkflowPage, given));
}

/** The story of a URL. Throws a Problem if it does not exist. */
export async function flowOf(
  { reading }: Pick<PageContext, 'reading'>,
  { params }: Pick<PageRequest, 'params'>,
): Promise<StoryFlow> {
  const { id = '' } = params;
  const flow = isId(id) ? await findFlow(reading, id) : null;
  if (!flow) throw refusal('storyUnknown');
  return flow;
}

function doneNotice(
  done: string | undefined,
  { state }: Pick<StoryFlow, 'state'>,
  edition: Edition,
): NoticeView | null {
  const { words } = edition;
  if (done === 'moved') {
    return { text: words.say('flowDoneMoved', { state: stateWord(state, words) }), wrong: false };
  }
  if (done === 'planned') return { text: words.say('flowDonePlanned'), wrong: false };
  return blocksNotice(done, edition);
}
