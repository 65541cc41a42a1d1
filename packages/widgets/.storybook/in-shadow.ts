import { type CSSResultGroup, html, LitElement, type TemplateResult } from 'lit';
import { frameStyles } from '../src/styles/base.styles.ts';

/** Gives a template the shadow root and the styles that it has inside an element. */
class StoryShadow extends LitElement {
  static override properties = { template: { attribute: false } };
  declare template: () => TemplateResult;

  override render(): TemplateResult {
    return html`<div class="base" part="base">${this.template()}</div>`;
  }
}

let count = 0;

/** Renders templates as an element would, with these styles. Called once for a file of stories. */
export function inShadow(...styles: CSSResultGroup[]): (template: () => TemplateResult) => HTMLElement {
  count += 1;
  const name = `story-shadow-${count}`;
  customElements.define(
    name,
    class extends StoryShadow {
      static override styles = [...frameStyles, ...styles];
    },
  );
  return (template) => Object.assign(document.createElement(name), { template });
}
