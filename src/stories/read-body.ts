import { z } from 'zod';
import type { Problem } from '../errors.ts';
import { refusal } from '../words/refusal.ts';
import type { Block, Body, Inline, Mark } from './body.ts';
import { embedOf } from './embed-of.ts';
import { ownPath, pictureAddress, safeLink } from './safe-link.ts';
import { nextTurn } from './take-turns.ts';

const MOST_BLOCKS = 5_000;
const DEEPEST = 8;

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(200_000),
  marks: z
    .array(
      z.union([
        z.strictObject({ type: z.enum(['bold', 'italic', 'code', 'subscript', 'superscript']) }),
        z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().max(4_000) }) }),
      ]),
    )
    .max(6)
    .optional(),
});
const inline = z.union([text, z.object({ type: z.literal('hardBreak') })]);
const line = z.string().max(2_000).nullable();
const pixels = z.number().int().positive().max(100_000).nullable();
const span = z.number().int().min(1).max(100).optional();

const block: z.ZodType<Record<string, unknown>> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), content: z.array(inline).optional() }),
    z.object({
      type: z.literal('heading'),
      attrs: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
      content: z.array(inline).optional(),
    }),
    z.object({ type: z.literal('bulletList'), content: z.array(item) }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z.object({ start: z.number().int().min(0).max(100_000) }).optional(),
      content: z.array(item),
    }),
    z.object({ type: z.literal('blockquote'), content: z.array(block) }),
    z.object({ type: z.literal('codeBlock'), content: z.array(text).optional() }),
    z.object({ type: z.literal('horizontalRule') }),
    z.object({
      type: z.literal('table'),
      content: z.array(
        z.object({
          type: z.literal('tableRow'),
          content: z.array(
            z.object({
              type: z.enum(['tableCell', 'tableHeader']),
              attrs: z.object({ colspan: span, rowspan: span }).optional(),
              content: z.array(block),
            }),
          ),
        }),
      ),
    }),
    z.object({
      type: z.literal('figure'),
      attrs: z.object({
        mediaId: z.uuid().nullable(),
        src: line,
        alt: z.string().max(2_000),
        caption: line,
        credit: line,
        width: pixels,
        height: pixels,
      }),
    }),
    z.object({
      type: z.literal('embed'),
      attrs: z.object({ provider: z.string(), url: z.string().max(2_000), title: line }),
    }),
  ]),
);
const item = z.object({ type: z.literal('listItem'), content: z.array(block) });
const doc = z.object({ type: z.literal('doc'), content: z.array(block).max(MOST_BLOCKS) });
const manyBlocks = z.object({ type: z.literal('doc'), content: z.array(z.unknown()).max(MOST_BLOCKS) });
/** How many blocks are processed before yielding to other work. */
const BLOCKS_AT_ONCE = 250;

/**
 * Parses untrusted input as a story's text. Only valid content is kept: unsafe links lose their address and keep their
 * text, unknown embeds are left out, empty blocks are dropped. Throws a Problem if it is not a document, is nested too
 * deep or is too long.
 */
export function readBody(sent: unknown): Body {
  refuseDeep(sent);
  const read = doc.safeParse(sent);
  if (!read.success) throw noDocument(read.error.issues[0]?.path);
  return { type: 'doc', content: blocksOf(read.data.content as unknown as Block[]) };
}

/** Parses a text like `readBody`; yields between the blocks of a long one. */
export async function readBodyInTurns(sent: unknown): Promise<Body> {
  const whole = manyBlocks.safeParse(sent);
  if (!whole.success) return readBody(sent);
  const content: Block[] = [];
  for (let at = 0; at < whole.data.content.length; at += BLOCKS_AT_ONCE) {
    if (at > 0) await nextTurn();
    const some = { type: 'doc', content: whole.data.content.slice(at, at + BLOCKS_AT_ONCE) };
    refuseDeep(some);
    const read = doc.safeParse(some);
    if (!read.success) {
      const [first, place, ...rest] = read.error.issues[0]?.path ?? [];
      throw noDocument([first ?? '', at + Number(place), ...rest]);
    }
    content.push(...blocksOf(read.data.content as unknown as Block[]));
  }
  return { type: 'doc', content };
}

function refuseDeep(sent: unknown): void {
  if (deeper(sent, DEEPEST * 4)) throw refusal('textDeep');
}

function noDocument(path: readonly PropertyKey[] | undefined): Problem {
  return refusal('bodyWrong', { where: path?.join('.') || 'doc' });
}

function deeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (most === 0) return true;
  return Object.values(value).some((inner) => deeper(inner, most - 1));
}

function blocksOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(cleanBlock);
}

function cleanBlock(raw: Block): Block[] {
  switch (raw.type) {
    case 'paragraph':
    case 'heading': {
      const content = runsOf(raw.content ?? []);
      return isBlank(content) ? [] : [{ ...raw, content } as Block];
    }
    case 'bulletList':
    case 'orderedList': {
      const content = raw.content.flatMap((one) => {
        const inner = blocksOf(one.content);
        return inner.length > 0 ? [{ type: 'listItem' as const, content: inner }] : [];
      });
      return content.length > 0 ? [{ ...raw, content }] : [];
    }
    case 'blockquote': {
      const content = blocksOf(raw.content);
      return content.length > 0 ? [{ type: 'blockquote', content }] : [];
    }
    case 'codeBlock': {
      const content = (raw.content ?? []).map((run) => ({ type: 'text' as const, text: run.text }));
      return content.length > 0 ? [{ type: 'codeBlock', content }] : [];
    }
    case 'table': {
      const rows = raw.content.flatMap((row) => {
        const cells = row.content.map((cell) => ({ ...cell, content: blocksOf(cell.content) }));
        return cells.length > 0 ? [{ type: 'tableRow' as const, content: cells }] : [];
      });
      return rows.length > 0 ? [{ type: 'table', content: rows }] : [];
    }
    case 'figure': {
      const src = raw.attrs.src === null ? null : pictureAddress(raw.attrs.src);
      return raw.attrs.mediaId || src ? [{ type: 'figure', attrs: { ...raw.attrs, src } }] : [];
    }
    case 'embed': {
      const attrs = embedOf(raw.attrs.url, raw.attrs.title);
      return attrs ? [{ type: 'embed', attrs }] : [];
    }
    default:
      return [raw];
  }
}

function runsOf(runs: readonly Inline[]): Inline[] {
  return runs.map((run) => {
    if (run.type !== 'text') return { type: 'hardBreak' as const };
    const marks = (run.marks ?? []).flatMap(cleanMark);
    return marks.length > 0
      ? { type: 'text' as const, text: run.text, marks }
      : { type: 'text' as const, text: run.text };
  });
}

function cleanMark(mark: Mark): Mark[] {
  if (mark.type !== 'link') return [{ type: mark.type }];
  const href = ownPath(mark.attrs.href) ?? safeLink(mark.attrs.href);
  return href ? [{ type: 'link', attrs: { href } }] : [];
}

function isBlank(runs: readonly Inline[]): boolean {
  return runs.every((run) => run.type !== 'text' || run.text.trim() === '');
}
