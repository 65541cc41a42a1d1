import { equalInConstantTime, fromBase64Url, toBase64Url, utf8, type Vault } from './crypto.ts';

/** What a token is for: a prefix that people recognise, and the place it is good in. */
export type TokenKind = { prefix: `${string}_`; context: string };

/** Makes a token of a payload: readable by anybody, made by this installation only. Nothing is stored. */
export const signToken = async (vault: Vault, { prefix, context }: TokenKind, payload: unknown): Promise<string> => {
  const text = JSON.stringify(payload);
  return `${prefix}${toBase64Url(utf8(text))}.${await vault.fingerprint(context, text)}`;
};

/** The payload of a token, as it was signed; null for anything that was not made here for this kind. */
export const openToken = async (vault: Vault, { prefix, context }: TokenKind, token: string): Promise<unknown> => {
  const [encoded, mark, rest] = token.slice(prefix.length).split('.');
  const bytes = fromBase64Url(encoded ?? '');
  if (!token.startsWith(prefix) || bytes === null || mark === undefined || rest !== undefined) return null;
  const text = new TextDecoder().decode(bytes);
  return equalInConstantTime(mark, await vault.fingerprint(context, text)) ? JSON.parse(text) : null;
};
