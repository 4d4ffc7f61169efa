import type { ChangedFigure, FactsChanged } from '../../../desk/comparing/compare-facts.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';

/** The rest is in the data, and in the text. */
const MOST_SHOWN = 20;

/** What of figures and names has changed, ready to display. */
export interface ChangedFactsView {
  readonly title: string;
  readonly lang: string;
  readonly none: string | null;
  readonly rows: readonly ChangedFactView[];
  readonly more: string | null;
}

/** One figure or name that has changed: what it is, and in words how. */
interface ChangedFactView {
  readonly what: string;
  readonly href: string | null;
  readonly says: readonly string[];
}

/** Shapes what of figures and names differs between two texts in `language`. */
export function changedFactsView(
  { figures, names }: FactsChanged,
  language: string,
  title: string,
  edition: Edition,
): ChangedFactsView {
  const { words } = edition;
  const rows = [
    ...figures.map(
      (figure): ChangedFactView => ({
        what: figure.what,
        href: null,
        says: figureSays(figure, words),
      }),
    ),
    ...names.map(
      ({ name, entity, change }): ChangedFactView => ({
        what: name,
        href: entity === null ? null : hrefIn(edition, `/desk/entities/${entity}`),
        says: [change === 'new' ? words.say('keepNameNew') : words.say('keepNameGone')],
      }),
    ),
  ];
  return {
    ...{ title, lang: language },
    none: rows.length === 0 ? words.say('keepFactsNone') : null,
    rows: rows.slice(0, MOST_SHOWN),
    more: rows.length > MOST_SHOWN ? words.say('keepFactsMore', { count: rows.length - MOST_SHOWN }) : null,
  };
}

function figureSays({ was, is, source }: ChangedFigure, words: Words): string[] {
  if (!is) return was ? [words.say('keepFactGone', { was: was.exact })] : [];
  if (!was) return [words.say('keepFactNew', { is: is.exact })];
  return [
    was.exact === is.exact ? is.exact : words.say('keepFactNow', { was: was.exact, is: is.exact }),
    ...(source && is.who ? [words.say('keepSourceNow', { who: is.who })] : []),
    ...(source && was.who ? [words.say('keepSourceWas', { who: was.who })] : []),
  ];
}
