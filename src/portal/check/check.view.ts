import type { Verdict } from '../../evidence/checks/verdict.ts';
import { inputsIn } from '../../evidence/checks/verdict-words.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { nameIn } from '../../stories/story.ts';
import { directionOf } from '../../words/direction.ts';
import type { Part } from '../../words/message.ts';
import type { FactView } from '../figures/figure.view.ts';
import { unreadLine } from '../figures/unread-line.ts';
import { versionDate } from '../figures/version-date.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { asideWord, judgedWord, markCount, placeWord } from '../text/mark-words.ts';
import { MOST_CHARACTERS, MOST_OF_HEADLINE } from './check.fields.ts';
import type { CheckedFigure } from './checked-figure.ts';
import type { CheckWrong } from './read-check.ts';

/** A figure in the results. */
export interface CheckedItem {
  readonly mark: 'h' | 'w' | 'd' | 'u';
  readonly word: string;
  readonly sentence: { readonly before: string; readonly exact: string; readonly after: string };
  /** Says that it is in the headline; null for the body. */
  readonly where: string | null;
  readonly why: string;
  readonly facts: readonly FactView[];
}

/** The page for checking a reader's text. */
export type CheckView = ReturnType<typeof checkView>;

/** The results of a check, to display. */
export interface CheckedToDraw {
  readonly figures: readonly CheckedFigure[];
  readonly parts: Readonly<Record<string, string>>;
  readonly language: string;
  readonly unread: Parameters<typeof unreadLine>[0];
}

/** Shapes the page: the form as submitted, its errors, and the results. */
export function checkView(
  form: Readonly<Record<string, string>>,
  wrong: CheckWrong | null,
  checked: CheckedToDraw | null,
  edition: Edition,
) {
  const { words } = edition;
  const said = wrong && wrongWords(wrong, edition);
  const wrongIn = (...kinds: CheckWrong['is'][]) => (wrong && kinds.includes(wrong.is) ? said : null);
  return {
    title: words.say('checkTitle'),
    about: words.say('checkAbout'),
    privacy: words.say('checkPrivacy'),
    form: {
      action: hrefIn(edition, '/check'),
      text: {
        label: words.say('checkText'),
        hint: words.say('checkTextHint', { most: words.number(MOST_CHARACTERS) }),
        value: form.text ?? '',
        wrong: wrongIn('empty', 'too long', 'too much'),
      },
      headline: {
        label: words.say('checkHeadline'),
        hint: words.say('checkHeadlineHint'),
        value: form.headline ?? '',
        wrong: wrongIn('bad headline'),
      },
      date: {
        label: words.say('checkDate'),
        hint: words.say('checkDateHint'),
        value: form.date ?? '',
        wrong: wrongIn('bad date'),
      },
      button: words.say('checkButton'),
      most: { headline: MOST_OF_HEADLINE },
    },
    /** A message above the form that belongs to no field. */
    notice: wrongIn('busy', 'bad language'),
    result: checked && resultOf(checked, form, edition),
  };
}

function wrongWords(wrong: CheckWrong, { words }: Edition): string {
  switch (wrong.is) {
    case 'empty':
      return words.say('checkEmptyText');
    case 'too long':
      return words.say('checkTooLong', {
        count: words.number(wrong.characters),
        most: words.number(MOST_CHARACTERS),
      });
    case 'bad headline':
      return words.say('checkBadHeadline', { most: words.number(MOST_OF_HEADLINE) });
    case 'bad date':
      return words.say('checkBadDate');
    case 'too much':
      return words.say('checkTooMuch');
    case 'busy':
    case 'bad language':
      return words.say('checkBusy');
  }
}

function resultOf(
  { figures, parts, language, unread }: CheckedToDraw,
  form: Readonly<Record<string, string>>,
  edition: Edition,
) {
  const { words } = edition;
  const shown = figures.filter(({ found }) => !found.minor);
  const minors = figures.length - shown.length;
  const rest = unreadLine(unread, words);
  const { text = '', headline = '', date = '' } = form;
  return {
    title: words.say('checkResult'),
    tally: tallyOf(shown, edition),
    note: words.say('notSigned'),
    empty: shown.length === 0 ? { text: words.say('checkNone'), advice: words.say('checkNoneAdvice') } : null,
    lang: language,
    dir: directionOf(language),
    items: shown.map((one) => itemOf(one, parts[one.found.place] ?? '', edition)),
    after: [...(minors > 0 ? [words.say('checkMinors', { count: minors })] : []), ...(rest ? [rest] : [])],
    download: {
      label: words.say('checkForPrograms'),
      buttons: [
        { text: words.say('dataAsJson'), to: hrefIn(edition, '/api/v1/check') },
        { text: words.say('listAsCsv'), to: hrefIn(edition, '/api/v1/check.csv') },
      ],
      hidden: { text, headline, date, language },
    },
  };
}

/** "3 figures: 1 holds, 1 differs, 1 cannot be checked". */
function tallyOf(shown: readonly CheckedFigure[], { words }: Edition): string {
  const count = (verdict: Verdict) => shown.filter((one) => one.verdict === verdict).length;
  const said = (['h', 'w', 'd'] as const).flatMap((mark) => {
    const of = count(VERDICT_OF[mark]);
    return of > 0 ? [markCount(mark, of, words)] : [];
  });
  const open = count('cannot be checked');
  if (open > 0) said.push(words.say('checkUnchecked', { count: open }));
  return [words.say('figuresCount', { count: shown.length }), ...said].join(' · ');
}

const VERDICT_OF = { h: 'holds', w: 'holds with hedge', d: 'differs' } as const;
const MARK_OF: Readonly<Record<Verdict, CheckedItem['mark']>> = {
  holds: 'h',
  'holds with hedge': 'w',
  differs: 'd',
  'cannot be checked': 'u',
};

function itemOf(
  { found, verdict, why, judgement, question, dataset, people }: CheckedFigure,
  text: string,
  edition: Edition,
): CheckedItem {
  const { words } = edition;
  const { start, end, sentence, setAside } = found;
  const facts: FactView[] = [];
  if (question && !setAside)
    facts.push({
      term: question.asked ? words.say('termQuestion') : words.say('checkClosest'),
      parts: [{ text: question.text }],
    });
  const inputs = judgement && !setAside ? inputsIn(judgement.details, words.language) : [];
  if (inputs.length > 0) facts.push({ term: words.say('termInputs'), parts: [{ text: inputs.join(' · ') }] });
  if (dataset && !setAside)
    facts.push({ term: words.say('termDataset'), parts: datasetLine(dataset, edition) });
  if (people && !setAside) facts.push({ term: words.say('termPeople'), parts: datasetLine(people, edition) });
  return {
    mark: MARK_OF[verdict],
    word: setAside
      ? asideWord(setAside, words)
      : judgedWord({ verdict, reason: judgement?.reason ?? null }, words),
    sentence: {
      before: text.slice(sentence.start, start).trimStart(),
      exact: text.slice(start, end),
      after: text.slice(end, sentence.end).trimEnd(),
    },
    where: placeWord(found.place, words),
    why: setAside ? '' : why,
    facts,
  };
}

function datasetLine(dataset: Dataset, edition: Edition): Part[] {
  const { words, zone, language } = edition;
  const { newest, slug } = dataset;
  const days = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: zone });
  return words.line('checkDataset', {
    dataset: { text: nameIn(dataset.names, language), href: hrefIn(edition, `/dataset/${slug}`) },
    producer: dataset.producerUrl
      ? { text: dataset.producer, href: dataset.producerUrl, rel: 'external' }
      : dataset.producer,
    version: {
      text: words.number(newest.number),
      href: hrefIn(edition, `/dataset/${slug}/versions/${newest.number}`),
    },
    date: versionDate(newest, words, (at) => days.format(at)),
    licence: {
      text: dataset.licence,
      href: dataset.licenceUrl ?? undefined,
      rel: dataset.licenceUrl ? 'license external' : undefined,
    },
  });
}
