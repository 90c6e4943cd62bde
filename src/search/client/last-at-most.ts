/** The position of the last value that is not greater than another, in a list in ascending order; -1 where all are. */
export function lastAtMost<T extends string | number>(sorted: readonly T[], limit: T): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && value <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
