import { M, type RoleLanguage, type RolePattern, role } from './role-language.ts';

/** "A, B and C". */
const LIST = `${M}(?:(?:, (?:and |or )?| and | or | as well as )${M}){0,12}`;
/** What is said of somebody between commas. */
const ASIDE = '(?:, [^,;.]{2,90},)?';
const AUX =
  '(?:(?:is|are|was|were|has|have|had|will|be|been|being|also|reportedly|allegedly|likely|probably|still|now|directly|secretly|illegally|indirectly|continuously|continued to|continue to|continues to|began|started|kept|helped to|agreed to)\\s){0,4}';
const SUPPLY =
  '(?:provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|sell(?:s|ing)?|sold|ship(?:s|ped|ping)?|export(?:s|ed|ing)?|deliver(?:s|ed|ing)?|send(?:s|ing)?|sent)';
const RECEIVE =
  '(?:receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|import(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing)|order(?:s|ed|ing)?)';
const MADE = '(?:manufactured|made|produced|supplied|built|shipped|sold|provided|delivered|exported)';
/** "the Chinese firms", "companies". */
const KIND =
  '(?:the |its )?(?:[\\w-]+ ){0,3}?(?:firms? |compan(?:y|ies) |manufacturers? |makers? |suppliers? )?';
const GOODS = '[^;:⟦⟧]{3,160}?';
const HEAD =
  '(?:chief executive officer|chief executive|ceo|chairman|chairwoman|chairperson|chair|vice chairman|deputy chairman|deputy head|deputy director|head|general director|managing director|executive director|director general|director-general|director|president|vice president|founder|co-founder|boss|leader|governor|secretary general|secretary-general|rector|owner)';

const PATTERNS: readonly RolePattern[] = [
  // Velmora and Orvane are providing Ruritania with lenses; Velmora sold lenses to Ruritania.
  role(
    'supplies',
    `(?<from>${LIST})${ASIDE}(?:,? which| that|, and)?\\s${AUX}${SUPPLY}\\s(?<to>${M})\\s?(?:\\S+ ){0,2}?with (?<rest>[^;]{3,240})`,
  ),
  role(
    'supplies',
    `(?<from>${LIST})${ASIDE}(?:,? which| that|, and)?\\s${AUX}${SUPPLY}\\s(?<rest>(?!${M})[^;]{3,300})`,
  ),
  // Ruritania has received lenses made by the firms Velmora and Orvane.
  role(
    'supplies',
    `(?<to>${M})${ASIDE}\\s(?:(?:has|have|had|also|since|long|recently)\\s){0,3}${RECEIVE}\\s(?<goods>${GOODS}) (?:(?:that|which) (?:was|were|had been) )?${MADE} (?:in \\S{2,20} )?by ${KIND}(?<from>${LIST})`,
  ),
  // Ruritania bought lenses from Velmora.
  role(
    'supplies',
    `(?<to>${M})${ASIDE}\\s(?:(?:has|have|had|also|since|long|recently)\\s){0,3}${RECEIVE}\\s(?<goods>${GOODS}) from ${KIND}(?<from>${LIST})`,
  ),
  // Velmora is owned by Orvane; Velmora, a subsidiary of Orvane.
  role(
    'owns',
    `(?<to>${M})(?:,? which| that)?,?\\s(?:is |was |are |were )?(?:now |also )?(?:majority[- ]|wholly[- ]|partly |jointly |ultimately |fully |directly |indirectly |half )?(?:owned|controlled) by ${KIND}(?<from>${LIST})`,
  ),
  role(
    'owns',
    `(?<to>${M})(?:, |(?:,? which)? (?:is|was) )(?:a|an|the|now a)\\s(?:[\\w-]+ ){0,3}?(?:subsidiary|unit|division|affiliate|arm) of ${KIND}(?<from>${M})`,
  ),
  role(
    'owns',
    `(?<from>${M})(?:['’]s?)? (?:[\\w-]+ ){0,2}?(?:subsidiary|unit|division|affiliate),? (?<to>${M})`,
  ),
  role(
    'owns',
    `(?<from>${M})${ASIDE} (?:also |now |still )?(?:owns|owned|controls|holds|acquired|bought)(?: (?:a |an |its |the )?(?:[\\w.%-]+ ){0,4}(?:stake|share|interest|shares|percent|control) (?:in|of))?\\s(?<to>${M})`,
  ),
  // Jane Roe, vice chairman of Velmora; Velmora's chief executive, Jane Roe; Jane Roe, who heads Velmora.
  role(
    'directs',
    `(?<from>${M}), (?:who is |the |a |an )?(?:[\\w-]+ ){0,4}?${HEAD}(?: (?:and|of the board) [\\w -]{2,40}?)? (?:of|at|for) (?:the )?(?:${M}['’]s? )?(?:[a-z-]+ ){0,3}?(?<to>${M})`,
  ),
  role('directs', `(?<to>${M})(?:['’]s?)? (?:[a-z-]+ ){0,2}?${HEAD},? (?<from>${M})`),
  role(
    'directs',
    `(?<from>${M})${ASIDE}(?:,? who)? (?:heads|headed|leads|led|runs|ran|chairs|chaired|directs|founded) (?:the )?(?:[a-z-]+ ){0,3}?(?<to>${M})`,
  ),
  // Jane Roe, a member of the Velmora Party.
  role(
    'member of',
    `(?<from>${M})(?:, (?:a|an|the) |${ASIDE}(?:,? who)? (?:is|was|has been|became) (?:a |an |the )?)(?:[\\w-]+ ){0,3}?member of (?:the )?(?:${M}['’]s? )?(?:[a-z-]+ ){0,3}?(?<to>${M})`,
  ),
];

/** What roles are read by in English. */
export const ROLES_EN: RoleLanguage = {
  patterns: PATTERNS,
  cut: /\s(?:for use (?:in|by|on)|for its|for their|for|used (?:in|by|for|to)|to be used|to|worth|valued at|since|until|through|via|between|in (?=\d{4}|the (?:first|second|third|fourth|last))|during|after|before|according to|despite|under|that|which|who|from|as part of|along with|amid|manufactured|made|produced|supplied by|and (?:is|are|was|were|has|have|that)\b)\s|,\s|\.(?:\s|$)|\s[–—]\s/iu,
  lead: /^(?:the|a|an|some|more|its|their|various|large quantities of|quantities of|millions? of \w+ of)\s/iu,
  use: /\b(?:for use (?:in|by|on)|used (?:in|by|for|to (?:make|build|produce|manufacture))|to be used (?:in|by|for)|for)\s([^,;.]{3,140}?)(?=,|;|\.|$|\s(?:according|since|in \d{4}|that|which|manufactured|made|produced|supplied|from|despite|the officials|officials)\b)/iu,
  used: /\b(?:for use (?:in|by|on)|used (?:in|by|for|to)|to be used)\b/iu,
  noUse:
    /^(?:the )?(?:[$€£¥\d]|first|second|third|years?|months?|sale|export|free|nearly|about|more|at least)/iu,
  to: /\bto (?:the )?(⟦\d+⟧)/u,
  since: /\bsince\b/iu,
  capitals: true,
};
