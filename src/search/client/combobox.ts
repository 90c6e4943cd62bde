/** What a search bar's dropdown is doing: whether it is open, and which option is active (-1: none). */
export interface Combobox {
  readonly open: boolean;
  readonly active: number;
  /** The reader closed it, so that an answer on its way does not open it again. */
  readonly dismissed?: true;
}

export const closed: Combobox = { open: false, active: -1 };
const dismissed: Combobox = { ...closed, dismissed: true };

/**
 * The state after a key press, or `undefined` when the browser or the form should handle the key.
 * After the WAI-ARIA Authoring Practices, combobox with list autocomplete and manual selection.
 * @param count how many options there are
 */
export function press(state: Combobox, key: string, count: number): Combobox | undefined {
  if (key === 'Escape') return state.open ? dismissed : undefined;
  if (key === 'Tab') return state.open ? closed : undefined;
  if (count === 0) return undefined;
  if (key === 'ArrowDown')
    return { open: true, active: state.open ? (state.active + 1) % count : 0 };
  if (key === 'ArrowUp')
    return { open: true, active: state.open && state.active > 0 ? state.active - 1 : count - 1 };
  return undefined;
}

/**
 * The state when an answer arrives.
 * @param isInField whether the reader is still in the field
 */
export function answered(state: Combobox, isInField: boolean): Combobox {
  if (state.dismissed) return state;
  return isInField ? { open: true, active: state.active } : closed;
}
