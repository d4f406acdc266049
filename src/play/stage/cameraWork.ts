// The two cameras of a tableau: nearer for busts, leaning in when the world stops; place and people by different measures, for depth.
import type { Cameras } from 'phaser';
import type { Tableau } from '../../story/tableau';

type Camera = Cameras.Scene2D.Camera;

/** How long the world takes to come to a stand. */
export const STOP_MS = 900;
const SHOT_MS = 380;

export function frame(
  { back, front }: { back: Camera; front: Camera },
  height: number,
  tableau: Tableau,
  before: Tableau | null,
  still: boolean,
): void {
  const close = tableau.shot === 'close';
  const lean = tableau.stopped ? 1 : 0;
  const turned = before !== null && before.shot !== tableau.shot;
  const aims = [
    { camera: back, zoom: (close ? 1.12 : 1.01) + lean * 0.05, scrollY: close ? -height * 0.03 : 0 },
    { camera: front, zoom: 1 + lean * 0.09, scrollY: lean * (close ? -0.012 : 0.02) * height },
  ];
  for (const { camera, zoom, scrollY } of aims) {
    const { tweens } = camera.scene;
    tweens.killTweensOf(camera);
    if (still || !before) {
      camera.setZoom(zoom).setScroll(0, scrollY);
      continue;
    }
    if (turned && camera === front) camera.setZoom(close ? 0.97 : 1.04);
    if (camera.zoom === zoom && camera.scrollY === scrollY && camera.scrollX === 0) continue;
    const duration = lean || before.stopped ? STOP_MS * 1.6 : SHOT_MS;
    const ease = lean ? 'Sine.inOut' : 'Cubic.out';
    tweens.add({ targets: camera, zoom, scrollY, scrollX: 0, duration, ease });
  }
}
