import type { Recipe } from './recipe.ts';

/** The first letter of a place, as a column of the list of places. */
export const column: Recipe = {
  title: 'A column of a desk list',
  steps: [
    {
      file: 'src/portal/desk/places/places.resource.ts',
      before: "    { name: 'version', schema: z.number().int(), value: ({ version }) => version },",
      add: "    { name: 'first', schema: z.string(), value: ({ slug }) => slug[0], shown: ({ slug }) => slug[0] ?? '' },",
    },
  ],
};
