import type { Recipe } from './recipe.ts';

/** A value that is ten times as large, or a tenth, differs for a reason of its own: a slipped decimal point. */
export const verdictRule: Recipe = {
  title: 'A verdict rule',
  steps: [
    { file: 'src/evidence/checks/verdict.ts', after: "  'wrong rank',", add: "  'point slipped'," },
    {
      file: 'src/evidence/checks/judge-value.ts',
      after: '  const passed = isShortOf(stated) && compared >= stated.value - slack;',
      add: `  if ([10, 0.1].some((times) => Math.abs(compared - stated.value * times) <= slack * times))
    return { ...base, verdict: 'differs', reason: 'point slipped', changesSense: true };`,
    },
    {
      file: 'src/evidence/checks/verdict-phrases.ts',
      before: "    case 'wrong rank':",
      add: `    case 'point slipped':
      return words.say('verdictPointSlipped', { found, quote });`,
    },
  ],
  words: {
    domain: 'verdicts',
    messages: { verdictPointSlipped: 'The data say {found}: the decimal point of “{quote}” slipped.' },
  },
};
