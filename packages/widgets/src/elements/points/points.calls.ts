/** What the element asks of the server, with the shapes of the answers: loaded with the first question. */
export {
  createRedemption,
  getPoints,
  listPointsEntries,
  listRedemptions,
  listRewards,
} from '@aftercart/contract/operations/light';
