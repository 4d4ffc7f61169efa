import type { RedirectsImported } from '../../../desk/redirects/change-redirects.ts';
import { problemLine } from '../../../words/refusal.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';

/** The maximum number of refused lines that are listed. */
const MOST_NAMED = 50;

/** The form that imports a list of redirects, and the refused lines of the last import. */
export type ImportView = ReturnType<typeof importView>;

/** Shapes the form; `imported` is the result of an import. */
export function importView(imported: RedirectsImported | null, edition: Edition) {
  const { words } = edition;
  return {
    title: words.say('redirectsImport'),
    action: hrefIn(edition, '/desk/redirects/import'),
    file: { name: 'file', label: words.say('redirectsFile'), hint: words.say('redirectsFileHint') },
    button: words.say('redirectsImportButton'),
    refused: imported && refusedView(imported, edition),
  };
}

function refusedView({ refused }: RedirectsImported, { words }: Edition) {
  if (refused.length === 0) return null;
  const more = refused.length - MOST_NAMED;
  return {
    title: words.say('redirectsRefused', { count: refused.length }),
    lines: [
      ...refused.slice(0, MOST_NAMED).map(({ line, from, why }) =>
        words.say('redirectsRefusedLine', {
          line: words.number(line),
          from,
          why: problemLine(why, words),
        }),
      ),
      ...(more > 0 ? [words.say('redirectsRefusedMore', { count: more })] : []),
    ],
  };
}
