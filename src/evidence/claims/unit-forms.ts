/** English nouns whose plural no rule makes. */
const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['goose', 'geese'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['half', 'halves'],
  ['shelf', 'shelves'],
  ['leaf', 'leaves'],
  ['thief', 'thieves'],
  ['loaf', 'loaves'],
  ['wolf', 'wolves'],
  ['calf', 'calves'],
  ['criterion', 'criteria'],
  ['phenomenon', 'phenomena'],
  ['bacterium', 'bacteria'],
  ['nucleus', 'nuclei'],
  ['fungus', 'fungi'],
  ['stimulus', 'stimuli'],
  ['cactus', 'cacti'],
  ['alumnus', 'alumni'],
  ['crisis', 'crises'],
  ['basis', 'bases'],
  ['analysis', 'analyses'],
  ['thesis', 'theses'],
  ['hypothesis', 'hypotheses'],
  ['lens', 'lenses'],
  ['bus', 'buses'],
  ['gas', 'gases'],
  ['virus', 'viruses'],
  ['campus', 'campuses'],
  ['bonus', 'bonuses'],
  ['census', 'censuses'],
  ['house', 'houses'],
  ['horse', 'horses'],
  ['case', 'cases'],
  ['course', 'courses'],
  ['nurse', 'nurses'],
  ['movie', 'movies'],
  ['cookie', 'cookies'],
  ['calorie', 'calories'],
  ['tie', 'ties'],
  ['pie', 'pies'],
  ['hero', 'heroes'],
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['euro', 'euros'],
  ['shoe', 'shoes'],
  ['toe', 'toes'],
  ['axe', 'axes'],
  ['cache', 'caches'],
  ['ache', 'aches'],
  ['headache', 'headaches'],
  ['moustache', 'moustaches'],
  ['lie', 'lies'],
  ['zombie', 'zombies'],
  ['selfie', 'selfies'],
  ['rookie', 'rookies'],
  ['menu', 'menus'],
  ['guru', 'gurus'],
  ['emu', 'emus'],
  ['canvas', 'canvases'],
  ['atlas', 'atlases'],
  ['monarch', 'monarchs'],
  ['patriarch', 'patriarchs'],
  ['stomach', 'stomachs'],
  ['epoch', 'epochs'],
  ['eunuch', 'eunuchs'],
];
/** Nouns whose plural ends in -men: those of "human" and "specimen" do not. */
const MEN =
  /^(?:.*(?:^|-)|alder|business|camera|chair|clergy|congress|council|country|crafts|crew|dust|ferry|fire|fisher|frog|gentle|gun|hang|hench|horse|lay|marks|milk|noble|oars|ombuds|police|post|rifle|sales|sea|service|snow|spokes|sports|states|trades|watch|weather|wo|work|yachts)(?:man|men)$/;
const SINGULARS = new Map(IRREGULAR.map(([one, many]) => [many, one]));
const PLURALS = new Map(IRREGULAR);
/** Nouns that are the same for one and for many. */
const UNCHANGED =
  /^(?:series|species|means|headquarters|crossroads|aircraft|spacecraft|hovercraft|news|police|staff|crew|sheep|corps|fish|deer|cattle|data|media|personnel|troops|offspring|salmon|others|folk|youth|clergy|poultry|swine|counsel|sq)$/;

/** The noun of one thing for the noun of many, in small letters: "vehicles" and "vehicle" count the same. */
export function singularOf(noun: string): string {
  if (!/^[a-z-]+$/.test(noun) || UNCHANGED.test(noun)) return noun;
  if (PLURALS.has(noun)) return noun;
  const known = SINGULARS.get(noun);
  if (known !== undefined) return known;
  // "Fishermen", "businesswomen", "grandchildren"
  if (MEN.test(noun) || /.(?:children|people)$/.test(noun))
    return noun.replace(/(men|children|people)$/, (end) => SINGULARS.get(end) ?? end);
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:[sz]s|x|ch|sh|tus|rus)es$/.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/.test(noun) && noun.length > 3 && !/is$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** The noun of many for that of one; one that is of many already, or that is not English, stays. */
export function pluralOf(noun: string): string {
  if (!/^[a-z-]+$/.test(noun) || UNCHANGED.test(noun) || singularOf(noun) !== noun) return noun;
  const known = PLURALS.get(noun);
  if (known !== undefined) return known;
  if (MEN.test(noun) || /.(?:child|person)$/.test(noun))
    return noun.replace(/(man|child|person)$/, (end) => PLURALS.get(end) ?? end);
  if (/(?:ss|us|x|ch|sh|z)$/.test(noun)) return `${noun}es`;
  if (/s$/.test(noun)) return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Whether two units are one: figures that were read before nouns were brought to the singular have them as they were written. */
export function isSameUnit(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && singularOf(one) === singularOf(other));
}

/** The unit of what a year comes to: "$5 billion a year" is an amount of money. */
export function yearlyAmount(unit: string | null): string | null {
  return unit?.replace(/ per year$/, '') ?? null;
}
