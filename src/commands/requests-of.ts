import type { StoredRequest } from '../service/storage/requests.ts';

/** Shorter numbers are no phone numbers, and would be the end of many. */
const DIGITS_MIN = 7;

/**
 * The requests of a reader: those with their e-mail as the address to answer or as their account's, or with their phone
 * number, however either was written and with or without the country.
 */
export function requestsOf(requests: readonly StoredRequest[], reader: string): StoredRequest[] {
  const wanted = reader.trim().toLowerCase();
  const digits = digitsOf(wanted);
  return requests.filter(({ request }) => {
    if (wanted.includes('@'))
      return [request.email, request['accountEmail']].some((it) => it?.toLowerCase() === wanted);
    const [short = '', long = ''] = [digits, digitsOf(request.phone)].sort(
      (a, b) => a.length - b.length,
    );
    return short.length >= DIGITS_MIN && long.endsWith(short);
  });
}

/** The country is written with + or with 00. */
function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^00/, '');
}
