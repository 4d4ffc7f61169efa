import { halfOf } from '../halves.ts';
import { readLabelled, score } from './score.ts';

// What docs/claims.md reports: `npx tsx tests/claims/report.ts [--wrong]`.
const wrong = process.argv.includes('--wrong');
const only = process.argv.find((one) => /^(?:en|ru|zh|fr|ar)$/.test(one));
for (const language of only ? [only] : ['en', 'ru', 'zh', 'fr', 'ar']) {
  const sentences = readLabelled(language);
  const halves = language === 'en' ? ([0, 1] as const) : ([null] as const);
  for (const half of halves) {
    const part = half === null ? sentences : halfOf(sentences, half);
    const result = score(part, language, wrong ? console.log : undefined);
    const name = half === null ? language : `${language}, ${half === 0 ? 'tuned on' : 'held out'}`;
    const percents = Object.entries(result).map(
      ([key, value]) => `${key} ${value <= 1 ? value.toFixed(3) : value}`,
    );
    console.log(`${name}: ${percents.join(', ')}`);
  }
}
