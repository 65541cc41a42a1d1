import type { SubjectInput, SurveyPlacement, SurveyLink as WireLink } from '@aftercart/contract';
import { invalid } from '../../http/problem.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { addDuration } from '../../lib/clock.ts';
import { qrCodeOf } from '../../lib/qr-code.ts';
import { type FieldError, ok, type Result, refuse } from '../../lib/result.ts';
import { isPersonal } from '../feedback/index.ts';
import { newNonce } from './offers.service.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import { sealLink } from './tokens.policy.ts';

export type LinkInput = {
  surveyId: string;
  placement?: SurveyPlacement | undefined;
  subject?: SubjectInput | undefined;
  customerId?: string | undefined;
  orderId?: string | undefined;
  expiresInDays?: number | undefined;
};

const wrong = (pointer: string, code: string, message: string): FieldError => ({ pointer, code, message });

/** What an anonymous survey may not be told. */
const namesInAnonymous = ({ customerId, orderId, subject }: LinkInput): FieldError[] => {
  const message = 'An anonymous survey knows nobody, and so nothing that is somebody’s.';
  return [
    ...(customerId === undefined ? [] : [wrong('/customerId', 'anonymous', message)]),
    ...(orderId === undefined ? [] : [wrong('/orderId', 'anonymous', message)]),
    ...(subject?.id !== undefined && isPersonal(subject.type) ? [wrong('/subject/id', 'anonymous', message)] : []),
  ];
};

/** Use case: an invitation to print or to send. Nothing is stored; what it names has to be there. */
export const createLink = async (
  deps: SurveysDeps,
  merchantId: string,
  { document }: MerchantSettings,
  input: LinkInput,
): Promise<Result<WireLink>> => {
  const { clock, vault, occasions } = deps;
  const placement = input.placement ?? 'link';
  const survey = document.surveys.surveys.find(({ id }) => id === input.surveyId);
  if (survey === undefined) return refuse('not_found', 'There is no such survey.');
  if (placement === 'kiosk' || !survey.placements.includes(placement)) {
    const message = 'The survey has no such placement that can be linked to.';
    return invalid([wrong('/placement', 'not_a_placement', message)]);
  }
  const names = survey.anonymous ? namesInAnonymous(input) : [];
  if (names.length > 0) return invalid(names);

  const { customerId = null, orderId = null } = input;
  const order = orderId === null ? undefined : ({ type: 'order', id: orderId } as const);
  const subject = input.subject ?? order ?? { type: 'general' };
  for (const thing of [subject, order]) {
    if (thing?.id === undefined || !isPersonal(thing.type)) continue;
    const { type, id } = thing;
    const found = await occasions.find(deps.database.db, merchantId, placement, { type, id });
    if (found === null) return refuse('not_found', `There is no such ${type}.`);
    const isAnother = customerId !== null && found.customerId !== customerId;
    if (isAnother) return refuse('not_found', `The customer has no such ${type}.`);
  }
  const days = input.expiresInDays ?? document.surveys.linkDays;
  const expiresAt = addDuration(clock.now(), { days });
  const token = await sealLink(vault, {
    merchantId,
    surveyId: survey.id,
    placement,
    subject: { type: subject.type, id: subject.id ?? null },
    customerId,
    orderId,
    nonce: newNonce(),
    expiresAt: expiresAt.getTime(),
  });
  const url = `${deps.publicUrl()}/r/${token}`;
  return ok({ url, expiresAt: expiresAt.toISOString(), qrCode: qrCodeOf(url) });
};
