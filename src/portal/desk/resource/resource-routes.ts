import { type ComponentChildren, h } from 'preact';
import { Problem } from '../../../errors.ts';
import { type Action, type Authorized, roleMay } from '../../../readers/permission.ts';
import { fieldOf } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import { confirmPassword } from '../../account/ask-password.ts';
import { wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { type PermittedVisitor, whoOf } from '../../http/visitor.ts';
import { nextPage } from '../../json/next-page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { ResourceList } from './ResourceList.tsx';
import { ResourcePage } from './ResourcePage.tsx';
import { type AnyResource, dataOf, deskPathOf, rowOf } from './resource.ts';
import { resourceCsv } from './resource-csv.ts';
import { formIn, formWith } from './resource-field.ts';
import { resourceListView } from './resource-list.view.ts';
import {
  addFields,
  type ResourceTyped,
  type ResourceViewer,
  resourcePageView,
} from './resource-page.view.ts';
import { filterQuery, listQuery, readPage } from './resource-query.ts';
import type { ActOn } from './row-act.ts';
import { SecretOnce } from './SecretOnce.tsx';
import { WrongFields } from './wrong-fields.ts';

/** How many rows a page of a list shows, and the maximum in its data. */
const SHOWN = 50;
const MOST_DATA = 1_000;
/** A CSV has all rows. */
const MOST_CSV = 100_000;

type Visiting = PermittedVisitor<Action>;

// What answers is named, so that the register of addresses can say what it is.

/** The desk's URLs for a resource: its list and each of its rows, as pages and as data, and the form. */
export function resourceRoutes(resource: AnyResource): readonly Route[] {
  const { many, one, reads, about, change, add, acts = [] } = resource;
  const path = deskPathOf(resource);
  const at = `${path}/:${resource.key.name}`;
  const query = listQuery(resource);
  const writes = { who: resource.writes.who } as const;
  const machine = { who: reads.who, face: 'machine' } as const;
  const isConfirmed = add !== undefined || acts.some(leavesPage);
  const rows = [
    {
      ...atDesk(path, about.list, { ...query, ...(isConfirmed && { done: FIELDS.done }) }),
      who: reads.who,
      answer: { own: listPage(resource) },
    },
    {
      ...atDesk(`${path}.json`, `The same ${many} as JSON.`, query),
      ...machine,
      answer: { own: listJson(resource) },
    },
    {
      ...atDesk(`${path}.csv`, `The same ${many} as CSV.`, filterQuery(resource)),
      ...machine,
      answer: { own: listCsv(resource) },
    },
    {
      ...atDesk(at, about.one, { ...resource.before?.query, done: FIELDS.done }),
      who: reads.who,
      answer: { own: onePage(resource) },
    },
    { ...atDesk(`${at}.json`, `The same ${one} as JSON.`), ...machine, answer: { own: oneJson(resource) } },
    ...(change
      ? [
          {
            ...byDesk(at, change.about, {
              ...(change.version && { version: { most: 9 } }),
              ...formWith(change.fields),
            }),
            ...writes,
            answer: { act: changeAct(resource, change) },
          },
        ]
      : []),
    ...(add
      ? [
          {
            ...byDesk(path, add.about, formWith(addFields(resource))),
            ...writes,
            answer: { act: addAct(resource, add) },
          },
        ]
      : []),
    ...acts.map((act) => ({
      ...byDesk(`${at}/${act.name}`, act.about, formWith(act.fields ?? [])),
      who: act.who,
      answer: { act: actAct(resource, act) },
    })),
  ];
  // `resource()` has checked that each handler is for the permission of its row.
  return rows as unknown as readonly Route[];
}

function listPage(resource: AnyResource): MakeOwnPage<Visiting> {
  const showList: MakeOwnPage<Visiting> = (context, request, visitor) => {
    const { words } = ownEdition(context, request, visitor);
    const notice = noticeOf(resource, request.query.done, words);
    return drawList(resource, context, request, visitor, { notice });
  };
  return showList;
}

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
  const { rows, cursor } = await readPage(resource, context.reading, visitor.by, request.query, SHOWN);
  const list = resourceListView(
    resource,
    rows,
    cursor,
    request.query,
    typed,
    viewerOf(resource, context, visitor),
    edition,
  );
  const head = { ...placeOf(resource, deskPathOf(resource)), title, intro, notice, status };
  const more = after ?? resource.after?.(edition);
  return deskPage(context, edition, visitor, request, head, [made, h(ResourceList, { list }, more)]);
}

interface DrawnList {
  /** Content after the rows, if not that of the description. */
  readonly after?: ComponentChildren;
  /** What has just been made. */
  readonly made?: ComponentChildren;
}

/** The message above a page that is drawn again, and its values. */
interface Drawn {
  readonly notice: NoticeView | null;
  readonly typed?: ResourceTyped | null;
  readonly status?: Page['status'];
}

function listJson(resource: AnyResource): MakeOwnPage<Visiting> {
  const sendList: MakeOwnPage<Visiting> = async (context, { query }, { by }) => {
    const { rows, cursor } = await readPage(resource, context.reading, by, query, MOST_DATA);
    const { next } = nextPage(context, `${deskPathOf(resource)}.json`, query, cursor);
    const data = rows.map((row) => dataOf(resource, row));
    return deskJson({ ...resource.beside?.(context), [resource.many]: data, next });
  };
  return sendList;
}

function listCsv(resource: AnyResource): MakeOwnPage<Visiting> {
  const sendTable: MakeOwnPage<Visiting> = async ({ reading }, { query }, { by }) => {
    const { rows } = await readPage(resource, reading, by, query, MOST_CSV);
    const table = resourceCsv(resource, rows);
    return resource.csv ? { ...table, bytes: resource.csv(rows) } : table;
  };
  return sendTable;
}

function onePage(resource: AnyResource): MakeOwnPage<Visiting> {
  const showOne: MakeOwnPage<Visiting> = (context, request, visitor) => {
    const { words } = ownEdition(context, request, visitor);
    const notice = noticeOf(resource, request.query.done, words);
    return drawOne(resource, context, request, visitor, { notice });
  };
  return showOne;
}

function oneJson(resource: AnyResource): MakeOwnPage<Visiting> {
  const sendOne: MakeOwnPage<Visiting> = async ({ reading }, { params }, { by }) => {
    const row = await rowOf(resource, reading, by, params[resource.key.name]);
    return deskJson({ ...dataOf(resource, row), ...(await resource.detail?.(row, reading)) });
  };
  return sendOne;
}

function changeAct(resource: AnyResource, change: NonNullable<AnyResource['change']>): Act<Visiting> {
  const { key, one } = resource;
  const changeOne: Act<Visiting> = async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const form = formIn(request);
    const { by } = visitor;
    const row = await rowOf(resource, context.reading, by, request.params[key.name]);
    const seen = { key: key.of(row), version: change.version ? wholeNumberIn(form, 'version') : 0 };
    try {
      const values = await change.ofForm(form, row, context);
      await context.store.write((writing) => change.write(writing, by, seen, values, context));
    } catch (error) {
      if (request.wantsJson) throw error;
      return drawOne(resource, context, request, visitor, refused(resource, form, error, edition));
    }
    context.log.info({ by: by.member.id, [one]: seen.key }, `a ${one} was changed`);
    if (request.wantsJson)
      return { json: dataOf(resource, await rowOf(resource, context.reading, by, seen.key)) };
    return { seeOther: hrefIn(edition, `${deskPathOf(resource)}/${seen.key}`, { done: 'changed' }) };
  };
  return changeOne;
}

/** The page drawn again after a refusal, with the values and errors. */
function refused(
  { change }: AnyResource,
  form: Readonly<Record<string, string>>,
  error: unknown,
  { words }: Edition,
) {
  const status = error instanceof Problem && error.kind === 'too large' ? 400 : statusOf(error);
  if (error instanceof WrongFields) {
    const faults = Object.fromEntries(
      Object.entries(error.faults).map(([name, fault]) => [
        name,
        change?.fault?.(fault, name, words) ?? fault,
      ]),
    );
    return { status, typed: { form, faults }, notice: null };
  }
  const text = lineOf(error, words);
  const field = fieldOf(error);
  const typed = { form, faults: field ? { [field]: text } : {} };
  return { status, typed, notice: { text, wrong: true } };
}

function addAct(resource: AnyResource, add: NonNullable<AnyResource['add']>): Act<Visiting> {
  const { one } = resource;
  const addOne: Act<Visiting> = async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const form = formIn(request);
    const redraw = (drawn: Drawn & DrawnList) => drawList(resource, context, request, visitor, drawn);
    const asked = await proofOf(add, context, request, visitor, edition, redraw);
    if (!('by' in asked)) return asked;
    const { by } = asked;
    let made: Awaited<ReturnType<typeof add.write>>;
    let values: unknown;
    try {
      values = add.ofForm(form);
      made = await context.store.write((writing) => add.write(writing, by, values, context));
    } catch (error) {
      if (request.wantsJson) throw error;
      return redraw(refused(resource, form, error, edition));
    }
    const key = typeof made === 'string' ? made : made.id;
    context.log.info({ by: by.member.id, [one]: key }, `a ${one} was added`);
    if (add.notes) context.accounts.note(...withVisitor(add.notes(key, values), visitor));
    if (typeof made !== 'string') {
      if (request.wantsJson) return { json: made, status: 201 };
      const words = add.secret?.(edition.words, form);
      return redraw({ notice: null, made: words && h(SecretOnce, { secret: made.secret, words }) });
    }
    if (request.wantsJson)
      return { json: dataOf(resource, await rowOf(resource, context.reading, by, key)), status: 201 };
    return { seeOther: hrefIn(edition, deskPathOf(resource), { done: 'added' }) };
  };
  return addOne;
}

/** The member's proof, with their password if it is asked for; or the page that says that it is wrong. */
async function proofOf(
  { asksPassword }: NonNullable<AnyResource['add']>,
  context: ActContext,
  request: ActRequest,
  visitor: Visiting,
  { words }: Edition,
  redraw: (drawn: Drawn) => Promise<Page>,
): Promise<Acted | { readonly by: Authorized<Action> }> {
  if (!asksPassword) return visitor;
  const { form } = request;
  const asked = await confirmPassword(context, visitor, form.password ?? '', words);
  if ('by' in asked) return asked;
  const { wrong, status, headers } = asked;
  if (request.wantsJson) return { json: { wrong }, status };
  const typed = { form: formIn(request), faults: { password: wrong } };
  const page = await redraw({ status, notice: null, typed });
  return { ...page, headers: { ...page.headers, ...headers } };
}

type Noted = Parameters<ActContext['accounts']['note']>;

function withVisitor([event, details]: readonly [Noted[0], Noted[2]], visitor: Visiting): Noted {
  return [event, whoOf(visitor), details];
}

function actAct(resource: AnyResource, act: ActOn<unknown>): Act<Visiting> {
  const { one, key } = resource;
  const actOnOne: Act<Visiting> = async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const { by } = visitor;
    const form = formIn(request);
    const listed = deskPathOf(resource);
    const found = await resource.find(context.reading, request.params[key.name] ?? '', by);
    if (found === null && !act.late?.ofGone) throw resource.missing();
    let result: unknown = false;
    try {
      const values = act.ofForm?.(form, edition);
      if (found !== null)
        result = await context.store.write((writing) => act.write(writing, by, found, values, context));
    } catch (error) {
      if (request.wantsJson) throw error;
      const drawn = refused(resource, form, error, edition);
      return drawOne(resource, context, request, visitor, {
        ...drawn,
        typed: { ...drawn.typed, act: act.name },
      });
    }
    if (act.late && result === false) {
      if (request.wantsJson) return { json: { [act.done]: false } };
      return { seeOther: hrefIn(edition, listed, { done: act.late.done }) };
    }
    const of = key.of(found);
    context.log.info({ by: by.member.id, [one]: of }, `a ${one} was ${act.done}`);
    if (act.notes) context.accounts.note(...withVisitor(act.notes(found), visitor));
    if (request.wantsJson) return { json: { [act.done]: true } };
    if (act.said) {
      const notice = { text: act.said(result, edition.words), wrong: false };
      return drawOne(resource, context, request, visitor, { notice });
    }
    return {
      seeOther: hrefIn(edition, leavesPage(act) ? listed : `${listed}/${of}`, { done: act.done }),
    };
  };
  return actOnOne;
}

/** Whether it leads to the list, and not to the page of its row. */
function leavesPage({ ends, inList }: ActOn<unknown>): boolean {
  return ends === true || inList === true;
}

/** The message that confirms what was done. */
function noticeOf(
  { words: wordsOf, change, add, addedAt, acts = [] }: AnyResource,
  done: string | undefined,
  words: Words,
): NoticeView | null {
  const said = (text: string | undefined, wrong = false) => (text ? { text, wrong } : null);
  if (done === undefined) return null;
  const late = acts.find((act) => act.late?.done === done)?.late;
  if (late) return said(late.text(words), true);
  const act = acts.find((one) => one.done === done);
  if (act) return said(act.words(words).done);
  if (addedAt && done === addedAt.done) return said(addedAt.said(words));
  if (done === 'added') return said(add?.words(words).added);
  return done === 'changed' && change ? said(wordsOf(words).saved) : null;
}

async function drawOne(
  resource: AnyResource,
  context: PageContext,
  request: PageRequest,
  visitor: Visiting,
  drawn: Drawn,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const row = await rowOf(resource, context.reading, visitor.by, request.params[resource.key.name]);
  const { notice, status, typed = null } = drawn;
  const at = `${deskPathOf(resource)}/${resource.key.of(row)}`;
  const head = { ...placeOf(resource, at), title: resource.name(row, edition), notice, status };
  const choices = (await resource.change?.choices?.(context.reading, edition)) ?? {};
  const viewer = { ...viewerOf(resource, context, visitor), choices };
  const page = resourcePageView(resource, row, typed, viewer, edition);
  const before = await resource.before?.draw(row, context, edition, request.query);
  const more = await resource.more?.(row, context, edition);
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
