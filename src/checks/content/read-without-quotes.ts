/** What YAML takes a text for that has no quotes around it; undefined for what no writer means as a text. */
export function readWithoutQuotes(value: unknown): string | undefined {
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const values: unknown[] = Object.values(value);
  const isText = values.length === 1 && typeof values[0] !== 'object';
  return isText ? 'a field and its value, for the colon in it' : undefined;
}
