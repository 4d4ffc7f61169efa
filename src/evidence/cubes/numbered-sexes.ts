import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import type { DatasetField } from '../datasets/dataset.ts';

/** Headers of columns that tell men and women apart, maybe by numbers. */
const SEX = /^(?:sex|sexe|sexo|sesso|gender|geschlecht|kön|пол|性别|الجنس)(?:[ _]?(?:code|id))?$/iu;

/**
 * Columns that tell men and women apart by the numbers of ISO 5218, 1 and 2. A third number has to stand for both: as many
 * rows have it, and its values are on average no smaller than both of theirs, as those of unknown sex would be.
 */
export async function numberedSexes(
  analytics: Analytics,
  path: string,
  fields: readonly DatasetField[],
): Promise<string[]> {
  const named = fields.filter(({ name, type }) => type === 'integer' && SEX.test(name.trim()));
  const found: string[] = [];
  for (const { name } of named) {
    const others = fields.filter(
      (one) => one.type === 'number' || (one.type === 'integer' && one.name !== name),
    );
    const means = others.map((one, i) => `avg(${quoted(one.name)})::double as m${i}`);
    const rows = await analytics.rows(
      `select ${[`${quoted(name)}::integer as code`, 'count(*)::integer as n', ...means].join(', ')}
        from read_parquet($1) group by 1 order by 1 limit 5`,
      [path],
    );
    const of = (code: number) => rows.find((row) => Number(row.code) === code);
    const [men, women] = [of(1), of(2)];
    const [third, ...more] = rows.filter((row) => row !== men && row !== women);
    if (!men || !women || more.length > 0) continue;
    const areBoth =
      third === undefined ||
      ([0, 3, 9].includes(Number(third.code)) &&
        third.n === men.n &&
        third.n === women.n &&
        others.every(
          (_, i) => Number(third[`m${i}`]) >= Math.min(Number(men[`m${i}`]), Number(women[`m${i}`])),
        ));
    if (areBoth) found.push(name);
  }
  return found;
}
