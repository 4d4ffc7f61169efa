import type { SpeakerWords } from '../speakers.ts';

const END = "(?![\\p{L}’'-])";
/** Verbs of those who speak, after "a" and "ont". */
const SAID =
  '(?:déclaré|affirmé|indiqué|annoncé|précisé|expliqué|rapporté|assuré|ajouté|dit|soutenu|confirmé|souligné|rappelé|noté|averti|prévenu|révélé|reconnu|admis|confié|détaillé|répondu|martelé|insisté|fait savoir|fait valoir|fait état)';
const JUDGED =
  '(?:estimé|évalué|calculé|prévu|jugé|chiffré|projeté|anticipé|constaté|recensé|observé|montré|démontré|conclu|(?:relevé|abaissé|revu|révisé)(?=\\s(?:[^,;.]{0,30}\\s)?(?:prévisions?|estimations?|projections?)))';
const SAYS =
  '(?:déclare(?:nt)?|affirme(?:nt)?|annonce(?:nt)?|précise(?:nt)?|explique(?:nt)?|rapporte(?:nt)?|assure(?:nt)?|ajoute(?:nt)?|dit|disent|soutien(?:t|nent)|confirme(?:nt)?|souligne(?:nt)?|rappelle(?:nt)?|avertit|avertissent|prévien(?:t|nent)|reconnaît|reconnaissent|admet(?:tent)?|confie(?:nt)?|détaille(?:nt)?|répond(?:ent)?|raconte(?:nt)?|martèle(?:nt)?|insiste(?:nt)?|relève(?:nt)?|note(?:nt)?|écri(?:t|vent)|fait savoir|fait valoir|font savoir|font valoir)';
const JUDGES =
  "(?:indique(?:nt)?|estime(?:nt)?|évalue(?:nt)?|calcule(?:nt)?|prévoi(?:t|ent)|juge(?:nt)?|chiffre(?:nt)?|anticipe(?:nt)?|constate(?:nt)?|table(?:nt)? sur|montre(?:nt)?|démontre(?:nt)?|révèle(?:nt)?|suggère(?:nt)?|conclu(?:t|ent)|fait état|font état|fait apparaître|font apparaître|s[’']attend(?:ent)?)";
/** Verbs that say nothing else; the others ("rapporte", "assure") are read so before "que". */
const ONLY_SAYS = '(?:déclare(?:nt)?|affirme(?:nt)?|annonce(?:nt)?|dit|disent|fait savoir|font savoir)';
const ONLY_SAID = '(?:déclaré|affirmé|indiqué|annoncé|précisé|dit|révélé|fait savoir|fait état)';
const THAT = "(?=\\s(?:[^,;.]{0,40}\\s)?(?:qu[e’']|avoir|être)|\\s?[:«“])";
const AUX =
  '(?:a|ont|avait|avaient|aurait|auraient)\\s(?:(?:également|aussi|déjà|ensuite|ainsi|pourtant|notamment|hier|\\p{Ll}{2,12}ment|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s){0,2}';
/** What is reckoned without a clause: "prévoit une croissance", "évalue l'aide à 300 millions". */
const ESTIMATES =
  "(?:(?:AUX(?:prévu|projeté|anticipé|estimé|calculé)|prévoi(?:t|ent)|anticipe(?:nt)?|estime(?:nt)?|calcule(?:nt)?|table(?:nt)? sur|s[’']attend(?:ent)?)(?=\\s[^,;.]{0,50}?(?<!\\p{L})(?:croissance|hausse|baisse|recul|repli|rebond|ralentissement|accélération|contraction|récession|inflation|déficit|excédent|augmentation|diminution|progression)(?!\\p{L}))|(?:AUX(?:estimé|évalué|chiffré)|estime(?:nt)?|évalue(?:nt)?|chiffre(?:nt)?)(?=\\s[^,;.]{2,60}?\\sà\\s(?:\\p{Ll}+\\s){0,3}\\d)|AUX(?:relevé|abaissé|revu|révisé)(?=\\s(?:[^,;.]{0,30}\\s)?(?:prévisions?|estimations?|projections?)))".replaceAll(
    'AUX',
    AUX,
  );
const OFFICES =
  '(?:(?:ancien|ancienne|vice-|ex-|premier|première|haut|haute)\\s?)?(?:(?:co|sous-|vice-)?(?:directeurs?|directrices?|présidente?s?)|ministres?|secrétaires?|porte-parole|patronn?e?s?|chefs?|cheffes?|maires?|députée?s?|sénateurs?|sénatrices?|économistes?|analystes?|experte?s?|chercheurs?|chercheuses?|professeure?s?|responsables?|gouverneure?s?|commissaires?|ambassadeurs?|ambassadrices?|fondateurs?|fondatrices?|gérante?s?|dirigeante?s?|délégu\\p{L}{1,3}|conseiller|conseillère|avocate?s?|préfète?|PDG|auteure?s?|consultante?s?|spécialistes?|représentante?s?|général|colonel|numéro\\sdeux)';
const NOUNS =
  '(?:données|chiffres?|statistiques?|rapports?|études?|enquêtes?|registres?|documents?|recensements?|sondages?|analyses?|relevés?|communiqués?|comptes|annuaires?|bulletins?|notes?|bases?|calculs?|estimations?|prévisions?|projections?|évaluations?|baromètres?|audits?|lettres?|listes?|fichiers?|règlements?|directives?|conventions?|accords?|contrats?|lois?|décrets?|textes?|déclarations douanières|comptages?|travaux|publications?)';
const BEFORE_NOUN =
  '(?:(?:derniers|dernières?|premiers|premières?|nouveaux?|nouvelles?|récente?s?|propres|mêmes?|premiers?|deux|trois|plusieurs|certaine?s|un|une|des|ses|leurs|son|sa|leur|autres?|vaste|longue?|grande?)\\s){0,3}';

/** A speaker before the verb, with what is said of them between commas. */
const LINK = "(?:\\s(?:si|mais|car|que|puisque|lorsque|quand)\\s|\\squ['’])";
const SUBJECT = new RegExp(
  `(?:^|[,;:—–]\\s|${LINK})(?<who>(?:(?!${LINK})[^,;:«»“”!?]){2,110})(?:,\\s(?<role>[^,;:!?]{3,110}),)?$`,
  'u',
);

/** By whom the French say that something is said. */
export const FRENCH_SPEAKERS: SpeakerWords = {
  trigger: new RegExp(
    `(?:^|[\\s«“"(,’'])(?:[Ss]elon|[Dd]['’]après|[Àà]\\sen\\scroire|[Aa]ux\\sdires|[Dd]e\\sl['’]avis|[Dd]e\\ssource|${SAID}|${JUDGED}|${SAYS}|${JUDGES})${END}`,
    'u',
  ),
  shapes: [
    // Selon X; d'après les données de X analysées par Y; à en croire X.
    {
      pattern:
        /(?<![\p{L}’'-])(?:(?<!(?<!\p{L})(?:vari|diff[èé]r|chang|oscill|évolu|compris)\p{L}{0,5}\s(?:[^,;.]{0,40}\s)?)[Ss]elon|[Dd]['’]après|[Àà]\sen\scroire|(?<=^|[,;]\s)(?:[Aa]ux\sdires\s(?=d)|[Dd]e\sl['’]avis\s(?=d)|[Dd]e(?=\ssources?\s(?:diplomatique|officielle|proche|gouvernementale|policière|industrielle|militaire)s?)))\s?(?<who>[^,;:()!?\d]{2,160})(?:,\s(?<role>[^,.;«»]{3,90}))?/gu,
    },
    // « … », a déclaré X; …, indique X.
    {
      pattern: new RegExp(
        `[,»”"]\\s?(?:${AUX}(?:${SAID}|${JUDGED})|${SAYS}|${JUDGES})\\s(?!qu[e’']|avoir|être|de\\s|à\\s|sur\\s|-)(?<who>[^,.;:«»“”!?\\d]{2,110})(?![^,.;]{0,60}\\d)(?:,\\s(?<role>[^,.;«»]{3,90}))?`,
        'gu',
      ),
    },
    // Comme l'a indiqué X; ainsi que le rapporte X.
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:[Cc]omme|[Aa]insi\\sque?|ce\\squ[e'’])\\s?(?:l[e’']?|['’])?\\s?(?:${AUX}(?:${SAID}|${JUDGED})|${SAYS}|${JUDGES})\\s(?<who>[^,.;:«»“”!?]{2,110})`,
        'gu',
      ),
      sure: true,
    },
    // X, directrice de Y, a déclaré que …
    {
      verb: new RegExp(
        `\\s(?:${AUX}(?:${ONLY_SAID}${END}|${SAID}${THAT})|${ONLY_SAYS}${END}|${SAYS}${THAT})`,
        'gu',
      ),
      pattern: SUBJECT,
      sure: true,
    },
    // X estime que …; la Commission table sur …; les chiffres de X montrent …
    { verb: new RegExp(`\\s(?:${AUX}${JUDGED}|${JUDGES})${THAT}`, 'gu'), pattern: SUBJECT },
    { verb: new RegExp(`\\s${ESTIMATES}`, 'gu'), pattern: SUBJECT, once: true },
    {
      verb: new RegExp(`\\s(?:${AUX}${JUDGED}|${JUDGES})${END}`, 'gu'),
      pattern: SUBJECT,
      shows: true,
      once: true,
    },
  ],
  cut: /\s(?:qui|que|dont|quand|lorsque?|lors|dans|pendant|après|avant|auprès|devant|cité|citée|citant|interrogée?s?|hier|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce\s(?:lundi|mardi|mercredi|jeudi|vendredi|matin|jour)|publiée?s?(?!\s(?:\p{L}+\s)?par)|à\sl['’](?:AFP|agence|antenne)|en\s(?:marge|conférence|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|sous\s(?:le\s|la\s)?(?:couvert|condition)|(?:le|au)\s\d|est|sont|a|ont|avait)(?![\p{L}’'-]).*$|\.\s.*$/iu,
  article:
    /^(?:(?!(?:l['’])?une?\sdes\s|l(?:[ea]s?\s|['’])(?:Monde|Figaro|Temps|Croix|Parisien|Tribune|Humanité|[ÉE]chos|[ÉE]quipe|Soir|Point|Express|Obs)(?!\p{L}))(?:les?\s|la\s|l['’])|un\sjour\s|récemment\s|déjà\s|aussi\s|également\s|encore\s|une?\s|des\s|du\s|de\sla\s|de\sl['’]|de\s|d['’]|ces?\s|cette\s|cet\s|lundi\s|mardi\s|mercredi\s|jeudi\s|vendredi\s|samedi\s|dimanche\s|hier\s|aujourd['’]hui\s|ce\s(?=\p{Ll}+di\s))*/iu,
  none: /^(?:l[ea]s?\s|l['’]|une?\s|son\s|sa\s|leurs?\s|cette\s|cet?\s|ces\s)?(?:calendriers?|tailles?|pays|régions?|secteurs?|cas|âges?|sexe|types?|besoins?|méthodes?|modes?|critères?|normes?|barèmes?|ordre|ampleur|durée|nature|situation|conditions?|circonstances?|saisons?|années?|mois|zones?|états?|lieux?|endroit|niveau|revenus?|prix|cours|taux|plans?|programme|principe|logique|définitions?|nomenclature|formules?|modèles?|quel\p{L}*|que|qu|lesquel\p{L}*|où|on|nous|vous|je|tu|tout|rien|cela|c['’]est|ceci|ça|ce|qui|dont|certaine?s|plusieurs|beaucoup|chacune?|d['’]autres|autres|hausse|baisse|moment|marque|distance|formule)(?![\p{L}])|^(?:en|depuis|dès|au|à|pour|par|sur|avec|sans|dans|ainsi|enfin|puis)\s|^(?:ces?|cette)\s(?:données|chiffres?|statistiques?|hausse|baisse|résultats?)$|^personne(?!\p{L})|(?:^|\s)n(?:e(?=\s|$)|['’])|^(?:nos|notre|mes|mon)\s|\sou\s/iu,
  pronoun:
    /^(?:t-)?(?:ils?|elles?|lui|eux|celui-ci|celle-ci|ceux-ci|ce\sdernier|cette\sdernière|ces\sderniers)$/iu,
  document: new RegExp(`^${BEFORE_NOUN}${NOUNS}${END}`, 'iu'),
  group: new RegExp(
    `^(?:(?:[\\p{L}’']+\\s){0,3})(?:responsables?|diplomates?|autorités|analystes?|économistes?|experts?|expertes?|enquêteurs?|chercheurs?|chercheuses?|scientifiques?|officiers?|policiers?|police|procureurs?|fonctionnaires?|conseillers?|négociants?|traders?|avocats?|spécialistes?|observateurs?|cadres?)${END}`,
    'iu',
  ),
  unnamed:
    /(?:^|\s)(?:sources?|personnes?|gens)(?:\s\p{L}+){0,3}?\s(?:proches?|au\sfait|anonymes?|informées?|concordantes?|diplomatiques?|familières?|officielles?|gouvernementales?|policières?|industrielles?|militaires?|ayant\sconnaissance)(?!\p{L})|^(?:\p{L}+\s){0,2}?sources?(?!\p{L})|(?:^|\s)anonymes?(?!\p{L})/iu,
  anonymity:
    /(?:sous|à)\s(?:le\s|la\s)?(?:couvert|condition)\s(?:de\sl['’]|d['’])anonymat|(?:a|ont|ayant|avait|avaient)\s(?:requis|demandé|souhaité|réclamé|exigé)\s(?:à\s)?(?:(?:conserver|garder|préserver)\s)?(?:l['’]|leur\s|son\s)?anonymat|(?:souhait|voul|demand|préfér)\p{L}{1,5}\s(?:à\s)?(?:rester\sanonymes?|ne\spas\sêtre\s(?:nommé|cité|identifié)\p{L}{0,2})/iu,
  isKnown: (who) =>
    /(?<!\p{L})(?:ministères?|ministre|ministres|gouvernement|commission|banque|agence|agences|office|institut|organisation|organisations|syndicats?|fédération|association|entreprises?|sociétés?|groupes?|compagnies?|constructeurs?|fabricants?|douanes?|préfecture|mairie|conseil|cour|tribunal|parquet|président|présidente|directeur|directrice|porte-parole|patron|patronne|chef|cheffe|maire|parlement|sénat|union|fonds|cabinet|direction|observatoire|ong|auteurs?|rédaction|journal|quotidien|chaîne|équipe|fondation|assureurs?|armée|état-major)(?!\p{L})/iu.test(
      who,
    ) || /\p{Lu}/u.test(who),
  back: /^(?:(?:[Ll]['’])?[Uu]ne?\sdes|[Ll]es?|[Ll]a|[Ll]['’]|[Cc]es?|[Cc]ette|[Cc]et|[Ll]edit|[Ll]adite)\s?(?:(?:deux|trois|mêmes?|hauts?)\s){0,2}(?<noun>\p{Ll}+)$/u,
  stem: (noun) => (noun.length > 4 ? noun.replace(/[sx]$/, '') : ''),
  against:
    /(?<!\p{L})(?:contrairement\sà|(?:à\srebours|à\sla\sdifférence|au\scontraire|loin)\sde\sce\squ(?:e|i)?|à\sl['’](?:inverse|opposé|encontre)\sde|n['’]en\sdéplaise\sà|malgré\sce\squ(?:e|i)?|en\scontradiction\savec|démen(?:t|tent|ti\p{L}{0,2})|nie(?:nt)?|a\snié|ont\snié|réfut\p{L}+|contest(?:e|ent|é)|récus(?:e|ent|é)|(?:faux|inexact|erroné|mensonger|pas\svrai|pas\sexact)\s(?:que|de)|prétendument|soi-disant|refus\p{L}+\sde\s(?:dire|confirmer|préciser|commenter)|n['’](?:a|ont|avait|avaient)\s(?:pas|jamais|ni)\s(?:encore\s)?(?:dit|déclaré|affirmé|indiqué|annoncé|précisé|confirmé)|(?:a|ont)-t-(?:il|elle|ils|elles)\s(?:dit|déclaré|affirmé|confirmé|annoncé))(?![\p{L}])|(?<!\p{L})contrairement\saux?\s|(?:^|\s)n(?:e|['’](?:en|y))(?:\s(?:dit|confirme|affirme|précise|indique)(?:nt)?\spas|$)|(?:^|[,;]\s)(?:bien\squ|quoiqu|même\ssi\s|si\s(?!l['’]on|on))[^,;]*$/iu,
  ours: /(?<![\p{L}])(?:selon|d['’]après|à\sen\scroire)\s(?:nos|notre)\s/iu,
  office: new RegExp(`^(?:(?:le|la|une?)\\s|l[’'])?${OFFICES}${END}`, 'iu'),
  finite:
    /(?<![\p{L}])(?:est|sont|ont|était|étaient|sera|seront|avait|avaient|aura|auront|atteint|atteignent|augmente|baisse|recule|progresse|représente|compte|reste|doit|doivent|peut|peuvent|va|vont|a\s(?:été|\p{L}+(?:é|i|u)))(?![\p{L}’'-])/iu,
  told: /(?!)/u,
  analysed:
    /,?\s(?<by>(?:analysé|compilé|collecté|publié|diffusé|fourni|obtenu|consulté|recueilli|cité|examiné|établi)e?s?\s(?:\p{Ll}+\s)?par\s[^,.;]{2,90})/iu,
  pointsBack: /^(?:c['’]est\sce\squ|voilà\sce\squ)/iu,
};
