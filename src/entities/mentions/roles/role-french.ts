import { M, type RoleLanguage, role } from './role-language.ts';

/** "A, B et C". */
const LIST = `${M}(?:(?:, (?:et |ou )?| et | ou | ainsi que )(?:la |le |l['’]|les )?${M}){0,12}`;
const ASIDE = '(?:, [^,;.]{2,90},)?';
const AUX =
  "(?:(?:a|ont|avait|avaient|aurait|auraient|également|aussi|notamment|directement|secrètement|illégalement|récemment|déjà|régulièrement|continue|continuent|continuait|continuaient|commencé|accepté|de|à)\\s|d['’]){0,5}";
const SUPPLY =
  '(?:fourni(?:t|ssent|ssait|ssaient|r|ra|ront)?|livr(?:e|ent|ait|aient|er|é)|vend(?:ent|ait|aient|u|re)?|export(?:e|ent|ait|aient|er|é)|expédi(?:e|ent|ait|aient|er|é)|envoy(?:er|é|ait|aient)|envoi(?:e|ent))';
const RECEIVE =
  '(?:reçu|reçoit|reçoivent|achet(?:é|er)|achèt(?:e|ent)|import(?:e|ent|é|er)|obtenu|obtient|obtiennent|acquis|acquiert|command(?:e|ent|é)|procuré)';
const MADE = '(?:fabriqu|produit|livr|fourni|vend|construit|export)(?:u|é)?e?s?';
const THE = "(?:la |le |l['’]|les )?";
const OF = "(?:de |du |des |d['’])";
/** "l’entreprise allemande", "les sociétés". */
const KIND = `${THE}(?:(?:entreprises?|sociétés?|firmes?|fabricants?|fournisseurs?|groupes?|compagnies?) (?:[\\p{L}-]+ )?)?`;
const HEAD =
  '(?:président-directeur général|président directeur général|pdg|vice-présidente?|présidente?|directrice générale|directeur général|directrice exécutive|directeur exécutif|directrice|directeur|patronne?|dirigeante?|fondatrice|fondateur|cofondateur|cofondatrice|chef|cheffe|gouverneure?|secrétaire générale?|rectrice|recteur|propriétaire)';

/** What roles are read by in French. */
export const ROLES_FR: RoleLanguage = {
  patterns: [
    // Velmora fournit à la Ruritanie des lentilles; Velmora et Orvane ont livré des lentilles à la Ruritanie.
    role(
      'supplies',
      `(?<from>${LIST})${ASIDE}(?:,? qui|, et)?\\s${AUX}${SUPPLY}\\s(?:à|au|aux|en)\\s${THE}(?<to>${M})\\s(?<rest>[^;]{3,240})`,
    ),
    role(
      'supplies',
      `(?<from>${LIST})${ASIDE}(?:,? qui|, et)?\\s${AUX}${SUPPLY}\\s(?<rest>(?!${M})[^;]{3,300})`,
    ),
    // La Ruritanie a acheté des lentilles à Velmora; … des lentilles fabriquées par Velmora.
    role(
      'supplies',
      `(?<to>${M})${ASIDE}\\s${AUX}${RECEIVE}\\s(?<goods>[^;:⟦⟧]{3,160}?) ${MADE} (?:en \\S{2,20} )?par ${KIND}(?<from>${LIST})`,
    ),
    role(
      'supplies',
      `(?<to>${M})${ASIDE}\\s${AUX}${RECEIVE}\\s(?<goods>[^;:⟦⟧]{3,160}?) (?:auprès (?:de |du |d['’])|à |chez )${KIND}(?<from>${LIST})`,
    ),
    // Velmora, filiale d’Orvane; Velmora est détenue par Orvane; Orvane détient 51 % de Velmora.
    role(
      'owns',
      `(?<to>${M})(?:, | est | était )(?:une |la )?(?:filiale|division|unité) (?:[\\p{L}-]+ ){0,2}?${OF}${KIND}(?<from>${M})`,
    ),
    role(
      'owns',
      `(?<to>${M})(?:,? qui)?,?\\s(?:est |était |a été )?(?:détenue?|contrôlée?|possédée?|rachetée?)s?\\s(?:[\\p{L}\\d%,-]+ ){0,4}?par ${KIND}(?<from>${LIST})`,
    ),
    role(
      'owns',
      `(?<from>${M})${ASIDE}(?:,? qui)? (?:détient|détenait|possède|possédait|contrôle|contrôlait|a acquis|a racheté|rachète) (?:[\\p{L}\\d%,.'’-]+ ){0,6}?(?:${OF})?${THE}(?<to>${M})`,
    ),
    // Jeanne Roe, directrice de Velmora; le directeur de Velmora, Jean Roe; Jeanne Roe, qui dirige Velmora.
    role(
      'directs',
      `(?<from>${M}), (?:la |le |l['’]|ancienne? )?${HEAD}(?: adjointe?| exécutive?)? ${OF}${THE}(?:[\\p{Ll}-]+ ){0,2}?(?<to>${M})`,
    ),
    role('directs', `${HEAD}(?: adjointe?)? ${OF}${THE}(?:[\\p{Ll}-]+ ){0,2}?(?<to>${M}),? (?<from>${M})`),
    role(
      'directs',
      `(?<from>${M})${ASIDE}(?:,? qui)? (?:dirige|dirigeait|préside|présidait|a fondé|a dirigé) ${THE}(?:[\\p{Ll}-]+ ){0,2}?(?<to>${M})`,
    ),
    role(
      'member of',
      `(?<from>${M})(?:, |${ASIDE}(?:,? qui)? (?:est|était) )(?:un |une )?membre (?:[\\p{Ll}' ’-]{2,40} )?${OF}${THE}(?:[\\p{Ll}-]+ ){0,2}?(?<to>${M})`,
    ),
  ],
  cut: /\s(?:destinée?s?|pour|utilisée?s?|servant|à(?=\s(?:la\s|l['’]|⟦|des\s|ses\s|une?\s))|au|aux|vers|en(?=\s(?:\d{4}|⟦))|depuis|via|par|entre|pendant|après|avant|selon|malgré|dans|qui|que|dont|jusqu\S*|fabriquée?s?|produite?s?|d['’](?:après|une valeur))\s|,\s|\.(?:\s|$)|\s[–—]\s/iu,
  lead: /^(?:(?:depuis|en) \d{4} )?(?:de la |de l['’]|du |des |de |d['’]|les |la |le |l['’]|un |une |plusieurs |ses |leurs |(?:de )?grandes quantités (?:de |d['’]))?/iu,
  use: /(?:destinée?s? (?:à être utilisée?s? (?:dans|par|pour) |à |aux |au )|utilisée?s? (?:dans|par|pour) |servant (?:à|aux|au) |pour )(?:les |la |le |l['’]|des )?([^,;.]{3,140}?)(?=,|;|\.|$|\s(?:selon|depuis|en \d{4}|qui|que|fabriqu|produit|malgré|d['’]après)(?:\s|$))/iu,
  used: /(?:^|\s)(?:destinée?s?|utilisée?s?|servant)\s/iu,
  noUse: /^(?:[$€£¥\d]|près|environ|plus|au moins|première|vendre|vente|export)/iu,
  to: /(?:^|\s)(?:à|au|aux|en|vers)\s(?:la |le |l['’]|les )?(⟦\d+⟧)/u,
  since: /(?:^|\s)depuis\s/iu,
  capitals: false,
};
