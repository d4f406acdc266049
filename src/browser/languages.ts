// The languages the game speaks: one more is a line here, its interface words, and its texts in every story and card.

export const SPOKEN = {
  nl: { name: 'Nederlands', words: () => import('./words/nl') },
  en: { name: 'English', words: () => import('./words/en') },
} as const;
