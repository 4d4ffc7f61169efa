/** Writes a whole number in bytes of seven bits, the lowest first. */
export function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads so many numbers, or as many as there are. */
export function readNumbers(bytes: Uint8Array, most: number): Uint32Array {
  const numbers = new Uint32Array(most);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length && count < most; at += 1) {
    const byte = bytes[at] ?? 0;
    number |= (byte & 0x7f) << shift;
    if (byte & 0x80) shift += 7;
    else {
      numbers[count] = number;
      count += 1;
      number = 0;
      shift = 0;
    }
  }
  return numbers.subarray(0, count);
}
