// Keeps what is typed into a form as the user's draft, two seconds after the last key. Without this script the form
// works the same; the text is then kept by the save button alone.
const pause = 2000;
const retryAfter = 5000;

const messages = {
  offline: 'Vi kunde inte spara. Texten finns kvar här. Vi försöker igen.',
  signedOut: 'Du har blivit utloggad. Texten finns kvar här. Tryck på spara och logga in igen.',
  tooLarge: 'Texten är för lång för att sparas. Korta den.',
  full: 'Du har så många utkast att det inte får plats fler. Texten finns kvar här. Spara den, eller kasta utkast som du inte behöver.',
};

for (const subject of document.querySelectorAll('input[name="Draft.Subject"]')) {
  const form = subject.form;
  if (form.querySelector('[data-autosave-status]')) keepDrafts(form);
}

function keepDrafts(form) {
  const status = form.querySelector('[data-autosave-status]');
  const alert = form.querySelector('[data-autosave-alert]');
  let timer;
  let changed = false;
  let leaving = false;

  function say(text) {
    alert.textContent = '';
    status.textContent = text;
  }

  function warn(text) {
    status.textContent = '';
    if (alert.textContent !== text) alert.textContent = text;
  }

  async function save() {
    clearTimeout(timer);
    changed = false;
    let response;
    try {
      response = await fetch('/utkast', {
        method: 'POST',
        body: new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string')), // files are no draft
        headers: { 'X-Requested-With': 'fetch' },
        redirect: 'error',
      });
    } catch {
      changed = true;
      warn(messages.offline);
      timer = setTimeout(save, retryAfter);
      return 'offline';
    }
    if (response.ok) {
      say(`Utkastet sparades ${(await response.json()).clock}, bara för dig`);
      return 'kept';
    }
    changed = true;
    if (response.status === 401 || response.status === 400) {
      warn(messages.signedOut);
      return 'signed out';
    }
    if (response.status === 413) {
      warn(messages.tooLarge);
      return 'too large';
    }
    if (response.status === 507) {
      warn(messages.full);
      return 'full';
    }
    warn(messages.offline);
    timer = setTimeout(save, retryAfter);
    return 'offline';
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

  window.addEventListener('beforeunload', event => {
    if (changed && !leaving) event.preventDefault();
  });
}
