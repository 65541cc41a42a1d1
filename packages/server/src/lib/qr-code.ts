import { renderSVG } from 'uqr';

/** @returns an address as a QR code, in SVG with the quiet zone that cameras need. */
export const qrCodeOf = (url: string): string => renderSVG(url, { border: 4 });
