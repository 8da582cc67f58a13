import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Firefox, driven by the protocol that it speaks itself (Marionette): a length, a colon and a message in JSON. Playwright drives only a
 * Firefox of its own, that Debian does not have.
 */
export class Firefox {
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  private received = Buffer.alloc(0);
  private last = 0;
  private readonly browser: ChildProcess;
  private readonly socket: Socket;
  private readonly profile: string;

  private constructor(browser: ChildProcess, socket: Socket, profile: string) {
    this.browser = browser;
    this.socket = socket;
    this.profile = profile;
    socket.on('data', (data) => this.read(data));
  }

  /**
   * Starts a Firefox without a screen and without the network.
   * @param program its path
   * @param port where it listens for us, on this machine
   */
  static async start(program: string, port: number): Promise<Firefox> {
    const profile = mkdtempSync(path.join(tmpdir(), 'handreiking-firefox-'));
    const preferences = { 'marionette.port': port, 'browser.shell.checkDefaultBrowser': false, 'app.update.enabled': false };
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const browser = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' });
    for (let attempt = 0; attempt < 120; attempt += 1) {
      const socket = await dial(port);
      if (socket) {
        const firefox = new Firefox(browser, socket, profile);
        await firefox.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
        return firefox;
      }
      await wait(500);
    }
    browser.kill('SIGKILL');
    throw new Error(`${program} did not open port ${port} within a minute`);
  }

  /** Opens a page and waits until it has loaded. */
  async open(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  /** Runs the body of a function in the page. */
  run(script: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.send('WebDriver:ExecuteScript', { script, args });
  }

  /** The page as Firefox prints it on A4, as the bytes of a PDF. */
  async print(): Promise<Buffer> {
    const shape = { page: { width: 21, height: 29.7 }, margin: { top: 1, bottom: 1, left: 1, right: 1 }, background: false };
    return Buffer.from(String(await this.send('WebDriver:Print', shape)), 'base64');
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.browser.once('exit', resolve));
    this.socket.destroy();
    this.browser.kill('SIGKILL');
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private send(name: string, parameters: object): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    const message = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  private read(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const length = Number(this.received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.received.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.received.subarray(colon + 1, colon + 1 + length).toString());
      this.received = this.received.subarray(colon + 1 + length);
      if (Array.isArray(message)) this.answer(message);
    }
  }

  private answer([, id, error, result]: unknown[]): void {
    const waiting = this.waiting.get(Number(id));
    this.waiting.delete(Number(id));
    if (error) waiting?.reject(new Error(`Firefox: ${JSON.stringify(error).slice(0, 300)}`));
    else waiting?.resolve(typeof result === 'object' && result !== null && 'value' in result ? result.value : result);
  }
}

/** A connection to a port of this machine, or nothing when nobody listens yet. */
function dial(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}
