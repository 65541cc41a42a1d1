import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadInvoice } from './invoice.ts';
import { readInvoices, surveyFile } from './invoices.ts';

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const row = (invoice: string, sku: string, customer = '12347'): string =>
  `${invoice},${sku},THING,1,2011-01-01 10:00:00,1.5,${customer},France`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(content: string | Uint8Array, name = 'file.csv'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function read(path: string): Promise<ReadInvoice[]> {
  const invoices: ReadInvoice[] = [];
  for await (const invoice of readInvoices(await surveyFile(path))) invoices.push(invoice);
  return invoices;
}

const numbers = (invoices: ReadInvoice[]) => invoices.map(({ document }) => [document?.number, document?.lines.length]);

describe('readInvoices', () => {
  it('gathers the rows of an invoice wherever they stand', async () => {
    const path = await write([header, row('1', '10001'), row('2', '10002'), row('1', '10003'), ''].join('\n'));
    expect(numbers(await read(path))).toEqual([
      ['2', 1],
      ['1', 2],
    ]);
  });

  it('tells the same invoice twice when files were joined, not one of double length', async () => {
    const part = [header, row('1', '10001'), row('1', '10002')].join('\n');
    expect(numbers(await read(await write(`${part}\n${part}\n`)))).toEqual([
      ['1', 2],
      ['1', 2],
    ]);
  });

  it('reads gzip, Windows line ends, a byte order mark and quoted fields', async () => {
    const quoted = '1,10001,"PAPER CRAFT , ""LITTLE"" BIRDIE",1,2011-01-01 10:00:00,2.08,,France';
    const path = await write(gzipSync(`\uFEFF${header}\r\n${quoted}\r\n`), 'file.csv.gz');
    expect((await read(path))[0]?.document?.lines[0]?.description).toBe('Paper Craft , "Little" Birdie');
  });

  it('reads the pound signs of older copies', async () => {
    const path = await write(
      Buffer.from(`${header}\n1,10001,\u00A35 GIFT,1,2011-01-01 10:00:00,5,,France\n`, 'latin1'),
    );
    expect((await read(path))[0]?.document?.lines[0]?.description).toBe('\u00A35 Gift');
  });

  it('loses one row to a forgotten quotation mark, not the rest of the file', async () => {
    const broken = '1,10001,"THING,1,2011-01-01 10:00:00,1.5,12347,France';
    const path = await write(
      [header, broken, ...Array.from({ length: 9 }, (_, index) => row(String(index), '10001'))].join('\n'),
    );
    const survey = await surveyFile(path);
    expect(survey.rows).toBe(10);
    expect(survey.malformed).toMatchObject([
      { line: 2, reason: 'malformed', detail: expect.stringContaining('quotation mark') },
    ]);
    expect(await read(path)).toHaveLength(9);
  });

  it('joins a quoted field that goes over two lines', async () => {
    const path = await write(
      [header, '1,10001,"TWO', 'LINES",1,2011-01-01 10:00:00,1.5,,France', row('2', '10001')].join('\n'),
    );
    expect(numbers(await read(path))).toEqual([
      ['1', 1],
      ['2', 1],
    ]);
  });

  it('takes the country of each customer’s latest invoice', async () => {
    const later = '2,10001,THING,1,2011-02-01 10:00:00,1.5,12347,Spain';
    const { countryOf, newest } = await surveyFile(await write([header, later, row('1', '10001')].join('\n')));
    expect(countryOf.get('12347')?.country).toBe('Spain');
    expect(newest).toBe(Date.UTC(2011, 1, 1, 10));
  });
});

describe('surveyFile', () => {
  it('says in one sentence what is wrong with a file', async () => {
    await expect(surveyFile(join(folder, 'none.csv'))).rejects.toThrow(/^There is no file at .*none\.csv\./);
    await expect(surveyFile(folder)).rejects.toThrow('is not a file');
    await expect(surveyFile(await write(''))).rejects.toThrow('is empty');
    await expect(surveyFile(await write('a,b\n1,2\n'))).rejects.toThrow('the columns InvoiceNo, StockCode');
    await expect(surveyFile(await write(`${header.replace(',Country', '')}\n`))).rejects.toThrow('the column Country');
    await expect(surveyFile(await write(gzipSync(header).subarray(0, 20)))).rejects.toThrow(
      'could not be read to its end',
    );
  });
});
