import type { NamedInData } from '../../entities/dossier/dossier.ts';
import { nameIn } from '../../stories/story.ts';
import { keptApart } from '../../words/kept-apart.ts';
import { rowsPath } from '../figures/rows-path.ts';
import { type Edition, hrefIn } from '../site/edition.ts';

/** Pages must stay light: the rest is in its data. */
const MOST_ROWS = 40;

/** Shapes where datasets name an entity; null if none does. */
export function inDataView(data: readonly NamedInData[], edition: Edition) {
  if (data.length === 0) return null;
  const { words, language } = edition;
  const apart = (text: string) => (words.direction === 'rtl' ? keptApart(text) : text);
  return {
    title: words.say('dosInData'),
    note: words.say('dosInDataNote'),
    columns: [
      { name: words.say('dosDataset'), numeric: false },
      { name: words.say('dosColumn'), numeric: false },
      { name: words.say('dosWritten'), numeric: false },
      { name: words.say('dosRows'), numeric: true },
      { name: words.say('dosDecidedBy'), numeric: false },
    ],
    rows: data.slice(0, MOST_ROWS).map((one) => [
      [
        {
          text: nameIn(one.dataset.names, language),
          href: hrefIn(edition, `/dataset/${one.dataset.slug}`),
        },
      ],
      [{ text: apart(one.fieldTitle ?? one.field) }],
      [{ text: one.value === null ? '–' : apart(one.value) }],
      [
        one.value === null
          ? { text: words.number(one.rows) }
          : {
              text: words.number(one.rows),
              href: hrefIn(edition, rowsPath(one.dataset), { column: one.field, value: one.value }),
            },
      ],
      [{ text: one.byCodeList ? words.say('dosByCodes') : words.say('dosByNewsroom') }],
    ]),
    more: data.length > MOST_ROWS ? words.say('dosMoreInData', { count: data.length - MOST_ROWS }) : null,
  };
}
