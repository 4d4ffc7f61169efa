import { Field } from '../../ui/form/Field.tsx';
import { Quoted } from '../figures/QueuePage.tsx';
import type { BlockForm, BlockRow, BlocksView } from './blocks.view.ts';

/** What blocks a story: each block with how to fix it, and a field to override it with a reason. */
export function BlocksPart({ blocks }: { blocks: BlocksView }) {
  return (
    <section class="blocks" id="blocks">
      <h2>{blocks.title}</h2>
      <p class={blocks.keptBack ? 'blocks-summary back' : 'blocks-summary'}>{blocks.summary}</p>
      {blocks.groups.map(({ kind, title, note, said, rows, more, all }) => (
        <section class="blocks-kind" data-kind={kind}>
          <h3>
            {title}
            {note && <span> {note}</span>}
          </h3>
          {said && (
            <p class="blocks-said">
              <span dir="auto">{said.what}</span>{' '}
              {said.advice && <span class="blocks-do">{said.advice}</span>}
            </p>
          )}
          <ul class={said ? 'blocks-brief' : undefined}>
            {rows.map((row) => (
              <Row row={row} said={said !== null} reason={blocks.reason} />
            ))}
          </ul>
          {more && <p class="desk-note">{more}</p>}
          {all && <Pass form={all} reason={blocks.reason} />}
        </section>
      ))}
      {blocks.ask && <p class="desk-note">{blocks.ask}</p>}
    </section>
  );
}

function Row({ row, said, reason }: { row: BlockRow; said: boolean; reason: BlocksView['reason'] }) {
  const { quoted, about, what, advice, link, passed, form } = row;
  return (
    <li class={row.state} data-block={row.key}>
      {quoted && (
        <p class="blocks-quote">
          <Quoted quoted={quoted} />
        </p>
      )}
      {about && <p class="blocks-quote">{about}</p>}
      {(!said || link) && (
        <p class="blocks-what">
          {!said && (
            <>
              <span dir="auto">{what}</span> {!passed && <span class="blocks-do">{advice}</span>}{' '}
            </>
          )}
          {link && <a href={link.href}>{link.text}</a>}
        </p>
      )}
      {passed && (
        <p class="blocks-passed" dir="auto">
          {passed}
        </p>
      )}
      {form && (form.reasonId ? <Pass form={form} reason={reason} /> : <TakeBack form={form} />)}
    </li>
  );
}

function Pass({ form, reason }: { form: BlockForm; reason: BlocksView['reason'] }) {
  const id = form.reasonId ?? '';
  return (
    <details class="blocks-pass">
      <summary>{form.button}</summary>
      <form method="post" action={form.action}>
        <Hidden form={form} />
        <Field
          name="reason"
          id={id}
          label={reason.label}
          hint={reason.hint}
          required
          maxLength={1000}
          autocomplete="off"
        />
        <button class="act quiet" type="submit">
          {form.button}
        </button>
      </form>
    </details>
  );
}

function TakeBack({ form }: { form: BlockForm }) {
  return (
    <form class="blocks-back" method="post" action={form.action}>
      <Hidden form={form} />
      <button class="word" type="submit">
        {form.button}
      </button>
    </form>
  );
}

function Hidden({ form }: { form: BlockForm }) {
  return (
    <>
      {form.hidden.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
