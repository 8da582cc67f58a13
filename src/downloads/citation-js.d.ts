// citation-js brings no types; this describes what the downloads use of it.
declare module '@citation-js/core' {
  interface Cite {
    format: (format: 'bibliography' | 'bibtex' | 'ris' | 'data', options?: Record<string, unknown>) => string;
  }
  const core: {
    Cite: new (items: object[]) => Cite;
    plugins: { config: { get: (plugin: '@bibtex') => { format: { useIdAsLabel: boolean; checkLabel: boolean } } } };
  };
  export default core;
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
