import type { Translated } from '../message.ts';
import type { deskDataNamesEn } from './en.ts';

/** What the portal says of names in data at the desk, in French. */
export const deskDataNamesFr: Translated<typeof deskDataNamesEn> = {
  dnWhere: 'Où figurent les noms',
  dnInStories: 'Dans les articles',
  dnInData: 'Dans les données',
  dnTitle: 'Noms dans les données',
  dnIntro:
    'Les noms que la machine a trouvés dans les colonnes des jeux de données : de qui est connu, et de qui figure dans une colonne d’entreprises ou de personnes. Vous décidez de qui il s’agit. Ceux qui pourraient désigner quelqu’un de connu viennent d’abord.',
  dnDataset: 'Jeu de données',
  dnAnyDataset: 'Tous',
  dnWhose: 'De qui',
  dnAnyone: 'N’importe qui',
  dnOnlyKnown: 'Peut-être quelqu’un de connu',
  dnOnlyNew: 'Personne de connu',
  dnInRows: { one: '{count} ligne', many: '{count} lignes', other: '{count} lignes' },
  dnInColumns: {
    one: '{rows} dans {count} colonne',
    many: '{rows} dans {count} colonnes',
    other: '{rows} dans {count} colonnes',
  },
  dnColumn: 'colonne {column}',
  dnShowRows: 'Montrer les lignes',
  dnClosed: 'ses lignes ne peuvent pas être transmises',
  dnScreen: 'Vérifier ce nom',
  dnNone: 'Aucun nom dans les données n’attend.',
  dnNoneAdvice:
    'Les noms arrivent ici quand un jeu de données reçoit une version, et quand des noms deviennent connus.',
  dnBeingRead: {
    one: '{count} jeu de données est encore en cours d’examen.',
    many: '{count} jeux de données sont encore en cours d’examen.',
    other: '{count} jeux de données sont encore en cours d’examen.',
  },
  dnCueKnown: 'un nom connu',
  dnCueBare: 'un nom connu, à la forme de la société près',
  dnCueNumber: 'son numéro',
  dnCueColumn: 'figure dans une colonne d’entreprises ou de personnes',
  dnCueCode: 'la liste de codes du jeu de données',
  dnKeyRows: 'ses lignes',
  dnKeyScreen: 'vérifier le nom',
  dnAll: 'Tous les noms dans les données',
  dnWaits: {
    one: 'nom dans les données peut-être de qui est connu',
    many: 'noms dans les données peut-être de qui est connu',
    other: 'noms dans les données peut-être de qui est connu',
  },
  dnDidAccept: {
    one: '{by} a accepté {count} nom dans les données',
    many: '{by} a accepté {count} noms dans les données',
    other: '{by} a accepté {count} noms dans les données',
  },
  dnDidReject: {
    one: '{by} a rejeté {count} nom dans les données',
    many: '{by} a rejeté {count} noms dans les données',
    other: '{by} a rejeté {count} noms dans les données',
  },
  dnNobodyHere: 'Aucun jeu de données ne le nomme.',
  dnOfDataset: {
    one: '{count} nom dans ses colonnes attend',
    many: '{count} noms dans ses colonnes attendent',
    other: '{count} noms dans ses colonnes attendent',
  },
  dnNotReadYet: 'Ses colonnes sont encore en cours d’examen.',
};
