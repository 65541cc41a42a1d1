import type { FeedbackInput } from '@aftercart/contract';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Scale } from '../../controls/scale/scale.ts';
import type { AftercartTextArea } from '../../controls/text-area/text-area.ts';
import { AftercartElement } from '../../internal/aftercart-element.ts';
import type { AftercartConnection } from '../../internal/connection.ts';
import { FormAssociation } from '../../internal/form-association.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { catalogue } from './messages/catalogue.ts';
import type { RatingKey } from './messages/en.ts';
import { RatingController, type RatingHost } from './rating.controller.ts';
import {
  type CommentMode,
  missingFrom,
  type RatingMetric,
  type RatingState,
  type RatingStep,
  scoreFrom,
} from './rating.machine.ts';
import { doneStep, formStep, questionFor, type RatingAspect, type RatingView, scaleSelector } from './rating.steps.ts';
import { ratingStyles } from './rating.styles.ts';

export type SubjectType = FeedbackInput['subject']['type'];

const ended: ReadonlySet<RatingStep> = new Set(['sent', 'answered']);

/**
 * Asks for a score and its reason. It can be used before anything else is loaded, keeps what was entered over a reload and never sends
 * without its button.
 *
 * @summary A rating: satisfaction in stars, recommendation 0-10 or effort 1-7, with a comment.
 * @tag aftercart-rating
 * @fires {AftercartRatingSubmitEvent} aftercart-rating-submit - The answer is about to be sent; can be cancelled.
 * @fires {AftercartRatingSubmittedEvent} aftercart-rating-submitted - The server has the answer.
 * @fires {AftercartRatingFailedEvent} aftercart-rating-failed - The answer could not be sent.
 * @fires {Event} change - The shopper chose another score.
 * @csspart base - The card around everything.
 * @csspart form - The form with scale, comment and button.
 * @csspart group - The fieldset of the scale.
 * @csspart label - The question.
 * @csspart options - The row of scores.
 * @csspart option - One score.
 * @csspart comment-label - The label of the comment.
 * @csspart comment - The comment's text field.
 * @csspart submit - The button.
 * @csspart error - What went wrong.
 * @csspart thanks - The end.
 * @csspart title - The heading of the end.
 * @csspart reward - What the shopper gets for the answer.
 * @cssproperty --aftercart-color-accent - Colour of the button and of the chosen number.
 * @cssproperty --aftercart-color-star - Colour of filled stars.
 */
export class AftercartRating extends AftercartElement implements RatingHost {
  static readonly formAssociated = true;
  static override styles = ratingStyles;
  static override properties: PropertyDeclarations = {
    metric: {},
    subjectType: { attribute: 'subject-type' },
    subjectId: { attribute: 'subject-id' },
    question: {},
    commentMode: { attribute: 'comment-mode' },
    anonymous: { type: Boolean },
    aspects: { type: Array },
    name: { reflect: true },
    value: { noAccessor: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    formDisabled: { state: true },
  };

  /** What is measured: `csat` (1-5 stars), `nps` (0-10) or `ces` (1-7). */
  declare metric: RatingMetric;
  /** What the answer is about. */
  declare subjectType: SubjectType;
  /** Which one, e.g. the order's id. */
  declare subjectId: string;
  /** The question, instead of ours for the metric and subject. */
  declare question: string;
  /** Whether a comment may, must or cannot be written. */
  declare commentMode: CommentMode;
  /** Sides of the subject to score with stars besides: `[{ code, label }]`, as a property or as JSON in the attribute. */
  declare aspects: readonly RatingAspect[];
  /** Sends the answer without the shopper's identity. */
  declare anonymous: boolean;
  /** Name under which a form around the element gets the score. */
  declare name: string;
  /** Whether the form around the element needs a score. */
  declare required: boolean;
  /** Whether the element is out of use. */
  declare disabled: boolean;
  declare private formDisabled: boolean;

  protected override readonly strings = new LocalizeController<RatingKey>(this, this.provider, catalogue);
  readonly #rating = new RatingController(this);
  #wanted = '';
  #shown: RatingStep = 'open';
  /** Undefined while Lit's own constructor asks for the first update, where a `#private` name could not even be asked for. */
  private readonly association: FormAssociation | undefined = new FormAssociation(this, () => ({
    value: this.#rating.state.score === null ? null : this.value,
    missing: this.required && this.#rating.state.score === null,
    anchor: this.#scale?.shadowRoot?.querySelector('input') ?? null,
  }));

  constructor() {
    super();
    this.metric = 'csat';
    this.subjectType = 'general';
    this.subjectId = '';
    this.question = '';
    this.commentMode = 'optional';
    this.aspects = [];
    this.anonymous = false;
    this.name = '';
    this.required = false;
    this.disabled = false;
    this.formDisabled = false;
  }

  /** The chosen score as text, empty while there is none. */
  get value(): string {
    return String(this.#rating.state.score ?? '');
  }

  set value(value: string) {
    this.#wanted = value;
    this.#rating.dispatch({ type: 'choose', score: scoreFrom(value, this.metric) });
  }

  /** The form around the element. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Native validity: a score is missing where one is required. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The browser's words for what is wrong. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the score is checked when the form is sent. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** @internal What the provider above gives. */
  get connection(): AftercartConnection | undefined {
    return this.provider.current;
  }

  /** @internal */
  get draftSubject(): string {
    return [this.metric, this.subjectType, this.subjectId].join(':');
  }

  /** True when a score is there or none is required. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** As `checkValidity`, and shows the browser's message. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Refuses the score with a reason of the page's own; empty accepts it again. */
  setCustomValidity(message: string): void {
    this.association?.setCustomValidity(message);
  }

  formResetCallback(): void {
    this.#rating.dispatch({ type: 'reset' });
    this.value = this.getAttribute('value') ?? '';
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  /** @internal */
  stateChanged(): void {
    this.association?.sync();
  }

  /** @internal */
  feedbackInput({ score, comment, aspects }: RatingState): FeedbackInput {
    return {
      metric: this.metric,
      score: score ?? 0,
      subject: { type: this.subjectType, ...(this.subjectId && { id: this.subjectId }) },
      locale: this.strings.locale,
      ...(Object.keys(aspects).length > 0 && { aspects }),
      ...(comment.trim() && { comment: comment.trim() }),
      ...(this.anonymous && { anonymous: true }),
    };
  }

  override requestUpdate(
    name?: PropertyKey,
    old?: unknown,
    options?: Parameters<AftercartElement['requestUpdate']>[2],
  ): void {
    super.requestUpdate(name, old, options);
    if (!this.association) return;
    // The attribute of the metric may come after that of the value.
    if (name === 'metric') this.value = this.#wanted;
    if (name === 'required') this.association.sync();
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Where the browser would point is known once the scale is drawn.
    if (changed.size > 0) void this.#scale?.updateComplete.then(() => this.association?.sync());
    const { step } = this.#rating.state;
    if (step === this.#shown) return;
    this.#shown = step;
    if (step === 'sending') this.holdHeight();
    if (ended.has(step)) void this.focusAfterUpdate('.title');
  }

  protected override content(): TemplateResult {
    const view = this.#view();
    return ended.has(view.state.step) ? doneStep(view) : formStep(view);
  }

  #view(): RatingView {
    return {
      state: this.#rating.state,
      strings: this.strings,
      metric: this.metric,
      question: this.question || questionFor(this.metric, this.subjectType, this.strings),
      commentMode: this.commentMode,
      aspects: this.aspects,
      disabled: this.disabled || this.formDisabled,
      choose: this.#choose,
      write: this.#write,
      rate: this.#rate,
      submit: this.#submit,
    };
  }

  readonly #choose = (event: Event): void => {
    event.stopPropagation();
    this.value = String((event.target as Scale).value ?? '');
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  readonly #rate = (aspect: string, event: Event): void => {
    event.stopPropagation();
    this.#rating.dispatch({ type: 'rate', aspect, score: (event.target as Scale).value });
  };

  readonly #write = (event: Event): void => {
    this.#rating.dispatch({ type: 'write', comment: (event.target as AftercartTextArea).value });
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#rating.dispatch({ type: 'attempt' });
    const missing = missingFrom(this.#rating.state, this.commentMode);
    if (missing === null) void this.#rating.submit();
    else void this.focusAfterUpdate(missing === 'score' ? scaleSelector : 'aftercart-text-area');
  };

  get #scale(): Scale | null {
    return this.renderRoot?.querySelector<Scale>(scaleSelector);
  }

  get #internals(): ElementInternals {
    if (!this.association) throw new Error('used before construction');
    return this.association.internals;
  }
}
