/** What a chat needs to know before it opens. */
export interface ChatAccount {
  readonly id: string;
  readonly url: string;
  readonly locale: string;
  /** The side on which the button is, and the chat opens. */
  readonly side: 'left' | 'right';
}

/** What the reader agreed to pass along to the team; empty where they did not. */
export interface PassedAlong {
  readonly question?: string | undefined;
  readonly article?: { readonly title: string; readonly url: string } | undefined;
}

/**
 * Loads the provider's chat.
 * @returns what opens it: with what is passed along the first time, as it is after that.
 * @throws if it cannot be loaded or does not answer in time.
 */
export type LoadChat = (account: ChatAccount, passed: PassedAlong) => Promise<() => void>;

/** How long a reader waits for a chat, in milliseconds. */
export const PATIENCE = 10_000;

/** Loads a provider's script. Rejects when it is blocked, missing, or takes longer than a reader waits. */
export async function loadScript(
  src: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = src;
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} could not be loaded.`)));
  });
  document.head.append(script);
  try {
    await inTime(loaded);
  } catch (error) {
    script.remove();
    throw error;
  }
}

/** Waits for an answer as long as a reader would. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The chat did not answer in time.')), PATIENCE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is passed along as one message, for chats in which the reader sees and sends it. */
export function asMessage({ question, article }: PassedAlong): string {
  return [question, article && `${article.title}\n${article.url}`].filter(Boolean).join('\n\n');
}

/** What is passed along as named values, for chats that show them to the team beside the conversation. */
export function asAttributes({ question, article }: PassedAlong): Record<string, string> {
  return { ...(question && { question }), ...(article && { article: article.url }) };
}
