import { chooseFromLibrary } from './library-dialog.ts';
import { choosePictures, type SentPicture, sendPicture } from './send-picture.ts';
import type { TextDesk } from './writing-desk.ts';

/** Lets the user choose pictures, uploads them, and inserts them at the cursor. */
export async function putPictures(desk: TextDesk): Promise<void> {
  const files = await choosePictures(desk.editing.root, true);
  await takePictures(desk, files, null);
}

/** Inserts a picture from the library at the cursor. */
export async function putFromLibrary(desk: TextDesk): Promise<void> {
  const picture = await chooseFromLibrary(desk);
  if (picture) put(desk, picture, null);
  else desk.editing.editor.commands.focus();
}

/** Uploads pictures that were chosen, dropped or pasted, and inserts each at `at` or at the cursor. */
export async function takePictures(desk: TextDesk, files: readonly File[], at: number | null): Promise<void> {
  for (const file of files) {
    const sent = await sendPicture(desk, file);
    if (sent) put(desk, sent, at);
  }
}

/** The cursor then moves to its description. */
function put({ editing }: TextDesk, sent: SentPicture, dropped: number | null): void {
  const { editor } = editing;
  const { selection } = editor.state;
  // A selected picture or table is not replaced: the new one goes after it.
  const at = dropped ?? ('node' in selection ? selection.to : null);
  const attrs = {
    mediaId: sent.id,
    src: null,
    alt: sent.alt ?? '',
    caption: sent.caption || null,
    credit: sent.credit || null,
    width: sent.width,
    height: sent.height,
  };
  const content = { type: 'figure', attrs };
  // Not the editor's own focus command: it waits for a frame, and takes the focus from the field that should have it.
  if (at === null) editor.commands.insertContent(content);
  else editor.chain().insertContentAt(Math.min(at, editor.state.doc.content.size), content).run();
  const views = editor.view.dom.querySelectorAll<HTMLElement>(`[data-picture="${sent.id}"]`);
  views[views.length - 1]?.querySelector<HTMLInputElement>('input')?.focus();
}

/** Accepts pictures that are dropped on the text or pasted into it. */
export function pictureDrops(desk: TextDesk): void {
  const { editor } = desk.editing;
  editor.setOptions({
    editorProps: {
      ...editor.options.editorProps,
      handleDrop: (view, event, _slice, moved) => {
        const files = picturesIn(event.dataTransfer);
        if (moved || files.length === 0) return false;
        event.preventDefault();
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        void takePictures(desk, files, at?.pos ?? null);
        return true;
      },
      handlePaste: (_view, event) => {
        const files = picturesIn(event.clipboardData);
        // Word puts a picture of the text on the clipboard beside the text.
        if (files.length === 0 || event.clipboardData?.types.includes('text/html')) return false;
        void takePictures(desk, files, null);
        return true;
      },
    },
  });
}

function picturesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
}
