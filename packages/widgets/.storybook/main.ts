import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';
import { elementManifestPlugin } from './element-manifest.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), elementManifestPlugin()],
    resolve: { ...vite.resolve, conditions: ['@aftercart/source', ...defaultClientConditions] },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Found only while a story loads, a dependency makes Vite reload the page under it.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        '@lit/reactive-element',
        '@lit/reactive-element/css-tag.js',
        'lit',
        'lit/directive.js',
        'lit/html.js',
        'lit/directives/if-defined.js',
        'axe-core',
        '@aftercart/mocks > msw',
        '@aftercart/client > ky',
        '@aftercart/contract > zod/mini',
      ],
    },
  }),
};

export default config;
