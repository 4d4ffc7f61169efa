import type { Dictionary } from './dictionary.ts';

/** A word, a number or a sign of a header. */
export interface ForeignToken {
  readonly text: string;
  readonly isWord: boolean;
}

const SCALES: Readonly<Record<string, string>> = {
  M: 'million',
  Mio: 'million',
  Md: 'billion',
  Mds: 'billion',
  Mrd: 'billion',
  k: 'thousand',
  T: 'thousand',
};
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** The longest name that Chinese and Japanese headers are searched for. */
const MOST_SIGNS = 14;

/** The words and signs of a header; a shortened article is a word of its own ("d'", "l'"), and so is each part of a compound with a hyphen. */
export function tokensOf(text: string, dictionary: Dictionary): ForeignToken[] {
  const plain = inPlainWords(text, dictionary.language)
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replaceAll(/(\p{Ll}{2})(?!Wh)(\p{Lu})(?=\p{Ll})/gu, '$1 $2')
    .replaceAll('_', ' ')
    // "млн долл. США": the point of what is shortened stands within a name.
    .replaceAll(/(?<=(?<!\p{L})\p{L}{1,5})\. ?(?=\p{L})/gu, ' ')
    // "M€", "Md€", "k€".
    .replaceAll(
      /(?<!\p{L})(M|Mio|Md|Mds|Mrd|k|T)\.? ?(?=€|\$|£)/gu,
      (_, scale: string) => `${SCALES[scale] ?? scale} `,
    )
    // "1000-tal" is thousands in Swedish.
    .replaceAll(/\b1[ .]?000[- ]?tal\b/giu, 'tusental')
    .replaceAll(/(?<!\p{L})кв\.? ?м(?:етр\p{L}*)?(?!\p{L})/giu, 'м2')
    .replaceAll(/(?<!\p{L})куб\.? ?м(?:етр\p{L}*)?(?!\p{L})/giu, 'м3')
    .replaceAll(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ');
  const found =
    plain.match(
      /(?<!\p{L})(?:[dlnsmtcj]|qu|all|dell|dall|nell|sull|un)'(?=\p{L})|(?<!\p{L})\p{L}{1,2}[\d²³](?![\p{L}\d])|(?<!\p{L})(?:PM|NUTS)\d+(?!\p{L})|[\p{L}\p{M}]+(?:'\p{L}+)*|\d+(?:[.,\s]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[^\p{L}\s\d]/giu,
    ) ?? [];
  return found.flatMap((one): ForeignToken[] => {
    if (!/\p{L}/u.test(one)) return [{ text: one, isWord: false }];
    if (HAN.test(one)) return segments(one, dictionary);
    if (dictionary.language === 'ar') return arabicParts(one, dictionary);
    return [{ text: one, isWord: true }];
  });
}

/** What a number of things is called, where offices shorten it to "n.º". */
const NUMBER: Readonly<Record<string, string>> = { es: 'número', pt: 'número', it: 'numero', fr: 'nombre' };
/** Languages that part thousands with a point. */
const DOTTED = new Set(['de', 'es', 'it', 'pt', 'nl', 'da', 'tr']);

/** A header without what is written for the eye alone: "N.º", "Schüler*innen", "étudiant·e·s", "alumnos/as", "100.000". */
function inPlainWords(text: string, language: string): string {
  const number = NUMBER[language];
  const numbered =
    number === undefined
      ? text
      : text.replaceAll(/(?<!\p{L})(?:[nN]\.? ?[º°]|N[oú]\.|n[ºo]\.|[Nn]úm\.)(?!\p{L})/gu, `${number} `);
  const plain = numbered
    .replaceAll(/(?<=(?<!\p{L})(?:por|per) )cien(?= mil )/giu, '100')
    .replaceAll(/(?<=(?<![\d.,])\d{1,3}) mil(?= (?:habitantes|personas|pessoas|nacid))/giu, ',000')
    .replaceAll('º', '°')
    .replaceAll(/(?<=\p{L}{3})(?:[*:_·]|\/-?)innen(?!\p{L})/giu, '')
    .replaceAll(/(?<=\p{L}{2})(?:[·.‧•](?:e|ne|le|ère|trice|se))(?:[·.‧•]?s)?(?!\p{L})/gu, 's')
    .replaceAll(/(?<=\p{L}{2})\((?:e|ne|le|a|as|os)\)(?<plural>s?)(?!\p{L})/gu, '$<plural>')
    .replaceAll(/(?<=\p{L}{2}[os]s?)\/(?:as?|ras?)(?!\p{L})/gu, '')
    .replaceAll(/(?<!\p{L})(?:por|pour) (?:cada |chaque )?(?=\d|mil(?!\p{L}|lones))/giu, 'per ');
  return DOTTED.has(language) ? plain.replaceAll(/(?<=(?<!\d)\d{1,3})\.(?=\d{3}(?!\d))/gu, ',') : plain;
}

/** "公路客运量" in words: the longest that are known, and what is between them. */
function segments(run: string, dictionary: Dictionary): ForeignToken[] {
  const signs = [...run];
  const found: ForeignToken[] = [];
  let unknown = '';
  for (let at = 0; at < signs.length; ) {
    const most = Math.min(MOST_SIGNS, signs.length - at);
    const length = Array.from({ length: most }, (_, i) => most - i).find((n) => {
      const word = signs.slice(at, at + n).join('');
      return dictionary.meaning([word]) !== null || dictionary.link(word) !== null;
    });
    if (length === undefined) {
      unknown += signs[at] ?? '';
      at += 1;
      continue;
    }
    if (unknown !== '') found.push({ text: unknown, isWord: true });
    unknown = '';
    found.push({ text: signs.slice(at, at + length).join(''), isWord: true });
    at += length;
  }
  if (unknown !== '') found.push({ text: unknown, isWord: true });
  return found;
}

/** "والمعلمين" is "and the teachers": what is written onto an Arabic word, and the word. */
function arabicParts(word: string, dictionary: Dictionary): ForeignToken[] {
  if (dictionary.meaning([word]) !== null && !/^(?:و|ب|ل)ال|^وال/u.test(word))
    return [{ text: word, isWord: true }];
  const parts = /^(?<and>و)?(?<link>[بلك])?(?<rest>(?:ال|ل)?.{3,})$/u.exec(word)?.groups;
  // Hardly a word but "father" begins so.
  if (/^وال.{3,}/u.test(word) && !/^والد/u.test(word))
    return ['و', word.slice(1)].map((text) => ({ text, isWord: true }));
  const { and, link, rest = '' } = parts ?? {};
  const isKnown = (one: string) => dictionary.meaning([one]) !== null;
  const bare = link === 'ل' && rest.startsWith('ل') ? rest.slice(1) : rest;
  if ((and ?? link) === undefined || !isKnown(bare)) {
    if (and !== undefined && isKnown(word.slice(1)))
      return [and, word.slice(1)].map((text) => ({ text, isWord: true }));
    return [{ text: word, isWord: true }];
  }
  return [and, link, bare].flatMap((text) => (text ? [{ text, isWord: true }] : []));
}
