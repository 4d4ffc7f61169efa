import { Command, CommanderError } from 'commander';
import { messageOf, outsideFault, Problem } from '../errors.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { VERSION } from './version.ts';

/** Each in a separate file, in the order of the help; a command's dependencies are loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand(),
  work: async () => (await import('./work.ts')).workCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  audit: async () => (await import('./audit.ts')).auditCommand(),
  feeds: async () => (await import('./feeds.ts')).feedsCommand(),
  redirects: async () => (await import('./redirects.ts')).redirectsCommand(),
  datasets: async () => (await import('./datasets.ts')).datasetsCommand(),
  lists: async () => (await import('./lists.ts')).listsCommand(),
  log: async () => (await import('./log.ts')).logCommand(),
  screen: async () => (await import('./screen.ts')).screenCommand(),
  users: async () => (await import('./users.ts')).usersCommand(),
  tokens: async () => (await import('./tokens.ts')).tokensCommand(),
  webhooks: async () => (await import('./webhooks.ts')).webhooksCommand(),
  backup: async () => (await import('./backup.ts')).backupCommand(),
  restore: async () => (await import('./restore.ts')).restoreCommand(),
  secret: async () => (await import('./secret.ts')).secretCommand(),
  doctor: async () => (await import('./doctor.ts')).doctorCommand(),
  bench: async () => (await import('./bench.ts')).benchCommand(),
};

/** The exit code of a command that could not run, where 1 has another meaning. */
const COULD_NOT_RUN: Readonly<Record<string, number>> = { audit: 2 };

/** The `sourceline` program with all commands or, if `asked` is the name of one, with only that. */
export async function program(asked?: string): Promise<Command> {
  const known = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  const root = new Command('sourceline')
    .description('A news portal you run yourself, where every figure in a story shows its source.')
    .version(VERSION)
    // An option after a command belongs to that command: `lists show … --version 2` does not ask for the program's
    // version.
    .enablePositionalOptions()
    .showHelpAfterError('(add --help to see what it takes)');
  for (const command of known ? [known] : Object.values(COMMANDS)) root.addCommand(await command());
  return root;
}

/** Runs the program with `argv`; a failure is one clear line on standard error and exit code 1, or 2 for an audit. */
export async function main(argv: readonly string[]): Promise<void> {
  const root = await program(argv[2]);
  const failed = COULD_NOT_RUN[argv[2] ?? ''] ?? 1;
  for (const command of [root, ...root.commands.flatMap((one) => [one, ...one.commands])]) {
    command.exitOverride();
  }
  try {
    await root.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : failed;
      return;
    }
    process.exitCode = failed;
    const outside = outsideFault(error);
    const line = error instanceof Problem ? error.line : null;
    // Advice on the disk error is more useful than the Problem's own, which does not mention it.
    if (outside && error instanceof Problem)
      process.stderr.write(`sourceline: ${error.message} ${outside.todo}\n`);
    else if (outside ?? line) process.stderr.write(`sourceline: ${outside?.line ?? line}\n`);
    else if (isDatabaseGone(error)) {
      process.stderr.write(
        `sourceline: The database is unreachable: ${messageOf(error)}. Try again when it is back.\n`,
      );
    } else {
      process.stderr.write(`sourceline: something of ours broke: ${messageOf(error)}\n`);
      if (process.env.SOURCELINE_TRACE)
        process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
      else process.stderr.write('Set SOURCELINE_TRACE=1 to see where, and please report it.\n');
    }
  }
}
