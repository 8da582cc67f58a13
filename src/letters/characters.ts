const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index));

/** The letters of Dutch with the accents of its loan words and names, its quotation marks and dashes, the euro, arrows. */
export const characters = `${ascii}àáâäçèéêëìíîïñòóôöøùúûüßÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜ–—‘’“”„…•·€×→←↑↓«»©§°½\u00a0\u00ad`;
