import { z } from 'zod';
import { type Basket, type BasketVersion, changeBetween } from '../../../evidence/codes/basket.ts';
import { id, instant } from '../../json/desk-schemas.ts';

const text = z.string();
const codes = z.array(text).meta({
  description: 'Two-, four- or six-digit HS codes; a shorter code covers everything below it.',
});
const version = {
  number: z.number().int(),
  codes,
  source: text,
  note: text,
  made: instant,
  by: id.nullable(),
};
const basket = { slug: text, names: z.record(text, text), about: text, newest: z.object(version) };

/** A basket of products with its newest version. */
export const deskBasket = z.object(basket).meta({ id: 'DeskBasket' });
/** A basket with all its versions, newest first. */
export const basketWhole = z
  .object({
    ...basket,
    versions: z.array(
      z.object({ ...version, added: z.array(text), removed: z.array(text) }).meta({
        description: 'Lists the codes added and removed since the previous version.',
      }),
    ),
  })
  .meta({ id: 'DeskBasketWhole' });

/** A basket in JSON. */
export function basketJson({ slug, names, about, newest }: Basket): z.input<typeof deskBasket> {
  return { slug, names, about, newest: versionJson(newest) };
}

/** A basket with its versions, newest first, in JSON. */
export function basketWholeJson(
  one: Basket,
  versions: readonly BasketVersion[],
): z.input<typeof basketWhole> {
  return {
    ...basketJson(one),
    versions: versions.map((each, at) => {
      const { added, removed } = changeBetween(versions[at + 1] ?? null, each);
      return { ...versionJson(each), added: [...added], removed: [...removed] };
    }),
  };
}

function versionJson({ number, codes: held, source, note, madeAt, madeBy }: BasketVersion) {
  return { number, codes: [...held], source, note, made: madeAt.toISOString(), by: madeBy };
}
