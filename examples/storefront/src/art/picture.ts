import { circle, group, oval, path, rect, type Shape } from './draw.ts';
import { motifOf } from './motif-of.ts';
import type { Motif } from './motifs/motif.ts';
import { type Palette, paletteOf } from './palette.ts';
import { patternOf } from './pattern.ts';

/**
 * The picture of a product, drawn from its stock code and description alone: an SVG document, 400 units square. The
 * data has no photographs, and a drawing that is plainly one is more honest than somebody else's photograph.
 */
export function drawProduct(sku: string, description: string): string {
  const seed = seedOf(sku);
  const palette = paletteOf(description, seed);
  const pattern = patternOf(description, palette);
  const motif = motifOf(description, seed);
  const thing = motif.draw({ ...palette, fill: 'url(#p)' });
  const { size } = pattern;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">' +
    `<defs><pattern id="p" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${pattern.shapes}</pattern></defs>` +
    rect(0, 0, 400, 400, palette.ground) +
    backdrop(palette, motif, seed) +
    arrange(thing, motif, copiesOf(description)) +
    '</svg>'
  );
}

/** FNV-1a: the same number for the same code on every machine. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

function backdrop({ shade }: Palette, { pose }: Motif, seed: number): Shape {
  if (pose === 'standing') return `<g fill-opacity="0.55">${rect(0, 318, 400, 82, shade)}</g>`;
  if (pose === 'hanging') return `<g fill-opacity="0.5">${circle(200, 214, 150, shade)}</g>`;
  return seed % 2 === 0
    ? `<g fill-opacity="0.5">${rect(56, 56, 288, 288, shade, 28)}</g>`
    : `<g fill-opacity="0.5">${path('M60 400V200C60 110 120 60 200 60C280 60 340 110 340 200V400Z', shade)}</g>`;
}

function arrange(thing: Shape, { pose }: Motif, copies: number): Shape {
  if (pose === 'hanging') return group('translate(40 0) scale(1.6)', thing);
  if (copies === 1)
    return group(pose === 'standing' ? 'translate(46 62) scale(1.54)' : 'translate(40 40) scale(1.6)', thing);
  const back = group('translate(30 96) scale(1.08)', thing) + group('translate(156 96) scale(1.08)', thing);
  if (copies === 2) return back;
  return back + oval(200, 344, 80, 6, 'none') + group('translate(82 116) scale(1.18)', thing);
}

const several =
  /\b(SET|PACK|BOX|BUNDLE|S)\s*(OF|\/)\s*(\d+|SIX|FOUR|THREE|TWO)\b|^(\d+)\s(?!PIECE|TIER|DRAWER|HOOK|METRE)/;

function copiesOf(description: string): 1 | 2 | 3 {
  const match = several.exec(description.toUpperCase());
  if (!match) return 1;
  const count = match[3] ?? match[4];
  return count === '2' || count === 'TWO' ? 2 : 3;
}
