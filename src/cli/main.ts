import { Command, CommanderError } from 'commander';
import { messageOf, Problem } from '../errors.ts';
import { backupCommand } from './backup.ts';
import { benchCommand } from './bench.ts';
import { checkCommand } from './check.ts';
import { datasetsCommand } from './datasets.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { listsCommand } from './lists.ts';
import { logCommand } from './log.ts';
import { restoreCommand } from './restore.ts';
import { screenCommand } from './screen.ts';
import { serveCommand } from './serve.ts';
import { tokensCommand } from './tokens.ts';
import { usersCommand } from './users.ts';
import { VERSION } from './version.ts';
import { webhooksCommand } from './webhooks.ts';
import { workCommand } from './work.ts';

/** The `sourceline` program, each command from a file of its own. */
export function program(): Command {
  return (
    new Command('sourceline')
      .description('A news portal you run yourself, where every figure in a story shows its source.')
      .version(VERSION)
      // An option behind a command is that command's: `lists show … --version 2` asks for no version of the program.
      .enablePositionalOptions()
      .addCommand(serveCommand())
      .addCommand(workCommand())
      .addCommand(importCommand())
      .addCommand(exportCommand())
      .addCommand(checkCommand())
      .addCommand(datasetsCommand())
      .addCommand(listsCommand())
      .addCommand(logCommand())
      .addCommand(screenCommand())
      .addCommand(usersCommand())
      .addCommand(tokensCommand())
      .addCommand(webhooksCommand())
      .addCommand(backupCommand())
      .addCommand(restoreCommand())
      .addCommand(doctorCommand())
      .addCommand(benchCommand())
      .showHelpAfterError('(add --help to see what it takes)')
  );
}

/** Runs the program on `argv`; a failure is one clear line on standard error and exit code 1. */
export async function main(argv: readonly string[]): Promise<void> {
  const root = program();
  for (const command of [root, ...root.commands.flatMap((one) => [one, ...one.commands])]) {
    command.exitOverride();
  }
  try {
    await root.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode;
      return;
    }
    process.exitCode = 1;
    if (error instanceof Problem) process.stderr.write(`sourceline: ${error.line}\n`);
    else {
      process.stderr.write(`sourceline: something of ours broke: ${messageOf(error)}\n`);
      if (process.env.SOURCELINE_TRACE)
        process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
      else process.stderr.write('Set SOURCELINE_TRACE=1 to see where, and please report it.\n');
    }
  }
}
