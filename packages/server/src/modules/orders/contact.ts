import type { Vault } from '../../lib/crypto.ts';

/**
 * How a guest is recognised. Only keyed fingerprints of address and phone are kept with an order: whoever names the same
 * address gets the code sent there, and a copy of the table tells nobody's address.
 */
export type Contact = { email?: string | undefined; phone?: string | undefined };
export type ContactPrints = { emailPrint: string | undefined; phonePrint: string | undefined };

const normalEmail = (email: string): string => email.trim().toLowerCase().normalize('NFC');

/** Digits alone, with the international `00` written as nothing: `0044 7700…` and `+44 (7700)…` are one number. */
const normalPhone = (phone: string): string => phone.replaceAll(/\D/g, '').replace(/^00/, '');

export const contactPrints = async (
  vault: Vault,
  merchantId: string,
  contact: Contact | undefined,
): Promise<ContactPrints> => {
  const print = async (kind: string, value: string | undefined): Promise<string | undefined> =>
    value === undefined || value === '' ? undefined : vault.fingerprint(`${merchantId} ${kind}`, value);
  const [emailPrint, phonePrint] = await Promise.all([
    print('email', contact?.email === undefined ? undefined : normalEmail(contact.email)),
    print('phone', contact?.phone === undefined ? undefined : normalPhone(contact.phone)),
  ]);
  return { emailPrint, phonePrint };
};
