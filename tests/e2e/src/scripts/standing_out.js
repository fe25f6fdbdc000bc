// What stands out from its ground: words, edges of boxes, drawings, marks. `arguments[0]` is "note": remember all of
// it as it is now; or "compare": give one text for each part that stood out then and does not now.
const borders = (style) => ["Top", "Right", "Bottom", "Left"]
  .filter((side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== "none")
  .map((side) => colour(style[`border${side}Color`]));
// Behind forced words the browser paints a plate in the page's colour.
const words = (style, ground) => contrast(colour(style.color), forced ? page : ground);

const measure = (element) => {
  const style = getComputedStyle(element);
  if (element.localName === "svg") {
    const paints = [...element.querySelectorAll("path, circle, rect")].flatMap((shape) => {
      const { stroke, fill } = getComputedStyle(shape);
      return [stroke, fill].filter((paint) => paint !== "none").map(colour);
    });
    return { drawing: strongest(paints, groundOf(element)) };
  }
  const around = groundOf(element.parentElement);
  const found = { box: strongest([...borders(style), colour(style.backgroundColor)], around) };
  if ([...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) {
    found.words = words(style, groundOf(element));
  }
  for (const pseudo of ["::before", "::after"]) {
    const drawn = getComputedStyle(element, pseudo);
    if (["none", "normal"].includes(drawn.content) || drawn.display === "none") continue;
    const own = colour(drawn.backgroundColor);
    const inside = groundOf(element);
    if (drawn.content !== '""') {
      found[`${pseudo} words`] = words(drawn, own.shown ? own : inside);
    } else if (drawn.backgroundImage === "none") {
      found[pseudo] = strongest([...borders(drawn), own], inside);
    } else {
      found[pseudo] = strongest(drawn.backgroundImage.match(/rgba?\([^)]*\)/g).map(colour), inside);
    }
  }
  return found;
};

if (arguments[0] === "note") {
  window.stoodOut = [...document.body.querySelectorAll("svg, :not(svg *)")]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
    .map((element) => ({ element, before: measure(element) }));
  return [];
}
const name = (element) => [element.localName, ...element.classList].join(".");
return window.stoodOut.flatMap(({ element, before }) => {
  if (!element.checkVisibility()) return [`${name(element)} in ${name(element.parentElement)} is not shown`];
  const now = measure(element);
  const [from, to] = [1.5, 3];
  return Object.keys(before).filter((part) => before[part] > from && !(now[part] >= to)).map((part) => {
    const contrasts = `contrast ${before[part].toFixed(1)}, then ${now[part]?.toFixed(1)}`;
    return `${part} of ${name(element)} in ${name(element.parentElement)} does not stand out: ${contrasts}`;
  });
});
