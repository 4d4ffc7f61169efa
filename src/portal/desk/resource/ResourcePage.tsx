import type { ComponentChildren } from 'preact';
import { FactList } from '../../ui/FactList.tsx';
import { KeysHelp } from '../frame/KeysHelp.tsx';
import { Facts } from './Facts.tsx';
import { ActButtons, ResourceForm } from './ResourceForm.tsx';
import type { ResourcePageView } from './resource-page.view.ts';

/** The page of one row: its facts, its buttons, its form or values, what else the resource shows, and its acts. */
export function ResourcePage({
  page,
  before,
  children,
}: {
  page: ResourcePageView;
  before?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { form, keys } = page;
  const parts = (
    <>
      <p class="desk-meta">
        <Facts facts={page.facts} />
        {page.lacks && <span class="todo">{page.lacks}</span>}
        {page.wrong && <bdi class="wrong">{page.wrong}</bdi>}
      </p>
      {page.note && <p class="desk-about">{page.note}</p>}
      <ActButtons buttons={page.buttons} />
      {before}
      {form && (
        <section id="form">
          <h2>{form.title}</h2>
          {form.hint && <p class="desk-about">{form.hint}</p>}
          {form.fields ? <ResourceForm form={form} /> : <FactList facts={form.read} />}
        </section>
      )}
      {children}
      {page.acts.map((act) => (
        <section id={act.id}>
          <h2>{act.title}</h2>
          {act.hint && <p class="desk-about">{act.hint}</p>}
          <ResourceForm form={act} />
        </section>
      ))}
      <p class="desk-data">
        {page.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      {keys && <KeysHelp keys={keys} />}
    </>
  );
  if (!keys) return parts;
  return (
    <div data-keys-list data-failed={keys.failed}>
      {parts}
    </div>
  );
}
