import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** A refusal that the person at the terminal can act on; its message is the whole sentence. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** One record of a file: the number of its first line and its cells. `cells` is null where a quote never ends. */
export interface SourceRecord {
  line: number;
  cells: string[] | null;
}

export type Encoding = 'utf-8' | 'windows-1252';

/** Rejects with one sentence when the file cannot be read at all. */
export async function checkFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ImportError(`There is no file at ${path}. Name a CSV file in the Online Retail format.`);
  if (!found.isFile()) throw new ImportError(`${path} is not a file. Name a CSV file in the Online Retail format.`);
  if (found.size === 0) throw new ImportError(`${path} is empty. It must begin with the header of the format.`);
}

/**
 * The records of a CSV file, or of a gzip of one, as a stream: a file of any size needs the memory of a few lines.
 *
 * Each line stands alone, so that one broken quote costs one row and not the rest of the file. Only a field that is
 * quoted over several lines joins them.
 */
export async function* readRecords(path: string, encoding: Encoding): AsyncGenerator<SourceRecord> {
  let line = 0;
  let waiting: { line: number; text: string[] } | null = null;
  for await (const text of readLines(path, encoding)) {
    line += 1;
    if (waiting) {
      waiting.text.push(text);
      const joined = waiting.text.join('\n');
      if (hasOpenQuote(joined)) {
        if (waiting.text.length < longestField) continue;
        yield { line: waiting.line, cells: null };
        yield* separately(waiting.text.slice(1), waiting.line + 1);
      } else {
        const cells = parseLine(joined);
        if (cells) yield { line: waiting.line, cells };
        else yield* separately(waiting.text, waiting.line);
      }
      waiting = null;
    } else if (hasOpenQuote(text)) {
      waiting = { line, text: [text] };
    } else if (text.trim() !== '') {
      yield { line, cells: parseLine(text) };
    }
  }
  if (waiting) {
    yield { line: waiting.line, cells: null };
    yield* separately(waiting.text.slice(1), waiting.line + 1);
  }
}

/** A field over more lines than this is a quote that somebody forgot. */
const longestField = 6;

function* separately(texts: readonly string[], firstLine: number): Generator<SourceRecord> {
  for (const [index, text] of texts.entries()) {
    if (text.trim() !== '') yield { line: firstLine + index, cells: hasOpenQuote(text) ? null : parseLine(text) };
  }
}

/** Inches (`15" PLATE`) are no quotes: only a quote at the beginning of a field opens one. */
function hasOpenQuote(text: string): boolean {
  if (!text.includes('"')) return false;
  let open = false;
  let fieldBegins = true;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (open) {
      if (sign === '"') {
        if (text[index + 1] === '"') index += 1;
        else open = false;
      }
    } else if (sign === '"' && fieldBegins) {
      open = true;
    }
    fieldBegins = !open && sign === ',';
  }
  return open;
}

function parseLine(text: string): string[] | null {
  if (!text.includes('"')) return text.split(',');
  try {
    const [cells] = parse(text, { relax_column_count: true, relax_quotes: true });
    return cells ?? null;
  } catch {
    return null;
  }
}

async function* readLines(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const chunk of readBytes(path)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.endsWith('\r') ? rest.slice(0, -1) : rest;
}

async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  const packed = await isGzip(path);
  const file = createReadStream(path);
  const stream = packed ? file.pipe(createGunzip()) : file;
  // `pipe` does not carry errors over: without this a vanished file would be an unhandled event.
  file.on('error', (error) => stream.destroy(error));
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(`${basename(path)} could not be read to its end: ${reason}.`);
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** Older copies of the data are not UTF-8: their pound signs are single bytes. */
export async function detectEncoding(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of readBytes(path)) {
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  return 'utf-8';
}
