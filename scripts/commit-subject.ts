// What a commit's subject must be: `type(scope): verb …`, in at most 72 characters, the verb as an order.

const TYPES = ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];
const SUBJECT = new RegExp(`^(?:${TYPES.join('|')})(?:\\([a-z0-9][a-z0-9 /-]*\\))?!?: (\\S+)( .*)?$`);
const LONGEST = 72;
/** Words that begin a statement, or a list of things, rather than an order. */
const NO_VERBS = new Set(
  'a all an and are at both by each every everybody few for from half he here how if in is it its many most new no nobody none not nothing of on one two three four five six seven eight nine ten only our people she some somebody something stories that the their there these they this those to we what whatever when where which who whoever with you'.split(
    ' ',
  ),
);
/** A statement: what is done to whom. After a word that begins a clause it may be part of an order. */
const STATEMENT =
  /^(?:(?!(?:after|although|as|because|before|how|if|once|since|so|that|though|unless|until|what|when|where|whether|which|while|who|whose|why)\b)\S+ ){1,4}(?:are|is|was|were) /;
/** Orders that look like a plural, a past or a participle. */
const VERBS = new Set(
  'access address assess bias bypass bring canvas compress cross discuss dismiss embed exceed express feed focus guess need pass ping press proceed process ring seed shed speed spring stress string succeed suppress toss trespass'.split(
    ' ',
  ),
);

/** What is wrong with `subject`, in words; null where nothing is. */
export function faultOfSubject(subject: string): string | null {
  if (subject.length > LONGEST) return `is ${subject.length} characters long; ${LONGEST} may be`;
  const [, verb, rest = ''] = SUBJECT.exec(subject) ?? [];
  if (verb === undefined) return `is no "type(scope): subject"; a type is one of ${TYPES.join(', ')}`;
  if (subject.endsWith('.')) return 'ends in a full stop';
  if (/\p{Lu}/u.test(verb)) return `begins with "${verb}": the verb has no capitals`;
  if (!VERBS.has(verb) && (NO_VERBS.has(verb) || /(?:[^s]s|ed|ing)$/.test(verb) || !/^[a-z-]+$/.test(verb))) {
    return `begins with "${verb}": write what the commit does, as an order ("survive a restart")`;
  }
  if (STATEMENT.test(verb + rest))
    return 'is a statement: write what the commit does, as an order ("survive a restart")';
  return null;
}
