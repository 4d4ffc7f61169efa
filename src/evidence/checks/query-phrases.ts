/** How one language puts a question to data into a sentence. */
export interface QueryLanguage {
  readonly locale: string;
  readonly allGoods: string;
  readonly ownSql: string;
  readonly along: Readonly<Record<'reporter' | 'partner' | 'product', string>>;
  rows(flow: 'import' | 'export' | null, goods: string, who: string | null, other: string | null): string;
  level(rows: string, period: string, unit: string | null): string;
  share(part: string, rows: string, period: string): string;
  /** What no part is of the other, as a percentage of it. */
  percentage(rows: string, of: string, period: string): string;
  change(rows: string, from: string, to: string): string;
  ratio(rows: string, from: string, to: string): string;
  rank(name: string, along: string, rows: string, period: string): string;
  more(count: number): string;
}

/** The names of groups of countries. */
export const GROUP_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  EU: {
    en: 'the European Union',
    ru: 'Европейский союз',
    zh: '欧盟',
    fr: 'l’Union européenne',
    ar: 'الاتحاد الأوروبي',
  },
  EU27_2020: { en: 'the EU-27', ru: 'ЕС-27', zh: '欧盟27国', fr: 'l’UE-27', ar: 'الاتحاد الأوروبي (27)' },
  EU28: { en: 'the EU-28', ru: 'ЕС-28', zh: '欧盟28国', fr: 'l’UE-28', ar: 'الاتحاد الأوروبي (28)' },
  EA: { en: 'the euro area', ru: 'еврозона', zh: '欧元区', fr: 'la zone euro', ar: 'منطقة اليورو' },
  EA19: {
    en: 'the euro area of 19',
    ru: 'еврозона (19)',
    zh: '欧元区19国',
    fr: 'la zone euro à 19',
    ar: 'منطقة اليورو (19)',
  },
  EA20: {
    en: 'the euro area of 20',
    ru: 'еврозона (20)',
    zh: '欧元区20国',
    fr: 'la zone euro à 20',
    ar: 'منطقة اليورو (20)',
  },
  EA21: {
    en: 'the euro area of 21',
    ru: 'еврозона (21)',
    zh: '欧元区21国',
    fr: 'la zone euro à 21',
    ar: 'منطقة اليورو (21)',
  },
  EAEU: {
    en: 'the Eurasian Economic Union',
    ru: 'ЕАЭС',
    zh: '欧亚经济联盟',
    fr: 'l’Union économique eurasiatique',
    ar: 'الاتحاد الاقتصادي الأوراسي',
  },
  CIS: { en: 'the CIS', ru: 'СНГ', zh: '独联体', fr: 'la CEI', ar: 'رابطة الدول المستقلة' },
  EFTA: {
    en: 'EFTA',
    ru: 'ЕАСТ',
    zh: '欧洲自由贸易联盟',
    fr: 'l’AELE',
    ar: 'الرابطة الأوروبية للتجارة الحرة',
  },
  G7: { en: 'the G7', ru: 'G7', zh: '七国集团', fr: 'le G7', ar: 'مجموعة السبع' },
  BRICS: { en: 'BRICS', ru: 'БРИКС', zh: '金砖国家', fr: 'les BRICS', ar: 'بريكس' },
  ASEAN: { en: 'ASEAN', ru: 'АСЕАН', zh: '东盟', fr: 'l’ASEAN', ar: 'آسيان' },
};

/** Pieces that are there, after one another. */
const joined = (...pieces: (string | null)[]) => pieces.filter((piece) => piece !== null).join(' ');

/** Words inside a sentence that could start one. */
const within = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** The five languages of the portal. */
export const QUERY_LANGUAGES: Readonly<Record<string, QueryLanguage>> = {
  en: {
    locale: 'en',
    allGoods: 'all goods',
    ownSql: 'A question written in SQL by a data editor',
    along: { reporter: 'reporters', partner: 'partners', product: 'goods' },
    rows: (flow, goods, who, other) =>
      flow === 'import'
        ? joined('Imports of', goods, who && `by ${who}`, other && `from ${other}`)
        : flow === 'export'
          ? joined('Exports of', goods, who && `from ${who}`, other && `to ${other}`)
          : joined('Trade in', goods, who && `reported by ${who}`, other && `with ${other}`),
    level: (rows, period, unit) => `${rows}, ${period}${unit ? `, in ${unit}` : ''}`,
    share: (part, rows, period) => `The share of ${part} in ${within(rows)}, ${period}`,
    percentage: (rows, of, period) => `${rows} as a percentage of ${within(of)}, ${period}`,
    change: (rows, from, to) => `The change in ${within(rows)} from ${from} to ${to}`,
    ratio: (rows, from, to) => `${rows}: how many times as much in ${to} as in ${from}`,
    rank: (name, along, rows, period) => `The place of ${name} among ${along} by ${within(rows)}, ${period}`,
    more: (count) => `and ${count} more`,
  },
  ru: {
    locale: 'ru',
    allGoods: 'все товары',
    ownSql: 'Вопрос, написанный редактором данных на SQL',
    along: { reporter: 'отчитывающихся стран', partner: 'партнёров', product: 'товаров' },
    rows: (flow, goods, who, other) =>
      flow === 'import'
        ? joined(`Импорт (${goods})`, who && `— ввозит: ${who}`, other && `— откуда: ${other}`)
        : flow === 'export'
          ? joined(`Экспорт (${goods})`, who && `— вывозит: ${who}`, other && `— куда: ${other}`)
          : joined(`Торговля (${goods})`, who && `— отчитывается: ${who}`, other && `— партнёр: ${other}`),
    level: (rows, period, unit) => `${rows}; ${period}${unit ? `; единица: ${unit}` : ''}`,
    share: (part, rows, period) => `Доля (${part}) в показателе: ${rows}; ${period}`,
    percentage: (rows, of, period) => `${rows}, в процентах к показателю: ${of}; ${period}`,
    change: (rows, from, to) => `Изменение показателя: ${rows}; с ${from} по ${to}`,
    ratio: (rows, from, to) => `Во сколько раз больше показатель за ${to}, чем за ${from}: ${rows}`,
    rank: (name, along, rows, period) => `Место (${name}) по величине среди ${along}: ${rows}; ${period}`,
    more: (count) => `и ещё ${count}`,
  },
  zh: {
    locale: 'zh',
    allGoods: '全部商品',
    ownSql: '由数据编辑用 SQL 写成的查询',
    along: { reporter: '申报国', partner: '伙伴国', product: '商品' },
    rows: (flow, goods, who, other) =>
      flow === 'import'
        ? `${who ?? ''}${other ? `自${other}` : ''}的进口（${goods}）`
        : flow === 'export'
          ? `${who ?? ''}${other ? `对${other}` : ''}的出口（${goods}）`
          : `${who ?? ''}${other ? `与${other}` : ''}的贸易（${goods}）`,
    level: (rows, period, unit) => `${rows}，${period}${unit ? `，单位：${unit}` : ''}`,
    share: (part, rows, period) => `${part}在下列数值中所占比例：${rows}，${period}`,
    percentage: (rows, of, period) => `${rows}相当于下列数值的百分比：${of}，${period}`,
    change: (rows, from, to) => `${from}至${to}的变化：${rows}`,
    ratio: (rows, from, to) => `${to}是${from}的多少倍：${rows}`,
    rank: (name, along, rows, period) => `${name}在${along}中按数值的排名：${rows}，${period}`,
    more: (count) => `等另外 ${count} 项`,
  },
  fr: {
    locale: 'fr',
    allGoods: 'toutes marchandises',
    ownSql: 'Une question écrite en SQL par un journaliste de données',
    along: { reporter: 'les déclarants', partner: 'les partenaires', product: 'les marchandises' },
    rows: (flow, goods, who, other) =>
      flow === 'import'
        ? joined(`Importations (${goods})`, who && `– importateur : ${who}`, other && `– origine : ${other}`)
        : flow === 'export'
          ? joined(
              `Exportations (${goods})`,
              who && `– exportateur : ${who}`,
              other && `– destination : ${other}`,
            )
          : joined(`Échanges (${goods})`, who && `– déclarant : ${who}`, other && `– partenaire : ${other}`),
    level: (rows, period, unit) => `${rows}, ${period}${unit ? `, en ${unit}` : ''}`,
    share: (part, rows, period) => `La part (${part}) dans : ${rows}, ${period}`,
    percentage: (rows, of, period) => `${rows}, en pourcentage de : ${of}, ${period}`,
    change: (rows, from, to) => `L’évolution entre ${from} et ${to} : ${rows}`,
    ratio: (rows, from, to) =>
      `Combien de fois le montant de ${from} est contenu dans celui de ${to} : ${rows}`,
    rank: (name, along, rows, period) => `Le rang (${name}) parmi ${along} : ${rows}, ${period}`,
    more: (count) => `et ${count} autres`,
  },
  ar: {
    locale: 'ar',
    allGoods: 'جميع السلع',
    ownSql: 'سؤال كتبه محرر البيانات بلغة SQL',
    along: { reporter: 'الدول المبلِّغة', partner: 'الشركاء', product: 'السلع' },
    rows: (flow, goods, who, other) =>
      flow === 'import'
        ? joined(`الواردات (${goods})`, who && `– المستورد: ${who}`, other && `– المصدر: ${other}`)
        : flow === 'export'
          ? joined(`الصادرات (${goods})`, who && `– المصدِّر: ${who}`, other && `– الوجهة: ${other}`)
          : joined(`التجارة (${goods})`, who && `– المبلِّغ: ${who}`, other && `– الشريك: ${other}`),
    level: (rows, period, unit) => `${rows}، ${period}${unit ? `، بوحدة: ${unit}` : ''}`,
    share: (part, rows, period) => `حصة (${part}) من: ${rows}، ${period}`,
    percentage: (rows, of, period) => `${rows} كنسبة مئوية من: ${of}، ${period}`,
    change: (rows, from, to) => `التغير من ${from} إلى ${to} في: ${rows}`,
    ratio: (rows, from, to) => `كم مرة يساوي مقدار ${to} مقدار ${from}: ${rows}`,
    rank: (name, along, rows, period) => `مرتبة (${name}) بين ${along} من حيث الحجم: ${rows}، ${period}`,
    more: (count) => `و${count} غيرها`,
  },
};
