/**
 * What the marketplace's own program does in a page: brings the server's markup to life, moves inside an app without a
 * load, opens a job in a panel, takes bids. Tests reach it as `marketplace`; with pace "manual" nothing comes to life
 * and no panel fills until they say so.
 */
(() => {
  const { pace, landing } = document.currentScript.dataset;
  const own = new WeakSet();
  const app = document.querySelector('#__nuxt');
  let mismatches = 0;
  let waiting = null;
  let listAddress = null;

  /** The component names that the Nuxt 2 apps add on the client; the Nuxt 3 ones add none. */
  const NAMES = [
    ['article[data-ev-job-uid]', 'JobTile'],
    ['.card-list-container', 'JobsList'],
    ['.jobs-grid-container', 'JobsPage'],
    ['article [data-test="badges"]', 'JobTileBadges'],
    ['article .job-tile-header > [data-ev-job-uid]', 'JobTileHeader'],
    ['article .mb-1:has(> small)', 'JobTile15in24Header'],
    ['[data-test="job-tile-title-link"]', 'UpLink'],
    ['article .job-tile-actions', 'JobTileActions'],
    ['article .job-feedback', 'JobActionFeedback'],
    ['article .save', 'JobActionSave'],
    ['article .details', 'JobTileDetails'],
    ['article .details > ul.d-flex', 'JobInfoClient'],
    ['article .job-tile-info-list', 'JobInfo'],
    ['article .air3-line-clamp-wrapper', 'UpCLineClamp'],
    ['article .air3-line-clamp-wrapper.clamp', 'JobDescription'],
    ['article .air3-token-container', 'TokenClamp JobAttrs'],
    ['article .air3-rating', 'feedback-rating UpCRating'],
  ];

  function named(root) {
    for (const [selector, name] of NAMES) {
      for (const node of root.querySelectorAll(selector)) {
        node.dataset.test = [node.dataset.test, name].filter(Boolean).join(' ');
      }
    }
    for (const tile of root.querySelectorAll('article[data-ev-job-uid]')) tile.dataset.testKey = tile.dataset.evJobUid;
  }

  function nodesOf(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }

  const adopt = (root) => {
    for (const node of [root, ...nodesOf(root)]) own.add(node);
  };

  /** Takes over the server's markup. A node that is not the server's breaks it, as it does on the real site. */
  function hydrate() {
    mismatches += nodesOf(app).filter((node) => !own.has(node)).length;
    named(app);
    app.removeAttribute('data-server-rendered');
    document.documentElement.dataset.sampleReady = '';
  }

  const parsed = async (address) => new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');

  /** Draws a page of this app in place of the present one. */
  async function draw(address) {
    const next = await parsed(address);
    const fresh = document.adoptNode(next.querySelector('#main > .container'));
    named(fresh);
    document.querySelector('#main > .container').replaceWith(fresh);
    adopt(fresh);
    document.title = next.title;
  }

  /** A move inside the app. */
  async function go(address) {
    history.pushState({}, '', address);
    closePanel();
    await draw(address);
  }

  /** The app draws its page again: "replace" makes all nodes anew, "patch" keeps its own and drops all others. */
  async function rerender(how = 'replace') {
    if (how === 'replace') return draw(listAddress ?? location.href);
    for (const node of nodesOf(app)) if (!own.has(node)) node.remove();
  }

  function closePanel() {
    document.querySelector('.details-slider')?.remove();
    document.documentElement.classList.remove('prevent-body-scroll');
    waiting = null;
    listAddress = null;
  }

  /** A panel over the list: it mounts empty and fills later. */
  async function openPanel(id) {
    const list = listAddress ?? location.href;
    const path = location.pathname.startsWith('/nx/search') ? '/nx/search/jobs' : '/nx/find-work/best-matches';
    const modal = [{ navType: 'slider', title: 'Job Details', modalId: '1791190000000' }];
    const query = new URLSearchParams({ pageTitle: 'Job Details', _modalInfo: JSON.stringify(modal) });
    closePanel();
    listAddress = list;
    history.pushState({ list }, '', `${path}/details/${id}?${query}`.replaceAll('+', '%20'));
    const panel = document.adoptNode((await parsed(`/sample/panel/${id}`)).querySelector('.details-slider'));
    waiting = panel.querySelector('.job-details-loader');
    waiting.remove();
    document.body.append(panel);
    document.documentElement.classList.add('prevent-body-scroll');
    if (pace === 'auto') setTimeout(fill, 600);
  }

  function fill() {
    document.querySelector('.details-slider .air3-slider-body')?.append(waiting ?? '');
    waiting = null;
  }

  const appOf = (path) => /^\/nx\/(?:s\/)?[\w-]+|^\/jobs/.exec(path)?.[0];

  function follow(event, link) {
    const to = new URL(link.href);
    if (to.origin !== location.origin || link.target === '_blank' || event.metaKey || event.ctrlKey) return;
    const id = /~0[0-9a-f]+/.exec(to.pathname)?.[0];
    const inList = link.closest('article, [data-ev-sublocation="job_feed_tile"]') !== null;
    const inside = appOf(to.pathname) !== undefined && appOf(to.pathname) === appOf(location.pathname);
    if (!(inList && id) && !inside) return;
    event.preventDefault();
    if (inList && id) openPanel(id);
    else go(to.href);
  }

  const said = (name, text) => {
    for (const node of document.querySelectorAll(`[data-sample="${name}"]`)) node.textContent = text;
  };
  const connects = (amount) => `${amount} Connect${amount === 1 ? '' : 's'}`;
  const form = () => document.querySelector('.fe-job-apply');

  /** Sets the boost; the block shows its summary alone from then on. */
  function setBid(bid) {
    const { cost, balance } = form().dataset;
    const total = Number(cost) + bid;
    if (!Number.isInteger(bid) || bid < 0 || total > Number(balance)) return;
    form().dataset.bid = String(bid);
    said('own', `${connects(bid)}.`);
    said('bid', connects(bid));
    said('total', connects(total));
    said('after', connects(Number(balance) - total));
    said('send', `Send for ${connects(total)}`);
    document.querySelector('.edit-mode').style.display = bid > 0 ? 'none' : '';
    document.querySelector('.summary-mode').style.display = bid > 0 ? '' : 'none';
  }

  async function send() {
    const body = JSON.stringify({ path: location.pathname, boost: Number(form().dataset.bid ?? 0) });
    const { next } = await (await fetch('/sample/send', { method: 'POST', body })).json();
    if (landing === 'in-app') await go(next);
    else location.assign(next);
  }

  /** Fixed-price jobs ask once more before anything is sent. */
  function confirmed() {
    const dialog = document.createElement('div');
    dialog.className = 'sample-dialog';
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    const heading = document.createElement('h2');
    heading.textContent = '3 things you need to know';
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    label.append(box, ' Yes, I understand.');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'air3-btn air3-btn-primary';
    button.textContent = 'Continue';
    button.addEventListener('click', () => {
      if (!box.checked) return;
      dialog.remove();
      send();
    });
    dialog.append(heading, label, button);
    document.body.append(dialog);
  }

  const PRESSED = {
    theme: () => {
      const theme = document.documentElement.getAttribute('theme') === 'dark' ? 'air-3-0' : 'dark';
      document.documentElement.setAttribute('theme', theme);
      fetch('/sample/theme', { method: 'POST', body: theme });
    },
    close: () => history.back(),
    send: () => (form().dataset.fixed === 'true' ? confirmed() : send()),
    'edit-bid': () => setBid(0),
  };

  function statement(days, pages) {
    return draw(`/nx/plans/connects/history/?days=${days}&pages=${pages}`);
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (link) return follow(event, link);
    const button = event.target.closest('button, .air3-dropdown-toggle, .ngm-card');
    if (!button) return;
    const { sample, sampleGo, sampleDays, sampleMore } = button.dataset;
    if (sample) PRESSED[sample]?.();
    else if (sampleGo) location.assign(sampleGo);
    else if (sampleDays) statement(sampleDays, 1);
    else if (sampleMore) statement(document.querySelector('.connects-history').dataset.days, sampleMore);
    else if (button.id === 'set-bid-button') setBid(Number(document.querySelector('.boost-bid-amount input').value));
    else if (button.matches('.ngm-card'))
      location.assign(`/jobs/~02${button.querySelector('.impression-tracker').dataset.evOpening_uid}`);
    else if (button.matches('.air3-dropdown-toggle')) {
      const menu = button.parentElement.querySelector('.air3-dropdown-menu');
      if (menu) menu.style.display = menu.style.display === 'none' ? '' : 'none';
    }
  });

  addEventListener('popstate', async () => {
    const list = listAddress;
    closePanel();
    if (list === null || list !== location.href) await draw(location.href);
  });

  adopt(app);
  window.marketplace = { hydrate, fill, go, openPanel, rerender, setBid, mismatches: () => mismatches };
  if (pace === 'auto') addEventListener('load', () => setTimeout(hydrate, 100));
})();
