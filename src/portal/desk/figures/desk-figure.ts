import type { FigureSource } from '../../../evidence/checks/figure-query.ts';
import { isCubeQuery, type Question, secondOf } from '../../../evidence/checks/question.ts';
import { verdictSeen } from '../../../evidence/checks/sign-verdict.ts';
import { verdictSentence } from '../../../evidence/checks/verdict-words.ts';
import type { Figure } from '../../../evidence/claims/figure.ts';
import { correctionsOfFigure } from '../../../evidence/claims/figure-places.queries.ts';
import { openAtDesk } from '../../../evidence/datasets/open-values.ts';
import { wordsIn } from '../../../words/words.ts';
import { figureWholeJson } from '../../figures/figure-json.ts';
import { ROWS_BEHIND_SHOWN } from '../../figures/rows.view.ts';
import { readBehind } from '../../figures/rows-behind.ts';
import type { ActContext } from '../../http/own-page.ts';
import { seenTag } from '../../json/if-unmodified.ts';
import { checkedCubeQuery } from './cube-form.ts';
import { readDeskLists, withCubes } from './desk-lists.ts';
import { readFigureAtDesk } from './figure-parts.ts';
import { checkedQuery } from './query-form.ts';
import { questionWords, type Tried } from './try-query.ts';

type Rests =
  | { readonly kind: 'query'; readonly query: Question }
  | { readonly kind: 'source'; readonly source: FigureSource };

/** A figure at the desk, as the API returns it, in the portal's language. Throws `not found`. */
export async function deskFigureJson(context: ActContext, id: string) {
  const { reading, config } = context;
  const language = config.PORTAL_LANGUAGE;
  const { record, desk, proposals, lists } = await readFigureAtDesk(context, id, language);
  const { evidence, verdicts, claim } = record;
  const [current] = verdicts;
  const query = evidence?.rests.kind === 'query' ? evidence.rests.query : null;
  const dataset = lists.datasets.find(({ slug }) => slug === query?.dataset) ?? null;
  const second = query && lists.datasets.find(({ slug }) => slug === secondOf(query));
  const question = query && questionWords(query, dataset, lists, language);
  const why = current ? verdictSentence(current, claim.figure, language) : '';
  const corrections = await correctionsOfFigure(reading, id);
  const { version, second: people } = record.check ?? {};
  const versions = version
    ? { version: openAtDesk(version), second: people ? openAtDesk(people) : null }
    : null;
  const behind = await readBehind(context, record, versions, { after: 0, most: ROWS_BEHIND_SHOWN + 1 });
  return {
    ...figureWholeJson(record, {
      site: config.PUBLIC_URL,
      dataset,
      second,
      corrections,
      question,
      why,
      behind,
    }),
    etag: seenTag(verdictSeen(current?.id)),
    hidden: desk.hidden,
    published: desk.published,
    rests: evidence && {
      id: evidence.id,
      ...restsJson(evidence.rests),
      words: question,
      note: evidence.note,
    },
    proposals: proposals.map(
      ({ evidence: { id: proposal, rests, score, because, tied, proposedAt }, tried }) => ({
        id: proposal,
        ...restsJson(rests),
        score,
        because,
        tied,
        proposed: proposedAt.toISOString(),
        tried: tried && triedJson(tried, claim.figure, language),
      }),
    ),
    past: desk.past.map(({ id: before, rests, state, by, at, note }) => ({
      id: before,
      ...restsJson(rests),
      state,
      by,
      at: at.toISOString(),
      note,
    })),
  };
}

/** The result of trying a question, as the API returns it. */
export function triedJson({ words, sql, judgement, failure }: Tried, figure: Figure, language: string) {
  return {
    words,
    sql,
    verdict: judgement?.verdict ?? null,
    reason: judgement?.reason ?? null,
    value: judgement?.details.value ?? null,
    why: judgement ? verdictSentence(judgement, figure, language) : '',
    failure,
  };
}

/** A question from a request, if the data can answer it; API problems are in English. */
export async function askable(
  context: Pick<ActContext, 'reading' | 'analytics'>,
  query: Question,
): Promise<Question> {
  const lists = await withCubes(context, await readDeskLists(context), [query]);
  if (isCubeQuery(query)) {
    const people = query.per && lists.cubes.get(query.per.dataset);
    return checkedCubeQuery(query, lists.cubes.get(query.dataset), people, wordsIn('en'));
  }
  const baskets = new Set(lists.baskets.map(({ slug }) => slug));
  return checkedQuery(query, { datasets: lists.datasets, baskets }, wordsIn('en'));
}

function restsJson(rests: Rests) {
  return rests.kind === 'query'
    ? { kind: rests.kind, query: rests.query, source: null }
    : { kind: rests.kind, query: null, source: rests.source };
}
