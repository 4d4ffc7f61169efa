import type { Words } from '../../messages/words.ts';

/** What the editor says, in the language of the page. */
export type EditorWords = ReturnType<typeof editorWords>;

/** The words of the editor. */
export function editorWords(words: Words) {
  return {
    text: words.say('writeBody'),
    saving: words.say('writeSaving'),
    saved: words.say('writeSaved'),
    notSaved: words.say('writeNotSaved'),
    setAside: words.say('writeSetAside'),
  };
}
