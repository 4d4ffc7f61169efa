import { newStemmer, type Stemmer } from 'snowball-stemmers';
import { fold } from '../../language/fold.ts';

/** What a word of a dictionary is, which decides the endings that it may have. */
export type WordClass = 'noun' | 'adjective';

/** Pairs of endings that one noun has in the singular and the plural, or from case to case; each goes both ways. */
const NOUNS: Readonly<Record<string, string>> = {
  es: 's= es= ces=z',
  pt: 's= es= oes=ao aes=ao ais=al eis=el is=il ns=m',
  fr: 's= x= aux=al eaux=eau',
  it: 'i=o i=e e=a chi=co ghi=go che=ca ghe=ga i=io',
  ca: 's= es=a ns= os=',
  ro: 'i= e=a i=e uri= i=a le= ul= lor=',
  de: 'en= n= er= ern= e= s= es= se= en=um en=us ien=ium',
  nl: 'en= s= n= ven=f zen=s eren= tien=tie',
  sv: 'or=a ar= er= n= en= et= na= ar=e ar=a orna=a arna= erna= s= t= a= tet=tet',
  da: 'er= e= en= et= r= ne= ene= erne= s=',
  no: 'er= e= en= et= r= ne= ene= a= s=',
};

/** Endings that an adjective or a participle may have in place of each other. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  es: 'o a os as|e es| es a as|l les|z ces',
  pt: 'o a os as|e es| es a as|l is|al ais|z zes',
  fr: ' e s es|al ale aux ales|el elle els elles|if ive ifs ives|eur euse eurs euses|er ere ers eres|ien ienne iens iennes|x se ses',
  it: 'o a i e|e i|co ca ci che|go ga ghi ghe',
  ca: ' a s es os|e es',
  ro: ' a i e|u a i e',
  de: ' e en er es em',
  nl: ' e en|f ve ven|s ze',
  sv: ' a t e|ad ade at|d t da',
  da: ' e t|et ede',
  no: ' e t|et ede',
  pl: 'y a e ego ej ych ym ymi emu|i a ie iego iej ich im imi|ny na ne nego nej nych nym ni',
};

/** Languages whose words are compared without their endings, and by what. */
const STEMMERS: Readonly<Record<string, string>> = { ru: 'russian', fi: 'finnish', tr: 'turkish' };
const stemmers = new Map<string, Stemmer>();

/** Endings of nouns and adjectives in languages of many cases, the longest first. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  pl: /(?:owaniu|owania|iami|ami|ach|iach|iego|ego|emu|iej|ych|ich|ymi|imi|iom|om|ow|em|ie|ia|iu|ej|ym|im|y|i|a|e|o|u)$/u,
  uk: /(?:ями|ами|ого|ому|ими|ій|ої|их|ах|ях|ів|ом|ем|ям|ам|ою|ею|ий|а|я|и|і|ї|у|ю|е|о|ь)$/u,
  cs: /(?:eho|emu|ych|ich|ymi|imi|ami|emi|ach|ech|um|em|ou|ej|y|i|a|e|o|u)$/u,
  ar: /(?:ات|ين|ون|يه|ه|ا)$/u,
};
/** A word keeps so many letters. */
const LEAST_LEFT = 4;

/** A word as it is looked up: small, without accents, and an Arabic one without its article and what is written onto it. */
export function plainWord(word: string, language: string): string {
  // "ألمانيا" has no article: that is written with a plain alef.
  const bare = language === 'ar' ? word.replace(/^(?:و|ف)?(?:ب|ل|ك)?(?:ال|لل)(?=.{3,})/u, '') : word;
  return fold(bare).replaceAll("'", '');
}

/** A word without its ending, of a language of many cases; null for others. */
export function stemOfWord(plain: string, language: string): string | null {
  const algorithm = STEMMERS[language];
  if (algorithm) {
    let stemmer = stemmers.get(language);
    if (!stemmer) {
      stemmer = newStemmer(algorithm);
      stemmers.set(language, stemmer);
    }
    return plain.length < LEAST_LEFT ? plain : stemmer.stem(plain);
  }
  const endings = ENDINGS[language];
  if (!endings) return null;
  const stem = plain.replace(endings, '');
  return stem.length < Math.min(LEAST_LEFT, plain.length) ? plain : stem;
}

/** Other forms that a word may have in a dictionary: of "camas" "cama", of "español" "española". */
export function otherForms(plain: string, language: string, kind: WordClass): readonly string[] {
  const found = new Set<string>();
  if (kind === 'noun') {
    for (const [one, other] of pairsOf(language)) {
      if (plain.endsWith(one) && plain.length - one.length + other.length >= 3)
        found.add(plain.slice(0, plain.length - one.length) + other);
      if (plain.endsWith(other)) found.add(plain.slice(0, plain.length - other.length) + one);
    }
    if (language === 'nl') for (const form of dutchForms(plain)) found.add(form);
  } else {
    for (const group of groupsOf(language))
      for (const own of group)
        if (plain.endsWith(own) && plain.length - own.length >= 2)
          for (const other of group) found.add(plain.slice(0, plain.length - own.length) + other);
  }
  // "Haeuser" where no ä could be written.
  if (language === 'de' || language === 'da' || language === 'no' || language === 'sv') {
    for (const form of [plain, ...found])
      if (/ae|oe|ue|aa/.test(form)) found.add(form.replaceAll(/([aou])e/g, '$1').replaceAll('aa', 'a'));
  }
  found.delete(plain);
  return [...found];
}

/** "Scholen" of "school", "bedden" of "bed". */
function dutchForms(plain: string): string[] {
  const open = /^(.*[^aeiou])([aeou])([^aeiou])en$/u.exec(plain);
  const doubled = /^(.*)([bdfgklmnprst])\2en$/u.exec(plain);
  return [
    ...(open ? [`${open[1]}${open[2]}${open[2]}${open[3]}`] : []),
    ...(doubled ? [`${doubled[1]}${doubled[2]}`] : []),
  ];
}

function pairsOf(language: string): (readonly [string, string])[] {
  return (NOUNS[language] ?? '').split(' ').flatMap((pair) => {
    const [one = '', other = ''] = pair.split('=');
    return one === '' ? [] : [[one, other] as const];
  });
}

function groupsOf(language: string): string[][] {
  return (ADJECTIVES[language] ?? '').split('|').flatMap((group) => (group === '' ? [] : [group.split(' ')]));
}
