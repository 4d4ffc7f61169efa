import { itemJson } from '../intake/item-json.ts';
import type { ImportCounts, ImportedItem } from '../intake/take-findings.ts';
import type { MediaLeft, MediaTaking } from '../intake/take-media.ts';
import type { StoryDraft } from '../stories/story.ts';

/** The output for lines; on a terminal, standard error can be overwritten. */
interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** How often progress is printed where it cannot be overwritten. */
const EVERY_MS = 5_000;
const REASONS_SHOWN = 12;

/** Reports the progress of an import to a person or, with `json`, to a program. */
export class ImportReport {
  readonly #json: boolean;
  readonly #out: Output;
  readonly #err: Output;
  readonly #reasons = new Map<string, number>();
  /** Why imported items are drafts, and why others did not replace existing ones. */
  readonly #notes = new Map<string, number>();
  readonly #refused: { file: string; place: number | null; headline: string | null; reason: string }[] = [];
  readonly #came = {
    authors: new Set<string>(),
    sections: new Set<string>(),
    topics: new Set<string>(),
    redirects: new Set<string>(),
  };
  readonly #lost: MediaLeft[] = [];
  readonly #players: MediaLeft[] = [];
  readonly #start = Date.now();
  #told = Date.now();
  #undated = 0;
  #lineOpen = false;

  constructor(json: boolean, out: Output, err: Output) {
    this.#json = json;
    this.#out = out;
    this.#err = err;
  }

  /** Reports the outcome of an item. */
  item(item: ImportedItem): void {
    if (this.#json) this.#out.write(`${JSON.stringify(itemJson(item))}\n`);
    if (!item.dated) this.#undated += 1;
    else if (item.reason && item.status !== 'refused')
      this.#notes.set(item.reason, (this.#notes.get(item.reason) ?? 0) + 1);
    if (item.draft && item.status !== 'refused') this.#note(item, item.draft);
    if (item.status !== 'refused') return;
    const { file, place: at, headline: named } = item;
    this.#refused.push({ file, place: at, headline: named, reason: item.reason ?? '' });
    const reason = item.reason ?? '';
    const kind = reason.replace(/"[^"]*"|“[^”]*”/g, '…').replace(/\d+/g, 'N');
    this.#reasons.set(kind, (this.#reasons.get(kind) ?? 0) + 1);
    if (this.#json) return;
    this.#clear();
    const place = item.place === null ? '' : `:${item.place}`;
    const headline = item.headline ? ` [${item.headline.replace(/\p{Cc}/gu, '').slice(0, 80)}]` : '';
    this.#err.write(`refused  ${item.file}${place}${headline}  ${reason.replace(/\p{Cc}+/gu, ' ')}\n`);
  }

  /** Reports progress. */
  progress(counts: Readonly<ImportCounts>): void {
    const now = Date.now();
    const terminal = this.#err.isTTY === true;
    if (now - this.#told < (terminal ? 100 : EVERY_MS)) return;
    this.#told = now;
    const done = counts.taken + counts.revised + counts.same + counts.withdrawn;
    const rate = Math.round(done / Math.max((now - this.#start) / 1000, 0.001));
    const line = `${done} stories read, ${counts.refused} refused, ${rate} a second`;
    this.#err.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
    this.#lineOpen = terminal;
  }

  /** The complete result, for a program: what was imported by kind, and everything skipped with the reason. */
  whole(counts: ImportCounts, media: MediaTaking | undefined): object {
    const { authors, sections, topics, redirects } = this.#came;
    return {
      stories: counts,
      undated: this.#undated,
      notes: Object.fromEntries(this.#notes),
      came: {
        authors: [...authors].sort(),
        sections: [...sections].sort(),
        topics: [...topics].sort(),
        redirects: [...redirects].sort(),
        pictures: media?.counts ?? null,
      },
      left: {
        reasons: Object.fromEntries(this.#reasons),
        stories: this.#refused,
        pictures: [...this.#lost, ...(media?.left ?? [])],
        players: this.#players,
      },
    };
  }

  #note({ oldPaths, lostMedia, leftPlayers }: ImportedItem, draft: StoryDraft): void {
    for (const src of leftPlayers) {
      this.#players.push({
        src,
        headline: draft.headline,
        why: 'It is a sound, a film or a player that no story here holds.',
      });
    }
    for (const src of lostMedia) {
      this.#lost.push({
        src,
        headline: draft.headline,
        why: 'A gallery names it, and the export has it not.',
      });
    }
    for (const { slug } of draft.authors) this.#came.authors.add(slug);
    for (const { slug } of draft.topics) this.#came.topics.add(slug);
    if (draft.section) this.#came.sections.add(draft.section.slug);
    for (const path of oldPaths) this.#came.redirects.add(path);
  }

  /** The table at the end. */
  end(counts: ImportCounts, dry: boolean, media?: MediaTaking): void {
    this.#clear();
    const out = this.#json ? this.#err : this.#out;
    const seconds = (Date.now() - this.#start) / 1000;
    const row = (what: string, count: number, more = '') =>
      out.write(`${what.padEnd(24)}${String(count).padStart(8)}${more && `  ${more}`}\n`);
    row('files', counts.files, `in ${seconds.toFixed(1)} s`);
    row(dry ? 'would be taken' : 'taken', counts.taken);
    if (!dry) {
      if (counts.taken > 0)
        out.write(
          'The worker reads new stories for figures and names; /desk/figures shows how many are left.\n',
        );
      row('taken again, changed', counts.revised);
      row('the same as we have', counts.same);
    }
    if (counts.withdrawn > 0) row(dry ? 'would be withdrawn' : 'withdrawn', counts.withdrawn);
    for (const [what, { size }] of Object.entries(this.#came)) if (size > 0) row(what, size);
    if (media) this.#pictures(media, row, out);
    if (this.#lost.length > 0) row('pictures not there', this.#lost.length, 'galleries name them');
    if (this.#players.length > 0)
      row('players left', this.#players.length, 'sounds, films and frames; --report FILE names them');
    row('refused', counts.refused);
    for (const [reason, count] of mostFirst(this.#reasons))
      out.write(`${String(count).padStart(12)}  ${reason}\n`);
    if (this.#reasons.size > REASONS_SHOWN)
      out.write(`${''.padStart(12)}  and ${this.#reasons.size - REASONS_SHOWN} more reasons\n`);
    for (const [note, count] of mostFirst(this.#notes)) out.write(`${String(count).padStart(12)}  ${note}\n`);
    if (this.#undated > 0)
      out.write(`${this.#undated} had no date and ${dry ? 'would wait' : 'wait'} as drafts for one.\n`);
  }

  #pictures(media: MediaTaking, row: (what: string, count: number) => void, out: Output): void {
    const { taken, known, missing, refused } = media.counts;
    if (taken + known + missing + refused === 0) return;
    row('pictures taken', taken);
    if (known > 0) row('pictures known before', known);
    if (missing + refused === 0) return;
    row('pictures left', missing + refused);
    const why = new Map<string, number>();
    for (const one of media.left) why.set(one.why, (why.get(one.why) ?? 0) + 1);
    for (const [reason, count] of mostFirst(why)) out.write(`${String(count).padStart(12)}  ${reason}\n`);
  }

  #clear(): void {
    if (this.#lineOpen) this.#err.write('\r\u001b[K');
    this.#lineOpen = false;
  }
}

/** Reasons by frequency, the most common ones. */
function mostFirst(reasons: ReadonlyMap<string, number>): [string, number][] {
  return [...reasons].sort((a, b) => b[1] - a[1]).slice(0, REASONS_SHOWN);
}
