/** A heading inside a figure. */
export type Kop = 'h3' | 'h4' | 'h5' | 'h6';
