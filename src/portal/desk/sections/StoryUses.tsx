import type { LinkView } from '../../site/frame.view.ts';
import type { StoryUseView } from './story-uses.view.ts';

/** The stories that use something, each with its state. */
export function StoryUses({
  title,
  about,
  rows,
  all = null,
}: {
  title: string;
  about: string | null;
  rows: readonly StoryUseView[];
  /** The link to all of them, if these are not all. */
  all?: LinkView | null;
}) {
  return (
    <section>
      <h2>{title}</h2>
      {about && <p class="desk-about">{about}</p>}
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
      {all && (
        <p class="desk-data">
          <a href={all.href}>{all.text}</a>
        </p>
      )}
    </section>
  );
}
