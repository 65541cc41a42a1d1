export type { Money } from '@aftercart/contract';
export { formatMoney } from '@aftercart/contract/money';
