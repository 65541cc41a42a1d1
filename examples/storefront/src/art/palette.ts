/** The colours that a picture is cut from. */
export interface Palette {
  /** The paper behind everything. */
  ground: string;
  /** A second, quieter paper: the shape behind the object. */
  shade: string;
  main: string;
  dark: string;
  light: string;
  accent: string;
}

interface Tone {
  main: string;
  dark: string;
  light: string;
  accent: string;
  grounds: readonly [ground: string, shade: string][];
}

const butter = ['#f7ecc8', '#efdc9f'] as [string, string];
const sky = ['#dcebf1', '#bfd9e4'] as [string, string];
const mint = ['#dcede1', '#bcdcc7'] as [string, string];
const rose = ['#f8e0de', '#f0c4c1'] as [string, string];
const lilac = ['#e8e2f0', '#d2c7e2'] as [string, string];
const sand = ['#efe7da', '#ddcfb8'] as [string, string];
const mist = ['#e4e9eb', '#cad4d8'] as [string, string];

const tones = {
  red: { main: '#cf3b46', dark: '#9c2532', light: '#f6d5cf', accent: '#f2c14a', grounds: [sky, butter, mint, mist] },
  pink: { main: '#e98aa6', dark: '#b95576', light: '#fbe4e6', accent: '#6bab95', grounds: [mint, butter, lilac, sky] },
  blue: { main: '#3d6fa8', dark: '#27496f', light: '#dbe7f3', accent: '#f0b449', grounds: [butter, rose, sand, mint] },
  green: {
    main: '#4d8b62',
    dark: '#2f5c41',
    light: '#dcecd9',
    accent: '#ee9f7d',
    grounds: [rose, butter, lilac, sand],
  },
  white: { main: '#fffdf8', dark: '#c9c3b6', light: '#ffffff', accent: '#cf5b55', grounds: [sky, rose, mint, lilac] },
  cream: { main: '#f8efdb', dark: '#d3bf98', light: '#fffaf0', accent: '#5a8f8a', grounds: [sky, rose, mint, mist] },
  black: { main: '#2b3138', dark: '#14181d', light: '#e8e4dc', accent: '#d9574f', grounds: [butter, rose, mint, sky] },
  silver: {
    main: '#a9b6bd',
    dark: '#73838c',
    light: '#e9eff1',
    accent: '#b5668a',
    grounds: [lilac, rose, butter, mint],
  },
  gold: { main: '#d8a23b', dark: '#a2721d', light: '#fbeac0', accent: '#b5485a', grounds: [sky, lilac, mint, rose] },
  purple: {
    main: '#80649f',
    dark: '#553f72',
    light: '#e9e0f2',
    accent: '#e9b14b',
    grounds: [butter, mint, sand, rose],
  },
  wood: { main: '#b98a58', dark: '#855c34', light: '#efdcc2', accent: '#4f8a83', grounds: [mint, sky, rose, butter] },
  yellow: { main: '#f0bd45', dark: '#bd8a1c', light: '#fdf0c9', accent: '#3f7d8c', grounds: [sky, lilac, mint, rose] },
  orange: {
    main: '#e7834a',
    dark: '#b3572a',
    light: '#fbe0cc',
    accent: '#39758a',
    grounds: [sky, mint, butter, lilac],
  },
  teal: { main: '#3f8f8f', dark: '#235f62', light: '#d6ecea', accent: '#ee8d73', grounds: [rose, butter, sand, lilac] },
} satisfies Record<string, Tone>;

type ToneName = keyof typeof tones;

/** The earlier row wins: `RED RETROSPOT` is red, a `VINTAGE` thing has the colour of its second word. */
const words: readonly (readonly [ToneName, RegExp])[] = [
  ['pink', /\b(PINK|FUSCHIA|FUCHSIA|BUBBLEGUM|SWEETHEART)\b/],
  ['red', /\b(RED|RUBY|STRAWBERRY|STRAWBERRIES|CHERRY|SANTA|TOADSTOOLS?|CHILLI|SCOTTIE)\b/],
  ['blue', /\b(BLUE|NAVY|SPACEBOY|SAILOR|AQUA|AIRLINE|UNION|SKY)\b/],
  ['green', /\b(GREEN|OLIVE|FERN|HERB|APPLES?|PEARS?|WOODLAND|DINOSAURS?|HOLLY|IVY|BOTANICAL|LEAF)\b/],
  ['black', /\b(BLACK|SLATE|SKULLS?|CHALKBOARD|GUNMETAL)\b/],
  ['purple', /\b(PURPLE|LAVENDER|LILAC|AMETHYST|VIOLET|PLUM)\b/],
  ['orange', /\b(ORANGE|AMBER|PUMPKIN|CARROT|CINNAMON)\b/],
  ['yellow', /\b(YELLOW|LEMON|BEE|DAISY|CHICKS?|BANANA|HONEY)\b/],
  ['teal', /\b(TURQUOISE|MINT|TEAL|PEACOCK|AQUAMARINE|JADE)\b/],
  ['cream', /\b(CREAM|IVORY|VANILLA|FELT|LACE|DOILY|DOILEY|DOILIES)\b/],
  ['white', /\b(WHITE|SNOW|SNOWMAN|FEATHER|PORCELAIN|FROSTED)\b/],
  ['wood', /\b(WOOD|WOODEN|WICKER|BROWN|CHOCOLATE|NATURAL|RUSTIC|CORK|BASKET|COFFEE|RAFFIA|HESSIAN)\b/],
  ['gold', /\b(GOLD|BRASS|COPPER|CITRONELLA|REGENCY)\b/],
  ['silver', /\b(SILVER|ZINC|METAL|ALUMINIUM|GREY|TIN|MIRROR|DIAMANTE|CRYSTAL|GLASS|ENAMEL)\b/],
];

const unnamed: readonly ToneName[] = ['teal', 'red', 'blue', 'pink', 'yellow', 'green', 'purple', 'orange'];

/** `seed` is any whole number ≥ 0; the same text and seed always give the same palette. */
export function paletteOf(description: string, seed: number): Palette {
  const text = description.toUpperCase();
  const named = words.find(([, pattern]) => pattern.test(text))?.[0];
  const tone = tones[named ?? unnamed[seed % unnamed.length] ?? 'teal'];
  const [ground, shade] = tone.grounds[(seed >>> 3) % tone.grounds.length] ?? mist;
  return { ground, shade, main: tone.main, dark: tone.dark, light: tone.light, accent: tone.accent };
}
