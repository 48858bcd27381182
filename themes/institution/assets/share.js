// Copies the address of the article, where the browser lets a page do so.
{
  const copy = document.querySelector('[data-copy]');
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.onclick = async () => {
      await navigator.clipboard.writeText(copy.dataset.copy);
      copy.nextElementSibling.textContent = copy.dataset.copied;
    };
  }
}
