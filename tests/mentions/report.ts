import { halfOf } from '../halves.ts';
import { readLabelledNames, scoreNames } from './score.ts';

// What docs/mentions.md reports: `npx tsx tests/mentions/report.ts [--wrong] [--half 0|1] [en|ru|zh|fr|ar]`.
const wrong = process.argv.includes('--wrong');
const only = process.argv.find((one) => /^(?:en|ru|zh|fr|ar)$/.test(one));
const asked = process.argv[process.argv.indexOf('--half') + 1];
for (const language of only ? [only] : ['en', 'ru', 'zh', 'fr', 'ar']) {
  for (const half of [0, 1] as const) {
    if (process.argv.includes('--half') && asked !== String(half)) continue;
    const sentences = halfOf(readLabelledNames(language), half);
    const result = scoreNames(sentences, language, wrong ? console.log : undefined);
    const percents = Object.entries(result).map(
      ([key, value]) => `${key} ${value <= 1 ? value.toFixed(3) : value}`,
    );
    console.log(`${language}, ${half === 0 ? 'tuned on' : 'held out'}: ${percents.join(', ')}`);
  }
}
