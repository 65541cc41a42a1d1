/** Vite takes style sheets that a script imports into the page's own. */
declare module '*.css';
