import { newStemmer } from 'snowball-stemmers';
import { normalFormFor } from '../language/search/normal-form.ts';

/**
 * Words by language that do not describe a story's subject, besides the index's own stop words: one word each, in any
 * form.
 */
const NEVER: Record<string, string> = {
  en: `able above according account across act action activity actual add addition address advance age agree aim allow
    alone amount announce annual another answer appear approach area argue around article ask aspect attempt available
    average away back bad base basis become begin behalf believe best better big bit bring build busy call carry case
    cause certain chance change check choice choose clear close come common compare complete concern condition confirm
    consider contain content continue contrast copy cost count couple course cover create current cut data date day deal
    decade decide degree depend describe detail develop difference different difficult direct discuss document draw drop
    due early earlier easy edge edit edition effect effort end enough entire entry era even event ever evidence example
    exceed expect explain extent eye face fact fail fall far fast feel few field figure file fill final find first
    five fix follow force form former forward four free friday front full further future gain gap general get give
    go goal good great ground group grow grew growth half hand happen hard head hear heart help hid hide high hit hold
    home hope hour hundred idea impact include increase indeed index information instead interest introduce issue item
    join keep key kind know known lack large last late latest launch lead learn least leave left length less let level
    life light likely limit line link list little live long longer look lose loss lot low made main major make making
    many mark matter mean measure meet member mention method middle might million mind minute miss mix moment month
    monthly move name near nearly need never new news next nine note nothing notice now number occur offer often old
    once open opening order origin other outcome outside own page paper part particular pass past pattern pay people
    per percent percentage period person pick piece place plan play please point position possible present press prevent
    previous probably problem process produce proof propose prove provide public publish pull purpose push put quarter
    question quick quite quote raise range rank rate rather reach read reader ready real reason receive recent record
    reduce refer reflect reflection region relate relation remain remark remember reply report reporter represent request
    require respond response rest result return reveal review right rise role room round row rule run save say scale
    second section see seek seem sell send sense sentence separate series serious serve set settle seven several shape
    share sheet short show side sign similar simple simply single site situation six size slow small sort source speak
    spend split spokesman spokeswoman spot stage stand start statement status stay step stop story strong style subject
    success sum summary support surge sure switch table take talk tell ten term test text thank thing think third
    thought thousand three time title today together told tomorrow top total touch toward trail try turn two twice type
    unit unknown update usual value version view visit voice volume wait want watch way weak week weekend weekly well
    whole wide win wish word work world worth write writer wrong year yearly yes yesterday zero
    company firm official officials government minister president chairman spokesperson mr mrs ms dr inc corp ltd co plc
    sa ag llc sunday monday tuesday wednesday thursday saturday january february march april june july august september
    october november december western eastern northern southern european american asian african gmt est exclusive column
    came went gone ran led fell rose sold bought paid met felt grown shown taken given made office council annex committee
    analyst analysts expert experts agency newspaper reuters`,
  fr: `abord accord actuel affaire affirmer afin ailleurs ajouter aller ami ancien annee annonce annuel apparaitre apport
    appel approche article aspect assez attente attention aucun aujourd aujourdhui auteur autour autre avance avant
    avenir avis baisse base beau besoin bien bilan bout but cadre capable cas cause centaine certain chaque chef chiffre
    choix chose citation comparaison compte compter concerne condition confiance connaitre connu conseil constat contenu
    contraire copie cote coup cours cout croissance date debut decennie declarer degre demain demande demi dernier
    derriere detail devant devenir deux different difficile dire direct direction donc donner donnee double droit
    duree dizaine ecart edition effet effort egalement element encore endroit ensemble ensuite enquete entier entree
    environ envoyer equipe espace esprit essai etape etat etude euro evenement exemple expert explication face facon fait
    faire falloir famille faute fiche fichier fil fin fois fond force forme fort futur gain general grand gros groupe
    guise hausse haut heure hier histoire homme idee image important indice information initial interet intervalle jamais
    janvier jeu jeudi jeune jour journal journaliste juste lecteur lendemain leger lettre lieu ligne limite lire
    liste long longtemps lors lundi mai main maintenant majeur mal maniere mardi marque mars matin matiere meilleur
    membre mention mercredi mesure methode mettre milieu milliard million minute mise mode moindre moins mois moitie
    moment monde mot mouvement moyen moyenne nature nom nombre nombreux note nouveau nouvelle numero objet ordre origine
    page papier parole part partie partir pas passage passe pause peine pendant pense periode permettre personne perte
    petit peu peuple phrase piece place plan plein plupart plusieurs point porter position possible precedent premier
    presque presse prix probable probleme prochain produire profit projet propos propre proportion public publier
    quantite quart question quoi raison rang rapide rapport rapporter reel regard region regle relation remarque
    rendre repere reponse reprise reste resultat retour retrait reunion rien role rythme saison samedi savoir seconde
    section semaine semestre sens serie serieux service seul seulement sien signe simple situation societe soin soir
    solution somme sorte sortie source souvent stade statut suite suivant suivi sujet support surplus systeme tableau
    taille tard taux tel temps tenir tendance terme tete texte titre tiers total toujours tour tout trace trait tranche
    travail travers trimestre trois trop trouver type un unite usage utile valeur variation veille vendredi venir verite
    version vie vieux ville visite vite voie voir voix volume vrai vue zero entreprise gouvernement ministre president
    porte responsable analyste selon dossier annoncer augmenter prochaine connue`,
  ru: `автор анализ больший будущее быстро век версия верх весь вещь вечер взгляд вид видеть внимание возможность вопрос
    воскресенье время всякий встреча вторник второй выбор вывод выпуск выше газета главный глава год голос граница
    группа данные дата дело день десятилетие десяток деталь добавить документ доклад дол должный доля доступ друг другой
    единица ежегодный есть жизнь журналист завтра задача заметка запись заявление заявить здание знак знать значение
    идея издание изменение иметь имя информация источник итог каждый картина качество квартал книга количество колонка
    конец копия круг лист лишь любой материал мера месяц место метод миллиард миллион минута минувший мир мнение момент
    название наличие направление например народ настоящий начало неделя немного несколько новость новый номер нужный
    обзор область образ общий объем обычный один октябрь описание оборот определение опыт основа особый остаток ответ
    отдел отличие отношение отчет оценка очередь ошибка пара первый период письмо планета плюс повод повтор подход
    показатель полгода половина положение понедельник порядок последний последствие поток правда правило право пределы
    предложение пример примечание принцип причина проблема прогноз процент процесс прошлый пункт путь пятница работа
    раз размер разница разный район рамка раздел редакция результат рекорд решение роль рост ряд сайт самый сведения
    связь сегодня середина серия сила система ситуация слово слой случай смысл снижение событие содержание сообщение
    сообщить сорт состав составить состояние среда среднее средство срок ссылка стадия статус статья степень сторона
    стоимость страница страна строка строчка суббота сумма суть сутки счет таблица текст тема темп тенденция термин тип
    товарищ том точка третий труд тысяча увеличение уровень условие устройство утро участие факт файл фон форма фраза
    характер ход хороший цель целое центр цифра час частность часть человек человечество четверг четверть читатель
    число член чтение шаг эпоха этап январь февраль март апрель май июнь июль август сентябрь ноябрь декабрь компания
    чиновник эксперт аналитик министр президент правительство представитель глава агентство позиция след список списки списка перечень перечни известно также следующий сообщил заявил сказал вырос упал стал был`,
  ar: `اسبوع اساس اسم اصل اطار امر امكان اهميه اول اولي اخر اخري اخير اخيره اكثر اقل اليوم الان التي الذي الذين اللذين
    اللتين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد الاثنين انتاج بدايه بيان بيانات تاريخ تالي تاليه تقرير تغيير ثاني
    ثانيه ثالث ثالثه جانب جاري جديد جديده جزء جميع جهه حال حاله حالي حاليه حجم حد حقيقه حول خاص خاصه خبر خبير داخل
    درجه دوله دول ذات رابع رئيس رئيسي رقم ارقام رغم سابق سابقه سبب سطر سنه سنوات سنوي سنويه سؤال سوال شخص شكل شهر
    شيء شي صباح صحافه صحافي صحيفه صفحه طريق طريقه ظرف عالم عام عامه عدد عمليه عمل عنصر عنوان غير فتره فرق فصل فكره
    فقره قارئ قاري قسم قول قيمه كاتب كامل كبير كبيره كلمه كلمات كلام كم كميه لحظه ليل ماده ماضي ماضيه مبلغ متوسط مثال
    مجموع مجموعه محلل مره مرات مرحله مساء مستوي مسؤول مسوول مشكله مصدر معدل معظم معلومات معني مقال مقبل مقبله مقارنه
    مكان ملف ملحوظه موضوع موقع مئه مائه مليون مليار مناسبه منطقه مواد نتيجه نسبه نسخه نص نصف نظام نظر نفس نقطه نهار
    نهايه نوع هدف وجه وحده وزن وسط وصف وضع وقت ربع ثلث يوم يومي شركه شركات حكومه وزير متحدث وكاله باقي تفصيل تفاصيل
    ذكر راي رد زياده ارتفاع انخفاض تراجع نمو ادني اعلي اقرب صغير صغيره مهم مختلف مختلفه فعلي طبعه ثلاث ثلاثه اربعه
    خمسه سته سبعه ثمانيه تسعه عشره اثنين واحد واحده ابدا ايضا اثر حرف خانه خطا صواب سلسله قصه مساله وقائع واقع قائمه سجل سجلات قيد بند بلد بلدان بلده قادم قادمه معروف معروفه اعلن قال`,
  zh: `一个 一些 一条 一种 一家 一次 一年 一样 一般 一致 一直 一边 一起 万元 上午 上升 上年 上月 上涨 下午 下降 下跌 下面 不同
    不到 不少 不得 不是 不能 不过 世界 东西 个人 中文 主要 之一 之前 之后 之间 事件 事实 事情 亿元 人们 人士 人物 今天 今年 介绍
    以上 以下 以及 以前 以后 以来 任何 企业 会议 但是 位置 作为 作者 使用 例子 信息 修改 公司 其中 其他 具体 内容 几乎 出现 分析
    分别 刚刚 初步 别人 到底 前者 前面 办法 加上 包括 单位 历史 原因 原文 去年 参考 反映 发布 发现 发生 变化 只有 可以 可能 各国
    各种 同时 同比 后者 后面 否则 含义 告诉 周一 周二 周三 周四 周五 周六 周日 咨询 唯一 问题 因为 因此 回答 国内 国外 国家 地区
    地方 地点 均为 基础 增加 增长 增速 处理 多少 多数 大约 大量 如何 如果 媒体 存在 季度 完全 实际 对比 导致 小时 尽管 属于 工作
    已经 希望 年度 年代 年底 年末 开始 引用 当地 当年 当时 往往 情况 意义 意味 意思 成为 成果 所有 所以 手段 承认 报告 报道 指出
    按照 接近 提供 提到 提高 支持 改变 政府 数字 数据 数量 整个 文字 文件 文章 方式 方法 方面 旁边 无法 日前 日期 昨天 时代 时候
    时间 明天 明年 显示 普通 更多 曾经 最后 最大 最新 最近 月份 有关 未来 本文 本报 机会 条件 来自 来源 标准 标题 样子 根据 案例
    次数 正在 每个 每年 每月 比例 比较 水平 没有 注意 消息 清楚 测试 然后 版本 特别 状态 环比 现在 现有 理由 生产 用于 用途 由于
    百分点 目前 目标 目的 直接 直到 相关 相同 看到 真正 知道 研究 社会 种类 称为 程度 空白 突然 立即 第一 第二 第三 第四 等等 答案
    类型 系列 累计 约为 级别 组成 细节 结果 结束 统计 继续 缺少 网站 翻译 老师 而且 耗时 联系 能够 自己 自身 至少 英文 范围 行为
    表明 表格 表示 表达 要求 规模 角度 解释 计算 认为 记者 讨论 许多 证据 证明 评论 词语 词汇 试图 详细 说明 说法 读者 调查 超过
    距离 跟踪 过去 过程 运作 还是 还有 这个 这些 这样 这种 进行 进入 选择 透露 逐步 通过 速度 造成 那么 那些 部分 都是 重要 金额
    错误 长期 问题 降低 限制 除了 随后 集中 需要 非常 面临 项目 首先 高于 怎样 怎么 往下 必须 两位 哪里 哪些 多次 名字 名称 地址 记录 已知 下一个 已经 什么 它们 他们 她们 我们 你们 哪个 为何 为什么 公开`,
};

const known = new Map<string, ReadonlySet<string>>();

/**
 * Whether a term does not describe a story's subject in `language`; for other languages only months and days are known.
 */
export function isNeverSubject(term: string, language: string): boolean {
  const base = language.toLowerCase().split('-')[0] ?? '';
  let list = known.get(base);
  if (!list) {
    const form = normalFormFor(base);
    const words = (NEVER[base] ?? '').split(/\s+/).filter(Boolean);
    list = new Set([...words, ...calendarWords(base)].map((word) => rootOf(form(word), base)));
    if (known.size < 64) known.set(base, list);
  }
  return list.has(rootOf(term, base));
}

const english = newStemmer('english');

/** The stem of a word, since "announcement" says as little as "announce". */
function rootOf(term: string, language: string): string {
  return language === 'en' ? english.stem(term) : term;
}

/** The months, days and time spans of a language, from the platform's locale data. */
function calendarWords(language: string): string[] {
  const texts: string[] = [];
  for (const tag of [language, `${language}-LB`, `${language}-MA`]) {
    if (Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 0) continue;
    for (const style of ['long', 'short'] as const) {
      const day = new Intl.DateTimeFormat(tag, { weekday: style, timeZone: 'UTC' });
      const month = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
      const dated = new Intl.DateTimeFormat(tag, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let i = 0; i < 12; i += 1) {
        const at = Date.UTC(2026, i, 1 + i);
        texts.push(day.format(at), month.format(at), dated.format(at));
      }
    }
    for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'percent']) {
      for (const style of ['long', 'short'] as const) {
        const said = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: style });
        for (const count of [1, 2, 3, 5, 11, 100]) texts.push(said.format(count));
      }
    }
  }
  return texts.flatMap((text) => text.match(/[\p{L}\p{M}]{2,}/gu) ?? []);
}
