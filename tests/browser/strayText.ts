// What a page in a trial language says in another: forgotten by the translation, or put together out of pieces.
import type { Page } from 'playwright-core';

/** All that can be read or heard now: one text for the page, one for each label. Not other languages' own names, nor initials. */
const readable = (page: Page) =>
  page.evaluate(() => {
    const foreign = (element: Element | null) => element?.closest('[lang]') !== document.documentElement;
    const elements = [...document.body.querySelectorAll('*')].filter(
      (each) => !foreign(each) && !each.matches('.face') && each.checkVisibility({ visibilityProperty: true }),
    );
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (nodes.nextNode()) {
      const { parentElement, textContent } = nodes.currentNode;
      if (parentElement && elements.includes(parentElement)) texts.push(textContent ?? '');
    }
    const labels = elements.flatMap((each) =>
      ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) => each.getAttribute(name) ?? []),
    );
    return [texts.join(''), ...labels];
  });

const PSEUDO = /⟦[^⟦⟧]*⟧/g;
/** A value that keeps its own direction: an address, a telephone number, a source. */
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/g;
const STRAY = { 'en-XA': /[^\s⟦⟧]*\p{L}[^\s⟦⟧]*|[⟦⟧]/gu, 'ar-XB': /\p{Script=Latin}+/gu } as const;

function without(pattern: RegExp, text: string): string {
  const less = text.replaceAll(pattern, ' ');
  return less === text ? text : without(pattern, less);
}

/** Every word outside the brackets of en-XA, and every Latin word in ar-XB. */
export function strayWords(text: string, code: keyof typeof STRAY): readonly string[] {
  return without(code === 'en-XA' ? PSEUDO : ISOLATED, text).match(STRAY[code]) ?? [];
}

export async function strayText(page: Page, code: keyof typeof STRAY): Promise<readonly string[]> {
  const texts = await readable(page);
  return [...new Set(texts.flatMap((text) => strayWords(text, code)))].map((word) => `not translated: ${word}`);
}
