import type { Route } from '../../src/portal/http/route.ts';
import type { Role } from '../../src/readers/member.ts';
import { PERMISSIONS } from '../../src/readers/permission.ts';
import type { Answered } from './ask.ts';
import type { Walker } from './people.ts';

/** What somebody may do at a route, by the table alone. */
export function standing(
  route: Route,
  by: Walker,
  twoStep: boolean,
): 'welcome' | 'login' | 'two-step' | 'role' {
  if (route.who === 'anyone' || route.who === 'this machine') return 'welcome';
  // What takes a token knows nobody by a cookie.
  if ('call' in route.answer || by.role === null) return 'login';
  const roles = PERMISSIONS[route.who] as readonly Role[];
  if (!roles.includes(by.role)) return 'role';
  const forStaff = !roles.includes('reader');
  return twoStep && forStaff && by.role !== 'reader' && !by.strong ? 'two-step' : 'welcome';
}

/** What is wrong with an answer, by the table alone; `others` are all who walk, whom nobody is told of without permission. */
export function faults(
  answer: Answered,
  { route, by, twoStep }: { route: Route; by: Walker; twoStep: boolean },
  others: readonly Walker[],
): string[] {
  const wrong: string[] = [];
  const { status, headers, text } = answer;
  if (status >= 500 && route.path !== '/readyz') wrong.push(`answers ${status}`);
  const may = standing(route, by, twoStep);
  const page = route.face === 'page';
  const { location = '' } = headers;
  if (may === 'login') {
    if (page ? status !== 303 || !location.startsWith('/login?next=') : status !== 401) {
      wrong.push(`a stranger gets ${status} ${location}`);
    }
  } else if (may === 'role') {
    if (status !== 403) wrong.push(`another role gets ${status}`);
  } else if (may === 'two-step') {
    if (page ? status !== 303 || location !== '/account/two-step' : status !== 403) {
      wrong.push(`staff without a second step gets ${status} ${location}`);
    }
  } else if (route.who !== 'anyone' && (status === 401 || status === 403 || location.startsWith('/login'))) {
    wrong.push(`somebody with permission gets ${status} ${location}`);
  }
  if (may !== 'welcome' && /Secret words|@walk\.example/.test(text)) wrong.push('shows what it must not');
  const own = route.method !== 'GET' || 'own' in route.answer || 'call' in route.answer;
  const personal = own || (by.role !== null && page && /text\/html/.test(headers['content-type'] ?? ''));
  const caching = headers['cache-control'] ?? '';
  // Errors hold nothing of anybody's, but must not be kept where an answer could have stood.
  if (personal && status < 400 && caching !== 'private, no-store') wrong.push(`is cached: "${caching}"`);
  if (personal && /public/.test(caching)) wrong.push(`is cached for all: "${caching}"`);
  if (!own && by.role === null && headers['set-cookie']) wrong.push('sets a cookie for a stranger');
  wrong.push(...looseHeaders(headers));
  const sees = route.who === 'manage people' || route.who === 'see the outbox';
  // Whoever writes stories knows the colleagues they can be given to.
  const colleagues = route.who === 'write stories';
  for (const { marker, role } of others) {
    const known = sees || (colleagues && role !== 'reader');
    if (marker && marker !== by.marker && !known && text.includes(marker)) wrong.push(`names ${marker}`);
  }
  return wrong;
}

const PRIVATE_REFERRERS = new Set([
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
]);

/** What the header fields of an answer leave open, by the marks of https://developer.mozilla.org/en-US/observatory. */
function looseHeaders(headers: Answered['headers']): string[] {
  const policy = new Map(
    String(headers['content-security-policy'] ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources.join(' ')] as const),
  );
  const wrong: string[] = [];
  if (policy.get('default-src') !== "'none'") wrong.push('lets a browser load what is not named');
  for (const name of ['script-src', 'style-src']) {
    if (/unsafe|\*|https?:/.test(policy.get(name) ?? '')) wrong.push(`has a loose ${name}`);
  }
  if (!/^'(?:none|self)'$/.test(policy.get('form-action') ?? '')) wrong.push('lets forms go anywhere');
  if (!policy.has('frame-ancestors')) wrong.push('says nothing of frames');
  if (!PRIVATE_REFERRERS.has(String(headers['referrer-policy']))) wrong.push('tells others its address');
  return wrong;
}
