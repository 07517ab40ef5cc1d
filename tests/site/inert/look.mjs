// Looks at pages in a browser as readers do: moves over everything, opens and focuses it, and listens whether anything of
// the texts comes to life.

/** Runs in each document before anything else: whoever gets a script to run calls `pwned`. */
function listen() {
  const tell = (what) => { (window.told ??= []).push(what); };
  window.pwned = (id) => tell(`ran: ${id?.raw ?? id}`);
  for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => tell(`called: ${name}`);
  document.addEventListener('securitypolicyviolation', (event) => tell(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile ?? ''}:${event.lineNumber}`));
}

/** Runs in a page: what could come to life later, told from the tree; then every event that markup could wait for. */
function exercise() {
  const found = [];
  const own = (address) => new URL(address, location.href).origin === location.origin;
  const ADDRESS = /^(href|xlink:href|src|action|formaction|data|poster|srcset|background|cite|ping|codebase|manifest|data-embed|data-script|data-index)$/;
  const OUTSIDE = /^(https?|mailto|tel|webcal|file):$/;
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const name = element.localName;
      const place = `<${name}> in ${element.closest('[class]')?.className.baseVal ?? element.closest('[class]')?.className}`;
      if (/^(iframe|frame|object|embed|applet|base|portal|math|style|foreignobject|animate|set|marquee)$/i.test(name)) found.push(`an element ${place}`);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/i.test(attribute) || attribute === 'srcdoc') found.push(`an attribute ${attribute} of ${place}`);
        if (!/^[a-z][a-z0-9:-]*$/i.test(attribute)) found.push(`a broken attribute ${attribute} of ${place}`);
        if (attribute === 'autofocus') found.push(`autofocus of ${place}`);
        if (attribute === 'style' && /url|expression|import|javascript|[<>\\]/i.test(value)) found.push(`style="${value}" of ${place}`);
        if (ADDRESS.test(attribute)) {
          let scheme = 'unreadable';
          try { scheme = new URL(value, location.href).protocol; } catch { /* said below */ }
          if (attribute !== 'srcset' && !OUTSIDE.test(scheme)) found.push(`${attribute}="${value}" of ${place}`);
          if (/^(src|poster|srcset|data)$/.test(attribute) && !own(value)) found.push(`another host: ${attribute}="${value}" of ${place}`);
        }
      }
      if (name === 'script' && element.src && !own(element.src)) found.push(`a script of another host: ${element.src}`);
      if (name === 'script' && /json/.test(element.type)) { try { JSON.parse(element.textContent); } catch (error) { found.push(`JSON-LD: ${error.message}`); } }
      if (name === 'script' && !element.src && !/json/.test(element.type) && /pwned/.test(element.textContent)) found.push(`a vector in a script: ${element.textContent.slice(0, 80)}`);
      if (name === 'template') walk(element.content);
    }
  };
  walk(document);
  const refresh = document.querySelector('meta[http-equiv=refresh i]');
  if (refresh && !/^0; url=[.\w/-]*$/.test(refresh.content)) found.push(`refresh: ${refresh.content}`);
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  // Whatever could wait for a reader gets what it waits for; forms, filters and recordings have a turn of their own.
  for (const element of document.querySelectorAll('a, button, input, select, summary, label, img, svg, video, audio, h2, h3, td, th, abbr, mark, [title], [class=body] *')) {
    for (const type of ['pointerover', 'mouseover', 'toggle', 'error', 'begin']) element.dispatchEvent(new Event(type));
  }
  for (const element of document.querySelectorAll('input, [autofocus], [contenteditable], .body [tabindex]')) element.focus();
  return found;
}

/** Keeps what happened on a page, and hands it over: `take` gives it since the last time. */
export async function onlooker(context) {
  const page = await context.newPage();
  let seen = [];
  await page.addInitScript(listen);
  page.on('dialog', (dialog) => { seen.push(`a dialog: ${dialog.message()}`); dialog.dismiss().catch(() => {}); });
  page.on('pageerror', (error) => seen.push(`an error: ${error.message}`));
  page.on('popup', (popup) => seen.push(`a window: ${popup.url()}`));
  page.on('console', (message) => { if (message.type() === 'error' && !/status of 404/.test(message.text())) seen.push(`console: ${message.text()}`); });
  const take = async () => {
    await page.waitForTimeout(0);
    const told = await page.evaluate(() => { const all = window.told ?? []; window.told = []; return all; });
    const all = [...new Set([...seen, ...told])];
    seen = [];
    return all;
  };
  return { page, take };
}

/** Opens a page and does to it what a reader can do. */
export async function look({ page, take }, address) {
  await page.goto(address, { waitUntil: 'load' });
  const found = await page.evaluate(exercise);
  return [...found, ...await take()];
}

/** What stands in the page after something was typed or narrowed: the tree once more. */
export async function again({ page, take }) {
  return [...await page.evaluate(exercise), ...await take()];
}
