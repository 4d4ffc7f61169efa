import type { LinkView } from '../../site/frame.view.ts';

/** The stories that use something, each with its state. */
export function StoryUses({
  rows,
}: {
  rows: readonly { readonly link: LinkView; readonly state: string }[];
}) {
  return (
    <ul class="desk-rows">
      {rows.map(({ link, state }) => (
        <li class="desk-row">
          <p class="desk-name">
            <a href={link.href}>
              <bdi lang={link.lang}>{link.text}</bdi>
            </a>
          </p>
          <p class="desk-meta">
            <span>{state}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
