import type { FigureInText } from './figure-in-text.ts';
import { type AnsweredLink, judgeLink } from './judge-link.ts';
import { linkFigure } from './link-figure.ts';
import type { OpenTable } from './open-tables.ts';

/** Asks of every table the questions that the words of a figure license. A table that cannot be read says nothing. */
export async function answerLinks(
  given: FigureInText,
  tables: readonly OpenTable[],
  onUnread: (slug: string, error: unknown) => void,
): Promise<AnsweredLink[]> {
  const answered: AnsweredLink[] = [];
  for (const open of tables) {
    const links = linkFigure(given, open.table);
    if (links.length === 0) continue;
    try {
      const cells = await open.cells(links);
      if (cells) answered.push(...links.map((link) => judgeLink(link, given.figure, cells)));
    } catch (error) {
      onUnread(open.dataset.slug, error);
    }
  }
  return answered;
}
