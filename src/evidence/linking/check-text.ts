import type { Judgement } from '../checks/verdict.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import type { Figure, FigureContext } from '../claims/figure.ts';
import type { PlacedFigure } from '../claims/read-claims.ts';
import { paragraphsOf, type Stretch, sentencesOf } from '../claims/sentences.ts';
import { type FigureInText, type ReadSentence, readSentence } from './figure-in-text.ts';
import { type AnsweredLink, chooseAnswer, judgeLink } from './judge-link.ts';
import type { Link } from './link.ts';
import { linkFigure } from './link-figure.ts';
import type { OpenTable } from './open-tables.ts';
import { questionWords } from './question-words.ts';
import { statementsIn } from './statements.ts';

/** What a table says of a figure of a text. */
export interface FigureByTable {
  readonly judgement: Judgement;
  /** The dataset that was asked, and the question in words. */
  readonly dataset: string;
  readonly question: string;
  /** The probability that the verdict is right. */
  readonly sure: number;
  /** What led from the words to the question, for people. */
  readonly because: readonly string[];
}

/** What tables say of the figures of a text, however surely, and what it states without a number that they decide. */
export interface TextByTables {
  readonly figures: ReadonlyMap<Figure, FigureByTable>;
  readonly statements: readonly {
    readonly place: ClaimPlace;
    readonly figure: Figure;
    readonly by: FigureByTable;
  }[];
}

/** Below this probability no question is proposed to anybody. */
const LEAST = 0.1;

/**
 * Checks the figures of a story's parts against tables: of the questions that the words of each license, the one that
 * fits best. What is stated without a number is there only where that is at least `sure` (0 to 1).
 */
export async function checkText(
  parts: Readonly<Record<ClaimPlace, string>>,
  placed: readonly PlacedFigure[],
  context: FigureContext,
  tables: readonly OpenTable[],
  sure: number,
  onUnread: (slug: string, error: unknown) => void,
): Promise<TextByTables> {
  const figures = new Map<Figure, FigureByTable>();
  const statements: { place: ClaimPlace; figure: Figure; by: FigureByTable }[] = [];
  if (tables.length === 0) return { figures, statements };
  for (const place of ['headline', 'standfirst', 'text'] as const) {
    const text = parts[place];
    const here = placed.filter((one) => one.place === place).map(({ figure }) => figure);
    for (const sentence of readSentences(text, context)) {
      const inside = here.filter(
        ({ start, end }) => start >= sentence.read.start && end <= sentence.read.end,
      );
      const given = (figure: Figure, all: readonly Figure[]): FigureInText => ({
        figure,
        text,
        sentence: sentence.read,
        figures: all,
        index: all.indexOf(figure),
        before: sentence.before,
        headline: place === 'headline' ? '' : parts.headline,
        language: context.language,
        date: context.date,
      });
      for (const figure of inside) {
        if (figure.setAside) continue;
        const best = await bestAnswer(given(figure, inside), tables, onUnread);
        if (best && best.sure >= LEAST) figures.set(figure, byTable(best));
      }
      for (const { figure, role } of statementsIn(text, sentence.read, inside, context)) {
        const all = [...inside, figure].sort((a, b) => a.start - b.start);
        const best = await bestAnswer({ ...given(figure, all), role }, tables, onUnread);
        if (best && best.sure >= Math.max(sure, LEAST))
          statements.push({ place, figure: { ...figure, minor: false }, by: byTable(best) });
      }
    }
  }
  return { figures, statements };
}

function byTable(best: AnsweredLink): FigureByTable {
  return {
    judgement: best.judgement as Judgement,
    dataset: best.link.table.dataset,
    question: questionWords(best.link),
    sure: best.sure,
    because: best.link.because,
  };
}

/** The answered question that fits best; null where none is licensed, or none has an answer. */
async function bestAnswer(
  given: FigureInText,
  tables: readonly OpenTable[],
  onUnread: (slug: string, error: unknown) => void,
): Promise<AnsweredLink | null> {
  const answered: AnsweredLink[] = [];
  for (const open of tables) {
    const links = linkFigure(given, open.table);
    if (links.length === 0) continue;
    try {
      answered.push(...(await answers(given.figure, links, open)));
    } catch (error) {
      // A table that cannot be read says nothing; the others are asked all the same.
      onUnread(open.dataset.slug, error);
    }
  }
  return chooseAnswer(answered);
}

async function answers(figure: Figure, links: readonly Link[], open: OpenTable): Promise<AnsweredLink[]> {
  const cells = await open.cells(links);
  return cells === null ? [] : links.map((link) => judgeLink(link, figure, cells));
}

interface SentenceOfText {
  readonly read: ReadSentence;
  readonly before: readonly string[];
}

function readSentences(text: string, context: FigureContext): SentenceOfText[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const found: Stretch[] = sentencesOf(text, paragraph, context.language);
    return found.map((one, i) => {
      const before = found
        .slice(Math.max(0, i - 3), i)
        .reverse()
        .map(({ start, end }) => text.slice(start, end));
      return { read: readSentence(text, one, before, context), before };
    });
  });
}
