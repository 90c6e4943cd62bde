const reported = new Set<string>();

/**
 * Tells the service, where the page says that there is one, that a question found nothing: once per question and
 * visit, and of the reader nothing at all. Nobody waits for it, and nothing depends on whether it arrives.
 */
export function reportMiss(question: string): void {
  const { lang: locale, dataset } = document.documentElement;
  const { service } = dataset;
  const key = `${locale} ${question.toLowerCase()}`;
  if (service === undefined || reported.has(key) || wasReported(key)) return;
  reported.add(key);
  fetch(`${service}/api/misses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ locale, question }),
    keepalive: true,
  }).catch(() => undefined);
}

/** Whether it was reported on an earlier page of this visit; from now on it was. */
function wasReported(key: string): boolean {
  try {
    const all: unknown = JSON.parse(sessionStorage.getItem('misses') ?? '[]');
    const keys = Array.isArray(all) ? all : [];
    if (keys.includes(key)) return true;
    sessionStorage.setItem('misses', JSON.stringify([...keys, key].slice(-50)));
  } catch {
    // Storage is blocked or holds something else: once per page is good enough.
  }
  return false;
}
