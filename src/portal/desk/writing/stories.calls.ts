import { z } from 'zod';
import { allSections, allSources } from '../../../desk/choices.queries.ts';
import { listColleagues } from '../../../desk/colleagues.queries.ts';
import { findDeskStory } from '../../../desk/draft.queries.ts';
import type { Draft } from '../../../desk/draft.ts';
import { emptyDraft, ownSource } from '../../../desk/empty-draft.ts';
import { enterPool } from '../../../desk/intake/enter-pool.ts';
import { listDeskStories } from '../../../desk/list/story-list.queries.ts';
import { parseDraftInTurns } from '../../../desk/parse-draft.ts';
import { keepPlace } from '../../../desk/places/add-place.ts';
import { type NewPlace, PLACE, readPlace } from '../../../desk/places/place.ts';
import { planStory } from '../../../desk/plan-story.ts';
import { saveDraft } from '../../../desk/save-draft.ts';
import { makeSection } from '../../../desk/sections/make-section.ts';
import { startStory } from '../../../desk/start-story.ts';
import { storyFigures } from '../../../evidence/claims/claims.queries.ts';
import { authorize, roleMay } from '../../../readers/permission.ts';
import type { Writing } from '../../../store/database.ts';
import { STORY_KINDS } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import { figureJson } from '../../figures/figure-json.ts';
import { ApiProblem } from '../../http/api-problem.ts';
import { writeCursor } from '../../http/cursor.ts';
import { FIELDS } from '../../http/route.ts';
import { type Caller, tokenRoute } from '../../http/token-route.ts';
import { id, instant, listed, person, standing, story as storySchema } from '../../json/desk-schemas.ts';
import { versionIn, versionTag } from '../../json/if-unmodified.ts';
import { listCall } from '../../json/list-call.ts';
import { cutPage } from '../../json/next-page.ts';
import { refuseUnknown } from '../../json/read-json.ts';
import { STORIES_QUERY, wantedStories } from '../flow/stories.fields.ts';
import { listedJson } from '../flow/stories-data.routes.ts';
import { deskStoryJson, standingJson, standingOf, storyOf } from '../frame/desk-story.ts';
import { DRAFT_FORM_BYTES, withOwn } from './draft-fields.ts';

/** GET /api/v1/desk/stories */
export const storiesCall = listCall({
  path: '/api/v1/desk/stories',
  about: 'Lists the newsroom’s stories in every state, paginated.',
  who: 'write stories',
  scope: 'stories:read',
  query: STORIES_QUERY,
  many: 'stories',
  schema: listed,
  list: async ({ context, query: { limit: _, ...asked }, by }, most) => {
    const edition = { zone: context.config.PORTAL_ZONE, now: context.clock.now() };
    const wanted = wantedStories(asked, by.member.id, edition, most);
    const found = await listDeskStories(context.reading, wanted);
    return cutPage(found, most, ({ key, id: last }) => writeCursor({ publishedAt: key, id: last }));
  },
  json: listedJson,
});

const LANGUAGE = z.string().max(FIELDS.language.most).regex(FIELDS.language.pattern);

/** POST /api/v1/desk/stories */
export const startCall = tokenRoute({
  method: 'POST',
  path: '/api/v1/desk/stories',
  about: 'Creates a story as a draft, empty or with content.',
  who: 'write stories',
  scope: 'stories:write',
  bodyBytes: DRAFT_FORM_BYTES,
  body: z.strictObject({
    language: LANGUAGE.meta({ description: 'BCP 47 language tag' }),
    kind: z.enum(STORY_KINDS).default('news'),
    source: z
      .string()
      .max(120)
      .optional()
      .meta({ description: 'The slug of a source. Omitted: the newsroom’s own source.' }),
    translates: id.optional().meta({ description: 'The story it is a translation of.' }),
    copy: z.record(z.string(), z.unknown()).optional().meta({
      description:
        'Initial fields of the Copy; omitted ones are empty. `place` replaces `placeSlug`, and `section` may be new, as when saving a copy.',
    }),
  }),
  returns: {
    status: 201,
    about: 'The new story; `Location` is its URL.',
    schema: storySchema,
  },
  refuses: [404],
  call: async ({ context, caller, body, by }) => {
    const { language, kind, source: slug, translates, copy: sent = {} } = body;
    const { config, reading, store, clock } = context;
    const own = ownSource(config.PORTAL_NAME);
    const source =
      slug === undefined ? own : withOwn(await allSources(reading), own).find((one) => one.slug === slug);
    if (!source) throw refusal('copySourceUnknown');
    if (translates && !(await findDeskStory(reading, translates))) {
      throw refusal('storyUnknown');
    }
    const empty = { ...emptyDraft(language, config.PORTAL_NAME), kind, source };
    const { draft: text, place } = await strictDraft({ ...empty, ...sent });
    const { id: storyId } = await store.write(async (writing) => {
      if (place) await keepPlace(writing, by, place.slug, place);
      await makeNamed(writing, caller, text.section);
      const begun = await startStory(writing, text, by, clock.now(), translates ?? null);
      if (text.source.policy !== 'own') await enterPool(writing, begun.id, by, clock.now());
      return begun;
    });
    context.log.info({ by: by.member.id, story: storyId }, 'a story was begun');
    const begun = await storyOf(context, { id: storyId });
    const json = await deskStoryJson(context, begun, by.member);
    return {
      status: 201,
      json,
      headers: { Location: `${config.PUBLIC_URL}/api/v1/desk/stories/${storyId}` },
    };
  },
});

/** GET /api/v1/desk/stories/:id */
export const storyCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id',
  about: 'Gets the state of a story, and the moves available.',
  who: 'write stories',
  scope: 'stories:read',
  returns: { status: 200, about: 'The story.', schema: storySchema },
  refuses: [404],
  call: async ({ context, params, by }) => ({
    json: await deskStoryJson(context, await storyOf(context, params), by.member),
  }),
});

/** GET /api/v1/desk/stories/:id/copy */
export const draftCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id/copy',
  about: 'Gets the current draft of a story. Send its ETag to change it.',
  who: 'write stories',
  scope: 'stories:read',
  returns: { status: 200, about: 'The draft, or the story’s own text if there is none.', schema: standing },
  refuses: [404],
  call: async ({ context, params }) => {
    const kept = await standingOf(context, (await storyOf(context, params)).id);
    return { json: standingJson(kept), etag: versionTag(kept.version) };
  },
});

/** PUT /api/v1/desk/stories/:id/copy */
export const saveCall = tokenRoute({
  method: 'PUT',
  path: '/api/v1/desk/stories/:id/copy',
  about: 'Saves a story’s draft, which readers do not see.',
  who: 'write stories',
  scope: 'stories:write',
  bodyBytes: DRAFT_FORM_BYTES,
  takesVersion: true,
  body: z.record(z.string(), z.unknown()).meta({
    description:
      'A complete Copy, as returned in `copy` by GET. Send a place that may be new as `place` instead of `placeSlug`: `{slug, names, country, latitude, longitude}`, where the coordinates are numbers or omitted. An unknown `section` is refused, or created if the token may manage sections.',
  }),
  returns: {
    status: 200,
    about: 'The draft was saved; the ETag is that of its new version.',
    schema: z.object({ version: z.number().int(), saved: instant }),
  },
  refuses: [404, 409],
  call: async ({ context, caller, params, body, by, ifMatch }) => {
    const { id: storyId } = await storyOf(context, params);
    const version = versionIn(ifMatch);
    const { draft: text, place } = await strictDraft(body);
    const saved = await context.store.write(async (writing) => {
      if (place) await keepPlace(writing, by, place.slug, place);
      await makeNamed(writing, caller, text.section);
      return saveDraft(writing, { storyId, version, draft: text }, by, context.clock.now());
    });
    if (saved.saved) {
      const json = { version: saved.version, saved: saved.at.toISOString() };
      return { json, etag: versionTag(saved.version) };
    }
    const { why, setAsideId, current } = saved;
    const etag = versionTag(current.version);
    const members = { why, setAside: setAsideId, current: standingJson(current), etag };
    if (why === 'conflict') throw new ApiProblem('version passed', refusal('apiTextSaved'), { members });
    const held = refusal(why === 'taken over' ? 'apiTextHeld' : 'apiTextMoved');
    throw new ApiProblem('not saved', held, { members });
  },
});

/** PATCH /api/v1/desk/stories/:id/plan */
export const planCall = tokenRoute({
  method: 'PATCH',
  path: '/api/v1/desk/stories/:id/plan',
  about: 'Assigns a story to a colleague, or sets its deadline.',
  who: 'write stories',
  scope: 'stories:write',
  body: z.strictObject({
    assigned: id.nullable().optional().meta({ description: 'Null to unassign it.' }),
    due: z.iso.datetime({ offset: true }).nullable().optional(),
  }),
  returns: { status: 200, about: 'The story.', schema: storySchema },
  refuses: [404],
  call: async ({ context, params, body, by }) => {
    const { id: storyId } = await storyOf(context, params);
    const { assigned, due } = body;
    const plan = {
      ...(assigned !== undefined && { assignedTo: assigned }),
      ...(due !== undefined && { dueAt: due === null ? null : new Date(due) }),
    };
    await context.store.write((writing) => planStory(writing, storyId, plan, by, context.clock.now()));
    return { json: await deskStoryJson(context, await storyOf(context, params), by.member) };
  },
});

/** GET /api/v1/desk/stories/:id/figures */
export const figuresCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/stories/:id/figures',
  about: 'Lists the figures in a story’s saved text with their verdicts, in text order.',
  who: 'write stories',
  scope: 'stories:read',
  returns: {
    status: 200,
    about: 'The figures, each in the short form of `/api/v1/figures/{id}`.',
    schema: z.object({
      figures: z.array(z.looseObject({ id, quote: z.string(), mark: z.string().nullable() })),
    }),
  },
  refuses: [404],
  call: async ({ context, params }) => {
    const { id: storyId } = await storyOf(context, params);
    const records = await storyFigures(context.reading, storyId);
    return { json: { figures: records.map((record) => figureJson(record, context.config.PUBLIC_URL)) } };
  },
});

/** GET /api/v1/desk/people */
export const peopleCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/people',
  about: 'Lists everyone who writes stories here, by name.',
  who: 'write stories',
  scope: 'stories:read',
  returns: { status: 200, about: 'The colleagues.', schema: z.object({ people: z.array(person) }) },
  call: async ({ context }) => ({ json: { people: await listColleagues(context.reading) } }),
});

/** Parses a draft, with its place if described in full, and refuses unknown fields. */
export async function strictDraft({ place: told, ...rest }: Readonly<Record<string, unknown>>) {
  const place = told === undefined || told === null ? null : placeTold(told);
  const sent = place ? { ...rest, placeSlug: place.slug } : rest;
  const draft = await parseDraftInTurns(sent);
  // The content of a text has its own rules: unknown parts are dropped, as everywhere.
  refuseUnknown(sent, draft, ['body', 'citations', 'names']);
  return {
    draft,
    /** The place it comes from, if described in full: it is created if unknown. */
    place,
  };
}

/** Creates the section a draft names if it does not exist and the token may; otherwise saving is refused. */
async function makeNamed(
  writing: Writing,
  { scopes, session }: Caller,
  section: Draft['section'],
): Promise<void> {
  if (!section || !scopes.includes('sections:manage')) return;
  if (!roleMay(session.member.role, 'manage sections')) return;
  if ((await allSections(writing)).some(({ slug }) => slug === section.slug)) return;
  // The second step was checked when the token was accepted.
  const by = authorize(session, 'manage sections', { twoStep: false });
  await makeSection(writing, by, { slug: section.slug, names: section.names });
}

function placeTold(told: unknown): NewPlace & { readonly slug: string } {
  const read = PLACE.safeParse(told);
  if (read.success) return { slug: read.data.slug, ...readPlace(read.data) };
  const [issue] = read.error.issues;
  const where = ['place', ...(issue?.path ?? [])].join('.');
  throw refusal('copyFieldWrong', { field: where, problem: issue?.message ?? '' });
}
