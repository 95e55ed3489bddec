/** How long the processor is busy with something, in milliseconds: what other programs take meanwhile does not count. */
export async function cpuTime(run: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
