// The colours of the street: after school, in the middle of the night, and of the square at the hour of the lamps.
// biome-ignore format: a palette is read as a table
export const STREET_DAY = {
  sky1: '#a9d3e8', sky2: '#f1f4e6', cloud: '#ffffff', glow: '#fff3cf', house: ['#c08a76', '#d2a488', '#b77f70', '#cfae92'], trim: '#f7f0e2', roof: ['#7d6361', '#8d6f66'], lit: '#e4eff0', dark: '#8fa7b1', door: ['#5f8f8c', '#a86f5d', '#6f7fa0', '#84955c'], awning: '#d6705a', awning2: '#f8f1df', shop: '#8a6a58', shopIn: '#f2ddb0', tree: '#86b087', treeDark: '#6d9974', trunk: '#84695a', pave: '#d8cfc1', paveNear: '#c2b7a6', joint: '#ab9f8d', road: '#a6a19b', roadNear: '#8f8a86', path: '#c47a63', line: '#f4ecdd', kerb: '#ece6da', metal: '#48535f', metalLight: '#6a7682', lamp: '#fff3cf', bike: '#4f8f8b', car: '#7396b4', carDark: '#5b7d9c', glass: '#dceef2', rim: '#e9ecee', minaret: '#e9dcc3', dome: '#7fa79c', tile: '#5f8fa0', bench: '#b48b66', benchDark: '#94704f', bloom: '#e0a1a8', shade: '#4d4a4f', night: 0,
};
type Palette = typeof STREET_DAY;
// biome-ignore format: a palette is read as a table
export const STREET_NIGHT: Palette = {
  sky1: '#0f1434', sky2: '#2f3a70', cloud: '#3c4680', glow: '#ffdf9c', house: ['#3a2f52', '#43375c', '#352c4d', '#3f3558'], trim: '#6d6392', roof: ['#231d40', '#2a2346'], lit: '#f6c667', dark: '#1b1a3c', door: ['#2f4a5c', '#5a3a4a', '#38406a', '#44513e'], awning: '#6b3f4e', awning2: '#7d7396', shop: '#2d2546', shopIn: '#57486c', tree: '#22304f', treeDark: '#1a2644', trunk: '#2c2440', pave: '#565078', paveNear: '#3b365a', joint: '#332e50', road: '#3a3757', roadNear: '#292643', path: '#5a3647', line: '#8d86a8', kerb: '#6f688f', metal: '#1f1c38', metalLight: '#37335a', lamp: '#ffe2a0', bike: '#2f5a66', car: '#36486f', carDark: '#2a3959', glass: '#56628f', rim: '#8f8aae', minaret: '#6a6088', dome: '#3d5c72', tile: '#3b5878', bench: '#5d4656', benchDark: '#463445', bloom: '#6d5078', shade: '#0b0920', night: 1,
};
// biome-ignore format: a palette is read as a table
export const SQUARE_DUSK: Palette = {
  sky1: '#3b3a72', sky2: '#f2ab86', cloud: '#ffd9a8', glow: '#ffd9a8', house: ['#6b4f6f', '#7a5776', '#624a68', '#74587a'], trim: '#b3a2bb', roof: ['#4a3a5c', '#54415f'], lit: '#ffd27a', dark: '#443a5e', door: ['#4d5579', '#6f4058', '#514a74', '#5c6650'], awning: '#a9585a', awning2: '#c9b6c4', shop: '#50405c', shopIn: '#ffcf86', tree: '#44506f', treeDark: '#39435f', trunk: '#3a2f4a', pave: '#8d8099', paveNear: '#655a79', joint: '#5f5474', road: '#6b6280', roadNear: '#50486a', path: '#8f4c4a', line: '#d0c0cc', kerb: '#a99fb5', metal: '#2f2a48', metalLight: '#4d466a', lamp: '#ffe9b8', bike: '#3f7480', car: '#5c6a8f', carDark: '#4a5678', glass: '#c9d6f2', rim: '#b9b1c9', minaret: '#c9a9a3', dome: '#5d7f8c', tile: '#4f7486', bench: '#8a6a5f', benchDark: '#6a4f50', bloom: '#b98a9c', shade: '#1d1836', night: 1,
};
export type StreetPalette = Palette;
