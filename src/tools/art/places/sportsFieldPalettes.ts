// The colours of the sports field: Saturday morning, and the last half hour of training under the lamps.
// biome-ignore format: a palette is read as a table
export const SPORTS_FIELD_DAY = {
  sky1: '#9fcfe8', sky2: '#eef5ea', cloud: '#ffffff', glow: '#fff6d8', far: '#a9c7b4', tree: '#7fab80', treeDark: '#689670', poplar: '#74a07c', grass: '#9cc082', grassDark: '#8ab273', grassNear: '#7da668', line: '#fbfaf0', net: '#f2f3ee', post: '#fffef6', postShade: '#ccd2cd', fence: '#6d7f83', house: '#c99a7c', houseDark: '#b38467', roof: '#7c6a66', awning: '#d6705a', awning2: '#f8f1df', lit: '#e8f2f2', door: '#5f8f8c', mast: '#7b878c', lamp: '#e7ecec', bench: '#c1905f', benchDark: '#9c7047', board: '#5d86ad', board2: '#e0ac4d', board3: '#7a9c6f', ball: '#fffdf6', ballDark: '#464a52', cone: '#e0813f', bag: '#46618c', bagDark: '#384f75', shade: '#34453a', dusk: 0,
};
// biome-ignore format: a palette is read as a table
export const SPORTS_FIELD_DUSK: typeof SPORTS_FIELD_DAY = {
  sky1: '#2f3168', sky2: '#ee9f82', cloud: '#ffcf9f', glow: '#ffcf9a', far: '#5d5484', tree: '#37486a', treeDark: '#2d3c5b', poplar: '#33456a', grass: '#4f7a68', grassDark: '#456c60', grassNear: '#345752', line: '#d8d6e6', net: '#b4b2cc', post: '#eceaf6', postShade: '#8d89ab', fence: '#3f4468', house: '#69506f', houseDark: '#574160', roof: '#3e3558', awning: '#9c5560', awning2: '#b8a9bd', lit: '#ffd27a', door: '#3f5d75', mast: '#423f63', lamp: '#fff5d2', bench: '#7f6069', benchDark: '#5f4654', board: '#43618f', board2: '#b98a4a', board3: '#557a68', ball: '#e6e4f0', ballDark: '#2e2c45', cone: '#c26f42', bag: '#37476f', bagDark: '#2b385a', shade: '#141a30', dusk: 1,
};
export type SportsFieldPalette = typeof SPORTS_FIELD_DAY;
