import { changeKind } from '../../../entities/mentions/change-kind.ts';
import { findGroup, groupOf } from '../../../entities/mentions/mention-queue.queries.ts';
import { oneEntityChangeAtATime } from '../../../entities/one-entity-change-at-a-time.ts';
import { acceptMentions } from '../../../entities/review/accept-mentions.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { rejectMentions } from '../../../entities/review/reject-mentions.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { Writing } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import { schemaOf } from './entity-choices.ts';
import { countryTyped } from './typed-values.ts';

/** The mentions to decide, and their state when they were displayed. */
export interface NameChoice {
  /** The mention whose name is shown. */
  readonly id: string;
  readonly seen: string | undefined;
  /** The filters of its mentions. */
  readonly story?: string | undefined;
  readonly language?: string | undefined;
  /** The chosen mentions; null for all of them. */
  readonly mentions: readonly string[] | null;
}

/** The mentions that are decided. */
export type ChosenName = Awaited<ReturnType<typeof chosenName>>;

/** The entity that mentions belong to: an id, null for the proposed one, or a new one. */
export type NamedAs =
  | { readonly entityId: string | null; readonly standing: boolean }
  | { readonly make: Readonly<Partial<Record<'label' | 'kind' | 'country', string | undefined>>> };

/** Who decides, and when. */
interface Deciding {
  readonly by: Authorized<'review entities'>;
  readonly now: Date;
}

/** The chosen mentions. Throws `conflict` if they have changed since they were displayed. */
export async function chosenName(writing: Writing, choice: NameChoice) {
  // Concurrent decisions are serialised, so the second sees what the first did.
  await oneEntityChangeAtATime(writing);
  const { id, story, language, mentions } = choice;
  const group = await groupOf(writing, id, {
    ...(story && { story }),
    ...(language && { language }),
  });
  const found = group && (await findGroup(writing, group));
  if (!group || !found || found.seen !== choice.seen) {
    throw refusal('mentionNameChanged');
  }
  const some = mentions && new Set(mentions);
  const ids = some ? found.ids.filter((one) => some.has(one)) : found.ids;
  if (ids.length === 0) {
    throw refusal('mentionsNone');
  }
  const whole = ids.length === found.ids.length && !story && !language;
  return {
    ids,
    group: { ...group, name: found.name },
    /** Whether these are all mentions of the name, in every story. */
    whole,
  };
}

/** Assigns mentions to an entity. Answers its id. */
export async function acceptName(
  writing: Writing,
  { ids, group }: ChosenName,
  as: NamedAs,
  { by, now }: Deciding,
): Promise<string> {
  if (!('make' in as)) return (await acceptMentions(writing, { mentions: ids }, as, by, now)).entityId;
  const { label, kind, country } = as.make;
  const made = await makeEntity(
    writing,
    { label: label || group.name, country: countryTyped(country), schema: schemaOf(kind) ?? group.schema },
    by,
    now,
  );
  return (await acceptMentions(writing, { mentions: ids }, { entityId: made.id }, by, now)).entityId;
}

/** Rejects mentions: they name no entity. */
export async function rejectName(
  writing: Writing,
  { ids, group, whole }: ChosenName,
  { by, now }: Deciding,
): Promise<void> {
  const { folded, schema, state } = group;
  // A name that is rejected everywhere is not proposed again.
  const wanted = whole && state === 'proposed' ? { folded, schema, storyId: null } : { mentions: ids };
  await rejectMentions(writing, wanted, by, now);
}

/** Sets the kind of entity that mentions name. */
export async function nameKind(
  writing: Writing,
  { ids }: ChosenName,
  kind: string | undefined,
  { by, now }: Deciding,
): Promise<void> {
  const schema = schemaOf(kind);
  if (!schema) throw refusal('entityTypeUnknown');
  await changeKind(writing, ids, schema, by, now);
}
