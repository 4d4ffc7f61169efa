import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { TestMember } from '../../src/readers/testing.ts';

/** A browser in which `member` is logged in already. */
export async function contextOf(
  browser: Browser,
  portal: string,
  member: TestMember,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: portal, ...options });
  const [name = '', value = ''] = member.cookie.split(/=(.*)/s);
  // Playwright names a domain, which a __Host- cookie must not have; the browser itself takes it by address.
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { success } = await session.send('Network.setCookie', {
    name,
    value,
    url: portal.replace('http:', 'https:'),
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  });
  if (!success) throw new Error('the browser did not take the session cookie');
  // A window costs a third of a second of a processor: the first page that is asked for is this one.
  const there = [page];
  const another = context.newPage.bind(context);
  context.newPage = async () => there.pop() ?? another();
  return context;
}
