import type { RedirectsImported } from '../../../desk/redirects/change-redirects.ts';
import { fromOf, LONGEST_REDIRECT, type Redirect } from '../../../desk/redirects/redirect.ts';
import type { FieldView } from '../../components/form/Field.tsx';
import { type Edition, hrefIn, queryOf } from '../../edition.ts';
import type { LinkView } from '../../pages/link.view.ts';
import { dayOf } from '../../times.ts';
import type { DeskListView, DeskSearch } from '../DeskList.tsx';
import { deskPaging, nextOf } from '../desk-paging.ts';
import { keysView } from '../keys.view.ts';
import type { OptionView } from '../people.view.ts';
import { redirectFaultWord } from './redirect-words.ts';

/** Where redirects are managed. */
export const REDIRECTS_PATH = '/desk/redirects';
/** How many redirects are on one page. */
export const REDIRECTS_LISTED = 100;
/** So many refused lines of an import are named. */
const MOST_NAMED = 50;

/** What was asked of the list. */
export type RedirectsAsked = Readonly<Partial<Record<'q' | 'unused' | 'after', string | undefined>>>;

/** A redirect as it was typed, with what is wrong with it. */
export interface RedirectForm {
  readonly id: string;
  readonly version: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly wrong: { readonly field: 'from' | 'to' | null; readonly text: string } | null;
}

/** The redirects in words. */
export interface RedirectsView extends DeskListView {
  readonly search: DeskSearch & { readonly text: FieldView };
  readonly form: {
    readonly title: string;
    readonly action: string;
    readonly hidden: readonly (readonly [name: string, value: string])[];
    readonly fields: readonly (FieldView & { readonly maxLength: number })[];
    readonly type: FieldView & { readonly options: readonly OptionView[] };
    readonly button: string;
    readonly cancel: LinkView | null;
  };
  readonly importing: {
    readonly title: string;
    readonly action: string;
    readonly file: FieldView;
    readonly button: string;
    readonly refused: { readonly title: string; readonly lines: readonly string[] } | null;
  };
  readonly rows: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly meta: readonly string[];
    readonly edit: LinkView;
    readonly remove: { readonly action: string; readonly button: string };
  }[];
}

/** Shapes a page of redirects; `list` holds one more than a page when there are more. */
export function redirectsView(
  list: readonly Redirect[],
  asked: RedirectsAsked,
  typed: RedirectForm,
  imported: RedirectsImported | null,
  edition: Edition,
): RedirectsView {
  const { words } = edition;
  const { q, unused } = asked;
  const page = list.slice(0, REDIRECTS_LISTED);
  const action = hrefIn(edition, REDIRECTS_PATH);
  const data = (type: string) => `${REDIRECTS_PATH}.${type}${queryOf({ q, unused })}`;
  const shown = (text: string, of: string | undefined) => ({
    text,
    href: hrefIn(edition, REDIRECTS_PATH, { q, unused: of }),
    current: unused === of,
  });
  return {
    showLabel: words.say('deskShow'),
    shown: [shown(words.say('all'), undefined), shown(words.say('redirectsUnused'), 'yes')],
    search: {
      action: REDIRECTS_PATH,
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...(unused ? [['unused', unused] as const] : []),
      ],
      text: { name: 'q', label: words.say('redirectsSearch'), value: q },
      button: words.say('deskNarrow'),
    },
    form: formView(typed, edition),
    importing: {
      title: words.say('redirectsImport'),
      action: hrefIn(edition, `${REDIRECTS_PATH}/import`),
      file: { name: 'file', label: words.say('redirectsFile'), hint: words.say('redirectsFileHint') },
      button: words.say('redirectsImportButton'),
      refused: imported && refusedView(imported, edition),
    },
    rows: page.map((redirect) => ({
      id: redirect.id,
      from: fromOf(redirect),
      to: redirect.target,
      meta: [
        redirect.isPermanent ? words.say('redirectPermanent') : words.say('redirectTemporary'),
        redirect.lastHit
          ? words.say('redirectHits', {
              count: redirect.hits,
              day: dayOf(new Date(`${redirect.lastHit}T12:00:00Z`), words.locale, 'UTC'),
            })
          : words.say('redirectNoHits'),
      ],
      edit: {
        text: words.say('redirectEdit'),
        href: `${hrefIn(edition, REDIRECTS_PATH, { q, unused, edit: redirect.id })}#form`,
      },
      remove: { action, button: words.say('redirectRemove') },
    })),
    empty: page.length > 0 ? null : emptyList(Boolean(q || unused), edition),
    paging: deskPaging(
      edition,
      REDIRECTS_PATH,
      asked,
      nextOf(list, REDIRECTS_LISTED, ({ id }) => id),
      { field: 'after' },
    ),
    data: [
      { text: words.say('asCsv'), href: data('csv') },
      { text: words.say('asJson'), href: data('json') },
    ],
    keys: keysView(words, []),
  };
}

function formView(
  { id, version, from, to, type, wrong }: RedirectForm,
  edition: Edition,
): RedirectsView['form'] {
  const { words } = edition;
  const field = (name: 'from' | 'to', label: string, value: string, hint: string) => ({
    ...{ name, label, value, hint, maxLength: LONGEST_REDIRECT },
    ...(wrong?.field === name && { wrong: wrong.text }),
  });
  return {
    title: id ? words.say('redirectChange') : words.say('redirectAdd'),
    action: `${hrefIn(edition, REDIRECTS_PATH)}#form`,
    hidden: id
      ? [
          ['id', id],
          ['version', version],
        ]
      : [],
    fields: [
      field('from', words.say('redirectFrom'), from, words.say('redirectFromHint')),
      field('to', words.say('redirectTo'), to, words.say('redirectToHint')),
    ],
    type: {
      name: 'type',
      label: words.say('redirectType'),
      value: type,
      options: [
        { value: '301', text: words.say('redirectPermanent') },
        { value: '302', text: words.say('redirectTemporary') },
      ],
    },
    button: id ? words.say('redirectSave') : words.say('redirectAddButton'),
    cancel: id ? { text: words.say('redirectCancel'), href: hrefIn(edition, REDIRECTS_PATH) } : null,
  };
}

function refusedView({ refused }: RedirectsImported, { words }: Edition) {
  if (refused.length === 0) return null;
  const more = refused.length - MOST_NAMED;
  return {
    title: words.say('redirectsRefused', { count: refused.length }),
    lines: [
      ...refused.slice(0, MOST_NAMED).map(({ line, from, fault }) =>
        words.say('redirectsRefusedLine', {
          line: words.number(line),
          from,
          why: redirectFaultWord(fault, words),
        }),
      ),
      ...(more > 0 ? [words.say('redirectsRefusedMore', { count: more })] : []),
    ],
  };
}

function emptyList(isNarrowed: boolean, { words }: Edition): { text: string; advice: string } {
  return isNarrowed
    ? { text: words.say('redirectsNoMatch'), advice: words.say('redirectsNoMatchAdvice') }
    : { text: words.say('redirectsNone'), advice: words.say('redirectsNoneAdvice') };
}
