import type { Names } from '../../store/tables.ts';
import type { TradeDimension } from './cube.ts';

/** The names of the trade dimensions. */
export const TRADE_DIMENSIONS: Readonly<Record<TradeDimension, Names>> = {
  reporter: { en: 'Reporter', fr: 'Déclarant', ru: 'Кто сообщает', ar: 'المُبلِّغ', zh: '报告方' },
  partner: { en: 'Partner', fr: 'Partenaire', ru: 'Партнёр', ar: 'الشريك', zh: '伙伴' },
  product: { en: 'Product', fr: 'Produit', ru: 'Товар', ar: 'السلعة', zh: '商品' },
  flow: { en: 'Flow', fr: 'Flux', ru: 'Поток', ar: 'التدفق', zh: '流向' },
};

/** The names of the flows. */
export const FLOW_NAMES: Readonly<Record<string, Names>> = {
  import: { en: 'imports', fr: 'importations', ru: 'импорт', ar: 'الواردات', zh: '进口' },
  export: { en: 'exports', fr: 'exportations', ru: 'экспорт', ar: 'الصادرات', zh: '出口' },
  're-export': { en: 're-exports', fr: 'réexportations', ru: 'реэкспорт', ar: 'إعادة التصدير', zh: '转口' },
  're-import': {
    en: 're-imports',
    fr: 'réimportations',
    ru: 'реимпорт',
    ar: 'إعادة الاستيراد',
    zh: '复进口',
  },
};

/** Flows that statistical offices count within another: re-exports are exports. */
export const FLOW_PARENTS: Readonly<Record<string, string>> = {
  're-export': 'export',
  're-import': 'import',
};

/** Sums of partners that are not a group in the code lists, as the import writes them. */
export const SUM_NAMES: Readonly<Record<string, Names>> = {
  WORLD: { en: 'the world', fr: 'le monde', ru: 'весь мир', ar: 'العالم', zh: '全世界' },
  EXTRA_EU: {
    en: 'countries outside the EU',
    fr: 'les pays hors UE',
    ru: 'страны вне ЕС',
    ar: 'البلدان خارج الاتحاد الأوروبي',
    zh: '欧盟以外国家',
  },
  INTRA_EU: {
    en: 'countries of the EU',
    fr: 'les pays de l’UE',
    ru: 'страны ЕС',
    ar: 'بلدان الاتحاد الأوروبي',
    zh: '欧盟国家',
  },
};

/** The name for all goods together. */
export const ALL_GOODS: Names = {
  en: 'all goods',
  fr: 'toutes les marchandises',
  ru: 'все товары',
  ar: 'جميع السلع',
  zh: '全部商品',
};

/** The name of a value column without a title. */
export const TRADE_VALUE: Names = {
  en: 'Trade value',
  fr: 'Valeur des échanges',
  ru: 'Стоимость торговли',
  ar: 'قيمة التجارة',
  zh: '贸易额',
};
