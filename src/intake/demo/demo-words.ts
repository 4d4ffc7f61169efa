import { z } from 'zod';

/** What the demo's files call things by in addresses and in each other. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: small letters, digits and hyphens');

/** Words that say something. */
export const text = z.string().trim().min(1);

/** A word that YAML may have read as a number. */
export const word = z.union([z.string(), z.number()]).transform(String);

const PERIOD =
  /^(\d{4})(?:-(?:Q([1-4])|H([12]))|-(0[1-9]|1[0-2])(?:\/(\d{4})-(0[1-9]|1[0-2])|-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, `2023-Q4`, `2024-H1`, a month, a day, or months from and up to: `2022-07/2023-07`; read as half-open days. */
export const period = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(
    (word) => PERIOD.test(word),
    'must be 2023, 2023-Q4, 2023-H1, 2023-07, 2022-07/2023-07 or 2023-12-31',
  )
  .transform((word): [from: string, to: string] => {
    const [, year = '', quarter, half, month, endYear = '', endMonth = '', date] = PERIOD.exec(word) ?? [];
    if (date) return [word, new Date(Date.parse(word) + 86_400_000).toISOString().slice(0, 10)];
    if (endMonth) return [`${year}-${month}-01`, `${endYear}-${endMonth}-01`];
    const [first, months] = month
      ? [Number(month) - 1, 1]
      : quarter
        ? [(Number(quarter) - 1) * 3, 3]
        : half
          ? [(Number(half) - 1) * 6, 6]
          : [0, 12];
    const day = (at: number) => new Date(Date.UTC(Number(year), at, 1)).toISOString().slice(0, 10);
    return [day(first), day(first + months)];
  })
  .refine(([from, to]) => from < to, 'must end after it begins');
