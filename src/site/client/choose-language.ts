/**
 * Which of the offered languages fits a reader: the one chosen before, else the first preferred one that is offered
 * exactly or by its main part (`es-MX` → `es`), else the first offered.
 */
export function chooseLanguage(
  offered: readonly string[],
  remembered: string | null,
  preferred: readonly string[],
): string | undefined {
  if (remembered !== null && offered.includes(remembered)) return remembered;
  for (const language of preferred) {
    const main = language.split('-')[0];
    const match =
      offered.find((one) => one === language) ?? offered.find((one) => one.split('-')[0] === main);
    if (match !== undefined) return match;
  }
  return offered[0];
}
