// Where the phones and people of the spread picture stand: from phone to phone, and warm light below or beside.
import type { Trail } from '../../story/tableau';
import { ACTORS, type ActorId, isOneOf } from '../../story/vocabulary';
import { isPortrait, type StageSize } from './layout';

export interface PhoneSpot {
  readonly name: string;
  /** null: a group of people, drawn as a cluster of phones. */
  readonly actor: ActorId | null;
  readonly x: number;
  readonly y: number;
  /** How many hops from the first phone. */
  readonly depth: number;
  readonly stops: boolean;
}

export interface Link {
  readonly from: number;
  readonly to: number;
  /** It ended here: somebody did not pass it on. */
  readonly stopped: boolean;
}

export interface TrailPlan {
  readonly phones: readonly PhoneSpot[];
  readonly links: readonly Link[];
  /** Height of a phone in pixels. */
  readonly phoneHeight: number;
  readonly warm: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly people: readonly {
    readonly actor: ActorId;
    readonly x: number;
    readonly y: number;
    readonly scale: number;
  }[];
}

interface Node {
  readonly name: string;
  readonly depth: number;
}

/** Every phone it reached, in the order it got there, and last whoever stopped it without having passed it on. */
function reached(trail: Trail): { nodes: Node[]; links: Link[] } {
  const nodes: Node[] = [];
  const links: Link[] = [];
  const indexOf = (name: string, depth: number) => {
    const at = nodes.findIndex((node) => node.name === name);
    return at >= 0 ? at : nodes.push({ name, depth }) - 1;
  };
  for (const { from, to } of trail.hops) {
    const source = indexOf(from, 0);
    const target = indexOf(to, (nodes[source]?.depth ?? 0) + 1);
    if (source !== target && !links.some((link) => link.from === source && link.to === target))
      links.push({ from: source, to: target, stopped: false });
  }
  const last = trail.hops.at(-1)?.to;
  for (const name of trail.stoppedBy) {
    if (nodes.some((node) => node.name === name)) continue;
    const source = last === undefined ? -1 : nodes.findIndex((node) => node.name === last);
    const target = indexOf(name, (nodes[source]?.depth ?? -1) + 1);
    if (source >= 0) links.push({ from: source, to: target, stopped: true });
  }
  return { nodes, links };
}

/** In device pixels. The one it happened to stands in the middle of those beside. */
export function trailPlan(size: StageSize, trail: Trail, happensTo: ActorId | null): TrailPlan {
  const { nodes, links } = reached(trail);
  const portrait = isPortrait(size);
  const { width, height } = size;
  const beside = trail.beside.filter((actor) => actor !== happensTo);
  const half = Math.ceil(beside.length / 2);
  const actors = happensTo ? [...beside.slice(0, half), happensTo, ...beside.slice(half)] : beside;
  const none = nodes.length === 0;
  const warm = none
    ? { x: 0, y: height * 0.06, w: width, h: height * 0.94 }
    : portrait
      ? { x: 0, y: height * 0.54, w: width, h: height * 0.46 }
      : { x: width * 0.54, y: height * 0.12, w: width * 0.46, h: height * 0.88 };
  const field = portrait
    ? { x: width * 0.04, y: height * 0.03, w: width * 0.92, h: height * 0.5 }
    : { x: width * 0.03, y: height * 0.1, w: width * 0.52, h: height * 0.78 };
  const depths = nodes.reduce((most, node) => Math.max(most, node.depth), 0) + 1;
  const widest = Math.max(
    1,
    ...Array.from({ length: depths }, (_, d) => nodes.filter((node) => node.depth === d).length),
  );
  const phoneHeight = Math.min(field.h * 0.42, (field.h / widest) * 0.86, (field.w / depths) * 1.2);
  const phones = nodes.map((node, index) => {
    const same = nodes.filter((other) => other.depth === node.depth);
    const row = same.indexOf(node);
    const wave = same.length === 1 ? Math.sin(node.depth * 2.1) * field.h * 0.16 : 0;
    return {
      name: node.name,
      actor: isOneOf(ACTORS, node.name) ? node.name : null,
      x: field.x + (field.w * (node.depth + 0.5)) / depths,
      y: field.y + (field.h * (row + 0.5)) / same.length + wave + (index % 2) * field.h * 0.02,
      depth: node.depth,
      stops: trail.stoppedBy.some((actor) => actor === node.name),
    };
  });
  const scale = Math.min((warm.h * 0.92) / 1000, warm.w / (Math.max(1.5, actors.length) * 400 + 320));
  const step = Math.min(480 * scale, warm.w / Math.max(1, actors.length));
  const people = actors.map((actor, index) => {
    const own = scale * (actor === happensTo ? 1.06 : 0.96);
    const x = warm.x + warm.w / 2 + (index - (actors.length - 1) / 2) * step;
    return { actor, x, y: height - 1010 * own, scale: own };
  });
  return { phones, links, phoneHeight, warm, people };
}

/** Points along the bow from one phone to the next, clear of both. */
export function dots(from: PhoneSpot, to: PhoneSpot, phoneHeight: number): { x: number; y: number }[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy);
  const clear = Math.min(0.44, (phoneHeight * 0.46) / Math.max(1, far));
  const count = Math.max(3, Math.round((far * (1 - 2 * clear)) / (phoneHeight * 0.11)));
  const bow = Math.min(0.16 * far, phoneHeight * 0.4);
  return Array.from({ length: count }, (_, at) => {
    const t = clear + ((1 - 2 * clear) * at) / (count - 1);
    const lift = Math.sin(t * Math.PI) * bow;
    return { x: from.x + dx * t + (dy / far) * lift, y: from.y + dy * t - Math.abs(dx / far) * lift };
  });
}
