import { lazily } from '../../language/lazily.ts';
import { stemOf } from '../../language/stems.ts';

/** Words of reporting that say nothing of what is measured: what they stand beside is not made another thing by them. */
const EN = `
a an the this that these those it its they their them he she his her we our you your one ones who whom whose which
what when where why how as of in on at by for from to into onto out over under up down off with without within among
amongst amid between across along around about above below after before during since until till through throughout per
than then so such and or but nor yet if though although while whereas because not no neither only just even also too
still again already ever never now today currently recently meanwhile however therefore thus cost costs pay worth value values is are was were be been
being am has have had having do does did done doing will would shall should can could may might must said say says
saying told tell according show shows showed shown figure figures data statistic statistics statistical official
officials report reports reported reporting record records recorded register registered registering publish published
release released estimate estimated estimates suggest suggests suggested find finds found reveal reveals revealed note
notes noted put puts putting stand stands stood come comes came reach reaches reached hit hits total totals totalled
totaled amount amounts amounted make makes made account accounts accounted number numbers numbered count counts
counted counting average averages averaged measure measures measured remain remains remained stay stays stayed keep
keeps kept become becomes became see saw seen go goes went gone get gets got give gives gave take takes took taken
bring brings brought leave leaves left lead leads led rise rises rose risen rising increase increases increased
increasing grow grows grew grown growing growth gain gains gained climb climbs climbed jump jumps jumped surge surges
surged soar soared add adds added adding expand expanded expands up fall falls fell fallen falling decrease decreases
decreased decline declines declined declining drop drops dropped shrink shrinks shrank shrunk lose loses lost losing
cut cuts cutting shed sheds slip slips slipped slide slid plunge plunged tumble tumbled contract contracted lower
lowered reduce reduced reduction ease eased halve halved double doubled treble trebled triple tripled quadruple
quadrupled change changes changed compare compared comparison against versus ahead behind high higher highest low
lower lowest large larger largest big bigger biggest small smaller smallest great greater greatest many much more most
few fewer fewest less least several some any all every each both half halves third thirds quarter quarters fifth tenth
percent percentage point points times time twice thrice fold first second third fourth fifth sixth seventh eighth
ninth tenth last latest next previous earlier later ago early late mid end ends ended start starts started beginning
begin began year years month months week weeks day days decade decades century centuries annual annually monthly
yearly quarterly level levels rate rates share shares proportion part parts whole overall altogether together combined
alone own same similar other others another else rest roughly nearly almost approximately around some exactly
precisely well far slightly sharply steadily steeply strongly significantly considerably substantially markedly little
bit country countries nation nations national state states member members world worldwide global globally
international place places people person persons figure list listed table covered covers cover there here thousand
million billion trillion hundred dozen zero two three four five six seven eight nine ten eleven twelve once per cent
apiece range ranged ranges ranging rank ranks ranked ranking exceed exceeds exceeded above top bottom peak peaked
trough record outnumber outnumbered overtake overtakes overtook overtaken surpass surpassed pass passed passes trail
trailed trails outpace outpaced match matched equal equals equalled expect expects expected expecting forecast
forecasts project projects projected projection foresee foresees predict predicted set likely unlikely mark marks
marked period full entire past current nearly just barely merely hardly least pace fast faster fastest slow slower
slowest continue continues continued trend result results basis terms term yet against further back bloc continent
region area areas live lived born head holds hold held belong belongs use uses used using provide provides provided
employ employs employed serve mean means series output size sizes somebody scientists ministry agency agencies
institute authority practically ran run running consecutive successive straight slumped accelerated slowed weakened strengthened weaker stronger row
emitted emits emit released survey surveys census analysts analyst researchers economists study studies team experts
newly latest until beyond adding added about paid tonnes tons degrees among officially roughly so-called recently late
early nationwide nationally countrywide contrast enough become instead despite unlike like alike including include
includes included excluding exclude drew draw
draws drawn collapsed collapse plummeted dwindled mourned shy tally sank shrivelled`;

/** Words of reporting that name things, people or kinds of them: beside what is measured they may make it another. */
const EN_THINGS = `
old new good bad long short
home house life lives living economy economies sector sectors office offices
builder builders driver drivers buyer buyers renter renters tenant
tenants shopper shoppers employer employers firm firms company companies business businesses market markets`;
/** Those who make what is measured, or what it is made in. */
const EN_MAKERS = `
plant plants station stations panel panels turbine turbines reactor reactors dam dams farm farms farmer farmers grower growers
maker makers producer producers manufacturer manufacturers`;

const FR = `
le la les l un une des du de d à au aux soit qu en et ou mais que qui dont où ce cette ces son sa ses leur leurs il elle ils elles on se s y n ne pas
plus moins sur sous dans par pour avec sans entre depuis pendant avant après contre selon vers chez est sont était étaient a ont avait avaient
été être avoir fait comptait comptaient compte comptent atteint atteignait s'élevait élevé élève établi établissait représentait représente
progressé augmenté baissé reculé diminué chuté passé passe passée en moyenne environ près quelque an ans année années mois trimestre pays
million millions milliard milliards mille pour cent pourcentage points fin début banque office institut données chiffres statistiques enregistré recensé dénombré
totalisé affiché consacré dépensé disposait disposaient accueilli reçu produit produisait récolté couvraient couvrait atteignaient
grimpé bondi plongé culminé dépassé avoisiné tiré tombé tombée hausse baisse recul progression diminution augmentation soit même celui celle
ceux moitié tiers quart près jusqu total tous toutes tout toute confondus confondues ensemble rapport comparaison comparé précédent précédente dernier dernière
premier première deuxième troisième quatrième trimestre semestre fois alors tandis ainsi seul seule seulement également encore déjà toujours
niveau chiffre nombre part taux donc hui aujourd personnes habitants vu partir rapporté établir coûtait coûte coûté coûtaient valait
vaut valaient litre litres kilo once tonne tonnes baril fourni fournit fournissait fournissaient recueilli obtenu obtenue remporté contre stagné
stabilisé maintenu franchi frôlé approché égalé revenue revenu remonté remontée redescendu redescendue resté restée restaient demeuré durant lors
cours pic plancher record selon d'après dès désormais toujours quasiment presque exactement tout juste peine guère`;
const RU = `
в во на по с со за к до от из у о об при для и или но а не ни что чтобы как так это этот эта эти его ее их они он она оно был была было были
есть году год года лет месяц месяца составил составила составило составляет составили достиг достигла достигло достигли выросла вырос выросло
выросли снизилась снизился снизилось упал упала упало увеличилась сократилась данным данные согласно среднем около почти более менее чем
млн млрд тыс миллион миллиона миллионов миллиард миллиарда миллиардов тысяч процент процента процентов пункта пунктов страны страна человек
долларов доллара евро рублей стоила стоил стоило конец начало меньше больше выше ниже тогда том числе среди сравнению сравнении предыдущим предыдущего
предыдущий прошлым прошлого прошлом годом ранее раньше против сообщил сообщает сообщила зарегистрировано зарегистрировала зарегистрировали зафиксировано насчитывалось
насчитывал насчитывала проживало жило случаев уровень уровня уровне показатель показателя число количество доля возрасте квартале квартал полугодии
первом втором третьем четвертом весь вся всё всего все общий общая итогам сообщению также тем самым лишь только уже ещё еще треть половина четверть раза
составляла составлял составляло составляли оказалось оказался оказалась поднялась поднялся поднялось опустилась дошла дошел литр литра литров унция унции унцию тонна тонны баррель барреля килограмм
стоит стоят стоило обошелся обошлась обходился обходилась оценивался держался держалась оставался оставалась оставалось
вырос выросла выросло подскочил подскочила подскочило рухнул рухнула рухнуло просел просела прибавил прибавила
превысил превысила превысило приблизился приблизилась перевалил перевалила остановился остановилась
полиция полиции ведомство ведомства министерство министерства статистики агентство сначала затем впервые
практически почти ровно едва лишь всего-навсего рекорд рекордный рекордного`;
const ZH =
  '年 月 日 的 在 为 是 了 和 与 从 到 至 达 约 近 超 过 比 上 下 涨 跌 增 长 减 少 升 降 亿 万 千 百 分 之 点 人 个 元 美 国 数 据 显 示 世 界 银 行 据 每 均 平 同 期 去 今 年 度 口 共 有 占 率 最 高 低';
const AR = `
في من الى إلى على عن مع عند بين منذ حتى خلال بعد قبل حوالي نحو أكثر أقل كان كانت بلغ بلغت وصل وصلت سجل سجلت ارتفع ارتفعت انخفض انخفضت
متوسط عدد نسبة عام سنة شهر مليون مليار ألف تريليون بالمئة بالمائة في المئة دولار يورو حسب وفق وفقا بيانات هذا هذه الذي التي أن بنسبة مقارنة بـ السابق الماضي السابقة الماضية مقابل زيادة بزيادة انخفاض ارتفاع تراجع تراجعت نما نمت زاد زادت هبط وصول يبلغ تبلغ قدره قدرها بقيمة قيمة إجمالي معدل مستوى شخص نسمة فرد قد لقد تم وقد كما فيما بينما الأول الثاني الثالث الرابع الربع وكان وكانت لتر للتر طن للطن برميل للبرميل أوقية للأوقية كيلوغرام قدم قدمت استقر استقرت تجاوز تجاوزت قارب قاربت ناهز ناهزت
استقبل استقبلت شهد شهدت تراوح بلوغ ظل ظلت عاد عادت قفز قفزت هبط هبطت تقريبا حاليا سابقا لاحقا فقط أيضا كما`;

const setOf = (text: string, language: string) =>
  new Set(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => stemOf(word, language)),
  );
const makers = lazily(() => setOf(EN_MAKERS, 'en'));
const things = lazily(() => new Set([...setOf(EN_THINGS, 'en'), ...makers()]));
const REPORTING: Readonly<Record<string, () => ReadonlySet<string>>> = {
  en: lazily(() => new Set([...setOf(EN, 'en'), ...things()])),
  fr: lazily(() => setOf(FR, 'fr')),
  ru: lazily(() => setOf(RU, 'ru')),
  zh: lazily(() => setOf(ZH, 'zh')),
  ar: lazily(() => setOf(AR, 'ar')),
};

/** Whether a word, by its stem, is one of reporting, that needs no explanation. */
export function isReporting(stem: string, language: string): boolean {
  return REPORTING[language.toLowerCase().split('-')[0] ?? '']?.().has(stem) ?? false;
}

/** Whether a word of reporting, by its stem, names a thing: "companies", "homes", "new". */
export function isThing(stem: string): boolean {
  return things().has(stem);
}

/** Whether a word, by its stem, names those who make what is measured: "farmers", "reactors". */
export function isMaker(stem: string): boolean {
  return makers().has(stem);
}

/** Stems of a price's name, and of what is done with money, that are no part of what is priced. */
export const PRICE_WORDS: ReadonlySet<string> = new Set(
  'price cost valu averag mean median spot quot fee charg sold sale paid'.split(' '),
);
/** Stems that say that something has a price. */
export const PRICED: ReadonlySet<string> = new Set(
  'price cost trade valu cheaper dearer expens paid pay fetch sold bought charg'.split(' '),
);
/** Stems of what things are sold by, or as, that are none of what is priced: "a pound of coffee", "new cars". */
export const SOLD_BY: ReadonlySet<string> = new Set([
  ...[
    'pound',
    'kilo',
    'kilogram',
    'gram',
    'ounce',
    'litr',
    'liter',
    'gallon',
    'cubic',
    'metr',
    'meter',
    'squar',
  ],
  ...[
    'bottl',
    'can',
    'bag',
    'box',
    'pack',
    'packet',
    'sack',
    'bushel',
    'dozen',
    'singl',
    'new',
    'old',
    'month',
  ],
]);
/** Numbers that tell things apart: "two-bedroom apartments". */
export const NUMBERS = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]);
/** Stems that say that something is of so many. */
export const RATE_WORDS = ['rate', 'percentag', 'proport'];
/** Stems that compare how many live somewhere. */
export const SIZES = [
  'larg',
  'larger',
  'big',
  'bigger',
  'small',
  'smaller',
  'largest',
  'biggest',
  'smallest',
];
/** Stems of persons. */
export const PEOPLE = new Set(['peopl', 'person', 'citizen']);
/** Words of a measure's name for the state that what is counted is in: without them something else is counted. */
export const IN_STATE =
  /^(?:open|pend|outstand|unsold|unpaid|overdu|dormant|vacant|unoccupi|entitl|elig|unsentenc|remand|stateless|displac)$/;
/** Stems of words without which the rest of a measure's name is another thing: "minimum wages", "household waste". */
export const QUALIFYING = /^(?:minimum|maximum|median|net|gross|sentenc|remand|long|short|youth)$/;
