import { readFileSync } from 'node:fs';
import { RUSSIAN_GIVEN } from '../../src/entities/mentions/lexicon/ru.ts';
import { CHINESE_FAMILIES, TRANSLITERATING } from '../../src/entities/mentions/lexicon/zh.ts';
import { ARABIC_NAMES } from '../../src/entities/mentions/tagger/lists/arabic.ts';
import { CHINESE_NAMES } from '../../src/entities/mentions/tagger/lists/chinese.ts';
import { FRENCH_NAMES } from '../../src/entities/mentions/tagger/lists/french.ts';
import { RUSSIAN_NAMES } from '../../src/entities/mentions/tagger/lists/russian.ts';
import type { TaggedLanguage } from '../../src/entities/mentions/tagger/tagged-language.ts';
import { countryCodes } from '../../src/language/countries/country-code.ts';
import { countryName } from '../../src/language/countries/country-name.ts';
import { inCase, type RussianCase } from './russian-cases.ts';

/** Draws a value for a gap in a pattern, in a grammatical case for Russian. */
export type DrawName = (gap: string, as: string | undefined) => string;

/** Draws names for a language other than English. */
export function namesOf(language: Exclude<TaggedLanguage, 'en'>, random: () => number): DrawName {
  const towns = placesOf(language);
  const countries = countryCodes().map((code) => countryName(code, language));
  // Half of the countries drawn are ones often in the news.
  const often = [
    'US',
    'CN',
    'RU',
    'FR',
    'DE',
    'GB',
    'JP',
    'IR',
    'IQ',
    'IL',
    'UA',
    'TR',
    'IN',
    'IT',
    'ES',
    'EG',
    'SY',
    'KR',
    'PL',
    'LB',
  ].map((code) => countryName(code, language));
  const of = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const country = () => of(random() < 0.5 ? often : countries);
  const number = () => String(1 + Math.floor(random() * 90));
  const letters = () =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () => of([...'ABCDEFGILMNOPRSTU'])).join('');
  switch (language) {
    case 'fr':
      return frenchNames(of, random, { towns, country, number, letters });
    case 'ru':
      return russianNames(of, random, { towns, country, number, letters });
    case 'zh':
      return chineseNames(of, random, { towns, country, number, letters });
    case 'ar':
      return arabicNames(of, random, { towns, country, number, letters });
  }
}

interface Others {
  readonly towns: readonly string[];
  readonly country: () => string;
  readonly number: () => string;
  readonly letters: () => string;
}
type Of = (list: readonly string[]) => string;

const list = (text: string) => text.split(/[ |]/).filter(Boolean);
const names = (text: string) => text.split('|');

function placesOf(language: TaggedLanguage): string[] {
  const text = readFileSync(
    new URL('../../src/entities/mentions/places/places.txt', import.meta.url),
    'utf8',
  );
  const section = (one: string) =>
    (text.split(`# ${one}\n`)[1] ?? '')
      .split('\n# ')[0]
      ?.split('\n')
      .map((line) => line.split('\t')[0] as string)
      .filter(Boolean) ?? [];
  const own = section(language);
  return language === 'fr' ? [...own, ...own, ...section('en').filter((_, i) => i % 20 === 0)] : own;
}

function frenchNames(of: Of, random: () => number, { towns, country, number, letters }: Others): DrawName {
  const given = list(FRENCH_NAMES.given);
  const family = list(FRENCH_NAMES.family);
  const organisations = names(FRENCH_NAMES.organisations);
  const coined = () =>
    `${of(['Mar', 'Vil', 'Bel', 'Ro', 'Cha', 'Lam', 'Del', 'Gre', 'Sau', 'Tri', 'Bon', 'Mon'])}${of(['tin', 'lard', 'neau', 'vier', 'bert', 'quet', 'mont', 'reau', 'cel', 'ville', 'zac', 'let'])}`;
  const surname = () => {
    const name = random() < 0.7 ? of(family) : coined();
    return random() < 0.06 ? `${of(['de', 'du', 'Le', 'La', 'von', 'van', 'di'])} ${name}` : name;
  };
  return (gap) => {
    switch (gap) {
      case 'P':
        return `${of(given)} ${surname()}`;
      case 'S':
        return surname();
      case 'O':
        return of(organisations);
      case 'C':
        return random() < 0.5
          ? of(organisations)
          : `${random() < 0.3 ? 'Groupe ' : ''}${coined()}${random() < 0.3 ? of([' SA', ' SAS', ' Industries', ' & Fils', ' Énergie', ' Conseil']) : ''}`;
      case 'A':
        return letters();
      case 'N':
        return country();
      case 'Y':
        return random() < 0.8
          ? of(towns)
          : `${of(['Saint-', 'Mont-', 'Ville', 'Châ', 'Bourg-', ''])}${coined()}${of(['', '-sur-Mer', '-sur-Loire', '-le-Grand', ''])}`;
      default:
        return number();
    }
  };
}

function russianNames(of: Of, random: () => number, { towns, country, number, letters }: Others): DrawName {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const given = [...list(RUSSIAN_NAMES.given), ...[...RUSSIAN_GIVEN].map(capital)];
  const family = list(RUSSIAN_NAMES.family);
  const organisations = names(RUSSIAN_NAMES.organisations);
  const coined = () =>
    `${of(['Бар', 'Вел', 'Гор', 'Дем', 'Зар', 'Кар', 'Лом', 'Мар', 'Ник', 'Рам', 'Сав', 'Тар', 'Шел', 'Юр'])}${of(['анов', 'евич', 'енко', 'ский', 'ман', 'берг', 'идзе', 'ян', 'ин', 'ов', 'сон', 'ес', 'ель', 'укин'])}`;
  const cased = (text: string, as: string | undefined, animate: boolean) =>
    as
      ? text
          .split(' ')
          .map((word) => inCase(word, as as RussianCase, animate))
          .join(' ')
      : text;
  const surname = () => (random() < 0.7 ? of(family) : coined());
  return (gap, as) => {
    switch (gap) {
      case 'P':
        return cased(
          `${of(given)}${random() < 0.08 ? ` ${of([...'АБВГДИКМНПРС'])}.` : ''} ${surname()}`,
          as,
          true,
        );
      case 'S':
        return cased(surname(), as, true);
      case 'O':
        return of(organisations);
      case 'C':
        return random() < 0.5
          ? of(organisations)
          : `${of(['Рос', 'Сиб', 'Урал', 'Транс', 'Гео', 'Мега', 'Авто', 'Энерго', 'Нео'])}${of(['нефть', 'газ', 'строй', 'банк', 'сталь', 'маш', 'пром', 'тех', 'хим', 'лес'])}`;
      case 'A':
        return letters();
      case 'N':
        return cased(country(), as, false);
      case 'Y':
        return cased(of(towns), as, false);
      default:
        return number();
    }
  };
}

const CHINESE_GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英文辉玲斌红梅兰建华国庆志新春林海峰波宇浩凯鹏飞宁亮成龙永生德福祥贵荣光东晓小云天宝玉金振兴世昌立卫民权利学义忠良仁信安康泰宏图远达通',
];

function chineseNames(of: Of, random: () => number, { towns, country, number }: Others): DrawName {
  const families = [...CHINESE_FAMILIES];
  const foreign = list(CHINESE_NAMES.family).filter((name) => name.length > 2);
  const organisations = names(CHINESE_NAMES.organisations);
  const sounds = [...TRANSLITERATING];
  const chinese = () => of(families) + of(CHINESE_GIVEN) + (random() < 0.75 ? of(CHINESE_GIVEN) : '');
  const coined = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => of(sounds)).join('');
  const stranger = () => {
    const name = random() < 0.4 ? of(foreign) : coined();
    return random() < 0.25 ? `${coined()}·${name}` : name;
  };
  return (gap) => {
    switch (gap) {
      case 'P':
        return chinese();
      case 'S':
      case 'F':
        return stranger();
      case 'O':
      case 'A':
        return random() < 0.7
          ? of(organisations)
          : of(towns).replace(/[省市]$/u, '') +
              of([
                '大学',
                '市政府',
                '市委',
                '银行',
                '日报',
                '电视台',
                '法院',
                '公安局',
                '研究所',
                '医院',
                '师范大学',
                '省委',
                '大学附属医院',
                '海关',
                '图书馆',
              ]);
      case 'C':
        return `${random() < 0.6 ? of(towns).replace(/[省市]$/u, '') : ''}${of(CHINESE_GIVEN)}${of(CHINESE_GIVEN)}${of(['公司', '集团', '集团公司', '有限公司', '股份有限公司', '电子公司', '汽车公司', '实业公司', '石油公司', '航空公司'])}`;
      case 'N':
        return country();
      case 'Y':
        return random() < 0.15
          ? `${of(CHINESE_GIVEN)}${of(CHINESE_GIVEN)}${of(['市', '县', '村', '镇', '区'])}`
          : of(towns);
      default:
        return number();
    }
  };
}

function arabicNames(of: Of, random: () => number, { towns, country, number }: Others): DrawName {
  const given = list(ARABIC_NAMES.given);
  const family = list(ARABIC_NAMES.family).filter((name) => name.length > 2);
  const all = names(ARABIC_NAMES.organisations);
  const clubs = all.slice(all.indexOf('ريال مدريد'), all.indexOf('الفيفا'));
  const coined = () =>
    `${random() < 0.5 ? 'ال' : ''}${of(['كر', 'بر', 'شم', 'حر', 'زه', 'قد', 'مر', 'سل', 'جب', 'فر', 'نص', 'خل'])}${of(['اوي', 'اني', 'ون', 'يدي', 'ادي', 'ايري', 'وش', 'ينو', 'سون', 'يف', 'ار', 'وري'])}`;
  const surname = () => (random() < 0.6 ? of(family) : coined());
  const first = () =>
    random() < 0.12
      ? `عبد ${of(['الله', 'الرحمن', 'العزيز', 'الكريم', 'القادر', 'الحميد', 'الفتاح', 'الرزاق'])}`
      : of(given);
  return (gap) => {
    switch (gap) {
      case 'P':
        return `${first()} ${random() < 0.15 ? `${first()} ` : ''}${random() < 0.05 ? 'أبو ' : ''}${surname()}`;
      case 'S':
        return random() < 0.1 ? `أبو ${of(given)}` : surname();
      case 'O':
      case 'A':
      case 'C':
        return random() < 0.85
          ? of(all)
          : `${of(['وزارة', 'جامعة', 'بنك', 'حركة', 'حزب', 'هيئة'])} ${of(['الداخلية', 'الصحة', 'الخارجية', 'الدفاع', ...towns.slice(0, 200)])}`;
      case 'T':
        return of(clubs);
      case 'N':
        return country();
      case 'Y':
        return of(towns);
      default:
        return number();
    }
  };
}
