// `npx tsx scripts/write-words.ts` after a change of the English messages: which keys there are, and what each takes.
// With --check it writes nothing, and says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { typesOfMessages } from './words/types-of-messages.ts';

const FILE = 'src/words/messages.generated.ts';

const made = typesOfMessages();
if (!process.argv.includes('--check')) writeFileSync(FILE, made);
else if (readFileSync(FILE, 'utf8') !== made) {
  console.error(`${FILE} is not up to date: run npx tsx scripts/write-words.ts`);
  process.exit(1);
}
