// Agencies' wording in notes to editors, in the portal's five languages and in German. In a note any sentence may be an
// order, while a headline also reports other people's orders: see `warnings-in-words.ts`.

const B = String.raw`(?<![\p{L}\p{M}\p{N}_])`;
const A = String.raw`(?![\p{L}\p{M}\p{N}_])`;
/** The end of a sentence, or a separator. */
const STOPS = String.raw`\s*(?:$|[,:;(–—-])`;
/** Up to this many other words. */
const words = (most: number) => String.raw`(?:[\p{L}\p{M}\p{N}’'.]+\s+){0,${most}}`;

const USE = 'use|publish|print|run|broadcast|air|post|distribute|release|transmit';
const USED = 'used|published|printed|run|broadcast|aired|posted|distributed|released|transmitted';
const END = 'kill|withdraw|disregard|spike|retract|delete|ignore|discard|scrap|cancel|annul';
const ENDED = 'killed|withdrawn|retracted|spiked|cancell?ed|annulled|deleted';
const COPY =
  'stor(?:y|ies)|items?|articles?|copy|texts?|reports?|dispatch(?:es)?|alerts?|versions?|takes?|pieces?';
const THIS = '(?:th(?:is|at|e|ese|ose)|our|any|all|previous|earlier|prior|above|following|last|first)';
const THIS_COPY = `(?:it|them|(?:${THIS}\\s+){1,3}${words(2)}(?:${COPY}))${A}`;
const ARTICLE = 'dépêches?|articles?|papiers?|textes?|informations?|versions?|alertes?';
const CET_ARTICLE = `(?:cette|cet|ces?|la|les?|nos|notre|l[’'])\\s*${words(2)}(?:${ARTICLE})${A}`;
const MELDUNG = 'meldung|text|artikel|beitrag|bericht|fassung';
const TEXT = '(?:материал|сообщени|текст|новост|стать|заметк|верси)\\p{L}*';
const THIS_TEXT = `(?:(?:эт|данн|предыдущ|наш)\\p{L}+\\s+){0,2}${TEXT}`;
const KHABAR = '(?:هذ[اه]\\s+)?(?:ال)?(?:خبر|مادة|قصة|برقية|تقرير|نص)';

/** An order to stop using a text. */
const KILLS = [
  `${B}mandatory\\s+kill${A}`,
  `${B}(?:please|kindly)\\s+(?:\\p{L}+\\s+)?(?:${END})${A}`,
  `${B}(?:${END})\\s+${THIS_COPY}`,
  `${B}(?:do\\s+not|don[’']t)\\s+(?:${USE})(?:${STOPS}|\\s+${THIS_COPY})`,
  `${B}(?:must|may|should|can|is|are)\\s*not\\s+(?:to\\s+)?be\\s+(?:${USED})${STOPS}`,
  `${B}(?:${COPY})\\s+${words(3)}(?:is|are|was|were|(?:has|have)\\s+been|will\\s+be)\\s+(?:\\p{L}+\\s+)?(?:${ENDED})${A}`,
  `${B}ne\\s+pas\\s+(?:utiliser|publier|diffuser|reprendre)(?:${STOPS}|\\s+${CET_ARTICLE})`,
  `${B}ne\\s+pas\\s+tenir\\s+compte${A}`,
  `${B}(?:prière|merci|veuillez)\\s+(?:de\\s+|d[’']|bien\\s+vouloir\\s+){0,2}(?:annuler|retirer|supprimer|ignorer)${A}`,
  `${B}(?:${ARTICLE})\\s+${words(2)}(?:est|sont|(?:a|ont)\\s+été)\\s+(?:annul|retir|supprim)ée?s?${A}`,
  `${B}nicht\\s+(?:mehr\\s+)?(?:verwenden|veröffentlichen|nutzen|beachten)${STOPS}`,
  `${B}(?:${MELDUNG})\\s+${words(3)}(?:zurückgezogen|zurückzuziehen|gegenstandslos|annulliert)${A}`,
  `${B}не\\s+(?:использовать|публиковать|выпускать|распространять)(?:${STOPS}|!|\\s+${THIS_TEXT})`,
  `${B}(?:просим|просьба|пожалуйста),?\\s+${words(2)}(?:аннулировать|снять|удалить|отозвать|игнорировать|не\\s+учитывать)${A}`,
  `${B}считать\\s+${words(4)}(?:недействительн|аннулирован|отозванн)\\p{L}*`,
  `${B}${TEXT}\\s+${words(2)}(?:отозван|аннулирован|снят|удал[её]н)\\p{L}{0,2}${A}`,
  '请勿(?:使用|采用|刊发|刊登|发布|播发)',
  '[此该本前](?:稿件?|文|消息|报道|条)\\s*(?:已|现|予以|被)?\\s*(?:作废|撤回|撤销|撤稿|取消|停用)',
  '请(?:撤下|撤回|撤销|撤稿|删除|忽略|停用)',
  `(?:يرجى|الرجاء|نرجو|رجاء)\\s+(?:تجاهل|إلغاء|سحب|حذف|عدم\\s+(?:ال)?(?:نشر|استخدام|استعمال|بث))`,
  `${B}لا\\s+(?:تنشر|تستخدم|تستعمل)`,
  `(?:تم|جرى)\\s+(?:سحب|إلغاء|حذف)\\s+${KHABAR}`,
];

const TIME = '(?:\\d|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)';
const BEFORE = '(?:before|until|till|til|prior\\s+to)';

/** An order to use a text only later. */
const EMBARGOES = [
  `${B}hold\\s+(?:for\\s+release|until|till|til)${A}`,
  `${B}not\\s+for\\s+${words(3)}(?:publication|release|use|broadcast|distribution|transmission)\\s+${words(2)}${BEFORE}${A}`,
  `${B}(?:do\\s+not|don[’']t|must\\s+not|may\\s+not|cannot|not\\s+to)\\s+(?:be\\s+)?(?:${USE}|${USED})\\s+${words(4)}${BEFORE}${A}`,
  `${B}not?\\s+(?:before|earlier\\s+than|sooner\\s+than)\\s+${words(2)}\\d`,
  `${B}for\\s+release\\s+(?:(?:at|on|after|from)\\s+)?${TIME}`,
  `^[^\\p{L}\\p{N}]*release\\s+(?:at|on|after|from)\\s+${TIME}`,
  `${B}(?:ne\\s+pas|interdite?s?)\\s+${words(3)}avant${A}`,
  `${B}pas\\s+avant\\s+${words(2)}\\d`,
  `${B}(?:à\\s+(?:publier|diffuser)|(?:publication|diffusion)\\s+autorisée?)\\s+(?:à\\s+(?:partir|compter)|après)${A}`,
  `${B}(?:gesperrt\\s+bis|frei\\s+ab|nicht\\s+vor\\s+${words(2)}\\d)`,
  `${B}не\\s+(?:для\\s+)?(?:публик|использ|распростран|выпуск)\\p{L}*\\s+${words(3)}(?:до|ранее|раньше)${A}`,
  `${B}к\\s+публикации\\s+(?:после|с|не\\s+ранее|не\\s+раньше)${A}`,
  '前\\s*(?:不得|请勿|禁止|严禁)(?:发布|刊发|刊登|报道|使用|播发|公开)',
  '请勿.{1,20}前(?:发布|刊发|刊登|报道|使用|播发)',
  '(?:后方可|后才能)(?:发布|刊发|报道|播发)',
  '解禁(?:时间|日期)',
  `(?:لا\\s+[يت]نشر|غير\\s+(?:قابل\\p{L}*\\s+)?للنشر|(?:[يت]|م)?(?:منع|حظر|منوع|حظور)\\s+(?:ال)?نشر\\p{L}*|عدم\\s+(?:ال)?نشر\\p{L}*)\\s+${words(2)}(?:قبل|حتى)`,
  `للنشر\\s+${words(2)}(?:بعد|ابتداء|اعتبارا)`,
];

const KILL = new RegExp(KILLS.join('|'), 'iu');
const EMBARGO = new RegExp(EMBARGOES.join('|'), 'iu');

/** Whether a sentence of a note asks editors to stop using a text. */
export function asksToEnd(sentence: string): boolean {
  return KILL.test(sentence);
}

/** Whether a sentence of a note asks editors to use a text only later. */
export function asksToWait(sentence: string): boolean {
  return EMBARGO.test(sentence);
}
