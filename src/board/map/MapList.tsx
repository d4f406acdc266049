// The map once more, to be read as a list: in reading order, each fork set in, every place a button.
import type { PlacedNode } from './mapDrawing';
import type { MapVoice } from './nodeFace';
import { nodeName } from './nodeName';

export interface MapListProps {
  readonly nodes: readonly PlacedNode[];
  readonly voice: MapVoice;
  readonly onOpen: (id: string) => void;
}

interface Branch {
  readonly node: PlacedNode;
  readonly under: Branch[];
}

/** Each node under the last one before it that is less far set in. */
function branchesOf(nodes: readonly PlacedNode[]): readonly Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const node of nodes) {
    while ((open.at(-1)?.node.depth ?? -1) >= node.depth) open.pop();
    const branch: Branch = { node, under: [] };
    (open.at(-1)?.under ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

function Branches({ branches, voice, onOpen }: Omit<MapListProps, 'nodes'> & { readonly branches: readonly Branch[] }) {
  return (
    <ul class="map-branches">
      {branches.map(({ node, under }) => (
        <li key={node.id}>
          <button type="button" class={`map-entry map-entry-${node.kind}`} onClick={() => onOpen(node.id)}>
            {nodeName(node, voice)}
          </button>
          {under.length > 0 && <Branches branches={under} voice={voice} onOpen={onOpen} />}
        </li>
      ))}
    </ul>
  );
}

export function MapList({ nodes, voice, onOpen }: MapListProps) {
  return (
    <details class="map-list">
      <summary>{voice.t('board:asList')}</summary>
      <Branches branches={branchesOf(nodes)} voice={voice} onOpen={onOpen} />
    </details>
  );
}
