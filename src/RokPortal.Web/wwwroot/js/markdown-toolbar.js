// The toolbar over a Markdown field. Without this script the field is a plain text box and the toolbar is not shown.

const surround = { bold: ["**", "**"], italic: ["*", "*"], link: ["[", "](https://)"] };
const linePrefix = { heading: "## ", list: "- " };

for (const toolbar of document.querySelectorAll(".md-tools")) {
  const textArea = document.getElementById(toolbar.getAttribute("aria-controls"));
  const buttons = [...toolbar.querySelectorAll("button[data-md]")];

  toolbar.hidden = false;
  makeOneTabStop(toolbar, buttons);

  for (const button of buttons) {
    button.addEventListener("click", () => format(textArea, button.dataset.md));
  }

  textArea.addEventListener("keydown", (event) => {
    const action = { b: "bold", i: "italic" }[event.key.toLowerCase()];
    if (action && (event.ctrlKey || event.metaKey) && !event.altKey) {
      event.preventDefault();
      format(textArea, action);
    }
  });
}

/** The toolbar is one stop for Tab; the arrow keys move inside it (roving tabindex). */
function makeOneTabStop(toolbar, buttons) {
  const stopAt = (current) => buttons.forEach((button) => (button.tabIndex = button === current ? 0 : -1));
  stopAt(buttons[0]);

  toolbar.addEventListener("focusin", (event) => stopAt(event.target));
  toolbar.addEventListener("keydown", (event) => {
    const index = buttons.indexOf(document.activeElement);
    const next = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (index < 0 || next === undefined) return;

    event.preventDefault();
    buttons[(next + buttons.length) % buttons.length].focus();
  });
}

function format(textArea, action) {
  textArea.focus();
  if (action in linePrefix) prefixLines(textArea, linePrefix[action]);
  else surroundSelection(textArea, ...surround[action]);
}

function surroundSelection(textArea, before, after) {
  const { selectionStart: start, selectionEnd: end, value } = textArea;
  const selected = value.slice(start, end);
  insert(textArea, before + selected + after);
  textArea.setSelectionRange(start + before.length, start + before.length + selected.length);
}

function prefixLines(textArea, prefix) {
  const { selectionStart, selectionEnd, value } = textArea;
  const start = value.lastIndexOf("\n", selectionStart - 1) + 1;
  const lines = value.slice(start, selectionEnd).split("\n");
  const allHaveIt = lines.every((line) => line.startsWith(prefix));
  const changed = lines.map((line) => (allHaveIt ? line.slice(prefix.length) : prefix + line)).join("\n");

  textArea.setSelectionRange(start, selectionEnd);
  insert(textArea, changed);
}

/** Through the browser's own editing command, so that Ctrl+Z undoes it and an input event tells autosave. */
function insert(textArea, text) {
  if (document.execCommand("insertText", false, text)) return;

  textArea.setRangeText(text, textArea.selectionStart, textArea.selectionEnd, "end");
  textArea.dispatchEvent(new Event("input", { bubbles: true }));
}
