/* The least that a hand-written list needs to show the same as text: one request, and a line in each row. */
const rows = [...document.querySelectorAll('[data-sku]')];
const query = new URLSearchParams({ subjectType: 'product', subjectIds: rows.map((row) => row.dataset.sku).join() });
const headers = { authorization: 'Bearer pk_benchmark' };
const answer = await fetch(`/api/v1/feedback/ratings?${query}`, { headers });
const { data } = await answer.json();
for (const [index, rating] of data.entries()) {
  rows[index].textContent = `${rating.average.toFixed(1)} of 5 stars (${rating.count})`;
}
