import { baseOf } from '../../language/languages.ts';
import type { Ages } from '../cubes/ages.ts';

/** How ages are said, and what they are: from, and up to but not including. */
interface SaidAges {
  readonly form: RegExp;
  readonly read: (match: RegExpMatchArray) => Ages;
}

const span = ([, from, to]: RegExpMatchArray): Ages => [Number(from), Number(to) + 1];
const over = ([, from]: RegExpMatchArray): Ages => [Number(from), null];
const older = ([, from]: RegExpMatchArray): Ages => [Number(from) + 1, null];
const under = ([, to]: RegExpMatchArray): Ages => [0, numberOf(to)];

/** Ages of small children are spelled: "детей младше пяти лет". */
const SPELLED: Readonly<Record<string, number>> = {
  un: 1,
  cinq: 5,
  года: 1,
  пяти: 5,
  五: 5,
  الخامسة: 5,
  خمس: 5,
};
const numberOf = (text = '') => SPELLED[text.toLowerCase()] ?? Number(text);

/** How long something took is said like ages: "en moins de 10 ans", "depuis plus de 20 ans". */
const FORMS: Readonly<Record<string, readonly SaidAges[]>> = {
  fr: [
    { form: /(?:de |entre )?(\d{1,2})\s?(?:à|et|-|–)\s?(\d{1,2})\sans(?!\p{L})/giu, read: span },
    { form: /(\d{1,3})\sans\s(?:et|ou)\splus/giu, read: over },
    {
      form: /(?:âgée?s?\sde\s|les\s|des\s|(?:personnes|hommes|femmes)\s(?:de\s)?)plus\sde\s(\d{2})\sans/giu,
      read: older,
    },
    {
      form: /(?<!(?:en|depuis|pendant|il y a)\s)moins\sde\s(\d{1,2}|cinq|un)\sans?(?!\p{L})/giu,
      read: under,
    },
  ],
  ru: [
    { form: /(?:в\sвозрасте\s)?(?:от\s)?(\d{1,2})\s?(?:-|–|—|до)\s?(\d{1,2})\sлет(?!\p{L})/giu, read: span },
    { form: /(\d{1,3})\s(?:лет|года)\sи\sстарше/giu, read: over },
    { form: /старше\s(\d{2})\s(?:лет|года)/giu, read: older },
    { form: /(?:младше|моложе|в\sвозрасте\sдо)\s(\d{1,2}|пяти)\s(?:лет|года)/giu, read: under },
  ],
  zh: [
    { form: /(\d{1,2})\s?(?:岁)?(?:至|到|-|–|—|~)\s?(\d{1,2})\s?(?:周)?岁/gu, read: span },
    { form: /(\d{1,3})\s?(?:周)?岁(?:及|或|和)?以上/gu, read: over },
    { form: /(\d{1,2}|五)\s?(?:周)?岁(?:及|或)?以下/gu, read: under },
  ],
  ar: [
    {
      form: /(?:بين|من)?\s?(\d{1,2})\s?(?:إلى|الى|و|-|–)\s?(\d{1,2})\s(?:عاما|عامًا|عاماً|سنة)/gu,
      read: span,
    },
    { form: /(\d{1,3})\s(?:عاما|عامًا|عاماً|سنة)\s(?:فأكثر|فما\sفوق|أو\sأكثر)/gu, read: over },
    { form: /(?:فوق|تتجاوز)\sسن\s(?:ال)?(\d{2})/gu, read: older },
    { form: /(?:دون|تحت)\s(?:سن\s)?(?:ال)?(\d{1,2}|خامسة|الخامسة)(?!\d)/gu, read: under },
  ],
};

/** Ages named in a part of a text in French, Russian, Chinese or Arabic, with where it says so. */
export function agesAbroad(
  part: string,
  language: string,
): readonly { readonly ages: Ages; readonly start: number; readonly end: number }[] {
  const found = (FORMS[baseOf(language)] ?? []).flatMap(({ form, read }) =>
    [...part.matchAll(form)].map((match) => ({
      ages: read(match),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.filter(
    (one) =>
      !Number.isNaN(one.ages[0]) &&
      !Number.isNaN(one.ages[1] ?? 0) &&
      !found.some((other) => other !== one && other.start <= one.start && other.end > one.end),
  );
}
