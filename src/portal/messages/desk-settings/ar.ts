import type { Translated } from '../message.ts';
import type { deskSettingsEn } from './en.ts';

/** What the portal says of the settings of the newsroom, in Arabic. */
export const deskSettingsAr: Translated<typeof deskSettingsEn> = {
  settingsTitle: 'الإعدادات',
  settingsIntro:
    'اسم غرفة الأخبار ومظهرها وطريقة نشرها. تسري التغييرات فورًا في كل الصفحات والخلاصات والرسائل.',
  settingsPartNewsroom: 'غرفة الأخبار',
  settingsPartPublishing: 'النشر',
  settingsPartChecks: 'التحقق',
  settingsPartPictures: 'الشعار والأيقونة',
  settingsPicturesAbout:
    'ملفات JPEG أو PNG أو WebP أو AVIF أو GIF أو SVG لا تتجاوز {most} ميغابايت. يُضاف كل ملف إلى مكتبة الوسائط ويظهر للقراء فور رفعه.',
  settingsPictureNone: 'لا توجد صورة بعد.',
  settingsPictureFile: 'الملف: {setting}',
  settingsPictureUpload: 'رفع',
  settingsPictureRemove: 'إزالة',
  settingsPictureRemoveNamed: 'إزالة: {setting}',
  settingsNoFile: 'اختر ملفًا.',
  settingsPictureSaved: 'حُفظت الصورة وهي ظاهرة الآن.',
  settingsPictureNotSaved: 'لم تُحفظ الصورة.',
  settingsPictureMeanwhile: 'غيّرها شخص آخر بعد أن فتحت الصفحة. ارفع صورتك مرة أخرى لتحل محلها.',
  settingsSave: 'حفظ التغييرات',
  settingsSaved: 'حُفظت التغييرات، وهي ظاهرة الآن في كل الصفحات.',
  settingsUnchanged: 'الإعدادات كما كانت.',
  settingsUndone: 'أُلغي التغيير وعاد الإعداد السابق.',
  settingsWrong: 'لم يُحفظ شيء. صحّح الحقول المعلَّمة أدناه.',
  settingsInEnvironment: 'يحدده المتغير {name} في بيئة التشغيل، ويغيّره هناك من يدير الخادم.',
  settingsMeanwhile: 'غيّر شخص آخر هذا بعد أن فتحتَ الصفحة، وهو الآن {value}. احفظ مرة أخرى لاستبداله.',
  settingsHistory: 'آخر التغييرات',
  settingsHistoryNone: 'لم يتغير شيء بعد.',
  settingsFromTo: 'من {before} إلى {after}',
  settingsByProgram: 'البرنامج',
  settingsByGone: 'عضو سابق',
  settingsUndo: 'تراجع',
  settingsUndoNamed: 'التراجع عن تغيير «{setting}»',
  settingsYes: 'نعم',
  settingsNo: 'لا',
  settingsNothing: 'لا شيء',
  settingsData: 'البيانات (JSON)',
  settingsFullLog: 'سجل التدقيق كاملًا',
  logChangeSetting: 'تغيير إعداد',
  scopeSettingsManage: 'تغيير إعدادات غرفة الأخبار',
  settingName: 'الاسم',
  settingNameHelp: 'الاسم في أعلى كل صفحة وفي الخلاصات والرسائل.',
  settingNameTakes: 'أدخل اسمًا من 80 حرفًا على الأكثر.',
  settingTagline: 'الوصف',
  settingTaglineHelp:
    'جملة واحدة عن غرفة الأخبار بلغتها الرئيسية، تظهر أسفل الصفحات ولمحركات البحث وفي الخلاصات. إن تُركت فارغة تقول الصفحات إن كل خبر يذكر مصدره.',
  settingTaglineTakes: 'أدخل 160 حرفًا على الأكثر.',
  settingLanguage: 'اللغة الرئيسية',
  settingLanguageHelp: 'لغة الصفحات والرسائل لكل من لم يختر غيرها.',
  settingLanguages: 'اللغات المعروضة',
  settingLanguagesHelp:
    'اللغات التي يمكن للقراء الانتقال إليها، ومنها اللغة الرئيسية دائمًا. إن كانت واحدة فلا تظهر قائمة لغات. أما الأخبار فبأي لغة.',
  settingLanguagesTakes: 'اختر لغة واحدة على الأقل.',
  settingZone: 'المنطقة الزمنية',
  settingZoneHelp: 'تُعرض الأوقات بهذه المنطقة، وتتبعها الرسائل اليومية وأيام التقويم.',
  settingZoneTakes: 'اختر منطقة زمنية من القائمة.',
  settingAccent: 'اللون المميز',
  settingAccentHelp:
    'لون الروابط وما هو مختار في الصفحات الفاتحة، مثل #0a5f6b. يجب أن يُقرأ نصًا، ويُستنتج منه لون مناسب للصفحات الداكنة.',
  settingAccentTakes: 'أدخل # ثم ستة أرقام أو حروف من a إلى f، مثل #0a5f6b.',
  settingAccentNearest: 'هذا اللون باهت ولا يُقرأ على الصفحة. أقرب لون مقروء هو {nearest}.',
  settingContact: 'جهة الاتصال الأمنية',
  settingContactHelp:
    'أين يُبلَّغ عن مشكلة أمنية: mailto: ثم عنوان بريد، أو صفحة تبدأ بـ https://. يظهر في /.well-known/security.txt و /trust.txt.',
  settingContactTakes:
    'أدخل mailto: متبوعة بعنوان بريد، أو عنوان صفحة يبدأ بـ https://، مثل mailto:desk@example.org.',
  settingLogo: 'الشعار',
  settingLogoHelp: 'يظهر بدل الاسم في أعلى كل صفحة وفي الرسائل، وتراه محركات البحث.',
  settingLogoDark: 'الشعار للصفحات الداكنة',
  settingLogoDarkHelp:
    'يظهر بدل الشعار حين يطلب جهاز القارئ صفحات داكنة. من دونه يظهر الشعار هناك على خلفية فاتحة.',
  settingIcon: 'الأيقونة',
  settingIconHelp:
    'صورة مربعة لألسنة المتصفح والإشارات المرجعية والشاشات الرئيسية وقارئات الخلاصات. من دونها تظهر علامة Sourceline.',
  settingLogoTakes:
    'يجب ألا يكون الشعار متحركًا، وألا يقل ارتفاعه عن 60 بكسلًا، وألا يزيد عرضه على عشرة أمثال ارتفاعه أو ارتفاعه على مِثلَي عرضه.',
  settingIconTakes: 'يجب أن تكون الأيقونة مربعة وغير متحركة، بصيغة SVG أو بعرض 512 بكسلًا على الأقل.',
  settingFourEyes: 'شخص ثانٍ يوافق على كل خبر',
  settingFourEyesHelp: 'لا يُنشر الخبر إلا بعد موافقة شخص غير آخر من عدّل نصه. وإلا فيمكن للمحرر أن ينشر وحده.',
  settingOnlyEditorApproves: 'يجوز للمحرر الوحيد أن يوافق على أخباره',
  settingOnlyEditorApprovesHelp:
    'لغرف الأخبار التي فيها محرر واحد حيث تلزم موافقة شخص ثانٍ. يذكر تاريخ الخبر وسجل التدقيق أن أحدًا غيره لم يراجعه.',
  settingBlocks: 'ما يوقف الخبر',
  settingBlocksHelp:
    'ما يمنع نشر الخبر إلى أن يُعالَج أو يتجاوزه محرر مع ذكر السبب. وما لم يُختر يظل ظاهرًا في مكتب التحرير.',
  settingCheckSure: 'درجة يقين التحقق من نص',
  settingCheckSureHelp:
    'احتمال صحة الحكم على رقم، من 0 إلى 1، اللازم كي يُعطى عند التحقق من نص: في ‎/check و‎/api/v1/check وفي الأمرين check وaudit. لا يراجع أحد هذه الأحكام قبل عرضها. كلما صغر العدد زادت الأحكام المعروضة وقلّ يقينها. ولا يغيّر ذلك شيئًا في الأخبار.',
  settingCheckSureTakes: 'أدخل رقمًا من 0 إلى 1، مثل 0.97.',
  settingCheckPage: 'يمكن لأي شخص التحقق من نص',
  settingCheckPageHelp:
    'هل تتحقق /check و /api/v1/check من النصوص لأي شخص اعتمادًا على مجموعات بيانات منشورة تسمح رخصتها بعرض قيمها. لا يُحفظ النص. يستغرق كل تحقق حتى 10 ثوانٍ من المعالج، ولكل شبكة 10 في الدقيقة.',
  settingTakesOther: 'اختر أحد الخيارات.',
};
