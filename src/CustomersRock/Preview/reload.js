// Served by preview only; no built page holds it.
(() => {
  'use strict';
  const mine = new URL(document.currentScript.src).searchParams.get('state');
  let events = null;
  let panel = null;
  let told = '';
  let hidden = '';

  // Texts of the diagnostics come from strangers: they are only ever set as text.
  function element(name, text, style) {
    const made = document.createElement(name);
    made.textContent = text;
    Object.assign(made.style, style);
    return made;
  }

  function show(summary, lines) {
    panel?.remove();
    panel = null;
    if (!summary) return;
    panel = element('section', '', {
      position: 'fixed', inset: 'auto 0 0 0', zIndex: '2147483647', maxHeight: '40vh', overflow: 'auto', boxSizing: 'border-box',
      padding: '0.75rem 1rem', background: '#2b1a12', color: '#fff4e8', borderTop: '3px solid #e2725b', font: '14px/1.5 monospace',
    });
    panel.setAttribute('role', 'status');
    panel.setAttribute('aria-label', 'What preview found');
    const close = element('button', 'Hide', { float: 'right', position: 'sticky', top: '0', font: 'inherit', padding: '0.1rem 0.6rem' });
    close.addEventListener('click', () => {
      hidden = told;
      show('', []);
    });
    panel.append(close, element('strong', summary, {}));
    for (const line of lines) panel.append(element('div', line, { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }));
    document.body.append(panel);
  }

  function listen() {
    events?.close();
    events = new EventSource('/_preview/events');
    events.onmessage = (message) => {
      told = message.data;
      const news = JSON.parse(told);
      if (news.state !== mine) location.reload();
      else if (told !== hidden) show(news.summary, news.lines);
    };
  }

  // Browsers allow six connections to a host: a page that nobody sees gives its own back, and asks anew when it is looked at, so a seventh tab need not wait.
  if (document.visibilityState === 'visible') listen();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' ? listen() : events?.close());
  addEventListener('pagehide', () => events?.close());
  addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
})();
