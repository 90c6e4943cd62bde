/** For tests: a search bar with what its scripts need of SearchBox.astro and HitTemplate.astro, in English. */
export function barMarkup(id: string): string {
  return `
    <help-search data-locale="en">
      <form action="/en/search/"><input id="${id}-input" role="combobox" aria-expanded="false" /></form>
      <button data-clear hidden></button>
      <div data-panel hidden>
        <p data-message-line hidden>
          <span data-message></span>
          <button data-exact hidden></button><button data-forget hidden></button>
        </p>
        <div id="${id}-list" role="listbox" data-list></div>
        <div data-nothing hidden><p data-advice></p><a href="/en/support/" data-carry="q">Ask</a></div>
        <p data-keys></p>
      </div>
      <div data-status></div><div data-status></div>
      <template data-templates data-count='{"one":"{n} result","other":"{n} results"}'
        data-none="Nothing about “{question}”." data-closest="The closest."
        data-corrected="For “{corrected}”." data-exact-words="Exactly “{question}”"
        data-recent-words="Asked before" data-failed="Could not load."
        data-loading="Searching…">
        <a role="option" aria-selected="false" href="/en/" data-hit>
          <span data-title></span><span data-excerpt></span>
        </a>
        <a role="option" aria-selected="false" href="/en/" data-all>All</a>
        <a role="option" aria-selected="false" href="/en/" data-recent><span data-title></span></a>
      </template>
    </help-search>`;
}
