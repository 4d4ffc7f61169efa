import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const REPORTERS = ['AT', 'BE', 'CZ', 'DE', 'ES', 'FI', 'FR', 'IT', 'NL', 'PL'] as const;
const PARTNERS =
  'AE AM AR AU AZ BR CA CH CL CN CO EG GB GE HK ID IL IN IR JP KE KG KR KZ MA MX MY NG NO NZ PH PK RS RU SA SG TH TR UA UZ'.split(
    ' ',
  );
const QUARTERS = 50;
const FIRST_YEAR = 2012;

/** What a made-up table of trade holds. */
export interface TradeTable {
  readonly rows: number;
  readonly reporters: readonly string[];
  readonly partners: readonly string[];
  readonly products: readonly string[];
  /** The first and the last quarter, as the table writes them. */
  readonly quarters: readonly string[];
}

/** Writes a CSV of about `rows` rows of made-up quarterly trade; always the same. */
export async function writeTradeTable(file: string, rows: number): Promise<TradeTable> {
  const products = Math.max(1, Math.round(rows / (REPORTERS.length * PARTNERS.length * QUARTERS)));
  const codes = Array.from({ length: products }, (_, at) => String(840_000 + at * 7).padStart(6, '0'));
  const quarters = Array.from(
    { length: QUARTERS },
    (_, at) => `${FIRST_YEAR + Math.floor(at / 4)}-Q${1 + (at % 4)}`,
  );
  const out = createWriteStream(file);
  out.write('period,reporter,partner,flow,product,value_eur\n');
  let state = 88_172_645;
  let written = 0;
  for (const quarter of quarters) {
    for (const reporter of REPORTERS) {
      const lines: string[] = [];
      for (const partner of PARTNERS) {
        for (const code of codes) {
          state = (state * 48_271) % 2_147_483_647;
          lines.push(`${quarter},${reporter},${partner},export,${code},${state % 40_000_000}`);
        }
      }
      written += lines.length;
      if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'finish');
  return { rows: written, reporters: REPORTERS, partners: PARTNERS, products: codes, quarters };
}
