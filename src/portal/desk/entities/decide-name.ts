import { changeKind } from '../../../entities/mentions/change-kind.ts';
import { findGroup, groupOf, type NameGroup } from '../../../entities/mentions/mention-queue.queries.ts';
import { oneEntityChangeAtATime } from '../../../entities/one-entity-change-at-a-time.ts';
import { acceptMentions } from '../../../entities/review/accept-mentions.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { rejectMentions } from '../../../entities/review/reject-mentions.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { Writing } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import { schemaOf } from './entity-choices.ts';
import { countryTyped } from './typed-values.ts';

/** Which mentions somebody decides, and how they stood when they were looked at. */
export interface NameChoice {
  /** The mention its name is shown by. */
  readonly id: string;
  readonly seen: string | undefined;
  /** What its mentions are narrowed by. */
  readonly story?: string | undefined;
  readonly language?: string | undefined;
  /** Those that are meant; null for all of them. */
  readonly mentions: readonly string[] | null;
}

/** The mentions that are decided. */
export interface ChosenName {
  readonly ids: readonly string[];
  readonly group: NameGroup & { readonly name: string };
  /** Whether these are all mentions of the name, in every story. */
  readonly whole: boolean;
}

/** Whom mentions are of: an entity, null for whom they are proposed for, or a new one. */
export type NamedAs =
  | { readonly entityId: string | null; readonly standing: boolean }
  | { readonly make: Readonly<Partial<Record<'label' | 'kind' | 'country', string | undefined>>> };

/** Who decides, and when. */
interface Deciding {
  readonly by: Authorized<'review entities'>;
  readonly now: Date;
}

/** The mentions somebody chose. Throws `conflict` where they no longer stand as they were seen. */
export async function chosenName(writing: Writing, choice: NameChoice): Promise<ChosenName> {
  // Two who decide at once decide one after the other, and the second sees what the first did.
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
  return { ids, group: { ...group, name: found.name }, whole };
}

/** Says whom mentions are of. Answers the id of that entity. */
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

/** Says that mentions are of nobody. */
export async function rejectName(
  writing: Writing,
  { ids, group, whole }: ChosenName,
  { by, now }: Deciding,
): Promise<void> {
  const { folded, schema, state } = group;
  // A name that is rejected wherever it stands is not proposed again.
  const wanted = whole && state === 'proposed' ? { folded, schema, storyId: null } : { mentions: ids };
  await rejectMentions(writing, wanted, by, now);
}

/** Says what kind of thing mentions name. */
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
