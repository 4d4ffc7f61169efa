/** Lists the pages stored on this device, newest first. */
export async function listKeptPages(place: HTMLElement): Promise<void> {
  if (!('caches' in window)) return;
  const found: { path: string; title: string; at: number }[] = [];
  for (const name of await caches.keys()) {
    if (!/^(member |stranger$)/.test(name)) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/media/') || found.some(({ path }) => path === pathname)) continue;
      const kept = await cache.match(request);
      if (!kept) continue;
      const page = new DOMParser().parseFromString(await kept.text(), 'text/html');
      // The data's value beside a figure in a headline is not part of it.
      for (const beside of page.querySelectorAll('h1 .exactly')) beside.remove();
      const heading = page.querySelector('main h1')?.textContent?.trim();
      found.push({
        path: pathname,
        title: pathname === '/' ? (place.dataset.front ?? '') : heading || page.title,
        at: Number(kept.headers.get('Kept') ?? 0),
      });
    }
  }
  if (found.length === 0) return;
  const rank = (path: string) => (path === '/' ? 0 : path === '/favorites' ? 1 : 2);
  found.sort((a, b) => rank(a.path) - rank(b.path) || b.at - a.at);
  const list = document.createElement('ul');
  list.className = 'kept-pages';
  for (const { path, title } of found) {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  place.replaceChildren(list);
}
