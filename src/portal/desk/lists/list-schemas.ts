import { z } from 'zod';
import { KEYS_KEPT, LIST_FORMATS } from '../../../entities/lists/watch-list.ts';
import { id, instant } from '../../json/desk-schemas.ts';

const text = z.string();
const textOrNull = z.string().nullable();
const whole = z.number().int();

const version = z
  .object({
    number: whole,
    sha256: text.meta({ description: 'A hash of the entries, independent of their order.' }),
    asOf: textOrNull,
    files: z.array(z.object({ name: text, bytes: whole, sha256: text, rows: whole })),
    missing: z.array(text).meta({ description: 'Files missing from the set.' }),
    entryCount: whole,
    changes: z
      .object({ against: whole, added: whole, changed: whole, removed: whole, cannotTell: whole })
      .nullable()
      .meta({ description: 'Compared with the previous version; null for the first.' }),
    note: text,
    imported: instant,
  })
  .meta({ id: 'ListVersion' });

const list = {
  slug: text,
  names: z.record(text, text),
  about: text,
  format: z.enum(LIST_FORMATS),
  producer: text,
  url: textOrNull,
  licence: text,
  licenceUrl: textOrNull,
  redistributable: z.boolean(),
  demo: z.boolean(),
  periodDays: whole,
  age: z.object({ days: whole, dated: z.boolean(), stale: z.boolean() }),
  newest: version,
  behind: version.nullable().meta({
    description:
      'The complete version used alongside the latest one if that lacks a file; `age` is then its age.',
  }),
  hits: z.object({ waiting: whole, same: whole, 'not the same': whole, unsure: whole }),
};

/** A watch list with its newest version. */
export const watchList = z.object(list).meta({ id: 'DeskWatchList' });
/** A watch list with all its versions. */
export const watchListWhole = z
  .object({ ...list, versions: z.array(version) })
  .meta({ id: 'DeskWatchListWhole' });

const named = z.object({ key: text, name: textOrNull });
/** A version with the entries it changed. */
export const versionWhole = version
  .extend({
    entries: z
      .object({
        added: z.array(named),
        changed: z.array(named.extend({ fields: z.array(text) })),
        removed: z.array(named),
      })
      .nullable()
      .meta({ description: `At most ${KEYS_KEPT} of each; the counts are complete.` }),
  })
  .meta({ id: 'ListVersionWhole' });

/** An import of a list. */
export const listImport = z
  .object({
    id,
    step: z.enum(['waiting', 'reading', 'saving', 'comparing', 'ended']),
    added: z
      .object({
        status: z.enum(['imported', 'same', 'same entries, later date']),
        list: text,
        version: whole,
        entries: whole,
        notes: z.array(text),
      })
      .nullable()
      .meta({ description: 'Null while it is running.' }),
  })
  .meta({ id: 'ListImport' });
