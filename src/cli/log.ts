import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { logAfter, verifyLog } from '../desk/log/log.queries.ts';
import { Problem } from '../errors.ts';
import { silentLog } from '../log.ts';
import { openStore, type Store } from '../store/database.ts';

const AT_ONCE = 1_000;

/** `sourceline log`: the audit log, checked and taken out. */
export function logCommand(): Command {
  return new Command('log')
    .description('Check the audit log, or write it out.')
    .addCommand(
      new Command('verify')
        .description('Compute every hash of the audit log anew; says the first row that is broken.')
        .option('--json', 'print what was found as one object')
        .action(({ json }: { json?: boolean }) => withStore((store) => verify(store, json ?? false))),
    )
    .addCommand(
      new Command('export')
        .description(
          'Write the audit log to standard output, one object a line: the text that was hashed, and its hash.',
        )
        .option('--json', 'the same: it is always JSON')
        .action(() => withStore(writeOut)),
    );
}

async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(readConfig(), silentLog);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

async function verify(store: Store, json: boolean): Promise<void> {
  const found = await verifyLog(store.reading);
  if (json) process.stdout.write(`${JSON.stringify(found)}\n`);
  if (found.broken) {
    const { seq, why } = found.broken;
    throw new Problem(
      'conflict',
      `The log is broken at row ${seq}: ${why}.`,
      'Compare it with an export kept elsewhere.',
    );
  }
  if (!json) process.stdout.write(`${found.rows} rows hold; the last hash is ${found.hash || 'none yet'}.\n`);
}

async function writeOut(store: Store): Promise<void> {
  let seq = 0;
  for (;;) {
    const rows = await logAfter(store.reading, seq, AT_ONCE);
    for (const { entry, hash } of rows) process.stdout.write(`${JSON.stringify({ entry, hash })}\n`);
    seq = rows.at(-1)?.seq ?? seq;
    if (rows.length < AT_ONCE) return;
  }
}
