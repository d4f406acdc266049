// The colours of the bus: full of morning light, and on the way home with its lamps on.
// biome-ignore format: a palette is read as a table
export const BUS_INSIDE_DAY = {
  ceiling: '#f4efe3', ceilingDark: '#e2dac8', lamp: '#fffdf2', wall: '#e8e1d2', wallLow: '#d6cdbb', rubber: '#5f6b70', floorFar: '#9fa7a6', floorNear: '#7d8686', fleck: '#b9c0bd', sky: '#b7dbec', skyLow: '#f3f4e4', house: '#c08a76', houseFar: '#cb9b86', roof: '#7d6361', lit: '#e4eff0', tree: '#88b18a', treeDark: '#6f9a76', grass: '#a6c08f',
  frame: '#49555c', pole: '#edb545', poleDark: '#c98f2c', strap: '#5b6470', button: '#c94f45', seat: '#3f7480', seatDark: '#2f5a66', seatLight: '#5b93a0', dash: '#e0a552', shell: '#cfd4d6', shellDark: '#aab2b6', sign: '#2b3338', signOn: '#ffcc66', bag: '#d2705a', bagDark: '#b1583f', shade: '#33302f', sun: '#fff3cf', glow: 0,
};
// biome-ignore format: a palette is read as a table
export const BUS_INSIDE_DUSK: typeof BUS_INSIDE_DAY = {
  ceiling: '#8d84a8', ceilingDark: '#70688f', lamp: '#fff0cc', wall: '#776e98', wallLow: '#625a85', rubber: '#38334f', floorFar: '#575072', floorNear: '#3f3957', fleck: '#6b648a', sky: '#3b3a72', skyLow: '#f0a986', house: '#5a4468', houseFar: '#6b4f6f', roof: '#43345a', lit: '#ffd27a', tree: '#44506f', treeDark: '#39435f', grass: '#4e6367',
  frame: '#2f2a48', pole: '#d9a03f', poleDark: '#a9742c', strap: '#3d3758', button: '#c05048', seat: '#35596f', seatDark: '#284558', seatLight: '#4c7388', dash: '#c4894a', shell: '#857d9d', shellDark: '#696182', sign: '#1d1a30', signOn: '#ffcc66', bag: '#a9585a', bagDark: '#874349', shade: '#15112a', sun: '#ffd9a8', glow: 1,
};
export type BusInsidePalette = typeof BUS_INSIDE_DAY;
