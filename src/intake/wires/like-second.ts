type Item = Readonly<Record<string, unknown>>;

const SAID = /^(body|description|headline)_([a-zA-Z0-9_]+)$/;
const PLURALS = { body: 'bodies', description: 'descriptions', headline: 'headlines' } as const;
const LISTS: readonly (readonly [string, string])[] = [
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['place', 'places'],
  ['subject', 'subjects'],
  ['event', 'events'],
  ['object', 'objects'],
  ['infosource', 'infosources'],
];

/** An item of ninjs 1 with its `body_xhtml`, `description_text` and the like as lists, which are all that has names of its own. */
export function withListedWords(item: Item): Item {
  const plain: Record<string, unknown> = {};
  const listed = new Map<string, unknown[]>();
  for (const [name, value] of Object.entries(item)) {
    const [, what, role] = SAID.exec(name) ?? [];
    if (!what || !role) {
      plain[name] = name === 'associations' ? eachOf(value, withListedWords) : value;
      continue;
    }
    const plural = PLURALS[what as keyof typeof PLURALS];
    const contenttype = /html/i.test(role) ? 'text/html' : /nitf/i.test(role) ? 'nitf' : 'text/plain';
    listed.set(plural, [...(listed.get(plural) ?? []), { role, contenttype, value }]);
  }
  return { ...plain, ...Object.fromEntries(listed) };
}

/** An item of ninjs 1, its words listed, as the second generation would have it. */
export function likeSecond(item: Item): Item {
  const { headline, byline, renditions, associations, headlines, ...rest } = item;
  const lists = LISTS.flatMap(([one, many]) =>
    Array.isArray(rest[one]) ? [[many, (rest[one] as unknown[]).map(withAddress)] as const] : [],
  );
  return {
    ...rest,
    ...(headline !== undefined || headlines !== undefined
      ? {
          headlines: [
            ...(headline === undefined ? [] : [{ role: 'main', value: headline }]),
            ...(Array.isArray(headlines) ? headlines : []),
          ],
        }
      : {}),
    ...(byline === undefined ? {} : { by: byline }),
    ...Object.fromEntries(lists),
    ...(isItem(renditions) ? { renditions: named(renditions) } : {}),
    ...(isItem(associations) ? { associations: named(associations).map((one) => likeSecond(one)) } : {}),
  };
}

/** A thing with its scheme and code as the address and the code of later generations. */
function withAddress(thing: unknown): unknown {
  if (!isItem(thing)) return thing;
  const { scheme, code, ...rest } = thing;
  return {
    ...rest,
    ...(scheme === undefined ? {} : { uri: scheme }),
    ...(code === undefined ? {} : { literal: code }),
  };
}

function named(things: Item): Item[] {
  return Object.entries(things).flatMap(([name, thing]) => (isItem(thing) ? [{ ...thing, name }] : []));
}

function eachOf(things: unknown, change: (one: Item) => Item): unknown {
  if (!isItem(things)) return things;
  return Object.fromEntries(
    Object.entries(things).map(([name, thing]) => [name, isItem(thing) ? change(thing) : thing]),
  );
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
