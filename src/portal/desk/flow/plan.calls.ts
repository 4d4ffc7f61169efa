import { z } from 'zod';
import { CALENDAR_KINDS, calendarEntries } from '../../../desk/calendar.queries.ts';
import { keepList, removeList } from '../../../desk/list/keep-list.ts';
import { keptLists } from '../../../desk/list/kept-lists.queries.ts';
import { LIST_FIELDS } from '../../../desk/list/story-list.ts';
import { type Authorized, roleMay } from '../../../readers/permission.ts';
import type { ActContext } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant, person, state } from '../../json/desk-schemas.ts';
import { CALENDAR_QUERY } from './calendar.routes.ts';
import { calendarSpan } from './calendar-span.ts';
import { listQuery, STORIES_QUERY } from './stories.fields.ts';

const entry = z
  .object({
    kind: z.enum(CALENDAR_KINDS),
    at: instant,
    story: z.object({ id, headline: z.string(), language: z.string(), state }),
    assigned: z.string().nullable(),
  })
  .meta({ id: 'CalendarEntry' });

const list = z
  .object({
    id,
    name: z.string(),
    shared: z.boolean(),
    owner: person,
    query: z
      .record(z.string(), z.string())
      .meta({ description: 'The same fields as the query of GET /api/v1/desk/stories.' }),
  })
  .meta({ id: 'StoryList' });

const narrowed = z.strictObject(
  Object.fromEntries(
    LIST_FIELDS.map((name) => {
      const { pattern, most } = STORIES_QUERY[name] ?? {};
      const text = z.string().max(most ?? 0);
      return [name, (pattern ? text.regex(pattern) : text).optional()];
    }),
  ),
);

const lists = z.object({ lists: z.array(list) });

/** GET /api/v1/desk/calendar */
export const calendarCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/calendar',
  about:
    'Gets a month or week of the calendar in the portal’s time zone: deadlines, publications and embargoes.',
  who: 'write stories',
  scope: 'stories:read',
  query: CALENDAR_QUERY,
  returns: {
    status: 200,
    about: 'The start and end of the range, and its entries. `to` is exclusive.',
    schema: z.object({ from: instant, to: instant, entries: z.array(entry) }),
  },
  call: async ({ context, query }) => {
    const span = calendarSpan(query, context.config.PORTAL_ZONE, context.clock.now());
    const found = await calendarEntries(context.reading, span.from, span.to);
    const entries = found.map(({ kind, at, storyId, headline, language, state: stands, assigned }) => ({
      kind,
      at: at.toISOString(),
      story: { id: storyId, headline, language, state: stands },
      assigned,
    }));
    return { json: { from: span.from.toISOString(), to: span.to.toISOString(), entries } };
  },
});

/** GET /api/v1/desk/story-lists */
export const listsCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/story-lists',
  about: 'Lists the member’s saved story lists and those shared by colleagues.',
  who: 'write stories',
  scope: 'stories:read',
  returns: { status: 200, about: 'The lists, by name.', schema: lists },
  call: async ({ context, by }) => ({ json: await listsOf(context, by) }),
});

/** PUT /api/v1/desk/story-lists */
export const keepListCall = tokenRoute({
  method: 'PUT',
  path: '/api/v1/desk/story-lists',
  about: 'Saves a story list under a name; overwrites the member’s list of the same name.',
  who: 'write stories',
  scope: 'stories:write',
  body: z.strictObject({ name: z.string().max(80), shared: z.boolean().default(false), query: narrowed }),
  returns: { status: 200, about: 'The lists, by name.', schema: lists },
  refuses: [409],
  call: async ({ context, body, by }) => {
    const { name, shared, query } = body;
    const asked = Object.fromEntries(
      Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    );
    const kept = { name, shared, query: listQuery(asked) };
    await context.store.write((writing) => keepList(writing, kept, by, context.clock.now()));
    return { json: await listsOf(context, by) };
  },
});

/** DELETE /api/v1/desk/story-lists/:id */
export const removeListCall = tokenRoute({
  method: 'DELETE',
  path: '/api/v1/desk/story-lists/:id',
  about: 'Deletes a list of the member’s own or, for those who may review stories, a shared one.',
  who: 'write stories',
  scope: 'stories:write',
  returns: { status: 204, about: 'Deleted.' },
  refuses: [409],
  call: async ({ context, params, by }) => {
    const others = roleMay(by.member.role, 'review stories');
    await context.store.write((writing) => removeList(writing, params.id ?? '', by, others));
    return {};
  },
});

async function listsOf(
  { reading }: Pick<ActContext, 'reading'>,
  by: Authorized<'write stories'>,
): Promise<z.output<typeof lists>> {
  const kept = await keptLists(reading, by.member.id);
  return { lists: kept.map(({ query, ...one }) => ({ ...one, query: { ...query } })) };
}
