import { fold } from '../fold.ts';
import { ADJECTIVES } from './english-countries.ts';

/** Russian adjectives of countries by the stem that all their forms begin with. */
const RUSSIAN =
  'RU российск русск|CN китайск|US американск|UA украинск|GB британск английск|FR французск|DE немецк германск|IT итальянск|ES испанск|JP японск|KR южнокорейск|KP северокорейск|IN индийск|IR иранск|TR турецк|PL польск|BY белорусск|KZ казахстанск казахск|KG киргизск кыргызск|UZ узбекск|TJ таджикск|TM туркменск|AM армянск|GE грузинск|AZ азербайджанск|IL израильск|SY сирийск|EG египетск|SA саудовск|AE эмиратск|CA канадск|MX мексиканск|BR бразильск|AR аргентинск|CZ чешск|SK словацк|HU венгерск|RO румынск|BG болгарск|RS сербск|GR греческ|FI финск финляндск|SE шведск|NO норвежск|DK датск|NL голландск нидерландск|BE бельгийск|AT австрийск|CH швейцарск|PT португальск|EE эстонск|LV латвийск латышск|LT литовск|MD молдавск молдовск|VN вьетнамск|TH таиландск|ID индонезийск|PK пакистанск|AF афганск|AU австралийск|ZA южноафриканск|TW тайваньск|HK гонконгск|MN монгольск|CU кубинск|VE венесуэльск|LB ливанск|IQ иракск';

/** French adjectives of countries, without feminine and plural endings. */
const FRENCH =
  'RU russe|CN chinois|US américain étasunien|UA ukrainien|GB britannique anglais|FR français|DE allemand|IT italien|ES espagnol|JP japonais|KR sud-coréen|KP nord-coréen|IN indien|IR iranien|TR turc turque|PL polonais|BY biélorusse|KZ kazakh|KG kirghize|UZ ouzbek|AM arménien|GE géorgien|AZ azerbaïdjanais|IL israélien|SY syrien|EG égyptien|SA saoudien|AE émirati emirati|CA canadien|MX mexicain|BR brésilien|AR argentin|CZ tchèque|SK slovaque|HU hongrois|RO roumain|BG bulgare|RS serbe|GR grec grecque|FI finlandais|SE suédois|NO norvégien|DK danois|NL néerlandais|BE belge|AT autrichien|CH suisse|PT portugais|MA marocain|DZ algérien|TN tunisien|SN sénégalais|LB libanais|IQ irakien|VN vietnamien|TW taïwanais';

/** Arabic adjectives of countries, without article and feminine ending. */
const ARABIC =
  'RU روسي|CN صيني|US امريكي اميركي|UA اوكراني|GB بريطاني|FR فرنسي|DE الماني|IT ايطالي|ES اسباني|JP ياباني|KR كوري|IN هندي|IR ايراني|TR تركي|PL بولندي|BY بيلاروسي|KZ كازاخستاني كازاخي|IL اسراييلي اسرائيلي|SY سوري|EG مصري|SA سعودي|AE اماراتي|QA قطري|KW كويتي|JO اردني|LB لبناني|IQ عراقي|MA مغربي|DZ جزائري|TN تونسي|LY ليبي|SD سوداني|YE يمني|CA كندي|PK باكستاني|AF افغاني';

let lists: Record<string, ReadonlyMap<string, string>> | null = null;

/** Endings that the adjectives of a language are listed without; a stemmer takes the others for one of these. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ru: ['ий'],
  fr: ['', 's', 'e', 'es', 'ne', 'nes'],
};

/** The adjectives of countries in `language`, in the forms that a stemmer tells apart; none where we know none. */
export function countryAdjectives(language: string): readonly (readonly [word: string, country: string])[] {
  return [...(listsOf()[language] ?? [])].flatMap(([word, code]) =>
    (ENDINGS[language] ?? ['']).map((ending) => [word + ending, code] as const),
  );
}

/** The country that an adjective of `language` says something belongs to, by its word in small letters; null for others. */
export function adjectiveCountry(lower: string, language: string): string | null {
  const list = listsOf()[language] ?? listsOf().en;
  if (!list) return null;
  switch (language) {
    case 'ru': {
      const stem = /^(?:.*ск|.*цк)(?=[а-я]{1,3}$)/u.exec(lower)?.[0];
      return stem ? (list.get(stem) ?? null) : null;
    }
    case 'fr':
      return (
        list.get(lower) ??
        list.get(lower.replace(/(?:s|es|e)$/, '')) ??
        list.get(lower.replace(/nes?$/, '')) ??
        null
      );
    case 'ar':
      return list.get(fold(lower).replace(/^ال/, '').replace(/ه$/, '')) ?? null;
    default:
      return list.get(lower) ?? null;
  }
}

function listsOf(): Record<string, ReadonlyMap<string, string>> {
  lists ??= { en: english(), ru: parts(RUSSIAN), fr: parts(FRENCH), ar: parts(ARABIC) };
  return lists;
}

function english(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ADJECTIVES).flatMap(([code, list]) =>
      list
        .toLowerCase()
        .split('|')
        .map((word) => [word, code] as const),
    ),
  );
}

function parts(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split('|').flatMap((entry) => {
      const [code = '', ...words] = entry.split(' ');
      return words.map((word) => [word, code] as const);
    }),
  );
}
