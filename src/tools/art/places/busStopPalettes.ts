// The colours of the bus stop: on the way to school, and on the way home with the lamps on.
// biome-ignore format: a palette is read as a table
export const BUS_STOP_DAY = {
  sky1: '#a9d3e8', sky2: '#eef5ee', cloud: '#ffffff', glow: '#fff6d8', far: '#bcd0cd', mid: '#a3c0b4', mill: '#e8efec', house: '#c08a76', houseFar: '#cb9b86', roof: '#7d6361', lit: '#e4eff0', dark: '#9db4bd', trim: '#f2ece2', door: ['#6c8f93', '#a86f5d', '#7b7f97'],
  grass: '#9dbd89', grassDark: '#86a878', tree: '#83ad86', treeDark: '#6c9874', trunk: '#84695a', path: '#c47a63', pathDark: '#ad6751', line: '#f4e9dc', pave: '#d6cec2', paveNear: '#c4bbad', joint: '#aca293', kerb: '#eae4da', kerbDark: '#b7afa2',
  metal: '#48535f', metalLight: '#6a7682', glass: '#dceef2', glassAlpha: 0.32, bench: '#b48b66', benchDark: '#94704f', sign: '#edb545', poster: '#d7826a', posterLow: '#e0a552', sedum: '#8fb26f', bloom: ['#e0a1a8', '#edc45e', '#f6efe2'], shade: '#4d4a4f', bike: '#4f8f8b', lamp: 0,
};
// biome-ignore format: a palette is read as a table
export const BUS_STOP_DUSK: BusStopPalette = {
  sky1: '#3b3a72', sky2: '#f0a986', cloud: '#ffd9a8', glow: '#ffd9a8', far: '#7a6a9b', mid: '#655a8c', mill: '#b3a1bd', house: '#6b4f6f', houseFar: '#7a5776', roof: '#4a3a5c', lit: '#ffd27a', dark: '#443a5e', trim: '#a596b0', door: ['#4d5579', '#6f4058', '#514a74'],
  grass: '#4e6367', grassDark: '#415459', tree: '#44506f', treeDark: '#39435f', trunk: '#3a2f4a', path: '#8f4c4a', pathDark: '#743c42', line: '#c9b0b0', pave: '#857a98', paveNear: '#615877', joint: '#5c5373', kerb: '#a99fb5', kerbDark: '#564e6c',
  metal: '#2f2a48', metalLight: '#4d466a', glass: '#c9d6f2', glassAlpha: 0.2, bench: '#8a6a5f', benchDark: '#6a4f50', sign: '#e0a63f', poster: '#c9705f', posterLow: '#d99a56', sedum: '#55685f', bloom: ['#b98a9c', '#d0a05e', '#c9bccd'], shade: '#1d1836', bike: '#3f7480', lamp: 1,
};
export type BusStopPalette = typeof BUS_STOP_DAY;
