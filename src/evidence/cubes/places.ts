import { tokenize } from '../../language/tokens.ts';
import { english } from '../claims/languages/en.ts';
import { countryWords } from '../claims/subject/countries.ts';
import type { CubeMember } from './cube.ts';

/** Parts of states that titles of tables name, which are no countries of their own. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'England and Wales': /\bengland and wales\b/i,
  England: /\bengland\b(?! and wales)/i,
  Scotland: /\bscotland\b/i,
  Wales: /(?<!england and )\bwales\b(?! new)/i,
  'Northern Ireland': /\bnorthern ireland\b/i,
  World:
    /\bworld\b(?! (?:bank|health|trade|development|population|urbanization))|\bglobal(?:ly)?\b|\bworldwide\b/i,
};

/** Offices whose names do not say of which country they are. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [
    /\bOffice for National Statistics\b|\bONS\b|\bHM (?:Revenue|Treasury|Land)\b|\bBank of England\b|\bMinistry of Justice\b|\bHome Office\b|\bDepartment for (?:Transport|Education)\b|\bNHS\b/u,
    'GB',
  ],
  [
    /\b(?:INSEE|Insee|SDES|DARES|Dares|DREES|Drees|SSMSI|Agreste|Banque de France|Santé publique France|Météo-France|Centre national du cinéma|Ministère de (?:la Culture|l['’]Intérieur|l['’]Éducation nationale))\b/u,
    'FR',
  ],
  [
    /\b(?:Destatis|Statistisches Bundesamt|(?:Deutsche )?Bundesbank|Bundeswahlleiter\p{L}*|Bundesagentur für Arbeit|Kraftfahrt-Bundesamt|Bundeskriminalamt|Umweltbundesamt|Bundesnetzagentur|Robert Koch-Institut|Deutscher Wetterdienst|BAMF)(?!\p{L})/iu,
    'DE',
  ],
  [/\bStatCan\b/u, 'CA'],
  [
    /\bBureau of Labor Statistics\b|\bCensus Bureau\b|\bBureau of Economic Analysis\b|\bEnergy Information Administration\b|\bFederal Reserve\b|\bCenters for Disease Control\b|\bS&P\b|\bCase-Shiller\b|\bFreddie Mac\b/u,
    'US',
  ],
  [/\b(?:Istat|ISTAT|ISPRA|Terna|Banca d['’]Italia)\b/u, 'IT'],
  [
    /Instituto Nacional de Estadística \(España\)|\b(?:Dirección General de Tráfico|Red Eléctrica de España|Banco de España|Agencia Estatal de Meteorología|Consejo General del Poder Judicial)\b/u,
    'ES',
  ],
  [/\b(?:ICNF|DGEG|IPMA|PORDATA|Pordata|Instituto Nacional de Estatística|Banco de Portugal)\b/u, 'PT'],
  [/\b(?:IBGE|INPE|Banco Central do Brasil|Datasus|DATASUS)\b/u, 'BR'],
  [/\b(?:INEGI|Banxico|Banco de México)\b/u, 'MX'],
  [/\bStatistik Austria\b/iu, 'AT'],
  [/\bBundesamt für Statistik\b|\bOffice fédéral de la statistique\b/u, 'CH'],
  [/\bHagstofa\b/u, 'IS'],
  [/\bStatistisk sentralbyrå\b|\bNorges Bank\b/u, 'NO'],
  [
    /\bStatistiska centralbyrån\b|\bRiksbank|\bBrottsförebyggande rådet\b|\bTrafikverket\b|\bSkolverket\b/u,
    'SE',
  ],
  [/\bTilastokeskus\b/u, 'FI'],
  [/\bDanmarks Statistik\b/u, 'DK'],
  [/\bCentraal Bureau voor de Statistiek\b|\bRijkswaterstaat\b|\bRIVM\b/u, 'NL'],
  [/\bStatbel\b/u, 'BE'],
  [/\bRosstat\b|Росстат|Федеральная служба государственной статистики|Банк России|^ФТС$|МВД России/u, 'RU'],
  [/\bG(?:ł|l)ówny Urząd Statystyczny\b|\bNarodowy Bank Polski\b|\bKomenda Główna Policji\b/u, 'PL'],
  [/\bČeský statistický úřad\b/u, 'CZ'],
  [/Держстат|Державна служба статистики/u, 'UA'],
  [/\b(?:TÜİK|Türkiye İstatistik Kurumu)(?!\p{L})/u, 'TR'],
  [/^国家统计局|National Bureau of Statistics of China|中国人民银行|交通运输部$/u, 'CN'],
  [/総務省|厚生労働省|国土交通省|警察庁|観光庁/u, 'JP'],
  [/\bGASTAT\b/u, 'SA'],
  [/\bCAPMAS\b|الجهاز المركزي للتعبئة العامة والإحصاء/u, 'EG'],
  [/المندوبية السامية للتخطيط/u, 'MA'],
];

/** Offices that are called by letters that others have as well: theirs are tables in the language of their country. */
const BY_LANGUAGE: Readonly<Record<string, readonly [RegExp, string]>> = {
  nl: [/^(?:CBS|StatLine|CBS StatLine)$/u, 'NL'],
  sv: [/^(?:SCB|Brå)$/u, 'SE'],
  da: [/^(?:DST|Danmarks Statistik)$/u, 'DK'],
  no: [/^SSB$/u, 'NO'],
  pl: [/^(?:GUS|NBP)$/u, 'PL'],
  cs: [/^ČSÚ$/u, 'CZ'],
  de: [/^(?:KBA|BKA|BA|UBA|DWD|RKI)$/u, 'DE'],
  fr: [/^(?:CNC|RTE)$/u, 'FR'],
  es: [/^DGT$/u, 'ES'],
};

/**
 * The country of an office that publishes tables of it, by its name and the language of its tables; null for those of
 * several, and unknown ones.
 */
export function countryOfOffice(producer: string, language: string | null = null): CubeMember | null {
  const [form, own] = BY_LANGUAGE[language ?? ''] ?? [];
  const code =
    OFFICES.find(([office]) => office.test(producer))?.[1] ?? (form?.test(producer.trim()) ? own : undefined);
  return code === undefined ? null : { code, labels: [code], area: code, ages: null, aggregate: false };
}

/** The places that a title or a producer's name says a table is about. */
export function placesNamed(text: string): CubeMember[] {
  const parts = Object.entries(PARTS).flatMap(([name, form]) =>
    form.test(text)
      ? [{ code: name, labels: [name], area: null, ages: null, aggregate: false } satisfies CubeMember]
      : [],
  );
  const british = parts.some(({ code }) => code !== 'World');
  const tokens = tokenize(text, 0, text.length, english.digits);
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const match = countryWords().at(tokens, at);
    // "US" is the country and "us" is not.
    if (match && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) found.add(match.value.code);
    at += match?.length ?? 1;
  }
  if (british) found.delete('GB');
  return [
    ...parts,
    ...[...found].map((code) => ({ code, labels: [code], area: code, ages: null, aggregate: false })),
  ];
}
