import { stat } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { Problem } from '../errors.ts';
import type { JudgedFigure, JudgeText } from '../evidence/checks/judge-text.ts';
import { findFigures } from '../evidence/claims/find-figures.ts';
import { figuresOfParts, type UnreadFigures, unreadOf } from '../evidence/claims/read-claims.ts';
import { streamOutside } from '../store/outside-file.ts';
import { splitLines } from '../store/split-lines.ts';
import { CheckFailures } from './check-failures.ts';
import type { CheckGiven } from './check-given.ts';
import type { OpenJudge } from './check-judge.ts';
import { figureJson, figureTable, unreadNote } from './check-report.ts';
import { LARGEST, LARGEST_TEXT } from './largest-text.ts';
import { printOut } from './print-out.ts';
import { isJsonSentence, readSentenceLine, type SentenceLine } from './sentence-line.ts';

/** Checks sentences, one a line: one answer a line, as they come. */
export async function checkLines(
  names: readonly string[],
  given: CheckGiven,
  config: Config,
  { judge }: OpenJudge,
): Promise<void> {
  const several = names.length > 1;
  const failures = new CheckFailures(several);
  for (const name of names) {
    try {
      await checkFile(name, several, given, config, judge);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failures.add(name, error);
    }
  }
}

async function checkFile(
  name: string,
  several: boolean,
  given: CheckGiven,
  config: Config,
  judge: JudgeText,
): Promise<void> {
  if ((await stat(name).catch(() => null))?.isDirectory())
    throw new Problem('bad input', `${name} is a folder.`, 'Name the files whose lines are sentences.');
  const input: AsyncIterable<Buffer> = name === '-' ? process.stdin : await streamOutside(name);
  for await (const { number, bytes } of splitLines(input, LARGEST)) {
    if (!bytes) throw new Problem('too large', `Line ${number} of ${name} has more than ${LARGEST_TEXT}.`);
    const line = bytes.toString('utf8').replace(number === 1 ? /^\uFEFF|\r$/g : /\r$/, '');
    const at = several ? { file: name, line: number } : {};
    let sentence: SentenceLine;
    try {
      sentence = isJsonSentence(line)
        ? readSentenceLine(line)
        : { text: line, date: null, headline: null, before: '' };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // The next lines are still checked, and this one gets an answer too, so that answers match lines.
      process.stderr.write(`Line ${number} of ${name}: ${error.line}\n`);
      process.exitCode = 1;
      if (given.json) await printOut(`${JSON.stringify({ ...at, figures: [], error: error.line })}\n`);
      continue;
    }
    const { figures, unread } = await checkSentence(sentence, given, config, judge);
    if (unread) process.stderr.write(`${unreadNote(unread)}\n`);
    await printOut(
      given.json
        ? `${JSON.stringify({ ...at, figures: figures.map(figureJson), ...(unread && { unread }) })}\n`
        : `${several ? `${name}, line ${number}\n` : ''}${sentence.text}\n${figureTable(figures, process.stdout.columns ?? 240)}\n`,
    );
  }
}

/** The figures of a sentence: those of its headline and of the text before it are read to understand it, and left out. */
async function checkSentence(
  { text, before, date, headline }: SentenceLine,
  given: CheckGiven,
  config: Config,
  judge: JudgeText,
): Promise<{ figures: JudgedFigure[]; unread: UnreadFigures | null }> {
  const context = { language: given.language ?? config.PORTAL_LANGUAGE, date: date ?? given.date };
  const lead = before === '' || /\s$/.test(before) ? before : `${before} `;
  const from = lead.length;
  const parts = { headline: headline ?? given.headline ?? '', standfirst: '', text: lead + text };
  const found = figuresOfParts(parts, context, findFigures);
  const unread = unreadOf(
    parts.text,
    found.flatMap(({ place, figure }) => (place === 'text' ? [figure.quote] : [])),
  );
  const judged = await judge(parts, found, context);
  const own = judged.flatMap((one, at) => (one.place === 'text' && one.start >= from ? [at] : []));
  const places = new Map(own.map((was, is) => [was, is]));
  const figures = own.map((at) => {
    const one = judged[at] as JudgedFigure;
    const [first, second] = (one.derivedFrom ?? []).map((was) => places.get(was));
    return {
      ...one,
      start: one.start - from,
      end: one.end - from,
      derivedFrom: first === undefined || second === undefined ? null : ([first, second] as const),
    };
  });
  return { figures, unread };
}
