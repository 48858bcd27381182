/* Draws what the preview shows beside a page: the badge with the count of problems, the panel that
   it opens, and the ribbon. All of it lives in one closed shadow root, so that neither the site's
   styles nor ours meet; whatever a writer wrote goes in as text. live.js brings the news. */
(() => {
  'use strict';
  const data = document.currentScript.dataset;
  const words = JSON.parse(data.words);
  const now = {
    problems: Number(data.problems), all: Number(data.all), state: data.state,
    old: data.old === 'true', ended: false,
  };
  const SHAPES = {
    error: 'M6 1h8l5 5v8l-5 5H6l-5-5V6zM6.5 6.5l7 7M13.5 6.5l-7 7',
    warning: 'M10 2 1 18h18zM10 8v5M10 14.8v1',
    note: 'M10 1a9 9 0 0 1 0 18 9 9 0 0 1 0-18zM10 9v6M10 5v1',
    none: 'M4 10.5l4 4 8-9',
    ended: 'M10 1a9 9 0 0 1 0 18 9 9 0 0 1 0-18zM8 7v6M12 7v6',
  };
  const kept = {
    get: (key) => { try { return sessionStorage.getItem('vestnik-' + key) || ''; } catch { return ''; } },
    set: (key, value) => { try { sessionStorage.setItem('vestnik-' + key, value); } catch { /* a browser that keeps nothing */ } },
  };

  const make = (name, attributes, ...inside) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...inside);
    return element;
  };
  const icon = () => {
    const [svg, path] = ['svg', 'path'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name));
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(path);
    return svg;
  };

  const host = make('vestnik-preview', { lang: data.lang, dir: 'ltr' });
  const root = host.attachShadow({ mode: 'closed' });
  const number = make('span', { 'aria-hidden': 'true' });
  const badge = make('button', { type: 'button', 'aria-haspopup': 'dialog' }, icon(), number);
  const ribbon = make('p', { class: 'ribbon', role: 'status' });
  const said = make('p', { class: 'said', role: 'status' });
  const title = make('h2', { id: 'title' });
  const shut = make('button', { type: 'button' }, words.close);
  const head = make('div', { class: 'head' }, icon(), title, shut);
  const drawer = make('section', { role: 'dialog', 'aria-labelledby': 'title' }, head);
  const dock = make('div', { class: 'dock' }, make('div', { class: 'row' }, ribbon, badge), drawer, said);
  const style = make('link', { rel: 'stylesheet', href: '/.vestnik/badge.css' });
  let frame = null;

  /* One form for 1 and one for more: right in English and in Bulgarian. */
  const counted = (one, other, n) => (n === 1 ? one : other.replace('{0}', n));

  const draw = () => {
    const look = now.ended ? 'ended' : now.state;
    const more = Math.max(0, now.all - now.problems);
    const here = now.problems ? counted(words.one, words.other, now.problems) : words.none;
    const text = now.ended ? words.ended : here;
    badge.className = 'badge ' + look;
    drawer.className = 'drawer ' + look;
    root.querySelectorAll('path').forEach((path) => path.setAttribute('d', SHAPES[look]));
    number.textContent = now.ended ? words.ended : now.problems || (more ? '+' + more : '');
    number.hidden = !number.textContent;
    title.textContent = now.ended ? words.ended : words.title;
    badge.title = more && !now.ended ? text + '. ' + counted(words.moreOne, words.moreOther, more) : text;
    badge.setAttribute('aria-label', badge.title);
  };

  /* ---- The panel ---- */

  const open = (byHand) => {
    if (frame) return;
    frame = make('iframe', { src: '/.vestnik/panel?page=' + encodeURIComponent(data.page), title: title.textContent });
    drawer.append(frame);
    drawer.hidden = false;
    badge.hidden = true;
    host.toggleAttribute('open', true);
    // What opened by itself closes with its cause; what was opened by hand stays.
    kept.set('panel', byHand ? 'open' : '');
  };

  const close = () => {
    if (!frame) return;
    const within = document.activeElement === host;
    frame.remove();
    frame = null;
    drawer.hidden = true;
    badge.hidden = false;
    host.toggleAttribute('open', false);
    kept.set('panel', '');
    kept.set('closed', now.old ? mistakes() : '');
    if (within) badge.focus();
  };

  const mistakes = () => data.page + ' ' + now.problems;

  /* By itself only for a page that is not the one that was asked for, and until it was closed. */
  const openForOld = () => {
    if (!now.old) {
      kept.set('closed', '');
      if (kept.get('panel') !== 'open') close();
    } else if (kept.get('closed') !== mistakes()) open(kept.get('panel') === 'open');
  };

  const onEscape = (event) => {
    const busy = event.defaultPrevented || document.querySelector('dialog[open], :popover-open');
    if (event.key === 'Escape' && !busy) close();
  };

  /* ---- News ---- */

  const onState = ({ detail: state }) => {
    const before = JSON.stringify(now);
    now.problems = state.errors + state.warnings + state.notes;
    now.all = state.all;
    now.old = Boolean(state.old);
    now.state = state.errors ? 'error' : state.warnings ? 'warning' : state.notes ? 'note' : 'none';
    draw();
    try {
      frame?.contentWindow.location.reload();
    } catch {
      // The frame shows nothing of ours yet; what it loads will be new.
    }
    if (before === JSON.stringify(now)) return;
    said.textContent = badge.title;
    openForOld();
  };

  const onEnded = ({ detail: ended }) => {
    if (now.ended === ended) return;
    now.ended = ended;
    draw();
    said.textContent = badge.title;
  };

  root.append(style, dock);
  draw();
  ribbon.hidden = !data.ribbon;
  drawer.hidden = true;
  dock.hidden = true;
  style.onload = () => {
    dock.hidden = false;
    ribbon.textContent = data.ribbon || '';
    if (kept.get('panel') === 'open') open(true);
    openForOld();
    if (kept.get('focus')) (frame ? shut : badge).focus({ preventScroll: true });
    kept.set('focus', '');
  };
  document.documentElement.append(host);
  badge.addEventListener('click', () => {
    open(true);
    shut.focus();
  });
  shut.addEventListener('click', close);
  document.addEventListener('keydown', onEscape);
  addEventListener('message', (event) => {
    if (frame && event.source === frame.contentWindow && event.data === 'vestnik-close') close();
  });
  addEventListener('vestnik-state', onState);
  addEventListener('vestnik-ended', onEnded);
  addEventListener('vestnik-leave', () => kept.set('focus', document.activeElement === host ? 'here' : ''));
})();
