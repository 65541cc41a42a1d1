/** What the form asks of the server, with the shapes of the answers: loaded with the first question. */
export {
  createReturn,
  getReturnOptions,
  listReturns,
  previewReturn,
  transitionReturn,
} from '@aftercart/contract/operations/light';
