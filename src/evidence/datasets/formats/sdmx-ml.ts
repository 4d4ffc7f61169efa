import type { DatasetLimits } from '../limits.ts';
import { plainColumn, type StatedColumn, textsOf } from '../stated.ts';
import { withBeside } from './align-statement.ts';
import type { Beside } from './beside.ts';
import { isKnownAttribute, isTime, subjectOf } from './concepts.ts';
import type { ReadMessage } from './message.ts';
import { RowsWriter } from './rows-writer.ts';
import { type Cells, type MlMessage, scanMl, wrong } from './sdmx-ml-scan.ts';

const MOST_GROUPS = 200_000;

/** What groups say of the series that have a part of their key: by the ids of that part, then by its cells. */
type Groups = Map<string, { readonly key: readonly string[]; readonly said: Map<string, Cells> }>;

/**
 * Writes the observations of an SDMX-ML data message as rows; answers what it states of them. The file is read twice:
 * which columns there are is known at its end.
 */
export async function readSdmxMl(
  path: string,
  to: string,
  limits: DatasetLimits,
  beside: Beside | null,
): Promise<ReadMessage> {
  const { ids, own, groups: given, message } = await survey(path);
  const seen = new Set(ids);
  const attributesOfGroups = new Set<string>();
  const groups: Groups = new Map();
  for (const { cells, key } of given) {
    // Without a word which cells of a group are its key: those that series have.
    const part = [...cells.keys()].filter((id) => (key ? key.has(id) : seen.has(id))).sort();
    const rest = [...cells].filter(([id]) => !part.includes(id));
    for (const [id] of rest) attributesOfGroups.add(id);
    const group = groups.get(part.join('\n')) ?? { key: part, said: new Map<string, Cells>() };
    group.said.set(keyOf(cells, part), new Map([...(group.said.get(keyOf(cells, part)) ?? []), ...rest]));
    groups.set(part.join('\n'), group);
  }
  const all = [...new Set([...ids, ...attributesOfGroups])];
  const plain = inOrder(all.map((id) => columnOf(id, message, own, attributesOfGroups)));
  const said = beside?.statement(all);
  const columns = withBeside(plain, said?.columns ?? []);
  if (!columns.some(({ is }) => is === 'measure')) throw wrong('values');
  const writer = new RowsWriter(to, columns, limits);
  await writer.head();
  await scanMl(path, {
    group: () => {},
    observation: (cells) => {
      const row = new Map(cells);
      for (const { key, said } of groups.values())
        for (const [id, cell] of said.get(keyOf(cells, key)) ?? []) row.set(id, cell);
      return writer.row(columns.map(({ name }) => row.get(name) ?? ''));
    },
  });
  await writer.end();
  const { deleted, sender } = message;
  return {
    statement: {
      format: 'SDMX-ML',
      names: said?.names ?? {},
      about: null,
      producer: sender && Object.values(textsOf([['', sender]]))[0] ? sender.slice(0, 200) : null,
      columns: [...writer.columns],
    },
    notes: deleted > 0 ? [`${deleted} data sets of the message say what to delete, and were left out.`] : [],
  };
}

interface Survey {
  /** The ids of all cells of observations, in the order in which they come. */
  readonly ids: ReadonlySet<string>;
  /** Those that observations themselves have. */
  readonly own: ReadonlySet<string>;
  readonly groups: readonly { readonly cells: Cells; readonly key: ReadonlySet<string> | null }[];
  readonly message: MlMessage;
}

async function survey(path: string): Promise<Survey> {
  const ids = new Set<string>();
  const own = new Set<string>();
  const groups: Survey['groups'][number][] = [];
  const message = await scanMl(path, {
    group: (cells, key) => {
      if (groups.length >= MOST_GROUPS) throw wrong('other');
      groups.push({ cells, key });
    },
    observation: (cells, mine) => {
      for (const id of cells.keys()) ids.add(id);
      for (const id of mine) own.add(id);
    },
  });
  return { ids, own, groups, message };
}

function keyOf(cells: Cells, ids: readonly string[]): string {
  return ids.map((id) => cells.get(id) ?? '').join('\n');
}

/** What a column is: in a generic message as it says; in others by its id and its place, which may be wrong. */
function columnOf(
  id: string,
  { isGeneric, dimensions }: MlMessage,
  own: ReadonlySet<string>,
  ofGroups: ReadonlySet<string>,
): StatedColumn {
  if (isTime(id)) return plainColumn(id, 'time');
  if (/^OBS_?VALUE$/i.test(id)) return plainColumn(id, 'measure');
  const about = subjectOf(id);
  if (dimensions.has(id)) return plainColumn(id, 'dimension', { about });
  if (isGeneric || ofGroups.has(id) || isKnownAttribute(id)) return plainColumn(id, 'attribute', { about });
  // What each observation of a series says anew is no part of the series' key.
  const isOwn = own.has(id) && [...dimensions].some((one) => one !== 'AllDimensions');
  return plainColumn(id, isOwn ? 'attribute' : 'dimension', { about, isGuess: true });
}

/** Dimensions, time, values, attributes: the order in which people read them. */
function inOrder(columns: readonly StatedColumn[]): StatedColumn[] {
  const rank = { dimension: 0, time: 1, measure: 2, attribute: 3, label: 4 };
  return [...columns].sort((a, b) => rank[a.is] - rank[b.is]);
}
