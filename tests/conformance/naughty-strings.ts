import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyText } from '../../src/stories/body.ts';
import { bodyToHtml } from '../../src/stories/body-to-html.ts';
import { cleanText } from '../../src/stories/clean-text.ts';
import type { CorpusResult } from './corpus.ts';
import { dryImport } from './dry-import.ts';

/** Each naughty string as headline, name, tag and text of a story: taken with its words, or refused in words. */
export async function checkNaughtyStrings(corpora: string): Promise<CorpusResult> {
  const strings = JSON.parse(
    readFileSync(join(corpora, 'formats/naughty-strings/blns.json'), 'utf8'),
  ) as string[];
  const lines = strings.map((text, i) =>
    JSON.stringify({
      slug: text,
      title: `${i} ${text}`,
      text,
      author: text,
      tags: [text],
      section: text,
      published: '2024-05-09T06:56:31Z',
    }),
  );
  const asText = await dryImport(['-'], lines.join('\n'));
  const asHtml = await dryImport(
    ['-'],
    strings
      .map((text, i) =>
        JSON.stringify({ title: `${i}`, html: `<p>start ${text}</p>`, published: '2024-05-09' }),
      )
      .join('\n'),
  );
  const faults: string[] = [];
  for (const item of asText) {
    const i = (item.place ?? 0) - 1;
    const bare = (text: string) => cleanText(text).replace(/\s+/g, '');
    const given = bare(strings[i] ?? '');
    if (item.status === 'refused') {
      if (given !== '') faults.push(`refused ${JSON.stringify(strings[i])}: ${item.reason}`);
    } else if (
      item.draft &&
      bare(bodyText(item.draft.body)) !== given &&
      !/^\p{Lu}.*[—–-]/u.test(strings[i] ?? '')
    )
      faults.push(`changed ${JSON.stringify(strings[i])}`);
  }
  for (const { draft } of asHtml) {
    const html = draft ? bodyToHtml(draft.body, { mediaUrl: (id) => id }) : '';
    if (/<(?:script|style|iframe|svg|object|embed|form|input)|href="(?!https?:|mailto:)/i.test(html))
      faults.push(`unsafe ${html.slice(0, 100)}`);
  }
  const all = asText.length + asHtml.length;
  return {
    name: 'naughty strings',
    measure: 'come through as words, or are refused in words',
    rate: asText.length === strings.length && asHtml.length === strings.length ? 1 - faults.length / all : 0,
    floor: 0.99,
    lines: [
      `${strings.length} strings as text and as HTML, ${asText.filter(({ status }) => status === 'taken').length} and ${asHtml.filter(({ status }) => status === 'taken').length} taken`,
      ...faults,
    ],
  };
}
