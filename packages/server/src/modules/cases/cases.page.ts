import { type CaseAction, type CaseStatus, caseMachine } from '@aftercart/contract/machines';
import type { Database } from '../../database/database.ts';
import { timelineOf } from '../../events/log.ts';
import type { Doer } from '../../http/customer-scope.ts';
import { type Idempotency, idempotencyRecord, isUsableKey } from '../../http/idempotency.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { randomBase32 } from '../../lib/ids.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { PageAnswer, PageHandler, PageRequest } from '../../pages/index.ts';
import { findCase, lockCase } from './cases.queries.ts';
import { type CasesDeps, moveCase } from './cases.service.ts';
import type { CaseStep } from './cases.types.ts';
import { type CasePage, casePage, NOTE_LENGTH, pageActions } from './cases.view.ts';
import { caseWords } from './cases.words.ts';

export type CasePageDeps = CasesDeps & {
  database: Database;
  idempotency: Idempotency;
  settingsOf(merchantId: string): Promise<MerchantSettings>;
};

type Opened = { merchantId: string; caseId: string; settings: MerchantSettings };
type Shown = Partial<Pick<CasePage, 'notice' | 'wrong'>> & { status?: number };

/** Whoever holds the link speaks for the shopper. */
const holder: Doer = { actor: 'shopper', speaksAs: 'shopper', actorId: null };

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const isPageAction = (value: string): value is CaseAction => (pageActions as ReadonlySet<string>).has(value);
const statusOf = (value: string): CaseStatus | undefined => caseMachine.steps.find((status) => status === value);

/** The step that a form asks for; null for a form that is none of ours. */
const readStep = (form: FormData): CaseStep | null => {
  const action = textOf(form, 'action');
  const fromStatus = statusOf(textOf(form, 'fromStatus'));
  const satisfied = textOf(form, 'satisfied');
  if (!isPageAction(action) || fromStatus === undefined) return null;
  if (action === 'followUp') {
    return satisfied === 'yes' || satisfied === 'no' ? { action, fromStatus, satisfied: satisfied === 'yes' } : null;
  }
  // Forms send line ends their own way.
  const note = textOf(form, 'note').replaceAll(/\r\n?/g, '\n').trim();
  return { action, fromStatus, ...(note === '' ? {} : { note }) };
};

/** The page of one case for whoever holds its link: `/c/{token}`. */
export const createCasePage = (deps: CasePageDeps): PageHandler => {
  const { clock, database, idempotency } = deps;
  const { db } = database;

  const show = async (request: PageRequest, opened: Opened, shown: Shown = {}): Promise<PageAnswer | null> => {
    const { merchantId, caseId, settings } = opened;
    const stored = await findCase(db, merchantId, caseId);
    if (stored === null) return null;
    const { status = 200, notice = null, wrong = null } = shown;
    const { language, here } = request;
    const { name: shop, timeZone } = settings.document.general;
    const timeline = await timelineOf(db, merchantId, caseId);
    const key = randomBase32(20);
    return { status, content: casePage({ stored, timeline, shop, timeZone, language, here, key, notice, wrong }) };
  };

  /** Once, however often the same form arrives: two forms with other words are two. */
  const move = async (
    { merchantId, caseId, settings }: Opened,
    step: CaseStep,
    key: string,
  ): Promise<Result<unknown>> => {
    const input = JSON.stringify(step);
    const caller = { kind: 'publishable' as const, merchantId };
    const once = { caller, operationId: 'casePage', key: `${caseId} ${key} ${input}`, input };
    const record = await idempotencyRecord(once, clock);
    return idempotency.run(
      record,
      () => ({ status: 303, text: '' }),
      async (tx) => {
        const stored = await lockCase(tx, merchantId, caseId);
        if (stored === null) throw new Error('A case vanished while its page was open.');
        const moved = await moveCase(deps, tx, stored, step, holder, settings);
        return moved.ok ? ok(null) : moved;
      },
    );
  };

  const take = async (request: PageRequest, opened: Opened, form: FormData): Promise<PageAnswer | null> => {
    const words = caseWords[request.language];
    const step = readStep(form);
    if (step === null) return show(request, opened, { status: 400 });
    const { action, note = '' } = step;
    const wrong = (message: string) => show(request, opened, { status: 422, wrong: { action, message, note } });
    if (action === 'reply' && note === '') return wrong(words.needsWords);
    if ([...note].length > NOTE_LENGTH) return wrong(words.tooLong(NOTE_LENGTH));
    const given = textOf(form, 'key');
    const moved = await move(opened, step, isUsableKey(given) ? given : randomBase32(20));
    if (moved.ok || moved.code === 'idempotency_key_in_use') {
      return { seeOther: `${request.here}${request.here.includes('?') ? '&' : '?'}said=${action}` };
    }
    return show(request, opened, { status: 409, notice: { tone: 'wait', text: words.changed } });
  };

  return async (request) => {
    const link = await deps.links.open(request.token);
    if (link === null) return null;
    const opened = { ...link, settings: await deps.settingsOf(link.merchantId) };
    if (request.form !== null) return take(request, opened, request.form);
    const { said } = caseWords[request.language];
    const words = new Map<string, string>(Object.entries(said)).get(request.query.get('said') ?? '');
    return show(request, opened, words === undefined ? {} : { notice: { tone: 'good', text: words } });
  };
};
