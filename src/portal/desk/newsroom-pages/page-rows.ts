import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { NEW_PAGE_FORM, PAGE_FORM, PAGE_FORM_BYTES } from './page.fields.ts';
import {
  changePageAct,
  makePageAct,
  PAGE_STEP_FORM,
  RESTORE_PAGE_FORM,
  removePageAct,
  restorePageAct,
  unpublishPageAct,
} from './pages.acts.ts';
import { NEW_PAGE_QUERY, newPagePage, pagePage } from './pages.routes.ts';
import { PREVIEW_QUERY, previewNewPageAct, previewPage, previewPageAct } from './preview.routes.ts';

const who = 'manage pages';

/** The URLs for writing and publishing the newsroom's own pages. */
export const DESK_PAGE_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/pages/new', 'A new page, from the template for its kind.', NEW_PAGE_QUERY),
    who,
    answer: { own: newPagePage },
  },
  {
    ...byDesk(
      '/desk/pages/new/preview',
      'Shows the form of a new page as a page, and saves nothing.',
      NEW_PAGE_FORM,
    ),
    who,
    answer: { act: previewNewPageAct },
    formBytes: PAGE_FORM_BYTES,
  },
  {
    ...byDesk('/desk/pages', 'Creates a page, and optionally publishes it.', NEW_PAGE_FORM),
    who,
    answer: { act: makePageAct },
    formBytes: PAGE_FORM_BYTES,
  },
  {
    ...atDesk('/desk/pages/:id', 'One page: its form, languages and history.', { done: FIELDS.done }),
    who,
    answer: { own: pagePage },
  },
  {
    ...byDesk('/desk/pages/:id', 'Edits a page, and optionally publishes it.', PAGE_FORM),
    who,
    answer: { act: changePageAct },
    formBytes: PAGE_FORM_BYTES,
  },
  {
    ...atDesk('/desk/pages/:id/preview', 'A preview of a page.', PREVIEW_QUERY),
    who,
    answer: { own: previewPage },
  },
  {
    ...byDesk('/desk/pages/:id/preview', 'Shows the form’s content as a page, and saves nothing.', PAGE_FORM),
    who,
    answer: { act: previewPageAct },
    formBytes: PAGE_FORM_BYTES,
  },
  {
    ...byDesk('/desk/pages/:id/unpublish', 'Unpublishes a page.', PAGE_STEP_FORM),
    who,
    answer: { act: unpublishPageAct },
  },
  {
    ...byDesk('/desk/pages/:id/restore', 'Restores the text of an earlier version.', RESTORE_PAGE_FORM),
    who,
    answer: { act: restorePageAct },
  },
  {
    ...byDesk('/desk/pages/:id/remove', 'Deletes a draft that was never published.', PAGE_STEP_FORM),
    who,
    answer: { act: removePageAct },
  },
];
