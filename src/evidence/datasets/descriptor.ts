import { z } from 'zod';
import { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { FIELD_ROLES } from './dataset.ts';
import { whereWrong } from './where-wrong.ts';

const text = z.string().trim().min(1).max(4000);
const address = z.url({ protocol: /^https?$/ });
const role = z.enum(FIELD_ROLES);
const values = z.array(z.string().max(200)).max(100);

const constraints = z.looseObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minimum: z.union([z.number(), z.string()]).optional(),
  maximum: z.union([z.number(), z.string()]).optional(),
  enum: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .max(10_000)
    .optional(),
});

const field = z.looseObject({
  name: z.string().min(1).max(200),
  type: z.string().max(40).optional(),
  title: text.optional(),
  description: text.optional(),
  missingValues: values.optional(),
  decimalChar: z.string().length(1).optional(),
  groupChar: z.string().max(1).optional(),
  constraints: constraints.optional(),
  role: role.optional(),
  sdmxRole: role.optional(),
  unit: text.optional(),
  multiplier: z.number().positive().optional(),
  basis: z.enum(['CIF', 'FOB']).optional(),
  additive: z.boolean().optional(),
  sparse: z.boolean().optional(),
});

const schema = z.looseObject({
  fields: z.array(field).max(1000).default([]),
  missingValues: values.optional(),
  primaryKey: z.union([z.string(), z.array(z.string()).max(20)]).optional(),
});

const licence = z.looseObject({ name: text.optional(), title: text.optional(), path: z.string().optional() });
const source = z.looseObject({ title: text.optional(), path: z.string().optional() });

/** What is the same for every row, where the file has no column for it. */
const constants = z.strictObject({
  reporter: text.optional(),
  partner: text.optional(),
  product: text.optional(),
  flow: text.optional(),
});

const resource = z.looseObject({
  name: text.optional(),
  path: z.union([z.string(), z.array(z.string())]).optional(),
  title: text.optional(),
  description: text.optional(),
  encoding: z.string().max(40).optional(),
  dialect: z.looseObject({ delimiter: z.string().length(1).optional() }).optional(),
  schema: schema.optional(),
  licenses: z.array(licence).max(20).optional(),
  sources: z.array(source).max(50).optional(),
  constants: constants.optional(),
});

const dataPackage = resource.extend({
  version: z.union([z.string(), z.number()]).transform(String).optional(),
  names: z.record(z.string().max(20), text).optional(),
  redistributable: z.boolean().optional(),
  retrieved: z.iso.date().optional(),
  resources: z.array(resource).max(200).optional(),
});

/** One field as a descriptor describes it. */
export type FieldDescriptor = z.infer<typeof field>;

/** What a Frictionless descriptor says of a file and of the dataset it is of. */
export interface Descriptor {
  readonly name: string | null;
  readonly title: string | null;
  readonly names: Readonly<Record<string, string>> | null;
  readonly about: string | null;
  readonly version: string | null;
  /** The day the producer's file was fetched. */
  readonly retrieved: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly redistributable: boolean | null;
  readonly producer: string | null;
  readonly producerUrl: string | null;
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly fields: readonly FieldDescriptor[];
  readonly missingValues: readonly string[] | null;
  readonly primaryKey: readonly string[];
  readonly constants: { readonly [role in 'reporter' | 'partner' | 'product' | 'flow']?: string | undefined };
}

/**
 * Reads a descriptor: a data package whose resource is called as the file, a single resource, or a table schema.
 * Throws a Problem that names the place in it which is wrong.
 */
export function readDescriptor(json: string, fileName: string): Descriptor {
  const given = parse(json);
  const whole = 'fields' in given && !('schema' in given) ? { schema: given } : given;
  const read = dataPackage.safeParse(whole);
  if (!read.success)
    throw refusal('descriptorWrongAt', { format: 'Frictionless', ...whereWrong(read.error) });
  const all = read.data;
  const part = resourceOf(all.resources ?? [], fileName);
  const [terms] = part?.licenses ?? all.licenses ?? [];
  const [from] = part?.sources ?? all.sources ?? [];
  const table = part?.schema ?? all.schema;
  return {
    name: all.name ?? part?.name ?? null,
    title: all.title ?? part?.title ?? null,
    names: all.names ?? null,
    about: all.description ?? part?.description ?? null,
    version: all.version ?? null,
    retrieved: all.retrieved ?? null,
    licence: terms?.title ?? terms?.name ?? null,
    licenceUrl: webAddress(terms?.path),
    redistributable: all.redistributable ?? null,
    producer: from?.title ?? null,
    producerUrl: webAddress(from?.path),
    encoding: part?.encoding ?? all.encoding ?? null,
    separator: part?.dialect?.delimiter ?? all.dialect?.delimiter ?? null,
    fields: table?.fields ?? [],
    missingValues: table?.missingValues ?? null,
    primaryKey: [table?.primaryKey ?? []].flat(),
    constants: part?.constants ?? all.constants ?? {},
  };
}

function parse(json: string): object {
  try {
    const given: unknown = JSON.parse(json.replace(/^\ufeff/, ''), onlyText);
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refusal('descriptorNoJson', { why: (error as Error).message });
  }
  throw refusal('descriptorNoObject');
}

/**
 * Takes a value of JSON as it is, but for what a tool wrote for want of one: null and empty texts are left out. Escapes
 * can spell what no text has and the database does not keep.
 */
function onlyText(this: unknown, name: string, value: unknown): unknown {
  for (const text of [name, value])
    if (typeof text === 'string' && /\0|\p{Cs}/u.test(text)) throw refusal('descriptorZero');
  const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
  // An empty sign between thousands says that there is none.
  return isEmpty && !Array.isArray(this) && name !== '' && name !== 'groupChar' ? undefined : value;
}

function resourceOf(resources: readonly z.infer<typeof resource>[], fileName: string) {
  const called = resources.find(({ path }) =>
    [path ?? []].flat().some((one) => one.split('/').at(-1) === fileName),
  );
  if (called || resources.length <= 1) return called ?? resources[0];
  throw refusal('descriptorNoFile', { count: resources.length, file: fileName });
}

function webAddress(path: string | undefined): string | null {
  return path !== undefined && address.safeParse(path).success ? path : null;
}
