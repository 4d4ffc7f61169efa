import type { Recipe } from './recipe.ts';

/** Italian, of which two messages are translated: everything else is said in English. */
export const language: Recipe = {
  title: 'A language of the interface',
  steps: [
    {
      file: 'src/words/catalogue/portal/it.json',
      create: `{
  "ownName": "Italiano",
  "frontPage": "Prima pagina"
}
`,
    },
  ],
};
