/** Waits until a portal is ready: one that has just started may be too busy with that to answer anybody else. */
export async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { ok } = await fetch(`${url}/readyz`);
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the portal was not ready within a minute');
}
