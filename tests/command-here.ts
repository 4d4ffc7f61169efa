import { vi } from 'vitest';
import { main } from '../src/cli/main.ts';

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with `args` in this process, which takes a fraction of the time of one of its own. */
export async function commandHere(...args: string[]): Promise<Ended> {
  let out = '';
  let err = '';
  const heard = (append: (text: string) => void) => (chunk: string | Uint8Array) => {
    append(String(chunk));
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(heard((text) => (out += text))),
    vi.spyOn(process.stderr, 'write').mockImplementation(heard((text) => (err += text))),
  ];
  try {
    await main(['node', 'sourceline', ...args]);
    return { code: Number(process.exitCode ?? 0), out, err };
  } finally {
    process.exitCode = 0;
    for (const spy of spies) spy.mockRestore();
  }
}
