import { oval, type Shape } from '../draw.ts';
import type { Palette } from '../palette.ts';

export interface Ink extends Palette {
  /** The painted surface: the product's pattern, or its plain colour. */
  fill: string;
}

/** Draws one thing inside the square from 0 to 200. */
export type Draw = (ink: Ink) => Shape;

/** Hanging things have a string from above, standing things a shadow below, flat things lie on the paper. */
export type Pose = 'standing' | 'hanging' | 'flat';

export interface Motif {
  pose: Pose;
  draw: Draw;
}

/** What things of one family look like, by name. */
export type Motifs = Readonly<Record<string, Motif>>;

export function standing(draw: Draw): Motif {
  return { pose: 'standing', draw: (ink) => oval(100, 170, 62, 7, ink.shade) + draw(ink) };
}

export function hanging(draw: Draw): Motif {
  return { pose: 'hanging', draw };
}

export function flat(draw: Draw): Motif {
  return { pose: 'flat', draw };
}
