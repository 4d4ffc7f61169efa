const NOTES: Readonly<Record<string, string>> = {
  en: 'The source of this story has withdrawn it.',
  ru: 'Источник отозвал этот материал.',
  zh: '来源方已撤回此稿件。',
  ar: 'سحب المصدر هذا الخبر.',
  fr: 'La source de cet article l’a retiré.',
};

/** What readers of a story in `language` are told where its source cancelled it. */
export function cancelNote(language: string): string {
  return NOTES[language.split('-')[0] ?? ''] ?? NOTES.en ?? '';
}
