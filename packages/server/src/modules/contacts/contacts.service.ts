import type { Queryable, Tx } from '../../database/database.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { addDays } from '../../lib/calendar.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Vault } from '../../lib/crypto.ts';
import { dayIn } from '../../lib/day.ts';
import { type LastContacts, quietUntil } from './contacts.policy.ts';
import * as repository from './contacts.repository.ts';
import type { ContactKind } from './contacts.tables.ts';

/** Who is asked: a customer, or a guest by the order that is known of them. */
type Contacted = { customerId: string | null; orderId: string | null };

export type ContactBudget = ReturnType<typeof createContactBudget>;

/** How often a person is asked anything, over all surveys and nudges. */
export const createContactBudget = ({ clock, vault }: { clock: Clock; vault: Vault }) => {
  const keyOf = (merchantId: string, { customerId, orderId }: Contacted): Promise<string> =>
    vault.fingerprint(`contact ${merchantId}`, customerId === null ? `order ${orderId}` : `customer ${customerId}`);

  const last = async (db: Queryable, merchantId: string, who: Contacted): Promise<LastContacts> =>
    repository.findLastContacts(db, merchantId, await keyOf(merchantId, who));

  return {
    last,
    /** Whether somebody may be asked now, and from when on they may; `availableAt` is null where it is now. */
    mayContact: async (
      db: Queryable,
      merchantId: string,
      who: Contacted,
      { document }: MerchantSettings,
      kind: ContactKind,
    ): Promise<{ may: boolean; availableAt: Date | null }> => {
      const rules = { ...document.surveys, timeZone: document.general.timeZone };
      const asked = { hasNps: kind === 'nps', now: clock.now() };
      const availableAt = quietUntil(await last(db, merchantId, who), rules, asked);
      return { may: availableAt === null, availableAt };
    },
    /** Counts that somebody was asked. Of the time only the day is kept, and of the survey nothing. */
    recordContact: async (
      tx: Tx,
      merchantId: string,
      who: Contacted,
      { document }: MerchantSettings,
      kind: ContactKind,
    ): Promise<void> => {
      const customerKey = await keyOf(merchantId, who);
      const day = dayIn(document.general.timeZone, clock.now());
      await repository.insertContact(tx, merchantId, { customerKey, kind, day });
    },
    /** Forgets what no budget looks at any more. */
    tidy: async (tx: Tx, merchantId: string, { document }: MerchantSettings): Promise<void> => {
      const { quietDays, npsDays } = document.surveys;
      const today = dayIn(document.general.timeZone, clock.now());
      await repository.deleteContactsBefore(tx, merchantId, addDays(today, -Math.max(quietDays, npsDays)));
    },
  };
};
