import type { Names } from '../../store/tables.ts';

/** A section as a template has it. */
export interface TemplateSection {
  readonly slug: string;
  readonly names: Names;
}

const section = (
  slug: string,
  [en, ru, zh, ar, fr, de, es]: readonly [string, string, string, string, string, string, string],
): TemplateSection => ({ slug, names: { en, ru, zh, ar, fr, de, es } });

const POLITICS = section('politics', [
  'Politics',
  'Политика',
  '政治',
  'سياسة',
  'Politique',
  'Politik',
  'Política',
]);
const BUSINESS = section('business', [
  'Business',
  'Экономика',
  '财经',
  'اقتصاد',
  'Économie',
  'Wirtschaft',
  'Economía',
]);
const SOCIETY = section('society', [
  'Society',
  'Общество',
  '社会',
  'مجتمع',
  'Société',
  'Gesellschaft',
  'Sociedad',
]);
const CULTURE = section('culture', ['Culture', 'Культура', '文化', 'ثقافة', 'Culture', 'Kultur', 'Cultura']);
const SPORT = section('sport', ['Sport', 'Спорт', '体育', 'رياضة', 'Sport', 'Sport', 'Deportes']);

/** The sections a new newsroom can begin with, by kind of newsroom, in the order readers find them. */
export const SECTION_TEMPLATES = {
  general: [
    section('world', ['World', 'Мир', '国际', 'العالم', 'Monde', 'Welt', 'Mundo']),
    POLITICS,
    BUSINESS,
    SOCIETY,
    CULTURE,
    SPORT,
  ],
  investigations: [
    section('investigations', [
      'Investigations',
      'Расследования',
      '调查',
      'تحقيقات',
      'Enquêtes',
      'Recherchen',
      'Investigación',
    ]),
    section('money', ['Money', 'Деньги', '资金', 'أموال', 'Argent', 'Geld', 'Dinero']),
    section('power', ['Power', 'Власть', '权力', 'سلطة', 'Pouvoir', 'Macht', 'Poder']),
    section('environment', [
      'Environment',
      'Окружающая среда',
      '环境',
      'بيئة',
      'Environnement',
      'Umwelt',
      'Medio ambiente',
    ]),
    section('data', ['Data', 'Данные', '数据', 'بيانات', 'Données', 'Daten', 'Datos']),
  ],
  local: [
    section('town', ['Town', 'Город', '本地', 'المدينة', 'Ville', 'Stadt', 'Ciudad']),
    section('council', [
      'Council',
      'Власть на местах',
      '地方政务',
      'المجلس',
      'Conseil municipal',
      'Kommunalpolitik',
      'Ayuntamiento',
    ]),
    BUSINESS,
    section('schools', ['Schools', 'Школы', '学校', 'مدارس', 'Écoles', 'Schulen', 'Escuelas']),
    CULTURE,
    SPORT,
  ],
  none: [],
} as const satisfies Record<string, readonly TemplateSection[]>;

/** The name of a template of sections. */
export type SectionTemplate = keyof typeof SECTION_TEMPLATES;

/** The names of the templates, the usual one first. */
export const TEMPLATE_NAMES = Object.keys(SECTION_TEMPLATES) as SectionTemplate[];
