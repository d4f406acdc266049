// The colours of the living room: a Sunday, and an evening with the lamps on.
// biome-ignore format: a palette is read as a table
export const LIVING_ROOM_DAY = {
  wallTop: '#eadfce', wall: '#f4ecdd', stripe: '#e2d4bd', floorFar: '#c9a177', floorNear: '#a97d55', plank: '#b48a60', skirting: '#fffaf0', frame: '#fffaf0', sky: '#b9dcea', skyLow: '#f3f2e2', house: '#c48d76', houseFar: '#d0a08a', roof: '#86685f', lit: '#e8f2f2', hedge: '#93b787', hedgeDark: '#789d72', curtain: '#7f9fae', curtainDark: '#6a8999',
  sofa: '#c9745c', sofaDark: '#ab5c48', sofaLight: '#d98c73', cushion: '#e6b451', cushion2: '#6fa29a', throwColour: '#f4ead6', wood: '#c1905f', woodDark: '#9c7047', woodLight: '#d8ae7f', rug: '#5f8f8c', rug2: '#86b1a8', rug3: '#e8d9b6', lampShade: '#f0d9a8', lamp: '#f2cf86', red: '#cf6a55', yellow: '#e6b451', green: '#83ab78', greenDark: '#618c63', blue: '#6f93b4', purple: '#8c7a9c', paper: '#fdf8ec', white: '#fffdf6', screen: '#3e4550', shade: '#59402e', sun: '#fff1c6', night: 0,
};
// biome-ignore format: a palette is read as a table
export const LIVING_ROOM_NIGHT: typeof LIVING_ROOM_DAY = {
  wallTop: '#37305a', wall: '#4b3f6c', stripe: '#42385f', floorFar: '#4d3a5a', floorNear: '#352845', plank: '#43324f', skirting: '#5d5283', frame: '#8e86bd', sky: '#141a42', skyLow: '#3a4580', house: '#232853', houseFar: '#2b305e', roof: '#191c42', lit: '#f6c667', hedge: '#22344f', hedgeDark: '#1b2a43', curtain: '#4f5a8c', curtainDark: '#414b78',
  sofa: '#94505a', sofaDark: '#753d4b', sofaLight: '#ad6568', cushion: '#cf9a48', cushion2: '#4f8482', throwColour: '#b9aec6', wood: '#7a5468', woodDark: '#5d3f55', woodLight: '#96697a', rug: '#3f6276', rug2: '#557c8c', rug3: '#8d86a4', lampShade: '#ffdc9a', lamp: '#ffdf9c', red: '#b2605a', yellow: '#d3a04a', green: '#4d8272', greenDark: '#3b6a60', blue: '#506c9c', purple: '#6a5c8c', paper: '#b5b0d4', white: '#d8d4ee', screen: '#1a1c3a', shade: '#120e26', sun: '#ffd98a', night: 1,
};
export type LivingRoomPalette = typeof LIVING_ROOM_DAY;
