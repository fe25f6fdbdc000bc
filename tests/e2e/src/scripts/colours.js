// Colours as the page shows them; stands before the scripts that compare them.
const colour = (text) => {
  const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  return { red, green, blue, shown: alpha > 0.5 };
};
const luminance = ({ red, green, blue }) => {
  const linear = (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
};
const contrast = (one, other) => {
  const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
};
const strongest = (colours, ground) =>
  Math.max(1, ...colours.filter(({ shown }) => shown).map((one) => contrast(one, ground)));

const forced = matchMedia("(forced-colors: active)").matches;
const page = colour(getComputedStyle(document.documentElement).backgroundColor);
// The colour behind an element; of a gradient its first.
const groundOf = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage.includes("gradient(") && style.backgroundSize === "auto") {
      return colour(style.backgroundImage.match(/rgba?\([^)]*\)/)[0]);
    }
    const own = colour(style.backgroundColor);
    if (own.shown) return own;
  }
  return page;
};
