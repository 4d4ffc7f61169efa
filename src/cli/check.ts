import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { type CheckOptions, givenBy } from './check-given.ts';

/** `sourceline check`: finds the figures of texts and says of each whether it can be checked. */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'Find every figure in a text: its hedge, value, unit, subject, period, who says so, and a verdict.',
    )
    .argument(
      '<text...>',
      'pages, feeds, plain text, folders of them, - for standard input, or the slugs of stories',
    )
    .option('--json', 'print {"figures": [...]}, every quantity with its offsets')
    .option(
      '--lines',
      'each line is a sentence of its own, or {"text", "date", "headline", "before"}; with --json one object a line',
    )
    .option('--language <tag>', 'the language of the text, whatever it says itself')
    .option('--date <day>', 'the day "last year" counts from, as YYYY-MM-DD')
    .option('--headline <text>', 'the headline of the text, which may name what a sentence leaves out')
    .addHelpText(
      'after',
      '\nOffsets are UTF-16 units: of the file where it is plain text, else of the headline, the standfirst or the text that --json prints with them.\nEnglish is read whole; Russian, Chinese, French and Arabic for number, unit, hedge, period and who says so.\nA file that cannot be read is named, the others are checked, and the exit code is 1.',
    )
    .action(check);
}

async function check(names: string[], options: CheckOptions & { lines?: boolean }): Promise<void> {
  const config = readConfig();
  const given = givenBy(options);
  const { openJudge } = await import('./check-judge.ts');
  const opened = await openJudge(config, (line) => process.stderr.write(`${line}\n`));
  try {
    if (options.lines)
      await (await import('./check-lines.ts')).checkLines(names, given, opened.config, opened);
    else await (await import('./check-texts.ts')).checkTexts(names, given, opened.config, opened);
  } finally {
    await opened.close();
  }
}
