import { type ComponentChildren, h } from 'preact';
import { type Action, roleMay } from '../../../readers/permission.ts';
import type { Words } from '../../../words/words.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { ResourceList } from './ResourceList.tsx';
import { ResourcePage } from './ResourcePage.tsx';
import { type AnyResource, deskPathOf, rowOf } from './resource.ts';
import type { ResourceTyped } from './resource-field.ts';
import { resourceListView } from './resource-list.view.ts';
import { type ResourceViewer, resourcePageView } from './resource-page.view.ts';
import { filtersIn, readPage } from './resource-query.ts';
import { leavesPage } from './row-act.ts';

/** How many rows a page of a list shows. */
const SHOWN = 50;

/** A member who may read a list. */
export type Visiting = PermittedVisitor<Action>;

/** Draws a list, with the values of a refused form. */
export async function drawList(
  resource: AnyResource,
  context: PageContext,
  request: PageRequest,
  visitor: Visiting,
  { notice, status, typed = null, after, made }: Drawn & DrawnList,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { title, intro } = resource.words(edition.words);
  const { page: rows, cursor } = await readPage(
    resource,
    context,
    visitor.by,
    request.query,
    resource.shown ?? SHOWN,
    edition.language,
  );
  const { reading } = context;
  const choices = (await resource.filterChoices?.(reading, edition)) ?? {};
  const counts = (await resource.counts?.(reading, filtersIn(resource, request.query))) ?? {};
  const drawnAt = { context, edition, query: request.query, typed };
  const drawn = (await resource.drawn?.(rows, drawnAt)) ?? {};
  const list = resourceListView(
    resource,
    rows,
    cursor,
    request.query,
    typed,
    { ...viewerOf(resource, context, visitor), choices, counts, drawn },
    edition,
  );
  const head = { ...placeOf(resource, deskPathOf(resource)), title, intro, notice, status };
  const listed = {
    ...{ rows, query: request.query, now: context.clock.now(), reading },
    memberId: visitor.by.member.id,
  };
  const more = after ?? resource.after?.(edition, listed);
  const top = drawn.notes ?? (await resource.top?.(listed, edition));
  return deskPage(context, edition, visitor, request, head, [
    made,
    h(ResourceList, { list, top, before: drawn.before, rows: drawn.rows }, more),
  ]);
}

/** What else a list shows. */
export interface DrawnList {
  /** Content after the rows, if not that of the description. */
  readonly after?: ComponentChildren;
  /** What has just been made. */
  readonly made?: ComponentChildren;
}

/** The message above a page that is drawn again, and its values. */
export interface Drawn {
  readonly notice: NoticeView | null;
  readonly typed?: ResourceTyped | null;
  readonly status?: Page['status'];
}

/** Draws the page of a row, with the values of a refused form. */
export async function drawOne(
  resource: AnyResource,
  context: PageContext,
  request: PageRequest,
  visitor: Visiting,
  drawn: Drawn,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const row = await rowOf(resource, context, visitor.by, request.params[resource.key.name]);
  const { notice, status, typed = null } = drawn;
  const at = `${deskPathOf(resource)}/${resource.key.of(row)}`;
  const head = { ...placeOf(resource, at), title: resource.name(row, edition), notice, status };
  const choices = (await resource.change?.choices?.(context.reading, edition)) ?? {};
  const viewer = { ...viewerOf(resource, context, visitor), choices };
  const page = resourcePageView(resource, row, typed, viewer, edition);
  const before = await resource.before?.draw(row, context, edition, request.query);
  const more = await resource.more?.(row, context, edition, visitor.by);
  return deskPage(context, edition, visitor, request, head, h(ResourcePage, { page, before }, more));
}

/** The member, and whether forms are shown to them; the change itself is authorised again. */
function viewerOf(
  { writes }: AnyResource,
  { config }: Pick<PageContext, 'config'>,
  { by }: Visiting,
): ResourceViewer {
  return { config, member: by.member, mayChange: roleMay(by.member.role, writes.who) };
}

function placeOf(resource: AnyResource, at: string) {
  return { path: resource.room?.path ?? deskPathOf(resource), at };
}

/** The message of a list that confirms what was done. */
export function listNotice(
  { add, order, acts = [] }: AnyResource,
  done: string | undefined,
  words: Words,
  context: Pick<PageContext, 'config'>,
): NoticeView | null {
  if (order && done === 'moved') return noticeOf(order.moved(words));
  const late = lateNotice(acts, done, words);
  if (late) return late;
  const act = acts.find((one) => leavesPage(one) && one.done === done);
  if (act) return noticeOf(act.words(words).done);
  return done === 'added' && !add?.opens ? noticeOf(add?.words(words, context).added) : null;
}

/** The message of a row's page that confirms what was done. */
export function pageNotice(
  resource: AnyResource,
  done: string | undefined,
  words: Words,
  context: Pick<PageContext, 'config'>,
): NoticeView | null {
  const { add, addedAt, acts = [] } = resource;
  const late = lateNotice(acts, done, words);
  if (late) return late;
  const act = acts.find((one) => !leavesPage(one) && one.done === done);
  if (act) return noticeOf(act.words(words).done);
  if (addedAt?.done === done) return noticeOf(addedAt?.said?.(words));
  if (add?.opens && done === add.opens) return noticeOf(add.words(words, context).added);
  return done === 'changed' ? noticeOf(resource.words(words).saved) : null;
}

function lateNotice(
  acts: NonNullable<AnyResource['acts']>,
  done: string | undefined,
  words: Words,
): NoticeView | null {
  const late = acts.find((act) => act.late?.done === done)?.late;
  return late ? { text: late.text(words), wrong: true } : null;
}

function noticeOf(text: string | undefined): NoticeView | null {
  return text ? { text, wrong: false } : null;
}
