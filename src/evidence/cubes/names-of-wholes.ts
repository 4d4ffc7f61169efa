/** Texts that stand for all members of a dimension. */
export const WHOLE =
  /^(?:total|all|all (?:ages|persons|items|industries|sectors|products|causes|categories|sexes|countries|groups|areas|types|fuels|ages and sexes)|both(?: sexes)?|persons|people|t|_t|overall|grand total|everyone|всего|итого|ensemble|tous|toutes|合计|总计|المجموع|الإجمالي)$/i;

/** Names of a whole that say of what it is: "All economic activities", "Manufactured products, total". */
const WHOLE_OF =
  /^all (?!other)[\p{L} ,&/-]+$|^(?:all|overall|total|general|headline)[- ](?:items?|index|indices|groups?|goods and services|consumer prices?|inflation|cpi)(?: (?:index|cpi|total))?$|^total,? (?:of |for |in )?(?:all |the )*(?:types?|kinds?|activit(?:y|ies)|industr(?:y|ies)|sectors?|products?|items?|categories|causes|ages?|persons?|people|sexes|sources|fuels|crops|econom(?:y|ic activities)|country|population|employment|generation)\b[\p{L} ,&/-]*$|^(?:the )?(?:whole|entire) (?:country|economy|population)$|[,;(:–-]\s*total\)?$|^(?:males? and females?|females? and males?|men and women|women and men|both sexes|boys and girls)$|^(?:nationwide|national total|national|country total|republic|republik|totale?|gesamt|insgesamt|totaal|ogółem|ambos sexos|ensemble|celkem|yhteensä|i alt|i alle|total nacional)$|^total[,:]? all [\p{L} ,&/-]+$|^total[,:;]? (?:aged )?\d+(?: years?)?(?: of age)? (?:and|or) (?:over|older|above)$|^industrial aggregate\b.*$/iu;

/** Whether a name stands for all members of its dimension. */
export function isWhole(name: string): boolean {
  return WHOLE.test(name.trim()) || WHOLE_OF.test(name.trim());
}

/** A name that says that it is the sum of those that begin like it: "Tate (total)". */
const SUM = /^(?<of>.*\S)(?:\s*[,;:–-]\s*|\s+)[([]?(?:total|all|overall|combined|group total)[)\]]?$/iu;

/** What a name says that it is the total of: "Berlin" of "Berlin insgesamt"; null for any other. */
export function totalledIn(name: string): string | null {
  return TOTALLED.exec(name.trim())?.groups?.of ?? null;
}

const TOTALLED =
  /^(?<of>\p{L}[^,;:()]*?)\s(?:insgesamt|gesamt|zusammen|ensemble|en total|in totale|totaal|totalt|ogółem|всего)$/iu;

/** Whether names are of what was and of what may come: "Historical" beside "Projection". */
export function areScenarios(names: readonly string[]): boolean {
  const past = names.filter((name) => PAST.test(name.trim()));
  return (
    past.length === 1 && names.length > 1 && names.every((name) => past.includes(name) || TO_COME.test(name))
  );
}

const PAST =
  /^(?:histor(?:y|ic|ical)(?: data)?|actuals?|observed|out-?turns?|past|realised|realized|recorded)$/iu;
const TO_COME =
  /\b(?:project(?:ion|ed|ions)?|forecasts?|scenarios?|outlook|pledges?|targets?|plan(?:ned)?|budget(?:ed)?)\b/iu;

/** Whether a name is that of a sum of some of the others, and not of all of them. */
export function isSumOfSome(name: string, names: readonly string[]): boolean {
  const of = SUM.exec(name.trim())?.groups?.of;
  if (of === undefined) return false;
  const others = names.filter((one) => one !== name);
  const like = others.filter((one) => one.startsWith(of));
  const alike = others.filter((one) => SUM.test(one.trim()));
  // Of several sums none is that of all.
  return (like.length > 0 && like.length * 2 < others.length) || alike.length > 0;
}
