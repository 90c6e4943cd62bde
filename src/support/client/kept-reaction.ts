/** What a reader said about an article in this visit. */
export interface KeptReaction {
  /** With it a reader who thinks again changes their reaction. It says nothing about who they are. */
  readonly id: string;
  /** Missing where none has arrived yet. */
  readonly face?: string | undefined;
  readonly reason?: string | undefined;
}

/** Where storage is blocked it holds as long as this page. */
const kept = new Map<string, KeptReaction>();

/** The reaction of this visit to an article, with a new id where there is none. It is gone with the tab. */
export function keptReaction(article: string): KeptReaction {
  const known = kept.get(article) ?? read(article) ?? { id: newId() };
  kept.set(article, known);
  return known;
}

/** Keeps it for the next time that a page shows the article in this visit. */
export function keepReaction(article: string, reaction: KeptReaction): void {
  kept.set(article, reaction);
  const { id, face = '', reason = '' } = reaction;
  try {
    // `reaction-load.ts` looks for it.
    sessionStorage.setItem(`reaction:${article}`, `${id} ${face} ${reason}`);
  } catch {
    // Storage is blocked.
  }
}

function read(article: string): KeptReaction | undefined {
  try {
    const [id, face, reason] = sessionStorage.getItem(`reaction:${article}`)?.split(' ') ?? [];
    return id ? { id, face: face || undefined, reason: reason || undefined } : undefined;
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
