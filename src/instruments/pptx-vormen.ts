import { shapeNames } from '#language/instrument-rules-files.ts';
import { locale } from '#language/language.ts';
import { zonderHaken } from './blad.ts';

/** Text as XML: signs that mean something are written out, signs that XML cannot hold are left out. */
export const xml = (text: string): string =>
  zonderHaken(text)
    // eslint-disable-next-line no-control-regex -- these are what XML refuses
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Centimetres in the unit of a slide. */
const emu = (cm: number): number => Math.round(cm * 360_000);

/** A place on a slide, in centimetres. */
export interface Vorm {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** How a text looks. */
interface Letter {
  punten: number;
  isVet?: boolean;
  isMidden?: boolean;
  /** Whether it stands halfway up its box. */
  isHalverwege?: boolean;
}

const teller = { id: 1 };

/** Begins to count anew: every shape of a presentation has an id of its own. */
export const nieuweTelling = (): void => void (teller.id = 1);

const naam = (soort: string, uitleg = ''): string =>
  `<p:cNvPr id="${(teller.id += 1)}" name="${soort} ${teller.id}"${uitleg ? ` descr="${xml(uitleg).replace(/"/g, '&quot;').replace(/\s/g, ' ')}"` : ''}/>`;

const maat = ({ x, y, w, h }: Vorm): string => `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`;
const rechthoek = (vorm: Vorm): string => `<a:xfrm>${maat(vorm)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
const lijn = '<a:ln w="9525"><a:solidFill><a:srgbClr val="17140F"/></a:solidFill></a:ln>';

function inhoud(lines: readonly string[], { punten, isVet = false, isMidden = false, isHalverwege = isMidden }: Letter): string {
  const paragraphs = lines.map(
    (line) =>
      `<a:p><a:pPr${isMidden ? ' algn="ctr"' : ''}><a:spcAft><a:spcPts val="${isMidden ? 0 : punten * 30}"/></a:spcAft></a:pPr><a:r><a:rPr lang="${locale}" sz="${punten * 100}"${isVet ? ' b="1"' : ''}><a:solidFill><a:srgbClr val="17140F"/></a:solidFill></a:rPr><a:t>${xml(line)}</a:t></a:r></a:p>`,
  );
  return `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"${isHalverwege ? ' anchor="ctr"' : ''}><a:normAutofit/></a:bodyPr>${paragraphs.join('') || '<a:p/>'}</p:txBody>`;
}

/** A text in a box: one paragraph a line. */
export const tekst = (lines: readonly string[], vorm: Vorm, letter: Letter): string =>
  `<p:sp><p:nvSpPr>${naam(shapeNames.text)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${rechthoek(vorm)}<a:noFill/></p:spPr>${inhoud(lines, letter)}</p:sp>`;

/** The title of a slide: what who listens hears first, and what an outline shows. */
export const titel = (text: string, vorm: Vorm): string =>
  `<p:sp><p:nvSpPr>${naam(shapeNames.title)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${rechthoek(vorm)}</p:spPr>${inhoud([text], { punten: 28, isVet: true })}</p:sp>`;

/** A cell of a picture, with as much ink as its sheets and the signs of who stands there. */
export const vak = (vorm: Vorm, ink: string | undefined, sign = ''): string =>
  `<p:sp><p:nvSpPr>${naam(shapeNames.box)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${rechthoek(vorm)}${ink ? `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>` : '<a:noFill/>'}${lijn}</p:spPr>${inhoud(sign ? [sign] : [], { punten: 11, isVet: true, isMidden: true })}</p:sp>`;

/** Shapes that are one picture, with what it shows in words. */
export const groep = (uitleg: string, vorm: Vorm, ...shapes: string[]): string => {
  const inner = maat(vorm).replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
  return `<p:grpSp><p:nvGrpSpPr>${naam(shapeNames.picture, uitleg)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${maat(vorm)}${inner}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`;
};
