import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { withAccepted } from '../checks/judge-readings.ts';
import type { Claim, FigureRecord } from './claim.ts';
import { evidenceInForce, inputsOf, verdictsOf } from './claims.queries.ts';
import type { Figure } from './figure.ts';
import { shownMark } from './marks.ts';

/** What a story's page shows of a figure: not what it rests on, which its own page says. */
export interface ShownFigure extends Pick<FigureRecord, 'story' | 'inputs' | 'verdicts'> {
  readonly claim: Omit<Claim, 'prefix' | 'suffix'>;
}

/** A figure as the query of its story reads it. */
type ShownRow = readonly [
  id: string,
  position: number,
  place: Claim['place'],
  exact: string,
  start: number,
  end: number,
  sentence: string,
  figure: Figure,
  mark: string,
  rests: boolean,
  judged: boolean,
];

/** Figures as one value of a query that reads their story as well; `figuresIn` makes objects of it. */
export type ShownRows = readonly ShownRow[];

/**
 * The figures of story `s` that have a mark, in the order of the text, as a value of a query that says whether readers may
 * see the story, or, for its preview, will.
 */
export function figuresBeside(): RawBuilder<ShownRows> {
  return sql<ShownRows>`(select coalesce(json_agg(json_build_array(c.id, c.position, c.place, c.exact, c.start_at, c.end_at,
      c.sentence, c.figure, c.mark,
      exists (select from claim_evidence e where e.claim_id = c.id and e.state = 'accepted'),
      exists (select from verdicts v where v.claim_id = c.id)) order by c.position, c.id), '[]')
    from claims c where c.story_id = s.id and c.gone_at is null and ${isShown})`;
}

/** Whether readers see a mark on claim `c`. Whether they may see its story is for the query to ask. */
export const isShown = sql<SqlBool>`c.mark <> '' and c.hidden = false
  and not coalesce((c.figure ->> 'minor')::boolean, false)`;

/**
 * The figures that {@link figuresBeside} has read, with their verdicts: no other query, unless one was judged, or reckoned
 * from others. Readers are shown nothing that rests on a private dataset.
 */
export async function figuresIn(
  reading: Reading,
  story: FigureRecord['story'],
  rows: ShownRows,
): Promise<ShownFigure[]> {
  const figures = rows.map(([id, position, place, exact, start, end, sentence, figure, mark]) => ({
    id,
    storyId: story.id,
    position,
    place,
    exact,
    start,
    end,
    sentence,
    figure,
    mark: shownMark(mark),
  }));
  const judged = rows.flatMap((row) => (row[10] ? [row[0]] : []));
  const verdicts = await verdictsOf(reading, judged, false);
  const inputs = await inputsWithoutEvidence(reading, story.id, rows);
  return figures.map((claim) => ({
    claim,
    story,
    ...(inputs.has(claim.id) && { inputs: inputs.get(claim.id) ?? [] }),
    verdicts: (verdicts.get(claim.id) ?? []).map((one) => withAccepted(one, claim.figure)),
  }));
}

/** What figures were reckoned from that rest on no evidence of their own. */
async function inputsWithoutEvidence(reading: Reading, storyId: string, rows: ShownRows) {
  const derived = rows.filter(([, , , , , , , figure]) => figure.derivedFrom);
  const resting = derived.flatMap((row) => (row[9] ? [row[0]] : []));
  const evidence = await evidenceInForce(reading, resting, false);
  const without = derived.filter(([id]) => !evidence.has(id));
  return inputsOf(
    reading,
    without.map(([id, , , , , , , figure]) => ({ id, story_id: storyId, figure })),
  );
}
