import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { Picture } from '../components/text/component.ts';
import type { Graph } from '../graph/graph.ts';

/** The widths in pixels in which a picture is made: a phone, a column of text, and that column on a sharp screen. */
const widths = [480, 800, 1200];

/** One picture file that the site has: a picture of content/ at a width. */
export interface PictureFile {
  /** Its name in the site: `wijkgesprek-800-1a2b3c4d.webp`. */
  name: string;
  /** The path of the picture in content/. */
  source: string;
  width: number;
}

interface Known extends Picture {
  files: PictureFile[];
}

const known = new WeakMap<Graph, Map<string, Known>>();

function measure(source: string, name: string): Known {
  const bytes = readFileSync(source);
  const { width, height, orientation = 1 } = imageSize(bytes);
  // A camera that was held upright says so beside the picture, not in it.
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const stem = name.replace(/\.\w+$/, '');
  const made = [...widths.filter((one) => one < across), Math.min(across, widths.at(-1) ?? across)];
  const files = [...new Set(made)].map((one) => ({ name: `${stem}-${one}-${hash}.webp`, source, width: one }));
  const sizes = files.map((file) => ({ width: file.width, address: `/afbeeldingen/${file.name}` }));
  return { width: across, height: down, sizes, files };
}

/** A picture of content/afbeeldingen in the sizes of the site; undefined when there is none of this name. */
export function pictureFor(graph: Graph, name: string): Known | undefined {
  const source = graph.pictures.get(name);
  if (!source) return undefined;
  const ofGraph = known.get(graph) ?? new Map<string, Known>();
  known.set(graph, ofGraph);
  const found = ofGraph.get(name) ?? measure(source, name);
  ofGraph.set(name, found);
  return found;
}

/** All picture files that the texts of a graph place. */
export function pictureFilesOf(graph: Graph): PictureFile[] {
  const used = graph.entries.flatMap(({ text }) =>
    [...(text?.components.values() ?? [])].flatMap(({ accepted }) => {
      const name = accepted.props['bestand'];
      return typeof name === 'string' ? [name] : [];
    }),
  );
  return [...new Set(used)].flatMap((name) => pictureFor(graph, name)?.files ?? []);
}
