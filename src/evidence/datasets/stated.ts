import { z } from 'zod';

/** Under what the metadata of a Parquet file keeps what was stated of its columns. */
export const STATED_KEY = 'sourceline_stated';

/** The most characters of a name that are kept. */
const NAME_MOST = 400;

/** A text in several languages: by the language's tag, or by '' where none is said. */
const texts = z.record(z.string(), z.string());

const unit = z.object({
  /** As the producer calls it: "EUR", "million euro". */
  code: z.string().nullable(),
  names: texts,
  /** What one of the values counts; null where nothing says it. */
  multiplier: z.number().positive().nullable(),
  decimals: z.number().int().nullable(),
  /** The period that an index is 100 in. */
  base: z.string().nullable(),
});

const code = z.object({
  code: z.string(),
  names: texts,
  /** The code that it is a part of; null where it is of none. */
  parent: z.string().nullable(),
  /** Of a code that names a measure. */
  unit: unit.optional(),
});

/** What a column is about, beside telling cells apart. */
export const COLUMN_SUBJECTS = [
  'place',
  'series',
  'metric',
  'frequency',
  'unit',
  'multiplier',
  'decimals',
  'base',
  'status',
  'note',
] as const;

const column = z.object({
  /** As in the table. */
  name: z.string(),
  /** `label`: its cells name the codes of another column. */
  is: z.enum(['dimension', 'time', 'measure', 'attribute', 'label']),
  about: z.enum(COLUMN_SUBJECTS).nullable(),
  names: texts,
  codes: z.array(code),
  /** Set where the message does not say what the column is, and its name and its place do. */
  isGuess: z.literal(true).optional(),
  /** Of a label: the column whose codes it names. */
  of: z.string().optional(),
  /** Of a measure whose unit is said once for all rows. */
  unit: unit.optional(),
});

const statement = z.object({
  /** Of what kind the file or the descriptor is that says it: "SDMX-ML". */
  format: z.string(),
  names: texts,
  about: z.string().nullable(),
  producer: z.string().nullable(),
  columns: z.array(column),
});

/** A text in several languages: by the language's tag, or by '' where none is said. */
export type Texts = Readonly<z.infer<typeof texts>>;

/** What is said of the unit of a measure. */
export type StatedUnit = Readonly<z.infer<typeof unit>>;

/** One code of a list, with what it is called. */
export type StatedCode = Readonly<z.infer<typeof code>>;

/** One of {@link COLUMN_SUBJECTS}. */
export type ColumnSubject = (typeof COLUMN_SUBJECTS)[number];

/** What is said of one column of a table. */
export type StatedColumn = Readonly<z.infer<typeof column>>;

/**
 * What a file, or a descriptor beside it, states of its table: which columns tell cells apart, what their codes are
 * called, and in which units values are. All formats of statistics offices are read into this one shape.
 */
export type Statement = Readonly<z.infer<typeof statement>>;

/** Reads a statement as it is kept with a version; null where it is none. */
export function readStatement(json: string): Statement | null {
  const read = statement.safeParse(JSON.parse(json));
  return read.success ? read.data : null;
}

/** A text in one language, else in English, else in the one that no language is said of, else in any; '' where there is none. */
export function textIn(names: Texts, language = 'en'): string {
  return names[language] ?? names.en ?? names[''] ?? Object.values(names)[0] ?? '';
}

/** Texts by the first part of their language's tag, without empty ones; of two of a language the first. */
export function textsOf(given: Iterable<readonly [language: string, text: string]>): Texts {
  const all = new Map<string, string>();
  for (const [language, text] of given) {
    const plain = tidy(text);
    const key = language.toLowerCase().split(/[-_]/)[0] ?? '';
    if (plain !== '' && !all.has(key)) all.set(key, plain);
  }
  return Object.fromEntries(all);
}

/** A column of which nothing is known but what it is. */
export function plainColumn(
  name: string,
  is: StatedColumn['is'],
  more: Partial<StatedColumn> = {},
): StatedColumn {
  return { name, is, about: null, names: {}, codes: [], ...more };
}

function tidy(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, NAME_MOST);
}
