/** The mail providers most readers have; the first group is what people mean, the second only looks like it. */
const usual = [
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'hotmail.es',
  'outlook.es',
  'yahoo.es',
  'yahoo.com.mx',
  'yahoo.com.ar',
  'live.com',
  'protonmail.com',
];
const real = new Set([...usual, 'mail.com', 'email.com', 'ymail.com', 'hotmail.de', 'hotmail.fr']);

/** The address a reader probably meant, when its domain is one slip away from a well-known one. */
export function likelyEmail(address: string): string | undefined {
  const [, name, domain = ''] = /^(.+)@([^@\s]+)$/.exec(address.trim().toLowerCase()) ?? [];
  if (name === undefined || real.has(domain)) return undefined;
  const meant = usual.find((known) => isOneSlip(domain, known));
  return meant && `${address.trim().slice(0, name.length)}@${meant}`;
}

/** One letter too many, too few, another one, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const x = a.slice(start, a.length - end);
  const y = b.slice(start, b.length - end);
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}
