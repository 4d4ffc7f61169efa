import { z } from 'zod';
import type { Problem } from '../../../errors.ts';
import { type RefusalParameters, refusal } from '../../../words/refusal.ts';
import type { DatasetLimits } from '../limits.ts';
import { plainColumn, type StatedCode, type StatedColumn, type Texts, textIn, textsOf } from '../stated.ts';
import { whereWrong } from '../where-wrong.ts';
import { withBeside } from './align-statement.ts';
import type { Beside } from './beside.ts';
import { isTime, subjectOf } from './concepts.ts';
import type { ReadMessage } from './message.ts';
import { RowsWriter } from './rows-writer.ts';

const text = z.string().max(100_000);
const names = { name: text.nullish(), names: z.record(z.string(), text).nullish() };
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const value = z
  .looseObject({
    id: z.string().nullish(),
    ...names,
    value: z.union([scalar, z.record(z.string(), z.string())]).optional(),
    parent: z.string().nullish(),
  })
  .nullable();

const component = z.looseObject({
  id: z.string().min(1).max(200),
  ...names,
  values: z.array(value).nullish(),
  default: scalar.optional(),
  keyPosition: z.number().nullish(),
});

const level = z.array(component).max(200).nullish();
const levels = z.looseObject({ dataSet: level, dimensionGroup: level, series: level, observation: level });

const structure = z.looseObject({
  ...names,
  description: text.nullish(),
  dimensions: levels,
  measures: levels.nullish(),
  attributes: levels.nullish(),
});

const cells = z.array(z.unknown());
const dataSet = z.looseObject({
  action: z.string().nullish(),
  structure: z.number().int().nullish(),
  attributes: cells.nullish(),
  dimensionGroupAttributes: z.record(z.string(), cells).nullish(),
  series: z.record(z.string(), z.unknown()).nullish(),
  observations: z.record(z.string(), cells).nullish(),
});
const oneSeries = z.looseObject({
  attributes: cells.nullish(),
  observations: z.record(z.string(), cells).nullish(),
});

const party = z.looseObject({ id: z.string().nullish(), ...names });
const message = z.looseObject({
  header: z.looseObject({ sender: party.nullish() }).nullish(),
  meta: z.looseObject({ sender: party.nullish() }).nullish(),
  structure: structure.optional(),
  structures: z.array(structure).max(100).optional(),
  dataSets: z.array(dataSet).max(10_000),
});

type Component = z.infer<typeof component>;
type Structure = z.infer<typeof structure>;
type DataSet = z.infer<typeof dataSet>;

const FORMAT = 'SDMX-JSON';

/** The message in a JSON document, where it is one of data of SDMX-JSON 1 or 2; null otherwise. */
export function sdmxDataIn(given: Readonly<Record<string, unknown>>): object | null {
  const inside = typeof given.data === 'object' && given.data !== null ? given.data : {};
  const whole = { ...given, ...inside };
  return 'dataSets' in whole && ('structure' in whole || 'structures' in whole) ? whole : null;
}

/** Writes the observations of an SDMX-JSON data message as rows; answers what it states of them. */
export async function readSdmxJson(
  given: object,
  to: string,
  limits: DatasetLimits,
  beside: Beside | null,
): Promise<ReadMessage> {
  const read = message.safeParse(given);
  if (!read.success) throw refusal('messageWrongAt', { format: FORMAT, ...whereWrong(read.error) });
  const whole = read.data;
  const given_ = whole.dataSets.filter(({ action }) => action !== 'Delete');
  const left = whole.dataSets.length - given_.length;
  if (given_.length === 0 && left > 0) throw refusal('sdmxOnlyDeletes', { format: FORMAT });
  const structures = whole.structures ?? (whole.structure ? [whole.structure] : []);
  const which = new Set(given_.map((one) => one.structure ?? 0));
  if (which.size > 1) throw refusal('sdmxManyStructures', { format: FORMAT, count: which.size });
  const table = structures[[...which][0] ?? 0];
  if (!table) throw wrong('structure');
  const layout = layoutOf(table, beside);
  const writer = new RowsWriter(to, layout.columns, limits);
  await writer.head();
  for (const one of given_) for (const cells of rowsOf(one, layout)) await writer.row(cells);
  await writer.end();
  const sender = whole.meta?.sender ?? whole.header?.sender;
  return {
    statement: {
      format: 'SDMX-JSON',
      names: namesOf(table),
      about: table.description ? textIn(textsOf([['', table.description]])) : null,
      producer: (sender && (textIn(namesOf(sender)) || sender.id)) || null,
      columns: [...writer.columns],
    },
    notes: left > 0 ? [`${left} data sets of the message say what to delete, and were left out.`] : [],
  };
}

/** Where each cell of a row comes from. */
interface Layout {
  readonly columns: readonly StatedColumn[];
  readonly dimensions: Readonly<Record<'dataSet' | 'series' | 'observation', readonly Component[]>>;
  readonly attributes: Readonly<
    Record<'dataSet' | 'dimensionGroup' | 'series' | 'observation', readonly Component[]>
  >;
  readonly measures: number;
  /** The place of a component's cell in a row. */
  readonly at: ReadonlyMap<Component | number, number>;
}

function layoutOf({ dimensions, measures, attributes }: Structure, beside: Beside | null): Layout {
  const of = (all: z.infer<typeof levels> | null | undefined, which: keyof Layout['attributes']) =>
    all?.[which] ?? [];
  const own = {
    dataSet: of(dimensions, 'dataSet'),
    series: of(dimensions, 'series'),
    observation: of(dimensions, 'observation'),
  };
  const more = {
    dataSet: of(attributes, 'dataSet'),
    dimensionGroup: of(attributes, 'dimensionGroup'),
    series: of(attributes, 'series'),
    observation: of(attributes, 'observation'),
  };
  const inOrder = Object.values(own)
    .flat()
    .sort((a, b) => (a.keyPosition ?? 0) - (b.keyPosition ?? 0));
  const measured = of(measures, 'observation');
  const counted = measured.length > 0 ? measured : [{ id: 'OBS_VALUE' }];
  const at = new Map<Component | number, number>();
  const plain: StatedColumn[] = [];
  for (const one of inOrder) {
    at.set(one, plain.length);
    plain.push(columnOf(one, isTime(one.id) || isTimeRole(one) ? 'time' : 'dimension'));
  }
  for (const [i, one] of counted.entries()) {
    at.set(i, plain.length);
    plain.push(plainColumn(one.id, 'measure', { names: 'name' in one ? namesOf(one) : {} }));
  }
  for (const one of Object.values(more).flat()) {
    at.set(one, plain.length);
    plain.push(columnOf(one, 'attribute'));
  }
  const said = beside?.statement(plain.map(({ name }) => name)).columns ?? [];
  return {
    columns: withBeside(plain, said),
    dimensions: own,
    attributes: more,
    measures: counted.length,
    at,
  };
}

function isTimeRole(one: Component): boolean {
  return [one.role, one.roles].flat().some((role) => /^time(?:_period)?$/i.test(String(role)));
}

function columnOf(one: Component, is: 'dimension' | 'time' | 'attribute'): StatedColumn {
  const codes = (one.values ?? []).flatMap((value): StatedCode[] => {
    if (!value || value.id === null || value.id === undefined) return [];
    return [{ code: value.id, names: namesOf(value), parent: value.parent ?? null }];
  });
  const unique = [...new Map(codes.map((code) => [code.code, code])).values()];
  return plainColumn(one.id, is, {
    about: is === 'time' ? null : subjectOf(one.id),
    names: namesOf(one),
    codes: is === 'time' ? [] : unique,
  });
}

function namesOf({
  name,
  names,
}: {
  name?: string | null | undefined;
  names?: Texts | null | undefined;
}): Texts {
  const all = textsOf(Object.entries(names ?? {}));
  return Object.keys(all).length > 0 ? all : textsOf([['', name ?? '']]);
}

/** The rows of a data set: its own attributes, those of each group and series, and those of each observation. */
function* rowsOf(set: DataSet, layout: Layout): Generator<string[]> {
  const { dimensions, attributes } = layout;
  const base = new Array<string>(layout.columns.length).fill('');
  for (const one of dimensions.dataSet) put(base, layout, one, 0);
  for (const [i, one] of attributes.dataSet.entries()) put(base, layout, one, set.attributes?.[i]);
  const groups = groupsOf(set, layout);
  for (const [key, given] of Object.entries(set.series ?? {})) {
    const series = oneSeries.safeParse(given);
    if (!series.success) throw wrong('series', key);
    const row = [...base];
    putKey(row, layout, dimensions.series, key);
    for (const [i, one] of attributes.series.entries()) put(row, layout, one, series.data.attributes?.[i]);
    yield* observations(series.data.observations ?? {}, row, dimensions.observation, layout, groups);
  }
  // In a flat data set a key is of the dimensions of series, where there are such, and those of observations.
  yield* observations(
    set.observations ?? {},
    base,
    [...dimensions.series, ...dimensions.observation],
    layout,
    groups,
  );
}

function* observations(
  all: Readonly<Record<string, readonly unknown[]>>,
  series: readonly string[],
  key: readonly Component[],
  layout: Layout,
  groups: Groups,
): Generator<string[]> {
  for (const [at, given] of Object.entries(all)) {
    const row = [...series];
    putKey(row, layout, key, at);
    for (let i = 0; i < layout.measures; i += 1) {
      const value = given[i];
      row[layout.at.get(i) ?? -1] = value === null || value === undefined ? '' : plainly(value);
    }
    for (const [i, one] of layout.attributes.observation.entries())
      put(row, layout, one, given[layout.measures + i]);
    for (const { places, values } of groups) {
      const found = values.get(places.map((place) => row[place] ?? '').join('\n'));
      for (const [place, cell] of found ?? []) row[place] = cell;
    }
    yield row;
  }
}

/** Attributes of parts of a key, by which cells of a row they are found. */
type Groups = readonly {
  readonly places: readonly number[];
  readonly values: Map<string, readonly (readonly [place: number, cell: string])[]>;
}[];

function groupsOf(set: DataSet, layout: Layout): Groups {
  const { dataSet: whole, series, observation } = layout.dimensions;
  const key = [...whole, ...series, ...observation];
  const groups = new Map<string, Groups[number]>();
  for (const [at, given] of Object.entries(set.dimensionGroupAttributes ?? {})) {
    const parts = at.split(':');
    const row: string[] = [];
    const places: number[] = [];
    for (const [i, one] of key.entries()) {
      if ((parts[i] ?? '') === '') continue;
      put(row, layout, one, Number(parts[i]));
      places.push(layout.at.get(one) ?? -1);
    }
    const cells: string[] = [];
    for (const [i, one] of layout.attributes.dimensionGroup.entries()) put(cells, layout, one, given[i]);
    const id = places.join(' ');
    const group = groups.get(id) ?? { places, values: new Map() };
    group.values.set(
      places.map((place) => row[place] ?? '').join('\n'),
      [...cells.entries()].filter(([, cell]) => cell !== undefined && cell !== ''),
    );
    groups.set(id, group);
  }
  return [...groups.values()];
}

function putKey(row: string[], layout: Layout, key: readonly Component[], at: string): void {
  const parts = at === '' ? [] : at.split(':');
  if (parts.length !== key.length) throw wrong('keyParts', at);
  for (const [i, one] of key.entries()) {
    const index = Number(parts[i]);
    if (!one.values?.[index]) throw wrong('keyValue', at);
    put(row, layout, one, index);
  }
}

/** Puts the cell of a component into a row: of an index the value that it stands for, of anything else itself. */
function put(row: string[], layout: Layout, one: Component, given: unknown): void {
  const place = layout.at.get(one);
  if (place === undefined) return;
  const isCoded = (one.values?.length ?? 0) > 0;
  const cellOf = (part: unknown): string => {
    if (part === null || part === undefined) return one.default === undefined ? '' : plainly(one.default);
    if (!isCoded || typeof part !== 'number') return plainly(part);
    const value = one.values?.[part];
    return value ? (value.id ?? plainly(value.value ?? textIn(namesOf(value)))) : '';
  };
  row[place] = Array.isArray(given) ? given.map(cellOf).join('; ') : cellOf(given);
}

/** A value as a cell: of one in several languages, the English one. */
function plainly(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plainly).join('; ');
  if (typeof value !== 'object') return String(value);
  return textIn(textsOf(Object.entries(value).map(([language, part]) => [language, String(part)] as const)));
}

function wrong(fault: RefusalParameters<'sdmxWrong'>['fault'], name = ''): Problem {
  return refusal('sdmxWrong', { format: FORMAT, fault, name: name.slice(0, 40) });
}
