import { type ComponentChildren, h } from 'preact';
import { type Action, roleMay } from '../../../readers/permission.ts';
import { fieldOf } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import { wholeNumberIn } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
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
import { resourceListView } from './resource-list.view.ts';
import { type ResourceTyped, resourcePageView } from './resource-page.view.ts';
import { filterQuery, listQuery, readPage } from './resource-query.ts';
import { WrongFields } from './wrong-fields.ts';

/** How many rows a page of a list shows, and the maximum in its data. */
const SHOWN = 50;
const MOST_DATA = 1_000;
/** A CSV has all rows. */
const MOST_CSV = 100_000;
/** Generous limits, so that a value that is too long is kept, with the error beside its field. */
const GENEROUSLY = 10;

type Visiting = PermittedVisitor<Action>;

// What answers is named, so that the register of addresses can say what it is.

/** The desk's URLs for a resource: its list and each of its rows, as pages and as data, and the form. */
export function resourceRoutes(resource: AnyResource): readonly Route[] {
  const { many, one, reads, about, change, add, remove } = resource;
  const path = deskPathOf(resource);
  const at = `${path}/:${resource.key.name}`;
  const query = listQuery(resource);
  const fields: Form = Object.fromEntries(
    change.fields.map(({ name, most, kind }) => [
      name,
      { most: most * GENEROUSLY, ...(kind === 'lines' && { lines: true as const }) },
    ]),
  );
  const writes = { who: change.who } as const;
  const machine = { who: reads.who, face: 'machine' } as const;
  const rows = [
    {
      ...atDesk(path, about.list, { ...query, ...((add || remove) && { done: FIELDS.done }) }),
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
    { ...atDesk(at, about.one, { done: FIELDS.done }), who: reads.who, answer: { own: onePage(resource) } },
    { ...atDesk(`${at}.json`, `The same ${one} as JSON.`), ...machine, answer: { own: oneJson(resource) } },
    {
      ...byDesk(at, change.about, { version: { most: 9 }, ...fields }),
      ...writes,
      answer: { act: changeAct(resource) },
    },
    ...(add
      ? [{ ...byDesk(path, add.about, fields), ...writes, answer: { act: addAct(resource, add) } }]
      : []),
    ...(remove
      ? [
          {
            ...byDesk(`${at}/remove`, remove.about, {}),
            ...writes,
            answer: { act: removeAct(resource, remove) },
          },
        ]
      : []),
  ];
  // `resource()` has checked that each handler is for the permission of its row.
  return rows as unknown as readonly Route[];
}

function listPage(resource: AnyResource): MakeOwnPage<Visiting> {
  const showList: MakeOwnPage<Visiting> = (context, request, visitor) => {
    const { words } = ownEdition(context, request, visitor);
    const { done } = request.query;
    const text =
      done === 'added'
        ? resource.add?.words(words).added
        : done === 'removed'
          ? resource.remove?.words(words).removed
          : undefined;
    return drawList(resource, context, request, visitor, { notice: text ? { text, wrong: false } : null });
  };
  return showList;
}

/** Draws a list, with the values of a refused form. */
export async function drawList(
  resource: AnyResource,
  context: PageContext,
  request: PageRequest,
  visitor: Visiting,
  { notice, status, typed = null, after }: Drawn & { readonly after?: ComponentChildren },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { title, intro } = resource.words(edition.words);
  const { rows, cursor } = await readPage(resource, context.reading, request.query, SHOWN);
  const list = resourceListView(
    resource,
    rows,
    cursor,
    request.query,
    typed,
    mayChange(resource, visitor),
    edition,
  );
  const head = { ...placeOf(resource, deskPathOf(resource)), title, intro, notice, status };
  const more = after ?? resource.after?.(edition);
  return deskPage(context, edition, visitor, request, head, h(ResourceList, { list }, more));
}

/** The message above a page that is drawn again, and its values. */
interface Drawn {
  readonly notice: NoticeView | null;
  readonly typed?: ResourceTyped | null;
  readonly status?: Page['status'];
}

function listJson(resource: AnyResource): MakeOwnPage<Visiting> {
  const sendList: MakeOwnPage<Visiting> = async (context, { query }) => {
    const { rows, cursor } = await readPage(resource, context.reading, query, MOST_DATA);
    const { next } = nextPage(context, `${deskPathOf(resource)}.json`, query, cursor);
    return deskJson({ [resource.many]: rows.map((row) => dataOf(resource, row)), next });
  };
  return sendList;
}

function listCsv(resource: AnyResource): MakeOwnPage<Visiting> {
  const sendTable: MakeOwnPage<Visiting> = async ({ reading }, { query }) => {
    const { rows } = await readPage(resource, reading, query, MOST_CSV);
    const table = resourceCsv(resource, rows);
    return resource.csv ? { ...table, bytes: resource.csv(rows) } : table;
  };
  return sendTable;
}

function onePage(resource: AnyResource): MakeOwnPage<Visiting> {
  const showOne: MakeOwnPage<Visiting> = (context, request, visitor) => {
    const { words } = ownEdition(context, request, visitor);
    const isSaved = request.query.done === 'changed';
    const notice = isSaved ? { text: resource.words(words).saved, wrong: false } : null;
    return drawOne(resource, context, request, visitor, { notice });
  };
  return showOne;
}

function oneJson(resource: AnyResource): MakeOwnPage<Visiting> {
  const sendOne: MakeOwnPage<Visiting> = async ({ reading }, { params }) =>
    deskJson(dataOf(resource, await rowOf(resource, reading, params[resource.key.name])));
  return sendOne;
}

function changeAct(resource: AnyResource): Act<Visiting> {
  const { change, key, one } = resource;
  const changeOne: Act<Visiting> = async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const { form } = request;
    const row = await rowOf(resource, context.reading, request.params[key.name]);
    const seen = { key: key.of(row), version: wholeNumberIn(form, 'version') };
    try {
      const values = change.ofForm(form, row);
      await context.store.write((writing) => change.write(writing, visitor.by, seen, values, context));
    } catch (error) {
      if (request.wantsJson) throw error;
      return drawOne(resource, context, request, visitor, refused(resource, form, error, edition));
    }
    context.log.info({ by: visitor.by.member.id, [one]: seen.key }, `a ${one} was changed`);
    if (request.wantsJson)
      return { json: dataOf(resource, await rowOf(resource, context.reading, seen.key)) };
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
  const status = statusOf(error);
  if (error instanceof WrongFields) {
    const faults = Object.fromEntries(
      Object.entries(error.faults).map(([name, fault]) => [
        name,
        change.fault?.(fault, name, words) ?? fault,
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
    const { form } = request;
    let key: string;
    try {
      const values = add.ofForm(form);
      key = await context.store.write((writing) => add.write(writing, visitor.by, values, context));
    } catch (error) {
      if (request.wantsJson) throw error;
      return drawList(resource, context, request, visitor, refused(resource, form, error, edition));
    }
    context.log.info({ by: visitor.by.member.id, [one]: key }, `a ${one} was added`);
    if (request.wantsJson)
      return { json: dataOf(resource, await rowOf(resource, context.reading, key)), status: 201 };
    return { seeOther: hrefIn(edition, deskPathOf(resource), { done: 'added' }) };
  };
  return addOne;
}

function removeAct(resource: AnyResource, remove: NonNullable<AnyResource['remove']>): Act<Visiting> {
  const { one, key } = resource;
  const removeOne: Act<Visiting> = async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const row = await rowOf(resource, context.reading, request.params[key.name]);
    const of = key.of(row);
    try {
      await context.store.write((writing) => remove.write(writing, visitor.by, of, context));
    } catch (error) {
      if (request.wantsJson) throw error;
      const { typed: _typed, ...drawn } = refused(resource, {}, error, edition);
      return drawOne(resource, context, request, visitor, drawn);
    }
    context.log.info({ by: visitor.by.member.id, [one]: of }, `a ${one} was removed`);
    return { seeOther: hrefIn(edition, deskPathOf(resource), { done: 'removed' }) };
  };
  return removeOne;
}

async function drawOne(
  resource: AnyResource,
  context: PageContext,
  request: PageRequest,
  visitor: Visiting,
  drawn: Drawn,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const row = await rowOf(resource, context.reading, request.params[resource.key.name]);
  const { notice, status, typed = null } = drawn;
  const at = `${deskPathOf(resource)}/${resource.key.of(row)}`;
  const head = { ...placeOf(resource, at), title: resource.name(row, edition), notice, status };
  const page = resourcePageView(resource, row, typed, mayChange(resource, visitor), edition);
  const more = await resource.more?.(row, context, edition);
  return deskPage(context, edition, visitor, request, head, h(ResourcePage, { page }, more));
}

/** Whether forms are shown; the change itself is authorised again. */
function mayChange({ change }: AnyResource, { by }: Visiting): boolean {
  return roleMay(by.member.role, change.who);
}

function placeOf({ room, many }: AnyResource, at: string) {
  return { path: room?.path ?? `/desk/${many}`, at };
}
