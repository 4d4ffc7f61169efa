import type { Translated } from '../message.ts';
import type { deskBlocksEn } from './en.ts';

/** What the portal says of what stands in the way of a story, in French. */
export const deskBlocksFr: Translated<typeof deskBlocksEn> = {
  blocksTitle: 'Ce qui fait obstacle',
  blocksOfStory: 'Ce qui fait obstacle à : {headline}',
  blocksNone: 'Rien ne s’oppose à la parution de cet article.',
  blocksBack: { one: '{count} obstacle le retient', other: '{count} obstacles le retiennent' },
  blocksWarn: { one: '{count} avertissement', other: '{count} avertissements' },
  blocksPassed: { one: '{count} admis', other: '{count} admis' },
  blocksDiffers: 'Chiffres qui diffèrent de leurs données',
  blocksUnsupported: 'Chiffres que rien n’étaye',
  blocksMedia: 'Images : mentions et droits',
  blocksScreening: 'Noms qui figurent peut-être sur une liste',
  blocksLicence: 'Conditions de la source',
  blocksOnlyWarn: 'un avertissement : il ne retient rien',

  blockDiffers: 'Les données disent {value}.',
  blockDiffersBare: 'Ses données le contredisent.',
  blockDiffersDo: 'Corrigez la phrase, ou rattachez le chiffre à d’autres données.',
  blockUnsupported: 'Ni données, ni source nommée ou décrite ne l’étayent.',
  blockUnchecked: 'Les données auxquelles il est rattaché ne le tranchent pas.',
  blockUnsupportedDo: 'Rattachez-le à des données, ou dites qui l’affirme.',
  blockPictureLead: 'L’image de tête',
  blockPictureText: 'Une image dans le texte',
  blockNoCredit: 'Elle n’a pas de crédit.',
  blockNoAlt: 'Elle n’a pas de texte pour qui ne peut la voir.',
  blockNoWords: 'Elle n’a ni crédit, ni texte pour qui ne peut la voir.',
  blockMediaDo: 'À compléter auprès de l’image.',
  blockHit: '{name} est peut-être {listed} : {list}.',
  blockHitDo: 'Dites s’il s’agit du même.',
  blockNotScreened: '{name} n’a pas encore été cherché dans les listes.',
  blockNotScreenedDo:
    'Les nouveaux noms sont cherchés dès qu’ils sont enregistrés : regardez à nouveau dans un instant.',
  blockNoLicence: 'Le texte de {source} est sous licence, et aucune licence n’est indiquée.',
  blockNoLicenceDo: 'Indiquez la licence auprès de la source.',
  blockNoAddress: 'Le texte de {source} est un extrait, et son original n’a pas d’adresse.',
  blockNoAddressDo: 'Donnez l’adresse de l’original auprès de la source.',
  blockAgency: 'Le texte se trahit comme étant de {source}, et passe pour le nôtre.',
  blockAgencyDo: 'Nommez l’agence comme source et indiquez-y sa licence, ou réécrivez-le.',

  blockToFigure: 'Vers le chiffre',
  blockToStory: 'Vers le texte',
  blockToPicture: 'Vers l’image',
  blockToHit: 'Vers la question',
  blockToEntity: 'Vers le nom',
  blockToSource: 'Vers la source',

  blockPass: 'Admettre',
  blockPassAll: { one: 'Admettre', other: 'Admettre les {count} pour une même raison' },
  blockReason: 'Pourquoi il peut paraître malgré tout',
  blockReasonHint: 'La raison est conservée avec l’article, avec votre nom.',
  blockReasonMissing: 'Écrivez pourquoi l’article peut paraître malgré tout.',
  blockPassedBy: 'Admis par {name}, {time} : {reason}',
  blockTakeBack: 'Revenir dessus',
  blockAskEditor: 'Qui publie peut admettre un obstacle, avec une raison.',
  doneBlocksPassed: 'C’est admis, et la raison est conservée.',
  doneBlocksTakenBack: 'Cela fait de nouveau obstacle.',

  blockRights: 'Elle peut servir jusqu’au {date}, et l’article la montrerait plus tard.',
  blockRightsDo:
    'Choisissez une autre image, ou notez sur sa page jusqu’à quand elle peut servir maintenant.',
};
