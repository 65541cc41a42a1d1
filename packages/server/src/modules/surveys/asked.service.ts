import type { Subject, SubjectType, SurveyPlacement } from '@aftercart/contract';
import type { Queryable } from '../../database/database.ts';
import { type PublishableCaller, reaches, type ShopperCaller } from '../../http/caller.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { nobodyAsked } from '../contacts/index.ts';
import { keptSubject } from '../feedback/index.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import { type AskFacts, type AskRules, isOpen } from './surveys.policy.ts';
import { findOnOccasion } from './surveys.queries.ts';
import { type Author, nobody, noFacts, type Occasion, type PersonKind, type StoredResponse } from './surveys.types.ts';
import type { SurveyLink } from './tokens.policy.ts';

/** Who is asked about what, and everything that decides whether they are. */

export type Asked = {
  merchantId: string;
  placement: SurveyPlacement;
  subject: Subject;
  person: PersonKind;
  author: Author;
  isInvited: boolean;
  occasion: Occasion;
  /** Names the occasion among those of the merchant; null where it has no name, or nobody is known. */
  occasionKey: string | null;
};

const subjectTypes: { readonly [Placement in SurveyPlacement]: SubjectType | null } = {
  'order-confirmed': 'order',
  'order-delivered': 'order',
  'return-closed': 'return',
  'claim-paid': 'claim',
  kiosk: null,
  link: null,
};

const general: Subject = { type: 'general', id: null };

/** What a page shows to whoever stands before it. */
const unnamed = (merchantId: string, placement: SurveyPlacement, occasion: Occasion): Asked => ({
  merchantId,
  placement,
  subject: general,
  person: 'nobody',
  author: nobody,
  isInvited: false,
  occasion,
  occasionKey: null,
});

const isKnown = ({ customerId, orderId }: Author): boolean => customerId !== null || orderId !== null;

export const authorKey = ({ customerId, orderId }: Author): string | null => {
  if (customerId !== null) return `customer ${customerId}`;
  return orderId === null ? null : `order ${orderId}`;
};

const personOf = ({ customerId, orderId }: Author): PersonKind => {
  if (customerId !== null) return 'customer';
  return orderId === null ? 'nobody' : 'guest';
};

export type AskInput = {
  placement: SurveyPlacement;
  subject: { type?: SubjectType | undefined; id?: string | null | undefined };
};

/** Who asks by a credential. A session reaches the own things only; a publishable key proves nothing. */
export const askedBy = async (
  { occasions }: SurveysDeps,
  db: Queryable,
  caller: PublishableCaller | ShopperCaller,
  { placement, subject }: AskInput,
): Promise<Asked> => {
  const { merchantId } = caller;
  if (placement === 'kiosk') return unnamed(merchantId, placement, { kind: 'happened', at: null });
  const type = subjectTypes[placement];
  // Links are opened as links.
  if (type === null) return unnamed(merchantId, placement, { kind: 'unknown' });
  if (caller.kind === 'publishable') {
    // That somebody ordered is shown by the page itself; what came of the order is known to its owner alone.
    const isShown = placement === 'order-confirmed';
    return unnamed(merchantId, placement, isShown ? { kind: 'happened', at: null } : { kind: 'unproven' });
  }
  const { id } = subject;
  const fits = id !== undefined && id !== null && (subject.type ?? type) === type;
  const found = fits ? await occasions.find(db, merchantId, placement, { type, id }) : null;
  if (!fits || found === null || !reaches(caller, found)) {
    return unnamed(merchantId, placement, { kind: 'unknown' });
  }
  const author: Author = { customerId: caller.customerId, orderId: found.orderId };
  return {
    merchantId,
    placement,
    subject: { type, id },
    person: personOf(author),
    author,
    isInvited: false,
    occasion: found.occasion,
    occasionKey: `${type} ${id}`,
  };
};

/** Who is asked by a link. What it is about is looked at again: it may have changed hands meanwhile. */
export const askedByLink = async ({ occasions }: SurveysDeps, db: Queryable, link: SurveyLink): Promise<Asked> => {
  const { merchantId, placement, subject } = link;
  const author: Author = { customerId: link.customerId, orderId: link.orderId };
  const common = { merchantId, placement, subject, person: personOf(author), author, isInvited: true };
  const occasionKey = isKnown(author) ? `link ${link.nonce}` : null;
  const type = subjectTypes[placement];
  const owned = subject.type === 'order' || subject.type === 'return' || subject.type === 'claim';
  if (!owned || subject.id === null) return { ...common, occasion: { kind: 'happened', at: null }, occasionKey };
  const found = await occasions.find(db, merchantId, placement, { type: subject.type, id: subject.id });
  const isTheirs = found !== null && (link.customerId === null || link.customerId === found.customerId);
  if (found === null || !isTheirs) return { ...common, occasion: { kind: 'unknown' }, occasionKey };
  const named = { ...author, orderId: author.orderId ?? found.orderId };
  return {
    ...common,
    author: isKnown(author) ? named : nobody,
    // A link is sent when the merchant finds it right, and has an end of its own.
    occasion: type === null ? { kind: 'happened', at: null } : found.occasion,
    occasionKey: isKnown(author) ? `${subject.type} ${subject.id}` : null,
  };
};

export type Gathered = { facts: AskFacts; rules: AskRules; onOccasion: StoredResponse[] };

/** Everything the policy wants to know. */
export const gather = async (
  deps: SurveysDeps,
  db: Queryable,
  settings: MerchantSettings,
  asked: Asked,
): Promise<Gathered> => {
  const { merchantId, author, occasionKey, placement, person, isInvited, occasion } = asked;
  const { surveys, points, general: shop } = settings.document;
  const key = authorKey(author);
  const known = isKnown(author);
  const firstTier = points.tiers[0]?.id ?? null;
  const onOccasion = occasionKey === null ? [] : await findOnOccasion(db, merchantId, occasionKey);
  return {
    onOccasion,
    rules: { surveys, timeZone: shop.timeZone },
    facts: {
      now: deps.clock.now(),
      placement,
      person,
      isInvited,
      occasion,
      customer: known ? await deps.occasions.factsOf(db, merchantId, author, { firstTier }) : noFacts,
      // What somebody else began on the same occasion, as a guest did before signing in, only counts once it is closed.
      earlier: onOccasion.filter((each) => each.authorKey === key || !isOpen(each.status)),
      contacts: known ? await deps.contacts.last(db, merchantId, author) : nobodyAsked,
      lot: `${key ?? ''} ${occasionKey ?? ''}`,
    },
  };
};

/** The subject as it may be kept with an answer. */
export const keptOf = ({ subject: { type, id } }: Asked, anonymous: boolean): Subject =>
  keptSubject(id === null ? { type } : { type, id }, anonymous);
