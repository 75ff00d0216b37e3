// Keeps "5 av 17 valda" right while one ticks. Without this script it shows the number from when the page was opened.

for (const text of document.querySelectorAll("[data-check-count]")) {
  const group = text.closest("fieldset");
  const boxes = [...group.querySelectorAll("input[type=checkbox]")];

  group.addEventListener("change", () => {
    const chosen = boxes.filter((box) => box.checked).length;
    text.textContent = `${chosen} av ${boxes.length} valda`;
  });
}
