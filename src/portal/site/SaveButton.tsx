import { PersonalPart } from '../ui/PersonalPart.tsx';
import { renderedOnce } from '../ui/rendered-once.ts';
import type { SaveView, SavingView } from './save.view.ts';

/** The button that saves a story, or removes it. It belongs to the one SaveForm of the page. */
export function SaveButton({ save }: { save: SaveView }) {
  const { slug, text, headline, lang, remove } = save;
  return (
    <button
      class="s"
      form="s"
      name="story"
      value={slug}
      id={`s-${slug}`}
      aria-pressed={remove ? 'true' : 'false'}
      {...(remove && { formaction: remove })}
    >
      <b>{text}</b>
      <span class="unseen" lang={lang}>
        : {headline}
      </span>
    </button>
  );
}

/** The save button of a story on a shared page: members see it pressed where they have saved the story. */
export function Save({ save }: { save: SaveView | null }) {
  if (!save) return null;
  return (
    <PersonalPart part={`save:${save.slug}`}>
      <SaveButton save={save} />
    </PersonalPart>
  );
}

/** The form of all save buttons on a page, with the place for its messages. */
export function SaveForm({ saving }: { saving: SavingView }) {
  const { action, on, off, kept, failed, member } = saving;
  return (
    <form
      id="s"
      method="post"
      action={action}
      data-on={on}
      data-off={off}
      data-kept={kept}
      data-failed={failed}
      {...(member && { 'data-offer': member.offer, 'data-favorites': member.favorites })}
    >
      {member && <input type="hidden" name="next" value={member.next} />}
      <output class="said" />
    </form>
  );
}

/** The same for strangers, identical on every page. */
export const StrangersSaveForm = renderedOnce(SaveForm);
