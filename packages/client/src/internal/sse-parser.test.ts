import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSseParser, type SseMessage } from './sse-parser.ts';

const parseAll = (...chunks: string[]): SseMessage[] => {
  const parse = createSseParser();
  return chunks.flatMap((chunk) => parse(chunk));
};

describe('fields', () => {
  it('joins data lines and takes one leading space off', () => {
    expect(parseAll('data: a\ndata:b\ndata:  c\ndata\n\n')).toEqual([{ id: '', data: 'a\nb\n c\n', retryMs: null }]);
  });

  it('keeps the id for later blocks, whatever the type of their events', () => {
    expect(parseAll('id: 7\nevent: return.approved\ndata: 1\n\ndata: 2\n\n')).toEqual([
      { id: '7', data: '1', retryMs: null },
      { id: '7', data: '2', retryMs: null },
    ]);
  });

  it('delivers a block that only moves the id on, without data', () => {
    expect(parseAll('id: 9\n\n')).toEqual([{ id: '9', data: null, retryMs: null }]);
  });

  it('ignores comments, unknown fields, ids with NUL and retries that are no number', () => {
    expect(parseAll(': ping\n\nfoo: bar\nid: a\0b\nretry: soon\n\n:\n\n')).toEqual([]);
  });

  it('keeps the pause that was asked for', () => {
    expect(parseAll('retry: 2500\n\ndata: a\n\n').map(({ retryMs }) => retryMs)).toEqual([2500, 2500]);
  });

  it('never delivers a block that the stream broke off in', () => {
    expect(parseAll('data: whole\n\ndata: half\n')).toEqual([{ id: '', data: 'whole', retryMs: null }]);
  });
});

describe('line ends and chunk boundaries', () => {
  it('understands LF, CR and CRLF', () => {
    const expected = [
      { id: '', data: 'a\nb', retryMs: null },
      { id: '', data: 'c', retryMs: null },
    ];
    for (const end of ['\n', '\r', '\r\n']) {
      expect(parseAll(['data: a', 'data: b', '', 'data: c', '', ''].join(end)), JSON.stringify(end)).toEqual(expected);
    }
  });

  it('takes a CRLF cut in two for one line end', () => {
    expect(parseAll('data: a\r', '\ndata: b\r', '\n\r', '\n')).toEqual([{ id: '', data: 'a\nb', retryMs: null }]);
  });

  it('delivers at a CR at once, without waiting for the chunk that might bring an LF', () => {
    expect(parseAll('data: a\r\r')).toHaveLength(1);
  });

  it('remembers the CR over an empty chunk', () => {
    expect(parseAll('data: a\r', '', '\n\r', '\n')).toHaveLength(1);
  });

  it('reads the same messages however the stream is cut', () => {
    const stream = 'id: 1\r\nevent: x\r\ndata: {"a":\r\ndata: 1}\r\n\r\n: ping\r\n\r\nid: 2\ndata: ü\n\ndata: last\r\r';
    const whole = parseAll(stream);
    expect(whole).toHaveLength(3);
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 12 }), (cuts) => {
        const at = [...cuts, 0, stream.length].sort((a, b) => a - b);
        const chunks = at.slice(1).map((end, index) => stream.slice(at[index], end));
        expect(parseAll(...chunks)).toEqual(whole);
      }),
    );
  });
});
