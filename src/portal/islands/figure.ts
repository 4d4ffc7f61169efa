/** Opens a figure's evidence in place, after its block; without it the link leads to the figure's page. */
export function figurePanels(body: HTMLElement): void {
  let open: { link: HTMLAnchorElement; panel: HTMLElement } | null = null;

  const close = () => {
    open?.panel.remove();
    open?.link.setAttribute('aria-expanded', 'false');
    open = null;
  };

  const show = async (link: HTMLAnchorElement) => {
    const address = new URL(link.href);
    address.pathname += '/panel';
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.statusText);
    const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const panel = parsed.querySelector<HTMLElement>('.panel');
    if (!panel) throw new Error('no panel');
    // Within its item, after its paragraph or heading; never inside a table.
    const item = link.closest('.table') ? null : link.closest('li');
    const block = link.closest('.table') ?? link.closest('p, h1, h2, h3, h4, blockquote');
    // A panel that closes above must not move the text being read.
    const before = link.getBoundingClientRect().top;
    close();
    const own = document.adoptNode(panel);
    if (item) item.append(own);
    else block?.after(own);
    scrollBy({ top: link.getBoundingClientRect().top - before, behavior: 'instant' });
    link.setAttribute('aria-expanded', 'true');
    open = { link, panel };
    panel.tabIndex = -1;
    panel.focus({ preventScroll: true });
    panel.querySelector('button')?.addEventListener('click', back);
  };

  const back = () => {
    const link = open?.link;
    close();
    link?.focus();
  };

  body.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-figure]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (open?.link === link) back();
    else
      void show(link).catch(() => {
        location.href = link.href;
      });
  });
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && open) back();
  });
}
