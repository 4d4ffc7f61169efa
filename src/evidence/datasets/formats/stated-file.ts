import { statSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DatasetVersion } from '../dataset.ts';
import type { DatasetLimits } from '../limits.ts';
import { stageText } from '../reading/stage.ts';
import { noData, type ReadMessage, readDocument, type StatedFile, type StatedOrder } from './message.ts';

/** Stages a file of a statistics office's own kind; null where it is none. */
export async function statedFile(
  connection: DuckDBConnection,
  order: StatedOrder,
): Promise<StatedFile | null> {
  const { text, folder, limits, beside, kind } = order;
  const path = `${folder}/message.csv`;
  if (kind === 'xml') {
    const { readSdmxMl } = await import('./sdmx-ml.ts');
    return staged(connection, path, 'sdmx-ml', await readSdmxMl(text, path, limits, beside), limits);
  }
  if (kind === 'text') {
    const { stageSdmxCsv } = await import('./sdmx-csv.ts');
    return stageSdmxCsv(connection, order);
  }
  const given = await readDocument(text, statSync(text).size, limits);
  if (!given) return null;
  const { isJsonStat, readJsonStat } = await import('./json-stat.ts');
  if (isJsonStat(given))
    return staged(connection, path, 'json-stat', await readJsonStat(given, path, limits, beside), limits);
  const { readSdmxJson, sdmxDataIn } = await import('./sdmx-json.ts');
  const message = sdmxDataIn(given);
  if (message)
    return staged(connection, path, 'sdmx-json', await readSdmxJson(message, path, limits, beside), limits);
  const { isJsonStructure } = await import('./sdmx-json-structure.ts');
  if (isJsonStructure(given)) throw noData('SDMX-JSON');
  return null;
}

async function staged(
  connection: DuckDBConnection,
  path: string,
  format: DatasetVersion['format'],
  { statement, notes }: ReadMessage,
  limits: DatasetLimits,
): Promise<StatedFile> {
  const header = statement.columns.map(({ name }) => name);
  const stage = await stageText(connection, path, { separator: ',', header }, 0, limits);
  const renamed = new Map(header.map((name, i) => [name, stage.names[i] ?? name]));
  const columns = statement.columns.map((column) => ({
    ...column,
    name: renamed.get(column.name) ?? column.name,
    ...(column.of === undefined ? {} : { of: renamed.get(column.of) ?? column.of }),
  }));
  return { stage, format, statement: { ...statement, columns }, around: { above: [], below: [...notes] } };
}
