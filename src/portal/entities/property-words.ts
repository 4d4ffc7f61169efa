import type { Words } from '../../words/words.ts';

const PROPERTY_WORDS: Readonly<Record<string, (words: Words) => string>> = {
  name: (words) => words.say('entPropName'),
  alias: (words) => words.say('entPropAlias'),
  weakAlias: (words) => words.say('entPropWeakAlias'),
  previousName: (words) => words.say('entPropPreviousName'),
  summary: (words) => words.say('entPropSummary'),
  notes: (words) => words.say('entPropNotes'),
  address: (words) => words.say('entPropAddress'),
  country: (words) => words.say('entPropCountry'),
  sourceUrl: (words) => words.say('entPropSourceUrl'),
  wikipediaUrl: (words) => words.say('entPropWikipediaUrl'),
  wikidataId: (words) => words.say('entPropWikidataId'),
  jurisdiction: (words) => words.say('entPropJurisdiction'),
  website: (words) => words.say('entPropWebsite'),
  opencorporatesUrl: (words) => words.say('entPropOpencorporatesUrl'),
  legalForm: (words) => words.say('entPropLegalForm'),
  sector: (words) => words.say('entPropSector'),
  status: (words) => words.say('entPropStatus'),
  classification: (words) => words.say('entPropClassification'),
  incorporationDate: (words) => words.say('entPropIncorporationDate'),
  dissolutionDate: (words) => words.say('entPropDissolutionDate'),
  registrationNumber: (words) => words.say('entPropRegistrationNumber'),
  taxNumber: (words) => words.say('entPropTaxNumber'),
  idNumber: (words) => words.say('entPropIdNumber'),
  innCode: (words) => words.say('entPropInnCode'),
  ogrnCode: (words) => words.say('entPropOgrnCode'),
  leiCode: (words) => words.say('entPropLeiCode'),
  imoNumber: (words) => words.say('entPropImoNumber'),
  usccCode: (words) => words.say('entPropUsccCode'),
  edrpouCode: (words) => words.say('entPropEdrpouCode'),
  ofacNumber: (words) => words.say('entPropOfacNumber'),
  ticker: (words) => words.say('entPropTicker'),
  isinCode: (words) => words.say('entPropIsinCode'),
  title: (words) => words.say('entPropTitle'),
  position: (words) => words.say('entPropPosition'),
  birthPlace: (words) => words.say('entPropBirthPlace'),
  birthDate: (words) => words.say('entPropBirthDate'),
  deathDate: (words) => words.say('entPropDeathDate'),
  nationality: (words) => words.say('entPropNationality'),
  latitude: (words) => words.say('entPropLatitude'),
  longitude: (words) => words.say('entPropLongitude'),
  city: (words) => words.say('entPropCity'),
  region: (words) => words.say('entPropRegion'),
};

/** The name of an entity's property; an unknown one keeps its FollowTheMoney name. */
export function propertyWord(prop: string, words: Words): string {
  const word = Object.hasOwn(PROPERTY_WORDS, prop) ? PROPERTY_WORDS[prop] : undefined;
  return word ? word(words) : prop;
}
