import { describe, expect, it } from 'vitest';
import { cutWords } from '../../language/cut-words.ts';
import { findNewNames } from './find-new-names.ts';

function namesIn(text: string, language: string): string[] {
  const words = cutWords(text);
  return findNewNames(text, words, language)
    .filter(({ schema }) => schema !== 'Place')
    .map(({ name, from, to }) => name ?? text.slice(words[from]?.start, words[to - 1]?.end));
}

describe('words behind a cue that are no name', () => {
  it.each([
    // Verbs, numerals and adjectives behind "company" in Arabic, where no letter is a capital.
    ['ar', 'شركة تأسست بعد الشحنة لا يمكن أن تكون قد أرسلتها.'],
    ['ar', 'إذا كان نشر الرقم يفضح أعمال شركة واحدة، جاز لجهاز الإحصاء أن يحجبه.'],
    ['ar', 'باعت شركة تملك مصنعين بضاعتها إلى شركة صغيرة، وشركة استوردت الرقائق أعادت تصديرها.'],
    ['ar', 'وشركة ستشتري المصنع، وشركة أخرى مقرها هونغ كونغ.'],
    // Common nouns, which stand without an article.
    ['ar', 'داخل اتحاد جمركي لا توجد حدود.'],
    ['ar', 'هناك بنك مركزي ومركز تجاري ومؤسسة خيرية ومنظمة دولية وحزب سياسي ومركز أبحاث.'],
    ['ar', 'وزارة خارجية أي بلد، وهيئة تنظيمية، ومحكمة عليا.'],
    // "Owned", which is written as "king" is, and people nobody in particular is meant by.
    ['ar', 'يُعدّ الكيان محظورًا إذا ملك أشخاص محظورون نصفه.'],
    ['fr', 'La loi dit que la Société fondée en 2019 exporte des machines.'],
    ['fr', 'Les biens circulent dans l’Union douanière sans contrôle, dit une Société anonyme.'],
    ['ru', 'Внутри таможенного союза товары движутся свободно, и одна компания продала станки.'],
    ['zh', '一个公司的数据被隐去，某银行拒绝付款，另一家公司已注销。'],
  ])('%s: %s', (language, text) => {
    expect(namesIn(text, language)).toEqual([]);
  });
});

describe('names that look like them', () => {
  it.each([
    ['ar', 'قالت شركة تسلا إنها لا تعلم.', ['تسلا']],
    ['ar', 'قالت شركة تارجت إنها لا تعلم.', ['تارجت']],
    ['ar', 'ينشر معهد كارنيغي تقريرًا.', ['معهد كارنيغي']],
    ['ar', 'قالت جامعة هارفارد إنها لا تعلم.', ['جامعة هارفارد']],
    ['ar', 'وبنك أبوظبي شاركت شركاته في المعرض.', ['بنك أبوظبي']],
    ['ar', 'أعلن الاتحاد أن اتحاد «جمركي» فاز.', ['اتحاد «جمركي']],
    [
      'ru',
      'Список ведёт Управление по контролю за иностранными активами.',
      ['Управление по контролю за иностранными активами'],
    ],
    [
      'ru',
      'Доклад готовит Управление по борьбе с отмыванием денег.',
      ['Управление по борьбе с отмыванием денег'],
    ],
    [
      'fr',
      'La liste vient du Bureau de contrôle des avoirs étrangers.',
      ['Bureau de contrôle des avoirs étrangers'],
    ],
    ['fr', 'Elle a interrogé la Société générale hier.', ['Société générale']],
  ])('%s: %s', (language, text, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });
});
