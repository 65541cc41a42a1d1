import type { Tx } from '../../database/database.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import type { NotificationTemplate } from '../../ports/notifications.ts';
import type { Notifications } from '../notifications/index.ts';
import type { CaseLinks } from './case-links.ts';
import type { StoredCase } from './cases.types.ts';

export type TellDeps = {
  notifications: Pick<Notifications, 'enqueue'>;
  links: CaseLinks;
  /** Where a customer can be reached; null where the shop never told. */
  findContact(
    tx: Tx,
    merchantId: string,
    customerId: string,
  ): Promise<{ channel: 'email' | 'sms'; recipient: string } | null>;
};

export type CaseTemplate = Exclude<NotificationTemplate, 'guestCode'>;

/**
 * Tells the person who complained, in the transaction of what there is to tell. Guests and nameless people left no
 * address here: they look at the page of their link.
 */
export const tellShopper = async (
  deps: TellDeps,
  tx: Tx,
  stored: StoredCase,
  { document }: MerchantSettings,
  template: CaseTemplate,
  note: string | null,
): Promise<void> => {
  const { merchantId, customerId, id, number } = stored;
  const contact = customerId === null ? null : await deps.findContact(tx, merchantId, customerId);
  if (contact === null) return;
  const { channel, recipient } = contact;
  const { url } = await deps.links.sign(merchantId, id, document.cases);
  await deps.notifications.enqueue(
    tx,
    { merchantId, channel, template },
    {
      recipient,
      locale: stored.locale ?? document.general.defaultLocale,
      data: { number, shop: document.general.name, url, ...(note === null ? {} : { note }) },
    },
  );
};
