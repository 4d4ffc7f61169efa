import { Phrases } from '../../../language/tokens.ts';
import { english } from '../languages/en.ts';

/** Words of the product baskets, by slug. */
const BASKETS: Readonly<Record<string, string>> = {
  'machine-tools':
    'machine tools|machine tool|machine-tools|machine-tool|machining centers|machining centres|CNC machines|CNC machine tools',
  semiconductors:
    'semiconductors|semiconductor|integrated circuits|computer chips|microchips|chips|semiconductor chips|semiconductor devices',
  microelectronics: 'microelectronics|microelectronic|microelectronic components|micro-electronics',
  optics: 'optics|optical components|optical devices|optical instruments|lenses|military optics',
  chpl: 'common high priority list|common high-priority list|common high priority items|common high-priority items|high-priority goods|high priority goods|high-priority items|high priority items|battlefield goods|battlefield items|CHPL',
  total: 'goods|merchandise|all goods',
};

/** Products that have a basket, by the words of a text. */
export const PRODUCTS = new Phrases<string>(
  Object.entries(BASKETS).flatMap(([slug, list]) => list.split('|').map((name) => [name, slug] as const)),
  english.digits,
);
