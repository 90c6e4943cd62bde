import type { Miss } from '../storage/misses.ts';
import type { Reaction } from '../storage/reactions.ts';
import type { NewRequest } from '../storage/save-request.ts';

/** What the service asks of a database. Each throws if the database does not take it. */
export interface Store {
  /** @returns the reference. Only then is everything stored. */
  saveRequest(sent: NewRequest): Promise<string>;
  saveReaction(reaction: Reaction, now: Date): Promise<void>;
  saveMiss(miss: Pick<Miss, 'locale' | 'question'>, now: Date): Promise<void>;
  /** @returns how often the address came in this window of ten minutes, this time included. */
  countVisit(address: string, now: Date, purpose: string): Promise<number>;
}
