import type { LocalizeController } from '../../internal/localize-controller.ts';
import type { PointsKey } from './messages/en.ts';
import type { PointsController } from './points.controller.ts';
import type { PointsData, PointsState } from './points.machine.ts';

export type Strings = LocalizeController<PointsKey>;

/** What the templates are given. */
export interface PointsView {
  readonly state: PointsState;
  readonly data: PointsData;
  readonly strings: Strings;
  readonly controller: PointsController;
  readonly copy: (code: string) => void;
  /** The code that was copied last. */
  readonly copied: string;
}
