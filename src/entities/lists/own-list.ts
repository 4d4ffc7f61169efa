import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Names } from '../../store/tables.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { FORMAT_DEFAULTS } from './list-formats.ts';
import { dayOf } from './reading/days.ts';
import type { ListFormat } from './watch-list.ts';

/** What a person states about a list besides its files. */
export interface ListSaid {
  readonly format: ListFormat;
  /** Its slug in addresses; the format of a single official list has a default. */
  readonly slug?: string | undefined;
  readonly name?: string | undefined;
  readonly about?: string | undefined;
  readonly producer?: string | undefined;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  readonly licenceUrl?: string | undefined;
  readonly redistributable?: boolean | undefined;
  readonly periodDays?: number | undefined;
}

/** The slug of a list. */
export function slugOf({ format, slug }: ListSaid): string {
  const own = slug ?? FORMAT_DEFAULTS[format].slug;
  if (own === null) throw refusal('listSlugMissing', { format });
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(own) && own.length <= 60) return own;
  throw refusal('slugWrong', { slug: own });
}

/** Checks the data required to import a list of its format. */
export function checkSaid({ format, licence, periodDays }: ListSaid): void {
  if (format === 'opensanctions' && !licence?.trim()) throw refusal('openSanctionsLicence');
  if (periodDays !== undefined && !(Number.isInteger(periodDays) && periodDays >= 1 && periodDays <= 3_650))
    throw refusal('periodDaysWrong', { most: 3650 });
}

/**
 * The list with that slug, locked until the transaction ends; created if it does not exist, and updated with what was
 * stated.
 */
export async function ownList(
  writing: Writing,
  said: ListSaid,
  { by, now }: { readonly by: { readonly memberId: string | null }; readonly now: Date },
): Promise<string> {
  const slug = slugOf(said);
  const known = FORMAT_DEFAULTS[said.format];
  const names: Names | null = said.name ? { en: said.name } : null;
  await writing
    .insertInto('watch_lists')
    .values({
      id: newId(),
      slug,
      names: json(names ?? known.names ?? { en: slug }),
      about: said.about ?? known.about,
      format: said.format,
      producer: said.producer ?? known.producer ?? 'Not stated',
      url: said.url ?? known.url,
      licence: said.licence ?? known.licence ?? 'Not stated',
      licence_url: said.licenceUrl ?? known.licenceUrl,
      redistributable: said.redistributable ?? known.redistributable,
      period_days: said.periodDays ?? known.periodDays,
      created_at: now,
      made_by: by.memberId,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute();
  const list = await writing
    .selectFrom('watch_lists')
    .select(['id', 'format'])
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (list.format !== said.format)
    throw refusal('listOtherFormat', { slug, known: list.format, format: said.format });
  const anew = {
    ...(names && { names: json(names) }),
    ...(said.about !== undefined && { about: said.about }),
    ...(said.producer !== undefined && { producer: said.producer }),
    ...(said.url !== undefined && { url: said.url }),
    ...(said.licence !== undefined && { licence: said.licence }),
    ...(said.licenceUrl !== undefined && { licence_url: said.licenceUrl }),
    ...(said.redistributable !== undefined && { redistributable: said.redistributable }),
    ...(said.periodDays !== undefined && { period_days: said.periodDays }),
  };
  if (Object.keys(anew).length > 0)
    await writing.updateTable('watch_lists').set(anew).where('id', '=', list.id).execute();
  return list.id;
}

/** The date of a version: the stated one, unless the files have a later one; otherwise the files' own. */
export function asOfDay(stated: string | undefined, inFiles: string | null, now: Date): string | null {
  if (stated === undefined) return inFiles;
  const day = /^\d{4}-\d\d-\d\d$/.test(stated) ? dayOf(stated) : null;
  if (!day) throw refusal('dayNotDay', { day: stated });
  if (day > new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10))
    throw refusal('dayAhead', { day });
  if (inFiles && day < inFiles) throw refusal('dayBeforeFiles', { files: inFiles, day });
  return day;
}
