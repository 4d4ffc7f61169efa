import { expect, test } from 'vitest';
import { PAGE_KINDS } from '../../stories/newsroom-pages/newsroom-page.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { templateOf } from './templates.ts';

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

test.each(['ru', 'zh', 'ar', 'fr', 'de', 'es'] as InterfaceLanguage[])(
  'every template in %s asks at least what the English one asks, in its own words',
  (language) => {
    for (const kind of PAGE_KINDS.filter((one) => one !== 'other')) {
      const english = templateOf(kind, 'en');
      const template = templateOf(kind, language);
      expect.soft(template.text, kind).not.toBe(english.text);
      // The law of a country may ask for more, as that of France does for the host in an imprint.
      for (const mark of [/\[[^\]]+\]/g, /^## /gm, /^- /gm])
        expect.soft(count(template.text, mark), kind).toBeGreaterThanOrEqual(count(english.text, mark));
    }
  },
);
