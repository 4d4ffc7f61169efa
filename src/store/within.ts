/** The result of `promise`, or of `late` if it takes more than `ms` milliseconds. */
export async function within<Result, Late>(
  ms: number,
  promise: Promise<Result>,
  late: () => Late | Promise<Late>,
): Promise<Result | Late> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    return await Promise.race([promise, waited.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}
