import { circle, group, heart, line, oval, path, rect, ring } from '../draw.ts';
import { flat, type Ink, type Motifs, standing } from './motif.ts';

const cup = ({ fill, dark, light }: Ink, saucer: boolean): string =>
  (saucer ? oval(98, 160, 60, 11, dark) + oval(98, 157, 60, 10, light) : '') +
  line('M140 98C172 92 172 134 134 134', dark, 9) +
  path('M48 84H146C146 130 130 156 97 156C64 156 48 130 48 84Z', fill) +
  oval(97, 84, 49, 10, light) +
  oval(97, 85, 42, 7, '#8a5a35');

const steam = (colour: string): string =>
  line('M84 64C76 54 92 48 84 36', colour, 4) + line('M106 64C98 54 114 48 106 36', colour, 4);

export const kitchen = {
  teacup: standing((ink) => steam(ink.shade) + cup(ink, true)),
  mug: standing(
    (ink) =>
      steam(ink.shade) +
      line('M138 92C176 88 176 148 136 142', ink.dark, 11) +
      rect(56, 76, 84, 94, ink.fill, 10) +
      oval(98, 78, 42, 8, ink.light) +
      oval(98, 79, 36, 5.5, '#8a5a35'),
  ),
  teapot: standing(
    ({ fill, dark, light, accent }) =>
      line('M146 104C182 96 178 146 140 144', dark, 10) +
      path('M56 116C40 112 34 96 28 86L42 80C50 96 60 98 66 100Z', dark) +
      path('M48 124C48 90 74 78 100 78C126 78 152 90 152 124C152 154 130 168 100 168C70 168 48 154 48 124Z', fill) +
      path('M70 82C76 66 124 66 130 82C118 88 82 88 70 82Z', light) +
      circle(100, 62, 8, accent),
  ),
  cakestand: standing(
    ({ fill, dark, light, accent }) =>
      rect(96, 40, 8, 128, dark) +
      path('M76 168H124L112 158H88Z', dark) +
      oval(100, 142, 68, 11, fill) +
      oval(100, 102, 52, 9, fill) +
      oval(100, 66, 36, 7, fill) +
      ring(100, 34, 9, dark, 5) +
      [
        [62, 132],
        [84, 135],
        [118, 135],
        [140, 132],
        [76, 94],
        [122, 94],
        [88, 59],
        [112, 59],
      ]
        .map(([x = 0, y = 0], index) =>
          path(`M${x - 9} ${y}Q${x} ${y - 20} ${x + 9} ${y}Z`, index % 2 ? light : accent),
        )
        .join(''),
  ),
  tin: standing(
    ({ fill, dark, light, accent }) =>
      path('M44 86H156V150C156 162 132 168 100 168C68 168 44 162 44 150Z', fill) +
      oval(100, 86, 56, 13, dark) +
      path('M42 66H158V84C158 94 132 99 100 99C68 99 42 94 42 84Z', light) +
      oval(100, 66, 58, 13, light) +
      oval(100, 65, 50, 10, accent) +
      circle(100, 60, 6, dark),
  ),
  jar: standing(
    ({ fill, dark, light, accent }) =>
      path(
        'M58 78H142C150 88 152 98 152 108V150C152 164 144 168 134 168H66C56 168 48 164 48 150V108C48 98 50 88 58 78Z',
        light,
      ) +
      path('M48 112H152V150C152 164 144 168 134 168H66C56 168 48 164 48 150Z', accent) +
      path('M60 54H140V78H60Z', fill) +
      path(
        'M54 72L60 56H140L146 72Q140 82 132 74Q124 84 116 74Q108 84 100 74Q92 84 84 74Q76 84 68 74Q60 82 54 72Z',
        fill,
      ) +
      rect(68, 112, 64, 34, '#fffdf6', 4) +
      line('M80 124H120M88 134H112', dark, 4),
  ),
  bottle: standing(
    ({ fill, dark, light, accent }) =>
      rect(86, 34, 28, 14, dark, 4) +
      path(
        'M88 46H112V74C112 84 132 90 132 108V156C132 164 126 168 118 168H82C74 168 68 164 68 156V108C68 90 88 84 88 74Z',
        fill,
      ) +
      rect(68, 112, 64, 36, light) +
      heart(100, 130, 11, accent),
  ),
  bowl: standing(
    ({ fill, dark, light, accent }) =>
      circle(78, 84, 18, accent) +
      circle(112, 80, 20, dark) +
      circle(136, 90, 14, accent) +
      path('M36 96H164C164 142 138 166 100 166C62 166 36 142 36 96Z', fill) +
      rect(34, 90, 132, 10, light, 5),
  ),
  plate: flat(
    ({ fill, dark, light, accent, shade }) =>
      circle(103, 105, 72, shade) +
      circle(100, 100, 72, fill) +
      circle(100, 100, 47, light) +
      ring(100, 100, 47, dark, 2) +
      heart(100, 102, 18, accent),
  ),
  cutlery: flat(
    ({ fill, dark, light }) =>
      rect(52, 96, 16, 76, fill, 8) +
      path('M48 34V66C48 80 72 80 72 66V34H66V62H63V34H57V62H54V34Z', dark) +
      rect(92, 96, 16, 76, fill, 8) +
      oval(100, 60, 17, 27, dark) +
      oval(100, 58, 11, 20, light) +
      rect(132, 96, 16, 76, fill, 8) +
      path('M134 94V34C150 40 154 74 148 94Z', dark),
  ),
  cupcake: standing(
    ({ fill, dark, light, accent }) =>
      path('M52 108H148L134 168H66Z', fill) +
      line('M76 112L82 164M100 112V164M124 112L118 164', dark, 2.5) +
      path(
        'M44 110C34 84 62 78 66 78C62 56 88 50 96 52C104 32 128 44 122 60C146 56 142 80 138 80C168 84 160 106 156 110Z',
        light,
      ) +
      circle(104, 40, 10, accent) +
      [
        [70, 94],
        [96, 76],
        [124, 92],
        [104, 100],
      ]
        .map(([x = 0, y = 0]) => rect(x, y, 9, 4, accent, 2))
        .join(''),
  ),
  apron: flat(
    ({ fill, dark, light, accent }) =>
      line('M76 54C76 20 124 20 124 54', dark, 6) +
      line('M52 96L26 112M148 96L174 112', dark, 6) +
      path('M74 50H126L134 88C150 92 152 98 152 104V168Q100 178 48 168V104C48 98 50 92 66 88Z', fill) +
      path('M70 116H130V138C130 152 70 152 70 138Z', light) +
      heart(100, 130, 9, accent),
  ),
  spoon: flat(
    ({ fill, dark, light, accent }) =>
      group(
        'rotate(38 100 100)',
        rect(93, 82, 14, 100, fill, 7),
        oval(100, 54, 25, 34, dark),
        oval(100, 52, 18, 26, light),
      ) + group('rotate(-38 100 100)', rect(94, 84, 12, 98, accent, 6), path('M84 20H116L120 84H80Z', accent)),
  ),
  napkin: flat(({ fill, light, dark, accent }) =>
    group(
      'rotate(-8 100 100)',
      rect(44, 52, 112, 112, light, 4),
      rect(38, 44, 112, 112, fill, 4),
      path('M38 156L150 44V156Z', dark),
      path('M44 156L150 50V156Z', fill),
      ring(96, 98, 22, accent, 9),
    ),
  ),
  tray: flat(
    ({ fill, dark, light, accent }) =>
      rect(26, 56, 148, 94, dark, 18) +
      rect(34, 62, 132, 82, fill, 12) +
      rect(12, 86, 22, 34, dark, 10) +
      rect(166, 86, 22, 34, dark, 10) +
      circle(76, 102, 25, light) +
      circle(76, 102, 17, '#8a5a35') +
      circle(130, 106, 20, light) +
      circle(130, 106, 10, accent),
  ),
  egg: standing(
    ({ fill, dark, light, accent }) =>
      path('M100 34C128 34 146 74 146 100C146 126 126 140 100 140C74 140 54 126 54 100C54 74 72 34 100 34Z', fill) +
      path('M58 92Q72 84 82 94T106 94T130 94T142 90L146 106Q136 100 130 110T106 110T82 110T55 108Z', light) +
      path('M62 132C70 146 130 146 138 132L126 168H74Z', dark) +
      oval(100, 168, 30, 5, accent),
  ),
  scales: standing(
    ({ fill, dark, light, accent }) =>
      path('M40 60H160C160 82 140 90 100 90C60 90 40 82 40 60Z', light) +
      rect(94, 86, 12, 16, dark) +
      path('M58 102H142L156 168H44Z', fill) +
      circle(100, 134, 25, light) +
      line('M100 134L112 120', accent, 5) +
      circle(100, 134, 4, dark),
  ),
} satisfies Motifs;
