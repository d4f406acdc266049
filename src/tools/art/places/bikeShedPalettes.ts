// The colours of the bike shed: a dry day in autumn, and a wet Monday.
// biome-ignore format: a palette is read as a table
export const BIKE_SHED_DAY = {
  sky1: '#b9dcea', sky2: '#eef3ea', cloud: '#ffffff', brick: '#cfa08a', brickDark: '#b98975', window: '#dcebec', windowDark: '#b7d0d6', ledge: '#f1e8da', doorway: '#6f8f96',
  tree: '#9dbf95', treeDark: '#86ab82', trunk: '#8d7560', hedge: '#86a97e', fence: '#b89a78', fenceDark: '#a4866699', paveNear: '#c9bfb0', paveFar: '#e2dacd', joint: '#ab9f8e',
  roof: '#8fa3a3', roofDark: '#7a9090', edge: '#5d7476', post: '#5d7476', postLight: '#7b9294', shade: '#5b5a55', shadeUnder: 0.2, rack: '#8d979b', sun: '#fff2c4', sunlight: 0.5,
  tyre: '#3d4248', rim: '#b9c0c2', metal: '#7c858a', saddle: '#54453d', frames: ['#4f8f8b', '#c8705c', '#54708f', '#d9a441', '#6e6a80', '#7f9f6e'], bags: ['#54708f', '#c8705c', '#5f7f6a', '#8a7a9a'],
  flap: '#3d4a5c', crate: '#c79d6b', crateGap: '#9c7648', wet: '#ffffff', rain: 0, leaf: '#d9a441',
};
// biome-ignore format: a palette is read as a table
export const BIKE_SHED_RAIN: BikeShedPalette = {
  sky1: '#8c9cac', sky2: '#c3cbd0', cloud: '#a9b5c0', brick: '#9a8583', brickDark: '#877472', window: '#f0dcae', windowDark: '#8fa0ac', ledge: '#b9bab9', doorway: '#e8cf9a',
  tree: '#74918c', treeDark: '#64807d', trunk: '#6a625f', hedge: '#5f7f76', fence: '#83776e', fenceDark: '#6f655e99', paveNear: '#737d89', paveFar: '#a3abb2', joint: '#626c78',
  roof: '#6d7d87', roofDark: '#5d6d78', edge: '#445560', post: '#445560', postLight: '#64757f', shade: '#27323e', shadeUnder: 0.3, rack: '#6c767e', sun: '#dfe8ef', sunlight: 0.18,
  tyre: '#2f343c', rim: '#949fa8', metal: '#626d76', saddle: '#41393a', frames: ['#43797a', '#a5635a', '#4a6380', '#b58d46', '#5d5a70', '#6a8765'], bags: ['#4a6380', '#a5635a', '#52705f', '#736882'],
  flap: '#333f50', crate: '#9c8062', crateGap: '#7a6146', wet: '#d3dde6', rain: 1, leaf: '#b58d46',
};
export type BikeShedPalette = typeof BIKE_SHED_DAY;
