import { z } from 'zod';
import { listWatchLists } from '../../../entities/lists/list.queries.ts';
import { versionsRead } from '../../../entities/lists/watch-list.ts';
import { HIT_DECISIONS } from '../../../entities/screening/hit.ts';
import { hitSubject } from '../../../entities/screening/hit-entity.queries.ts';
import { decisionsOf, findHit } from '../../../entities/screening/hits.queries.ts';
import { withKnownNames } from '../../../entities/screening/known-as.queries.ts';
import { openScreener } from '../../../entities/screening/open-screener.ts';
import { versionRead } from '../../../entities/screening/screener.ts';
import { decideAndTake, takeFacts } from '../../../entities/screening/take-facts.ts';
import { factsToTake } from '../../../entities/screening/taken-facts.queries.ts';
import type { Reading } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, seenIn, tagged } from '../../json/if-unmodified.ts';
import { entityChanger } from '../entities/entity-changer.ts';
import { MOST_MENTIONS, noSuchHit } from './hit.routes.ts';
import {
  behind,
  behindJson,
  explanation,
  hitJson,
  hitWhole,
  listEntry,
  readIn,
  versionJson,
} from './hit-schemas.ts';
import { SCREEN_QUERY, SCREENINGS_A_MINUTE } from './screen.routes.ts';
import { readScreenQuery, SCREEN_KINDS } from './screen.view.ts';

const PATH = '/api/v1/desk/screening';
const at = { who: 'decide hits', scope: 'screening:decide' } as const;

/** GET /api/v1/desk/screening/:id */
export const hitCall = tokenRoute({
  ...at,
  method: 'GET',
  path: `${PATH}/:id`,
  about: 'Gets a hit: our record, the list entry, why they matched, and decisions.',
  returns: { status: 200, about: 'The hit. Send its ETag with a decision.', schema: hitWhole },
  refuses: [404],
  call: async ({ context, params }) => tagged(await wholeOf(context.reading, params.id)),
});

/** POST /api/v1/desk/screening/:id/decision */
export const decideHitCall = tokenRoute({
  ...at,
  method: 'POST',
  path: `${PATH}/:id/decision`,
  about: 'Records a decision on a hit: the same (needs a note), not the same, or unsure.',
  takesVersion: true,
  body: z.strictObject({ decision: z.enum(HIT_DECISIONS), note: z.string().max(2_000).default('') }),
  returns: { status: 200, about: 'The updated hit.', schema: hitWhole },
  refuses: [404],
  call: async ({ context, params, body: { decision, note }, by, ifMatch }) => {
    const { id = '' } = params;
    const named = seenIn(ifMatch);
    if (!/^\d{1,15}$/.test(named)) seenIn(null);
    const said = { decision, note, seen: new Date(Number(named)) };
    await context.store.write((writing) =>
      ifUnmodified(
        () => decideAndTake(writing, id, said, [], entityChanger(by), context.clock.now()),
        async () => {
          const current = await wholeOf(writing, id);
          return { current, etag: current.etag };
        },
      ),
    );
    context.log.info({ by: by.member.id, hit: id, decision }, 'a hit was decided');
    return tagged(await wholeOf(context.reading, id));
  },
});

/** POST /api/v1/desk/screening/:id/statements */
export const takeFactsCall = tokenRoute({
  method: 'POST',
  path: `${PATH}/:id/statements`,
  about:
    'Adds details of the list entry to our entity as statements, once they are confirmed to be the same; choose from `offered`.',
  who: 'decide hits',
  scope: 'entities:decide',
  body: z.strictObject({
    take: z
      .array(z.strictObject({ property: z.string().max(40), value: z.string().max(2_000) }))
      .min(1)
      .max(500),
  }),
  returns: { status: 200, about: 'The updated hit.', schema: hitWhole },
  refuses: [404, 409],
  call: async ({ context, params: { id = '' }, body, by }) => {
    const chosen = body.take.map(({ property: prop, value }) => ({ prop, value }));
    await context.store.write((writing) =>
      takeFacts(writing, id, chosen, entityChanger(by), context.clock.now()),
    );
    context.log.info({ by: by.member.id, hit: id, taken: chosen.length }, 'an entry was taken over');
    return tagged(await wholeOf(context.reading, id));
  },
});

const field = (name: 'name' | 'country' | 'id' | 'born') => {
  const { most = 0, pattern = /^$/, takes = '' } = SCREEN_QUERY[name] ?? {};
  return z
    .string()
    .max(most)
    .regex(pattern, `it takes ${takes}`)
    .optional()
    .meta({ description: `Accepts ${takes}.` });
};

/** POST /api/v1/desk/screenings */
export const screenCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/screenings',
  about: 'Screens a name or number against the loaded lists; stores nothing.',
  who: 'review entities',
  scope: 'entities:decide',
  perMinute: SCREENINGS_A_MINUTE,
  sideEffectFree: true,
  body: z.strictObject({
    name: field('name'),
    kind: z.enum(SCREEN_KINDS).optional(),
    country: field('country'),
    id: field('id'),
    born: field('born'),
  }),
  returns: {
    status: 200,
    about: 'All possible matches, best first, and the lists searched.',
    schema: z.object({
      alsoKnownAs: z.array(z.string()).meta({
        description: 'Also screened: other names of the entities known to the newsroom by this exact name.',
      }),
      namesLeft: z
        .number()
        .int()
        .meta({ description: 'The number of their other names that are not screened.' }),
      found: z.array(
        z.object({
          entry: listEntry,
          version: readIn.nullable(),
          score: z.number(),
          threshold: z.number(),
          explanation,
        }),
      ),
      lists: z.array(
        z.object({
          slug: z.string(),
          names: z.record(z.string(), z.string()),
          version: z.number().int(),
          asOf: z.string().nullable(),
          missing: z.array(z.string()).meta({ description: 'Files missing from the set.' }),
          behind: behind.nullable(),
          entries: z.number().int(),
          days: z.number().int().meta({
            description: 'The age in days; if a complete earlier version is used as well, the age of that.',
          }),
          stale: z.boolean().meta({ description: 'Whether it has exceeded its maximum age.' }),
        }),
      ),
    }),
  },
  call: async ({ context: { reading, clock }, body }) => {
    const given = readScreenQuery(body);
    if (!given) throw refusal('nothingAsked');
    const lists = await listWatchLists(reading, clock.now());
    const screener = lists.length > 0 ? await openScreener(reading) : null;
    const { asked, alsoKnownAs, namesLeft } = await withKnownNames(reading, given);
    const found = screener?.screen(asked) ?? [];
    return {
      json: {
        alsoKnownAs,
        namesLeft,
        found: found.map((one) => {
          const list = screener?.lists.get(one.listSlug);
          const { entry, score, threshold, explanation: why } = one;
          return {
            entry,
            version: list ? versionJson(versionRead(list, one)) : null,
            score,
            threshold,
            explanation: why ?? null,
          };
        }),
        lists: lists.map((list) => ({
          slug: list.slug,
          names: list.names,
          version: list.newest.number,
          asOf: list.newest.asOf,
          missing: list.newest.partial?.missing ?? [],
          behind: behindJson(versionsRead(list)),
          entries: list.newest.entryCount,
          days: list.age.days,
          stale: list.age.stale,
        })),
      },
    };
  },
});

async function wholeOf(reading: Reading, id: string | undefined) {
  const hit = await findHit(reading, id ?? '');
  if (!hit) throw noSuchHit();
  const [subject, decisions] = [
    await hitSubject(reading, hit.entity.id, MOST_MENTIONS),
    await decisionsOf(reading, hit.id),
  ];
  const { as, mentions } = subject;
  const offered = await factsToTake(reading, hit);
  return {
    ...hitJson(hit),
    offered: offered.map(({ prop: property, value }) => ({ property, value })),
    explanation: hit.explanation ?? null,
    ours: as && {
      names: as.names,
      namesLeft: as.namesLeft,
      countries: as.countries,
      birthDates: as.birthDates,
      identifiers: as.identifiers,
    },
    mentions: mentions.map(({ slug, headline, language, exact, sentence }) => ({
      story: slug,
      headline,
      language,
      quote: exact,
      sentence,
    })),
    decisions: decisions.map(
      ({ id: kept, decision, note, by, automatic, at: decidedAt, score, version }) => ({
        id: kept,
        decision,
        note,
        by,
        automatic,
        at: decidedAt.toISOString(),
        score,
        version: versionJson(version),
      }),
    ),
  };
}
