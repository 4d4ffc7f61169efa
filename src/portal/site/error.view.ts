import { outsideFault, type Problem } from '../../errors.ts';
import { isRefusal, Refusal } from '../../words/refusal.ts';
import { type Edition, hrefIn } from './edition.ts';
import type { LinkView } from './frame.view.ts';

/** The content of a page that has nothing else to show. */
export interface ErrorView {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  readonly advice: string;
  /** What it was about, such as the headline of a withdrawn story. */
  readonly about: {
    readonly text: string;
    readonly lang: string | undefined;
    readonly dir: 'ltr' | 'rtl' | undefined;
  } | null;
  readonly when: string | null;
  readonly search: { readonly label: string; readonly button: string; readonly lang: string | null };
  readonly links: readonly LinkView[];
}

/** What an error page may show besides the words for its status. */
export interface ErrorDetails {
  readonly title?: string;
  readonly text?: string;
  readonly advice?: string;
  readonly about?: ErrorView['about'];
  readonly when?: string;
  /** Links before the one to the front page. */
  readonly links?: readonly LinkView[];
}

/** The error page of a status, in the words of the edition. */
export function errorView(status: number, edition: Edition, details: ErrorDetails = {}): ErrorView {
  const { words } = edition;
  const said = wordsOf(status, edition);
  return {
    status,
    title: details.title ?? said.title,
    text: details.text ?? said.text,
    advice: details.advice ?? said.advice,
    about: details.about ?? null,
    when: details.when ?? null,
    search: {
      label: words.say('searchLabel', { name: edition.name }),
      button: words.say('search'),
      lang: edition.language === edition.standard ? null : edition.language,
    },
    links: [
      ...(details.links ?? []),
      { text: words.say('frontPage'), href: hrefIn(edition, '/') },
      { text: words.say('sitemap'), href: hrefIn(edition, '/sitemap') },
    ],
  };
}

/** The detail of a problem in the reader's language; details for operators are in English. */
export function detailsOf(
  problem: Pick<Problem, 'kind' | 'message' | 'advice'> & { readonly cause?: unknown },
  edition: Edition,
): ErrorDetails {
  const { words } = edition;
  if (isRefusal(problem, 'alreadySetUp'))
    return {
      title: words.say('setupDone'),
      text: words.say('setupDoneText'),
      advice: words.say('setupDoneAdvice'),
      links: [{ text: words.say('doorLogIn'), href: hrefIn(edition, '/login') }],
    };
  if (isRefusal(problem, 'setupKeyWrong'))
    return {
      title: words.say('setupKeyOver'),
      text: words.say('setupKeyOverText'),
      advice: words.say('setupKeyOverAdvice'),
    };
  if (outsideFault(problem.cause)) return { text: problem.message, advice: problem.advice };
  if (problem instanceof Refusal && problem.kind !== 'not found' && problem.kind !== 'unavailable') {
    const { message, advice } = problem.said(words);
    return { text: message, ...(advice && { advice }) };
  }
  return {};
}

function wordsOf(status: number, { words }: Edition): { title: string; text: string; advice: string } {
  switch (status) {
    case 401:
      return {
        title: words.say('error401'),
        text: words.say('error401Text'),
        advice: words.say('error401Advice'),
      };
    case 403:
      return {
        title: words.say('error403'),
        text: words.say('error403Text'),
        advice: words.say('error403Advice'),
      };
    case 404:
      return {
        title: words.say('error404'),
        text: words.say('error404Text'),
        advice: words.say('error404Advice'),
      };
    case 410:
      return {
        title: words.say('error410'),
        text: words.say('error410Text'),
        advice: words.say('error410Advice'),
      };
    case 429:
      return {
        title: words.say('error429'),
        text: words.say('error429Text'),
        advice: words.say('error429Advice'),
      };
    case 503:
      return {
        title: words.say('error503'),
        text: words.say('error503Text'),
        advice: words.say('error503Advice'),
      };
    default:
      return status >= 500
        ? {
            title: words.say('error500'),
            text: words.say('error500Text'),
            advice: words.say('error500Advice'),
          }
        : {
            title: words.say('error400'),
            text: words.say('error400Text'),
            advice: words.say('error400Advice'),
          };
  }
}
