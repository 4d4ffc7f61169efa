import type { Translated } from '../message.ts';
import type { deskPreviewEn } from './en.ts';

/** What the portal says of previews of stories in French. */
export const deskPreviewFr: Translated<typeof deskPreviewEn> = {
  pvTitle: 'Aperçu',
  pvLabel: 'Aperçu',
  pvNotPublished: 'Cet article n’est pas encore publié.',
  pvLinkUntil: 'Ce lien fonctionne jusqu’au {time}. Merci de ne pas le transmettre.',
  pvEnded: 'Ce lien d’aperçu ne fonctionne pas ou plus.',
  pvEndedAdvice: 'Demandez-en un nouveau à la rédaction.',
  pvPage: 'Comme le verront les lecteurs',
  pvPageAbout: 'La page avec ses images, ses chiffres et ses noms.',
  pvWritten:
    'Il contient des modifications pas encore enregistrées comme version. Les chiffres sont marqués là où leurs mots n’ont pas changé.',
  pvOpen: 'Ouvrir la page',
  pvBack: 'Retour à l’aperçu',
  pvCard: 'À la une et dans les listes',
  pvSearch: 'Dans un moteur de recherche',
  pvSocial: 'Lors d’un partage',
  pvNoPicture: 'Pas d’image',
  pvLinks: 'Liens d’aperçu',
  pvLinksAbout:
    'Toute personne qui a un lien peut lire cet article avant sa publication, sans compte. Le lien cesse de fonctionner à son expiration ou s’il est révoqué.',
  pvLinksNone: 'Pas encore de lien.',
  pvMade: 'Lien créé. Copiez-le maintenant : il n’est affiché qu’une fois.',
  pvAddress: 'Lien',
  pvNew: 'Créer un lien',
  pvName: 'Pour qui',
  pvNameHint: 'Pour mémoire, par exemple « notre avocat ».',
  pvDays: 'Valable',
  pvMake: 'Créer le lien',
  pvUnnamed: 'Lien d’aperçu',
  pvMadeBy: 'créé par {name}, {time}',
  pvOpened: { one: 'ouvert une fois, {time}', other: 'ouvert {count} fois, la dernière {time}' },
  pvNeverOpened: 'jamais ouvert',
  pvRevoke: 'Révoquer',
  pvRevoked: 'Lien révoqué.',
  pvWasRevoked: 'Ce lien avait déjà expiré ou été révoqué.',
  pvNotYours: 'Vous pouvez partager les articles que vous avez commencés ou qui vous sont confiés.',
  pvEmbargoed: 'Cet article est sous embargo. Seul un rédacteur en chef peut le partager.',
  pvGone: 'Cet article a été retiré ou supprimé : il ne peut pas être partagé.',
  pvOut: 'Les lecteurs peuvent voir cet article. Partagez son adresse.',
};
