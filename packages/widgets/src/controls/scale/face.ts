import { makeSvg } from '../../internal/dom.ts';

const paths = {
  head: 'M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19z',
  mouths: [
    'M8 17.2c1.8-3 6.2-3 8 0',
    'M8.5 16.4c1.6-1.6 5.4-1.6 7 0',
    'M8.5 15.6h7',
    'M8.5 14.8c1.6 1.7 5.4 1.7 7 0',
    'M7.6 14c.7 4.6 8.1 4.6 8.8 0z',
  ],
  eyes: 'M8.75 9.25v.01M15.25 9.25v.01',
};

/** A face for a satisfaction of 1 to 5, told by its mouth and not by a colour. */
export function drawFace(score: number): Element {
  const lines = [paths.head, paths.mouths[score - 1] ?? '', paths.eyes];
  return makeSvg('svg', { viewBox: '0 0 24 24' }, ...lines.map((d) => makeSvg('path', { d })));
}
