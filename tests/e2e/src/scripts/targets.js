// Gives one text for each control that is smaller than arguments[0] CSS pixels in either direction.
const least = arguments[0];
const found = [];
const isBlock = (element) => !getComputedStyle(element).display.startsWith("inline");
// A link among other words is as high as its line.
const inText = (link) => {
  if (getComputedStyle(link).display !== "inline") return false;
  let block = link.parentElement;
  while (!isBlock(block)) block = block.parentElement;
  return block.textContent.trim() !== link.textContent.trim();
};
for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button]")) {
  if (!element.checkVisibility({ contentVisibilityAuto: true })) continue;
  if (element.localName === "a" && inText(element)) continue;
  // Above the window until it has the focus.
  if (element.getBoundingClientRect().bottom < 0) element.focus();
  // What lies under a finger that aims at the words beside a box belongs to it.
  const parts = ["radio", "checkbox"].includes(element.type) ? [element, ...element.labels] : [element];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
  const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
  // Half a pixel is lost where rem and zoom do not divide evenly.
  if (Math.min(width, height) < least - 0.5) {
    const text = (element.textContent.trim() || element.id).slice(0, 40);
    const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
    found.push(`${element.localName}.${[...element.classList].join(".")} “${text}” is ${size} px, less than ${least}`);
  }
}
return found;
