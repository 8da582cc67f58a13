// citation-js brings no types; this describes what the downloads use of it.
declare module '@citation-js/core' {
  interface Cite {
    format: (format: 'bibliography' | 'data', options?: Record<string, unknown>) => string;
  }
  const core: {
    /** From data, or from a file in a format that a plugin reads. */
    Cite: new (items: object[] | string) => Cite;
  };
  export default core;
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
