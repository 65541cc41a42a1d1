/** What the element asks of the server, with the shapes of the answers: loaded with the first question. */
export {
  createClaim,
  createPayoutAccount,
  listCampaigns,
  listCashbackProgress,
  listClaims,
  listPayoutAccounts,
  removePayoutAccount,
  transitionClaim,
} from '@aftercart/contract/operations/light';
