/** A 1-based line and column, in characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Gives the place of a 0-based offset in a text; `\n`, `\r\n` and `\r` end a line. */
export function positionsOf(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    // Counting the characters of a line of a megabyte, once for each problem on it, would take minutes.
    const column = offset - start > 1000 ? offset - start : [...text.slice(start, offset)].length;
    return { line: low + 1, column: column + 1 };
  };
}
