import manifest from 'virtual:custom-elements';
import { createMockFetch, SESSION_PATH } from '@aftercart/mocks';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/provider/define.ts';
import './preview.css';

setCustomElementsManifest(manifest);

/** A story outside of Storybook's own window is checked from outside: two runs of axe at once would be an error. */
const standalone = window === window.parent;

/** Every render is a shop of its own: what one story has sent, no other finds. */
const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'zh-CN', title: '简体中文' },
          { value: 'th', title: 'ไทย' },
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'As the page' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      toolbar: {
        title: 'Direction of the page',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    size: {
      toolbar: {
        title: 'Size',
        icon: 'grow',
        items: [
          { value: 'default', title: 'Default' },
          { value: 'large', title: 'Large type' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en', theme: 'auto', direction: 'ltr', size: 'default', a11y: { manual: standalone } },
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Elements', 'Controls'] } },
  },
  decorators: [
    (story, { globals, parameters }) => {
      const { locale, theme, direction, size } = globals as Record<'locale' | 'theme' | 'direction' | 'size', string>;
      const { documentElement } = document;
      documentElement.lang = locale;
      documentElement.dir = direction;
      documentElement.dataset['theme'] = theme;
      localStorage.clear();
      return html`<aftercart-provider
        base-url=${location.origin}
        publishable-key="pk_storybook"
        session-url=${SESSION_PATH}
        theme=${theme}
        size=${size}
        .fetch=${createMockFetch((parameters as { scenario?: Parameters<typeof createMockFetch>[0] }).scenario)}
      >
        <div class="story">${story()}</div>
      </aftercart-provider>`;
    },
  ],
};

export default preview;
