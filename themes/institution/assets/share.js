// Copies the address of the article, where the browser lets a page do so.
{
  const copy = document.querySelector('[data-copy]');
  if (copy && navigator.clipboard) {
    copy.hidden = copy.closest('section').hidden = false;
    copy.onclick = () => navigator.clipboard.writeText(copy.dataset.copy).then(
      () => copy.nextElementSibling.textContent = copy.dataset.copied, () => {});
  }
}
