import type { FeedbackInput } from '@aftercart/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

/** A nameless complaint and the path of its page. */
const complain = async (change: Partial<FeedbackInput> = {}) => {
  const { body } = await server.call('createFeedback', {
    as: server.pk,
    body: { metric: 'csat', score: 1, comment: 'Rude.', subject: { type: 'service', id: 'till' }, ...change },
  });
  return { caseId: body.caseId ?? '', path: new URL(body.caseUrl ?? '').pathname };
};
const move = (caseId: string, action: 'contact' | 'resolve' | 'confirm' | 'reopen', note?: string) =>
  server.call('transitionCase', { as: server.sk, params: { caseId }, body: { action, ...(note ? { note } : {}) } });
const open = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await server.fetch(`${method} ${path}`, { key: null, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const send = async (path: string, fields: Record<string, string>) => {
  const response = await server.app.fetch(
    new Request(`http://localhost${path}`, { method: 'POST', body: new URLSearchParams(fields) }),
  );
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
};
const read = async (caseId: string) => (await server.call('getCase', { as: server.sk, params: { caseId } })).body;
/** The hidden fields of one form of the page. */
const fieldsOf = (text: string, action: string): Record<string, string> => {
  const form = text.split('<form').find((part) => part.includes(`value="${action}"`)) ?? '';
  return Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
};
const offers = (text: string) => [...text.matchAll(/name="action" value="(\w+)"/g)].map(([, action]) => action);

describe('the page of a case', () => {
  it('tells number, status, promise and what happened, and offers what may be done', async () => {
    const { caseId, path } = await complain();
    await move(caseId, 'contact', 'We are sorry.');
    const { status, text } = await open(path);
    expect(status).toBe(200);
    expect(text).toContain((await read(caseId)).number);
    expect(text).toContain('We will tell you what we improved by');
    expect(text).toContain('We are sorry.');
    expect(text).toContain('Rude.');
    expect(offers(text)).toEqual(['reply']);
  });

  it('changes nothing by being looked at, and is kept by nobody', async () => {
    const { caseId, path } = await complain();
    await move(caseId, 'resolve');
    const before = await read(caseId);
    for (const method of ['GET', 'HEAD']) await open(`${path}?action=confirm&satisfied=no`, {}, method);
    expect(await read(caseId)).toEqual(before);
    const { headers } = await open(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect((await open(path, {}, 'DELETE')).status).toBe(405);
  });

  it('lets nothing load or run but its own style sheet', async () => {
    const { path } = await complain();
    const { headers, text } = await open(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    expect(policy).toContain(btoa(String.fromCharCode(...new Uint8Array(digest))));
    expect(text).not.toMatch(/<script|<img|<link|src=|\son\w+=|style="/);
  });

  it.each([
    ['zh-CN', 'zh-Hans', '服务单', 'ltr'],
    ['th', 'th-TH', 'เรื่องของคุณ', 'ltr'],
    ['vi', 'vi', 'Yêu cầu', 'ltr'],
    ['ar', 'ar-EG', 'طلبك', 'rtl'],
  ])('speaks %s', async (language, accepted, words, direction) => {
    const { path } = await complain();
    const { text, headers } = await open(path, { 'Accept-Language': accepted });
    expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(text).toContain(words);
    expect(headers.get('content-language')).toBe(language);
    expect((await open(`${path}?lang=en`, { 'Accept-Language': accepted })).text).toContain('<html lang="en"');
  });

  it('shows hostile words as words', async () => {
    const hostile = `</p><script>alert(1)</script><img src=x onerror=alert(1)> " ' & \u202Egnp.exe 👩🏽‍🚒`;
    const { caseId, path } = await complain({ comment: hostile });
    await move(caseId, 'contact', hostile);
    const { text } = await open(path);
    expect(text).not.toMatch(/<script|<img/);
    expect(text.match(/&lt;script&gt;/g)).toHaveLength(2);
    expect(text).toContain('👩🏽‍🚒');
    // Whatever turns the reading direction ends with its own paragraph.
    expect(text).toContain('<p class="text" dir="auto">&lt;/p&gt;');
  });
});

describe('a link', () => {
  it('that is wrong, foreign or over shows that it does not work, and nothing else', async () => {
    const { path } = await complain();
    const late = await complain();
    server.clock.advance({ days: 180 });
    const fresh = await complain();
    for (const bad of [
      `${fresh.path}0`,
      fresh.path.replace('/clk_', '/olk_'),
      path,
      late.path,
      '/c/x',
      `/c/${'a'.repeat(5000)}`,
    ]) {
      const { status, text } = await open(bad);
      expect(status).toBe(404);
      expect(text).toContain('This link does not work');
      expect(text).not.toContain('Rude.');
    }
    expect((await open('/c/')).headers.get('content-type')).toContain('problem+json');
    expect((await send(`${fresh.path}0`, { action: 'reply', note: 'x' })).status).toBe(404);
  });
});

describe('a form of the page', () => {
  it('says something, and comes back to a page that thanks', async () => {
    const { caseId, path } = await complain();
    const fields = { ...fieldsOf((await open(`${path}?lang=en`)).text, 'reply'), note: 'Line one\r\nLine two ✨' };
    const sent = await send(`${path}?lang=en`, fields);
    expect(sent).toMatchObject({ status: 303, location: `${path}?lang=en&said=reply`, text: '' });
    expect((await open(sent.location ?? '')).text).toContain('Thank you, we have your message.');
    expect((await read(caseId)).timeline.at(-1)).toMatchObject({
      type: 'case.replied',
      actor: 'shopper',
      note: 'Line one\nLine two ✨',
    });
  });

  it('sent twice, also at once, is one; other words are another', async () => {
    const { caseId, path } = await complain();
    const fields = { ...fieldsOf((await open(path)).text, 'reply'), note: 'Once.' };
    const answers = await Promise.all([send(path, fields), send(path, fields), send(path, fields)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    await send(path, { ...fields, note: 'And more.' });
    const notes = (await read(caseId)).timeline.flatMap(({ note }) => note ?? []);
    expect(notes).toEqual(['Once.', 'And more.']);
  });

  it('confirms, reopens and answers the question after the end', async () => {
    const { caseId, path } = await complain();
    await move(caseId, 'resolve');
    const resolved = await open(path);
    expect(offers(resolved.text)).toEqual(['confirm', 'reopen', 'reply']);
    expect((await send(path, fieldsOf(resolved.text, 'confirm'))).location).toBe(`${path}?said=confirm`);
    expect(await read(caseId)).toMatchObject({ status: 'closed' });
    expect(offers((await open(path)).text)).toEqual(['reopen']);
    server.clock.advance({ hours: 24 });
    await server.runDue();
    const asked = await open(path);
    expect(offers(asked.text)).toEqual(['followUp', 'reopen']);
    const question = { ...fieldsOf(asked.text, 'followUp'), satisfied: 'no' };
    expect((await send(path, question)).status).toBe(303);
    expect(await read(caseId)).toMatchObject({ status: 'inProgress', followUp: { satisfied: false } });
    await move(caseId, 'resolve');
    const again = fieldsOf((await open(path)).text, 'reopen');
    expect((await send(path, { ...again, note: 'Still not.' })).status).toBe(303);
    expect((await read(caseId)).timeline.at(-1)).toMatchObject({ type: 'case.reopened', note: 'Still not.' });
  });

  it('on a status that has passed shows how the case stands now', async () => {
    const { caseId, path } = await complain();
    await move(caseId, 'resolve');
    const fields = fieldsOf((await open(path)).text, 'confirm');
    await move(caseId, 'reopen');
    const late = await send(path, fields);
    expect(late.status).toBe(409);
    expect(late.text).toContain('This is how it stands now');
    expect(await read(caseId)).toMatchObject({ status: 'inProgress' });
  });

  it('with too many words or none keeps them and says so', async () => {
    const { caseId, path } = await complain();
    const fields = fieldsOf((await open(path)).text, 'reply');
    const long = await send(path, { ...fields, note: `<b>${'語'.repeat(10_000)}` });
    expect(long.status).toBe(422);
    expect(long.text).toContain('Please shorten it to 2000 characters.');
    expect(long.text).toContain('&lt;b&gt;語語');
    expect(long.text).toContain('aria-invalid="true"');
    const silent = await send(path, { ...fields, note: ' \r\n ' });
    expect(silent.text).toContain('Please write something first.');
    expect((await read(caseId)).timeline).toHaveLength(1);
  });

  it('of another’s making does only what a shopper may', async () => {
    const { caseId, path } = await complain();
    for (const action of ['resolve', 'escalate', 'contact', 'constructor', '']) {
      expect((await send(path, { action, fromStatus: 'open', note: 'x' })).status).toBe(400);
    }
    expect((await send(path, { action: 'followUp', fromStatus: 'open', satisfied: 'yes' })).status).toBe(409);
    const broken = await server.app.fetch(
      new Request(`http://localhost${path}`, {
        method: 'POST',
        body: '{"a":1}',
        headers: { 'content-type': 'text/plain' },
      }),
    );
    expect(broken.status).toBe(400);
    expect(await read(caseId)).toMatchObject({ status: 'open', level: 'region' });
  });
});
