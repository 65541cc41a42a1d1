import { circle, flower, heart, line, path, rect, type Shape, star } from './draw.ts';
import type { Palette } from './palette.ts';

type Draw = (palette: Palette) => { size: number; shapes: Shape[] };

const plain: Draw = ({ main }) => ({ size: 20, shapes: [rect(0, 0, 20, 20, main)] });

const spots: Draw = ({ main, light }) => ({
  size: 26,
  shapes: [rect(0, 0, 26, 26, main), circle(6.5, 6.5, 4.6, light), circle(19.5, 19.5, 4.6, light)],
});

const stripes: Draw = ({ main, light }) => ({
  size: 18,
  shapes: [rect(0, 0, 18, 18, main), rect(0, 0, 7, 18, light)],
});

const gingham: Draw = ({ main, light }) => ({
  size: 20,
  shapes: [
    rect(0, 0, 20, 20, light),
    `<g fill-opacity="0.55">${rect(0, 0, 10, 20, main)}${rect(0, 0, 20, 10, main)}</g>`,
  ],
});

const hearts: Draw = ({ main, light }) => ({
  size: 30,
  shapes: [rect(0, 0, 30, 30, main), heart(8, 9, 5.4, light), heart(23, 24, 5.4, light)],
});

const stars: Draw = ({ main, light }) => ({
  size: 30,
  shapes: [rect(0, 0, 30, 30, main), star(8, 8, 6, light), star(23, 23, 6, light)],
});

const flowers: Draw = ({ main, light, accent }) => ({
  size: 34,
  shapes: [rect(0, 0, 34, 34, main), flower(9, 10, 7, light, accent), flower(26, 27, 7, light, accent)],
});

const paisley: Draw = ({ main, light, accent }) => ({
  size: 32,
  shapes: [
    rect(0, 0, 32, 32, main),
    path('M5 14C4 6 12 3 15 8C18 13 12 17 12 12C11 17 7 18 5 14Z', light),
    path('M21 30C20 22 28 19 31 24C34 29 28 33 28 28C27 33 23 34 21 30Z', light),
    circle(10, 9, 1.8, accent),
    circle(26, 25, 1.8, accent),
  ],
});

const apples: Draw = ({ light, accent, dark, main }) => ({
  size: 34,
  shapes: [
    rect(0, 0, 34, 34, light),
    ...[
      [9, 11],
      [26, 28],
    ].flatMap(([x = 0, y = 0]) => [
      circle(x - 2.6, y, 4.6, main),
      circle(x + 2.6, y, 4.6, main),
      line(`M${x} ${y - 4}Q${x + 1} ${y - 7} ${x + 3} ${y - 7}`, dark, 1.6),
      circle(x - 3.6, y - 1.4, 1, accent),
    ]),
  ],
});

const union: Draw = ({ light }) => ({
  size: 60,
  shapes: [
    rect(0, 0, 60, 60, '#2f4f86'),
    line('M0 0L60 60M60 0L0 60', light, 11),
    line('M0 0L60 60M60 0L0 60', '#cf3b46', 4),
    rect(22, 0, 16, 60, light),
    rect(0, 22, 60, 16, light),
    rect(26, 0, 8, 60, '#cf3b46'),
    rect(0, 26, 60, 8, '#cf3b46'),
  ],
});

const lace: Draw = ({ main, dark }) => ({
  size: 22,
  shapes: [
    rect(0, 0, 22, 22, main),
    `<g fill-opacity="0.5">${circle(11, 11, 2, dark)}${[
      [11, 4],
      [11, 18],
      [4, 11],
      [18, 11],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 1.5, dark))
      .join('')}</g>`,
  ],
});

const words: readonly (readonly [RegExp, Draw])[] = [
  [/\b(RETROSPOT|POLKADOT|POLKA|SPOTTY|SPOT|SPOTS|DOTS?|TOADSTOOLS?)\b/, spots],
  [/\b(UNION|FLAG|KEEP CALM)\b/, union],
  [/\b(GINGHAM|CHECK|TARTAN|PICNIC)\b/, gingham],
  [/\b(STRIPES?|STRIPEY|STRIPY|CIRCUS|DECKCHAIR|RETRO)\b/, stripes],
  [/\b(PAISLEY|KASHMIR|MOROCCAN)\b/, paisley],
  [/\b(HEARTS?|LOVE|SWEETHEART|VALENTINE)\b/, hearts],
  [/\b(STARS?|SPACEBOY|COSMIC|ROCKET|CHRISTMAS)\b/, stars],
  [/\b(APPLES?|STRAWBERRY|FRUIT|CHERRY|PEARS?)\b/, apples],
  [
    /\b(ROSES?|FLOWERS?|FLORAL|DAISY|DAISIES|GARDEN|BOTANICAL|SUKI|PETALS|POSY|PEONY|REGENCY|MORRIS|FOLKART)\b/,
    flowers,
  ],
  [/\b(LACE|DOILY|DOILEY|DOILIES|CROCHET|FILIGREE|VICTORIAN)\b/, lace],
];

/** What a surface is painted with: the pattern of the product's words, or its plain colour. */
export function patternOf(description: string, palette: Palette): { size: number; shapes: string } {
  const text = description.toUpperCase();
  const draw = words.find(([pattern]) => pattern.test(text))?.[1] ?? plain;
  const { size, shapes } = draw(palette);
  return { size, shapes: shapes.join('') };
}
