/** What HTML has and Astro's types do not know yet. */
declare namespace astroHTML.JSX {
  interface ScriptHTMLAttributes {
    /** The first paint waits for this script, the parser does not. Browsers that do not know it (Firefox) ignore it. */
    blocking?: 'render';
  }
}
