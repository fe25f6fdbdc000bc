// Judges the page by every rule of WCAG 2.2 up to AA and axe's own best practice; gives one text for each breach.
const forced = matchMedia("(forced-colors: active)").matches;
const options = {
  preload: false,
  resultTypes: ["violations", "incomplete"],
  // Forced colours are the person's own, and axe reads the page's instead of them.
  rules: { "color-contrast": { enabled: !forced } },
};
const told = (rule, node) =>
  `${rule.id}: ${node.target.flat().join(" ")}\n${rule.help} (${rule.helpUrl})\n${node.failureSummary}`;
const all = (rules) => rules.flatMap((rule) => rule.nodes.map((node) => told(rule, node)));
const isContrast = (rule) => rule.id === "color-contrast";

async function judge() {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const result = await axe.run(document, { ...options, runOnly: tags });
  const open = result.incomplete.filter(isContrast).flatMap((rule) => rule.nodes.map((node) => node.target.flat()));
  return [
    ...all(result.violations),
    ...all(result.incomplete.filter((rule) => !isContrast(rule))),
    ...(open.length ? await contrast(open) : []),
  ];
}

// Over a gradient, or under something drawn by style, axe does not know the ground: it is told, at both ends.
async function contrast(targets) {
  const plain = new CSSStyleSheet();
  plain.replaceSync("*, *::before, *::after { background-image: none !important }\
    *::before, *::after { content: none !important }");
  const grounds = [...document.querySelectorAll("*")]
    .map((element) => ({ element, style: getComputedStyle(element) }))
    .filter(({ style }) => style.backgroundImage.includes("gradient(") && style.backgroundSize === "auto")
    .map(({ element, style }) => ({ element, ends: style.backgroundImage.match(/rgba?\([^)]*\)/g) }));
  // What lies under an open menu is not to be read just now.
  const menu = document.querySelector("details[open]:has([data-action=language])");
  const isCovered = (node) => menu && node.any.some(({ data }) => data?.messageKey === "bgOverlap");
  const found = [];
  document.adoptedStyleSheets.push(plain);
  for (const end of [0, -1]) {
    for (const { element, ends } of grounds) {
      element.style.backgroundColor = ends.at(end);
    }
    const rule = { type: "rule", values: ["color-contrast"] };
    const result = await axe.run({ include: targets }, { ...options, runOnly: rule });
    const known = (node) => isCovered(node) || isDrawn(node);
    const open = result.incomplete.map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !known(node)) }));
    found.push(...all(result.violations), ...all(open));
  }
  for (const { element } of grounds) {
    element.style.backgroundColor = "";
  }
  document.adoptedStyleSheets.pop();
  return [...found, ...drawn()];
}

// axe does not judge letters in a drawing: here they are, against the shape below them or the ground of the page.
const isDrawn = (node) => document.querySelector(node.target.flat().at(-1))?.closest("svg");

function drawn() {
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = numbers(colour).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    const shape = element.previousElementSibling;
    if (shape?.matches(".app-timeline__mark")) {
      return getComputedStyle(shape).fill;
    }
    let behind = element.closest("svg");
    while (behind && numbers(getComputedStyle(behind).backgroundColor)[3] === 0) {
      behind = behind.parentElement;
    }
    return getComputedStyle(behind ?? document.body).backgroundColor;
  };
  return [...document.querySelectorAll("svg text")].flatMap((element) => {
    const [one, other] = [getComputedStyle(element).fill, ground(element)].map(light).sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    return ratio < 4.5 ? [`drawn letters: ${element.textContent}\ncontrast ${ratio.toFixed(1)}, 4.5 is needed`] : [];
  });
}

return judge();
