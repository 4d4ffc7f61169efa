import { FactList } from '../../ui/FactList.tsx';
import { FormAnswerPart } from '../../ui/form/answers.tsx';
import { Choice, Field } from '../../ui/form/Field.tsx';
import type { RelationFields, RelationRow, RelationsView } from './relations.view.ts';

/** The relations of an entity: proposed by the grammar, decided, and the form that adds one. */
export function RelationsPart({ view }: { view: RelationsView }) {
  const { add } = view;
  return (
    <section id="relations">
      <h2>{view.title}</h2>
      {view.none && <p class="desk-about">{view.none}</p>}
      <ol class="desk-rows">
        {view.rows.map((row) => (
          <Relation row={row} />
        ))}
      </ol>
      {add && <AddRelation add={add} />}
    </section>
  );
}

function AddRelation({ add }: { add: NonNullable<RelationsView['add']> }) {
  return (
    <details class="desk-more" open={add.open} id="relate">
      <summary>{add.title}</summary>
      <form class="desk-wide" method="post" action={add.action}>
        <div class="desk-grid">
          <Choice {...add.side} />
          <Fields fields={add.fields} />
          <Field {...add.who} maxLength={200} autocomplete="off" />
          <Field {...add.source} maxLength={300} autocomplete="off" />
          <Field {...add.url} type="url" maxLength={1000} autocomplete="off" />
        </div>
        <div class="acts">
          <button class="act" type="submit">
            {add.button}
          </button>
        </div>
      </form>
    </details>
  );
}

function Relation({ row }: { row: RelationRow }) {
  const { form } = row;
  return (
    <li class="desk-row ent-relation" id={`r-${row.id}`} data-keys-item>
      <div>
        <p class="desk-name">
          <a href={row.from.href}>
            <bdi>{row.from.text}</bdi>
          </a>{' '}
          {row.does}{' '}
          {row.to.href ? (
            <a href={row.to.href}>
              <bdi>{row.to.text}</bdi>
            </a>
          ) : (
            <span class="ent-nobody">{row.to.text}</span>
          )}
        </p>
        {row.facts.length > 0 && <FactList facts={row.facts} />}
        {row.quote && (
          <blockquote class="ent-quote" lang={row.quote.lang || undefined} dir="auto">
            {row.quote.text}
          </blockquote>
        )}
        <p class="desk-meta">
          {row.source.href ? (
            <a href={row.source.href} lang={'lang' in row.source ? row.source.lang : undefined}>
              <bdi>{row.source.text}</bdi>
            </a>
          ) : (
            <span>{row.source.text}</span>
          )}
          {row.gone && <span class="wrong">{row.gone}</span>}
          {row.decided && <span dir="auto">{row.decided}</span>}
        </p>
      </div>
      <div class="ent-acts">
        <p class="desk-state">
          <span class={row.state.look ?? undefined}>{row.state.text}</span>
        </p>
        {form && <Decide id={row.id} form={form} />}
      </div>
      {form && <SetRight id={row.id} form={form} />}
    </li>
  );
}

type Form = NonNullable<RelationRow['form']>;

function Decide({ id, form }: { id: string; form: Form }) {
  return (
    <form class="desk-acts" method="post" action={form.action}>
      <input type="hidden" name="relation" value={id} />
      <input type="hidden" name="seen" value={form.seen} />
      {form.accept && (
        <button class="act" type="submit" name="decision" value="accepted" data-key="a" aria-keyshortcuts="a">
          {form.accept}
        </button>
      )}
      {form.reject && (
        <button
          class="act quiet"
          type="submit"
          name="decision"
          value="rejected"
          data-key="r"
          aria-keyshortcuts="r"
        >
          {form.reject}
        </button>
      )}
    </form>
  );
}

function SetRight({ id, form }: { id: string; form: Form }) {
  return (
    <details class="desk-more ent-whole" open={form.open}>
      <summary>{form.title}</summary>
      <form class="desk-wide" method="post" action={form.action}>
        <input type="hidden" name="relation" value={id} />
        <input type="hidden" name="seen" value={form.seen} />
        <input type="hidden" name="edit" value="yes" />
        <FormAnswerPart
          id={`relation-${id}-wrong`}
          label={form.title}
          lines={form.wrong ? [form.wrong] : []}
          wrong
        />
        <div class="desk-grid">
          <Fields fields={form.fields} />
          <Field {...form.note} maxLength={1000} autocomplete="off" />
        </div>
        <div class="acts">
          <button class="act" type="submit" name="decision" value="accepted">
            {form.save}
          </button>
        </div>
      </form>
    </details>
  );
}

function Fields({ fields }: { fields: RelationFields }) {
  const { baskets } = fields;
  const chosen = new Set((baskets.value ?? '').split(' '));
  return (
    <>
      <Choice {...fields.kind} />
      <Field {...fields.other} maxLength={300} autocomplete="off" />
      <Field {...fields.goods} maxLength={300} autocomplete="off" />
      <Field {...fields.codes} maxLength={600} autocomplete="off" />
      <div class="field">
        <label for={baskets.id}>{baskets.label}</label>
        <select id={baskets.id} name={baskets.name} multiple size={4}>
          {baskets.options.map(({ value, text }) => (
            <option value={value} selected={chosen.has(value)}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <Field {...fields.endUse} maxLength={300} autocomplete="off" />
      <Field {...fields.starts} maxLength={10} autocomplete="off" />
      <Field {...fields.ends} maxLength={10} autocomplete="off" />
    </>
  );
}
