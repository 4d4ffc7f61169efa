import { stemsOf } from '../../language/stems.ts';

/** Words that narrow what a sentence counts to a part of it, by language. */
const WORDS: Readonly<Record<string, string>> = {
  en: `foreign domestic internal overseas female male men women girl boy man woman young old older elder youth teenage child children
    adult new first private public rural urban part long short local migrant immigrant native resident nonresident small large core
    net gross real forecast projected expected target`,
  fr: `étranger étrangère étrangers domestique intérieur femme femmes homme hommes fille filles garçon garçons jeune jeunes enfant
    adulte âgé nouveau nouvelle nouveaux premier première privé privée public publique rural rurale urbain urbaine partiel local
    migrant immigré natif résident petit grand net brut réel prévu prévision attendu objectif`,
  ru: `иностранный внутренний зарубежный женщина мужчина женский мужской девочка мальчик девушка юноша молодой молодёжь пожилой ребёнок
    дети детский взрослый новый первый частный государственный сельский городской частичный местный мигрант коренной малый крупный
    чистый валовой реальный прогноз прогнозный ожидаемый целевой`,
  zh: `外国 国内 海外 境外 女性 男性 女 男 女孩 男孩 青年 青少年 老年 老人 儿童 成人 新增 首次 私人 私营 公共 农村 城市 城镇 兼职 本地 移民
    小型 大型 核心 净 毛 实际 预测 预计 目标`,
  ar: `أجنبي أجانب أجنبية محلي داخلي خارجي نساء رجال إناث ذكور امرأة فتيات فتيان شباب مسنين أطفال طفل بالغين جديد جديدة أول خاص
    حكومي ريفي حضري جزئي مهاجر مهاجرين مقيم صغير كبير صافي إجمالي حقيقي متوقع متوقعة توقعات هدف`,
};

/** By language, for the first stem of each word, the stems that make it up: in Chinese, one a character. */
const known = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The words that narrow a count in a language, as stems; null where none are known. */
export function narrowingStems(language: string): ReadonlyMap<string, readonly (readonly string[])[]> | null {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const words = WORDS[base];
  if (words === undefined) return null;
  const there = known.get(base);
  if (there) return there;
  const made = new Map<string, (readonly string[])[]>();
  for (const word of words.split(/\s+/)) {
    const stems = stemsOf(word, base);
    const [first = ''] = stems;
    made.set(first, [...(made.get(first) ?? []), stems]);
  }
  known.set(base, made);
  return made;
}
