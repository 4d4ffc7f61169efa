const PLUS = 0x2b;
const SPACE = 0x20;

/**
 * The fields of an urlencoded form. A copy of a story is a megabyte and more, which V8 decodes five times as fast as
 * URLSearchParams reads it; what is not encoded as the standard says, URLSearchParams reads as it does everywhere.
 * The bytes are changed: a plus sign, which stands for a space, becomes one before there is a long string to search.
 */
export function readFields(bytes: Buffer): URLSearchParams {
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === PLUS) bytes[at] = SPACE;
  const body = bytes.toString();
  const fields = new URLSearchParams();
  try {
    for (const part of body.split('&')) {
      if (part === '') continue;
      const mark = part.indexOf('=');
      fields.append(
        decoded(mark < 0 ? part : part.slice(0, mark)),
        mark < 0 ? '' : decoded(part.slice(mark + 1)),
      );
    }
    return fields;
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return new URLSearchParams(body);
  }
}

function decoded(part: string): string {
  return decodeURIComponent(part);
}
