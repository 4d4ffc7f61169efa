import type { BroughtView } from './favorites-brought.view.ts';

/** The outcome for each line of a file of favourites. */
export function FavoritesBroughtPage({ view }: { view: BroughtView }) {
  return (
    <>
      {view.lists.map(({ title, note, items }) => (
        <section>
          <h2>{title}</h2>
          {items.length > 0 && (
            <ul class="brought">
              {items.map(({ text, href, lang }) => (
                <li lang={lang}>{href ? <a href={href}>{text}</a> : <bdi>{text}</bdi>}</li>
              ))}
            </ul>
          )}
          {note && <p class="hint">{note}</p>}
        </section>
      ))}
      <p class="acts">
        <a class="act" href={view.back.href}>
          {view.back.text}
        </a>
      </p>
    </>
  );
}
