/** Where progress is shown: standard error, or what a test hands in. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const SILENT_MS = 1000;
const TERMINAL_MS = 100;
const LOG_MS = 10_000;
const CLEAR_LINE = '\r\u001B[K';

/**
 * Shows how far a long work is, after its first second: on a terminal one line that is written over, elsewhere a line
 * now and then. `clock` gives milliseconds. `done` clears the terminal's line.
 */
export function progressOn(stream: ProgressStream, clock: () => number = performance.now.bind(performance)) {
  const step = stream.isTTY ? TERMINAL_MS : LOG_MS;
  let due = clock() + SILENT_MS;
  let isShown = false;
  return {
    show(done: number, of: number): void {
      if (clock() < due) return;
      due = clock() + step;
      isShown = true;
      const text = `Parsed ${done} of ${of} seeds (${Math.floor((done / of) * 100)} %)`;
      stream.write(stream.isTTY ? `${CLEAR_LINE}${text}` : `${text}\n`);
    },
    done(): void {
      if (isShown && stream.isTTY) stream.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
