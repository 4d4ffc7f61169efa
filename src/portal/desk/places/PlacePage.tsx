import { Choice, Field } from '../../components/form/Field.tsx';
import { StoryUses } from '../sections/StoryUses.tsx';
import type { PlaceView } from './place.view.ts';

/** One place: what it is called, where it is, the form that sets that right, and the stories from there. */
export function PlacePage({ place }: { place: PlaceView }) {
  const { form, stories } = place;
  return (
    <>
      <p class="desk-meta">
        {place.facts.map((word) => (
          <bdi>{word}</bdi>
        ))}
        {place.lacks && <span class="todo">{place.lacks}</span>}
      </p>
      <section>
        <h2>{form.title}</h2>
        <p class="desk-about">{form.about}</p>
        {form.isOpen ? (
          <form class="desk-form" method="post" action={form.action}>
            <input type="hidden" name="version" value={form.version} />
            {form.names.map(({ lang, ...field }) => (
              <div data-lang={lang}>
                <Field {...field} maxLength={form.longest} autocomplete="off" />
              </div>
            ))}
            <Choice {...form.country} />
            <Field {...form.latitude} maxLength={24} autocomplete="off" dir="ltr" />
            <Field {...form.longitude} maxLength={24} autocomplete="off" dir="ltr" />
            <div class="acts">
              <button class="act" type="submit">
                {form.button}
              </button>
            </div>
          </form>
        ) : (
          <dl class="desk-facts">
            {form.said.map(({ label, text }) => (
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
      <section>
        <h2>{stories.title}</h2>
        {stories.none && <p class="desk-about">{stories.none}</p>}
        <StoryUses rows={stories.rows} />
      </section>
      <p class="desk-data">
        {place.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}
