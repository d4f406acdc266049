// The languages the game speaks: one more is a line here, its interface words, and its texts in every story and card.

export const SPOKEN = {
  nl: { name: 'Nederlands', words: () => import('./words/nl'), forTeachers: () => import('./words/nl/board.json') },
  en: { name: 'English', words: () => import('./words/en'), forTeachers: () => import('./words/en/board.json') },
} as const;
