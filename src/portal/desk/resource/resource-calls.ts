import { z } from 'zod';
import type { Action, Authorized } from '../../../readers/permission.ts';
import type { PageContext } from '../../http/page.ts';
import { type TokenRoute, tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, seenIn, summedTag, versionIn, versionTag } from '../../json/if-unmodified.ts';
import { listCall } from '../../json/list-call.ts';
import { type AnyResource, dataOf, deskPathOf, rowOf } from './resource.ts';
import { orderCalls } from './resource-order.ts';
import { listQuery, readPage, readWhole } from './resource-query.ts';
import type { ActOn } from './row-act.ts';

/** The API calls of a resource: its list, one row, what changes and adds one, and its acts. */
export function resourceCalls(resource: AnyResource): readonly TokenRoute[] {
  const { many, one, about, key, change, add, order, acts = [] } = resource;
  if (resource.reads.scope === null || resource.writes.scope === null) return [];
  const reads = { who: resource.reads.who, scope: resource.reads.scope };
  const writes = { ...resource.writes, scope: resource.writes.scope };
  const path = `/api/v1${deskPathOf(resource)}`;
  const at = `${path}/:${key.name}`;
  const schema = resource.rowSchema;
  const answered = (at: At, by: By, of: string | undefined) => rowAnswer(resource, at, by, of);
  const version = change?.version;
  const list = () =>
    listCall({
      ...reads,
      path,
      about: about.call ?? about.list,
      query: listQuery(resource),
      ...{ many, schema },
      list: ({ context, query, by }, most) => readPage(resource, context, by, query, most),
      json: (row) => dataOf(resource, row),
    });
  const whole = () =>
    tokenRoute({
      ...reads,
      method: 'GET',
      path,
      about: about.call ?? about.list,
      returns: { status: 200, about: `The ${many}.`, schema: z.object({ [many]: z.array(schema) }) },
      call: async ({ context, by }) => {
        const rows = await readWhole(resource, context, by);
        return { json: { [many]: rows.map((row) => dataOf(resource, row)) } };
      },
    });
  const find = () =>
    tokenRoute({
      ...reads,
      method: 'GET',
      path: at,
      about: `Gets a ${one}.`,
      returns: { status: 200, about: `The ${one}.${version ? ' Send its ETag to change it.' : ''}`, schema },
      refuses: [404],
      call: ({ context, params, by }) => answered(context, by, params[key.name]),
    });
  return [
    ...(order ? orderCalls(resource, order) : [resource.isWhole ? whole() : list()]),
    ...(resource.find ? [find()] : []),
    ...(change?.body && change.call && change.ofBody
      ? [
          tokenRoute({
            ...writes,
            method: 'PATCH',
            path: at,
            about: change.call,
            ...(version && { takesVersion: true as const }),
            body: change.body,
            returns: {
              status: 200,
              about: `The updated ${one}${version ? ', with its new ETag' : ''}.`,
              schema,
            },
            refuses: [404, ...(change.refuses ?? [])],
            call: async ({ context, params, body, by, ifMatch }) => {
              const row = await rowOf(resource, context, by, params[key.name]);
              const seen = { key: key.of(row), version: version ? versionIn(ifMatch) : 0 };
              const values = await change.ofBody?.(body, row, context);
              await context.store.write((writing) => {
                const write = () => change.write(writing, by, seen, values, context);
                if (!version) return write();
                const standing = async () => {
                  const { json: current, etag = '' } = await answered(
                    { reading: writing, clock: context.clock },
                    by,
                    seen.key,
                  );
                  return { current, etag };
                };
                return ifUnmodified(write, standing, seenIn(ifMatch));
              });
              context.log.info({ by: by.member.id, [one]: seen.key }, `a ${one} was changed`);
              const { afterwards } = change;
              return {
                ...(await answered(context, by, seen.key)),
                ...(afterwards && { after: (own) => afterwards(own, seen.key) }),
              };
            },
          }),
        ]
      : []),
    ...(add?.call ? [addCall(add, add.call)] : []),
    ...acts.flatMap((act) => (act.call ? [actCall(act, act.call)] : [])),
  ];

  function addCall({ write, secret }: NonNullable<typeof add>, { about: told, body, ofBody }: AddCall) {
    return tokenRoute({
      ...writes,
      method: 'POST',
      path,
      about: told,
      body,
      returns: {
        status: 201,
        about: `The new ${one}.`,
        schema: secret ? z.object({ [one]: schema, secret: z.string() }) : schema,
      },
      refuses: [409],
      call: async ({ context, body: sent, by }) => {
        const values = ofBody(sent);
        const made = await context.store.write((writing) => write(writing, by, values, context));
        const id = typeof made === 'string' ? made : made.id;
        context.log.info({ by: by.member.id, [one]: id }, `a ${one} was added`);
        const headers = { Location: `${context.config.PUBLIC_URL}${path}/${id}` };
        const answer = await answered(context, by, id);
        if (typeof made === 'string') return { ...answer, status: 201, headers };
        return { json: { [one]: answer.json, secret: made.secret }, status: 201, headers };
      },
    });
  }

  function actCall(
    { name, done, who, ends, write }: ActOn<unknown>,
    call: NonNullable<ActOn<unknown>['call']>,
  ) {
    return tokenRoute({
      ...{ who, scope: call.scope ?? writes.scope },
      method: ends ? 'DELETE' : 'POST',
      path: ends ? at : `${at}/${call.path ?? name}`,
      about: call.about,
      ...(call.body && { body: call.body }),
      returns: ends
        ? { status: 204, about: `The ${one} was removed.` }
        : (call.returns ?? { status: 200, about: `The updated ${one}.`, schema }),
      refuses: [404, ...(call.refuses ?? [])],
      call: async ({ context, params, body, by }) => {
        const row = await rowOf(resource, context, by, params[key.name]);
        const of = key.of(row);
        const result = await context.store.write((writing) => write(writing, by, row, body, context));
        context.log.info({ by: by.member.id, [one]: of }, `a ${one} was ${done}`);
        if (ends) return {};
        if (!call.returns) return answered(context, by, of);
        return { status: call.returns.status, json: call.returns.json(result) };
      },
    });
  }
}

/** A row as the API answers it. */
export async function rowAnswer(
  resource: AnyResource,
  at: At,
  by: By,
  of: string | undefined,
): Promise<{ readonly json: Record<string, unknown>; readonly etag?: string }> {
  const row = await rowOf(resource, at, by, of);
  const json = dataOf(resource, row);
  const { version, isRestless } = resource.change ?? {};
  if (!version) return { json };
  const etag = versionTag(version(row));
  return { json, etag: isRestless ? summedTag(etag, json) : etag };
}

type At = Pick<PageContext, 'reading' | 'clock'>;
type By = Authorized<Action>;
type AddCall = NonNullable<NonNullable<AnyResource['add']>['call']>;
