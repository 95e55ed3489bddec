import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchedSeeds } from '../../../src/build/seeds/watched-seeds.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

it('goes on watching beside a link that leads to itself, and complains of it once', async () => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'story.txt'), 'date 2017-06-28 Quiet\n');
  const changed = vi.fn();
  const complain = vi.fn();
  const watcher = watchedSeeds(dir, changed, complain);
  symlinkSync('loop', join(dir, 'loop'));
  await vi.waitFor(() => expect(complain).toHaveBeenCalled());
  appendFileSync(join(dir, 'story.txt'), 'It was quiet.\n');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('story.txt'));
  watcher.close();
  expect(complain).toHaveBeenCalledExactlyOnceWith(
    `\nNot every change of the seeds will be seen: ELOOP: too many symbolic links encountered, stat '${join(dir, 'loop')}'`,
  );
});

it('sees what changes in the folders of one that is linked in', async () => {
  const [dir, elsewhere] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(elsewhere, '2017'));
  writeFileSync(join(elsewhere, '2017/story.txt'), 'date 2017-06-28 Quiet\n');
  symlinkSync(elsewhere, join(dir, 'more'));
  const changed = vi.fn();
  const watcher = watchedSeeds(dir, changed, vi.fn());
  appendFileSync(join(elsewhere, '2017/story.txt'), 'It was quiet.\n');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(join('2017', 'story.txt')));
  watcher.close();
});

const moves: [string, (dir: string) => void][] = [
  [
    'moved away and back',
    (dir) => {
      renameSync(dir, `${dir}-away`);
      renameSync(`${dir}-away`, dir);
    },
  ],
  [
    'removed and copied anew',
    (dir) => {
      cpSync(dir, `${dir}-copy`, { recursive: true });
      rmSync(dir, { recursive: true });
      cpSync(`${dir}-copy`, dir, { recursive: true });
    },
  ],
];

it.each(moves)('goes on watching a folder that was %s', async (_how, move) => {
  const dir = join(temporaryFolder(), 'seeds');
  mkdirSync(dir);
  writeFileSync(join(dir, 'story.txt'), 'date 2017-06-28 Quiet\n');
  const changed = vi.fn();
  const watcher = watchedSeeds(dir, changed, vi.fn());
  move(dir);
  // Both in one moment, or one after the other.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  changed.mockClear();
  appendFileSync(join(dir, 'story.txt'), 'It was quiet.\n');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('story.txt'));
  watcher.close();
});

it('tells of a folder that went, and of one that came', async () => {
  const dir = join(temporaryFolder(), 'seeds');
  const changed = vi.fn();
  const watcher = watchedSeeds(dir, changed, vi.fn());
  for (const step of [
    () => mkdirSync(dir),
    () => renameSync(dir, `${dir}-away`),
    () => renameSync(`${dir}-away`, dir),
  ]) {
    changed.mockClear();
    step();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(null), 5000);
  }
  writeFileSync(join(dir, 'story.txt'), 'date 2017-06-28 Quiet\n');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('story.txt'));
  watcher.close();
});
