import type { ComponentChildren } from 'preact';
import { Choice, Field } from '../../ui/form/Field.tsx';
import { DeskList, Shown } from '../frame/DeskList.tsx';
import { Facts } from './Facts.tsx';
import { ActButtons, ResourceForm } from './ResourceForm.tsx';
import type { ResourceListView } from './resource-list.view.ts';

/** A desk list built from a description: its tabs, filters and rows. */
export function ResourceList({ list, children }: { list: ResourceListView; children?: ComponentChildren }) {
  return (
    <DeskList
      list={list}
      before={
        <>
          {list.room && <Shown label={list.room.label} links={list.room.tabs} />}
          {list.above && <p class="desk-about">{list.above}</p>}
          {list.add && (
            <p class="acts">
              <a class="act" href={list.add.href}>
                {list.add.text}
              </a>
            </p>
          )}
        </>
      }
      after={
        <>
          {list.form && (
            <section id="new">
              <h2>{list.form.title}</h2>
              <ResourceForm form={list.form} />
            </section>
          )}
          {children}
        </>
      }
      isWide={list.fields.length > 2}
      fields={list.fields.map(({ options, ...field }) =>
        options ? (
          <Choice {...field} options={options} />
        ) : (
          <Field {...field} type="search" maxLength={200} autocomplete="off" />
        ),
      )}
    >
      <ol class="desk-rows">
        {list.rows.map((row) => (
          <li class="desk-row desk-claim" data-keys-item>
            <div>
              <h2>
                <a href={row.href} data-keys-open>
                  {list.isCode ? <code dir="ltr">{row.name}</code> : <bdi lang={row.lang}>{row.name}</bdi>}
                </a>
              </h2>
              <p class="desk-meta">
                <Facts facts={row.meta} />
                {row.wrong && <span class="wrong">{row.wrong}</span>}
              </p>
            </div>
            {row.lacks && (
              <p class="desk-state">
                <span class="todo">{row.lacks}</span>
              </p>
            )}
            <ActButtons buttons={row.buttons} name={row.name} />
          </li>
        ))}
      </ol>
    </DeskList>
  );
}
