import type { Messages } from '../internal/messages.ts';
import type { CommonKey } from './common.ts';

export default {
  optional: '选填',
  retry: '重试',
  back: '返回',
  continue: '继续',
  cancel: '取消',
  close: '关闭',
  loading: '加载中…',
  sending: '提交中…',
  remove: '移除 {name}',
  step: '第 {current} 步，共 {total} 步',
  done: '完成',
  charactersLeft: { other: '还可输入 {count} 个字' },
  fieldRequired: '请填写此项。',
  chooseOne: '请选择一项。',
  errorOffline: '网络似乎断开了。您填写的内容已保存，联网后请重试。',
  errorLimited: '操作有点频繁，请稍等片刻再试。',
  errorUnknown: '我们这边出了点问题。您填写的内容已保存，请重试。',
  errorReference: '客服查询编号：{id}',
  signedOut: '请登录后查看。',
} satisfies Messages<CommonKey>;
