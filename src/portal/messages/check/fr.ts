import type { Translated } from '../message.ts';
import type { checkEn } from './en.ts';

/** What the portal says on the page that checks a reader's text, in French. */
export const checkFr: Translated<typeof checkEn> = {
  checkTitle: 'Vérifier un texte',
  checkAbout:
    'Collez un texte : chacun de ses chiffres est comparé à nos jeux de données ouverts, qui disent ce qu’il en est, ou pourquoi il est invérifiable.',
  checkPrivacy: 'Nous ne conservons rien de ce que vous collez.',
  checkText: 'Texte',
  checkTextHint: 'Jusqu’à {most} caractères.',
  checkHeadline: 'Titre',
  checkHeadlineHint: 'Facultatif. Il peut nommer ce qu’une phrase passe sous silence.',
  checkDate: 'Date du texte',
  checkDateHint: 'Facultatif. « L’an dernier » se compte à partir d’elle.',
  checkButton: 'Vérifier',
  checkForPrograms: 'Télécharger le résultat',
  checkEmptyText: 'Collez un texte à vérifier.',
  checkTooLong:
    'Le texte compte {count} caractères ; nous en vérifions {most} au plus à la fois. Vérifiez-le par parties.',
  checkBadDate: 'Ce n’est pas une date. Donnez-en une, comme 2024-05-09, ou n’en donnez pas.',
  checkBadHeadline: 'Un titre a {most} caractères au plus, sur une ligne.',
  checkTooMuch: 'Ce texte est trop long à vérifier. Vérifiez-le par parties.',
  checkBusy: 'Trop de textes sont en cours de vérification. Réessayez dans une minute.',
  checkNone: 'Il n’y a pas de chiffres dans ce texte.',
  checkNoneAdvice:
    'Un chiffre est un nombre et ce qu’il mesure, comme « le chômage était de 5,9 % en mai 2025 ».',
  checkResult: 'Résultat',
  checkUnchecked: {
    one: '{count} invérifiable',
    many: '{count} invérifiables',
    other: '{count} invérifiables',
  },
  checkMinors: {
    one: '{count} quantité mineure est laissée de côté.',
    many: '{count} quantités mineures sont laissées de côté.',
    other: '{count} quantités mineures sont laissées de côté.',
  },
  checkNoPeriod: 'Le texte ne dit pas de quelle période il parle.',
  checkNoSubject: 'Le texte ne dit pas clairement ce qui est mesuré.',
  checkNoDataset: 'Aucun de nos jeux de données ouverts ne le contient.',
  checkLoose: 'Aucun de nos jeux de données ouverts n’y répond avec certitude.',
  checkClosest: 'Question la plus proche',
  checkDataset: '{dataset}, {producer}, version {version} ({date}), licence {licence}',
};
