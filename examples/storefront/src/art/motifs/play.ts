import { circle, flower, group, heart, leaf, line, oval, path, rect, ring, star } from '../draw.ts';
import { flat, type Motifs, standing } from './motif.ts';

export const play = {
  doll: standing(
    ({ fill, dark, light, accent }) =>
      line('M86 150V168M114 150V168', dark, 9) +
      path('M76 96H124L148 154H52Z', fill) +
      line('M78 102L52 130M122 102L148 130', '#f3d3b4', 10) +
      circle(100, 66, 32, '#f3d3b4') +
      path('M66 70C60 26 140 26 134 70C124 52 76 52 66 70Z', dark) +
      circle(62, 70, 12, dark) +
      circle(138, 70, 12, dark) +
      circle(89, 68, 3.6, dark) +
      circle(111, 68, 3.6, dark) +
      line('M92 80Q100 87 108 80', accent, 3.5) +
      heart(100, 118, 9, light),
  ),
  nesting: standing(
    ({ fill, dark, light, accent }) =>
      path(
        'M100 26C126 26 134 46 130 68C154 84 162 118 150 148C144 164 130 170 100 170C70 170 56 164 50 148C38 118 46 84 70 68C66 46 74 26 100 26Z',
        fill,
      ) +
      circle(100, 62, 22, '#f3d3b4') +
      path('M78 58C80 36 120 36 122 58C110 48 90 48 78 58Z', dark) +
      circle(93, 62, 3, dark) +
      circle(107, 62, 3, dark) +
      oval(100, 128, 32, 34, light) +
      flower(100, 126, 17, accent, dark),
  ),
  jigsaw: flat(
    ({ fill, dark, light, accent }) =>
      path(
        'M44 44H92C84 62 116 62 108 44H156V92C138 84 138 116 156 108V156H108C116 138 84 138 92 156H44V108C62 116 62 84 44 92Z',
        fill,
      ) +
      circle(74, 74, 10, light) +
      star(124, 124, 17, accent) +
      circle(128, 74, 6, dark),
  ),
  blocks: standing(
    ({ fill, dark, light, accent }) =>
      rect(40, 108, 58, 60, fill, 5) +
      rect(102, 108, 58, 60, accent, 5) +
      rect(71, 46, 58, 60, light, 5) +
      star(100, 76, 19, fill) +
      heart(69, 138, 14, light) +
      circle(131, 138, 14, dark),
  ),
  rocket: standing(
    ({ fill, dark, light, accent }) =>
      path('M100 22C134 52 136 100 124 140H76C64 100 66 52 100 22Z', fill) +
      path('M70 108L46 148L78 138ZM130 108L154 148L122 138Z', dark) +
      circle(100, 80, 17, light) +
      circle(100, 80, 10, dark) +
      path('M82 142H118L100 172Z', accent),
  ),
  toadstool: standing(
    ({ fill, dark, light }) =>
      path('M82 96H118C116 130 126 150 128 168H72C74 150 84 130 82 96Z', '#f6ead2') +
      path('M28 104C30 56 66 36 100 36C134 36 170 56 172 104Q100 122 28 104Z', fill) +
      circle(72, 76, 11, light) +
      circle(112, 62, 13, light) +
      circle(140, 90, 9, light) +
      line('M84 112Q100 118 116 112', dark, 3),
  ),
  birdhouse: standing(
    ({ fill, dark, light, accent }) =>
      rect(94, 146, 12, 26, dark) +
      path('M54 84H146V150H54Z', fill) +
      path('M40 90L100 34L160 90L150 98L100 54L50 98Z', dark) +
      circle(100, 106, 17, '#2b3138') +
      rect(92, 130, 16, 5, light, 2) +
      path('M112 104C124 98 132 106 128 116C120 120 112 114 112 104Z', accent),
  ),
  watering: standing(
    ({ fill, dark, light, accent }) =>
      line('M150 92C186 86 180 140 146 140', dark, 9) +
      path('M70 118L36 74L26 84L16 66L46 50L50 62L80 96Z', dark) +
      path('M70 86H150L158 168H62Z', fill) +
      rect(64, 80, 92, 14, light, 6) +
      flower(110, 130, 20, light, accent),
  ),
  plant: standing(
    ({ fill, dark, light, accent }) =>
      leaf(100, 108, 66, 0, '#4d8b62') +
      leaf(98, 112, 56, -42, '#2f5c41') +
      leaf(102, 112, 56, 42, '#2f5c41') +
      flower(100, 52, 20, accent, light) +
      path('M58 108H142L130 170H70Z', fill) +
      rect(52, 100, 96, 18, dark, 5),
  ),
  tool: flat(
    ({ fill, dark, light, accent }) =>
      group(
        'rotate(32 100 100)',
        rect(92, 104, 16, 70, fill, 8),
        rect(96, 82, 8, 26, dark),
        path('M82 22H118V62C118 84 82 84 82 62Z', dark),
      ) +
      group(
        'rotate(-32 100 100)',
        rect(92, 104, 16, 70, accent, 8),
        rect(96, 70, 8, 40, dark),
        line('M80 26V58Q80 70 100 70Q120 70 120 58V26M100 26V70', light, 7),
      ),
  ),
  windmill: standing(
    ({ fill, dark, light, accent }) =>
      rect(96, 84, 8, 90, dark, 4) +
      [0, 90, 180, 270]
        .map((angle, index) =>
          group(`rotate(${angle} 100 84)`, path('M100 84L100 26C130 26 138 56 100 84Z', index % 2 ? accent : fill)),
        )
        .join('') +
      circle(100, 84, 8, light),
  ),
  necklace: flat(({ fill, dark, light, accent }) => {
    const beads = Array.from({ length: 13 }, (_, index) => {
      const angle = Math.PI * (0.08 + (0.84 * index) / 12);
      return circle(
        100 - 58 * Math.cos(angle),
        56 + 72 * Math.sin(angle),
        index % 2 ? 8 : 6,
        index % 2 ? accent : light,
      );
    });
    return line('M43 40C36 150 164 150 157 40', dark, 3) + beads.join('') + heart(100, 150, 19, fill);
  }),
  bracelet: flat(({ fill, dark, light, accent }) => {
    const beads = Array.from({ length: 16 }, (_, index) => {
      const angle = (2 * Math.PI * index) / 16;
      return circle(
        100 + 58 * Math.cos(angle),
        98 + 58 * Math.sin(angle),
        11,
        [fill, light, accent][index % 3] ?? fill,
      );
    });
    return ring(100, 98, 58, dark, 3) + beads.join('') + star(100, 170, 16, accent);
  }),
  soap: standing(
    ({ fill, dark, light, accent }) =>
      circle(64, 58, 13, light) +
      circle(92, 40, 8, light) +
      circle(128, 60, 17, light) +
      rect(44, 86, 112, 60, fill, 22) +
      oval(100, 116, 34, 15, light) +
      heart(100, 117, 9, accent) +
      rect(34, 146, 132, 16, dark, 8),
  ),
  plasters: flat(
    ({ fill, dark, light }) =>
      group('rotate(40 100 100)', rect(26, 78, 148, 44, fill, 22), rect(76, 78, 48, 44, light)) +
      group(
        'rotate(-40 100 100)',
        rect(26, 78, 148, 44, '#f3d3b4', 22),
        rect(76, 78, 48, 44, light),
        [86, 100, 114].map((x) => circle(x, 92, 2.6, dark) + circle(x, 108, 2.6, dark)).join(''),
      ),
  ),
  tissues: standing(
    ({ fill, dark, light, accent }) =>
      path('M74 98C70 62 90 66 96 42C108 58 132 56 128 98Z', '#fffdf8') +
      rect(36, 92, 128, 76, fill, 8) +
      oval(100, 96, 40, 9, dark) +
      path('M78 98C80 84 92 84 98 70C106 82 120 84 122 98Z', '#fffdf8') +
      rect(36, 148, 128, 8, light) +
      circle(140, 120, 8, accent),
  ),
  sewing: standing(
    ({ fill, dark, light, accent }) =>
      rect(58, 46, 84, 16, dark, 5) +
      rect(64, 62, 72, 90, fill) +
      line('M64 78H136M64 94H136M64 110H136M64 126H136M64 142H136', light, 3) +
      rect(58, 152, 84, 16, dark, 5) +
      line('M136 120C176 110 170 60 150 40', accent, 3.5) +
      line('M150 40L168 22', dark, 4),
  ),
} satisfies Motifs;
