/** Prints to standard output and waits for its reader: what is printed of many texts is not held in memory. */
export async function printOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
