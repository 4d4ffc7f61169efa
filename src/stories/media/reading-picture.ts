import { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';

/** Does a step of reading a picture: whatever the decoder says went wrong, people are told one thing. */
export async function readingPicture<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (/exceeds pixel limit/i.test(String(error))) {
      throw refusal('pictureManyPixels');
    }
    throw brokenPicture(error);
  }
}

/** What is said of a picture that cannot be read. */
export function brokenPicture(cause?: unknown): Problem {
  return refusal('pictureBroken', {}, { cause });
}
