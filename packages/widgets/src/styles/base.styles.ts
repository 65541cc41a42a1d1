import { cardStyles, essentials } from './essentials.styles.ts';
import { rest } from './rest.styles.ts';

/** What elements and controls have in common. */
export const shared = [...essentials, ...rest];

/** The card with all that elements and controls have in common. */
export const frameStyles = [...shared, cardStyles];
