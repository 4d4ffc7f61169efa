import { fold } from '../../language/fold.ts';
import type { Schema } from '../entity.ts';
import type { IdentifierKind } from '../statements/identifiers.ts';

/**
 * The kind of entity a column names, by its heading: `either` is a company if the name has a legal form, else a person.
 */
export type Party = Schema | 'either';

/** Headings in the languages of the customs data, registers and tenders our newsrooms use. */
const HEADINGS: readonly (readonly [Party, string])[] = [
  [
    'Company',
    `importer|exporter|consignee|consignor|shipper|supplier|vendor|buyer|seller|purchaser|manufacturer|producer|maker|
     company|firm|enterprise|contractor|subcontractor|bidder|winner|customer|client|sender|recipient|receiver|declarant|
     carrier|forwarder|trader|distributor|issuer|employer|business|corporation|counterparty|party|notify party|trade name|
     importateur|exportateur|destinataire|expediteur|fournisseur|acheteur|vendeur|fabricant|producteur|societe|entreprise|
     adjudicataire|titulaire|soumissionnaire|raison sociale|
     импортер|экспортер|грузополучатель|грузоотправитель|получатель|отправитель|поставщик|покупатель|продавец|
     производитель|изготовитель|компания|организация|предприятие|контрагент|подрядчик|исполнитель|заказчик|декларант|фирма|
     імпортер|експортер|одержувач|відправник|постачальник|покупець|продавець|виробник|компанія|підприємство|
     进口商|出口商|收货人|发货人|供应商|买方|卖方|买家|卖家|制造商|生产商|公司|企业|公司名称|企业名称|单位名称|承包商|中标人|
     المستورد|المصدر|المورد|المشتري|البائع|الصانع|المنتج|الشركة|اسم الشركة|المرسل|المرسل اليه|المقاول`,
  ],
  [
    'Organization',
    'organisation|organization|entity|institution|association|foundation|ngo|机构|组织|المنظمة|المؤسسة',
  ],
  [
    'PublicBody',
    'ministry|agency|authority|government body|contracting authority|procuring entity|ministere|ведомство|министерство|采购人|الوزارة|الهيئة',
  ],
  [
    'Person',
    `person|director|chief executive|ceo|chairman|chairperson|president|signatory|representative|member|full name|surname|
     directeur|dirigeant|gerant|директор|руководитель|генеральный директор|фио|физическое лицо|керівник|
     法定代表人|法人代表|董事|负责人|姓名|المدير|الممثل|الاسم الكامل`,
  ],
  [
    'either',
    `name|owner|shareholder|beneficial owner|beneficiary|ultimate beneficial owner|ubo|founder|participant|partner name|
     designated party|listed name|nom|proprietaire|actionnaire|beneficiaire|
     наименование|название|имя|владелец|собственник|учредитель|бенефициар|акционер|назва|власник|засновник|
     名称|股东|所有人|受益人|المالك|المساهم|المستفيد|الاسم`,
  ],
];

/** Words next to such a word in a heading that add nothing: "importer_name", "Name of the consignee (EN)". */
const BESIDE =
  /\b(?:name|names|nom|de|du|la|le|l|of|the|in|legal|registered|full|original|raw|en|english|latin|ru|local|title)\b|наименование|название|имя|назва|名称|اسم/gu;
/** Columns with such words that contain no names: "company_country", "supplier id", "importer address". */
const NOT_NAMES =
  /\b(?:id|ids|code|codes|no|nr|num|number|country|countries|iso|iso2|iso3|city|town|region|state|address|adresse|type|kind|form|email|mail|phone|tel|fax|url|web|website|site|zip|postcode|postal|date|year|sector|industry|status|share|percent|pct|value|price|amount|count|inn|ogrn|lei|imo|edrpou|uscc|kpp|tax|vat|reg|registration|pays|ville)\b|инн|огрн|кпп|адрес|страна|город|код|дата|сумма|тип|адреса|країна|代码|地址|国家|类型|日期|号|عنوان|رقم|بلد|رمز/u;

const byHeading = new Map<string, Party>(
  HEADINGS.flatMap(([party, words]) => words.split('|').map((word) => [foldHeading(word), party] as const)),
);

/** The kind of entity in a column with this heading; null if unknown. */
export function partyOf(heading: string): Party | null {
  const folded = foldHeading(heading);
  const exact = byHeading.get(folded);
  if (exact) return exact;
  if (NOT_NAMES.test(folded)) return null;
  const bare = folded.replaceAll(BESIDE, ' ').replaceAll(/\s+/g, ' ').trim();
  return byHeading.get(bare) ?? byHeading.get(bare.replace(/ ?\d+$/, '')) ?? null;
}

const IDENTIFIER_HEADINGS: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['inn', /\binn\b|(?:^| )инн(?: |$)/u],
  ['ogrn', /\bogrn(?:ip)?\b|(?:^| )огрн(?:ип)?(?: |$)/u],
  ['edrpou', /\bedrpou\b|(?:^| )[еє]дрпоу(?: |$)/u],
  ['uscc', /\busc[ci]c?\b|统一社会信用代码/u],
  ['lei', /\blei\b/u],
  ['imo', /\bimo\b/u],
  ['ofac', /\bofac\b/u],
];

/** The kind of identifier in a column with this heading; null if unknown. */
export function identifierOf(heading: string): IdentifierKind | null {
  const folded = foldHeading(heading);
  return IDENTIFIER_HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/**
 * A heading in the form of these words: lower case without accents, words separated: "importerName" is "importer name".
 */
function foldHeading(heading: string): string {
  return fold(heading.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
