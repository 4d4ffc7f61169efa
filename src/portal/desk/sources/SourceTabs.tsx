import type { LinkView } from '../../pages/frame.view.ts';

/** Leads from where copy comes from to where stories are from, and back. */
export function SourceTabs({ label, links }: { label: string; links: readonly LinkView[] }) {
  return (
    <nav class="desk-shown" aria-label={label}>
      {links.map(({ text, href, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
