export type StaffRole = 'agent' | 'manager' | 'finance' | 'admin';

/** Who is asking, as proven by the one bearer credential of the request. */
export type PublishableCaller = { kind: 'publishable'; merchantId: string };
export type SecretCaller = { kind: 'secret'; merchantId: string };
export type ShopperCaller = {
  kind: 'shopper';
  merchantId: string;
  /** Null for a guest, who is known by the orders of the token alone. */
  customerId: string | null;
  /** When set, the token reaches these orders and nothing else of the customer. */
  orderIds: string[] | null;
  /** When set, the token works for the operations of these widgets only. */
  widgets: string[] | null;
  jti: string;
  expiresAt: Date;
};
export type StaffCaller = {
  kind: 'staff';
  merchantId: string;
  staffId: string;
  name: string | null;
  role: StaffRole;
  expiresAt: Date;
};
export type Caller = PublishableCaller | ShopperCaller | StaffCaller | SecretCaller;
export type CallerKind = Caller['kind'];

export type Actor = 'shopper' | 'staff' | 'merchant' | 'system';

/** The word that timelines and events use for a caller. A publishable key speaks for an unknown shopper. */
export const actorOf = (caller: Caller): Actor => {
  switch (caller.kind) {
    case 'publishable':
    case 'shopper':
      return 'shopper';
    case 'staff':
      return 'staff';
    case 'secret':
      return 'merchant';
  }
};

/** The word that the state tables use: a staff member acts by role. */
export type MachineActor = 'shopper' | StaffRole | 'secret' | 'system';

export const machineActorOf = (caller: ShopperCaller | StaffCaller | SecretCaller): MachineActor =>
  caller.kind === 'staff' ? caller.role : caller.kind;
