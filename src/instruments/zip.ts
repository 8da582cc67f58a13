const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const crc = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

/** Numbers as bytes, the low byte first; each with how many bytes it takes. */
const bytesVan = (...numbers: [value: number, size: 2 | 4][]): number[] =>
  numbers.flatMap(([value, size]) => Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 255));

/** Files in one ZIP, stored as they are: small enough that packing them would cost more script than it saves. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const body: number[] = [];
  const index: number[] = [];
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [encoder.encode(name), encoder.encode(text)];
    // Version 2.0, names in UTF-8, stored, 1 January 1980; then the check, both sizes and the lengths of the names.
    const about: [number, 2 | 4][] = [
      [20, 2],
      [0x800, 2],
      [0, 2],
      [0, 2],
      [0x21, 2],
      [crc(data), 4],
      [data.length, 4],
      [data.length, 4],
      [path.length, 2],
      [0, 2],
    ];
    index.push(...bytesVan([0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [body.length, 4]), ...path);
    body.push(...bytesVan([0x04034b50, 4], ...about), ...path, ...data);
  }
  const count = Object.keys(files).length;
  const end = bytesVan([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [index.length, 4], [body.length, 4], [0, 2]);
  return Uint8Array.from([...body, ...index, ...end]);
}
