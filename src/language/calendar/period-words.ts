import { fold } from '../fold.ts';

const folded = (word: string) => fold(word).replace(/\.+$/, '').trim();

const QUARTER =
  /^(?:q|k|t|kv|kw|qtr|quarters?|quartal[es]?|kwartaal|trim|trimest(?:re|er|r[aieu]l?|r)|tremujor|kvartal(?:et)?|kvartalas|kvartali?|kwarta[lł]u?|negyedev|ctvrtleti|stvrtrok|кв|квартала?|квартал\p{L}*|тримесечие|τριμηνο|ceyrek|ceyregi|neljannes|vuosineljannes|ceturksnis|ketv(?:irtis)?|cetrtletje|四半期|季度|분기|الربع|trimestri)$/u;
const HALF =
  /^(?:h|s|half(?:[- ]?year)?|halbjahr(?:es)?|semest(?:re|er|r)|semestri|halvar|halvår|halfjaar|polrocze|półrocze|полугодие|半年|上半年|下半年|반기|pololeti|felev)$/u;
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const ORDINALS = /^(\d)(?:st|nd|rd|th|er|re|e|eme|ere|[ºª°.]|o|a|ro|do|to|[-‑]?(?:й|го|ый|ой|я|е))?$/u;
const ARABIC: readonly RegExp[] = [/^(?:ال)?[أا]ول$/u, /^(?:ال)?ثاني$/u, /^(?:ال)?ثالث$/u, /^(?:ال)?رابع$/u];
const WORDS: readonly RegExp[] = [
  /^(?:first|erstes|premier|primer|primo|primeiro|第一|первый)$/,
  /^(?:second|zweites|deuxieme|segundo|secondo|第二|второй)$/,
  /^(?:third|drittes|troisieme|tercer|terzo|terceiro|第三|третий)$/,
  /^(?:fourth|viertes|quatrieme|cuarto|quarto|第四|четвертый)$/,
];

/** What a text of several words names besides its year: a quarter or half, with its number. */
export function partNamed(words: readonly string[]): { kind: 'quarter' | 'half'; number: number } | null {
  const all = words.map((word) => folded(word));
  const kind = all.some((word) => QUARTER.test(word))
    ? 'quarter'
    : all.some((word) => HALF.test(word))
      ? 'half'
      : null;
  if (kind === null) return null;
  const numbers = all.filter((word) => !QUARTER.test(word) && !HALF.test(word)).map(ordinal);
  const [number] = numbers;
  const most = kind === 'quarter' ? 4 : 2;
  return numbers.length === 1 && number && number <= most ? { kind, number } : null;
}

function ordinal(word: string): number {
  const digit = Number(ORDINALS.exec(word)?.[1] ?? 0);
  if (digit > 0) return digit;
  const roman = ROMAN.indexOf(word) + 1;
  return (
    roman || ARABIC.findIndex((form) => form.test(word)) + 1 || WORDS.findIndex((form) => form.test(word)) + 1
  );
}
