import { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Names } from '../../store/tables.ts';
import { json } from '../../store/tables.ts';
import { FORMAT_DEFAULTS } from './list-formats.ts';
import { dayOf } from './reading/days.ts';
import type { ListFormat } from './watch-list.ts';

/** What a person says of a list beside its files. */
export interface ListSaid {
  readonly format: ListFormat;
  /** What it is called in addresses; a layout of one official list has one of its own. */
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

/** The slug a list is kept under. */
export function slugOf({ format, slug }: ListSaid): string {
  const own = slug ?? FORMAT_DEFAULTS[format].slug;
  if (own === null)
    throw new Problem('bad input', `A list that comes as ${format} needs a slug.`, 'Give one with --slug.');
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(own) && own.length <= 60) return own;
  throw new Problem(
    'bad input',
    `"${own}" is no slug: small letters, digits and single hyphens, at most 60.`,
  );
}

/** Refuses what a list of its layout may not be imported without. */
export function checkSaid({ format, licence, periodDays }: ListSaid): void {
  if (format === 'opensanctions' && !licence?.trim())
    throw new Problem(
      'bad input',
      'OpenSanctions comes under a licence of your own.',
      'State which, with --licence "…": see https://www.opensanctions.org/licensing/.',
    );
  if (periodDays !== undefined && !(Number.isInteger(periodDays) && periodDays >= 1 && periodDays <= 3_650))
    throw new Problem('bad input', 'The period is a whole number of days, from 1 to 3650.');
}

/** The list of that slug, locked until the transaction ends; made where there is none, and told anew what was said of it. */
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
    throw new Problem(
      'conflict',
      `The list ${slug} comes as ${list.format}, not as ${said.format}.`,
      'Give this one another slug with --slug.',
    );
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

/** The day a version is of: the one a person states, unless the files show that they are newer; else the files' own. */
export function asOfDay(stated: string | undefined, inFiles: string | null, now: Date): string | null {
  if (stated === undefined) return inFiles;
  const day = /^\d{4}-\d\d-\d\d$/.test(stated) ? dayOf(stated) : null;
  if (!day) throw new Problem('bad input', `"${stated}" is no day such as 2025-12-31.`);
  if (day > new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10))
    throw new Problem('bad input', `${day} is still to come.`);
  if (inFiles && day < inFiles)
    throw new Problem('bad input', `The files are of ${inFiles}, later than ${day}.`, 'Leave the day out.');
  return day;
}
