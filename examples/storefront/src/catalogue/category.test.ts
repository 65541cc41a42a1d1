import { expect, it } from 'vitest';
import { categoryOf } from './category.ts';

it.each([
  ['REGENCY CAKESTAND 3 TIER', 'kitchen'],
  ['WHITE HANGING HEART T-LIGHT HOLDER', 'light'],
  ['JUMBO BAG RED RETROSPOT', 'bags'],
  ['PARTY BUNTING', 'celebrate'],
  ["PAPER CHAIN KIT 50'S CHRISTMAS ", 'celebrate'],
  ['ALARM CLOCK BAKELIKE RED', 'home'],
  ['SCOTTIE DOG HOT WATER BOTTLE', 'home'],
  ['HERB MARKER ROSEMARY', 'garden'],
  ['SILVER HEART CHARM BRACELET', 'jewellery'],
  ['SMALL GLASS HEART TRINKET POT', 'home'],
  ['PLASTERS IN TIN SPACEBOY', 'care'],
  ['FELTCRAFT PRINCESS CHARLOTTE DOLL', 'play'],
  ['6 RIBBONS RUSTIC CHARM', 'paper'],
  ['', 'home'],
])('puts %s into %s', (description, category) => {
  expect(categoryOf(description)).toBe(category);
});
