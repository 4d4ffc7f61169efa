import { z } from 'zod';
import { refusal } from '../../../words/refusal.ts';
import type { Descriptor, FieldDescriptor } from '../descriptor.ts';
import { plainColumn, type StatedColumn, type StatedUnit, type Texts, textIn, textsOf } from '../stated.ts';
import { listed, whereWrong } from '../where-wrong.ts';
import type { Beside } from './beside.ts';
import { subjectOf } from './concepts.ts';

const text = z.string().max(10_000);
/** A text: alone, several, by language, or as JSON-LD writes one. */
const natural = z.union([
  text,
  z.array(z.union([text, z.looseObject({ '@value': text.optional() })])).max(100),
  z.looseObject({ '@value': text.optional(), '@id': text.optional() }),
]);
const datatype = z.union([
  z.string().max(200),
  z.looseObject({
    base: z.string().max(200).optional(),
    format: z
      .union([
        z.string().max(200),
        z.looseObject({ decimalChar: z.string().max(1).optional(), groupChar: z.string().max(1).optional() }),
      ])
      .optional(),
    minimum: z.union([z.number(), z.string()]).optional(),
    maximum: z.union([z.number(), z.string()]).optional(),
  }),
]);

const column = z.looseObject({
  name: z.string().min(1).max(200).optional(),
  titles: natural.optional(),
  datatype: datatype.optional(),
  null: z.union([z.string(), z.array(z.string()).max(100)]).optional(),
  lang: z.string().max(40).optional(),
  required: z.boolean().optional(),
  propertyUrl: z.string().max(2000).optional(),
  valueUrl: z.string().max(2000).optional(),
  default: z.string().max(400).optional(),
  virtual: z.boolean().optional(),
});

const dialect = z.looseObject({
  delimiter: z.string().max(4).optional(),
  encoding: z.string().max(40).optional(),
});
const schema = z.looseObject({
  columns: z.array(column).max(1000).default([]),
  primaryKey: z.union([z.string(), z.array(z.string()).max(20)]).optional(),
});
const table = z.looseObject({
  url: z.string().max(2000).optional(),
  tableSchema: z.union([schema, z.string()]).optional(),
  dialect: dialect.optional(),
  null: z.union([z.string(), z.array(z.string()).max(100)]).optional(),
});
const metadata = table.extend({ tables: z.array(table).max(200).optional(), '@context': z.unknown() });

type Column = z.infer<typeof column>;
type Table = z.infer<typeof table>;

/** Whether a JSON document is metadata after "CSV on the Web". */
export function isCsvw(given: Readonly<Record<string, unknown>>): boolean {
  const context = [given['@context']].flat();
  return context.some((one) => /ns\/csvw/.test(String(one))) || 'tableSchema' in given;
}

/** Reads CSVW metadata: a table's own, or that of the table of a group that is called as the file. */
export function readCsvw(given: Readonly<Record<string, unknown>>, fileName: string): Beside {
  const read = metadata.safeParse(given);
  if (!read.success) throw refusal('descriptorWrongAt', { format: 'CSVW', ...whereWrong(read.error) });
  const whole = read.data;
  const language = languageOf(whole['@context']);
  const part = tableOf(whole, fileName);
  const columns = typeof part.tableSchema === 'object' ? part.tableSchema.columns : [];
  if (columns.length === 0) throw refusal('csvwNoColumns');
  const about = { ...whole, ...part };
  const names = textsOn(about, ['dc:title', 'dcterms:title', 'rdfs:label', 'schema:name'], language);
  const place = (names: readonly string[]) =>
    columns.flatMap((one, i) => {
      const found = one.virtual ? null : headerOf(one, i, names);
      return found === null ? [] : [{ one, name: found }];
    });
  return {
    statement: (header) => {
      const placed = place(header);
      if (placed.length === 0) throw refusal('csvwOtherColumns', { columns: listed(header) });
      const unit = unitOfVirtual(columns, language);
      return {
        format: 'CSVW',
        names,
        about:
          textIn(textsOn(about, ['dc:description', 'dcterms:description', 'rdfs:comment'], language)) || null,
        producer:
          textIn(textsOn(about, ['dc:publisher', 'dcterms:publisher', 'dc:creator'], language)) || null,
        columns: placed.map(({ one, name }) => columnOf(one, name, language, unit)),
      };
    },
    descriptor: descriptorOf(whole, part, about, columns, names),
  };
}

function tableOf(whole: z.infer<typeof metadata>, fileName: string): Table {
  const all = whole.tables ?? [];
  const named = all.find(({ url }) => url?.split(/[/?#]/).includes(fileName));
  if (named) return named;
  if (all.length > 1) throw refusal('descriptorNoFile', { count: all.length, file: fileName });
  return all[0] ?? whole;
}

/** The header in the file that a column describes: one of its titles, its name, or the one in its place. */
function headerOf(one: Column, at: number, header: readonly string[]): string | null {
  const wanted = [one.name ?? '', ...titlesOf(one)].map((name) => name.trim().toLowerCase());
  const found = header.find((name) => wanted.includes(name.trim().toLowerCase()));
  return found ?? (one.name === undefined && one.titles === undefined ? (header[at] ?? null) : null);
}

function titlesOf({ titles }: Column): string[] {
  return textsIn(titles, '').map(([, title]) => title);
}

const NUMBER =
  /^(?:number|decimal|double|float|integer|long|int|short|byte|(?:non|positive|negative|unsigned)\w*)$/i;

function columnOf(one: Column, name: string, language: string, unit: StatedUnit | null): StatedColumn {
  const base = baseOf(one);
  const property = (one.propertyUrl ?? '').split(/[#/:]/).at(-1) ?? '';
  const names = textsOf(textsIn(one.titles, language));
  const is = isOf(one, base, property);
  const own = unitOf(one, language) ?? (is === 'measure' ? unit : null);
  return plainColumn(name, is, {
    about:
      is === 'dimension' || is === 'attribute'
        ? (subjectOf(snake(property)) ?? subjectOf(one.name ?? name))
        : null,
    names,
    ...(own ? { unit: own } : {}),
    // Only what the metadata says in the words of SDMX is sure.
    ...(/sdmx/.test(one.propertyUrl ?? '') || is === 'measure' ? {} : { isGuess: true as const }),
  });
}

function isOf(one: Column, base: string, property: string): StatedColumn['is'] {
  const url = one.propertyUrl ?? '';
  if (/sdmx.*(?:dimension|\/dimension)[#/:]/.test(url))
    return /^(?:refPeriod|timePeriod|refTime)$/.test(property) ? 'time' : 'dimension';
  if (/sdmx.*attribute[#/:]/.test(url)) return 'attribute';
  if (/sdmx.*measure[#/:]/.test(url)) return 'measure';
  if (/^g(?:Year|YearMonth)$/i.test(base)) return 'time';
  return NUMBER.test(base) ? 'measure' : 'dimension';
}

function baseOf({ datatype: given }: Column): string {
  return (typeof given === 'string' ? given : given?.base) ?? 'string';
}

/** A unit that a column has among its properties, or one column without cells says for all. */
function unitOf(one: Column, language: string): StatedUnit | null {
  const said = textsOn(one, ['schema:unitText', 'qudt:unit', 'unit', 'sdmx-attribute:unitMeasure'], language);
  return Object.keys(said).length === 0 ? null : unitCalled(said);
}

function unitOfVirtual(columns: readonly Column[], language: string): StatedUnit | null {
  const one = columns.find(
    ({ virtual, propertyUrl = '' }) => virtual && /unit(?:Measure)?$/.test(propertyUrl),
  );
  const said = one?.default ?? one?.valueUrl;
  return said ? unitCalled(textsOf([[language, lastPart(said)]])) : null;
}

function unitCalled(names: Texts): StatedUnit {
  const plain = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, lastPart(name)]));
  return { code: null, names: plain, multiplier: null, decimals: null, base: null };
}

function lastPart(url: string): string {
  return /^https?:/.test(url) ? decodeSafely(url.split(/[#/]/).at(-1) ?? url) : url;
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll(/[_-]+/g, ' ');
  } catch {
    return part;
  }
}

function descriptorOf(
  whole: z.infer<typeof metadata>,
  part: Table,
  about: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
  names: Texts,
): Descriptor {
  const said = { ...whole.dialect, ...part.dialect };
  const licence = textIn(textsOn(about, ['dc:license', 'dcterms:license', 'schema:license'], ''));
  const missing = part.null ?? whole.null;
  const key = typeof part.tableSchema === 'object' ? part.tableSchema.primaryKey : undefined;
  return {
    name: null,
    title: textIn(names) || null,
    names,
    about: null,
    version: null,
    retrieved: null,
    licence: licence || null,
    licenceUrl: /^https?:\/\//.test(licence) && URL.canParse(licence) ? licence : null,
    redistributable: null,
    producer: null,
    producerUrl: null,
    encoding: said.encoding ?? null,
    separator: said.delimiter?.length === 1 ? said.delimiter : null,
    fields: columns.flatMap((one) => (one.virtual ? [] : [fieldOf(one)])),
    missingValues: missing === undefined ? null : [missing].flat(),
    primaryKey: [key ?? []].flat(),
    constants: {},
  };
}

/** What a column is called here is put right when the header of the file is known. */
function fieldOf(one: Column): FieldDescriptor {
  const base = baseOf(one);
  const given = typeof one.datatype === 'object' ? one.datatype : {};
  const format = typeof given.format === 'object' ? given.format : {};
  const title = titlesOf(one)[0];
  const isInteger = /^(?:integer|long|int|short|byte|(?:non|positive|negative|unsigned)\w*)$/i.test(base);
  const type = isInteger
    ? 'integer'
    : NUMBER.test(base)
      ? 'number'
      : base === 'boolean'
        ? 'boolean'
        : undefined;
  return {
    name: one.name ?? title ?? '',
    ...(title === undefined ? {} : { title: title.slice(0, 4000) }),
    ...(type === undefined ? {} : { type }),
    ...(one.null === undefined ? {} : { missingValues: [one.null].flat() }),
    ...(format.decimalChar ? { decimalChar: format.decimalChar } : {}),
    ...(format.groupChar ? { groupChar: format.groupChar } : {}),
    constraints: {
      ...(one.required ? { required: true } : {}),
      ...(given.minimum === undefined ? {} : { minimum: given.minimum }),
      ...(given.maximum === undefined ? {} : { maximum: given.maximum }),
    },
  };
}

/** The fields of a descriptor by the headers that the file has; those that it has not are left out. */
export function fieldsByHeader(descriptor: Descriptor, header: readonly string[]): Descriptor {
  const by = (name: string | undefined) =>
    header.find((one) => one.trim().toLowerCase() === name?.trim().toLowerCase());
  return {
    ...descriptor,
    fields: descriptor.fields.flatMap((field) => {
      const name = by(field.name) ?? by(field.title);
      return name === undefined ? [] : [{ ...field, name }];
    }),
    primaryKey: descriptor.primaryKey.flatMap((name) => {
      const field = descriptor.fields.find((one) => one.name === name);
      return by(name) ?? by(field?.title) ?? [];
    }),
  };
}

function textsOn(given: Readonly<Record<string, unknown>>, keys: readonly string[], language: string): Texts {
  for (const key of keys) {
    const found = textsOf(textsIn(given[key], language));
    if (Object.keys(found).length > 0) return found;
  }
  return {};
}

/** The texts of a property, with their languages, in any of the ways that CSVW and JSON-LD write one. */
function textsIn(given: unknown, language: string): [string, string][] {
  if (typeof given === 'string') return [[language, given]];
  if (Array.isArray(given)) return given.flatMap((one) => textsIn(one, language));
  if (typeof given !== 'object' || given === null) return [];
  const one = given as Record<string, unknown>;
  if (typeof one['@value'] === 'string')
    return [[typeof one['@language'] === 'string' ? one['@language'] : language, one['@value']]];
  for (const key of ['schema:name', 'rdfs:label', 'foaf:name', 'name', '@id'])
    if (key in one) return textsIn(one[key], language);
  return Object.entries(one).flatMap(([tag, texts]) =>
    [texts].flat().flatMap((text): [string, string][] => (typeof text === 'string' ? [[tag, text]] : [])),
  );
}

function languageOf(context: unknown): string {
  const said = [context].flat().find((one) => typeof one === 'object' && one !== null && '@language' in one);
  return said ? String((said as Record<string, unknown>)['@language']) : '';
}

function snake(property: string): string {
  return property.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}
