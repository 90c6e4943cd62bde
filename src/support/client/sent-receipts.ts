import type { Receipt } from '../request/fields.ts';

const KEY = 'contact-receipts';

/** Keeps a receipt until the tab is closed: its number can be read again, and the form knows what was sent. */
export function keepReceipt(receipt: Receipt): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...keptReceipts(), receipt]));
  } catch {
    // Storage is blocked or full: the receipt is on the page alone.
  }
}

/** The receipts of this tab, the latest last. */
export function keptReceipts(): readonly Receipt[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as Receipt[]) : [];
  } catch {
    return [];
  }
}
