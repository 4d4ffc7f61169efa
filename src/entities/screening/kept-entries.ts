import type { ListEntry } from '../lists/list-entry.ts';
import type { ListFormat } from '../lists/watch-list.ts';

/** An entry of a list as it is screened. */
export interface IndexedEntry {
  readonly listSlug: string;
  /** The list's layout, where it is known: some number their entries so that the number is quoted elsewhere. */
  readonly format?: ListFormat;
  /** The version that has it, where that is known. */
  readonly versionNumber?: number;
  /** The whole version before that one which says what its files do not show. */
  readonly behindNumber?: number;
  readonly sha256: string;
  readonly entry: ListEntry;
}

/** Entries as bytes, since few of them are ever looked at. */
export class KeptEntries {
  private readonly pages: Buffer[] = [];
  private readonly places: number[] = [];
  private readonly slugs: string[] = [];
  private readonly slugOf: number[] = [];

  add(page: readonly IndexedEntry[]): void {
    const texts = page.map(({ listSlug: _, ...one }) => Buffer.from(JSON.stringify(one)));
    let at = 0;
    for (const [index, text] of texts.entries()) {
      this.places.push(this.pages.length, at, at + text.length);
      at += text.length;
      this.slugOf.push(this.slugNumber(page[index]?.listSlug ?? ''));
    }
    this.pages.push(Buffer.concat(texts));
  }

  get length(): number {
    return this.slugOf.length;
  }

  get bytes(): number {
    return this.pages.reduce((total, { length }) => total + length, this.places.length * 8);
  }

  listOf(number: number): string {
    return this.slugs[this.slugOf[number] ?? 0] ?? '';
  }

  read(number: number): IndexedEntry {
    const [page = 0, from = 0, to = 0] = this.places.slice(number * 3, number * 3 + 3);
    const text = this.pages[page]?.toString('utf8', from, to) ?? '{}';
    return { listSlug: this.listOf(number), ...(JSON.parse(text) as Omit<IndexedEntry, 'listSlug'>) };
  }

  private slugNumber(slug: string): number {
    const known = this.slugs.indexOf(slug);
    return known >= 0 ? known : this.slugs.push(slug) - 1;
  }
}
