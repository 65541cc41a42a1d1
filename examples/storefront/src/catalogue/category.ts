/** The departments of the shop. Some have return rules of their own. */
export const categories = [
  'kitchen',
  'light',
  'home',
  'bags',
  'celebrate',
  'paper',
  'play',
  'garden',
  'jewellery',
  'care',
] as const;

export type Category = (typeof categories)[number];

/** What the API calls them: its widgets show these words where a rule speaks of a kind of goods. */
export const categoryNames: Readonly<Record<Category, string>> = {
  kitchen: 'Kitchen & tea',
  light: 'Candles & light',
  home: 'Around the home',
  bags: 'Bags & travel',
  celebrate: 'Celebrations',
  paper: 'Paper & wrap',
  play: 'Toys & play',
  garden: 'Garden',
  jewellery: 'Jewellery',
  care: 'Bath & care',
};

/**
 * The first row that speaks of a word of the description decides, so the order is the meaning: a candle in a teacup is
 * a candle, a Christmas card is for Christmas, a jewellery box is a piece of furniture.
 */
const words: readonly (readonly [Category, RegExp])[] = [
  ['care', /\b(SOAP|PLASTERS?|BATH SALTS?|BUBBLE BATH|TALC|HAND CREAM|TISSUES|LIP|SHOWER|MANICURE|SPONGE)\b/],
  ['home', /\b(JEWELLERY BOX|JEWELLERY CABINET|NECKLACE HANGER|TRINKET|KEY RACK|RING HOLDER)\b/],
  ['home', /\b(BUILDING BLOCK WORD|DRAWER KNOB|DOORSTOP|LAMPSHADE)\b/],
  ['paper', /\bRIBBONS?\b/],
  ['kitchen', /\bNAPKIN CHARMS\b/],
  ['jewellery', /\b(NECKLACE|BRACELET|EARRINGS?|RING|CHARMS?|BROOCH|HAIR ?(GRIP|CLIP|BAND|COMB)|TIARA|BANGLE)S?\b/],
  ['light', /\b(CANDLES?|T-?LIGHTS?|VOTIVE|LANTERNS?|LIGHTS?|LAMPS?|INCENSE|CANDLESTICK|CHANDELIER|NIGHT LIGHT)\b/],
  ['celebrate', /\b(CHRISTMAS|XMAS|BUNTING|PARTY|GARLAND|WREATH|EASTER|BALLOONS?|BIRTHDAY|ADVENT|HONEYCOMB)\b/],
  ['celebrate', /\b(BAUBLES?|ANGEL|REINDEER|SANTA|SNOWFLAKE|ANTS? TREE|CONFETTI|CRACKERS?|VALENTINE|WEDDING|TINSEL)\b/],
  ['bags', /\b(BAGS?|SHOPPER|PURSE|WALLET|LUGGAGE|UMBRELLA|PARASOL|TOTE|RUCKSACK|BACKPACK|PASSPORT|TRAVEL)\b/],
  ['garden', /\b(GARDEN|GARDENERS?|HERB|PLANT|PLANTER|WATERING|BIRD ?HOUSE|BIRDHOUSE|SHED|PICNIC|BIRD ?TABLE)\b/],
  ['garden', /\b(FEEDER|FLOWER POT|TROWEL|SEEDS?|GNOME|SUNDIAL|WINDMILL|DECKCHAIR|BIRDBATH|BEE|POTTING)\b/],
  ['paper', /\b(CARDS?|WRAP|STICKERS?|NOTE ?BOOKS?|PENCILS?|RIBBONS?|PENS?|TAGS?|TAPE|MAGNETS?|SKETCHBOOK|LETTERS?)\b/],
  ['paper', /\b(POSTCARDS?|ERASERS?|RULER|JOURNAL|NOTELETS?|PAPERWEIGHT|CALENDAR|ENVELOPES?|STENCILS?|PAD|TISSUE)\b/],
  ['kitchen', /\b(CAKES?|TEA|MUGS?|CUPS?|TEACUPS?|BOWLS?|PLATES?|JUGS?|JAM|BAKING|CUTLERY|NAPKINS?|SPICE|PANTRY)\b/],
  ['kitchen', /\b(RECIPE|EGGS?|TRAYS?|DOIL(Y|IES)|SAUCERS?|CAKESTAND|TEAPOT|COFFEE|KITCHEN|BREAD|BISCUIT|COOKIE)\b/],
  ['kitchen', /\b(GLASS(ES)?|BOTTLES?|JARS?|TINS?|APRON|OVEN|PAN|MOULDS?|SPOONS?|BEAKERS?|LUNCH|SNACK|DISH|COSY)\b/],
  ['kitchen', /\b(MEASURING|SCALES|POPCORN|FOOD|SUGAR|MILK|BUTTER|LEMONADE|STRAWS|CHOPSTICKS|COASTERS?|CUTTERS?)\b/],
  ['play', /\b(DOLLY?|TOYS?|JIGSAW|SPACEBOY|CHILDRENS?|CHILDS|FELTCRAFT|PLAYING|CIRCUS|MONEY BANK|GAMES?|PUPPETS?)\b/],
  ['play', /\b(PLAYHOUSE|SKIPPING|YO ?YO|SPINNING|HARMONICA|TATTOOS?|BABUSHKA|ROBOT|SOLDIERS?|DOMINOES|BLOCKS?)\b/],
  ['play', /\b(KNITTING|SEWING|CRAFT|COLOURING|CRAYONS|CHALK|ABACUS|RATTLE|TEDDY|BABY|RABBIT|DINOSAURS?)\b/],
];

const hotWaterBottle = /\bHOT WATER BOTTLE|HAND WARMER\b/;

/** Reads the department of a product from the words of its description. */
export function categoryOf(description: string): Category {
  const text = description.toUpperCase();
  if (hotWaterBottle.test(text)) return 'home';
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'home';
}
