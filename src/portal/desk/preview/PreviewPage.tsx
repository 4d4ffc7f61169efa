import { Card } from '../../cards/Card.tsx';
import { Choice, Field } from '../../ui/form/Field.tsx';
import type { PreviewPageView } from './preview.view.ts';

/** A preview of a story: its page, its card, in search engines and on social media; and its preview links. */
export function PreviewPage({ view }: { view: PreviewPageView }) {
  const { page, card, search, social, shared, lang, dir } = view;
  return (
    <>
      <p class="desk-data">
        {view.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <section>
        <h2>{page.title}</h2>
        <p class="desk-about">{page.about}</p>
        <p class="acts">
          <a class="act" href={page.open.href}>
            {page.open.text}
          </a>
        </p>
      </section>
      <div class="preview-looks">
        <section aria-labelledby="pv-card">
          <h2 id="pv-card">{card.title}</h2>
          <div class="preview-card" lang={lang} dir={dir}>
            <Card card={card.card} look={{ level: 3, sizes: '22rem', by: true }} />
          </div>
        </section>
        <section aria-labelledby="pv-search">
          <h2 id="pv-search">{search.title}</h2>
          <div class="preview-search" lang={lang} dir={dir}>
            <p class="preview-where" dir="ltr">
              {search.where}
            </p>
            <p class="preview-search-title">{search.headline}</p>
            <p>{search.text}</p>
          </div>
          {search.hidden && <p class="desk-about">{search.hidden}</p>}
        </section>
        <section aria-labelledby="pv-social">
          <h2 id="pv-social">{social.title}</h2>
          <div class="preview-social" lang={lang} dir={dir}>
            {social.picture ? (
              <img
                src={social.picture.src}
                alt={social.picture.alt}
                width="1200"
                height="630"
                loading="lazy"
              />
            ) : (
              <p class="preview-no-picture">{social.none}</p>
            )}
            <p class="preview-where" dir="ltr">
              {social.where}
            </p>
            <p class="preview-social-title">{social.headline}</p>
            <p>{social.text}</p>
          </div>
        </section>
      </div>
      {shared && <PreviewLinks shared={shared} />}
    </>
  );
}

function PreviewLinks({ shared }: { shared: NonNullable<PreviewPageView['shared']> }) {
  return (
    <section id="links">
      <h2>{shared.title}</h2>
      {shared.about && <p class="desk-about">{shared.about}</p>}
      {shared.made && (
        <div class="token-made">
          <p role="status">{shared.made.text}</p>
          <div class="field">
            <label for="address">{shared.made.label}</label>
            <input
              id="address"
              type="text"
              readonly
              autofocus
              value={shared.made.address}
              dir="ltr"
              spellcheck={false}
            />
          </div>
        </div>
      )}
      {shared.none && <p class="desk-about">{shared.none}</p>}
      {shared.rows.length > 0 && (
        <ul class="desk-rows">
          {shared.rows.map((row) => (
            <li class="desk-row">
              <div>
                <h3 class="desk-name">
                  <bdi>{row.name}</bdi>
                </h3>
                <p class="desk-meta">
                  {row.times.map((text) => (
                    <span>{text}</span>
                  ))}
                  {row.ended && <span class="wrong">{row.ended}</span>}
                </p>
              </div>
              {row.ended === null && shared.revoke && (
                <form class="desk-acts" method="post" action={shared.revoke.action}>
                  <button class="word" type="submit" name="id" value={row.id}>
                    {shared.revoke.button}
                    <span class="unseen"> {row.name}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {shared.why && <p class="desk-about">{shared.why}</p>}
      {shared.form && (
        <form class="desk-form" method="post" action={shared.form.action} aria-labelledby="pv-new">
          <h3 id="pv-new">{shared.form.title}</h3>
          <Field {...shared.form.name} autocomplete="off" />
          <Choice {...shared.form.days} />
          <div class="acts">
            <button class="act" type="submit">
              {shared.form.button}
            </button>
          </div>
        </form>
      )}
      <p class="desk-data">
        <a href={shared.data.href}>{shared.data.text}</a>
      </p>
    </section>
  );
}
