import type { CashbackController } from './cashback.controller.ts';
import type { CashbackState } from './cashback.state.ts';
import type { Strings } from './cashback.words.ts';

/** What the templates are given. */
export interface CashbackTemplateView extends Strings {
  readonly state: CashbackState;
  readonly controller: CashbackController;
  /** The one campaign that is asked for; empty for all. */
  readonly campaignId: string;
}
