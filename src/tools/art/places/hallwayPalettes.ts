// The colours of the school hallway: morning light, and the late sun after the last lesson.
// biome-ignore format: a palette is read as a table
export const HALLWAY_DAY = {
  wall: '#efe6d6', wallRight: '#e2d6c3', wallLeft: '#e9dfcf', floorNear: '#b9a98f', floorFar: '#ddd2c0', joint: '#b5a58b', ceiling: '#f6f1e6', tile: '#e8e0d0',
  lamp: '#fffdf3', lockers: ['#5b9a97', '#548f8d', '#64a5a1'], lockerDark: '#3f7775', locked: '#e3a53d', door: '#c87460', doorDark: '#ac5f4e', glass: '#cfe5ea', frame: '#8a7a66',
  end: '#f9f4e8', glow: '#fffbe8', cork: '#b98d60', papers: ['#fff8e6', '#f3c96b', '#a9cfd0', '#efb0a0'], band: '#3f7775', shade: '#6e5d47', sun: '#fff3c9', sunlight: 0.5,
  sky: '#d3e9ee', yard: '#c9b79d', hedge: '#8fb59a', bench: '#e0a848', benchDark: '#bd8430', bag: '#4f6f8f', bagDark: '#3d5876', exit: '#5fae84',
};
// biome-ignore format: a palette is read as a table
export const HALLWAY_DUSK: HallwayPalette = {
  wall: '#5a5585', wallRight: '#4e4977', wallLeft: '#575280', floorNear: '#322d52', floorFar: '#544d78', joint: '#2d284a', ceiling: '#3a3560', tile: '#322d55',
  lamp: '#6a659c', lockers: ['#3d5f86', '#38577c', '#446891'], lockerDark: '#2a4466', locked: '#d9a04a', door: '#8c4f5f', doorDark: '#6f3d4e', glass: '#8fa3d6', frame: '#3a3157',
  end: '#a9748a', glow: '#ffc48d', cork: '#6f5a78', papers: ['#b9b4da', '#c9a25f', '#7fa3b8', '#b9818a'], band: '#2a4466', shade: '#1a1636', sun: '#ffb27c', sunlight: 0.3,
  sky: '#f7b98a', yard: '#7d5a80', hedge: '#5b4a78', bench: '#a97a52', benchDark: '#83593f', bag: '#3f4f86', bagDark: '#313e6c', exit: '#59b98c',
};
export type HallwayPalette = typeof HALLWAY_DAY;
