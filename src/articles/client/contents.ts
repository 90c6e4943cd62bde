/** Marks in a table of contents the heading the reader is under: the last one above the upper third of the screen. */
export function followReading(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const headings = links.flatMap(
    (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? [],
  );
  if (headings.length === 0) return;
  const update = (): void => {
    const line = innerHeight / 3;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const current = atEnd ? headings.at(-1) : passed.at(-1);
    for (const link of links) {
      const active = current !== undefined && decodeURIComponent(link.hash.slice(1)) === current.id;
      if (active) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  // A heading that crosses the line is the only moment at which the answer changes.
  const observer = new IntersectionObserver(update, {
    rootMargin: '0px 0px -66% 0px',
    threshold: [0, 1],
  });
  for (const heading of headings) observer.observe(heading);
  // Safari knows where a scroll ends only since 26.2.
  addEventListener('onscrollend' in window ? 'scrollend' : 'scroll', update, { passive: true });
  update();
}
