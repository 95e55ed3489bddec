/** Told after each seed that was parsed, out of how many. */
export type Progress = (done: number, all: number) => void;

/** A build that is over sooner shows nothing. */
const PATIENCE = 1_000;
const INTERVAL = { terminal: 100, log: 5_000 };

/** Shows progress on a long run: one line that renews itself in a terminal, a line now and then in a log. */
export function showProgress(stream: NodeJS.WriteStream): Progress {
  const start = Date.now();
  let last = start + PATIENCE;
  return (done, all) => {
    const now = Date.now();
    const isLast = done === all;
    if (now < last && !(isLast && now > start + PATIENCE)) return;
    last = now + (stream.isTTY ? INTERVAL.terminal : INTERVAL.log);
    const line = `Parsed ${done} of ${all} seeds`;
    stream.write(stream.isTTY ? `\r${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
}
