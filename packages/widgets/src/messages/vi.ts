import type { Messages } from '../internal/messages.ts';
import type { CommonKey } from './common.ts';

export default {
  optional: 'không bắt buộc',
  retry: 'Thử lại',
  back: 'Quay lại',
  continue: 'Tiếp tục',
  cancel: 'Hủy',
  close: 'Đóng',
  loading: 'Đang tải…',
  sending: 'Đang gửi…',
  remove: 'Xóa {name}',
  step: 'Bước {current}/{total}',
  done: 'Xong',
  charactersLeft: { other: 'Còn {count} ký tự' },
  fieldRequired: 'Vui lòng điền mục này.',
  chooseOne: 'Vui lòng chọn một mục.',
  errorOffline: 'Có vẻ bạn đang ngoại tuyến. Nội dung đã nhập vẫn được giữ: hãy thử lại khi có mạng.',
  errorLimited: 'Bạn thao tác hơi nhanh. Vui lòng đợi một lát rồi thử lại.',
  errorUnknown: 'Hệ thống của chúng tôi gặp sự cố. Nội dung đã nhập vẫn được giữ: vui lòng thử lại.',
  errorReference: 'Mã tham chiếu khi cần hỗ trợ: {id}',
  signedOut: 'Vui lòng đăng nhập để xem nội dung này.',
} satisfies Messages<CommonKey>;
