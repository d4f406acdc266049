// What does not fit on the screen as it stands.
import type { Page } from 'playwright-core';

/** What runs off the side of the page, is cut off by its own box, or is a target too small for a thumb. */
export const troubles = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const dialog = document.querySelector('dialog[open]');
    const within = dialog ?? document.body;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
    const page = document.scrollingElement;
    if (page && page.scrollWidth > innerWidth) found.push(`the page is ${page.scrollWidth} wide`);
    for (const element of within.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      const forEars = box.width <= 1 || box.height <= 1 || element.closest('.for-ears, [role=log]') !== null;
      if (forEars || element.closest('.stage, .home-stage, .frame-stage, .pause-hills, svg')) continue;
      const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const isTarget = element.matches('button, a, summary');
      if ((ownText || isTarget) && (box.right > innerWidth + 1 || box.left < -1))
        found.push(`off the side: ${name(element)}`);
      const style = getComputedStyle(element);
      const cuts = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (cuts && element.textContent?.trim()) found.push(`cut off: ${name(element)}`);
      const small = Math.min(box.width, box.height) < 43.5;
      if (isTarget && small && style.display !== 'inline')
        found.push(`small: ${name(element)} ${Math.round(box.width)}x${Math.round(box.height)}`);
    }
    const scrolls = within.querySelectorAll<HTMLElement>('button, summary, a');
    for (const target of scrolls) {
      if (!target.checkVisibility({ visibilityProperty: true })) continue;
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!hit || !(target.contains(hit) || hit.contains(target)))
        found.push(`covered: ${name(target)} by ${hit ? name(hit) : 'nothing'}`);
    }
    return found;
  });
