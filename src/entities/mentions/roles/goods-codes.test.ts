import { expect, it } from 'vitest';
import { BASKET_SEEDS } from '../../../evidence/codes/basket-seeds.ts';
import { isHsCode } from '../../../evidence/codes/hs.ts';
import { goodsCodes, knownGoodsCodes } from './goods-codes.ts';

it('links to codes that exist', () => {
  expect(knownGoodsCodes().filter((code) => !isHsCode(code))).toEqual([]);
});

it('links goods by their longest words', () => {
  expect(goodsCodes('optical components')).toEqual({ codes: ['9001', '9002'], baskets: ['optics'] });
  expect(goodsCodes('UAV engines and turbojet engines').codes).toEqual(['840710', '8411']);
  expect(goodsCodes('microelectronics').baskets).toContain('microelectronics');
  expect(goodsCodes('its good wishes')).toEqual({ codes: [], baskets: [] });
});

it('names baskets that there are', () => {
  const slugs = BASKET_SEEDS.map(({ slug }) => slug);
  for (const goods of [
    'lenses and optics',
    'lathes and milling machines',
    'chips',
    'microelectronics',
    'battlefield goods',
  ])
    for (const basket of goodsCodes(goods).baskets) expect(slugs).toContain(basket);
});
