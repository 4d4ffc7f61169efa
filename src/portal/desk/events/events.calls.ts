import { z } from 'zod';
import { MOST_SHOWN } from '../../../desk/events/event.queries.ts';
import { joinEvents } from '../../../desk/events/join-events.ts';
import { type EventSeen, noSuchEvent } from '../../../desk/events/lock-event.ts';
import { LONGEST_EVENT_TITLE, renameEvent } from '../../../desk/events/rename-event.ts';
import { showEvent } from '../../../desk/events/show-event.ts';
import { splitEvent } from '../../../desk/events/split-event.ts';
import { takeTurn } from '../../../discovery/events/group-stories.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import { type Caller, tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, summedTag, versionIn, versionTag } from '../../json/if-unmodified.ts';
import { eventData } from './event.routes.ts';
import { EVENT_SUMMARY } from './events.resource.ts';

const PATH = '/api/v1/desk/events';
const reads = { method: 'GET', who: 'write stories', scope: 'stories:read' } as const;
const changes = { who: 'arrange events', scope: 'events:arrange', takesVersion: true } as const;
const text = z.string();
const time = z.iso.datetime();
const whole = z.number().int();
/** The language preferred for an event's headline. */
const HEADLINES_IN = 'en';

const reason = z.object({
  why: z.enum(['translation', 'same copy', 'words', 'names', 'first', 'person']),
  of: text.nullable().meta({ description: 'The report it was grouped with.' }),
  names: z.array(text),
  figures: z.array(text),
  words: z.array(text),
});
const event = z
  .object({
    ...EVENT_SUMMARY,
    isNamed: z.boolean(),
    version: whole.meta({ description: 'Incremented by each editorial decision.' }),
    shownAt: time.nullable().meta({ description: 'Since when readers see it; null if they do not.' }),
    stories: z.array(
      z.object({
        ...{
          id: text,
          headline: text,
          language: text,
          state: text,
          embargoUntil: time.nullable(),
          at: time,
          source: text,
          agency: text.nullable(),
        },
        reason,
        byPerson: z.boolean(),
      }),
    ),
    decisions: z.array(
      z.object({
        ...{
          kind: z.enum(['split', 'join', 'rename', 'show', 'hide']),
          stories: whole,
          title: text.nullable(),
          by: text.nullable(),
          at: time,
        },
      }),
    ),
    differences: z
      .array(
        z.object({
          subject: text.nullable(),
          language: text,
          figures: z.array(
            z.object({
              ...{
                claimId: text,
                storyId: text,
                exact: text,
                value: z.number(),
                high: z.number().nullable(),
                unit: text.nullable(),
              },
            }),
          ),
        }),
      )
      .meta({ description: 'Figures that should agree but differ.' }),
    differencesPartial: z
      .boolean()
      .meta({ description: 'Whether some reports or figures were not compared.' }),
  })
  .meta({ id: 'DeskEvent' });
/** The response after a change to an event. */
const changed = event.partial().required({ id: true, reports: true, isNamed: true, version: true }).meta({
  id: 'ChangedEvent',
  description:
    'An event. Without the scope `stories:read`, headlines and the content of reports are omitted.',
});

/** GET /api/v1/desk/events/:id */
export const eventCall = tokenRoute({
  ...reads,
  path: `${PATH}/:id`,
  about: 'Gets an event: its reports, why each belongs to it, and figures that differ.',
  returns: { status: 200, about: 'The event. Send its ETag to change it.', schema: event },
  refuses: [404],
  call: ({ context, params, caller }) => eventAnswered(context.reading, params.id, caller),
});

/** PATCH /api/v1/desk/events/:id */
export const renameEventCall = tokenRoute({
  ...changes,
  method: 'PATCH',
  path: `${PATH}/:id`,
  about: 'Renames an event; null goes back to a headline.',
  body: z.strictObject({ title: z.string().max(LONGEST_EVENT_TITLE).nullable() }),
  returns: { status: 200, about: 'The event, with its new ETag.', schema: changed },
  refuses: [404, 409],
  call: async ({ context, caller, params, body, by, ifMatch }) => {
    await change(context, caller, params.id, ifMatch, (writing, seen) =>
      renameEvent(writing, by, seen, body.title ?? '', context.clock.now()),
    );
    return eventAnswered(context.reading, params.id, caller);
  },
});

/** POST /api/v1/desk/events/:id/split */
export const splitEventCall = tokenRoute({
  ...changes,
  method: 'POST',
  path: `${PATH}/:id/split`,
  about: 'Splits reports of an event off into a new one; they are not regrouped automatically.',
  body: z.strictObject({ stories: z.array(text).min(1).max(MOST_SHOWN) }),
  returns: { status: 201, about: 'The new event.', schema: changed },
  refuses: [404, 409],
  call: async ({ context, caller, params, body, by, ifMatch }) => {
    const id = await change(context, caller, params.id, ifMatch, async (writing, seen) => {
      await refuseIfOthers(writing, seen.id, ifMatch, caller);
      return splitEvent(writing, by, seen, body, context.clock.now());
    });
    return {
      ...(await eventAnswered(context.reading, id, caller)),
      status: 201,
      headers: { Location: `${context.config.PUBLIC_URL}${PATH}/${id}` },
    };
  },
});

/** POST /api/v1/desk/events/:id/join */
export const joinEventsCall = tokenRoute({
  ...changes,
  method: 'POST',
  path: `${PATH}/:id/join`,
  about: 'Merges another event into this one; the other is deleted.',
  body: z.strictObject({ other: text.meta({ description: 'The id of the other event.' }) }),
  returns: { status: 200, about: 'The event, with its new ETag.', schema: changed },
  refuses: [404, 409],
  call: async ({ context, caller, params, body, by, ifMatch }) => {
    if (!isId(body.other)) throw noSuchEvent();
    await change(context, caller, params.id, ifMatch, (writing, seen) =>
      joinEvents(writing, by, seen, body.other, context.clock.now()),
    );
    return eventAnswered(context.reading, params.id, caller);
  },
});

/** POST /api/v1/desk/events/:id/show */
export const showEventCall = tokenRoute({
  ...changes,
  method: 'POST',
  path: `${PATH}/:id/show`,
  about: 'Shows an event to readers, or no longer.',
  body: z.strictObject({ shown: z.boolean() }),
  returns: { status: 200, about: 'The event, with its new ETag.', schema: changed },
  refuses: [404, 409],
  call: async ({ context, caller, params, body, by, ifMatch }) => {
    await change(context, caller, params.id, ifMatch, (writing, seen) =>
      showEvent(writing, by, seen, body.shown, context.clock.now()),
    );
    return eventAnswered(context.reading, params.id, caller);
  },
});

function change<Answer>(
  context: ActContext,
  caller: Caller,
  id = '',
  ifMatch: string | null,
  decide: (writing: Writing, seen: EventSeen) => Promise<Answer>,
): Promise<Answer> {
  const version = versionIn(ifMatch);
  if (!isId(id)) throw noSuchEvent();
  return context.store.write((writing) =>
    ifUnmodified(
      () => decide(writing, { id, version }),
      async () => {
        const { json: current, etag } = await eventAnswered(writing, id, caller);
        return { current, etag };
      },
    ),
  );
}

/**
 * A split decides about every report of the event. Throws `conflict` if the event does not match the ETag in If-Match.
 */
async function refuseIfOthers(
  writing: Writing,
  id: string,
  ifMatch: string | null,
  caller: Caller,
): Promise<void> {
  await takeTurn(writing);
  const { etag } = await eventAnswered(writing, id, caller);
  if (ifMatch?.includes('-') && ifMatch !== etag) throw refusal('eventChanged');
}

/** An event as a token may see it: what its reports say only with the right to read stories. */
async function eventAnswered(reading: Reading | Writing, id: string | undefined, { scopes }: Caller) {
  const whole = await eventData(reading, id, HEADLINES_IN);
  // Its version counts people's decisions, but the program changes events too.
  const etag = summedTag(versionTag(whole.version), whole);
  if (scopes.includes('stories:read')) return { json: whole, etag };
  const { reports, isNamed, version } = whole;
  return { json: { id: whole.id, reports, isNamed, version }, etag };
}
