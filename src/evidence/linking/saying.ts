import type { FigureInText } from './figure-in-text.ts';

/** "…, the Federal Motor Transport Authority said": who says it, and no part of what is measured. */
export function sayingIn({
  sentence,
  text,
}: FigureInText): readonly { readonly start: number; readonly end: number }[] {
  const said = text.slice(sentence.start, sentence.end);
  const behind = SAID_BEHIND.exec(said);
  const before = SAID_BEFORE.exec(said);
  const amid = [...said.matchAll(SAID_AMID)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  const abroad = [...said.matchAll(SAID_ABROAD)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  return [
    ...abroad,
    ...amid,
    ...(behind ? [{ start: sentence.start + behind.index, end: sentence.end }] : []),
    ...(before ? [{ start: sentence.start, end: sentence.start + before[0].length }] : []),
  ];
}

const SAID_BEHIND =
  /,\s(?:the\s)?(?:figures|data|statistics|numbers)?\s?(?:\p{Lu}[\p{L}’'.-]*\s|(?:of|for|from|by|the|and|its|office|data|figures|statistics|numbers)\s){1,12}(?:said|says|show|shows|showed|reported|reports|estimated|estimates|announced|found)\b[^,;]*$/u;
/** "По данным СИПРИ,", ", selon l'Insee", "据统计局数据，", "وفقا لبيانات البنك،": the same in other languages. */
const SAID_ABROAD =
  /(?<!\p{L})(?:по\s(?:данным|информации|сведениям|оценкам?|подсчетам|подсчётам)|согласно|selon|d['’]après)\s[^,;]{2,60}?(?=[,;.]|$)|^\p{Script=Han}{2,16}(?:数据|统计|报告)显示|^据\p{Script=Han}{2,16}(?=[，,])|(?:وفقا|وفقاً|وفق|بحسب|حسب)\s[^،,;]{2,60}?(?=[،,;.]|$)/giu;
const SAID_BEFORE = /^(?:According to|Figures from|Data from|Statistics from|Data by|Figures of)\s[^,;]+,/u;
/** "Jumped by 30 percent, the UN office said, to 6.6". */
const SAID_AMID =
  /,\s(?:the\s)?(?:[\p{L}’'.-]+\s){1,8}(?:said|says|reported|reports|estimated|estimates|announced)(?=,)/gu;
