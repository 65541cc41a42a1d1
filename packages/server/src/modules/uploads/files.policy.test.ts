import { describe, expect, it } from 'vitest';
import { attachment, safeFileName, sniffType } from './files.policy.ts';

const bytes = (...parts: (number | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((c) => c.charCodeAt(0)))));

describe('sniffType', () => {
  it.each([
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/png', bytes(0x89, 'PNG\r\n\x1a\n')],
    ['image/webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
    ['application/pdf', bytes('%PDF-1.7')],
  ])('knows %s', (type, content) => {
    expect(sniffType(content)).toBe(type);
  });

  it.each([
    ['nothing', bytes()],
    ['a page', bytes('<!doctype html>')],
    ['a drawing that can hold scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['a sound in the same container as WebP', bytes('RIFF', 1, 2, 3, 4, 'WAVE')],
    ['a PDF that begins later', bytes(' %PDF-1.7')],
    ['a beginning alone', bytes(0xff, 0xd8)],
  ])('does not accept %s', (_name, content) => {
    expect(sniffType(content)).toBeNull();
  });
});

describe('safeFileName', () => {
  it.each([
    ['photo.jpg', 'photo.jpg'],
    ['C:\\fakepath\\小票.png', '小票.png'],
    ['../../etc/passwd', 'passwd'],
    ['a\r\nX-Evil: 1.png', 'aX-Evil: 1.png'],
    ['invoice\u202egpj.exe', 'invoicegpj.exe'],
    ['..', 'upload'],
    ['', 'upload'],
    ['x'.repeat(300), 'x'.repeat(120)],
  ])('%j becomes %j', (given, kept) => {
    expect(safeFileName(given, 'upload')).toBe(kept);
  });
});

describe('attachment', () => {
  it('names the file for old and new clients', () => {
    expect(attachment('小票 1.png')).toBe(
      `attachment; filename="__ 1.png"; filename*=UTF-8''%E5%B0%8F%E7%A5%A8%201.png`,
    );
    expect(attachment(`a"b'c.pdf`)).toBe(`attachment; filename="a_b'c.pdf"; filename*=UTF-8''a%22b%27c.pdf`);
  });
});
