import { listFiles } from './list-files.ts';
import { readFile } from './read-file.ts';
import {
  type ImportCounts,
  noCounts,
  type PlacedIn,
  type TakingSettings,
  takeFindings,
} from './take-findings.ts';

/** How to import files. */
export interface ImportSettings extends TakingSettings {
  paths: readonly string[];
  standardInput: AsyncIterable<Buffer | string>;
}

/** Takes files in, as {@link takeFindings} does what they hold. */
export function importFiles(settings: ImportSettings): Promise<ImportCounts> {
  const counts = noCounts();
  return takeFindings(findingsIn(settings, counts), settings, counts);
}

async function* findingsIn(
  { paths, standardInput, rules, clock }: ImportSettings,
  counts: ImportCounts,
): AsyncGenerator<PlacedIn> {
  for await (const file of listFiles(paths)) {
    counts.files += 1;
    const time = file.time ?? clock.now();
    for await (const { place, finding } of readFile(file, standardInput, rules.site ?? null))
      yield { file: file.path, place, finding, time };
  }
}
