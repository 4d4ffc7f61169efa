import type { AsideWords } from './asides.ts';

/** Not before a letter, an apostrophe or a hyphen: \b knows no accents. */
const END = "(?![\\p{L}’'-])";
const START = "(?<![\\p{L}’'-])";
const IMPERFECT = '(?:ait|aient|ions|iez|ais)';
/** A verb in the conditional: what would be. */
const UNREAL = new RegExp(`\\p{L}{2,}r(?:ait|aient|ions|iez|ais)${END}`, 'iu');
const SAYING = '(?:dire|écrire|affirmer|prétendre|soutenir|conclure|croire|annoncer|publier|imprimer)';
const FALSE =
  '(?:fauss?e?s?|inexacte?s?|mensong(?:er|ère)s?|erronée?s?|infondée?s?|sans fondement|dénuée?s? de (?:tout )?fondement|une invention|un mythe|une légende|pas (?:vraie?|exacte?|fondée?)s?|contraires? à la vérité)';
const STATEMENT =
  '(?:affirmations?|allégations?|accusations?|rumeurs?|informations?|idées?|thèses?|hypothèses?|propos|déclarations?|chiffres?)';
const WHICH = "(?:selon (?:laquelle|lesquelles|lequel)|qu[e’']|d[e’']|d’après (?:laquelle|lesquelles))";

/** By what the French mention a figure without stating it. */
export const FRENCH_ASIDES: AsideWords = {
  trigger:
    /suppos|imagin|admett|mettons|disons|(?<!\p{L})si(?!\p{L})|(?<!\p{L})s[’']|eût|aurait|comme si|faux|fauss|inexact|pas vrai|pas exact|mensong|erron|infond|fondement|invention|mythe|démen|(?<!\p{L})ni(?:e|ent|é|ée?s?|ait|a)(?!\p{L})|réfut|récus|rejet|contest|contrairement|prouve|preuve|(?<!\p{L})n[’']|(?<!\p{L})ne(?!\p{L})|(?<!\p{L})non(?!\p{L})|(?<!\p{L})pas(?!\p{L})|à tort/iu,
  cues: [
    // Supposons que …; imaginez une ville où ….
    {
      why: 'supposed',
      pattern: new RegExp(
        `(?:^[«“"]?\\s?|[.:;—–]\\s|${START}(?:mais|et|or)\\s)(?:supposons|supposez|imaginons|imaginez|admettons|mettons|disons|prenons l’hypothèse)${END}`,
        'giu',
      ),
    },
    {
      why: 'supposed',
      pattern: /(?<!\p{L})(?:à supposer|en supposant|dans l[’']hypothèse où|en admettant)(?!\p{L})/giu,
      reach: 'condition',
    },
    // Si nous avions écrit …, … nous contrediraient; eût-on écrit …; comme si ….
    {
      why: 'supposed',
      pattern: new RegExp(
        `(?<!comme\\s)${START}(?:si\\s|s[’'])(?=[^.;?!]{0,120}?\\p{L}${IMPERFECT}${END})`,
        'giu',
      ),
      reach: 'condition',
      only: UNREAL,
      unlessKnown: true,
    },
    {
      why: 'supposed',
      pattern:
        /(?:^|[,;]\s)(?:eût|eussent|aurait|auraient|aurions)-(?:on|il|elle|ils|elles|nous)(?!\p{L})/giu,
      reach: 'condition',
    },
    {
      why: 'supposed',
      pattern: new RegExp(`comme s(?:i\\s|[’'])(?=[^.;?!]{0,120}?\\p{L}${IMPERFECT}${END})`, 'giu'),
      reach: 'clause',
    },
    // Si quelqu’un écrit …; quand une source dit ….
    {
      why: 'supposed',
      pattern: new RegExp(
        `${START}(?:si|quand|lorsqu[e’']|dès qu[e’'])\\s?(?:quelqu[’']un|on|l[’']on|une?(?:\\s[\\p{L}-]+){1,2})\\s(?:écrit|dit|affirme|annonce|publie|prétend|imprime|soutient)${END}`,
        'giu',
      ),
      reach: 'condition',
    },
    // Savoir si …: that is asked. A question by its verb.
    {
      why: 'supposed',
      pattern: new RegExp(
        `${START}(?:savoir|dire|demand\\p{L}+|déterminer|vérifier|ignore\\p{L}*|question(?:\\sest)? de savoir|incertain)\\ss(?:i\\s|[’'])`,
        'giu',
      ),
      reach: 'comma',
      unlessKnown: true,
    },
    { why: 'supposed', pattern: /^[«“"]?\s?Est-ce qu[e’'](?=[^?]*\?)/giu, unlessKnown: true },
    {
      why: 'supposed',
      pattern:
        /^[«“"]?(?=[^?«»]{3,160}\p{L}-(?:t-)?(?:il|elle|ils|elles|on|nous)\s[^?]*\?\s?[»”"]?$)(?!(?:Pourquoi|Comment|Quand|Où|Qui|Combien|Que|Qu[’']))/giu,
      unlessKnown: true,
    },
    // Il n’est pas vrai que …; il serait faux de dire que ….
    {
      why: 'denied',
      pattern: new RegExp(
        `${START}(?:il|ce|c[’'])\\s?(?:n[’'])?(?:est|était|serait|sont)\\s(?:pas\\s(?:\\p{L}+\\s)?(?:vrai|exact|juste|correct)|(?:\\p{L}+ment\\s)?(?:faux|inexact|erroné|mensonger|trompeur|un mensonge|une erreur|un mythe))\\s(?:de (?:${SAYING})\\s)?qu[e’']`,
        'giu',
      ),
      reach: 'clause',
    },
    {
      why: 'denied',
      pattern: new RegExp(
        `${START}(?:on|nul|personne)\\s(?:ne\\s|n[’'])(?:peut|saurait|pourrait|peuvent)\\s(?:donc\\s)?(?:pas\\s)?${SAYING}\\squ[e’']`,
        'giu',
      ),
      reach: 'clause',
    },
    {
      why: 'denied',
      pattern:
        /(?<!\p{L})(?:rien\s(?:ne\s|n[’'])(?:prouve|indique|montre|permet\sd[e’']\s?\p{L}+|atteste)|aucune?\s(?:preuve|donnée|élément|indice)\s(?:ne\s|n[’'])\p{L}+|sans\s(?:aucune\s)?preuve)\squ[e’']/giu,
      reach: 'clause',
    },
    // Le ministère a démenti avoir vendu …; dément que ….
    {
      why: 'denied',
      pattern: new RegExp(
        `(?<!(?:ne|n[’']|nul ne|personne ne|pas|sans|peut|peuvent)\\s?)${START}(?:dément(?:ent)?|démenti\\p{L}{0,2}|nie(?:nt)?|nié|niait|réfut(?:e|ent|é)|récus(?:e|ent|é)|rejet(?:te|tent|é)|contest(?:e|ent|é))\\s(?:(?:formellement|catégoriquement|fermement|vigoureusement)\\s)?(?:qu[e’']|avoir\\s|être\\s|(?:l[’']|les?\\s|la\\s|une?\\s|des\\s|ces\\s|cette\\s|toutes?\\s){1,2}${STATEMENT}\\s(?:de presse\\s)?${WHICH})`,
        'giu',
      ),
      reach: 'clause',
    },
    {
      why: 'denied',
      pattern: new RegExp(
        `${START}contrairement\\s(?:à\\sce\\squ[e’'][^,]{0,60}|aux?\\s(?:\\p{L}+\\s)?${STATEMENT}\\s${WHICH}|à\\sl[’']${STATEMENT}\\s${WHICH})`,
        'giu',
      ),
      reach: 'clause',
    },
    // L’affirmation selon laquelle … est fausse; écrire que … serait une erreur.
    {
      why: 'denied',
      pattern: new RegExp(
        `(?<!\\p{L})${STATEMENT}\\s${WHICH}(?<what>[^.;?!]{1,240}?),?\\s(?:est|sont|était|étaient|(?:n[’']|ne\\s)(?:est|sont|était|étaient))\\s(?:\\p{L}+ment\\s)?${FALSE}${END}`,
        'dgiu',
      ),
    },
    {
      why: 'denied',
      pattern: new RegExp(
        `(?:^[«“"]?\\s?|[,;:]\\s)${SAYING}\\squ[e’'](?<what>[^.;?!]{1,200}?)\\s(?:est|serait)\\s(?:\\p{L}+ment\\s)?(?:faux|inexact|trompeur|mensonger|une erreur|un mensonge|exagéré)${END}`,
        'dgiu',
      ),
    },
  ],
  clauseEnd:
    /,\s(?:mais|et|or|car|puisque|parce|alors|tandis|bien|quoique|qui|dont|où|il|elle|ils|elles|on|nous|le|la|les|un|une|ce|cela)(?!\p{L})|;|\s[—–]\s|\s:\s|\s(?:mais|car|puisque|tandis|parce)\s|\s»\s/giu,
  consequence:
    /,\s(?=[^,;]{1,90}?(?:r(?:ait|aient|ions|iez|ais|a|ont)|est|sont|a|ont|fait|font)(?![\p{L}’'-]))|;|\s[—–]\s|\s:\s/giu,
  notThis:
    /(?<!\p{L})(?:pas|non pas|point|non)\s(?!seulement|uniquement|moins|plus)(?:(?:de|d[’']|à|une?|en|environ|près|quelque)\s?){0,3}[«“"]?\s?$/iu,
  instead: /^\s?[»”"]?[^.;]{0,50}?,?\s(?:mais|mais bien)\s(?!aussi|également|encore)/iu,
  butNot: /[,;—–(]\s?(?:et\s)?(?:non(?:\spas)?|pas)\s(?:(?:de|d[’']|à|une?|en)\s?){0,2}[«“"]?\s?$/iu,
  isNot:
    /(?<![\p{L}’'-])(?:n[’']|ne\s)(?:a|ont|est|sont|était|étaient|avait|avaient|\p{L}+(?:e|ent|ait|aient))\s(?:donc\s|jamais\s)?pas\s(?:(?:reculé|baissé|augmenté|progressé|chuté|bondi|crû|diminué|grimpé|doublé|triplé|coûté|été|atteint)\s)?(?:(?:de|d[’']|à|une?)\s?){0,2}[«“"]?\s?$/iu,
  known:
    /(?<!\p{L})(?:l[ea]s?|l[’']|ses|son|sa|leurs?|nos|notre|ces|cette|cet|ce|des|du)\s?(?:[\p{L}-]+\s)?$/iu,
  wordsFor: new RegExp(
    `(?:${START}(?:mots?|termes?|expressions?|formules?|phrases?|titres?|slogans?|étiquettes?|exemple|mention|écrit|lit|lire|signifie|veut dire|comme|tel|telle|que|au lieu d[e’']|plutôt qu[e’']|entre|${SAYING}|parler d[e’']|on (?:écrit|dit))\\s?[,:]?\\s?)(?:ou|et|simplement|par exemple\\s?:?)?\\s?$`,
    'iu',
  ),
  areWords:
    /^\s?[,.]?\s(?:est|sont|était|serait|seraient|signifie\p{L}*|veut dire|promet\p{L}*|sonne\p{L}*|suggère\p{L}*|au lieu)\s(?:(?:un|une|le|la|pas|plus|aussi|ni|de|que)\s){0,2}(?:choix|mots?|formule|promesse|faux|fausse|vrai|vraie|juste|exacte?|trompeu\p{L}+|mensonge|erreur|exagération|phrase|affirmation|arrondi|autre|moins|plus|rien|«|ce|autant)/iu,
  row: /^\s?,?\s(?:ou|et|ni|mais pas|à|au lieu d[e’']|plutôt qu[e’'])\s?$|^\s?,\s$/iu,
};
