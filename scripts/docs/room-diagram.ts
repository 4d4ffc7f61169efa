import { cruiseRooms } from '../rooms.ts';

/** A Mermaid drawing of which room imports which, as dependency-cruiser saw it. */
export async function roomDiagram(): Promise<string> {
  const { modules } = await cruiseRooms();
  const edges = new Map<string, number>();
  const files = new Map<string, number>();
  for (const { source, dependencies } of modules) {
    const from = roomOf(source);
    if (!from || /\.test\.tsx?$|testing\.ts$/.test(source)) continue;
    files.set(from, (files.get(from) ?? 0) + 1);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (to && to !== from) edges.set(`${from} --> ${to}`, (edges.get(`${from} --> ${to}`) ?? 0) + 1);
    }
  }
  const nodes = [...files.keys()].sort().map((room) => `  ${room}["${room}/"]`);
  return [
    '```mermaid',
    'graph TD',
    ...nodes,
    ...[...edges.keys()].sort().map((edge) => `  ${edge}`),
    '```',
  ].join('\n');
}

function roomOf(path: string): string | null {
  return /^src\/([a-z]+)\//.exec(path)?.[1] ?? null;
}
