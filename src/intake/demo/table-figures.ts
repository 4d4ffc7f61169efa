import { z } from 'zod';
import { Problem } from '../../errors.ts';
import { type CubePlace, type CubeQuery, valueQuery } from '../../evidence/cubes/cube-query.ts';
import { period, slug, text, word } from './demo-words.ts';

/** Members of a table's dimensions by column: one, or several that are summed. */
const members = z.record(
  text,
  z.union([word, z.array(word).min(1)]).transform((codes) => (typeof codes === 'string' ? [codes] : codes)),
);

/** The members of a dimension used for a ranking or count: their codes, or a name from `areas`. */
const among = z.union([text, z.array(word).min(1)]).optional();

/** A figure in evidence.yaml based on a query to a table other than trade data. */
export const tableFigure = z.strictObject({
  figure: text,
  /** A name from `tables`. */
  table: slug,
  /** Another column to read than the table's default. */
  measure: text.optional(),
  of: members.optional(),
  in: period,
  /** The mean of several periods; omitted: their sum. */
  made: z.literal('mean').optional(),
  since: period.optional(),
  how: z.enum(['percent', 'points', 'absolute']).optional(),
  times: period.optional(),
  /** For a share: the whole, which equals the part unless it specifies its own. */
  whole: z.strictObject({ measure: text.optional(), of: members.optional() }).optional(),
  rank: z.strictObject({ along: text, order: z.enum(['most', 'least']).default('most'), among }).optional(),
  count: z
    .strictObject({
      along: text,
      is: z.enum(['above', 'below']),
      /** A value in full units. */
      than: z.number().optional(),
      /** The time to compare the same member with. */
      since: period.optional(),
      among,
    })
    .optional(),
});

/** A table in evidence.yaml that is queried through its description. */
export const tableSchema = z.strictObject({ slug, measure: text });

type TableFigure = z.infer<typeof tableFigure>;

/** What is wrong with an entry on its own; null if nothing is. */
export function wrongInTableFigure({
  made,
  since,
  times,
  whole,
  rank,
  count,
  how,
}: TableFigure): string | null {
  if ([made, since, times, whole, rank, count].filter(Boolean).length > 1)
    return 'can have only one of made, since, times, whole, rank and count';
  if ((since === undefined) !== (how === undefined)) return 'needs both `since` and `how`, or neither';
  if (count && (count.than === undefined) === (count.since === undefined))
    return 'counts with `than` or with `since`';
  return null;
}

/** Expands an entry to a query on its table. */
export function tableQuestion(
  evidence: {
    readonly tables: Readonly<Record<string, z.infer<typeof tableSchema>>>;
    readonly areas: Readonly<Record<string, readonly string[]>>;
  },
  entry: TableFigure,
): CubeQuery {
  const table = evidence.tables[entry.table];
  if (!table)
    throw new Problem(
      'bad input',
      `evidence.yaml: “${entry.figure}” names a table ${entry.table} that is not there.`,
    );
  const place = (time: CubePlace['time'], own: Pick<TableFigure, 'measure' | 'of'> = {}): CubePlace => ({
    measure: own.measure ?? entry.measure ?? table.measure,
    members: own.of ?? entry.of ?? {},
    time,
  });
  const codes = (named: z.infer<typeof among>) =>
    named === undefined ? null : typeof named === 'string' ? (evidence.areas[named] ?? [named]) : named;
  const { made, since, times, whole, rank, count, how = null } = entry;
  const plain = valueQuery(table.slug, place(entry.in));
  if (made) return { ...plain, statistic: made };
  if (since) return { ...plain, statistic: 'change', how, against: place(since) };
  if (times) return { ...plain, statistic: 'ratio', against: place(times) };
  if (whole) return { ...plain, statistic: 'share', against: place(entry.in, whole) };
  if (rank)
    return {
      ...plain,
      statistic: 'rank',
      rank: { along: rank.along, order: rank.order, among: codes(rank.among), since: null },
    };
  if (!count) return plain;
  const { along, is, than, since: time } = count;
  const counted = { along, is, among: codes(count.among) };
  if (than !== undefined) return { ...plain, statistic: 'count', counted: { ...counted, than } };
  return time ? { ...plain, statistic: 'count', counted: { ...counted, than: time } } : plain;
}
