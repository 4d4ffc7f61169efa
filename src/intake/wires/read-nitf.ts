/** placeholder */
export function nitfIn(_text: string): { html: string } | null {
  return null;
}
