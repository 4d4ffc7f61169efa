import { lazily } from '../../language/lazily.ts';
import { stemOf } from '../../language/stems.ts';

/**
 * What sentences say of things that statistics count, where headers, whose words the dictionaries of src/evidence/foreign
 * have, say it otherwise: verbs, and those who make or do something. By language, `English: forms`; Russian and French
 * words are compared by their stems.
 */
const SAID: Readonly<Record<string, string>> = {
  fr: `produced: produit, produits, produite, produites, produisait, produisent, produire
    harvested: récolté, récoltée, récoltés, récoltées, récolte, récoltent
    generated: généré, générée
    exported: exporté, exportée, exportés, exportent
    imported: importé, importée, importés, importent
    consumed: consommé, consommée, consommés
    employed: employé, emploie, emploient
    died: morts, mortes, décédé, décédés, décédées
    born: né, nés, nées
    spent: dépensé, dépensés, consacré
    sold: vendu, vendus, vendue, vendues
    arrivals: arriver, accueilli, accueillis
    gas: centrales à gaz
    coal: centrales à charbon
    nuclear power: centrales nucléaires, réacteurs
    solar power: panneaux solaires, centrales solaires
    wind power: parcs éoliens, éoliennes
    hydropower: barrages, centrales hydroélectriques
    farmers: agriculteurs
    unemployed people: chômeurs
    research and development: recherche-développement, recherche et développement, recherche et au développement, r d
    coverage: couverture
    thousand: milliers
    price index: indice des prix`,
  ru: `produced: произвел, произвела, произвели, произведено, произвело
    generated: выработал, выработала, выработали, выработано, сгенерировали
    harvested: собрал, собрала, собрали, собрано, убрали, намолотили
    exported: экспортировал, экспортировала, экспортировали, экспортировано, вывезли
    imported: импортировал, импортировала, импортировали, импортировано, ввезли
    consumed: потребил, потребила, потребили, потреблено
    mined: добыл, добыла, добыли, добыто
    died: умер, умерла, умерли, скончались, погибли
    born: родилось, родились, родился
    spent: потратил, потратила, потратили, израсходовали
    sold: продал, продала, продали, продано
    built: построил, построила, построили, построено, ввели
    visitors: посетителей, посетители
    received: принял, приняла, приняли
    coal: угля, угольные электростанции, угольные станции
    gas: газовые электростанции
    wind power: ветровые, ветряные, ветра, ветроэлектростанции, ветровые электростанции
    solar power: солнечные электростанции, солнечные панели
    nuclear power: атомные электростанции, АЭС
    young people: молодежи, молодёжи
    price index: индекс цен
    among: среди
    share: доля, долю`,
  zh: `produced: 生产了, 生产
    generated: 发电, 产出
    harvested: 收获, 收获了
    exported: 出口了
    imported: 进口了
    consumed: 消费了, 消耗
    died: 死亡, 去世, 死于
    born: 出生
    coal: 煤电, 燃煤发电, 火力发电
    solar power: 光伏, 光伏发电, 太阳能发电
    wind power: 风力发电, 风电发电
    nuclear power: 核能, 核能发电
    hydropower: 水力发电
    gas: 燃气发电
    dairy: 乳制品
    doctors: 执业医生
    salary: 年薪
    average annual salary: 平均年薪
    total: 总
    price index: 价格指数
    maize: 玉米`,
  ar: `produced: أنتج, أنتجت, تنتج, ينتج
    generated: توليد
    harvested: حصد, حصدت, جنى, جنت
    exported: صدر, صدرت
    imported: استورد, استوردت
    consumed: استهلك, استهلكت
    died: توفي, توفيت, توفوا, مات, ماتوا
    born: مولود, مواليد
    spent: أنفق, أنفقت
    sold: باع, باعت, بيع, بيعت
    production: إنتاج
    wind power: الرياح
    nuclear power: النووية, الطاقة النووية
    cotton: القطن
    women: الطالبات, طالبات, عاملات
    price index: مؤشر أسعار, مؤشر الأسعار
    donations: التبرعات`,
};

const keyOf = (words: readonly string[], language: string) =>
  language === 'zh' ? words.join('') : words.map((word) => stemOf(word, language)).join(' ');

const said = lazily(
  () =>
    new Map(
      Object.entries(SAID).map(([language, list]) => [
        language,
        new Map(
          list.split('\n').flatMap((line) => {
            const [english = '', forms = ''] = line.split(':').map((part) => part.trim());
            return forms
              .split(/,\s*/)
              .map((form) => [keyOf(form.split(/[\s-]+/), language), english] as const);
          }),
        ),
      ]),
    ),
);

/** What words of a sentence are in English, where headers have others for it; undefined for what is not listed. */
export function saidFor(words: readonly string[], language: string): string | undefined {
  return said().get(language)?.get(keyOf(words, language));
}
