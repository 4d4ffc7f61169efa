import ar from '../../language/data/ar/figures.json' with { type: 'json' };
import en from '../../language/data/en/figures.json' with { type: 'json' };
import fr from '../../language/data/fr/figures.json' with { type: 'json' };
import ru from '../../language/data/ru/figures.json' with { type: 'json' };
import zh from '../../language/data/zh/figures.json' with { type: 'json' };

/** What currencies are called in the languages that figures are read in, by code of ISO 4217. */
const CODES: ReadonlyMap<string, string> = new Map(
  [en, ru, zh, ar, fr].flatMap(({ units }) =>
    units.flatMap(({ unit, kind, words }) =>
      kind === 'currency' ? words.map((word): [string, string] => [word.toLowerCase(), unit]) : [],
    ),
  ),
);
/** Names that several countries have for their money, or that mean something else as well: "seats (won)". */
const UNCLEAR = new Set(
  'pound pounds dollar dollars franc francs crown crowns real won rupee rupees lira liras lire kroner kronor krone peso pesos rand som soms quid livres livre dlr dlrs 元 ريال ريالا ريالات درهم درهما دراهم جنيه جنيها جنيهات руб руб.'.split(
    ' ',
  ),
);
const AMOUNT =
  /^(?:in\s)?(?:(?:thousands?|millions?|billions?|1[ ,.]?000|1[ ,.]?000[ ,.]?000|bn|mn|mio|mln|m)\s(?:of\s)?)?(?<name>[^\d()[\]]{2,30}?)(?:[\s,]+(?:thousands?|millions?|billions?|bn|mn|mio|mln|m))?$/iu;

/** The currency that a text names and nothing else but a scale, or that it names so in brackets: "million yen"; null for none. */
export function currencyNamed(text: string): string | null {
  const inside = [...text.matchAll(/[([]([^()[\]]+)[)\]]/gu)].map(([, part = '']) => part);
  for (const part of [text, ...inside]) {
    const name = AMOUNT.exec(part.trim())?.groups?.name?.toLowerCase() ?? '';
    const code = UNCLEAR.has(name) ? undefined : CODES.get(name);
    if (code) return code;
  }
  return null;
}
