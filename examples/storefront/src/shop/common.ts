import { find } from '../browser/dom.ts';
import { countBasket, watchBasket } from './basket-store.ts';

/** What every page of the shop does: where we are, how full the basket is, light or dark. */
const path = location.pathname;
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-nav]')) {
  const target = link.dataset['nav'] ?? '';
  const here = target === '/' ? path === '/' || path.startsWith('/products') : path.startsWith(target);
  if (here) link.setAttribute('aria-current', path === target ? 'page' : 'true');
}

const bubble = find('[data-basket-count]');
const showCount = (): void => {
  const count = countBasket();
  bubble.textContent = count > 99 ? '99+' : String(count);
  bubble.hidden = count === 0;
};
showCount();
watchBasket(showCount);

const themeForm = find<HTMLFormElement>('[data-theme-form]');
const themeButton = find<HTMLButtonElement>('button', themeForm);
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = (): boolean => {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'dark' || (theme !== 'light' && prefersDark.matches);
};
const showTheme = (): void => {
  themeButton.setAttribute('aria-pressed', String(isDark()));
};
showTheme();
prefersDark.addEventListener('change', showTheme);

// Without script the form does the same with a reload; with it, nothing that somebody has typed is lost.
themeForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = theme;
  for (const provider of document.querySelectorAll('aftercart-provider')) provider.setAttribute('theme', theme);
  showTheme();
  void fetch('/theme', { method: 'POST', body: new URLSearchParams({ theme }) });
});
