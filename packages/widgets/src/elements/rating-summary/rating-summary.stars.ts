import { makeSvg } from '../../internal/dom.ts';

/** A star stands in a cell of 24 and leaves a gap at both ends of it. */
const cell = 24;
const gap = 2.6;

const shape = 'l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47-5.8-3.05-5.8 3.05 1.1-6.47-4.7-4.58 6.5-.95z';
const five = `M12 2.6${[shape, shape, shape, shape, shape].join(`m${String(cell)} 0`)}`;

/** How far five stars are filled from the start, so that 4.5 is half of the fifth and nothing of the gap before it. */
function filledTo(average: number): number {
  const whole = Math.floor(average);
  const part = average - whole;
  return whole * cell + (part > 0 ? gap + part * (cell - 2 * gap) : 0);
}

/** Five stars as one graphic: empty ones, and above them full ones that end where the average does. */
export const makeStars = (): SVGSVGElement =>
  makeSvg(
    'svg',
    { class: 'stars', part: 'stars', viewBox: '0 0 120 24', 'aria-hidden': 'true' },
    makeSvg('path', { d: five }),
    makeSvg('svg', { class: 'full', height: '24' }, makeSvg('path', { d: five })),
  );

export function fillStars(stars: Element, average: number): void {
  stars.lastElementChild?.setAttribute('width', String(filledTo(average)));
}
