import type { MemberLanguage } from '../member.ts';

interface NewsletterWords {
  readonly confirmSubject: string;
  readonly confirmText: string;
  readonly confirmButton: string;
  readonly confirmWorks: string;
  readonly confirmIgnore: string;
  readonly knownSubject: string;
  readonly knownText: string;
  readonly subject: string;
  readonly intro: string;
  readonly why: string;
  readonly frontPage: string;
  readonly stop: string;
}

/** The words of the newsletter and of the letters around it, in every language. */
export const NEWSLETTER_WORDS: Readonly<Record<MemberLanguage, NewsletterWords>> = {
  en: {
    confirmSubject: 'Do you want the newsletter of {portal}?',
    confirmText:
      'Somebody, you we hope, has asked for the newsletter of {portal} to be sent to this address: one letter each weekday morning.',
    confirmButton: 'Yes, send it to me',
    confirmWorks: 'The link works for two days. Until it is followed, no newsletter is sent.',
    confirmIgnore: 'If this was not you, do nothing.',
    knownSubject: 'You get the newsletter of {portal} already',
    knownText:
      'Somebody has asked for the newsletter of {portal} to be sent to this address. It is sent to you already, and nothing has changed.',
    subject: '{portal}: {headline}',
    intro: 'The morning of {date}: what is new on the front page.',
    why: 'You get this letter because you asked for the newsletter of {portal}.',
    frontPage: 'Front page',
    stop: 'Stop the newsletter',
  },
  ru: {
    confirmSubject: 'Присылать вам рассылку «{portal}»?',
    confirmText:
      'Кто-то (надеемся, вы) попросил присылать на этот адрес рассылку «{portal}»: одно письмо утром каждого рабочего дня.',
    confirmButton: 'Да, присылайте',
    confirmWorks: 'Ссылка действует два дня. Пока по ней не перейдут, рассылка не отправляется.',
    confirmIgnore: 'Если это были не вы, ничего делать не нужно.',
    knownSubject: 'Вы уже получаете рассылку «{portal}»',
    knownText:
      'Кто-то попросил присылать на этот адрес рассылку «{portal}». Вы её уже получаете, ничего не изменилось.',
    subject: '{portal}: {headline}',
    intro: 'Утро, {date}: новое на первой полосе.',
    why: 'Вы получили это письмо, потому что подписались на рассылку «{portal}».',
    frontPage: 'Первая полоса',
    stop: 'Отписаться от рассылки',
  },
  zh: {
    confirmSubject: '您要订阅《{portal}》的新闻邮件吗？',
    confirmText: '有人（希望是您本人）申请将《{portal}》的新闻邮件发送到此地址：每个工作日早晨一封。',
    confirmButton: '是的，请发给我',
    confirmWorks: '链接两天内有效。点开之前，不会发送新闻邮件。',
    confirmIgnore: '如果不是您本人操作，请忽略此邮件。',
    knownSubject: '您已订阅《{portal}》的新闻邮件',
    knownText: '有人申请将《{portal}》的新闻邮件发送到此地址。您已经在接收，一切照旧。',
    subject: '{portal}：{headline}',
    intro: '{date}早晨：首页新内容。',
    why: '您收到此邮件，是因为您订阅了《{portal}》的新闻邮件。',
    frontPage: '首页',
    stop: '退订新闻邮件',
  },
  ar: {
    confirmSubject: 'هل تريد نشرة {portal} البريدية؟',
    confirmText:
      'طلب أحدهم، ونأمل أنه أنت، إرسال نشرة {portal} البريدية إلى هذا العنوان: رسالة واحدة صباح كل يوم عمل.',
    confirmButton: 'نعم، أرسلوها إليّ',
    confirmWorks: 'الرابط صالح يومين. ولا تُرسل أي نشرة قبل فتحه.',
    confirmIgnore: 'إن لم تكن أنت من طلب ذلك فلا تفعل شيئًا.',
    knownSubject: 'نشرة {portal} تصلك بالفعل',
    knownText: 'طلب أحدهم إرسال نشرة {portal} البريدية إلى هذا العنوان. وهي تصلك بالفعل، ولم يتغير شيء.',
    subject: '{portal}: {headline}',
    intro: 'صباح {date}: الجديد في الصفحة الأولى.',
    why: 'تصلك هذه الرسالة لأنك طلبت نشرة {portal} البريدية.',
    frontPage: 'الصفحة الأولى',
    stop: 'إيقاف النشرة',
  },
  fr: {
    confirmSubject: 'Voulez-vous la lettre d’information de {portal} ?',
    confirmText:
      'Quelqu’un, vous sans doute, a demandé que la lettre d’information de {portal} soit envoyée à cette adresse : une lettre chaque matin de semaine.',
    confirmButton: 'Oui, envoyez-la-moi',
    confirmWorks: 'Le lien fonctionne deux jours. Tant qu’il n’est pas suivi, aucune lettre n’est envoyée.',
    confirmIgnore: 'Si ce n’était pas vous, ne faites rien.',
    knownSubject: 'Vous recevez déjà la lettre d’information de {portal}',
    knownText:
      'Quelqu’un a demandé que la lettre d’information de {portal} soit envoyée à cette adresse. Vous la recevez déjà, rien n’a changé.',
    subject: '{portal} : {headline}',
    intro: 'Ce matin, {date} : les nouveautés de la une.',
    why: 'Vous recevez cette lettre parce que vous avez demandé la lettre d’information de {portal}.',
    frontPage: 'Une',
    stop: 'Ne plus recevoir la lettre d’information',
  },
};
