import type { CaseController } from './case.controller.ts';
import type { CaseState } from './case.machine.ts';
import type { Strings } from './case.words.ts';

/** What the templates are given. */
export interface CaseView {
  readonly state: CaseState;
  readonly strings: Strings;
  readonly controller: CaseController;
}
