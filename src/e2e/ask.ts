import type { Page } from '@playwright/test';
import { expect } from './served-site.ts';

/** Types a question into the page's search bar, key by key, and waits for hits. */
export async function ask(page: Page, question: string): Promise<void> {
  const bar = page.getByRole('combobox');
  await bar.click();
  await bar.pressSequentially(question);
  await expect(page.getByRole('option').first()).toBeVisible();
}
