import { ENGLISH } from './en.ts';
import { heads, type LatinLexicon, namesOfDays, words } from './lexicon.ts';

/** The words that tell names in French. */
export const FRENCH: LatinLexicon = {
  language: 'fr',
  functionWords: words(`
    le la les l un une des du de d et ou mais or ni car donc si que qui quoi dont où quand comment pourquoi comme en à
    au aux dans par pour sur sous avec sans entre vers chez contre depuis pendant après avant selon d'après malgré dès
    il elle ils elles on nous vous je tu ce cet cette ces ça cela ceci son sa ses leur leurs mon ma mes notre nos votre
    vos se s ne n pas plus moins très aussi ainsi alors cependant toutefois pourtant enfin ensuite puis déjà encore
    est sont était étaient a ont avait avaient sera seront fut été être avoir tout toute tous toutes chaque plusieurs
    certains certaines quelques aucun aucune autre autres même deux trois quatre cinq six sept huit neuf dix hier
    aujourd'hui demain près environ interrogé interrogée réagissant face outre parmi lors lorsque tandis puisque parce
    celui celle ceux celles afin voici voilà c j qu m t`),
  calendar: new Set([...namesOfDays('fr'), ...words('noël pâques ramadan')]),
  particles: words('de du des d la le les von van der den ben bin ibn al el da dos di del'),
  forms: new Set([...ENGLISH.forms, ...words('sarl sasu scop snc eurl sa sas se')]),
  heads: new Map([
    ...[...ENGLISH.heads].filter(
      ([word]) => !['party', 'front', 'service', 'office', 'police', 'congress'].includes(word),
    ),
  ]),
  looseHeads: ENGLISH.looseHeads,
  ofHeads: heads({
    Company: 'banque société compagnie groupe',
    Organization: `institut université académie association fédération fondation organisation centre laboratoire musée
      chambre confédération école parti union ligue conseil église fonds alliance observatoire syndicat comité ong collège`,
    PublicBody: `ministère agence commission bureau cour tribunal autorité direction secrétariat parlement assemblée
      préfecture conseil haut-commissariat gendarmerie`,
  }),
  of: words('de du des d pour'),
  and: words('et'),
  articles: words('le la les l'),
  titles: words(`
    président présidente ministre premier première chancelier chancelière secrétaire sénateur sénatrice député députée
    gouverneur maire ambassadeur ambassadrice général colonel commandant capitaine amiral maréchal roi reine prince
    princesse empereur cheikh émir sultan pape cardinal archevêque évêque ayatollah imam rabbin juge procureur
    professeur docteur dr pr m mm mme mlle me maître monsieur madame pdg directeur directrice porte-parole commissaire`),
  titleParts: words('premier vice général générale adjoint adjointe délégué déléguée ex ancien ancienne'),
  styles: words('m mm mme mlle me dr pr maître monsieur madame docteur'),
  roles: words(`
    président présidente ministre chancelier chancelière secrétaire sénateur sénatrice député députée gouverneur maire
    ambassadeur ambassadrice général colonel commandant capitaine amiral maréchal roi reine prince princesse pape
    cardinal archevêque évêque juge procureur procureure professeur professeure docteur pdg directeur directrice
    porte-parole parole commissaire économiste analyste avocat avocate fondateur fondatrice cofondateur patron patronne
    chef cheffe dirigeant dirigeante responsable expert experte chercheur chercheuse journaliste écrivain romancier
    poète chanteur chanteuse acteur actrice réalisateur réalisatrice entraîneur sélectionneur attaquant milieu
    défenseur gardien militant militante opposant opposante homme femme épouse mari fils fille frère sœur homologue
    conseiller conseillère négociateur émissaire historien historienne médecin élu élue candidat candidate leader
    milliardaire oligarque propriétaire gérant gérante`),
  companies: heads({
    Company: `entreprise entreprises société sociétés compagnie compagnies firme firmes groupe groupes fabricant
      fabricants constructeur constructeurs fournisseur fournisseurs producteur producteurs distributeur distributeurs
      exportateur exportateurs importateur importateurs géant géants filiale filiales start-up startup banque banques
      assureur opérateur opérateurs conglomérat équipementier équipementiers sous-traitant sous-traitants intermédiaire
      intermédiaires négociant éditeur avionneur armateur`,
  }),
  say: words(`dit déclaré affirmé annoncé expliqué ajouté estimé indiqué assuré prévenu averti répondu souligné confié
    précisé rappelé regretté insisté écrit déclare affirme annonce explique ajoute estime indique assure souligne précise`),
  notPerson: new Set([
    ...ENGLISH.notPerson,
    ...words(`rue avenue place boulevard ville région département état états république îles île mer océan baie golfe
      fleuve lac mont vallée détroit port aéroport gare pont tour maison palais château parc jardin nord sud est ouest
      centrale nouveau nouvelle grand grande haut haute bas basse monde guerre jour coupe ligue jeux prix loi traité
      accord sommet journal banque groupe société parti union front armée marine ministère agence commission comité
      conseil cour parlement congrès sénat assemblée université collège institut école église hôpital musée fondation
      association fédération club bourse pétrole russe chinois chinoise américain français française européen
      européenne banque assemblée nationale unies nations`),
  ]),
  generic: new Set([
    ...ENGLISH.generic,
    ...words(`national nationale international internationale général générale central centrale fédéral fédérale européen
      européenne américain français française chinois russe premier première nouveau nouvelle grand grande haut haute
      public publique social sociale économique monétaire mondial mondiale nationaux`),
  ]),
  who: words('qui'),
  suchAs: words('comme dont notamment'),
};
