import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { Problem } from '../errors.ts';
import type { JudgeText } from '../evidence/checks/judge-text.ts';
import type { FigureContext } from '../evidence/claims/figure.ts';
import { languageTag } from '../intake/guess-language.ts';
import { streamOutside } from '../store/outside-file.ts';
import { splitLines } from '../store/split-lines.ts';
import { LARGEST, LARGEST_TEXT } from './largest-text.ts';

interface CheckOptions {
  json?: boolean;
  lines?: boolean;
  language?: string;
  date?: string;
}

/** `sourceline check`: finds the figures of a text and says of each whether it can be checked. */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'Find every figure in a text: its hedge, value, unit, subject, period, who says so, and a verdict.',
    )
    .argument('<file or slug>', 'a page, a feed, plain text, - for standard input, or the slug of a story')
    .option('--json', 'print {"figures": [...]}, every quantity with its offsets')
    .option('--lines', 'each line is a sentence of its own; with --json one object a line')
    .option('--language <tag>', 'the language of the text, whatever it says itself')
    .option('--date <day>', 'the day "last year" counts from, as YYYY-MM-DD')
    .addHelpText(
      'after',
      '\nOffsets are UTF-16 units: of the file where it is plain text, else of the headline, the standfirst or the text that --json prints with them.\nEnglish is read whole; Russian, Chinese, French and Arabic for number, unit, hedge, period and who says so.',
    )
    .action(check);
}

async function check(name: string, options: CheckOptions): Promise<void> {
  const config = readConfig();
  const given = contextOf(options);
  const { openJudge } = await import('./check-judge.ts');
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (options.lines) {
    const { judge, close } = await openJudge(config, say);
    try {
      await checkLines(
        name,
        { language: given.language ?? config.PORTAL_LANGUAGE, date: given.date },
        options.json ?? false,
        judge,
      );
    } finally {
      await close();
    }
    return;
  }
  const [{ findFigures }, { figuresOfParts, unreadOf }, { readChecked }, report] = await Promise.all([
    import('../evidence/claims/find-figures.ts'),
    import('../evidence/claims/read-claims.ts'),
    import('./check-input.ts'),
    import('./check-report.ts'),
  ]);
  const { figureJson, figureTable, unreadNote } = report;
  const all = [];
  const texts = await readChecked(name, config);
  // Only now: reading a story by its slug had the database open.
  const { judge, close } = await openJudge(config, say);
  try {
    for (const { text, language, date, inFile, headline, standfirst } of texts) {
      const context = { language: given.language ?? language, date: given.date ?? date };
      const parts = { headline: headline ?? '', standfirst: standfirst ?? '', text };
      const found = figuresOfParts(parts, context, findFigures);
      const unread = unreadOf(
        text,
        found.map(({ figure }) => figure.quote),
      );
      if (unread) say(unreadNote(unread));
      const figures = await judge(parts, found, context);
      const placed = inFile
        ? figures.map((one) => ({
            ...one,
            start: inFile(one.start, one.place),
            end: inFile(one.end, one.place),
          }))
        : figures;
      if (options.json) {
        all.push({
          figures: placed.map(figureJson),
          ...(unread && { unread }),
          ...(inFile ? {} : { headline, standfirst, text }),
        });
      } else {
        const title = headline && texts.length > 1 ? `${headline}\n\n` : '';
        process.stdout.write(`${title}${figureTable(figures, process.stdout.columns ?? 240)}`);
      }
    }
  } finally {
    await close();
  }
  if (options.json) {
    const [only = { figures: [] }] = all;
    process.stdout.write(
      `${JSON.stringify(all.length > 1 ? { figures: all.flatMap(({ figures }) => figures), stories: all } : only)}\n`,
    );
  } else if (texts.length === 0) process.stdout.write('No figures were found.\n');
}

function contextOf({ language, date }: CheckOptions): { language: string | undefined; date: string | null } {
  const tag = language === undefined ? undefined : languageTag(language);
  if (tag === null)
    throw new Problem('bad input', `"${language}" is not a language tag.`, 'Give one such as en or zh-Hans.');
  if (date !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)))) {
    throw new Problem('bad input', `"${date}" is not a day.`, 'Give it as YYYY-MM-DD, such as 2024-05-09.');
  }
  return { language: tag, date: date ?? null };
}

/** One sentence a line, one answer a line, as they come. */
async function checkLines(
  name: string,
  context: FigureContext,
  json: boolean,
  judge: JudgeText,
): Promise<void> {
  const input: AsyncIterable<Buffer> = name === '-' ? process.stdin : await streamOutside(name);
  const [{ findFigures }, { figuresRead, unreadOf }, report] = await Promise.all([
    import('../evidence/claims/find-figures.ts'),
    import('../evidence/claims/read-claims.ts'),
    import('./check-report.ts'),
  ]);
  const { figureJson, figureTable, unreadNote } = report;
  for await (const { number, bytes } of splitLines(input, LARGEST)) {
    if (!bytes) throw new Problem('too large', `Line ${number} of ${name} has more than ${LARGEST_TEXT}.`);
    const line = bytes.toString('utf8').replace(number === 1 ? /^\uFEFF|\r$/g : /\r$/, '');
    const found = figuresRead(line, context, findFigures);
    const unread = unreadOf(
      line,
      found.map(({ quote }) => quote),
    );
    if (unread) process.stderr.write(`${unreadNote(unread)}\n`);
    const figures = await judge(
      { headline: '', standfirst: '', text: line },
      found.map((figure) => ({ place: 'text' as const, figure })),
      context,
    );
    const answer = json
      ? `${JSON.stringify({ figures: figures.map(figureJson), ...(unread && { unread }) })}\n`
      : `${line}\n${figureTable(figures, process.stdout.columns ?? 240)}\n`;
    if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
