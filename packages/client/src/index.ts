export * from './core/index.ts';
export { createPartnerClient, type PartnerClient, type PartnerClientOptions } from './partner.ts';
export { createShopperClient, type ShopperClient, type ShopperClientOptions } from './shopper.ts';
export { createStaffClient, type StaffClient, type StaffClientOptions } from './staff.ts';
