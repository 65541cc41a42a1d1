/* The least that a hand-written form needs to do the same: comment and button once a score is chosen. */
document.addEventListener('change', ({ target }) => {
  const form = target.closest('form.rating');
  if (!form || form.elements.comment) return;
  const label = document.createElement('label');
  label.textContent = 'Tell us more (optional)';
  const comment = document.createElement('textarea');
  comment.name = 'comment';
  comment.rows = 3;
  comment.maxLength = 4000;
  label.append(comment);
  const send = document.createElement('button');
  send.textContent = 'Send';
  form.append(label, send);
});
