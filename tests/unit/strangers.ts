import fc from 'fast-check';

// What strangers write: in a field, in an address, in the storage of a browser.

/** A storage of a browser, in memory. */
export class Memory {
  readonly values = new Map<string, string>();
  getItem = (key: string): string | null => this.values.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.values.set(key, value);
  removeItem = (key: string): void => void this.values.delete(key);
}
const half = fc.constantFrom('\ud83d', '\udc4d', 'a\ud800b', `${'x'.repeat(299)}👍👍`, `${'y'.repeat(199)}🌱`);
const markup = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  "' onfocus=alert(1) autofocus='",
  '{{constructor.constructor("alert(1)")()}}',
  '\u202egnp.exe',
  '__proto__',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  'constructor',
  '%E0%A4%A',
  '%00',
  '../../../etc/passwd',
  `https://${'lang'.repeat(400)}.example/`,
);
/** What may be typed or stand in an address. */
export const text = fc.oneof(
  half,
  markup,
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc.string({ maxLength: 400, unit: 'grapheme' }),
);
/** What may stand in a storage. */
export const stored = fc.oneof(
  text,
  fc.json(),
  fc.jsonValue().map((value) => JSON.stringify([value, value])),
  fc.array(text, { maxLength: 12 }).map((list) => JSON.stringify(list)),
  fc.record({ titel: text, adres: text, soort: text, inkt: text }).map((page) => JSON.stringify([page])),
  fc
    .record({ read: fc.jsonValue(), at: fc.jsonValue(), on: fc.jsonValue() })
    .map((progress) => JSON.stringify({ route: progress })),
  fc.constant(`["${'z'.repeat(4_900_000)}"]`),
);
