import {
  changePage,
  removePage,
  restorePage,
  setPageState,
} from '../../../desk/newsroom-pages/change-page.ts';
import { makePage } from '../../../desk/newsroom-pages/make-page.ts';
import { UnreadyPage, WrongPageField } from '../../../desk/newsroom-pages/page-change.ts';
import { findNewsroomPage } from '../../../stories/newsroom-pages/newsroom-page.queries.ts';
import { isRefusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { readNewPage } from './new-page-form.ts';
import { readPageChange, sentPage } from './page.fields.ts';
import type { PageRefused } from './page.view.ts';
import { drawPage, type Keeper, pageOf } from './pages.routes.ts';
import { PAGES_PATH } from './pages.view.ts';

/** The field of a form without other fields: the version it was sent from. */
export const PAGE_STEP_FORM: Form = { version: { most: 9 } };
/** The fields of the form that restores an earlier version. */
export const RESTORE_PAGE_FORM: Form = { version: { most: 9 }, number: { most: 9 } };

/** POST /desk/pages */
export const makePageAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { read, refuse } = await readNewPage(context, request, visitor, edition);
  if ('wrong' in read) return refuse(read.wrong, 400);
  let id: string;
  try {
    id = await context.store.write((writing) =>
      makePage(writing, visitor.by, read.content, context.clock.now()),
    );
  } catch (error) {
    if (request.wantsJson || !(error instanceof WrongPageField)) throw error;
    return refuse(new Map([[error.field, error.why]]), 409);
  }
  context.log.info({ by: visitor.by.member.id, page: id }, 'a page was made');
  return goOn(context, request, visitor, id, 'made');
};

/** POST /desk/pages/:id */
export const changePageAct: Act<Keeper> = async (context, request, visitor) => {
  const page = await pageOf(context, request);
  const { form } = request;
  const { words } = ownEdition(context, request, visitor);
  const refuse = (refused: Omit<PageRefused, 'typed' | 'document'>, text: string, status: 400 | 409) =>
    drawPage(context, request, visitor, {
      refused: { ...refused, ...sentPage({ ...form, slug: form.slug || page.slug }) },
      notice: { text, wrong: true },
      status,
    });
  const read = readPageChange({ ...form, slug: form.slug || page.slug }, page.body);
  if ('wrong' in read) return refuse({ wrong: read.wrong }, words.say('pgWrong'), 400);
  const seen = { id: page.id, version: wholeNumberIn(form, 'version') };
  let isChanged: boolean;
  try {
    isChanged = await context.store.write((writing) =>
      changePage(writing, visitor.by, seen, read.content, context.clock.now()),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    if (isRefusal(error, 'pagePassed'))
      return refuse({ wrong: new Map(), stale: true }, words.say('pgStale'), 409);
    if (error instanceof WrongPageField)
      return refuse({ wrong: new Map([[error.field, error.why]]) }, words.say('pgWrong'), 409);
    if (error instanceof UnreadyPage)
      return refuse({ wrong: new Map() }, `${words.say('pgNotReady')} ${error.questions.join(' ')}`, 400);
    throw error;
  }
  if (isChanged) context.log.info({ by: visitor.by.member.id, page: page.id }, 'a page was changed');
  return goOn(context, request, visitor, page.id, isChanged ? 'saved' : 'unchanged');
};

/** POST /desk/pages/:id/unpublish */
export const unpublishPageAct: Act<Keeper> = (context, request, visitor) =>
  step(context, request, visitor, 'unpublished', async (seen) => {
    await context.store.write((writing) =>
      setPageState(writing, visitor.by, seen, 'draft', context.clock.now()),
    );
  });

/** POST /desk/pages/:id/restore */
export const restorePageAct: Act<Keeper> = (context, request, visitor) =>
  step(context, request, visitor, 'restored', async (seen) => {
    const number = wholeNumberIn(request.form, 'number');
    await context.store.write((writing) =>
      restorePage(writing, visitor.by, seen, number, context.clock.now()),
    );
  });

/** POST /desk/pages/:id/remove */
export const removePageAct: Act<Keeper> = (context, request, visitor) =>
  step(context, request, visitor, 'removed', (seen) =>
    context.store.write((writing) => removePage(writing, visitor.by, seen)),
  );

/**
 * Takes one step on the displayed version of a page, and confirms it on its page, or on the list if the page is gone.
 */
async function step(
  context: ActContext,
  request: ActRequest,
  visitor: Keeper,
  done: string,
  make: (seen: { readonly id: string; readonly version: number }) => Promise<void>,
): Promise<Acted> {
  const { id } = await pageOf(context, request);
  try {
    await make({ id, version: wholeNumberIn(request.form, 'version') });
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, ownEdition(context, request, visitor).words), wrong: true };
    return drawPage(context, request, visitor, { notice, status: statusOf(error) });
  }
  context.log.info({ by: visitor.by.member.id, page: id, done }, 'a step of a page was made');
  if (request.wantsJson) return { json: { done } };
  const edition = ownEdition(context, request, visitor);
  const path = done === 'removed' ? PAGES_PATH : `${PAGES_PATH}/${id}`;
  return { seeOther: hrefIn(edition, path, { done }) };
}

/** Publishes what was just saved, if requested, and redirects to the page. A draft that cannot be published is kept. */
async function goOn(
  context: ActContext,
  request: ActRequest,
  visitor: Keeper,
  id: string,
  saved: string,
): Promise<Acted> {
  let done = saved;
  if (request.form.publish === 'yes') {
    const page = await findNewsroomPage(context.reading, id);
    try {
      const seen = { id, version: page?.version ?? 0 };
      await context.store.write((writing) =>
        setPageState(writing, visitor.by, seen, 'published', context.clock.now()),
      );
      context.log.info({ by: visitor.by.member.id, page: id }, 'a page was published');
      done = 'published';
    } catch (error) {
      if (request.wantsJson || !(error instanceof UnreadyPage)) throw error;
      done = 'unready';
    }
  }
  if (request.wantsJson) return { json: { id, done } };
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `${PAGES_PATH}/${id}`, { done }) };
}
