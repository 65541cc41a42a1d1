import './common.ts';
import '@aftercart/widgets/placeholder.css';
import '@aftercart/widgets/define/provider';
import '@aftercart/widgets/define/case';
import { find, h } from '../browser/dom.ts';
import { t } from '../browser/language.ts';

const place = find('[data-case]');

/** The link that the shop sent has its token in the fragment: `/case#aftercart=…`. */
function show(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get('aftercart');
  place.replaceChildren(
    token
      ? h('aftercart-case', { 'link-token': token })
      : h('p', { class: 'notice' }, t('case.noLink'), ' ', h('a', { href: '/account' }, t('nav.account'))),
  );
}

addEventListener('hashchange', show);
show();
