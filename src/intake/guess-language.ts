const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];
/** Short words that are common in one language and rare in the others. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and of that with for was from is are has have',
  fr: 'les des est dans pour une que qui sur pas avec aux',
  de: 'der die und das nicht mit den ist ein eine von auf',
  es: 'los las del que por una con para está como más fue',
  it: 'che della per una con non sono gli dei alla nel di',
  pt: 'que não uma com para dos mais foi pelo são ao os',
  nl: 'het een van dat niet zijn voor met naar ook bij aan',
};

/** The language of a text by its script and its commonest words; null when they do not tell. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return null;
  for (const [script, language] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    const least = language === 'ja' ? 0.1 : 0.4;
    if (share < least) continue;
    if (language === 'ru' && /[іїєґ]/i.test(sample)) return 'uk';
    if (language === 'ar' && /[پچژگ]/.test(sample)) return 'fa';
    return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(COMMON).map(([language, list]) => {
    const common = new Set(list.split(' '));
    return { language, count: words.filter((word) => common.has(word)).length };
  });
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count >= 3 && first.count > second.count * 1.3 ? first.language : null;
}

/** `tag` as BCP 47 spells it; null when it is not a language. */
export function languageTag(tag: string | null): string | null {
  if (!tag) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}
