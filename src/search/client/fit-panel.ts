/** Room below the dropdown, and the least height it takes. */
const MARGIN_PX = 12;
const MIN_HEIGHT_PX = 160;
/** What three hits take. */
const ROOM_PX = 240;

/** Ends an open dropdown above a phone's keyboard, and moves its bar up where there is hardly room for it. */
export function fitPanel(bar: HTMLElement, panel: HTMLElement): void {
  if (panel.hidden) return;
  if (spaceFor(panel) < ROOM_PX) bar.scrollIntoView({ block: 'start' });
  panel.style.setProperty('--search-space', `${Math.max(spaceFor(panel), MIN_HEIGHT_PX)}px`);
}

/** Down to where the reader sees. */
function spaceFor(panel: HTMLElement): number {
  const bottom = (visualViewport?.offsetTop ?? 0) + (visualViewport?.height ?? innerHeight);
  return bottom - panel.getBoundingClientRect().top - MARGIN_PX;
}

/** Shows an option by scrolling its list, and not the page below as `scrollIntoView` would. */
export function scrollTo(list: HTMLElement, option: HTMLElement): void {
  const [box, row] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  if (row.top < box.top) list.scrollTop -= box.top - row.top;
  else if (row.bottom > box.bottom) list.scrollTop += row.bottom - box.bottom;
}
