import type { CorrectionKind } from '../../stories/correction.ts';
import type { Letter } from '../letters/letter.ts';
import type { MemberLanguage } from '../member.ts';
import { unsubscribeHeaders } from './unsubscribe-key.ts';

/** What a letter about a correction is written from. */
export interface CorrectionWriting {
  readonly language: MemberLanguage;
  readonly correction: {
    readonly id: string;
    readonly kind: CorrectionKind;
    readonly at: Date;
    readonly text: string;
    readonly passageBefore: string | null;
    readonly passageAfter: string | null;
  };
  readonly story: { readonly slug: string; readonly headline: string; readonly language: string };
  readonly publicUrl: string;
  readonly zone: string;
}

interface Texts {
  readonly locale: string;
  readonly subject: Readonly<Record<CorrectionKind, string>>;
  readonly before: Readonly<Record<CorrectionKind, string>>;
  readonly was: string;
  readonly is: string;
  readonly after: string;
  readonly change: string;
  readonly stop: string;
}

const TEXTS: Readonly<Record<MemberLanguage, Texts>> = {
  en: {
    locale: 'en-GB',
    subject: {
      correction: 'Correction: {headline}',
      clarification: 'Clarification: {headline}',
      update: 'Update: {headline}',
      retraction: 'Withdrawn: {headline}',
    },
    before: {
      correction: 'Something was wrong in a story you saved or were sent by us. We have put it right.',
      clarification: 'Something was unclear in a story you saved or were sent by us.',
      update: 'There is something newer to a story you saved or were sent by us.',
      retraction: 'We have withdrawn a story you saved or were sent by us.',
    },
    was: 'It said: “{text}”',
    is: 'It says now: “{text}”',
    after: 'You get this letter because you saved this story here, or it stood in a letter of ours to you.',
    change: 'Choose which letters we write',
    stop: 'Stop letters about corrections',
  },
  ru: {
    locale: 'ru',
    subject: {
      correction: 'Исправление: {headline}',
      clarification: 'Уточнение: {headline}',
      update: 'Обновление: {headline}',
      retraction: 'Отозвано: {headline}',
    },
    before: {
      correction: 'В материале, который вы сохранили или получили от нас, была ошибка. Мы её исправили.',
      clarification: 'В материале, который вы сохранили или получили от нас, было что-то неясно.',
      update: 'К материалу, который вы сохранили или получили от нас, есть новое.',
      retraction: 'Мы отозвали материал, который вы сохранили или получили от нас.',
    },
    was: 'Было: «{text}»',
    is: 'Стало: «{text}»',
    after: 'Вы получили это письмо, потому что сохранили этот материал или он был в нашем письме вам.',
    change: 'Выбрать, о чём мы пишем',
    stop: 'Больше не писать об исправлениях',
  },
  zh: {
    locale: 'zh-CN',
    subject: {
      correction: '更正：{headline}',
      clarification: '澄清：{headline}',
      update: '更新：{headline}',
      retraction: '撤回：{headline}',
    },
    before: {
      correction: '您收藏或从本站收到的一篇文章有误，我们已作更正。',
      clarification: '您收藏或从本站收到的一篇文章有不清之处，特此澄清。',
      update: '您收藏或从本站收到的一篇文章有了新情况。',
      retraction: '您收藏或从本站收到的一篇文章已被我们撤回。',
    },
    was: '原文：“{text}”',
    is: '现为：“{text}”',
    after: '您收到此邮件，是因为您收藏了本文，或本文曾出现在我们给您的邮件中。',
    change: '选择接收哪些邮件',
    stop: '不再接收更正通知',
  },
  ar: {
    locale: 'ar-u-nu-latn',
    subject: {
      correction: 'تصويب: {headline}',
      clarification: 'توضيح: {headline}',
      update: 'تحديث: {headline}',
      retraction: 'سُحبت: {headline}',
    },
    before: {
      correction: 'كان في مادة حفظتها أو وصلتك منا خطأ، وقد صوّبناه.',
      clarification: 'كان في مادة حفظتها أو وصلتك منا ما هو غير واضح.',
      update: 'هناك جديد في مادة حفظتها أو وصلتك منا.',
      retraction: 'سحبنا مادة حفظتها أو وصلتك منا.',
    },
    was: 'كان النص: «{text}»',
    is: 'النص الآن: «{text}»',
    after: 'تصلك هذه الرسالة لأنك حفظت هذه المادة، أو لأنها كانت في رسالة منا إليك.',
    change: 'اختر الرسائل التي نكتبها',
    stop: 'إيقاف رسائل التصويبات',
  },
  fr: {
    locale: 'fr',
    subject: {
      correction: 'Rectificatif : {headline}',
      clarification: 'Précision : {headline}',
      update: 'Mise à jour : {headline}',
      retraction: 'Retiré : {headline}',
    },
    before: {
      correction:
        'Une erreur figurait dans un article que vous avez enregistré ou reçu de nous. Nous l’avons rectifiée.',
      clarification: 'Un point n’était pas clair dans un article que vous avez enregistré ou reçu de nous.',
      update: 'Il y a du nouveau sur un article que vous avez enregistré ou reçu de nous.',
      retraction: 'Nous avons retiré un article que vous avez enregistré ou reçu de nous.',
    },
    was: 'Il était écrit : « {text} »',
    is: 'Il est écrit désormais : « {text} »',
    after:
      'Vous recevez cette lettre parce que vous avez enregistré cet article, ou qu’il figurait dans une de nos lettres.',
    change: 'Choisir les lettres que nous écrivons',
    stop: 'Ne plus recevoir de rectificatifs',
  },
};

/** A letter that tells a member that a story they know was corrected, or withdrawn. */
export function correctionLetter(writing: CorrectionWriting, stopAt: string): Letter {
  const { language, correction, story, publicUrl, zone } = writing;
  const texts = TEXTS[language];
  const { kind, text, at, passageBefore, passageAfter } = correction;
  const fill = (words: string, name: string, value: string) => words.replace(`{${name}}`, () => value);
  const when = new Intl.DateTimeFormat(texts.locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(at);
  const anchor = kind === 'retraction' ? '' : `#correction-${correction.id}`;
  return {
    kind: 'correction',
    language,
    subject: fill(texts.subject[kind], 'headline', story.headline),
    before: [texts.before[kind]],
    items: [
      {
        title: story.headline,
        lang: story.language,
        href: `${publicUrl}/story/${story.slug}${anchor}`,
        text,
        about: when,
      },
    ],
    after: [
      ...(passageBefore ? [fill(texts.was, 'text', passageBefore)] : []),
      ...(passageAfter ? [fill(texts.is, 'text', passageAfter)] : []),
      texts.after,
    ],
    foot: [
      { text: texts.change, href: `${publicUrl}/account?lang=${language}` },
      { text: texts.stop, href: stopAt },
    ],
    headers: unsubscribeHeaders(stopAt),
  };
}
