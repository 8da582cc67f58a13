/** What a stylesheet holds that belongs in tokens.css: the colours and names of fonts in it. */

const named =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';
const colours = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<![\\w-])(?:${named.replaceAll(' ', '|')})(?![\\w-])`,
  'i',
);

/** What may stand in `font` and `font-family` beside the names of tokens.css. */
const plainFont = /^(?:inherit|initial|unset|normal|italic|small-caps|bold|\d+|[\d.]+(?:rem|em|px|pt|mm|%)?|\/|,|\s)*$/;

/** The parts of a file that are styles: all of a stylesheet, the style blocks and style attributes of a component. */
function stylesIn(file: string, text: string): string {
  if (file.endsWith('.css')) return text;
  const blocks = [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);
  const attributes = [...text.matchAll(/\s(style|fill|stroke|color|stop-color|font-family)=(["'])(.*?)\2/g)].map(
    ([, name = '', , value = '']) => (name === 'style' ? `x{${value};}` : `x{${name}:${value};}`),
  );
  return [...blocks, ...attributes].join('\n');
}

/** Every declaration of a file whose value names a colour or a font of its own, as `name: value`. */
export function looseStyles(file: string, text: string): string[] {
  const css = stylesIn(file, text).replace(/\/\*[^]*?\*\//g, '');
  return [...css.matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(([, name = '', written = '']) => {
    const value = written.trim();
    const bare = value.replace(/url\([^)]*\)/g, '').replace(/var\(--[\w-]+\)/g, '');
    const isFont = name === 'font' || name === 'font-family';
    const isStrange = isFont ? !plainFont.test(bare.replace(/(?:clamp|calc|min|max)\([^)]*\)/g, '')) : colours.test(bare);
    return isStrange ? [`${name}: ${value}`] : [];
  });
}
