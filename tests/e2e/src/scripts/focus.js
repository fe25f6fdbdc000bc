// What has the focus, and whether a person sees that.
const element = document.activeElement;
if (!element || element === document.body) return null;
// The ring of a radio button that is drawn by its label is the label's.
const drawn = getComputedStyle(element).opacity === "0" && element.labels?.length ? element.labels[0] : element;
const style = getComputedStyle(drawn);
const box = drawn.getBoundingClientRect();
const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
const hit = document.elementFromPoint(x, y);
const around = groundOf(drawn.parentElement);
return {
  tag: element.localName,
  id: element.id,
  name: [element.localName, ...element.classList].join(".") + ` “${element.textContent.trim().slice(0, 40)}”`,
  text: element.textContent.trim(),
  in_view: hit !== null && (drawn.contains(hit) || hit.contains(drawn) || hit.closest("label")?.control === element),
  ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
    && contrast(colour(style.outlineColor), around) >= 3,
};
