/** Sends, and sends again while a portal on a busy machine says that it is, and has done nothing. */
export async function sendPatiently(address: string, order: RequestInit): Promise<Response> {
  for (;;) {
    const answer = await fetch(address, order);
    if (answer.status !== 503) return answer;
    await answer.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
