/** Where readers come from, in the order of the page: nothing finer is stored than one of these and a host. */
export const ORIGINS = [
  'direct',
  'internal',
  'newsletter',
  'alert',
  'search',
  'social',
  'assistant',
  'site',
] as const;

/** Where a reader came from. */
export type Origin = (typeof ORIGINS)[number];

/** Where a reader came from: the kind, and the host where there is one. */
export interface CameFrom {
  readonly origin: Origin;
  readonly host: string;
}

/** The longest host that is stored. */
const LONGEST_HOST = 100;

/** A host as browsers write it: at least two labels, the last of which is no number. */
const HOST = /^(?=.{4,100}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

type Known = readonly [name: string, pattern: RegExp];

/** Google, Yahoo, Yandex and Bing have many hosts; each is one name. */
const SEARCH: readonly Known[] = [
  ['google.com', /^(?:[a-z]+\.)?google(?:\.com?)?\.[a-z]{2,3}$|^com\.google\.android\.googlequicksearchbox$/],
  ['bing.com', /^(?:[a-z0-9-]+\.)*bing\.com$/],
  ['duckduckgo.com', /^(?:[a-z0-9-]+\.)*duckduckgo\.com$/],
  ['yahoo.com', /^(?:[a-z0-9-]+\.)*search\.yahoo\.(?:com|co\.jp)$/],
  ['yandex.ru', /^(?:yandex|ya)\.[a-z.]{2,6}$/],
  ['baidu.com', /^(?:www|m)\.baidu\.com$/],
  ['ecosia.org', /^(?:www\.)?ecosia\.org$/],
  ['qwant.com', /^(?:[a-z]+\.)?qwant\.com$/],
  ['startpage.com', /^(?:[a-z0-9]+\.)?startpage\.com$/],
  ['search.brave.com', /^search\.brave\.com$/],
  ['kagi.com', /^kagi\.com$/],
  ['naver.com', /^(?:m\.)?search\.naver\.com$/],
  ['seznam.cz', /^search\.seznam\.cz$/],
  ['sogou.com', /^(?:[a-z]+\.)?sogou\.com$/],
  ['so.com', /^(?:www|m)\.so\.com$/],
  ['mojeek.com', /^(?:www\.)?mojeek\.com$/],
];

const SOCIAL: readonly Known[] = [
  ['facebook.com', /^(?:[a-z0-9-]+\.)*(?:facebook|messenger)\.com$|^fb\.me$/],
  ['instagram.com', /^(?:[a-z]+\.)?instagram\.com$/],
  ['threads.com', /^(?:[a-z]+\.)?threads\.(?:com|net)$/],
  ['x.com', /^(?:t\.co|(?:[a-z]+\.)?(?:x|twitter)\.com)$/],
  ['linkedin.com', /^(?:[a-z]+\.)?linkedin\.com$|^lnkd\.in$/],
  ['reddit.com', /^(?:[a-z]+\.)?reddit\.com$|^com\.reddit\.frontpage$/],
  ['bsky.app', /^(?:go\.)?bsky\.app$/],
  ['youtube.com', /^(?:[a-z]+\.)?youtube\.com$/],
  ['tiktok.com', /^(?:[a-z]+\.)?tiktok\.com$/],
  ['pinterest.com', /^(?:[a-z]+\.)?pinterest\.[a-z.]{2,6}$/],
  ['whatsapp.com', /^(?:[a-z]+\.)?whatsapp\.com$|^wa\.me$/],
  ['telegram.org', /^(?:web\.)?telegram\.org$|^t\.me$|^org\.telegram\.messenger$/],
  ['vk.com', /^(?:[a-z]+\.)?vk\.com$/],
  ['weibo.com', /^(?:[a-z]+\.)?weibo\.(?:com|cn)$|^t\.cn$/],
  ['zhihu.com', /^(?:[a-z]+\.)?zhihu\.com$/],
  ['mastodon.social', /^mastodon\.(?:social|online)$/],
];

const ASSISTANTS: readonly Known[] = [
  ['chatgpt.com', /^chatgpt\.com$|^chat\.openai\.com$/],
  ['claude.ai', /^claude\.ai$/],
  ['copilot.microsoft.com', /^copilot\.microsoft\.com$/],
  ['gemini.google.com', /^gemini\.google\.com$/],
  ['perplexity.ai', /^(?:www\.)?perplexity\.ai$/],
  ['chat.mistral.ai', /^chat\.mistral\.ai$/],
  ['chat.deepseek.com', /^chat\.deepseek\.com$/],
];

/** Assistants first: one of them is below the domain of a search engine. */
const KNOWN: readonly (readonly [Origin, readonly Known[]])[] = [
  ['assistant', ASSISTANTS],
  ['search', SEARCH],
  ['social', SOCIAL],
];

/** Words that a page sends instead of a host: it came from another of ours, or by a link in an email. */
const OWN_WORDS: ReadonlySet<string> = new Set<Origin>(['internal', 'newsletter', 'alert']);

/**
 * Where a reader came from, by what their browser sends: one of our own words, or the host of the page that linked here.
 * `ours` are the portal's own hosts. What is no host on the internet says nothing, and counts as direct.
 */
export function cameFrom(sent: string, ours: readonly string[]): CameFrom {
  const text = sent.toLowerCase().replace(/:\d+$/, '');
  if (OWN_WORDS.has(text)) return { origin: text as Origin, host: '' };
  if (ours.includes(text)) return { origin: 'internal', host: '' };
  if (text.length > LONGEST_HOST || !HOST.test(text)) return { origin: 'direct', host: '' };
  for (const [origin, hosts] of KNOWN) {
    const known = hosts.find(([, pattern]) => pattern.test(text));
    if (known) return { origin, host: known[0] };
  }
  return { origin: 'site', host: text.replace(/^(?:www|m|amp|mobile)\.(?=[^.]+\.)/, '') };
}

/** Whether its host is one of a list, and not a name that anybody can make up. */
export function isKnownHost({ origin }: Pick<CameFrom, 'origin'>): boolean {
  return origin !== 'site';
}
