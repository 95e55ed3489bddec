import { readdirSync, readFileSync } from 'node:fs';
import { median } from '../median.ts';
import { type RunningWorker, runWorker } from './workerd.ts';

/** What a Worker takes in a process of its own. */
export interface IsolateCost {
  /** CPU time of the first answer with a document, rendering and compressing and all; in milliseconds. */
  readonly firstRenderMs: number;
  /** V8's heap and the buffers beside it, once that document is kept. */
  readonly memoryMB: number;
}

const ROUNDS = 3;

/** Measures the Worker in `dir`, warm by an answer that renders nothing, at the document at `path`. Medians of fresh processes. */
export async function isolateCost(dir: string, port: number, path: string): Promise<IsolateCost> {
  const costs: IsolateCost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const inspector = port + 100;
    const worker = await runWorker(dir, port, '/robots.txt', [`--inspector-addr=127.0.0.1:${inspector}`]);
    try {
      costs.push({ firstRenderMs: await cpuMsOf(worker, path), memoryMB: await heapMB(inspector) });
    } finally {
      worker.process.kill();
    }
  }
  return {
    firstRenderMs: median(costs.map(({ firstRenderMs }) => firstRenderMs)),
    memoryMB: median(costs.map(({ memoryMB }) => memoryMB)),
  };
}

/** CPU time of an answer that is made every time: of the first one in a process, and of the later ones; in milliseconds. */
export interface AnswerCost {
  readonly firstMs: number;
  readonly laterMs: number;
}

const LATER = 5;

/** Measures the answer at `path` of the Worker in `dir`. Medians, of fresh processes and of the later answers of all. */
export async function answerCost(dir: string, port: number, path: string): Promise<AnswerCost> {
  const [first, later]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const worker = await runWorker(dir, port, '/robots.txt');
    try {
      first.push(await cpuMsOf(worker, path));
      for (let i = 0; i < LATER; i++) later.push(await cpuMsOf(worker, path));
    } finally {
      worker.process.kill();
    }
  }
  return { firstMs: median(first), laterMs: median(later) };
}

/** The CPU time that an answer takes. */
async function cpuMsOf(worker: RunningWorker, path: string): Promise<number> {
  const before = cpuMs(worker);
  await (await fetch(worker.url + path, { headers: { 'Accept-Encoding': 'gzip' } })).arrayBuffer();
  return cpuMs(worker) - before;
}

/** The time that all threads of the process have run, to the nanosecond (proc_pid_schedstat). */
function cpuMs({ process: { pid } }: RunningWorker): number {
  const tasks = `/proc/${pid}/task`;
  const nanoseconds = readdirSync(tasks).map((task) =>
    Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, time) => sum + time, 0) / 1e6;
}

/** By the Chrome DevTools protocol, method Runtime.getHeapUsage. */
async function heapMB(inspectorPort: number): Promise<number> {
  const [target] = (await (await fetch(`http://127.0.0.1:${inspectorPort}/json`)).json()) as [
    { webSocketDebuggerUrl: string },
  ];
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  try {
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error('the inspector does not answer'));
    });
    const answer = new Promise<string>((resolve) => {
      socket.onmessage = ({ data }) => resolve(data);
    });
    socket.send(JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' }));
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = JSON.parse(await answer).result;
    return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
  } finally {
    socket.close();
  }
}
