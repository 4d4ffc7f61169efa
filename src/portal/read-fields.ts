/**
 * The fields of an urlencoded form. A copy of a story is a megabyte and more, which V8 decodes five times as fast as
 * URLSearchParams reads it; what is not encoded as the standard says, URLSearchParams reads as it does everywhere.
 */
export function readFields(body: string): URLSearchParams {
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
  return decodeURIComponent(part.replaceAll('+', ' '));
}
