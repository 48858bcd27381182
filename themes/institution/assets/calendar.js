// Puts right by the clock of the reader what was written on the day of the build. Without this all is as on that day.
(() => {
  const now = new Date()
  const past = document.querySelector('[data-past]')
  for (const row of document.querySelectorAll('[data-end]')) {
    const over = new Date(row.dataset.end) <= now
    const mark = row.querySelector('.now')
    if (mark) mark.hidden = over || new Date(row.dataset.start) > now
    if (!over || !row.closest('[data-coming]')) continue
    row.remove()
    if (past) {
      past.querySelector('ol').prepend(row)
      past.hidden = false
    }
  }
  const coming = document.querySelector('[data-coming]')
  if (coming && !coming.querySelector('li')) {
    coming.remove()
    for (const words of document.querySelectorAll('[data-none]')) words.hidden = false
  }
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, 0)).join('-')
  document.querySelector(`.month time[datetime="${today}"]`)?.parentElement.setAttribute('aria-current', 'date')
})()
