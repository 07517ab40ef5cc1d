// Reads XML into a small tree, or says where it is not well-formed.
import { SaxesParser } from 'saxes';

/**
 * @returns the root `{name, namespace, attributes, children, text}`: local names, attributes without prefix,
 *   `text` is the element's own text and that of what is inside it
 * @throws {Error} with line and column when the text is not well-formed
 */
export function parseXml(text) {
  const parser = new SaxesParser({ xmlns: true });
  const top = { children: [], text: '' };
  const open = [top];
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((a) => [a.prefix === 'xml' ? a.name : a.local, a.value]));
    const node = { name: tag.local, namespace: tag.uri, attributes, children: [], text: '' };
    open.at(-1).children.push(node);
    open.push(node);
  });
  const take = (piece) => { for (const node of open) node.text += piece; };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return top.children[0];
}

export const all = (node, name) => node.children.filter((child) => child.name === name);
export const first = (node, name) => node.children.find((child) => child.name === name);
export const textOf = (node, name) => first(node, name)?.text.trim() ?? '';
