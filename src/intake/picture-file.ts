import { Parser } from 'htmlparser2';
import { pictureAddress } from '../stories/safe-link.ts';

/** The address of a picture's file, whatever size of it was asked for. Of `image?id=7` the query is no size. */
export function pictureFile(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  const file = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/i.test(path) ? path : address;
  return file.replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '');
}

/** The files, by {@link pictureFile}, of all addresses that the tags of some HTML have, each as a story would have it. */
export function filesIn(html: string): ReadonlySet<string> {
  const files = new Set<string>();
  const parser = new Parser({
    onattribute: (_name, value) => {
      // Of a srcset, each address has its width behind it.
      for (const word of value.trim().split(/\s*,\s+|\s+/)) {
        const address = pictureAddress(word);
        if (address) files.add(pictureFile(address));
      }
    },
  });
  parser.write(html);
  parser.end();
  return files;
}
