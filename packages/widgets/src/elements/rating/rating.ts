import type { PropertyDeclarations } from '@lit/reactive-element';
import type { AftercartConnection } from '../../internal/connection.ts';
import { draftKey, storedDraft } from '../../internal/draft-key.ts';
import { FormAssociation } from '../../internal/form-association.ts';
import { FrameElement } from '../../internal/frame-element.ts';
import { LaterPart } from '../../internal/later-part.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { firstCommon } from '../../messages/common.ts';
import { catalogue } from './messages/catalogue.ts';
import type { RatingKey } from './messages/en.ts';
import type * as AnswerPart from './rating.answer.ts';
import type { RatingAspect, RatingHost, SubjectType } from './rating.host.ts';
import type { CommentMode } from './rating.machine.ts';
import { Question, type QuestionView } from './rating.question.ts';
import { type RatingMetric, scoreFrom } from './rating.score.ts';
import { ratingStyles } from './rating.styles.ts';

const answerPart = new LaterPart(() => import('./rating.answer.ts'));

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
 * @csspart retry - The button that asks for the comment again when it did not load.
 * @csspart error - What went wrong.
 * @csspart thanks - The end.
 * @csspart title - The heading of the end.
 * @csspart reward - What the shopper gets for the answer.
 * @cssproperty --aftercart-color-accent - Colour of the button and of the chosen number.
 * @cssproperty --aftercart-color-star - Colour of filled stars.
 */
export class AftercartRating extends FrameElement implements RatingHost {
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

  /** @internal */
  override readonly strings = new LocalizeController<RatingKey>(this, this.provider, catalogue, firstCommon);
  #wanted = '';
  /** The score until the second part holds it. */
  #early: number | null = null;
  #isTouched = false;
  readonly #question = new Question((event) => {
    event.preventDefault();
    this.#answer?.attempt();
  });
  #answer: AnswerPart.RatingAnswer | undefined;
  #hasFailed = false;
  readonly #association = new FormAssociation(this, () => ({
    value: this.value || null,
    missing: this.required && !this.value,
    anchor: this.renderRoot?.querySelector('input'),
  }));
  readonly #internals = this.#association.internals;
  /** Undefined while Lit's own constructor asks for the first update, where a `#private` name could not even be asked for. */
  private readonly association: FormAssociation | undefined = this.#association;

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
    return String(this.#score ?? '');
  }

  set value(value: string) {
    this.#wanted = value;
    this.#choose(scoreFrom(value, this.metric));
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
  get inactive(): boolean {
    return this.disabled || this.formDisabled;
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
    this.#association.setCustomValidity(message);
  }

  formResetCallback(): void {
    this.#answer?.dispatch({ type: 'reset' });
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
    this.#association.sync();
  }

  override requestUpdate(...change: Parameters<FrameElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    const [name] = change;
    if (!this.association) return;
    // The attribute of the metric may come after that of the value.
    if (name === 'metric') this.value = this.#wanted;
    if (name === 'required') this.association.sync();
  }

  /** With a score there already, the first thing drawn is whole: what stands below the element moves once and not twice. */
  protected override async ready(): Promise<void> {
    await super.ready();
    if (this.#answer || this.#hasFailed || (this.#score === null && !this.#hasDraft)) return;
    const joining = this.#join();
    if (!this.hasUpdated) await joining;
  }

  protected override updated(): void {
    // Where the browser would point is known once the scale is drawn.
    this.#association.sync();
    answerPart.soon();
  }

  protected override draw(): void {
    const { metric, subjectType, question, strings, inactive, base } = this;
    const { form, room } = this.#question;
    const answer = this.#answer;
    const hasEnded = answer?.drawEnd(base);
    if (hasEnded) form.remove();
    else if (!form.parentNode) base.append(form);
    const view: QuestionView = {
      metric,
      subjectType,
      question,
      value: this.#score,
      disabled: inactive || answer?.state.step === 'sending',
      choose: this.#chosen,
      // Until then the radios' own keys work.
      keydown: (event) => answerPart.loaded?.scaleKey(event),
      hasAnswer: Boolean(answer),
      retry: this.#hasFailed ? this.#retry : undefined,
    };
    this.#question.update(view, strings);
    answer?.draw(room);
  }

  get #score(): number | null {
    return this.#answer ? this.#answer.state.score : this.#early;
  }

  get #hasDraft(): boolean {
    const key = this.connection?.publishableKey;
    return Boolean(key && storedDraft(draftKey(key, 'rating', this.draftSubject)));
  }

  #choose(score: number | null): void {
    if (!this.#answer) {
      this.#early = score;
      if (score !== null && answerPart.loaded) this.#take(answerPart.loaded);
    } else this.#answer.dispatch({ type: 'choose', score });
    this.stateChanged();
    this.requestUpdate();
  }

  /** Takes the second part in, or notes that it did not come. */
  async #join(): Promise<void> {
    try {
      this.#take(await answerPart.load());
    } catch {
      this.#hasFailed = true;
    }
    this.requestUpdate();
  }

  #take(part: typeof AnswerPart): void {
    this.#answer ??= new part.RatingAnswer(this, this.#early, this.#isTouched);
  }

  readonly #retry = (): void => {
    // The button goes, and the focus must not be lost with it.
    this.renderRoot.querySelector<HTMLElement>(':checked')?.focus();
    this.#hasFailed = false;
    this.requestUpdate();
  };

  readonly #chosen = (score: number): void => {
    this.#isTouched = true;
    this.value = String(score);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };
}
