/** Where the focus goes when what is shown changes. */

/** What is wrong with a step. */
export const summarySelector = '.summary';
/** The first thing to do in a panel that was opened. */
export const panelSelector = '.panel :is([data-first], button)';
/** What went wrong in a panel. */
export const panelNoticeSelector = '.panel .notice';
/** What says which return, claim or case it is, folded or alone. */
export const caseSelector = (id: string): string => `[data-case="${CSS.escape(id)}"] > :is(summary, .case-head)`;
/** A field by the name that its problems carry. */
export const fieldSelector = (name: string): string => `[data-field="${CSS.escape(name)}"]`;
