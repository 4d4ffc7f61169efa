/** Ways to spell an address that are not its own, and what each tries. */
export const SPELLINGS: Readonly<Record<string, (path: string) => string>> = {
  'a slash at the end': (path) => `${path}/`,
  'a doubled slash': (path) => `/${path}`,
  'a doubled slash inside': (path) => path.replace(/(.)\//, '$1//'),
  'capital letters': (path) => path.toUpperCase(),
  'an escaped slash': (path) => `/${path.slice(1).replace('/', '%2f')}%2f`,
  'a way up, escaped': (path) => `/x/%2e%2e${path}`,
  'a way up': (path) => `/x/..${path}`,
  'this place': (path) => `/.${path}`,
  'an escaped letter': (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  'an escaped letter twice over': (path) =>
    path.replace(/[a-z]/, (letter) => `%25${letter.charCodeAt(0).toString(16)}`),
  'a dot at the end': (path) => `${path}.`,
  'a parameter at the end': (path) => `${path};x=1`,
  'a nought byte': (path) => `${path}%00`,
  'a backslash': (path) => `/${path.slice(1).replace(/\//g, '\\')}\\`,
  'broken UTF-8': (path) => `${path}%ff`,
  'another host before it': (path) => `http://evil.example${path}`,
};

/** Queries nobody asks for. */
export const JUNK = [
  '?',
  '?%00=%ff&&&',
  '?lang=xx&done=%3Cscript%3E',
  '?next=//evil.example',
  `?${'a=b&'.repeat(200)}`,
];
