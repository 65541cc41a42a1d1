import { circle, group, heart, line, oval, path, rect, type Shape, star } from './draw.ts';
import { flyingMagpie, type MagpieColours, magpie, magpieByDay } from './magpie.ts';

interface Scene {
  sky: string;
  far: string;
  pavement: string;
  kerb: string;
  walls: readonly string[];
  roofs: readonly string[];
  glass: string;
  lit: string;
  frame: string;
  ink: string;
  cloth: readonly string[];
  bird: MagpieColours;
}

const day: Scene = {
  sky: '#dcebf1',
  far: '#c7dde6',
  pavement: '#efe7da',
  kerb: '#ddcfb8',
  walls: ['#f3c9c4', '#f7ecc8', '#bcdcc7', '#fffdf8', '#d2c7e2', '#f4d9b8'],
  roofs: ['#9c2532', '#27496f', '#2f5c41', '#553f72', '#235f62', '#855c34'],
  glass: '#b9d7e2',
  lit: '#fdf0c9',
  frame: '#fffdf8',
  ink: '#14202b',
  cloth: ['#cf3b46', '#f2c14a', '#3f8f8f', '#e98aa6', '#3d6fa8'],
  bird: magpieByDay,
};

const night: Scene = {
  sky: '#16242f',
  far: '#1d303d',
  pavement: '#22323c',
  kerb: '#2b3d48',
  walls: ['#5d4550', '#5c5643', '#3f5a50', '#4c5a63', '#4c4664', '#5e4f43'],
  roofs: ['#3a1c26', '#16283d', '#1b3327', '#2b2140', '#133436', '#3c2c1c'],
  glass: '#2a4252',
  lit: '#f7cf6e',
  frame: '#8c98a0',
  ink: '#0b131a',
  cloth: ['#d9574f', '#f2c14a', '#5fb5ad', '#e98aa6', '#7fa6d6'],
  bird: { body: '#3c5468', belly: '#eef2f4', wing: '#35a39c', tail: '#6a78d1' },
};

/** The lane of the shop in cut paper: 1600 by 560 units. The left two fifths are sky, for words. */
export function drawLane(time: 'day' | 'night'): string {
  const scene = time === 'day' ? day : night;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 560" preserveAspectRatio="xMaxYMax slice">' +
    rect(0, 0, 1600, 560, scene.sky) +
    sky(time, scene) +
    rect(0, 496, 1600, 64, scene.pavement) +
    rect(0, 496, 1600, 8, scene.kerb) +
    group(
      'translate(130 0)',
      houses(scene),
      lamp(560, scene),
      lamp(1330, scene),
      bunting(600, 1330, scene),
      group('translate(534 196) scale(1.06)', magpie(scene.bird)),
      group('translate(1010 40) scale(1.9)', flyingMagpie(scene.bird)),
      parcel(1150, 190, scene),
      pots(scene),
    ) +
    '</svg>'
  );
}

function sky(time: 'day' | 'night', { far, lit }: Scene): Shape {
  const hills = path('M0 420C200 360 420 380 620 410C900 350 1200 370 1600 330V560H0Z', far);
  if (time === 'day') {
    const cloud = (x: number, y: number, size: number): Shape =>
      group(`translate(${x} ${y}) scale(${size})`, oval(0, 0, 60, 22, '#eef6f9'), oval(34, -16, 36, 22, '#eef6f9'));
    return circle(1450, 96, 46, '#f7ecc8') + cloud(140, 110, 0.9) + cloud(820, 84, 1.1) + cloud(430, 70, 0.7) + hills;
  }
  const stars = [
    [90, 80],
    [210, 150],
    [330, 60],
    [460, 120],
    [640, 60],
    [780, 130],
    [930, 50],
    [1260, 90],
    [1560, 60],
    [1180, 40],
  ];
  return (
    stars.map(([x = 0, y = 0], index) => star(x, y, index % 3 ? 4 : 7, lit, 4, 0.35)).join('') +
    path('M1466 56A46 46 0 1 0 1490 130A56 56 0 0 1 1466 56Z', '#f7ecc8') +
    hills
  );
}

interface House {
  x: number;
  width: number;
  height: number;
  roof: 'gable' | 'flat' | 'step';
  door: 'left' | 'middle' | 'right';
}

const row: readonly House[] = [
  { x: 640, width: 150, height: 210, roof: 'gable', door: 'left' },
  { x: 796, width: 176, height: 262, roof: 'flat', door: 'middle' },
  { x: 978, width: 138, height: 196, roof: 'gable', door: 'right' },
  { x: 1122, width: 196, height: 244, roof: 'step', door: 'left' },
  { x: 1324, width: 146, height: 214, roof: 'gable', door: 'middle' },
  { x: 1476, width: 160, height: 274, roof: 'flat', door: 'right' },
];

function houses(scene: Scene): Shape {
  return row.map((house, index) => drawHouse(house, index, scene)).join('');
}

function drawHouse({ x, width, height, roof, door }: House, index: number, scene: Scene): Shape {
  const ground = 496;
  const top = ground - height;
  const wall = scene.walls[index % scene.walls.length] ?? scene.sky;
  const tile = scene.roofs[index % scene.roofs.length] ?? scene.ink;
  const cloth = scene.cloth[index % scene.cloth.length] ?? scene.ink;
  const shapes = [rect(x, top, width, height, wall)];
  if (roof === 'gable')
    shapes.push(path(`M${x - 10} ${top}L${x + width / 2} ${top - 66}L${x + width + 10} ${top}Z`, tile));
  if (roof === 'flat')
    shapes.push(rect(x - 6, top - 14, width + 12, 20, tile, 3), rect(x + width - 42, top - 52, 22, 40, tile));
  if (roof === 'step') {
    shapes.push(
      path(
        `M${x} ${top}V${top - 22}H${x + width * 0.2}V${top - 44}H${x + width * 0.38}V${top - 64}H${x + width * 0.62}V${top - 44}H${x + width * 0.8}V${top - 22}H${x + width}V${top}Z`,
        wall,
      ),
      rect(x - 4, top - 2, width + 8, 8, tile),
      circle(x + width / 2, top - 30, 13, scene.lit),
    );
  }
  if (roof === 'gable') shapes.push(heart(x + width / 2, top - 24, 9, wall));
  shapes.push(
    upperWindows(x, top, width, height, index, scene),
    shopFront(x, width, ground, cloth, door, index, scene),
  );
  return shapes.join('');
}

function upperWindows(x: number, top: number, width: number, height: number, index: number, scene: Scene): Shape {
  const rows = height > 240 ? [top + 24, top + 82] : [top + 28];
  const count = width > 170 ? 3 : 2;
  const gap = width / count;
  return rows
    .flatMap((y, line) =>
      Array.from({ length: count }, (_, column) => {
        const left = x + gap * (column + 0.5) - 15;
        const glass = (index + line + column) % 3 === 0 ? scene.lit : scene.glass;
        return (
          rect(left - 4, y - 4, 38, 48, scene.frame, 3) +
          rect(left, y, 30, 40, glass) +
          rect(left + 13.5, y, 3, 40, scene.frame) +
          rect(left, y + 18, 30, 3, scene.frame)
        );
      }),
    )
    .join('');
}

function shopFront(
  x: number,
  width: number,
  ground: number,
  cloth: string,
  door: House['door'],
  index: number,
  scene: Scene,
): Shape {
  const inside = x + 10;
  const room = width - 20;
  const doorWidth = 38;
  const doorX = { left: inside + 4, middle: x + width / 2 - doorWidth / 2, right: inside + room - doorWidth - 4 }[door];
  const panes =
    door === 'middle'
      ? [
          [inside, doorX - inside - 8],
          [doorX + doorWidth + 8, inside + room - doorX - doorWidth - 8],
        ]
      : door === 'left'
        ? [[doorX + doorWidth + 10, room - doorWidth - 14]]
        : [[inside, room - doorWidth - 14]];
  const stripes = Math.round(width / 18);
  return (
    rect(doorX, ground - 76, doorWidth, 76, scene.ink, 4) +
    rect(doorX + 8, ground - 66, doorWidth - 16, 30, scene.lit, 2) +
    circle(doorX + doorWidth - 8, ground - 26, 3, scene.lit) +
    panes
      .map(
        ([left = 0, size = 0], pane) =>
          rect(left, ground - 74, size, 56, scene.frame, 3) +
          rect(left + 4, ground - 70, size - 8, 48, scene.lit) +
          goods(left + 4, ground - 22, size - 8, index + pane, scene),
      )
      .join('') +
    Array.from({ length: stripes }, (_, stripe) => {
      const size = (width + 12) / stripes;
      const left = x - 6 + stripe * size;
      const colour = stripe % 2 ? scene.frame : cloth;
      return path(
        `M${left + 3} ${ground - 104}H${left + size + 3}L${left + size} ${ground - 82}A${size / 2} 8 0 0 1 ${left} ${ground - 82}Z`,
        colour,
      );
    }).join('')
  );
}

function goods(left: number, floor: number, width: number, seed: number, { cloth }: Scene): Shape {
  const count = Math.max(1, Math.floor(width / 24));
  return Array.from({ length: count }, (_, index) => {
    const x = left + (width / count) * (index + 0.5);
    const colour = cloth[(seed + index) % cloth.length] ?? '#cf3b46';
    const kind = (seed + index * 2) % 4;
    if (kind === 0) return rect(x - 8, floor - 16, 16, 16, colour, 2) + rect(x - 2, floor - 16, 4, 16, '#fffdf8');
    if (kind === 1) return heart(x, floor - 12, 9, colour);
    if (kind === 2)
      return path(
        `M${x - 9} ${floor - 14}H${x + 9}Q${x + 8} ${floor} ${x} ${floor}Q${x - 8} ${floor} ${x - 9} ${floor - 14}Z`,
        colour,
      );
    return rect(x - 3, floor - 22, 6, 22, colour, 1) + circle(x, floor - 26, 3, '#f2c14a');
  }).join('');
}

function lamp(x: number, { ink, lit }: Scene): Shape {
  return (
    rect(x - 4, 262, 8, 236, ink) +
    rect(x - 14, 486, 28, 12, ink, 3) +
    path(`M${x - 20} 264L${x - 14} 300H${x + 14}L${x + 20} 264Z`, lit) +
    path(`M${x - 24} 264L${x} 246L${x + 24} 264Z`, ink) +
    rect(x - 15, 298, 30, 6, ink, 2)
  );
}

function bunting(from: number, to: number, { cloth, ink }: Scene): Shape {
  const count = 19;
  const y = (t: number): number => 250 + 150 * t * (1 - t) * 0.9;
  const flags = Array.from({ length: count }, (_, index) => {
    const t = (index + 0.5) / count;
    const x = from + (to - from) * t;
    return path(`M${x - 13} ${y(t)}H${x + 13}L${x} ${y(t) + 30}Z`, cloth[index % cloth.length] ?? ink);
  });
  return line(`M${from - 40} 250Q${(from + to) / 2} ${250 + 67} ${to} 250`, ink, 2.5) + flags.join('');
}

/** What the bird brings home. */
function parcel(x: number, y: number, { cloth, ink, bird }: Scene): Shape {
  return (
    line(`M${x - 26} ${y - 88}L${x} ${y}`, bird.body, 2) +
    group(
      `rotate(6 ${x} ${y})`,
      rect(x - 24, y, 48, 42, cloth[0] ?? ink, 4),
      rect(x - 5, y, 10, 42, cloth[1] ?? ink),
      rect(x - 24, y + 15, 48, 9, cloth[1] ?? ink),
    ) +
    path(
      `M${x} ${y}C${x - 24} ${y - 22} ${x - 32} ${y - 2} ${x} ${y}C${x + 32} ${y - 2} ${x + 24} ${y - 22} ${x} ${y}Z`,
      cloth[1] ?? ink,
    )
  );
}

function pots({ cloth, ink }: Scene): Shape {
  return [612, 1112, 1322]
    .map(
      (x, index) =>
        circle(x, 462, 17, '#4d8b62') +
        circle(x - 13, 472, 12, '#2f5c41') +
        circle(x + 13, 472, 12, '#2f5c41') +
        circle(x - 6, 456, 4, cloth[index] ?? ink) +
        circle(x + 8, 464, 4, cloth[index + 1] ?? ink) +
        path(`M${x - 15} 478H${x + 15}L${x + 11} 498H${x - 11}Z`, '#a2613f'),
    )
    .join('');
}
