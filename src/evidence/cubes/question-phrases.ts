/** How a change is counted: in the unit of what changes, in percent of it, or in percentage points. */
type How = 'absolute' | 'percent' | 'points';

/** How one language puts a question to a described table into a sentence. Places are "Unemployment rate, Germany". */
export interface QuestionPhrases {
  readonly locale: string;
  value(place: string, period: string | null): string;
  mean(place: string, period: string): string;
  change(place: string, from: string, to: string, how: How, yearly: boolean): string;
  /** The largest or smallest change from one period to the next. */
  step(place: string, from: string, to: string, order: 'most' | 'least', isWhole: boolean): string;
  /** A difference between two places, at one time. */
  difference(place: string, other: string, how: How): string;
  times(place: string, from: string, to: string): string;
  ratio(place: string, other: string): string;
  share(place: string, other: string): string;
  rank(name: string, along: string, place: string, period: string | null, order: 'most' | 'least'): string;
  /** A rank among periods: those before, those since, or all. */
  record(place: string, period: string, since: string | null, all: boolean, order: 'most' | 'least'): string;
  /** Of how many a value is above or below another; `isTime` where that is their own at that time. */
  count(along: string, place: string, is: 'above' | 'below', than: string, isTime: boolean): string;
  /** An amount for each person, or for so many people; `divisor` are the people it is divided by, where that is known. */
  perPeople(amount: string, people: string | null, divisor: string | null): string;
  /** Where in a period people are counted. */
  counted(period: string, when: 'start' | 'middle' | 'end' | 'average'): string;
}

const end = (period: string | null, mark = ', ') => (period === null ? '' : `${mark}${period}`);

/** The five languages of the portal. */
export const QUESTION_PHRASES: Readonly<Record<string, QuestionPhrases>> = {
  en: {
    locale: 'en',
    value: (place, period) => `${place}${end(period)}`,
    mean: (place, period) => `The average of ${place}, ${period}`,
    change: (place, from, to, how, yearly) =>
      `The change in ${place}, from ${from} to ${to}${{ absolute: '', percent: ', in percent', points: ', in percentage points' }[how]}${yearly ? ', per year' : ''}`,
    step: (place, from, to, order, isWhole) =>
      `The ${order === 'most' ? 'largest' : 'smallest'} change from one period to the next in ${place}, ${from} to ${to}${isWhole ? ', if the change before them went the other way' : ''}`,
    difference: (place, other, how) =>
      how === 'percent'
        ? `${place}: by how many percent it exceeds ${other}`
        : `The difference between ${place} and ${other}`,
    times: (place, from, to) => `${place}: how many times as much in ${to} as in ${from}`,
    ratio: (place, other) => `${place}, divided by ${other}`,
    share: (place, other) => `${place}, as a share of ${other}`,
    rank: (name, along, place, period, order) =>
      `The rank of ${name} in “${along}” by ${place}${end(period)}, ${order === 'most' ? 'highest' : 'lowest'} first`,
    record: (place, period, since, all, order) =>
      `The rank of ${period} by ${place}, ${order === 'most' ? 'highest' : 'lowest'} first, among ${since ? `periods since ${since}` : all ? 'all periods' : 'all earlier periods'}`,
    count: (along, place, is, than, isTime) =>
      `How many in “${along}” have a ${is === 'above' ? 'higher' : 'lower'} value than ${isTime ? 'in ' : ''}${than}: ${place}`,
    perPeople: (amount, people, divisor) =>
      `${amount}, per ${people === null ? 'person' : `${people} people`}${divisor === null ? '' : ` (divided by ${divisor})`}`,
    counted: (period, when) =>
      ({
        start: `at the start of ${period}`,
        middle: `mid-${period}`,
        end: `at the end of ${period}`,
        average: `average of ${period}`,
      })[when],
  },
  fr: {
    locale: 'fr',
    value: (place, period) => `${place}${end(period)}`,
    mean: (place, period) => `Moyenne : ${place}, ${period}`,
    change: (place, from, to, how, yearly) =>
      `Évolution : ${place}, de ${from} à ${to}${{ absolute: '', percent: ', en pourcentage', points: ', en points de pourcentage' }[how]}${yearly ? ', par an' : ''}`,
    step: (place, from, to, order, isWhole) =>
      `${order === 'most' ? 'La plus grande' : 'La plus petite'} variation d’une période à la suivante : ${place}, de ${from} à ${to}${isWhole ? ', si la variation précédente allait en sens contraire' : ''}`,
    difference: (place, other, how) =>
      how === 'percent'
        ? `${place} : écart en pourcentage avec ${other}`
        : `Écart entre ${place} et ${other}`,
    times: (place, from, to) => `${place} : combien de fois plus en ${to} qu’en ${from}`,
    ratio: (place, other) => `${place}, rapporté à ${other}`,
    share: (place, other) => `${place}, en part de ${other}`,
    rank: (name, along, place, period, order) =>
      `Rang de ${name} dans « ${along} » : ${place}${end(period)}, du plus ${order === 'most' ? 'grand au plus petit' : 'petit au plus grand'}`,
    record: (place, period, since, all, order) =>
      `Rang de ${period} : ${place}, du plus ${order === 'most' ? 'grand au plus petit' : 'petit au plus grand'}, parmi ${since ? `les périodes depuis ${since}` : all ? 'toutes les périodes' : 'toutes les périodes antérieures'}`,
    count: (along, place, is, than, isTime) =>
      `Nombre de « ${along} » dont la valeur est ${is === 'above' ? 'supérieure' : 'inférieure'} à ${isTime ? `celle de ${than}` : than} : ${place}`,
    perPeople: (amount, people, divisor) =>
      `${amount}, ${people === null ? 'par habitant' : `pour ${people} habitants`}${divisor === null ? '' : ` (divisé par ${divisor})`}`,
    counted: (period, when) =>
      ({
        start: `au début de ${period}`,
        middle: `au milieu de ${period}`,
        end: `à la fin de ${period}`,
        average: `moyenne de ${period}`,
      })[when],
  },
  ru: {
    locale: 'ru',
    value: (place, period) => `${place}${end(period, '; ')}`,
    mean: (place, period) => `Среднее значение: ${place}; ${period}`,
    change: (place, from, to, how, yearly) =>
      `Изменение: ${place}; с ${from} по ${to}${{ absolute: '', percent: ', в процентах', points: ', в процентных пунктах' }[how]}${yearly ? ', за год' : ''}`,
    step: (place, from, to, order, isWhole) =>
      `${order === 'most' ? 'Наибольшее' : 'Наименьшее'} изменение от одного периода к следующему: ${place}; с ${from} по ${to}${isWhole ? ', если предыдущее изменение было противоположным' : ''}`,
    difference: (place, other, how) =>
      how === 'percent'
        ? `На сколько процентов больше: ${place}, чем ${other}`
        : `Разница: ${place} и ${other}`,
    times: (place, from, to) => `Во сколько раз больше за ${to}, чем за ${from}: ${place}`,
    ratio: (place, other) => `Отношение: ${place} к ${other}`,
    share: (place, other) => `Доля: ${place} от ${other}`,
    rank: (name, along, place, period, order) =>
      `Место (${name}) в списке «${along}»: ${place}${end(period, '; ')}; ${order === 'most' ? 'по убыванию' : 'по возрастанию'}`,
    record: (place, period, since, all, order) =>
      `Место периода (${period}): ${place}; ${order === 'most' ? 'по убыванию' : 'по возрастанию'}; ${since ? `начиная с ${since}` : all ? 'среди всех периодов' : 'среди более ранних периодов'}`,
    count: (along, place, is, than, isTime) =>
      `Сколько значений в списке «${along}» ${is === 'above' ? 'больше' : 'меньше'}, чем ${isTime ? `было (${than})` : than}: ${place}`,
    perPeople: (amount, people, divisor) =>
      `${amount}; ${people === null ? 'на человека' : `на ${people} человек`}${divisor === null ? '' : ` (делится на: ${divisor})`}`,
    counted: (period, when) =>
      `${period}, ${{ start: 'на начало', middle: 'на середину', end: 'на конец', average: 'в среднем' }[when]}`,
  },
  zh: {
    locale: 'zh',
    value: (place, period) => `${place}${end(period, '，')}`,
    mean: (place, period) => `平均值：${place}，${period}`,
    change: (place, from, to, how, yearly) =>
      `${from}至${to}的变化${{ absolute: '', percent: '（百分比）', points: '（百分点）' }[how]}${yearly ? '（年均）' : ''}：${place}`,
    step: (place, from, to, order, isWhole) =>
      `${from}至${to}逐期变化中的${order === 'most' ? '最大值' : '最小值'}：${place}${isWhole ? '（仅当此前的变化方向相反）' : ''}`,
    difference: (place, other, how) =>
      how === 'percent' ? `${place}比${other}高百分之几` : `${place}与${other}之差`,
    times: (place, from, to) => `${to}是${from}的多少倍：${place}`,
    ratio: (place, other) => `${place}与${other}之比`,
    share: (place, other) => `${place}占${other}的比例`,
    rank: (name, along, place, period, order) =>
      `${name}在“${along}”中的排名：${place}${end(period, '，')}，${order === 'most' ? '从高到低' : '从低到高'}`,
    record: (place, period, since, all, order) =>
      `${period}的排名：${place}，${order === 'most' ? '从高到低' : '从低到高'}，${since ? `${since}以来` : all ? '全部时期' : '此前全部时期'}`,
    count: (along, place, is, than, isTime) =>
      `“${along}”中有多少个数值${is === 'above' ? '高于' : '低于'}${than}${isTime ? '的数值' : ''}：${place}`,
    perPeople: (amount, people, divisor) =>
      `${amount}，${people === null ? '人均' : `每${people}人`}${divisor === null ? '' : `（除以${divisor}）`}`,
    counted: (period, when) =>
      `${period}${{ start: '初', middle: '年中', end: '末', average: '平均' }[when]}`,
  },
  ar: {
    locale: 'ar',
    value: (place, period) => `${place}${end(period, '، ')}`,
    mean: (place, period) => `متوسط: ${place}، ${period}`,
    change: (place, from, to, how, yearly) =>
      `التغيّر في ${place}، من ${from} إلى ${to}${{ absolute: '', percent: '، بالنسبة المئوية', points: '، بالنقاط المئوية' }[how]}${yearly ? '، سنويًا' : ''}`,
    step: (place, from, to, order, isWhole) =>
      `${order === 'most' ? 'أكبر' : 'أصغر'} تغيّر من فترة إلى التي تليها في ${place}، من ${from} إلى ${to}${isWhole ? '، إذا كان التغيّر الذي قبله في الاتجاه المعاكس' : ''}`,
    difference: (place, other, how) =>
      how === 'percent' ? `${place}: النسبة المئوية للزيادة على ${other}` : `الفرق بين ${place} و${other}`,
    times: (place, from, to) => `${place}: كم مرة بلغ في ${to} ما كان عليه في ${from}`,
    ratio: (place, other) => `${place} مقسومًا على ${other}`,
    share: (place, other) => `${place}، حصةً من ${other}`,
    rank: (name, along, place, period, order) =>
      `مرتبة ${name} في «${along}» بحسب ${place}${end(period, '، ')}، ${order === 'most' ? 'من الأعلى إلى الأدنى' : 'من الأدنى إلى الأعلى'}`,
    record: (place, period, since, all, order) =>
      `مرتبة ${period} بحسب ${place}، ${order === 'most' ? 'من الأعلى إلى الأدنى' : 'من الأدنى إلى الأعلى'}، ${since ? `منذ ${since}` : all ? 'بين كل الفترات' : 'بين كل الفترات السابقة'}`,
    count: (along, place, is, than, isTime) =>
      `عدد القيم في «${along}» التي ${is === 'above' ? 'تزيد على' : 'تقل عن'} ${isTime ? `قيمتها في ${than}` : than}: ${place}`,
    perPeople: (amount, people, divisor) =>
      `${amount}، ${people === null ? 'للفرد' : `لكل ${people} نسمة`}${divisor === null ? '' : ` (مقسومًا على ${divisor})`}`,
    counted: (period, when) =>
      `${{ start: 'بداية', middle: 'منتصف', end: 'نهاية', average: 'متوسط' }[when]} ${period}`,
  },
};
