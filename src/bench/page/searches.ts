import type { Page } from '@playwright/test';

/** How a reader searches in what a generator builds. */
export interface Search {
  /** Brings the cursor into the field. */
  readonly open: (page: Page) => Promise<void>;
  /** CSS selector of the hits. */
  readonly hits: string;
}

/** By the subject's name; who is not here builds an index and leaves the search bar to whoever uses it. */
export const searches: Readonly<Record<string, Search>> = {
  'help-desk': {
    open: (page) => page.getByRole('combobox').first().focus(),
    hits: 'help-search [role=option]',
  },
  starlight: {
    open: async (page) => {
      await page.locator('button[data-open-modal]').click();
      await page.locator('dialog[open] input').focus();
    },
    hits: 'dialog[open] .pagefind-ui__result-link',
  },
  vitepress: {
    open: async (page) => {
      await page.locator('#local-search button').first().click();
      await page.locator('.VPLocalSearchBox input').focus();
    },
    hits: '.VPLocalSearchBox .result',
  },
  docusaurus: {
    open: (page) => page.locator('.navbar__search-input').click(),
    hits: '.navbar__search [role=option]',
  },
};
