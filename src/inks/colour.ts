/** A colour as three parts of 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number];

const partsOf = (colour: string): Rgb => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

const toColour = (parts: readonly number[]): string =>
  `#${parts
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Relative luminance, WCAG 2.2 (W3C, 2023). */
function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio, WCAG 2.2 (W3C, 2023): 1 to 21. */
export function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

/** Two colours by their parts. */
function combine(one: string, other: string, part: (a: number, b: number) => number): string {
  const others = partsOf(other);
  return toColour(partsOf(one).map((value, index) => part(value, others[index] ?? 0)));
}

/** What two inks give where they lie over each other on paper: between their middle and what each takes from the other's light. */
export const overprint = (one: string, other: string): string => combine(one, other, (a, b) => ((a + b) / 2 + (a * b) / 255) / 2);

/** The middle of two colours. */
export const middle = (one: string, other: string): string => combine(one, other, (a, b) => (a + b) / 2);

/** Hue (0 to 6), saturation and lightness (0 to 1) of a colour. */
function hslOf(colour: string): [number, number, number] {
  const [red, green, blue] = partsOf(colour).map((part) => part / 255) as unknown as Rgb;
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [spread, light] = [most - least, (most + least) / 2];
  if (spread === 0) return [0, 0, light];
  const hue = most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return [(hue + 6) % 6, spread / (1 - Math.abs(2 * light - 1)), light];
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const spread = (1 - Math.abs(2 * light - 1)) * saturation;
  const part = (shift: number): number => {
    const at = (hue + shift) % 6;
    return light - spread / 2 + spread * Math.min(1, Math.max(0, Math.abs(at - 3) - 1));
  };
  return toColour([part(0), part(4), part(2)].map((value) => value * 255));
}

/** How a colour is made to be read on. */
export interface Readable {
  /** The colour of the text. */
  text: string;
  /** The contrast that it needs at least. */
  least: number;
  /** How much of its strength of colour stays. */
  strength?: number;
  /** Where to begin looking, as lightness of 0 to 1; the colour's own when left out. */
  from?: number;
}

/** The colour of the same hue on which a text can be read, nearest to where the search begins. */
export function readable(colour: string, { text, least, strength = 1, from }: Readable): string {
  const [hue, saturation, light] = hslOf(colour);
  const step = luminance(text) < 0.18 ? 0.005 : -0.005;
  for (let at = from ?? light; at >= 0 && at <= 1; at += step) {
    const found = fromHsl(hue, saturation * strength, at);
    if (contrast(text, found) >= least) return found;
  }
  return toColour(step > 0 ? [255, 255, 255] : [0, 0, 0]);
}
