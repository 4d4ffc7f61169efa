/** The building blocks of a hostile text in one language. */
interface Pieces {
  readonly figures: string;
  readonly sentences: string;
  readonly noEnd: string;
  readonly names: (at: number) => string;
  readonly speakers: (at: number) => string;
  readonly attribution: string;
  readonly hedges: string;
  readonly words: string;
}

const letters = (at: number) => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');

const LANGUAGES: Readonly<Record<string, Pieces>> = {
  en: {
    figures: 'Exports rose 12 percent to $900 million in 2023, officials said. ',
    sentences: 'He left. ',
    noEnd: 'exports of 12 tonnes and imports of 5 million dollars ',
    names: (at) => `Mr. An${letters(at)} Smith, director of Acme${letters(at)} Bank, said. `,
    speakers: (at) => `Official Name${at} Person${at} said so. The zebras said 5 percent. `,
    attribution: 'Anna Petrova, director of Acme Bank, said that ',
    hedges: 'nearly about ',
    words: 'hundred thousand million ',
  },
  fr: {
    figures: 'Les exportations ont augmenté de 12 % à 900 millions de dollars en 2023, selon le ministère. ',
    sentences: 'Il part. ',
    noEnd: 'des exportations de 12 tonnes et 5 millions de dollars ',
    names: (at) => `M. An${letters(at)} Martin, directeur de la Banque Acme${letters(at)}, a dit. `,
    speakers: (at) => `Selon Nom${at} Personne, rien. Selon ces zèbres, 5 %. `,
    attribution: 'selon Anna Petrova, directrice de la banque Acme, ',
    hedges: 'près de ',
    words: 'cent mille vingt ',
  },
  ru: {
    figures: 'Экспорт вырос на 12% до 900 млн долларов в 2023 году, сообщил Минфин. ',
    sentences: 'Он ушёл. ',
    noEnd: 'экспорт 12 тонн и импорт 5 миллионов долларов ',
    names: (at) => `Директор компании «Акме${letters(at)}» Иван${letters(at)} Петров сообщил. `,
    speakers: (at) => `Имярек${at} Иванов сообщил. Эти чиновники сообщили о 5%. `,
    attribution: 'по словам Анны Петровой, директора банка Акме, ',
    hedges: 'почти около ',
    words: 'сто тысяч ',
  },
  ar: {
    figures: 'ارتفعت الصادرات بنسبة 12٪ إلى 900 مليون دولار في 2023، وقال مسؤولون. ',
    sentences: 'ذهب. ',
    noEnd: 'صادرات 12 طنا وواردات 5 ملايين دولار ',
    names: (at) => `وقال مدير شركة أكمي${letters(at)} محمد${letters(at)} علي. `,
    speakers: (at) => `وقال محمد${at} علي. وقال هؤلاء المسؤولون 5%. `,
    attribution: 'وقال محمد علي مدير البنك إن ',
    hedges: 'نحو ',
    words: 'مئة ألف ',
  },
  zh: {
    figures: '2023年出口增长12%，达到9亿美元，官员说。',
    sentences: '他走了。',
    noEnd: '出口12吨和进口500万美元',
    names: (at) => `中国石油${letters(at)}公司总经理张三${letters(at)}表示。`,
    speakers: (at) => `据张三${at}表示。这些官员表示5%。`,
    attribution: '据张三经理表示，',
    hedges: '约',
    words: '百千万亿',
  },
};

/** A text designed to be as expensive as possible to read, with its description. */
export interface HostileText {
  readonly language: string;
  /** "names (zh)". */
  readonly name: string;
  readonly text: string;
}

/**
 * Texts of `length` characters that each have far too much of one thing, in the five languages with full support: those
 * with `only` in their name; '' is in all.
 */
export function* hostileTexts(length: number, only = ''): Generator<HostileText> {
  const over = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const each = (piece: (at: number) => string) => {
    let text = '';
    for (let at = 0; text.length < length; at += 1) text += piece(at);
    return text.slice(0, length);
  };
  for (const [language, pieces] of Object.entries(LANGUAGES)) {
    const texts: Record<string, () => string> = {
      figures: () => over(pieces.figures),
      'figures, each another': () => each((at) => pieces.figures.replace('12', String(at))),
      'figures in paragraphs': () => over(`${pieces.figures}\n`),
      sentences: () => over(pieces.sentences),
      'no sentence end': () => over(pieces.noEnd),
      digits: () => over('7'),
      numbers: () => each((at) => ` ${(at * 7919) % 99_991}`),
      'numbers with commas': () => over('1,234,567,'),
      'numbers with dashes': () => over('12-13-'),
      years: () => over(language === 'zh' ? '2023年' : '2023 '),
      'a number in each line': () => over('5\n'),
      'quotation marks': () => over('"”“«»„「」'),
      brackets: () => over('(['),
      'nested brackets': () => '('.repeat(length / 2) + ')'.repeat(length / 2),
      names: () => each(pieces.names),
      'names without a sentence end': () => each(pieces.names).replaceAll(/[.。]\s?/g, ' '),
      speakers: () => each(pieces.speakers),
      attribution: () => over(pieces.attribution),
      hedges: () => over(pieces.hedges),
      'number words': () => over(pieces.words),
      'one word': () => over('a'),
      spaces: () => `a${over(' ').slice(2)}a`,
      stops: () => over('. '),
      'capitals with stops': () => over('A.B.'),
      'accents alone': () => over('a\u0301'),
      'signs of right-to-left': () => over('\u200f5'),
    };
    for (const [kind, make] of Object.entries(texts)) {
      const name = `${kind} (${language})`;
      if (name.includes(only)) yield { language, name, text: make() };
    }
  }
}
