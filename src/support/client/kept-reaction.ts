const kept = new Map<string, string>();

/**
 * The id of this visit's reaction to an article, so that a reader who thinks again changes it. It says nothing about
 * who they are, and is gone with the tab.
 */
export function reactionId(article: string): string {
  const key = `reaction:${article}`;
  const id = kept.get(key) ?? read(key) ?? newId();
  kept.set(key, id);
  try {
    sessionStorage.setItem(key, id);
  } catch {
    // Storage is blocked: the id holds as long as this page.
  }
  return id;
}

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is missing where the site has no https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return [0, 4, 6, 8, 10].map((at, n) => hex.slice(at, [4, 6, 8, 10, 16][n]).join('')).join('-');
}
