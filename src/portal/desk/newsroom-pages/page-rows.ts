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
import {
  NEW_PAGE_QUERY,
  newPagePage,
  PAGES_QUERY,
  PREVIEW_QUERY,
  pagePage,
  pagesJson,
  pagesPage,
  previewPage,
} from './pages.routes.ts';

const who = 'manage pages';

/** The URLs for writing and publishing the newsroom's own pages. */
export const DESK_PAGE_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/pages', 'The newsroom’s own pages, drafts too.', PAGES_QUERY),
    who,
    answer: { own: pagesPage },
  },
  {
    ...atDesk('/desk/pages.json', 'The same pages as data.'),
    who,
    answer: { own: pagesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/pages/new', 'A new page, from the template of its kind.', NEW_PAGE_QUERY),
    who,
    answer: { own: newPagePage },
  },
  {
    ...byDesk('/desk/pages', 'Makes a page, and publishes it if asked.', NEW_PAGE_FORM),
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
    ...byDesk('/desk/pages/:id', 'Changes a page, and publishes it if asked.', PAGE_FORM),
    who,
    answer: { act: changePageAct },
    formBytes: PAGE_FORM_BYTES,
  },
  {
    ...atDesk('/desk/pages/:id/preview', 'A page as readers would see it.', PREVIEW_QUERY),
    who,
    answer: { own: previewPage },
  },
  {
    ...byDesk('/desk/pages/:id/unpublish', 'Takes a page back from readers.', PAGE_STEP_FORM),
    who,
    answer: { act: unpublishPageAct },
  },
  {
    ...byDesk('/desk/pages/:id/restore', 'Brings the text of an earlier version back.', RESTORE_PAGE_FORM),
    who,
    answer: { act: restorePageAct },
  },
  {
    ...byDesk('/desk/pages/:id/remove', 'Deletes a draft that readers never saw.', PAGE_STEP_FORM),
    who,
    answer: { act: removePageAct },
  },
];
