import { unverifiable } from '../checks/judge-readings.ts';
import { type CubeQuery, valueQuery } from '../cubes/cube-query.ts';
import { besideLinks, figuresBeside, isRanked } from './beside-links.ts';
import { unlessOpposed } from './borne-links.ts';
import { chooseAnswer } from './choose-answer.ts';
import type { FigureInText } from './figure-in-text.ts';
import { type AnsweredLink, judgeLink } from './judge-link.ts';
import { levelRanks } from './level-ranks.ts';
import type { Link } from './link.ts';
import { linkFigure } from './link-figure.ts';
import { linkPerPeople } from './link-per-people.ts';
import type { OpenTable } from './open-tables.ts';
import { unlessOfAnotherColumn } from './other-column.ts';
import { isWithinPeople } from './people-said.ts';
import { withSlip } from './slips.ts';
import { atItsVerb } from './streak-verb.ts';
import type { LinkedTable } from './table.ts';
import { weakLinks } from './weak-links.ts';

/** An answer that is less sure is left, where the level beside the figure has a surer one. */
const CERTAIN = 0.97;

type OnUnread = (slug: string, error: unknown) => void;

/** Asks of every table the questions that the words of a figure license. A table that cannot be read says nothing. */
export async function answerLinks(
  told: FigureInText,
  tables: readonly OpenTable[],
  onUnread: OnUnread,
): Promise<AnsweredLink[]> {
  const given = atItsVerb(told);
  const isOfLevel = given.figure.statement?.ofLevel === true;
  const own = isOfLevel ? [] : await answerOwn(given, tables, onUnread);
  const isAnswered = own.some(({ verdict }) => verdict !== null);
  const sure = chooseAnswer(own).meant?.sure ?? 0;
  if (isAnswered && (sure >= CERTAIN || !isRanked(given.figure))) return own;
  for (const beside of figuresBeside(given)) {
    const figures = given.figures.filter((one) => !one.statement && one !== given.figure);
    const read = { ...given, figure: beside, figures, index: figures.indexOf(beside) };
    const { meant } = chooseAnswer(await answerOwn(read, tables, onUnread));
    const open = meant && tables.find(({ table }) => table === meant.link.table);
    if (!open) continue;
    const ranked = await ask(given, [open], () => levelRanks(given, beside, meant), onUnread);
    const rank =
      ranked.find(({ verdict }) => verdict === 'holds') ?? ranked.find(({ verdict }) => verdict !== null);
    if (rank && rank.sure > sure) return [rank];
    if (isOfLevel || isAnswered) continue;
    const asked = await ask(given, [open], () => besideLinks(given, beside, meant), onUnread);
    const answered = unlessOpposed(asked);
    if (answered.some(({ verdict }) => verdict !== null)) return [...own, ...answered];
  }
  return own;
}

async function answerOwn(
  given: FigureInText,
  tables: readonly OpenTable[],
  onUnread: OnUnread,
): Promise<AnsweredLink[]> {
  if (isWithinPeople(given)) return [];
  const own = await ask(given, tables, linkFigure, onUnread);
  // A per-person figure that an office publishes takes precedence over one we divide.
  if (own.some(({ verdict }) => verdict !== null)) return own;
  const divided = await answerPerPeople(given, tables, onUnread);
  if (divided.some(({ verdict }) => verdict !== null)) return [...own, ...divided];
  const others = tables.filter(({ table }) => !own.some(({ link }) => link.table === table));
  return [...own, ...divided, ...(await ask(given, others, weakLinks, onUnread))];
}

/** Puts each table's questions to it. */
async function ask(
  given: FigureInText,
  tables: readonly OpenTable[],
  linksTo: (given: FigureInText, table: LinkedTable) => readonly Link[],
  onUnread: OnUnread,
): Promise<AnsweredLink[]> {
  const asked = tables.flatMap((open) => {
    const links = linksTo(given, open.table);
    return links.length > 0 ? [{ open, links }] : [];
  });
  // Each waits for its cells, and not for those of the table before.
  const answered = await Promise.all(
    asked.map(async ({ open, links }) => {
      try {
        const cells = await open.cells(links.map(({ query }) => query));
        if (!cells) return [];
        const read = (query: CubeQuery) => open.cells([query]);
        return await Promise.all(
          links.map(async (link) =>
            unlessOfAnotherColumn(
              await withSlip(judgeLink(link, given.figure, cells), given, read),
              given.figure,
              open,
            ),
          ),
        );
      } catch (error) {
        onUnread(open.dataset.slug, error);
        return [];
      }
    }),
  );
  return answered.flat();
}

/** Asks the questions that need the people of a second table. */
async function answerPerPeople(
  given: FigureInText,
  tables: readonly OpenTable[],
  onUnread: OnUnread,
): Promise<AnsweredLink[]> {
  const links = linkPerPeople(
    given,
    tables.map(({ table }) => table),
  );
  const answered: AnsweredLink[] = [];
  for (const link of links) {
    const one = await askBoth(link, given, tables, onUnread);
    if (one) answered.push(one);
  }
  return answered;
}

async function askBoth(
  link: Link,
  { figure }: FigureInText,
  tables: readonly OpenTable[],
  onUnread: OnUnread,
): Promise<AnsweredLink | null> {
  const { query, people, peopleOf } = link;
  const { per } = query;
  const openOf = (slug: string | undefined) => tables.find(({ dataset }) => dataset.slug === slug);
  const [amounts, heads] = [openOf(query.dataset), openOf(per?.dataset)];
  if (!per || !people || !amounts || !heads) return null;
  if (peopleOf)
    return {
      link,
      verdict: null,
      value: null,
      judgement: unverifiable(figure, 'several tables', peopleOf),
      why: { reason: 'no member', missing: peopleOf },
      sure: 0,
    };
  let reading = amounts;
  try {
    const cells = await amounts.cells([query]);
    reading = heads;
    const counted = await heads.cells([valueQuery(per.dataset, per.of)]);
    return cells && counted && judgeLink(link, figure, cells, { cube: people.cube, cells: counted });
  } catch (error) {
    onUnread(reading.dataset.slug, error);
    return null;
  }
}
