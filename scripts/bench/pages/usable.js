/*
 * Usable: the last form of the page has its five radios, and a frame with them has been drawn. From then on a shopper can
 * answer.
 */
const radios = () => {
  const ratings = document.getElementsByTagName('aftercart-rating');
  if (ratings.length === 0) {
    const forms = document.getElementsByClassName('rating');
    return forms.length === 0 ? null : forms[forms.length - 1].getElementsByTagName('input');
  }
  return ratings[ratings.length - 1].shadowRoot?.querySelectorAll('input') ?? [];
};

globalThis.usable = new Promise((resolve) => {
  const look = () => {
    const found = radios();
    // The task after the frame: what was to be drawn is drawn.
    if (found === null || found.length === 5) requestAnimationFrame(() => setTimeout(resolve));
    else requestAnimationFrame(look);
  };
  look();
});

globalThis.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
