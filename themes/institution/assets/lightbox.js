// The photos of a page one at a time, as large as the window. Without this each link opens its photo.
(() => {
  const root = document.documentElement
  const box = document.getElementById('_lightbox')
  const links = [...document.querySelectorAll('a.enlarge')]
  if (!box || !box.showModal || !links.length) return

  const [stage, words] = box.querySelector('figure').children
  const open = 'lightbox'
  const made = []
  let at = 0
  let from = null

  // The image of a link once more, for the width of the window, and no larger than it is.
  const image = i => made[i] ||= (() => {
    const picture = links[i].firstElementChild.cloneNode(true)
    const img = picture.querySelector('img') || picture
    for (const each of [img, ...picture.querySelectorAll('source')]) if (each.srcset) each.sizes = '100vw'
    for (const name of ['style', 'loading', 'fetchpriority']) img.removeAttribute(name)
    img.style.maxWidth = img.getAttribute('width') + 'px'
    img.style.maxHeight = img.getAttribute('height') + 'px'
    img.draggable = false
    img.onerror = () => {
      const lost = document.createElement('p')
      const link = document.createElement('a')
      link.href = links[i].href
      link.textContent = box.dataset.enlarge
      lost.append(img.alt, document.createElement('br'), link)
      picture.replaceWith(lost)
      made[i] = lost
    }
    return picture
  })()

  const show = i => {
    at = (i + links.length) % links.length
    const figure = links[at].parentElement
    const said = figure.querySelector('template')?.content || figure.querySelector('figcaption')
    const count = document.createElement('b')
    count.textContent = box.dataset.count.replace('{n}', at + 1).replace('{all}', links.length)
    words.replaceChildren(...links.length > 1 ? [count] : [], ...said ? said.cloneNode(true).childNodes : [])
    stage.replaceChildren(image(at))
    if (links.length > 1) for (const next of [1, links.length - 1]) image((at + next) % links.length)
  }

  // Where the page is read from the right, the next photo lies on the left.
  const step = right => show(at + (getComputedStyle(box).direction == 'rtl' ? -right : right))

  links.forEach((link, i) => link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    box.classList.toggle('single', links.length < 2)
    root.style.setProperty('--bar', innerWidth - root.clientWidth + 'px')
    box.showModal()
    show(i)
    // So that the browser's Back closes the lightbox; the page stays where it is scrolled to.
    history.scrollRestoration = 'manual'
    history.pushState(open, '')
  }))

  box.addEventListener('close', () => {
    links[at].focus()
    if (history.state == open) history.back()
  })
  // A page that was loaded anew with the lightbox open begins without it.
  if (history.state == open) history.replaceState(null, '')
  addEventListener('popstate', () => {
    history.scrollRestoration = 'auto'
    if (box.open) box.close()
  })

  // Whether a click falls on the paper around the photo, which may be a part of its image.
  const beside = ({target, clientX, clientY}) => {
    if (target.localName != 'img') return target == box || target == stage
    const {left, top, width, height} = target.getBoundingClientRect()
    const [w, h] = ['width', 'height'].map(name => target.getAttribute(name))
    const scale = Math.min(width / w, height / h)
    return Math.abs(clientX - left - width / 2) > w * scale / 2 || Math.abs(clientY - top - height / 2) > h * scale / 2
  }

  box.addEventListener('click', event => {
    const button = event.target.closest('button')
    if (button) button.className == 'close' ? box.close() : show(at + (button.className == 'next' ? 1 : -1))
    else if (beside(event)) box.close()
  })

  const keys = {
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    Home: () => show(0),
    End: () => show(links.length - 1),
  }
  box.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return
    event.preventDefault()
    keys[event.key]()
  })

  // A finger that moves aside takes the photo along and turns to the next; up or down it closes.
  const moved = event => from ? [event.clientX - from.clientX, event.clientY - from.clientY] : [0, 0]
  const release = () => {
    from = null
    stage.style.translate = ''
  }
  stage.addEventListener('pointerdown', event => {
    release()
    if (event.isPrimary && event.pointerType != 'mouse' && visualViewport.scale < 1.01) from = event
  })
  stage.addEventListener('pointermove', event => {
    if (from) stage.style.translate = moved(event)[0] + 'px'
  })
  stage.addEventListener('pointercancel', release)
  stage.addEventListener('pointerup', event => {
    const [x, y] = moved(event)
    release()
    if (Math.abs(x) > 40 && Math.abs(x) > Math.abs(y)) step(x < 0 ? 1 : -1)
    else if (Math.abs(y) > 80) box.close()
  })
})()
