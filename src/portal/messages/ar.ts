import { accountAr } from './account/ar.ts';
import { accountsAr } from './accounts/ar.ts';
import { checkAr } from './check/ar.ts';
import { dataDeskAr } from './data-desk/ar.ts';
import { deskAr } from './desk/ar.ts';
import { deskBlocksAr } from './desk-blocks/ar.ts';
import { deskCasesAr } from './desk-cases/ar.ts';
import { deskColumnsAr } from './desk-columns/ar.ts';
import { deskCorrectingAr } from './desk-correcting/ar.ts';
import { deskDataNamesAr } from './desk-data-names/ar.ts';
import { deskDatasetsAr } from './desk-datasets/ar.ts';
import { deskEntitiesAr } from './desk-entities/ar.ts';
import { deskEventsAr } from './desk-events/ar.ts';
import { deskFeedsAr } from './desk-feeds/ar.ts';
import { deskFlowAr } from './desk-flow/ar.ts';
import { deskFollowedAr } from './desk-followed/ar.ts';
import { deskFrontAr } from './desk-front/ar.ts';
import { deskJobsAr } from './desk-jobs/ar.ts';
import { deskKeepingAr } from './desk-keeping/ar.ts';
import { deskLiveAr } from './desk-live/ar.ts';
import { deskLogAr } from './desk-log/ar.ts';
import { deskMediaAr } from './desk-media/ar.ts';
import { deskMenusAr } from './desk-menus/ar.ts';
import { deskPagesAr } from './desk-pages/ar.ts';
import { deskPanelAr } from './desk-panel/ar.ts';
import { deskPlacesAr } from './desk-places/ar.ts';
import { deskPreviewAr } from './desk-preview/ar.ts';
import { deskRedirectsAr } from './desk-redirects/ar.ts';
import { deskScreeningAr } from './desk-screening/ar.ts';
import { deskSectionsAr } from './desk-sections/ar.ts';
import { deskSettingsAr } from './desk-settings/ar.ts';
import { deskSourcesAr } from './desk-sources/ar.ts';
import { deskTimesAr } from './desk-times/ar.ts';
import { deskTokensAr } from './desk-tokens/ar.ts';
import { deskWebhooksAr } from './desk-webhooks/ar.ts';
import { deskWritingAr } from './desk-writing/ar.ts';
import { dossierAr } from './dossier/ar.ts';
import type { en } from './en.ts';
import { entityWordsAr } from './entity-words/ar.ts';
import { favoritesAr } from './favorites/ar.ts';
import { figuresAr } from './figures/ar.ts';
import { followingAr } from './following/ar.ts';
import { liveAr } from './live/ar.ts';
import type { Translated } from './message.ts';
import { ownFrontAr } from './own-front/ar.ts';
import { setupAr } from './setup/ar.ts';
import { tradeAr } from './trade/ar.ts';

/** What the portal says in Arabic. */
export const ar: Translated<typeof en> = {
  ownName: 'العربية',
  openGraphLocale: 'ar_AR',

  skipToContent: 'انتقل إلى المحتوى',
  toolsLabel: 'أدوات',
  languagesLabel: 'اللغات',
  sectionsLabel: 'الأقسام',
  footerLabel: 'عن البوابة',
  frontPage: 'الصفحة الأولى',
  corrections: 'تصويبات',
  memberLogin: 'دخول الأعضاء',
  userRegistration: 'تسجيل مستخدم',
  yourAccount: 'حسابك',
  editStory: 'حرّر المادة',
  logOut: 'تسجيل الخروج',
  setAsFrontPage: 'اجعلها صفحتك الأولى',
  addToFavorites: 'أضف إلى المفضلة',
  favorites: 'المفضلة',
  ownFrontPage: 'صفحتك الأولى',
  following: 'المتابَعات',
  history: 'السجل',
  outbox: 'البريد الصادر',
  people: 'الأشخاص',
  memberArea: 'منطقة الأعضاء',
  sitemap: 'خريطة الموقع',
  search: 'بحث',
  searchLabel: 'البحث في {name}',
  footerAbout: 'يبيّن {name} لكل مادة مصدرها ووقت نشرها وما صُوِّب فيها.',
  demoNotice: 'هذه غرفة أخبار تجريبية، كُتبت موادها من وقائع منشورة لعرض ما يستطيعه البرنامج.',
  forDevelopers: 'بيانات للمطوّرين',
  reportSecurity: 'الإبلاغ عن مشكلة أمنية',
  madeWith: 'يعمل ببرنامج {program}',
  portalDescription: 'أخبار {name} مع مصدر كل مادة.',

  dateAndTime: '{date}، {time}',
  zoneNotStated: '{time} (المنطقة الزمنية غير مذكورة)',
  published: 'نُشر في',
  updated: 'حُدِّث في',

  frontPageOf: '{name}، الصفحة الأولى',
  topStories: 'أبرز المواد',
  latest: 'الأحدث',
  mostRead: 'الأكثر قراءة',
  mostReadNote: 'هذا الأسبوع، عدا المواد أعلاه',
  allInSection: 'المزيد في {section}',
  borrowedStories: 'لا توجد هنا مواد باللغة {language} بعد. هذه مواد باللغة {other}.',
  noStoriesYet: 'لا توجد مواد بعد.',
  noStoriesAdvice: 'ستظهر أول مادة هنا فور نشرها.',
  noStoriesHere: 'لا توجد مواد هنا بعد.',
  noStoriesHereAdvice: 'تقودك الأقسام أعلاه وخريطة الموقع إلى المواد المنشورة.',

  kindAnalysis: 'تحليل',
  kindExplainer: 'شرح',
  kindOpinion: 'رأي',
  kindLive: 'مباشر',
  by: 'بقلم {authors}',
  sourceOwn: 'المصدر: {source}، من إعدادنا',
  sourceLicensed: 'المصدر: {source}، يُنشر وفق شروطه',
  sourceLinked: 'المصدر: {source}، ليست من تغطيتنا',
  agencyText: 'النص: {agency}',
  licenceIs: 'الترخيص: {licence}',
  alsoIn: 'متوفر أيضًا باللغات:',
  readOriginal: 'اقرأ الأصل في {source}',
  tableLabel: 'جدول',
  embedLabel: 'يُفتح في',
  correctionsOfStory: { one: 'تصويب', two: 'تصويبان', few: 'تصويبات', many: 'تصويبات', other: 'تصويبات' },
  citations: 'وثائق وبيانات',
  noteOf: 'وثيقة: {title}',
  noteBack: 'عودة إلى النص',
  topics: 'موضوعات',
  topic: 'موضوع',
  author: 'الكاتب',
  share: 'شارك',
  shareByMail: 'بالبريد الإلكتروني',
  shareWith: 'إرسال إلى…',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  print: 'طباعة',
  related: 'معلومات ذات صلة',
  recommended: 'محتوى موصى به',
  whySameEvent: 'عن الحدث نفسه',
  whySharedTopic: 'أيضًا عن {topic}',
  whySharedWords: 'يذكر أيضًا {words}',
  whySameSection: 'أيضًا في {section}',
  whyRelated: 'في الموضوع نفسه',
  whyLoose: 'صلة غير مباشرة',
  whyMostRead: 'من الأكثر قراءة',
  whyNewestIn: 'جديد في {section}',
  whyNewest: 'جديد',

  sectionDescription: '{section}: أحدث المواد من {name}.',
  topicDescription: 'مواد {name} عن {topic}.',
  authorDescription: 'مواد {author} في {name}.',
  monthDescription: 'مواد {name}، {month}.',
  olderStories: 'مواد أقدم',
  newestStories: 'أحدث المواد',
  pagesLabel: 'الصفحات',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  pageOf: 'الصفحة {page} من {pages}',

  correctionsPromise: 'ما أخطأنا فيه، ومتى صوّبناه، وفي أي مادة.',
  noCorrections: 'لم تحتج أي مادة إلى تصويب بعد.',
  noCorrectionsAdvice: 'حين يحدث ذلك يُدرج التصويب هنا وأسفل المادة نفسها، ويبقى.',

  searchFor: 'بحث: {query}',
  searchHelp: 'يمكن العثور على كل كلمة في كل مادة بأي لغة. المواد التي فيها كلمات أكثر من بحثك تأتي أولًا.',
  searchAll: {
    zero: 'لا مواد للبحث فيها بعد',
    one: 'ابحث في مادة واحدة',
    two: 'ابحث في مادتين',
    few: 'ابحث في {count} مواد',
    many: 'ابحث في {count} مادة',
    other: 'ابحث في {count} مادة',
  },
  storiesFound: {
    zero: 'لم يُعثر على مواد',
    one: 'عُثر على مادة واحدة',
    two: 'عُثر على مادتين',
    few: 'عُثر على {count} مواد',
    many: 'عُثر على {count} مادة',
    other: 'عُثر على {count} مادة',
  },
  storiesFoundAtLeast: {
    zero: 'لم يُعثر على مواد',
    one: 'عُثر على مادة واحدة على الأقل',
    two: 'عُثر على مادتين على الأقل',
    few: 'عُثر على {count} مواد على الأقل',
    many: 'عُثر على {count} مادة على الأقل',
    other: 'عُثر على {count} مادة على الأقل',
  },
  searchAlsoWritten: 'يُكتب أيضًا «{name}»',
  searchMissing: 'لا نتائج لـ: {words}',
  nothingFound: 'لا توجد مادة فيها «{query}».',
  nothingFoundAdvice: 'جرّب كلمات أقل أو غيرها، وتحقق من كتابتها، أو اكتب الأسماء كما تُكتب بلغة المادة.',
  searchWithoutFilters: 'ابحث في كل الأقسام واللغات والتواريخ',
  indexFilling: 'ما زال فهرس البحث يُملأ: لن تظهر بعض المواد إلا بعد قليل.',
  filters: 'تضييق البحث',
  all: 'الكل',
  section: 'القسم',
  language: 'اللغة',
  datesLabel: 'تاريخ النشر',
  dateFrom: 'من',
  dateTo: 'إلى',

  sitemapHelp: 'كل أقسام البوابة وموضوعاتها وشهورها.',
  sections: 'الأقسام',
  languages: 'اللغات',
  months: 'الشهور',
  feeds: 'خلاصات',
  sitemapForMachines: 'خريطة الموقع للبرامج',
  stories: {
    zero: 'لا مواد',
    one: 'مادة واحدة',
    two: 'مادتان',
    few: '{count} مواد',
    many: '{count} مادة',
    other: '{count} مادة',
  },

  error400: 'لم نفهم هذا الطلب',
  error400Text: 'في العنوان شيء ليس كما نتوقعه.',
  error400Advice: 'تحقق من العنوان، أو ابحث عن المادة بكلماتها.',
  error401: 'للأعضاء فقط',
  error401Text: 'هذه الصفحة للأعضاء.',
  error401Advice: 'سجّل الدخول وستعود إليها.',
  error403: 'غير مسموح',
  error403Text: 'ليست لديك صلاحية الوصول.',
  error403Advice: 'إن كنت ترى أنها من حقك فاتصل بمدير غرفة الأخبار.',
  error404: 'لا شيء في هذا العنوان',
  error404Text: 'ربما انتقلت الصفحة، أو في العنوان خطأ.',
  error404Advice: 'ابحث عن المادة بكلماتها، أو ابدأ من الصفحة الأولى.',
  error410: 'سُحبت هذه المادة',
  error410Text: 'نشرناها ثم سحبناها.',
  error410Advice: 'نعلن أخطاءنا في صفحة التصويبات.',
  withdrawnBecause: 'السبب: {reason}',
  withdrawnOn: 'سُحبت في {time}',
  error429: 'طلبات كثيرة جدًا',
  error429Text: 'وصلت من عنوانك خلال دقيقة طلبات أكثر مما يطلبه قارئ واحد.',
  error429Advice: 'انتظر دقيقة ثم أعد المحاولة.',
  error500: 'حدث خلل لدينا',
  error500Text: 'الخطأ منا، وقد سُجّل.',
  error500Advice: 'أعد المحاولة بعد قليل، أو ابدأ من الصفحة الأولى.',
  error503: 'لا يمكننا الرد الآن',
  error503Text: 'البوابة مشغولة أو بدأت للتو.',
  error503Advice: 'أعد المحاولة بعد قليل.',

  ...accountAr,
  ...accountsAr,
  ...deskAr,
  ...deskJobsAr,
  ...deskCasesAr,
  ...deskColumnsAr,
  ...deskCorrectingAr,
  ...deskBlocksAr,
  ...deskPanelAr,
  ...deskDatasetsAr,
  ...deskFeedsAr,
  ...deskFlowAr,
  ...deskFollowedAr,
  ...deskFrontAr,
  ...deskMediaAr,
  ...deskKeepingAr,
  ...deskScreeningAr,
  ...deskPlacesAr,
  ...deskEventsAr,
  ...deskPagesAr,
  ...deskMenusAr,
  ...deskRedirectsAr,
  ...deskSectionsAr,
  ...deskTimesAr,
  ...deskLiveAr,
  ...deskLogAr,
  ...deskPreviewAr,
  ...deskTokensAr,
  ...deskSourcesAr,
  ...deskWebhooksAr,
  ...deskWritingAr,
  ...figuresAr,
  ...dataDeskAr,
  ...deskSettingsAr,
  ...setupAr,
  ...tradeAr,
  ...checkAr,
  ...deskEntitiesAr,
  ...deskDataNamesAr,
  ...entityWordsAr,
  ...dossierAr,
  ...favoritesAr,
  ...followingAr,
  ...liveAr,
  ...ownFrontAr,
};
