/** Something wrong in a text, in the words of a redacteur; the reader of the file adds which file it is. */
export interface Mistake {
  line: number;
  /** The component and its property, where it is about one: `Afbeelding alt`. */
  field?: string;
  message: string;
}
