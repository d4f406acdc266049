// Finds texts in compiled Ink that are no id: a line our reader missed would show a pupil raw logic.
import { parseSpoken } from '../../story/line';

type InkNode = string | number | boolean | null | readonly InkNode[] | { readonly [name: string]: InkNode };

/** Texts printed by the compiled logic that are not in `ids`. */
export function strayTexts(logic: string, ids: ReadonlySet<string>): readonly string[] {
  const stray = new Set<string>();
  const look = (text: string) => {
    const spoken = parseSpoken(text.trim());
    const id = 'problem' in spoken ? text : spoken.text;
    if (id.trim() !== '' && !ids.has(id.trim())) stray.add(id.trim());
  };
  const walk = (node: InkNode): void => {
    if (Array.isArray(node)) {
      let silent = 0;
      for (const item of node as readonly InkNode[]) {
        if (item === '#' || item === 'str') silent += 1;
        else if (item === '/#' || item === '/str') silent -= 1;
        else if (typeof item === 'string' && item.startsWith('^') && silent === 0) look(item.slice(1));
        else walk(item);
      }
    } else if (typeof node === 'object' && node !== null) {
      for (const item of Object.values(node)) walk(item);
    }
  };
  walk((JSON.parse(logic) as { root: InkNode }).root);
  return [...stray];
}
