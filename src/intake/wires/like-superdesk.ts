import { isOfWires } from './ninjs-restriction.ts';
import { DEEPEST } from './small-letters.ts';

/** Marks converted Superdesk items, which differ from the standard. */
const SUPERDESK = { name: 'ninjs of Superdesk', version: '1.3', schema: 'https://www.superdesk.org/' };

type Given = Readonly<Record<string, unknown>>;

/**
 * Whether an object is an item as Superdesk sends it: ninjs 1 with a guid instead of its uri, and with additional
 * properties.
 */
export function isOfSuperdesk(value: Given): boolean {
  return !('uri' in value) && typeof value.guid === 'string' && isOfWires(value);
}

/** Converts a Superdesk item to ninjs 1 with declared extensions. */
export function fromSuperdesk(value: Given): Given {
  return { standard: SUPERDESK, ...withUri(value) };
}

function withUri(value: Given, depth = 0): Given {
  // Refused later because of its depth.
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

/** Removes nulls from its lists: codes without a scheme. */
function listed(value: Given): Given {
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, Array.isArray(held) ? held.map(withoutNulls) : held]),
  );
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null));
}
