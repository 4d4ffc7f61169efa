import { z } from 'zod';
import type { Action, Authorized } from '../../../readers/permission.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import type { PageContext } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import { type TokenRoute, tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, seenIn, seenTag } from '../../json/if-unmodified.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { type AnyResource, dataOf, deskPathOf, rowOf } from './resource.ts';
import { drawList, type Visiting } from './resource-draw.ts';
import { readWhole } from './resource-query.ts';
import type { ChosenOrder } from './row-act.ts';

type Order = ChosenOrder<unknown, Action>;

/** The fields of a button that moves a row: the step, and the order that was displayed. */
export const MOVE_FORM: Form = { step: { most: 4 }, seen: { most: 16 } };

/** The query fields by which the list says what was moved, so that the same button has the focus. */
export const MOVED_QUERY: Query = {
  moved: FIELDS.slug,
  step: { pattern: /^(up|down)$/, most: 4, takes: 'up or down' },
};

/** What moves a row. */
export function moveAct(resource: AnyResource, { move }: Order): Act<Visiting> {
  const { one, key: keyOf } = resource;
  const moveOne: Act<Visiting> = async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const { by } = visitor;
    const key = keyOf.of(await rowOf(resource, context, by, request.params[keyOf.name]));
    const { step, seen = '' } = request.form;
    if (step !== 'up' && step !== 'down') throw refusal('rowStepWrong');
    try {
      await context.store.write((writing) => move(writing, by, { key, step, seen }));
    } catch (error) {
      if (request.wantsJson) throw error;
      const notice = { text: lineOf(error, edition.words), wrong: true };
      return drawList(resource, context, request, visitor, { notice, status: statusOf(error) });
    }
    context.log.info({ by: by.member.id, [one]: key }, `a ${one} was moved`);
    if (request.wantsJson) return { json: { moved: true } };
    const said = { done: 'moved', moved: key, step };
    return { seeOther: `${hrefIn(edition, deskPathOf(resource), said)}#${one}-${key}` };
  };
  return moveOne;
}

/** The calls of the API that read such a list and put it in order. */
export function orderCalls(resource: AnyResource, { seen: seenOf, call }: Order): TokenRoute[] {
  const { many, reads, writes, about, rowSchema } = resource;
  if (reads.scope === null || writes.scope === null) return [];
  const path = `/api/v1${deskPathOf(resource)}`;
  const schema = z.object({ [many]: z.array(rowSchema) });
  const answered = async (at: Pick<PageContext, 'reading' | 'clock'>, by: Authorized<Action>) => {
    const rows = await readWhole(resource, at, by);
    return { json: { [many]: rows.map((row) => dataOf(resource, row)) }, etag: seenTag(seenOf(rows)) };
  };
  return [
    tokenRoute({
      ...{ who: reads.who, scope: reads.scope, method: 'GET', path, about: about.call ?? about.list },
      returns: { status: 200, about: `The ${many}.`, schema },
      call: ({ context, by }) => answered(context, by),
    }),
    tokenRoute({
      ...{ who: writes.who, scope: writes.scope, method: 'PUT', path, about: call.about, takesVersion: true },
      body: z.strictObject({
        order: z
          .array(z.string())
          .max(1_000)
          .meta({ description: `The ${resource.key.name} of every ${resource.one}, once each.` }),
      }),
      returns: { status: 200, about: `The ${many}; the ETag is that of the new order.`, schema },
      call: async ({ context, body, by, ifMatch }) => {
        const sent = { keys: body.order, seen: seenIn(ifMatch) };
        await context.store.write((writing) =>
          ifUnmodified(
            () => call.write(writing, by, sent),
            async () => {
              const { json: current, etag } = await answered({ reading: writing, clock: context.clock }, by);
              return { current, etag };
            },
          ),
        );
        context.log.info({ by: by.member.id }, `the ${many} were put in order`);
        return answered(context, by);
      },
    }),
  ];
}
