import { keepList, removeList } from '../../../desk/list/keep-list.ts';
import { roleMay } from '../../../readers/permission.ts';
import type { Writing } from '../../../store/database.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { listQuery } from './stories.fields.ts';
import { drawStories } from './stories.routes.ts';
import { STORIES_PATH } from './stories.view.ts';

type Writer = PermittedVisitor<'write stories'>;

/** POST /desk/stories/lists: saves the list whose filters are in the URL. */
export const keepListAct: Act<Writer> = (context, request, visitor) =>
  change(context, request, visitor, 'kept', (writing) => {
    const { name = '', shared } = request.form;
    const list = { name, shared: shared === 'yes', query: listQuery(request.query) };
    return keepList(writing, list, visitor.by, context.clock.now());
  });

/** POST /desk/stories/lists/remove */
export const removeListAct: Act<Writer> = (context, request, visitor) =>
  change(context, request, visitor, 'removed', (writing) => {
    const others = roleMay(visitor.by.member.role, 'review stories');
    return removeList(writing, request.form.id ?? '', visitor.by, others);
  });

async function change(
  context: ActContext,
  request: ActRequest,
  visitor: Writer,
  done: string,
  carryOut: (writing: Writing) => Promise<void>,
): Promise<Acted> {
  try {
    await context.store.write(carryOut);
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, ownEdition(context, request, visitor).words), wrong: true };
    return drawStories(context, request, visitor, { notice, status: statusOf(error) });
  }
  if (request.wantsJson) return { json: { done } };
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, STORIES_PATH, { ...listQuery(request.query), done }) };
}
