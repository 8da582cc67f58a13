import { strFromU8, strToU8, unzipSync } from 'fflate';
import { locale } from '#language/language.ts';
import { zipOf } from '../zip.ts';

/** What is there for the eye only, by the name that drawing gave it. */
const decoration =
  /<p:cNvPr id="(\d+)" name="((?:Vel|Overlap|Rand|Lijn|Teken|Streep|Lintel)[^"]*)"(?: descr="[^"]*")?>\s*<\/p:cNvPr>|<p:cNvPr id="(\d+)" name="((?:Vel|Overlap|Rand|Lijn|Teken|Streep|Lintel)[^"]*)"\/>/g;

const mark =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

const two = (number: number): string => String(number).padStart(2, '0');

/** The same slides with the date of their content and their language, and with decoration marked as such. */
export function finishPptx(made: Uint8Array, date: readonly [number, number, number]): Uint8Array {
  const [year, month, day] = date;
  const stamp = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(unzipSync(made)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.endsWith('/')) continue;
    if (name === 'docProps/core.xml') {
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
