import type { Translated } from '../message.ts';
import type { deskTokensEn } from './en.ts';

/** What the portal says of tokens for programs, in Russian. */
export const deskTokensRu: Translated<typeof deskTokensEn> = {
  tokensTitle: 'Токены',
  tokensIntro:
    'Программа обращается к API с вашим токеном. Ей можно то, что названо в правах токена, и никогда не больше, чем можно вам в этот момент.',
  tokensNew: 'Создать токен',
  tokensName: 'Для чего он',
  tokensNameHint: 'Название, по которому вы его узнаете, например «импорт ленты».',
  tokensDays: 'Действует',
  tokensDaysCount: { one: '{count} день', few: '{count} дня', many: '{count} дней', other: '{count} дня' },
  tokensScopes: 'Что ему можно',
  tokensMake: 'Создать токен',
  tokensMade: 'Токен «{name}» создан. Скопируйте его сейчас: он показан только этот раз.',
  tokensSecret: 'Токен',
  tokensHow: 'Программы посылают его с каждым запросом, в этом поле:',
  tokensNone: 'У вас нет токенов.',
  tokensNoneAdvice: 'Создайте токен, если программа должна работать за вас.',
  tokensMine: 'Ваши',
  tokensOthers: 'Токены остальных',
  tokensOthersNone: 'Больше ни у кого токенов нет.',
  tokensMadeAt: 'создан {time}',
  tokensUsedAt: 'использован {time}',
  tokensNeverUsed: 'не использован',
  tokensUntil: 'действует до {time}',
  tokensExpired: 'истёк {time}',
  tokensRevokedAt: 'отозван {time}',
  tokensRevoke: 'Отозвать',
  tokensRevoked: 'Токен отозван: с ним больше не войдёт ни одна программа.',
  tokensWasRevoked: 'Этот токен был отозван раньше.',
  tokensDescription: 'Описание API',
  scopeStoriesRead: 'читать материалы редакции в любом состоянии, их цифры, комментарии и версии',
  scopeStoriesWrite: 'начинать материалы, писать их, комментировать и поручать',
  scopeStoriesMove:
    'перемещать, планировать, публиковать и снимать материалы, ставить эмбарго, пропускать препятствия',
  scopeCorrectionsWrite: 'публиковать изменения и исправления',
  scopeNoticesManage: 'читать ваши уведомления и выбирать письма о них',
  scopeFiguresDecide: 'решать о цифрах: на чём они основаны и какой у них вердикт',
  scopeLiveWrite: 'писать записи трансляций, которые выходят сразу',
  scopeFrontArrange: 'расставлять первую страницу и разделы',
  scopeEntitiesDecide:
    'решать об именах, лицах и организациях в материалах, описывать, связывать, объединять и публиковать их',
  scopeScreeningDecide: 'читать вопросы сверки со списками и решать их',
  scopeListsImport: 'читать официальные списки и загружать их',
  scopeDataRead: 'читать корзины товаров и, если вы ими управляете, наборы данных',
  scopeDataWrite:
    'создавать и изменять корзины товаров и, если вы ими управляете, добавлять, подтверждать и удалять наборы данных',
  scopeMediaRead: 'читать медиатеку',
  scopeMediaWrite: 'добавлять изображения',
  scopeSourcesWrite: 'менять сведения об источниках, а значит и то, что может выйти',
  scopeLogRead: 'читать журнал',
};
