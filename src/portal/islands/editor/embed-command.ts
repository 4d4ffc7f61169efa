import { embedOf } from '../../../stories/embed-of.ts';
import { ask } from './ask.ts';
import type { TextDesk } from './writing-desk.ts';

/** Inserts an embedded player from an allowed site, by its URL. */
export async function putEmbed({ editing, words, say }: TextDesk): Promise<void> {
  const { editor, root } = editing;
  const said = await ask(
    root.parentElement ?? root,
    { title: words.embed, ok: words.put, cancel: words.cancel },
    [
      { name: 'url', label: words.embedAddress, type: 'url', required: true, hint: words.embedHint },
      { name: 'title', label: words.embedTitle },
    ],
  );
  const attrs = said?.url ? embedOf(said.url, said.title || null) : null;
  if (said && !attrs) say(words.embedWrong);
  if (attrs) editor.chain().focus().insertContent({ type: 'embed', attrs }).run();
  else editor.commands.focus();
}
