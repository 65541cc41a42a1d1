const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.test(locale) ? 'rtl' : 'ltr';
}

/** A tag that Intl accepts, or undefined: a page's `lang` may hold anything. */
function valid(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The `lang` in force at a node, looking out of shadow roots. */
function pageLanguage(node: Element): string | null {
  const marked = node.closest('[lang]');
  if (marked) return marked.getAttribute('lang');
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? pageLanguage(root.host) : null;
}

/** Attribute → provider → page → browser → English. */
export function resolveLocale(host: Element, own: string, provided: string): string {
  return valid(own) ?? valid(provided) ?? valid(pageLanguage(host)) ?? valid(navigator.language) ?? 'en';
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when the page changes its language; one observer serves all elements. */
export function followPageLanguage(changed: () => void): () => void {
  followers.add(changed);
  observer ??= new MutationObserver(() => {
    for (const follower of followers) follower();
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  return () => {
    followers.delete(changed);
    if (followers.size === 0) observer?.disconnect();
  };
}
