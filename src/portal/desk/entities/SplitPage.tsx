import { Choice, Field } from '../../ui/form/Field.tsx';
import { Quoted } from '../figures/QueuePage.tsx';
import type { SplitItem, SplitView } from './split.view.ts';

/** Splitting: tick what belongs to the new entity, and name it. */
export function SplitPage({ split }: { split: SplitView }) {
  return (
    <div data-keys-list>
      <form method="post" action={split.action}>
        <input type="hidden" name="seen" value={split.seen} />
        {split.groups.map(({ title, items }) => (
          <section>
            <h2>{title}</h2>
            <ul class="desk-rows">
              {items.map((item) => (
                <Item item={item} />
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h2>{split.newTitle}</h2>
          <div class="desk-grid">
            <Field {...split.label} maxLength={300} autocomplete="off" required />
            <Choice {...split.kind} />
            <Field {...split.country} maxLength={60} autocomplete="off" />
            <Field {...split.why} maxLength={1000} autocomplete="off" required />
          </div>
          <div class="acts">
            <button class="act" type="submit">
              {split.button}
            </button>
          </div>
        </section>
      </form>
      <p class="desk-data">
        <a href={split.back.href} data-key="b" aria-keyshortcuts="b">
          {split.back.text}
        </a>
      </p>
    </div>
  );
}

function Item({ item }: { item: SplitItem }) {
  const id = `t-${item.id}`;
  return (
    <li class="desk-row ent-tick">
      <input type="checkbox" id={id} name={item.name} value={item.id} checked={item.on} />
      <label for={id}>
        {item.about && <span class="ent-prop">{item.about}</span>}
        {item.text && <bdi lang={item.lang}>{item.text}</bdi>}
        {item.quoted && <Quoted quoted={item.quoted} />}
        {item.from && <small dir="auto">{item.from}</small>}
      </label>
    </li>
  );
}
