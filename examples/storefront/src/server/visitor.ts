import { isLanguage, type Language, preferredLanguage } from '../messages/messages.ts';
import { readCookies, seal, unseal, writeCookie } from './cookies.ts';

export const staffRoles = ['agent', 'manager', 'finance', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

export interface Shopper {
  /** `cus_…` */
  customerId: string;
  name: string;
}

export interface Staff {
  staffId: string;
  name: string;
  role: StaffRole;
}

/** Who asks, in which language and colours. */
export interface Visitor {
  language: Language;
  theme: 'auto' | 'light' | 'dark';
  shopper: Shopper | null;
  staff: Staff | null;
}

const names = { shopper: 'magpie_shopper', staff: 'magpie_staff', language: 'magpie_language', theme: 'magpie_theme' };
const year = 365 * 24 * 3600;
const day = 24 * 3600;

/** Shopper and staff have cookies of their own, so that both can work in one browser side by side. */
export function visitorOf(request: Request, key: string): Visitor {
  const cookies = readCookies(request.headers.get('cookie'));
  const language = cookies.get(names.language);
  const theme = cookies.get(names.theme);
  return {
    language: isLanguage(language) ? language : preferredLanguage(request.headers.get('accept-language') ?? ''),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    shopper: unseal(names.shopper, cookies.get(names.shopper), key) as Shopper | null,
    staff: unseal(names.staff, cookies.get(names.staff), key) as Staff | null,
  };
}

export function rememberShopper(shopper: Shopper | null, key: string): string {
  return shopper
    ? writeCookie(names.shopper, seal(names.shopper, shopper, key), day)
    : writeCookie(names.shopper, '', 0);
}

export function rememberStaff(staff: Staff | null, key: string): string {
  return staff ? writeCookie(names.staff, seal(names.staff, staff, key), day) : writeCookie(names.staff, '', 0);
}

export function rememberLanguage(language: Language): string {
  return writeCookie(names.language, language, year);
}

export function rememberTheme(theme: 'light' | 'dark'): string {
  return writeCookie(names.theme, theme, year);
}

export function isStaffRole(value: unknown): value is StaffRole {
  return staffRoles.some((role) => role === value);
}
