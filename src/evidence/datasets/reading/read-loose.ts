import { type Column, cellSql } from './column.ts';
import { bodyOf, isBracketed, isMissingCell, isPercent, type LooseCells } from './flagged-number.ts';
import { fitsForm, type NumberForm, numberForm, numberSql, PLAIN } from './number-form.ts';
import { ask, type Stage } from './stage.ts';

const MOST_CELLS = 5_000;
/** Fewer different numbers than that, none of them large or with decimals, beside single letters may be codes. */
const LEAST_NUMBERS = 30;
const LARGE = 1_000;

/** Where numbers in brackets are negative: what a column measures can be below zero. */
const CAN_BE_NEGATIVE =
  /change|balance|\bnet\b|growth|deficit|surplus|profit|loss|saldo|veränderung|solde|évolution|variaci|сальдо|изменени|прирост/i;
const ABOUT_BRACKETS = /\(\s*(?:x|\d+[.,\d]*)?\s*\)|brackets|parenthes|klammer|parenthès|paréntesis|скобк/i;

/** How a column of numbers with flags beside them, or with words for "none", is read. */
export interface LooseNumbers {
  readonly form: NumberForm;
  readonly cells: LooseCells;
  readonly hasFlags: boolean;
  /** Whether every number has a percent sign behind it. */
  readonly isPercent: boolean;
}

/**
 * Finds out whether a column that is not all numbers is one of numbers with flags, and signs where there is none: the
 * same form fits every number. In a column of values (`strict`) single letters are no codes. Null where it is not, and where nobody says what brackets mean.
 */
export async function readLoose(stage: Stage, column: Column, strict: boolean): Promise<LooseNumbers | null> {
  const cell = `(${cellSql(column)})`;
  const found = await ask(
    stage.connection,
    `select ${cell} as v, count(*) as n from raw where ${cell} is not null group by 1 order by 2 desc, 1 limit ${MOST_CELLS}`,
  );
  const texts = found.map(({ v }) => String(v));
  const brackets = bracketsOf(texts, column.name, stage.said ?? []);
  if (brackets === null) return null;
  const cells = { brackets };
  const bodies = texts.flatMap((text) => bodyOf(text, cells) ?? []);
  const odd = bodies.filter((body) => !Number.isFinite(Number(body)));
  const form = odd.length === 0 ? PLAIN : numberForm(odd, column.name, stage.separator);
  if (form === null) return null;
  if (!bodies.every((body) => fitsForm(body, form) || Number.isFinite(Number(body)))) return null;
  const numbers = bodies.map((body) => numberOf(body, form));
  if (numbers.length === 0 || isYears(numbers)) return null;
  const isLetter = texts.some((text) => /^\p{L}$/u.test(text) && isMissingCell(text));
  const isMeasured =
    numbers.some((number) => Math.abs(number) >= LARGE || !Number.isInteger(number)) ||
    new Set(numbers).size > LEAST_NUMBERS;
  if (isLetter && !isMeasured && !strict) return null;
  const percents = texts.filter(isPercent).length;
  // Some percent signs among plain numbers are of something else.
  if (percents > 0 && percents < bodies.length) return null;
  const loose = { ...column, loose: { part: 'number', cells, hasFlags: false } } as const;
  const body = `(${cellSql(loose)})`;
  const flag = `(${cellSql({ ...column, loose: { part: 'flag', cells, hasFlags: true } })})`;
  const number = numberSql(body, form);
  const [row] = await ask(
    stage.connection,
    `select count(${number}) as numbers, count(${flag}) as flags,
      count(*) filter (where ${body} is not null and (${number} is null or not isfinite(${number}))) as wrong from raw`,
  );
  if (Number(row?.wrong) > 0 || Number(row?.numbers) === 0) return null;
  return { form, cells, hasFlags: Number(row?.flags) > 0, isPercent: percents > 0 };
}

function bracketsOf(
  texts: readonly string[],
  name: string,
  said: readonly string[],
): LooseCells['brackets'] | null {
  if (!texts.some(isBracketed)) return 'flag';
  if (texts.some((text) => /^[-−–]\s?\d/.test(text)) || said.some((line) => ABOUT_BRACKETS.test(line)))
    return 'flag';
  return CAN_BE_NEGATIVE.test(name) ? 'negative' : null;
}

function numberOf(body: string, { decimal, group }: NumberForm): number {
  const plain = group === '' ? body : body.replaceAll(group === ' ' ? /\s/g : group, '');
  return Number(plain.replace(decimal, '.'));
}

/** Years with a mark behind the last ones are periods. */
function isYears(numbers: readonly number[]): boolean {
  return (
    numbers.length > 1 && numbers.every((year) => Number.isInteger(year) && year >= 1500 && year <= 2200)
  );
}
