/** What the analyzer reads, for the published manifest and for Storybook's tables alike. */
export default {
  litelement: true,
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.{test,stories}.ts'],
  // It would write the folder of every run into package.json.
  packagejson: false,
};
