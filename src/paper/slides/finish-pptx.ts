import { strFromU8, strToU8, unzipSync } from 'fflate';
import { locale } from '#language/language.ts';
import { zipOf } from '../zip.ts';

/** What is there for the eye only, by the name that drawing gave it. */
const decoration =
  /<p:cNvPr id="(\d+)" name="((?:Vel|Overlap|Rand|Lijn|Teken|Streep|Lintel)[^"]*)"(?: descr="[^"]*")?>\s*<\/p:cNvPr>|<p:cNvPr id="(\d+)" name="((?:Vel|Overlap|Rand|Lijn|Teken|Streep|Lintel)[^"]*)"\/>/g;

const mark =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

const two = (number: number): string => String(number).padStart(2, '0');

/** The list of contents without the parts that are not there: pptxgenjs lists a master for each slide. */
const withoutMissing = (contents: string, parts: ReadonlySet<string>): string =>
  contents.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (listed, part: string) => (parts.has(part) ? listed : ''));

/** The same slides with the date of their content and their language, and with decoration marked as such. */
export function finishPptx(made: Uint8Array, date: readonly [number, number, number]): Uint8Array {
  const [year, month, day] = date;
  const stamp = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
  const files = new Map<string, Uint8Array>();
  const given = Object.entries(unzipSync(made)).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = new Set(given.map(([name]) => name));
  for (const [name, bytes] of given) {
    if (name.endsWith('/')) continue;
    if (name === '[Content_Types].xml') files.set(name, strToU8(withoutMissing(strFromU8(bytes), parts)));
    else if (name === 'docProps/core.xml') {
      const text = strFromU8(bytes)
        .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp)
        .replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`);
      files.set(name, strToU8(text));
    } else if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) {
      const text = strFromU8(bytes).replaceAll(
        decoration,
        (_, id?: string, shape?: string, otherId?: string, otherShape?: string) =>
          `<p:cNvPr id="${id ?? otherId ?? ''}" name="${shape ?? otherShape ?? ''}">${mark}</p:cNvPr>`,
      );
      files.set(name, strToU8(text));
    } else files.set(name, bytes);
  }
  return zipOf(files, date);
}
