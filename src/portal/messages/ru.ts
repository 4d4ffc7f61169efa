import { accountRu } from './account/ru.ts';
import { accountsRu } from './accounts/ru.ts';
import { checkRu } from './check/ru.ts';
import { dataDeskRu } from './data-desk/ru.ts';
import { deskRu } from './desk/ru.ts';
import { deskBlocksRu } from './desk-blocks/ru.ts';
import { deskCasesRu } from './desk-cases/ru.ts';
import { deskColumnsRu } from './desk-columns/ru.ts';
import { deskCorrectingRu } from './desk-correcting/ru.ts';
import { deskDataNamesRu } from './desk-data-names/ru.ts';
import { deskDatasetsRu } from './desk-datasets/ru.ts';
import { deskEntitiesRu } from './desk-entities/ru.ts';
import { deskEventsRu } from './desk-events/ru.ts';
import { deskFeedsRu } from './desk-feeds/ru.ts';
import { deskFlowRu } from './desk-flow/ru.ts';
import { deskFollowedRu } from './desk-followed/ru.ts';
import { deskFrontRu } from './desk-front/ru.ts';
import { deskJobsRu } from './desk-jobs/ru.ts';
import { deskKeepingRu } from './desk-keeping/ru.ts';
import { deskLiveRu } from './desk-live/ru.ts';
import { deskLogRu } from './desk-log/ru.ts';
import { deskMediaRu } from './desk-media/ru.ts';
import { deskMenusRu } from './desk-menus/ru.ts';
import { deskPagesRu } from './desk-pages/ru.ts';
import { deskPanelRu } from './desk-panel/ru.ts';
import { deskPlacesRu } from './desk-places/ru.ts';
import { deskPreviewRu } from './desk-preview/ru.ts';
import { deskRedirectsRu } from './desk-redirects/ru.ts';
import { deskScreeningRu } from './desk-screening/ru.ts';
import { deskSectionsRu } from './desk-sections/ru.ts';
import { deskSettingsRu } from './desk-settings/ru.ts';
import { deskSourcesRu } from './desk-sources/ru.ts';
import { deskTimesRu } from './desk-times/ru.ts';
import { deskTokensRu } from './desk-tokens/ru.ts';
import { deskWebhooksRu } from './desk-webhooks/ru.ts';
import { deskWritingRu } from './desk-writing/ru.ts';
import { dossierRu } from './dossier/ru.ts';
import type { en } from './en.ts';
import { entityWordsRu } from './entity-words/ru.ts';
import { favoritesRu } from './favorites/ru.ts';
import { figuresRu } from './figures/ru.ts';
import { followingRu } from './following/ru.ts';
import { liveRu } from './live/ru.ts';
import type { Translated } from './message.ts';
import { ownFrontRu } from './own-front/ru.ts';
import { setupRu } from './setup/ru.ts';
import { tradeRu } from './trade/ru.ts';

/** What the portal says in Russian. */
export const ru: Translated<typeof en> = {
  ownName: 'Русский',
  openGraphLocale: 'ru_RU',

  skipToContent: 'Перейти к содержанию',
  toolsLabel: 'Инструменты',
  languagesLabel: 'Языки',
  sectionsLabel: 'Разделы',
  footerLabel: 'О портале',
  frontPage: 'Главная',
  corrections: 'Исправления',
  memberLogin: 'Вход',
  userRegistration: 'Регистрация',
  yourAccount: 'Ваш кабинет',
  editStory: 'Редактировать материал',
  logOut: 'Выйти',
  setAsFrontPage: 'Сделать главной',
  addToFavorites: 'В избранное',
  favorites: 'Избранное',
  ownFrontPage: 'Ваша главная',
  following: 'Подписки',
  history: 'История',
  outbox: 'Исходящие',
  people: 'Люди',
  memberArea: 'Кабинет',
  sitemap: 'Карта сайта',
  search: 'Поиск',
  searchLabel: 'Поиск по порталу {name}',
  footerAbout:
    '{name} указывает для каждого материала, откуда он взят, когда опубликован и что в нём исправлено.',
  demoNotice:
    'Это демонстрационная редакция. Материалы написаны по открытым данным, чтобы показать возможности программы.',
  forDevelopers: 'Данные для разработчиков',
  reportSecurity: 'Сообщить об уязвимости',
  madeWith: 'Работает на {program}',
  portalDescription: 'Новости портала {name} с указанием источника каждого материала.',

  dateAndTime: '{date}, {time}',
  zoneNotStated: '{time} (часовой пояс не указан)',
  published: 'Опубликовано',
  updated: 'обновлено',

  frontPageOf: '{name}, главная страница',
  topStories: 'Главное',
  latest: 'Последнее',
  mostRead: 'Самое читаемое',
  mostReadNote: 'За неделю, кроме материалов выше',
  allInSection: 'Ещё в разделе «{section}»',
  borrowedStories:
    'Здесь пока нет материалов на этом языке ({language}). Показаны материалы на другом: {other}.',
  noStoriesYet: 'Материалов пока нет.',
  noStoriesAdvice: 'Первый появится здесь сразу после публикации.',
  noStoriesHere: 'Здесь пока нет материалов.',
  noStoriesHereAdvice: 'Найти опубликованное помогут разделы выше и карта сайта.',

  kindAnalysis: 'Анализ',
  kindExplainer: 'Разбор',
  kindOpinion: 'Мнение',
  kindLive: 'Онлайн',
  by: 'Автор: {authors}',
  sourceOwn: 'Источник: {source}, собственный материал',
  sourceLicensed: 'Источник: {source}, публикуется на его условиях',
  sourceLinked: 'Источник: {source}, не собственный материал',
  agencyText: 'текст: {agency}',
  licenceIs: 'лицензия: {licence}',
  alsoIn: 'Также на языках:',
  readOriginal: 'Читать оригинал: {source}',
  tableLabel: 'Таблица',
  embedLabel: 'Откроется на',
  correctionsOfStory: { one: 'Исправление', few: 'Исправления', many: 'Исправления', other: 'Исправления' },
  citations: 'Документы и данные',
  noteOf: 'Документ: {title}',
  noteBack: 'Назад к тексту',
  topics: 'Темы',
  topic: 'Тема',
  author: 'Автор',
  share: 'Поделиться',
  shareByMail: 'По почте',
  shareWith: 'Отправить…',
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована',
  print: 'Печать',
  related: 'По теме',
  recommended: 'Рекомендуем',
  whySameEvent: 'О том же событии',
  whySharedTopic: 'Тоже на тему «{topic}»',
  whySharedWords: 'Общее: {words}',
  whySameSection: 'Тоже в разделе «{section}»',
  whyRelated: 'О том же предмете',
  whyLoose: 'Связано отдалённо',
  whyMostRead: 'Среди самых читаемых',
  whyNewestIn: 'Новое в разделе «{section}»',
  whyNewest: 'Новое',

  sectionDescription: '{section}: последние материалы портала {name}.',
  topicDescription: 'Материалы портала {name} на тему «{topic}».',
  authorDescription: '{author}: материалы в {name}.',
  monthDescription: 'Материалы портала {name}, {month}.',
  olderStories: 'Более ранние материалы',
  newestStories: 'Самые новые материалы',
  pagesLabel: 'Страницы',
  previousPage: 'Предыдущая страница',
  nextPage: 'Следующая страница',
  pageOf: 'Страница {page} из {pages}',

  correctionsPromise: 'В чём мы ошиблись, когда исправили и в каком материале.',
  noCorrections: 'Пока ни один материал не потребовал исправления.',
  noCorrectionsAdvice: 'Каждое исправление появится здесь и под самим материалом и останется там.',

  searchFor: 'Поиск: {query}',
  searchHelp:
    'Найти можно каждое слово каждого материала на любом языке. Выше стоят материалы, где ваших слов больше.',
  searchAll: {
    one: 'Поиск по {count} материалу',
    few: 'Поиск по {count} материалам',
    many: 'Поиск по {count} материалам',
    other: 'Поиск по {count} материала',
  },
  storiesFound: {
    one: 'Найден {count} материал',
    few: 'Найдено {count} материала',
    many: 'Найдено {count} материалов',
    other: 'Найдено {count} материала',
  },
  storiesFoundAtLeast: {
    one: 'Найдено не менее {count} материала',
    few: 'Найдено не менее {count} материалов',
    many: 'Найдено не менее {count} материалов',
    other: 'Найдено не менее {count} материала',
  },
  searchAlsoWritten: 'Пишется и так: «{name}»',
  searchMissing: 'ничего не найдено по словам: {words}',
  nothingFound: 'По запросу «{query}» ничего не найдено.',
  nothingFoundAdvice:
    'Попробуйте меньше слов или другие слова, проверьте написание, пишите имена так, как они пишутся на языке материала.',
  searchWithoutFilters: 'Искать во всех разделах, языках и датах',
  indexFilling: 'Поисковый индекс ещё заполняется: часть материалов найдётся чуть позже.',
  filters: 'Уточнить поиск',
  all: 'Все',
  section: 'Раздел',
  language: 'Язык',
  datesLabel: 'Дата публикации',
  dateFrom: 'С',
  dateTo: 'По',

  sitemapHelp: 'Все разделы, темы и месяцы портала.',
  sections: 'Разделы',
  languages: 'Языки',
  months: 'Месяцы',
  feeds: 'Ленты',
  sitemapForMachines: 'Карта сайта для программ',
  stories: {
    one: '{count} материал',
    few: '{count} материала',
    many: '{count} материалов',
    other: '{count} материала',
  },

  error400: 'Запрос не понят',
  error400Text: 'В адресе что-то не так, как мы ожидаем.',
  error400Advice: 'Проверьте адрес или найдите материал по словам.',
  error401: 'Только для участников',
  error401Text: 'Эта страница только для участников.',
  error401Advice: 'Войдите, и вы вернётесь на неё.',
  error403: 'Нет доступа',
  error403Text: 'У вас нет доступа к этой странице.',
  error403Advice: 'Если он должен быть, обратитесь к администратору редакции.',
  error404: 'По этому адресу ничего нет',
  error404Text: 'Возможно, страница переехала или в адресе опечатка.',
  error404Advice: 'Найдите материал по словам или начните с главной страницы.',
  error410: 'Этот материал отозван',
  error410Text: 'Мы опубликовали его и сняли с публикации.',
  error410Advice: 'О наших ошибках мы сообщаем в разделе «Исправления».',
  withdrawnBecause: 'Причина: {reason}',
  withdrawnOn: 'Отозван {time}',
  error429: 'Слишком много запросов',
  error429Text: 'С вашего адреса за минуту пришло больше запросов, чем делает один читатель.',
  error429Advice: 'Подождите минуту и попробуйте снова.',
  error500: 'У нас что-то сломалось',
  error500Text: 'Это наша ошибка, и она уже записана.',
  error500Advice: 'Попробуйте ещё раз чуть позже или начните с главной страницы.',
  error503: 'Сейчас мы не можем ответить',
  error503Text: 'Портал перегружен или только запускается.',
  error503Advice: 'Попробуйте ещё раз чуть позже.',

  ...accountRu,
  ...accountsRu,
  ...deskRu,
  ...deskJobsRu,
  ...deskCasesRu,
  ...deskColumnsRu,
  ...deskCorrectingRu,
  ...deskBlocksRu,
  ...deskPanelRu,
  ...deskDatasetsRu,
  ...deskFeedsRu,
  ...deskFlowRu,
  ...deskFollowedRu,
  ...deskFrontRu,
  ...deskMediaRu,
  ...deskKeepingRu,
  ...deskScreeningRu,
  ...deskPlacesRu,
  ...deskEventsRu,
  ...deskPagesRu,
  ...deskMenusRu,
  ...deskRedirectsRu,
  ...deskSectionsRu,
  ...deskTimesRu,
  ...deskLiveRu,
  ...deskLogRu,
  ...deskPreviewRu,
  ...deskTokensRu,
  ...deskSourcesRu,
  ...deskWebhooksRu,
  ...deskWritingRu,
  ...figuresRu,
  ...dataDeskRu,
  ...deskSettingsRu,
  ...setupRu,
  ...tradeRu,
  ...checkRu,
  ...deskEntitiesRu,
  ...deskDataNamesRu,
  ...entityWordsRu,
  ...dossierRu,
  ...favoritesRu,
  ...followingRu,
  ...liveRu,
  ...ownFrontRu,
};
