import type { FileKind, Product } from './products/product.ts';

/** A file to take along, as pages name it. */
export type Download = Omit<Product, 'make'>;

export type { FileKind };

declare global {
  // One place for all copies of this module: pages are bundled apart from the script that builds them.
  var handreikingPaper: readonly Download[] | undefined;
}

/** Says which files this build makes; where none are made, no page names one. */
export function providePaper(products: readonly Download[]): void {
  globalThis.handreikingPaper = products;
}

/** The files that this build makes. */
export const currentPaper = (): readonly Download[] => globalThis.handreikingPaper ?? [];

/** The files that belong to a page. */
export const paperFor = (address: string): Download[] => currentPaper().filter(({ bij }) => bij.includes(address));
