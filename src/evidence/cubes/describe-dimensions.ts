import { countryCode } from '../codes/countries.ts';
import { groupCode } from '../codes/groups.ts';
import { readAges } from './ages.ts';
import { codeLabels } from './code-labels.ts';
import type { RolesSaid } from './correct-cube.ts';
import type { CubeDimension, CubeMember } from './cube.ts';
import type { ColumnProfile, TableProfile } from './profile-columns.ts';
import { plain } from './read-header.ts';

/** Texts that stand for all members of a dimension. */
export const WHOLE =
  /^(?:total|all|all (?:ages|persons|items|industries|sectors|products|causes|categories|sexes|countries|groups|areas|types|fuels|ages and sexes)|both(?: sexes)?|persons|people|t|_t|overall|grand total|everyone|всего|итого|ensemble|tous|toutes|合计|总计|المجموع|الإجمالي)$/i;

/** Rows of countries together that have no code. */
const TOGETHER =
  /\b(?:world|countries|income|region|regions|area|areas|union|oecd|total|africa|asia|europe|americas?|oceania|caribbean|pacific|members?|small states|dividend|ida|ibrd|fragile|average|developing|developed|economies|sub-saharan|latin|east|west|north|south|middle east|euro)\b/i;

const PLACE_HEADER =
  /^(?:nuts[ _]?[0-3]?[ _]?)?(?:geo|place|area|areas?[ _]?name|location|city|town|municipality|county|district|province|state|region|country|entity|territory|geography|nation|ref[ _]?area|reporter|land|pays|país|urban agglomeration|agglomeration|settlement)(?:[ _]?(?:name|label|code))?$/i;

/** Headers of columns that tell apart who counted, or how, and not what. */
const SERIES_HEADER =
  /^(?:source|series|dataset|provider|analysis|method|s[ _]?adj|seasonal[ _]?adjustment|adjustment|(?:statistical )?basis|scenario|variant|estimate[ _]?type|version)$/i;

/** Describes the dimension that columns of text are: several where they settle each other. */
export function dimensionOf(
  columns: readonly ColumnProfile[],
  { rows, wholes }: TableProfile,
  said: RolesSaid = new Map(),
): CubeDimension {
  // The one that a person named; then names before codes: of two that say the same, the one with small letters.
  const sorted = [...columns].sort(
    (a, b) => Number(said.has(b.name)) - Number(said.has(a.name)) || prose(b) - prose(a),
  );
  const main = sorted[0] as ColumnProfile;
  const sum = columns.length === 1 ? wholes.get(main.name) : undefined;
  const members = (main.values ?? []).map((code): CubeMember => {
    const meant = codeLabels(main.name, code);
    const country = meant ? null : countryCode(code);
    const area = country ?? groupCode(code);
    return {
      code,
      labels: [code, ...(meant ?? [])],
      area,
      ages: readAges(code),
      aggregate: meant?.length === 0 || WHOLE.test(code.trim()) || (area !== null && country === null),
    };
  });
  const known = members.filter(({ area }) => area !== null).length;
  const header = plain(main.name);
  const isPlace = known * 2 >= members.length && known > 1;
  const isNamedPlace = PLACE_HEADER.test(header) && !members.some(({ ages }) => ages !== null);
  const role = isPlace || (isNamedPlace && !/^entity$/i.test(header)) ? 'place' : 'category';
  const finished = isPlace
    ? members.map((one) => (one.area === null && TOGETHER.test(one.code) ? { ...one, aggregate: true } : one))
    : members.map((one) => (one.code === sum ? { ...one, aggregate: true } : one));
  const isSeries = SERIES_HEADER.test(header) && rows > 0;
  return {
    column: main.name,
    role: isSeries ? 'series' : role,
    label: header,
    members: finished,
    whole:
      finished.find(({ code }) => WHOLE.test(code.trim()) || codeLabels(main.name, code)?.length === 0)
        ?.code ??
      // Of countries nobody leaves unsaid which; of regions and kinds, what says none is of all.
      (isPlace ? null : (sum ?? null)),
    confidence: isSeries ? 0.95 : sureOf({ role, known, isPlace, members, rows }),
  };
}

/** More different cells than this are seldom the kinds of something; nor are these, where hardly one comes twice. */
const MANY_KINDS = 200;
const SINGLE_KINDS = 30;

/** How sure it is that a column is of places, or of kinds of something, and not only of words. */
function sureOf({
  role,
  known,
  isPlace,
  members,
  rows,
}: {
  readonly role: 'place' | 'category';
  readonly known: number;
  readonly isPlace: boolean;
  readonly members: readonly CubeMember[];
  readonly rows: number;
}): number {
  if (isPlace) return known >= 0.8 * members.length ? 0.98 : 0.8;
  // Regions and towns: the header alone says that they are places.
  if (role === 'place') return 0.9;
  if (members.filter(({ ages }) => ages !== null).length * 2 > members.length) return 0.95;
  if (members.length > MANY_KINDS) return 0.6;
  if (members.length > SINGLE_KINDS && members.length * 2 > rows) return 0.6;
  return 0.9;
}

/** Codes that the table's own words explain: "gcag: HadCRUT5", "M is men", "NASA GISS (GISTEMP v4)". */
export function explained(dimension: CubeDimension, said: string): CubeDimension {
  const members = dimension.members.map((member) => {
    if (!/^[A-Za-z][\w-]{0,11}$/.test(member.code) || member.area !== null) return member;
    // Letters, digits and hyphens, that mean themselves in a pattern.
    const { code } = member;
    const after = new RegExp(
      `(?<![\\w])${code}\\s?(?::|=|\\bis\\b|\\bmeans\\b)\\s?(?:the\\s)?([\\p{L}\\p{N}][^,;:()=]{1,40})`,
      'u',
    ).exec(said)?.[1];
    const before = new RegExp(`([\\p{Lu}][\\p{L}\\p{N} ]{1,30}) \\(${code}\\b[^()]*\\)`, 'u').exec(said)?.[1];
    const labels = [after, before].flatMap((label) =>
      label ? [label.trim().replace(/^(?:and|or|the) /, '')] : [],
    );
    return labels.length > 0 ? { ...member, labels: [...new Set([...member.labels, ...labels])] } : member;
  });
  return { ...dimension, members };
}

function prose({ values }: ColumnProfile): number {
  const some = (values ?? []).slice(0, 50);
  return some.filter((value) => /\p{Ll}/u.test(value) || /\p{Script=Han}|\p{Script=Arabic}/u.test(value))
    .length;
}
