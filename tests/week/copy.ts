import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text to send. */
export interface Copy {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** `most` texts with different headlines: of the Reuters corpus in the order of its dates where it is there, else ours. */
export function copyToSend(most: number): Copy[] {
  const { SOURCELINE_CORPORA: corpora } = process.env;
  const folder = corpora ? join(corpora, 'news', 'reuters-21578-train') : '';
  const found = folder && existsSync(folder) ? ofReuters(folder) : [];
  const different = [...new Map(found.map((copy) => [copy.headline.toLowerCase(), copy])).values()];
  const step = Math.max(1, Math.floor(different.length / most));
  const chosen = different.filter((_, at) => at % step === 0).slice(0, most);
  return [...chosen, ...Array.from({ length: most - chosen.length }, (_, at) => madeUp(at))];
}

const SHORTEST = 300;
const LONGEST = 3_000;

function ofReuters(folder: string): Copy[] {
  const dated: (Copy & { readonly at: number })[] = [];
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.sgm'))) {
    const text = readFileSync(join(folder, name), 'latin1');
    for (const [, item = ''] of text.matchAll(/<REUTERS ([\s\S]*?)<\/REUTERS>/g)) {
      const part = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(item)?.[1] ?? '';
      const headline = plain(part('TITLE'));
      const body = part('BODY').replace(/\s*reuter\s*(?:&#3;)?\s*$/i, '');
      const at = Date.parse(`${part('DATE').trim()} UTC`);
      if (!headline || Number.isNaN(at) || body.length < SHORTEST || body.length > LONGEST) continue;
      const paragraphs = body
        .split(/\n {4}/)
        .map(plain)
        .filter((one) => one !== '');
      // Tables are no paragraphs, and a feed of texts has none.
      if (!/ {6}/.test(body)) dated.push({ headline, paragraphs, at });
    }
  }
  return dated.sort((one, other) => one.at - other.at);
}

function plain(text: string): string {
  return text
    .replace(/&#\d+;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const PLACES = ['Linz', 'Porto', 'Izmir', 'Lagos', 'Osaka', 'Lima', 'Oslo', 'Perth', 'Quito'];
const THINGS = ['Harvest', 'Freight', 'Rainfall', 'Tourism', 'Fishing', 'Output', 'Traffic'];

function madeUp(at: number): Copy {
  const [place, thing] = [PLACES[at % PLACES.length], THINGS[at % THINGS.length]];
  const first = 100 + at * 7;
  return {
    headline: `${thing} in ${place} reaches ${first}`,
    paragraphs: [
      `${thing} in ${place} reached ${first} thousand tonnes in the third quarter, the port authority said on Monday.`,
      `A year earlier it was ${first - 11} thousand tonnes. "We did not expect it," said Ann Lee, who runs the harbour.`,
      `The ministry will publish its own count of ${first + 3} measurements next week, and a new pier opens in 2028.`,
    ],
  };
}
