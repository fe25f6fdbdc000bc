// What the main part says, block by block: the words of each element that is no block itself belong to its block.
const isBlock = (element) => !/^(inline|contents)/.test(getComputedStyle(element).display);
const texts = [];
let words = "";
const end = () => {
  if (words.trim()) texts.push(words.trim());
  words = "";
};
const read = (node) => {
  if (node.nodeType === Node.TEXT_NODE) {
    words += node.data;
  } else if (node.nodeType === Node.ELEMENT_NODE && node.checkVisibility({ contentVisibilityAuto: true })) {
    const box = node.getBoundingClientRect();
    // Words for screen readers alone are not printed.
    if (box.width <= 1 && box.height <= 1) return;
    // A drawing has no order; what it says stands in words beside it.
    if (node.localName === "svg") return;
    const block = isBlock(node);
    if (block) end();
    node.childNodes.forEach(read);
    // The print style writes the address behind a link that leads elsewhere.
    if (node.localName === "a" && /^http/.test(node.getAttribute("href"))) words += `<${node.getAttribute("href")}>`;
    if (block) end();
  }
};
read(document.querySelector("main"));
end();
return texts;
