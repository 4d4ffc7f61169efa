import { z } from 'zod';
import type { Reading, Writing } from '../../../store/database.ts';
import { FIELDS } from '../../http/route.ts';
import { type TokenRoute, tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, seenIn, versionIn, versionTag } from '../../json/if-unmodified.ts';
import { limitOf, nextPage } from '../../json/next-page.ts';
import { type AnyResource, dataOf, rowOf } from './resource.ts';
import { listQuery, readPage } from './resource-query.ts';

/** The API calls of a resource: its list, one row, and a change to one. */
export function resourceCalls(resource: AnyResource): readonly TokenRoute[] {
  const { many, one, reads, about, change, key, add, remove } = resource;
  const path = `/api/v1/desk/${many}`;
  const at = `${path}/:${key.name}`;
  const schema = z
    .object(Object.fromEntries(resource.columns.map((column) => [column.name, column.schema])))
    .meta({ id: resource.schema });
  const answered = async (reading: Reading | Writing, of: string | undefined) => {
    const row = await rowOf(resource, reading, of);
    return { json: dataOf(resource, row), etag: versionTag(change.version(row)) };
  };
  return [
    tokenRoute({
      ...reads,
      method: 'GET',
      path,
      about: about.call,
      query: { ...listQuery(resource), limit: FIELDS.limit },
      returns: {
        status: 200,
        about: `A page of ${many}; \`next\` is the URL of the next page, null on the last.`,
        schema: z.object({ [many]: z.array(schema), next: z.url().nullable() }),
      },
      call: async ({ context, query }) => {
        const { rows, cursor } = await readPage(resource, context.reading, query, limitOf(query));
        const { next, headers } = nextPage(context, path, query, cursor);
        return { json: { [many]: rows.map((row) => dataOf(resource, row)), next }, headers };
      },
    }),
    tokenRoute({
      ...reads,
      method: 'GET',
      path: at,
      about: `Gets a ${one}.`,
      returns: { status: 200, about: `The ${one}. Send its ETag to change it.`, schema },
      refuses: [404],
      call: ({ context, params }) => answered(context.reading, params[key.name]),
    }),
    tokenRoute({
      method: 'PATCH',
      path: at,
      about: change.call,
      who: change.who,
      scope: change.scope,
      takesVersion: true,
      body: change.body,
      returns: { status: 200, about: `The updated ${one}, with its new ETag.`, schema },
      refuses: [404, ...(change.refuses ?? [])],
      call: async ({ context, params, body, by, ifMatch }) => {
        const row = await rowOf(resource, context.reading, params[key.name]);
        const seen = { key: key.of(row), version: versionIn(ifMatch) };
        const values = change.ofBody(body, row);
        await context.store.write((writing) =>
          ifUnmodified(
            () => change.write(writing, by, seen, values, context),
            async () => {
              const { json: current, etag } = await answered(writing, seen.key);
              return { current, etag };
            },
            seenIn(ifMatch),
          ),
        );
        context.log.info({ by: by.member.id, [one]: seen.key }, `a ${one} was changed`);
        return answered(context.reading, seen.key);
      },
    }),
    ...(add
      ? [
          tokenRoute({
            method: 'POST',
            path,
            about: add.call,
            who: change.who,
            scope: change.scope,
            body: add.body,
            returns: { status: 201, about: `The new ${one}.`, schema },
            refuses: [409],
            call: async ({ context, body, by }) => {
              const values = add.ofBody(body);
              const made = await context.store.write((writing) => add.write(writing, by, values, context));
              context.log.info({ by: by.member.id, [one]: made }, `a ${one} was added`);
              const headers = { Location: `${context.config.PUBLIC_URL}${path}/${made}` };
              return { ...(await answered(context.reading, made)), status: 201, headers };
            },
          }),
        ]
      : []),
    ...(remove
      ? [
          tokenRoute({
            method: 'DELETE',
            path: at,
            about: remove.call,
            who: change.who,
            scope: change.scope,
            returns: { status: 204, about: `The ${one} was removed.` },
            refuses: [404],
            call: async ({ context, params, by }) => {
              const row = await rowOf(resource, context.reading, params[key.name]);
              const of = key.of(row);
              await context.store.write((writing) => remove.write(writing, by, of, context));
              context.log.info({ by: by.member.id, [one]: of }, `a ${one} was removed`);
              return {};
            },
          }),
        ]
      : []),
  ];
}
