import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSseParser, type SseMessage } from './sse-parser.ts';

const parseAll = (...chunks: string[]): SseMessage[] => {
  const parser = createSseParser();
  return chunks.flatMap((chunk) => parser.push(chunk));
};

describe('fields', () => {
  it('joins data lines and takes one leading space off', () => {
    expect(parseAll('data: a\ndata:b\ndata:  c\ndata\n\n')).toEqual([{ id: '', event: 'message', data: 'a\nb\n c\n' }]);
  });

  it('keeps the id for later blocks and resets the event type', () => {
    expect(parseAll('id: 7\nevent: return.approved\ndata: 1\n\ndata: 2\n\n')).toEqual([
      { id: '7', event: 'return.approved', data: '1' },
      { id: '7', event: 'message', data: '2' },
    ]);
  });

  it('delivers a block that only moves the id on, without data', () => {
    expect(parseAll('id: 9\n\n')).toEqual([{ id: '9', event: 'message', data: null }]);
  });

  it('ignores comments, unknown fields, ids with NUL and retries that are no number', () => {
    const parser = createSseParser();
    expect(parser.push(': ping\n\nfoo: bar\nid: a\0b\nretry: soon\n\n:\n\n')).toEqual([]);
    expect(parser.retryMs).toBeNull();
    parser.push('retry: 2500\n');
    expect(parser.retryMs).toBe(2500);
  });

  it('never delivers a block that the stream broke off in', () => {
    expect(parseAll('data: whole\n\ndata: half\n')).toEqual([{ id: '', event: 'message', data: 'whole' }]);
  });
});

describe('line ends and chunk boundaries', () => {
  it('understands LF, CR and CRLF', () => {
    const expected = [
      { id: '', event: 'message', data: 'a\nb' },
      { id: '', event: 'message', data: 'c' },
    ];
    for (const end of ['\n', '\r', '\r\n']) {
      expect(parseAll(['data: a', 'data: b', '', 'data: c', '', ''].join(end)), JSON.stringify(end)).toEqual(expected);
    }
  });

  it('takes a CRLF cut in two for one line end', () => {
    expect(parseAll('data: a\r', '\ndata: b\r', '\n\r', '\n')).toEqual([{ id: '', event: 'message', data: 'a\nb' }]);
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
