import { Choice } from '../../ui/form/Field.tsx';
import type { ChoiceView } from './field.view.ts';

/** The form that starts a story, ready to display. */
export interface NewStoryView {
  readonly action: string;
  readonly begin: string;
  readonly translates: string;
  readonly original: string | null;
  readonly language: ChoiceView;
  readonly kind: ChoiceView;
  readonly source: ChoiceView;
}

/** The form that starts a story. */
export function NewStoryPage({ story }: { story: NewStoryView }) {
  return (
    <form method="post" action={story.action} class="desk-form">
      {story.original && <p class="desk-about">{story.original}</p>}
      <input type="hidden" name="translates" value={story.translates} />
      <Choice {...story.language} />
      <Choice {...story.kind} />
      <Choice {...story.source} />
      <div class="acts">
        <button class="act" type="submit">
          {story.begin}
        </button>
      </div>
    </form>
  );
}
