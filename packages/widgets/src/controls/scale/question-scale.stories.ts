import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { faceStyles } from './face.styles.ts';
import { drawFace } from './face.ts';
import { questionScale } from './question-scale.ts';
import { scaleStyles } from './scale.styles.ts';

interface Args {
  readonly value: number | null;
  readonly disabled: boolean;
}

const show = inShadow(scaleStyles, faceStyles);

const meta: Meta<Args> = {
  title: 'Controls/Question scale',
  args: { value: null, disabled: false },
  render: ({ value, disabled }) => {
    const owner = {};
    return html`${show(
      () =>
        html`${questionScale(owner, {
          label: 'How satisfied are you?',
          describedBy: '',
          look: 'faces',
          draw: drawFace,
          name: 'score',
          range: [1, 5],
          value,
          ends: ['Very dissatisfied', 'Very satisfied'],
          nameOf: (score) => `${score} of 5`,
          disabled,
          choose: () => undefined,
          keydown: () => undefined,
        })}`,
    )}`;
  },
};

export default meta;

export const Faces: StoryObj<Args> = {};
export const FacesChosen: StoryObj<Args> = { args: { value: 4 } };
export const Disabled: StoryObj<Args> = { args: { value: 2, disabled: true } };
