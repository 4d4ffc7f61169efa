import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { bodyText } from '../../stories/body.ts';
import { copyOverlap, copySketch, isSameCopy } from '../../stories/copy-sketch.ts';
import type { ImportedDraft } from '../wires/refuse-outdated.ts';
import { type CopyText, findOriginal, type Original } from './find-original.ts';
import { isFormFilledAnew } from './form-filled-anew.ts';

/** The story that an item is the same copy as: one that is saved, or one of its batch, by its key. */
export type HeldFor = Original | (Omit<Original, 'id'> & { readonly id: null; readonly key: string });

/** The items of a batch, and what those that are held for a person are the same copy as. */
export interface HeldCopies {
  readonly items: readonly ImportedDraft[];
  readonly held: ReadonlyMap<ImportedDraft, HeldFor>;
}

/**
 * Makes drafts of the items that a rule would publish though the same copy is out already, or comes before them in the
 * batch. Only what is new: a version of a story that is out goes the way of versions.
 */
export async function holdCopies(
  writing: Writing,
  items: readonly ImportedDraft[],
  known: ReadonlySet<string>,
): Promise<HeldCopies> {
  const last = new Map(items.map((item) => [item.draft.externalKey, item]));
  const ahead: { readonly item: ImportedDraft; readonly copy: CopyText }[] = [];
  const held = new Map<ImportedDraft, HeldFor>();
  const all: ImportedDraft[] = [];
  for (const item of items) {
    const { draft } = item;
    const isByRule = item.unattended && draft.state === 'published' && last.get(draft.externalKey) === item;
    if (!isByRule || known.has(draft.externalKey)) {
      all.push(item);
      continue;
    }
    const text = bodyText(draft.body);
    const copy = { text, sketch: copySketch(text), at: draft.publishedAt ?? new Date(0) };
    const original = inBatch(copy, ahead) ?? (await findOriginal(writing, copy));
    if (original) {
      const one: ImportedDraft = { ...item, draft: { ...draft, state: 'draft' } };
      held.set(one, original);
      all.push(one);
    } else {
      ahead.push({ item, copy });
      all.push(item);
    }
  }
  return { items: all, held };
}

function inBatch(
  copy: CopyText,
  ahead: readonly { readonly item: ImportedDraft; readonly copy: CopyText }[],
): HeldFor | null {
  for (const { item, copy: other } of ahead) {
    if (!isSameCopy(other.sketch, copy.sketch) || isFormFilledAnew(other.text, copy.text)) continue;
    const { headline, source, externalKey: key } = item.draft;
    const share = copyOverlap(other.sketch, copy.sketch);
    return { id: null, key, headline, source: source.name, state: 'published', share };
  }
  return null;
}

/** Why an item was not published, as its feed says it. */
export function whyHeld({ headline, source }: HeldFor): string {
  return `It is the same copy as “${headline}” of ${source}, so it is attached to that story and waits for an editor.`;
}

/** The keys, of these, that stories have. */
export async function keysOfStories(writing: Writing, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await writing
    .selectFrom('stories')
    .select('external_key as key')
    .where('external_key', '=', sql<string>`any(${[...keys]})`)
    .execute();
  return new Set(rows.flatMap(({ key }) => key ?? []));
}

/** Items whose stories were attached to others, as the drafts they are: the rule does not publish them later either. */
export async function asAttached(
  writing: Writing,
  items: readonly ImportedDraft[],
): Promise<ImportedDraft[]> {
  const keys = items.flatMap(({ unattended, draft }) =>
    unattended && draft.state === 'published' ? [draft.externalKey] : [],
  );
  if (keys.length === 0) return [...items];
  const rows = await writing
    .selectFrom('stories as s')
    .innerJoin('intake_items as i', 'i.story_id', 's.id')
    .select('s.external_key as key')
    .where('s.external_key', '=', sql<string>`any(${keys})`)
    .where('i.copy_of', 'is not', null)
    // What an editor published goes the way of versions.
    .where('s.state', '<>', 'published')
    .execute();
  const attached = new Set(rows.map(({ key }) => key));
  return items.map((item) =>
    attached.has(item.draft.externalKey) && item.unattended
      ? { ...item, draft: { ...item.draft, state: 'draft' } }
      : item,
  );
}
