export const pptxVan = (_: unknown): Uint8Array<ArrayBuffer> => new Uint8Array();
