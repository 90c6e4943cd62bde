/** The element inside a host that is marked `data-<name>`; the markup promises that it is there. */
export function part(host: ParentNode, name: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`The markup has no [data-${name}].`);
  return found;
}

/** Gives links that go on to another page the question along, so that nobody types it twice. */
export function carryQuestion(host: ParentNode, question: string): void {
  for (const link of host.querySelectorAll<HTMLAnchorElement>('[data-carry]')) {
    const url = new URL(link.href);
    url.searchParams.set(link.dataset['carry'] ?? 'q', question);
    link.href = url.href;
  }
}

/** The page with all results of a question. */
export function resultsUrl({ form }: HTMLInputElement, question: string): string {
  const url = new URL(form?.action ?? location.href);
  url.searchParams.set('q', question);
  return url.href;
}
