import { wrong } from './line-wrong.ts';
import type { TextFile } from './text-file.ts';

/** An entity of FollowTheMoney as a line of a file has it; only text is kept of its properties. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly target: boolean;
  readonly datasets: readonly string[];
  readonly lastSeen: string | null;
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** The entities that stand inside it instead of their ids, as in targets.nested.json. */
  readonly nested: readonly FtmEntity[];
}

/** Reads one line as an entity, and refuses what is none. */
export function ftmEntity(text: string, file: Pick<TextFile, 'name'>, line: number): FtmEntity {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(file, line, 'json');
  }
  const entity = entityOf(value);
  if (!entity) throw wrong(file, line, 'entity');
  return entity;
}

function entityOf(value: unknown, depth = 0): FtmEntity | null {
  if (!isRecord(value) || depth > 1) return null;
  const { id, schema, caption, target, datasets, last_seen: lastSeen, properties } = value;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string' || !isRecord(properties)) return null;
  const texts = new Map<string, readonly string[]>();
  const nested: FtmEntity[] = [];
  for (const [property, values] of Object.entries(properties)) {
    const list: unknown[] = Array.isArray(values) ? values : [values];
    texts.set(
      property,
      list.filter((one) => typeof one === 'string'),
    );
    for (const one of list) {
      const inside = typeof one === 'object' ? entityOf(one, depth + 1) : null;
      if (inside) nested.push(inside);
    }
  }
  return {
    id,
    schema,
    caption: typeof caption === 'string' ? caption : '',
    target: target === true,
    datasets: Array.isArray(datasets) ? datasets.filter((one) => typeof one === 'string') : [],
    lastSeen: typeof lastSeen === 'string' ? lastSeen : null,
    properties: texts,
    nested,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
