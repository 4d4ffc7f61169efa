import { Problem } from '../../errors.ts';

/** Does a step of reading a picture: whatever the decoder says went wrong, people are told one thing. */
export async function readingPicture<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (/exceeds pixel limit/i.test(String(error))) {
      throw new Problem('too large', 'It has more pixels than may be.', 'Scale it down.');
    }
    throw brokenPicture(error);
  }
}

/** What is said of a picture that cannot be read. */
export function brokenPicture(cause?: unknown): Problem {
  return new Problem('bad input', 'The picture is broken, or cut off.', 'Save it again, then send it.', {
    cause,
  });
}
