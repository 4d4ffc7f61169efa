import type { PageTemplates } from './template.ts';

/** The templates in French. */
export const frenchTemplates: PageTemplates = {
  about: {
    title: 'Qui sommes-nous',
    text: `[De quoi parlez-vous, pour qui et d’où ?]

## Nos débuts

[Quand la rédaction a-t-elle été fondée, et par qui ?]

## Notre façon de travailler

[Comment choisissez-vous vos sujets ? Comment les vérifiez-vous avant de publier ?]

## Nos ressources

[Qu’est-ce qui finance votre journalisme ? Renvoyez à la page sur la propriété et le financement.]

## Nous écrire

[Comment les lecteurs peuvent-ils vous joindre ?]`,
  },
  imprint: {
    title: 'Mentions légales',
    text: `## Éditeur

[Quels sont le nom complet et la forme juridique de l’éditeur ? Quel est le montant de son capital ?]

[Quelle est l’adresse de son siège ?]

[Qui le représente ?]

## Contact

[Quels sont l’adresse électronique et le numéro de téléphone ?]

## Immatriculation

[À quel registre est-il inscrit, et sous quel numéro ? Quel est son numéro de TVA, s’il en a un ?]

## Directeur de la publication

[Qui est le directeur de la publication ? Qui est responsable de la rédaction ?]

## Hébergeur

[Quels sont le nom, l’adresse et le téléphone de l’hébergeur ?]

## Autorité et déontologie

[De quelle autorité ou de quel conseil de déontologie relevez-vous, le cas échéant ?]`,
  },
  privacy: {
    title: 'Confidentialité',
    text: `## Responsable du traitement

[Qui est responsable des données de vos lecteurs ? Quels sont son nom, son adresse et son adresse électronique ?]

[Avez-vous un délégué à la protection des données ? Comment le joindre ?]

## Ce que nous recueillons

- [Que consigne votre serveur à chaque visite, et combien de temps ?]
- [Que vous confient les lecteurs en créant un compte ou en s’abonnant à la lettre ?]
- [Quels cookies déposez-vous, et pourquoi ?]
- [Mesurez-vous la lecture des articles ? Ce programme ne conserve que des totaux par jour : ni cookies, ni adresses réseau, et les navigateurs qui demandent à ne pas être suivis ne sont pas comptés. Cela se désactive dans les réglages.]

## Finalités et bases légales

[Pour chacune de ces données : à quoi sert-elle, et sur quelle base légale ?]

## Destinataires

[Quelles entreprises traitent des données pour vous, comme l’hébergement ou le courrier ? Dans quels pays ?]

## Durée de conservation

[Quand chaque type de données est-il supprimé ?]

## Vos droits

[Comment les lecteurs peuvent-ils consulter, corriger, exporter ou supprimer leurs données, ou s’opposer ?]

[À quelle autorité peuvent-ils adresser une plainte ?]

## Sources et contacts

[Comment protégez-vous l’identité des personnes qui contactent vos journalistes ?]`,
  },
  corrections: {
    title: 'Politique de correction',
    text: `## Comment nous corrigeons

[Que faites-vous quand un article est inexact ? Où le lecteur voit-il qu’il a été corrigé ?]

[Comment distinguez-vous correction, précision et mise à jour ?]

[Dans quels cas retirez-vous un article ?]

## Signaler une erreur

[Comment les lecteurs peuvent-ils signaler une erreur ? Sous quel délai répondez-vous ?]

## En cas de désaccord

[Qui tranche les réclamations ? À quel conseil de déontologie ou médiateur les lecteurs peuvent-ils s’adresser ?]`,
  },
  ethics: {
    title: 'Déontologie',
    text: `[Quelle charte suivez-vous ? Où peut-on la lire ?]

## Sources

[Combien de sources vous faut-il avant de publier ? Quand recourez-vous à des sources anonymes, et qui doit donner son accord ?]

## Droit de réponse

[Quand et comment demandez-vous aux personnes mises en cause de réagir ?]

## Indépendance

[Quels cadeaux, voyages ou activités extérieures vos journalistes peuvent-ils accepter ? Comment déclarent-ils leurs conflits d’intérêts ?]

## Publicité et opinion

[Comment signalez-vous la publicité, les contenus parrainés et les opinions ?]

## Intelligence artificielle

[À quoi vous sert l’intelligence artificielle, et qui vérifie le résultat ? Comment le dites-vous aux lecteurs ?]

## Images

[Que peut-on modifier dans une photo ? Comment signalez-vous les illustrations et les images générées ?]`,
  },
  ownership: {
    title: 'Propriété et financement',
    text: `## À qui nous appartenons

[Quel est le nom légal de l’éditeur, et où le joindre ?]

[Qui le détient, directement ou indirectement, avec des parts suffisantes pour peser sur ses décisions ? Quels noms, quels pourcentages ?]

[Qui sont ses bénéficiaires effectifs ?]

[Appartient-il, directement ou indirectement, à un État ou à une autorité publique ? Lequel ou laquelle ?]

## Qui nous finance

[Quelles ont été vos sources de revenus lors du dernier exercice ? Quels montants ou quelles parts ?]

[Quels donateurs ou bailleurs ont versé plus qu’un montant donné ? Lesquels, et combien ?]

[Combien de publicité publique avez-vous reçue l’an dernier, et de qui ?]

[Combien vient d’autorités publiques de pays tiers ?]

## Indépendance de la rédaction

[Qu’est-ce qui empêche propriétaires et bailleurs d’influer sur vos articles ?]

[Propriétaires ou dirigeants ont-ils d’autres intérêts économiques ou politiques que les lecteurs devraient connaître ?]`,
  },
  contact: {
    title: 'Contact',
    text: `## Rédaction

[Comment joindre la rédaction par courrier électronique et par téléphone ?]

[Quelle est l’adresse postale ? Quand y trouve-t-on quelqu’un ?]

## Nous confier une information

[Comment vous envoyer des documents en sûreté ? Quelle application, quelle clé, quelle adresse ?]

## Corrections

[Comment signaler une erreur ?]

## Autres demandes

[Qui répond au sujet des abonnements, de la publicité et des droits de reproduction ?]`,
  },
  accessibility: {
    title: 'Accessibilité',
    text: `[Quelle norme visez-vous, par exemple WCAG 2.2 niveau AA ou le RGAA ? Dans quelle mesure la respectez-vous ?]

## Ce qui ne fonctionne pas encore

[Quelles parties du site sont difficiles à utiliser, pour qui et pourquoi ? Quand seront-elles corrigées ?]

## Comment nous avons vérifié

[Qui a testé le site, comment et quand ?]

## Nous le dire

[Comment signaler un problème ou demander un contenu sous une autre forme ? Sous quel délai répondez-vous ?]

[À quelle autorité s’adresser faute de réponse ?]`,
  },
  masthead: {
    title: 'Ours',
    text: `## Rédaction en chef

- [Qui dirige la rédaction ? Comment joindre cette personne ?]
- [Qui sont les autres responsables, et de quoi chacun est-il chargé ?]

## Journalistes

- [Qui écrit pour vous, sur quoi et d’où ?]

## Données et fabrication

- [Qui travaille aux données, au graphisme, aux images et à la technique ?]

## Direction

- [Qui dirige l’organisation ?]`,
  },
};
