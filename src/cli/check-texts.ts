import type { Config } from '../config.ts';
import { Problem } from '../errors.ts';
import type { JudgedFigure, JudgeText } from '../evidence/checks/judge-text.ts';
import type { UnreadFigures } from '../evidence/claims/read-claims.ts';
import { CheckFailures } from './check-failures.ts';
import type { CheckGiven } from './check-given.ts';
import { type CheckedText, readChecked } from './check-input.ts';
import type { OpenJudge } from './check-judge.ts';
import { figureJson, figureTable, unreadNote } from './check-report.ts';
import { areSeveral, type CheckedSource, listSources } from './check-sources.ts';
import { readCheckedStory } from './check-story.ts';
import { countOf } from './count-of.ts';
import { judgeChecked } from './judge-checked.ts';
import { OneLine } from './one-line.ts';
import { printOut } from './print-out.ts';

/** A text with its figures, their offsets those of its file where they stand there. */
interface CheckedFigures {
  readonly figures: readonly JudgedFigure[];
  readonly unread: UnreadFigures | null;
}

const ONE_HEADLINE = new Problem(
  'bad input',
  'A headline is that of one text.',
  'Check that text alone, or leave --headline out.',
);

/** Checks texts one after the other: prints the table of each, or all as one object of JSON. */
export async function checkTexts(
  names: readonly string[],
  given: CheckGiven,
  config: Config,
  opened: OpenJudge,
): Promise<void> {
  const several = await areSeveral(names);
  if (several && given.headline) throw ONE_HEADLINE;
  const failures = new CheckFailures(several);
  const line = new OneLine();
  const stories: Record<string, unknown>[] = [];
  let [files, passed] = [0, 0];
  for await (const source of listSources(names)) {
    if (several) line.tell(`${countOf(files, 'file')} checked, ${source.name}`);
    const texts = await readSource(source, config, opened).catch((error: unknown) => {
      line.clear();
      return failures.add(source.name, error);
    });
    if (texts === null) passed += 1;
    if (!texts) continue;
    if (given.headline && texts.length > 1) throw ONE_HEADLINE;
    files += 1;
    if (several && !given.json) process.stdout.write(`${source.name}\n\n`);
    for (const text of texts) {
      const checked = await checkOne(headed(text, given.headline), given, opened.judge);
      if (checked.unread) process.stderr.write(`${unreadNote(checked.unread)}\n`);
      if (given.json) stories.push(storyJson(text, checked, given, several ? source.name : null));
      else {
        const title = text.headline && texts.length > 1 ? `${text.headline}\n\n` : '';
        await printOut(`${title}${figureTable(checked.figures, process.stdout.columns ?? 240)}`);
      }
    }
    if (texts.length === 0 && !given.json) await printOut(`No figures were found.\n${several ? '\n' : ''}`);
  }
  line.clear();
  if (given.json) await printOut(`${JSON.stringify(answerJson(stories, several ? failures.all : null))}\n`);
  else if (several) await printOut(summary(files, failures.all.length, passed));
}

/** The texts of a source; null for a file that is no text, where nobody named it. */
async function readSource(
  { name, file, found }: CheckedSource,
  config: Config,
  { store }: OpenJudge,
): Promise<CheckedText[] | null> {
  if (!file) return [await readCheckedStory(name, store)];
  const texts = await readChecked(file, config);
  if (texts || found) return texts;
  throw new Problem('bad input', `${name} is not a text we can read.`, 'Give a page, a feed, or plain text.');
}

/** A text under another headline, which is not in its file. */
function headed(text: CheckedText, headline: string | null): CheckedText {
  if (headline === null) return text;
  const { inFile } = text;
  return {
    ...text,
    headline,
    inFile: inFile && ((offset, place) => (place === 'headline' ? offset : inFile(offset, place))),
  };
}

async function checkOne(text: CheckedText, given: CheckGiven, judge: JudgeText): Promise<CheckedFigures> {
  const { inFile } = text;
  const { figures, unread } = await judgeChecked(text, given, judge);
  return {
    unread,
    figures: inFile
      ? figures.map((one) => ({
          ...one,
          start: inFile(one.start, one.place),
          end: inFile(one.end, one.place),
        }))
      : figures,
  };
}

function storyJson(
  { headline, standfirst, text, inFile }: CheckedText,
  { figures, unread }: CheckedFigures,
  given: CheckGiven,
  file: string | null,
): Record<string, unknown> {
  return {
    ...(file !== null && { file }),
    figures: figures.map(figureJson),
    ...(unread && { unread }),
    ...(inFile ? {} : { headline: given.headline ?? headline, standfirst, text }),
    ...(inFile && given.headline && { headline: given.headline }),
  };
}

/** One text as itself; several with the figures of all, and what could not be read. */
function answerJson(
  stories: readonly Record<string, unknown>[],
  unreadable: CheckFailures['all'] | null,
): Record<string, unknown> {
  if (unreadable === null && stories.length < 2) return stories[0] ?? { figures: [] };
  const figures = stories.flatMap((story) => story.figures as unknown[]);
  return { figures, stories, ...(unreadable && { unreadable }) };
}

function summary(files: number, unreadable: number, passed: number): string {
  const parts = [
    `${countOf(files, 'text')} checked`,
    ...(unreadable > 0 ? [`${unreadable} could not be read`] : []),
    ...(passed > 0 ? [`${countOf(passed, 'file')} passed over as no text`] : []),
  ];
  return `${parts.join('; ')}.\n`;
}
