import type { Attribution } from '../figure.ts';
import { BODY, DOCUMENTS, FINITE, SEVERAL } from '../languages/en-speakers.ts';
import { headOf, type Phrase } from './noun-phrase.ts';
import type { Word } from './words.ts';

const ANONYMITY =
  /\bon (?:the )?condition of anonymity\b|\b(?:who )?(?:asked|declined|requested|spoke|wished|refused) (?:not )?to be (?:named|identified)\b|\bspoke anonymously\b|\bwho (?:is|are|was|were|has|have|had) not (?:been )?authori[sz]ed to (?:speak|comment|talk|discuss)\b/iu;
const UNNAMED =
  /\b(?:sources?|person|people) (?:familiar|close|briefed|with (?:direct )?knowledge)\b|\bsources?$|\bunnamed\b|\banonymous\b/iu;
const GROUP =
  /\b(?:officials?|diplomats?|authorities|analysts|economists|experts|executives|researchers|scientists|police|aides|officers|traders|investigators|lawyers|prosecutors|organi[sz]ers)\b/iu;
const PERSON = /\p{Lu}[\p{Ll}’']+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+/u;

/** Whom a phrase of a sentence names; `text` is the sentence's paragraph. */
export function attributionFor(
  { text, words, sentence }: { text: string; words: readonly Word[]; sentence: string },
  who: Phrase,
  role: Phrase | null,
): Attribution {
  const name = bare(textOf(text, words, who));
  const head = headOf(words, who);
  // "The agency's director, Jane Roe, said": the name is who speaks, and the words before it are the role.
  if (
    role &&
    !head.capital &&
    role.to - role.from < 5 &&
    words.slice(role.from, role.to).every(({ capital }) => capital)
  )
    return { ...attributionFor({ text, words, sentence }, role, null), role: name };
  const document = DOCUMENTS.has(head.low);
  const kind = document ? 'document' : kindOf(name, sentence, head.capital);
  const described = role ? roleText(textOf(text, words, role), words.slice(role.from, role.to)) : null;
  const analysed = kind === 'document' ? ANALYSED.exec(name) : null;
  if (analysed?.[1] && analysed[2]) return { kind, who: bare(analysed[1]), role: bare(analysed[2]) };
  return {
    kind,
    who: name,
    role: kind === 'anonymous' ? (ANONYMITY.exec(sentence)?.[0] ?? described) : described,
  };
}

const ANALYSED =
  /^(.{2,90}?),?\s((?:analy[sz]ed|compiled|collected|published|released|provided|obtained|seen|reviewed|gathered|cited|issued)\sby\s(?:the\s)?[^,.;]{2,80})/u;

const textOf = (text: string, words: readonly Word[], { from, to }: Phrase): string =>
  text.slice((words[from] as Word).start, (words[to - 1] as Word).end).replace(/\s+/gu, ' ');

/** The words that all of the pattern need are looked for first, for every sentence with a speaker is asked. */
const isAnonymous = (sentence: string): boolean =>
  (sentence.includes('nonym') || sentence.includes(' be ') || sentence.includes(' not ')) &&
  ANONYMITY.test(sentence);

function kindOf(who: string, sentence: string, isName: boolean): Attribution['kind'] {
  // A sentence may name one speaker and say of another that they asked not to be named.
  if (UNNAMED.test(who) || (isAnonymous(sentence) && !(isName && PERSON.test(who)))) return 'anonymous';
  return GROUP.test(who) && !PERSON.test(who) ? 'background' : 'on record';
}

/** An office or a description; neither a clause nor anything with a number. */
function roleText(role: string, words: readonly Word[]): string | null {
  if (/\p{N}/u.test(role) || role.length > 90 || words.some(({ low }) => FINITE.has(low))) return null;
  if (
    !/^(?:an?|the|\p{Lu}|\p{Ll}*(?:director|minister|president|chief|head|chair\p{L}*|spokes\p{L}+|secretary|professor|analyst|economist|founder|author|editor|adviser|advisor|strategist|manager|mayor|governor|leader|member|lawyer|general)\b)/u.test(
      role,
    )
  )
    return null;
  return ANONYMITY.test(role) ? null : role.replace(/[\s,.;:]+$/u, '');
}

/** Whom a pronoun or "the officials" means. */
export function referredTo(
  words: readonly Word[],
  who: Phrase,
  earlier: readonly Attribution[],
): Attribution | null | undefined {
  const first = words[who.from] as Word;
  if (who.to - who.from === 1) {
    if (/^(?:he|she|his|her)$/u.test(first.low)) return lastPerson(earlier, /^h(?:e|is)$/u.test(first.low));
    if (/^the(?:y|ir)$/u.test(first.low))
      return earlier.findLast((one) => isSeveral(one)) ?? earlier.findLast(isBody) ?? null;
    if (/^its?$/u.test(first.low))
      return (
        earlier.findLast(
          (one) => (one.kind === 'document' || isBody(one)) && !/^(?:its|his|her|their)\s/iu.test(one.who),
        ) ?? null
      );
    if (/^(?:i|we|you)$/u.test(first.low)) return null;
  }
  if (isTheCompany(words, who)) return earlier.findLast((one) => COMPANY.test(one.who)) ?? undefined;
  if (!/^(?:the|these|those|both|this|that)$/u.test(first.low) || who.to - who.from > 3) return undefined;
  const noun = (words[who.to - 1] as Word).low;
  if (!/^\p{L}+$/u.test(noun)) return undefined;
  const same = new RegExp(`\\b${noun}\\b`, 'iu');
  return (
    earlier.findLast((one) => same.test(one.who) || (one.role !== null && same.test(one.role))) ?? undefined
  );
}

/** "The company", with nothing that says which. */
export const isTheCompany = (words: readonly Word[], { from, to }: Phrase): boolean =>
  to - from === 2 &&
  words[from]?.low === 'the' &&
  /^(?:company|corporation|firm)$/u.test(words[from + 1]?.low ?? '');

/** Names that companies have. */
const COMPANY = /\b(?:Inc|Corp|Corporation|Co|Ltd|Plc|PLC|AG|SA|NV|Industries|Holdings)$/u;

/** A body, by the last word of its name: "the Bank of England" is one, "bank chief Jane Roe" is none. */
const isBody = ({ who }: Attribution): boolean =>
  BODY.test(
    who
      .replace(/\s(?:of|for|at|in|on|and)\s.*$/u, '')
      .split(' ')
      .at(-1) ?? '',
  );
const isSeveral = ({ kind, who }: Attribution): boolean => kind !== 'document' && SEVERAL.test(who);

const LONGEST_NAME = 7;

function lastPerson(earlier: readonly Attribution[], man: boolean): Attribution | null {
  const other = man ? /^(?:Mrs|Ms|Miss)\b|woman\b/u : /^Mr\b|man\b/u;
  return (
    earlier.findLast(
      (one) =>
        one.kind !== 'document' &&
        !isBody(one) &&
        !isSeveral(one) &&
        !other.test(one.who) &&
        one.who.split(' ').length <= LONGEST_NAME,
    ) ?? null
  );
}

/** Without article, comma and quotation marks around it. */
function bare(words: string): string {
  return words
    .trim()
    .replace(/^(?:the|an?)\s/iu, '')
    .replace(/[\s,;:"“”]+$/u, '')
    .replace(/(?<=\p{Ll})[’'](?:s)?$/u, '')
    .replace(/^(?:One|Two|Three|Four|Five|Six|Some|Several|Many|Senior|Most|Other|Official)\s/u, (word) =>
      word.toLowerCase(),
    );
}
