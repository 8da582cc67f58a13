import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { serve } from '../../scripts/serve.ts';

/** A site on a host, of which the edition can change and the connection can fall away. */
export class LiveSite {
  readonly url: string;
  private readonly folder: string;
  private readonly base: string;
  private server: Server;

  private constructor(folder: string, base: string, { url, server }: { url: string; server: Server }) {
    this.folder = folder;
    this.base = base;
    this.url = url;
    this.server = server;
  }

  /** Serves an edition in a folder of a host. */
  static async start(edition: string, base: string): Promise<LiveSite> {
    const folder = path.join(mkdtempSync('.build-onderweg-'), 'site');
    cpSync(edition, folder, { recursive: true });
    return new LiveSite(folder, base, await serve(folder, base));
  }

  /** Puts another edition in the place of the one before. */
  publish(edition: string): void {
    rmSync(this.folder, { recursive: true });
    cpSync(edition, this.folder, { recursive: true });
  }

  /** Nobody answers any more. */
  async goAway(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  /** Answers again, at the same address. */
  async comeBack(): Promise<void> {
    ({ server: this.server } = await serve(this.folder, this.base, Number(new URL(this.url).port)));
  }

  async stop(): Promise<void> {
    if (this.server.listening) await this.goAway();
    rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }
}
