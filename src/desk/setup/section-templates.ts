import type { Names } from '../../store/tables.ts';

/** A section as a template has it. */
export interface TemplateSection {
  readonly slug: string;
  readonly names: Names;
}

const section = (
  slug: string,
  [en, ru, zh, ar, fr]: readonly [string, string, string, string, string],
): TemplateSection => ({ slug, names: { en, ru, zh, ar, fr } });

const POLITICS = section('politics', ['Politics', 'Политика', '政治', 'سياسة', 'Politique']);
const BUSINESS = section('business', ['Business', 'Экономика', '财经', 'اقتصاد', 'Économie']);
const SOCIETY = section('society', ['Society', 'Общество', '社会', 'مجتمع', 'Société']);
const CULTURE = section('culture', ['Culture', 'Культура', '文化', 'ثقافة', 'Culture']);
const SPORT = section('sport', ['Sport', 'Спорт', '体育', 'رياضة', 'Sport']);

/** The sections a new newsroom can begin with, by kind of newsroom, in the order readers find them. */
export const SECTION_TEMPLATES = {
  general: [
    section('world', ['World', 'Мир', '国际', 'العالم', 'Monde']),
    POLITICS,
    BUSINESS,
    SOCIETY,
    CULTURE,
    SPORT,
  ],
  investigations: [
    section('investigations', ['Investigations', 'Расследования', '调查', 'تحقيقات', 'Enquêtes']),
    section('money', ['Money', 'Деньги', '资金', 'أموال', 'Argent']),
    section('power', ['Power', 'Власть', '权力', 'سلطة', 'Pouvoir']),
    section('environment', ['Environment', 'Окружающая среда', '环境', 'بيئة', 'Environnement']),
    section('data', ['Data', 'Данные', '数据', 'بيانات', 'Données']),
  ],
  local: [
    section('town', ['Town', 'Город', '本地', 'المدينة', 'Ville']),
    section('council', ['Council', 'Власть на местах', '地方政务', 'المجلس', 'Conseil municipal']),
    BUSINESS,
    section('schools', ['Schools', 'Школы', '学校', 'مدارس', 'Écoles']),
    CULTURE,
    SPORT,
  ],
  none: [],
} as const satisfies Record<string, readonly TemplateSection[]>;

/** The name of a template of sections. */
export type SectionTemplate = keyof typeof SECTION_TEMPLATES;

/** The names of the templates, the usual one first. */
export const TEMPLATE_NAMES = Object.keys(SECTION_TEMPLATES) as SectionTemplate[];
