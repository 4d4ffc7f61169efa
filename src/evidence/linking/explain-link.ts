import { isBorneOut, withInputs, withLater } from '../checks/explain.ts';
import { inputsOf } from '../cubes/answer-inputs.ts';
import { laterAnswer } from '../cubes/later-query.ts';
import type { FigureInText } from './figure-in-text.ts';
import { type AnsweredLink, judgeLink } from './judge-link.ts';
import type { OpenTable } from './open-tables.ts';
import { saysNow } from './says-now.ts';

/**
 * The judgement of a chosen answer with what explains it: what its value was worked out from and, where the sentence says
 * that it is the latest, a later period of the table.
 */
export async function explainLink(
  chosen: AnsweredLink,
  given: FigureInText,
  tables: readonly OpenTable[],
): Promise<AnsweredLink> {
  const { link, judgement } = chosen;
  const open = tables.find(({ table }) => table === link.table);
  // The table was read a moment ago; where that fails now, the verdict stands without its explanation.
  // What is divided by the people of another table says its two inputs by itself.
  const cells =
    judgement && open && !link.query.per ? await open.cells([link.query]).catch(() => null) : null;
  if (!judgement || !cells) return chosen;
  const { cube } = link.table;
  const explained = withInputs(judgement, inputsOf(link.query, cube, cells));
  return { ...chosen, judgement: withLater(explained, laterOf(chosen, given, cells)) };
}

function laterOf(
  { link, judgement }: AnsweredLink,
  given: FigureInText,
  cells: NonNullable<Awaited<ReturnType<OpenTable['cells']>>>,
) {
  if (!judgement || !isBorneOut(judgement) || !saysNow(given, given.language)) return null;
  const later = laterAnswer(link.query, link.table.cube, cells);
  const value = later && judgeLink({ ...link, query: later.query }, given.figure, cells).value;
  return later && value !== null ? { period: later.period, value } : null;
}
