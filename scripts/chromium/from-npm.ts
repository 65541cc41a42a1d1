import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { unpackOnce } from '../lib/unpack-once.ts';

export interface UnpackedChromium {
  executablePath: string;
  /** Shared libraries for a machine that lacks them (libnss3 and its kin). */
  libraryFolder: string;
}

/** The package brings one binary only, built for this platform. */
export const npmChromiumSupported = process.platform === 'linux' && process.arch === 'x64';

const archives = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/** Unpacks the Chromium that came with `npm install`; needs no root and no download. */
export async function unpackNpmChromium(): Promise<UnpackedChromium> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = join(dirname(entry), '..');
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json')) as { version: string };

  const folder = await unpackOnce(`chromium-${version}`, async (staging) => {
    await Promise.all(inflateInto(staging, join(packageFolder, 'bin')));
  });
  return { executablePath: join(folder, 'chromium'), libraryFolder: join(folder, 'al2023', 'lib') };
}

/**
 * The package unpacks into the system's temporary folder, shared by every user and never checked for completeness. It
 * reads that folder's name when called, so a change of TMPDIR around the calls redirects it.
 */
function inflateInto(folder: string, bin: string): Promise<string>[] {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return archives.map((archive) => inflate(join(bin, archive)));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
