export { housekeeping } from './housekeeping.ts';
export {
  findApiKeyByHash,
  listSigningKeys,
  type SigningKeyRecord,
} from './merchants.repository.ts';
export { createMerchant, type MerchantCredentials, type NewMerchant } from './merchants.service.ts';
export { CREDENTIALS_CHANNEL, createSigningKeys, type SigningKeys } from './signing-keys.ts';
