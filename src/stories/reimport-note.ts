const NOTES: Readonly<Record<string, string>> = {
  en: 'The source changed its text, and we took it in again.',
  ru: 'Источник изменил текст, и мы обновили его у себя.',
  zh: '来源方修改了原文，本站已随之更新。',
  ar: 'غيّر المصدر نصه، فحدّثناه لدينا.',
  fr: 'La source a modifié son texte, que nous avons repris.',
};

/** What readers of a story in `language` are told where its source sent the copy again, changed. */
export function reimportNote(language: string): string {
  return NOTES[language.split('-')[0] ?? ''] ?? NOTES.en ?? '';
}
