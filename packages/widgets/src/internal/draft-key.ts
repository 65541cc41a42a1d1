/** Values that outlive a page when the browser forbids its own storage. */
export const draftMemory = new Map<string, string>();

/** A draft belongs to a merchant, an element and what it is about. */
export const draftKey = (publishableKey: string, element: string, subject: string): string =>
  `aftercart:${publishableKey}:${element}:${subject}`;

/** What is stored under a key, of whatever age. */
export function storedDraft(key: string): string | null {
  try {
    return draftMemory.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}
