import type { Translated } from '../message.ts';
import type { deskSettingsEn } from './en.ts';

/** What the portal says of the settings of the newsroom, in French. */
export const deskSettingsFr: Translated<typeof deskSettingsEn> = {
  settingsTitle: 'Réglages',
  settingsIntro:
    'Le nom de la rédaction, son apparence et sa façon de publier. Les changements prennent effet aussitôt, sur toutes les pages, dans les flux et les courriels.',
  settingsPartNewsroom: 'Rédaction',
  settingsPartPublishing: 'Publication',
  settingsPartChecks: 'Vérifications',
  settingsPartPictures: 'Logo et icône',
  settingsPicturesAbout:
    'Fichiers JPEG, PNG, WebP, AVIF, GIF ou SVG de {most} Mo au plus. Chacun rejoint la médiathèque et paraît dès son envoi.',
  settingsPictureNone: 'Aucune image pour l’instant.',
  settingsPictureFile: 'Fichier : {setting}',
  settingsPictureUpload: 'Envoyer',
  settingsPictureRemove: 'Retirer',
  settingsPictureRemoveNamed: 'Retirer : {setting}',
  settingsNoFile: 'Choisissez un fichier.',
  settingsPictureSaved: 'Enregistré. L’image est en ligne.',
  settingsPictureNotSaved: 'L’image n’a pas été enregistrée.',
  settingsPictureMeanwhile:
    'Quelqu’un l’a changée depuis que vous avez ouvert la page. Envoyez la vôtre de nouveau pour la remplacer.',
  settingsSave: 'Enregistrer les modifications',
  settingsSaved: 'Enregistré. Toutes les pages en tiennent compte dès maintenant.',
  settingsUnchanged: 'Tous les réglages sont restés tels quels.',
  settingsUndone: 'Annulé. Le réglage précédent est rétabli.',
  settingsWrong: 'Rien n’a été enregistré. Corrigez les champs signalés ci-dessous.',
  settingsInEnvironment:
    'Fixé par {name} dans l’environnement. La personne qui gère le serveur peut le changer là.',
  settingsMeanwhile:
    'Quelqu’un a modifié ce réglage depuis que vous avez ouvert la page. Il vaut maintenant {value}. Enregistrez de nouveau pour le remplacer.',
  settingsHistory: 'Modifications récentes',
  settingsHistoryNone: 'Aucune modification pour l’instant.',
  settingsFromTo: 'de {before} à {after}',
  settingsByProgram: 'le programme',
  settingsByGone: 'un ancien membre',
  settingsUndo: 'Annuler',
  settingsUndoNamed: 'Annuler la modification de « {setting} »',
  settingsYes: 'oui',
  settingsNo: 'non',
  settingsNothing: 'rien',
  settingsData: 'Données (JSON)',
  settingsFullLog: 'Le journal complet',
  logChangeSetting: 'réglage modifié',
  scopeSettingsManage: 'modifier les réglages de la rédaction',
  settingName: 'Nom',
  settingNameHelp: 'Le nom en tête de chaque page, dans les flux et les courriels.',
  settingNameTakes: 'Saisissez un nom de 80 caractères au plus.',
  settingTagline: 'Présentation',
  settingTaglineHelp:
    'Une phrase sur la rédaction, dans sa langue principale : au pied des pages, pour les moteurs de recherche et dans les flux. Laissée vide, les pages disent que chaque article cite sa source.',
  settingTaglineTakes: 'Saisissez 160 caractères au plus.',
  settingLanguage: 'Langue principale',
  settingLanguageHelp: 'La langue des pages et des courriels pour quiconque n’en a pas choisi une autre.',
  settingLanguages: 'Langues proposées',
  settingLanguagesHelp:
    'Les langues que les lecteurs peuvent choisir ; la langue principale en fait toujours partie. S’il n’y en a qu’une, les pages n’ont pas de menu des langues. Les articles peuvent être dans n’importe quelle langue.',
  settingLanguagesTakes: 'Choisissez au moins une langue.',
  settingZone: 'Fuseau horaire',
  settingZoneHelp:
    'Les heures sont données dans ce fuseau ; les courriels quotidiens et les jours du calendrier le suivent aussi.',
  settingZoneTakes: 'Choisissez un fuseau horaire dans la liste.',
  settingAccent: 'Couleur d’accent',
  settingAccentHelp:
    'La couleur des liens et de ce qui est sélectionné sur les pages claires, par exemple #0a5f6b. Elle doit être lisible comme texte ; une couleur assortie en est déduite pour les pages sombres.',
  settingAccentTakes: 'Saisissez # puis six chiffres ou lettres de a à f, par exemple #0a5f6b.',
  settingAccentNearest:
    'Cette couleur est trop pâle pour être lue sur la page. La plus proche qui soit lisible est {nearest}.',
  settingContact: 'Contact de sécurité',
  settingContactHelp:
    'Où signaler un problème de sécurité : mailto: et une adresse, ou l’adresse d’une page en https://. Indiqué dans /.well-known/security.txt et /trust.txt.',
  settingContactTakes:
    'Saisissez mailto: et une adresse électronique, ou l’adresse https:// d’une page, par exemple mailto:desk@example.org.',
  settingLogo: 'Logo',
  settingLogoHelp:
    'Affiché à la place du nom en tête des pages et des courriels, et donné aux moteurs de recherche.',
  settingLogoDark: 'Logo pour les pages sombres',
  settingLogoDarkHelp:
    'Affiché à la place du logo quand l’appareil demande des pages sombres. À défaut, le logo y paraît sur fond clair.',
  settingIcon: 'Icône',
  settingIconHelp:
    'Une image carrée pour les onglets, les signets, les écrans d’accueil et les lecteurs de flux. À défaut, on y voit la marque de Sourceline.',
  settingLogoTakes:
    'Un logo ne doit pas être animé. Il doit avoir au moins 60 pixels de haut, et être au plus dix fois plus large que haut, ou deux fois plus haut que large.',
  settingIconTakes:
    'Une icône doit être carrée, non animée, et soit en SVG, soit large d’au moins 512 pixels.',
  settingFourEyes: 'Une seconde personne approuve chaque article',
  settingFourEyesHelp:
    'Un article ne paraît qu’après l’accord de quelqu’un qui n’en a pas modifié le texte en dernier. Sinon, un rédacteur peut publier seul.',
  settingOnlyEditorApproves: 'Le seul rédacteur peut approuver ses propres articles',
  settingOnlyEditorApprovesHelp:
    'Pour les rédactions qui n’ont qu’un rédacteur, là où une seconde personne devrait approuver. L’historique de l’article et le journal disent que personne d’autre ne l’a relu.',
  settingBlocks: 'Ce qui arrête un article',
  settingBlocksHelp:
    'Ce qui empêche un article de paraître jusqu’à ce que ce soit réglé, ou qu’un rédacteur passe outre en donnant une raison. Le reste est tout de même signalé à la rédaction.',
  settingCheckSure: 'Degré de certitude des vérifications de textes',
  settingCheckSureHelp:
    'La probabilité, de 0 à 1, qu’un verdict sur un chiffre soit juste, qu’il faut pour le rendre quand un texte est vérifié : sur /check, par /api/v1/check et par les commandes check et audit. Personne ne relit ces verdicts avant qu’ils soient affichés. Plus le nombre est bas, plus il y en a, et moins ils sont sûrs. Les articles n’en dépendent pas.',
  settingCheckSureTakes: 'Saisissez un nombre de 0 à 1, par exemple 0.97.',
  settingCheckPage: 'Chacun peut faire vérifier un texte',
  settingCheckPageHelp:
    'Si /check et /api/v1/check vérifient un texte pour quiconque, d’après les jeux de données publiés dont la licence permet de montrer les valeurs. Le texte n’est pas conservé. Chaque vérification prend jusqu’à 10 secondes de processeur, et un réseau peut en demander 10 par minute.',
  settingTakesOther: 'Choisissez l’une des options.',
};
