import type { VerdictLanguage } from './verdict-language.ts';

const UNITS = { month: 'mois', quarter: 'trimestres', year: 'ans', day: 'jours' } as const;

const FLAGGED = {
  provisional: 'valeurs provisoires',
  estimated: 'valeurs estimées',
  forecast: 'prévisions',
} as const;

/** The French sentences of verdicts. */
export const fr: VerdictLanguage = {
  locale: 'fr',
  between: ' ',
  changesSense: 'Cela change ce que dit la phrase.',
  reasons: {
    'within rounding': ({ found, quote }) => `Les données indiquent ${found}. « ${quote} » est exact.`,
    'on the stated side': ({ found, quote }) => `Les données indiquent ${found}. « ${quote} » est exact.`,
    understated: ({ found, quote }) =>
      `Les données indiquent ${found}. « ${quote} » est exact, et dit moins qu’il ne pourrait.`,
    'within wider rounding': ({ found, quote, accepted }) =>
      `Les données indiquent ${found}. « ${quote} » est à peu près exact : nous acceptons ${accepted}.`,
    'when truncated': ({ found, quote, accepted }) =>
      `Les données indiquent ${found}. « ${quote} » n’est exact que si l’on coupe les chiffres suivants : nous acceptons ${accepted}.`,
    'some readings': ({ found, quote, readings }) =>
      `Les données indiquent ${found} ; « ${quote} » est exact ou non selon la façon de les lire. ${readings.join(' ; ')}.`,
    stale: ({ later, laterValue }) => `Des données plus récentes existent : ${laterValue} (${later}).`,
    derived: ({ inputs, flag }) =>
      flag
        ? `Le calcul part de ${FLAGGED[flag]} et n’est pas plus sûr qu’elles.`
        : `Il découle ${inputs ? `de ${inputs}` : 'd’autres chiffres'} et n’est pas plus sûr que le moins sûr d’entre eux.`,
    'too high': ({ found, quote, difference }) =>
      `Les données indiquent ${found}. C’est plus que « ${quote} », l’écart est de ${difference}.`,
    'too low': ({ found, quote, difference }) =>
      `Les données indiquent ${found}. C’est moins que « ${quote} », l’écart est de ${difference}.`,
    'wrong direction': ({ found, quote }) =>
      `Les données indiquent ${found}. « ${quote} » va dans l’autre sens.`,
    'percent, not points': ({ found }) =>
      `Les données indiquent ${found} : une variation en pourcentage, et non en points de pourcentage.`,
    'wrong rank': ({ found, quote }) => `D’après les données, le rang est ${found}, et non « ${quote} ».`,
    revised: ({ found, was, quote }) =>
      `À la publication, les données indiquaient ${was} et « ${quote} » était exact. Elles ont été révisées depuis : elles indiquent désormais ${found}.`,
    'no evidence': () => 'Rien n’est rattaché à ce chiffre qui permette de le vérifier.',
    'no dataset': ({ missing }) =>
      missing
        ? `Aucun jeu de données ne contient : ${missing}.`
        : 'Il repose sur sa source et n’a pas été vérifié sur des données.',
    'no period': ({ missing }) =>
      missing ? `Il manque : ${missing}.` : 'La phrase ne dit pas de quelle période il s’agit.',
    'no subject': ({ missing }) =>
      missing ? `La question ne dit pas : ${missing}.` : 'La phrase ne dit pas de qui sont ces chiffres.',
    'period missing': ({ missing, counted }) => `Il manque ${missing}${counted ? ` ; ${counted}` : ''}.`,
    'reporter missing': ({ missing }) => `Les données n’ont pas de chiffres pour : ${missing}.`,
    'product missing': ({ missing }) => `Il manque aux données : ${missing}.`,
    'no sum': ({ missing }) =>
      `${missing ? `« ${missing} »` : 'Cette grandeur'} n’est pas la somme de ses parties : on ne peut en lire qu’une valeur à la fois, pour une période, un lieu et une catégorie.`,
    'several rows': ({ missing }) =>
      `Le tableau contient plusieurs valeurs${missing ? ` pour ${missing}` : ''}, et rien ne dit laquelle est visée.`,
    ambiguous: ({ fits }) =>
      `La phrase se prête aussi bien à plus d’une lecture${fits ? ` : ${fits}` : ''}. Nous ne devinons pas laquelle est la bonne.`,
    'no multiplier': ({ missing }) =>
      `Le tableau ne dit pas ce que compte une de ses valeurs${missing ? ` de « ${missing} »` : ''} : unités, milliers ou millions, ou, pour une part, pourcentages ou fractions.`,
    'unit differs': ({ unit }) => `Les données sont dans une autre unité : ${unit}.`,
    'basis undefined': ({ missing }) => `La base de comparaison n’est pas établie : ${missing}.`,
    'nothing to divide by': ({ missing }) =>
      `Les données n’offrent rien à quoi le comparer${missing ? ` : ${missing}` : ''}.`,
    'several tables': ({ missing }) =>
      `Plusieurs tableaux comptent ces habitants${missing ? ` : ${missing}` : ''}. Rien ne dit lequel est visé.`,
    'counted twice': ({ missing }) =>
      `${missing} : pas d’addition possible, car l’un peut contenir une partie de l’autre, qui compterait deux fois.`,
    'unclear remainder': ({ missing }) =>
      `On ne sait pas s’il faut comparer « ${missing} » comme les autres ou y voir le reste de la liste, et la réponse en dépend.`,
    'another count': () =>
      'L’écart n’est pas plus grand que celui qu’un autre décompte des habitants produirait.',
    'query failed': ({ missing }) =>
      `La question n’a pas pu recevoir de réponse${missing ? ` : ${missing}` : ''}.`,
    overruled: ({ found }) =>
      `C’est la décision d’un journaliste de données${found ? ` ; les données indiquent ${found}` : ''}.`,
  },
  interval: (low, high, { over, under }) =>
    low !== null && high !== null
      ? `de ${over ? `plus de ${low}` : low} à ${under ? `un peu moins de ${high}` : high}`
      : low !== null
        ? over
          ? `plus de ${low}`
          : `${low} ou plus`
        : under
          ? `moins de ${high}`
          : `${high} ou moins`,
  quarter: (quarter, year) => `${quarter === '1' ? '1er' : `${quarter}e`} trimestre ${year}`,
  workedOut: (inputs) => `Calculé à partir de : ${inputs}.`,
  input: (name, value, cells) =>
    `${name ? `${name} : ` : ''}${value}${cells > 1 ? ` (${cells} valeurs)` : ''}`,
  fit: (question, value) => `« ${question} »${value ? ` (${value})` : ''}`,
  times: (number) => `${number} fois`,
  points: (number) => `${number} points de pourcentage`,
  reading: (key) =>
    key.startsWith('partner')
      ? 'D’après les chiffres de l’autre partie'
      : key.startsWith('basket')
        ? `Avec la version ${key.slice('basket v'.length)} du panier`
        : `En valeur ${key}`,
  counted: (found, expected, unit) => `la période compte ${found} ${UNITS[unit]} sur ${expected}`,
  withAreas: (names) => `avec ${names} parmi les déclarants`,
  withoutAreas: (names) => `sans ${names} parmi les déclarants`,
  note: (areas, value) => `Le chiffre est exact ${areas} (${value}).`,
};
