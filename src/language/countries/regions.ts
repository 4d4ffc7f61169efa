import { foldName } from '../fold.ts';

/** A part of a country that statistics are published for. */
export interface Region {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The letters it is written by in its own country; null where none are usual. */
  readonly code: string | null;
  /** What newspapers call what belongs to it, and its people: "Welsh", "Texan". */
  readonly adjectives: readonly string[];
  /** Other names, in other languages or for short. */
  readonly also: readonly string[];
}

/**
 * The parts of countries whose tables have them as columns or rows most, in the spelling of their statistics offices:
 * `name=other name|other=Adjective|Adjective`, parted by semicolons. From ISO 3166-2 and, for the United Kingdom, the
 * regions of the Office for National Statistics.
 */
const REGIONS: Readonly<Record<string, string>> = {
  GB: 'England==English;Scotland==Scottish|Scots;Wales==Welsh;Northern Ireland==Northern Irish;England and Wales;Great Britain;North East;North West;Yorkshire and The Humber=Yorkshire and the Humber|Yorkshire & the Humber|Yorkshire & Humber|Yorkshire;East Midlands;West Midlands;East of England=East|Eastern;London=Greater London|Inner London|Outer London=Londoner;South East;South West',
  US: 'Alabama==Alabaman;Alaska==Alaskan;Arizona==Arizonan;Arkansas==Arkansan;California==Californian;Colorado==Coloradan;Connecticut;Delaware;District of Columbia=D.C.|DC|Washington, D.C.;Florida==Floridian;Georgia==Georgian;Hawaii==Hawaiian;Idaho==Idahoan;Illinois;Indiana;Iowa==Iowan;Kansas==Kansan;Kentucky==Kentuckian;Louisiana==Louisianan;Maine;Maryland;Massachusetts;Michigan==Michigander;Minnesota==Minnesotan;Mississippi==Mississippian;Missouri==Missourian;Montana==Montanan;Nebraska==Nebraskan;Nevada==Nevadan;New Hampshire;New Jersey==New Jerseyan;New Mexico==New Mexican;New York==New Yorker;North Carolina==North Carolinian;North Dakota==North Dakotan;Ohio==Ohioan;Oklahoma==Oklahoman;Oregon==Oregonian;Pennsylvania==Pennsylvanian;Rhode Island==Rhode Islander;South Carolina==South Carolinian;South Dakota==South Dakotan;Tennessee==Tennessean;Texas==Texan;Utah==Utahn;Vermont==Vermonter;Virginia==Virginian;Washington;West Virginia==West Virginian;Wisconsin;Wyoming;Puerto Rico==Puerto Rican;Northeast;Midwest==Midwestern;South;West',
  CA: 'Newfoundland and Labrador=Newfoundland;Prince Edward Island;Nova Scotia==Nova Scotian;New Brunswick;Quebec=Québec==Quebecer|Quebecker|Québécois;Ontario==Ontarian;Manitoba==Manitoban;Saskatchewan;Alberta==Albertan;British Columbia==British Columbian;Yukon;Northwest Territories;Nunavut',
  AU: 'New South Wales=NSW;Victoria==Victorian;Queensland=QLD=Queenslander;South Australia==South Australian;Western Australia==Western Australian;Tasmania==Tasmanian;Northern Territory;Australian Capital Territory=ACT',
  DE: 'Baden-Württemberg=Baden-Wuerttemberg;Bavaria=Bayern=Bavarian;Berlin==Berliner;Brandenburg;Bremen;Hamburg;Hesse=Hessen=Hessian;Lower Saxony=Niedersachsen;Mecklenburg-Western Pomerania=Mecklenburg-Vorpommern|Mecklenburg-West Pomerania;North Rhine-Westphalia=Nordrhein-Westfalen;Rhineland-Palatinate=Rheinland-Pfalz;Saarland;Saxony=Sachsen=Saxon;Saxony-Anhalt=Sachsen-Anhalt;Schleswig-Holstein;Thuringia=Thüringen=Thuringian',
  FR: "Auvergne-Rhône-Alpes;Bourgogne-Franche-Comté=Burgundy-Franche-Comté;Brittany=Bretagne=Breton;Centre-Val de Loire;Corsica=Corse=Corsican;Grand Est;Hauts-de-France;Île-de-France=Ile-de-France;Normandy=Normandie=Norman;Nouvelle-Aquitaine;Occitanie=Occitania;Pays de la Loire;Provence-Alpes-Côte d’Azur=Provence-Alpes-Côte d'Azur|PACA",
  ES: 'Andalusia=Andalucía=Andalusian;Aragon=Aragón=Aragonese;Asturias=Principado de Asturias|Asturias, Principado de=Asturian;Balearic Islands=Illes Balears|Balears, Illes;Canary Islands=Canarias=Canarian;Cantabria==Cantabrian;Castile and León=Castilla y León;Castilla-La Mancha=Castile-La Mancha|Castilla - La Mancha|Castilla–La Mancha;Catalonia=Cataluña|Catalunya=Catalan;Valencian Community=Comunitat Valenciana|Valencia=Valencian;Extremadura;Galicia==Galician;Madrid=Comunidad de Madrid|Community of Madrid|Madrid, Comunidad de;Murcia=Región de Murcia|Murcia, Región de;Navarre=Navarra|Navarra, Comunidad Foral de|Comunidad Foral de Navarra;Basque Country=País Vasco|Euskadi=Basque;La Rioja=Rioja, La;Ceuta=Ciudad autónoma de Ceuta;Melilla=Ciudad autónoma de Melilla',
  IT: "Abruzzo;Basilicata;Calabria==Calabrian;Campania;Emilia-Romagna;Friuli-Venezia Giulia;Lazio;Liguria==Ligurian;Lombardy=Lombardia=Lombard;Marche;Molise;Piedmont=Piemonte=Piedmontese;Apulia=Puglia=Apulian;Sardinia=Sardegna=Sardinian;Sicily=Sicilia=Sicilian;Tuscany=Toscana=Tuscan;Trentino-Alto Adige=Trentino-Alto Adige/Südtirol;Umbria==Umbrian;Aosta Valley=Valle d'Aosta;Veneto",
};

/** The codes that states and provinces are written by in their own countries, in the order of the names above. */
const CODES: Readonly<Record<string, string>> = {
  US: 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR',
  CA: 'NL PE NS NB QC ON MB SK AB BC YT NT NU',
  AU: 'NSW VIC QLD SA WA TAS NT ACT',
  DE: 'BW BY BE BB HB HH HE NI MV NW RP SL SN ST SH TH',
};

let regions: readonly Region[] | null = null;
let byName: ReadonlyMap<string, readonly Region[]> | null = null;

function allRegions(): readonly Region[] {
  regions ??= Object.entries(REGIONS).flatMap(([country, list]) =>
    list.split(';').map((entry, at) => {
      const [name = '', also = '', adjectives = ''] = entry.split('=');
      const listed = (text: string) => text.split('|').filter(Boolean);
      const code = CODES[country]?.split(' ')[at] ?? null;
      return { name, country, code, also: listed(also), adjectives: listed(adjectives) };
    }),
  );
  return regions;
}

/** The parts of countries that are called so: several where "Georgia" or "North East" is a name of more than one. */
export function regionsNamed(name: string): readonly Region[] {
  if (!byName) {
    const map = new Map<string, Region[]>();
    for (const region of allRegions())
      for (const one of new Set([region.name, ...region.also].map(foldName)))
        map.set(one, [...(map.get(one) ?? []), region]);
    byName = map;
  }
  return byName.get(foldName(name)) ?? [];
}

/** What names that stand beside each other mean, by the name: "Georgia" beside "Texas" is the state. */
export function regionsAmong(names: readonly string[]): ReadonlyMap<string, Region> {
  const found = names.map((name) => [name, regionsNamed(name)] as const);
  const uses = new Map<string, number>();
  for (const [, list] of found)
    for (const { country } of list) uses.set(country, (uses.get(country) ?? 0) + 1);
  const most = [...uses].sort((a, b) => b[1] - a[1])[0]?.[0];
  return new Map(
    found.flatMap(([name, list]) => {
      const region =
        list.find(({ country }) => country === most) ?? (list.length === 1 ? list[0] : undefined);
      return region ? [[name, region] as const] : [];
    }),
  );
}

/** The states or provinces whose codes all of some letters are, by the code: of one country, or of none. */
export function regionsCoded(codes: readonly string[]): ReadonlyMap<string, Region> {
  for (const country of Object.keys(CODES)) {
    const known = new Map(
      allRegions().flatMap((one) => (one.country === country && one.code ? [[one.code, one] as const] : [])),
    );
    if (
      codes.length > 1 &&
      codes.every((code) => known.has(code) || code === country || code === `${country}A`)
    )
      return new Map(codes.flatMap((code) => (known.has(code) ? [[code, known.get(code) as Region]] : [])));
  }
  return new Map();
}
