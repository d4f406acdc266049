// The colours of the bedroom: one drawing, a sunny afternoon and a night that goes on too long.
// biome-ignore format: a palette is read as a table
export const BEDROOM_NIGHT = {
  wallTop: '#2a2a55', wallLow: '#40396f', dots: '#6c61a6', floorFar: '#352c52', floorNear: '#221c38', plank: '#3f3462', skirting: '#4b437c', sky1: '#10163a', sky2: '#3a4a86', brick: '#1a1d42', brickFar: '#232854',
  lit: '#f6c667', dark: '#121536', frame: '#8e86bd', sill: '#a59dd0', curtain: '#5a4f93', curtainDark: '#463d78', curtainLight: '#6c61a6', wood: '#4f4175', woodDark: '#3c3160', woodLight: '#655690',
  sheet: '#b7b5dd', sheetDark: '#9693c4', duvet: '#4d6aa8', duvetDark: '#3a5288', duvetLight: '#6486c4', pillow: '#cfcdec', red: '#c0695f', yellow: '#d9a44e', green: '#56938f', greenDark: '#3f7f7a', paper: '#9c97c8',
  screen: '#1c2148', shade: '#151029', bulb: '#ffdf9c', night: 1, sunlight: 0,
};
// biome-ignore format: a palette is read as a table
export const BEDROOM_DAY: typeof BEDROOM_NIGHT = {
  wallTop: '#f1e4d2', wallLow: '#f8efe2', dots: '#a7c9c4', floorFar: '#cfab84', floorNear: '#b38c64', plank: '#b8916a', skirting: '#fffaf0', sky1: '#a9d8ee', sky2: '#e3f3f4', brick: '#b9705a', brickFar: '#9b6a5c',
  lit: '#e8f4f8', dark: '#6d4a44', frame: '#ffffff', sill: '#fffaf0', curtain: '#8fb6b0', curtainDark: '#769f99', curtainLight: '#a7c9c4', wood: '#b98a5e', woodDark: '#9c714a', woodLight: '#d1a377',
  sheet: '#f5f1e8', sheetDark: '#e3dccd', duvet: '#7396c4', duvetDark: '#5d81b0', duvetLight: '#93b2da', pillow: '#ffffff', red: '#d2705a', yellow: '#e0aa4a', green: '#5a9d95', greenDark: '#44837c', paper: '#fdf8ee',
  screen: '#86a9c4', shade: '#6b4d32', bulb: '#e0aa4a', night: 0, sunlight: 0.4,
};
export type BedroomPalette = typeof BEDROOM_NIGHT;
