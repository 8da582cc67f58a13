import type { ElementContent } from 'hast';
import type { z } from 'zod';

/** A picture of content/afbeeldingen, in the sizes in which the site has it. */
export interface Picture {
  width: number;
  height: number;
  /** Addresses from the root of the site, the narrowest first. */
  sizes: readonly { width: number; address: string }[];
}

/** What a component may ask of the site that it is drawn for. */
export interface DrawingContext {
  /** Whether it stands within a sentence. */
  isInline: boolean;
  pictureOf: (file: string) => Picture | undefined;
  /** The name and address of an entry. */
  entryOf: (id: string) => { label: string; url: string } | undefined;
}

/** A component whose properties were accepted, ready to be drawn around what stands in it. */
export interface Accepted {
  props: Readonly<Record<string, unknown>>;
  draw: (children: ElementContent[], context: DrawingContext) => ElementContent[];
}

/** A component that a text may place: what it is for, what it takes, and how it is drawn. */
export interface TextComponent {
  naam: string;
  /** What it is for, for redacteuren. */
  uitleg: string;
  /** How it is written. */
  voorbeeld: string;
  /** Whether it is a block, stands within a sentence, or both. */
  plaats: 'blok' | 'zin' | 'beide';
  inhoud: 'verplicht' | 'geen';
  /** Whether what stands in it is ours and not the source's. */
  isVanOns: boolean;
  schema: z.ZodType;
  /** The component with these properties, once its schema has accepted them. Throws when it has not. */
  accept: (props: unknown) => Accepted;
}

interface Description<Shape extends z.ZodRawShape> extends Omit<TextComponent, 'accept' | 'schema' | 'isVanOns'> {
  isVanOns?: boolean;
  schema: z.ZodObject<Shape>;
  draw: (props: z.infer<z.ZodObject<Shape>>, children: ElementContent[], context: DrawingContext) => ElementContent[];
}

/** Makes a component from its description: the drawing gets properties of the type that its schema gives. */
export function component<Shape extends z.ZodRawShape>({ draw, isVanOns = false, ...rest }: Description<Shape>): TextComponent {
  return {
    ...rest,
    isVanOns,
    accept: (given) => {
      const props = rest.schema.parse(given);
      return { props, draw: (children, context) => draw(props, children, context) };
    },
  };
}
