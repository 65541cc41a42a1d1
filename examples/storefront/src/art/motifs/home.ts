import { circle, flower, group, heart, leaf, line, oval, path, rect, ring, star } from '../draw.ts';
import { flat, hanging, type Motifs, standing } from './motif.ts';

export const home = {
  tlight: hanging(
    ({ fill, dark, light, accent }) =>
      line('M100 0V54', dark, 3) +
      heart(100, 104, 62, fill) +
      heart(100, 104, 36, light) +
      rect(84, 108, 32, 22, dark, 3) +
      path('M100 78C112 92 108 104 100 104C92 104 88 92 100 78Z', accent),
  ),
  lantern: hanging(
    ({ fill, dark, light, accent }) =>
      line('M100 0V36', dark, 3) +
      ring(100, 42, 9, dark, 4) +
      path('M60 76L100 48L140 76Z', fill) +
      rect(58, 76, 84, 82, light, 3) +
      path('M100 98C114 116 110 130 100 130C90 130 86 116 100 98Z', accent) +
      rect(88, 130, 24, 24, fill) +
      line('M62 76V158M86 76V92M114 76V92M138 76V158', dark, 5) +
      rect(52, 154, 96, 13, fill, 4),
  ),
  candle: standing(
    ({ fill, dark, light, accent }) =>
      path('M100 26C116 48 112 66 100 66C88 66 84 48 100 26Z', accent) +
      path('M100 42C107 54 105 64 100 64C95 64 93 54 100 42Z', '#fff6d6') +
      rect(72, 72, 56, 88, fill, 4) +
      path(
        'M72 78V72Q72 68 76 68H124Q128 68 128 72V92Q122 104 118 92Q114 82 108 90Q104 108 98 94Q92 80 86 88Q78 96 72 86Z',
        light,
      ) +
      line('M100 62V72', dark, 3.5) +
      oval(100, 162, 48, 9, dark),
  ),
  lights: hanging(({ fill, dark, light, accent }) => {
    const bulbs = [18, 59, 100, 141, 182].map((x, index) => {
      const y = 62 + 34 * Math.sin((Math.PI * x) / 200);
      return (
        rect(x - 5, y - 4, 10, 10, dark, 2) +
        path(
          `M${x} ${y + 4}C${x + 19} ${y + 20} ${x + 15} ${y + 46} ${x} ${y + 46}C${x - 15} ${y + 46} ${x - 19} ${y + 20} ${x} ${y + 4}Z`,
          [fill, accent, light][index % 3] ?? fill,
        )
      );
    });
    return line('M-10 54Q100 136 210 54', dark, 3.5) + bulbs.join('');
  }),
  clock: standing(
    ({ fill, dark, light, accent }) =>
      path('M62 158L50 172M138 158L150 172', dark) +
      line('M66 150L54 168M134 150L146 168', dark, 8) +
      circle(68, 50, 19, dark) +
      circle(132, 50, 19, dark) +
      rect(95, 32, 10, 18, dark, 4) +
      circle(100, 106, 60, fill) +
      circle(100, 106, 45, light) +
      line('M100 70V76M100 136V142M64 106H70M130 106H136', dark, 4.5) +
      line('M100 106V80M100 106L120 116', dark, 5.5) +
      circle(100, 106, 5.5, accent),
  ),
  frame: standing(
    ({ fill, dark, light, accent, shade }) =>
      rect(46, 34, 108, 134, fill, 5) +
      rect(60, 48, 80, 106, light) +
      rect(60, 48, 80, 66, shade) +
      circle(118, 70, 12, accent) +
      path('M60 130L88 92L112 122L124 108L140 128V154H60Z', dark),
  ),
  mirror: hanging(
    ({ fill, dark, light, shade }) =>
      line('M100 0V40', dark, 3) +
      oval(100, 100, 56, 70, fill) +
      oval(100, 100, 42, 56, '#eef5f7') +
      line('M78 118L116 70M92 130L122 92', shade, 7) +
      circle(100, 30, 11, fill) +
      circle(100, 30, 5, light),
  ),
  sign: hanging(
    ({ fill, dark, light, accent }) =>
      line('M58 78L100 34L142 78', dark, 3.5) +
      circle(100, 32, 6, dark) +
      rect(28, 76, 144, 80, fill, 8) +
      rect(38, 86, 124, 60, light, 5) +
      line('M56 106H144M66 126H114', dark, 6) +
      heart(132, 127, 8, accent),
  ),
  doormat: flat(
    ({ fill, dark, light }) =>
      line(
        Array.from({ length: 14 }, (_, index) => `M${26 + index * 11.4} 48V44M${26 + index * 11.4} 152V158`).join(''),
        dark,
        4,
      ) +
      rect(20, 50, 160, 102, fill, 4) +
      rect(52, 84, 96, 34, light, 4) +
      line('M64 101H88M98 101H110M120 101H136', dark, 7),
  ),
  cushion: standing(
    ({ fill, dark, light }) =>
      path(
        'M38 60Q30 46 46 50Q100 66 154 50Q170 46 162 60Q146 110 162 156Q168 172 154 168Q100 154 46 168Q32 172 38 156Q54 110 38 60Z',
        fill,
      ) +
      circle(100, 109, 9, light) +
      circle(100, 109, 4, dark),
  ),
  drawers: standing(
    ({ fill, dark, light, accent }) =>
      rect(40, 40, 120, 122, fill, 6) +
      [51, 87, 123]
        .map(
          (y) => rect(50, y, 100, 31, dark, 4) + rect(52, y + 2, 96, 27, light, 3) + circle(100, y + 15, 5.5, accent),
        )
        .join('') +
      rect(52, 160, 12, 12, dark) +
      rect(136, 160, 12, 12, dark),
  ),
  box: standing(
    ({ fill, dark, light, accent }) =>
      rect(44, 84, 112, 84, fill, 3) +
      rect(36, 62, 128, 28, light, 4) +
      rect(90, 62, 20, 106, accent) +
      path('M100 62C80 26 48 40 66 56C74 62 90 62 100 62C110 62 126 62 134 56C152 40 120 26 100 62Z', accent) +
      circle(100, 60, 8, dark),
  ),
  hotwater: standing(
    ({ fill, dark, light, accent }) =>
      rect(86, 26, 28, 16, dark, 6) +
      path(
        'M86 42H114L118 60C146 64 154 78 154 98V140C154 160 142 170 122 170H78C58 170 46 160 46 140V98C46 78 54 64 82 60Z',
        fill,
      ) +
      rect(80, 52, 40, 12, light, 6) +
      heart(100, 116, 24, light) +
      heart(100, 116, 12, accent),
  ),
  hook: flat(
    ({ fill, dark, light, accent }) =>
      rect(24, 62, 152, 34, fill, 8) +
      [52, 100, 148]
        .map((x) => line(`M${x} 80V118C${x} 138 ${x + 20} 136 ${x + 18} 120`, dark, 7) + circle(x, 79, 8, light))
        .join('') +
      circle(70, 118, 6, accent) +
      circle(118, 118, 6, accent) +
      circle(166, 118, 6, accent),
  ),
  knob: flat(
    ({ fill, dark, light, shade }) =>
      circle(104, 106, 62, shade) +
      circle(100, 100, 62, fill) +
      ring(100, 100, 50, dark, 2.5) +
      circle(100, 100, 22, light) +
      path('M68 74C78 58 92 54 104 54C92 60 80 66 74 80Z', light),
  ),
  heart: hanging(
    ({ fill, dark, light, accent }) =>
      line('M100 0V66', dark, 3) +
      heart(100, 110, 64, fill) +
      path('M88 62C72 44 60 54 72 64C80 68 92 70 100 70C108 70 120 68 128 64C140 54 128 44 112 62L100 70Z', accent) +
      circle(100, 68, 5, light),
  ),
  star: hanging(
    ({ fill, dark, light, accent }) =>
      line('M100 0V46', dark, 3) + star(100, 108, 66, fill) + star(100, 108, 34, light) + circle(100, 108, 8, accent),
  ),
  basket: standing(
    ({ fill, dark, light, accent }) =>
      line('M56 96C56 22 144 22 144 96', dark, 8) +
      circle(76, 90, 17, accent) +
      circle(106, 84, 20, light) +
      circle(132, 92, 14, accent) +
      path('M36 96H164L148 168H52Z', fill) +
      rect(32, 90, 136, 14, dark, 7) +
      line('M46 122H154M50 144H150', dark, 3),
  ),
  tile: flat(
    ({ fill, dark, light, accent, shade }) =>
      rect(50, 50, 112, 112, shade, 6) +
      rect(44, 44, 112, 112, fill, 6) +
      rect(56, 56, 88, 88, light, 3) +
      flower(100, 100, 30, fill, accent) +
      leaf(70, 132, 26, 45, dark) +
      leaf(130, 132, 26, -45, dark),
  ),
  bird: standing(
    ({ fill, dark, light, accent }) =>
      line('M92 148V168M108 148V168', dark, 4.5) +
      path('M154 130L186 104L176 146Z', dark) +
      path('M30 96C34 62 66 46 92 56C130 66 160 96 172 132C150 158 104 162 74 148C50 138 38 118 40 100Z', fill) +
      path('M40 86L16 96L42 104Z', accent) +
      circle(60, 84, 6, dark) +
      path('M86 98C112 88 140 104 150 128C122 142 92 130 86 98Z', light),
  ),
  bag: standing(
    ({ fill, dark, light, accent }) =>
      line('M70 78C70 24 130 24 130 78', dark, 8) +
      path('M42 72H158L166 168H34Z', fill) +
      path('M42 72H158L159 86H41Z', light) +
      circle(70, 80, 5, accent) +
      circle(130, 80, 5, accent),
  ),
  lunchbag: standing(
    ({ fill, dark, light, accent }) =>
      rect(70, 26, 60, 12, dark, 6) +
      rect(50, 36, 100, 18, light, 4) +
      path('M50 52H150L158 168H42Z', fill) +
      rect(82, 44, 36, 26, accent, 5) +
      circle(100, 58, 4.5, light) +
      path('M158 168L150 52L138 66L144 168Z', dark),
  ),
  purse: standing(
    ({ fill, dark, light, accent }) =>
      path('M52 84C20 120 36 168 100 168C164 168 180 120 148 84Z', fill) +
      path('M48 84C56 62 144 62 152 84Q100 98 48 84Z', light) +
      circle(92, 60, 9, accent) +
      circle(108, 60, 9, accent) +
      line('M44 84Q100 102 156 84', dark, 6),
  ),
  wallet: flat(
    ({ fill, dark, light, accent }) =>
      rect(30, 62, 140, 92, dark, 10) +
      rect(40, 50, 110, 40, light, 5) +
      rect(30, 70, 140, 84, fill, 10) +
      rect(124, 98, 52, 30, light, 8) +
      circle(138, 113, 6, accent),
  ),
  umbrella: standing(
    ({ fill, dark, light, accent }) =>
      line('M100 40V150C100 172 74 172 74 152', dark, 7) +
      path(
        'M20 108C24 62 60 38 100 38C140 38 176 62 180 108Q166 94 153 106Q140 92 126 106Q113 92 100 106Q87 92 74 106Q60 92 47 106Q34 94 20 108Z',
        fill,
      ) +
      line('M100 44Q78 70 74 104M100 44Q122 70 126 104', light, 2.5) +
      circle(100, 34, 6, accent),
  ),
  suitcase: standing(
    ({ fill, dark, light, accent }) =>
      line('M76 58V44Q76 36 84 36H116Q124 36 124 44V58', dark, 8) +
      rect(28, 56, 144, 108, fill, 12) +
      rect(52, 56, 14, 108, dark) +
      rect(134, 56, 14, 108, dark) +
      group('rotate(-8 100 108)', rect(80, 92, 40, 30, light, 4), star(100, 107, 9, accent)),
  ),
} satisfies Motifs;
