import type { Analytics } from '../../store/analytics.ts';
import type { Reading } from '../../store/database.ts';
import { claimsWithText } from '../claims/claims-with-text.queries.ts';
import { type DescribedDataset, linkedTables, readDescription } from '../cubes/describe-versions.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { answerLinks } from '../linking/answer-links.ts';
import { openTables } from '../linking/open-tables.ts';
import { leastProposed } from '../linking/propose-questions.ts';
import { isReckoned } from '../linking/reckoned-span.ts';
import { sentencesOfText } from '../linking/sentences-of-text.ts';
import type { Abstention } from './abstention.ts';
import { abstentionOf } from './abstention-of.ts';
import { nearestMiss } from './nearest-miss.ts';

/** The claim that nothing is proposed for, and what it would be asked of. */
export interface NothingProposed {
  readonly claimId: string;
  readonly storyId: string;
  readonly datasets: readonly Dataset[];
  readonly now: Date;
  /** The language that a question is put in. */
  readonly language: string;
}

/** Why the desk is proposed nothing for a claim, worked out anew; null where it does not stand in its story any more. */
export async function whyNothingProposed(
  reading: Reading,
  analytics: Analytics,
  { claimId, storyId, datasets, now, language }: NothingProposed,
): Promise<Abstention | null> {
  const [story] = await claimsWithText(reading, [storyId], now);
  const claim = story?.claims.find(({ id }) => id === claimId);
  if (!story || !claim) return null;
  const { figure } = claim;
  for (const sentence of sentencesOfText(story.parts, story.claims, story.context)) {
    if (![...sentence.figures, ...sentence.statements].includes(figure)) continue;
    if (figure.setAside || isReckoned(figure, sentence.figures)) break;
    const tables = openTables(analytics, await describedAmong(reading, analytics, datasets));
    if (tables.length === 0) break;
    const given = sentence.given(figure);
    // A table that cannot be read says nothing here either; the job that proposes logs it.
    const answered = await answerLinks(given, tables, () => undefined);
    const linked = tables.map(({ table }) => table);
    return abstentionOf(figure, () =>
      nearestMiss(given, linked, answered, () => leastProposed(figure), language),
    );
  }
  return abstentionOf(figure, () => null);
}

async function describedAmong(
  reading: Reading,
  analytics: Analytics,
  datasets: readonly Dataset[],
): Promise<DescribedDataset[]> {
  const described: DescribedDataset[] = [];
  for (const dataset of linkedTables(datasets)) {
    const one = await readDescription(reading, analytics, dataset).catch(() => null);
    if (one) described.push(one);
  }
  return described;
}
