import { join } from 'node:path';
import { type CorpusResult, countBy, filesUnder } from './corpus.ts';
import { dryImport } from './dry-import.ts';

/** Every WordPress export goes through, and says what it holds. */
export async function checkWxr(corpora: string): Promise<CorpusResult> {
  const files = filesUnder(join(corpora, 'formats/wxr')).filter((file) => file.endsWith('.xml'));
  const items = await dryImport(files);
  const answered = new Set(items.map(({ file }) => file));
  const broke = items.filter(({ reason }) => reason?.startsWith('It could not be read'));
  const taken = items.filter(({ status }) => status === 'taken');
  return {
    name: 'wxr',
    measure: 'of the exports go through',
    rate: (answered.size - new Set(broke.map(({ file }) => file)).size) / files.length,
    floor: 1,
    lines: [
      `${files.length} exports, ${taken.length} posts taken, ${items.length - taken.length} refused`,
      ...countBy(
        items.filter(({ status }) => status === 'refused'),
        ({ reason }) => (reason ?? '').replace(/"[^"]*"/g, '…'),
      ).map(([reason, count]) => `refused  ${String(count).padStart(4)}  ${reason}`),
      ...broke.map(({ file, reason }) => `broke  ${file}: ${reason}`),
    ],
  };
}
