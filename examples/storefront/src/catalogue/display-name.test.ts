import { expect, it } from 'vitest';
import { displayName } from './display-name.ts';

it.each([
  ['WHITE HANGING HEART T-LIGHT HOLDER', 'White Hanging Heart T-Light Holder'],
  ["POPPY'S PLAYHOUSE BEDROOM ", "Poppy's Playhouse Bedroom"],
  ["PAPER CHAIN KIT 50'S CHRISTMAS", "Paper Chain Kit 50's Christmas"],
  ['HEART OF WICKER SMALL', 'Heart of Wicker Small'],
  ['SET/20 RED RETROSPOT PAPER NAPKINS', 'Set/20 Red Retrospot Paper Napkins'],
  ['LUNCH BAG  BLACK SKULL.', 'Lunch Bag Black Skull.'],
  ['THE KING GIFT BAG 25x24x12cm', 'THE KING GIFT BAG 25x24x12cm'],
  ['PACK OF SIX LED TEA LIGHTS', 'Pack of Six LED Tea Lights'],
  ['Discount', 'Discount'],
])('writes %s as %s', (description, name) => {
  expect(displayName(description)).toBe(name);
});
