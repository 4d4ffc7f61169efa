import type { IntakeItem } from '../../../desk/intake/item.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { ListedRows, RowTick } from '../resource/drawn-rows.ts';
import { deskPathOf } from '../resource/resource.ts';

/** The id of the form for ticked items. */
const FORM = 'many';
/** What was done, in the URL of the list that confirms it. */
export const MANY_DONE = { spiked: 'spiked-many', more: 'spiked-most', back: 'unspiked-many' } as const;

/** The filters that are not a tab. */
const FILTERS = ['q', 'source', 'language', 'section', 'urgency', 'event'] as const;

/** The form that decides about many items of a page: its heading, hint, and buttons. */
export type ManyView = NonNullable<ReturnType<typeof manyView>>;

/** The box of an item that can be decided with others; null if it cannot be. */
export function itemTick({ id, state, headline }: IntakeItem, { words }: Edition): RowTick | null {
  if (state === 'taken') return null;
  return {
    ...{ form: FORM, name: 'item', value: id },
    label: words.say('inTick', { headline: headline || words.say('flowNoHeadline') }),
  };
}

/** Shapes the form for the items of a page; null if none of them can be decided. */
export function manyView({ rows, query }: Pick<ListedRows<IntakeItem>, 'rows' | 'query'>, edition: Edition) {
  const { words } = edition;
  const [first] = rows;
  const isBack = query.state === 'spiked';
  if (!first || rows.every(({ state }) => state === 'taken')) return null;
  const { cursor, lang: _lang, done: _done, at: _at, left: _left, ...filters } = query;
  const isFiltered = FILTERS.some((name) => filters[name]);
  const path = deskPathOf({ path: 'intake', many: 'items' });
  return {
    id: FORM,
    title: words.say('inMany'),
    hint: isBack ? words.say('inManyBackHint') : words.say('inManyHint'),
    action: hrefIn(edition, `${path}/${isBack ? 'unspike' : 'spike'}`, filters),
    /** The page shows nothing that came later. */
    until: first.at.toISOString(),
    page: words.say('inTickPage'),
    ticked: isBack ? words.say('inUnspikeTicked') : words.say('inSpikeTicked'),
    /** All that match, from the newest on: an older page does not show that. */
    matching:
      isBack || cursor ? null : isFiltered ? words.say('inSpikeMatching') : words.say('inSpikeWaiting'),
  };
}

/** What was decided about many items, with the button that undoes it. */
export type ManyDoneView = ReturnType<typeof manyDoneView>;

/** Shapes the message about many items that were spiked or brought back, of which `count` still are. */
export function manyDoneView(
  { done, at, left }: Readonly<Record<string, string>>,
  count: number,
  edition: Edition,
  filters: Readonly<Record<string, string>>,
) {
  const { words } = edition;
  const isSpiked = done !== MANY_DONE.back;
  return {
    text: [
      isSpiked ? words.say('inDidSpikeMany', { count }) : words.say('inDidUnspikeMany', { count }),
      ...(Number(left) > 0 ? [words.say('inDidLeave', { count: Number(left) })] : []),
      ...(done === MANY_DONE.more ? [words.say('inDidSpikeMore')] : []),
    ].join(' '),
    undo:
      isSpiked && at && count > 0
        ? { action: hrefIn(edition, '/desk/intake/unspike', filters), at, button: words.say('inUndo') }
        : null,
  };
}
