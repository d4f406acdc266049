// The parts of Phaser the stage stands on, and no others; the build puts this file in the place of the whole library.
// PHASER=full builds with all of it, to compare. Same form as phaser/src/phaser-core.js, but its modules
// need each other in circles: the renderer has to come first.
import '../../../node_modules/phaser/src/polyfills/requestVideoFrame.js';
import '../../../node_modules/phaser/src/renderer/index.js';
import '../../../node_modules/phaser/src/animations/index.js';
import '../../../node_modules/phaser/src/cameras/2d/index.js';
import '../../../node_modules/phaser/src/events/EventEmitter.js';
import '../../../node_modules/phaser/src/core/Game.js';
import '../../../node_modules/phaser/src/gameobjects/DisplayList.js';
import '../../../node_modules/phaser/src/gameobjects/GameObjectCreator.js';
import '../../../node_modules/phaser/src/gameobjects/GameObjectFactory.js';
import '../../../node_modules/phaser/src/gameobjects/UpdateList.js';
import '../../../node_modules/phaser/src/gameobjects/container/ContainerFactory.js';
import '../../../node_modules/phaser/src/gameobjects/image/ImageFactory.js';
import '../../../node_modules/phaser/src/scene/ScenePlugin.js';
import '../../../node_modules/phaser/src/time/Clock.js';
import '../../../node_modules/phaser/src/tweens/TweenManager.js';

export { default as Game } from '../../../node_modules/phaser/src/core/Game.js';
export { default as BlendModes } from '../../../node_modules/phaser/src/renderer/BlendModes.js';
export { default as Scene } from '../../../node_modules/phaser/src/scene/Scene.js';
