/*
 * The least that a hand-written list needs to show the same as text: one request, and a line in each row. Its numbers are written for the
 * reader's language as shops do it, or, where the list says `data-plain`, as they come, which is right in English.
 */
const isPlain = document.querySelector('[data-plain]') !== null;
const average = !isPlain && new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const number = !isPlain && new Intl.NumberFormat('en');
const rows = [...document.querySelectorAll('[data-sku]')];
const query = new URLSearchParams({ subjectType: 'product', subjectIds: rows.map((row) => row.dataset.sku).join() });
const headers = { authorization: 'Bearer pk_benchmark' };
const answer = await fetch(`/api/v1/feedback/ratings?${query}`, { headers });
const { data } = await answer.json();
for (const [index, rating] of data.entries()) {
  const written = average ? average.format(rating.average) : rating.average.toFixed(1);
  const count = number ? number.format(rating.count) : rating.count;
  rows[index].textContent = `${written} of 5 stars (${count})`;
}
