import { fieldStyles } from '../field.styles.ts';
import { textAreaLook } from './text-area-look.styles.ts';

export const textAreaStyles = [...fieldStyles, textAreaLook];
