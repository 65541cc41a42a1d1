import type { Messages } from '../internal/messages.ts';
import type { CommonKey } from './common.ts';

export default {
  optional: 'ไม่บังคับ',
  retry: 'ลองอีกครั้ง',
  back: 'ย้อนกลับ',
  continue: 'ต่อไป',
  cancel: 'ยกเลิก',
  close: 'ปิด',
  loading: 'กำลังโหลด…',
  sending: 'กำลังส่ง…',
  remove: 'นำ {name} ออก',
  step: 'ขั้นตอนที่ {current} จาก {total}',
  done: 'เสร็จแล้ว',
  charactersLeft: { other: 'เหลืออีก {count} ตัวอักษร' },
  fieldRequired: 'กรุณากรอกช่องนี้',
  chooseOne: 'กรุณาเลือกหนึ่งข้อ',
  errorOffline: 'ดูเหมือนคุณออฟไลน์อยู่ ข้อมูลที่กรอกยังอยู่ครบ เมื่อออนไลน์แล้วลองอีกครั้งได้เลย',
  errorLimited: 'ส่งคำขอถี่เกินไป กรุณารอสักครู่แล้วลองใหม่',
  errorUnknown: 'ระบบของเราขัดข้อง ข้อมูลที่กรอกยังอยู่ครบ กรุณาลองอีกครั้ง',
  errorReference: 'รหัสอ้างอิงสำหรับเจ้าหน้าที่: {id}',
  signedOut: 'กรุณาเข้าสู่ระบบเพื่อดูข้อมูลนี้',
} satisfies Messages<CommonKey>;
