// Measures the publicity strip of pages that are opened in frames, and judges nothing. What is
// measured is left in the page as lines of text: page, screen, strip and part, with tabs between
// them, then name=value, each value in percent-encoding.
'use strict';

const lines = [];
const MANY = 12;
const FAR = 100;
const REPLACED = /^(?:img|video|canvas|iframe|object|embed|input|button|path|rect|circle|text)$/;

const write = (page, screen, strip, part, found) =>
  lines.push([page, screen, strip, part]
    .concat(Object.entries(found).map(([name, value]) => name + '=' + encodeURIComponent(value)))
    .join('\t'));

const plain = text => text.replace(/\s+/g, ' ').trim();
const round = number => Math.round(number * 10) / 10;
const sides = box => [box.left, box.top, box.width, box.height].map(round).join(',');
const short = text => text.length > 80 ? text.slice(0, 79) + '…' : text;
const named = element => {
  const name = element.localName + (element.id ? '#' + element.id : '');
  return short(name + [...element.classList].slice(0, 2).map(one => '.' + one).join(''));
};

// Colours come as numbers, whatever way they are written in.
const ink = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const inks = new Map();
const colour = css => {
  if (!inks.has(css)) {
    ink.clearRect(0, 0, 1, 1);
    ink.fillStyle = '#000';
    ink.fillStyle = css;
    ink.fillRect(0, 0, 1, 1);
    inks.set(css, [...ink.getImageData(0, 0, 1, 1).data]);
  }
  return inks.get(css);
};
const isClear = css => colour(css)[3] < 8;

const chain = element => {
  const all = [];
  for (let one = element; one; one = one.parentElement || host(one)) all.push(one);
  return all;
};
const host = element => element.getRootNode().host || null;

class Page {
  constructor(frame, asked) {
    this.frame = frame;
    this.win = frame.contentWindow;
    this.doc = this.win.document;
    this.asked = asked;
  }

  // What moves would be measured on its way, and what lets clicks through could not be found.
  still() {
    const sheet = new this.win.CSSStyleSheet();
    sheet.replaceSync('*,*::before,*::after{transition:none!important;pointer-events:auto!important}');
    this.doc.adoptedStyleSheets = [...this.doc.adoptedStyleSheets, sheet];
    this.settle();
  }

  settle() {
    for (const move of this.doc.getAnimations()) {
      try { move.finish(); } catch (endless) { move.cancel(); }
    }
    this.win.scrollTo(0, 0);
  }

  style(element, pseudo) { return this.win.getComputedStyle(element, pseudo); }

  // Paper: rules of screens do not hold, those of print do.
  print() {
    const media = list => list.split(',').map(query => {
      const typed = /^\s*(not\s+|only\s+)?(print|screen|speech)\b(.*)$/is.exec(query);
      if (!typed) return query;
      const [, no = '', type, rest] = typed;
      const other = no.trim().toLowerCase() === 'not';
      if (type.toLowerCase() === 'print') return (other ? 'not all' : 'all') + rest;
      return other ? 'all' : 'not all';
    }).join(',');
    const turn = holder => {
      if (holder.media && holder.media.mediaText) holder.media.mediaText = media(holder.media.mediaText);
      if (holder.styleSheet) turn(holder.styleSheet);
      let rules = [];
      try { rules = holder.cssRules || []; } catch (foreign) { return; }
      for (const rule of rules) turn(rule);
    };
    [...this.doc.styleSheets, ...this.doc.adoptedStyleSheets].forEach(turn);
  }

  // Letters twice as large, as readers set them.
  enlarge() {
    const size = parseFloat(this.style(this.doc.documentElement).fontSize);
    this.doc.documentElement.style.setProperty('font-size', 2 * size + 'px', 'important');
  }

  measure(number, screen) {
    this.settle();
    const emblems = this.emblems();
    const taken = new Set();
    this.asked.strips.forEach((strip, index) => {
      const words = strip.find(part => part[0] === 'words')[1];
      const free = emblems.filter(svg => !taken.has(svg));
      const emblem = free.find(svg => this.around(svg, words)) || free[0];
      const note = (part, found) => write(number, screen, index, part, found);
      if (!emblem) {
        note('emblem', {there: 0});
        return;
      }
      taken.add(emblem);
      const root = this.around(emblem, words) || this.near(emblem);
      note('emblem', this.emblem(emblem, root));
      for (const [part, text] of strip) note(part, this.text(root, text, part === 'words'));
      this.logos(root, emblems).forEach(logo => note('logo', logo));
    });
  }

  emblems() {
    return [...this.doc.querySelectorAll('svg')].filter(svg => svg.querySelector(`path[d="${FIELD}"]`));
  }

  // The smallest part of the page that holds both the emblem and its words.
  around(emblem, words) {
    const box = chain(emblem).find(one => plain(one.textContent).includes(words));
    return box && this.isApart(box) ? box : null;
  }

  isApart(box) {
    return box !== this.doc.body && !box.contains(this.doc.body) && ![...this.doc.querySelectorAll('main')].some(main => box.contains(main));
  }

  // Where the words are others: what lies around the emblem and has words at all.
  near(emblem) {
    return chain(emblem.parentElement).find(one => plain(one.textContent)) || emblem.parentElement;
  }

  emblem(svg, root) {
    const field = svg.querySelector(`path[d="${FIELD}"]`);
    const stars = field.nextElementSibling || field;
    const border = field.previousElementSibling;
    const box = field.getBoundingClientRect();
    const turn = field.getScreenCTM() || {a: 0, b: 0, c: 0, d: 0};
    const near = this.nearest(svg, box);
    return {
      ...this.sight(svg, svg, [box]),
      box: sides(box),
      turn: [turn.a, turn.b, turn.c, turn.d].map(n => n.toFixed(4)).join(','),
      blue: colour(this.style(field).fill),
      gold: colour(this.style(stars).fill),
      border: border && this.isDrawn(border) ? colour(this.style(border).fill) : '',
      ground: this.ground(svg, box),
      gap: round(near.gap),
      near: near.what,
      keeps: this.style(svg).printColorAdjust,
    };
  }

  isDrawn(path) {
    const box = path.getBoundingClientRect();
    return box.width > 0 && this.style(path).visibility === 'visible' && !this.hiding(path);
  }

  // How far the next words or picture are from a box, in pixels.
  nearest(svg, box) {
    let best = {gap: 1000, what: ''};
    const look = (other, holder, what) => {
      if (other.width === 0 || other.height === 0) return;
      const across = Math.max(other.left - box.right, box.left - other.right);
      const down = Math.max(other.top - box.bottom, box.top - other.bottom);
      const gap = Math.max(across, down);
      if (gap < best.gap && this.shows(holder)) best = {gap, what: what()};
    };
    const isFar = rect => rect.width > 0 && rect.height > 0
      && (rect.top > box.bottom + FAR || rect.bottom < box.top - FAR);
    const walker = this.doc.createTreeWalker(this.doc.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node => {
      const other = node !== svg && !/^(?:script|style|template|noscript)$/.test(node.localName);
      const near = node.nodeType === Node.TEXT_NODE || other && !isFar(node.getBoundingClientRect());
      return near ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    });
    for (let node = walker.nextNode(); node; node = walker.nextNode()) this.lookAt(node, look);
    // What is moved here from afar.
    for (const x of [0.1, 0.5, 0.9]) {
      this.doc.elementsFromPoint(box.left + x * box.width, box.top + box.height / 2)
        .filter(one => !svg.contains(one) && !one.contains(svg))
        .forEach(one => [one, ...one.childNodes].forEach(node => this.lookAt(node, look)));
    }
    return best;
  }

  lookAt(node, look) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!plain(node.data)) return;
      const range = this.range(node, 0, node.length);
      for (const rect of range.getClientRects()) look(rect, node.parentElement, () => short(plain(node.data)));
    } else if (/^(?:img|svg|video|canvas|iframe|object|button|input)$/.test(node.localName)) {
      look(node.getBoundingClientRect(), node, () => node.alt || named(node));
    }
  }

  shows(element) {
    return element.checkVisibility({opacityProperty: true, visibilityProperty: true}) && !this.isForEars(element);
  }

  // Words for screen readers alone are cut off to a point.
  isForEars(element) {
    for (let one = element; one && one !== this.doc.body; one = one.parentElement) {
      const box = one.getBoundingClientRect();
      if (Math.min(box.width, box.height) <= 1 && this.style(one).overflow === 'hidden') return true;
    }
    return false;
  }

  range(from, start, end, to = from) {
    const range = this.doc.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    return range;
  }

  // Where a text stands in an element, whatever elements its letters are in; else nothing.
  find(root, text) {
    const walker = this.doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const at = [];
    let all = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < node.length; i++) {
        const space = /\s/.test(node.data[i]);
        if (space && (all === '' || all.endsWith(' '))) continue;
        all += space ? ' ' : node.data[i];
        at.push([node, i]);
      }
    }
    const start = all.indexOf(plain(text));
    if (start < 0) return null;
    const [first, from] = at[start];
    const [last, to] = at[start + plain(text).length - 1];
    return this.range(first, from, to + 1, last);
  }

  text(root, text, whole) {
    const range = chain(root).filter(box => box === root || this.isApart(box))
      .map(box => this.find(box, text)).find(Boolean);
    if (!range) return {there: 0, shown: this.shown(root), wanted: text};
    const node = range.commonAncestorContainer;
    const holder = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const first = range.startContainer.parentElement;
    const rects = [...range.getClientRects()].filter(rect => rect.width > 0);
    const found = {
      ...this.sight(first, holder, rects),
      box: sides(range.getBoundingClientRect()),
      wanted: text,
      size: parseFloat(this.style(first).fontSize),
      colour: colour(this.style(first).webkitTextFillColor),
      ground: this.ground(first, rects[0] || first.getBoundingClientRect()),
    };
    return whole ? {...found, styles: this.styles(holder, first).join('\n'), ...this.face(first, text)} : found;
  }

  shown(root) {
    const bold = root.querySelector('strong, b');
    return short(plain((bold || root).textContent));
  }

  // What is done to letters, each as it would stand in a stylesheet.
  styles(holder, first) {
    const found = new Set();
    const add = (style, property, ...usual) => {
      const value = style.getPropertyValue(property);
      if (value && !usual.includes(value)) found.add(property + ': ' + short(value));
    };
    for (const element of new Set([first, holder, ...holder.querySelectorAll('*')])) {
      const style = this.style(element);
      add(style, 'font-style', 'normal');
      add(style, 'text-transform', 'none');
      add(style, 'font-variant-caps', 'normal');
      add(style, 'text-shadow', 'none');
      add(style, '-webkit-text-stroke-width', '0px');
      add(style, 'text-emphasis-style', 'none');
      add(style, 'writing-mode', 'horizontal-tb');
      const spaced = parseFloat(style.letterSpacing) / parseFloat(style.fontSize);
      if (Math.abs(spaced) > 0.05) add(style, 'letter-spacing');
    }
    // A line drawn under a block runs under all that is in it.
    for (const element of chain(first)) {
      const style = this.style(element);
      add(style, 'text-decoration-line', 'none');
      if (/inline-|absolute|fixed/.test(style.display + style.position) || style.float !== 'none') break;
    }
    for (const pseudo of ['::first-letter', '::first-line']) {
      const own = this.style(first, pseudo);
      for (const property of ['font-style', 'text-transform', 'font-family', 'color', 'font-size']) {
        if (own.getPropertyValue(property) !== this.style(first).getPropertyValue(property)) {
          found.add(pseudo + ' ' + property + ': ' + short(own.getPropertyValue(property)));
        }
      }
    }
    return [...found];
  }

  // The first family that this browser has for these letters, and where it comes from.
  face(element, text) {
    const families = this.style(element).fontFamily.match(/"[^"]*"|'[^']*'|[^,]+/g).map(one => one.trim());
    for (const family of families) {
      const name = family.replace(/^["']|["']$/g, '');
      const own = this.loaded(name);
      if (own.length > 0) {
        const from = own.map(face => this.source(face)).find(Boolean) || '';
        return {family: name, from};
      }
      if (!this.isDeclared(name) && this.isInstalled(family)) return {family: name, from: ''};
    }
    return {family: '', from: ''};
  }

  loaded(name) {
    return [...this.doc.fonts].filter(face => face.status === 'loaded' && face.family.replace(/["']/g, '') === name);
  }

  isDeclared(name) {
    return [...this.doc.fonts].some(face => face.family.replace(/["']/g, '') === name);
  }

  source(face) {
    const rules = holder => {
      try { return [...holder.cssRules || []].flatMap(rule => [rule, ...rules(rule)]); } catch (foreign) { return []; }
    };
    const name = face.family.replace(/["']/g, '');
    return [...this.doc.styleSheets].flatMap(rules)
      .filter(rule => rule.constructor.name === 'CSSFontFaceRule')
      .filter(rule => rule.style.fontFamily.replace(/["']/g, '') === name)
      .map(rule => rule.style.getPropertyValue('src'))[0];
  }

  // A family that changes the width of letters is there.
  isInstalled(family) {
    const wide = font => {
      ink.font = '72px ' + font;
      return ink.measureText('mmmwwwliI1ЖщЯ').width;
    };
    if (/^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+|math)$/.test(family)) return true;
    return ['monospace', 'serif', 'sans-serif'].some(other => wide(family + ',' + other) !== wide(other));
  }

  // Whether boxes can be seen: what hides or changes an element, what lies over its holder.
  sight(element, holder, boxes) {
    const counts = {points: 0, seen: 0, cover: ''};
    for (const box of boxes.slice(0, MANY)) {
      for (const x of [0.1, 0.5, 0.9]) {
        for (const y of [0.2, 0.5, 0.8]) {
          this.point(box.left + x * box.width, box.top + y * box.height, holder, counts);
        }
      }
    }
    return {
      there: 1,
      window: this.win.innerWidth + ',' + this.win.innerHeight,
      hiding: this.hiding(element),
      effects: this.effects(element).join('\n'),
      cut: this.cut(element, boxes),
      ...counts,
    };
  }

  point(x, y, holder, counts) {
    if (x < 0 || y < 0 || x >= this.win.innerWidth || y >= this.win.innerHeight) return;
    counts.points++;
    let ground = '';
    for (const element of this.doc.elementsFromPoint(x, y)) {
      if (holder.contains(element)) {
        // Unless it lies below the ground of what it is in.
        if (ground) counts.cover = counts.cover || ground;
        else counts.seen++;
        return;
      }
      // Where only what it is in is met, it is cut off.
      if (element.contains(holder) && !this.paints(element, '::before', '::after')) {
        if (this.paints(element)) ground = ground || named(element);
      } else if (this.paints(element)) {
        counts.cover = counts.cover || named(element);
        return;
      }
    }
  }

  // The style that cuts off a part of boxes.
  cut(element, boxes) {
    for (const one of chain(element)) {
      const style = this.style(one);
      const edge = one.getBoundingClientRect();
      const out = boxes.some(box => box.right > edge.right + 1 || box.bottom > edge.bottom + 1
        || box.left < edge.left - 1 || box.top < edge.top - 1);
      if (out && style.overflow !== 'visible' && one !== this.doc.documentElement) return 'overflow: ' + style.overflow;
    }
    return '';
  }

  // Whether an element or what a style puts beside its contents covers what is below.
  paints(element, ...pseudos) {
    if (chain(element).reduce((all, one) => all * this.style(one).opacity, 1) < 0.05) return false;
    if (pseudos.length === 0 && REPLACED.test(element.localName)) return true;
    const looked = pseudos.length > 0 ? pseudos : [undefined, '::before', '::after', '::backdrop'];
    return looked.some(pseudo => {
      const style = this.style(element, pseudo);
      if (/before|after/.test(pseudo) && /^(?:none|normal)$/.test(style.content)) return false;
      if (pseudo === '::backdrop' && !element.matches(':modal')) return false;
      return !isClear(style.backgroundColor) || style.backgroundImage !== 'none'
        || (style.backdropFilter || 'none') !== 'none';
    });
  }

  hiding(element) {
    for (const one of chain(element)) {
      const style = this.style(one);
      if (style.display === 'none') return 'display: none';
      if (style.contentVisibility === 'hidden') return 'content-visibility: hidden';
    }
    const visible = this.style(element).visibility;
    return visible === 'visible' ? '' : 'visibility: ' + visible;
  }

  // What changes the look of an element and all that is in it.
  effects(element) {
    const usual = {filter: 'none', opacity: '1', 'mix-blend-mode': 'normal', 'mask-image': 'none',
      'clip-path': 'none', '-webkit-box-reflect': 'none'};
    const found = new Set();
    for (const one of chain(element)) {
      const style = this.style(one);
      for (const [property, value] of Object.entries(usual)) {
        const own = style.getPropertyValue(property);
        if (own && own !== value) found.add(property + ': ' + short(own));
      }
    }
    return [...found];
  }

  // The colour on which an element stands; 'picture' where that is no single one.
  ground(element, box) {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const stack = this.doc.elementsFromPoint(x, y);
    const at = stack.findIndex(one => one === element || element.contains(one));
    const below = at < 0 ? chain(element.parentElement) : stack.slice(at).filter(one => !element.contains(one) || one === element && element.localName !== 'svg');
    for (const one of below) {
      const style = this.style(one);
      if (style.backgroundImage !== 'none') return 'picture';
      if (colour(style.backgroundColor)[3] > 240) return colour(style.backgroundColor);
    }
    const probe = this.doc.documentElement.appendChild(this.doc.createElement('i'));
    probe.style.backgroundColor = 'Canvas';
    const canvas = colour(this.style(probe).backgroundColor);
    probe.remove();
    return canvas;
  }

  logos(root, emblems) {
    return [...root.querySelectorAll('img, svg, object, picture > img')]
      .filter(logo => !emblems.includes(logo) && this.shows(logo))
      .map(logo => ({there: 1, box: sides(logo.getBoundingClientRect()), name: logo.alt || named(logo)}));
  }
}

const open = (sample, width, height, scripts) => new Promise(done => {
  const frame = document.createElement('iframe');
  frame.width = width;
  frame.height = height;
  frame.style.colorScheme = 'light';
  if (!scripts) frame.sandbox = 'allow-same-origin';
  frame.onload = () => done(frame);
  frame.src = sample.address;
  document.body.append(frame);
});

// A page that leads on by itself is looked at without its scripts.
const opened = async (sample, width, height) => {
  const frame = await open(sample, width, height, true);
  if (frame.contentWindow.location.pathname === new URL(sample.address, location.href).pathname) return frame;
  frame.remove();
  return open(sample, width, height, false);
};

const ready = async page => {
  await page.doc.fonts.ready;
  await Promise.all([...page.doc.images].filter(one => one.loading !== 'lazy').map(one => one.decode().catch(() => {})));
  page.still();
};

const look = async (sample, number, name, width, height) => {
  const frame = await opened(sample, width, height);
  const page = new Page(frame, sample);
  await ready(page);
  page.measure(number, name + '-light');
  frame.style.colorScheme = 'dark';
  page.measure(number, page.win.matchMedia('(prefers-color-scheme: dark)').matches ? name + '-dark' : name + '-light');
  frame.style.colorScheme = 'light';
  if (name === 'wide') {
    frame.width = 794;
    frame.height = 1123;
    page.print();
    await page.doc.fonts.ready;
    page.measure(number, 'paper');
  } else {
    page.enlarge();
    page.measure(number, name + '-large');
  }
  frame.remove();
};

const all = async () => {
  for (const [number, sample] of SAMPLES.entries()) {
    await look(sample, number, 'phone', 360, 640);
    await look(sample, number, 'wide', 1440, 900);
  }
};

const tell = last => {
  const told = document.createElement('pre');
  told.textContent = ['BEGIN', ...lines, last].join('\n') + '\n';
  document.body.replaceChildren(told);
};

addEventListener('load', () => all().then(() => tell('END'), error => tell('FAILED\t' + encodeURIComponent(error))));
