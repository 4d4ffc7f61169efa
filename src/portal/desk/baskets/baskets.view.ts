import { type Basket, type BasketVersion, changeBetween } from '../../../evidence/codes/basket.ts';
import { hsName } from '../../../evidence/codes/hs.ts';
import { nameIn } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { fullStamp, type Stamp } from '../../ui/times.ts';

/** The values of a desk form, and their errors. */
export interface Typed {
  readonly values: Readonly<Record<string, string>>;
  /** The error of each field, by name. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** One basket in the list. */
interface BasketRow {
  readonly name: LinkView;
  readonly about: string;
  readonly meta: readonly string[];
}

/** The list of baskets and the form that creates one. */
export interface BasketsView {
  readonly rows: readonly BasketRow[];
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly json: LinkView;
  readonly add: {
    readonly title: string;
    readonly action: string;
    readonly fields: readonly FieldView[];
    readonly about: FieldView;
    readonly codes: FieldView;
    readonly button: string;
  };
}

/** One code and its meaning. */
interface CodeView {
  readonly code: string;
  readonly name: string;
}

/** One version of a basket, and its changes. */
interface VersionView {
  readonly title: string;
  readonly made: Stamp;
  readonly note: string;
  readonly source: string;
  readonly added: readonly CodeView[];
  readonly removed: readonly CodeView[];
}

/** One basket, ready to display. */
export interface BasketView {
  readonly about: string;
  readonly publicPage: LinkView;
  readonly codesTitle: string;
  readonly codes: readonly CodeView[];
  readonly change: {
    readonly title: string;
    readonly action: string;
    readonly after: string;
    readonly codes: FieldView;
    readonly source: FieldView;
    readonly note: FieldView;
    readonly button: string;
  };
  readonly versionsTitle: string;
  readonly addedWord: string;
  readonly removedWord: string;
  readonly versions: readonly VersionView[];
  readonly back: LinkView;
}

/** Shapes the list of baskets. */
export function basketsView(baskets: readonly Basket[], typed: Typed | null, edition: Edition): BasketsView {
  const { words } = edition;
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    label,
    hint,
    value: typed?.values[name],
    wrong: typed?.wrong[name],
  });
  return {
    rows: baskets.map(({ slug, names, about, newest }) => ({
      name: { text: nameIn(names, words.language), href: hrefIn(edition, `/desk/baskets/${slug}`) },
      about,
      meta: [
        words.say('basketCodes', { count: newest.codes.length }),
        words.say('basketVersion', { number: words.number(newest.number) }),
        newest.source,
      ],
    })),
    empty:
      baskets.length === 0
        ? { text: words.say('basketsNone'), advice: words.say('basketsNoneAdvice') }
        : null,
    json: { text: words.say('asJson'), href: '/desk/baskets.json' },
    add: {
      title: words.say('basketAdd'),
      action: hrefIn(edition, '/desk/baskets/add'),
      fields: [
        field('name', words.say('basketName')),
        field('slug', words.say('basketSlug'), words.say('basketSlugHint')),
        field('source', words.say('basketSource'), words.say('basketSourceHint')),
      ],
      about: field('about', words.say('basketAbout')),
      codes: field('codes', words.say('basketCodesLabel'), words.say('basketCodesHint')),
      button: words.say('basketAddDo'),
    },
  };
}

/** Shapes one basket with its versions, newest first. */
export function basketView(
  basket: Basket,
  versions: readonly BasketVersion[],
  typed: Typed | null,
  edition: Edition,
): BasketView {
  const { words } = edition;
  const { slug, newest } = basket;
  const values = typed?.values ?? { codes: newest.codes.join('\n'), source: newest.source };
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    label,
    hint,
    value: values[name],
    wrong: typed?.wrong[name],
  });
  return {
    about: basket.about,
    publicPage: { text: words.say('deskForReaders'), href: hrefIn(edition, `/basket/${slug}`) },
    codesTitle: words.say('basketCodes', { count: newest.codes.length }),
    codes: newest.codes.map(codeView),
    change: {
      title: words.say('basketChange'),
      action: hrefIn(edition, `/desk/baskets/${slug}/revise`),
      after: String(newest.number),
      codes: field('codes', words.say('basketCodesLabel'), words.say('basketCodesHint')),
      source: field('source', words.say('basketSource'), words.say('basketSourceHint')),
      note: field('note', words.say('basketNote'), words.say('basketNoteHint')),
      button: words.say('basketChangeDo'),
    },
    versionsTitle: words.say('deskVersions'),
    addedWord: words.say('basketAdded'),
    removedWord: words.say('basketRemoved'),
    versions: versions.map((version, at) => versionView(version, versions[at + 1] ?? null, edition)),
    back: { text: words.say('basketsAll'), href: hrefIn(edition, '/desk/baskets') },
  };
}

function versionView(version: BasketVersion, before: BasketVersion | null, edition: Edition): VersionView {
  const { words, zone } = edition;
  const change = changeBetween(before, version);
  return {
    title: words.say('basketVersion', { number: words.number(version.number) }),
    made: fullStamp(version.madeAt, true, words, zone),
    note: version.note,
    source: version.source,
    added: before ? change.added.map(codeView) : [],
    removed: change.removed.map(codeView),
  };
}

function codeView(code: string): CodeView {
  return { code, name: hsName(code) ?? '' };
}
