import { createHash } from 'node:crypto';

const first = words(
  'Acorn Amber Apple Ash Aster Basil Birch Bramble Briar Bryony Cherry Clover Coral Damson Fern Flint',
  'Hazel Heather Holly Honey Indigo Iris Ivy Juniper Larch Laurel Linden Maple Marigold Meadow Nettle',
  'Olive Opal Pepper Plum Poppy Primrose Quince Robin Rosemary Rowan Saffron Sage Sorrel Tansy Teasel',
  'Thistle Violet Willow Wren',
);
const second = words(
  'Bunting Button Candlestick Cobble Cotton Cushion Doily Doorbell Drawer Feather Garland Gingham',
  'Hatbox Jamjar Kettle Keyhole Lantern Letterbox Marble Milkjug Mirror Muffin Napkin Notebook',
  'Paperclip Parasol Parcel Patchwork Pincushion Postcard Pudding Quilt Ribbon Saucer Scissors Shoebox',
  'Spindle Sugarbowl Tassel Teacup Teapot Teaspoon Thimble Tinsel Toadstool Trinket Velvet Whistle',
  'Wicker Windmill',
);

function words(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/**
 * A display name for a customer of whom the data knows only a number. It follows from the number alone and is plainly
 * made up, so that nobody takes it for a person: 2,500 names, so two customers may share one.
 */
export function madeUpName(customer: string): string {
  const bytes = createHash('sha256').update(`magpie-lane:${customer}`).digest();
  const pick = (list: readonly string[], offset: number): string =>
    list[bytes.readUInt32BE(offset) % list.length] ?? customer;
  return `${pick(first, 0)} ${pick(second, 4)}`;
}
