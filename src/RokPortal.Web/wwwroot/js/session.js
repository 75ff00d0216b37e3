// Says ten minutes before that the sign-in ends, on pages where something can be written, and lets one go on. Without this script
// a form that is sent too late is carried along by the login page.
const warnBefore = 10 * 60 * 1000;
const lookEvery = 30 * 1000;

const notice = document.querySelector('[data-session-left]');
if (notice && document.querySelector('main form')) watch();

function watch() {
  let ends = Date.now() + Number(notice.dataset.sessionLeft) * 1000;
  let shown = '';

  function show(text, clock) {
    const now = text && `${text} ${clock}`;
    if (now === shown) return; // or it would be read aloud again
    shown = now;
    notice.replaceChildren();
    if (!text) return;
    notice.append(document.querySelector(`[data-session-text=${text}]`).content.cloneNode(true));
    const time = notice.querySelector('[data-session-clock]');
    if (time) time.textContent = clock;
    notice.querySelector('[data-session-prolong]')?.addEventListener('click', prolong);
  }

  // Gives null when the server does not answer; the notice then stays as it is.
  async function ask(method) {
    const token = document.querySelector('input[name=__RequestVerificationToken]');
    let response;
    try {
      response = await fetch(notice.dataset.sessionPage, {
        method,
        body: method === 'POST' ? new URLSearchParams([[token.name, token.value]]) : undefined,
        headers: { 'X-Requested-With': 'fetch' },
        redirect: 'error',
      });
    } catch {
      return null;
    }
    if (response.status === 401) return { ended: true };
    if (!response.ok) return null;
    const state = await response.json();
    ends = Date.now() + state.seconds * 1000;
    return state;
  }

  async function look() {
    if (ends - Date.now() > warnBefore) return;
    const state = await ask('GET'); // another tab may have gone on
    if (!state) return;
    if (state.ended) {
      clearInterval(timer);
      show('ended', '');
    } else if (ends - Date.now() > warnBefore) show('', '');
    else show(state.canBeProlonged ? 'ending' : 'last', state.clock);
  }

  async function prolong() {
    const state = await ask('POST');
    if (!state) return;
    notice.tabIndex = -1;
    notice.focus(); // the button goes away
    show(state.ended ? 'ended' : 'prolonged', state.clock);
  }

  const timer = setInterval(look, lookEvery);
  document.addEventListener('visibilitychange', look);
  look();
}
