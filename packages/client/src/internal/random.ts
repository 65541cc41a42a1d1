/** 128 random bits as 32 hex digits. `crypto.randomUUID` would be missing on plain-http pages, where shops are tried out. */
export const randomKey = (): string => {
  let text = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) text += byte.toString(16).padStart(2, '0');
  return text;
};
