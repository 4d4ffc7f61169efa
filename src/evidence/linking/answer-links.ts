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
  const asked = tables.flatMap((open) => {
    const links = linkFigure(given, open.table);
    return links.length > 0 ? [{ open, links }] : [];
  });
  // Each waits for its cells, and not for those of the table before.
  const answered = await Promise.all(
    asked.map(async ({ open, links }) => {
      try {
        const cells = await open.cells(links);
        return cells ? links.map((link) => judgeLink(link, given.figure, cells)) : [];
      } catch (error) {
        onUnread(open.dataset.slug, error);
        return [];
      }
    }),
  );
  return answered.flat();
}
