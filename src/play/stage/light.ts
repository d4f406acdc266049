// Pictures of light: the glow of a phone, the dark at the edges.
import { BlendModes, type GameObjects, type Scene } from 'phaser';

/** A round light that fades to nothing, drawn once. */
export function glowTexture(scene: Scene): string {
  const key = 'own/glow';
  if (scene.textures.exists(key)) return key;
  const canvas = document.createElement('canvas');
  canvas.width = 256;
  canvas.height = 256;
  const pen = canvas.getContext('2d');
  if (pen) {
    const round = pen.createRadialGradient(128, 128, 0, 128, 128, 128);
    round.addColorStop(0, 'rgba(216,239,255,.9)');
    round.addColorStop(0.25, 'rgba(166,212,255,.42)');
    round.addColorStop(0.6, 'rgba(127,176,255,.12)');
    round.addColorStop(1, 'rgba(127,176,255,0)');
    pen.fillStyle = round;
    pen.fillRect(0, 0, 256, 256);
  }
  scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
  return key;
}

/** The light of a phone in somebody's hands, in character units around the axis of a bust. */
export function phoneGlow(scene: Scene, parent: GameObjects.Container): GameObjects.Image {
  const glow = scene.add.image(255, 715, glowTexture(scene)).setBlendMode(BlendModes.ADD);
  glow.setDisplaySize(1040, 1040).setAlpha(0.6);
  parent.add(glow);
  return glow;
}

/** Darker towards the edges, one soft picture stretched over the stage. */
export function vignetteTexture(scene: Scene): string {
  const key = 'own/vignette';
  if (scene.textures.exists(key)) return key;
  const canvas = document.createElement('canvas');
  canvas.width = 256;
  canvas.height = 256;
  const pen = canvas.getContext('2d');
  if (pen) {
    const round = pen.createRadialGradient(128, 118, 52, 128, 128, 182);
    round.addColorStop(0, 'rgba(21,17,31,0)');
    round.addColorStop(0.55, 'rgba(21,17,31,.28)');
    round.addColorStop(1, 'rgba(21,17,31,.82)');
    pen.fillStyle = round;
    pen.fillRect(0, 0, 256, 256);
  }
  scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
  return key;
}
