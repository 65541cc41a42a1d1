import { fieldStyles } from '../field.styles.ts';
import { cardsLook } from './cards.styles.ts';

export const choiceListStyles = [...fieldStyles, cardsLook];
