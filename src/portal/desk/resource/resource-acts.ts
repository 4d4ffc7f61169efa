import { h } from 'preact';
import { Problem } from '../../../errors.ts';
import type { Action, Authorized } from '../../../readers/permission.ts';
import { fieldOf } from '../../../words/refusal.ts';
import { confirmPassword } from '../../account/ask-password.ts';
import { wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import type { Page } from '../../http/page.ts';
import { whoOf } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { type AnyResource, dataOf, deskPathOf, rowOf } from './resource.ts';
import { type Drawn, type DrawnList, drawList, drawOne, type Visiting } from './resource-draw.ts';
import { formIn, refuseLong } from './resource-field.ts';
import { addFields } from './resource-page.view.ts';
import { type ActOn, leavesPage } from './row-act.ts';
import { SecretOnce } from './SecretOnce.tsx';
import { WrongFields } from './wrong-fields.ts';

/** What changes a row. */
export function changeAct(resource: AnyResource, change: NonNullable<AnyResource['change']>): Act<Visiting> {
  const { key, one } = resource;
  const changeOne: Act<Visiting> = async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const form = formIn(request);
    const { by } = visitor;
    const row = await rowOf(resource, context, by, request.params[key.name]);
    const seen = { key: key.of(row), version: change.version ? wholeNumberIn(form, 'version') : 0 };
    try {
      const values = await change.ofForm(form, row, context);
      refuseLong(change.fields, form, edition.words);
      await context.store.write((writing) => change.write(writing, by, seen, values, context));
    } catch (error) {
      if (request.wantsJson) throw error;
      return drawOne(resource, context, request, visitor, refused(resource, form, error, edition));
    }
    await change.afterwards?.(context, seen.key);
    context.log.info({ by: by.member.id, [one]: seen.key }, `a ${one} was changed`);
    if (request.wantsJson) return { json: dataOf(resource, await rowOf(resource, context, by, seen.key)) };
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
    const inWords = error.isWorded ? undefined : change?.fault;
    const faults = Object.fromEntries(
      Object.entries(error.faults).map(([name, fault]) => [name, inWords?.(fault, name, words) ?? fault]),
    );
    return { status, typed: { form, faults }, notice: null };
  }
  const text = lineOf(error, words);
  const field = fieldOf(error);
  const typed = { form, faults: field ? { [field]: text } : {} };
  return { status, typed, notice: { text, wrong: true } };
}

/** What adds a row. */
export function addAct(resource: AnyResource, add: NonNullable<AnyResource['add']>): Act<Visiting> {
  const { one } = resource;
  const addOne: Act<Visiting> = async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const form = formIn(request);
    const redraw = (drawn: Drawn & DrawnList) => drawList(resource, context, request, visitor, drawn);
    const refuse = (error: unknown) => {
      if (request.wantsJson) throw error;
      return redraw(refused(resource, form, error, edition));
    };
    let values: unknown;
    try {
      values = add.ofForm(form, edition);
      refuseLong(addFields(resource), form, edition.words);
    } catch (error) {
      return refuse(error);
    }
    const isAsked = add.asksPassword === true || (add.asksPassword?.(values) ?? false);
    const asked = await proofOf(isAsked, context, request, visitor, edition, redraw);
    if (!('by' in asked)) return asked;
    const { by } = asked;
    let made: Awaited<ReturnType<typeof add.write>>;
    try {
      made = await context.store.write((writing) => add.write(writing, by, values, context));
    } catch (error) {
      return refuse(error);
    }
    const key = typeof made === 'string' ? made : made.id;
    context.log.info({ by: by.member.id, [one]: key }, `a ${one} was added`);
    if (add.notes) context.accounts.note(...withVisitor(add.notes(key, values), visitor));
    if (typeof made !== 'string') {
      if (request.wantsJson) return { json: made, status: 201 };
      const words = add.secret?.(edition.words, form);
      return redraw({ notice: null, made: words && h(SecretOnce, { secret: made.secret, words }) });
    }
    if (request.wantsJson) {
      const json = resource.find
        ? dataOf(resource, await rowOf(resource, context, by, key))
        : { [resource.key.name]: key };
      return { json, status: 201 };
    }
    const listed = deskPathOf(resource);
    const to = add.opens ? `${listed}/${key}` : listed;
    return { seeOther: hrefIn(edition, to, { done: add.opens ?? 'added' }) };
  };
  return addOne;
}

/** The member's proof, with their password if it is asked for; or the page that says that it is wrong. */
async function proofOf(
  isAsked: boolean,
  context: ActContext,
  request: ActRequest,
  visitor: Visiting,
  { words }: Edition,
  redraw: (drawn: Drawn) => Promise<Page>,
): Promise<Acted | { readonly by: Authorized<Action> }> {
  if (!isAsked) return visitor;
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

/** What else is done to a row. */
export function actAct(resource: AnyResource, act: ActOn<unknown>): Act<Visiting> {
  const { one, key } = resource;
  const actOnOne: Act<Visiting> = async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const form = formIn(request);
    const listed = deskPathOf(resource);
    const { late } = act;
    const [sought = '', now] = [request.params[key.name], context.clock.now()];
    const found = (await resource.find?.(context.reading, sought, visitor.by, now)) ?? null;
    // Throws the error of a missing one.
    if (found === null && !late?.ofGone) await rowOf(resource, context, visitor.by, sought);
    const redraw = (drawn: Drawn) => {
      const typed = drawn.typed && { ...drawn.typed, act: act.name };
      return drawOne(resource, context, request, visitor, { ...drawn, ...(typed && { typed }) });
    };
    const refuse = (error: unknown) => {
      if (request.wantsJson) throw error;
      return redraw(refused(resource, form, error, edition));
    };
    let values: unknown;
    try {
      values = act.ofForm?.(form, edition);
      refuseLong(act.fields ?? [], form, edition.words);
    } catch (error) {
      return refuse(error);
    }
    const isAsked = found !== null && (act.asksPassword?.(values, found) ?? false);
    const asked = await proofOf(isAsked, context, request, visitor, edition, redraw);
    if (!('by' in asked)) return asked;
    const { by } = asked;
    let result: unknown = false;
    try {
      if (found !== null)
        result = await context.store.write((writing) => act.write(writing, by, found, values, context));
    } catch (error) {
      return refuse(error);
    }
    if (late && result === false) {
      if (request.wantsJson) return { json: { [act.done]: false } };
      const to = leavesPage(act) || late.ofGone ? listed : `${listed}/${key.of(found)}`;
      return { seeOther: hrefIn(edition, to, { done: late.done }) };
    }
    const of = key.of(found);
    context.log.info({ by: by.member.id, [one]: of }, `a ${one} was ${act.done}`);
    if (act.notes) context.accounts.note(...withVisitor(act.notes(found, values), visitor));
    if (request.wantsJson) {
      const said = resource.queue && act.words(edition.words).done;
      return { json: { [act.done]: true, ...(said && { said, gone: leavesPage(act) }) } };
    }
    if (act.to) return { seeOther: hrefIn(edition, act.to(found)) };
    if (act.said) {
      const notice = { text: act.said(result, edition.words), wrong: false };
      return drawOne(resource, context, request, visitor, { notice });
    }
    return {
      seeOther: hrefIn(edition, leavesPage(act) ? listed : `${listed}/${of}`, {
        ...(resource.queue && request.query),
        done: act.done,
      }),
    };
  };
  return actOnOne;
}
