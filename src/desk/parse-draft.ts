import { z } from 'zod';
import type { Names } from '../store/tables.ts';
import { readBody, readBodyInTurns } from '../stories/read-body.ts';
import { pictureAddress, safeLink } from '../stories/safe-link.ts';
import { POLICIES, STORY_KINDS } from '../stories/story.ts';
import { eachTextField, TEXT_FIELDS, textFieldsOf } from '../stories/text-fields.ts';
import { refusal } from '../words/refusal.ts';
import type { Draft } from './draft.ts';
import { PRESENTATION, readPresentation } from './presenting/read-presentation.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120);
const line = (most: number) => z.string().trim().max(most);
const lineOrNull = (most: number) =>
  line(most)
    .nullable()
    .transform((value) => value || null);
const addressOrNull = lineOrNull(2_000).transform((value) => value && pictureAddress(value));
const names: z.ZodType<Names> = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  line(200).min(1),
);
const named = z.object({ slug, names });
const source = z.object({
  slug,
  name: line(200).min(1),
  url: addressOrNull,
  licence: lineOrNull(200),
  licenceUrl: addressOrNull,
  policy: z.enum(POLICIES),
});
const fraction = z.number().min(0).max(1);
const pixels = z.number().int().positive().max(100_000).nullable();

const DRAFT = z.object({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  kind: z.enum(STORY_KINDS),
  section: named.nullable(),
  topics: z.array(named).max(40),
  authors: z.array(named).max(40),
  headline: line(300),
  standfirst: lineOrNull(1_000),
  ...eachTextField((name) => lineOrNull(TEXT_FIELDS[name].most).optional()),
  placeSlug: slug.nullable(),
  body: z.unknown(),
  lead: z
    .object({
      mediaId: z.uuid().nullable(),
      src: lineOrNull(2_000),
      alt: line(2_000),
      caption: lineOrNull(2_000),
      credit: lineOrNull(500),
      width: pixels,
      height: pixels,
      focal: z.object({ x: fraction, y: fraction }),
    })
    .nullable(),
  presentation: PRESENTATION.nullish(),
  source,
  agency: source.nullable(),
  sourceUrl: lineOrNull(2_000),
  citations: z
    .array(z.object({ title: line(300).min(1), publisher: lineOrNull(200), url: lineOrNull(2_000) }))
    .max(100),
  slug: slug.nullable(),
});

/**
 * Parses a draft from a browser or a program: only known fields, each within its limits, with safe links.
 * Throws a Problem that names the first field with a wrong value.
 */
export function parseDraft(sent: unknown): Draft {
  const { body, ...rest } = readRest(sent);
  return { ...rest, body: readBody(body) };
}

/** Parses a draft as `parseDraft` does, and yields to others between the blocks of a long text. */
export async function parseDraftInTurns(sent: unknown): Promise<Draft> {
  const { body, ...rest } = readRest(sent);
  return { ...rest, body: await readBodyInTurns(body) };
}

function readRest(sent: unknown): Omit<Draft, 'body'> & { readonly body: unknown } {
  const read = DRAFT.safeParse(sent);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') || 'copy';
    throw refusal('copyFieldWrong', { field: where, problem: issue?.message ?? '' });
  }
  const { body, lead, presentation, sourceUrl, citations, ...rest } = read.data;
  return {
    ...rest,
    ...textFieldsOf(rest),
    body,
    lead: lead && { ...lead, src: lead.src && pictureAddress(lead.src) },
    presentation: readPresentation(presentation),
    sourceUrl: sourceUrl && pictureAddress(sourceUrl),
    citations: citations.flatMap((one) => {
      if (one.url === null) return [one];
      const url = safeLink(one.url);
      return url ? [{ ...one, url }] : [];
    }),
  };
}
