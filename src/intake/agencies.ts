/** A news agency: how it is called, and how it signs. */
export interface Agency {
  slug: string;
  name: string;
  url: string;
  /** The whole of a signature between brackets or of a byline, in small letters. */
  signs: readonly string[];
}

/** The agencies whose signatures are known. */
export const AGENCIES: readonly Agency[] = [
  {
    slug: 'associated-press',
    name: 'Associated Press',
    url: 'https://apnews.com/',
    signs: ['ap', 'associated press', 'the associated press', 'ап'],
  },
  {
    slug: 'reuters',
    name: 'Reuters',
    url: 'https://www.reuters.com/',
    signs: ['reuters', 'thomson reuters', 'reuter', 'рейтер', '路透社'],
  },
  {
    slug: 'afp',
    name: 'Agence France-Presse',
    url: 'https://www.afp.com/',
    signs: ['afp', 'agence france-presse', 'agence france presse', '法新社'],
  },
  {
    slug: 'xinhua',
    name: 'Xinhua',
    url: 'https://www.news.cn/',
    signs: ['xinhua', 'xinhua news agency', '新华社', '新华网'],
  },
  { slug: 'tass', name: 'TASS', url: 'https://tass.com/', signs: ['tass', 'itar-tass', 'тасс', 'итар-тасс'] },
  { slug: 'interfax', name: 'Interfax', url: 'https://interfax.com/', signs: ['interfax', 'интерфакс'] },
  { slug: 'ria-novosti', name: 'RIA Novosti', url: 'https://ria.ru/', signs: ['ria novosti', 'риа новости'] },
  {
    slug: 'voice-of-america',
    name: 'Voice of America',
    url: 'https://www.voanews.com/',
    signs: ['voa', 'voa news', 'voice of america'],
  },
  {
    slug: 'rfe-rl',
    name: 'RFE/RL',
    url: 'https://www.rferl.org/',
    signs: ['rfe/rl', 'radio free europe/radio liberty'],
  },
  { slug: 'dpa', name: 'dpa', url: 'https://www.dpa.com/', signs: ['dpa', 'deutsche presse-agentur'] },
  { slug: 'efe', name: 'EFE', url: 'https://efe.com/', signs: ['efe', 'agencia efe'] },
  { slug: 'ansa', name: 'ANSA', url: 'https://www.ansa.it/', signs: ['ansa'] },
  {
    slug: 'upi',
    name: 'United Press International',
    url: 'https://www.upi.com/',
    signs: ['upi', 'united press international'],
  },
  {
    slug: 'bloomberg',
    name: 'Bloomberg',
    url: 'https://www.bloomberg.com/',
    signs: ['bloomberg', 'bloomberg news'],
  },
  {
    slug: 'kyodo',
    name: 'Kyodo News',
    url: 'https://english.kyodonews.net/',
    signs: ['kyodo', 'kyodo news'],
  },
  { slug: 'yonhap', name: 'Yonhap', url: 'https://en.yna.co.kr/', signs: ['yonhap', 'yonhap news agency'] },
  {
    slug: 'anadolu',
    name: 'Anadolu Agency',
    url: 'https://www.aa.com.tr/',
    signs: ['anadolu', 'anadolu agency', 'aa'],
  },
  {
    slug: 'pti',
    name: 'Press Trust of India',
    url: 'https://www.ptinews.com/',
    signs: ['pti', 'press trust of india'],
  },
];

const LONGEST_SIGNATURE = 300;
const BY_SIGN = new Map(AGENCIES.flatMap((agency) => agency.signs.map((sign) => [sign, agency] as const)));

/** The agency that signs like this, or null. */
export function agencySigning(signature: string): Agency | null {
  if (signature.length > LONGEST_SIGNATURE) return null;
  return (
    BY_SIGN.get(
      signature
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/^[\s©.]+|[\s.,]+$/g, ''),
    ) ?? null
  );
}
