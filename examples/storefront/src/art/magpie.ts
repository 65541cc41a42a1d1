import { circle, group, line, path, type Shape } from './draw.ts';

export interface MagpieColours {
  body: string;
  belly: string;
  wing: string;
  tail: string;
}

export const magpieByDay: MagpieColours = { body: '#14202b', belly: '#ffffff', wing: '#1d7f86', tail: '#3b4a9c' };

/** The bird of the house inside the square from 0 to 64, perched and looking to the right. */
export function magpie({ body, belly, wing, tail }: MagpieColours): Shape {
  return (
    path('M27 37L3 58L9 60L31 46Z', tail) +
    path('M27 37L9 60L16 60L35 45Z', body) +
    path('M54 17C54 9 48 5 42 5C34 5 30 11 28 18C25 27 20 31 17 36C21 50 38 52 46 42C52 34 54 26 54 17Z', body) +
    path('M53 15L63 18.5L52.5 21Z', body) +
    path('M51.5 25C50 36 45 45 36 46.5C31 47 28 46 25.5 44.5C36 43 42 37 44 25C46 28 49 28 51.5 25Z', belly) +
    path('M31 21C37 27 38 35 31 41C26 45 20 44 12 50C14 44 17 39 21 34C25 30 29 27 31 21Z', wing) +
    circle(46, 13.5, 2, belly) +
    line('M33 47V54M39 45V53', body, 1.8)
  );
}

export function drawMark(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${magpie(magpieByDay)}</svg>`;
}

/** The same bird in the air, inside the square from 0 to 64. */
export function flyingMagpie({ body, belly, wing, tail }: MagpieColours): Shape {
  return (
    path('M22 38L0 44L3 48L24 44Z', tail) +
    path('M22 40L3 49L9 51L28 45Z', body) +
    path('M56 30C54 25 48 24 44 27C38 31 30 32 20 38C26 48 42 48 50 40C54 37 57 34 56 30Z', body) +
    path('M55 28L63 31.5L55 33Z', body) +
    path('M50 39C44 46 32 46 26 43C34 43 42 40 46 34Z', belly) +
    group(
      'rotate(-6 34 34)',
      path('M42 32C40 18 30 8 14 4C16 18 24 30 36 36Z', wing),
      path('M30 13C36 18 40 24 42 32L36 36C33 28 30 20 24 9Z', belly),
    ) +
    circle(50.5, 29.5, 1.6, belly)
  );
}
