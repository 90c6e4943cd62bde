/**
 * Fetches the panel of the chat in a language, with the styles and scripts it brings, and puts it into the page.
 * @throws if it cannot be fetched.
 */
export async function fetchPanel(locale: string): Promise<HTMLDialogElement> {
  const response = await fetch(`/chat/${locale}/`);
  if (!response.ok) throw new Error(`/chat/${locale}/ answers ${String(response.status)}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const dialog = page.querySelector('dialog');
  if (!dialog) throw new Error(`/chat/${locale}/ has no panel.`);
  document.head.append(...page.querySelectorAll('link[rel="stylesheet"]'));
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[src]')];
  for (const script of scripts) script.remove();
  await Promise.all(
    scripts.map((script) => import(/* @vite-ignore */ new URL(script.src, location.href).href)),
  );
  document.body.append(dialog);
  return dialog;
}
