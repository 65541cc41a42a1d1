export { formatMoney, type Money } from '@aftercart/contract';
