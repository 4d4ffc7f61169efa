// What schema.org (version 29) says of the types we use: https://schema.org/docs/full.html

const THING = words('alternateName description identifier image mainEntityOfPage name sameAs url');
const ORGANISATION = [
  ...THING,
  ...words('correctionsPolicy email ethicsPolicy location logo ownershipFundingInfo parentOrganization'),
  ...words('actionableFeedbackPolicy address diversityPolicy diversityStaffingReport employee foundingDate'),
  ...words('legalName publishingPrinciples telephone unnamedSourcesPolicy'),
];
const WORK = [
  ...THING,
  ...words(
    'about alternativeHeadline author citation correction creator creditText dateModified datePublished',
  ),
  ...words('genre hasPart headline inLanguage isAccessibleForFree isBasedOn isPartOf keywords license'),
  ...words(
    'locationCreated mainEntity mentions publisher publishingPrinciples review sourceOrganization text',
  ),
  ...words('translationOfWork version workTranslation'),
];
const ARTICLE = [...WORK, ...words('articleBody articleSection wordCount')];
const NEWS = [...ARTICLE, ...words('dateline')];
const MEDIA = [...WORK, ...words('contentUrl encodingFormat height width')];

/** The properties of each type, with those it inherits, of which we use any. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Thing: THING,
  Person: [...THING, ...words('email jobTitle knowsAbout worksFor')],
  Organization: [...ORGANISATION, ...words('knowsAbout')],
  Corporation: ORGANISATION,
  GovernmentOrganization: ORGANISATION,
  NewsMediaOrganization: [
    ...ORGANISATION,
    ...words('masthead missionCoveragePrioritiesPolicy noBylinesPolicy verificationFactCheckingPolicy'),
  ],
  Place: [...THING, ...words('geo')],
  Country: [...THING, ...words('geo')],
  GeoCoordinates: [...THING, ...words('latitude longitude')],
  PropertyValue: [...THING, ...words('propertyID value')],
  CreativeWork: WORK,
  WebSite: WORK,
  WebPage: WORK,
  AboutPage: WORK,
  ContactPage: WORK,
  ProfilePage: WORK,
  NewsArticle: NEWS,
  AnalysisNewsArticle: NEWS,
  OpinionNewsArticle: NEWS,
  BlogPosting: ARTICLE,
  LiveBlogPosting: [...ARTICLE, ...words('coverageEndTime coverageStartTime liveBlogUpdate')],
  CorrectionComment: WORK,
  Quotation: WORK,
  Claim: [...WORK, ...words('appearance')],
  ClaimReview: [...WORK, ...words('claimReviewed reviewBody reviewRating')],
  Dataset: [...WORK, ...words('distribution')],
  DataDownload: MEDIA,
  ImageObject: [...MEDIA, ...words('caption')],
  Rating: [...THING, ...words('bestRating ratingValue worstRating')],
  ReplaceAction: [...THING, ...words('actionStatus endTime replacee replacer')],
};

/** Properties whose value is an address or another thing, never a text. */
const ADDRESSES = new Set(
  words(
    'url sameAs contentUrl license correctionsPolicy ethicsPolicy ownershipFundingInfo masthead publishingPrinciples',
    'actionableFeedbackPolicy diversityPolicy diversityStaffingReport missionCoveragePrioritiesPolicy',
    'noBylinesPolicy unnamedSourcesPolicy verificationFactCheckingPolicy',
  ),
);
/** Properties whose value is a thing, never a text. */
const THINGS = new Set(
  words(
    'about appearance author creator distribution geo hasPart isBasedOn liveBlogUpdate mainEntity mentions publisher',
    'review reviewRating sourceOrganization translationOfWork workTranslation worksFor parentOrganization',
  ),
);
/** Properties whose value is a length with its unit: a bare number is none. */
const LENGTHS = new Set(words('height width'));
const TIMES = /^(date(Modified|Published)|coverage(Start|End)Time|endTime)$/;
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * What search engines ask of a type, or recommend for every one of it:
 * https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  NewsMediaOrganization: words('name url'),
  WebSite: words('name url'),
  ProfilePage: words('mainEntity'),
  Person: words('name'),
  Organization: words('name'),
  BlogPosting: words('articleBody datePublished headline'),
  ClaimReview: words('author claimReviewed reviewRating url'),
  Rating: words('alternateName bestRating ratingValue worstRating'),
  Dataset: words('creator description license name url'),
  DataDownload: words('contentUrl encodingFormat'),
  ImageObject: words('height url width'),
};
const OF_A_STORY = words('author dateModified datePublished headline mainEntityOfPage publisher');

/** What is wrong with the structured data of a page: no such property or type, a value of the wrong kind, or a lack. */
export function structuredFaults(html: string): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, json]) => {
    const data = JSON.parse(json ?? '') as Record<string, unknown>;
    const context = data['@context'] === 'https://schema.org' ? [] : ['no context of schema.org'];
    const type = String(data['@type']);
    const lacks = /Article$|^LiveBlogPosting$/.test(type) ? OF_A_STORY.filter((name) => !(name in data)) : [];
    return [...context, ...lacks.map((name) => `${type} lacks ${name}`), ...faultsOf(data, 'the page')];
  });
}

function faultsOf(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => faultsOf(one, at));
  if (value === null || value === undefined || value === '') return [`${at} is empty`];
  const name = at.slice(at.lastIndexOf('.') + 1);
  if (typeof value !== 'object') {
    const said = String(value);
    if (ADDRESSES.has(name) && !/^https?:\/\/\S+$/.test(said)) return [`${at} is no address: ${said}`];
    if (LENGTHS.has(name) && !/^\d+ px$/.test(said)) return [`${at} is no length: ${said}`];
    if (THINGS.has(name)) return [`${at} is a text: ${said}`];
    return TIMES.test(name) && !TIME.test(said) ? [`${at} is no time: ${said}`] : [];
  }
  const thing = value as Record<string, unknown>;
  const type = thing['@type'];
  // Named by its address alone, it is described elsewhere.
  if (type === undefined && '@id' in thing && Object.keys(thing).length === 1) return [];
  const known = typeof type === 'string' ? PROPERTIES[type] : undefined;
  if (typeof type !== 'string' || !known) return [`${at} has no known type: ${type}`];
  const isReference = '@id' in thing;
  const lacks = isReference ? [] : (NEEDED[type] ?? []).filter((needed) => !(needed in thing));
  return [
    ...lacks.map((needed) => `${at}: ${type} lacks ${needed}`),
    ...Object.entries(thing).flatMap(([property, one]) => {
      if (property.startsWith('@')) return [];
      return known.includes(property) ? faultsOf(one, `${type}.${property}`) : [`${type} has no ${property}`];
    }),
  ];
}

function words(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}
