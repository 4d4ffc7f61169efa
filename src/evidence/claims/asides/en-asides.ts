import type { AsideWords } from './asides.ts';

const SAYING =
  '(?:say|write|print|claim|report|state|suggest|conclude|think|believe|assume|pretend|argue|assert)';
/** Who is nobody in particular. */
const ANYBODY =
  '(?:an?(?:\\s[\\p{L}-]+){1,3}|any(?:\\s[\\p{L}-]+){1,3}|some(?:one|body)|any(?:one|body)|one|you|readers|people)';
const FALSE =
  '(?:(?:simply|just|also|absolutely|plainly|completely|entirely|therefore|clearly|demonstrably)\\s)?(?:false|untrue|not true|not correct|not accurate|not the case|incorrect|inaccurate|an? (?:popular |common |persistent |old )?(?:myth|lie|fallacy|falsehood|fabrication|invention)|nonsense|unfounded|baseless|groundless|invented|made up|fabricated|refuted|debunked|disproved)';
const IS =
  '(?:is|was|are|were|has been|have been|had been|would be|proved|proved to be|turned out to be|remains|remain)';
const STATEMENT =
  '(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|speculation|notions?|ideas?|statements?|beliefs?|assumptions?|stories|story|figures?|numbers?)';
const AUX =
  "(?:did|does|do|has|have|had|is|are|was|were|will|would|could|can)\\s(?:not|never)|(?:did|does|do|has|have|had|is|are|was|were|wo|would|could|ca)n['’]t|never";
const CHANGED =
  '(?:be|been|rise|risen|fall|fallen|fell|rose|grow|grown|grew|increased?\\s(?:by|to)|decreased?\\s(?:by|to)|drop|dropped|decline|declined|shrink|shrunk|climb|climbed|jump|jumped|surge|surged|plunge|plunged|slump|slumped|amount(?:ed)?|come|came|account(?:ed)?|add up|total(?:led)?|cost|make up|made up)';
const UNREAL = /\b(?:would|could|might)\b|['’]d\s/iu;

/** By what the English mention a figure without stating it. */
export const ENGLISH_ASIDES: AsideWords = {
  trigger:
    /\b(?:suppos\p{L}+|imagin\p{L}+|assum\p{L}+|pretend|say|said|claim\p{L}*|let|had|were|if|world|what|nowhere|when|whenever|whether|not|never|no|false|untrue|wrong|incorrect|inaccurate|myth|lie|nonsense|fallacy|den(?:y|ies|ied|ying)|refut\p{L}+|disput\p{L}+|reject\p{L}*|dismiss\p{L}*|debunk\p{L}*|contrary|contradict\p{L}*|rebut\p{L}*|disprov\p{L}+|unfounded|baseless|groundless|invented|fabricat\p{L}+|made up|hypothetical\p{L}*)\b|n['’]t\b|^(?:Is|Are|Was|Were|Did|Do|Does|Has|Have|Had|Will|Would|Could|Can)\s/iu,
  cues: [
    // Suppose that …; imagine paying …; let us assume …; say a story reports ….
    {
      why: 'supposed',
      pattern:
        /(?:^["“]?|[.:;—–]\s|\b(?:let us|let['’]s|now|but|and|so|just|then|please)\s)(?:suppose|imagine|pretend|assume)(?=\s|,|:)(?!\s(?:the\srole|office|control|power|responsibility))/giu,
    },
    { why: 'supposed', pattern: /\blet(?: us|['’]s)\ssay\b/giu },
    { why: 'supposed', pattern: /(?:^["“]?|\b(?:and|but)\s)what\s(?:if|would\s(?:it\smean|happen))\b/giu },
    {
      why: 'supposed',
      pattern:
        /\bin an? (?:\p{L}+\s)?(?:world|universe|country|case) (?:where|in which)\b(?=[^.;]*\b(?:would|could|might)\b)/giu,
      reach: 'comma',
    },
    {
      why: 'supposed',
      pattern:
        /(?:^["“]?|[.:;—–]\s)say(?=\s(?:that|an?|some(?:one|body)|you|we|for (?:example|instance))\s|,\s(?:for|that))/giu,
    },
    {
      why: 'supposed',
      pattern:
        /(?:^|[,;:—–(]\s?|\b(?:and|but)\s)(?:supposing|assuming|on the (?:assumption|supposition) that|in the hypothetical case that|hypothetically)(?<what>[\s,](?:(?!\s[-–—]\s)[^,;()]){1,90})/dgiu,
    },
    // Had we written …, the data would …; were exports to fall by …, ….
    {
      why: 'supposed',
      pattern: /(?:^["“]?|[;:—–]\s)Had\s(?=[^?]+$)/gu,
      reach: 'condition',
      only: UNREAL,
    },
    {
      why: 'supposed',
      pattern: /(?:^["“]?|[;:—–]\s)Were\s(?=[^?]{2,120}?\sto\s\p{Ll}[^?]*$)/gu,
      reach: 'condition',
      only: UNREAL,
    },
    {
      why: 'supposed',
      pattern:
        /\b(?:would|could|might)\b[^.;]{2,200}?[\s,](?:had|were)\s(?:we|they|he|she|it|I|you|someone|somebody|anyone)\s(?=(?:not\s|also\s|ever\s|really\s)?(?:to\s\p{L}|\p{L}+(?:ed|en|n|t)\b))/giu,
      reach: 'condition',
    },
    // If exports had fallen by …, the data would …; as if they had.
    {
      why: 'supposed',
      pattern:
        /(?<!\bas\s)\bif\s(?!not\b|any\b|only\b|so\b)(?=[^.;?!]{2,160}?\b(?:had|were|hadn['’]t|weren['’]t)\b)/giu,
      reach: 'condition',
      only: UNREAL,
      unlessKnown: true,
    },
    {
      why: 'supposed',
      pattern: /\bas (?:if|though)\s(?=[^.;?!]{2,120}?\b(?:had|were|was)\b)/giu,
      reach: 'clause',
    },
    // If somebody writes …; when a source says …: nobody has.
    {
      why: 'supposed',
      pattern: new RegExp(
        `\\b(?:if|should|unless|whenever|when)\\s(?:${ANYBODY}|we)\\s(?:\\p{L}+ly\\s)?(?:were to\\s|are told to\\s)?(?:say|says|write|writes|print|prints|claim|claims|report|reports|state|states|publish|publishes|announce|announces|assert|asserts|promise|promises)\\b`,
        'giu',
      ),
      reach: 'condition',
    },
    // Whether exports were …: that is asked.
    {
      why: 'supposed',
      pattern: /\bwhether\s(?!or not\b)(?![^.;]{0,200}?\b(?:which|who|whose|to)\b)/giu,
      reach: 'comma',
      unlessKnown: true,
    },
    {
      why: 'supposed',
      pattern:
        /^["“]?(?:(?:And|But|So)\s)?(?:Is|Are|Was|Were|Did|Do|Does|Has|Have|Had|Will|Would|Could|Can)\s(?!you\sknow|n['’]t)(?=[^?]*\?["”’']?$)/giu,
      unlessKnown: true,
    },
    // It is not true that …; it would be wrong to say that ….
    {
      why: 'denied',
      pattern: new RegExp(
        `\\b(?:it|this|that)(?:\\s${IS}|['’]s)\\s(?:${FALSE}\\s(?:to ${SAYING}\\s)?that|(?:\\p{L}+ly\\s)?(?:wrong|a mistake|an error|misleading|mistaken|dishonest|an exaggeration)\\sto ${SAYING}\\s(?:that\\s)?)\\b`,
        'giu',
      ),
      reach: 'clause',
    },
    {
      why: 'denied',
      pattern:
        /\b(?:it|this|that)\s(?:isn|wasn)['’]t\s(?:\p{L}+ly\s)?(?:true|correct|accurate|the case|so)\sthat\b/giu,
      reach: 'clause',
    },
    {
      why: 'denied',
      pattern:
        /\b(?:there(?:\sis|\swas|['’]s)|(?:find|finds|found|see|sees|saw|offer|offers|offered|have|has|had|with|provided?))\sno\s(?:evidence|proof|truth|basis|indication|sign)\s(?:(?:at all|whatsoever|for|in|to|the|support|suggest|claims?)\s){0,4}that\b/giu,
      reach: 'clause',
    },
    {
      why: 'denied',
      pattern:
        /\b(?:no ?(?:one|body)|neither)\s(?:\p{L}+\s){0,2}(?:says|said|claims|claimed|writes|wrote|reports|reported|believes|argues)\sthat\b/giu,
      reach: 'clause',
    },
    {
      why: 'denied',
      pattern:
        /\b(?:nowhere\s(?:does|did|do|has|have)\s[^,.;]{2,60}?|never|(?:did|does|do|has|have|had)(?:\snot|n['’]t)(?:\s(?:ever|actually))?)\s(?:say|said|claim|claimed|write|written|wrote|state|stated|report|reported|show|shown)\sthat\b/giu,
      reach: 'clause',
    },
    // The ministry denied that …, denied reports that ….
    {
      why: 'denied',
      pattern: new RegExp(
        `(?<!\\b(?:not|never|cannot|can['’]t|nobody|no one|hardly|n['’]t|to)\\s(?:\\p{L}+ly\\s)?)\\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?|rebut(?:s|ted)?|disprove[sd]?)\\s(?:that|having|(?:as\\s\\p{L}+\\s)?(?:(?:the|any|all|these|those|such|media|press|newspaper|earlier|recent|widespread|his|her|its|their)\\s){0,3}${STATEMENT}\\s(?:that|of|about|according to which))\\b`,
        'giu',
      ),
      reach: 'clause',
    },
    {
      why: 'denied',
      pattern:
        /\b(?:contrary to|unlike|despite|in spite of)\s(?:(?:the|some|many|earlier|widespread|media|press|popular|official|repeated|his|her|its|their)\s){0,3}(?:claims?|reports?|allegations?|suggestions?|rumou?rs?|assertions?|belief)\s(?:that|of)\b/giu,
      reach: 'clause',
    },
    // The claim that … is false; claims it was … were not true.
    {
      why: 'denied',
      pattern: new RegExp(
        `\\b${STATEMENT}\\s(?:that|of|according to which)\\s(?<what>[^.;?!]{1,240}?),?\\s${IS}\\s${FALSE}\\b`,
        'dgiu',
      ),
    },
    {
      why: 'denied',
      pattern: new RegExp(
        `\\b(?:[Cc]laims?|[Aa]llegations?|[Ss]uggestions?|[Rr]umou?rs?)\\s(?=\\p{Lu}|he\\s|she\\s|it\\s|they\\s|the\\s)(?<what>[^.;?!]{1,200}?)\\s${IS}\\s${FALSE}\\b`,
        'dgu',
      ),
    },
    {
      why: 'denied',
      pattern: new RegExp(
        `\\bto ${SAYING}\\s(?:that\\s)?(?<what>[^.;?!]{1,200}?)\\s(?:is|was|would be)\\s(?:\\p{L}+ly\\s)?(?:false|wrong|untrue|misleading|dishonest|incorrect|a mistake|a lie|an exaggeration|an error)\\b`,
        'dgiu',
      ),
    },
  ],
  clauseEnd:
    /,\s(?:but|and|yet|although|though|while|whereas|because|since|as|so|nor|which|instead|it|he|she|they|we|the|an?|\p{Lu})(?![\p{L}])|;|\s[—–]\s|:\s|\s(?:but|because|although|while|whereas)\s|[”"»]\s/giu,
  consequence:
    /,\s(?=(?:then\s)?(?:[^,;]{1,90}?\s)?(?:would|could|might|must|may|can|will|is|are|was|were|has|have|had|does|do|did|means?|says?|shows?|carries|becomes?|remains?|rose|fell|grew|went|came)\b)|['’]d\s|;|\s[—–-]\s|:\s|\s(?=(?:we|it|they|he|she|I|you|the\s\S+|\p{Lu}\S+|\d\S*\s\S+)\s(?:would|could|might)\b)/giu,
  notThis:
    /\bnot\s(?!only\b|just\b|merely\b|even\b|least\b|yet\b|until\b)(?:(?:by|at|to|for|in|of|an?|the|about|some|around|nearly|almost)\s){0,2}["“]?$/iu,
  instead: /^["”]?[^.;]{0,50}?,?\sbut\s(?!also\b|even\b)/iu,
  butNot: /[,;—–(]\s?(?:and\s)?not\s(?:(?:by|at|to|for|in|an?|the|about|around)\s){0,2}["“]?$/iu,
  isNot: new RegExp(
    `(?:\\b(?:${AUX})\\s(?:\\p{L}+ly\\s)?(?:${CHANGED}\\s(?:(?:by|to|at|for|an?)\\s){0,2})|\\b(?:is|are|was|were)(?:\\snot|n['’]t)\\s(?!only\\b|just\\b|merely\\b|even\\b)(?:(?:an?|equal to|at)\\s){0,2}|\\b(?:did|has|have|had|does)(?:\\snot|n['’]t)\\s(?:\\p{L}+ly\\s)?)["“]?$`,
    'iu',
  ),
  known:
    /\b(?:the|its|their|his|her|our|my|your|this|that|these|those|\p{L}+['’]s|\p{L}+s['’])\s(?:[\p{L}-]+\s)?$/iu,
  wordsFor:
    /(?:\b(?:words?|phrases?|expressions?|wording|sentences?|headlines?|labels?|slogans?|captions?|formulas?|formulae|terms?|hedges?|qualifiers?|example|figure of speech|such as|reads?|sees?|saw|hears?|heard|like|spells?|written|called|namely|instead of|rather than|between|means?|that is)|\b(?:to|we|you|one|should|would|could|cannot|can|never|not|must|may|might)\s(?:\p{L}+ly\s)?(?:say|write|print|claim|report|state|mean|call it))\s?[,:]?\s?(?:simply|just|only|like|or|and|that)?\s?$/iu,
  areWords:
    /^[,.]?\s(?:read (?:strictly|literally|aloud|closely)\b|(?:comments?|remarks?|quips?|lines?|slogans?|labels?|headlines?|wording|phrases?|claims?)\b|(?:is|are|was|were|would be|means?|meant|promises?|stands? for|sounds?|invites?|suggests?)\s(?:(?:a|an|the|not|only|also|no|just|simply|never|both)\s){0,2}(?:choice|words?|phrase|claim|promise|wrong|false|true|right|correct|misleading|rounding|lie|error|mistake|exaggeration|sentence|statement|hedge|side|test|same|more than|less than|something|nothing|that|what|how|between|close to|not what|never what)\b)/iu,
  row: /^,?\s(?:or|and|but not|not|nor|to|versus|from|instead of|rather than)\s$|^,\s$/iu,
};
