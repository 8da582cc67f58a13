// The text of a script that stands in the page itself: src/build/in-page-scripts.ts.
declare module '*?in-page' {
  const text: string;
  export default text;
}
