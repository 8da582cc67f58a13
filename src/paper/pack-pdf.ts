import { deflateSync } from 'node:zlib';

/** One object of a PDF: its number and what stands between `obj` and `endobj`. */
interface PdfObject {
  number: number;
  body: Buffer;
}

/** How many objects go into one stream: enough to compress well, few enough for a reader that wants one of them. */
const perStream = 200;

const isStream = (body: Buffer): boolean => body.subarray(-12).includes('endstream');

/** The objects of a PDF with a plain table of offsets, as Typst writes it. */
function objectsOf(pdf: Buffer): PdfObject[] {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.subarray(-60).toString('latin1'))?.[1]);
  const table = pdf.subarray(start).toString('latin1');
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset)).sort((a, b) => a - b);
  return offsets.map((from, index) => {
    const whole = pdf.subarray(from, offsets[index + 1] ?? start);
    const head = /^(\d+) 0 obj\s*/.exec(whole.subarray(0, 30).toString('latin1'));
    const end = whole.lastIndexOf('endobj');
    if (!head || end < 0) throw new Error(`There is no object at ${from} of the PDF`);
    return {
      number: Number(head[1]),
      body: Buffer.from(whole.subarray(head[0].length, end).toString('latin1').trimEnd(), 'latin1'),
    };
  });
}

/** A stream object with its dictionary. */
function streamOf(entries: string, content: Buffer): Buffer {
  const data = deflateSync(content, { level: 9 });
  const head = `<<${entries}/Filter/FlateDecode/Length ${data.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]);
}

/** Plain objects together in one stream: first the number and the place of each, then the objects. */
function objectStream(objects: readonly PdfObject[]): Buffer {
  let at = 0;
  const places = objects.map(({ number, body }) => {
    const place = `${number} ${at}`;
    at += body.length + 1;
    return place;
  });
  const head = Buffer.from(`${places.join(' ')}\n`);
  const content = Buffer.concat([head, ...objects.flatMap(({ body }) => [body, Buffer.from('\n')])]);
  return streamOf(`/Type/ObjStm/N ${objects.length}/First ${head.length}`, content);
}

/** A row of the table of places: in the file (1), or within a stream (2). */
const row = (kind: number, place: number, index: number): Buffer => {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(place, 1);
  bytes.writeUInt16BE(index, 5);
  return bytes;
};

/**
 * The same PDF with its plain objects in compressed streams, which halves a booklet: most of it is the structure that a screen reader
 * follows. No page changes.
 */
export function pack(given: Uint8Array): Uint8Array {
  const pdf = Buffer.from(given);
  const objects = objectsOf(pdf);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(pdf.subarray(-1000).toString('latin1'))?.[1] ?? '';
  const plain = objects.filter(({ body }) => !isStream(body));
  const rows = new Map<number, Buffer>([[0, row(0, 0, 0)]]);
  // The sign after the version says that the file holds bytes, not text.
  const parts = [pdf.subarray(0, pdf.indexOf(' 0 obj')).subarray(0, pdf.indexOf('\n', pdf.indexOf('\n') + 1) + 1)];
  let at = parts[0]?.length ?? 0;
  const put = (number: number, body: Buffer): void => {
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    rows.set(number, row(1, at, 0));
    parts.push(whole);
    at += whole.length;
  };
  for (const { number, body } of objects.filter(({ body }) => isStream(body))) put(number, body);
  let next = Math.max(...objects.map(({ number }) => number)) + 1;
  for (let first = 0; first < plain.length; first += perStream) {
    const group = plain.slice(first, first + perStream);
    for (const [index, { number }] of group.entries()) rows.set(number, row(2, next, index));
    put(next, objectStream(group));
    next += 1;
  }
  const start = at;
  rows.set(next, row(1, start, 0));
  const table = Array.from({ length: next + 1 }, (_, number) => rows.get(number) ?? row(0, 0, 0));
  const ids = trailer.replace(/\/Size\s+\d+/, '').trim();
  put(next, streamOf(`/Type/XRef/Size ${next + 1}/W[1 4 2]${ids}`, Buffer.concat(table)));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}
