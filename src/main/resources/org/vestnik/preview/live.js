/* Keeps a page of the preview fresh. Draws nothing: badge.js does, and listens to our events
   "vestnik-state" (how the page stands), "vestnik-ended" (whether the preview has gone) and
   "vestnik-leave" (the page is about to reload) on the window.
   1. A page that nobody looks at holds no connection: a browser has only six for one server.
   2. What changed while nobody listened brings no event; the page's version tells instead.
   3. A page reloads at most once, and never twice for the same version. */
(() => {
  'use strict';
  const { page, version: served = '' } = document.currentScript.dataset;
  let version = served;
  let source = null;
  let timer = 0;
  let fresh = true; // the next state is the first of its connection
  let gap = false; // something may have changed while nobody listened
  let reloading = false;

  const kept = {
    get: (key) => { try { return sessionStorage.getItem('vestnik-' + key) || ''; } catch { return ''; } },
    set: (key, value) => { try { sessionStorage.setItem('vestnik-' + key, value); } catch { /* a browser that keeps nothing */ } },
  };
  const tell = (name, detail) => dispatchEvent(new CustomEvent('vestnik-' + name, { detail }));

  /* ---- Reloading: the reader stays where they were ---- */

  const pathTo = (element) => {
    const path = [];
    for (let at = element; at !== document.body; at = at.parentElement) {
      path.unshift([...at.parentElement.children].indexOf(at));
    }
    return path;
  };

  const reload = () => {
    if (reloading) return;
    reloading = true;
    tell('leave');
    const active = document.activeElement;
    const focus = active && document.body.contains(active) ? pathTo(active) : [];
    kept.set('place', JSON.stringify({ at: location.pathname, x: scrollX, y: scrollY, focus }));
    location.reload();
  };

  const restore = () => {
    const place = JSON.parse(kept.get('place') || 'null');
    kept.set('place', '');
    if (!place || place.at !== location.pathname) return;
    const scroll = () => scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    scroll();
    // Photos without a size of their own may have moved it meanwhile.
    addEventListener('load', scroll, { once: true });
    if (place.focus.length) {
      place.focus.reduce((at, index) => at?.children[index], document.body)?.focus({ preventScroll: true });
    }
  };

  /* ---- A new stylesheet loads beside the old one, which goes when the new one is there ---- */

  const restyle = (renamed) => {
    document.querySelectorAll('link[rel~="stylesheet"]').forEach((old) => {
      const url = new URL(old.href);
      if (url.origin !== location.origin || !Object.hasOwn(renamed, url.pathname)) return;
      const link = old.cloneNode();
      link.href = renamed[url.pathname];
      link.addEventListener('load', () => old.remove(), { once: true });
      link.addEventListener('error', reload, { once: true });
      old.after(link);
    });
  };

  /* ---- The connection ---- */

  // What was reloaded for has come.
  if (served && kept.get('version') === served) kept.set('version', '');

  const missed = (state) => {
    if (!state.version || !version) return gap;
    if (state.version === version || kept.get('version') === state.version) return false;
    kept.set('version', state.version);
    return true;
  };

  const onState = (state) => {
    if (fresh && missed(state)) return reload();
    fresh = gap = false;
    version = state.version || version;
    tell('state', state);
  };

  const calm = () => {
    clearTimeout(timer);
    timer = 0;
  };

  const disconnect = () => {
    calm();
    source?.close();
    source = null;
    gap = true;
  };

  const onError = () => {
    fresh = gap = true;
    // Leaving the page looks like this too, for a moment; and each attempt that fails comes here.
    timer ||= setTimeout(() => {
      timer = 0;
      tell('ended', true);
      // The browser tries again by itself, except after an answer that is no stream.
      if (source?.readyState === EventSource.CLOSED) {
        disconnect();
        timer = setTimeout(connect, 2000);
      }
    }, 1000);
  };

  const connect = () => {
    if (source) return;
    if (document.visibilityState === 'hidden') {
      gap = true;
      return;
    }
    fresh = true;
    source = new EventSource('/.vestnik/events?page=' + encodeURIComponent(page));
    source.onerror = onError;
    source.onopen = () => {
      calm();
      tell('ended', false);
    };
    source.addEventListener('state', (event) => onState(JSON.parse(event.data)));
    source.addEventListener('style', (event) => restyle(JSON.parse(event.data)));
    source.addEventListener('reload', reload);
  };

  let looking = 0;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(looking);
    if (document.visibilityState === 'hidden') looking = setTimeout(disconnect, 20000);
    else connect();
  });
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);
  restore();
  connect();
})();
