import { describe, expect, it } from 'vitest';
import type { IndexedName } from '../stories/indexing.queries.ts';
import type { Reason } from './discovery.ts';
import { Library } from './library.ts';
import { indexedStory } from './testing.ts';
import { whyRelated } from './why-related.ts';

type Row = Parameters<typeof indexedStory>[0];

/** Why the second of these stories stands beside the first, in a portal that has `more` too. */
function reason(rows: readonly [Row, Row], more: readonly Row[] = [], near = false): Reason {
  const library = new Library();
  const all = [...rows, ...more].map((row) => indexedStory({ ...row }));
  for (const row of all) library.put(row);
  const [story, other] = all.slice(0, 2).map(({ id }) => library.story(id));
  const shelf = library.shelf(rows[0].language ?? 'en');
  if (!shelf || !story || !other) throw new Error('not on a shelf');
  const terms = [...new Set(shelf.index.sequence(story.doc))];
  terms.sort((a, b) => shelf.index.rarity(b) - shelf.index.rarity(a));
  return whyRelated(shelf, story, other, near, terms);
}

const words = (...args: Parameters<typeof reason>) => {
  const found = reason(...args);
  return found.kind === 'shared words' ? found.words : found.kind;
};

const name = (written: string, country: string | null = null): IndexedName => ({
  name: written,
  written: [written],
  country,
  known: false,
  entity: null,
});

describe('words that are no subject are no reason', () => {
  const BAD: Record<string, string> = {
    en: 'euros million next file known billion grew per months quarter October Monday about nearly percent tonnes reported said officials',
    fr: 'euros millions prochain dossier connu milliards augmenté par mois trimestre octobre lundi environ tonnes annoncé selon',
    ru: 'евро миллионов следующий известно миллиардов выросли месяцев квартал октября понедельник около тонн сообщил также',
    ar: 'يورو مليون القادم الملف المعروف مليار نما شهر الربع أكتوبر الاثنين نحو طن أعلن قال الأول المئة',
    zh: '欧元 百万 下一个 文件 已知 亿元 增长 每月 季度 十月 星期一 大约 万吨 报道 表示 同比 今年',
  };

  it.each(Object.entries(BAD))('%s', (language, list) => {
    // Each stands in both headlines, and where a noun stands: alone between a preposition and a full stop.
    const small: Record<string, string> = { en: 'of', fr: 'le', ru: 'из', ar: 'في', zh: '' };
    const placed = list.split(' ').map((word) => `${small[language]} ${word}. `);
    const row = (i: number): Row => ({ language, section: null, headline: placed.join(''), text: `${i}.` });
    expect(reason([row(1), row(2)])).toEqual({ kind: 'same subject' });
  });

  it('the three that readers saw', () => {
    const vehicles = (headline: string, text: string): Row => ({ headline, text, section: null });
    // "Also about euros, million and vehicles".
    const first = vehicles(
      'Sales of vehicles grew to 20 million euros',
      'Exports of vehicles from the plant grew in the quarter. Machinery brought in 3 million euros per month.',
    );
    // "Also about next, file and million", "Also about vehicles, machinery and per".
    const second = vehicles(
      'Next file on vehicles: 30 million euros per quarter',
      'The known part of the file says that exports of vehicles, machinery and parts grew for months.',
    );
    expect(words([first, second])).toEqual(['vehicles']);
  });
});

describe('what a reader would call a subject is one', () => {
  it('en: nouns of both headlines, and names in the middle of sentences', () => {
    const rows: [Row, Row] = [
      {
        headline: 'Customs codes of excavators changed',
        text: 'The list of customs codes for excavators was changed in Rotterdam. In Rotterdam the port waits.',
      },
      {
        headline: 'Why excavators have two customs codes',
        text: 'Imports of excavators through Rotterdam rose, and the port of Rotterdam asked for codes.',
      },
    ];
    expect(new Set(words(rows))).toEqual(new Set(['Rotterdam', 'excavators', 'codes']));
  });

  it('en: a word that only shares its stem is not shared', () => {
    const rows: [Row, Row] = [
      { section: null, headline: 'Records of customs', text: 'The records of customs, by hand.' },
      {
        section: null,
        headline: 'Europe and its customer',
        text: 'The list of a customer. For the customer, in time.',
      },
    ];
    expect(reason(rows)).toEqual({ kind: 'same subject' });
    const festive: [Row, Row] = [
      { section: null, headline: 'A festive night in the south', text: 'It was a festive night.' },
      {
        section: null,
        headline: 'Songs of the festival',
        text: 'At the end of the festival, in a festival.',
      },
    ];
    expect(reason(festive)).toEqual({ kind: 'same subject' });
  });

  it('fr: nouns behind an article, not verbs and adjectives', () => {
    const rows: [Row, Row] = [
      {
        language: 'fr',
        headline: 'Les sanctions visent le pétrole',
        text: 'Le pétrole russe arrive dans les ports.',
      },
      {
        language: 'fr',
        headline: 'Le pétrole échappe aux sanctions',
        text: 'Les ports visent le prix du pétrole.',
      },
    ];
    expect(new Set(words(rows))).toEqual(new Set(['sanctions', 'pétrole']));
  });

  it('ru: as a dictionary has them, where a story does', () => {
    const rows: [Row, Row] = [
      {
        language: 'ru',
        headline: 'Вывоз станков вырос',
        text: 'Товары идут через порты. Речь о станках. Станки везут из Евростата и по Евростату.',
      },
      {
        language: 'ru',
        headline: 'Новые станки без пошлин',
        text: 'Спрос на станки. Так считает Евростат, и по данным Евростата, всё верно.',
      },
    ];
    expect(words(rows)).toEqual(expect.arrayContaining(['станки', 'Евростат']));
  });

  it('ar: nouns with their article, no verb', () => {
    const rows: [Row, Row] = [
      {
        language: 'ar',
        headline: 'كيف تغطي ضوابط التصدير الرقائق',
        text: 'تشمل القائمة تجارة الرقائق في الموانئ.',
      },
      {
        language: 'ar',
        headline: 'سوق الرقائق بعد قيود التصدير',
        text: 'تغطي الضوابط بيع الرقائق إلى الخارج.',
      },
    ];
    expect(new Set(words(rows))).toEqual(new Set(['الرقائق', 'التصدير']));
  });

  it('zh: whole words', () => {
    const rows: [Row, Row] = [
      { language: 'zh', headline: '海关编码怎么读', text: '每个编码有六位。' },
      { language: 'zh', headline: '产品的海关记录在哪里', text: '编码不同。' },
    ];
    expect(words(rows)).toEqual(['海关']);
  });

  it('names that both stories are about come first, countries in the language of the story', () => {
    const row = (headline: string, names: IndexedName[]): Row => ({ language: 'ru', headline, names });
    const rows: [Row, Row] = [
      row('Экспорт в Киргизию', [name('Kyrgyzstan', 'KG'), name('Азимут')]),
      row('«Азимут» в Киргизии', [name('Azimut'), name('Азимут'), name('Kyrgyzstan', 'KG')]),
    ];
    expect(words(rows)).toEqual(['Азимут', 'Киргизия']);
  });

  it('a body the whole world knows is called as its language calls it, and once', () => {
    const eu = (written: string): IndexedName => ({
      ...name('European Union'),
      written: [written],
      known: true,
    });
    const row = (written: string): Row => ({
      language: 'ru',
      headline: `Пошлины для ${written}`,
      text: `Решение для ${written} и для стран ${written}.`,
      names: [eu(written)],
    });
    expect(words([row('Евросоюза'), row('ЕС')])).toEqual(['ЕС']);
  });

  it('what nearly every story names gives way to what fewer do', () => {
    const china = name('China', 'CN');
    const more = Array.from({ length: 20 }, (_, i): Row => ({ headline: `H${i}`, names: [china] }));
    const rows: [Row, Row] = [
      { headline: 'One', names: [china, name('Hikvision')] },
      { headline: 'Two', names: [china, name('Hikvision')] },
    ];
    expect(words(rows, more)).toEqual(['Hikvision']);
    expect(
      words(
        [
          { headline: 'One', names: [china] },
          { headline: 'Two', names: [china] },
        ],
        more,
      ),
    ).toEqual(['China']);
  });
});

describe('the plainest true reason', () => {
  const topics = (...list: string[]): Row => ({ topics: list });

  it('an event, then the rarer of topic and entity', () => {
    expect(reason([topics('ports'), topics('ports')], [], true)).toEqual({ kind: 'same event' });
    expect(reason([{ kind: 'analysis', topics: ['ports'] }, topics('ports')], [], true)).toEqual({
      kind: 'shared topic',
      topic: 'ports',
    });
    const about = (entity: string): IndexedName => ({ ...name(entity), entity });
    const both: Row = {
      topics: ['trade'],
      entities: ['hikvision', 'china'],
      names: [about('china'), about('hikvision')],
    };
    const more = Array.from(
      { length: 8 },
      (): Row => ({ topics: ['trade'], entities: ['china'], names: [about('china')] }),
    );
    expect(reason([both, both], more)).toEqual({ kind: 'shared entities', entities: ['hikvision', 'china'] });
    const rare: Row = { topics: ['quotas'], entities: ['china'], names: [about('china')] };
    expect(reason([rare, rare], more)).toEqual({ kind: 'shared topic', topic: 'quotas' });
    // Named in passing, or in one of the two without a person's yes.
    const passing: Row = { headline: 'Known', section: 'world', entities: ['china'] };
    expect(reason([passing, passing], more)).toEqual({ kind: 'same section', section: 'world' });
    const proposed: Row = { headline: 'Known', names: [name('china')] };
    expect(reason([{ entities: ['china'], names: [about('china')] }, proposed])).toEqual({
      kind: 'shared words',
      words: ['china'],
    });
  });

  it('never one name that a person gave to two', () => {
    const smith = (entity: string): Row => ({
      headline: 'Known',
      section: 'world',
      entities: [entity],
      names: [{ ...name('John Smith'), entity }],
    });
    expect(reason([smith('john-smith'), smith('john-smith-2')])).toEqual({
      kind: 'same section',
      section: 'world',
    });
    expect(reason([smith('john-smith'), smith('john-smith')])).toEqual({
      kind: 'shared entities',
      entities: ['john-smith'],
    });
  });

  it('with nothing to name, the section, and without one no word at all', () => {
    const row = (section: string | null): Row => ({ headline: 'Known for months', section });
    expect(reason([row('climate'), row('climate')])).toEqual({ kind: 'same section', section: 'climate' });
    expect(reason([row('climate'), row('world')])).toEqual({ kind: 'same subject' });
    expect(reason([row(null), row(null)])).toEqual({ kind: 'same subject' });
  });
});
