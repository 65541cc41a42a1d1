/**
 * The few cryptographic steps the server takes, on WebCrypto alone so that they run in Node, workers and the browser.
 * Text goes in and out as UTF-8; binary results are base64url or lower-case hex.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => encoder.encode(text);

const toHex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
};

export const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The bytes, or null for text that is not base64url. */
export const fromBase64Url = (text: string): Bytes | null => {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
};

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** SHA-256 as 64 hex characters. */
export const sha256 = async (data: string | Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', typeof data === 'string' ? utf8(data) : data)));

/** SHA-256 of a text as hex. Where a surrounding has a quicker one than WebCrypto's, it may hand it in. */
export type Digest = (text: string) => string | Promise<string>;

export const importHmacKey = (secret: string | Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    typeof secret === 'string' ? utf8(secret) : secret,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  );

/** HMAC-SHA-256 as 64 hex characters. */
const hmac = async (key: CryptoKey, text: string): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))));

/** Compares without telling by its duration where two texts differ. */
export const equalInConstantTime = (left: string, right: string): boolean => {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index += 1) {
    difference |= left.charCodeAt(index) ^ (right.charCodeAt(index) || 0);
  }
  return difference === 0;
};

/** A whole number in [0, below), every value equally likely. `below` is at most 2³². */
export const randomInteger = (below: number): number => {
  // Values past the last whole multiple would favour small results, so they are thrown again.
  const limit = Math.floor(2 ** 32 / below) * below;
  for (;;) {
    const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (value < limit) return value % below;
  }
};

/** Keeps secrets unreadable in the database: what leaves through `seal` comes back only through `open`. */
export type Vault = {
  /** Encrypts under the master key (AES-256-GCM). `context` names the place, so that a value cannot be moved to another. */
  seal(context: string, plain: string): Promise<string>;
  /** The text, or null when it was sealed under another key or context, or changed since. */
  open(context: string, sealed: string): Promise<string | null>;
  /** A keyed fingerprint: equal texts are found again, but the text cannot be guessed without the master key. */
  fingerprint(context: string, plain: string): Promise<string>;
};

const VERSION = 'v1';
const IV_LENGTH = 12;

/** @param masterKey at least 32 random bytes; every server process of one installation needs the same. */
export const createVault = async (masterKey: Bytes): Promise<Vault> => {
  if (masterKey.length < 32) throw new Error('The master key must have at least 32 bytes.');
  const root = await crypto.subtle.importKey('raw', masterKey, 'HKDF', false, ['deriveKey']);
  const derivation = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(info) });
  const sealing = await crypto.subtle.deriveKey(
    derivation('aftercart seal'),
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const printing = await crypto.subtle.deriveKey(
    derivation('aftercart fingerprint'),
    root,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  return {
    seal: async (context, plain) => {
      const iv = randomBytes(IV_LENGTH);
      const cipher = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: utf8(context) },
        sealing,
        utf8(plain),
      );
      return `${VERSION}.${toBase64Url(iv)}.${toBase64Url(new Uint8Array(cipher))}`;
    },
    open: async (context, sealed) => {
      const [version, ivText, cipherText] = sealed.split('.');
      const iv = fromBase64Url(ivText ?? '');
      const cipher = fromBase64Url(cipherText ?? '');
      if (version !== VERSION || !iv || !cipher) return null;
      try {
        const additionalData = utf8(context);
        return decoder.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, sealing, cipher));
      } catch {
        return null;
      }
    },
    fingerprint: (context, plain) => hmac(printing, `${context}\n${plain}`),
  };
};
