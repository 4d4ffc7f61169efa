import { askTrade, type TradeAsked } from '../src/evidence/checks/ask-trade.ts';
import { sumsBehind } from '../src/evidence/checks/basis-rows.ts';
import type { CodeLists } from '../src/evidence/checks/code-lists.ts';
import type { TradeTable } from '../src/evidence/checks/open-trade.ts';
import { describeQuery } from '../src/evidence/checks/query-words.ts';
import { openAtDesk } from '../src/evidence/datasets/open-values.ts';
import type { Analytics, AnalyticsRow } from '../src/store/analytics.ts';

/**
 * What questions of trade come to, a line for each, in order: the question in words, the value under each reading or why
 * there is none, what it was worked out from, the rows behind it, and the rows that its chart draws.
 */
export async function answersOf(
  analytics: Analytics,
  table: TradeTable,
  asked: readonly TradeAsked[],
  lists: CodeLists,
): Promise<string[]> {
  const checked = await askTrade(analytics, table, asked, lists);
  const lines: string[] = [];
  for (const [i, { query, figure }] of asked.entries()) {
    const one = checked[i];
    if (!one) throw new Error('a question has an answer');
    const { reason, details } = one.judgement;
    const words = describeQuery(query, 'en', { unit: figure.unit, product: () => null });
    const put = `${words} [${[query.dataset, query.value, figure.unit].filter(Boolean).join(', ')}]`;
    const found =
      details.value === null
        ? [[reason, ...details.missing].join(', ')]
        : [
            ...details.readings.map(({ key, value }) => `${key} ${shown(value)}`),
            ...(details.alsoSay ? [details.alsoSay] : []),
            ...(details.inputs ?? []).map(({ value, cells }) => `from ${shown(value)} of ${cells}`),
            ...(await sumsBehind(analytics, openAtDesk(table.version), one.basis)).map(
              ({ sum, count, total }) => `${sum}: ${count} rows, ${shown(total)}`,
            ),
            drawn(one.rows),
          ];
    lines.push([put, ...found].join(' | '));
  }
  return lines;
}

function drawn(rows: readonly AnalyticsRow[]): string {
  const ends = [...new Set([rows[0], rows.at(-1)])].flatMap((row) =>
    row ? [`${row.code ?? row.from ?? 'all goods'} ${shown(row.value)}`] : [],
  );
  const together = rows.reduce((sum, { value }) => sum + Number(value), 0);
  return `draws ${rows.length}: ${[...ends, `together ${shown(together)}`].join(', ')}`;
}

/** A number as it is however it was added up. */
function shown(value: unknown): string {
  return value === null || value === undefined ? 'none' : String(Number(Number(value).toPrecision(10)));
}
