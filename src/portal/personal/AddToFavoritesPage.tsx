import type { AddToFavoritesView } from './add-to-favorites.view.ts';

/**
 * The bookmark shortcut of this browser, how to save stories here, what this browser has saved, and the shortcuts of
 * other browsers.
 */
export function AddToFavoritesPage({ view }: { view: AddToFavoritesView }) {
  const { here, saving, kept, others } = view;
  return (
    <>
      <section class="how">
        <h2>{here.title}</h2>
        <p class="how-here">{here.how}</p>
      </section>
      <section>
        <h2>{saving.title}</h2>
        <p>{saving.text}</p>
        {saving.links.length > 0 && (
          <p class="acts">
            {saving.links.map(({ text, href }) => (
              <a class="act" href={href}>
                {text}
              </a>
            ))}
          </p>
        )}
      </section>
      {kept && (
        <section>
          <h2>{kept.title}</h2>
          <noscript>
            <p>{kept.without}</p>
          </noscript>
          <div class="kept" data-remove={kept.remove} hidden>
            <p class="hint">{kept.none}</p>
            <ul class="brought" />
            <p class="hint">{kept.take}</p>
            <p class="acts">
              {kept.links.map(({ text, href }, at) => (
                <a class={at === 0 ? 'act' : 'act quiet'} href={href}>
                  {text}
                </a>
              ))}
            </p>
          </div>
        </section>
      )}
      <section>
        <h2>{others.title}</h2>
        <dl class="ways-to">
          {others.ways.map(({ name, how }) => (
            <div>
              <dt>{name}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
