import { isMainThread } from 'node:worker_threads';

/**
 * Begins the build anew, in the same process, with one arena for what its threads allocate outside of their heaps: glibc gives each
 * thread arenas of its own, which keep what was freed, and a build of ten thousand articles held 30 MB more by that. glibc reads the
 * setting when a process begins (https://www.gnu.org/software/libc/manual/html_node/Memory-Allocation-Tunables.html), and npm's
 * scripts can set none on Windows. Node imports it before all else, so that this costs what Node costs to start.
 */
const isSettled = process.env.MALLOC_ARENA_MAX !== undefined || process.platform !== 'linux';
if (isMainThread && !isSettled && process.execve !== undefined) {
  process.execve(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    ...process.env,
    MALLOC_ARENA_MAX: '1',
  });
}
