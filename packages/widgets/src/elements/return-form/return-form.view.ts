import type { ReturnFormController } from './return-form.controller.ts';
import { shownProblems } from './return-form.rules.ts';
import type { ReturnFormState } from './return-form.state.ts';
import type { Strings } from './return-form.words.ts';

/** What the templates are given. */
export interface ReturnFormView extends Strings {
  readonly state: ReturnFormState;
  readonly controller: ReturnFormController;
  /** What is typed to find a line. */
  readonly filter: string;
  /** Whether all lines are shown, however many there are. */
  readonly unfolded: boolean;
  readonly search: (event: Event) => void;
  readonly unfold: () => void;
}

/** The words for what is wrong with a field; empty when nothing is. */
export const errorAt = ({ state, text }: ReturnFormView, field: string): string => {
  const problem = shownProblems(state).find((each) => each.field === field);
  return problem ? text(problem.message) : '';
};
