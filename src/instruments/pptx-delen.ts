import { shapeNames } from '#language/instrument-rules-files.ts';
import { locale } from '#language/language.ts';

const begin = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = 'http://schemas.openxmlformats.org';
const ruimten = `xmlns:a="${schemas}/drawingml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships" xmlns:p="${schemas}/presentationml/2006/main"`;
const soort = (name: string): string => `${schemas}/officeDocument/2006/relationships/${name}`;
const type = (name: string): string => `application/vnd.openxmlformats-officedocument.${name}+xml`;

/** Relations of one part of the file, numbered from 1. */
const relaties = (...list: [kind: string, target: string][]): string =>
  `${begin}<Relationships xmlns="${schemas}/package/2006/relationships">${list
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${soort(kind)}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const leeg = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const boom = (shapes: string): string => `<p:cSld><p:spTree>${leeg}${shapes}</p:spTree></p:cSld>`;
/** Where a slide has its title: the layout and the master say so too. */
const titelplek = (id: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${shapeNames.title}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="720000" y="504000"/><a:ext cx="10752000" cy="576000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p/></p:txBody></p:sp>`;
const kleuren =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** A theme with ink and paper: the least that a reader of the format asks for. */
function thema(): string {
  const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const names = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']
    .map((name) => colour(name, '17140F'))
    .join('');
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${begin}<a:theme xmlns:a="${schemas}/drawingml/2006/main" name="Handreiking"><a:themeElements><a:clrScheme name="Handreiking">${colour('dk1', '17140F')}${colour('lt1', 'FDFCF8')}${colour('dk2', '57524A')}${colour('lt2', 'E6E1D6')}${names}</a:clrScheme><a:fontScheme name="Handreiking"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Handreiking"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

function inhoud(count: number): string {
  const parts: [path: string, kind: string][] = [
    ['/ppt/presentation.xml', type('presentationml.presentation.main')],
    ['/ppt/slideMasters/slideMaster1.xml', type('presentationml.slideMaster')],
    ['/ppt/slideLayouts/slideLayout1.xml', type('presentationml.slideLayout')],
    ['/ppt/theme/theme1.xml', type('theme')],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: count }, (_, index): [string, string] => [
      `/ppt/slides/slide${index + 1}.xml`,
      type('presentationml.slide'),
    ]),
  ];
  const overrides = parts.map(([path, kind]) => `<Override PartName="${path}" ContentType="${kind}"/>`).join('');
  return `${begin}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

/** The files inside a presentation: slides of 16 by 9, and the parts that every presentation has. */
export function delenVan(slides: readonly string[], titel: string): Record<string, string> {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': inhoud(slides.length),
    '_rels/.rels': relaties(['officeDocument', 'ppt/presentation.xml']).replace(
      '</Relationships>',
      `<Relationship Id="rId2" Type="${schemas}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    'docProps/core.xml': `${begin}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${titel}</dc:title><dc:language>${locale}</dc:language></cp:coreProperties>`,
    'ppt/presentation.xml': `${begin}<p:presentation ${ruimten}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relaties(
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...slides.map((_, index): [string, string] => ['slide', `slides/slide${index + 1}.xml`]),
    ),
    'ppt/slideMasters/slideMaster1.xml': `${begin}<p:sldMaster ${ruimten}>${boom(titelplek(2))}${kleuren}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relaties(
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ),
    'ppt/slideLayouts/slideLayout1.xml': `${begin}<p:sldLayout ${ruimten} type="titleOnly">${boom(titelplek(2))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relaties(['slideMaster', '../slideMasters/slideMaster1.xml']),
    'ppt/theme/theme1.xml': thema(),
  };
  slides.forEach((shapes, index) => {
    files[`ppt/slides/slide${index + 1}.xml`] =
      `${begin}<p:sld ${ruimten}>${boom(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
    files[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = relaties(['slideLayout', '../slideLayouts/slideLayout1.xml']);
  });
  return files;
}
