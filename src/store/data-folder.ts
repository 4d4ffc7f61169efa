import { join } from 'node:path';
import type { Config } from '../config.ts';

/** The path of `name` in DATA_DIR; null where the newsroom is in memory, and nothing of it is kept. */
export function inDataFolder({ DATA_DIR }: Pick<Config, 'DATA_DIR'>, name: string): string | null {
  return DATA_DIR === 'memory://' ? null : join(DATA_DIR, name);
}
