import { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';

/** Runs a step of reading a picture: whatever error the decoder reports, users see a single message. */
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

/** The problem for an unreadable picture. */
export function brokenPicture(cause?: unknown): Problem {
  return refusal('pictureBroken', {}, { cause });
}
