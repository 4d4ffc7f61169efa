import { triedText } from '../../language/required-words.ts';
import type { Figure } from './figure.ts';

/** How a language says that the text reckoned a figure itself, from others; one pattern for each way to say so. */
const RECKONED: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\b(?:multiplication|division|addition|subtraction|arithmetic|sums?|calculations?|maths?|conversions?|rounding)\s(?:is|are|was|were)\s(?:our own|ours|my own|mine|the newsroom['’]s)\b/iu,
    /\b(?:by|on|in|from) (?:our|my) (?:own )?(?:calculations?|arithmetic|reckoning|count|maths?|sums?)\b/iu,
    /\b(?:our|my) (?:own )?(?:calculations?|arithmetic|reckoning|sums?)\s(?:gives?|yields?|puts?|makes?|shows?|comes? to|suggests?)\b/iu,
    /\bwe\s(?:\p{L}+ly\s)?(?:calculate|calculated|reckon|reckoned|computed?|multipl(?:y|ied)|add(?:ed)? up|divided?|subtract(?:ed)?|worked? out|converted)\b/iu,
    /\bmultiplied (?:out|together|by each other)\b/iu,
    /\b(?:calculated|computed|multiplied|added up|worked out|converted)\sby\s(?:us|this (?:newsroom|newspaper|portal|paper|magazine|site))\b/iu,
    /\bif (?:both|the two|these|those|their|his|her|the) (?:two )?(?:numbers|figures|counts|estimates|sums)\s(?:hold|are right|are correct|are true|stand)\b/iu,
  ],
  fr: [
    /(?<!\p{L})(?:(?:selon|d[’']après|par) )?nos (?:propres )?(?:calculs|additions|multiplications)/iu,
    /(?:multiplication|addition|soustraction|division|conversion|calcul)\s(?:est|sont)\s(?:de nous|de notre fait|la nôtre|le nôtre|de la rédaction)/iu,
    /nous (?:avons |les avons )?(?:calcul|multipli|addition|divis|soustra|converti)\p{L}*/iu,
    /calculs? de (?:la rédaction|notre rédaction)/iu,
    /si (?:les deux|ces(?: deux)?|leurs) (?:chiffres|nombres) (?:sont (?:exacts|justes|vrais)|tiennent)/iu,
  ],
  ru: [
    /(?<!\p{L})(?:по\s)?наш(?:им|и|ему|его)\s(?:собственн\p{L}+\s)?(?:расч[её]т\p{L}*|подсч[её]т\p{L}*|вычислени\p{L}*)/iu,
    /(?:умножение|сложение|деление|вычитание|расч[её]т|подсч[её]т|пересч[её]т)\s(?:—\s)?(?:наш[еа]?|редакции)(?!\p{L})/iu,
    /(?<!\p{L})(?:мы|редакция)\s(?:пере|по|под|рас|вы)?(?:множил|умножил|сложил|считал|числил|разделил|вычл|делил)\p{L}*/iu,
    /если\s(?:оба|эти|обе|их|эти\sдва)\s(?:числа|числ|цифры|оценки)\sверны/iu,
  ],
  zh: [
    /(?:据|按|根据)?(?:我们|本报|本刊|本网|本站|编辑部)(?:自己)?的?(?:计算|测算|推算|换算|相乘|相加)/u,
    /(?:我们|本报|本刊|本网|编辑部)(?:将|把)(?:两者|二者|两个数字|这些数字)?(?:相乘|相加|相除|相减|乘|加)/u,
    /(?:乘法|加法|除法|减法|计算|换算|推算|相乘|相加)(?:是|由|出自)(?:我们|本报|本刊|本网|编辑部)/u,
    /如果(?:这)?(?:两个|这些|上述)数字(?:都)?(?:成立|属实|准确|无误|正确)/u,
  ],
  ar: [
    /(?<!\p{L})(?:و|ف)?(?:بحسب\s|وفق\s|حسب\s)?حساباتنا(?!\p{L})/u,
    /(?<!\p{L})(?:و|ف)?(?:حسبنا|ضربنا|جمعنا|قسمنا|طرحنا|حوّ?لنا)(?!\p{L})/u,
    /(?:عملية\s)?(?:الضرب|الجمع|القسمة|الطرح|الحساب|التحويل)\s(?:من\sعندنا|لنا|منا|من\sعمل(?:نا|\sالتحرير)|أجريناه\p{L}?)/u,
    /إذا\s(?:صحّ?\s)?(?:هذان\s|هذه\s)?(?:الرقمان|العددان|الأرقام)(?:\sصحيح\p{L}*)?(?!\p{L})/u,
  ],
};

/** How many figures before it a figure may be reckoned from. */
const REACH = 12;
/** How far the result may be off, as what was rounded before it was reckoned makes it. */
const OFF = 0.01;

/** Whether a sentence says that the text reckoned what it states. */
export function isReckoned(sentence: string, language: string): boolean {
  const tried = triedText(sentence);
  return RECKONED[language]?.some((pattern) => tried.mayHave(pattern) && pattern.test(sentence)) ?? false;
}

/**
 * What a sentence that says it is reckoned states follows from others, and nobody said it: of `figures`, those from
 * `from` on are its own. What follows from nothing near is nobody's either.
 */
export function withReckoned(figures: readonly Figure[], from: number): Figure[] {
  const inputs = figures.map((figure, at) => ({ figure, at })).slice(Math.max(0, from - REACH));
  const found = figures.slice(from).map((figure, i) => ({
    figure,
    derivedFrom: figure.derivedFrom ?? inputsOf(figure, from + i, inputs),
  }));
  const some = found.some(({ derivedFrom }) => derivedFrom !== null);
  return found.map(({ figure, derivedFrom }) => {
    if (derivedFrom) return { ...figure, derivedFrom, attribution: null };
    return some ? figure : { ...figure, attribution: null };
  });
}

interface Input {
  readonly figure: Figure;
  readonly at: number;
}

/** The two figures that one follows from: the nearest of those that come closest to it. */
function inputsOf(figure: Figure, place: number, all: readonly Input[]): readonly [number, number] | null {
  if (figure.high !== null || figure.minor || figure.setAside) return null;
  const inputs = all.filter(
    ({ figure: one, at }) => at !== place && one.high === null && !one.minor && !one.setAside && at < place,
  );
  const within = Math.max(figure.grain / 2, Math.abs(figure.value) * OFF);
  let best: { off: number; pair: readonly [number, number] } | null = null;
  for (const [i, { figure: first, at: a }] of inputs.entries()) {
    for (const { figure: second, at: b } of inputs.slice(i + 1)) {
      for (const value of resultsOf(first, second, figure)) {
        const off = Math.abs(value - figure.value);
        if (off <= within && (best === null || off <= best.off)) best = { off, pair: [a, b] };
      }
    }
  }
  return best?.pair ?? null;
}

/** All that two figures come to in the unit of a third: a part, a sum, a difference, a share, a change, a ratio. */
function resultsOf(first: Figure, second: Figure, { unit }: Figure): number[] {
  const [a, b] = [first.value, second.value];
  const results: number[] = [];
  if (unit !== null && first.unit === unit && second.unit === unit && unit !== 'times')
    results.push(a + b, Math.abs(a - b));
  if (first.unit === '%' && second.unit === unit && unit !== '%') results.push((a / 100) * b);
  if (second.unit === '%' && first.unit === unit && unit !== '%') results.push((b / 100) * a);
  if (first.unit === 'times' && second.unit === unit) results.push(a * b);
  if (second.unit === 'times' && first.unit === unit) results.push(b * a);
  const isPair = first.unit !== null && first.unit === second.unit && a > 0 && b > 0;
  if (isPair && unit === '%' && first.unit !== '%')
    results.push((Math.abs(b - a) / a) * 100, (a / b) * 100, (b / a) * 100);
  if (isPair && unit === 'times') results.push(a / b, b / a);
  if (unit === 'percentage points' && first.unit === '%' && second.unit === '%')
    results.push(Math.abs(a - b));
  return results;
}
