// Gives one text for everything that does not fit: the page wider than the window, text cut off or sticking out.
const root = document.documentElement;
const found = [];
const words = (element) => (element.localName === "input" ? element.value : element.textContent).trim();
const name = (element) => {
  const classes = [...element.classList].map((part) => `.${part}`).join("");
  return `${element.localName}${element.id && `#${element.id}`}${classes} “${words(element).slice(0, 40)}”`;
};
if (root.clientWidth !== arguments[0]) {
  found.push(`the window is ${root.clientWidth} px wide, not ${arguments[0]}`);
}
if (root.scrollWidth > root.clientWidth) {
  const wide = [...document.body.querySelectorAll("*")].findLast((element) =>
    element.getBoundingClientRect().left + element.scrollWidth > root.clientWidth);
  found.push(`the page scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth}, up to ${name(wide)}`);
}
for (const element of document.body.querySelectorAll("*")) {
  if (element.closest("svg") || !element.checkVisibility({ contentVisibilityAuto: true })) continue;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  // Words for screen readers alone, and the skip link above the window until it has the focus.
  if ((box.width <= 1 && box.height <= 1) || element.closest(".app-u-hidden") || box.bottom < 0) continue;
  const says = words(element) !== "";
  const hides = (way) => ["hidden", "clip"].includes(way);
  // A list may scroll up and down within itself, but nothing sideways.
  if (says && style.overflowX !== "visible" && element.scrollWidth > element.clientWidth) {
    found.push(`cut off: ${name(element)}, ${element.scrollWidth} px in ${element.clientWidth}`);
  }
  if (says && hides(style.overflowY) && element.localName !== "input" && element.scrollHeight > element.clientHeight) {
    found.push(`cut off below: ${name(element)}, ${element.scrollHeight} px in ${element.clientHeight}`);
  }
  if (says && box.width > 0 && (box.right > root.clientWidth + 0.5 || box.left < -0.5)) {
    found.push(`sticks out: ${name(element)}, from ${box.left} to ${box.right}`);
  }
}
return found;
