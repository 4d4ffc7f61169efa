import { acceptDataNames } from '../../../entities/data/accept-data-names.ts';
import {
  type DataNameGroup,
  dataGroupOf,
  findDataName,
  placesOf,
  type QueuedDataName,
} from '../../../entities/data/data-name-queue.queries.ts';
import { rejectDataNames } from '../../../entities/data/reject-data-names.ts';
import { oneEntityChangeAtATime } from '../../../entities/one-entity-change-at-a-time.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { Writing } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import { entityChanger } from '../entities/entity-changer.ts';
import { schemaOf } from '../entities/entity-choices.ts';
import { countryTyped } from '../entities/typed-values.ts';

/** The most places of a name that are told, and decided on, at once. */
export const MOST_PLACES = 500;

/** Which names in data somebody decides on, and how they stood when they were looked at. */
export interface DataNameChoice {
  /** The value its name is shown by. */
  readonly id: string;
  readonly seen: string | undefined;
  readonly dataset?: string | undefined;
  /** The places that are meant; null for all of them. */
  readonly places: readonly string[] | null;
}

/** The names in data that are decided on. */
export interface ChosenDataName {
  readonly ids: readonly string[];
  readonly name: QueuedDataName;
}

/** Whom names in data are of: an entity, null for whom they were taken for, or a new one. */
export type DataNamedAs =
  | { readonly entityId: string | null }
  | { readonly make: Readonly<Partial<Record<'label' | 'kind' | 'country', string | undefined>>> };

/** Who decides, and when. */
interface Deciding {
  readonly by: Authorized<'review entities'>;
  readonly now: Date;
}

/** One name in data with the group it is decided with; null where it is gone. */
export async function dataNameAt(
  reading: Parameters<typeof dataGroupOf>[0],
  id: string,
  dataset: string | undefined,
): Promise<{ readonly group: DataNameGroup; readonly name: QueuedDataName } | null> {
  const group = await dataGroupOf(reading, id, dataset);
  const name = group && (await findDataName(reading, group));
  return group && name ? { group, name } : null;
}

/** The places somebody chose. Throws `conflict` where they no longer stand as they were seen. */
export async function chosenDataName(writing: Writing, choice: DataNameChoice): Promise<ChosenDataName> {
  // Two who decide at once decide one after the other, and the second sees what the first did.
  await oneEntityChangeAtATime(writing);
  const found = await dataNameAt(writing, choice.id, choice.dataset);
  if (!found || found.name.seen !== choice.seen) {
    throw refusal('dataNameChanged');
  }
  const all = await placesOf(writing, found.group, MOST_PLACES);
  const some = choice.places && new Set(choice.places);
  const chosen = all.filter(({ id }) => !some || some.has(id));
  if (chosen.length === 0) {
    throw refusal('dataPlacesNone');
  }
  return { ids: chosen.map(({ id }) => id), name: found.name };
}

/** Says whom names in data are of. Answers the id of that entity. */
export async function acceptDataName(
  writing: Writing,
  { ids }: ChosenDataName,
  as: DataNamedAs,
  { by, now }: Deciding,
): Promise<string> {
  if (!('make' in as)) return (await acceptDataNames(writing, ids, as, entityChanger(by), now)).entityId;
  const { label, kind, country } = as.make;
  const make = { label: label || undefined, schema: schemaOf(kind), country: countryTyped(country) };
  return (await acceptDataNames(writing, ids, { make }, entityChanger(by), now)).entityId;
}

/** Says that names in data are of nobody we keep. */
export async function rejectDataName(
  writing: Writing,
  { ids }: ChosenDataName,
  { by, now }: Deciding,
): Promise<void> {
  await rejectDataNames(writing, ids, entityChanger(by), now);
}
