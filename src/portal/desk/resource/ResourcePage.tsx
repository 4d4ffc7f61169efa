import type { ComponentChildren } from 'preact';
import { Facts } from './Facts.tsx';
import { ResourceForm } from './ResourceForm.tsx';
import type { ResourcePageView } from './resource-page.view.ts';

/** The page of one row: its facts, its form or values, and what else the resource shows. */
export function ResourcePage({ page, children }: { page: ResourcePageView; children?: ComponentChildren }) {
  const { form } = page;
  return (
    <>
      <p class="desk-meta">
        <Facts facts={page.facts} />
        {page.lacks && <span class="todo">{page.lacks}</span>}
      </p>
      <section id="form">
        <h2>{form.title}</h2>
        {form.about && <p class="desk-about">{form.about}</p>}
        {form.fields ? (
          <ResourceForm form={form} />
        ) : (
          <dl class="desk-facts">
            {form.read.map(({ label, text }) => (
              <div>
                <dt>{label}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {children}
      {page.remove && (
        <section id="remove">
          <h2>{page.remove.title}</h2>
          {page.remove.hint && <p class="desk-about">{page.remove.hint}</p>}
          <form class="acts" method="post" action={page.remove.action}>
            <button class="act grave" type="submit">
              {page.remove.button}
            </button>
          </form>
        </section>
      )}
      <p class="desk-data">
        {page.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}
