/** The one style sheet of all hosted pages; the values are those of the widgets. Nothing is loaded from elsewhere. */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --surface: light-dark(#ffffff, #18191b);
  --ground: light-dark(#f6f6f7, #101112);
  --text: light-dark(#1b1c1e, #f1f2f3);
  --muted: light-dark(#5b5e64, #a7abb2);
  --border: light-dark(#e2e3e6, #35383d);
  --control: light-dark(#85888f, #7d828a);
  --accent: light-dark(#1b1c1e, #f1f2f3);
  --on-accent: light-dark(#ffffff, #18191b);
  --positive: light-dark(#176b45, #6fd0a0);
  --positive-soft: light-dark(#e9f5ef, #1b2f26);
  --caution: light-dark(#8a5300, #f0bf6b);
  --caution-soft: light-dark(#fdf3e2, #332a1b);
  --negative: light-dark(#b3261e, #ff9d94);
  --negative-soft: light-dark(#fcefee, #3a2221);
  --focus: light-dark(#1a5fd0, #8ab8ff);
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: max(1rem, 16px) / 1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Hiragino Sans GB',
    'Microsoft YaHei', 'Noto Sans', 'Noto Sans SC', 'Noto Sans Thai', 'Noto Sans Arabic', sans-serif;
  overflow-wrap: anywhere;
}
.page { max-inline-size: 40rem; margin-inline: auto; padding: clamp(0.75rem, 4vw, 2.5rem); padding-block-end: 2rem; }
.shop { margin: 0 0 1rem; color: var(--muted); font-weight: 600; }
main { display: grid; gap: 1rem; }
.card {
  background: var(--surface);
  border: 1px solid var(--border);
  border-radius: 12px;
  padding: clamp(1rem, 5vw, 2rem);
}
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
h2 { margin: 0 0 0.75rem; font-size: 1.125rem; line-height: 1.4; }
p { margin: 0 0 0.75rem; }
p:last-child { margin-block-end: 0; }
a { color: inherit; }
.muted { color: var(--muted); font-size: 0.9375rem; }
.quiet { color: var(--muted); font-size: 0.875rem; margin: 0 0 0.25rem; }
.text { white-space: pre-line; }
.notice { border-radius: 12px; padding: 0.75rem 1rem; margin: 0; }
.notice.good { background: var(--positive-soft); color: var(--positive); }
.notice.wait { background: var(--caution-soft); color: var(--caution); }
.notice.bad { background: var(--negative-soft); color: var(--negative); }
form { display: grid; gap: 0.75rem; margin: 0; }
form > h2, form > p { margin: 0; }
form + form { margin-block-start: 1.5rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--border); }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
legend, label.title { padding: 0; font-weight: 600; }
textarea, input[type='text'] {
  inline-size: 100%;
  font: inherit;
  color: inherit;
  background: var(--surface);
  border: 1px solid var(--control);
  border-radius: 8px;
  padding: 0.625rem 0.75rem;
}
textarea { min-block-size: 6.5rem; resize: vertical; }
.options { display: grid; gap: 0.5rem; margin-block-start: 0.75rem; }
.scale { grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr)); }
.option {
  display: flex;
  align-items: center;
  gap: 0.625rem;
  min-block-size: max(44px, 2.75em);
  padding: 0.375rem 0.75rem;
  border: 1px solid var(--control);
  border-radius: 8px;
  cursor: pointer;
}
.option:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.option input { flex: none; inline-size: 1.25rem; block-size: 1.25rem; margin: 0; accent-color: var(--accent); }
.five { grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.25rem; }
.five .option { justify-content: center; gap: 0.375rem; padding-inline: 0.25rem; }
.aspect { margin-block-start: 1rem; }
progress { display: block; inline-size: 100%; block-size: 0.375rem; margin-block-end: 1rem; accent-color: var(--accent); }
[aria-invalid='true'] { border-color: var(--negative); }
.error { color: var(--negative); margin: 0; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; }
button {
  font: inherit;
  font-weight: 600;
  min-block-size: max(44px, 2.75em);
  padding: 0.5rem 1.25rem;
  border-radius: 8px;
  border: 1px solid var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  cursor: pointer;
}
button.second { background: transparent; color: inherit; border-color: var(--control); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.steps { list-style: none; display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; margin: 1rem 0 0; padding: 0; }
.steps li { border-block-start: 4px solid var(--border); padding-block-start: 0.375rem; color: var(--muted); font-size: 0.875rem; }
.steps .done { border-color: var(--positive); }
.steps [aria-current] { border-color: var(--accent); color: var(--text); font-weight: 600; }
.timeline { list-style: none; margin: 0; padding: 0; }
.timeline li { position: relative; padding-inline-start: 1.5rem; padding-block-end: 1.25rem; }
.timeline li:last-child { padding-block-end: 0; }
.timeline li::before {
  content: '';
  position: absolute;
  inset-inline-start: 0;
  inset-block-start: 0.5rem;
  inline-size: 0.625rem;
  block-size: 0.625rem;
  border-radius: 50%;
  background: var(--control);
}
.timeline li::after {
  content: '';
  position: absolute;
  inset-inline-start: calc(0.3125rem - 1px);
  inset-block: 1.375rem -0.25rem;
  inline-size: 2px;
  background: var(--border);
}
.timeline li:last-child::after { content: none; }
.timeline .text { margin: 0.25rem 0 0; }
.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-block-start: 1.5rem; font-size: 0.9375rem; color: var(--muted); }
.languages > * { display: inline-block; padding-block: 0.25rem; }
.number { white-space: nowrap; }
@media (min-width: 30rem) { .steps { grid-template-columns: repeat(4, 1fr); } }
@media (forced-colors: active) {
  .steps [aria-current] { border-color: Highlight; }
  .timeline li::before { background: CanvasText; }
  .option:has(:checked) { border-color: Highlight; }
}
@media print { .languages, form { display: none; } }
`;
