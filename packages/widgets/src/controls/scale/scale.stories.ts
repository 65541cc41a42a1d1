import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement, type TemplateResult } from 'lit';
import { cardStyles, essentials } from '../../styles/essentials.styles.ts';
import { scaleStyles } from './scale.styles.ts';
import { scale } from './scale.ts';
import type { ScaleView } from './scale-box.ts';
import { scaleKey } from './scale-key.ts';

type Args = Pick<ScaleView, 'label' | 'look' | 'range' | 'value' | 'disabled'>;

/** The template needs an element around it that has its styles. */
class ScaleStory extends LitElement {
  static override styles = [...essentials, cardStyles, scaleStyles];
  static override properties = { view: { attribute: false } };

  declare view: Args;

  override render(): TemplateResult {
    return html`<div class="base">
      ${scale(this, {
        ...this.view,
        name: 'score',
        ends: ['Very poor', 'Excellent'],
        face: String,
        nameOf: (score) => `${score} of ${this.view.range[1]}`,
        choose: (value) => {
          this.view = { ...this.view, value };
        },
        keydown: scaleKey,
      })}
    </div>`;
  }
}
if (!customElements.get('story-scale')) customElements.define('story-scale', ScaleStory);

const meta: Meta<Args> = {
  title: 'Controls/Scale',
  args: { label: 'How was your order?', look: 'stars', range: [1, 5], value: null, disabled: false },
  render: (view) => html`<story-scale .view=${view}></story-scale>`,
};

export default meta;

export const Stars: StoryObj<Args> = {};
export const StarsChosen: StoryObj<Args> = { args: { value: 4 } };
export const Numbers: StoryObj<Args> = { args: { look: 'numbers', range: [0, 10] } };
export const NumbersChosen: StoryObj<Args> = { args: { look: 'numbers', range: [0, 10], value: 9 } };
export const Disabled: StoryObj<Args> = { args: { value: 3, disabled: true } };
