/** What the platform calls; nobody else should. */
const callback = /^form(Associated|Reset|Disabled|StateRestore)Callback$/;

/**
 * The manifest tells users of an element what they may use, and no more: the analyzer also finds events by their dispatch, where it
 * knows neither their name nor what they mean.
 */
function publicSurface() {
  return {
    name: 'public-surface',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (!declaration.customElement) continue;
          declaration.members = declaration.members?.filter(
            ({ name, privacy, static: ofClass }) =>
              !ofClass && (privacy ?? 'public') === 'public' && !callback.test(name),
          );
          declaration.events = declaration.events?.filter(({ description }) => description);
        }
      }
    },
  };
}

/** What the analyzer reads, for the published manifest, Storybook's tables and the tests alike. */
export default {
  litelement: true,
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.{test,stories}.ts'],
  // It would write the folder of every run into package.json.
  packagejson: false,
  plugins: [publicSurface()],
};
