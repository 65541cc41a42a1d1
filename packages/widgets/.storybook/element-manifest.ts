import type { Plugin } from 'vite';
import { elementManifest } from '../scripts/element-manifest.ts';

const name = 'virtual:custom-elements';

/** The tables of properties and events are made of the sources as they are, without a build before. */
export function elementManifestPlugin(): Plugin {
  return {
    name: 'aftercart-element-manifest',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) => (id === `\0${name}` ? `export default ${await elementManifest()}` : undefined),
  };
}
