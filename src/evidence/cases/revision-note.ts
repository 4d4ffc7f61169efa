import type { CaseSentence, RevisionCase } from './revision-case.ts';

/** A note is no longer than a correction may be. */
const LONGEST = 2000;

interface NoteLanguage {
  readonly locale: string;
  /** Where nobody said when the data were fetched, the date is empty. */
  revised(producer: string, date: string): string;
  changed(before: string, after: string): string;
  more(count: number): string;
}

const LANGUAGES: Readonly<Record<string, NoteLanguage>> = {
  en: {
    locale: 'en-GB',
    revised: (producer, date) =>
      `This story was updated after its data were revised (${producer}${date && `, ${date}`}).`,
    changed: (before, after) => `It said: “${before}” It now says: “${after}”`,
    more: (count) =>
      count === 1 ? 'One more sentence was updated.' : `${count} more sentences were updated.`,
  },
  fr: {
    locale: 'fr',
    revised: (producer, date) =>
      `Cet article a été mis à jour après la révision de ses données (${producer}${date && `, ${date}`}).`,
    changed: (before, after) => `Il disait : « ${before} » Il dit désormais : « ${after} »`,
    more: (count) =>
      count === 1 ? 'Une autre phrase a été mise à jour.' : `${count} autres phrases ont été mises à jour.`,
  },
  ru: {
    locale: 'ru',
    revised: (producer, date) =>
      `Материал обновлён после пересмотра данных (${producer}${date && `, ${date}`}).`,
    changed: (before, after) => `Было: «${before}» Стало: «${after}»`,
    more: (count) => `Обновлено и других предложений: ${count}.`,
  },
  ar: {
    locale: 'ar',
    revised: (producer, date) => `حُدّث هذا الخبر بعد تنقيح بياناته (${producer}${date && `، ${date}`}).`,
    changed: (before, after) => `كان النص: «${before}» وأصبح: «${after}»`,
    more: (count) => `وعدد الجمل الأخرى التي حُدّثت: ${count}.`,
  },
  zh: {
    locale: 'zh',
    revised: (producer, date) => `数据修订后（${producer}${date && `，${date}`}），本文已更新。`,
    changed: (before, after) => `原文为：“${before}”现为：“${after}”`,
    more: (count) => `另有${count}句已更新。`,
  },
};

/** The note to readers on all sentences of a story that are corrected together, in its language. */
export function revisionNote(
  { dataset, retrieved }: Pick<RevisionCase, 'dataset' | 'retrieved'>,
  sentences: readonly Pick<CaseSentence, 'passage' | 'corrected'>[],
  language: string,
): string {
  const words = LANGUAGES[language.split('-')[0] ?? ''] ?? LANGUAGES.en;
  if (!words) return '';
  const days = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const said = [words.revised(dataset.producer, retrieved ? days.format(retrieved) : '')];
  for (const [at, { passage, corrected }] of sentences.entries()) {
    const one = words.changed(passage, corrected);
    const left = words.more(sentences.length - at);
    if ([...said, one, left].join(' ').length > LONGEST) return [...said, left].join(' ');
    said.push(one);
  }
  return said.join(' ');
}
