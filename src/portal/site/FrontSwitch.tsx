import type { LinkView } from './frame.view.ts';

/** Says which front page this is, and links to the other one. */
export function FrontSwitch({
  title,
  heading,
  links,
}: {
  title: string;
  heading?: boolean;
  links: readonly LinkView[];
}) {
  return (
    <div class="front-switch">
      {heading ? <h1>{title}</h1> : <p>{title}</p>}
      {links.map(({ text, href }) => (
        <a href={href}>{text}</a>
      ))}
    </div>
  );
}
