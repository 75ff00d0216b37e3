// Keeps what is typed into a form as the user's draft: two seconds after the last key, and when the page is left. Without this
// script the form works the same; the text is then kept by the save button alone.
const pause = 2000;
const retryAfter = 5000;
const longestWait = 3000;
const mostAfterwards = 60000; // what a browser still sends for a page that is gone, in bytes: 64 kB, for all that is on its way

const messages = {
  offline: 'Vi kunde inte spara. Texten finns kvar här. Vi försöker igen.',
  signedOut: 'Du har blivit utloggad. Texten finns kvar här. Tryck på spara och logga in igen.',
  tooLarge: 'Texten är för lång för att sparas. Korta den.',
  full: 'Du har så många utkast att det inte får plats fler. Texten finns kvar här. Spara den, eller kasta utkast som du inte behöver.',
};

const keepers = [];

for (const subject of document.querySelectorAll('input[name="Draft.Subject"]')) {
  const form = subject.form;
  if (form.querySelector('[data-autosave-status]')) keepers.push(keepDrafts(form, Number(subject.dataset.now)));
}

// A link is followed when the text is kept, so that the page it leads to knows of it.
document.addEventListener('click', async event => {
  const link = event.target.closest('a[href]');
  const unsettled = keepers.filter(keeper => keeper.isUnsettled());
  if (!link || unsettled.length === 0 || event.defaultPrevented || !leavesThisPage(link, event)) return;
  event.preventDefault();
  const waited = new Promise(resolve => {
    setTimeout(resolve, longestWait);
  });
  await Promise.race([waited, Promise.all(unsettled.map(keeper => keeper.settle()))]);
  window.location.assign(link.href);
});

function leavesThisPage(link, event) {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  if ((link.target && link.target !== '_self') || link.hasAttribute('download')) return false;
  const { origin, pathname, search } = window.location;
  return link.origin === origin && (link.pathname !== pathname || link.search !== search || !link.hash);
}

function keepDrafts(form, serverTime) {
  const status = form.querySelector('[data-autosave-status]');
  const alert = form.querySelector('[data-autosave-alert]');
  let ahead = serverTime - Date.now(); // of this browser's clock
  let timer;
  let onItsWay = null;
  let changed = false;
  let failed = false;
  let leaving = false;

  function say(text) {
    alert.textContent = '';
    status.textContent = text;
  }

  function warn(text) {
    status.textContent = '';
    if (alert.textContent !== text) alert.textContent = text;
  }

  // Files are no draft. When the text was typed says which of two that arrive is the later one.
  function typed() {
    const fields = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
    return new URLSearchParams([...fields, ['Draft.Typed', String(Math.round(Date.now() + ahead))]]).toString();
  }

  function canBeSentAfterwards() {
    return typed().length <= mostAfterwards;
  }

  function failedToKeep(text, outcome, after) {
    changed = true;
    failed = true;
    warn(text);
    if (after) timer = setTimeout(save, after);
    return outcome;
  }

  async function send(body) {
    let response;
    try {
      response = await fetch('/utkast', {
        method: 'POST',
        body,
        headers: { 'X-Requested-With': 'fetch', 'Content-Type': 'application/x-www-form-urlencoded' },
        redirect: 'error',
        keepalive: body.length <= mostAfterwards, // also if the page is left in the meantime
      });
    } catch {
      return failedToKeep(messages.offline, 'offline', retryAfter);
    }
    if (response.ok) {
      failed = false;
      say(`Utkastet sparades ${(await response.json()).clock}, bara för dig`);
      return 'kept';
    }
    if (response.status === 409) {
      // Something later is kept, or the form was saved in another tab. What stands here is not lost: it is sent as typed now.
      ahead = (await response.json()).now - Date.now();
      changed = true;
      if (!leaving) timer = setTimeout(save, pause);
      return 'late';
    }
    if (response.status === 401 || response.status === 400) return failedToKeep(messages.signedOut, 'signed out');
    if (response.status === 507) return failedToKeep(messages.full, 'full');
    if (response.status === 413) return failedToKeep(messages.tooLarge, 'too large');
    return failedToKeep(messages.offline, 'offline', retryAfter);
  }

  function save() {
    clearTimeout(timer);
    changed = false;
    const sent = send(typed()).finally(() => {
      if (onItsWay === sent) onItsWay = null;
    });
    onItsWay = sent;
    return sent;
  }

  form.addEventListener('input', () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });

  window.addEventListener('online', () => {
    if (changed) save();
  });

  // Sending the form to a server that does not answer would replace the page, and the text with it. So the draft is
  // kept first; only a form that can arrive is sent. An expired sign-in can: the login page carries the form.
  async function keepThenSend(event) {
    event.preventDefault();
    const { target, submitter } = event;
    submitter?.setAttribute('aria-busy', 'true');
    const outcome = await save();
    submitter?.removeAttribute('aria-busy');
    if (outcome === 'offline') return;
    clearTimeout(timer);
    leaving = true;
    target.requestSubmit(submitter);
  }

  // Another form on the page, such as one row of the attendance, leads away from here too.
  document.addEventListener('submit', event => {
    if (!leaving && (event.target === form || changed)) keepThenSend(event);
  });

  // The browser may bring the page back from its memory: then the form can be sent again.
  window.addEventListener('pageshow', () => {
    leaving = false;
  });

  function keepAtLast() {
    if (changed && !leaving) save();
  }

  window.addEventListener('pagehide', keepAtLast);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepAtLast();
  });

  // Asked only when the text cannot be kept on the way out.
  window.addEventListener('beforeunload', event => {
    if (!leaving && ((changed && failed) || ((changed || onItsWay) && !canBeSentAfterwards()))) event.preventDefault();
  });

  return {
    isUnsettled: () => !leaving && (changed || onItsWay !== null),
    settle: () => (changed ? save() : onItsWay),
  };
}
