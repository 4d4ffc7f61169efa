import type { LinkView } from './frame.view.ts';

/** The message of an empty list, and what to do about it. */
export function EmptyState({
  text,
  advice,
  links,
}: {
  text: string;
  advice: string;
  links?: readonly LinkView[];
}) {
  return (
    <div class="empty">
      <p class="empty-text">{text}</p>
      <p>{advice}</p>
      {links && links.length > 0 && (
        <ul class="plain-links">
          {links.map((link) => (
            <li>
              <a href={link.href} lang={link.lang}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
