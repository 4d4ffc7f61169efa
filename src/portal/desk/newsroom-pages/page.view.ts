import type { Body } from '../../../stories/body.ts';
import type { PageVersion } from '../../../stories/newsroom-pages/newsroom-page.queries.ts';
import {
  type ListedPage,
  type NewsroomPage,
  openQuestions,
  PAGE_LIMITS,
  type PageContent,
} from '../../../stories/newsroom-pages/newsroom-page.ts';
import { directionOf } from '../../../words/direction.ts';
import { type Edition, hrefIn, pageHref } from '../../site/edition.ts';
import type { ChoiceOption, FieldView } from '../../ui/form/Field.tsx';
import { fullStamp } from '../../ui/times.ts';
import { type EditorWords, editorWords } from '../writing/editor-words.ts';
import { fieldFault, type PageTyped, typedPage, type WrongFields } from './page.fields.ts';
import { pageKindOptions, pageStepWord } from './page-words.ts';
import { languageOptions, PAGES_PATH, stateOfPage } from './pages.view.ts';

/** A button with what it does. */
export interface PageAct {
  readonly about: string;
  readonly action: string;
  readonly button: string;
}

/** What the editor of a page needs: its messages, and the text it begins with. */
export interface PageText {
  readonly words: EditorWords;
  readonly body: Body;
}

/** The form for writing a page. */
export interface PageFormView {
  readonly action: string;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly kind: FieldView & { readonly options: readonly ChoiceOption[] };
  readonly title: FieldView;
  readonly standfirst: FieldView;
  readonly body: FieldView;
  /** `PageText` as JSON; null if what was typed can only be corrected in the plain field. */
  readonly text: string | null;
  readonly slug: FieldView;
  readonly footer: FieldView;
  /** The template's questions that are still unanswered. */
  readonly questions: { readonly text: string; readonly list: readonly string[] } | null;
  readonly save: string;
  /** The button that shows the form's content as a page, without saving it; null for a new page. */
  readonly preview: { readonly text: string; readonly action: string };
  /** Null if it is already published. */
  readonly publish: string | null;
  /** The current version, if someone else saved first. */
  readonly now: { readonly title: string; readonly text: string } | null;
}

/** One page of the newsroom at the desk. */
export type PageView = ReturnType<typeof pageView>;

/** A form that was not saved, and why. */
export interface PageRefused {
  readonly typed: PageTyped;
  /** The text the editor sent; null if it came from the plain field. */
  readonly document: Body | null;
  readonly wrong: WrongFields;
  /** Whether someone else has changed the page in the meantime. */
  readonly stale?: boolean;
}

/** The data a page's form is built from. */
interface FormGiven {
  readonly content: PageContent;
  readonly language: string;
  readonly action: string;
  /** Where the form's content is shown as a page. */
  readonly preview: string;
  readonly hidden: PageFormView['hidden'];
  readonly isOut: boolean;
  /** Whether it has ever been published, so that its URL stays. */
  readonly wasOut: boolean;
}

/** Shapes the form of a page. */
export function pageFormView(given: FormGiven, refused: PageRefused | null, edition: Edition): PageFormView {
  const { words } = edition;
  const { content, language, isOut } = given;
  const stands = typedPage(content);
  const typed = refused?.typed ?? stands;
  const wrong = refused?.wrong ?? new Map();
  const field = (name: keyof PageTyped, label: string, hint?: string): FieldView => ({
    name,
    label,
    value: typed[name],
    hint,
    wrong: fieldFault(name, wrong, words),
  });
  const questions = openQuestions(content);
  const body = refused ? refused.document : content.body;
  const text: PageText | null = body && {
    words: { ...editorWords(words), text: words.say('pgText') },
    body,
  };
  return {
    action: given.action,
    hidden: given.hidden,
    lang: language,
    dir: directionOf(language),
    kind: { ...field('kind', words.say('pgKind'), words.say('pgKindHint')), options: pageKindOptions(words) },
    title: field('title', words.say('pgTitleField')),
    standfirst: field('standfirst', words.say('pgStandfirst'), words.say('pgStandfirstHint')),
    body: field('body', words.say('pgText'), words.say('writeBodyHint')),
    text: text && JSON.stringify(text),
    slug: {
      ...field(
        'slug',
        words.say('pgSlug'),
        given.wasOut ? words.say('pgSlugStays') : words.say('pgSlugHint'),
      ),
      disabled: given.wasOut,
    },
    footer: field('footer', words.say('pgFooter'), words.say('pgFooterHint')),
    questions:
      questions.length > 0
        ? { text: words.say('pgQuestions', { count: questions.length }), list: questions }
        : null,
    save: isOut ? words.say('pgSaveOut') : words.say('pgSaveDraft'),
    preview: { text: words.say('pgPreview'), action: given.preview },
    publish: isOut ? null : words.say('pgPublish'),
    now: refused?.stale
      ? { title: words.say('pgStaleNow'), text: [stands.title, stands.standfirst, stands.body].join('\n\n') }
      : null,
  };
}

/** Shapes one page. */
export function pageView(
  page: NewsroomPage,
  group: readonly ListedPage[],
  versions: readonly PageVersion[],
  refused: PageRefused | null,
  edition: Edition,
) {
  const { words } = edition;
  const at = hrefIn(edition, `${PAGES_PATH}/${page.id}`);
  const to = (what: string) => hrefIn(edition, `${PAGES_PATH}/${page.id}/${what}`);
  const version = String(page.version);
  const isOut = page.state === 'published';
  const path = `/page/${page.slug}`;
  return {
    facts: [stateOfPage(page.state, words), words.nameOfLanguage(page.language)],
    path,
    view: isOut ? { text: words.say('pgView'), href: pageHref(edition, page) } : null,
    form: pageFormView(
      {
        content: page,
        language: page.language,
        action: at,
        preview: to('preview'),
        hidden: [['version', version]],
        isOut,
        wasOut: page.publishedAt !== null,
      },
      refused,
      edition,
    ),
    languages: languagesOf(page, group, edition),
    unpublish: isOut
      ? {
          about: words.say('pgUnpublishAbout', { path }),
          action: to('unpublish'),
          button: words.say('pgUnpublish'),
          version,
        }
      : null,
    remove:
      page.publishedAt === null
        ? { about: words.say('pgRemoveAbout'), action: to('remove'), button: words.say('pgRemove'), version }
        : null,
    history: {
      title: words.say('pgHistory'),
      action: to('restore'),
      version,
      lines: versions.map((one) => lineOf(one, page, edition)),
    },
    back: { text: words.say('pgBack'), href: hrefIn(edition, PAGES_PATH) },
  };
}

/** The maximum length of a title, in characters. */
export const MOST_TITLE = PAGE_LIMITS.title;

function lineOf({ number, step, byId, byName, at }: PageVersion, page: NewsroomPage, edition: Edition) {
  const { words, zone } = edition;
  const text = words.number(number);
  return {
    number: String(number),
    link: {
      text: words.say('pgVersion', { number: text }),
      href: hrefIn(edition, `${PAGES_PATH}/${page.id}/preview`, { version: String(number) }),
    },
    step: pageStepWord(step, words),
    by: byName ?? (byId === null ? words.say('pgByImport') : words.say('pgByGone')),
    at: fullStamp(at, true, words, zone),
    restore:
      number === page.version
        ? null
        : { text: words.say('pgRestore'), label: words.say('pgRestoreNamed', { number: text }) },
  };
}

/** The page in other languages: existing ones, and those it can be added in. */
function languagesOf(page: NewsroomPage, group: readonly ListedPage[], edition: Edition) {
  const { words } = edition;
  const there = group
    .filter(({ id }) => id !== page.id)
    .map((other) => ({
      text: words.nameOfLanguage(other.language),
      href: hrefIn(edition, `${PAGES_PATH}/${other.id}`),
      lang: undefined,
    }));
  const missing = languageOptions(edition).filter(
    ({ value }) => !group.some(({ language }) => language === value),
  );
  const add = missing.map(({ value, text }) => ({
    text: words.say('pgAddIn', { language: text }),
    href: hrefIn(edition, `${PAGES_PATH}/new`, { kind: page.kind, language: value, of: page.id }),
  }));
  return there.length + add.length > 0
    ? { title: words.say('pgTranslations'), links: [...there, ...add] }
    : null;
}
