import type { PictureWords } from '../../desk/frame/picture-words.ts';

/** What pictures are chosen for: where the dialog opens, its messages, and the language of their descriptions. */
export interface ChoosingPictures {
  readonly host: HTMLElement;
  readonly words: PictureWords;
  readonly language: string;
  /** Shows a message. */
  say(text: string): void;
}

/** A picture as the media library returns it. */
export interface SentPicture {
  readonly id: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** The focal point for crops: 0..1 from the left and the top. */
  readonly focal: { readonly x: number; readonly y: number };
}

const LIBRARY = '/desk/media/upload';

/** Uploads a picture to the media library; null if it was refused, with a message. */
export async function sendPicture(
  { language, words, say }: ChoosingPictures,
  file: File,
): Promise<SentPicture | null> {
  say(words.sendingPicture);
  const body = new FormData();
  body.append('language', language);
  body.append('file', file);
  const headers = { Accept: 'application/json' };
  const send = () => fetch(LIBRARY, { method: 'POST', headers, body });
  // A broken connection is retried once: the library recognises a picture it already has.
  const answer = await send()
    .catch(send)
    .catch(() => null);
  const data = (await answer?.json().catch(() => null)) as
    | (SentPicture & { readonly error?: { readonly message?: string } })
    | null
    | undefined;
  if (!answer?.ok || !data?.id) {
    say(data?.error?.message ?? words.pictureNotSent);
    return null;
  }
  say(words.pictureSent);
  return data;
}

/** Lets the user choose picture files from their machine. */
export function choosePictures(host: HTMLElement, several: boolean): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  input.multiple = several;
  input.hidden = true;
  host.append(input);
  return new Promise((resolve) => {
    const done = () => {
      resolve([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('change', done);
    input.addEventListener('cancel', done);
    input.click();
  });
}
