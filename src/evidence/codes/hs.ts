import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const FILE = 'hs-2022.txt.br';

let terms: ReadonlyMap<string, string> | null = null;

/** Whether `code` is a chapter, heading or subheading of the Harmonized System of 2022: two, four or six digits that exist. */
export function isHsCode(code: string): boolean {
  return /^\d{2}(?:\d{2}){0,2}$/.test(code) && nomenclature().has(code);
}

/** What a code of the Harmonized System stands for, in its English term; null when there is no such code. */
export function hsName(code: string): string | null {
  return nomenclature().get(code) ?? null;
}

/** The heading of a subheading, the chapter of a heading; null for a chapter, and for what is no code. */
export function hsParent(code: string): string | null {
  return code.length > 2 && isHsCode(code) ? code.slice(0, -2) : null;
}

/** The codes one step below `code`, in order. */
export function hsChildren(code: string): readonly string[] {
  return [...nomenclature().keys()].filter((one) => one.length === code.length + 2 && one.startsWith(code));
}

/** The subheadings a list of chapters, headings and subheadings comes down to, each once, in order. */
export function hsSubheadings(codes: readonly string[]): readonly string[] {
  return [...nomenclature().keys()].filter(
    (one) => one.length === 6 && codes.some((code) => one.startsWith(code)),
  );
}

/** The list is unpacked when it is first asked for: a server that never shows goods does not hold it. */
function nomenclature(): ReadonlyMap<string, string> {
  terms ??= new Map(
    brotliDecompressSync(readFileSync(fileURLToPath(new URL(FILE, import.meta.url))))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const),
  );
  return terms;
}
