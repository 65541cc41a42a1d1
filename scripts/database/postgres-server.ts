import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { giveAway, locateBinaries, makeWorkFolder, unprivileged } from './postgres-files.ts';

export interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

/** As fast as Postgres can be: the data dies with the server, so nothing is worth a wait for the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};

/** Starts a throw-away Postgres on a free port; works as root and as any other user. */
export async function startPostgres(): Promise<PostgresServer> {
  const workFolder = await makeWorkFolder();
  const remove = () => rm(workFolder, { recursive: true, force: true });
  try {
    const binaries = await locateBinaries(workFolder);
    const data = join(workFolder, 'data');
    await mkdir(data);
    await giveAway(data);
    await finished(
      start(binaries.initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']),
    );

    const port = await freePort();
    const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const server = start(binaries.postgres, ['-D', data, '-p', String(port), ...flags]);
    const endWithUs = () => server.child.kill('SIGKILL');
    process.once('exit', endWithUs);
    await Promise.race([ready(server), finished(server)]);

    return {
      url: `postgres://postgres@127.0.0.1:${String(port)}/postgres`,
      async stop() {
        process.off('exit', endWithUs);
        server.child.kill('SIGINT');
        await finished(server);
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

interface Started {
  name: string;
  child: ChildProcess;
  output: string[];
}

function start(path: string, args: string[]): Started {
  const child = spawn(path, args, { ...unprivileged, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  return { name: path, child, output };
}

function finished({ name, child, output }: Started): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${name} ended with code ${String(code)}:\n${output.join('')}`));
    });
  });
}

function ready({ child, output }: Started): Promise<void> {
  return new Promise((resolve) => {
    child.stderr?.on('data', () => {
      if (output.join('').includes('ready to accept connections')) resolve();
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
