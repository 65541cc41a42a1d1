import { circle, group, heart, leaf, line, oval, path, rect, ring, star } from '../draw.ts';
import { flat, hanging, type Motifs, standing } from './motif.ts';

export const party = {
  bunting: hanging(({ fill, dark, light, accent }) => {
    const flags = [0, 1, 2, 3, 4].map((index) => {
      const x = 4 + index * 39;
      const y = 62 + 26 * Math.sin((Math.PI * (x + 18)) / 200);
      return path(`M${x} ${y}H${x + 36}L${x + 18} ${y + 58}Z`, [fill, light, accent][index % 3] ?? fill);
    });
    return line('M-6 58Q100 116 206 58', dark, 3.5) + flags.join('');
  }),
  tree: standing(
    ({ fill, dark, light, accent }) =>
      rect(88, 144, 24, 26, '#855c34') +
      path('M100 28L136 78H64Z', fill) +
      path('M100 56L148 114H52Z', fill) +
      path('M100 88L160 150H40Z', fill) +
      star(100, 28, 15, accent) +
      [
        [86, 74],
        [112, 96],
        [74, 110],
        [98, 132],
        [130, 138],
        [66, 142],
      ]
        .map(([x = 0, y = 0], index) => circle(x, y, 5.5, index % 2 ? light : accent))
        .join('') +
      line('M64 78Q100 92 136 78', dark, 2),
  ),
  bauble: hanging(
    ({ fill, dark, light, accent }) =>
      line('M100 0V42', dark, 3) +
      rect(88, 40, 24, 18, dark, 4) +
      circle(100, 114, 58, fill) +
      path('M43 104Q72 92 100 104T157 104L158 122Q128 134 100 122T42 122Z', light) +
      circle(72, 113, 5, accent) +
      circle(100, 113, 5, accent) +
      circle(128, 113, 5, accent),
  ),
  wreath: hanging(({ fill, dark, light, accent }) => {
    const leaves = Array.from({ length: 16 }, (_, index) => {
      const angle = (360 * index) / 16;
      const at = (angle * Math.PI) / 180;
      return leaf(
        100 + 44 * Math.sin(at),
        108 - 44 * Math.cos(at),
        32,
        angle + (index % 2 ? 40 : 70),
        index % 2 ? dark : fill,
      );
    });
    return (
      line('M100 0V56', dark, 3) +
      ring(100, 108, 46, dark, 12) +
      leaves.join('') +
      path('M100 152C82 132 62 144 78 156C88 162 112 162 122 156C138 144 118 132 100 152Z', accent) +
      circle(100, 154, 6, light)
    );
  }),
  balloons: standing(
    ({ fill, dark, light, accent }) =>
      line('M70 98Q92 130 100 170M132 90Q112 130 100 170M100 74V170', dark, 2.5) +
      oval(66, 74, 28, 34, fill) +
      oval(134, 70, 28, 34, accent) +
      oval(100, 52, 28, 34, light) +
      path('M94 168L106 168L100 158Z', dark),
  ),
  bell: hanging(
    ({ fill, dark, light, accent }) =>
      line('M100 0V48', dark, 3) +
      path('M100 46C130 46 136 76 138 104C140 126 152 132 156 144H44C48 132 60 126 62 104C64 76 70 46 100 46Z', fill) +
      rect(40, 140, 120, 12, dark, 6) +
      circle(100, 160, 12, accent) +
      line('M78 72C74 84 74 98 72 108', light, 6),
  ),
  angel: standing(
    ({ fill, dark, light, accent }) =>
      path('M92 92C50 60 26 92 60 124C74 134 88 122 92 112Z', light) +
      path('M108 92C150 60 174 92 140 124C126 134 112 122 108 112Z', light) +
      path('M100 84L142 168H58Z', fill) +
      circle(100, 70, 22, '#f3d3b4') +
      path('M78 68C78 42 122 42 122 68C110 58 90 58 78 68Z', dark) +
      ring(100, 36, 15, accent, 5),
  ),
  card: flat(
    ({ fill, light, dark, accent, shade }) =>
      group('rotate(9 100 100)', rect(58, 48, 96, 118, shade, 4)) +
      group(
        'rotate(-6 100 100)',
        rect(50, 40, 98, 120, light, 4),
        rect(58, 48, 82, 84, fill),
        heart(99, 90, 22, accent),
        line('M74 146H124', dark, 5),
      ),
  ),
  wrap: standing(
    ({ fill, dark, light, accent }) =>
      group('rotate(14 100 100)', rect(112, 30, 34, 140, accent, 4), oval(129, 30, 17, 6, light)) +
      group(
        'rotate(-10 100 100)',
        rect(62, 26, 42, 146, fill, 4),
        oval(83, 26, 21, 7, light),
        oval(83, 26, 9, 3, dark),
        rect(62, 88, 42, 16, light),
      ),
  ),
  ribbon: flat(
    ({ fill, dark, light, accent }) =>
      path('M120 128L166 168L176 146L146 118Z', accent) +
      circle(94, 98, 62, fill) +
      circle(94, 98, 45, light) +
      ring(94, 98, 34, fill, 10) +
      circle(94, 98, 17, dark) +
      circle(94, 98, 8, light),
  ),
  notebook: flat(({ fill, dark, light, accent }) =>
    group(
      'rotate(-5 100 100)',
      rect(54, 38, 104, 130, light, 5),
      rect(46, 34, 104, 130, fill, 5),
      rect(46, 34, 18, 130, dark, 5),
      rect(78, 62, 56, 36, light, 3),
      line('M88 76H124M88 86H112', dark, 4),
      rect(132, 34, 8, 142, accent),
    ),
  ),
  pencils: standing(
    ({ fill, dark, light, accent }) =>
      [
        [62, accent],
        [86, dark],
        [110, accent],
        [132, light],
      ]
        .map(
          ([x, colour], index) =>
            rect(Number(x), 50 - (index % 2) * 12, 16, 70, String(colour)) +
            path(
              `M${Number(x)} ${50 - (index % 2) * 12}H${Number(x) + 16}L${Number(x) + 8} ${28 - (index % 2) * 12}Z`,
              '#f3d3b4',
            ),
        )
        .join('') +
      rect(48, 86, 108, 84, fill, 8) +
      rect(48, 86, 108, 14, light, 7),
  ),
  sticker: flat(
    ({ fill, light, dark, accent }) =>
      rect(40, 40, 120, 120, light, 10) +
      circle(74, 74, 24, fill) +
      star(128, 74, 26, accent) +
      heart(74, 126, 24, accent) +
      path('M104 104H152V132L132 152H104Z', fill) +
      path('M152 132L132 152V132Z', dark),
  ),
  tag: flat(
    ({ fill, dark, light, accent }) =>
      group(
        'rotate(-18 100 100)',
        path('M66 58L100 30L134 58V158Q134 166 126 166H74Q66 166 66 158Z', fill),
        circle(100, 60, 9, light),
        rect(78, 92, 44, 52, light, 3),
        heart(100, 116, 13, accent),
      ) + line('M74 62C40 52 30 84 58 94', dark, 4),
  ),
} satisfies Motifs;
