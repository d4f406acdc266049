// Makes the stage: what the controller loads after the first words, and shows pictures to.
import { DrawnStage } from './drawnStage';
import { noStage, type Stage, type StageOptions } from './stage';

function hasWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Never rejects: without WebGL, `onProblem` is told and the stage that shows nothing is given. */
export async function createStage(options: StageOptions): Promise<Stage> {
  try {
    if (!hasWebgl()) throw new Error('this browser draws no WebGL');
    return await DrawnStage.open(options);
  } catch (cause) {
    options.onProblem(cause);
    return noStage;
  }
}
