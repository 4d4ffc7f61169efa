import { z } from 'zod';
import { Problem } from '../../errors.ts';
import { type CubePlace, type CubeQuery, valueQuery } from '../../evidence/cubes/cube-query.ts';
import { period, slug, text, word } from './demo-words.ts';

/** Members of a table's dimensions by their column: one, or several that are added up. */
const members = z.record(
  text,
  z.union([word, z.array(word).min(1)]).transform((codes) => (typeof codes === 'string' ? [codes] : codes)),
);

/** What the members of a dimension are ranked or counted among: their codes, or a name of `areas`. */
const among = z.union([text, z.array(word).min(1)]).optional();

/** A figure of evidence.yaml that rests on a question to a table that is not of trade. */
export const tableFigure = z.strictObject({
  figure: text,
  /** A name of `tables`. */
  table: slug,
  /** Another column than the table's own that is read. */
  measure: text.optional(),
  of: members.optional(),
  in: period,
  /** Of several periods their mean; left out, what they come to together. */
  made: z.literal('mean').optional(),
  since: period.optional(),
  how: z.enum(['percent', 'points', 'absolute']).optional(),
  times: period.optional(),
  /** Of a share: the whole, which is as the part but for what it says itself. */
  whole: z.strictObject({ measure: text.optional(), of: members.optional() }).optional(),
  rank: z.strictObject({ along: text, order: z.enum(['most', 'least']).default('most'), among }).optional(),
  count: z
    .strictObject({
      along: text,
      is: z.enum(['above', 'below']),
      /** A value in full units. */
      than: z.number().optional(),
      /** The time at which the same member is compared. */
      since: period.optional(),
      among,
    })
    .optional(),
});

/** A table of evidence.yaml that is asked by its description. */
export const tableSchema = z.strictObject({ slug, measure: text });

type TableFigure = z.infer<typeof tableFigure>;

/** What is wrong with an entry by itself; null where nothing is. */
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

/** Writes an entry out as a question to its table. */
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
