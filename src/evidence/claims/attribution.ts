import type { Attribution } from './figure.ts';

const SAY =
  '(?:said|says|say|told|reported|reports|estimated|estimates|announced|claimed|claims|argued|added|noted|warned|stated|predicted|forecast|forecasts|believes|confirmed|acknowledged|insisted|calculated)';
const SHOW =
  '(?:show|shows|showed|shown|suggest|suggests|suggested|indicate|indicates|indicated|found|finds|revealed|reveals)';
const DOCUMENT =
  /\b(?:data|figures|statistics|report|reports|survey|study|studies|research|records|filings?|documents?|census|poll|index|customs|letter|paper|analysis|accounts|statement|bulletin|database|returns|estimates|minutes|budget|audit)\b/i;
const ANONYMITY =
  /\bon (?:the )?condition of anonymity\b|\b(?:who )?(?:asked|declined|requested|spoke|wished|refused) (?:not )?to be (?:named|identified)\b|\bspoke anonymously\b/i;
const UNNAMED =
  /\b(?:sources?|person|people) (?:familiar|close|briefed|with knowledge)\b|\bsources?$|\bsources? (?:said|told)\b|\bunnamed\b|\banonymous\b/i;
const GROUP =
  /\b(?:officials?|diplomats?|authorities|analysts|economists|experts|executives|researchers|scientists|police|aides|officers|traders|investigators|lawyers|prosecutors|organi[sz]ers)\b/i;

const ACCORDING = /\b[Aa]ccording to (?:the |an? )?([^;()]{2,160})/u;
const END_SAY = new RegExp(
  String.raw`,["”’']?\s(?:${SAY}\s(?!that\b|there\b|it\b|its\b|he\b|she\b|they\b|we\b)([^,.;"“”]{2,90})|([^,.;"“”]{2,90}?)\s${SAY})(?:[,.]|$|\s(?:on|in|at|to|late|early|last|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)`,
  'u',
);
const SAY_WORD = new RegExp(String.raw`\s${SAY}\b(?!\s(?:to be|by)\b)`, 'u');
const DATA_SHOW = new RegExp(
  String.raw`(?:^|[,;]\s|\bas\s)((?:[\p{L}\p{N}'’.-]+\s){0,9}(?:data|figures|statistics|survey|study|report|poll|research|records|documents|analysis|census)(?:\s(?:from|by|of)\s[^,;]{2,60}?)?)\s${SHOW}\b`,
  'iu',
);
const ANALYSED =
  /^(.{2,90}?),?\s((?:analy[sz]ed|compiled|collected|published|released|provided|obtained|seen|reviewed|gathered|cited|issued)\sby\s(?:the\s)?[^,.;]{2,80})/u;

const SPEAKS = new RegExp(String.raw`\b(?:according|${SAY.slice(3, -1)}|${SHOW.slice(3, -1)})\b`, 'iu');
const MOST = 700;
/** Who contradicts, or asks, has not said it. */
const CONTRARY =
  /\b(?:contrary to|(?:despite|unlike) what|den(?:y|ies|ied) (?:that|it|having|reporting|saying)|never (?:said|told|reported|announced|claimed|confirmed|estimated)|(?:did not|didn['’]t|does not|doesn['’]t|has not|hasn['’]t|have not|refused to|declined to) (?:say|said|report|reported|announce|announced|claim|claimed|confirm|confirmed|estimate)|(?:false|untrue|not true|wrong) that)\b/iu;
const ROLE = /^,\s((?:an?|the)\s[^,.;\d]{3,80})(?:[,.;]|$)/u;
const OWN = /^(?:our|my)\s/iu;

/** Who says what a sentence states, by its own words; `earlier` are those of the story so far, that "the officials" may mean. */
export function attributionOf(sentence: string, earlier: readonly Attribution[]): Attribution | null {
  if (!SPEAKS.test(sentence)) return null;
  const text = sentence.slice(0, MOST).replace(/\s+/g, ' ').trim();
  if (CONTRARY.test(text) || /\?["”’']?$/u.test(text)) return null;
  const according = ACCORDING.exec(text)?.[1];
  if (according) return fromAccording(according, text);
  const shows = DATA_SHOW.exec(text)?.[1];
  if (shows) return { kind: 'document', who: bare(shows), role: null };
  const end = END_SAY.exec(text);
  const named = end?.[1] ?? end?.[2];
  if (named && isSpeaker(named)) return speaker(named, text, earlier);
  const say = SAY_WORD.exec(text);
  if (!say || say.index > 300) return null;
  return fromSubject(text.slice(0, say.index), text, earlier);
}

function fromAccording(words: string, text: string): Attribution | null {
  if (OWN.test(words)) return null;
  const analysed = ANALYSED.exec(words);
  if (analysed?.[1] && analysed[2])
    return { kind: 'document', who: bare(analysed[1]), role: bare(analysed[2]) };
  const who = bare(
    words.split(
      /,\s|\.\s|\.$|\s(?:who|which|that|as|when|while|because|and\s(?:the|a|is|was|are|were|will|has)|says|said)\s/u,
    )[0] ?? words,
  );
  const kind = DOCUMENT.test(who) ? 'document' : kindOf(who, text);
  const after = words.slice(words.indexOf(who) + who.length);
  // Where a sentence begins with it, what comes after one comma alone is what is said.
  const closed = /^["“‘']?According\b/u.test(text) ? /^,\s((?:an?|the)\s[^,.;\d]{3,80}),/u : ROLE;
  const role = closed.exec(after)?.[1] ?? null;
  return { kind, who, role: kind === 'anonymous' ? (condition(text) ?? role) : role };
}

/** What stands before "said": the speaker, with what is said of them between commas. */
function fromSubject(before: string, text: string, earlier: readonly Attribution[]): Attribution | null {
  const parts = before.split(/,\s?/u).map((part) => part.trim());
  // "Two senior officials, who discussed the findings on condition of anonymity, said": the first part speaks.
  const first = before.endsWith(',') ? (parts.length > 2 ? parts[parts.length - 3] : parts[0]) : parts.at(-1);
  const who = (first ?? '')
    .replace(/^.*\b(?:but|and|while|although|because|as|after)\s(?=(?:the|he|she|they|\p{Lu}))/u, '')
    .replace(/^.*["“”]\s?/u, '');
  const role = before.endsWith(',') ? (parts[parts.length - 2] ?? null) : null;
  if (!isSpeaker(who)) return null;
  const found = speaker(who, text, earlier);
  return found && found.role === null && role && !earlier.includes(found) && !ANONYMITY.test(role)
    ? { ...found, role }
    : found;
}

function isSpeaker(who: string): boolean {
  const words = who.trim().split(/\s/);
  if (
    words.length > 12 ||
    words.length === 0 ||
    // "…, said nearly 70 percent came from China": that is what was said.
    /%|\b(?:per ?cent|[mb]illion|trillion)\b/i.test(who) ||
    /\b(?:is|are|was|were|has|have|had|will|would|be)\b/.test(who)
  )
    return false;
  return (
    /^(?:he|she|they|it|we)$/i.test(who.trim()) ||
    /\p{Lu}/u.test(who) ||
    GROUP.test(who) ||
    UNNAMED.test(who) ||
    DOCUMENT.test(who) ||
    /\b(?:company|firm|bank|group|ministry|government|agency|spokes\w+|minister|president|court|union|statement|sources?|director|chief|source|team|authors?)\b/.test(
      who,
    )
  );
}

function speaker(words: string, text: string, earlier: readonly Attribution[]): Attribution | null {
  const who = bare(words);
  const back = refersBack(words.trim(), earlier);
  if (back) return back;
  if (/^(?:he|she|they|it|we|I)$/i.test(who)) return null;
  return {
    kind: DOCUMENT.test(who) && !/\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u.test(who) ? 'document' : kindOf(who, text),
    who,
    role: condition(text),
  };
}

/** "The officials", "he", "the report": who was named before. */
function refersBack(words: string, earlier: readonly Attribution[]): Attribution | null {
  if (/^(?:he|she|they|it)$/i.test(words)) return earlier.at(-1) ?? null;
  const noun = /^(?:the|these|those|both|this|that)\s(?:\p{L}+\s)?(\p{L}+)$/iu
    .exec(words)?.[1]
    ?.toLowerCase();
  if (!noun) return null;
  return earlier.findLast(({ who }) => new RegExp(`\\b${noun}\\b`, 'iu').test(who)) ?? null;
}

function kindOf(who: string, text: string): Attribution['kind'] {
  if (ANONYMITY.test(text) || UNNAMED.test(who)) return 'anonymous';
  const person = /\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+/u.test(who);
  return GROUP.test(who) && !person ? 'background' : 'on record';
}

const condition = (text: string): string | null => {
  const found = ANONYMITY.exec(text)?.[0];
  return found ?? null;
};

/** Without article, comma and quotation marks around it. */
function bare(words: string): string {
  return words
    .trim()
    .replace(/^(?:the|an?)\s/i, '')
    .replace(/[\s,.;:"“”]+$/u, '')
    .replace(/^(?:In|On|At|For|But|And)\s\d{4},?\s/u, '')
    .replace(/^(?:One|Two|Three|Four|Five|Six|Some|Several|Many|Senior|Most|Other|Official)\s/u, (word) =>
      word.toLowerCase(),
    );
}
