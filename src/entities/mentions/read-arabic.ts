import { adjectiveCountry } from '../../language/countries/country-adjectives.ts';
import type { Word } from '../../language/cut-words.ts';
import type { Schema } from '../entity.ts';
import { ARABIC_ANYBODY, isArabicVerb, isCommonArabic } from './lexicon/ar.ts';
import { words as list } from './lexicon/lexicon.ts';
import { type NewName, newName } from './new-name.ts';

/** First words of names, without article and prefixes, with their kind. */
const HEADS: ReadonlyMap<string, Schema> = new Map(
  (
    [
      ['Company', 'شركه مجموعه بنك مصرف'],
      ['Organization', 'مؤسسه جامعه معهد منظمه حزب جمعيه اتحاد نقابه مركز حركه رابطه'],
      ['PublicBody', 'وزاره هيئه لجنه وكاله محكمه مجلس مديريه'],
    ] as const
  ).flatMap(([schema, names]) => names.split(' ').map((name) => [name, schema] as const)),
);
/** Offices before a name. */
const TITLES = list(
  'رئيس الرئيس وزير الوزير وزيره الوزيره جنرال الجنرال عقيد العقيد لواء اللواء فريق الفريق سفير السفير مستشار المستشار امير الامير ملك الملك شيخ الشيخ السيد السيده دكتور الدكتور الدكتوره متحدث المتحدث المتحدثه مدير المدير نائب النائب محافظ امين الامين قائد القائد زعيم الزعيم محلل المحلل خبير الخبير استاذ الاستاذ مبعوث المبعوث مفوض بابا البابا قاضي القاضي',
);
const SAY = list('قال قالت اعلن اعلنت اكد اكدت اضاف اضافت اوضح اوضحت صرح صرحت ذكر ذكرت');
/** Short words and verbs that end a name. */
const STOPS = list(
  'في من علي الي عن مع ان انه انها انهم بعد قبل خلال التي الذي الذين ان قد ما لم لن كما حيث هي هو هم كان كانت يكون تكون هذا هذه ذلك تلك بين حتي منذ عند لكن بل او ثم اذ اذا كل بعض غير ايضا اليوم امس الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد يوم عام شهر قال قالت اعلن اعلنت اكد اكدت اضاف تعمل تقدم تزود تنتج تصنع تبيع تورد وردت قدمت زودت انتجت باعت بدات نفت رفضت اعلن يعمل يقدم ينتج بشان ضد نحو حول دون عبر لدي ضمن وفق بسبب تحت فوق امام وراء سوف ليس ليست مما عليها عليه فيها منها لها له به بها ستقوم ستعمل تقوم تعتزم تخطط تسعي حققت سجلت وقعت وقع',
);
const PREFIX = /^(?:و|ف)?(?:ب|ل|ك)?(?=\p{L}{3})/u;

/** The new names in an Arabic paragraph: organisations by their first word, people by an office or a verb of saying. */
export function readArabic(text: string, words: readonly Word[]): NewName[] {
  const names: NewName[] = [];
  let at = 0;
  while (at < words.length) {
    const name = organisation(text, words, at) ?? person(words, at);
    if (name) names.push(name);
    at = name ? name.to : at + 1;
  }
  return names;
}

function organisation(text: string, words: readonly Word[], at: number): NewName | null {
  const head = words[at] as Word;
  if (head.script !== 'arabic') return null;
  const bare = HEADS.has(head.key) ? head.key : head.key.replace(PREFIX, '');
  const schema = HEADS.get(bare);
  const first = words[at + 1];
  if (!schema || !first) return null;
  const quoted = /^\s?["«“]$/.test(first.gap);
  let to = at + 1;
  while (to < words.length && to - at < (quoted ? 8 : 5)) {
    const word = words[to] as Word;
    if (quoted ? to > at + 1 && /["»”]/.test(word.gap) : word.gap !== ' ' || !mayGoOn(words, at, to, schema))
      break;
    to += 1;
    if (!quoted && adjectiveCountry(word.key, 'ar')) break;
  }
  if (to === at + 1) return null;
  const last = words[to - 1] as Word;
  const country = countryAmong(words, at + 1, to);
  // "الشركة الصينية" is a Chinese company, not a name.
  if (!quoted && to - at === 2 && (country || last.script === 'arabic') && schema !== 'PublicBody' && country)
    return null;
  const inside = schema === 'Company' && (quoted || bare === 'شركه');
  const from = inside ? at + 1 : at;
  const start = inside ? first.start : head.start + (head.key.length - bare.length);
  const name = text.slice(start, last.end).replace(/\s+/g, ' ');
  const latin = first.script === 'latin';
  return newName(
    from,
    to,
    schema,
    quoted || latin ? 'company context' : 'head noun',
    quoted || latin ? 0.8 : 0.65,
    { country, name },
  );
}

/** Whether a word can continue a name: no short word, no verb; for a ministry only words with an article. */
function mayGoOn(words: readonly Word[], at: number, to: number, schema: Schema): boolean {
  const { key, script } = words[to] as Word;
  if (script === 'latin') return schema !== 'PublicBody';
  if (script !== 'arabic' || STOPS.has(key) || STOPS.has(key.replace(/^و/, ''))) return false;
  if (to === at + 1) return !isCommonArabic(key);
  if ((words[to - 1] as Word).script === 'latin') return false;
  // The verb comes first, and its object may follow the subject with an article as well.
  if (schema !== 'Company' && to > at + 2) return adjectiveCountry(key, 'ar') !== null;
  if (schema === 'PublicBody' || schema === 'Organization')
    return key.startsWith('ال') || key.startsWith('وال');
  return key.startsWith('ال') || !(/^(?:و|ب|ل|س?[يت]\p{L}{3})/u.test(key) || isArabicVerb(key));
}

function countryAmong(words: readonly Word[], from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const country = adjectiveCountry((words[at] as Word).key, 'ar');
    if (country) return country;
  }
  return null;
}

/** الرئيس الروسي فلاديمير بوتين: an office, its country, and two or more words without an article. */
function person(words: readonly Word[], at: number): NewName | null {
  const title = words[at] as Word;
  if (title.script !== 'arabic') return null;
  const key = TITLES.has(title.key) || SAY.has(title.key) ? title.key : title.key.replace(PREFIX, '');
  const office = TITLES.has(key);
  if (!office && !SAY.has(key)) return null;
  let first = at + 1;
  let country: string | null = null;
  while (office && first < words.length && first - at < 7 && words[first]?.gap === ' ') {
    const word = words[first] as Word;
    country ??= adjectiveCountry(word.key, 'ar');
    if (
      !word.key.startsWith('ال') &&
      !word.key.startsWith('لل') &&
      !/^(?:باسم|وزراء|مجلس|وزاره|خارجيه|دوله|اركان|عام|تنفيذي)$/.test(word.key)
    )
      break;
    first += 1;
  }
  // "Said" is more often followed by an office than by a name: that one is found by the office.
  if (!office && TITLES.has((words[first] as Word | undefined)?.key ?? '')) return null;
  if (ARABIC_ANYBODY.has((words[first] as Word | undefined)?.key ?? '')) return null;
  let to = first;
  while (to < words.length && to - first < 4) {
    const { key: word, gap, script } = words[to] as Word;
    if (gap !== ' ' && !(gap === '-' && to > first)) break;
    if (script !== 'arabic' || STOPS.has(word) || STOPS.has(word.replace(/^[وفب]/, '')) || HEADS.has(word))
      break;
    if (to > first && /^(?:ال)/.test(word) && to - first >= 2) break;
    if (
      to - first >= 2 &&
      !/^(?:بن|ابن|ال|عبد|ابو|بنت)$/.test((words[to - 1] as Word).key) &&
      !/^(?:بن|ابن|ابو|ال)$/.test(word)
    )
      break;
    to += 1;
  }
  if (
    to - first < 2 ||
    words
      .slice(first, to)
      .some(({ key: word }) => word.length < 2 || (/^(?:س?[يت]\p{L}{4,})$/u.test(word) && !office))
  )
    return null;
  const role = office
    ? words
        .slice(at, first)
        .map(({ text }, i) => (i === 0 ? text.slice(title.key.length - key.length) : text))
        .join(' ')
    : '';
  return newName(first, to, 'Person', office ? 'title' : 'said', office ? 0.8 : 0.55, { role, country });
}
