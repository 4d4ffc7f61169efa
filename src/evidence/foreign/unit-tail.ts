/** Units as programmers shorten them at the end of a column's name, and as headers write them. */
const UNITS: Readonly<Record<string, string>> = {
  ha: 'ha',
  has: 'ha',
  m2: 'm²',
  m3: 'm³',
  hm3: 'hm³',
  km: 'km',
  km2: 'km²',
  kg: 'kg',
  t: 't',
  tm: 't',
  tn: 't',
  tns: 't',
  ton: 't',
  tons: 't',
  toneladas: 't',
  hl: 'hl',
  l: 'l',
  lts: 'l',
  kw: 'kW',
  mw: 'MW',
  kwh: 'kWh',
  mwh: 'MWh',
  gwh: 'GWh',
  twh: 'TWh',
  eur: 'EUR',
  usd: 'USD',
  pct: '%',
  porc: '%',
};
const TAIL = /^(?<name>\p{L}[\p{L}\d]*(?:_[\p{L}\d]+)*?)_(?<unit>[\p{L}\d]{1,9})$/u;
/** "kgxha", "kg_x_ha": so much for each. */
const EACH = /^(?<of>[a-z\d]+?)_?(?:x|por|per)_?(?<each>[a-z\d]+)$/u;

/** "rendimiento_kgxha" as people write it, "rendimiento (kg/ha)"; other names as they are. */
export function withUnitTail(name: string): string {
  const parts = TAIL.exec(name.trim())?.groups;
  if (!parts) return name;
  const { name: thing = '', unit = '' } = parts;
  const { of = '', each = '' } = EACH.exec(unit.toLowerCase())?.groups ?? {};
  const said = UNITS[of] && UNITS[each] ? `${UNITS[of]}/${UNITS[each]}` : UNITS[unit.toLowerCase()];
  return said ? `${thing.replaceAll('_', ' ')} (${said})` : name;
}
