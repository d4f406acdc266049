// Says what is wrong with a text that pupils will read: it is plain words, never markup, template or address.
import { ACTORS } from '../../story/vocabulary';
import { oddCharacter } from './oddCharacter';
import { PACK_LIMITS } from './packLimits';

const MARKUP = /<[\p{L}/!?%]|&(?:#?\w+);/iu;
const TEMPLATE = /\{\{|\}\}|\$\{|\$t\(|\{%|<%|\[\[|#\{/;
const VARIABLE = /\{\w+\}/g;
const DOT = String.raw`(?:[.。｡․]|\s?[[({]\s?(?:\.|dot|punt)\s?[\])}]\s?)`;
const ADDRESS = new RegExp(
  [
    String.raw`\b[a-z][a-z\d+-]*:\s?\/\/`,
    String.raw`\b(?:javascript|vbscript|mailto|blob|data|file):\S`,
    String.raw`\bh(?:tt|xx)ps?\b`,
    String.raw`\bwww\b`,
    String.raw`(?:^|[\s(])\/\/\S`,
    String.raw`(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{2,}${DOT}\p{L}{2,}`,
    String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{2,}\s(?:dot|punt)\s(?:com|nl|org|net|be|eu|de|io)\b`,
    String.raw`\b\d{1,3}(?:\.\d{1,3}){3}\b`,
    String.raw`[\p{L}\p{N}]@\S`,
  ].join('|'),
  'iu',
);
const NAME = new RegExp(String.raw`@(?!${ACTORS.join('|')})[\p{L}\p{N}_]`, 'u');

/** What keeps `text` from being shown; null when nothing does. */
export function wordsProblem(text: string): string | null {
  if (text.length > PACK_LIMITS.lineCharacters)
    return `this text is longer than ${PACK_LIMITS.lineCharacters} characters.`;
  const odd = oddCharacter(text);
  if (odd !== null) return `a character that cannot be seen stands in this text: ${odd}.`;
  // Full-width and other look-alike letters are read as what they look like.
  const plain = text.normalize('NFKC');
  if (MARKUP.test(plain)) return 'markup in a text: write plain words, without "<...>" or "&...;".';
  if (TEMPLATE.test(plain)) return 'a template in a text: write plain words.';
  if (/[{}]/.test(plain.replace(VARIABLE, ''))) return 'braces in a text: only "{name}" of a variable may stand there.';
  if (ADDRESS.test(plain)) return 'an address in a text: help stands on the cards, nothing else links anywhere.';
  return NAME.test(plain) ? `an unknown name in a text. Known: @${ACTORS.join(', @')}.` : null;
}
