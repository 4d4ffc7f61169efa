import { z } from 'zod';
import { DRAFT_FIELDS } from '../../desk/comparing/compare-drafts.ts';
import { MOVES, type Move } from '../../desk/workflow.ts';
import { CLAIM_PLACES } from '../../evidence/claims/claim.ts';
import { BLOCK_KINDS } from '../../newsroom-settings.ts';
import { ROLES } from '../../readers/member.ts';
import { CORRECTION_KINDS } from '../../stories/correction.ts';
import { eachText } from '../../stories/presentation.ts';
import { POLICIES, STORY_KINDS, STORY_STATES } from '../../stories/story.ts';
import { eachTextField } from '../../stories/text-fields.ts';

/** The id of anything. */
export const id = z.uuid();
/** A point in time, in UTC. */
export const instant = z.iso.datetime();
/** The role of a member. */
export const role = z.enum(ROLES);
/** A member of the newsroom. */
export const person = z.object({ id, name: z.string() }).meta({ id: 'Person' });
/** The state of a story. */
export const state = z.enum(STORY_STATES);
/** A move of a story. */
export const move = z.enum(Object.keys(MOVES) as [Move, ...Move[]]);

/** When a draft was moved to the trash. */
const deleted = instant.nullable().meta({ description: 'When it was moved to the trash.' });
const names = z.record(z.string(), z.string());
const named = z.object({ slug: z.string(), names });
const textOrNull = z.string().nullable();
const source = z
  .object({
    slug: z.string(),
    name: z.string(),
    url: textOrNull,
    licence: textOrNull,
    licenceUrl: textOrNull,
    policy: z.enum(POLICIES),
  })
  .meta({ id: 'Source' });

/** A text as a ProseMirror document, with TipTap's node names; docs/api.md lists what it may contain. */
export const body = z
  .object({ type: z.literal('doc'), content: z.array(z.looseObject({ type: z.string() })) })
  .meta({ id: 'Body' });

const chosenPicture = z.object({ mediaId: id, alt: z.string() }).nullable();

/** The presentation of a story in search engines, on social media and on cards. */
const presentation = z
  .object({
    ...eachText(() => textOrNull),
    socialPicture: chosenPicture,
    teaserPicture: chosenPicture,
    canonical: textOrNull.meta({ description: 'The URL of first publication.' }),
    noIndex: z.boolean().meta({ description: 'Whether search engines are asked not to index the story.' }),
  })
  .meta({
    id: 'Presentation',
    description:
      'How the story appears elsewhere than on its own page. Null fields follow the headline, standfirst and lead picture.',
  });

/** Everything written for a story. */
export const copy = z
  .object({
    language: z.string().meta({ description: 'BCP 47 language tag' }),
    kind: z.enum(STORY_KINDS),
    section: named.nullable(),
    topics: z.array(named),
    authors: z.array(named),
    headline: z.string(),
    standfirst: textOrNull,
    ...eachTextField(() => textOrNull),
    placeSlug: textOrNull,
    body,
    lead: z
      .object({
        mediaId: id.nullable(),
        src: textOrNull,
        alt: z.string(),
        caption: textOrNull,
        credit: textOrNull,
        width: z.number().nullable(),
        height: z.number().nullable(),
        focal: z.object({ x: z.number(), y: z.number() }),
      })
      .nullable(),
    presentation: presentation.nullish(),
    source,
    agency: source.nullable(),
    sourceUrl: textOrNull,
    citations: z.array(z.object({ title: z.string(), publisher: textOrNull, url: textOrNull })),
    slug: textOrNull,
  })
  .meta({ id: 'Copy' });

/** The current draft, with the version that a change of it names. */
export const standing = z
  .object({
    version: z.number().int(),
    baseRevision: z.number().int(),
    saved: instant,
    savedBy: person.nullable(),
    copy,
  })
  .meta({ id: 'StandingCopy' });

/** A story in a list of the desk. */
export const listed = z
  .object({
    id,
    slug: z.string(),
    language: z.string(),
    state,
    headline: z.string(),
    section: textOrNull,
    source: z.string(),
    assigned: person.nullable(),
    due: instant.nullable(),
    scheduled: instant.nullable(),
    embargo: instant.nullable(),
    published: instant.nullable(),
    deleted,
    changed: instant,
    changedBy: textOrNull,
    words: z.number().int(),
    openComments: z.number().int(),
    demo: z.boolean(),
  })
  .meta({ id: 'ListedStory' });

/** A story at the desk: its state, and what may be done with it. */
export const story = z
  .object({
    id,
    slug: z.string(),
    url: z.url(),
    state,
    revision: z.number().int(),
    version: z.number().int().meta({ description: 'The version of the current draft.' }),
    language: z.string(),
    headline: z.string(),
    published: instant.nullable(),
    scheduled: instant.nullable(),
    embargo: instant.nullable(),
    deleted,
    startedBy: id.nullable(),
    changedBy: id.nullable(),
    approvedBy: id.nullable(),
    changed: instant,
    assigned: id.nullable(),
    due: instant.nullable(),
    moves: z.array(move).meta({ description: 'The moves available to the token’s member.' }),
    demo: z.boolean(),
  })
  .meta({ id: 'DeskStory' });

/** Something that blocks a story, and how to fix it. */
export const block = z
  .object({
    key: z.string(),
    kind: z.enum(BLOCK_KINDS),
    what: z.string(),
    advice: z.string(),
    place: z.enum(CLAIM_PLACES).nullable().meta({ description: 'Where the figure appears.' }),
    quote: textOrNull,
    sentence: textOrNull,
    figure: id.nullable(),
    entity: textOrNull,
    source: textOrNull.meta({ description: 'The slug of the source whose terms cause the block.' }),
    media: id.nullable(),
    blocks: z.boolean().meta({ description: 'Whether the settings allow it to block a story.' }),
    passed: z.object({ reason: z.string(), by: z.string().nullable(), at: instant }).nullable(),
  })
  .meta({ id: 'Block' });

/** A run of text in both versions, or only in the earlier or the later one. */
const piece = z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() });

/** The differences between two texts of a story, word by word. */
export const comparison = z
  .object({
    fields: z.array(z.object({ field: z.enum(DRAFT_FIELDS), pieces: z.array(piece) })),
    blocks: z.array(
      z.object({
        change: z.enum(['same', 'changed', 'gone', 'new']),
        lines: z.array(z.object({ kind: z.string(), pieces: z.array(piece) })),
      }),
    ),
    words: z.object({ gone: z.number().int(), new: z.number().int() }),
  })
  .meta({ id: 'Comparison' });

/** A passage of a text, by its words and those around it. */
export const passage = z
  .object({ exact: z.string(), prefix: z.string(), suffix: z.string() })
  .meta({ id: 'Passage' });

const said = { id, text: z.string(), at: instant, by: person.nullable() };

/** A comment with its answers. */
export const thread = z
  .object({
    ...said,
    passage: passage.nullable(),
    found: z
      .object({ start: z.number().int(), end: z.number().int(), changed: z.boolean() })
      .nullable()
      .meta({
        description: 'In UTF-16 code units of headline, standfirst and body, separated by blank lines.',
      }),
    answers: z.array(z.object(said)),
    settled: z.object({ at: instant, by: z.string() }).nullable(),
  })
  .meta({ id: 'Thread' });

/** A note to readers of a story. */
export const told = z
  .object({ at: instant, kind: z.enum(CORRECTION_KINDS).nullable(), text: z.string(), by: textOrNull })
  .meta({ id: 'Told' });
