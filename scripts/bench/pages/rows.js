/* The least that a hand-written list needs to show the same as text: one request, and a line in each row. */
const average = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const number = new Intl.NumberFormat('en');
const rows = [...document.querySelectorAll('[data-sku]')];
const query = new URLSearchParams({ subjectType: 'product', subjectIds: rows.map((row) => row.dataset.sku).join() });
const headers = { authorization: 'Bearer pk_benchmark' };
const answer = await fetch(`/api/v1/feedback/ratings?${query}`, { headers });
const { data } = await answer.json();
for (const [index, rating] of data.entries()) {
  rows[index].textContent = `${average.format(rating.average)} of 5 stars (${number.format(rating.count)})`;
}
