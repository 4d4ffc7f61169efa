import { z } from 'zod';
import { Problem } from '../../errors.ts';
import { readTime } from '../read-time.ts';

/**
 * The three generations of ninjs, https://iptc.org/standards/ninjs/: 1 has objects keyed by name, 2 lists, 3 camel-case
 * names.
 */
export type NinjsGeneration = 1 | 2 | 3;

// Every property is written here in lower case, as the first two generations spell it. Items of the third are converted
// first. Addresses are not validated: the standard's own examples have bare names there.
const words = z.string();
const time = z.string().refine(isTime, 'not a time');
const count = z.number();
const status = z.enum(['usable', 'withheld', 'canceled']);
const OF_MEDIA = ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'] as const;
const GEOMETRIES = new Set(
  'Point MultiPoint LineString MultiLineString Polygon MultiPolygon GeometryCollection Feature FeatureCollection'.split(
    ' ',
  ),
);
const geojson = z.custom<{ type: string }>(
  (value) =>
    typeof value === 'object' && value !== null && 'type' in value && GEOMETRIES.has(String(value.type)),
  'not GeoJSON',
);

type Shape = Record<string, z.ZodType>;
/** An object whose properties are all optional, except those in `needs`; unknown ones are refused if `strict`. */
type Maker = (shape: Shape, ...needs: string[]) => z.ZodType;

const maker = (strict: boolean): Maker => {
  const object = strict ? z.strictObject : z.looseObject;
  return (shape, ...needs) =>
    object(
      Object.fromEntries(
        Object.entries(shape).map(([name, type]) => [name, needs.includes(name) ? type : type.optional()]),
      ),
    );
};

/** Properties of all generations; the first two allow additional ones for rights. */
function common(object: Maker, generation: NinjsGeneration) {
  const contact = z.array(
    object({
      type: words,
      role: words,
      lang: words,
      name: words,
      value: words,
      address: object({
        lines: z.array(words),
        locality: words,
        area: words,
        postalcode: words,
        country: words,
      }),
    }).refine(hasOneOf('value', 'address'), 'not one of both'),
  );
  const symbols = z.array(object({ ticker: words, exchange: words, symboltype: words, symbol: words }));
  const share = z.number().int().min(0).max(100);
  const rights = (generation === 3 ? object : maker(false))({
    langid: words,
    linkedrights: words,
    encodedrights: words,
  }).refine(hasOneOf('linkedrights', 'encodedrights'), 'two rights');
  return {
    contact,
    symbols,
    scores: { creator: words, relevance: share, confidence: share },
    rendition: {
      href: words,
      title: words,
      width: count,
      height: count,
      sizeinbytes: count,
      duration: count,
      format: words,
      contenttype: words,
      mimetype: words,
    },
    item: {
      uri: words.min(1),
      profile: words,
      version: words,
      urgency: count,
      pubstatus: status,
      firstcreated: time,
      versioncreated: time,
      contentcreated: time,
      embargoed: time,
      expires: time,
      copyrightholder: words,
      copyrightnotice: words,
      usageterms: words,
      ednote: words,
      language: words,
      title: words,
      slugline: words,
      located: words,
      rightsinfo: rights,
      digitalsourcetype: object({ name: words, uri: words, literal: words }),
    },
  };
}

function firstGeneration(object: Maker): z.ZodType {
  const { contact, symbols, scores, rendition, item } = common(object, 1);
  const named = { name: words, rel: words, scheme: words, code: words };
  const said = z.array(z.looseObject({ role: words, value: words }));
  const list = (more: Shape = {}) => z.array(object({ ...named, ...more }));
  const shape: z.ZodType = z.lazy(() =>
    object(
      {
        ...item,
        type: z.enum(OF_MEDIA),
        mimetype: words,
        representationtype: z.enum(['complete', 'incomplete']),
        byline: words,
        headline: words,
        charcount: count,
        wordcount: count,
        // Collected from names such as body_xhtml.
        headlines: said,
        descriptions: said,
        bodies: said,
        person: list({ contactinfo: contact }),
        organisation: list({ symbols, contactinfo: contact }),
        // Its shapes have arbitrary names.
        place: z.preprocess(withoutShapes, list({ contactinfo: contact })),
        subject: list(scores),
        event: list(),
        object: list(),
        infosource: list({ contactinfo: contact }),
        genre: list(),
        altids: z.record(z.string(), z.unknown()),
        trustindicator: z.array(object({ scheme: words, code: words, title: words, href: words })),
        $standard: object({ name: words, version: words, schema: words }),
        standard: object({ name: words, version: words, schema: words }),
        renditions: z.record(z.string(), object(rendition)),
        associations: z.record(z.string(), shape),
        ...advices(object),
      },
      'uri',
    ),
  );
  return shape;
}

function laterGeneration(object: Maker, generation: 2 | 3, nameless: boolean): z.ZodType {
  const { contact, symbols, scores, rendition, item } = common(object, generation);
  const named = { name: words, rel: words, uri: words, literal: words };
  const list = (more: Shape = {}) => z.array(object({ ...named, ...more }));
  const said = z.array(
    object({ role: words, contenttype: words, charcount: count, wordcount: count, value: words }, 'value'),
  );
  const renditions = z.array(
    object(
      {
        ...rendition,
        name: words,
        ...(generation === 3 ? { ...streams(object) } : {}),
      },
      'name',
    ),
  );
  const shape = (associated: boolean): z.ZodType =>
    z.lazy(() =>
      object(
        {
          ...item,
          ...(associated ? { name: words, rel: words } : {}),
          by: words,
          representationtype: z.enum(['full', 'partial']),
          descriptions: said,
          bodies: said,
          headlines: said,
          renditions,
          people: list({ contactinfo: contact }),
          organisations: list({ symbols, contactinfo: contact }),
          places: list({ contactinfo: contact, geojson }),
          subjects: list(scores),
          events: list({ id: words }),
          objects: list(),
          infosources: list({ role: words, contactinfo: contact }),
          genres: list(),
          altids: z.array(object({ role: words, value: words })),
          trustindicators: z.array(object({ role: words, title: words, href: words })),
          standard: object({ name: words, version: words, schema: words }),
          associations: z.array(shape(true)),
          ...advices(object),
          ...(generation === 3
            ? planning(object, object({ ...named, symbols, contactinfo: contact }))
            : { type: z.enum(OF_MEDIA) }),
        },
        ...(associated ? (nameless ? [] : ['uri', 'name']) : ['uri']),
      ),
    );
  return shape(false);
}

/** Advice on an item's importance, which was in drafts of the standard. */
function advices(object: Maker): Shape {
  const code = object({ code: words, scheme: words }, 'code');
  return {
    advices: z.array(object({ role: words, environments: z.array(code), importance: code, lifetime: code })),
  };
}

/** The third generation's properties of videos. */
function streams(object: Maker): Shape {
  return {
    aspectratio: words,
    videocodec: words,
    framerate: count,
    transportprotocol: words,
    bitrate: words,
    poi: object({ x: count, y: count }),
    scantype: z.enum(['progressive', 'interlaced']),
  };
}

/** Events and plans, which were added in the third generation. */
function planning(object: Maker, organiser: z.ZodType): Shape {
  const type = z.enum([...OF_MEDIA, 'event', 'planning']);
  const dates = object({
    startdate: time,
    enddate: time,
    expectedstartdate: words,
    expectedenddate: words,
    expectedduration: words,
    recurrence: z.looseObject({}),
  }).refine(
    (value) =>
      hasOneOf('startdate', 'expectedstartdate')(value) || hasOneOf('enddate', 'expectedenddate')(value),
    'not one of both',
  );
  return {
    type,
    urgency: z.number().int().min(1).max(9),
    embargoeduntil: time,
    eventdetails: object({
      eventstatus: words,
      plannedcoveragestatus: words,
      dates,
      organiser,
    }),
    plannedcoverage: z.array(
      object({
        uri: words,
        title: words,
        pubstatus: status,
        type,
        dates,
        ednote: words,
        urgency: count,
        language: words,
        wordcount: count,
        renditions: z.array(z.looseObject({})),
        commissioned: z.looseObject({}),
        audiences: z.array(z.looseObject({})),
        exclaudience: z.array(words),
        itemcount: object({ rangefrom: count, rangeto: count }),
      }),
    ),
  };
}

const made = new Map<string, z.ZodType>();

/**
 * The schema for items of `generation`: `strict` allows only properties in the standard, `nameless` allows associations
 * without names, as 2.0 does.
 */
function shapeOf(generation: NinjsGeneration, strict: boolean, nameless: boolean): z.ZodType {
  const key = `${generation} ${strict} ${nameless}`;
  const known = made.get(key);
  if (known) return known;
  const object = maker(strict);
  const shape = generation === 1 ? firstGeneration(object) : laterGeneration(object, generation, nameless);
  made.set(key, shape);
  return shape;
}

/** What is wrong with a lower-cased item according to the standard, as a sentence; null if nothing is. */
export function ninjsFault(
  item: unknown,
  { generation, strict, nameless }: { generation: NinjsGeneration; strict: boolean; nameless: boolean },
): string | null {
  const read = shapeOf(generation, strict, nameless).safeParse(item);
  if (read.success) return null;
  const issue = read.error.issues[0];
  const path = issue?.path.map(String) ?? [];
  const within = (name: string) => [...path, name].join('.').slice(0, 100);
  if (issue?.code === 'unrecognized_keys') {
    return `It has "${within(issue.keys[0] ?? '')}", which ninjs ${generation} does not know.`;
  }
  const where = path.join('.').slice(0, 100);
  if (issue?.code === 'invalid_type' && valueAt(item, issue.path) === undefined) {
    return `Its "${where}" is missing, which ninjs ${generation} asks for.`;
  }
  if (issue?.message === 'two rights') {
    return `Its "${where}" must have either linked or encoded rights, and not both.`;
  }
  return `Its "${where}" is not what ninjs ${generation} says it is.`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return at;
}

/** Whether an object has exactly one of two properties. */
function hasOneOf(one: string, other: string): (value: unknown) => boolean {
  return (value) => {
    const has = (name: string) => typeof value === 'object' && value !== null && name in value;
    return has(one) !== has(other);
  };
}

/** ninjs 1 places without their shapes, whose names share a prefix. */
function withoutShapes(places: unknown): unknown {
  if (!Array.isArray(places)) return places;
  return places.map((place: unknown) =>
    typeof place === 'object' && place !== null && !Array.isArray(place)
      ? Object.fromEntries(Object.entries(place).filter(([name]) => !/^geometry_\w+$/.test(name)))
      : place,
  );
}

function isTime(text: string): boolean {
  try {
    return readTime(text) !== null;
  } catch (error) {
    // A time of another century is valid here: the import reports it where it matters.
    return error instanceof Problem;
  }
}
