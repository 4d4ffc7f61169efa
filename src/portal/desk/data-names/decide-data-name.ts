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

/** The maximum number of places of a name that are listed, and decided, at once. */
export const MOST_PLACES = 500;

/** The names in data that are decided, and their state when they were displayed. */
export interface DataNameChoice {
  /** The value whose name is shown. */
  readonly id: string;
  readonly seen: string | undefined;
  readonly dataset?: string | undefined;
  /** The chosen places; null for all of them. */
  readonly places: readonly string[] | null;
}

/** The names in data that are decided. */
export type ChosenDataName = Awaited<ReturnType<typeof chosenDataName>>;

/** The entity that names in data belong to: an id, null for the proposed one, or a new one. */
export type DataNamedAs =
  | { readonly entityId: string | null }
  | { readonly make: Readonly<Partial<Record<'label' | 'kind' | 'country', string | undefined>>> };

/** Who decides, and when. */
interface Deciding {
  readonly by: Authorized<'review entities'>;
  readonly now: Date;
}

/** One name in data with the group it is decided with; null if it no longer exists. */
export async function dataNameAt(
  reading: Parameters<typeof dataGroupOf>[0],
  id: string,
  dataset: string | undefined,
): Promise<{ readonly group: DataNameGroup; readonly name: QueuedDataName } | null> {
  const group = await dataGroupOf(reading, id, dataset);
  const name = group && (await findDataName(reading, group));
  return group && name ? { group, name } : null;
}

/** The chosen places. Throws `conflict` if they have changed since they were displayed. */
export async function chosenDataName(writing: Writing, choice: DataNameChoice) {
  // Concurrent decisions are serialised, so the second sees what the first did.
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

/** Assigns names in data to an entity. Answers its id. */
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

/** Rejects names in data: they belong to no entity. */
export async function rejectDataName(
  writing: Writing,
  { ids }: ChosenDataName,
  { by, now }: Deciding,
): Promise<void> {
  await rejectDataNames(writing, ids, entityChanger(by), now);
}
