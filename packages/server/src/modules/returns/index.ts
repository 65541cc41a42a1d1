export { loadReturnedGoods, type ReturnedGoods } from './returned-goods.ts';
