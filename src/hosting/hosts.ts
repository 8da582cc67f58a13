import { caddy, lighttpd } from './caddy-lighttpd.ts';
import { apache, nginx } from './nginx-apache.ts';
import { azure, githubPages, gitlabPages, headersFile, iis } from './services.ts';

/** The configuration of a host, made from the one table of rules. */
export interface Host {
  name: string;
  /** The file in hosting/, and in the site where the host reads it from there. */
  file: string;
  isInSite: boolean;
  write: () => string;
}

export const hosts: readonly Host[] = [
  { name: 'nginx', file: 'nginx.conf', isInSite: false, write: nginx },
  { name: 'Apache httpd', file: '.htaccess', isInSite: true, write: apache },
  { name: 'Caddy', file: 'Caddyfile', isInSite: false, write: caddy },
  { name: 'lighttpd', file: 'lighttpd.conf', isInSite: false, write: lighttpd },
  { name: 'IIS', file: 'web.config', isInSite: true, write: iis },
  { name: 'Netlify, Cloudflare Pages', file: '_headers', isInSite: true, write: headersFile },
  { name: 'Azure Static Web Apps', file: 'staticwebapp.config.json', isInSite: true, write: azure },
  { name: 'GitHub Pages', file: 'github-pages.yml', isInSite: false, write: githubPages },
  { name: 'GitLab Pages', file: 'gitlab-pages.yml', isInSite: false, write: gitlabPages },
];
