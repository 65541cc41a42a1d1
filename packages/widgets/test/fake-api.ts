import type { Feedback, FeedbackInput, FieldError } from '@aftercart/contract';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = Response | Promise<Response>;

/** A `fetch` that answers from a function and remembers what it was asked. */
export function fakeApi(answer: (request: RecordedRequest) => Answer): {
  readonly fetch: typeof fetch;
  readonly requests: RecordedRequest[];
} {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const text = await request.text();
      const recorded: RecordedRequest = {
        method: request.method,
        path: new URL(request.url).pathname,
        headers: request.headers,
        body: text && JSON.parse(text),
      };
      requests.push(recorded);
      return answer(recorded);
    },
  };
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

export function problem(status: number, code: string, errors?: readonly FieldError[]): Response {
  const body = {
    type: `https://aftercart.dev/problems/${code}`,
    title: code,
    status,
    code,
    detail: '',
    requestId: 'req_01test',
    ...(errors && { errors }),
  };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
}

/** What the server answers to feedback. */
export function feedback(input: FeedbackInput, more: Partial<Feedback> = {}): Feedback {
  return {
    id: 'fbk_01hxyz0000000000000000000a',
    metric: input.metric,
    score: input.score,
    comment: input.comment ?? null,
    aspects: {},
    subject: { type: input.subject.type, id: input.subject.id ?? null },
    placement: input.placement ?? null,
    responseId: null,
    questionId: null,
    customerId: null,
    locale: input.locale ?? null,
    createdAt: '2026-11-20T10:00:00.000Z',
    version: 1,
    sentiment: 'neutral',
    tags: [],
    customerTags: [],
    caseId: null,
    caseUrl: null,
    followUpBy: null,
    rewardPoints: 0,
    ...more,
  };
}

/** An answer that waits until the test lets it go. */
export function held<Value>(): { readonly promise: Promise<Value>; readonly release: (value: Value) => void } {
  let release: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}
