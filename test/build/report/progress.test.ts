import { expect, it } from 'vitest';
import { progressOn } from '../../../src/build/report/progress.ts';

function watched(isTTY: boolean) {
  let time = 0;
  let text = '';
  const progress = progressOn({ isTTY, write: (more: string) => (text += more) }, () => time);
  const at = (milliseconds: number, done: number) => {
    time = milliseconds;
    progress.show(done, 200);
  };
  return { at, done: progress.done, shown: () => text };
}

it('is one line that is written over on a terminal, and is gone at the end', () => {
  const { at, done, shown } = watched(true);
  at(999, 10);
  at(1000, 20);
  at(1050, 30);
  at(1100, 40);
  done();
  expect(shown()).toBe('\r\x1b[KParsed 20 of 200 seeds (10 %)\r\x1b[KParsed 40 of 200 seeds (20 %)\r\x1b[K');
});

it('is a line now and then elsewhere', () => {
  const { at, done, shown } = watched(false);
  at(1000, 20);
  at(10_999, 30);
  at(11_000, 40);
  done();
  expect(shown()).toBe('Parsed 20 of 200 seeds (10 %)\nParsed 40 of 200 seeds (20 %)\n');
});

it('is nothing where the work takes less than a second', () => {
  const { at, done, shown } = watched(true);
  at(500, 200);
  done();
  expect(shown()).toBe('');
});
