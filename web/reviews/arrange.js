/**
 * Makes the items the list's children, in their order. Whatever stays is not touched: a node that is taken out and put
 * back loses the focus, and the page its place.
 */
export function arrange(list, items) {
  for (const child of [...list.children]) if (!items.includes(child)) child.remove();
  for (const [index, item] of items.entries()) {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  }
}
