import { Command, InvalidArgumentError } from 'commander';
import ipaddr from 'ipaddr.js';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { Problem } from '../errors.ts';
import { silentLog } from '../log.ts';
import { networkMark } from '../readers/accounts/note-event.ts';
import { resetSecret } from '../readers/secrets/reset-secret.ts';
import { rotateSecret } from '../readers/secrets/rotate-secret.ts';
import { findKept, knownSecrets, standing } from '../readers/secrets/secrets.queries.ts';
import { allOf } from '../readers/secrets/secrets.ts';
import { openStore, type Store } from '../store/database.ts';
import { besidePortal } from './beside-portal.ts';
import { countOf } from './count-of.ts';
import { OneLine } from './one-line.ts';
import { writeSecretFile } from './secret-file.ts';
import { saidOf } from './secret-reset-said.ts';

/** `sourceline secret`: what the portal signs and seals with. */
export function secretCommand(): Command {
  return new Command('secret')
    .description(
      'Keep, change or give up the secret that the portal signs and seals with; look for a network in the log.',
    )
    .addCommand(
      new Command('save')
        .description('Write the secret into a file that you alone can read, to keep it apart from backups.')
        .argument('<file>', 'a file in another place than backups; - prints it')
        .option('--json', 'print what was done as one object')
        .action(save),
    )
    .addCommand(
      new Command('rotate')
        .description(
          'Take another secret. Nothing is lost: what is sealed is sealed anew, and what the old one has signed counts on.',
        )
        .option('--json', 'print what was done as one object')
        .action(({ json }: { json?: boolean }) =>
          onStore(async (store, config) => {
            const { sealed } = await rotateSecret(store, config);
            say(json, { sealed }, `The secret is another one; ${countOf(sealed, 'value')} sealed anew.`);
          }),
        ),
    )
    .addCommand(
      new Command('reset')
        .description(
          'Go on without the secret: two-step login is turned off, and its members told; notifications and webhooks are set up again.',
        )
        .option('--lost', 'nobody has it any more')
        .option('--stolen', 'somebody else has it: every login ends as well')
        .option('--json', 'print what was done as one object')
        .action(reset),
    )
    .addCommand(
      new Command('network')
        .description(
          'Say what a network address is called in the log of security events: today, and under earlier secrets.',
        )
        .argument('<address>', 'such as 203.0.113.7', addressArgument)
        .option('--json', 'print one object')
        .action(network),
    );
}

function addressArgument(text: string): string {
  if (ipaddr.isValid(text)) return text;
  throw new InvalidArgumentError('Write a network address such as 203.0.113.7.');
}

async function network(address: string, { json }: { json?: boolean }): Promise<void> {
  const line = new OneLine();
  const secrets = await besidePortal(line.tell, (store, config) =>
    knownSecrets(store.reading, config),
  ).finally(() => line.clear());
  const marks = allOf(secrets).map((secret) => networkMark(secret, address));
  say(json, { address, marks }, marks.join('\n'));
}

async function save(file: string, { json }: { json?: boolean }): Promise<void> {
  const line = new OneLine();
  const secret = await besidePortal(line.tell, async (store, config) =>
    standing(config, await findKept(store.reading)),
  ).finally(() => line.clear());
  if (!secret) throw new Problem('conflict', 'There is no secret yet.', 'Start the portal once.');
  if (file === '-') {
    process.stdout.write(`${secret.current}\n`);
    return;
  }
  await writeSecretFile(file, secret.current);
  say(
    json,
    { file },
    `The secret is in ${file}. Keep it apart from backups: the two together open second steps.`,
  );
}

async function reset({
  lost,
  stolen,
  json,
}: {
  lost?: boolean;
  stolen?: boolean;
  json?: boolean;
}): Promise<void> {
  if (lost === stolen) {
    throw new Problem('bad input', 'Say why the secret is given up.', 'Add --lost or --stolen.');
  }
  await onStore(async (store, config) => {
    const done = await resetSecret(store, config, stolen ? 'stolen' : 'lost', systemClock.now());
    say(json, { ...done }, `The secret is another one: ${saidOf(done)}`);
  });
}

async function onStore(work: (store: Store, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig();
  const store = await openStore(config, silentLog);
  try {
    await work(store, config);
  } finally {
    await store.close();
  }
}

function say(json: boolean | undefined, told: object, sentence: string): void {
  process.stdout.write(`${json ? JSON.stringify(told) : sentence}\n`);
}
