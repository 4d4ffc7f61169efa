import { z } from 'zod';
import type { Problem } from '../../../errors.ts';
import { type RefusalParameters, refusal } from '../../../words/refusal.ts';
import type { DatasetLimits } from '../limits.ts';
import { readPeriod } from '../reading/read-period.ts';
import {
  plainColumn,
  type StatedCode,
  type StatedColumn,
  type StatedUnit,
  type Statement,
  type Texts,
  textIn,
  textsOf,
} from '../stated.ts';
import { whereWrong } from '../where-wrong.ts';
import { withBeside } from './align-statement.ts';
import type { Beside } from './beside.ts';
import { subjectOf } from './concepts.ts';
import type { ReadMessage } from './message.ts';
import { RowsWriter } from './rows-writer.ts';

const text = z.string().max(100_000);
const cell = z.union([z.number(), z.string().max(400), z.null()]);
const number = z.union([z.number(), z.null()]);

const unit = z.looseObject({
  label: text.optional(),
  base: text.optional(),
  symbol: text.optional(),
  decimals: z.number().int().min(0).max(20).optional(),
  multiplier: z.number().optional(),
});

const dimension = z.looseObject({
  label: text.optional(),
  category: z.looseObject({
    index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().min(0))]).optional(),
    label: z.record(z.string(), text).optional(),
    child: z.record(z.string(), z.array(z.string())).optional(),
    unit: z.record(z.string(), unit).optional(),
  }),
});

const roles = z.looseObject({
  time: z.array(z.string()).nullish(),
  geo: z.array(z.string()).nullish(),
  metric: z.array(z.string()).nullish(),
});

const dataset = z.looseObject({
  label: text.nullish(),
  source: text.nullish(),
  note: z.union([text, z.array(text)]).nullish(),
  id: z.array(z.string().min(1).max(200)).min(1).max(100),
  size: z.array(z.number().int().min(0)),
  role: roles.nullish(),
  dimension: z.record(z.string(), z.unknown()),
  value: z.union([z.array(number), z.record(z.string().regex(/^\d+$/), number)]),
  status: z.union([z.string(), z.array(cell), z.record(z.string(), cell)]).nullish(),
  extension: z.looseObject({}).nullish(),
});

type JsonStat = z.infer<typeof dataset>;

/** Whether a JSON document is JSON-stat: a dataset, a collection, or a bundle of the first edition. */
export function isJsonStat(given: Readonly<Record<string, unknown>>): boolean {
  return ['dataset', 'collection', 'dimension'].includes(String(given.class)) || bundled(given).length > 0;
}

/** Writes the dataset of a JSON-stat document as rows; answers what it states of them. */
export async function readJsonStat(
  given: Readonly<Record<string, unknown>>,
  to: string,
  limits: DatasetLimits,
  beside: Beside | null,
): Promise<ReadMessage> {
  const read = dataset.safeParse(onlyDataset(given));
  if (!read.success) throw refusal('messageWrongAt', { format: 'JSON-stat', ...whereWrong(read.error) });
  const whole = read.data;
  const { id, size } = whole;
  if (size.length !== id.length) throw wrong('sizes', { found: id.length, wanted: size.length });
  const count = size.reduce((a, b) => a * b, 1);
  if (!Number.isSafeInteger(count)) throw wrong('cells');
  const language = languageOf(whole);
  const dimensions = id.map((name, i) => dimensionOf(whole, name, size[i] ?? 0, language));
  const statuses = statusOf(whole);
  const plain = [
    ...dimensions.map(({ column }) => column),
    plainColumn('value', 'measure'),
    ...(statuses ? [statusColumn(whole, language)] : []),
  ];
  const columns = withBeside(plain, beside?.statement(plain.map(({ name }) => name)).columns ?? []);
  const writer = new RowsWriter(to, columns, limits);
  await writer.head();
  const row = (at: number, value: number | null) => {
    let rest = at;
    const cells: string[] = new Array(columns.length).fill('');
    for (let i = dimensions.length - 1; i >= 0; i -= 1) {
      const many = size[i] ?? 1;
      cells[i] = dimensions[i]?.cells[rest % many] ?? '';
      rest = Math.floor(rest / many);
    }
    cells[dimensions.length] = value === null ? '' : String(value);
    if (statuses) cells[dimensions.length + 1] = statuses(at);
    return value === null && !cells[dimensions.length + 1] ? null : writer.row(cells);
  };
  if (Array.isArray(whole.value)) {
    if (whole.value.length !== count) throw wrong('values', { found: whole.value.length, wanted: count });
    for (const [at, value] of whole.value.entries()) await row(at, value);
  } else {
    for (const [at, value] of Object.entries(whole.value)) {
      if (Number(at) >= count) throw wrong('beyond', { found: Number(at), wanted: count });
      await row(Number(at), value);
    }
  }
  await writer.end();
  const statement: Statement = {
    format: 'JSON-stat',
    names: textsOf([[language, whole.label ?? '']]),
    about: null,
    producer: textIn(textsOf([['', whole.source ?? '']])) || null,
    columns: [...writer.columns],
  };
  return { statement, notes: [whole.note ?? []].flat().slice(0, 50) };
}

/** The one dataset of a document. */
function onlyDataset(given: Readonly<Record<string, unknown>>): unknown {
  if (given.class === 'dataset') return given;
  if (given.class === 'dimension') throw wrong('dimension');
  const link = given.link as { readonly item?: unknown } | undefined;
  const items = given.class === 'collection' ? [link?.item ?? []].flat() : bundled(given);
  const whole = items.filter(
    (one): one is object => typeof one === 'object' && one !== null && 'dimension' in one && 'value' in one,
  );
  const [only] = whole;
  if (!only || whole.length > 1)
    throw refusal(
      'jsonStatMany',
      whole.length === 0 ? { kind: 'links', count: items.length } : { kind: 'other', count: whole.length },
    );
  return only;
}

/** The datasets of a bundle, as the first edition wrote them: what a dataset says itself today, its `dimension` said. */
function bundled(given: Readonly<Record<string, unknown>>): object[] {
  if (given.class !== undefined) return [];
  return Object.values(given).flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('dimension' in one) || !('value' in one)) return [];
    const { dimension: said } = one;
    if (typeof said !== 'object' || said === null || !('id' in said) || !('size' in said)) return [];
    const { id, size, role } = said as { id: unknown; size: unknown; role?: unknown };
    return [{ ...one, id, size, role }];
  });
}

function dimensionOf(
  { dimension: all, role }: JsonStat,
  id: string,
  size: number,
  language: string,
): { column: StatedColumn; cells: readonly string[] } {
  const read = dimension.safeParse(Object.hasOwn(all, id) ? all[id] : undefined);
  if (!read.success) throw wrong('unreadable', { name: id.slice(0, 80) });
  const { label, category } = read.data;
  const order = orderOf(category, id, size);
  const parents = new Map(
    Object.entries(category.child ?? {}).flatMap(([parent, children]) =>
      children.map((child) => [child, parent] as const),
    ),
  );
  const codes = order.map((code): StatedCode => {
    const names = textsOf([[language, own(category.label, code) ?? '']]);
    const stated = own(category.unit, code);
    return {
      code,
      names,
      parent: parents.get(code) ?? null,
      ...(stated && { unit: unitOf(stated, language) }),
    };
  });
  const names = textsOf([[language, label ?? '']]);
  const isTime = role?.time?.[0] === id;
  if (isTime) return { column: plainColumn(id, 'time', { names }), cells: timeCells(codes) };
  const about = role?.geo?.includes(id) ? 'place' : role?.metric?.includes(id) ? 'metric' : subjectOf(id);
  return { column: plainColumn(id, 'dimension', { about, names, codes }), cells: order };
}

/** The codes of a dimension in the order of its cells. */
function orderOf(category: z.infer<typeof dimension>['category'], id: string, size: number): string[] {
  const { index, label } = category;
  const listed = Array.isArray(index)
    ? index
    : index
      ? Object.entries(index)
          .sort(([, a], [, b]) => a - b)
          .map(([code]) => code)
      : Object.keys(label ?? {});
  if (listed.length !== size || new Set(listed).size !== size)
    throw wrong('other', { name: id.slice(0, 80), found: listed.length, wanted: size });
  return listed;
}

/** Times as people write them, where all of them are: "20161" may be any code. */
function timeCells(codes: readonly StatedCode[]): string[] {
  const labels = codes.map(({ names }) => textIn(names));
  const readable = labels.length > 0 && labels.every((label) => readPeriod(label) !== null);
  return readable ? labels : codes.map(({ code }) => code);
}

function unitOf(stated: z.infer<typeof unit>, language: string): StatedUnit {
  const { label, base, symbol, decimals, multiplier } = stated;
  const isPower = multiplier !== undefined && Number.isInteger(multiplier) && Math.abs(multiplier) <= 15;
  return {
    code: symbol?.slice(0, 80) || null,
    names: textsOf([[language, label ?? base ?? symbol ?? '']]),
    multiplier:
      multiplier === undefined ? null : isPower ? 10 ** multiplier : multiplier > 0 ? multiplier : null,
    decimals: decimals ?? null,
    base: null,
  };
}

/** The flag of each cell; null where the dataset has none. */
function statusOf({ status }: JsonStat): ((at: number) => string) | null {
  if (status === null || status === undefined) return null;
  if (typeof status === 'string') return () => status;
  if (Array.isArray(status))
    return status.length === 1 ? () => String(status[0] ?? '') : (at) => String(status[at] ?? '');
  return (at) => String(own(status, String(at)) ?? '');
}

/** The column of flags, with their meanings where the dataset has them, as Eurostat writes them. */
function statusColumn({ extension }: JsonStat, language: string): StatedColumn {
  const said = z
    .looseObject({ status: z.looseObject({ label: z.record(z.string(), text) }) })
    .safeParse(extension);
  const labels: Texts = said.success ? said.data.status.label : {};
  const codes = Object.entries(labels).map(([code, label]) => ({
    code,
    names: textsOf([[language, label]]),
    parent: null,
  }));
  return plainColumn('status', 'attribute', { about: 'status', codes });
}

function languageOf({ extension }: JsonStat): string {
  const said = z.looseObject({ lang: z.string().max(20) }).safeParse(extension);
  return said.success ? said.data.lang.toLowerCase() : '';
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function wrong(
  fault: RefusalParameters<'jsonStatWrong'>['fault'],
  found: { readonly name?: string; readonly found?: number; readonly wanted?: number } = {},
): Problem {
  return refusal('jsonStatWrong', { fault, name: '', found: 0, wanted: 0, ...found });
}
