/** Writes a whole number in bytes of seven bits, the lowest first. */
export function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/**
 * Reads so many numbers, or as many as there are, into `room` if it has as many places. It takes no branch at the end of a
 * number: a processor guesses wrong at every second one how many bytes it has.
 */
export function readNumbers(bytes: Uint8Array, most: number, room?: Uint32Array): Uint32Array {
  const numbers = room && room.length >= most ? room : new Uint32Array(most);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length && count < most; at += 1) {
    const byte = bytes[at] ?? 0;
    const goesOn = byte >>> 7;
    number |= (byte & 0x7f) << shift;
    numbers[count] = number;
    count += 1 - goesOn;
    number &= -goesOn;
    shift = (shift + 7) & -goesOn;
  }
  return numbers.subarray(0, count);
}
