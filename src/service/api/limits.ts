import { attachmentLimits } from '../../support/request/fields.ts';

/** How often one address may send, in each window of ten minutes (storage/visits.ts). */
export interface Rates {
  readonly requests: number;
  /** Reactions and questions without a hit together. */
  readonly others: number;
}

export const rates: Rates = { requests: 10, others: 60 };

/** When to try again after too many, in seconds: by then a new window has begun. */
export const RETRY_AFTER_S = 600;

/** A form that comes back sooner after it was opened was filled in by a program. */
export const TOO_FAST_MS = 3000;

/** The longest bodies that are read, in bytes. */
export const bodyLimits = {
  /** All the files, and room for the texts and what stands around them. */
  request: attachmentLimits.allBytes + 1024 * 1024,
  /** Of a request that says itself that it is too long: its texts, which come before the files. */
  textsOnly: 512 * 1024,
  other: 8 * 1024,
} as const;
