import type { BuildOptions } from 'esbuild';

/** How what runs in Node is built. */
export const FOR_NODE: BuildOptions;
