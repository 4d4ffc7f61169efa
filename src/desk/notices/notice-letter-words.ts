import type { MemberLanguage } from '../../readers/member.ts';
import type { StoryState } from '../../stories/story.ts';
import type { NoticeKind } from './notice.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The words of letters of what somebody was told at the desk, in one language. */
export interface NoticeLetterWords {
  readonly locale: string;
  /** The subject where there are several. */
  readonly count: Forms;
  readonly more: Forms;
  readonly before: string;
  readonly told: Readonly<Record<NoticeKind, string>>;
  /** Given with a due time. */
  readonly givenDue: string;
  readonly states: Readonly<Record<StoryState, string>>;
  readonly clock: string;
  readonly somebody: string;
  readonly untitled: string;
  readonly after: string;
  readonly change: string;
  readonly stop: string;
}

/** The words of letters of what somebody was told at the desk, in every language. */
export const NOTICE_LETTER_WORDS: Readonly<Record<MemberLanguage, NoticeLetterWords>> = {
  en: {
    locale: 'en-GB',
    count: { one: '{n} notice from the desk', other: '{n} notices from the desk' },
    more: { other: 'And {n} more.' },
    before: 'What you were told at the desk and have not read there yet.',
    told: {
      given: '{name} gave it to you',
      comment: '{name} commented',
      answer: '{name} answered',
      mention: '{name} mentioned you',
      'sent back': '{name} sent it back',
      approved: '{name} approved it',
      moved: '{name} moved it: {state}',
      'due soon': 'due {time}',
      overdue: 'overdue since {time}',
      stuck: 'did not go out at its time, {time}',
      replaced: 'its source sent a new text: it needs to be reviewed again',
      ended: 'the agency cancelled it: it has been withdrawn',
      canceled: 'the agency cancelled it, or the story it was translated from',
      'picture canceled': 'the agency cancelled a picture in it: take it out',
      left: 'the agency sent a new version, which was not used: an editor has to decide',
    },
    givenDue: '{name} gave it to you, due {time}',
    states: {
      draft: 'Draft',
      'in review': 'In review',
      approved: 'Approved',
      scheduled: 'Scheduled',
      published: 'Published',
      withdrawn: 'Withdrawn',
    },
    clock: 'the clock',
    somebody: 'somebody whose account is gone',
    untitled: 'No headline yet',
    after: 'You get this letter because you work in the newsroom; below you choose what comes.',
    change: 'Choose what comes by mail',
    stop: 'Stop letters from the desk',
  },
  fr: {
    locale: 'fr',
    count: { one: '{n} avis du desk', other: '{n} avis du desk' },
    more: { one: 'Et {n} autre.', other: 'Et {n} autres.' },
    before: 'Ce qui vous a été signalé au desk et que vous n’y avez pas encore lu.',
    told: {
      given: '{name} vous l’a confié',
      comment: '{name} a commenté',
      answer: '{name} a répondu',
      mention: '{name} vous a mentionné',
      'sent back': '{name} l’a renvoyé',
      approved: '{name} l’a approuvé',
      moved: '{name} l’a fait passer à : {state}',
      'due soon': 'attendu {time}',
      overdue: 'en retard depuis {time}',
      stuck: 'n’est pas parti à son heure, {time}',
      replaced: 'la source a envoyé un autre texte : à relire de nouveau',
      ended: 'l’agence l’a annulé : il a été retiré',
      canceled: 'l’agence l’a annulé, ou l’article dont il est la traduction',
      'picture canceled': 'l’agence a annulé une photo qu’il contient, à retirer',
      left: 'l’agence a envoyé une nouvelle version, non reprise : à la rédaction de décider',
    },
    givenDue: '{name} vous l’a confié, attendu {time}',
    states: {
      draft: 'Brouillon',
      'in review': 'En relecture',
      approved: 'Approuvé',
      scheduled: 'Programmé',
      published: 'Publié',
      withdrawn: 'Retiré',
    },
    clock: 'l’horloge',
    somebody: 'quelqu’un dont le compte n’existe plus',
    untitled: 'Pas encore de titre',
    after:
      'Vous recevez cette lettre parce que vous travaillez à la rédaction ; ci-dessous, vous choisissez ce qui vient.',
    change: 'Choisir ce qui vient par courriel',
    stop: 'Ne plus recevoir de lettres du desk',
  },
  ru: {
    locale: 'ru',
    count: {
      one: '{n} уведомление из редакции',
      few: '{n} уведомления из редакции',
      other: '{n} уведомлений из редакции',
    },
    more: { other: 'И ещё {n}.' },
    before: 'О чём вам сообщили в редакции и что вы там ещё не прочли.',
    told: {
      given: '{name} поручает вам',
      comment: '{name}: замечание',
      answer: '{name}: ответ',
      mention: '{name} упоминает вас',
      'sent back': '{name} возвращает',
      approved: '{name} одобряет',
      moved: '{name} передвигает: {state}',
      'due soon': 'срок {time}',
      overdue: 'просрочен с {time}',
      stuck: 'не вышел в своё время, {time}',
      replaced: 'источник прислал другой текст: снова ждёт проверки',
      ended: 'агентство аннулировало его: он снят с публикации',
      canceled: 'агентство аннулировало его или материал, с которого он переведён',
      'picture canceled': 'агентство аннулировало фотографию в нём: её надо убрать',
      left: 'агентство прислало новую версию, она не взята: решает редактор',
    },
    givenDue: '{name} поручает вам, срок {time}',
    states: {
      draft: 'Черновик',
      'in review': 'На проверке',
      approved: 'Одобрен',
      scheduled: 'Запланирован',
      published: 'Опубликован',
      withdrawn: 'Отозван',
    },
    clock: 'часы',
    somebody: 'кто-то, чья учётная запись удалена',
    untitled: 'Заголовка ещё нет',
    after: 'Вы получили это письмо, потому что работаете в редакции; ниже можно выбрать, что приходит.',
    change: 'Выбрать, что приходит по почте',
    stop: 'Больше не присылать писем из редакции',
  },
  ar: {
    locale: 'ar-u-nu-latn',
    count: {
      zero: 'لا إشعارات من غرفة الأخبار',
      one: 'إشعار من غرفة الأخبار',
      two: 'إشعاران من غرفة الأخبار',
      few: '{n} إشعارات من غرفة الأخبار',
      many: '{n} إشعارًا من غرفة الأخبار',
      other: '{n} إشعار من غرفة الأخبار',
    },
    more: { other: 'وهناك {n} غيرها.' },
    before: 'ما أُبلغت به في غرفة الأخبار ولم تقرأه هناك بعد.',
    told: {
      given: 'أسندها إليك {name}',
      comment: 'علّق {name}',
      answer: 'ردّ {name}',
      mention: 'ذكرك {name}',
      'sent back': 'أعادها {name}',
      approved: 'وافق عليها {name}',
      moved: 'نقلها {name}: {state}',
      'due soon': 'موعدها {time}',
      overdue: 'متأخرة منذ {time}',
      stuck: 'لم تُنشر في موعدها، {time}',
      replaced: 'أرسل المصدر نصًا آخر: عادت لتنتظر المراجعة',
      ended: 'ألغتها الوكالة، فسُحبت',
      canceled: 'ألغتها الوكالة، أو ألغت القصة التي تُرجمت عنها',
      'picture canceled': 'ألغت الوكالة صورة فيها يجب حذفها',
      left: 'أرسلت الوكالة نسخة جديدة لم تُؤخذ: القرار لمحرر',
    },
    givenDue: 'أسندها إليك {name}، وموعدها {time}',
    states: {
      draft: 'مسودة',
      'in review': 'قيد المراجعة',
      approved: 'موافَق عليها',
      scheduled: 'مجدولة',
      published: 'منشورة',
      withdrawn: 'مسحوبة',
    },
    clock: 'الساعة',
    somebody: 'شخص لم يعد له حساب',
    untitled: 'لا عنوان بعد',
    after: 'تصلك هذه الرسالة لأنك تعمل في غرفة الأخبار؛ وأدناه تختار ما يصلك.',
    change: 'اختر ما يصلك بالبريد',
    stop: 'إيقاف رسائل غرفة الأخبار',
  },
  zh: {
    locale: 'zh-CN',
    count: { other: '编辑台有 {n} 条通知' },
    more: { other: '另有 {n} 条。' },
    before: '以下是编辑台给您、您还没有在那里读过的通知。',
    told: {
      given: '{name} 交给了您',
      comment: '{name} 写了批注',
      answer: '{name} 回复了',
      mention: '{name} 提到了您',
      'sent back': '{name} 退回了',
      approved: '{name} 通过了',
      moved: '{name} 流转为：{state}',
      'due soon': '截止 {time}',
      overdue: '自 {time} 起逾期',
      stuck: '没有按时发布：{time}',
      replaced: '来源发来了新文本，重新等待审阅',
      ended: '通讯社已撤稿，本站已撤下',
      canceled: '通讯社已撤销此稿，或其译自的稿件',
      'picture canceled': '通讯社撤销了其中一张图片，须撤下',
      left: '通讯社发来新版本，尚未采用，需由编辑决定',
    },
    givenDue: '{name} 交给了您，截止 {time}',
    states: {
      draft: '草稿',
      'in review': '审稿中',
      approved: '已通过',
      scheduled: '已定时',
      published: '已发布',
      withdrawn: '已撤回',
    },
    clock: '时钟',
    somebody: '账户已不存在的人',
    untitled: '还没有标题',
    after: '您收到此邮件，是因为您在编辑部工作；在下方可以选择接收哪些通知。',
    change: '选择哪些通知发邮件',
    stop: '不再接收编辑台邮件',
  },
};
