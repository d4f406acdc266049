// The colours of the kitchen: a breakfast that is too early, and one lamp in the middle of the night.
// biome-ignore format: a palette is read as a table
export const KITCHEN_DAY = {
  wallTop: '#f3e7cf', wall: '#f8f0df', tile: '#f9f4e8', tileDark: '#d9cfb9', floor1: '#e9d9bd', floor2: '#cfa98a', floorShade: '#7a5538', skirting: '#fffaf0', cupboard: '#7fa79c', cupboardDark: '#668d83', cupboardLight: '#98bcb1', knob: '#e0b45c', top: '#c99a68', topDark: '#a87b4d', steel: '#c9d0d2', steelDark: '#97a2a6', ovenGlass: '#4d4a52', fridge: '#f2ede2', fridgeDark: '#d8d0bf',
  frame: '#fffaf0', sky: '#b9dcea', skyLow: '#f6f2dc', hill: '#a8c49a', brick: '#c48d76', roof: '#86685f', lit: '#e8f2f2', curtain: '#d9826b', curtainDark: '#c06c57', red: '#cf6a55', yellow: '#e6b451', green: '#83ab78', greenDark: '#618c63', blue: '#6f93b4', paper: '#fdf8ec', white: '#fffdf6', wood: '#c9935f', woodDark: '#a57345', woodLight: '#ddb182', cereal: '#d98d3f', lamp: '#f2cf86', lampShade: '#dd8a5b', shade: '#5a4030', sun: '#fff1c6', night: 0,
};
// biome-ignore format: a palette is read as a table
export const KITCHEN_NIGHT: typeof KITCHEN_DAY = {
  wallTop: '#2c2b52', wall: '#403a66', tile: '#4b4573', tileDark: '#383260', floor1: '#453a60', floor2: '#352c50', floorShade: '#15102a', skirting: '#564d80', cupboard: '#3d5470', cupboardDark: '#30445f', cupboardLight: '#4c6684', knob: '#c99a4e', top: '#6b4f5f', topDark: '#523a4c', steel: '#7d7fa3', steelDark: '#5c5d84', ovenGlass: '#1d1a38', fridge: '#837fa8', fridgeDark: '#69658f',
  frame: '#8e86bd', sky: '#10163a', skyLow: '#34427c', hill: '#20264e', brick: '#1a1d42', roof: '#141634', lit: '#f6c667', curtain: '#7d4a62', curtainDark: '#663a52', red: '#b2605a', yellow: '#d3a04a', green: '#4d8272', greenDark: '#3b6a60', blue: '#506c9c', paper: '#b5b0d4', white: '#d8d4ee', wood: '#7a5468', woodDark: '#5d3f55', woodLight: '#96697a', cereal: '#b0733f', lamp: '#ffdf9c', lampShade: '#d9894f', shade: '#120e26', sun: '#ffd98a', night: 1,
};
export type KitchenPalette = typeof KITCHEN_DAY;
