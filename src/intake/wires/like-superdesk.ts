import { isOfWires } from './ninjs-restriction.ts';
import { DEEPEST } from './small-letters.ts';

/** The address by which items of Superdesk are told from those that keep the standard. */
const SUPERDESK = { name: 'ninjs of Superdesk', version: '1.3', schema: 'https://www.superdesk.org/' };

type Given = Readonly<Record<string, unknown>>;

/** Whether an object is an item as Superdesk sends it: ninjs 1 with a guid for its uri, and with properties of its own. */
export function isOfSuperdesk(value: Given): boolean {
  return !('uri' in value) && typeof value.guid === 'string' && isOfWires(value);
}

/** An item of Superdesk as one of ninjs 1 that says it has more. */
export function fromSuperdesk(value: Given): Given {
  return { standard: SUPERDESK, ...withUri(value) };
}

function withUri(value: Given, depth = 0): Given {
  // It is refused for its depth where it is read.
  if (depth > DEEPEST) return value;
  const said = Object.entries(value).filter(([, held]) => held !== null);
  const { guid, associations, ...rest } = Object.fromEntries(said);
  const held =
    typeof associations === 'object' && associations !== null && !Array.isArray(associations)
      ? { associations: heldBy(associations as Given, depth + 1) }
      : {};
  return { ...listed(rest), ...held, uri: rest.uri ?? guid ?? 'an item without a guid' };
}

function heldBy(associations: Given, depth: number): Given {
  return Object.fromEntries(
    Object.entries(associations).flatMap(([name, item]) =>
      typeof item === 'object' && item !== null ? [[name, withUri(item as Given, depth)]] : [],
    ),
  );
}

/** Its lists without what is null in them: a code that has no scheme. */
function listed(value: Given): Given {
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, Array.isArray(held) ? held.map(withoutNulls) : held]),
  );
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null));
}
