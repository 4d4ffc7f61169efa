import type { Command } from 'commander';
import { program } from '../../src/cli/main.ts';

/** docs/commands.md, from the commands themselves. */
export async function commandsPage(): Promise<string> {
  const { commands: all } = await program();
  const commands = all.flatMap((command) => [command, ...command.commands]);
  return `# Commands

Generated from \`src/cli/\` by \`npm run docs\`. \`npx sourceline <command> --help\` prints the same. A command that fails says why in one line on standard error and exits with 1; a wrong option exits with 1 and points to \`--help\`.

${commands.map(section).join('\n\n')}
`;
}

function section(command: Command): string {
  const help = command.createHelp();
  const name = [...ancestors(command), command.name()].join(' ');
  const rows = [
    ...help.visibleArguments(command).map((argument) => [argument.name(), argument.description]),
    ...help
      .visibleOptions(command)
      .filter(({ long }) => long !== '--help')
      .map((option) => [option.flags, help.optionDescription(option)]),
  ].map(([term, about]) => `| \`${term?.replaceAll('|', '\\|')}\` | ${about?.replaceAll('|', '\\|')} |`);
  const table = rows.length > 0 ? `\n\n| takes | what it does |\n| --- | --- |\n${rows.join('\n')}` : '';
  return `## \`${name}\`\n\n${command.description()}${table}`;
}

function ancestors(command: Command): string[] {
  return command.parent ? [...ancestors(command.parent), command.parent.name()] : [];
}
