import type { ErrorView } from './error.view.ts';

/** Why there is nothing else to show at the desk, and where to go next. */
export function DeskErrorPart({ view }: { view: Pick<ErrorView, 'text' | 'advice' | 'links'> }) {
  return (
    <div class="desk-error">
      <p>{view.text}</p>
      <p>{view.advice}</p>
      <ul class="plain-links">
        {view.links.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
