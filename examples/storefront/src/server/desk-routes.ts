import { json, redirect, refusal } from './answer.ts';
import type { Routes } from './router.ts';
import type { Shop } from './shop.ts';
import { isStaffRole, rememberStaff, type Staff, type StaffRole } from './visitor.ts';

/** Who works here: one for each role, so that the limits of each can be seen. A real shop has a staff register. */
const colleagues: Readonly<Record<StaffRole, Staff>> = {
  agent: { staffId: 'st_agent', name: 'Ada Ribbon', role: 'agent' },
  manager: { staffId: 'st_manager', name: 'Mo Lantern', role: 'manager' },
  finance: { staffId: 'st_finance', name: 'Fay Teaspoon', role: 'finance' },
  admin: { staffId: 'st_admin', name: 'Ari Bunting', role: 'admin' },
};

export function createDeskRoutes({ client, cookieKey }: Shop): Routes {
  return {
    'POST /aftercart/staff-session': async (call) => {
      const { staff } = call.visitor;
      if (!staff) return refusal(401, 'signed_out', call.t('refusal.signIn'));
      const { staffId, name, role } = staff;
      const { token, expiresAt } = await client.sessions.create({ audience: 'staff', staffId, staffName: name, role });
      return json({ token, expiresAt });
    },
    // The rules of the shop are for managers; what each survey asks, everybody at the desk has to know.
    'GET /api/desk/surveys': async (call) => {
      if (!call.visitor.staff) return refusal(401, 'signed_out', call.t('refusal.signIn'));
      const { surveys } = await client.settings.retrieve();
      return json({
        surveys: surveys.surveys.map(({ id, name, active, anonymous, placements, questions }) => ({
          id,
          name,
          active,
          anonymous,
          placements,
          questions,
        })),
      });
    },
    'POST /desk/sign-in': async (call) => {
      const role = new URLSearchParams(await call.request.text()).get('role');
      return isStaffRole(role) ? redirect('/desk/', [rememberStaff(colleagues[role], cookieKey)]) : redirect('/desk/');
    },
    'POST /desk/sign-out': () => redirect('/desk/', [rememberStaff(null, cookieKey)]),
  };
}
